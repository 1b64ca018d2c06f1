"""Workers of the real window that raise anything: it lives, says one line, and goes on."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import victims
from faults import GONE, NO_MEMORY
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app import explanation_jobs, jobs
from app.language import speak
from app.main import Program
from app.models.clip_list import ClipState
from app.models.records import Question
from app.settings import SettingsStore
from core.bundles.bundle import save_bundle

LANGUAGES = ("en", "de", "zh_CN")
_PATIENCE_S = 30.0


class _OddError(BaseException):
    """Nobody's error."""


ANYTHING: tuple[BaseException, ...] = (
    *NO_MEMORY,
    *GONE,
    RuntimeError("several\nlines\nof words"),
    ValueError(""),
    KeyError("key"),
    AssertionError(),
    RecursionError("maximum recursion depth exceeded"),
    StopIteration(3),
    GeneratorExit(),
    KeyboardInterrupt(),
    SystemExit(1),
    OSError(5, "Input/output error", "/x"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    _OddError("odd"),
)


class Window:
    """A program that speaks a language, with a small bundle."""

    def __init__(self, app: QApplication, folder: Path, language: str) -> None:
        self.folder = folder
        save_bundle(victims.bundle(0), folder / "tones")
        victims.write_clips(folder / "clips", 60)
        self._clips = iter(sorted((folder / "clips" / "audio").iterdir()))
        speak(app, language)
        settings = SettingsStore(folder / "settings.json")
        settings.update(bundle=str(folder / "tones"), device="cpu", language=language)
        self.program = Program(app, settings)
        self.program.window.may_close = lambda: True
        self.program.start()
        self.until(lambda: self.program.session.model is not None)
        self.explained: list[str] = []
        self.program.explain.failed.connect(self.explained.append)

    def close(self) -> None:
        """End it."""
        self.program.window.close()
        jobs.forget_models()

    def until(self, ready: Callable[[], bool]) -> bool:
        """Let it live until something is so."""
        loop, poll = QEventLoop(), QTimer()
        give_up = time.monotonic() + _PATIENCE_S
        poll.timeout.connect(lambda: loop.quit() if ready() or time.monotonic() > give_up else None)
        poll.start(4)
        loop.exec()
        poll.stop()
        return ready()

    def hear(self) -> ClipState:
        """Hear another clip; how that ended."""
        program = self.program
        ended = (ClipState.DONE, ClipState.FAILED, ClipState.CANCELLED)
        n_clips = program.clips.rowCount()
        program.classify.add_paths([next(self._clips)])
        self.until(
            lambda: (
                program.clips.rowCount() > n_clips
                and program.clips.count(*ended) == program.clips.rowCount()
                and not program.networks.active_tasks
            )
        )
        return program.clips.entry(program.clips.ids()[-1]).state

    def reason(self) -> str:
        """Why the last clip was not heard."""
        return self.program.clips.entry(self.program.clips.ids()[-1]).reason


def workers_that_raise(
    app: QApplication, folder: Path, language: str, anything: tuple[BaseException, ...] = ANYTHING
) -> tuple[int, list[str]]:
    """Let hearing and explaining raise; how much was tried, and what was wrong."""
    window = Window(app, folder, language)
    wrong = []
    try:
        for error in anything:
            wrong += [f"{error!r}: {said}" for said in _one(window, error)]
    finally:
        window.close()
        speak(app, "en")
    return 2 * len(anything), wrong


def _one(window: Window, error: BaseException) -> list[str]:
    wrong = []
    with patch("core.inference.classifier.Classifier._logits", side_effect=error):
        state = window.hear()
    if state is not ClipState.FAILED:
        wrong.append(f"the clip is {state}")
    wrong += _one_line(window.reason())
    if window.hear() is not ClipState.DONE:
        wrong.append(f"the next clip is not heard: {window.reason()}")
    window.explained.clear()
    explain = window.program.explain
    with patch.object(explanation_jobs, "explain", side_effect=error):
        explain.ask(Question("low", n_steps=7))
        window.until(lambda: not explain.busy and bool(window.explained))
    wrong += _one_line(*window.explained)
    explain.ask(Question("low", n_steps=8))
    window.until(lambda: not explain.busy)
    shown = window.program.session.shown
    if shown is None or shown.attribution is None:
        wrong.append("the next explanation is none")
    return wrong


def _one_line(*said: str) -> list[str]:
    good = len(said) == 1 and len(said[0]) > 10 and len(said[0].splitlines()) == 1
    return [] if good else [f"says {said}"]
