"""Measure how far maps can be believed: ``python -m resources.results.measure_faithfulness``.

Each clip is classified, the class heard first is explained by every method, and every map is held
against random orders by deletion and insertion, and against how loud each place is. On some of the
clips the networks' weights are destroyed block by block. Written after each clip: a run that was
ended goes on where it was.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from core.attribution.baselines import BaselineName
    from core.attribution.methods import ExplainConfig
    from core.datasets.manifest import LabelledClip
    from core.inference.classifier import Classifier
    from core.results import AttributionMap, FloatArray, Spectrogram

__all__ = ["LOUDNESS", "choose", "main", "methods"]

LOUDNESS = "loudness"
"""Order of what is replaced first by how far it lies above what replaces it: asks no network."""

AREAS = (
    "clip", "label", "heard", "probability", "method", "replaced_by", "deletion", "insertion",
    "random_deletion", "random_insertion", "verdict",
)  # fmt: skip
BLOCKS = ("clip", "method", "block", "correlation")
REPLACED: Mapping[BaselineName, tuple[str, ...]] = {
    "blurred": (),
    "silence": ("integrated-gradients, silence",),
}
"""What patches are replaced by, and the maps that are tested so; all where none is named."""
_POINTS = 11
_STEPS = 32
"""Gradient evaluations of Integrated Gradients."""
_FEW_STEPS = 8
"""The same in the randomisation check: likeness needs no accuracy."""


def methods() -> dict[str, ExplainConfig]:
    """Every way of asking, as the program asks, and Integrated Gradients from each baseline."""
    from core.attribution.methods import explain_config

    return {
        "integrated-gradients, silence": explain_config(baseline="silence", n_steps=_STEPS),
        "integrated-gradients, mean": explain_config(baseline="mean", n_steps=_STEPS),
        "integrated-gradients, blurred": explain_config(baseline="blurred", n_steps=_STEPS),
        "smoothgrad": explain_config("smoothgrad"),
        "grad-cam": explain_config("grad-cam"),
        "occlusion": explain_config("occlusion"),
    }


def choose(clips: Sequence[LabelledClip], n: int, seed: int) -> list[LabelledClip]:
    """Draw ``n`` clips, as many of each class as that gives; one after the other by class.

    Raises
    ------
    ValueError
        A class has fewer clips than its share.
    """
    labels = sorted({clip.label for clip in clips})
    share = n // len(labels)
    generator = np.random.default_rng(seed)
    drawn = []
    for label in labels:
        own = sorted((clip for clip in clips if clip.label == label), key=lambda clip: clip.path)
        if len(own) < share:
            raise ValueError(f"{label}: {len(own)} clips, {share} are wanted")
        drawn.append([own[number] for number in generator.permutation(len(own))[:share]])
    return [clip for together in zip(*drawn, strict=True) for clip in together]


def _areas(
    classifier: Classifier, spectrogram: Spectrogram, target: int
) -> Iterator[dict[str, Any]]:
    """Delete and insert by every map of one clip, with each kind of replacement."""
    from core.attribution.baselines import baseline_of
    from core.attribution.faithfulness import FaithfulnessConfig, compare_maps
    from core.attribution.methods import explain

    values = spectrogram.values
    maps = {name: explain(classifier, values, target, config) for name, config in methods().items()}
    for replaced_by, names in REPLACED.items():
        config = FaithfulnessConfig(n_points=_POINTS, n_random=5, n_random_points=_POINTS)
        config = replace(config, baseline=replaced_by)
        nothing = baseline_of(values, replaced_by, silence=classifier.silence)
        first = next(iter(maps.values()))
        watched = {name: maps[name] for name in names or maps}
        watched[LOUDNESS] = _as_map(first, values - nothing)
        for name, found in compare_maps(classifier, values, watched, config).items():
            by_deletion, by_insertion = found.random_areas
            yield {
                "method": name,
                "replaced_by": replaced_by,
                "deletion": found.deletion.area,
                "insertion": found.insertion.area,
                "random_deletion": by_deletion,
                "random_insertion": by_insertion,
                "verdict": found.verdict,
            }


def _as_map(of: AttributionMap, values: FloatArray) -> AttributionMap:
    return replace(of, values=np.ascontiguousarray(values, dtype=np.float32))


def _blocks(
    classifier: Classifier, spectrogram: Spectrogram, target: int
) -> Iterator[dict[str, Any]]:
    """Rank correlation of maps with those of destroyed networks."""
    from core.attribution.methods import explain_config
    from core.attribution.randomisation import randomisation_check

    asked = {
        "integrated-gradients, silence": explain_config(n_steps=_FEW_STEPS),
        "grad-cam": explain_config("grad-cam"),
    }
    network = classifier.bundle.manifest.architecture
    for name, config in asked.items():
        for line in randomisation_check(classifier, network, spectrogram.values, target, config):
            yield {"method": name, "block": line.block, "correlation": line.correlation}


class _Table:
    """A CSV file that grows clip by clip, and knows the clips that are in it."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._path = path
        self._columns = columns
        self.done: set[str] = set()
        if path.exists():
            with path.open(encoding="utf-8", newline="") as stream:
                self.done = {row["clip"] for row in csv.DictReader(stream)}
        else:
            self._append([dict(zip(columns, columns, strict=True))])

    def add(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write one clip's rows at once."""
        self._append(
            [{k: f"{v:.6f}" if isinstance(v, float) else v for k, v in row.items()} for row in rows]
        )
        self.done |= {str(row["clip"]) for row in rows}

    def _append(self, rows: Sequence[Mapping[str, Any]]) -> None:
        with self._path.open("a", encoding="utf-8", newline="") as stream:
            csv.DictWriter(stream, self._columns, lineterminator="\n").writerows(rows)


def main(words: Sequence[str] | None = None) -> int:
    """Measure; progress goes to stderr."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="labelled clips in ESC-50's form")
    parser.add_argument("--bundle", type=Path, required=True, help="that has not heard these clips")
    parser.add_argument("--clips", type=int, default=100)
    parser.add_argument("--destroyed", type=int, default=20, help="clips with destroyed weights")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, required=True, help="folder of the tables")
    asked = parser.parse_args(words)

    from core.audio.decode import read_clip
    from core.bundles.bundle import load_bundle
    from core.datasets.esc50 import read_esc50
    from core.inference.classifier import Classifier
    from core.models.device import resolve_device

    classifier = Classifier(load_bundle(asked.bundle), resolve_device("cpu"))
    clips = choose(read_esc50(asked.data).clips, asked.clips, asked.seed)
    asked.out.mkdir(parents=True, exist_ok=True)
    areas = _Table(asked.out / "areas.csv", AREAS)
    blocks = _Table(asked.out / "blocks.csv", BLOCKS)
    work: list[tuple[_Table, Callable[..., Iterator[dict[str, Any]]], int]] = [
        (areas, _areas, len(clips)),
        (blocks, _blocks, asked.destroyed),
    ]
    for number, clip in enumerate(clips):
        for table, measure, n in work:
            if number >= n or clip.path.name in table.done:
                continue
            sound = read_clip(clip.path, classifier.features.sample_rate)
            spectrogram = classifier.log_mel.transform(sound.waveform)
            heard = classifier.predict(spectrogram.values[None])[0]
            target = classifier.index_of(heard.label)
            said: dict[str, Any] = {"clip": clip.path.name}
            if table is areas:
                said |= {
                    "label": clip.label,
                    "heard": heard.label,
                    "probability": float(heard.probabilities[target]),
                }
            table.add([said | row for row in measure(classifier, spectrogram, target)])
        sys.stderr.write(f"{number + 1} of {len(clips)}  {clip.path.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
