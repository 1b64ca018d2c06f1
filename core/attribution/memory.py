"""Batches that shrink where memory runs out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from core.errors import SonolensError
from core.models.device import is_out_of_memory

__all__ = ["FittingBatch"]

_Result = TypeVar("_Result")
_NO_MEMORY = "explaining needs more memory than there is, even one step at a time"


class FittingBatch:
    """How many inputs go through a network at once.

    Parameters
    ----------
    size : int
        At first; halved each time memory runs out, for good.
    """

    def __init__(self, size: int) -> None:
        self.size = size

    def run(self, work: Callable[[int], _Result]) -> _Result:
        """Do some work, given the batch size, and again from its start with smaller ones.

        Raises
        ------
        SonolensError
            Memory ran out with one at a time.
        """
        while True:
            try:
                return work(self.size)
            except (MemoryError, RuntimeError) as error:
                if not is_out_of_memory(error):
                    raise
                if self.size == 1:
                    raise SonolensError(_NO_MEMORY) from error
                self.size = max(self.size // 2, 1)
