"""``sonolens record``: a microphone to a file."""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from app.cli.arguments import add_shared, positive_seconds
from app.cli.console import Console
from app.cli.exit_codes import DONE, INTERRUPTED, SOME_FAILED
from app.cli.log import log_failure
from app.cli.microphone import Message, listen
from app.cli.text import printable
from app.output_files import part_file
from core.errors import DeviceError, ParameterError
from core.progress import CancelToken, Progress, ProgressCallback

if TYPE_CHECKING:
    import soundfile

NAME = "record"
HELP = "record a microphone to a sound file"

_LIST = "list"
_BROKE_OFF = "the recording broke off"
_WRITE_FAILED = "the file cannot be written further; is the disk full?"
_ENCODINGS = {"WAV": "PCM_24", "FLAC": "PCM_24", "AIFF": "PCM_24"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "--seconds", type=positive_seconds, metavar="S", help="how long to record, s"
    )
    parser.add_argument(
        "--out", type=Path, metavar="F", help="file to write; .wav, .flac, .ogg or another suffix"
    )
    parser.add_argument(
        "--input", metavar="NAME", help="the microphone's name; 'list' names them all"
    )
    add_shared(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Record, or list the microphones."""
    if arguments.input == _LIST:
        return _list_inputs(console)
    if arguments.seconds is None or arguments.out is None:
        raise ParameterError("record", "needs --seconds and --out, or --input list")
    form = _file_form(arguments.out)
    with part_file(arguments.out) as part, listen("record", arguments.input) as messages:
        with console.progress("waiting for the microphone") as progress:
            taken = _record(messages, arguments, part, form, progress, cancel)
        if not taken.n_samples:
            if cancel.cancelled:
                cancel.raise_if_cancelled()
            raise DeviceError(f"{taken.device}: {taken.problem or 'gave no sound'}")
    return _report(taken, arguments, console, cancel)


@dataclass
class _Taken:
    """What was recorded so far."""

    device: str = ""
    sample_rate: int = 1
    channels: int = 1
    n_samples: int = 0
    peak: float = 0.0
    problem: str | None = None
    inputs: list[dict[str, Any]] = field(default_factory=list)

    @property
    def duration(self) -> float:
        return self.n_samples / self.sample_rate

    @property
    def peak_db(self) -> float | None:
        return 20 * math.log10(self.peak) if self.peak > 0 else None


def _record(
    messages: Iterator[Message],
    arguments: argparse.Namespace,
    part: Path,
    form: str,
    progress: ProgressCallback,
    cancel: CancelToken,
) -> _Taken:
    taken = _Taken()
    file: soundfile.SoundFile | None = None
    wanted = 0
    try:
        for message in messages:
            match message.event:
                case "devices":
                    taken.inputs = message.fields["devices"]
                case "unknown":
                    _refuse_input(arguments.input, taken.inputs)
                case "started":
                    taken.device = message.fields["device"]
                    taken.sample_rate = message.fields["sample_rate"]
                    taken.channels = message.fields["channels"]
                    wanted = max(round(arguments.seconds * taken.sample_rate), 1)
                    file = _open(part, form, taken)
                case "samples" if file is not None:
                    taken.problem = _take(message.payload, wanted, file, taken)
                case "lost":
                    taken.problem = "the microphone went away"
                case "error":
                    taken.problem = message.fields["message"]
            progress(Progress(taken.duration, arguments.seconds, f"recording {taken.device}"))
            if taken.problem or cancel.cancelled or (wanted and taken.n_samples >= wanted):
                break
        else:
            taken.problem = _BROKE_OFF
    except Exception as error:
        if not taken.n_samples:
            raise
        log_failure(error)
        taken.problem = _BROKE_OFF
    finally:
        if file is not None:
            taken.problem = _close(file) or taken.problem
    return taken


def _take(payload: bytes, wanted: int, file: soundfile.SoundFile, taken: _Taken) -> str | None:
    """Write samples; why they could not be written, or None."""
    import numpy as np
    import soundfile

    frames = np.frombuffer(payload, dtype="<f4").reshape(-1, taken.channels)
    frames = frames[: wanted - taken.n_samples]
    if not len(frames):
        return None
    before = file.frames
    problem: str | None = None
    try:
        file.write(frames)
    except (OSError, soundfile.SoundFileError, AssertionError) as error:
        # soundfile asserts that libsndfile took every frame, which on a full disk it does not
        log_failure(error)
        frames = frames[: max(file.frames - before, 0)]
        problem = _WRITE_FAILED
    if len(frames):
        taken.n_samples += len(frames)
        taken.peak = max(taken.peak, float(np.abs(frames).max()))
    return problem


def _close(file: soundfile.SoundFile) -> str | None:
    """Finish the file; why that failed, or None."""
    import soundfile

    try:
        file.close()
    except (OSError, soundfile.SoundFileError) as error:
        log_failure(error)
        return _WRITE_FAILED
    return None


def _file_form(path: Path) -> str:
    """Libsndfile's name of the format that the suffix asks for."""
    import soundfile

    suffix = path.suffix.lower().lstrip(".")
    form = {"aif": "AIFF", "oga": "OGG", "wave": "WAV", "opus": "OGG"}.get(suffix, suffix.upper())
    if form not in soundfile.available_formats() or form == "RAW":
        raise ParameterError("--out", f"{path}: its suffix names no sound format; try .wav")
    return form


def _open(part: Path, form: str, taken: _Taken) -> soundfile.SoundFile:
    import soundfile

    encoding = _ENCODINGS.get(form, soundfile.default_subtype(form))
    if part.suffix.lower() == ".opus":
        encoding = "OPUS"
    try:
        return soundfile.SoundFile(
            part, "w", taken.sample_rate, taken.channels, encoding, format=form
        )
    except soundfile.LibsndfileError as error:
        raise ParameterError(
            "--out",
            f"{form} cannot hold {taken.channels} channels at {taken.sample_rate} Hz; use .wav",
        ) from error


def _refuse_input(name: str | None, inputs: list[dict[str, Any]]) -> NoReturn:
    names = ", ".join(f"'{each['name']}'" for each in inputs)
    if not inputs:
        raise DeviceError("no microphone was found; connect one and try again")
    if name is None:
        raise DeviceError(
            f"the system names no default microphone; choose one with --input: {names}"
        )
    raise DeviceError(f"no microphone is named '{name}'; there are {names}")


def _list_inputs(console: Console) -> int:
    inputs: list[dict[str, Any]] = []
    with listen("list") as messages:
        for message in messages:
            inputs = message.fields.get("devices", inputs)
    if console.as_json:
        console.document({"inputs": inputs})
    else:
        for each in inputs:
            console.write(printable(each["name"]) + ("  (default)" if each["default"] else ""))
        if not inputs:
            console.note("no microphone was found")
    return DONE


def _report(
    taken: _Taken, arguments: argparse.Namespace, console: Console, cancel: CancelToken
) -> int:
    """Say what was kept; a recording cut short is kept too."""
    if console.as_json:
        console.document(
            {
                "path": arguments.out,
                "duration": taken.duration,
                "sample_rate": taken.sample_rate,
                "channels": taken.channels,
                "input": taken.device,
                "peak_db": taken.peak_db,
                "complete": taken.problem is None and not cancel.cancelled,
            }
        )
    else:
        console.write(_summary(taken, arguments.out))
    if taken.peak == 0.0:
        console.note("all of it is digital silence: is the microphone muted?")
    if taken.problem:
        console.problem(f"{taken.device}: {taken.problem}; {taken.duration:.2f} s were kept")
        return SOME_FAILED
    return INTERRUPTED if cancel.cancelled else DONE


def _summary(taken: _Taken, path: Path) -> str:
    channels = {1: "mono", 2: "stereo"}.get(taken.channels, f"{taken.channels} channels")
    peak = "silent" if taken.peak_db is None else f"peak {taken.peak_db:.1f} dBFS"
    return (
        f"{printable(path)}: {taken.duration:.2f} s, {taken.sample_rate / 1000:g} kHz, "
        f"{channels}, {peak}, from {printable(taken.device)}"
    )
