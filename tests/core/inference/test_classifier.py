from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from torch import nn

from core.audio.windows import AudioWindow
from core.bundles.manifest import Normalisation
from core.errors import AudioDecodeError, OperationCancelled, ParameterError
from core.features.mel import log_mel
from core.inference.classifier import Classifier
from core.inference.ensemble import softmax
from core.inference.timeline import classify_file
from core.progress import CancelToken, Progress
from core.results import AudioClip, WindowPrediction

Make = Callable[..., Classifier]
Sine = Callable[..., np.ndarray]


def linear(seed: int = 0, scale: float = 0.02) -> nn.Module:
    torch.manual_seed(seed)
    layer = nn.Linear(3 * 32 * 32, 3)
    nn.init.normal_(layer.weight, 0, scale)
    return nn.Sequential(nn.Flatten(), layer)


@pytest.fixture
def classifier(ensemble_of: Make) -> Classifier:
    return ensemble_of([linear(0), linear(1)], temperature=2.0, threshold=0.3)


def test_prediction_is_the_members_softmax(ensemble_of: Make, sine: Sine) -> None:
    members = [linear(0), linear(1)]
    scale = Normalisation(mean=(-7.0, -6.0, -5.0), sd=(2.0, 3.0, 4.0))
    classifier = ensemble_of(members, normalisation=scale)
    clip = AudioClip(sine(), 8_000)
    found = classifier.analyse(clip)
    values = log_mel(clip.waveform, classifier.features).values
    np.testing.assert_array_equal(found.spectrogram.values, values)
    mean, sd = (np.array(x, np.float32)[:, None, None] for x in (scale.mean, scale.sd))
    with torch.inference_mode():
        logits = [
            member(torch.from_numpy((values - mean) / sd)[None]).numpy() for member in members
        ]
    expected = softmax(np.concatenate(logits))
    np.testing.assert_allclose(found.prediction.members, expected, atol=1e-5)
    np.testing.assert_allclose(found.prediction.probabilities, expected.mean(axis=0), atol=1e-5)
    assert found.windows == ()


def test_batch_is_one_by_one(classifier: Classifier) -> None:
    values = np.random.default_rng(0).normal(-6, 3, (5, 3, 32, 32)).astype(np.float32)
    together = classifier.predict(values)
    alone = [classifier.predict(value[None])[0] for value in values]
    assert len(together) == 5
    for one, other in zip(together, alone, strict=True):
        np.testing.assert_allclose(one.members, other.members, atol=1e-6)


def test_bundle_stays_as_it_is(ensemble_of: Make) -> None:
    member = linear().train()
    classifier = ensemble_of([member])
    assert member.training
    assert all(parameter.requires_grad for parameter in member.parameters())
    assert not any(p.requires_grad for m in classifier.members for p in m.parameters())
    assert not any(m.training for m in classifier.members)


@pytest.mark.parametrize("shape", [(3, 32, 32), (1, 3, 32, 31), (1, 1, 32, 32), (32, 32)])
def test_wrong_shape(classifier: Classifier, shape: tuple[int, ...]) -> None:
    with pytest.raises(ParameterError, match="values"):
        classifier.predict(np.zeros(shape, np.float32))


def test_wrong_rate(classifier: Classifier, sine: Sine) -> None:
    with pytest.raises(ParameterError, match="44100 Hz, not at 8000 Hz"):
        classifier.analyse(AudioClip(sine(), 44_100))


def test_network_that_gives_nan(ensemble_of: Make, sine: Sine) -> None:
    member = linear()
    nn.init.constant_(member[1].bias, float("nan"))
    with pytest.raises(ParameterError, match="not numbers"):
        ensemble_of([member]).analyse(AudioClip(sine(), 8_000))


def test_class_by_name(ensemble_of: Make) -> None:
    classifier = ensemble_of([linear()], labels=("crying baby", "Dog", "rain"))
    assert classifier.index_of("crying_baby") == 0
    assert classifier.index_of(" dog ") == 1
    with pytest.raises(ParameterError, match="no class 'cat'; there are crying baby, Dog, rain"):
        classifier.index_of("cat")


def test_clip_or_recording(classifier: Classifier) -> None:
    features = classifier.features
    assert not features.is_recording(1.0)
    assert not features.is_recording(1.5)
    assert features.is_recording(1.51)
    assert not features.model_copy(update={"clip_duration": None}).is_recording(9_999)


