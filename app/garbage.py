"""When Python looks for garbage.

A full search visits every object that there is, with Python's lock held. Once torch is imported
that takes a quarter of a second, in which the window stands still, and it finds next to nothing:
modules live as long as the program. No Qt.
"""

from __future__ import annotations

import gc

__all__ = ["pause_searches", "search_everything_once", "search_only_what_is_new"]


def pause_searches() -> None:
    """Search no more until `search_only_what_is_new`, because much is being imported."""
    gc.disable()


def search_only_what_is_new() -> None:
    """Search again, but leave out for good whatever there is now."""
    gc.freeze()
    gc.enable()


def search_everything_once() -> None:
    """Search what was left out too, after something large has gone; takes a quarter of a second."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
