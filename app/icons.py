"""Icons: drawings in one colour, tinted for the theme when they are loaded.

May import theme and resources only.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from app.theme import Palette, current_palette, theme_changed
from resources import resource_path

__all__ = ["icon", "icon_names", "keep_icon", "pixmap"]

_SIZES = (16, 24, 32, 48, 64)
_GAP = 5


def icon_names() -> list[str]:
    """Names that `icon` knows."""
    return sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def icon(name: str, role: str = "text", *, gap: int = 0) -> QIcon:
    """Icon in the colours of the present theme.

    Parameters
    ----------
    name : str
        File name in ``resources/icons`` without its ending.
    role : str
        Name of a colour of `Palette`.
    gap : int
        Clear pixels on the right of a drawing of 16, to keep words off it.

    Raises
    ------
    KeyError
        There is no such icon.
    """
    palette = current_palette()
    result = QIcon()
    for size in _SIZES:
        room = gap * size // _SIZES[0]
        normal = pixmap(name, getattr(palette, role), size, room)
        result.addPixmap(normal, QIcon.Mode.Normal)
        result.addPixmap(pixmap(name, palette.disabled, size, room), QIcon.Mode.Disabled)
    return result


def keep_icon(target: QObject, name: str, role: str = "text") -> None:
    """Give a button or action an icon that follows the theme; call again to change it."""
    binding = target.findChild(_Binding, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if binding is None:
        binding = _Binding(target)
    binding.show(name, role)


class _Binding(QObject):
    """Lives as a child of the button, so that it ends with it."""

    def __init__(self, target: QObject) -> None:
        super().__init__(target)
        self._name = ""
        self._role = "text"
        theme_changed.connect(self._refresh)

    def show(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self._refresh(current_palette())

    def _refresh(self, _palette: Palette) -> None:
        target = self.parent()
        if isinstance(target, QAbstractButton):
            gap = _GAP if target.text() else 0
            target.setIconSize(QSize(_SIZES[0] + gap, _SIZES[0]))
            target.setIcon(icon(self._name, self._role, gap=gap))
        elif isinstance(target, QAction):
            target.setIcon(icon(self._name, self._role))


def pixmap(name: str, colour: str, size: int, gap: int = 0) -> QPixmap:
    """Icon ``size`` pixels high in one colour ``#rrggbb``, with a clear gap on its right."""
    return QPixmap.fromImage(_drawn(name, colour, size, gap))


@lru_cache(maxsize=2_048)
def _drawn(name: str, colour: str, size: int, gap: int) -> QImage:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    result = QImage(size + gap, size, QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return result


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    path = resource_path("icons", f"{name}.svg")
    if not path.is_file():
        raise KeyError(f"no icon is named {name!r}")
    return path.read_text(encoding="utf-8")
