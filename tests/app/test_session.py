from __future__ import annotations

import numpy as np
import pytest
from pretended import make_attribution, make_prediction

from app.models.records import Heard, ModelInfo, ModelKey, OpenedClip, Question
from app.models.session import SessionModel
from core.audio.overview import WaveformOverview
from core.features.pyramid_builder import PyramidBuilder
from core.features.recording_overview import RecordingOverview


@pytest.fixture
def session(qapp: object) -> SessionModel:
    return SessionModel()


def opened() -> OpenedClip:
    return OpenedClip.__new__(OpenedClip)


def test_answers_to_the_present_question_are_taken(session: SessionModel) -> None:
    ticket = session.show_clip(7)
    assert session.set_opened(ticket, opened())
    assert session.set_heard(ticket, Heard(make_prediction()))
    assert session.set_attribution(ticket, make_attribution(Question("dog")))
    assert session.shown is not None
    assert session.shown.clip_id == 7
    assert session.shown.attribution is not None


@pytest.mark.parametrize("how", ["another clip", "the same clip", "no clip"])
def test_stale_answers_are_dropped(session: SessionModel, how: str) -> None:
    ticket = session.show_clip(7)
    if how == "another clip":
        session.show_clip(8)
    elif how == "no clip":
        session.show_clip(None)
    else:
        session.renew()
    heard: list[str] = []
    session.opened_changed.connect(lambda: heard.append("opened"))
    session.prediction_changed.connect(lambda: heard.append("prediction"))
    session.attribution_changed.connect(lambda: heard.append("attribution"))
    session.failure_changed.connect(lambda: heard.append("failure"))
    assert not session.set_opened(ticket, opened())
    assert not session.set_heard(ticket, Heard(make_prediction()))
    assert not session.set_attribution(ticket, make_attribution(Question("dog")))
    assert not session.set_failure(ticket, "late")
    assert heard == []


def test_asking_again_keeps_the_sound_and_drops_the_answers(session: SessionModel) -> None:
    ticket = session.show_clip(7)
    sound = opened()
    session.set_opened(ticket, sound)
    session.set_heard(ticket, Heard(make_prediction()))
    session.renew()
    assert session.shown is not None
    assert session.shown.opened is sound
    assert session.shown.prediction is None


def test_a_new_sound_lets_the_selection_go(session: SessionModel) -> None:
    ticket = session.show_clip(7)
    session.set_opened(ticket, opened())
    session.set_selection((0.1, 0.2))
    session.set_opened(ticket, opened())
    assert session.selection is None


def test_an_overview_belongs_to_its_clip(session: SessionModel) -> None:
    session.show_clip(7)
    outline = WaveformOverview(np.zeros(2, np.float32), np.zeros(2, np.float32), 9.0, 8000)
    overview = RecordingOverview(outline, PyramidBuilder(72_000, 8000).finish())
    assert not session.set_overview(8, overview)
    assert session.set_overview(7, overview)
    assert session.shown is not None
    assert session.shown.overview is overview


def test_a_model_that_is_no_longer_wanted_is_dropped(session: SessionModel) -> None:
    session.set_key(ModelKey("new"))
    old = ModelInfo(ModelKey("old"), "old", "", ("a",), 1, "CPU", "")
    assert not session.set_model(old)
    assert session.model is None
