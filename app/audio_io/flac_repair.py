"""Make a FLAC file that could not be finished, as on a full disk, one that can be opened."""

from __future__ import annotations

from pathlib import Path

__all__ = ["finish_flac"]

_MARK = b"fLaC"
_FIELD = slice(18, 26)
"""Bytes of the header whose last 36 bits are the number of frames."""
_COUNT_BITS = 36
_BLOCK_FRAMES = 1 << 10
"""Little, since a read that meets the broken end gives nothing at all."""


def finish_flac(path: Path) -> int:
    """Write into the header how many frames can be decoded; it takes no room on the disk.

    Returns
    -------
    int
        That number; 0 where nothing can be decoded or the file cannot be changed.
    """
    n_frames = _decodable(path)
    try:
        with path.open("r+b") as file:
            head = file.read(_FIELD.stop)
            if n_frames == 0 or not head.startswith(_MARK) or len(head) < _FIELD.stop:
                return 0
            rest = int.from_bytes(head[_FIELD], "big") >> _COUNT_BITS
            file.seek(_FIELD.start)
            file.write((rest << _COUNT_BITS | n_frames).to_bytes(8, "big"))
    except OSError:
        return 0
    return n_frames


def _decodable(path: Path) -> int:
    import soundfile

    n_frames = 0
    try:
        with soundfile.SoundFile(path) as file:
            while len(block := file.read(_BLOCK_FRAMES, dtype="float32", always_2d=True)):
                n_frames += len(block)
    except (OSError, soundfile.LibsndfileError):
        pass
    return n_frames
