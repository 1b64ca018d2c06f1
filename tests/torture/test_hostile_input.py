"""Hostile input to library and command line: a typed error or a right result, and nothing lost.

Each case runs in processes of its own, with 10 s and 1 GB above the idle program. Writes outside
the folders allowed, unpickling, starting programs and connecting are noticed where they happen.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from confinement import Confinement
from hostile_case import Case
from trials import SECTIONS, Section, tried

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="limits and forks as Linux has them"
)
_FEWEST = {"audio": 80, "bundles": 40, "datasets": 20, "audacity": 20, "raven": 20,
           "settings": 20, "training": 20, "weights": 20, "evaluations": 20}  # fmt: skip


@pytest.mark.parametrize(
    ("section", "case"),
    [
        pytest.param(section, case, id=f"{kind}: {case.name}")
        for kind, section in SECTIONS.items()
        for case in section.cases
    ],
)
def test_survived(
    section: Section, case: Case, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    fixture = "confined_with_networks" if section.networks else "confined"
    place: Confinement = request.getfixturevalue(fixture)
    trial = tried(section, case, place, tmp_path / "corpus")
    assert trial.outcomes
    assert trial.complaints == ()
    assert trial.lost == ()


@pytest.mark.parametrize("kind", SECTIONS)
def test_there_are_enough(kind: str) -> None:
    cases = SECTIONS[kind].cases
    assert len(cases) >= _FEWEST[kind]
    assert len({case.name for case in cases}) == len(cases)
