"""``sonolens classify``: what clips and recordings are."""

from __future__ import annotations

import argparse
import contextlib
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.archive import Cluster, Order, check_options, classify_on_ray
from app.cli.arguments import (
    add_bundle,
    add_shared,
    positive_count,
    positive_seconds,
    probability,
    seconds,
)
from app.cli.console import Console
from app.cli.exit_codes import DONE, SOME_FAILED
from app.cli.formats import FORMATS, PER_RECORDING, ResultWriter, format_of, make_writer
from app.cli.inputs import ClipInput, find_inputs
from app.cli.loading import find_bundle, load_classifier
from app.cli.outcome import ClipOutcome
from app.cli.pipeline import OnWindow, Windowing, classify_inputs
from app.cli.result_files import ResultFiles, goes_to_folder
from app.cli.text import plural, printable
from core.errors import ParameterError
from core.progress import CancelToken, Progress, ProgressCallback

if TYPE_CHECKING:
    from core.inference.classifier import Classifier
    from core.inference.events import EventSettings

NAME = "classify"
HELP = "say what clips are; clips are taken whole, longer recordings by windows"

_SHORTEST_HOP = 0.01
"""s; a hundred windows a second say no more than fewer, and take forever."""


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
        "--window",
        type=positive_seconds,
        metavar="S",
        help="length of a recording's windows, s (default: the bundle's clip length)",
    )
    parser.add_argument(
        "--hop",
        type=positive_seconds,
        metavar="S",
        help="from a window's start to the next's, s; shorter than the window they overlap, which"
        " tells better when an event was (default: the window)",
    )
    _configure_events(parser)
    parser.add_argument(
        "--format",
        choices=FORMATS,
        help="of the result (default: table): csv and parquet have a row a window; json and jsonl"
        " have windows and events; audacity (labels) and raven (selection tables) have events."
        " parquet needs pyarrow",
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="F",
        help="write to a file; its suffix may choose the format. For audacity and raven, unless a"
        " single sound file is named, F is a folder that gets a file for each recording",
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help="keep beside F what is done, and go on where an earlier run with --resume was ended;"
        " the result is the one of a single run. Not for json; parquet then is a folder of parts",
    )
    _configure_executor(parser)
    add_bundle(parser)
    add_shared(parser)


def _configure_executor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--executor",
        choices=("local", "ray"),
        default="local",
        help="here (default), or spread over a Ray cluster, whose machines all have recordings and"
        " bundle at the same place; the result is the same",
    )
    parser.add_argument(
        "--address", metavar="A", help="of a Ray cluster, HOST:PORT or auto (default: start one)"
    )
    parser.add_argument(
        "--workers",
        type=positive_count,
        metavar="N",
        help="recordings at a time on the Ray cluster that is started here (default: all cores)",
    )


