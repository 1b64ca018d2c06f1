"""How the program looks: named colours for light and dark, and the style sheet made of them.

`apply_theme` sets the Qt palette and one style sheet; "system" follows the desktop while the
program runs. Widgets that paint by themselves read `current_palette` and listen to
`theme_changed`. May import resources only.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from string import Template
from typing import Literal, cast, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from resources import resource_path

__all__ = [
    "DARK",
    "LIGHT",
    "Palette",
    "ThemeName",
    "apply_theme",
    "colour",
    "contrast",
    "current_palette",
    "current_theme",
    "scaled_font",
    "tabular",
    "theme_changed",
]

ThemeName = Literal["dark", "light", "system"]


@dataclass(frozen=True)
class Palette:
    """Named colours as ``#rrggbb``.

    Attributes
    ----------
    name : str
        ``"dark"`` or ``"light"``.
    window, panel, control, hover, selection : str
        Surfaces: behind everything, a card, a button, a button under the pointer, a chosen row.
    line, track : str
        Borders, and the empty part of bars and sliders.
    text, muted, disabled : str
        Writing: plain, secondary, not to be used now.
    accent, accent_text, on_accent : str
        The one warm colour: of bars and lines, of writing and buttons, and writing on those.
    teal, danger, focus : str
        Sound and success; failure and recording; the keyboard's place.
    evidence_for, evidence_against, magnitude : str
        Attribution that speaks for a class, against it, and without a sign.
    canvas, canvas_text : str
        Behind a spectrogram, and lines drawn on it.
    """

    name: str
    window: str
    panel: str
    control: str
    hover: str
    selection: str
    line: str
    track: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_text: str
    on_accent: str
    teal: str
    danger: str
    focus: str
    evidence_for: str
    evidence_against: str
    magnitude: str
    canvas: str
    canvas_text: str

    @property
    def is_dark(self) -> bool:
        """Whether writing is lighter than what it stands on."""
        return self.name == "dark"


DARK = Palette(
    name="dark",
    window="#14161a",
    panel="#1c1f25",
    control="#242830",
    hover="#2b303a",
    selection="#2b3441",
    line="#2f343d",
    track="#2f343d",
    text="#e8eaee",
    muted="#9aa3b0",
    disabled="#69717d",
    accent="#f0a63c",
    accent_text="#f0a63c",
    on_accent="#1b1f26",
    teal="#5cc8b2",
    danger="#f08a74",
    focus="#f0a63c",
    evidence_for="#ffb040",
    evidence_against="#5aa2ff",
    magnitude="#d58cf0",
    canvas="#000000",
    canvas_text="#ffffff",
)

LIGHT = Palette(
    name="light",
    window="#f4f5f7",
    panel="#ffffff",
    control="#f7f8fa",
    hover="#eceff3",
    selection="#e6eef7",
    line="#dfe3e8",
    track="#dfe3e8",
    text="#1b1f26",
    muted="#5d6673",
    disabled="#8b929c",
    accent="#b86a00",
    accent_text="#925300",
    on_accent="#ffffff",
    teal="#0c7f6c",
    danger="#b03420",
    focus="#b86a00",
    evidence_for="#c77300",
    evidence_against="#2458c5",
    magnitude="#8a3ab0",
    canvas="#ffffff",
    canvas_text="#000000",
)


class _Notifier(QObject):
    changed = Signal(object)


class _State:
    """What is applied now, for the whole process."""

    palette: Palette = DARK
    wanted: ThemeName = "system"
    text_scale: float = 1.0
    base_font: QFont | None = None
    following: bool = False


_notifier = _Notifier()
theme_changed = _notifier.changed
"""Signal carrying the new `Palette`, after it was applied."""


def current_palette() -> Palette:
    """Colours in use."""
    return _State.palette


def current_theme() -> ThemeName:
    """Theme that was asked for: "dark", "light" or "system"."""
    return _State.wanted


def colour(value: str, alpha: float = 1.0) -> QColor:
    """Qt colour of ``#rrggbb`` with an opacity in [0, 1]."""
    result = QColor(value)
    result.setAlphaF(alpha)
    return result


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21, as WCAG 2 defines it."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(value: str) -> float:
    channels = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def scaled_font(factor: float, *, bold: bool = False) -> QFont:
    """Application font, larger or smaller, with figures of equal width."""
    font = tabular(QApplication.font())
    font.setPointSizeF(max(font.pointSizeF() * factor, 6.0))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def tabular(font: QFont) -> QFont:
    """Copy of a font whose figures have equal width, where the typeface offers them."""
    result = QFont(font)
    if hasattr(QFont, "setFeature"):
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def apply_theme(app: QApplication, theme: ThemeName, *, text_scale: float | None = None) -> None:
    """Dress the whole program; may be called again at any time.

    Parameters
    ----------
    app : QApplication
        The running application.
    theme : {"dark", "light", "system"}
        "system" follows the desktop's colour scheme from now on.
    text_scale : float, optional
        Factor on the desktop's text size; unchanged when None.

    Raises
    ------
    ValueError
        ``theme`` is none of the three.
    """
    if theme not in get_args(ThemeName):
        raise ValueError(f"theme: {theme!r} is not one of dark, light, system")
    _State.wanted = theme
    if _State.base_font is None:
        _State.base_font = QFont(app.font())
    if text_scale is not None:
        _State.text_scale = text_scale
    font = QFont(_State.base_font)
    font.setPointSizeF(_State.base_font.pointSizeF() * _State.text_scale)
    app.setFont(font)
    _follow_system(app)
    _dress(app, _resolve(app, theme))


