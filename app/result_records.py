"""Results in the form of the JSON files that both front ends write. No Qt, no torch."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.explanation_words import unit_words

if TYPE_CHECKING:
    from core.results import AttributionMap, Prediction, Spectrogram

__all__ = ["attribution_record", "prediction_record"]

_DIGITS = 6


def prediction_record(prediction: Prediction, top: int | None = None) -> dict[str, Any]:
    """JSON form of a prediction; ``members`` in the order of the bundle's labels.

    Parameters
    ----------
    top : int, optional
        How many classes are ranked; all if None.
    """
    return {
        "label": prediction.label,
        "probability": _rounded(prediction.probability),
        "confidence": _rounded(prediction.confidence),
        "unknown": prediction.unknown,
        "predictions": [
            {"label": label, "probability": _rounded(probability)}
            for label, probability in prediction.ranking(top)
        ],
        "members": [[_rounded(value) for value in member] for member in prediction.members],
        "agreement": _rounded(prediction.agreement),
        "entropy": _rounded(prediction.entropy),
        "mutual_information": _rounded(prediction.mutual_information),
    }


def attribution_record(
    attribution: AttributionMap,
    prediction: Prediction,
    spectrogram: Spectrogram,
    *,
    clip: Path,
    start: float,
    bundle: str,
    bundle_sha256: str,
    refined: bool,
    file: str,
) -> dict[str, Any]:
    """Say what made an attribution, and how to read its array.

    Parameters
    ----------
    start : float
        Where the explained part begins in the clip, s.
    refined : bool
        The completeness error chose the number of steps.
    file : str
        Name of the file that holds the array.
    """
    return {
        "clip": os.fspath(clip),
        "bundle": bundle,
        "bundle_sha256": bundle_sha256,
        "target": attribution.label,
        "against": attribution.against,
        "method": attribution.method,
        "output": attribution.output,
        "baseline": attribution.baseline,
        "quadrature": attribution.quadrature,
        "n_steps": attribution.n_steps,
        "settings": dict(attribution.settings),
        "refined": refined,
        "final": attribution.final,
        "probability": float(prediction.probabilities[attribution.target]),
        "output_value": attribution.output_value,
        "difference": attribution.difference,
        "convergence_delta": attribution.convergence_delta,
        "relative_error": _number(attribution.relative_error),
        "members": [{"relative_error": _number(error)} for error in _member_errors(attribution)],
        "agreement": _agreement(attribution),
        "prediction": prediction_record(prediction),
        "start": start,
        "duration": spectrogram.duration,
        "boxes": _boxes(attribution, spectrogram, start),
        "attribution": {
            "file": file,
            "shape": list(attribution.values.shape),
            "unit": unit_words(attribution),
            "channels": _channels(spectrogram),
            "frequencies": [
                round(spectrogram.frequency_of(row), 3)
                for row in range(attribution.values.shape[1])
            ],
        },
    }


def _channels(spectrogram: Spectrogram) -> list[dict[str, Any]]:
    pairs = zip(spectrogram.win_lengths, spectrogram.hop_lengths, strict=True)
    return [
        {
            "window_ms": 1000 * window / spectrogram.sample_rate,
            "hop_ms": 1000 * hop / spectrogram.sample_rate,
            "time_extent": list(spectrogram.time_extent(channel)),
        }
        for channel, (window, hop) in enumerate(pairs)
    ]


def _member_errors(attribution: AttributionMap) -> Sequence[float | None]:
    return attribution.member_errors or (None,) * len(attribution.members)


def _agreement(attribution: AttributionMap) -> dict[str, float | None]:
    from core.attribution.agreement import member_agreement

    found = member_agreement(attribution)
    return {"correlation": found.correlation, "sign_share": found.sign_share}


def _boxes(
    attribution: AttributionMap, spectrogram: Spectrogram, start: float
) -> list[dict[str, float]]:
    """Boxes around the strongest regions, on the file's clock, the one that holds most first."""
    from core.attribution.boxes import attribution_boxes

    return [
        {
            "start": round(start + box.start, 4),
            "end": round(start + box.end, 4),
            "low": round(box.low, 2),
            "high": round(box.high, 2),
            "share": _rounded(box.share),
        }
        for box in attribution_boxes(attribution, spectrogram)
    ]


def _number(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None


def _rounded(value: float) -> float:
    return round(float(value), _DIGITS)
