"""Waveform, spectrograms and both marginals as one, with their axes linked and aligned."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.evidence import OverlayStyle
from app.theme import theme_changed
from app.widgets.marginals import FrequencyMarginalView, TimeMarginalView
from app.widgets.panel import role_label
from app.widgets.recording_plot import RecordingPlot
from app.widgets.recording_spectrogram import RecordingSpectrogramView
from app.widgets.spectrogram_view import SpectrogramView
from app.widgets.time_plot import RangeLink, TimePlot
from app.widgets.timeline_panel import TimelinePanel
from app.widgets.view_bar import ViewState
from app.widgets.waveform_view import WaveformView
from app.words import mark, tr
from core.features.pyramid import SpectrogramPyramid
from core.results import AttributionMap, FloatArray, Spectrogram

__all__ = ["SoundView"]

_WHOLE_STRETCH, _TIMELINE_STRETCH = 26, 34
"""Heights of what only recordings have, beside the other rows' stretches."""
_WHOLE_ROW, _TIMELINE_ROW, _MAP_ROW = 1, 2, 3
_BELOW_CAPTION, _ABOVE_CAPTION = 4, 2
"""Pixels that part the caption of the pitches from that of the moments, and from its curve."""

_PITCHES = (mark("which pitches\nmattered"), mark("at which pitches\nthey disagree"))
_MOMENTS = (mark("when it\nmattered"), mark("when they\ndisagree"))
"""Captions, of a map and of where the members disagree."""


