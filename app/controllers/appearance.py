"""Light, dark, or as the desktop has it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.settings import SettingsStore
from app.theme import ThemeName, apply_theme

__all__ = ["ThemeController"]


class ThemeController(QObject):
    """Applies a theme and remembers it.

    Attributes
    ----------
    chosen_changed : Signal(str)
        ``"system"``, ``"dark"`` or ``"light"``.
    """

    chosen_changed = Signal(str)

    def __init__(
        self, app: QApplication, settings: SettingsStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._settings = settings

    @property
    def chosen(self) -> str:
        """The theme asked for."""
        return self._settings.values.theme

    def apply(self) -> None:
        """Dress the program as the settings say."""
        scale = self._settings.values.text_scale
        apply_theme(self._app, cast("ThemeName", self.chosen), text_scale=scale)

    def choose(self, theme: str) -> None:
        """Change the theme."""
        if theme == self.chosen:
            return
        self._settings.update(theme=theme)
        self.apply()
        self.chosen_changed.emit(theme)
