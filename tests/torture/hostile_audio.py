"""Sound files that are cut, lie about themselves, or are none: at least 80."""

from __future__ import annotations

import functools
import io
import os
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile
from hostile_case import Case, written

RATE = 16_000
CONTAINERS: dict[str, tuple[str, str | None, int]] = {
    "wav": ("WAV", "PCM_16", RATE),
    "flac": ("FLAC", None, RATE),
    "ogg": ("OGG", "VORBIS", RATE),
    "mp3": ("MP3", None, RATE),
    "aiff": ("AIFF", None, RATE),
    "opus": ("OGG", "OPUS", 48_000),
}
"""Ending, format, encoding and sample rate of what the decoder reads."""
PLACES = (1, 4, 12, 20, 36, 43, 0.1, 0.25, 0.5, 0.75, 0.99, -1)
"""Where files are cut: bytes from the start, shares, and bytes from the end."""
_PROMISED = {"wav", "aiff", "flac"}
"""Containers whose header says how much must come."""


@functools.cache
def sound(ending: str, seconds: float = 1.0) -> bytes:
    """Give a file of that kind that is as it should be."""
    form, encoding, rate = CONTAINERS[ending]
    time = np.arange(round(seconds * rate)) / rate
    noise = np.random.default_rng(0).normal(0, 0.02, len(time))
    samples = 0.3 * np.sin(2 * np.pi * 440 * time) + noise
    buffer = io.BytesIO()
    soundfile.write(buffer, samples, rate, format=form, subtype=encoding)
    return buffer.getvalue()


def wav(
    samples: bytes,
    *,
    code: int = 1,
    channels: int = 1,
    rate: int = RATE,
    bits: int = 16,
    block: int | None = None,
    said: int | None = None,
    riff: int | None = None,
) -> bytes:
    """Build a WAV file whose header says what it is told to."""
    block = channels * bits // 8 if block is None else block
    form = struct.pack(
        "<HHIIHH",
        code,
        channels & 0xFFFF,
        rate,
        (rate * max(block, 1)) & 0xFFFF_FFFF,
        block & 0xFFFF,
        bits,
    )
    length = len(samples) if said is None else said
    body = b"WAVEfmt " + struct.pack("<I", 16) + form + b"data" + struct.pack("<I", length)
    size = len(body) + len(samples) if riff is None else riff
    return b"RIFF" + struct.pack("<I", size) + body + samples


def _cut(ending: str, place: float) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        data = sound(ending)
        keep = int(place * len(data)) if isinstance(place, float) else place
        path = folder / f"cut.{ending}"
        path.write_bytes(data[:keep])
        return path

    return make


def _floats(values: np.ndarray, encoding: str = "FLOAT") -> bytes:
    buffer = io.BytesIO()
    soundfile.write(buffer, values, RATE, format="WAV", subtype=encoding)
    return buffer.getvalue()


def _patched(ending: str, *changes: tuple[int, bytes]) -> bytes:
    data = bytearray(sound(ending))
    for at, new in changes:
        data[at : at + len(new)] = new
    return bytes(data)


def _after(ending: str, mark: bytes, offset: int, new: bytes) -> bytes:
    return _patched(ending, (sound(ending).index(mark) + offset, new))


def _sparse(seconds: float, rate: int = 44_100) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "hours.wav"
        length = int(seconds * rate) * 2
        path.write_bytes(wav(b"", rate=rate, said=length, riff=(36 + length) & 0xFFFF_FFFF))
        os.truncate(path, 44 + length)
        return path

    return make


def _link(aim: Callable[[Path], Path], name: str = "link.wav") -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        (folder / name).symlink_to(aim(folder))
        return folder / name

    return make


def _loop(folder: Path) -> Path:
    (folder / "one.wav").symlink_to(folder / "two.wav")
    (folder / "two.wav").symlink_to(folder / "one.wav")
    return folder / "one.wav"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.wav")
    return folder / "pipe.wav"


def _directory(folder: Path) -> Path:
    (folder / "folder.wav").mkdir()
    return folder / "folder.wav"


def _named(name: str | bytes) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / os.fsdecode(name)
        path.write_bytes(sound("wav"))
        return path

    return make


def _zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.wav", sound("wav"))
    return buffer.getvalue()


def _png() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + bytes(64)


def _flac_said(rate: int, channels: int, n_samples: int) -> bytes:
    packed = (rate << 44) | ((channels - 1) << 41) | (15 << 36) | n_samples
    return _patched("flac", (18, packed.to_bytes(8, "big")))


_TONE = (np.sin(np.arange(RATE) / 6) * 8_000).astype("<i2").tobytes()
_FEW = _TONE[:60]
_ENDLESS = b"\x7f" + b"\xff" * 9
"""A number of ten bytes, as AIFF has its rate."""

