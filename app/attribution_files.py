"""An attribution as files that other programs read: the numbers, and beside them what made them.

May import core.results and `app.models.records`; no Qt.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np

from app.models.records import OpenedClip
from core.errors import ParameterError
from core.progress import CancelToken
from core.results import AttributionMap, Spectrogram

__all__ = ["description", "save"]


def save(
    cancel: CancelToken, path: Path, opened: OpenedClip, attribution: AttributionMap, bundle: str
) -> None:
    """Write ``path`` and, beside it, its description with the ending ``.json``.

    Raises
    ------
    ParameterError
        ``path`` ends neither in ``.npy`` nor in ``.csv``.
    OSError
        The files cannot be written.
    """
    kind = path.suffix.lower()
    if kind == ".npy":
        np.save(path, attribution.values)
    elif kind == ".csv":
        _save_csv(cancel, path, opened.spectrogram, opened.start, attribution)
    else:
        raise ParameterError("file name", f"{path.name} ends neither in .npy nor in .csv")
    text = json.dumps(description(path, opened, attribution, bundle), indent=2, ensure_ascii=False)
    path.with_suffix(".json").write_text(text + "\n", encoding="utf-8")


def description(
    path: Path, opened: OpenedClip, attribution: AttributionMap, bundle: str
) -> dict[str, Any]:
    """Say what made an attribution, with the names that ``sonolens explain`` uses."""
    probability = attribution.output_value if attribution.output == "probability" else None
    return {
        "clip": str(opened.path),
        "start": opened.start,
        "duration": opened.clip.duration,
        "bundle": bundle,
        "target": attribution.label,
        "against": None,
        "method": attribution.method,
        "output": attribution.output,
        "baseline": attribution.baseline,
        "quadrature": attribution.quadrature,
        "n_steps": attribution.n_steps,
        "probability": probability,
        "output_value": attribution.output_value,
        "difference": attribution.difference,
        "convergence_delta": attribution.convergence_delta,
        "relative_error": _number(attribution.relative_error),
        "members": [{"relative_error": _number(error)} for error in attribution.member_errors],
        "final": attribution.final,
        "attribution": {"file": path.name, "shape": list(attribution.values.shape)},
    }


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _save_csv(
    cancel: CancelToken,
    path: Path,
    spectrogram: Spectrogram,
    start: float,
    attribution: AttributionMap,
) -> None:
    """One row a pixel: where it lies in the sound, and how much it speaks for the class."""
    n_channels, n_mels, n_frames = attribution.values.shape
    frequencies = [spectrogram.frequency_of(row) for row in range(n_mels)]
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("channel,row,column,time_s,frequency_hz,attribution\n")
        for channel in range(n_channels):
            times = [start + spectrogram.time_of(channel, column) for column in range(n_frames)]
            for row in range(n_mels):
                cancel.raise_if_cancelled()
                values = attribution.values[channel, row]
                file.writelines(
                    f"{channel},{row},{column},{times[column]:.6f},"
                    f"{frequencies[row]:.3f},{values[column]:.8e}\n"
                    for column in range(n_frames)
                )
