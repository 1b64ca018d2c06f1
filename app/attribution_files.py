"""An attribution as files that other programs read: the numbers, and beside them what made them.

May import core.results and `app.models.records`; no Qt.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from app.models.records import Explained
from app.output_files import open_text, part_file
from app.result_records import attribution_record
from app.words import tr
from core.errors import ParameterError
from core.progress import CancelToken

__all__ = ["description", "description_path", "save"]

_KINDS = (".npy", ".csv")


def description_path(path: Path) -> Path:
    """File that says what made the numbers in ``path``: its whole name, then ``.json``."""
    return path.with_name(f"{path.name}.json")


def save(cancel: CancelToken, path: Path, explained: Explained) -> None:
    """Write ``path`` and its description; both appear when they are whole, or neither.

    Raises
    ------
    ParameterError
        ``path`` ends neither in ``.npy`` nor in ``.csv``.
    OSError
        The files cannot be written.
    OperationCancelled
        ``cancel`` was set; nothing was changed.
    """
    kind = path.suffix.lower()
    if kind not in _KINDS:
        raise ParameterError(
            "file name", tr("{file} ends neither in .npy nor in .csv", file=path.name)
        )
    text = json.dumps(description(path, explained), indent=2, ensure_ascii=False, allow_nan=False)
    with part_file(path) as part, open_text(description_path(path)) as stream:
        stream.write(f"{text}\n")
        stream.flush()
        if kind == ".npy":
            with part.open("wb") as numbers:
                np.save(numbers, explained.attribution.values, allow_pickle=False)
        else:
            _save_csv(cancel, part, explained)
        cancel.raise_if_cancelled()


def description(path: Path, explained: Explained) -> dict[str, Any]:
    """Say what made the attribution in ``path``, in the words of ``sonolens explain``."""
    opened = explained.opened
    return attribution_record(
        explained.attribution,
        explained.prediction,
        opened.spectrogram,
        clip=opened.path,
        start=opened.start,
        bundle=explained.bundle,
        bundle_sha256=explained.bundle_sha256,
        refined=explained.question.refined,
        file=path.name,
    )


def _save_csv(cancel: CancelToken, path: Path, explained: Explained) -> None:
    """One row a pixel: where it lies in the sound, and how much it speaks for the class."""
    spectrogram, start = explained.opened.spectrogram, explained.opened.start
    n_channels, n_mels, n_frames = explained.attribution.values.shape
    frequencies = [spectrogram.frequency_of(row) for row in range(n_mels)]
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("channel,row,column,time_s,frequency_hz,attribution\n")
        for channel in range(n_channels):
            times = [start + spectrogram.time_of(channel, column) for column in range(n_frames)]
            for row in range(n_mels):
                cancel.raise_if_cancelled()
                values = explained.attribution.values[channel, row]
                file.writelines(
                    f"{channel},{row},{column},{times[column]:.6f},"
                    f"{frequencies[row]:.3f},{values[column]:.8e}\n"
                    for column in range(n_frames)
                )
