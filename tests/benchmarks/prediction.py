"""The shipped ensemble on inputs at hand: one, and 64 at once, beside the members in turn."""

from __future__ import annotations

import numpy as np
import torch
from peers import plain_prediction, scaled
from report import Figure, emit, in_turn, median, spread

from app.native import keep_freed_memory
from app.paths import bundle_folders
from core.audio.decode import read_clip
from core.bundles.bundle import load_bundle
from core.bundles.store import resolve_bundle
from core.inference.classifier import Classifier
from core.results import FloatArray
from resources import samples_dir

BATCHES = {1: 40, 64: 4}
"""Inputs at once, and how often."""
MULTIPLIED = 1024


def inputs_of(classifier: Classifier) -> FloatArray:
    """Inputs of all samples [shape=(n, 3, n_mels, n_frames)]."""
    rate = classifier.features.sample_rate
    return np.stack(
        [
            classifier.log_mel.transform(read_clip(path, rate).waveform).values
            for path in sorted(samples_dir().glob("*.flac"))
        ]
    )


def beside_plain(classifier: Classifier, values: FloatArray, repeats: int) -> list[Figure]:
    """Ours, and what a notebook does: each member in float32, as it came out of training."""
    members = [member.eval() for member in classifier.bundle.members]
    inputs = scaled(values, classifier.bundle.manifest.normalisation)
    found = classifier.member_probabilities(values)
    expected = plain_prediction(members, inputs).numpy()
    largest = float(np.abs(found - expected).max())
    times = in_turn(
        {
            "ours": lambda: classifier.member_probabilities(values),
            "plain": lambda: plain_prediction(members, inputs),
        },
        repeats,
        warm_up=2,
    )
    ours, plain = ([1e3 * each for each in times[name]] for name in ("ours", "plain"))
    note = (
        f"{len(members)} members, {torch.get_num_threads()} threads, median of {repeats};"
        f" probabilities differ by {largest:.0e} at most"
    )
    return [
        Figure(
            f"prediction of {len(values)} at once, members in turn in float32",
            median(ours),
            "ms",
            median(plain),
            note=note,
            beside="plain",
            spread=spread(ours),
        )
    ]


def multiplications(classifier: Classifier) -> int:
    """Multiplications of one input by all members."""
    counted = 0

    def count(layer: torch.nn.Module, _: object, output: torch.Tensor) -> None:
        nonlocal counted
        weights = layer.weight
        assert isinstance(weights, torch.Tensor)
        places = output[0, 0].numel() if output.ndim == 4 else 1
        counted += weights.numel() * places

    member = classifier.bundle.members[0]
    layers = [m for m in member.modules() if isinstance(m, torch.nn.Conv2d | torch.nn.Linear)]
    handles = [layer.register_forward_hook(count) for layer in layers]
    with torch.no_grad():
        member(torch.zeros(1, 3, classifier.features.n_mels, classifier.features.n_frames))
    for handle in handles:
        handle.remove()
    return counted * len(classifier.bundle.members)


def beside_limit(classifier: Classifier, values: FloatArray, repeats: int) -> Figure:
    """Multiplications a second, beside those of a large matrix product."""
    first = torch.rand(MULTIPLIED, MULTIPLIED)
    times = in_turn(
        {
            "ours": lambda: classifier.member_probabilities(values),
            "product": lambda: [first @ first for _ in range(8)],
        },
        repeats,
        warm_up=2,
    )
    ours = len(values) * multiplications(classifier) / median(times["ours"])
    limit = 8 * MULTIPLIED**3 / median(times["product"])
    return Figure(
        f"multiplications a second, {len(values)} at once; a float32 matrix product",
        ours / 1e9,
        "billion",
        limit / 1e9,
        more_is_better=True,
        beside="limit",
    )


def main() -> None:
    keep_freed_memory()
    classifier = Classifier(load_bundle(resolve_bundle(None, bundle_folders())))
    samples = inputs_of(classifier)
    figures: list[Figure] = []
    for n, repeats in BATCHES.items():
        values = np.resize(samples, (n, *samples.shape[1:]))
        figures += beside_plain(classifier, values, repeats)
    emit([*figures, beside_limit(classifier, np.resize(samples, (8, *samples.shape[1:])), 10)])


if __name__ == "__main__":
    main()
