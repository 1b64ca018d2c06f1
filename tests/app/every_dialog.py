"""Each dialog that can be opened without work of its own, by name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.dialogs.about import AboutDialog
from app.dialogs.confirm import ConfirmDialog
from app.dialogs.help import HelpDialog
from app.dialogs.palette import CommandPalette
from app.dialogs.problem import ProblemDialog
from app.dialogs.settings import SettingsDialog
from app.dialogs.shortcuts import ShortcutsDialog

DIALOGS: dict[str, Callable[[], QWidget]] = {
    "about": AboutDialog,
    "confirm": lambda: ConfirmDialog(None, "Sure?", "It goes.", yes="Go", no="Stay"),
    "help": HelpDialog,
    "palette": lambda: CommandPalette([]),
    "problem": ProblemDialog,
    "settings": SettingsDialog,
    "shortcuts": ShortcutsDialog,
}
