"""Pictures with axes, for files: what the command line saves and the window exports.

Drawn with matplotlib's figure objects, without pyplot and without Qt; of the library only its
result records are used.
"""

from __future__ import annotations

from app.figures.overlay import (
    FIGURE_SUFFIXES,
    explanation_lines,
    network_input_figure,
    overlay_figure,
    save_figure,
)
from app.figures.panels import drawable

__all__ = [
    "FIGURE_SUFFIXES",
    "drawable",
    "explanation_lines",
    "network_input_figure",
    "overlay_figure",
    "save_figure",
]
