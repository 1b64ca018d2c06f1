"""What is seen, saved on workers: the picture with its axes, the attribution with what made it.

As in `app.jobs`, every heavy import lies inside a function.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app import attribution_files
from app.jobs import Context
from app.models.records import Explained, ExportLook, OpenedClip
from app.output_files import part_file

if TYPE_CHECKING:
    from core.results import AttributionMap, Prediction

__all__ = ["save_attribution", "save_picture"]


def save_picture(
    context: Context,
    path: Path,
    opened: OpenedClip,
    prediction: Prediction | None,
    attribution: AttributionMap | None,
    bundle: str,
    look: ExportLook,
) -> None:
    """Write the spectrogram, its overlay and its axes as PNG or SVG."""
    from app import figures

    title, subtitle = opened.path.name, ""
    if prediction is not None and attribution is not None:
        title, subtitle = figures.explanation_lines(
            opened.path.name, bundle, prediction, attribution, look.style
        )
    context.cancel.raise_if_cancelled()
    figure = figures.overlay_figure(
        opened.spectrogram,
        attribution,
        title=title,
        subtitle=subtitle,
        channels=None if look.channel is None else (look.channel,),
        style=look.style,
        range_db=look.range_db,
        start=opened.start,
    )
    with part_file(path) as part:
        figures.save_figure(figure, part)
        context.cancel.raise_if_cancelled()


def save_attribution(context: Context, path: Path, explained: Explained) -> None:
    """Write the attribution as ``.npy`` or ``.csv``, and beside it as ``.json`` what made it.

    Raises
    ------
    ParameterError
        ``path`` ends in neither.
    OSError
        The files cannot be written.
    """
    attribution_files.save(context.cancel, path, explained)
