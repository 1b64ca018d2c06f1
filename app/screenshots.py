"""Walks through the real window and keeps a picture of every page, state, dialog and theme.

``python -m app.screenshots --out DIR`` needs no display. Settings and data lie in a folder of its
own for the walk; what is shown is computed by the shipped bundle from the shipped samples.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.main import Program, make_application, sample_clips
from app.models.clip_list import ClipState
from app.paths import HOME_VARIABLE
from app.theme import apply_theme

__all__ = ["Walk", "drag_enter", "main"]

_QT = tuple(QLibraryInfo.version().segments())
_SIZE = (1360, 840)
_PATIENCE_S = 90.0
_POLL_MS = 40
_SETTLE_MS = 150


class Walk:
    """Drives one window and takes its pictures.

    Parameters
    ----------
    program : Program
    out : Path
        Folder of the pictures.
    clips : sequence of Path
        What is dropped; the first one is looked at closely.
    scratch : Path
        Folder for the files that the walk makes.
    """

    def __init__(self, program: Program, out: Path, clips: Sequence[Path], scratch: Path) -> None:
        self.program = program
        self.window = program.window
        self.out = out
        self.clips = list(clips)
        self.scratch = scratch
        self.taken: list[Path] = []
        self.missed: list[str] = []

    def run(self) -> None:
        """Take every picture; a state that cannot be reached is named in `missed`."""
        for step in (
            self.begin, self.one_clip, self.views, self.other_class, self.queue, self.failure,
            self.recording, self.microphone, self.dialogs, self.menus, self.sizes, self.train,
        ):  # fmt: skip
            try:
                step()
            except TimeoutError as error:
                self.missed.append(f"{step.__name__}: {error}")

    # States -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the empty window."""
        self.resize(*_SIZE)
        self.program.start()
        self.wait(lambda: self.program.session.model is not None, "the bundle")
        self.both("empty")

    def one_clip(self) -> None:
        """Drop one clip on the window, as a file manager does."""
        self.drop(self.clips[:1])
        self.wait_for_explanation()
        self.program.playback.seek(1.0)
        self.both("listen")

    def views(self) -> None:
        """Show the clip in each of the ways that the view bar offers."""
        for name in ("channel_0", "channel_1", "channel_2", "as_network", "channel_all"):
            self.act(name)
            self.shot(f"view-{name.replace('_', '-')}")
        self.act("as_network")
        view = self.window.page.explanation.view_choice
        view.setCurrentIndex(view.count() - 1)
        self.shot("view-disagreement")
        view.setCurrentIndex(0)

    def other_class(self) -> None:
        """Ask about the second class of the ranking."""
        shown = self.program.session.shown
        if shown is None or shown.prediction is None:
            raise TimeoutError("no prediction")
        second = shown.prediction.ranking(2)[1][0]
        self.window.page.prediction.class_activated.emit(shown.prediction.labels.index(second))
        self.shot("explaining")
        self.wait_for_explanation()
        self.shot("other-class")

    def queue(self) -> None:
        """Drop the rest, and a file that holds no sound."""
        broken = self.scratch / "holiday.mp3"
        broken.write_text("this is no sound")
        self.drop([*self.clips[1:], broken])
        self.shot("queue-working")
        self.wait(lambda: not self.program.classify.busy, "the queue")
        self.wait_for_explanation()
        self.both("queue-done")

    def failure(self) -> None:
        """Show a clip that cannot be read."""
        clips = self.program.clips
        failed = [i for i in clips.ids() if clips.entry(i).state is ClipState.FAILED]
        if not failed:
            raise TimeoutError("no clip failed")
        self.window.page.queue.select(failed[0])
        self.both("failure")

    def recording(self) -> None:
        """Show a long file by windows."""
        self.drop([self.make_recording()])
        self.wait(lambda: self.program.session.shown is not None
                  and self.program.session.shown.overview is not None, "the overview")  # fmt: skip
        self.shot("recording-working")
        self.wait(lambda: not self.program.classify.busy, "the recording")
        self.act("window_on")
        self.act("window_on")
        self.wait_for_explanation()
        self.both("recording")

    def microphone(self) -> None:
        """Record, where there is a microphone."""
        if not self.program.record.devices():
            self.missed.append("microphone: none here")
            return
        self.act("record")
        self.pause(1200)
        self.both("microphone")
        self.program.record.discard()

    def dialogs(self) -> None:
        """Open each dialog."""
        for action, name in (("shortcuts", "dialog-shortcuts"), ("about", "dialog-about")):
            for theme in ("dark", "light"):
                self.dress(theme)
                self.act(action)
                dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)
                              and w.isVisible())  # fmt: skip
                self.shot(f"{name}-{theme}", dialog)
                dialog.close()
        self.dress("dark")
        panel = self.window.page.explanation
        panel.settings_button.click()
        self.pause(_SETTLE_MS)
        for popup in self.popups():
            self.shot("explanation-settings", popup)
            popup.close()

    def menus(self) -> None:
        """Open each menu."""
        header = self.window.header
        menus: dict[str, Any] = {
            action.text().replace("&", "").lower(): action.menu()
            for action in header.menu_bar.actions()
        }
        menus |= {"bundle": header.bundle_menu, "device": header.device_menu}
        for name, menu in menus.items():
            menu.popup(self.window.mapToGlobal(self.window.rect().topLeft()))
            self.shot(f"menu-{name}", menu)
            menu.close()

    def sizes(self) -> None:
        """Show the smallest and the largest window, and larger text."""
        self.window.page.queue.select(self.program.clips.ids()[0])
        self.wait_for_explanation()
        self.resize(1280, 720)
        self.both("size-1280x720")
        self.resize(3840, 2160)
        self.shot("size-3840x2160")
        self.resize(1280, 720)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, "dark", text_scale=1.5)
            self.shot("text-150-percent")
            apply_theme(app, "dark", text_scale=1.0)

    def train(self) -> None:
        """Train a small network on synthesised clips: running, cancelled, finished."""
        program, training = self.program, self.program.training
        self.resize(*_SIZE)
        self.act("show_train")
        self.wait(lambda: program.runs.loaded, "the list of trainings")
        self.both("train-empty")
        training.start(
            {
                "data": str(self.make_dataset()),
                "architecture": "mobilenet_v2",
                "init": "random",
                "members": 2,
                "recipe": {"name": "custom", "epochs": 6, "batch_size": 8, "milestones": [4],
                           "learning_rate": 1e-3, "epoch_choice": "inner"},
                "name": "three-sounds",
                "title": "Three sounds",
            }
        )  # fmt: skip
        self.shot("train-begun")
        self.wait(lambda: len(program.runs.history) >= 3, "three epochs")
        self.both("train-running")
        self.window.close()
        for question in self.popups():
            self.shot("train-close-asks", question)
            question.close()
        training.cancel()
        self.wait(lambda: not training.busy, "the end of the training")
        self.pause(1000)
        self.both("train-resumable")
        if program.runs.chosen is None or not training.resume(program.runs.chosen):
            raise TimeoutError("the training cannot be resumed")
        self.wait(lambda: not training.busy, "the whole training")
        self.pause(1000)
        self.both("train-finished")
        self.resize(1280, 720)
        self.both("train-1280x720")

    # Means ------------------------------------------------------------------------------------

    def act(self, name: str) -> None:
        """Give a command."""
        self.window.actions_[name].trigger()

    def drop(self, paths: Sequence[Path]) -> None:
        """Let files go over the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        centre = self.window.rect().center()
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
               Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QApplication.sendEvent(self.window, drag_enter(centre, *how))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(centre), *how))
        self.pause(_SETTLE_MS)

    def make_recording(self) -> Path:
        """Write the samples one after the other, three times, as one long file."""
        import soundfile

        from core.audio.decode import read_clip

        parts = [read_clip(path, 44_100).waveform for path in self.clips] * 3
        path = self.scratch / "night watch.flac"
        soundfile.write(path, np.concatenate(parts), 44_100)
        return path

    def make_dataset(self) -> Path:
        """Write three classes of eight clips of 2 s, a folder each."""
        import soundfile

        draw = np.random.default_rng(0)
        times = np.arange(2 * 22_050) / 22_050
        for number in range(8):
            hertz = 200.0 + 25.0 * number
            sounds = {
                "hum": np.sin(2 * np.pi * hertz * times),
                "hiss": draw.standard_normal(len(times)) / 3,
                "sweep": np.sin(2 * np.pi * (hertz + 900 * times) * times),
            }
            for name, waveform in sounds.items():
                folder = self.scratch / "sounds" / name
                folder.mkdir(parents=True, exist_ok=True)
                soundfile.write(folder / f"{number}.wav", 0.4 * waveform, 22_050)
        return self.scratch / "sounds"

    def resize(self, width: int, height: int) -> None:
        """Give the window a size."""
        self.window.resize(width, height)
        self.pause(_SETTLE_MS)

    def dress(self, theme: str) -> None:
        """Choose a theme."""
        self.program.theme.choose(theme)
        self.pause(_SETTLE_MS)

    def popups(self) -> Iterator[QWidget]:
        """Yield what stands over the window."""
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not self.window:
                yield widget

    def wait_for_explanation(self) -> None:
        """Wait until the clip on the page is explained to the end."""

        def explained() -> bool:
            shown = self.program.session.shown
            found = None if shown is None else shown.attribution
            return found is not None and found.final and not self.program.explain.busy

        self.wait(explained, "the explanation")

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so.

        Raises
        ------
        TimeoutError
            It took too long.
        """
        loop = QEventLoop()
        poll = QTimer()
        poll.timeout.connect(lambda: loop.quit() if until() else None)
        poll.start(_POLL_MS)
        QTimer.singleShot(int(_PATIENCE_S * 1000), loop, loop.quit)
        if not until():
            loop.exec()
        poll.stop()
        if not until():
            raise TimeoutError(f"{what} did not come within {_PATIENCE_S:.0f} s")

    def pause(self, milliseconds: int) -> None:
        """Let the window work for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def both(self, name: str) -> None:
        """Take a picture in each theme."""
        for theme in ("dark", "light"):
            self.dress(theme)
            self.shot(f"{name}-{theme}")
        self.dress("dark")

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        """Take one picture."""
        self.pause(_SETTLE_MS)
        path = self.out / f"{name}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise OSError(f"{path} cannot be written")
        self.taken.append(path)


def drag_enter(place: QPoint, *how: Any) -> QDragEnterEvent:
    """Build the event that comes before a drop; its place is a `QPointF` from Qt 6.12 on."""
    kind: Any = QDragEnterEvent
    event: QDragEnterEvent = kind(QPointF(place) if _QT >= (6, 12) else place, *how)
    return event


def main(argv: Sequence[str] | None = None) -> int:
    """Walk, say where the pictures are; 1 if a state could not be reached."""
    parser = argparse.ArgumentParser(prog="python -m app.screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder of the pictures")
    parser.add_argument("--clips", type=Path, nargs="+", help="other clips than the samples")
    arguments = parser.parse_args(argv)
    arguments.out.mkdir(parents=True, exist_ok=True)
    clips = arguments.clips or sample_clips()
    if not clips:
        sys.stderr.write("there are no sample clips; name some with --clips\n")
        return 3
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault(HOME_VARIABLE, folder)
        program = Program(make_application(sys.argv[:1]))
        program.theme.choose("dark")
        walk = Walk(program, arguments.out, clips, Path(folder))
        try:
            walk.run()
        finally:
            program.window.close()
    sys.stdout.write(f"{len(walk.taken)} pictures in {arguments.out}\n")
    for line in walk.missed:
        sys.stderr.write(f"not reached: {line}\n")
    return 1 if any(not line.endswith("none here") for line in walk.missed) else 0


if __name__ == "__main__":
    sys.exit(main())
