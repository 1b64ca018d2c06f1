"""Integrated Gradients over the shipped ensemble beside captum, one member after another.

The plain way has to choose its steps beforehand; it is given the fewest of ``STEPS`` with which its
completeness error on each clip is no larger than the refined map's, or the most of them.
"""

from __future__ import annotations

import time

import torch
from peers import plain_gradients, scaled
from report import Figure, emit, median, spread

from app.native import keep_freed_memory
from app.paths import bundle_folders
from core.attribution.methods import explain, explain_config
from core.audio.decode import read_clip
from core.bundles.bundle import load_bundle
from core.bundles.store import resolve_bundle
from core.inference.classifier import Classifier
from core.results import AttributionMap, FloatArray
from resources import samples_dir

STEPS = (25, 50, 100)
SAME_STEPS = 50
CLIPS = 3


class Plain:
    """captum as a notebook calls it, on one input.

    Attributes
    ----------
    error : float
        Completeness error of the members' mean, a share of the explained difference.
    """

    def __init__(self, classifier: Classifier, values: FloatArray, target: int) -> None:
        self._members = [member.eval() for member in classifier.bundle.members]
        scale = classifier.bundle.manifest.normalisation
        silence = torch.full((3, *values.shape[1:]), classifier.silence).numpy()
        self._inputs, self._baseline = (scaled(each[None], scale) for each in (values, silence))
        self._target = target
        with torch.no_grad():
            ends = torch.cat([self._baseline, self._inputs])
            outputs = [torch.softmax(member(ends), dim=1)[:, target] for member in self._members]
        before, after = torch.stack(outputs).mean(dim=0)
        self._difference = float(after - before)
        self.error = float("nan")

    def __call__(self, n_steps: int) -> None:
        maps = plain_gradients(self._members, self._inputs, self._baseline, self._target, n_steps)
        found = float(maps.double().sum(dim=(1, 2, 3)).mean())
        self.error = abs(found - self._difference) / abs(self._difference)


def timed(call: object, *arguments: object) -> tuple[float, object]:
    start = time.perf_counter()
    result = call(*arguments)  # type: ignore[operator]
    return time.perf_counter() - start, result


def main() -> None:
    keep_freed_memory()
    classifier = Classifier(load_bundle(resolve_bundle(None, bundle_folders())))
    rate = classifier.features.sample_rate
    same = explain_config(n_steps=SAME_STEPS)
    ours: dict[str, list[float]] = {name: [] for name in ("same steps", "same error")}
    plain_times: dict[str, list[float]] = {name: [] for name in ("same steps", "same error")}
    steps, needed = [], []
    for path in sorted(samples_dir().glob("*.flac"))[:CLIPS]:
        analysis = classifier.analyse(read_clip(path, rate))
        values, label = analysis.spectrogram.values, analysis.prediction.label
        plain = Plain(classifier, values, classifier.index_of(label))
        explain(classifier, values, label, explain_config(n_steps=5))
        plain(5)
        times = {
            "same steps": (
                timed(explain, classifier, values, label, same)[0],
                timed(plain, SAME_STEPS)[0],
            )
        }
        taken, refined = timed(explain, classifier, values, label)
        assert isinstance(refined, AttributionMap)
        for n_steps in STEPS:
            plain_taken, _ = timed(plain, n_steps)
            if plain.error <= max(refined.relative_error or 0.0, 1e-4):
                break
        steps.append(refined.n_steps or 0)
        needed.append(n_steps)
        times["same error"] = taken, plain_taken
        for name, (mine, other) in times.items():
            ours[name].append(mine)
            plain_times[name].append(other)
    notes = {
        "same steps": f"{SAME_STEPS} steps",
        "same error": f"refined, {steps} steps; captum with {needed}",
    }
    emit(
        [
            Figure(
                f"Integrated Gradients, captum member by member, {name}",
                median(ours[name]),
                "s",
                median(plain_times[name]),
                note=f"{len(classifier.members)} members, {CLIPS} clips, {notes[name]}",
                beside="plain",
                spread=spread(ours[name]),
            )
            for name in ours
        ]
    )


if __name__ == "__main__":
    main()
