"""What the training wizard has done with a dataset on workers: look into it, check its clips.

As in `app.jobs`, every heavy import lies inside a function.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.jobs import Context
from app.models.wizard_records import DataRow, DataView
from app.reasons import said
from app.words import tr
from core.errors import DatasetError, SonolensError
from core.progress import Progress

if TYPE_CHECKING:
    from core.datasets.findings import Diagnosis
    from core.datasets.manifest import DatasetManifest

__all__ = ["check_data", "inspect_data"]

_ROWS = 12
_SAMPLES = 24


def inspect_data(
    context: Context, path: Path, layout: str, exclude: Sequence[str], split: str
) -> DataView:
    """Find out how a dataset is laid out and what it holds, without reading its clips.

    Raises
    ------
    DatasetError, ParameterError
        It cannot be read; the file and line are named.
    """
    from core.datasets.detect import detect_layout, read_dataset
    from core.datasets.facts import describe

    context.progress(Progress(0, 0, tr("looking into {name}", name=path.name)))
    chosen, reason = layout, tr("as you chose")
    if layout == "auto":
        detected = detect_layout(path)
        chosen, reason = detected.layout, said(detected.reason)
    manifest = read_dataset(path, chosen, exclude=exclude, split=split, strict=False)
    context.cancel.raise_if_cancelled()
    facts = describe(manifest)
    division, problem = _division(manifest, path, chosen, exclude, split)
    return DataView(
        path=path,
        name=manifest.name,
        layout=chosen,
        reason=reason,
        n_clips=facts["clips"],
        n_sources=facts["sources"],
        clips_of_class=facts["clips_of_class"],
        parts=facts.get("clips_of_fold") or facts.get("clips_of_subset") or {},
        division=said(division),
        problem=problem,
        rows=tuple(
            DataRow(manifest.relative(c), c.label, c.fold or c.subset or "–", c.group)
            for c in manifest.clips[:_ROWS]
        ),
        left_out=tuple((str(each.path), said(each.reason)) for each in manifest.left_out),
        samples=_samples(manifest),
        features=_paper_features(chosen),
    )


def _division(
    manifest: DatasetManifest, path: Path, layout: str, exclude: Sequence[str], split: str
) -> tuple[str, str]:
    """Say how it would be divided, and what stands in the way of training."""
    from core.datasets.detect import read_dataset
    from core.datasets.splits import splits_of

    try:
        if len(manifest.labels) < 2:
            raise DatasetError(
                tr(
                    "{path}: holds {n} class of sounds; training needs two",
                    path=path, n=len(manifest.labels),
                )
            )  # fmt: skip
        strict = read_dataset(path, layout, exclude=exclude, split=split)
        return splits_of(strict).description, ""
    except SonolensError as error:
        return "", str(error)


def _samples(manifest: DatasetManifest) -> tuple[Path, ...]:
    firsts: dict[str, Path] = {}
    for clip in manifest.clips:
        firsts.setdefault(clip.label, clip.path)
    return tuple(firsts.values())[:_SAMPLES]


def _paper_features(layout: str) -> dict[str, Any]:
    from app.warm_up import import_torch

    import_torch()
    from core.training.data import paper_features

    return paper_features(layout).model_dump(mode="json")


def check_data(
    context: Context, path: Path, layout: str, features: Mapping[str, Any] | None
) -> Diagnosis:
    """Decode every clip and name what is wrong.

    Raises
    ------
    DatasetError, OperationCancelled
    """
    from core.datasets.detect import read_dataset
    from core.datasets.doctor import check_dataset
    from core.features.mel import LogMelConfig

    context.progress(Progress(0, 0, tr("checking clips")))
    manifest = read_dataset(path, layout, strict=False)
    settings = LogMelConfig.model_validate(dict(features)) if features else None
    return check_dataset(
        manifest, features=settings, progress=context.progress, cancel=context.cancel
    )