_TRUNCATED = [
    Case(
        f"{ending}-cut-at-{place}",
        _cut(ending, place),
        "refused" if ending in _PROMISED and 0 < place < 0.9 else "either",
    )
    for ending in CONTAINERS
    for place in PLACES
]

_LYING: list[tuple[str, str, bytes, str]] = [
    ("rate 0", "a.wav", wav(_TONE, rate=0), "refused"),
    ("rate 1 Hz", "a.wav", wav(_FEW, rate=1), "either"),
    ("rate 1 Hz and many samples", "a.wav", wav(_TONE * 20, rate=1), "either"),
    ("rate 3 Hz, stereo", "a.wav", wav(_TONE * 20, rate=3, channels=2), "either"),
    ("rate 2^31 - 1", "a.wav", wav(_TONE, rate=0x7FFF_FFFF), "refused"),
    ("rate 2^32 - 1", "a.wav", wav(_TONE, rate=0xFFFF_FFFF), "refused"),
    ("rate of 655 MHz", "a.wav", wav(_TONE, rate=655_350_000), "refused"),
    ("rate of 9 MHz", "a.wav", wav(_TONE, rate=9_000_000), "either"),
    ("no channel", "a.wav", wav(_TONE, channels=0, block=2), "refused"),
    ("1,024 channels", "a.wav", wav(_TONE, channels=1_024), "either"),
    ("65,535 channels", "a.wav", wav(_TONE, channels=65_535), "refused"),
    ("block of 0 bytes", "a.wav", wav(_TONE, block=0), "either"),
    ("0 bits", "a.wav", wav(_TONE, bits=0), "refused"),
    ("17 bits", "a.wav", wav(_TONE, bits=17), "either"),
    ("64 bits, no floats", "a.wav", wav(_TONE, bits=64), "either"),
    ("unknown coding", "a.wav", wav(_TONE, code=0x7777), "refused"),
    ("data of 0 bytes", "a.wav", wav(_TONE, said=0), "either"),
    ("data twice what is there", "a.wav", wav(_TONE, said=2 * len(_TONE)), "refused"),
    ("data of 2 GB", "a.wav", wav(_TONE, said=0x7000_0000), "refused"),
    ("data to the end, from a pipe", "a.wav", wav(_TONE, said=0xFFFF_FFFF), "served"),
    ("data of an odd length", "a.wav", wav(_TONE + b"\0"), "either"),
    ("RIFF of 0 bytes", "a.wav", wav(_TONE, riff=0), "either"),
    ("RIFF of 4 GB", "a.wav", wav(_TONE, riff=0xFFFF_FFF0), "either"),
    ("10 hours in the header", "a.wav", wav(_TONE, rate=8_000, said=576_000_000), "refused"),
    ("format in a chunk of 4 GB", "a.wav", _patched("wav", (16, b"\xff\xff\xff\xff")), "either"),
    ("format after the sound", "a.wav", b"RIFF\x40\0\0\0WAVEdata\x10\0\0\0" + bytes(16), "refused"),
    ("endless lists", "a.wav", b"RIFF\x40\0\0\0WAVE" + b"LIST\xff\xff\xff\x7f" * 40, "refused"),
    ("rate 0 in FLAC", "a.flac", _flac_said(0, 1, RATE), "either"),
    ("1,048,575 Hz in FLAC", "a.flac", _flac_said(0xFFFFF, 1, RATE), "either"),
    ("8 channels in mono FLAC", "a.flac", _flac_said(RATE, 8, RATE), "either"),
    ("FLAC of unknown length", "a.flac", _flac_said(RATE, 1, 0), "either"),
    ("FLAC of 2^36 samples", "a.flac", _flac_said(RATE, 1, (1 << 36) - 1), "refused"),
    ("FLAC of no block", "a.flac", _patched("flac", (8, bytes(4))), "either"),
    ("damaged FLAC frames", "a.flac", _patched("flac", (9_000, b"\xff" * 400)), "either"),
    ("AIFF of 2^32 frames", "a.aiff", _after("aiff", b"COMM", 10, b"\xff" * 4), "either"),
    ("AIFF of no channel", "a.aiff", _after("aiff", b"COMM", 8, bytes(2)), "refused"),
    ("AIFF of rate 0", "a.aiff", _after("aiff", b"COMM", 16, bytes(10)), "either"),
    ("AIFF beyond any rate", "a.aiff", _after("aiff", b"COMM", 16, _ENDLESS), "refused"),
    ("Vorbis of rate 0", "a.ogg", _after("ogg", b"\x01vorbis", 12, bytes(4)), "refused"),
    ("Vorbis of 255 channels", "a.ogg", _after("ogg", b"\x01vorbis", 11, b"\xff"), "refused"),
    ("Ogg page of the last day", "a.ogg", _patched("ogg", (6, b"\xff" * 8)), "either"),
    ("Opus of no channel", "a.opus", _after("opus", b"OpusHead", 9, b"\0"), "refused"),
    ("Opus that skips all", "a.opus", _after("opus", b"OpusHead", 10, b"\xff\xff"), "either"),
    ("MP3 of zeros", "a.mp3", sound("mp3")[:4] + bytes(4_000), "either"),
    ("MP3 tag of 256 MB", "a.mp3", b"ID3\x04\0\0\x7f\x7f\x7f\x7f" + sound("mp3"), "either"),
    ("random bytes", "a.mp3", np.random.default_rng(0).bytes(20_000), "either"),
    ("NaN", "a.wav", _floats(np.full(RATE, np.nan)), "refused"),
    ("infinity", "a.wav", _floats(np.full(RATE, np.inf)), "refused"),
    ("one NaN at the end", "a.wav", _floats(np.append(np.zeros(RATE), np.nan)), "refused"),
    ("1e38 everywhere", "a.wav", _floats(np.full(RATE, 1e38)), "refused"),
    ("1e11 everywhere", "a.wav", _floats(np.full(RATE, 1e11)), "served"),
    ("beyond float32", "a.wav", _floats(np.full(RATE, 1e300), "DOUBLE"), "refused"),
    ("denormal", "a.wav", _floats(np.full(RATE, 1e-320), "DOUBLE"), "served"),
    ("DC", "a.wav", _floats(np.ones(RATE)), "served"),
    ("silence", "a.wav", _floats(np.zeros(RATE)), "served"),
    ("one sample", "a.wav", _floats(np.ones(1)), "served"),
    ("no sample", "a.wav", wav(b""), "refused"),
    ("empty", "a.flac", b"", "refused"),
    ("text", "a.wav", b"Dear Madam, this is no sound.\n" * 40, "refused"),
    ("HTML", "a.ogg", b"<!DOCTYPE html><script>alert(1)</script>", "refused"),
    ("a zip", "a.wav", _zipped(), "refused"),
    ("a picture", "a.flac", _png(), "refused"),
    ("a program", "a.wav", b"\x7fELF\x02\x01\x01" + bytes(500), "refused"),
    ("a pickle", "a.wav", b"\x80\x04cos\nsystem\n(S'true'\ntR.", "refused"),
    ("a Matlab file", "a.wav", b"MATLAB 5.0 MAT-file" + b" " * 105 + b"\0\1IM", "refused"),
]  # fmt: skip

