"""Whether there is a screen to open a window on; asked before Qt, which aborts where none is."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping

__all__ = ["missing_display"]

_NEXT = "commands need none: sonolens --help lists them"


def missing_display(environment: Mapping[str, str] | None = None) -> str | None:
    """Why no window can be opened; None where nothing is known against it.

    Parameters
    ----------
    environment : mapping, optional
        The process's by default.
    """
    named = os.environ if environment is None else environment
    if not sys.platform.startswith("linux") or named.get("QT_QPA_PLATFORM"):
        return None
    if named.get("WAYLAND_DISPLAY"):
        return None
    display = named.get("DISPLAY", "")
    if not display:
        return f"no display was found: set DISPLAY or WAYLAND_DISPLAY; {_NEXT}"
    if not _answers(display):
        return f"the display {display} (DISPLAY) cannot be opened; {_NEXT}"
    return None


def _answers(display: str) -> bool:
    """Whether an X server answers; True where that cannot be asked."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(os.fsencode(display), None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
