"""Results in the form of the JSON files that both front ends write. No Qt, no torch."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
        "against": None,
        "method": attribution.method,
        "output": attribution.output,
        "baseline": attribution.baseline,
        "quadrature": attribution.quadrature,
        "n_steps": attribution.n_steps,
        "refined": refined,
        "final": attribution.final,
        "probability": float(prediction.probabilities[attribution.target]),
        "output_value": attribution.output_value,
        "difference": attribution.difference,
        "convergence_delta": attribution.convergence_delta,
        "relative_error": _number(attribution.relative_error),
        "members": [{"relative_error": _number(error)} for error in attribution.member_errors],
        "prediction": prediction_record(prediction),
        "start": start,
        "duration": spectrogram.duration,
        "attribution": {
            "file": file,
            "shape": list(attribution.values.shape),
            "unit": attribution.output,
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


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _rounded(value: float) -> float:
    return round(float(value), _DIGITS)
