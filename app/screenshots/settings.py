"""Pictures of the settings, page by page, and of the command palette."""

from __future__ import annotations

from app.actions import SPEC_OF, plain
from app.screenshots.camera import Camera

__all__ = ["SETTINGS_STEPS"]

_MEASURE_MS = 600


def settings_pages(camera: Camera) -> None:
    """Walk through the pages in both themes, then search."""
    for theme in ("dark", "light"):
        camera.dress(theme)
        camera.act("settings")
        dialog = camera.program.settings_door.dialog
        if dialog is None:
            raise TimeoutError("the settings did not open")
        camera.pause(_MEASURE_MS)
        for row in range(dialog.pages.count()):
            dialog.pages.setCurrentRow(row)
            camera.shot(f"settings-{row}-{theme}", dialog)
        dialog.search.setText("CPU")
        camera.shot(f"settings-search-{theme}", dialog)
        dialog.close()
    camera.dress("dark")


def palette(camera: Camera) -> None:
    """Open the palette, type into it, and on another page see what cannot be run there."""
    first = plain(SPEC_OF["export_picture"].shown_text)[:2]
    for theme in ("dark", "light"):
        camera.dress(theme)
        for name, page, typed in (("all", "listen", ""), ("typed", "listen", first),
                                  ("greyed", "models", first)):  # fmt: skip
            camera.window.show_page(page)
            camera.act("palette")
            found = camera.program.settings_door.palette
            if found is None:
                raise TimeoutError("the palette did not open")
            found.input.setText(typed)
            camera.shot(f"palette-{name}-{theme}", found)
            found.close()
    camera.window.show_page("listen")
    camera.dress("dark")


SETTINGS_STEPS = (settings_pages, palette)
