from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pretended import LABELS, Networks, patiently, write_clip
from pytestqt.qtbot import QtBot

from app.main import Program
from app.models.records import Question
from core.results import AttributionMap

Idle = Callable[[], None]


@pytest.fixture
def listening(program: Program, clip_files: list[Path], idle: Idle) -> Program:
    program.classify.add_paths(clip_files)
    idle()
    return program


def attribution(program: Program) -> AttributionMap:
    shown = program.session.shown
    assert shown is not None
    assert shown.attribution is not None
    return shown.attribution


def test_the_first_choice_is_explained_by_itself(listening: Program) -> None:
    shown = listening.session.shown
    assert shown is not None
    assert shown.prediction is not None
    assert attribution(listening).label == shown.prediction.label
    assert attribution(listening).final


def test_coarse_maps_are_shown_on_the_way(
    qtbot: QtBot, listening: Program, networks: Networks, idle: Idle
) -> None:
    gate = networks.wait_at("rooster")
    listening.explain.ask(Question("rooster", baseline="mean"))
    patiently(qtbot, lambda: listening.session.shown.attribution is not None)  # type: ignore[union-attr]
    assert not attribution(listening).final
    assert attribution(listening).label == "rooster"
    gate.set()
    idle()
    assert attribution(listening).final


def test_a_new_question_cancels_the_one_before(
    qtbot: QtBot, listening: Program, networks: Networks, idle: Idle
) -> None:
    networks.wait_at("rooster")
    networks.asked.clear()
    listening.explain.ask(Question("rooster", n_steps=3))
    patiently(qtbot, lambda: len(networks.asked) == 1)
    listening.explain.ask(Question("rain", n_steps=3))
    idle()
    assert attribution(listening).label == "rain"
    assert not listening.explain.busy


def test_an_answer_that_is_known_is_not_computed_again(
    listening: Program, networks: Networks, idle: Idle
) -> None:
    question = networks.asked[-1]
    networks.asked.clear()
    listening.explain.ask(replace(question, target="rooster", n_steps=4))
    idle()
    listening.explain.ask(question)
    idle()
    assert networks.asked == [replace(question, target="rooster", n_steps=4)]
    assert attribution(listening).label == question.target


def test_the_same_sound_in_another_file_is_not_explained_again(
    listening: Program, networks: Networks, clip_files: list[Path], idle: Idle
) -> None:
    asked = networks.asked[-1]
    copy = clip_files[0].with_name("a234.wav")
    copy.write_bytes(clip_files[0].read_bytes())
    networks.asked.clear()
    listening.classify.add_paths([copy])
    idle()
    assert attribution(listening).label == asked.target
    assert networks.asked == []


def test_another_sound_under_the_same_name_is_explained_again(
    listening: Program, networks: Networks, clip_files: list[Path], idle: Idle
) -> None:
    asked = networks.asked[-1]
    networks.asked.clear()
    write_clip(clip_files[0], 0.4, hz=1800.0)
    listening.classify.add_paths([clip_files[0]])
    idle()
    assert networks.asked == [asked]


def test_a_bundle_that_was_replaced_explains_again(
    listening: Program, networks: Networks, idle: Idle
) -> None:
    asked = networks.asked[-1]
    networks.asked.clear()
    networks.edition = "two"
    listening.bundle.choose_bundle("")
    idle()
    assert networks.asked == [asked]


def test_settings_of_the_form_stay_for_the_next_clip(
    listening: Program, networks: Networks, idle: Idle
) -> None:
    listening.explain.ask(Question("rain", baseline="blurred", output="logit"))
    idle()
    networks.asked.clear()
    listening.page.queue.select(listening.clips.ids()[1])
    idle()
    assert len(networks.asked) == 1
    assert networks.asked[0].baseline == "blurred"
    assert networks.asked[0].output == "logit"


def test_failure_is_one_line_and_the_clip_stays(
    listening: Program, networks: Networks, idle: Idle
) -> None:
    said: list[str] = []
    listening.explain.failed.connect(said.append)
    networks.explain_error = RuntimeError("out of memory\nin kernel")
    listening.explain.ask(Question("rain", n_steps=9))
    idle()
    assert len(said) == 1
    assert "\n" not in said[0]
    assert "out of memory" in said[0]
    assert listening.session.shown is not None
    assert listening.session.shown.prediction is not None


def test_cancel_says_so(qtbot: QtBot, listening: Program, networks: Networks, idle: Idle) -> None:
    said: list[str] = []
    listening.explain.failed.connect(said.append)
    networks.wait_at("rooster")
    listening.explain.ask(Question("rooster", n_steps=5))
    patiently(qtbot, lambda: listening.explain.busy)
    listening.page.explanation.cancelled.emit()
    idle()
    assert said == ["cancelled"]
    assert not listening.explain.busy


def test_the_panel_asks_and_shows(listening: Program, networks: Networks, idle: Idle) -> None:
    networks.asked.clear()
    listening.page.prediction.class_activated.emit(LABELS.index("rain"))
    idle()
    assert [question.target for question in networks.asked] == ["rain"]
    request = listening.page.explanation.request()
    assert request is not None
    assert request.target == "rain"


def test_a_clip_that_comes_back_shows_its_explanation_and_error(
    listening: Program, networks: Networks, idle: Idle
) -> None:
    first, second, _ = listening.clips.ids()
    shown_before = listening.page.explanation.completeness.text()
    assert shown_before
    listening.page.queue.select(second)
    idle()
    networks.asked.clear()
    listening.page.queue.select(first)
    idle()
    assert networks.asked == []
    assert listening.page.explanation.completeness.text() == shown_before


def test_the_explained_class_is_marked(listening: Program, idle: Idle) -> None:
    first = attribution(listening).target
    assert listening.page.prediction.bars.target() == first
    other = (first + 1) % len(LABELS)
    listening.page.prediction.class_activated.emit(other)
    idle()
    assert attribution(listening).target == other
    assert listening.page.prediction.bars.target() == other


def test_the_mark_comes_back_with_its_clip(listening: Program, idle: Idle) -> None:
    first, second, _ = listening.clips.ids()
    for clip_id in (second, first):
        listening.page.queue.select(clip_id)
        idle()
        assert listening.page.prediction.bars.target() == attribution(listening).target
