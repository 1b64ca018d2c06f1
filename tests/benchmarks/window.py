"""The real window: time until it is shown, drop to prediction, and how late its timer runs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from report import Figure, emit, median, percentile

from resources import samples_dir

STARTS = 7
DROPS = 40
LATEST_MS = 250.0
RECORDING_S = 300.0


def time_starts() -> list[Figure]:
    """Start the program several times and let it say when its window was shown."""
    times, with_torch = [], 0
    environment = os.environ | {"SONOLENS_MEASURE_START": "1"}
    for _ in range(STARTS):
        begun = time.time()
        done = subprocess.run(
            [sys.executable, "-m", "app"],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        said = json.loads(done.stdout.splitlines()[-1])
        times.append(said["shown_at"] - begun)
        with_torch += said["torch"]
    if with_torch:
        raise RuntimeError(
            f"torch was imported before the window in {with_torch} of {STARTS} starts"
        )
    note = f"median of {STARTS}, torch not imported yet"
    return [Figure("window shown after process start", median(times), "s", 1.0, note=note)]


class Session:
    """Drives the window as a user would, and watches its timer all the while."""

    def __init__(self, folder: Path) -> None:
        from ticks import Ticks

        from app.garbage import pause_searches
        from app.main import Program, make_application
        from app.screenshots.camera import Camera

        pause_searches()
        self.folder = folder
        self.program = Program(make_application(["benchmark"]))
        self.camera = Camera(self.program, folder, [], folder)
        self.ticks = Ticks()

    def run(self) -> list[Figure]:
        session = self.program.session
        try:
            self.program.start()
            self.ticks.phase("networks being loaded")
            self.camera.wait(lambda: session.model is not None, "model")
            self.ticks.phase("clips dropped and explained")
            heard, explained = self._drop_clips()
            first_event = self._classify_recording()
        finally:
            self.ticks.stop()
            self.program.window.close()
        return [
            Figure(
                "drop to prediction in the window, 95th percentile",
                1e3 * percentile(heard, 0.95),
                "ms",
                250,
                note=f"warm, n = {DROPS}",
            ),
            Figure(
                "prediction to first attribution in the window",
                median(explained),
                "s",
                0.5,
                note=f"median of {DROPS}",
            ),
            Figure(
                "drop of a recording to its first event",
                first_event,
                "s",
                2.0,
                note=f"{RECORDING_S:.0f} s long",
            ),
            *(
                Figure("latest tick of a 16 ms timer", max(late), "ms", LATEST_MS, note=name)
                for name, late in self.ticks.late.items()
            ),
        ]

    def _drop_clips(self) -> tuple[list[float], list[float]]:
        program, samples = self.program, sorted(samples_dir().glob("*.flac"))
        marks: dict[str, float] = {}

        def mark_prediction() -> None:
            if program.session.shown and program.session.shown.prediction:
                marks.setdefault("heard", time.perf_counter())

        def mark_attribution() -> None:
            if program.session.shown and program.session.shown.attribution:
                marks.setdefault("explained", time.perf_counter())

        program.session.prediction_changed.connect(mark_prediction)
        program.session.attribution_changed.connect(mark_attribution)
        heard, explained = [], []
        for number in range(DROPS + 3):
            path = self.folder / f"clip-{number}.flac"
            shutil.copyfile(samples[number % len(samples)], path)
            marks.clear()
            start = time.perf_counter()
            self.camera.drop([path])
            self.camera.wait(lambda: "explained" in marks, "explanation")
            program.explain.cancel()
            self.camera.wait(lambda: not program.explain.busy and not program.classify.busy, "rest")
            if number >= 3:
                heard.append(marks["heard"] - start)
                explained.append(marks["explained"] - marks["heard"])
        return heard, explained

    def _classify_recording(self) -> float:
        from recording import write_recording

        path = self.folder / "recording.wav"
        write_recording(path, RECORDING_S)
        self.ticks.phase("a recording classified")
        shown: list[float] = []
        self.program.timeline.events_changed.connect(
            lambda clip_id: (
                shown.append(time.perf_counter()) if self.program.timeline.events(clip_id) else None
            )
        )
        start = time.perf_counter()
        self.camera.drop([path])
        classify, clip_id = self.program.classify, self.program.clips.ids()[-1]
        self.camera.wait(
            lambda: classify.heard(clip_id) is not None and not classify.busy, "recording"
        )
        return shown[0] - start


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("SONOLENS_HOME", home)
        if "--walk" in sys.argv:
            emit(Session(Path(home)).run())
            return
        figures = time_starts()
        done = subprocess.run(
            [sys.executable, __file__, "--walk"], stdout=subprocess.PIPE, text=True, check=True
        )
        emit([*figures, *(Figure(**each) for each in json.loads(done.stdout.splitlines()[-1]))])


if __name__ == "__main__":
    main()
