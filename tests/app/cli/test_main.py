"""Help is quick, errors are one line, and each kind has its exit code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import main as cli_main
from app.cli import spectrogram
from app.cli.main import COMMANDS
from core.errors import (
    AudioDecodeError,
    BundleError,
    DeviceError,
    OperationCancelled,
    ParameterError,
)

ROOT = Path(__file__).resolve().parents[3]
HEAVY = {"numpy", "torch", "matplotlib", "pydantic", "soundfile", "rich", "PySide6", "scipy"}


def test_commands_are_those_of_the_contract() -> None:
    assert set(COMMANDS) == {
        "classify",
        "explain",
        "spectrogram",
        "record",
        "train",
        "cross-validate",
        "evaluate",
        "calibrate",
        "bundles",
        "data",
        "study",
        "self-check",
    }


@pytest.mark.parametrize("words", [["--help"], ["classify", "--help"], ["classify"]])
def test_help_and_wrong_usage_import_nothing_heavy(words: list[str]) -> None:
    program = (
        "import sys; from app.cli.main import run; run(sys.argv[1:]);"
        f"sys.exit(', '.join(sorted({HEAVY!r} & set(sys.modules))) or 0)"
    )
    result = subprocess.run(
        [sys.executable, "-c", program, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize(
    "command",
    [
        *((name,) for name in COMMANDS if name not in {"bundles", "data"}),
        ("bundles", "list"),
        ("bundles", "show"),
        ("data", "info"),
        ("data", "check"),
        ("data", "download"),
    ],
)
def test_every_command_takes_the_shared_options(cli: Callable, command: tuple[str, ...]) -> None:
    said = cli(*command, "--help").out
    assert all(option in said for option in ("--device", "--json", "--quiet"))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(cli: Callable, command: str) -> None:
    result = cli(command, "--help")
    assert result.code == 0
    assert command in result.out


def test_wrong_usage_is_one_line_and_two(cli: Callable) -> None:
    result = cli("classify", "--format", "excel", "a.wav")
    assert result.code == 2
    assert result.out == ""
    assert result.err.count("\n") == 1
    assert "excel" in result.err


def test_version(cli: Callable) -> None:
    result = cli("--version")
    assert result.code == 0
    assert result.out.startswith("sonolens ")


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch, cli: Callable) -> Callable:
    """Run a command whose work ends in an error."""

    def call(error: BaseException) -> object:
        def execute(*_: object) -> int:
            raise error

        monkeypatch.setattr(spectrogram, "execute", execute)
        return cli("spectrogram", "clip.wav", "--out", "x.npy")

    return call


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (ParameterError("--top", "is wrong"), 2, "sonolens: --top: is wrong\n"),
        (AudioDecodeError("a.wav", "is empty"), 1, "sonolens: a.wav: is empty\n"),
        (BundleError("hash does not fit"), 3, "sonolens: hash does not fit\n"),
        (DeviceError("no CUDA"), 3, "sonolens: no CUDA\n"),
        (PermissionError(13, "Permission denied", "/x"), 3, "sonolens: /x: Permission denied\n"),
        (OSError(28, "No space left"), 3, "sonolens: the disk is full; free some space\n"),
        (
            OSError(28, "No space left", "/x"),
            3,
            "sonolens: /x: the disk is full; free some space\n",
        ),
        (MemoryError(), 3, "sonolens: there is not enough memory\n"),
        (KeyboardInterrupt(), 130, "sonolens: interrupted\n"),
        (OperationCancelled(), 130, "sonolens: interrupted\n"),
    ],
)
def test_errors_are_one_line_with_their_code(
    failing: Callable, error: BaseException, code: int, said: str
) -> None:
    result = failing(error)
    assert (result.code, result.err, result.out) == (code, said, "")


def test_unforeseen_error_is_one_line_and_its_traceback_is_logged(
    failing: Callable, own_folders: Path
) -> None:
    result = failing(ZeroDivisionError("one\nover nothing"))
    assert result.code == 3
    assert result.err.count("\n") == 1
    assert "Traceback" not in result.err
    log = Path(result.err.strip().rpartition("details are in ")[2])
    assert log.is_relative_to(own_folders)
    assert "ZeroDivisionError: one\nover nothing" in log.read_text(encoding="utf-8")


def test_error_is_told_even_where_no_log_can_be_written(
    failing: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("SONOLENS_HOME", str(tmp_path / "file"))
    result = failing(ValueError("odd"))
    assert (result.code, result.err) == (3, "sonolens: unexpected ValueError: odd\n")


def test_reader_that_goes_away_is_no_error(monkeypatch: pytest.MonkeyPatch, cli: Callable) -> None:
    closed = []
    monkeypatch.setattr(cli_main, "_close_stdout", lambda: closed.append(True))

    def execute(*_: object) -> int:
        raise BrokenPipeError

    monkeypatch.setattr(spectrogram, "execute", execute)
    assert cli("spectrogram", "a.wav", "--out", "x.npy").code == 0
    assert closed == [True]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send to one process")
def test_interrupt_cancels_at_the_next_opportunity() -> None:
    program = (
        "import sys, time\n"
        "from app.cli import main, spectrogram\n"
        "def execute(arguments, console, cancel):\n"
        "    print('ready', flush=True)\n"
        "    while True:\n"
        "        cancel.raise_if_cancelled(); time.sleep(0.01)\n"
        "spectrogram.execute = execute\n"
        "sys.exit(main.run(['spectrogram', 'a.wav', '--out', 'b.npy']))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        began = time.monotonic()
        assert process.wait(timeout=20) == 130
        assert time.monotonic() - began < 10
        assert process.stderr.read().endswith("sonolens: interrupted\n")
