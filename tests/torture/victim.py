"""What every action that befalls trouble is asked: to be done, gone on with, and compared."""

from __future__ import annotations

import hashlib
import os
import re
from abc import ABC, abstractmethod
from pathlib import Path

from kills import Answer, Nursery, Trouble, broken, fresh, litter

from core.files import STALE_S

__all__ = ["Victim", "digests"]


class Victim(ABC):
    """An action that befalls trouble.

    Attributes
    ----------
    by_steps : bool
        Short enough to be tried at every step.
    """

    title = ""
    by_steps = False

    def prepare(self, place: Path) -> None:
        """Put into an empty folder what the action needs."""
        del place

    @abstractmethod
    def act(self, nursery: Nursery, place: Path, trouble: Trouble | None = None) -> Answer:
        """Do it."""

    @abstractmethod
    def result(self, place: Path) -> object:
        """Give what is compared with an undisturbed run."""

    def lost(self, place: Path, answer: Answer) -> list[str]:
        """Say what was accepted before the trouble and is not there."""
        del place, answer
        return []

    def tried(
        self, nursery: Nursery, place: Path, trouble: Trouble, wanted: object
    ) -> tuple[list[str], list[str]]:
        """Let trouble befall it once and go on: what did not survive, and what was lost."""
        with fresh(place):
            self.prepare(place)
            answer = self.act(nursery, place, trouble)
            return self.looked_at(nursery, place, answer, wanted)

    def looked_at(
        self, nursery: Nursery, place: Path, answer: Answer, wanted: object
    ) -> tuple[list[str], list[str]]:
        """Look at what an action left, and go on with it where nothing is in the way any more."""
        complaints = _words_of(answer) + broken(place)
        lost = self.lost(place, answer)
        _an_hour_passes(place)
        again = self.act(nursery, place)
        if again.code != 0:
            complaints.append(f"does not go on: {again.said.strip()}")
        elif (found := self.result(place)) != wanted:
            lost.append(f"is not what an undisturbed run gives: {found} and not {wanted}")
        return complaints + broken(place) + litter(place), lost

    def reference(self, nursery: Nursery, place: Path) -> tuple[object, Answer]:
        """Do it undisturbed."""
        with fresh(place):
            self.prepare(place)
            answer = self.act(nursery, place)
            assert answer.code == 0, answer.said
            found = litter(place) + broken(place)
            assert not found, found
            return self.result(place), answer


def _words_of(answer: Answer) -> list[str]:
    """Say what is wrong with how an action ended."""
    if answer.killed or answer.code == 0:
        return []
    said = answer.said
    odd = "Traceback" in said or "unexpected" in said or answer.code not in {1, 2, 3}
    refused = re.search(r"disk is full|space|denied|permi|read-only|cannot be|not kept", said, re.I)
    return [f"ended with {answer.code}: {said.strip()}"] if odd or not refused else []


def _an_hour_passes(place: Path) -> None:
    """Let what is hidden look abandoned."""
    for path in place.rglob("*"):
        if path.is_file() and any(p.startswith(".") for p in path.relative_to(place).parts):
            os.utime(path, (0, path.stat().st_mtime - 2 * STALE_S))


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of each file, by its name."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
