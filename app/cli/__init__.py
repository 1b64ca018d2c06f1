"""The command line: one module a command, each light to import; never imports Qt.

A command module has ``NAME``, ``HELP``, ``configure(parser)`` and ``execute(arguments, console,
cancel) -> exit code``. What is slow to import (numpy, torch, matplotlib) is imported inside
``execute``, so that ``--help`` and wrong usage are answered at once.
"""

RECORDING_HELPER = "--recording-helper"
"""First word by which a frozen program starts itself as the recorder of ``sonolens record``."""
