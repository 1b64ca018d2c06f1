"""Read sound files of any rate, depth and channel count as mono float32."""

from __future__ import annotations

import contextlib
import errno
import math
import os
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

from core.audio.resample import resample
from core.errors import AudioDecodeError, ParameterError
from core.results import AudioClip, AudioInfo, FloatArray

__all__ = [
    "AUDIO_SUFFIXES",
    "is_audio_name",
    "open_channels",
    "open_sound",
    "probe",
    "read_clip",
    "stream_mono",
]

AUDIO_SUFFIXES = frozenset(
    {
        ".wav", ".wave", ".w64", ".rf64", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif",
        ".aiff", ".aifc", ".au", ".snd", ".caf",
    }
)  # fmt: skip

_BLOCK_SAMPLES = 1 << 18
_ESTIMATED_LENGTH = frozenset({"MP3", "MPEG"})
"""Containers whose header only estimates how many samples follow."""
_SAID_AND_FOUND = re.compile(
    r"^\s*(?:data|SSND|Data Size|riff|Riff size)\s*: (\d+) \(should be (\d+)\)$", re.MULTILINE
)
"""How libsndfile notes that a header promises other bytes than there are."""
_SLACK_BYTES = 64
_STREAMED = range(0x7FFF_0000, 1 << 32)
"""Bytes that a header promises where its writer could not go back to it."""
_UNTOLD = 1 << 62
"""Samples from which libsndfile means that it does not know how many there are."""
_HIGHEST_RATE = 10_000_000
"""Hz; hydrophones for ultrasound stay below."""
_MOST_SAMPLES = 1 << 27
"""Of a waveform that is held whole: 50 min at 44.1 kHz, 512 MB."""
_LOUDEST = 1e12
"""Magnitude of a sample from which the power of a sum overflows float32."""


def is_audio_name(path: Path | str) -> bool:
    """Whether a name ends as sound files do, upper case included."""
    return Path(path).suffix.lower() in AUDIO_SUFFIXES


@contextlib.contextmanager
def open_sound(path: Path | str) -> Iterator[soundfile.SoundFile]:
    """Open a sound file for reading; every failure within becomes one line.

    Raises
    ------
    AudioDecodeError
        The file is not there, may not be read, is a folder, is empty, is not sound, or breaks off
        while the caller reads it.
    """
    path = Path(path)
    _refuse_unreadable(path)
    try:
        with soundfile.SoundFile(_system_name(path)) as sound:
            if sound.samplerate <= 0 or sound.channels <= 0:
                raise AudioDecodeError(path, "the header names no sample rate or no channel")
            if sound.samplerate > _HIGHEST_RATE:
                raise AudioDecodeError(
                    path, f"the header names a sample rate of {sound.samplerate / 1e6:.0f} MHz"
                )
            yield sound
    except soundfile.LibsndfileError as error:
        raise AudioDecodeError(path, _reason_of(error)) from error
    except (OSError, UnicodeError) as error:
        raise AudioDecodeError(path, f"cannot be read: {_os_reason(error)}") from error


def probe(path: Path | str) -> AudioInfo:
    """Read a file's header.

    Raises
    ------
    AudioDecodeError
        The file cannot be read as sound or holds no samples.
    """
    with open_sound(path) as sound:
        return _info(Path(path), sound)


def read_clip(
    path: Path | str,
    sample_rate: int | None = None,
    *,
    start: float = 0.0,
    duration: float | None = None,
) -> AudioClip:
    """Decode a file, or a part of it, to a mono waveform.

    Parameters
    ----------
    sample_rate : int, optional
        Rate of the waveform wanted, Hz; the file's own if None.
    start, duration : float
        The part wanted, s; to the end if ``duration`` is None. What lies past the end is left out.

    Raises
    ------
    AudioDecodeError
        The file cannot be read, holds no samples, breaks off before its header says, holds
        samples that are not finite numbers or beyond any sound, or lasts too long to be held whole.
    ParameterError
        ``start`` is negative or lies past the end, ``duration`` is not positive, or one of them is
        not finite.
    """
    if not (math.isfinite(start) and start >= 0):
        raise ParameterError("start", f"must be a time from 0 s on, not {start:g} s")
    if duration is not None and not (math.isfinite(duration) and duration > 0):
        raise ParameterError("duration", f"must be positive and finite, not {duration:g} s")
    with open_sound(path) as sound:
        info = _info(Path(path), sound)
        first = round(start * info.sample_rate)
        if first >= info.n_samples:
            raise ParameterError("start", f"{start:g} s lies past the end, {info.duration:g} s")
        wanted = info.n_samples - first
        if duration is not None:
            wanted = min(wanted, max(round(duration * info.sample_rate), 1))
        rate = info.sample_rate
        if max(wanted, wanted / rate * (sample_rate or rate)) > _MOST_SAMPLES:
            raise AudioDecodeError(
                path, f"lasts {wanted / rate / 3_600:.1f} h, too long to be taken as one clip"
            )
        if first:
            sound.seek(first)
        waveform = _whole(_mono_blocks(sound, info, wanted), wanted)
    if sample_rate is not None and sample_rate != rate:
        waveform, rate = resample(waveform, rate, sample_rate), sample_rate
    if len(waveform) == 0:
        raise AudioDecodeError(path, f"lasts {wanted / info.sample_rate:.1g} s, which is too short")
    return AudioClip(waveform, rate, info)