_NAMES: dict[str, str | bytes] = {
    "line end": "a\nb.wav",
    "terminal commands": "\x1b[31mred\x1b]0;title\x07.wav",
    "no text": b"caf\xe9\xff.wav",
    "dash first": "--help.wav",
    "option": "-o.wav",
    "only dots": "....wav",
    "spaces": "  a  .wav",
    "quotes": "a'\"`$(true);&|.wav",
    "backslash": "..\\..\\a.wav",
    "right to left": "a\u202egpj.wav",
    "formula": "=cmd|' -C calc'!A0.wav",
    "markup": "<img src=x onerror=alert(1)>.wav",
    "percent": "%s%n%d{0}{x!r}.wav",
    "as long as may be": "n" * 251 + ".wav",
    "combining": "e" + "\u0301" * 40 + ".wav",
}

_OTHERS = [
    Case("10 hours of nothing in a sparse file", _sparse(36_000), "served"),
    Case("2 GB that are 7 seconds at 150 MHz", _sparse(7, 150_000_000)),
    Case("140 MB that are 7 seconds at 10 MHz", _sparse(7, 10_000_000), "served"),
    Case("a named pipe", _pipe, says="is not a regular file"),
    Case("an endless device", _link(lambda _: Path("/dev/zero")), says="is not a regular file"),
    Case("a device that is always empty", _link(lambda _: Path("/dev/null"))),
    Case("a terminal", _link(lambda _: Path("/dev/tty"))),
    Case("memory of the process", _link(lambda _: Path("/proc/self/mem"))),
    Case("a link to nothing", _link(lambda folder: folder / "gone.wav"), says="no such file"),
    Case("links in a circle", _loop, says="leads to itself"),
    Case("a folder", _directory, says="is a folder"),
    Case("a path that is too long", lambda folder: folder / ("n" * 300 + ".wav")),
    Case("a name with a zero byte", lambda folder: folder / "a\0b.wav"),
]

CASES: tuple[Case, ...] = (
    *_TRUNCATED,
    *(Case(name, written(file, data), expected) for name, file, data, expected in _LYING),  # type: ignore[arg-type]
    *_OTHERS,
    *(Case(f"name: {what}", _named(name), "served") for what, name in _NAMES.items()),
)
"""Every hostile sound."""
