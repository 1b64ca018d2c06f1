"""``sonolens``: a command if the first word is one, else the window with the named files.

A file that is named as a command is opened by ``./NAME``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from app.cli import RECORDING_HELPER
from app.display import missing_display
from app.garbage import pause_searches
from app.native import keep_freed_memory
from app.warm_up import leave_imports_alone

__all__ = ["main"]

NO_DISPLAY = 3
"""Exit code where there is no screen for the window."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or the window; the exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    words = list(sys.argv[1:] if argv is None else argv)
    if words and words[0] == RECORDING_HELPER:
        from app.recording_helper import main as run_helper

        return run_helper(words[1:])
    keep_freed_memory()
    if words and _is_command(words[0]):
        from app.cli.main import run as run_command

        return run_command(words)
    if (reason := missing_display()) is not None:
        sys.stderr.write(f"sonolens: {reason}\n")
        return NO_DISPLAY
    pause_searches()
    leave_imports_alone()
    from app.run import run as run_window

    return run_window([Path(word).absolute() for word in words if word != "--"])


def _is_command(word: str) -> bool:
    """Whether the command line answers; options are its too."""
    if word.startswith("-") and word != "--":
        return True
    from app.cli.main import COMMANDS

    return word in COMMANDS


if __name__ == "__main__":
    sys.exit(main())