def stream_mono(path: Path | str, *, first: int = 0) -> Iterator[FloatArray]:
    """Blocks of a file's mono waveform at its own rate, in constant memory.

    Parameters
    ----------
    first : int
        Sample of the file to begin with; nothing comes where it lies past the end.

    Yields
    ------
    ndarray [shape=(up to 2**18 / channels,)], float32

    Raises
    ------
    AudioDecodeError
        As `read_clip`.
    """
    with open_sound(path) as sound:
        info = _info(Path(path), sound)
        if first:
            if first >= info.n_samples:
                return
            sound.seek(first)
        yield from _mono_blocks(sound, info, info.n_samples - first)


@contextlib.contextmanager
def open_channels(path: Path | str) -> Iterator[tuple[AudioInfo, Iterator[FloatArray]]]:
    """Open a file to read its header and, in constant memory, blocks of its channels.

    Yields
    ------
    AudioInfo
    iterator of ndarray [shape=(up to 2**18 / channels, channels)], float32

    Raises
    ------
    AudioDecodeError
        As `read_clip`.
    """
    with open_sound(path) as sound:
        info = _info(Path(path), sound)
        yield info, _blocks(sound, info, info.n_samples)


def _info(path: Path, sound: soundfile.SoundFile) -> AudioInfo:
    if sound.frames <= 0:
        raise AudioDecodeError(path, "holds no samples")
    if sound.frames >= _UNTOLD:
        raise AudioDecodeError(
            path, "does not say how long it is, as sound that came through a pipe; convert it once"
        )
    _refuse_cut(path, sound)
    return AudioInfo(
        path=path,
        sample_rate=int(sound.samplerate),
        channels=int(sound.channels),
        n_samples=int(sound.frames),
        container=str(sound.format),
        encoding=str(sound.subtype),
    )


def _refuse_cut(path: Path, sound: soundfile.SoundFile) -> None:
    """Refuse what libsndfile would read as if it had been meant to be shorter."""
    for said, found in _SAID_AND_FOUND.findall(sound.extra_info):
        if int(said) - int(found) > _SLACK_BYTES and int(said) not in _STREAMED:
            there = sound.frames / sound.samplerate
            promised = there * int(said) / max(int(found), 1)
            raise AudioDecodeError(
                path, f"breaks off: {there:.2f} s of about {promised:.2f} s are there"
            )


def _whole(blocks: Iterator[FloatArray], most: int) -> FloatArray:
    """Put blocks together without holding them twice."""
    waveform = np.empty(most, dtype=np.float32)
    n_samples = 0
    for block in blocks:
        waveform[n_samples : n_samples + len(block)] = block
        n_samples += len(block)
    return waveform[:n_samples]


def _mono_blocks(sound: soundfile.SoundFile, info: AudioInfo, wanted: int) -> Iterator[FloatArray]:
    for block in _blocks(sound, info, wanted):
        yield block[:, 0] if info.channels == 1 else block.mean(axis=1, dtype=np.float32)


def _blocks(sound: soundfile.SoundFile, info: AudioInfo, wanted: int) -> Iterator[FloatArray]:
    size = max(_BLOCK_SAMPLES // info.channels, 1)
    read = 0
    while read < wanted:
        block = sound.read(min(size, wanted - read), dtype="float32", always_2d=True)
        if len(block) == 0:
            break
        _refuse_beyond_sound(info.path, block)
        read += len(block)
        yield block
    if read == 0:
        raise AudioDecodeError(info.path, "holds no samples that can be decoded")
    if read < wanted and info.container not in _ESTIMATED_LENGTH:
        raise AudioDecodeError(
            info.path,
            f"breaks off: {read / info.sample_rate:.2f} s of "
            f"{wanted / info.sample_rate:.2f} s can be decoded",
        )


def _refuse_beyond_sound(path: Path, block: FloatArray) -> None:
    loudest = max(float(block.max()), -float(block.min()))
    if not math.isfinite(loudest):
        raise AudioDecodeError(path, "holds samples that are not numbers (NaN, infinity)")
    if loudest > _LOUDEST:
        raise AudioDecodeError(path, f"holds samples of {loudest:.0e}, which is no sound")


def _system_name(path: Path) -> str | bytes:
    """Name for the system; as bytes where those need not be text."""
    return os.fspath(path) if os.name == "nt" else os.fsencode(path)


def _refuse_unreadable(path: Path) -> None:
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        raise AudioDecodeError(path, f"cannot be read: {_os_reason(error)}") from error
    if path.is_dir():
        raise AudioDecodeError(path, "is a folder, not a sound file")
    if not path.is_file():
        raise AudioDecodeError(path, "is not a regular file")
    if status.st_size == 0:
        raise AudioDecodeError(path, "is empty (0 bytes)")
    if not os.access(path, os.R_OK):
        raise AudioDecodeError(path, "may not be read: permission denied")


def _os_reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "permission denied"
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        return "the link leads to itself"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return "its name cannot be used here"


def _reason_of(error: soundfile.LibsndfileError) -> str:
    detail = str(error.error_string).strip().rstrip(".").removeprefix("Error : ")
    not_sound = ("format not recognised", "unknown", "file does not exist")
    if any(words in detail.lower() for words in not_sound):
        return "is not a readable sound file"
    return f"cannot be decoded: {detail[:1].lower()}{detail[1:]}"
