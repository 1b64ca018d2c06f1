from __future__ import annotations

import sys

import libraries
import pytest

OURS = ("PySide6/QtGui.so", f"{sys.prefix}/lib/QtGui.so", "EXTENSION")
NEEDED = ("libX11.so.6", "/usr/lib/libX11.so.6", "BINARY")
LONELY = ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux's libraries only")
def test_libraries_that_nothing_needs_are_left_out() -> None:
    asked = []

    def needed_by(path: str) -> list[str]:
        asked.append(path)
        return ["libX11.so.6", "libc.so.6"]

    found = libraries.without_orphans([OURS, NEEDED, LONELY], needed_by)
    assert found == [OURS, NEEDED]
    assert asked == [OURS[1]]


def test_links_to_what_is_not_there_are_left_out() -> None:
    good = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    dead = ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK")
    inner = ("a/b/libc.so", "../libc.so", "SYMLINK")
    files = [("PySide6/Qt/lib/libQt6Gui.so.6", "/x", "BINARY"), ("a/libc.so", "/y", "BINARY")]
    assert libraries.without_dead_links([good, dead, inner, *files]) == [good, inner, *files]
