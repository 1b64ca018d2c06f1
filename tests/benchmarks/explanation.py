"""Prediction of one clip by the shipped bundle, its map, the test and the sound of it, warm."""

from __future__ import annotations

import time

import torch
from report import Figure, emit, median, percentile, seconds

from app.explanation_checks import hear_evidence
from app.native import keep_freed_memory
from app.paths import bundle_folders
from core.attribution.faithfulness import faithfulness
from core.attribution.methods import explain, explain_config
from core.audio.decode import read_clip
from core.bundles.bundle import load_bundle
from core.bundles.store import resolve_bundle
from core.inference.classifier import Classifier
from core.results import AttributionMap
from resources import samples_dir

CLIP = samples_dir() / "synthetic-dog.flac"
CLIP_REPEATS = 60
MAP_REPEATS = 5


def main() -> None:
    keep_freed_memory()
    classifier = Classifier(load_bundle(resolve_bundle(None, bundle_folders())))
    rate = classifier.features.sample_rate
    times = seconds(lambda: classifier.analyse(read_clip(CLIP, rate)), CLIP_REPEATS, warm_up=5)
    analysis = classifier.analyse(read_clip(CLIP, rate))
    values, label = analysis.spectrogram.values, analysis.prediction.label

    def first_map() -> float:
        start = time.perf_counter()
        arrivals: list[float] = []

        def note_time(_: AttributionMap) -> None:
            arrivals.append(time.perf_counter() - start)

        explain(classifier, values, label, on_map=note_time)
        return arrivals[0]

    first_map()
    first = [first_map() for _ in range(MAP_REPEATS)]
    fifty = explain_config(n_steps=50)
    full = seconds(lambda: explain(classifier, values, label, fifty), MAP_REPEATS, warm_up=1)
    found = explain(classifier, values, label)
    tested = seconds(lambda: faithfulness(classifier, values, found), MAP_REPEATS, warm_up=1)
    heard = seconds(
        lambda: hear_evidence(classifier, CLIP, None, analysis, found), MAP_REPEATS, warm_up=1
    )
    members = len(analysis.prediction.members)
    threads = f"{torch.get_num_threads()} threads"
    emit(
        [
            Figure(
                "file to prediction, 95th percentile",
                1e3 * percentile(times, 0.95),
                "ms",
                250,
                note=f"library alone, {threads}, n = {CLIP_REPEATS}",
            ),
            Figure("first attribution", median(first), "s", 0.5, note=f"median of {MAP_REPEATS}"),
            Figure(
                f"attribution, 50 steps by {members} members",
                median(full),
                "s",
                4.0,
                note=f"median of {MAP_REPEATS}",
            ),
            Figure(
                "deletion and insertion, 50 points and five random orders",
                median(tested),
                "s",
                6.0,
                note=f"median of {MAP_REPEATS}",
            ),
            Figure(
                "evidence and rest made and heard",
                median(heard),
                "s",
                1.0,
                note=f"median of {MAP_REPEATS}",
            ),
        ]
    )


if __name__ == "__main__":
    main()
