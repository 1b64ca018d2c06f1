"""The figures themselves, and how they are saved."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure

from app.evidence import OverlayStyle
from app.explanation_words import method_title, settings_words
from app.figures.colours import Levels
from app.figures.drawing import draw_evidence, draw_spectrogram
from app.figures.panels import DPI, make_panels
from app.words import tr, trn
from core.errors import ParameterError
from core.results import AttributionMap, Prediction, Spectrogram

__all__ = [
    "FIGURE_SUFFIXES",
    "explanation_lines",
    "network_input_figure",
    "overlay_figure",
    "save_figure",
]

FIGURE_SUFFIXES = frozenset({".png", ".svg"})


def overlay_figure(
    spectrogram: Spectrogram,
    attribution: AttributionMap | None = None,
    *,
    title: str = "",
    subtitle: str = "",
    channels: Sequence[int] | None = None,
    style: OverlayStyle | None = None,
    range_db: float = 80.0,
    start: float = 0.0,
) -> Figure:
    """Spectrogram with the evidence on it, on time and frequency axes.

    Parameters
    ----------
    attribution : AttributionMap, optional
        Without one the spectrogram alone is drawn.
    title, subtitle : str
        Two lines above.
    channels : sequence of int, optional
        Resolutions drawn, one under the other; all if None.
    style : OverlayStyle, optional
        Whose evidence is drawn, and how; as the page draws it at first if None.
    range_db : float
        Levels further below the loudest one than this are white, dB.
    start : float
        Time of the clip in the recording it was cut from, s.

    Raises
    ------
    ParameterError
        ``attribution`` is of another shape than the spectrogram, or no channel is asked for.
    """
    style = style or OverlayStyle()
    chosen = tuple(range(len(spectrogram.values))) if channels is None else tuple(channels)
    if not chosen:
        raise ParameterError("channels", "needs at least one")
    if attribution is not None and attribution.values.shape != spectrogram.values.shape:
        raise ParameterError(
            "attribution",
            f"has shape {attribution.values.shape}, the spectrogram {spectrogram.values.shape}",
        )
    darkest = "#23272e" if attribution is None else "#6a717c"
    levels = Levels.decibels(spectrogram, range_db, darkest=darkest)
    panels = make_panels(len(chosen), title, subtitle, marginals=attribution is not None)
    draw_spectrogram(panels, spectrogram, chosen, levels, start)
    if attribution is not None:
        draw_evidence(panels, spectrogram, attribution, chosen, style, start)
    return panels.figure


def network_input_figure(
    spectrogram: Spectrogram, *, title: str = "", subtitle: str = "", start: float = 0.0
) -> Figure:
    """Draw the network's exact input, its three channels one under the other, on real axes.

    Parameters
    ----------
    start : float
        Time of the clip in the recording it was cut from, s.
    """
    channels = tuple(range(len(spectrogram.values)))
    panels = make_panels(len(channels), title, subtitle, marginals=False)
    draw_spectrogram(panels, spectrogram, channels, Levels.network_units(spectrogram), start)
    return panels.figure


def explanation_lines(
    clip: str,
    bundle: str,
    prediction: Prediction,
    attribution: AttributionMap,
    style: OverlayStyle | None = None,
) -> tuple[str, str]:
    """Title and subtitle of an overlay: what is explained, by what, and how far to trust it."""
    style = style or OverlayStyle()
    share = 100 * float(prediction.probabilities[attribution.target])
    title = f"{attribution.label} {share:.1f} %"
    if attribution.against is not None:
        title = tr(
            "{label} {share:.1f} % rather than {against}",
            label=attribution.label, share=share, against=attribution.against,
        )  # fmt: skip
    whose, error = _whose(attribution, style)
    made = tr(
        "{method} of the mean {output}, {settings}, {whose}",
        method=method_title(attribution.method), output=tr(attribution.output),
        settings=settings_words(attribution), whose=whose,
    )  # fmt: skip
    parts = [_heard(prediction), made, error, bundle]
    if attribution.target == prediction.index:
        del parts[0]
    return f"{title} · {clip}", " · ".join(part for part in parts if part is not None)


def _heard(prediction: Prediction) -> str:
    share = 100 * prediction.probability
    return tr("heard as {label} {share:.1f} %", label=prediction.label, share=share)


def _whose(attribution: AttributionMap, style: OverlayStyle) -> tuple[str, str | None]:
    """Whose evidence is drawn, and its completeness error where the method has one."""
    share = attribution.relative_error
    n = len(attribution.members)
    whose = trn("{n} member", "{n} members", n)
    if style.disagreement:
        whose = trn("standard deviation of {n} member", "standard deviation of {n} members", n)
    elif style.member is not None:
        whose = trn(
            "member {number} of {n} member", "member {number} of {n} members", n,
            number=style.member + 1,
        )  # fmt: skip
        share = attribution.member_errors[style.member] if attribution.member_errors else None
    if share is None:
        return whose, None
    error = f"{100 * share:.2g} %" if math.isfinite(share) else tr("undefined")
    return whose, tr("completeness error {error}", error=error)


def save_figure(figure: Figure, path: Path, *, kind: str | None = None) -> None:
    """Write a figure as PNG or SVG.

    Parameters
    ----------
    kind : str, optional
        ``"png"`` or ``"svg"``; by the path's suffix if None.

    Raises
    ------
    ParameterError
        The suffix is neither.
    OSError
        The file cannot be written.
    """
    kind = kind or path.suffix.lower().lstrip(".")
    if f".{kind}" not in FIGURE_SUFFIXES:
        raise ParameterError("path", tr("{file}: pictures are saved as .png or .svg", file=path))
    metadata = {"Software" if kind == "png" else "Creator": "Sonolens"}
    figure.savefig(path, format=kind, dpi=DPI, metadata=metadata)
