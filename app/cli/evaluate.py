"""``sonolens evaluate``: how good a bundle is on labelled clips."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.arguments import add_bundle, add_shared
from app.cli.console import Console
from app.cli.exit_codes import DONE, SOME_FAILED
from app.cli.loading import load_classifier
from app.cli.text import plural, printable
from app.output_files import part_file
from core.errors import ParameterError
from core.progress import CancelToken, ProgressCallback

if TYPE_CHECKING:
    from core.datasets.manifest import DatasetManifest
    from core.evaluation.compare import Comparison
    from core.evaluation.evaluation import Evaluation
    from core.evaluation.selection import Selection
    from core.inference.classifier import Classifier

NAME = "evaluate"
HELP = "measure a bundle on labelled clips, alone or against another"

_PROTOCOLS = ("held-out", "trained-on", "not-known")
_CONFUSIONS = 5


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    add_bundle(parser)
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        metavar="DIR",
        help="labelled clips: a folder, or a table of them",
    )
    parser.add_argument(
        "--layout",
        default="auto",
        metavar="L",
        help="how the clips are laid out (default: what is found there)",
    )
    parser.add_argument("--fold", metavar="F", help="only the clips of this fold")
    parser.add_argument(
        "--split",
        metavar="S",
        help="only the clips that this scheme holds out: official, subsets, paper-80-20 or"
        " stratified-K",
    )
    parser.add_argument(
        "--against", metavar="B2", help="a second bundle to compare with, on the same clips"
    )
    parser.add_argument(
        "--protocol",
        choices=_PROTOCOLS,
        help="what to call the figures, where you know better than the bundle what it was"
        " trained on",
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="save figures, a table of clips and probabilities"
    )
    parser.add_argument("--report", type=Path, metavar="F", help="save a report, one HTML file")
    add_shared(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Evaluate one bundle, or two."""
    if arguments.report is not None and arguments.report.suffix.lower() not in {".html", ".htm"}:
        raise ParameterError("--report", f"{arguments.report}: is one HTML file; end it in .html")

    from core.datasets.detect import read_dataset
    from core.evaluation.saving import check_folder, save_evaluation

    if arguments.out is not None:
        check_folder(arguments.out)
    manifest = read_dataset(arguments.data, arguments.layout)
    with contextlib.ExitStack() as stack:
        report = None
        if arguments.report is not None:
            report = stack.enter_context(part_file(arguments.report))
        progress = stack.enter_context(console.progress("loading the bundle"))
        found, comparison, second = _measure(arguments, manifest, progress, cancel)
        if arguments.out is not None:
            save_evaluation(found, arguments.out)
        if report is not None:
            _write_report(arguments, found, comparison, report)
    return _print(arguments, console, found, comparison, second)


def _measure(
    arguments: argparse.Namespace,
    manifest: DatasetManifest,
    progress: ProgressCallback,
    cancel: CancelToken,
) -> tuple[Evaluation, Comparison | None, Evaluation | None]:
    from core.evaluation.compare import compare
    from core.evaluation.evaluate import evaluate_bundle
    from core.evaluation.selection import known_to_all, select

    selection = select(manifest, fold=arguments.fold, split=arguments.split)
    first = load_classifier(arguments.bundle, arguments.device)
    second = None
    if arguments.against is not None:
        second = load_classifier(arguments.against, arguments.device)
        selection = known_to_all(manifest, selection, [first.labels, second.labels])

    def measured(classifier: Classifier, chosen: Selection) -> Evaluation:
        return evaluate_bundle(
            classifier,
            manifest,
            positions=chosen.positions,
            selection=chosen.words,
            protocol=arguments.protocol,
            progress=progress,
            cancel=cancel,
        )

    found = measured(first, selection)
    if second is None:
        return found, None, None
    other = measured(second, selection)
    return found, compare(found, other), other