class SoundView(QWidget):
    """The plots; what is common to them is set here once.

    A clip's waveform shares the spectrogram's time axis. Once `set_window` has named a window of a
    recording, the waveform shows the whole recording on an axis of its own, which the spectrogram
    of the whole shares.

    Attributes
    ----------
    waveform, spectrogram, time_marginal, frequency_marginal
        The plots, for what only one of them knows.
    timeline : TimelinePanel
        Below what only recordings have; hidden for clips.
    whole_made : Signal(object)
        The `whole`, once there is one.
    """

    whole_made = Signal(object)
    hovered = Signal(float, float, float)
    hover_left = Signal()
    seek_requested = Signal(float)
    selection_changed = Signal(object)
    window_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window: tuple[float, float] | None = None
        self._wave_duration = 0.0
        self._has_whole = False
        self._shows_whole = True
        self._look: tuple[str, float] | None = None
        self._caption_is_below: bool | None = None
        self.waveform = WaveformView(self)
        self.timeline = TimelinePanel(self.waveform, self)
        self.timeline.hide()
        self.spectrogram = SpectrogramView(self)
        self.time_marginal = TimeMarginalView(self)
        self.frequency_marginal = FrequencyMarginalView(self)
        self._pitch_caption = _caption(tr(_PITCHES[False]), Qt.AlignmentFlag.AlignBottom)
        self._time_caption = _caption(tr(_MOMENTS[False]), Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()
        self._link()
        self._show_captions(False)
        theme_changed.connect(self._on_theme_changed)

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.waveform, 0, 0)
        grid.addWidget(self.timeline, _TIMELINE_ROW, 0, 1, 2)
        grid.addWidget(self.spectrogram, _MAP_ROW, 0)
        grid.addWidget(self.frequency_marginal, _MAP_ROW, 1)
        self._place_pitch_caption(recording=False)
        grid.addWidget(self.time_marginal, 4, 0)
        grid.addWidget(self._time_caption, 4, 1)
        for row, stretch in ((0, 20), (_MAP_ROW, 78), (4, 12)):
            grid.setRowStretch(row, stretch)
        grid.setColumnStretch(0, 100)
        grid.setColumnStretch(1, 9)

    def _link(self) -> None:
        self._x_link = RangeLink("x", self)
        self._y_link = RangeLink("y", self)
        self._whole_link = RangeLink("x", self)
        self._x_link.add(self.spectrogram.view_box)
        self._x_link.add(self.time_marginal.view_box)
        self._x_link.add(self.waveform.view_box)
        self._y_link.add(self.spectrogram.view_box)
        self._y_link.add(self.frequency_marginal.view_box)
        self.spectrogram.hovered.connect(self._on_hovered)
        self.waveform.window_requested.connect(self.window_requested)
        for plot in self._plots():
            self._join(plot)

    def _join(self, plot: TimePlot) -> None:
        plot.hover_left.connect(self._on_hover_left)
        plot.seek_requested.connect(self.seek_requested)
        plot.selection_changed.connect(self._on_selection_changed)

    @cached_property
    def whole(self) -> RecordingSpectrogramView:
        """Spectrogram of a recording, below its waveform; hidden for clips."""
        whole = RecordingSpectrogramView(self)
        whole.hide()
        self._grid.addWidget(whole, _WHOLE_ROW, 0)
        self.setTabOrder(self.waveform, whole)
        self._whole_link.add(whole.view_box)
        self._join(whole)
        whole.hovered.connect(self._on_whole_hovered)
        whole.window_requested.connect(self.window_requested)
        if self._look is not None:
            whole.set_look(*self._look)
        whole.set_selection(self.waveform.selection())
        self._has_whole = True
        self.whole_made.emit(whole)
        return whole

    def prepare_recordings(self) -> None:
        """Make what clips do without; else that is made when the first recording is shown."""
        if not self._has_whole:
            self.whole.hide()

    def _plots(self) -> tuple[TimePlot, ...]:
        return *self._recording_plots(), self.spectrogram, self.time_marginal

    def _recording_plots(self) -> tuple[RecordingPlot, ...]:
        """Give the plots that show all of a recording."""
        return (self.waveform, self.whole) if self._has_whole else (self.waveform,)

    def set_waveform(self, minimum: FloatArray, maximum: FloatArray, duration: float) -> None:
        """Draw the envelope [shape=(n,)] of ``duration`` s of sound."""
        self._wave_duration = duration
        self.waveform.set_waveform(minimum, maximum, duration)
        self._share_extent()

    def set_spectrogram(self, spectrogram: Spectrogram | None, origin: float = 0.0) -> None:
        """Draw a spectrogram that begins at ``origin`` s; the attribution goes."""
        self.spectrogram.set_spectrogram(spectrogram, origin)
        self.time_marginal.set_spectrogram(spectrogram, origin)
        self.frequency_marginal.set_spectrogram(spectrogram)
        self._show_captions(False)
        self._share_extent()

    def _share_extent(self) -> None:
        """Let all plots of a clip span the same time, the padding of a short one included."""
        if self._window is None and self._wave_duration > 0:
            end = max(self._wave_duration, self.spectrogram.extent()[1])
            for plot in self._plots():
                plot.set_extent(0.0, end)

    def set_window(self, window: tuple[float, float] | None) -> None:
        """Say which window of a recording the spectrogram shows, s; None for a whole clip.

        What is zoomed in stays so, and moves along where another window would be out of sight.
        """
        another = window != self._window
        if (window is None) != (self._window is None):
            old, new = self._x_link, self._whole_link
            if window is None:
                old, new = new, old
            old.remove(self.waveform.view_box)
            new.add(self.waveform.view_box)
        self._window = window
        self.timeline.view.set_window(window)
        self._show_recording_rows()
        for plot in self._recording_plots():
            plot.set_window(window)
        if window is None:
            self._share_extent()
            return
        extent = 0.0, max(self._wave_duration, window[1])
        for plot in self._recording_plots():
            if plot.extent() != extent:
                plot.set_extent(*extent)
        if another:
            self._bring_into_view(window)

    def _bring_into_view(self, window: tuple[float, float]) -> None:
        low, high = self.waveform.visible_range()
        if window[1] <= low or window[0] >= high:
            self.waveform.view_box.translateBy(x=(sum(window) - low - high) / 2)

    def set_whole(self, pyramid: SpectrogramPyramid | None) -> None:
        """Draw the spectrogram of a whole recording."""
        if self._has_whole or pyramid is not None:
            self.whole.set_pyramid(pyramid)

    def show_whole(self, shown: bool) -> None:
        """Let the spectrogram of a whole recording have a place, or give that to the rest."""
        self._shows_whole = shown
        self._show_recording_rows()

    def _show_recording_rows(self) -> None:
        """Show what only recordings have, or give its room to the rest."""
        recording = self._window is not None
        self._place_pitch_caption(recording=recording)
        rows: list[tuple[QWidget, int, int, bool]] = [
            (self.timeline, _TIMELINE_ROW, _TIMELINE_STRETCH, recording)
        ]
        if self._has_whole or recording:
            whole_shown = recording and self._shows_whole
            rows.append((self.whole, _WHOLE_ROW, _WHOLE_STRETCH, whole_shown))
        for widget, row, stretch, shown in rows:
            widget.setVisible(shown)
            self._grid.setRowStretch(row, stretch if shown else 0)

    def _place_pitch_caption(self, *, recording: bool) -> None:
        """Keep the caption beside what it names: above it, or below where a timeline is above."""
        if recording == self._caption_is_below:
            return
        self._caption_is_below = recording
        self._pitch_caption.setContentsMargins(0, 0, 0, _BELOW_CAPTION if recording else 0)
        if recording:
            self._grid.addWidget(self._pitch_caption, _MAP_ROW, 1, Qt.AlignmentFlag.AlignBottom)
            self._pitch_caption.raise_()
        else:
            self._grid.addWidget(self._pitch_caption, 0, 1)
        self._keep_room_below()

    def _keep_room_below(self) -> None:
        """Let the curve of the pitches end above its caption, however high the letters are."""
        caption = self._pitch_caption
        caption.ensurePolished()
        room = caption.sizeHint().height() + _ABOVE_CAPTION if self._caption_is_below else 0
        for plot in (self.spectrogram, self.frequency_marginal):
            plot.set_room_below(room)

    def _on_theme_changed(self, _palette: object) -> None:
        self._keep_room_below()

    def set_attribution(self, attribution: AttributionMap | None) -> None:
        """Draw a map and its marginals."""
        self.spectrogram.set_attribution(attribution)
        self.time_marginal.set_attribution(attribution)
        self.frequency_marginal.set_attribution(attribution)
        self._show_captions(attribution is not None)

    def _show_captions(self, shown: bool) -> None:
        """Show what the marginals say; the captions keep their place, so that nothing moves."""
        self._pitch_caption.setVisible(shown)
        self._time_caption.setVisible(shown)

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """Draw the same map in another way."""
        self.spectrogram.set_overlay_style(style)
        self.time_marginal.set_overlay_style(style)
        self.frequency_marginal.set_overlay_style(style)
        self._pitch_caption.setText(tr(_PITCHES[style.disagreement]))
        self._time_caption.setText(tr(_MOMENTS[style.disagreement]))

    def set_view_state(self, state: ViewState) -> None:
        """Set channel, resize, colours and range."""
        self.spectrogram.set_channel(state.channel)
        self.spectrogram.set_before_resize(state.before_resize)
        self.spectrogram.set_colour_map(state.colour_map)
        self.spectrogram.set_range_db(state.range_db)
        self._look = state.colour_map, state.range_db
        if self._has_whole:
            self.whole.set_look(*self._look)
        self.time_marginal.set_channel(state.channel)
        self.frequency_marginal.set_channel(state.channel)

    def set_cursor(self, time: float | None) -> None:
        """Show the place of playback, s, in all plots."""
        for plot in self._plots():
            plot.set_cursor(time)
        self.timeline.view.set_cursor_time(time)

    def set_selection(self, selection: tuple[float, float] | None) -> None:
        """Show a loop range, s; does not emit."""
        for plot in self._plots():
            plot.set_selection(selection)

    def reset_view(self) -> None:
        """Show everything."""
        for plot in self._plots():
            plot.reset_view()

    def clear(self) -> None:
        """Draw nothing."""
        self._wave_duration = 0.0
        self.set_window(None)
        self.set_selection(None)
        self.set_cursor(None)
        self.waveform.clear()
        self.set_whole(None)
        self.set_spectrogram(None)

    def _on_selection_changed(self, selection: tuple[float, float] | None) -> None:
        self.set_selection(selection)
        self.selection_changed.emit(selection)

    def _on_hovered(self, time: float, hz: float, db: float) -> None:
        for plot in self._plots():
            if plot is not self.spectrogram:
                plot.set_hover(time)
        self.hovered.emit(time, hz, db)

    def _on_whole_hovered(self, time: float, hz: float, db: float) -> None:
        self.waveform.set_hover(time)
        self.hovered.emit(time, hz, db)

    def _on_hover_left(self) -> None:
        for plot in self._plots():
            plot.set_hover(None)
        self.hover_left.emit()


def _caption(text: str, vertical: Qt.AlignmentFlag) -> QLabel:
    label = role_label(text, "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | vertical)
    policy = label.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    label.setSizePolicy(policy)
    return label
