"""What the page shows now: one clip, its input, its prediction, its explanation, and how.

State without widgets. Whoever computes asks for a `ticket` first; an answer whose ticket is no
longer the current one is dropped. May import core.results and the other models.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.models.records import Heard, ModelInfo, ModelKey, OpenedClip, Question
from core.results import AttributionMap, Prediction

if TYPE_CHECKING:
    from core.features.recording_overview import RecordingOverview

__all__ = ["SessionModel", "Shown"]


@dataclass(frozen=True)
class Shown:
    """Everything about the clip on the page; what is not known yet is None.

    Attributes
    ----------
    clip_id : int
        Id in the clip list.
    opened : OpenedClip or None
        The clip, or the window of a recording.
    prediction : Prediction or None
        Of ``opened``.
    bundle_sha256 : str
        Of the bundle that gave ``prediction``.
    overview : RecordingOverview or None
        Outline and spectrogram of a whole recording.
    attribution : AttributionMap or None
        Of ``opened``.
    question : Question or None
        What ``attribution`` answers.
    failure : str
        Why the clip cannot be shown.
    """

    clip_id: int
    opened: OpenedClip | None = None
    prediction: Prediction | None = None
    bundle_sha256: str = ""
    overview: RecordingOverview | None = None
    attribution: AttributionMap | None = None
    question: Question | None = None
    failure: str = ""


class SessionModel(QObject):
    """Current state of the Listen page.

    Attributes
    ----------
    shown_changed : Signal()
        Another clip is on the page, or none.
    live_changed : Signal(bool)
        A microphone came to the page, or left it.
    opened_changed, prediction_changed, overview_changed, attribution_changed : Signal()
    failure_changed : Signal()
    selection_changed : Signal()
        The part to loop.
    loop_changed : Signal(bool)
    model_key_changed : Signal()
        Another bundle or device was asked for, or the same bundle has other contents now.
    model_changed : Signal()
        What is known of the loaded bundle.
    model_outdated : Signal()
        Something was heard by another bundle than the one that is known to be loaded.
    """

    shown_changed = Signal()
    live_changed = Signal(bool)
    opened_changed = Signal()
    prediction_changed = Signal()
    overview_changed = Signal()
    attribution_changed = Signal()
    failure_changed = Signal()
    selection_changed = Signal()
    loop_changed = Signal(bool)
    model_key_changed = Signal()
    model_changed = Signal()
    model_outdated = Signal()

    def __init__(self, key: ModelKey | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._live = False
        self._ticket = 0
        self._selection: tuple[float, float] | None = None
        self._loop = False
        self._key = key or ModelKey()
        self._model: ModelInfo | None = None

    # The clip ---------------------------------------------------------------------------------

    @property
    def shown(self) -> Shown | None:
        """What is on the page; None when it is empty."""
        return self._shown

    @property
    def ticket(self) -> int:
        """Number of the present input; grows whenever another sound or model is asked for."""
        return self._ticket

    @property
    def live(self) -> bool:
        """Whether a microphone is on the page in place of a clip."""
        return self._live

    def show_live(self) -> None:
        """Put the microphone on the page; the clip that was there goes."""
        self._live = True
        self.show_clip(None)
        self.live_changed.emit(True)

    def end_live(self) -> None:
        """Take the microphone off the page, which is empty then."""
        if self._live:
            self._live = False
            self.shown_changed.emit()
            self.live_changed.emit(False)

    def is_current(self, ticket: int) -> bool:
        """Whether an answer to a question asked with ``ticket`` is still wanted."""
        return ticket == self._ticket

    def show_clip(self, clip_id: int | None) -> int:
        """Put another clip, or none, on the page; the new ticket."""
        self._ticket += 1
        self._shown = None if clip_id is None else Shown(clip_id)
        self._selection = None
        leaves_live = self._live and clip_id is not None
        self._live = self._live and not leaves_live
        self.shown_changed.emit()
        if leaves_live:
            self.live_changed.emit(False)
        return self._ticket

    def renew(self) -> int:
        """Ask again for the same clip, for another window or model; the new ticket."""
        self._ticket += 1
        if self._shown is not None:
            self._shown = replace(self._shown, prediction=None, attribution=None, failure="")
            self.prediction_changed.emit()
            self.attribution_changed.emit()
        return self._ticket

    def set_opened(self, ticket: int, opened: OpenedClip) -> bool:
        """Show decoded sound; False if the answer is stale."""
        if not self._replace(ticket, opened=opened, attribution=None, failure=""):
            return False
        if self._selection is not None:
            self.set_selection(None)
        self.opened_changed.emit()
        return True

    def set_heard(self, ticket: int, heard: Heard) -> bool:
        """Show what was heard; False if the answer is stale."""
        changes = {"prediction": heard.prediction, "bundle_sha256": heard.bundle_sha256}
        if not self._replace(ticket, **changes):
            return False
        self.prediction_changed.emit()
        return True

    def set_attribution(
        self, ticket: int, attribution: AttributionMap | None, question: Question | None = None
    ) -> bool:
        """Show an explanation and what it answers; False if it is stale."""
        if not self._replace(ticket, attribution=attribution, question=question):
            return False
        self.attribution_changed.emit()
        return True

    def set_failure(self, ticket: int, reason: str) -> bool:
        """Say why the clip cannot be shown; False if the answer is stale."""
        if not self._replace(ticket, failure=reason):
            return False
        self.failure_changed.emit()
        return True

    def set_overview(self, clip_id: int, overview: RecordingOverview) -> bool:
        """Show the whole of a recording, if that recording is still on the page."""
        if self._shown is None or self._shown.clip_id != clip_id:
            return False
        self._shown = replace(self._shown, overview=overview)
        self.overview_changed.emit()
        return True

    def _replace(self, ticket: int, **changes: object) -> bool:
        if self._shown is None or not self.is_current(ticket):
            return False
        self._shown = replace(self._shown, **changes)  # type: ignore[arg-type]
        return True

    # How it is heard --------------------------------------------------------------------------

    @property
    def selection(self) -> tuple[float, float] | None:
        """Part to loop, s from the start of what is shown."""
        return self._selection

    def set_selection(self, selection: tuple[float, float] | None) -> None:
        """Choose the part to loop."""
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit()

    @property
    def loop(self) -> bool:
        """Whether playback starts again at the end."""
        return self._loop

    def set_loop(self, loop: bool) -> None:
        """Choose whether playback starts again at the end."""
        if loop != self._loop:
            self._loop = loop
            self.loop_changed.emit(loop)

    # With what --------------------------------------------------------------------------------

    @property
    def key(self) -> ModelKey:
        """Bundle and device that are asked for."""
        return self._key

    @property
    def model(self) -> ModelInfo | None:
        """Loaded bundle; None while it is being loaded."""
        return self._model

    def set_key(self, key: ModelKey) -> None:
        """Ask for another bundle or device."""
        if key == self._key:
            return
        self._key = key
        self._model = None
        self.model_key_changed.emit()
        self.model_changed.emit()

    def set_model(self, model: ModelInfo) -> bool:
        """Say what was loaded; False if another was asked for meanwhile."""
        if model.key != self._key:
            return False
        before, self._model = self._model, model
        if before is not None and before.sha256 != model.sha256:
            self.model_key_changed.emit()
        self.model_changed.emit()
        return True

    def note_bundle(self, sha256: str) -> None:
        """Say which bundle heard something; an empty digest says nothing."""
        known = "" if self._model is None else self._model.sha256
        if sha256 and sha256 != known:
            self.model_outdated.emit()
