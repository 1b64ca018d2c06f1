"""What the window keeps of studies beside their rows: how one was begun, and what was timed here.

Small JSON files; one that cannot be read counts as empty. No torch, no Qt.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app import paths
from app.models.study_records import StudyChoices
from app.output_files import open_text
from core.files import read_json

__all__ = ["Times", "read_choices", "read_times", "remember_times", "write_choices"]

CHOICES = "choices.json"
_TIMES = "study-times.json"
_log = logging.getLogger(__name__)

Times = dict[str, tuple[float, int]]
"""By the name of a network: s of a trial a shown clip, and the trials that this was seen in."""


def write_choices(folder: Path, choices: StudyChoices) -> None:
    """Keep how a study was begun, in its folder.

    Raises
    ------
    OSError
        It cannot be written.
    """
    with open_text(folder / CHOICES) as stream:
        json.dump(choices.to_json(), stream, indent=1)


def read_choices(folder: Path) -> StudyChoices | None:
    """Read how a study was begun; None where that was not in the window."""
    said = _read(folder / CHOICES)
    return StudyChoices.from_json(said) if said else None


def read_times(device: str) -> Times:
    """Read what was timed with a device of this machine."""
    found = _read(_times_file()).get(device)
    times: Times = {}
    for name, pair in found.items() if isinstance(found, dict) else ():
        if isinstance(pair, list) and len(pair) == 2 and _usable(pair[0]):
            times[name] = (float(pair[0]), int(pair[1]))
    return times


def remember_times(device: str, fresh: Mapping[str, tuple[float, int]]) -> None:
    """Keep what was timed; a folder that cannot be written to is logged, never raised."""
    whole = _read(_times_file())
    merged = read_times(device) | dict(fresh)
    whole[device] = {name: list(pair) for name, pair in merged.items()}
    try:
        paths.ensure(_times_file().parent)
        with open_text(_times_file()) as stream:
            json.dump(whole, stream, indent=1)
    except OSError as error:
        _log.warning("times not kept: %s", error)


def _times_file() -> Path:
    return paths.cache_dir() / _TIMES


def _usable(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _read(path: Path) -> dict[str, Any]:
    try:
        value = read_json(path)
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}
