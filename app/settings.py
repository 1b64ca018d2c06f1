"""What the program remembers from one run to the next: typed, in one JSON file.

A value that cannot be used falls back to its default, and the rest stays. May import `app.paths`;
no Qt.
"""

from __future__ import annotations

import dataclasses
import json
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app import paths

__all__ = ["MAX_RECENT", "Settings", "SettingsStore"]

MAX_RECENT = 12
_THEMES = ("system", "dark", "light")
_DEVICES = ("auto", "cpu", "cuda", "mps")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Settings:
    """The remembered values.

    Attributes
    ----------
    version : int
        Of this form.
    theme : str
        ``"system"``, ``"dark"`` or ``"light"``.
    device : str
        ``"auto"``, ``"cpu"``, ``"cuda"`` or ``"mps"``.
    bundle : str
        Name or path of the bundle; empty for the shipped one.
    geometry, splitters : str
        The window's place and its dividers, base64 of Qt's own form.
    last_folder : str
        Where the open dialog starts.
    export_folder : str
        Where the export dialogs start.
    recent : tuple of str
        Files opened lately, the latest first.
    input_device : str
        Description of the microphone used last; empty for the system's choice.
    colour_map : str
        Of the spectrogram.
    range_db : float
        Of the spectrogram, dB.
    opacity : float
        Of the attribution overlay, in [0, 1].
    volume : float
        Of playback, in [0, 1].
    event_threshold : float
        Probability from which a class counts as heard; -1 for the bundle's own.
    event_merge_gap, event_min_duration, window_overlap : float
        s, of the timeline of recordings.
    study_data : str
        Labelled clips that a study was set up on last.
    study_folders : tuple of str
        Studies that lie elsewhere than in their own folder, the latest first.
    """

    version: int = 1
    theme: str = "system"
    device: str = "auto"
    bundle: str = ""
    geometry: str = ""
    splitters: str = ""
    last_folder: str = ""
    export_folder: str = ""
    recent: tuple[str, ...] = field(default_factory=tuple)
    input_device: str = ""
    colour_map: str = ""
    range_db: float = 80.0
    opacity: float = 0.8
    volume: float = 1.0
    event_threshold: float = -1.0
    event_merge_gap: float = 0.0
    event_min_duration: float = 0.0
    window_overlap: float = 0.0
    study_data: str = ""
    study_folders: tuple[str, ...] = field(default_factory=tuple)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _between(low: float, high: float) -> Callable[[Any], bool]:
    return lambda value: _is_number(value) and low <= value <= high


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_texts(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "version": lambda value: value == 1,
    "theme": lambda value: value in _THEMES,
    "device": lambda value: value in _DEVICES,
    "recent": _is_texts,
    "study_folders": _is_texts,
    "range_db": _between(10.0, 200.0),
    "opacity": _between(0.0, 1.0),
    "volume": _between(0.0, 1.0),
    "event_threshold": _between(-1.0, 1.0),
    "event_merge_gap": _between(0.0, 3600.0),
    "event_min_duration": _between(0.0, 3600.0),
    "window_overlap": _between(0.0, 3600.0),
}


def _accepted(raw: dict[str, Any]) -> dict[str, Any]:
    """Keep the entries of ``raw`` that have a known name and a usable value."""
    kept: dict[str, Any] = {}
    for entry in dataclasses.fields(Settings):
        if entry.name not in raw:
            continue
        value = raw[entry.name]
        if _CHECKS.get(entry.name, _is_text)(value):
            kept[entry.name] = tuple(value) if isinstance(value, list) else value
        else:
            _log.warning("setting %s reset: %r cannot be used", entry.name, value)
    return kept


class SettingsStore:
    """Reads `Settings` once and writes each change.

    Parameters
    ----------
    path : Path, optional
        The JSON file; `app.paths.settings_file` by default.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.settings_file()
        self.values = self._read()

    def _read(self) -> Settings:
        try:
            raw = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError) as error:
            _log.warning("settings reset: %s cannot be read (%s)", self.path, error)
            return Settings()
        if not isinstance(raw, dict):
            _log.warning("settings reset: %s holds no settings", self.path)
            return Settings()
        return Settings(**_accepted(raw))

    def update(self, **changes: Any) -> Settings:
        """Change values, write the file and return the new settings.

        Raises
        ------
        ValueError
            A value cannot be used.
        TypeError
            There is no setting of that name.
        """
        for name, value in changes.items():
            if name in Settings.__dataclass_fields__ and not _CHECKS.get(name, _is_text)(value):
                raise ValueError(f"{name}: {value!r} cannot be used")
        self.values = dataclasses.replace(self.values, **changes)
        self._write()
        return self.values

    def remember_file(self, path: Path) -> None:
        """Put ``path`` first in the list of recent files."""
        text = str(path)
        others = tuple(p for p in self.values.recent if p != text)
        self.update(recent=(text, *others)[:MAX_RECENT])

    def reset(self) -> None:
        """Return to the defaults."""
        self.values = Settings()
        self._write()

    def _write(self) -> None:
        """Replace the file in one step; a folder that cannot be written is logged, never raised."""
        text = json.dumps(dataclasses.asdict(self.values), indent=2)
        temporary = self.path.with_suffix(".tmp")
        try:
            paths.ensure(self.path.parent)
            temporary.write_text(text + "\n", encoding="utf-8")
            os.replace(temporary, self.path)
        except OSError as error:
            _log.warning("settings not kept: %s (%s)", self.path, error)
