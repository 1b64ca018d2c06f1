"""The tour of four steps that a newcomer is offered, and that anybody can take again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.settings import SettingsStore
from app.widgets.callout import Callout
from app.windows.main_window import MainWindow
from app.words import tr

__all__ = ["Tour"]

_BEST = "dog"
"""In the name of the sample that shows most: a short sound, with silence around."""


@dataclass(frozen=True)
class _Step:
    part: Callable[[], QWidget]
    title: str
    text: str


class Tour(QObject):
    """Points at four parts of the Listen page; a sample is opened on the way.

    Parameters
    ----------
    samples : sequence of Path
        One of them is shown; without any there is no tour.
    open_paths : callable
        Opens clips.
    is_empty : callable
        Whether no clip is on the page.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsStore,
        samples: Sequence[Path],
        open_paths: Callable[[list[Path]], None],
        is_empty: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._samples = sorted(samples, key=lambda path: _BEST not in path.name)
        self._open_paths = open_paths
        self._is_empty = is_empty
        self._at = -1
        page = window.page
        self._steps = (
            _Step(
                lambda: page.queue,
                tr("Your sounds"),
                tr(
                    "Drop clips, folders or hours of recordings here, record a microphone, or"
                    " listen live. Next opens a sample, so that there is something to see."
                ),
            ),
            _Step(
                lambda: page.sound.spectrogram,
                tr("The sound as the networks get it"),
                tr(
                    "Time runs to the right, pitch runs up. Where it glows, the sound spoke for the"
                    " answer. Space plays it."
                ),
            ),
            _Step(
                lambda: page.prediction,
                tr("What five networks hear"),
                tr(
                    "The bar is their mean, each tick one of them. Far apart: they do not agree."
                    " What is none of the classes is often taken for one of them."
                ),
            ),
            _Step(
                lambda: page.explanation,
                tr("Why, and whether to believe it"),
                tr(
                    "Ask about another class, listen to the evidence alone, and test the map"
                    " against chance. Help says what we measured of it."
                ),
            ),
        )
        self.callout = Callout(window.centralWidget() or window)
        self.callout.next_requested.connect(self._next)
        self.callout.skip_requested.connect(self.finish)
        window.on("tour", self.begin)

    @property
    def running(self) -> bool:
        """Whether a step is shown."""
        return self._at >= 0

    def offer(self) -> None:
        """Begin, if nobody has taken or skipped it yet and the page is empty."""
        if not self._settings.values.tour_seen and self._is_empty():
            self.begin()

    def begin(self) -> None:
        """Show the first step."""
        if not self._samples:
            return
        self._window.show_page("listen")
        self._at = 0
        self._show()

    def finish(self) -> None:
        """End it, here or anywhere, for good."""
        if self.running:
            self._at = -1
            self.callout.finish()
            self._settings.update(tour_seen=True)
            self._window.page.queue.list.setFocus()

    def _next(self) -> None:
        if self._at + 1 >= len(self._steps):
            self.finish()
            return
        if self._at == 0 and self._is_empty():
            self._open_paths(self._samples[:1])
        self._at += 1
        self._show()

    def _show(self) -> None:
        step = self._steps[self._at]
        self.callout.point_at(step.part(), step.title, step.text, self._at + 1, len(self._steps))
