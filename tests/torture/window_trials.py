"""How each kind of hostile input is put through the real window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import hostile_homes
import hostile_kept
import hostile_settings
from confinement import SECONDS
from hostile_case import Case
from hostile_datasets import LAYOUTS
from trials import ENDLESS, SECTIONS, Attempt, Section
from window_place import WindowPlace

__all__ = ["WINDOW"]

_START_S = 3 * SECONDS
"""For a start, a look at each page and a clip that is heard; none of them may take more than 10."""


def _sound(place: WindowPlace, _case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "drop", place.do("drop_sound", path)


def _bundle(place: WindowPlace, case: Case, path: Path, thorough: bool) -> Iterator[Attempt]:
    yield "open", place.do("open_bundle", path)
    if thorough or case.expected != "served":
        yield "install", place.do("install_bundle", path)
    if thorough and case.expected != "served":
        yield "drop on the clips", place.do("drop_sound", path)


def _dataset(place: WindowPlace, case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    layout = LAYOUTS.get(case.name, "auto")
    yield "wizard", place.do("training_data", path, layout, case.expected == "refused")
    yield "wizard's check", place.do("check_data", ENDLESS in case.name)
    yield "evaluation", place.do("evaluation_data", path, layout)


def _labels(place: WindowPlace, _case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "import", place.do("import_labels", path)


def _recipe(place: WindowPlace, _case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "wizard", place.do("open_recipe", path)


def _weights(place: WindowPlace, _case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "wizard", place.do("choose_weights", path)


def _kept(place: WindowPlace, _case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "open", place.do("open_kept", path)


def _remembered(place: WindowPlace, _case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "start", place.do("start_in", path, False, home=path, seconds=_START_S)


def _home(place: WindowPlace, _case: Case, path: Path, _thorough: bool) -> Iterator[Attempt]:
    yield "start", place.do("start_in", path, True, home=path, seconds=_START_S)


_OTHERWISE = {
    ("audio", "a folder"): "a folder is looked through for sounds, and may hold none",
    ("raven", "raven: no columns"): "the window reads either form, and this is one of Audacity",
    ("training", "empty TOML"): "settings that say nothing leave all of them to the wizard",
}
"""What is another thing to a window, and why."""


def _of(kind: str) -> tuple[Case, ...]:
    return tuple(
        replace(case, expected="either", says="") if (kind, case.name) in _OTHERWISE else case
        for case in SECTIONS[kind].cases
    )


_ROWS = {
    "audio": ("sound files", _of("audio"), _sound),
    "bundles": ("bundles", _of("bundles"), _bundle),
    "datasets": ("datasets", _of("datasets"), _dataset),
    "labels": ("label tables", _of("audacity") + _of("raven"), _labels),
    "training": ("settings of trainings", _of("training"), _recipe),
    "weights": ("weights to start from", hostile_kept.WEIGHTS, _weights),
    "evaluations": ("kept evaluations", hostile_kept.EVALUATIONS + hostile_kept.ABOUT, _kept),
    "settings": ("settings of the program", hostile_settings.PROGRAM, _remembered),
    "homes": ("what lies at home", hostile_homes.CASES, _home),
}
WINDOW: dict[str, Section[WindowPlace]] = {
    f"window-{kind}": Section(f"window: {title}", cases, attempts)
    for kind, (title, cases, attempts) in _ROWS.items()
}
"""All kinds, by a short name."""
