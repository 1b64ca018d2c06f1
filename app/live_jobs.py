"""Live sound on workers: networks made ready, windows classified, the last minute kept."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import jobs
from app.jobs import Context
from app.models.records import ModelKey
from app.words import tr
from core.progress import Progress

if TYPE_CHECKING:
    from core.features.mel import LogMelConfig
    from core.inference.live import LivePrediction, LiveWindow
    from core.results import FloatArray

__all__ = ["keep", "predict", "prepare"]


def prepare(context: Context, key: ModelKey) -> LogMelConfig:
    """Load a bundle; how its networks want to hear.

    Raises
    ------
    BundleError, DeviceError
    """
    context.progress(Progress(0, 0, tr("loading the networks")))
    return jobs.classifier_of(key).features


def predict(_context: Context, key: ModelKey, window: LiveWindow) -> LivePrediction:
    """Classify a window.

    Raises
    ------
    BundleError, DeviceError
    """
    from core.inference.live import predict_window

    return predict_window(jobs.classifier_of(key), window)


def keep(_context: Context, folder: Path, sound: FloatArray, sample_rate: int) -> Path:
    """Write sound [shape=(n_samples, n_channels)] as a clip that appears when it is whole.

    Raises
    ------
    OSError
        The folder cannot be written.
    """
    import soundfile

    from core.files import whole_file

    folder.mkdir(parents=True, exist_ok=True)
    path = _free_name(folder)
    try:
        with whole_file(path) as file:
            soundfile.write(file, sound.clip(-1.0, 1.0), sample_rate, "PCM_24", format="FLAC")
            file.flush()
            os.fsync(file.fileno())
    except soundfile.LibsndfileError as error:
        raise OSError(5, str(error), str(path)) from error
    return path


def _free_name(folder: Path) -> Path:
    stem = f"live {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    path, number = folder / f"{stem}.flac", 2
    while path.exists():
        path, number = folder / f"{stem} ({number}).flac", number + 1
    return path
