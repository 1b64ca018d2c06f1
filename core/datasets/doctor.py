"""Examine a dataset before it is trained on: each clip is decoded once, in threads."""

from __future__ import annotations

import os
from pathlib import Path

from core.datasets.facts import describe, describe_sound
from core.datasets.findings import Diagnosis, Finding
from core.datasets.label_checks import check_labels
from core.datasets.listening import Heard, Unheard, listen_to_all
from core.datasets.manifest import DatasetManifest
from core.datasets.sound_checks import ClipFormat, check_sound
from core.datasets.splits import splits_of
from core.errors import DatasetError, ParameterError
from core.progress import CancelToken, ProgressCallback, report

__all__ = ["Diagnosis", "Finding", "check_dataset"]

_GRAVITY = ("error", "warning", "note")


def check_dataset(
    manifest: DatasetManifest,
    *,
    features: ClipFormat | None = None,
    n_workers: int = 2,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> Diagnosis:
    """Examine a dataset.

    Copies are found by a digest of the decoded samples, and near duplicates as
    `core.datasets.near_duplicates` says: by the course of their spectra over the first ten seconds,
    whatever their level, and shifted by up to half a second. Memory does not grow with the length
    of the clips.

    Parameters
    ----------
    manifest : DatasetManifest
        Best read with ``strict=False``, so that files that are not there are among the findings.
    features : LogMelConfig, optional
        Whose sample rate and clip duration the clips are held against.
    n_workers : int
        Threads that decode.
    progress : callable, optional
        Told clips done and in all.

    Returns
    -------
    Diagnosis
        The gravest findings first.

    Raises
    ------
    DatasetError
        The folder of the dataset is gone while it is read.
    OperationCancelled
        ``cancel`` was set.
    """
    findings = list(check_labels(manifest))
    if not any(finding.severity == "error" for finding in findings):
        findings += _indivisible(manifest)
    listened = _listen(manifest, n_workers, progress, cancel)
    report(progress, len(listened), len(listened), "comparing clips")
    findings += check_sound(manifest, listened, features, cancel)
    heard = [each for each in listened.values() if isinstance(each, Heard)]
    return Diagnosis(
        manifest.root,
        tuple(sorted(findings, key=lambda finding: _GRAVITY.index(finding.severity))),
        {**describe(manifest), **describe_sound(heard)},
    )


def _listen(
    manifest: DatasetManifest,
    n_workers: int,
    progress: ProgressCallback | None,
    cancel: CancelToken | None,
) -> dict[Path, Heard | Unheard]:
    paths = list(dict.fromkeys(clip.path for clip in manifest.clips))
    listened: dict[Path, Heard | Unheard] = {}
    for path, each in zip(paths, listen_to_all(paths, n_workers, cancel), strict=True):
        if isinstance(each, Unheard):
            _refuse_if_gone(manifest.root)
        listened[path] = each
        report(progress, len(listened), len(paths), "checking clips")
    return listened


def _refuse_if_gone(root: Path) -> None:
    """Tell a clip that cannot be read from a disk that was taken away.

    Raises
    ------
    DatasetError
        The root is not there any more, or holds nothing, as an unmounted folder does.
    """
    try:
        with os.scandir(root) as entries:
            if next(entries, None) is not None:
                return
        reason = "is empty now"
    except OSError as error:
        reason = f"cannot be read any more ({error.strerror})"
    raise DatasetError(f"{root}: {reason}; if its disk was unplugged, plug it in and check again")


def _indivisible(manifest: DatasetManifest) -> list[Finding]:
    try:
        splits_of(manifest)
    except (DatasetError, ParameterError) as error:
        return [Finding("indivisible", "error", str(error))]
    return []
