"""What the program's exit status means to the scripts that call it."""

from __future__ import annotations

__all__ = ["DONE", "INTERRUPTED", "NOT_RUN", "SOME_FAILED", "WRONG_USAGE"]

DONE = 0
SOME_FAILED = 1
"""Some inputs failed; each is named."""
WRONG_USAGE = 2
NOT_RUN = 3
"""Could not run at all; one line says why."""
INTERRUPTED = 130
