"""When Python looks for garbage, and on which thread.

A full search visits every object that there is, with Python's lock held. Once torch is imported
that takes a quarter of a second, in which the window stands still, and it finds next to nothing:
modules live as long as the program.

By itself Python searches on whatever thread makes objects. On a worker that can stop the program
for good: what is found may be a dead part of the window, Qt's lock is taken to let go of it and
Python's is waited for, while the window's thread holds Python's and waits for Qt's. So while there
is a window its own thread alone searches, when `search_if_due` is called. No Qt.
"""

from __future__ import annotations

import gc

__all__ = [
    "pause_searches",
    "search_again",
    "search_everything_once",
    "search_if_due",
    "search_only_what_is_new",
]

_state = {"ready": False}


def pause_searches() -> None:
    """Search no more by itself, because much is being imported or a window is there."""
    gc.disable()


def search_again() -> None:
    """Let Python search by itself again: the window is gone."""
    gc.enable()


def search_only_what_is_new() -> None:
    """Leave out for good whatever there is now; from now on `search_if_due` searches."""
    gc.freeze()
    _state["ready"] = True


def search_if_due() -> int | None:
    """Search as far as Python would by itself, on the thread that asks; the window's own.

    Returns
    -------
    int or None
        The oldest generation that was searched; None where nothing was due, or where
        `search_only_what_is_new` was not called yet.
    """
    if gc.isenabled() or not _state["ready"]:
        return None
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return generation
    return None


def search_everything_once() -> None:
    """Search what was left out too, after something large has gone; takes a quarter of a second."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
