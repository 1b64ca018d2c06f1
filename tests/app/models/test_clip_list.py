from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.models.clip_list import ClipEntry, ClipListModel, ClipRole, ClipState, state_text


@pytest.fixture
def model(qapp: object) -> ClipListModel:
    return ClipListModel()


def test_model_keeps_qts_rules(model: ClipListModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    ids = model.add([Path("a.wav"), Path("b.wav"), Path("c.wav")])
    model.update(ids[1], state=ClipState.FAILED, reason="no audio")
    model.remove([ids[0]])
    qtmodeltester.check(model)


def test_added_rows_wait_in_order(model: ClipListModel) -> None:
    ids = model.add([Path("x/a.wav"), Path("b.wav")])
    assert model.ids() == ids
    assert [model.index(row).data() for row in range(2)] == ["a.wav", "b.wav"]
    assert model.entry(ids[0]).state is ClipState.WAITING
    assert model.add([]) == []


def test_update_tells_of_one_row(model: ClipListModel, qtbot: QtBot) -> None:
    ids = model.add([Path("a.wav"), Path("b.wav")])
    with qtbot.waitSignal(model.dataChanged) as heard:
        model.update(ids[1], state=ClipState.DONE, label="rain", probability=0.914)
    assert heard.args[0].row() == heard.args[1].row() == 1
    entry = model.index(1).data(ClipRole.ENTRY)
    assert (entry.label, entry.probability) == ("rain", 0.914)
    with qtbot.assertNotEmitted(model.dataChanged):
        model.update(ids[1], label="rain")


def test_ids_stay_when_rows_go(model: ClipListModel) -> None:
    ids = model.add([Path(f"{n}.wav") for n in range(10)])
    model.remove([ids[0], ids[3], ids[4], ids[9], 12345])
    assert model.ids() == [ids[1], ids[2], ids[5], ids[6], ids[7], ids[8]]
    assert [model.row_of(i) for i in model.ids()] == list(range(6))
    assert ids[3] not in model
    assert not model.index_of(ids[3]).isValid()
    with pytest.raises(KeyError):
        model.update(ids[3], label="dog")
    (new,) = model.add([Path("again.wav")])
    assert new not in ids


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({}, "waiting"),
        ({"state": ClipState.READING}, "reading"),
        ({"state": ClipState.CLASSIFYING, "fraction": 0.384}, "classifying 38 %"),
        ({"state": ClipState.DONE, "label": "dog", "probability": 0.97}, "dog"),
        ({"state": ClipState.DONE, "label": "dog", "unknown": True}, "not one of these sounds"),
        ({"state": ClipState.DONE, "label": "dog", "unknown": True, "n_events": 27}, "27 events"),
        ({"state": ClipState.DONE, "label": "dog", "n_events": 1}, "1 event"),
        ({"state": ClipState.FAILED, "reason": "cannot be read: no audio"}, "cannot be read: no"),
        ({"state": ClipState.CANCELLED}, "cancelled"),
    ],
)
def test_rows_say_where_they_are(
    model: ClipListModel, changes: dict[str, object], text: str
) -> None:
    (clip_id,) = model.add([Path("a.wav")])
    model.update(clip_id, **changes)
    assert state_text(model.entry(clip_id)).startswith(text)
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("a.wav, ")
    assert text in spoken


def test_failure_is_whole_in_the_tool_tip(model: ClipListModel) -> None:
    (clip_id,) = model.add([Path("/clips/a.wav")])
    model.update(clip_id, state=ClipState.FAILED, reason="it ends after 3 of 44 bytes")
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "/clips/a.wav\nit ends after 3 of 44 bytes"


def test_counts_follow_every_change(model: ClipListModel) -> None:
    ids = model.add([Path(f"{name}.wav") for name in "abcd"])
    model.update(ids[0], state=ClipState.DONE)
    model.update(ids[1], state=ClipState.READING)
    model.update(ids[1], fraction=0.5)
    model.remove([ids[2]])
    assert model.count() == 3
    assert model.count(ClipState.WAITING) == 1
    assert model.count(ClipState.READING, ClipState.DONE) == 2


def test_the_topmost_row_that_waits_is_first(model: ClipListModel) -> None:
    a, b, c = model.add([Path(f"{name}.wav") for name in "abc"])
    assert model.first_waiting() == a
    model.update(a, state=ClipState.DONE)
    model.remove([b])
    assert model.first_waiting() == c
    model.update(a, state=ClipState.WAITING)
    assert model.first_waiting() == a
    for clip_id in (a, c):
        model.update(clip_id, state=ClipState.READING)
    assert model.first_waiting() is None


@pytest.mark.parametrize("state", [state for state in ClipState if state is not ClipState.DONE])
def test_every_state_has_a_word(state: ClipState) -> None:
    assert state_text(ClipEntry(Path("a.wav"), state)) == state.value
