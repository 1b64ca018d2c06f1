"""Pictures of the Listen page in every state, of the dialogs and the menus."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtWidgets import QApplication, QDialog

from app.models.clip_list import ClipState
from app.screenshots.camera import SETTLE_MS, SIZE, Camera
from app.screenshots.recording import RECORDING_STEPS
from app.theme import apply_theme

__all__ = ["LISTEN_STEPS"]


def begin(camera: Camera) -> None:
    """Show the empty window."""
    camera.resize(*SIZE)
    camera.program.start()
    camera.wait(lambda: camera.program.session.model is not None, "the bundle")
    camera.both("empty")


def one_clip(camera: Camera) -> None:
    """Drop one clip on the window, as a file manager does."""
    camera.drop(camera.clips[:1])
    camera.wait_for_explanation()
    camera.program.playback.seek(1.0)
    camera.both("listen")


def views(camera: Camera) -> None:
    """Show the clip in each of the ways that the view bar offers."""
    for name in ("channel_0", "channel_1", "channel_2", "as_network", "channel_all"):
        camera.act(name)
        camera.shot(f"view-{name.replace('_', '-')}")
    camera.act("as_network")
    view = camera.window.page.explanation.view_choice
    view.setCurrentIndex(view.count() - 1)
    camera.shot("view-disagreement")
    view.setCurrentIndex(0)


def other_class(camera: Camera) -> None:
    """Ask about the second class of the ranking."""
    shown = camera.program.session.shown
    if shown is None or shown.prediction is None:
        raise TimeoutError("no prediction")
    second = shown.prediction.ranking(2)[1][0]
    camera.window.page.prediction.class_activated.emit(shown.prediction.labels.index(second))
    camera.shot("explaining")
    camera.wait_for_explanation()
    camera.shot("other-class")


def contrast(camera: Camera) -> None:
    """Ask for one class rather than another, then by every method."""
    panel = camera.window.page.explanation
    panel.target.setCurrentIndex(0)
    panel.against.setCurrentIndex(1)
    camera.wait_for_explanation()
    camera.both("contrast")
    for row in range(1, panel.method.count()):
        panel.method.setCurrentIndex(row)
        camera.wait_for_explanation()
        camera.shot(f"method-{panel.method.itemData(row)}")
    panel.method.setCurrentIndex(0)
    camera.wait_for_explanation()


def evidence_and_tests(camera: Camera) -> None:
    """Hear the evidence, and test the map."""
    panel, checks = camera.window.page.explanation, camera.program.checks
    panel.show_tab("listen")
    camera.wait(lambda: checks.evidence.heard is not None, "the evidence")
    camera.both("evidence")
    panel.show_tab("tests")
    camera.shot("tests-none")
    panel.tests.test.click()
    camera.shot("tests-working")
    camera.wait(lambda: checks.tests.tests is not None, "half of the tests")
    camera.shot("tests-half")
    camera.wait(lambda: not checks.tests.busy, "the tests")
    camera.both("tests")
    panel.tests.details.click()
    for theme in ("dark", "light"):
        camera.dress(theme)
        camera.shot(f"tests-curves-{theme}", checks.details)
    camera.dress("dark")
    if checks.details is not None:
        checks.details.close()
    panel.show_tab("map")


def queue(camera: Camera) -> None:
    """Drop the rest, and a file that holds no sound."""
    broken = camera.scratch / "holiday.mp3"
    broken.write_text("this is no sound")
    camera.drop([*camera.clips[1:], broken])
    camera.shot("queue-working")
    camera.wait(lambda: not camera.program.classify.busy, "the queue")
    camera.wait_for_explanation()
    camera.both("queue-done")


def failure(camera: Camera) -> None:
    """Show a clip that cannot be read."""
    clips = camera.program.clips
    failed = [i for i in clips.ids() if clips.entry(i).state is ClipState.FAILED]
    if not failed:
        raise TimeoutError("no clip failed")
    camera.window.page.queue.select(failed[0])
    camera.both("failure")


def recording(camera: Camera) -> None:
    """Show a long file by windows."""
    camera.drop([_make_recording(camera)])
    camera.wait(lambda: camera.program.session.shown is not None
              and camera.program.session.shown.overview is not None, "the overview")  # fmt: skip
    camera.pause(4 * SETTLE_MS)
    camera.shot("recording-working")
    camera.wait(lambda: not camera.program.classify.busy, "the recording")
    camera.act("window_on")
    camera.act("window_on")
    camera.wait_for_explanation()
    camera.both("recording")


def microphone(camera: Camera) -> None:
    """Record, where there is a microphone."""
    if not camera.program.record.devices():
        camera.missed.append("microphone: none here")
        return
    camera.act("record")
    camera.pause(1200)
    camera.both("microphone")
    camera.program.record.discard()


def dialogs(camera: Camera) -> None:
    """Open each dialog."""
    for action, name in (("shortcuts", "dialog-shortcuts"), ("about", "dialog-about")):
        for theme in ("dark", "light"):
            camera.dress(theme)
            camera.act(action)
            dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)
                          and w.isVisible())  # fmt: skip
            camera.shot(f"{name}-{theme}", dialog)
            dialog.close()
    camera.dress("dark")
    panel = camera.window.page.explanation
    panel.settings_button.click()
    camera.pause(SETTLE_MS)
    for popup in camera.popups():
        camera.shot("explanation-settings", popup)
        popup.close()


def menus(camera: Camera) -> None:
    """Open each menu."""
    header = camera.window.header
    titles = ("file", "clip", "view", "help")
    menus: dict[str, Any] = {
        name: action.menu() for name, action in zip(titles, header.menu_bar.actions(), strict=True)
    }
    menus |= {"bundle": header.bundle_menu, "device": header.device_menu}
    for name, menu in menus.items():
        menu.popup(camera.window.mapToGlobal(camera.window.rect().topLeft()))
        camera.shot(f"menu-{name}", menu)
        menu.close()


def sizes(camera: Camera) -> None:
    """Show the smallest and the largest window, and larger text."""
    camera.window.page.queue.select(camera.program.clips.ids()[0])
    camera.wait_for_explanation()
    camera.resize(1280, 720)
    camera.both("size-1280x720")
    camera.resize(3840, 2160)
    camera.shot("size-3840x2160")
    camera.resize(1280, 720)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, "dark", text_scale=1.5)
        camera.pause(4 * SETTLE_MS)
        camera.shot("text-150-percent")
        apply_theme(app, "dark", text_scale=camera.text_scale)


def _make_recording(camera: Camera) -> Path:
    """Write the samples one after the other, three times, as one long file."""
    import soundfile

    from core.audio.decode import read_clip

    parts = [read_clip(path, 44_100).waveform for path in camera.clips] * 3
    path = camera.scratch / "night watch.flac"
    soundfile.write(path, np.concatenate(parts), 44_100)
    return path


LISTEN_STEPS = (
    begin, one_clip, views, other_class, contrast, evidence_and_tests, queue, failure, recording,
    *RECORDING_STEPS, microphone, dialogs, menus, sizes,
)  # fmt: skip