def test_clip_file_is_taken_whole(classifier: Classifier, noise_file: Callable[..., Path]) -> None:
    seen: list[Progress] = []
    found = classify_file(classifier, noise_file(seconds=1.2, rate=16_000), progress=seen.append)
    assert found.windows == ()
    assert found.clip.sample_rate == 8_000
    assert found.clip.duration == pytest.approx(1.2)
    assert [point.fraction for point in seen] == [0, 1]


def test_recording_by_windows(classifier: Classifier, noise_file: Callable[..., Path]) -> None:
    path = noise_file(seconds=10.4)
    seen: list[Progress] = []
    told: list[WindowPrediction] = []
    found = classify_file(classifier, path, progress=seen.append, on_window=told.append)

    assert tuple(told) == found.windows
    assert [row.start for row in found.windows] == [float(k) for k in range(11)]
    assert [row.end for row in found.windows] == [*(k + 1.0 for k in range(10)), 10.4]
    samples, _ = soundfile.read(path, dtype="float32")
    for row in found.windows:
        part = samples[round(row.start * 8_000) : round(row.end * 8_000)]
        alone = classifier.analyse(AudioClip(part, 8_000)).prediction
        np.testing.assert_allclose(row.prediction.members, alone.members, atol=1e-5)
    mean = np.mean([row.prediction.probabilities for row in found.windows], axis=0)
    np.testing.assert_allclose(found.prediction.probabilities, mean, atol=1e-5)
    assert found.prediction.threshold == 0.3
    np.testing.assert_array_equal(found.clip.waveform, samples[:8_000])
    assert found.clip.info is not None
    assert found.spectrogram.n_samples == 8_000

    fractions = [point.fraction for point in seen]
    assert len(fractions) > 2
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0, 1)


def test_windows_as_asked(classifier: Classifier, noise_file: Callable[..., Path]) -> None:
    found = classify_file(classifier, noise_file(seconds=1.4), window=0.5, hop=0.25)
    assert [row.start for row in found.windows] == [0, 0.25, 0.5, 0.75, 1.0]
    whole = classify_file(classifier, noise_file(seconds=1.4), window=1.4)
    assert whole.windows == ()


@pytest.mark.parametrize(
    ("asked", "field"),
    [({"window": 0.0}, "window"), ({"window": 1.0, "hop": 2.0}, "hop"), ({"hop": -1.0}, "hop")],
)
def test_windows_that_cannot_be(
    classifier: Classifier, noise_file: Callable[..., Path], asked: dict[str, float], field: str
) -> None:
    with pytest.raises(ParameterError) as caught:
        classify_file(classifier, noise_file(seconds=4.0), **asked)
    assert caught.value.field == field


@pytest.mark.parametrize("field", ["window", "hop"])
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, -1.0])
def test_windows_that_are_no_lengths_are_refused_for_clips_too(
    classifier: Classifier, noise_file: Callable[..., Path], field: str, value: float
) -> None:
    with pytest.raises(ParameterError) as caught:
        classify_file(classifier, noise_file(seconds=1.0), **{field: value})
    assert caught.value.field == field


def test_cancel_in_the_middle(classifier: Classifier, noise_file: Callable[..., Path]) -> None:
    cancel = CancelToken()
    told: list[WindowPrediction] = []

    def watch(row: WindowPrediction) -> None:
        told.append(row)
        if row.start >= 3:
            cancel.cancel()

    with pytest.raises(OperationCancelled):
        classify_file(classifier, noise_file(seconds=60.0), on_window=watch, cancel=cancel)
    assert 4 <= len(told) < 20
    assert [row.start for row in told] == [float(k) for k in range(len(told))]


def test_cancelled_before_a_clip(classifier: Classifier, noise_file: Callable[..., Path]) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        classify_file(classifier, noise_file(), cancel=cancel)


def test_recording_that_breaks_off(classifier: Classifier, noise_file: Callable[..., Path]) -> None:
    path = noise_file("cut.flac", seconds=60.0)
    path.write_bytes(path.read_bytes()[:-100_000])
    told: list[WindowPrediction] = []
    with pytest.raises(AudioDecodeError):
        classify_file(classifier, path, on_window=told.append)
    assert told


def test_recording_that_breaks_off_keeps_all_whole_windows(
    classifier: Classifier, noise_file: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.inference import timeline

    honest = timeline.stream_windows

    def broken(*rest: object) -> Iterator[AudioWindow]:
        yield from islice(honest(*rest), 11)
        raise AudioDecodeError("cut.wav", "breaks off")

    monkeypatch.setattr(timeline, "stream_windows", broken)
    told: list[WindowPrediction] = []
    with pytest.raises(AudioDecodeError):
        classify_file(classifier, noise_file(seconds=20.0), on_window=told.append)
    assert [window.start for window in told] == list(range(11))
