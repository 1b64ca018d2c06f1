"""Where the program keeps its files: one answer for the window and the commands.

Every folder follows the platform's custom, or lies under ``$SONOLENS_HOME`` when that is set.
Nothing is created until somebody writes. May import platformdirs and `resources`; no Qt.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

import platformdirs

from resources import bundles_dir as shipped_bundles_dir

__all__ = [
    "HOME_VARIABLE",
    "bundle_folders",
    "bundles_dir",
    "cache_dir",
    "choose_places",
    "config_dir",
    "data_dir",
    "ensure",
    "evaluations_folder",
    "features_folder",
    "log_dir",
    "recordings_dir",
    "runs_folder",
    "settings_file",
    "studies_folder",
]

HOME_VARIABLE = "SONOLENS_HOME"
_NAME = "sonolens"


_chosen: dict[str, Path] = {}
_log = logging.getLogger(__name__)


def choose_places(*, cache: str = "", recordings: str = "") -> None:
    """Put the cache and the recordings where people want them; empty for the usual places."""
    for name, text in (("cache", cache), ("recordings", recordings)):
        _chosen.pop(name, None)
        if text:
            try:
                _chosen[name] = Path(text).expanduser().absolute()
            except RuntimeError:
                _log.warning("%s names the home of nobody; the usual place is used", text)


def _home(part: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / part if home else None


def config_dir() -> Path:
    """Folder of the settings file."""
    return _home("config") or Path(platformdirs.user_config_dir(_NAME, appauthor=False))


def data_dir() -> Path:
    """Folder of what the user makes with the program."""
    return _home("data") or Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def cache_dir() -> Path:
    """Folder of what can be made or fetched again."""
    chosen = _chosen.get("cache") or _home("cache")
    return chosen or Path(platformdirs.user_cache_dir(_NAME, appauthor=False))


def log_dir() -> Path:
    """Folder of the log files."""
    return _home("log") or Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def bundles_dir() -> Path:
    """Folder of the bundles that the user installed or trained."""
    return data_dir() / "bundles"


def bundle_folders() -> list[Path]:
    """Folders searched for bundles, the shipped one first."""
    return [shipped_bundles_dir(), bundles_dir()]


def recordings_dir() -> Path:
    """Folder that microphone recordings are written to."""
    return _chosen.get("recordings") or data_dir() / "recordings"


def evaluations_folder() -> Path:
    """Folder of the evaluations that were kept, one folder each."""
    return data_dir() / "evaluations"


def runs_folder() -> Path:
    """Folder of the trainings that were begun in the window."""
    return data_dir() / "runs"


def studies_folder() -> Path:
    """Folder of the studies that were begun in the window, one folder each."""
    return data_dir() / "studies"


def features_folder() -> Path:
    """Folder of the network inputs that training and evaluation have computed."""
    return cache_dir() / "features"


def settings_file() -> Path:
    """Path of the settings, a JSON file."""
    return config_dir() / "settings.json"


def ensure(folder: Path) -> Path:
    """Create ``folder`` where it is missing and return it.

    Raises
    ------
    OSError
        It cannot be created.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return folder
