"""What a hostile input is: a name, how to make it, and what is to become of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

__all__ = ["Case", "Expected", "written"]

Expected = Literal["refused", "served", "either"]


@dataclass(frozen=True)
class Case:
    """One input.

    Attributes
    ----------
    make : callable
        Given an empty folder, makes the input in it and says where it is.
    expected : str
        ``"either"`` where a typed error and a right result are both good.
    says : str
        A part of the line that refuses it.
    """

    name: str
    make: Callable[[Path], Path]
    expected: Expected = "refused"
    says: str = ""

    def __str__(self) -> str:
        return self.name


def written(name: str, data: bytes) -> Callable[[Path], Path]:
    """Make an input that is one file."""

    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(data)
        return path

    return make
