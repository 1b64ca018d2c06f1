"""How each kind of hostile input is tried, and what is wrong with what became of it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

import hostile_audio
import hostile_bundles
import hostile_datasets
import hostile_kept
import hostile_settings
import hostile_tables
from confinement import Confinement, Outcome, snapshot
from hostile_case import Case

Attempt = tuple[str, Outcome]
Place = TypeVar("Place")
ENDLESS = "10 hours"
"""Work that takes long with good reason; it must be stopped when asked."""
_STOP_AFTER = 0.5
INTERRUPTED = 130


@dataclass(frozen=True)
class Section(Generic[Place]):
    """A kind of hostile input.

    Attributes
    ----------
    attempts : callable
        Given the place, the case, its path and whether to be thorough, does what is done with
        such an input.
    networks : bool
        Whether that needs torch.
    """

    title: str
    cases: Sequence[Case]
    attempts: Callable[[Place, Case, Path, bool], Iterator[Attempt]]
    networks: bool = False


@dataclass(frozen=True)
class Trial:
    """What became of one case.

    Attributes
    ----------
    complaints : tuple of str
        What is wrong, one for each attempt that did not survive.
    lost : tuple of str
        Files of the case, and of its neighbours, that are no longer what they were.
    """

    outcomes: tuple[Attempt, ...]
    complaints: tuple[str, ...]
    lost: tuple[str, ...]


def tried(
    section: Section[Place], case: Case, place: Place, folder: Path, *, thorough: bool = False
) -> Trial:
    """Make an input in ``folder``, do with it what is done, and look at what is left."""
    folder.mkdir(parents=True)
    try:
        path = case.make(folder)
        before = snapshot(folder)
        outcomes = tuple(section.attempts(place, case, path, thorough))
        after = snapshot(folder)
    finally:
        remove(folder)
    complaints = tuple(
        f"{what}: {said}" for what, outcome in outcomes if (said := complaint(case, what, outcome))
    )
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    return Trial(outcomes, complaints, tuple(sorted(changed - _own_files(changed))))


def remove(folder: Path) -> None:
    """Remove a folder whatever is in it; `shutil.rmtree` gives up some hundred levels down."""
    subprocess.run(["rm", "-rf", "--", str(folder)], check=True)


def complaint(case: Case, what: str, outcome: Outcome) -> str:
    """Say what is wrong with what became of a case; empty where nothing is."""
    if outcome.fault:
        return outcome.fault
    if what in _FINDS_FAULTS or outcome.code == INTERRUPTED:
        return ""
    if case.expected == "refused" and not outcome.refused:
        return f"was taken as if nothing was wrong: {outcome.value or outcome.stdout[:300]}"
    if case.expected == "served" and outcome.refused:
        return f"was refused: {outcome.refused}"
    if outcome.refused and case.says not in outcome.refused:
        return f"was refused for another reason: {outcome.refused}"
    return ""


_FINDS_FAULTS = {"data check", "bundles show", "wizard's check", "drop on the clips"}
"""Attempts that may take what others refuse: they say what is wrong, or read no weights."""


def _own_files(names: set[str]) -> set[str]:
    """What the program may write into a home that a case brought along."""
    return {name for name in names if name.startswith("home")}


def _sound(place: Confinement, case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    read = place.core("read_sound", path)
    yield "core", _right_sound(read)
    out = place.out / "spectrogram.npy"
    out.unlink(missing_ok=True)
    if "\0" not in str(path):
        words = ("--bundle", "everyday-sounds", "--start", "0", "--out", out)
        yield "spectrogram", place.cli("spectrogram", *words, "--", path)


def _right_sound(outcome: Outcome) -> Outcome:
    facts = outcome.value
    if facts and not (facts["finite"] and facts["sounding"] and facts["loudest"] < 1e12):
        return Outcome(f"a wrong result: {facts}")
    return outcome


def _model(place: Confinement, case: Case, path: Path, thorough: bool) -> Iterator[Attempt]:
    loaded = place.core("load_model", path)
    if loaded.value and abs(loaded.value["total"] - 1) > 1e-4:
        loaded = Outcome(f"a wrong result: {loaded.value}")
    yield "core", loaded
    if thorough or case.expected != "refused":
        yield "bundles show", place.cli("bundles", "show", path, "--json")
    if thorough or "LZMA" not in case.name:
        yield "bundles install", place.cli("bundles", "install", path, "--name", "x", "--replace")
    if thorough:
        clip = place.folder / "tmp" / "clip.wav"
        clip.write_bytes(hostile_audio.sound("wav"))
        yield "classify", place.cli("classify", clip, "--bundle", path, "--json")


def _dataset(place: Confinement, case: Case, path: Path, thorough: bool) -> Iterator[Attempt]:
    layout = hostile_datasets.LAYOUTS.get(case.name, "auto")
    yield "core", place.core("read_clips", path, layout)
    if thorough:
        yield "data info", place.cli("data", "info", path, "--layout", layout)
    stop = _STOP_AFTER if ENDLESS in case.name else 0.0
    words = ("data", "check", path, "--layout", layout, "--json")
    checked = place.cli(*words, interrupt_after=stop)
    if stop and checked.code != INTERRUPTED:
        checked = Outcome(f"was not stopped: {checked}")
    yield "data check", checked


def _audacity(place: Confinement, case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "core", place.core("read_label_file", path, "audacity")


def _raven(place: Confinement, case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "core", place.core("read_label_file", path, "raven")


def _remembered(place: Confinement, case: Case, home: Path, _thorough: bool) -> Iterator[Attempt]:
    command = place.cli("bundles", "list", "--json", home=home)
    listed = json.loads(command.stdout)["bundles"] if command.stdout else []
    if command.survived and not any(entry["name"] == "everyday-sounds" for entry in listed):
        command = Outcome(f"a wrong result: {command.stdout[:300]}{command.stderr}")
    yield "bundles list", command
    yield "core", place.core("read_settings", home / hostile_settings.SETTINGS)


def _training(place: Confinement, case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "core", place.core("read_recipe", path)
    if case.expected == "refused":
        words = ("--data", place.folder / "tmp", "--out", place.out / "model")
        yield "train", place.cli("train", "--config", path, *words)


def _start(place: Confinement, case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "core", place.core("read_weights", path)


def _kept(place: Confinement, case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "core", place.core("read_evaluation", path)


SECTIONS: dict[str, Section[Confinement]] = {
    "audio": Section("sound files", hostile_audio.CASES, _sound),
    "bundles": Section("bundles", hostile_bundles.CASES, _model, networks=True),
    "datasets": Section("datasets", hostile_datasets.CASES, _dataset),
    "audacity": Section(
        "label tracks (Audacity)",
        [case for kind, case in hostile_tables.CASES if kind == "audacity"],
        _audacity,
    ),
    "raven": Section(
        "selection tables (Raven)",
        [case for kind, case in hostile_tables.CASES if kind == "raven"],
        _raven,
    ),
    "settings": Section("settings of the program", hostile_settings.PROGRAM, _remembered),
    "training": Section(
        "settings of trainings", hostile_settings.TRAINING, _training, networks=True
    ),
    "weights": Section("weights to start from", hostile_kept.WEIGHTS, _start, networks=True),
    "evaluations": Section("kept evaluations", hostile_kept.EVALUATIONS, _kept, networks=True),
}
"""All kinds, by a short name."""
