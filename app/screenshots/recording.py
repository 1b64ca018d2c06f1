"""Pictures of a recording: its timeline as rows, as a list, its settings; and zoomed in."""

from __future__ import annotations

from app.screenshots.camera import SETTLE_MS, Camera

__all__ = ["RECORDING_STEPS"]

_CLOSE_S = (18.0, 24.0)


def timeline(camera: Camera) -> None:
    """Show the events of the recording on the page in both forms."""
    program = camera.program
    if program.recordings.controller.clip_id is None:
        raise TimeoutError("no recording is on the page")
    panel = camera.window.page.sound.timeline
    camera.wait(lambda: not program.timeline.looking, "the events")
    program.recordings.controller.step(1)
    camera.wait_for_explanation()
    camera.both("timeline-rows")
    panel.bar.as_list.setChecked(True)
    camera.both("timeline-list")
    panel.bar.as_rows.setChecked(True)
    panel.bar.more.click()
    camera.pause(SETTLE_MS)
    camera.shot("timeline-settings", panel.bar.settings)
    panel.bar.settings.hide()


def closer(camera: Camera) -> None:
    """Zoom into the recording until its spectrogram is computed anew from the file."""
    sound = camera.window.page.sound
    sound.waveform.view_box.setXRange(*_CLOSE_S, padding=0)
    camera.pause(SETTLE_MS)
    camera.wait(lambda: not camera.program.runner.active_tasks, "the finer columns")
    camera.both("recording-closer")
    sound.reset_view()


RECORDING_STEPS = (timeline, closer)
