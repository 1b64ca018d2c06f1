"""Pictures of a recording's timeline: while it is heard, as rows, as a list, and its settings."""

from __future__ import annotations

from app.screenshots.camera import SETTLE_MS, Camera

__all__ = ["RECORDING_STEPS"]


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


RECORDING_STEPS = (timeline,)
