"""A microphone heard as it sounds: predictions, columns of a rolling picture, the last minute."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from app import live_jobs, paths
from app.audio_io.live_input import InputForm, LiveInput
from app.audio_io.recorder import input_devices
from app.models.records import ModelKey
from app.models.session import SessionModel
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.errors import DeviceError

if TYPE_CHECKING:
    from core.features.mel import LogMelConfig
    from core.inference.live import LivePrediction, LiveStream
    from core.results import FloatArray

__all__ = ["LiveController"]

_SILENCE_DB = -120.0


class LiveController(QObject):
    """Hears with the bundle in use; another bundle takes over without the sound being lost.

    One window is with the networks at a time. While they are busy nothing waits: the next one
    that they get is the newest.

    Parameters
    ----------
    runner : TaskRunner
        Writes what is kept.
    networks : TaskRunner
        Takes windows through the networks.

    Attributes
    ----------
    features : LogMelConfig or None
        How the networks hear; None before they were first made ready.
    running_changed : Signal(bool)
    prediction : Signal(float, object)
        Delay from the last sample, s, and `core.results.Prediction`.
    columns : Signal(object)
        Log-mel columns that have come, ndarray [shape=(n_mels, n)], nats.
    level : Signal(float, float)
        rms and peak of the last block, dBFS.
    lost : Signal(str)
        The device is gone; what was heard can still be kept.
    kept : Signal(object)
        Path of a clip of the last minute.
    """

    running_changed = Signal(bool)
    prediction = Signal(float, object)
    columns = Signal(object)
    level = Signal(float, float)
    lost = Signal(str)
    kept = Signal(object)

    def __init__(
        self,
        source: LiveInput,
        runner: TaskRunner,
        networks: TaskRunner,
        session: SessionModel,
        notifications: Notifications,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._runner = runner
        self._networks = networks
        self._session = session
        self._notifications = notifications
        self._settings = settings
        self._stream: LiveStream | None = None
        self._form: InputForm | None = None
        self.features: LogMelConfig | None = None
        self._key = ModelKey()
        self._wanted = False
        self._preparing: TaskHandle | None = None
        self._predicting: TaskHandle | None = None
        self._saving: TaskHandle | None = None
        source.block.connect(self._on_block)
        source.lost.connect(self._on_lost)
        session.model_changed.connect(self._on_model)

    @property
    def running(self) -> bool:
        """Whether it hears, or is about to."""
        return self._wanted

    @property
    def busy(self) -> bool:
        """As `running`, by the name that other work has."""
        return self._wanted

    def cancel(self) -> None:
        """As `stop`."""
        self.stop()

    @property
    def form(self) -> InputForm | None:
        """What the open device gives, or gave last."""
        return self._form

    @property
    def n_skipped(self) -> int:
        """Windows that were passed over because the networks were busy."""
        return 0 if self._stream is None else self._stream.n_skipped

    @property
    def remembered(self) -> float:
        """How much sound could be kept now, s."""
        if self._stream is None or self._form is None:
            return 0.0
        return len(self._stream.last_sound()) / self._form.sample_rate

    @property
    def columns_per_second(self) -> float:
        """Columns that a second of sound gives; 0 before anything was heard."""
        return 0.0 if self._stream is None else self._stream.columns_per_second

    def start(self) -> None:
        """Make the networks ready and open the microphone that was used last."""
        if not self._wanted:
            self._wanted = True
            self._stream = self._form = None
            self.running_changed.emit(True)
            self._prepare()

    def stop(self) -> None:
        """Close the microphone; the last minute can still be kept."""
        if self._wanted:
            self._wanted = False
            self._source.stop()
            for handle in (self._preparing, self._predicting):
                if handle is not None:
                    handle.cancel()
            self.running_changed.emit(False)

    def leave(self) -> None:
        """Stop, and forget what was heard: its resampler must go before the program does."""
        self.stop()
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def keep(self) -> bool:
        """Write the last minute as a clip; False when there is none, or it is being written."""
        if self._stream is None or self._form is None or self._saving is not None:
            return False
        sound, rate = self._stream.last_sound(), self._form.sample_rate
        if not len(sound):
            return False
        self._saving = self._runner.submit(
            lambda context: live_jobs.keep(context, paths.recordings_dir(), sound, rate),
            name="keep the last minute",
            on_success=self.kept.emit,
            on_failure=lambda error: self._notifications.fail(error, tr("Keeping the last minute")),
            on_finished=self._on_saved,
        )
        return True

    def _prepare(self) -> None:
        if self._preparing is not None:
            self._preparing.cancel()
        key = self._key = self._session.key
        handle = self._networks.submit(
            lambda context: live_jobs.prepare(context, key),
            name="prepare live classification",
            on_success=self._on_prepared,
            on_failure=self._on_failed,
            on_finished=lambda: self._on_preparing_over(handle),
        )
        self._preparing = handle

    def _on_prepared(self, features: LogMelConfig) -> None:
        if not self._wanted:
            return
        from core.inference.live import LiveStream

        self.features = features

        if not self._source.running:
            try:
                self._form = self._source.start(self._device_id())
            except DeviceError as error:
                self._on_failed(error)
                return
        if self._form is None:
            return
        before = self._stream
        self._stream = LiveStream(features, self._form.sample_rate, self._form.n_channels)
        if before is not None:
            self._stream.push(before.last_sound())
            self._stream.take_columns()

    def _device_id(self) -> bytes | None:
        named = self._settings.values.input_device
        return next((d.id for d in input_devices() if d.name == named), None)

    def _on_model(self) -> None:
        """Let another bundle take over."""
        if self._wanted and self._session.key != self._key:
            self._prepare()

    def _on_block(self, block: FloatArray) -> None:
        stream = self._stream
        if stream is None:
            return
        stream.push(block)
        rms = float(np.sqrt(np.mean(np.square(block, dtype=np.float64))))
        self.level.emit(_in_db(rms), _in_db(float(np.abs(block).max())))
        columns = stream.take_columns()
        if columns.shape[1]:
            self.columns.emit(columns)
        self._predict()

    def _predict(self) -> None:
        """Give the networks the newest window, if they are free and there is one."""
        busy = self._predicting is not None or self._preparing is not None
        if busy or self._stream is None or not self._wanted:
            return
        window, key = self._stream.next_window(), self._key
        if window is None:
            return
        handle = self._networks.submit(
            lambda context: live_jobs.predict(context, key, window),
            name="classify live sound",
            on_success=self._on_predicted,
            on_failure=self._on_failed,
            on_finished=lambda: self._on_predicting_over(handle),
        )
        self._predicting = handle

    def _on_predicted(self, found: LivePrediction) -> None:
        if self._wanted:
            self.prediction.emit(found.delay, found.prediction)

    def _on_predicting_over(self, handle: TaskHandle) -> None:
        if self._predicting is handle:
            self._predicting = None
            self._predict()

    def _on_preparing_over(self, handle: TaskHandle) -> None:
        if self._preparing is handle:
            self._preparing = None

    def _on_saved(self) -> None:
        self._saving = None

    def _on_failed(self, error: BaseException) -> None:
        self._notifications.fail(error, tr("Live classification"))
        self.stop()

    def _on_lost(self, reason: str) -> None:
        self.stop()
        self._notifications.warn(tr("{reason} What was heard can still be kept.", reason=reason))
        self.lost.emit(reason)


def _in_db(value: float) -> float:
    return 20.0 * math.log10(value) if value > 1e-6 else _SILENCE_DB
