"""One hour of sound classified by 5 s windows: speed, and memory above the idle program."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np
import soundfile
from memory import PeakMemory
from report import Figure, emit

from app.native import keep_freed_memory
from app.paths import bundle_folders
from core.audio.decode import read_clip, stream_mono
from core.bundles.bundle import load_bundle
from core.bundles.store import resolve_bundle
from core.inference.classifier import Classifier
from core.inference.timeline import classify_file
from resources import samples_dir

HOUR = 3_600.0
RATE = 44_100


def write_recording(path: Path, duration: float) -> None:
    """Write all samples in turn until ``duration`` s are full."""
    files = sorted(samples_dir().glob("*.flac"))
    once = np.concatenate([soundfile.read(each, dtype="int16")[0] for each in files])
    with soundfile.SoundFile(path, "w", RATE, 1, "PCM_16") as file:
        left = round(duration * RATE)
        while left > 0:
            file.write(once[:left])
            left -= len(once)


def decode(path: Path) -> float:
    """Samples of a file as the program reads them, s."""
    start = time.perf_counter()
    for _ in stream_mono(path):
        pass
    return time.perf_counter() - start


def read(path: Path) -> float:
    """Its bytes alone, s."""
    start = time.perf_counter()
    with path.open("rb", buffering=0) as file:
        while file.read(1 << 20):
            pass
    return time.perf_counter() - start


def main() -> None:
    keep_freed_memory()
    classifier = Classifier(load_bundle(resolve_bundle(None, bundle_folders())))
    sample = next(iter(sorted(samples_dir().glob("*.flac"))))
    for _ in range(3):
        classifier.analyse(read_clip(sample, classifier.features.sample_rate))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hour.wav"
        write_recording(path, HOUR)
        start = time.perf_counter()
        with PeakMemory() as memory:
            analysis = classify_file(classifier, path, window=5.0, hop=5.0)
        taken = time.perf_counter() - start
        decoded, raw = decode(path), read(path)
    n_windows = len(analysis.windows)
    if n_windows != round(HOUR / 5):
        raise RuntimeError(f"{n_windows} windows of an hour by 5 s were classified")
    emit(
        [
            Figure(
                "1-hour recording by 5 s windows",
                HOUR / taken,
                "times real time",
                150,
                more_is_better=True,
                note=f"{n_windows} windows in {taken:.0f} s",
            ),
            Figure("memory above idle while it runs", memory.above, "MB", 400, note="peak"),
            Figure("1-hour recording decoded", decoded, "s", 5.0),
            Figure("the same, its bytes from the disk's cache", decoded, "s", raw, beside="limit"),
        ]
    )


if __name__ == "__main__":
    main()
