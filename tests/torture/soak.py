"""The real window, driven for long: does memory, threads, handles or files grow?

Run by itself it prints one JSON document; ``run.py --only soak`` starts it in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

BLOCK = 100
"""Clips between two looks."""
_TICK_MS = 16
_PATIENCE_S = 60.0
_FILES = 40


@dataclass(frozen=True)
class Amount:
    """How often everything is done."""

    clips: int = 2_000
    explanations: int = 200
    cancels: int = 100
    devices: int = 50
    trainings: int = 20


@dataclass(frozen=True)
class Look:
    """What the process holds at one moment, when nothing is under way."""

    clips: int
    megabytes: float
    threads: int
    handles: int
    files: int


@dataclass
class Soak:
    """Drives a program and looks at it.

    Attributes
    ----------
    late_ms : list of float
        How late each tick of a timer came.
    """

    folder: Path
    amount: Amount
    looks: list[Look] = field(default_factory=list)
    late_ms: list[float] = field(default_factory=list)
    done: dict[str, int] = field(default_factory=dict)

    def run(self) -> None:
        """Do everything in an order drawn at random."""
        import victims
        from PySide6.QtCore import Qt, QTimer

        from app.main import Program, make_application
        from app.settings import SettingsStore
        from core.bundles.bundle import save_bundle

        save_bundle(victims.bundle(0), self.folder / "tones")
        self._clips = victims.write_clips(self.folder / "clips")
        settings = SettingsStore()
        settings.update(bundle=str(self.folder / "tones"), device="cpu", tour_seen=True)
        app = make_application(["soak"])
        self.program = program = Program(app, settings)
        program.window.may_close = lambda: True
        self._draw = random.Random(0)
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        last = time.perf_counter()

        def tick() -> None:
            nonlocal last
            now = time.perf_counter()
            self.late_ms.append(1e3 * (now - last) - _TICK_MS)
            last = now

        timer.timeout.connect(tick)
        program.start()
        self._until(lambda: program.session.model is not None, "the bundle")
        timer.start(_TICK_MS)
        try:
            for name in self._order():
                getattr(self, f"_{name}")()
                self.done[name] = self.done.get(name, 0) + 1
        finally:
            timer.stop()
            program.window.close()

    def _order(self) -> list[str]:
        amount = self.amount
        names = ["explanation"] * amount.explanations + ["cancel"] * amount.cancels
        names += ["device"] * amount.devices + ["training"] * amount.trainings
        names += ["clip"] * amount.clips
        self._draw.shuffle(names)
        return names

    def _until(self, ready: Callable[[], bool], what: str) -> None:
        """Let the window live until something is so; a nested loop keeps no worker waiting."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, poll = QEventLoop(), QTimer()
        give_up = time.monotonic() + _PATIENCE_S
        poll.timeout.connect(lambda: loop.quit() if ready() or time.monotonic() > give_up else None)
        poll.start(4)
        loop.exec()
        poll.stop()
        if not ready():
            raise TimeoutError(f"waited too long for {what}")

    def _wait(self, milliseconds: float) -> None:
        end = time.monotonic() + milliseconds / 1e3
        self._until(lambda: time.monotonic() >= end, "time to pass")

    def _idle(self) -> None:
        program = self.program
        self._until(
            lambda: not (program.runner.active_tasks or program.networks.active_tasks),
            "the window to be idle",
        )

    def _new_clip(self) -> Path:
        import numpy as np
        import soundfile
        import victims

        number = self._draw.randrange(1 << 40)
        path = self.folder / f"{number}.wav"
        times = np.arange(victims.RATE // 2) / victims.RATE
        tone = 0.3 * np.sin(2 * np.pi * self._draw.uniform(100, 3_500) * times)
        soundfile.write(path, tone, victims.RATE)
        return path

    def _clip(self) -> None:
        from app.models.clip_list import ClipState

        program = self.program
        before = program.clips.count(ClipState.DONE)
        program.classify.add_paths([self._new_clip()])
        self._until(lambda: program.clips.count(ClipState.DONE) > before, "a prediction")
        heard = self.done.get("clip", 0) + 1
        if heard % min(BLOCK, max(self.amount.clips // 10, 1)) == 0:
            self._look(heard)

    def _look(self, heard: int) -> None:
        import psutil

        program = self.program
        program.classify.remove(program.clips.ids())
        self._idle()
        for path in self.folder.glob("*.wav"):
            path.unlink()
        process = psutil.Process()
        handles = process.num_fds() if hasattr(process, "num_fds") else process.num_handles()
        hidden = [path for path in self.folder.rglob(".*") if path.is_file()]
        temporary = list(Path(tempfile.gettempdir()).iterdir())
        self.looks.append(
            Look(
                heard,
                process.memory_info().rss / 1e6,
                process.num_threads(),
                handles,
                len(hidden) + len(temporary),
            )
        )

    def _explanation(self) -> None:
        from app.models.records import Question

        program = self.program
        self._shown()
        label = self._draw.choice(("low", "high"))
        program.explain.ask(Question(label, n_steps=self._draw.randint(8, 40)))
        self._until(lambda: not program.explain.busy, "an explanation")
        shown = program.session.shown
        if shown is None or shown.attribution is None:
            raise RuntimeError("there is no explanation")

    def _shown(self) -> None:
        """See to it that a clip is on the page."""
        program = self.program

        def heard() -> bool:
            shown = program.session.shown
            return shown is not None and shown.prediction is not None

        if not heard():
            program.classify.add_paths([self._new_clip()])
            self._until(heard, "a clip on the page")

    def _cancel(self) -> None:
        from app.models.records import Question

        program = self.program
        if self._draw.random() < 0.5:
            program.classify.add_paths([self._new_clip() for _ in range(4)])
        else:
            self._shown()
            program.explain.ask(Question("low", n_steps=400))
        self._wait(self._draw.uniform(0, 40))
        program.window.actions_["cancel"].trigger()
        self._idle()

    def _device(self) -> None:
        program = self.program
        wanted = "auto" if program.session.key.device == "cpu" else "cpu"
        program.bundle.choose_device(wanted)
        self._until(lambda: program.session.key.device == wanted, "another device")
        self._idle()

    def _training(self) -> None:
        import victims

        program = self.program
        program.training.start(
            {
                "data": str(self._clips), "architecture": "tiny", "init": "random", "members": 1,
                "recipe": {"name": "custom", "epochs": 500, "batch_size": 4, "milestones": []},
                "features": victims.FEATURES.model_dump(mode="json"), "device": "cpu",
                "name": "tones", "title": "Tones",
            }
        )  # fmt: skip
        if self._draw.random() < 0.5:
            self._until(lambda: len(program.runs.history) >= 1, "an epoch")
        else:
            self._wait(self._draw.uniform(0, 300))
        program.training.cancel()
        self._until(lambda: not program.training.busy, "the training to end")
        self._idle()
        for row in program.runs.runs:
            program.training.remove(row.path)
        self._idle()


def growth(looks: list[Look]) -> tuple[float, Look, Look]:
    """Fit the memory: MB a hundred clips, and the first and last look that count.

    The first quarter, while everything is used for the first time, is left out.
    """
    import numpy as np

    warm = looks[len(looks) // 4 :]
    slope = np.polyfit([one.clips for one in warm], [one.megabytes for one in warm], 1)[0]
    return float(slope) * 100, warm[0], warm[-1]


def main() -> int:
    """Run, and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    usual = asdict(Amount())
    for name, number in usual.items():
        parser.add_argument(f"--{name}", type=int, default=number)
    amount = Amount(**vars(parser.parse_args()))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    import victims

    from app.native import keep_freed_memory

    keep_freed_memory()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        os.environ["SONOLENS_HOME"] = str(Path(name, "home"))
        temporary = Path(name, "temporary")
        temporary.mkdir()
        tempfile.tempdir = str(temporary)
        soak = Soak(Path(name), amount)
        with victims.at_hand():
            soak.run()
        slope, first, last = growth(soak.looks)
        late = sorted(soak.late_ms)
        document = {
            "done": soak.done,
            "seconds": time.monotonic() - began,
            "mb_per_100_clips": slope,
            "first": asdict(first),
            "last": asdict(last),
            "late_ms": {
                "median": late[len(late) // 2],
                "p99": late[int(0.99 * len(late))],
                "worst": late[-1],
            },
            "looks": [asdict(one) for one in soak.looks],
        }
        tempfile.tempdir = None
    sys.stdout.write(json.dumps(document) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
