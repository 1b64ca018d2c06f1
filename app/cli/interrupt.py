"""Ctrl-C as a wish that the work hears at its next opportunity."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator
from types import FrameType

from core.progress import CancelToken

__all__ = ["cancel_on_interrupt"]


@contextlib.contextmanager
def cancel_on_interrupt() -> Iterator[CancelToken]:
    """Give a token that the first Ctrl-C sets; the second one raises KeyboardInterrupt."""
    token = CancelToken()
    if threading.current_thread() is not threading.main_thread():
        yield token
        return

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()
        with contextlib.suppress(OSError):
            os.write(2, b"\nsonolens: stopping (Ctrl-C again to stop at once)\n")

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)
