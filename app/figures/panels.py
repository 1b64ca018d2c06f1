"""Where things stand in a figure, and in which letters."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from unicodedata import east_asian_width

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font
from matplotlib.gridspec import GridSpec

from app.figures.colours import GRID, INK, MUTED

__all__ = ["DPI", "Panels", "drawable", "letters", "make_panels", "style_axes", "style_bar"]

WIDTH = 11.0
DPI = 130
_LETTERS_AN_INCH = 120
"""At 1 pt, as many as fit beside the left margin at their usual width."""
_SMALLEST = 0.85
"""A heading that is too long becomes smaller by this factor before it is cut."""
_WIDE_FONTS = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "Microsoft YaHei",
    "PingFang SC",
)
_LATIN_FONT = "DejaVu Sans"
_BOX = "\N{WHITE SQUARE}"


@dataclass(frozen=True)
class Panels:
    """The places of a figure; the marginals and their bar only where there is an attribution."""

    figure: Figure
    images: tuple[Axes, ...]
    level_bar: Axes
    pitches: tuple[Axes, ...] = ()
    time: Axes | None = None
    shade_bar: Axes | None = None


def make_panels(n_rows: int, title: str, subtitle: str, *, marginals: bool) -> Panels:
    """Empty figure with its axes in place; all measures in inches before they become shares."""
    image_height, gap, top, bottom, time_height = 2.15, 0.16, 0.78, 0.55, 0.85
    extra = time_height + gap if marginals else 0.0
    height = top + n_rows * image_height + (n_rows - 1) * gap + extra + bottom
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    heights = [image_height] * n_rows + ([time_height] if marginals else [])
    widths = [8.2, 1.0, 0.02, 0.16] if marginals else [9.2, 0.02, 0.16]
    grid = GridSpec(
        len(heights),
        len(widths),
        figure=figure,
        left=0.72 / WIDTH,
        right=1 - 0.92 / WIDTH,
        top=1 - top / height,
        bottom=bottom / height,
        hspace=gap / (sum(heights) / len(heights)),
        wspace=0.03,
        height_ratios=heights,
        width_ratios=widths,
    )
    left = 0.72 / WIDTH
    _heading(figure, left, 1 - 0.36 / height, title, size=13, color=INK, weight="bold")
    _heading(figure, left, 1 - 0.60 / height, subtitle, size=8.6, color=MUTED)
    first = figure.add_subplot(grid[0, 0])
    images = (first, *(figure.add_subplot(grid[i, 0], sharex=first) for i in range(1, n_rows)))
    if not marginals:
        return Panels(figure, images, figure.add_subplot(grid[:, -1]))
    split = max(n_rows - 1, 1)
    return Panels(
        figure,
        images,
        level_bar=figure.add_subplot(grid[split:, -1]),
        pitches=tuple(figure.add_subplot(grid[i, 1]) for i in range(n_rows)),
        time=figure.add_subplot(grid[n_rows, 0], sharex=first),
        shade_bar=figure.add_subplot(grid[:split, -1]),
    )


def _heading(
    figure: Figure,
    x: float,
    y: float,
    text: str,
    *,
    size: float,
    color: str,
    weight: str = "normal",
) -> None:
    shown = drawable(text)
    room = WIDTH * _LETTERS_AN_INCH
    size *= min(max(room / (size * max(_width(shown), 1)), _SMALLEST), 1.0)
    figure.text(
        x, y, _shortened(shown, int(room / size)), fontsize=size, color=color,
        fontweight=weight, parse_math=False, family=letters(),
    )  # fmt: skip


def _width(text: str) -> int:
    """In Latin letters; Chinese ones, and boxes in their stead, take the place of two."""
    return sum(2 if east_asian_width(c) in "WF" or c == _BOX else 1 for c in text)


def _shortened(text: str, longest: int) -> str:
    if _width(text) <= longest:
        return text
    while _width(text) > longest - 1:
        text = text[:-1]
    return f"{text}…"


def style_axes(axes: Axes) -> None:
    """Thin lines and small muted figures."""
    axes.tick_params(colors=MUTED, labelsize=8, length=3, width=0.6)
    axes.yaxis.label.set_fontsize(8)
    axes.xaxis.label.set_fontsize(8)
    for spine in axes.spines.values():
        spine.set_color(GRID)
        spine.set_linewidth(0.8)


def style_bar(axes: Axes) -> None:
    """Do the same for a colour bar."""
    axes.tick_params(colors=MUTED, labelsize=7.5, length=2, width=0.6)


def drawable(text: str) -> str:
    """Text with a box in place of each character that no font here can draw."""
    return "".join(c if c.isprintable() and _has_glyph(c) else _BOX for c in text)


@functools.cache
def letters() -> list[str]:
    """Name the font, and after it those installed that hold what it lacks."""
    installed = {font.name for font in fontManager.ttflist}
    return [_LATIN_FONT, *(name for name in _WIDE_FONTS if name in installed)]


@functools.cache
def _fonts() -> list[FontProperties]:
    return [FontProperties(family=name) for name in letters()]


@functools.lru_cache(maxsize=4096)
def _has_glyph(character: str) -> bool:
    return any(get_font(findfont(font)).get_char_index(ord(character)) for font in _fonts())
