"""What is asked and saved of explanations outside the window's thread."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pretended import make_attribution, make_prediction, write_clip

from app import attribution_files, explanation_jobs, jobs
from app.explanation_checks import HeardEvidence
from app.explanation_words import METHOD_FIELDS, agreement_words, explained_words, question_words
from app.models.records import Explained, ModelKey, Question
from app.widgets.requests import ExplainRequest
from core.attribution.listen import EvidenceAudio, EvidenceMask
from core.errors import OperationCancelled
from core.features.mel import LogMelConfig
from core.interchange.audacity import read_labels
from core.interchange.raven import read_selections
from core.progress import CancelToken


class _Context:
    def __init__(self) -> None:
        self.cancel = CancelToken()


@pytest.fixture
def context() -> jobs.Context:
    return _Context()  # type: ignore[return-value]


@pytest.fixture
def explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, context: jobs.Context) -> Explained:
    monkeypatch.setattr(jobs, "features_of", lambda key: LogMelConfig())
    clip = write_clip(tmp_path / "clips" / "a.wav", 0.5)
    opened = jobs.open_clip(context, clip, ModelKey())
    question = Question("rain")
    return Explained(
        opened, make_prediction(), make_attribution(question), question, "everyday", "ab" * 32
    )


def test_the_form_begins_with_the_librarys_settings() -> None:
    from core.attribution.methods import METHODS

    assert asdict(ExplainRequest("rain")) == asdict(Question("rain"))
    assert set(METHOD_FIELDS) == set(METHODS)
    for name, fields in METHOD_FIELDS.items():
        known = METHODS[name].config().model_dump()
        assert {field: known[field] for field in fields} == {
            field: getattr(Question("rain"), field) for field in fields
        }


@pytest.mark.parametrize(
    ("question", "refined"),
    [
        (Question("rain"), True),
        (Question("rain", n_steps=8), False),
        (Question("rain", method="grad-cam"), False),
    ],
)
def test_only_steps_that_were_chosen_by_the_error_are_refined(
    explained: Explained, tmp_path: Path, question: Question, refined: bool
) -> None:
    record = attribution_files.description(
        tmp_path / "x.npy", replace(explained, question=question)
    )
    assert record["refined"] is refined


def test_boxes_of_a_window_lie_on_the_recordings_clock(
    explained: Explained, tmp_path: Path, context: jobs.Context
) -> None:
    opened = replace(explained.opened, start=30.0, is_recording=True)
    explained = replace(explained, opened=opened)
    raven, audacity = tmp_path / "boxes.txt", tmp_path / "labels.txt"
    n_boxes = explanation_jobs.save_boxes(context, raven, explained, "raven")
    assert n_boxes == explanation_jobs.save_boxes(context, audacity, explained, "audacity")
    assert n_boxes == 1
    selections, labels = read_selections(raven), read_labels(audacity)
    assert len(selections) == len(labels) == 1
    for event in (*selections, *labels):
        assert event.label == "rain"
        assert event.start >= 30.0
        low, high = event.low, event.high
        assert low is not None
        assert high is not None
        assert (
            opened.spectrogram.frequency_of(34) < low < high < opened.spectrogram.frequency_of(66)
        )


def test_evidence_and_rest_are_saved_together(tmp_path: Path, context: jobs.Context) -> None:
    sound = np.linspace(-1.5, 1.5, 800).astype(np.float32)
    heard = HeardEvidence(
        EvidenceAudio(sound, -sound, 8_000, 0.4), EvidenceMask(), make_prediction(),
        make_prediction(),
    )  # fmt: skip
    first, second = explanation_jobs.save_evidence(context, tmp_path / "a.wav", heard)
    for path, expected in ((first, sound), (second, -sound)):
        read, rate = soundfile.read(path, dtype="float32")
        assert rate == 8_000
        np.testing.assert_array_equal(read, expected)
    context.cancel.cancel()
    with pytest.raises(OperationCancelled):
        explanation_jobs.save_evidence(context, tmp_path / "b.wav", heard)
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["a rest.wav", "a.wav"]


def test_contrast_and_method_are_named() -> None:
    made = replace(make_attribution(Question("rain")), against="dog", method="occlusion")
    assert question_words(made) == "rain rather than dog"
    assert explained_words(made) == "rain rather than dog occlusion"
    assert explained_words(replace(made, against=None, method="integrated-gradients")) == "rain"


@pytest.mark.parametrize(
    ("correlation", "words"),
    [
        (None, ""),
        (0.8, "members agree well (0.80)"),
        (0.5, "members agree largely (0.50)"),
        (0.3, "members agree in part (0.30)"),
        (-0.1, "members hardly agree (-0.10)"),
    ],
)
def test_agreement_in_words(correlation: float | None, words: str) -> None:
    assert agreement_words(correlation) == words
