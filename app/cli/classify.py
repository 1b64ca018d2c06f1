"""``sonolens classify``: what clips and recordings are."""

from __future__ import annotations

import argparse
import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.arguments import add_bundle, add_shared, positive_count, positive_seconds
from app.cli.console import Console
from app.cli.exit_codes import DONE, SOME_FAILED
from app.cli.formats import FORMATS, ResultWriter, format_of, make_writer
from app.cli.inputs import ClipInput, find_inputs
from app.cli.loading import load_classifier
from app.cli.outcome import ClipOutcome
from app.cli.pipeline import Windowing, classify_inputs
from app.cli.text import plural, printable
from app.output_files import open_text
from core.errors import ParameterError
from core.progress import CancelToken, Progress, ProgressCallback

if TYPE_CHECKING:
    from core.inference.classifier import Classifier

NAME = "classify"
HELP = "say what clips are; clips are taken whole, longer recordings by windows"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="sound files, and folders of them"
    )
    parser.add_argument(
        "--recursive", action="store_true", help="look into the folders of folders too"
    )
    parser.add_argument(
        "--top", type=positive_count, metavar="K", help="how many classes to give for each clip"
    )
    parser.add_argument(
        "--window", type=positive_seconds, metavar="S", help="length of a recording's windows, s"
    )
    parser.add_argument(
        "--hop", type=positive_seconds, metavar="S", help="from a window's start to the next's, s"
    )
    parser.add_argument("--format", choices=tuple(FORMATS), help="of the result (default: table)")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="F",
        help="write to a file; its suffix may choose the format",
    )
    add_bundle(parser)
    add_shared(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Classify everything that was named."""
    windowing = _windowing(arguments)
    to_stdout, to_file = _forms(arguments, console)
    began = time.monotonic()
    inputs = find_inputs(arguments.paths, recursive=arguments.recursive, cancel=cancel)
    with contextlib.ExitStack() as stack:
        file = _open_file(stack, arguments.out, to_file)
        progress = stack.enter_context(console.progress("loading the bundle"))
        classifier = load_classifier(arguments.bundle, arguments.device)
        _check_hop(windowing, classifier)
        writers = _writers(arguments, console, classifier, to_stdout, to_file, file)
        tally = _run(
            _outcomes(classifier, inputs, windowing, progress, cancel),
            writers,
            console,
            name_failures=to_stdout != "table",
        )
    _say_summary(console, tally, time.monotonic() - began, arguments.out)
    return SOME_FAILED if tally.failed else DONE


class _Tally:
    """How many inputs went well, and how many did not."""

    def __init__(self) -> None:
        self.done = 0
        self.failed = 0

    def count(self, outcome: ClipOutcome) -> None:
        if outcome.prediction is None:
            self.failed += 1
        else:
            self.done += 1


def _windowing(arguments: argparse.Namespace) -> Windowing:
    _refuse_gap(arguments.hop, arguments.window)
    return Windowing(arguments.window, arguments.hop)


def _check_hop(windowing: Windowing, classifier: Classifier) -> None:
    """Refuse a hop longer than the window that the bundle gives, where none was named."""
    if windowing.window is None:
        _refuse_gap(windowing.hop, classifier.features.clip_duration)


def _refuse_gap(hop: float | None, window: float | None) -> None:
    if hop is not None and window is not None and hop > window:
        raise ParameterError("--hop", f"{hop:g} s is longer than the window, {window:g} s")


def _forms(arguments: argparse.Namespace, console: Console) -> tuple[str | None, str | None]:
    """Form on stdout and form in the file; None where nothing goes."""
    named: str | None = arguments.format
    if arguments.out is None:
        if console.as_json and named not in {None, "json"}:
            raise ParameterError("--json", f"contradicts --format {named}; give --out F for that")
        return ("json" if console.as_json else named or "table"), None
    to_file = named or format_of(arguments.out) or ("json" if console.as_json else "table")
    return ("json" if console.as_json else None), to_file


def _open_file(
    stack: contextlib.ExitStack, path: Path | None, form: str | None
) -> Callable[[str], None] | None:
    """Open the result's file before the long work, so that a wrong name is known at once."""
    if path is None:
        return None
    growing = form == "jsonl"
    stream = stack.enter_context(open_text(path, growing=growing))

    def write(line: str) -> None:
        stream.write(line + "\n")
        if growing:
            stream.flush()

    return write


def _writers(
    arguments: argparse.Namespace,
    console: Console,
    classifier: Classifier,
    to_stdout: str | None,
    to_file: str | None,
    file: Callable[[str], None] | None,
) -> list[ResultWriter]:
    name, labels = classifier.bundle.manifest.name, tuple(classifier.labels)
    targets = ((to_stdout, console.write), (to_file, file))
    return [
        make_writer(form, write, name, labels, arguments.top)
        for form, write in targets
        if form is not None and write is not None
    ]


def _outcomes(
    classifier: Classifier,
    inputs: list[ClipInput],
    windowing: Windowing,
    progress: ProgressCallback,
    cancel: CancelToken,
) -> Iterator[ClipOutcome]:
    """Classify, and move the progress with every input and within recordings."""
    done = 0

    def within(name: str) -> ProgressCallback:
        def show(part: Progress) -> None:
            progress(Progress(done + (part.fraction or 0.0), len(inputs), f"classifying {name}"))

        return show

    progress(Progress(0, len(inputs), "classifying"))
    for outcome in classify_inputs(classifier, inputs, windowing, progress=within, cancel=cancel):
        done += 1
        progress(Progress(done, len(inputs), f"classifying {outcome.path.name}"))
        yield outcome


def _run(
    outcomes: Iterator[ClipOutcome],
    writers: list[ResultWriter],
    console: Console,
    *,
    name_failures: bool,
) -> _Tally:
    tally = _Tally()
    with contextlib.closing(outcomes):  # type: ignore[type-var]
        for outcome in outcomes:
            tally.count(outcome)
            for writer in writers:
                writer.add(outcome)
            if name_failures and outcome.reason is not None:
                console.problem(f"{outcome.path}: {outcome.reason}")
    for writer in writers:
        writer.finish()
    return tally


def _say_summary(console: Console, tally: _Tally, seconds: float, out: Path | None) -> None:
    said = f"{plural(tally.done, 'file')} classified"
    if tally.failed:
        said += f", {tally.failed} failed"
    said += f", {seconds:.1f} s"
    console.note(said if out is None else f"{said}; result in {printable(out)}")