def _configure_events(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--threshold",
        type=probability,
        metavar="P",
        help="calibrated probability, 0 to 1, from which a class is an event; where windows"
        " overlap, their mean (default: the bundle's threshold, or 0.5)",
    )
    parser.add_argument(
        "--merge-gap",
        type=seconds,
        default=0.0,
        metavar="S",
        help="events of one class that lie at most this far apart are one, s (default: 0)",
    )
    parser.add_argument(
        "--min-duration",
        type=seconds,
        default=0.0,
        metavar="S",
        help="leave shorter events out, after merging, s (default: 0)",
    )


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Classify everything that was named."""
    check_options(arguments.executor, arguments.address, arguments.workers)
    windowing = _windowing(arguments)
    to_stdout, to_file = _forms(arguments, console)
    began = time.monotonic()
    inputs = find_inputs(arguments.paths, recursive=arguments.recursive, cancel=cancel)
    with contextlib.ExitStack() as stack:
        files = _open_files(stack, arguments, to_file, inputs)
        progress = stack.enter_context(console.progress("loading the bundle"))
        local = arguments.executor == "local"
        classifier = load_classifier(arguments.bundle, arguments.device if local else "cpu")
        _check_hop(windowing, classifier)
        settings = _event_settings(arguments, classifier)

        about = classifier.bundle.manifest.name, tuple(classifier.labels), arguments.top
        writers = [] if to_stdout is None else [make_writer(to_stdout, console.write, *about)]
        if files is not None:
            files.start(stack, about, _options(arguments, classifier, settings, to_file))
            _say_earlier(console, files)
            inputs = files.remaining
            writers.append(files.writer)
        found = (
            _here(classifier, inputs, windowing, settings, progress, cancel, _tell(writers))
            if local
            else _on_ray(arguments, classifier, inputs, windowing, settings, cancel, _tell(writers))
        )
        outcomes = _counted(found, len(inputs), progress)
        tally = _run(outcomes, writers, files, console, name_failures=to_stdout != "table")
    _say_summary(console, tally, time.monotonic() - began, arguments.out)
    return SOME_FAILED if tally.failed else DONE


class _Tally:
    """How many inputs went well, and how many did not."""

    def __init__(self, files: ResultFiles | None) -> None:
        earlier = files.earlier if files is not None else ()
        self.earlier = len(earlier)
        self.done = 0
        self.failed = sum(each.status == "failed" for each in earlier)

    def count(self, outcome: ClipOutcome) -> None:
        if outcome.prediction is None:
            self.failed += 1
        else:
            self.done += 1


def _windowing(arguments: argparse.Namespace) -> Windowing:
    _refuse_gap(arguments.hop, arguments.window)
    if arguments.hop is not None and arguments.hop < _SHORTEST_HOP:
        raise ParameterError("--hop", f"{arguments.hop:g} s is shorter than {_SHORTEST_HOP:g} s")
    return Windowing(arguments.window, arguments.hop)


def _check_hop(windowing: Windowing, classifier: Classifier) -> None:
    """Refuse a hop longer than the window that the bundle gives, where none was named."""
    if windowing.window is None:
        _refuse_gap(windowing.hop, classifier.features.clip_duration)


def _refuse_gap(hop: float | None, window: float | None) -> None:
    if hop is not None and window is not None and hop > window:
        raise ParameterError("--hop", f"{hop:g} s is longer than the window, {window:g} s")


def _event_settings(arguments: argparse.Namespace, classifier: Classifier) -> EventSettings:
    from core.inference.events import DEFAULT_THRESHOLD, EventSettings

    threshold = arguments.threshold
    if threshold is None:
        threshold = classifier.bundle.manifest.threshold
    if threshold is None:
        threshold = DEFAULT_THRESHOLD
    return EventSettings(threshold, arguments.merge_gap, arguments.min_duration)


def _options(
    arguments: argparse.Namespace,
    classifier: Classifier,
    settings: EventSettings,
    form: str | None,
) -> dict[str, Any]:
    """Everything that the result depends on, by names that people know."""
    return {
        "bundle": classifier.bundle.sha256,
        "format": form,
        "top": arguments.top,
        "window": arguments.window,
        "hop": arguments.hop,
        **asdict(settings),
    }


def _forms(arguments: argparse.Namespace, console: Console) -> tuple[str | None, str | None]:
    """Form on stdout and form in the file; None where nothing goes."""
    named: str | None = arguments.format
    if arguments.out is not None:
        to_file = named or format_of(arguments.out) or ("json" if console.as_json else "table")
        if arguments.resume and console.as_json:
            raise ParameterError("--json", "with --resume the result is in the file of --out only")
        return ("json" if console.as_json else None), to_file
    if arguments.resume:
        raise ParameterError("--resume", "needs --out F, beside which it keeps what is done")
    if console.as_json and named not in {None, "json"}:
        raise ParameterError("--json", f"contradicts --format {named}; give --out F for that")
    if named == "parquet":
        raise ParameterError("--format", "parquet needs --out F")
    if named in PER_RECORDING and goes_to_folder(named, arguments.paths, None):
        raise ParameterError(
            "--format", f"{named} has a file for each recording; give --out FOLDER"
        )
    return ("json" if console.as_json else named or "table"), None


def _open_files(
    stack: contextlib.ExitStack,
    arguments: argparse.Namespace,
    form: str | None,
    inputs: list[ClipInput],
) -> ResultFiles | None:
    """Open the result's file before the long work, so that a wrong name is known at once."""
    if form is None:
        return None
    folder = goes_to_folder(form, arguments.paths, arguments.out, resume=arguments.resume)
    files = ResultFiles(arguments.out, form, inputs, folder=folder, resume=arguments.resume)
    files.open(stack)
    return files


