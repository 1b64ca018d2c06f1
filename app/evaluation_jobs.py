"""Evaluations on workers: look at data, measure, keep, open again, save a report.

As in `app.jobs`, every heavy import lies inside a function.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.evaluation_views import view_of
from app.jobs import Context
from app.models.evaluation_view import (
    ClipChoice,
    DataFacts,
    EvaluationRequest,
    EvaluationView,
    PastEvaluation,
)
from app.output_files import open_text, part_file
from app.reasons import said
from app.words import tr
from core.errors import DatasetError, ParameterError
from core.files import read_json
from core.interchange.tables import csv_rows
from core.progress import Progress, ProgressCallback

if TYPE_CHECKING:
    from core.datasets.manifest import DatasetManifest
    from core.evaluation.evaluation import Evaluation
    from core.inference.classifier import Classifier

__all__ = [
    "evaluate",
    "list_past",
    "look_at_data",
    "open_past",
    "save_class_table",
    "save_clip_table",
    "save_report",
]

_ABOUT, _AGAINST = "about.json", "against"
_SCHEMES = ("subsets", "fault-filtered", "paper-80-20", "stratified-5")


def look_at_data(context: Context, path: Path, layout: str = "auto") -> DataFacts:
    """Read which clips there are, without reading the clips.

    Raises
    ------
    DatasetError, ParameterError
        They cannot be read as that layout.
    """
    from core.datasets.detect import detect_layout, read_dataset

    context.progress(Progress(0, 0, tr("looking at {file}", file=path.name)))
    reason = ""
    if layout == "auto":
        detected = detect_layout(path)
        layout, reason = detected.layout, said(detected.reason)
    manifest = read_dataset(path, layout)
    context.cancel.raise_if_cancelled()
    return DataFacts(
        path,
        layout,
        reason,
        manifest.name,
        len(manifest.clips),
        len(manifest.labels),
        tuple(_choices(manifest)),
    )


def _choices(manifest: DatasetManifest) -> list[ClipChoice]:
    from core.datasets.splits import splits_of

    found = [ClipChoice(tr("all {n} clips", n=len(manifest.clips)))]
    folds = {clip.fold for clip in manifest.clips if clip.fold is not None}
    for fold in sorted(folds, key=lambda name: (len(name), name)):
        n = sum(clip.fold == fold for clip in manifest.clips)
        found.append(ClipChoice(tr("fold {fold} ({n} clips)", fold=fold, n=n), fold))
    for scheme in _SCHEMES:
        try:
            parts = splits_of(manifest, scheme).folds
        except (DatasetError, ParameterError):
            continue
        for part in parts if len(folds) < 2 or len(parts) == 1 else ():
            text = tr(
                "held out by {scheme}, {fold} ({n} clips)",
                scheme=scheme, fold=part.name, n=len(part.held_out),
            )  # fmt: skip
            found.append(ClipChoice(text, part.name, scheme))
    return found


def evaluate(context: Context, request: EvaluationRequest) -> EvaluationView:
    """Measure a bundle, or two on the same clips, and keep what was found.

    Raises
    ------
    SonolensError
        The data or a bundle cannot be used; nothing is kept.
    OperationCancelled
    """
    from core.datasets.detect import read_dataset
    from core.evaluation.selection import known_to_all, select

    context.progress(Progress(0, 0, tr("reading the list of clips")))
    manifest = read_dataset(request.data, request.layout)
    selection = select(manifest, fold=request.fold, split=request.split)
    context.cancel.raise_if_cancelled()
    context.progress(Progress(0, 0, tr("loading the networks")))
    classifiers = [_classifier(request.bundle, request.device)]
    if request.against:
        classifiers.append(_classifier(request.against, request.device))
        labels = [classifier.labels for classifier in classifiers]
        selection = known_to_all(manifest, selection, labels)
    from core.evaluation.evaluate import evaluate_bundle

    found = [
        evaluate_bundle(
            classifier,
            manifest,
            positions=selection.positions,
            selection=selection.words,
            progress=_share_of(context.progress, number, len(classifiers)),
            cancel=context.cancel,
        )
        for number, classifier in enumerate(classifiers)
    ]
    context.cancel.raise_if_cancelled()
    second = found[1] if len(found) > 1 else None
    return view_of(_keep(found[0], second, request), found[0], second)


def _classifier(bundle: str, device: str) -> Classifier:
    """Networks of their own, so that listening goes on with those it has."""
    from app.warm_up import import_torch
    from core.bundles.store import resolve_bundle

    path = resolve_bundle(bundle or None, paths.bundle_folders())
    import_torch()
    from core.bundles.bundle import load_bundle
    from core.inference.classifier import Classifier
    from core.models.device import resolve_device

    return Classifier(load_bundle(path), resolve_device(device))


def _share_of(progress: ProgressCallback, number: int, of: int) -> ProgressCallback:
    def tell(point: Progress) -> None:
        text = said(point.message)
        if of > 1:
            text = tr("{doing}, bundle {number} of {of}", doing=text, number=number + 1, of=of)
        progress(replace(point, done=number * point.total + point.done, total=of * point.total,
                         message=text))  # fmt: skip

    return tell


# What is kept -----------------------------------------------------------------------------------


def _keep(found: Evaluation, second: Evaluation | None, request: EvaluationRequest) -> Path:
    from core.evaluation.saving import save_evaluation

    above = paths.evaluations_folder()
    try:
        paths.ensure(above)
        part = Path(tempfile.mkdtemp(prefix=".evaluation-", dir=above))
    except OSError as error:
        reason = said(error.strerror or str(error))
        raise DatasetError(
            tr("{folder}: cannot be written: {reason}", folder=above, reason=reason)
        ) from error
    try:
        save_evaluation(found, part / "kept")
        if second is not None:
            save_evaluation(second, part / "kept" / _AGAINST)
        about = {
            "bundle": found.bundle.name,
            "dataset": found.dataset,
            "selection": found.selection,
            "protocol": found.protocol,
            "n": found.n,
            "accuracy": float(found.right.mean()),
            "made": found.made,
            "request": asdict(request) | {"data": str(request.data)},
        }
        text = json.dumps(about, indent=1)
        (part / "kept" / _ABOUT).write_text(f"{text}\n", encoding="utf-8")
        folder = _free_name(above, found)
        (part / "kept").rename(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder


def _free_name(above: Path, found: Evaluation) -> Path:
    stamp = "".join(c for c in found.made[:19] if c.isdigit() or c == "T")
    name = f"{stamp}-{found.bundle.name}"
    folder, number = above / name, 2
    while folder.exists():
        folder, number = above / f"{name}-{number}", number + 1
    return folder


def list_past(context: Context) -> list[PastEvaluation]:
    """List the evaluations that were kept, the newest first; damaged ones say why."""
    above = paths.evaluations_folder()
    if not above.is_dir():
        return []
    folders = sorted((f for f in above.iterdir() if f.is_dir()), reverse=True)
    found = []
    for folder in folders:
        context.cancel.raise_if_cancelled()
        if not folder.name.startswith("."):
            found.append(_past(folder))
    return found


def _past(folder: Path) -> PastEvaluation:
    try:
        about = read_json(folder / _ABOUT)
        return PastEvaluation(
            folder,
            str(about["bundle"]),
            str(about["dataset"]),
            str(about["selection"]),
            str(about["protocol"]),
            int(about["n"]),
            float(about["accuracy"]),
            str(about["made"]),
        )
    except OSError as error:
        return PastEvaluation(folder, reason=f"{_ABOUT}: {said(error.strerror or str(error))}")
    except (ValueError, KeyError, TypeError, OverflowError):
        return PastEvaluation(folder, reason=tr("{file} is damaged", file=_ABOUT))


def open_past(context: Context, folder: Path) -> EvaluationView:
    """Read an evaluation that was kept.

    Raises
    ------
    DatasetError
        It is not there or damaged; the file is named.
    """
    context.progress(Progress(0, 0, tr("reading the evaluation")))
    return view_of(folder, *_load(folder))


def _load(folder: Path) -> tuple[Evaluation, Evaluation | None]:
    from core.evaluation.saving import load_evaluation

    second = folder / _AGAINST
    return load_evaluation(folder), load_evaluation(second) if second.is_dir() else None


def save_report(context: Context, folder: Path, path: Path) -> None:
    """Write the report of a kept evaluation as one HTML file.

    Raises
    ------
    DatasetError, OSError
    """
    from core.evaluation.compare import compare
    from core.evaluation.report import report_of_evaluation, write_report

    found, second = _load(folder)
    comparison = None if second is None else compare(found, second)
    content = report_of_evaluation(found, comparison=comparison, command=_command(folder))
    with part_file(path) as part:
        write_report(content, part)
        context.cancel.raise_if_cancelled()


def _command(folder: Path) -> str:
    """Command that makes the report again; empty where that is not known."""
    from core.evaluation.report import command_line

    try:
        asked = read_json(folder / _ABOUT)["request"]
        words: list[object] = ["sonolens", "evaluate"]
        for name in ("bundle", "data", "layout", "fold", "split", "against"):
            if asked.get(name) and (name, asked[name]) != ("layout", "auto"):
                words += [f"--{name}", asked[name]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ""
    return command_line(words)


def save_clip_table(context: Context, folder: Path, path: Path) -> None:
    """Write what each clip was called as CSV."""
    with part_file(path) as part:
        shutil.copyfile(folder / "clips.csv", part)
        context.cancel.raise_if_cancelled()


def save_class_table(context: Context, view: EvaluationView, path: Path) -> None:
    """Write the figures of each class as CSV, shares in [0, 1]."""
    rows = []
    for row, counts in zip(view.classes, view.confusion, strict=True):
        shares = ("" if s is None else f"{s:.6f}" for s in (row.precision, row.recall, row.f1))
        rows.append([row.label, *shares, row.support, *counts])
    columns = ("class", "precision", "recall", "f1", "support", *view.labels)
    with open_text(path) as stream:
        stream.write(csv_rows(columns, rows))
        context.cancel.raise_if_cancelled()