def _follow_system(app: QApplication) -> None:
    if _State.following:
        return
    _State.following = True
    app.styleHints().colorSchemeChanged.connect(_on_system_changed)
    app.destroyed.connect(_forget)


def _forget() -> None:
    _State.following = False
    _State.base_font = None


def _on_system_changed(_scheme: object) -> None:
    app = cast("QApplication | None", QApplication.instance())
    if app is not None and _State.wanted == "system":
        _dress(app, _resolve(app, "system"))


def _resolve(app: QApplication, theme: ThemeName) -> Palette:
    if theme == "system":
        return LIGHT if _system_scheme(app) == Qt.ColorScheme.Light else DARK
    return DARK if theme == "dark" else LIGHT


def _system_scheme(app: QApplication) -> Qt.ColorScheme:
    return app.styleHints().colorScheme()


def _dress(app: QApplication, palette: Palette) -> None:
    _State.palette = palette
    app.setStyle("Fusion")
    app.setPalette(_qt_palette(palette))
    app.setStyleSheet(style_sheet(palette, app.font().pointSizeF(), _State.text_scale))
    _notifier.changed.emit(palette)


def style_sheet(palette: Palette, point_size: float, scale: float = 1.0) -> str:
    """Style sheet for a palette and a text size in points, from the one template.

    Parameters
    ----------
    scale : float
        Factor on the marks beside the text: arrows, boxes to tick, knobs.
    """
    template = Template(resource_path("styles", "sonolens.qss").read_text(encoding="utf-8"))
    values = {f.name: str(getattr(palette, f.name)) for f in fields(palette)}
    values["images"] = resource_path("styles", palette.name).as_posix()
    for name, factor in _TEXT_SIZES.items():
        values[name] = f"{point_size * factor:.2f}pt"
    values |= {name: f"{pixels}px" for name, pixels in _marks(scale).items()}
    return template.substitute(values)


def _marks(scale: float) -> dict[str, int]:
    """Pixels of the marks; what is round is measured with its border, so that it stays round."""
    sizes = {name: round(pixels * scale) for name, pixels in _MARKS.items()}
    ring, knob = sizes.pop("ring"), 2 * (sizes.pop("knob") // 2)
    border = round(5 * scale)
    return sizes | {
        "ring_inside": ring - 2, "ring_radius": ring // 2, "ring_border": border,
        "ring_dot": ring - 2 * border, "knob": knob, "knob_radius": knob // 2,
        "knob_inside": knob - 4, "knob_margin": -((knob - _GROOVE) // 2),
    }  # fmt: skip


_GROOVE = 4
_MARKS = {
    "arrow": 11,
    "arrow_room": 20,
    "step_arrow": 9,
    "step_room": 18,
    "menu_arrow": 10,
    "tick_box": 15,
    "ring": 16,
    "knob": 14,
    "slider": 20,
}

_TEXT_SIZES = {
    "small": 0.92,
    "normal": 1.0,
    "title": 1.18,
    "brand": 1.25,
    "subheadline": 1.35,
    "headline": 1.85,
}


def _qt_palette(palette: Palette) -> QPalette:
    role = QPalette.ColorRole
    result = QPalette()
    for name, value in {
        role.Window: palette.window,
        role.WindowText: palette.text,
        role.Base: palette.panel,
        role.AlternateBase: palette.control,
        role.Text: palette.text,
        role.Button: palette.control,
        role.ButtonText: palette.text,
        role.BrightText: palette.danger,
        role.ToolTipBase: palette.control,
        role.ToolTipText: palette.text,
        role.Highlight: palette.selection,
        role.HighlightedText: palette.text,
        role.PlaceholderText: palette.muted,
        role.Link: palette.accent_text,
        role.LinkVisited: palette.accent_text,
        role.Accent: palette.accent,
        role.Mid: palette.line,
    }.items():
        result.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(palette.disabled))
    return result
