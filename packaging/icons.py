"""Draw the program's icon, once as a drawing, in the forms that the systems want."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["DRAWING", "draw_icons"]

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "sonolens.svg"
_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def draw_icons(folder: Path) -> dict[str, Path]:
    """Write PNGs of all sizes, one ICO and one ICNS.

    Returns
    -------
    dict
        Paths, by ``"ico"``, ``"icns"`` and the PNGs' sizes in pixels.
    """
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    drawn = {str(size): _draw(size, folder / f"sonolens-{size}.png") for size in _SIZES}
    with Image.open(drawn["512"]) as largest:
        largest.save(folder / "sonolens.ico", sizes=[(size, size) for size in _WINDOWS])
        largest.save(folder / "sonolens.icns")
    return drawn | {"ico": folder / "sonolens.ico", "icns": folder / "sonolens.icns"}


def _draw(size: int, path: Path) -> Path:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"{path} cannot be written")
    return path


if __name__ == "__main__":
    draw_icons(Path(sys.argv[1]))
