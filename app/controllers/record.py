"""Record a microphone; what is kept goes into the queue."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QMediaDevices

from app import paths
from app.audio_io.recorder import InputDevice, Recorder, Recording, input_devices
from app.notifications import Notifications
from app.settings import SettingsStore
from app.words import tr
from core.errors import DeviceError

__all__ = ["RecordController"]


class RecordController(QObject):
    """Device choice, start, stop, discard.

    Attributes
    ----------
    devices_changed : Signal(list)
        `InputDevice`s that can be used now.
    recording_changed : Signal(bool)
    level : Signal(float, float)
        rms and peak, dBFS.
    elapsed : Signal(float)
        s.
    kept : Signal(Path)
        A recording is whole.
    """

    devices_changed = Signal(list)
    recording_changed = Signal(bool)
    level = Signal(float, float)
    elapsed = Signal(float)
    kept = Signal(object)

    def __init__(
        self,
        recorder: Recorder,
        notifications: Notifications,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._notifications = notifications
        self._settings = settings
        self._watch: QMediaDevices | None = None
        recorder.level.connect(self.level)
        recorder.elapsed.connect(self.elapsed)
        recorder.finished.connect(self._on_finished)
        recorder.failed.connect(self._on_failed)

    @property
    def recording(self) -> bool:
        """Whether a recording runs."""
        return self._recorder.recording

    def devices(self) -> list[InputDevice]:
        """Microphones that can be used now; from the first call on, changes are told."""
        if self._watch is None:
            self._watch = QMediaDevices(self)
            self._watch.audioInputsChanged.connect(self._on_devices)
        return input_devices()

    def chosen(self) -> InputDevice | None:
        """Microphone used last if it is there, else the system's choice."""
        found = self.devices()
        remembered = self._settings.values.input_device
        named = next((d for d in found if d.name == remembered), None)
        return named or (found[0] if found else None)

    def choose(self, device: InputDevice) -> None:
        """Use this microphone from now on."""
        self._settings.update(input_device=device.name)

    def toggle(self) -> None:
        """Start, or stop and keep."""
        if self.recording:
            self.stop()
        else:
            self.start()

    def start(self) -> bool:
        """Begin; False, with one line why, if it cannot."""
        device = self.chosen()
        try:
            self._recorder.start(paths.recordings_dir(), device.id if device else None)
        except (DeviceError, OSError) as error:
            self._notifications.fail(error, tr("Recording", "what is being done"))
            return False
        self.recording_changed.emit(True)
        return True

    def stop(self) -> None:
        """End and keep."""
        self._recorder.stop()

    def discard(self) -> None:
        """End and keep nothing."""
        if self.recording:
            self._recorder.discard()
            self.recording_changed.emit(False)
            self._notifications.info(tr("The recording was discarded."))

    def _on_devices(self) -> None:
        found = input_devices()
        if self.recording and self._recorder.device_id not in {d.id for d in found}:
            self._recorder.device_lost()
        self.devices_changed.emit(found)

    def _on_finished(self, recording: Recording) -> None:
        self.recording_changed.emit(False)
        seconds, file = recording.duration, recording.path.name
        if recording.trouble:
            self._notifications.warn(
                tr(
                    "{trouble}: {seconds:.1f} s were kept as {file}.",
                    trouble=recording.trouble, seconds=seconds, file=file,
                )
            )  # fmt: skip
        else:
            self._notifications.info(
                tr("{seconds:.1f} s were kept as {file}.", seconds=seconds, file=file)
            )
        self.kept.emit(Path(recording.path))

    def _on_failed(self, reason: str) -> None:
        self.recording_changed.emit(False)
        self._notifications.warn(reason)
