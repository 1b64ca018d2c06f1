"""How long functions report and are stopped, without knowing who watches.

May import errors only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from core.errors import OperationCancelled

__all__ = ["CancelToken", "Progress", "ProgressCallback", "check_cancelled", "report"]


@dataclass(frozen=True)
class Progress:
    """A point on the way.

    Attributes
    ----------
    done, total : float
        Units of work finished and in all; ``total`` is 0 while it is not known.
    message : str
        What is being done, in words for people.
    """

    done: float
    total: float
    message: str = ""

    @property
    def fraction(self) -> float | None:
        """Share done in [0, 1]; None while the total is not known."""
        if self.total <= 0:
            return None
        return min(max(self.done / self.total, 0.0), 1.0)


ProgressCallback = Callable[[Progress], None]


class CancelToken:
    """A flag that one thread sets and another looks at; safe between threads."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next opportunity."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Stop here if asked to.

        Raises
        ------
        OperationCancelled
            `cancel` was called.
        """
        if self._event.is_set():
            raise OperationCancelled


def check_cancelled(cancel: CancelToken | None) -> None:
    """Raise `OperationCancelled` if there is a token and it is set."""
    if cancel is not None:
        cancel.raise_if_cancelled()


def report(progress: ProgressCallback | None, done: float, total: float, message: str = "") -> None:
    """Call ``progress`` if there is one."""
    if progress is not None:
        progress(Progress(done, total, message))
