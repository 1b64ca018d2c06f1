"""TensorBoard event files of a training, for who has TensorBoard installed."""

from __future__ import annotations

import contextlib
import importlib
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.errors import SonolensError
from core.results import EpochMetrics
from core.training.trials import SCALARS, OnEpoch

__all__ = ["event_files"]


@contextlib.contextmanager
def event_files(folder: Path | None, on_epoch: OnEpoch | None = None) -> Iterator[OnEpoch]:
    """Give what writes each epoch to event files, a subfolder a trial, and then passes it on.

    Parameters
    ----------
    folder : Path or None
        Where the files go; None writes none.
    on_epoch : callable, optional
        Told too.

    Raises
    ------
    SonolensError
        TensorBoard is not installed.
    """
    writers: dict[int, Any] = {}
    make = None if folder is None else _writer_class()

    def note(number: int, metrics: EpochMetrics) -> None:
        if make is not None and folder is not None:
            if number not in writers:
                writers[number] = make(str(folder / f"trial-{number:03d}"))
            for name in SCALARS:
                value = getattr(metrics, name)
                if value is not None:
                    writers[number].add_scalar(name, value, metrics.epoch)
            writers[number].flush()
        if on_epoch is not None:
            on_epoch(number, metrics)

    try:
        yield note
    finally:
        for writer in writers.values():
            writer.close()


def _writer_class() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return importlib.import_module("torch.utils.tensorboard").SummaryWriter
    except ImportError as error:
        raise SonolensError(
            "TensorBoard event files need the package tensorboard: pip install tensorboard"
        ) from error
