"""Evaluations on disk: figures for scripts, a table for people, probabilities for both."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import DatasetError
from core.evaluation.evaluation import (
    BundleFacts,
    EvaluatedClip,
    Evaluation,
    FailedClip,
    ForeignClip,
)
from core.files import open_regular, read_regular, whole_file
from core.interchange.tables import csv_table
from core.replacing import hidden_beside, put_in_place, sweep

__all__ = ["check_folder", "load_evaluation", "save_evaluation"]

_VERSION = 1
_LARGEST = 1 << 28
_JSON, _TABLE, _ARRAYS = "evaluation.json", "clips.csv", "probabilities.npz"
_LARGEST_JSON = 1 << 28
_COLUMNS = (
    "path", "label", "predicted", "right", "probability", "confidence", "agreement", "unknown",
    "fold", "sha256", "status", "reason",
)  # fmt: skip
_PLAIN = ("dataset", "layout", "fingerprint", "selection", "protocol", "exposure", "machine",
          "seconds", "made")  # fmt: skip


def save_evaluation(evaluation: Evaluation, folder: Path) -> Path:
    """Write ``evaluation.json``, ``clips.csv`` and ``probabilities.npz``.

    An evaluation that is replaced is there until the new one is, whole; what else lies in its
    folder stays. Where that folder cannot be exchanged, there is none for an instant.

    Parameters
    ----------
    folder : Path
        New, empty, or one that holds an evaluation, which is then replaced.

    Raises
    ------
    DatasetError
        The folder holds something else, or cannot be written.
    """
    check_folder(folder)
    try:
        real = Path(os.path.realpath(folder))
        if not (real / _JSON).is_file():
            real.mkdir(parents=True, exist_ok=True)
            _write(evaluation, real)
        elif _may_be_exchanged(real):
            with hidden_beside(real) as part:
                shutil.copytree(real, part, symlinks=True, copy_function=_linked)
                _write(evaluation, part)
                put_in_place(part, real)
        else:
            (real / _JSON).unlink()
            _write(evaluation, real)
    except (OSError, shutil.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise DatasetError(f"{folder}: cannot be written: {reason}") from error
    return folder


def _write(evaluation: Evaluation, folder: Path) -> None:
    """Write the files, last the one without which there is no evaluation."""
    with whole_file(folder / _ARRAYS) as file:
        np.savez_compressed(file, members=evaluation.members, targets=evaluation.targets)
    with whole_file(folder / _TABLE) as file:
        file.write(_table(evaluation).encode("utf-8", "backslashreplace"))
    with whole_file(folder / _JSON) as file:
        file.write(f"{json.dumps(_document(evaluation), indent=1)}\n".encode())


def _may_be_exchanged(folder: Path) -> bool:
    """Whether another folder can take its place: it is no disk, and nobody stands in it."""
    in_the_way = os.path.ismount(folder) or folder in (here := Path.cwd(), *here.parents)
    return not in_the_way and os.access(folder.parent, os.W_OK | os.X_OK)


def _linked(source: str, target: str) -> None:
    """Give a file a second name, or copy it where that cannot be."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target)


def check_folder(folder: Path) -> None:
    """Refuse a folder that an evaluation cannot be saved in, before the long work.

    Raises
    ------
    DatasetError
        It holds something else, or nothing can be written there.
    """
    above = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    if not above.is_dir() or not os.access(above, os.W_OK | os.X_OK):
        raise DatasetError(f"{folder}: nothing can be written in {above}")
    if above == folder and not (folder / _JSON).is_file() and any(folder.iterdir()):
        raise DatasetError(f"{folder}: holds something else; choose another folder")


