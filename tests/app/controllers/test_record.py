from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pretended import write_clip

from app.audio_io.recorder import InputDevice, Recording
from app.controllers import record as module
from app.main import Program
from core.errors import DeviceError

Idle = Callable[[], None]
BUILT_IN = InputDevice(b"1", "Built-in", True)
USB = InputDevice(b"2", "USB", False)


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch) -> list[InputDevice]:
    found = [BUILT_IN, USB]
    monkeypatch.setattr(module, "input_devices", lambda: list(found))
    return found


@pytest.fixture
def started(
    program: Program, devices: list[InputDevice], monkeypatch: pytest.MonkeyPatch
) -> list[bytes | None]:
    """Device ids that a recording was started with."""
    asked: list[bytes | None] = []
    monkeypatch.setattr(program.recorder, "start", lambda folder, device=None: asked.append(device))
    return asked


@pytest.mark.qt_log_ignore("PulseAudioService")
def test_no_microphone_is_one_line(
    program: Program, monkeypatch: pytest.MonkeyPatch, notices: list[str]
) -> None:
    def refuse(folder: Path, device: bytes | None = None) -> None:
        raise DeviceError("Nothing can be recorded: no microphone was found. Connect one.")

    monkeypatch.setattr(module, "input_devices", list)
    monkeypatch.setattr(program.recorder, "start", refuse)
    program.window.actions_["record"].trigger()
    assert notices == ["Nothing can be recorded: no microphone was found. Connect one."]
    assert program.page.record_panel.isHidden()


@pytest.mark.qt_log_ignore("PulseAudioService")
def test_the_chosen_microphone_is_remembered(
    program: Program, started: list[bytes | None], devices: list[InputDevice]
) -> None:
    program.record.start()
    program.record.choose(USB)
    program.record.start()
    devices.remove(USB)
    program.record.start()
    assert started == [b"1", b"2", b"1"]
    assert program.settings.values.input_device == "USB"


@pytest.mark.qt_log_ignore("PulseAudioService")
def test_the_panel_shows_while_recording_and_the_clip_enters_the_queue(
    program: Program, started: list[bytes | None], tmp_path: Path, idle: Idle, notices: list[str]
) -> None:
    program.record.start()
    panel = program.page.record_panel
    assert not panel.isHidden()
    program.recorder.elapsed.emit(61.26)
    program.recorder.level.emit(-20.0, -6.0)
    assert panel._elapsed.text() == "1:01.3"
    path = write_clip(tmp_path / "kept.flac")
    program.recorder.finished.emit(Recording(path, 1.0))
    idle()
    assert panel.isHidden()
    assert [program.clips.entry(i).path for i in program.clips.ids()] == [path]
    assert notices == ["1.0 s were kept as kept.flac."]


@pytest.mark.qt_log_ignore("PulseAudioService")
def test_a_microphone_that_is_pulled_out_ends_the_recording(
    program: Program,
    started: list[bytes | None],
    devices: list[InputDevice],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program.record.start()
    lost: list[str] = []
    offered: list[list[InputDevice]] = []
    recorder = type(program.recorder)
    monkeypatch.setattr(recorder, "recording", property(lambda self: True))
    monkeypatch.setattr(recorder, "device_id", property(lambda self: b"1"))
    monkeypatch.setattr(recorder, "device_lost", lambda self: lost.append("lost"))
    monkeypatch.setattr(recorder, "stop", lambda self: None)
    program.record.devices_changed.connect(offered.append)
    devices.remove(USB)
    program.record._on_devices()
    assert lost == []
    devices.remove(BUILT_IN)
    program.record._on_devices()
    assert lost == ["lost"]
    assert offered == [[BUILT_IN], []]


def test_what_a_lost_microphone_left_is_told(
    program: Program, tmp_path: Path, idle: Idle, notices: list[str]
) -> None:
    path = write_clip(tmp_path / "kept.flac")
    program.recorder.finished.emit(Recording(path, 3.25, "USB went away"))
    idle()
    assert notices == ["USB went away: 3.2 s were kept as kept.flac."]
    assert len(program.clips.ids()) == 1
