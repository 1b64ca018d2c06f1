"""Options that several commands share, and the kinds of values they take."""

from __future__ import annotations

import argparse
import math
import os
from pathlib import Path

from core.errors import ParameterError

__all__ = [
    "DEVICES",
    "OneLineParser",
    "add_bundle",
    "add_shared",
    "bundle_destination",
    "positive_count",
    "positive_seconds",
    "probability",
    "seconds",
]

DEVICES = ("auto", "cpu", "cuda", "mps")


class OneLineParser(argparse.ArgumentParser):
    """A parser that says what is wrong on one line and where to read more."""

    def error(self, message: str) -> None:  # type: ignore[override]
        """Exit with status 2."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def add_bundle(parser: argparse.ArgumentParser) -> None:
    """Add ``--bundle``."""
    parser.add_argument(
        "--bundle",
        metavar="B",
        help="an installed bundle's name, a bundle's folder or a .sonolens file"
        " (default: everyday-sounds)",
    )


def add_shared(parser: argparse.ArgumentParser) -> None:
    """Add ``--json``, ``--quiet`` and ``--device``, which every command takes."""
    parser.add_argument("--json", action="store_true", help="print one JSON document on stdout")
    parser.add_argument("--quiet", action="store_true", help="no progress and no notes on stderr")
    parser.add_argument(
        "--device",
        choices=DEVICES,
        default="auto",
        help="where networks compute (default: auto)",
    )


def bundle_destination(path: Path) -> Path:
    """Check where a new bundle is to be saved, before the long work.

    Raises
    ------
    ParameterError
        Something is there already, or nothing can be written there.
    """
    if path.suffix.lower() == ".sonolens":
        raise ParameterError("--out", f"{path}: a new bundle is a folder; leave '.sonolens' out")
    if path.exists() or path.is_symlink():
        raise ParameterError("--out", f"{path} is there already; choose another name")
    above = next(folder for folder in path.absolute().parents if folder.exists())
    if not (above.is_dir() and os.access(above, os.W_OK)):
        raise ParameterError("--out", f"nothing can be written in {above}")
    return path


def positive_count(text: str) -> int:
    """Read a whole number of at least 1."""
    try:
        value = int(text)
    except ValueError:
        value = 0
    if value < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number of at least 1")
    return value


def seconds(text: str) -> float:
    """Read a time in s, 0 or later."""
    value = _number(text)
    if not (math.isfinite(value) and value >= 0):
        raise argparse.ArgumentTypeError(f"'{text}' is not a time in seconds")
    return value


def probability(text: str) -> float:
    """Read a probability, 0 to 1."""
    value = _number(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a probability between 0 and 1")
    return value


def positive_seconds(text: str) -> float:
    """Read a length in s above 0."""
    value = _number(text)
    if not (math.isfinite(value) and value > 0):
        raise argparse.ArgumentTypeError(f"'{text}' is not a length in seconds")
    return value


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
