"""What became of one input, light enough to keep thousands of."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.result_records import prediction_record

if TYPE_CHECKING:
    from core.results import ClipAnalysis, Prediction, WindowPrediction

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
        Of a recording.
    """

    path: Path
    reason: str | None = None
    duration: float | None = None
    prediction: Prediction | None = None
    windows: tuple[WindowPrediction, ...] = ()

    @classmethod
    def of_analysis(cls, path: Path, analysis: ClipAnalysis) -> ClipOutcome:
        """Keep the prediction, let waveform and spectrogram go."""
        info = analysis.clip.info
        duration = analysis.clip.duration if info is None else info.duration
        return cls(path, None, duration, analysis.prediction, analysis.windows)


def as_record(outcome: ClipOutcome, top: int | None = None) -> dict[str, Any]:
    """Give the contract's JSON form of one result.

    Parameters
    ----------
    top : int, optional
        How many classes are ranked; all if None.
    """
    if outcome.prediction is None:
        return {"path": outcome.path, "status": "failed", "reason": outcome.reason}
    record: dict[str, Any] = {
        "path": outcome.path,
        "status": "ok",
        "duration": round(outcome.duration or 0.0, _DIGITS),
        **prediction_record(outcome.prediction, top),
    }
    if outcome.windows:
        record["windows"] = [
            {
                "start": round(window.start, _DIGITS),
                "end": round(window.end, _DIGITS),
                "label": window.prediction.label,
                "probability": _rounded(window.prediction.probability),
                "unknown": window.prediction.unknown,
            }
            for window in outcome.windows
        ]
    return record


def _rounded(value: float) -> float:
    return round(float(value), _DIGITS)
