"""Which class of a bundle a dataset's class is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import DatasetError

__all__ = ["LabelMatch", "match_labels", "same_name"]

_MOST_NAMED = 8


@dataclass(frozen=True)
class LabelMatch:
    """The classes of a dataset and of a bundle, side by side.

    Attributes
    ----------
    numbers : dict of str to int
        Class number in the bundle of each dataset label that it knows.
    foreign : tuple of str
        Labels of the dataset that the bundle does not know.
    absent : tuple of str
        Labels of the bundle that the dataset has not.
    """

    numbers: dict[str, int]
    foreign: tuple[str, ...]
    absent: tuple[str, ...]

    def warnings(self) -> tuple[str, ...]:
        """Say what does not fit, a sentence each."""
        said = []
        if self.foreign:
            said.append(
                f"The bundle does not know {_listed(self.foreign)}; clips of these classes count in"
                " no accuracy."
            )
        if self.absent:
            said.append(f"No clip here is of the bundle's {_listed(self.absent)}.")
        return tuple(said)


def match_labels(dataset: Sequence[str], bundle: Sequence[str]) -> LabelMatch:
    """Match names; case, and ``_`` or ``-`` for a space, do not matter.

    A dataset may hold classes that the bundle does not know, and lack some that it knows.

    Raises
    ------
    DatasetError
        They have no class in common, or a name fits two classes of the bundle.
    """
    numbers: dict[str, int] = {}
    foreign = []
    for label in dataset:
        number = _number(label, bundle)
        if number is None:
            foreign.append(label)
        else:
            numbers[label] = number
    if not numbers:
        raise DatasetError(
            f"the dataset has {_listed(dataset)}, the bundle knows {_listed(bundle)}: no class in"
            " common; choose another bundle, or rename the classes of the dataset"
        )
    met = set(numbers.values())
    absent = tuple(label for number, label in enumerate(bundle) if number not in met)
    return LabelMatch(numbers, tuple(foreign), absent)


def same_name(first: str, second: str) -> bool:
    """Whether two names differ at most in case, and in ``_`` or ``-`` for a space."""
    return _folded(first) == _folded(second)


def _number(label: str, bundle: Sequence[str]) -> int | None:
    if label in bundle:
        return list(bundle).index(label)
    found = [number for number, known in enumerate(bundle) if same_name(label, known)]
    if len(found) > 1:
        raise DatasetError(
            f"class {label!r} of the dataset may be {' or '.join(repr(bundle[n]) for n in found)}"
            " of the bundle; rename it to one of them"
        )
    return found[0] if found else None


def _folded(name: str) -> str:
    return " ".join(name.replace("_", " ").replace("-", " ").casefold().split())


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(repr(name) for name in names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    return f"{shown} and {more} more" if more > 0 else shown
