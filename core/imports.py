"""Packages brought in without a module that they import at once and nothing here uses.

Such an import may take longer than all the rest of a package, and while it runs a window has to
share Python's lock with it.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any

__all__ = ["import_without"]

Bring = Callable[[], ModuleType]


class _Later(ModuleType):
    """Stands for a module until something of it is used.

    While ``importing``, on the thread that imports, its names are functions, which find what they
    stand for once called.
    """

    def __init__(self, name: str, bring: Bring) -> None:
        super().__init__(name)
        self.importing = True
        self._bring = bring
        self._thread = threading.get_ident()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if self.importing and threading.get_ident() == self._thread:
            return lambda *args, **options: getattr(self._found(), name)(*args, **options)
        return getattr(self._found(), name)

    def _found(self) -> ModuleType:
        _leave(self)
        return self._bring()


def import_without(name: str, unused: Bring, wanted: Bring) -> ModuleType:
    """Import a module, but one of those that it imports only once that one is used.

    Parameters
    ----------
    name : str
        Of the module that is not used. What is imported from it by name must be functions, called
        later if at all. The import is an ordinary one where something of it is used at once, or
        where it is there already.
    unused, wanted : callable
        Import the two.

    Raises
    ------
    ImportError
        As of an ordinary import.
    """
    if name in sys.modules:
        return wanted()
    later = sys.modules[name] = _Later(name, unused)
    try:
        return wanted()
    except (ImportError, AttributeError, TypeError):
        _leave(later)
        return wanted()
    finally:
        later.importing = False
        _leave(later)


def _leave(later: _Later) -> None:
    """Let the module that something stands for be imported by whoever asks for it."""
    if sys.modules.get(later.__name__) is later:
        sys.modules.pop(later.__name__, None)
