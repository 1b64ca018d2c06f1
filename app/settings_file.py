"""The settings' file: read with care, brought up to the present form, replaced in one step.

A file that this program cannot use is kept aside under another name, never overwritten. Knows the
form of the file, not what the settings mean. No Qt.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import shutil
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import filelock

from app.words import tr
from core.errors import ParameterError
from core.files import read_regular, whole_file

__all__ = ["MAX_BYTES", "VERSION", "Reading", "change", "read", "read_given", "write"]

VERSION = 2
MAX_BYTES = 4 << 20
_PROGRAM = "Sonolens"
_PATIENCE_S = 1.0
"""That is waited for another run of the program, which writes for an instant."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Reading:
    """What was found.

    Attributes
    ----------
    values : dict
        Entries as they were written, of the present form; not checked.
    words : callable
        Gives `notice`; the file is read before it is known which language the window speaks.
    keeps : bool
        Whether the file may be replaced; False while it holds something that could not be saved.
    """

    values: dict[str, Any] = field(default_factory=dict)
    words: Callable[[], str] = str
    keeps: bool = True

    @property
    def notice(self) -> str:
        """One line for people; empty when there is nothing to say."""
        return self.words()


class _UnusableError(Exception):
    """The file cannot be used; the words, which go on after its name, say why."""

    def __init__(self, words: Callable[[], str]) -> None:
        super().__init__(words())
        self.words = words


def read(path: Path) -> Reading:
    """Read the settings; whatever is in the way, there is an answer.

    A file of an older form is copied before it is brought up to date; one that is damaged, or of a
    newer form, is moved aside.
    """
    try:
        document = _document(path)
    except (FileNotFoundError, NotADirectoryError):
        return Reading()
    except _UnusableError as error:
        return _put_aside(path, error.words)
    version = document["version"]
    if version < VERSION and not _copy(path, version):
        return Reading(
            _values(document),
            lambda: tr(
                "Settings are not kept: the old ones in {file} could not be copied first.",
                file=path,
            ),
            keeps=False,
        )
    return Reading(_values(document))


def read_given(path: Path) -> dict[str, Any]:
    """Read settings that people chose to import.

    Raises
    ------
    ParameterError
        The file holds no settings that this program knows; the words say why.
    """
    try:
        document = _document(path)
    except (FileNotFoundError, NotADirectoryError):
        raise ParameterError("settings", tr("{file} is not there", file=path)) from None
    except _UnusableError as error:
        raise ParameterError("settings", f"{path} {error}") from None
    return _values(document)


def write(path: Path, values: dict[str, Any]) -> None:
    """Replace the file in one step.

    Raises
    ------
    OSError
        It cannot be written; what was there before stays.
    """
    text = json.dumps({"program": _PROGRAM, "version": VERSION, "settings": values}, indent=2)
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(path) as file:
        file.write(f"{text}\n".encode())


def change(path: Path, values: dict[str, Any], names: Collection[str]) -> None:
    """Replace some entries; all others stay as another run of the program may have left them.

    Parameters
    ----------
    values : dict
        Every entry, also for a file that has none of them yet.
    names : collection of str
        Those to be replaced.

    Raises
    ------
    OSError
        It cannot be written; what was there before stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with filelock.FileLock(path.with_name(path.name + ".lock"), timeout=_PATIENCE_S):
            try:
                there = _values(_document(path))
            except (OSError, _UnusableError):
                there = {}
            kept = {name: there[name] for name in values if name in there and name not in names}
            write(path, values | kept)
    except filelock.Timeout as error:
        raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT), str(path)) from error


def _document(path: Path) -> dict[str, Any]:
    """Parse a file and look at its version, without changing anything."""
    try:
        document = json.loads(read_regular(path, MAX_BYTES))
    except (FileNotFoundError, NotADirectoryError):
        raise
    except IsADirectoryError:
        raise _UnusableError(lambda: tr("is a folder")) from None
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise _UnusableError(lambda: tr("is too large to be settings")) from None
        reason = error.strerror or str(error)
        raise _UnusableError(lambda: tr("cannot be read ({reason})", reason=reason)) from None
    except (ValueError, RecursionError):
        raise _UnusableError(lambda: tr("is damaged")) from None
    if not isinstance(document, dict):
        raise _UnusableError(lambda: tr("holds no settings"))
    version = document.setdefault("version", 1)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise _UnusableError(lambda: tr("is damaged"))
    if version > VERSION:
        raise _UnusableError(lambda: tr("is of a newer version of the program"))
    return document


def _values(document: dict[str, Any]) -> dict[str, Any]:
    """Bring a document up to the present form, one version at a time; its entries."""
    for version in range(document["version"], VERSION):
        document = _STEPS[version](document)
    values = document.get("settings")
    return values if isinstance(values, dict) else {}


def _from_1(document: dict[str, Any]) -> dict[str, Any]:
    """In version 1 the entries lay bare, and no colour map meant the grey one."""
    values = {name: value for name, value in document.items() if name != "version"}
    if values.get("colour_map") == "":
        del values["colour_map"]
    return {"program": _PROGRAM, "version": 2, "settings": values}


_STEPS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _from_1}


def _put_aside(path: Path, why: Callable[[], str]) -> Reading:
    """Move a file away that cannot be used, so that nothing in it is lost."""
    target = _unused(path, "kept")
    try:
        os.replace(path, target)
    except OSError as error:
        _log.warning("settings reset: %s %s; it cannot be moved (%s)", path, why(), error)
        return Reading(
            words=lambda: tr("Settings are not kept: {file} {why}.", file=path, why=why()),
            keeps=False,
        )
    _log.warning("settings reset: %s %s; kept as %s", path, why(), target)
    return Reading(
        words=lambda: tr(
            "Settings begin anew: {file} {why}; it is kept as {kept}.",
            file=path.name, why=why(), kept=target,
        )
    )  # fmt: skip


def _copy(path: Path, version: int) -> bool:
    target = _unused(path, f"version-{version}")
    try:
        shutil.copyfile(path, target)
    except OSError as error:
        _log.warning("settings of version %d not copied: %s", version, error)
        return False
    _log.info("settings brought from version %d to %d; the old ones: %s", version, VERSION, target)
    return True


def _unused(path: Path, word: str) -> Path:
    """Name beside ``path`` that nothing has yet."""
    target = path.with_name(f"{path.stem}.{word}{path.suffix}")
    number = 2
    while target.exists() or target.is_symlink():
        target = path.with_name(f"{path.stem}.{word}-{number}{path.suffix}")
        number += 1
    return target
