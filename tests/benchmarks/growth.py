"""Each cost against its size: the slope on logarithmic axes, 1 where one grows as the other.

A slope below 1 has a fixed part in it. Sizes are those of `SIZES`; ``--long`` takes a recording of
ten hours and 10,000 clips to look through as well, which takes some minutes more.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile
from memory import PeakMemory
from recording import write_recording
from report import Figure, emit, slope

from app.native import keep_freed_memory
from app.paths import bundle_folders
from core.attribution.methods import explain, explain_config
from core.audio.decode import read_clip
from core.bundles.bundle import Bundle, load_bundle
from core.bundles.store import resolve_bundle
from core.datasets.detect import read_dataset
from core.datasets.doctor import check_dataset
from core.evaluation.metrics import class_figures, confusion_matrix
from core.inference.classifier import Classifier
from core.inference.ensemble import combine
from core.inference.timeline import classify_file
from resources import samples_dir

LONG = "--long" in sys.argv
RATE = 8_000
SIZES = {
    "clips": (10, 100, 1_000, 10_000),
    "clips looked through": (10, 100, 1_000, 10_000) if LONG else (10, 100, 1_000),
    "seconds": (60, 600, 3_600, 36_000) if LONG else (60, 600, 3_600),
    "members": (1, 2, 5, 10),
    "steps": (10, 40, 160),
    "classes": (10, 100, 1_000),
    "rows": (10, 100, 1_000, 10_000),
}
ALLOWED = 1.1

Cost = Callable[[], object]


def seconds(call: Cost, repeats: int = 3) -> float:
    """Shortest of some times."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def figure(name: str, sizes: Sequence[int], costs: Sequence[float]) -> Figure:
    """Slope of a cost, with the costs of the smallest and the largest size."""
    note = f"{sizes[0]:,} to {sizes[-1]:,}: {_time(costs[0])} to {_time(costs[-1])}"
    found = slope(sizes[-3:], costs[-3:])
    return Figure(name, found, "", ALLOWED, note=note, beside="slope")


def _time(cost: float) -> str:
    return f"{cost:.3g} s" if cost >= 1 else f"{1e3 * cost:.3g} ms"


