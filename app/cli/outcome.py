"""What became of one input, light enough to keep thousands of."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.file_stamp import FileStamp
from app.result_records import prediction_record
from core.interchange.tables import event_record

if TYPE_CHECKING:
    from core.results import Prediction, SoundEvent, WindowPrediction

__all__ = ["ClipOutcome", "as_record"]

_DIGITS = 6


@dataclass(frozen=True)
class ClipOutcome:
    """One line of the result: a prediction, or the reason why there is none.

    Attributes
    ----------
    duration : float or None
        s.
    windows : tuple of WindowPrediction
        Of a recording; of one that failed, those before the failure.
    events : tuple of SoundEvent
        Found in the windows, or in a clip as a whole.
    sample_rate : int or None
        The file's own, Hz.
    note : str or None
        What to know of a result that is there nevertheless.
    stamp : FileStamp or None
        The file as it was before it was read.
    interrupted : bool
        The work was stopped within this recording; it has no prediction.
    """

    path: Path
    reason: str | None = None
    duration: float | None = None
    prediction: Prediction | None = None
    windows: tuple[WindowPrediction, ...] = ()
    events: tuple[SoundEvent, ...] = ()
    sample_rate: int | None = None
    note: str | None = None
    stamp: FileStamp | None = None
    interrupted: bool = False


def as_record(outcome: ClipOutcome, top: int | None = None) -> dict[str, Any]:
    """Give the contract's JSON form of one result.

    Parameters
    ----------
    top : int, optional
        How many classes are ranked; all if None.
    """
    record: dict[str, Any] = {"path": outcome.path}
    if outcome.prediction is None:
        record |= {"status": "failed", "reason": outcome.reason}
    else:
        record |= {
            "status": "ok",
            "duration": round(outcome.duration or 0.0, _DIGITS),
            **prediction_record(outcome.prediction, top),
        }
    if outcome.note is not None:
        record["note"] = outcome.note
    if outcome.windows:
        record["windows"] = [_window_record(window) for window in outcome.windows]
        record["events"] = [event_record(event) for event in outcome.events]
    return record


def _window_record(window: WindowPrediction) -> dict[str, Any]:
    return {
        "start": round(window.start, _DIGITS),
        "end": round(window.end, _DIGITS),
        "label": window.prediction.label,
        "probability": _rounded(window.prediction.probability),
        "unknown": window.prediction.unknown,
    }


def _rounded(value: float) -> float:
    return round(float(value), _DIGITS)