def _write_report(
    arguments: argparse.Namespace, found: Evaluation, comparison: Comparison | None, path: Path
) -> None:
    from core.evaluation.report import command_line, report_of_evaluation, write_report

    words: list[object] = ["sonolens", NAME, "--bundle", arguments.bundle or found.bundle.name]
    for name in ("data", "layout", "fold", "split", "against", "protocol", "report"):
        value = getattr(arguments, name)
        if value is not None and (name, value) != ("layout", "auto"):
            words += [f"--{name}", value]
    content = report_of_evaluation(found, comparison=comparison, command=command_line(words))
    write_report(content, path)


def _print(
    arguments: argparse.Namespace,
    console: Console,
    found: Evaluation,
    comparison: Comparison | None,
    second: Evaluation | None,
) -> int:
    record = found.to_json()
    if comparison is not None and second is not None:
        record |= {"against": second.to_json(), "comparison": comparison.to_json()}
    if console.as_json:
        console.document(record)
    else:
        _print_figures(console, record)
        if comparison is not None:
            _print_comparison(console, comparison)
    failed = [*found.failed, *(second.failed if second is not None else ())]
    for clip in {each.path: each for each in failed}.values():
        console.problem(f"{clip.path}: {clip.reason}")
    for path in (arguments.out, arguments.report):
        if path is not None:
            console.note(f"saved in {printable(path)}")
    return SOME_FAILED if failed else DONE


def _print_figures(console: Console, record: dict[str, Any]) -> None:
    console.write(printable(f"{record['bundle']['name']}: {record['exposure']}"))
    for warning in record["warnings"]:
        console.write(printable(warning))
    ((protocol, figures),) = record["protocols"].items()
    ensemble, single = figures["ensemble"], figures["single"]
    spread = f" ± {_percent(figures['sd'])} (folds)" if len(figures["folds"]) > 1 else ""
    low, high = figures["ci95"]
    how = "bootstrap"
    if low == high:
        (low, high), how = figures["ci95_wilson"], "Wilson"
    console.write(printable(f"{record['dataset']}, {plural(record['n'], 'clip')}"))
    console.write(
        f"  {protocol:<10} {_percent(figures['accuracy'])}{spread}, 95 % interval {_percent(low)}"
        f" to {_percent(high)} ({how})"
    )
    if ensemble["members"] > 1:
        console.write(
            f"  {'':<10} one member alone {_percent(single['mean'])} ± {_percent(single['sd'])}"
        )
    console.write(
        f"  balanced accuracy {_percent(ensemble['balanced_accuracy'])}, macro F1"
        f" {_percent(ensemble['macro_f1'])}, log loss {ensemble['log_loss']:.3f} nat, calibration"
        f" error {_percent(record['calibration']['calibration_error'])}"
    )
    if unknown := record["unknown"]:
        console.write(
            f"  {_percent(unknown['false_reject_rate'])} of them called unknown"
            f" (n = {unknown['n']})" + _foreign(unknown)
        )
    wrong = [row for row in record["confusion"] if row["label"] != row["predicted"]]
    for row in sorted(wrong, key=lambda row: -row["n"])[:_CONFUSIONS]:
        console.write(
            printable(f"  {row['label']} called {row['predicted']}: {plural(row['n'], 'clip')}")
        )


def _foreign(unknown: dict[str, Any]) -> str:
    if unknown["false_accept_rate"] is None:
        return ""
    share = _percent(unknown["false_accept_rate"])
    return f"; {share} of other sounds pass (n = {unknown['n_foreign']})"


def _print_comparison(console: Console, found: Comparison) -> None:
    low, high = found.ci95
    console.write(
        printable(
            f"{found.second} ({found.second_protocol}) minus {found.first}"
            f" ({found.first_protocol}): {100 * found.difference:+.2f} points, 95 % interval"
            f" {100 * low:+.2f} to {100 * high:+.2f}, n = {plural(found.n, 'clip')}"
        )
    )
    console.write(
        printable(
            f"  only {found.first} right: {found.only_first}, only {found.second} right:"
            f" {found.only_second}; McNemar p = {found.p_exact:.3g} (exact), {found.p_mid:.3g}"
            " (mid-p)"
        )
    )


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"
