"""Settings of a training while they are being made: a plain dictionary that may still be wrong.

What it may hold is decided by `core.training.config` alone, on a worker. Knows no torch.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

__all__ = ["TrainingDraft"]


class TrainingDraft(QObject):
    """A draft, read and written by dotted names such as ``"recipe.epochs"``.

    Attributes
    ----------
    changed : Signal(str)
        Dotted name of what is other now; empty when everything may be.
    """

    changed = Signal(str)

    def __init__(
        self, settings: Mapping[str, Any] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings: dict[str, Any] = copy.deepcopy(dict(settings or {}))
        self._defaults: dict[str, Any] = {}
        self._recipes: dict[str, dict[str, Any]] = {}

    def set_defaults(
        self, defaults: Mapping[str, Any], recipes: Mapping[str, dict[str, Any]]
    ) -> None:
        """Take what is meant where the draft is silent, and the recipes that it may name."""
        self._defaults = copy.deepcopy(dict(defaults))
        self._recipes = copy.deepcopy(dict(recipes))
        self._fill_recipe()
        self.changed.emit("")

    def replace(self, settings: Mapping[str, Any]) -> None:
        """Begin again from other settings."""
        self._settings = copy.deepcopy(dict(settings))
        self._fill_recipe()
        self.changed.emit("")

    def has(self, field: str) -> bool:
        """Whether the draft itself says something, defaults aside."""
        return _found(self._settings, field)[0]

    def get(self, field: str) -> Any:
        """Value of a setting; the default's where the draft is silent, None where both are."""
        there, value = _found(self._settings, field)
        return value if there else _found(self._defaults, field)[1]

    def set(self, field: str, value: Any) -> None:
        """Change one setting; nothing is said where it is the same."""
        if self.has(field) and self.get(field) == value:
            return
        place = self._settings
        *folders, last = field.split(".")
        for name in folders:
            inner = place.get(name)
            if not isinstance(inner, dict):
                inner = copy.deepcopy(self._defaults.get(name, {}))
                place[name] = inner
            place = inner
        place[last] = value
        self.changed.emit(field)

    def forget(self, field: str) -> None:
        """Be silent on one outermost setting; nothing is said of it."""
        self._settings.pop(field, None)

    def settings(self) -> dict[str, Any]:
        """Copy of what the draft says."""
        return copy.deepcopy(self._settings)

    def _fill_recipe(self) -> None:
        """Write out a recipe that is given by its name, whole or as what differs from it."""
        recipe = self._settings.get("recipe")
        name = recipe.get("name") if isinstance(recipe, dict) else recipe
        if isinstance(name, str) and name in self._recipes:
            own = recipe if isinstance(recipe, dict) else {}
            self._settings["recipe"] = copy.deepcopy(self._recipes[name]) | own


def _found(settings: Mapping[str, Any], field: str) -> tuple[bool, Any]:
    value: Any = settings
    for name in field.split("."):
        if not isinstance(value, Mapping) or name not in value:
            return False, None
        value = value[name]
    return True, value