def _tell(writers: list[ResultWriter]) -> OnWindow:
    def tell(path: Path, window: Any) -> None:
        for writer in writers:
            writer.window(path, window)

    return tell


def _here(
    classifier: Classifier,
    inputs: list[ClipInput],
    windowing: Windowing,
    settings: EventSettings,
    progress: ProgressCallback,
    cancel: CancelToken,
    on_window: OnWindow,
) -> Iterator[ClipOutcome]:
    """Classify, and move the progress within recordings."""
    done = 0

    def within(name: str) -> ProgressCallback:
        def show(part: Progress) -> None:
            progress(Progress(done + (part.fraction or 0.0), len(inputs), f"classifying {name}"))

        return show

    for outcome in classify_inputs(
        classifier,
        inputs,
        windowing,
        settings,
        progress=within,
        cancel=cancel,
        on_window=on_window,
    ):
        done += 1
        yield outcome


def _on_ray(
    arguments: argparse.Namespace,
    classifier: Classifier,
    inputs: list[ClipInput],
    windowing: Windowing,
    settings: EventSettings,
    cancel: CancelToken,
    on_window: OnWindow,
) -> Iterator[ClipOutcome]:
    bundle = find_bundle(arguments.bundle).absolute()
    order = Order(bundle, classifier.bundle.sha256, arguments.device, windowing, settings)
    cluster = Cluster(arguments.address, arguments.workers)
    return classify_on_ray(cluster, order, inputs, cancel=cancel, on_window=on_window)


def _counted(
    outcomes: Iterator[ClipOutcome], total: int, progress: ProgressCallback
) -> Iterator[ClipOutcome]:
    """Move the progress with every input."""
    progress(Progress(0, total, "classifying"))
    with contextlib.closing(outcomes):  # type: ignore[type-var]
        for done, outcome in enumerate(outcomes, start=1):
            progress(Progress(done, total, f"classifying {outcome.path.name}"))
            yield outcome


def _run(
    outcomes: Iterator[ClipOutcome],
    writers: list[ResultWriter],
    files: ResultFiles | None,
    console: Console,
    *,
    name_failures: bool,
) -> _Tally:
    tally = _Tally(files)
    with contextlib.closing(outcomes):  # type: ignore[type-var]
        for outcome in outcomes:
            tally.count(outcome)
            for writer in writers:
                writer.add(outcome)
            if files is not None:
                files.record(outcome)
            if name_failures and outcome.reason is not None:
                console.problem(f"{outcome.path}: {outcome.reason}")
            if outcome.note is not None:
                console.note(f"{outcome.path}: {outcome.note}")
    for writer in writers:
        writer.finish()
    return tally


def _say_earlier(console: Console, files: ResultFiles) -> None:
    """Say what is not done again; the reasons of failures too."""
    if not files.earlier:
        return
    console.note(f"{plural(len(files.earlier), 'file')} done before, {len(files.remaining)} to go")
    for each in files.earlier:
        if each.status == "failed":
            console.problem(f"{each.path}: {each.reason}")


def _say_summary(console: Console, tally: _Tally, seconds: float, out: Path | None) -> None:
    said = f"{plural(tally.done, 'file')} classified"
    if tally.earlier:
        said += f", {tally.earlier} before"
    if tally.failed:
        said += f", {tally.failed} failed"
    said += f", {seconds:.1f} s"
    console.note(said if out is None else f"{said}; result in {printable(out)}")
