from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtMultimedia import QAudioFormat, QtAudio
from pytestqt.qtbot import QtBot

from app.audio_io import live_input as module
from app.audio_io.live_input import InputForm, LiveInput
from core.errors import DeviceError


class FakeIo(QObject):
    readyRead = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waiting = b""

    def readAll(self) -> QByteArray:
        raw, self.waiting = self.waiting, b""
        return QByteArray(raw)


class FakeSource(QObject):
    stateChanged = Signal()
    refuses = False

    def __init__(self, device: object, form: QAudioFormat, parent: object) -> None:
        super().__init__()
        self.io, self.form, self.now = FakeIo(), form, QtAudio.State.ActiveState
        self.buffer = 0

    def setBufferSize(self, size: int) -> None:
        self.buffer = size

    def start(self) -> FakeIo | None:
        return None if self.refuses else self.io

    def stop(self) -> None:
        self.now = QtAudio.State.StoppedState

    def error(self) -> QtAudio.Error:
        return QtAudio.Error.NoError

    def state(self) -> QtAudio.State:
        return self.now

    def format(self) -> QAudioFormat:
        return self.form


class FakeDevice:
    def __init__(self, name: bytes) -> None:
        self.name = name

    def id(self) -> QByteArray:
        return QByteArray(self.name)

    def description(self) -> str:
        return self.name.decode()

    def isNull(self) -> bool:
        return not self.name

    def preferredFormat(self) -> QAudioFormat:
        form = QAudioFormat()
        form.setSampleRate(8000)
        form.setChannelCount(2)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        return form


class FakeDevices(QObject):
    audioInputsChanged = Signal()
    found: list[FakeDevice]

    def __init__(self, parent: object = None) -> None:
        super().__init__()

    @classmethod
    def audioInputs(cls) -> list[FakeDevice]:
        return list(cls.found)

    @classmethod
    def defaultAudioInput(cls) -> FakeDevice:
        return cls.found[0] if cls.found else FakeDevice(b"")


@pytest.fixture
def source(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> LiveInput:
    monkeypatch.setattr(module, "QAudioSource", FakeSource)
    monkeypatch.setattr(module, "QMediaDevices", FakeDevices)
    monkeypatch.setattr(
        FakeDevices, "found", [FakeDevice(b"Mic"), FakeDevice(b"USB")], raising=False
    )
    monkeypatch.setattr(FakeSource, "refuses", False)
    return LiveInput()


def feed(source: LiveInput, raw: bytes) -> None:
    assert isinstance(source._source, FakeSource)
    source._source.io.waiting += raw
    source._source.io.readyRead.emit()


def test_blocks_as_they_come_with_frames_cut_in_two(source: LiveInput) -> None:
    blocks: list[np.ndarray] = []
    source.block.connect(blocks.append)
    assert source.start(b"USB") == InputForm("USB", 8000, 2)
    assert isinstance(source._source, FakeSource)
    assert source._source.buffer == 8000 * 2 * 2 // 10
    frames = np.arange(20, dtype="<i2").reshape(10, 2) * 1000
    raw = frames.tobytes()
    for part in (raw[:7], raw[7:9], raw[9:]):
        feed(source, part)
    np.testing.assert_allclose(np.concatenate(blocks), frames / 32768)
    assert [len(block) for block in blocks] == [1, 1, 8]


def test_one_that_is_gone_gives_way_to_the_default(source: LiveInput) -> None:
    assert source.start(b"gone").name == "Mic"
    with pytest.raises(DeviceError, match="open already"):
        source.start()


def test_unplugged(source: LiveInput, monkeypatch: pytest.MonkeyPatch) -> None:
    lost: list[str] = []
    source.lost.connect(lost.append)
    source.start(b"USB")
    assert source._watch is not None
    source._watch.audioInputsChanged.emit()
    assert lost == []
    monkeypatch.setattr(FakeDevices, "found", FakeDevices.found[:1])
    source._watch.audioInputsChanged.emit()
    assert lost == ["USB went away."]
    assert not source.running
    source._watch.audioInputsChanged.emit()
    assert len(lost) == 1


def test_stopped_by_the_system(source: LiveInput) -> None:
    lost: list[str] = []
    source.lost.connect(lost.append)
    source.start()
    assert isinstance(source._source, FakeSource)
    source._source.now = QtAudio.State.StoppedState
    source._source.stateChanged.emit()
    assert lost == ["Mic went away."]


def test_silent_for_too_long(source: LiveInput, qtbot: QtBot) -> None:
    source._silence.setInterval(50)
    with qtbot.waitSignal(source.lost, timeout=2000):
        source.start()


def test_stop_is_no_loss(source: LiveInput) -> None:
    lost: list[str] = []
    source.lost.connect(lost.append)
    source.start()
    source.stop()
    source.stop()
    assert lost == []
    assert source.start().name == "Mic"


def test_none_and_one_that_cannot_be_opened(
    source: LiveInput, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeSource, "refuses", True)
    with pytest.raises(DeviceError, match="Mic cannot be opened"):
        source.start()
    monkeypatch.setattr(FakeDevices, "found", [])
    with pytest.raises(DeviceError, match="no microphone was found"):
        source.start()
    assert not source.running
