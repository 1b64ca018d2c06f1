"""A bounded part of the hostile input through a real window; ``make torture`` tries all of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_case import Case
from trials import Section, tried
from window_place import WindowPlace
from window_trials import WINDOW

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory as Linux tells it"),
    pytest.mark.timeout(120),
]
FEW: dict[str, tuple[str, ...]] = {
    "audio": (
        "wav-cut-at-0.5", "one NaN at the end", "1e11 everywhere", "a named pipe",
        "140 MB that are 7 seconds at 10 MHz", "name: terminal commands", "name: no text",
    ),
    "bundles": ("zip: a bomb", "one that is as it should be, packed", "a manifest that is a pipe"),
    "datasets": ("a clip of 10 hours", "ESC-50: formulas and markup", "ESC-50: no text"),
    "labels": ("audacity: an endless device", "raven: no numbers"),
    "training": ("a batch of billions", "stretch of nothing", "a name that leads out"),
    "weights": ("a pickle that runs a command", "as they should be"),
    "evaluations": ("as it should be", "said of it: a pipe", "said of it: clips without end"),
    "homes": ("the notes of the last run: a pipe",),
}  # fmt: skip
"""Of each kind, what failed once and what takes long."""


def _chosen(kind: str) -> list[Case]:
    return [case for case in WINDOW[f"window-{kind}"].cases if case.name in FEW[kind]]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowPlace]:
    with WindowPlace(tmp_path_factory.mktemp("window") / "place") as window:
        yield window


@pytest.mark.parametrize(
    ("section", "case"),
    [
        pytest.param(WINDOW[f"window-{kind}"], case, id=f"{kind}: {case.name}")
        for kind in FEW
        for case in _chosen(kind)
    ],
)
def test_survived(
    section: Section[WindowPlace], case: Case, place: WindowPlace, tmp_path: Path
) -> None:
    trial = tried(section, case, place, tmp_path / "corpus")
    assert trial.outcomes
    assert trial.complaints == ()
    assert trial.lost == ()


@pytest.mark.parametrize(
    ("what", "fault"),
    [
        ("write_elsewhere", "wrote elsewhere"),
        ("remove_elsewhere", "wrote elsewhere"),
        ("start_a_program", "ran code"),
        ("raise", "not foreseen: app.tasks: misbehave failed"),
        ("die", "died of SIGSEGV"),
    ],
)
def test_misdeeds_are_seen(place: WindowPlace, tmp_path: Path, what: str, fault: str) -> None:
    assert fault in place.do("misbehave", what, tmp_path).fault


def test_there_are_enough() -> None:
    for kind, names in FEW.items():
        assert len(_chosen(kind)) == len(names), kind
    assert sum(len(section.cases) for section in WINDOW.values()) > 500
    for kind, section in WINDOW.items():
        assert len({case.name for case in section.cases}) == len(section.cases), kind
