"""What stands on the pages of the settings: each setting's words, choices and limits."""

from __future__ import annotations

import os
from collections.abc import Sequence

from app.colour_maps import COLOUR_MAPS
from app.dialogs.settings_rows import CheckRow, ChoiceRow, NumberRow, PlaceRow, SettingRow
from app.widgets.view_bar import RANGES_DB
from app.words import mark, tr

__all__ = ["AUTO", "PRIVACY", "computing_rows", "look_rows", "picture_rows", "storage_rows"]

PRIVACY = mark(
    "Nothing leaves this computer by itself: no account, no upload, no counting of what you do,"
    " no check for updates.\n\n"
    "The network is used for three things, each only when you ask for it: to download a public data"
    " set, to download the weights that a training is to start from, and to reach a cluster of"
    " computers whose address you gave.\n\n"
    "Settings, recordings, trainings, results and the log stay in folders of your own. Exported"
    " settings name neither files nor folders. A report of a problem is a file that you read first"
    " and pass on yourself."
)
_SCALES = tuple(
    (percent / 100, f"{percent} %") for percent in (80, 90, 100, 110, 125, 150, 175, 200)
)
_THEMES = (
    ("system", mark("As the desktop")),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
)
AUTO = ("auto", mark("Automatic"))


def look_rows(languages: Sequence[tuple[str, str]]) -> list[SettingRow]:
    """Offer how the window looks, and what it asks."""
    themes = [(name, tr(text)) for name, text in _THEMES]
    return [
        ChoiceRow("theme", tr("Theme"), tr("Light or dark. Applied at once."), themes),
        ChoiceRow("text_scale", tr("Text size"), tr("Applied at once."), _SCALES),
        ChoiceRow("language", tr("Language"), tr("Applied at once."), languages),
        CheckRow(
            "confirm_leave", tr("Confirmation"),
            tr("Closing the window stops a training or a study that is under way; what is done"
               " stays."),
            tr("Ask before closing"),
        ),
    ]  # fmt: skip


def picture_rows() -> list[SettingRow]:
    """Offer how a spectrogram is drawn."""
    maps = tuple((name, tr(text)) for name, text in COLOUR_MAPS.items())
    ranges = tuple((value, f"{value:g} dB") for value in RANGES_DB)
    return [
        ChoiceRow(
            "colour_map", tr("Colour map"),
            tr("For one resolution of a spectrogram; all three together have colours of their own."
               " Each can be read by the colour-blind. Applied at once."), maps,
        ),
        ChoiceRow(
            "range_db", tr("Range"),
            tr("How far below the loudest point the quietest colour lies."), ranges,
        ),
    ]  # fmt: skip


def computing_rows() -> list[SettingRow]:
    """Offer what the networks run on."""
    device = ChoiceRow(
        "device", tr("Device"), tr("What the networks run on. Looking which there are …"),
        [(AUTO[0], tr(AUTO[1]))],
    )  # fmt: skip
    return [
        device,
        NumberRow(
            "threads", tr("CPU threads"),
            tr("For the networks. Applied at once to clips and explanations, to trainings from the"
               " next one on."),
            (0, max(64, os.cpu_count() or 1)), "", smallest=tr("torch's own choice"),
        ),
    ]  # fmt: skip


def storage_rows() -> list[SettingRow]:
    """Offer where things are kept, and how much."""
    rows = [
        PlaceRow(
            "recordings_folder", tr("Folder of recordings"),
            tr("Where recordings and kept live sound go from now on. Existing ones stay"
               " where they are."),
        ),
        PlaceRow(
            "cache_folder", tr("Folder of the cache"),
            tr("What can be computed or downloaded again, from now on. The old folder stays and"
               " may be deleted."),
        ),
        NumberRow(
            "cache_limit_gb", tr("Limit for kept inputs"),
            tr("Network inputs are kept between trainings; those unused for the longest time go"
               " first. Applied at once."),
            (0.1, 10_000), "GB", decimals=1,
        ),
    ]  # fmt: skip
    return list(rows)
