"""A study that is being set up: which network it begins with, and from what weights."""

from __future__ import annotations

import pytest
from pretended_studies import CATALOGUE

from app.models.study_draft import StudyDraft


@pytest.fixture
def draft() -> StudyDraft:
    made = StudyDraft()
    made.set_catalogue(CATALOGUE)
    return made


def test_representations_begin_with_the_plain_network_at_random(draft: StudyDraft) -> None:
    before = draft.choices.architectures
    draft.choose_study("representations")
    assert draft.choices.architectures == ("sound_cnn8",)
    assert draft.choices.start_of("sound_cnn8") == "random"
    draft.choose_study("ensemble")
    assert draft.choices.architectures == before


def test_a_study_may_be_chosen_before_the_networks_are_known() -> None:
    draft = StudyDraft()
    draft.choose_study("representations")
    draft.set_catalogue(CATALOGUE)
    assert draft.choices.architectures == ("sound_cnn8",)
    assert draft.choices.start_of("sound_cnn8") == "random"


def test_networks_that_were_chosen_stay_for_another_study(draft: StudyDraft) -> None:
    draft.choose_study("representations")
    draft.set(architectures=("densenet201",))
    draft.choose_study("ensemble")
    assert draft.choices.architectures == ("densenet201",)
    assert draft.choices.start_of("densenet201") == "pretrained"


def test_weights_from_a_file_are_kept(draft: StudyDraft) -> None:
    draft.set(starts={"sound_cnn8": "own.pth"})
    draft.set(architectures=("mobilenet_v2", "sound_cnn8"))
    assert draft.choices.start_of("sound_cnn8") == "own.pth"
    assert draft.choices.start_of("mobilenet_v2") == "pretrained"