def load_evaluation(folder: Path) -> Evaluation:
    """Read what `save_evaluation` wrote.

    Raises
    ------
    DatasetError
        It is not there, is damaged, or was written by a newer version; the file is named.
    """
    path = folder / _JSON
    if not folder.exists():
        sweep(folder.parent)
    try:
        if path.stat().st_size > _LARGEST_JSON:
            raise DatasetError(f"{path}: is too large to be an evaluation")
        document = json.loads(read_regular(path, _LARGEST))
        if document["schema_version"] != _VERSION:
            raise DatasetError(f"{path}: version {document['schema_version']} is not known here")
        evaluation = _evaluation(document, _members(folder / _ARRAYS))
    except OSError as error:
        raise DatasetError(f"{path}: cannot be read: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DatasetError(f"{path}: is not an evaluation ({error!r})") from error
    shape = (evaluation.bundle.members, evaluation.n, len(evaluation.labels))
    if evaluation.members.shape != shape:
        raise DatasetError(
            f"{folder / _ARRAYS}: has shape {evaluation.members.shape}, not {shape} as {_JSON} says"
        )
    n_labels = len(evaluation.labels)
    targets = [clip.target for clip in evaluation.clips]
    if not all(isinstance(target, int) and 0 <= target < n_labels for target in targets):
        raise DatasetError(f"{path}: a clip's target is no class of the bundle")
    return evaluation


def _members(path: Path) -> np.ndarray[Any, np.dtype[np.float32]]:
    try:
        with (
            open_regular(path, _LARGEST) as file,
            np.load(file, allow_pickle=False) as arrays,
        ):
            members = np.asarray(arrays["members"], dtype=np.float32)
    except OSError as error:
        raise DatasetError(f"{path}: cannot be read: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError, EOFError, zlib.error, zipfile.BadZipFile) as error:
        raise DatasetError(f"{path}: does not hold the probabilities ({error})") from error
    except MemoryError as error:
        raise DatasetError(f"{path}: says that it holds more than fits into memory") from error
    if members.ndim != 3 or not np.isfinite(members).all():
        raise DatasetError(f"{path}: does not hold the probabilities")
    return members


def _document(evaluation: Evaluation) -> dict[str, Any]:
    clips = {
        "clips": [_clip(each) for each in evaluation.clips],
        "foreign": [_clip(each) for each in evaluation.foreign],
        "failed": [_clip(each) for each in evaluation.failed],
    }
    kept = {name: getattr(evaluation, name) for name in _PLAIN}
    kept |= {"bundle": asdict(evaluation.bundle), "warnings": list(evaluation.warnings)}
    return {"schema_version": _VERSION, "figures": evaluation.to_json(), **kept, **clips}


def _clip(clip: EvaluatedClip | ForeignClip | FailedClip) -> dict[str, Any]:
    return asdict(clip) | {"path": str(clip.path)}


def _evaluation(
    document: dict[str, Any], members: np.ndarray[Any, np.dtype[np.float32]]
) -> Evaluation:
    def each(kind: Callable[..., Any], key: str) -> tuple[Any, ...]:
        return tuple(kind(**(row | {"path": Path(row["path"])})) for row in document[key])

    bundle = document["bundle"]
    return Evaluation(
        bundle=BundleFacts(**(bundle | {"labels": tuple(bundle["labels"])})),
        clips=each(EvaluatedClip, "clips"),
        members=members,
        foreign=each(ForeignClip, "foreign"),
        failed=each(FailedClip, "failed"),
        warnings=tuple(document["warnings"]),
        **{name: document[name] for name in _PLAIN},
    )


def _table(evaluation: Evaluation) -> str:
    return csv_table(_COLUMNS, _rows(evaluation))


def _rows(evaluation: Evaluation) -> Iterator[dict[str, Any]]:
    threshold = evaluation.bundle.threshold
    predicted, confidences = evaluation.predicted, evaluation.confidences
    highest = evaluation.probabilities.max(axis=1)
    agreement = (evaluation.members.argmax(axis=2) == predicted).mean(axis=0)
    for number, clip in enumerate(evaluation.clips):
        confidence = float(confidences[number])
        yield {
            "path": clip.name,
            "label": clip.label,
            "predicted": evaluation.labels[predicted[number]],
            "right": int(predicted[number] == clip.target),
            "probability": f"{highest[number]:.6f}",
            "confidence": f"{confidence:.6f}",
            "agreement": f"{agreement[number]:.4f}",
            "unknown": "" if threshold is None else int(confidence < threshold),
            "fold": clip.fold or "",
            "sha256": clip.sha256,
            "status": "ok",
        }
    for other in evaluation.foreign:
        yield {
            "path": other.name,
            "label": other.label,
            "predicted": other.predicted,
            "confidence": f"{other.confidence:.6f}",
            "unknown": "" if threshold is None else int(other.confidence < threshold),
            "status": "class not known to the bundle",
        }
    for failed in evaluation.failed:
        yield {
            "path": failed.name,
            "label": failed.label,
            "status": "failed",
            "reason": failed.reason,
        }