def datasets(folder: Path) -> Iterator[Figure]:
    """Read how a folder is labelled, and look through its sounds."""
    rng = np.random.default_rng(0)
    reading, looking = [], []
    for n in SIZES["clips"]:
        root = folder / f"clips-{n}"
        for number in range(n):
            path = root / f"class-{number % 10}" / f"{number:05d}.wav"
            path.parent.mkdir(parents=True, exist_ok=True)
            soundfile.write(path, 0.1 * rng.standard_normal(RATE // 2), RATE)
        manifest = read_dataset(root)
        reading.append(seconds(lambda root=root: read_dataset(root), 2))
        if n in SIZES["clips looked through"]:
            looking.append(seconds(lambda manifest=manifest: check_dataset(manifest), 1))
    yield figure("labelled clips read", SIZES["clips"], reading)
    yield figure("clips looked through", SIZES["clips looked through"], looking)


def recordings(classifier: Classifier, folder: Path) -> Iterator[Figure]:
    """Classify a recording; its memory too."""
    times, peaks = [], []
    path = folder / "recording.wav"
    write_recording(path, 120.0)
    classify_file(classifier, path)
    for duration in SIZES["seconds"]:
        write_recording(path, float(duration))
        with PeakMemory() as memory:
            times.append(seconds(lambda: classify_file(classifier, path), 1))
        peaks.append(max(memory.above, 1.0))
        path.unlink()
    yield figure("recording classified, s of sound", SIZES["seconds"], times)
    note = (
        f"{SIZES['seconds'][0]:,} to {SIZES['seconds'][-1]:,}: {peaks[0]:.0f} to {peaks[-1]:.0f} MB"
    )
    yield Figure(
        "its memory, s of sound",
        slope(SIZES["seconds"], peaks),
        "",
        0.5,
        note=note,
        beside="slope",
    )


def ensembles(bundle: Bundle) -> Iterator[Figure]:
    """Predict and explain with more members; explain with more steps."""
    clip = read_clip(samples_dir() / "synthetic-dog.flac", bundle.manifest.features.sample_rate)
    predicting, explaining, stepping = [], [], []
    for n in SIZES["members"]:
        members = tuple(bundle.members[number % len(bundle.members)] for number in range(n))
        classifier = Classifier(replace(bundle, members=members))
        values = classifier.log_mel.transform(clip.waveform).values
        batch = np.repeat(values[None], 8, axis=0)
        classifier.predict(batch)
        predicting.append(seconds(lambda c=classifier, b=batch: c.predict(b)))
        ten = explain_config(n_steps=10)
        explaining.append(seconds(lambda c=classifier, v=values, ten=ten: explain(c, v, 0, ten), 2))
    classifier = Classifier(bundle)
    for n in SIZES["steps"]:
        config = explain_config(n_steps=n)
        stepping.append(seconds(lambda config=config: explain(classifier, values, 0, config), 1))
    yield figure("8 inputs predicted, members", SIZES["members"], predicting)
    yield figure("10 steps of Integrated Gradients, members", SIZES["members"], explaining)
    yield figure("Integrated Gradients by five members, steps", SIZES["steps"], stepping)


def classes() -> Iterator[Figure]:
    """Combine members' outputs, and measure an evaluation of 2,000 clips, with more classes."""
    combining, measuring = [], []
    for n in SIZES["classes"]:
        rng = np.random.default_rng(0)
        labels = tuple(f"class {number}" for number in range(n))
        members = rng.dirichlet(np.ones(n), 5).astype(np.float32)
        combining.append(
            seconds(lambda lab=labels, m=members: [combine(lab, m) for _ in range(200)])
        )
        targets, called = rng.integers(0, n, (2, 2_000))
        measuring.append(
            seconds(
                lambda t=targets, c=called, lab=labels: (
                    confusion_matrix(t, c, len(lab)),
                    class_figures(t, c, lab),
                )
            )
        )
    yield figure("200 predictions combined, classes", SIZES["classes"], combining)
    yield figure("2,000 clips evaluated, classes", SIZES["classes"], measuring)


def queue() -> Iterator[Figure]:
    """Add rows to the list of clips, show it, and tell of each row that it is done."""
    from app.main import make_application
    from app.models.clip_list import ClipListModel, ClipState
    from app.widgets.clip_queue import ClipQueueView

    application = make_application(["benchmark"])
    adding, finishing = [], []
    for n in SIZES["rows"]:
        model = ClipListModel()
        view = ClipQueueView(model)
        view.resize(300, 800)
        view.show()
        application.processEvents()
        paths = [Path(f"/clips/{number:05d}.wav") for number in range(n)]

        def add(model: ClipListModel = model, paths: Sequence[Path] = paths) -> None:
            model.add(paths)
            application.processEvents()

        adding.append(seconds(add, 1))

        def finish(model: ClipListModel = model) -> None:
            for clip_id in model.ids():
                model.update(clip_id, state=ClipState.DONE, label="rain", probability=0.9)
            application.processEvents()

        finishing.append(seconds(finish, 1))
        view.close()
        view.deleteLater()
    yield figure("clips added to the window's list, rows", SIZES["rows"], adding)
    yield figure("each of them told to be done, rows", SIZES["rows"], finishing)


def main() -> None:
    keep_freed_memory()
    bundle = load_bundle(resolve_bundle(None, bundle_folders()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures = [
            *datasets(folder),
            *recordings(Classifier(bundle), folder),
            *ensembles(bundle),
            *classes(),
            *queue(),
        ]
    emit(figures)


if __name__ == "__main__":
    main()
