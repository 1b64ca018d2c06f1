from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pretended_studies import view_of

from app.models.study_model import LiveStudy
from app.models.study_records import StudyEntry
from app.windows.study_words import notice_of


@pytest.fixture
def live() -> LiveStudy:
    return LiveStudy(Path("/a"), "Freezing", doing="computing features", fraction=0.2)


def test_a_share_of_the_study_does_not_stand_beside_one_of_its_trials(live: LiveStudy) -> None:
    entry, view = StudyEntry(Path("/a")), view_of(Path("/a"), 1)
    assert notice_of(entry, view, live) == "Computing features, 20 %"
    trial = replace(live, doing="mobilenet_v2, fold 1, seed 0", began=1.0)
    assert notice_of(entry, view, trial) == "mobilenet_v2, fold 1, seed 0"
