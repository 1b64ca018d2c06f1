"""What the program remembers from one run to the next: typed, in one JSON file.

A value that cannot be used falls back to its default, and the rest stays. May import `app.paths`
and `app.settings_file`; no Qt.
"""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app import paths, settings_file
from app.words import tr
from core.errors import ParameterError

__all__ = [
    "DEFAULTS",
    "MAX_RECENT",
    "PORTABLE",
    "Settings",
    "SettingsStore",
    "accepted",
    "use_chosen_places",
]

MAX_RECENT = 12
_MOST_THREADS = 1024
_THEMES = ("system", "dark", "light")
_COLOUR_MAPS = ("grey", "viridis", "magma", "cividis", "inferno")
_DEVICES = ("auto", "cpu", "cuda", "mps")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Settings:
    """The remembered values.

    Attributes
    ----------
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
    whole_spectrogram : bool
        Whether all of a recording is shown as a spectrogram.
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
    text_scale : float
        Factor on the desktop's text size.
    language : str
        Code of the window's language.
    threads : int
        CPU threads of the networks; 0 for torch's own choice.
    cache_folder, recordings_folder : str
        Places of what can be computed again, and of what is recorded; empty for the usual ones.
    cache_limit_gb : float
        GB that the network inputs kept for training may take.
    confirm_leave : bool
        Whether closing the window asks while a training or a study is under way.
    tour_seen : bool
        Whether the tour was taken or skipped.
    shortcuts : dict of str to str
        Keys of the commands whose keys were changed, in Qt's portable form, parted by spaces.
    """

    theme: str = "system"
    device: str = "auto"
    bundle: str = ""
    geometry: str = ""
    splitters: str = ""
    last_folder: str = ""
    export_folder: str = ""
    recent: tuple[str, ...] = field(default_factory=tuple)
    input_device: str = ""
    colour_map: str = "grey"
    range_db: float = 80.0
    whole_spectrogram: bool = True
    opacity: float = 0.8
    volume: float = 1.0
    event_threshold: float = -1.0
    event_merge_gap: float = 0.0
    event_min_duration: float = 0.0
    window_overlap: float = 0.0
    study_data: str = ""
    study_folders: tuple[str, ...] = field(default_factory=tuple)
    text_scale: float = 1.0
    language: str = "en"
    threads: int = 0
    cache_folder: str = ""
    cache_limit_gb: float = 10.0
    recordings_folder: str = ""
    confirm_leave: bool = True
    tour_seen: bool = False
    shortcuts: dict[str, str] = field(default_factory=dict)


DEFAULTS = Settings()

PORTABLE = (
    "theme",
    "text_scale",
    "language",
    "colour_map",
    "range_db",
    "cache_limit_gb",
    "confirm_leave",
    "shortcuts",
)
"""Settings that mean the same on another computer: what is exported."""


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _between(low: float, high: float) -> Callable[[Any], bool]:
    return lambda value: _is_number(value) and low <= value <= high


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_texts(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST_THREADS


def _is_table(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(name, str) and isinstance(keys, str) for name, keys in value.items()
    )


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "theme": lambda value: value in _THEMES,
    "device": lambda value: value in _DEVICES,
    "colour_map": lambda value: value in _COLOUR_MAPS,
    "recent": _is_texts,
    "study_folders": _is_texts,
    "range_db": _between(10.0, 200.0),
    "whole_spectrogram": lambda value: isinstance(value, bool),
    "opacity": _between(0.0, 1.0),
    "volume": _between(0.0, 1.0),
    "event_threshold": _between(-1.0, 1.0),
    "event_merge_gap": _between(0.0, 3600.0),
    "event_min_duration": _between(0.0, 3600.0),
    "window_overlap": _between(0.0, 3600.0),
    "text_scale": _between(0.8, 2.0),
    "threads": _is_count,
    "cache_limit_gb": _between(0.1, 10_000.0),
    "confirm_leave": lambda value: isinstance(value, bool),
    "tour_seen": lambda value: isinstance(value, bool),
    "shortcuts": _is_table,
}


def accepted(raw: dict[str, Any]) -> dict[str, Any]:
    """Keep the entries of ``raw`` that have a known name and a usable value; log the others."""
    kept: dict[str, Any] = {}
    for entry in dataclasses.fields(Settings):
        if entry.name not in raw:
            continue
        value = raw[entry.name]
        if _CHECKS.get(entry.name, _is_text)(value):
            kept[entry.name] = tuple(value) if isinstance(value, list) else value
        else:
            _log.warning("setting %s reset: %.80r cannot be used", entry.name, value)
    return kept


def use_chosen_places() -> None:
    """Put the cache and the recordings where the settings say; changes nothing on the disk."""
    try:
        raw = settings_file.read_given(paths.settings_file())
    except ParameterError:
        raw = {}
    names = ("cache_folder", "recordings_folder")
    places = accepted({name: raw[name] for name in names if name in raw})
    paths.choose_places(
        cache=places.get("cache_folder", ""), recordings=places.get("recordings_folder", "")
    )


class SettingsStore:
    """Reads `Settings` once and writes each change.

    Parameters
    ----------
    path : Path, optional
        The JSON file; `app.paths.settings_file` by default.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.settings_file()
        reading = settings_file.read(self.path)
        self.values = Settings(**accepted(reading.values))
        self._keeps = reading.keeps
        self._failed = False
        self._unwritten: set[str] = set()
        self._notice = reading.words
        self._lines: list[str] = []
        self._say: Callable[[str], None] = self._lines.append

    def tell(self, say: Callable[[str], None]) -> None:
        """Pass lines about the file itself to ``say``: those so far, and those to come."""
        lines, self._lines = [self._notice(), *self._lines], []
        self._notice, self._say = str, say
        for line in filter(None, lines):
            say(line)

    def update(self, **changes: Any) -> Settings:
        """Change values, write them to the file and return the new settings.

        What another run of the program changed meanwhile stays in the file.

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
        self._unwritten |= changes.keys()
        self._write()
        return self.values

    def remember_file(self, path: Path) -> None:
        """Put ``path`` first in the list of recent files."""
        text = str(path)
        others = tuple(p for p in self.values.recent if p != text)
        self.update(recent=(text, *others)[:MAX_RECENT])

    def reset(self, *names: str) -> None:
        """Return to the defaults: those named, or all."""
        chosen = names or tuple(Settings.__dataclass_fields__)
        self.update(**{name: getattr(DEFAULTS, name) for name in chosen})

    def export(self, path: Path) -> None:
        """Write the settings that mean the same elsewhere to a file of their own.

        Raises
        ------
        OSError
            It cannot be written.
        """
        settings_file.write(path, {name: getattr(self.values, name) for name in PORTABLE})

    def _write(self) -> None:
        """Replace the file; where it cannot be written that is said once, never raised."""
        if not self._keeps:
            return
        try:
            values = dataclasses.asdict(self.values)
            settings_file.change(self.path, values, self._unwritten)
        except OSError as error:
            if not self._failed:
                reason = error.strerror or error
                _log.warning("Settings are not kept: %s (%s).", reason, self.path)
                self._say(
                    tr("Settings are not kept: {reason} ({file}).", reason=reason, file=self.path)
                )
            self._failed = True
        else:
            self._failed = False
            self._unwritten.clear()
