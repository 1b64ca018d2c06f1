"""Read the command line, run one command, turn what went wrong into one line and an exit code."""

from __future__ import annotations

import argparse
import contextlib
import errno
import os
import sys
from collections.abc import Sequence
from typing import Protocol

from app.cli import (
    bundles,
    calibrate,
    classify,
    cross_validate,
    data,
    evaluate,
    explain,
    record,
    self_check,
    spectrogram,
    study,
    train,
)
from app.cli.arguments import OneLineParser
from app.cli.console import Console, standard_console
from app.cli.exit_codes import INTERRUPTED, NOT_RUN, SOME_FAILED, WRONG_USAGE
from app.cli.interrupt import cancel_on_interrupt
from app.settings import use_chosen_places
from core.errors import AudioDecodeError, OperationCancelled, ParameterError, SonolensError
from core.progress import CancelToken

__all__ = ["COMMANDS", "run"]


class _Command(Protocol):
    NAME: str
    HELP: str

    def configure(self, parser: argparse.ArgumentParser) -> None: ...

    def execute(
        self, arguments: argparse.Namespace, console: Console, cancel: CancelToken
    ) -> int: ...


_MODULES: tuple[_Command, ...] = (
    classify,
    explain,
    spectrogram,
    record,
    train,
    cross_validate,
    evaluate,
    calibrate,
    study,
    data,
    bundles,
    self_check,
)

COMMANDS = tuple(module.NAME for module in _MODULES)
"""First words that are commands; anything else is the window's."""


def run(argv: Sequence[str]) -> int:
    """Run one command.

    Parameters
    ----------
    argv : sequence of str
        Without the program's name.

    Returns
    -------
    int
        Exit code: 0 done, 1 some inputs failed, 2 wrong usage, 3 could not run, 130 interrupted.
    """
    console = standard_console()
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    console.as_json = getattr(arguments, "json", False)
    console.quiet = getattr(arguments, "quiet", False)
    command: _Command = arguments.command
    try:
        use_chosen_places()
        with cancel_on_interrupt() as cancel:
            code = command.execute(arguments, console, cancel)
        console.flush()
    except BrokenPipeError:
        _close_stdout()
        return 0
    except BaseException as error:
        return _explain_failure(error, console)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = OneLineParser(
        prog="sonolens",
        description="Explainable sound classification. Without a command the window opens, with"
        " the clips that are named, if any.",
        epilog="Exit codes: 0 done, 1 some inputs failed, 2 wrong usage, 3 could not run,"
        " 130 interrupted.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, help="print the version and exit")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in _MODULES:
        child = commands.add_parser(
            module.NAME, help=module.HELP, description=_sentence(module.HELP), allow_abbrev=False
        )
        module.configure(child)
        child.set_defaults(command=module)
    return parser


class _Version(argparse.Action):
    """Look the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        from app.cli.versions import program_version

        sys.stdout.write(f"sonolens {program_version()}\n")
        parser.exit(0)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _explain_failure(error: BaseException, console: Console) -> int:
    """Say what happened on one line, and choose the exit code."""
    with contextlib.suppress(OSError, ValueError):
        console.flush()
    match error:
        case KeyboardInterrupt() | OperationCancelled():
            return _say(console, "interrupted", INTERRUPTED)
        case ParameterError():
            return _say(console, str(error), WRONG_USAGE)
        case AudioDecodeError():
            return _say(console, str(error), SOME_FAILED)
        case SonolensError():
            return _say(console, str(error), NOT_RUN)
        case MemoryError():
            return _say(console, "there is not enough memory", NOT_RUN)
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            place = f"{error.filename}: " if error.filename else ""
            return _say(console, f"{place}the disk is full; free some space", NOT_RUN)
        case OSError(filename=str(name), strerror=str(reason)):
            return _say(console, f"{name}: {reason}", NOT_RUN)
        case Exception():
            return _say(console, _unexpected(error), NOT_RUN)
    raise error


def _say(console: Console, text: str, code: int) -> int:
    console.problem(text)
    return code


def _unexpected(error: Exception) -> str:
    from app.cli.log import log_failure

    first = (str(error).splitlines() or [""])[0][:200]
    said = f"unexpected {type(error).__name__}" + (f": {first}" if first else "")
    log = log_failure(error)
    return said + (f"; details are in {log}" if log is not None else "")


def _close_stdout() -> None:
    """Keep the interpreter from complaining at exit about a reader that went away."""
    with contextlib.suppress(OSError, ValueError):
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, sys.stdout.fileno())
        os.close(devnull)
