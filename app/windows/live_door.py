"""*Live* in the window: joins the microphone's controller to its place on the Listen page."""

from __future__ import annotations

import time
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.controllers.live import LiveController
from app.models.live_history import LiveHistory
from app.models.session import SessionModel
from app.notifications import Notifications
from app.settings import SettingsStore
from app.widgets.view_bar import ViewState
from app.windows.listen_binding import ListenControllers, channels_text
from app.windows.main_window import MainWindow
from app.words import mark, tr
from core.results import FloatArray, MelScale, Prediction

__all__ = ["LiveDoor", "pace_words"]

_TOLD_EVERY_S = 1.0
_OFTEN = 12
"""Answers over which rate and delay are told."""
_FEW = 2.0
"""Answers a second below which it matters that windows are skipped."""
_STRIP_MS = 250
_EXPLAIN = mark("To explain live sound, keep it first: “Keep the last minute” makes a clip of it.")


class LiveDoor(QObject):
    """Everything that is seen of live sound."""

    def __init__(
        self,
        window: MainWindow,
        controller: LiveController,
        session: SessionModel,
        listen: ListenControllers,
        settings: SettingsStore,
        notifications: Notifications,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.page
        self._panel = window.page.live
        self._to = controller
        self._session = session
        self._listen = listen
        self._settings = settings
        self._notifications = notifications
        self._history = LiveHistory()
        self._answers: deque[tuple[float, float]] = deque(maxlen=_OFTEN)
        self._told_at = 0.0
        self._tick = QTimer(self, interval=_STRIP_MS)
        self._tick.timeout.connect(self._show_strip)
        self._bind_controller()
        self._bind_page()

    def _bind_controller(self) -> None:
        to, panel = self._to, self._panel
        to.running_changed.connect(self._on_running)
        to.columns.connect(self._on_columns)
        to.level.connect(panel.meter.set_level)
        to.prediction.connect(self._on_prediction)
        to.lost.connect(lambda reason: panel.set_state(reason, bad=True))
        to.kept.connect(self._on_kept)

    def _bind_page(self) -> None:
        page, panel, record = self._page, self._panel, self._listen.record
        self._window.on("live", self.toggle)
        self._window.on("keep_live", self._to.keep)
        page.queue.live_requested.connect(self.toggle)
        page.empty.live_requested.connect(self.toggle)
        panel.keep_requested.connect(self._to.keep)
        panel.stop_requested.connect(self._to.stop)
        panel.again_requested.connect(self._to.start)
        panel.close_requested.connect(self._session.end_live)
        page.view_bar.changed.connect(self._on_look)
        record.recording_changed.connect(self._on_recording)
        self._session.live_changed.connect(self._on_live)
        self._session.shown_changed.connect(self._show_page)
        self._window.pages.shown.connect(lambda _: self._allow())
        self._allow()
        self._on_look(page.view_bar.state())

    # What people do ---------------------------------------------------------------------------

    def toggle(self) -> None:
        """Begin to listen, or stop."""
        if self._to.running:
            self._to.stop()
        elif not self._listen.record.recording:
            self._listen.playback.stop()
            self._window.show_page("listen")
            self._session.show_live()
            self._to.start()

    def _on_recording(self, recording: bool) -> None:
        """One microphone at a time: say so on the button that must wait."""
        if recording and self._to.running:
            self._to.stop()
        hindrance = tr("A recording uses the microphone.") if recording else ""
        self._page.queue.set_live_hindrance(hindrance)
        self._allow()

    def _allow(self) -> None:
        """Enable commands that can be given now; the window enables them all with the page."""
        actions, here = self._window.actions_, self._window.pages.current == "listen"
        actions["live"].setEnabled(here and not self._listen.record.recording)
        actions["record"].setEnabled(here and not self._to.running)
        actions["keep_live"].setEnabled(here and self._to.remembered > 0)
        self._panel.set_keepable(self._to.remembered > 0)

    def _on_live(self, on_page: bool) -> None:
        """Stop listening when a clip takes the page."""
        if not on_page and self._to.running:
            self._to.stop()
            if self._to.remembered:
                self._notifications.info(tr("Live listening was stopped; K keeps its last minute."))

    # What is shown ----------------------------------------------------------------------------

    def _show_page(self) -> None:
        if self._session.live:
            self._page.show_live()
            self._page.queue.deselect()
            self._page.prediction.set_busy(tr("loading the networks …"))
            self._page.explanation.set_hint(tr(_EXPLAIN))

    def _on_running(self, running: bool) -> None:
        panel, page = self._panel, self._page
        panel.set_running(running)
        page.queue.set_live(running)
        hindrance = tr("Live listening uses the microphone.") if running else ""
        page.queue.set_record_hindrance(hindrance)
        self._window.header.set_page_note("listen", tr("live") if running else "")
        if running:
            self._history.clear()
            self._answers.clear()
            self._show_strip()
            panel.meter.reset()
            panel.device.setText("")
            panel.set_state(tr("loading the networks …"))
            page.prediction.set_busy(tr("loading the networks …"))
            self._tick.start()
        else:
            self._tick.stop()
            panel.meter.reset()
            panel.set_state(tr("stopped; {s:.0f} s can be kept", s=self._to.remembered))
            if self._session.live:
                self._show_last()
        self._allow()

    def _show_last(self) -> None:
        """Put the last answer's classes in order, now that they move no more."""
        prediction = self._page.prediction.prediction()
        if prediction is None:
            self._page.prediction.set_busy(None)
            self._page.prediction.set_message(tr("Nothing was heard."))
        else:
            self._page.prediction.set_prediction(prediction)

    def _on_columns(self, columns: FloatArray) -> None:
        panel, features, form = self._panel, self._to.features, self._to.form
        if features is None or form is None:
            return
        if panel.spectrogram.features is not features:
            panel.spectrogram.begin(
                MelScale(features.n_mels, features.sample_rate / 2),
                self._to.columns_per_second,
                features.win_lengths[1],
            )
            panel.spectrogram.features = features
        if not panel.device.text():
            channels = channels_text(form.n_channels)
            panel.device.setText(f"{form.name} · {form.sample_rate / 1000:g} kHz · {channels}")
            panel.set_state(tr("hearing …"))
            self._page.prediction.set_busy(tr("hearing …"))
            self._allow()
        panel.spectrogram.add(columns)

    def _on_prediction(self, delay: float, prediction: Prediction) -> None:
        now = time.monotonic()
        self._history.add(
            now, "" if prediction.unknown else prediction.label, prediction.confidence
        )
        self._answers.append((now, delay))
        if self._page.prediction.prediction() is None:
            self._page.prediction.set_busy(None)
        self._page.prediction.set_prediction(prediction, calm=True)
        self._tell(now)

    def _tell(self, now: float) -> None:
        if now - self._told_at < _TOLD_EVERY_S or len(self._answers) < 3:
            return
        self._told_at = now
        times = [at for at, _ in self._answers]
        delays = sorted(delay for _, delay in self._answers)
        rate = (len(times) - 1) / max(times[-1] - times[0], 1e-6)
        delay = delays[len(delays) // 2]
        self._panel.set_state(pace_words(rate, delay))

    def _show_strip(self) -> None:
        self._panel.strip.set_spans(self._history.spans(), time.monotonic())

    def _on_look(self, state: ViewState) -> None:
        self._panel.spectrogram.set_look(state.colour_map, float(state.range_db))

    def _on_kept(self, path: Path) -> None:
        listening = self._to.running
        self._listen.classify.add_paths([path], select=not listening)
        self._notifications.info(tr("{name} was kept and is in the list.", name=path.name))


def pace_words(rate: float, delay: float) -> str:
    """Say how many answers come a second, and how long after the sound, s."""
    if rate >= _FEW:
        return tr(
            "{rate:.1f} answers a second, {delay:.2f} s after the sound", rate=rate, delay=delay
        )
    return tr(
        "{rate:.1f} answers a second, {delay:.2f} s after the sound; some sound is skipped to keep"
        " up",
        rate=rate,
        delay=delay,
    )
