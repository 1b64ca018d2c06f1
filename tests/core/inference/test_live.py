from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import nn

from core.audio.resample import resample
from core.errors import ParameterError
from core.features.mel import LogMel, LogMelConfig
from core.inference.classifier import Classifier
from core.inference.live import LiveStream, predict_window
from core.results import FloatArray


def tiny_network() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Conv2d(3, 4, 3), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4, 3))


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def noise(seconds: float, rate: int, channels: int = 1, seed: int = 0) -> FloatArray:
    generator = np.random.default_rng(seed)
    return generator.uniform(-0.5, 0.5, (round(seconds * rate), channels)).astype(np.float32)


def in_blocks(sound: FloatArray, seed: int = 0) -> list[FloatArray]:
    """Cut a sound into blocks of 1 to 700 samples."""
    cuts = np.cumsum(np.random.default_rng(seed).integers(1, 700, len(sound)))
    return np.split(sound, cuts[cuts < len(sound)])


@pytest.mark.parametrize(
    ("rate", "channels"), [(8_000, 1), (8_000, 2), (44_100, 2), (16_000, 1), (96_000, 6)]
)
def test_the_window_is_what_the_whole_resampled_ends_with(
    small: LogMelConfig, rate: int, channels: int
) -> None:
    """No click where blocks meet: the same samples as of the whole sound."""
    stream = LiveStream(small, rate, channels)
    sound = noise(2.5, rate, channels)
    for block in in_blocks(sound):
        stream.push(block)
    window = stream.next_window()
    assert window is not None
    whole = resample(sound.mean(axis=1), rate, small.sample_rate)
    end = round(window.end * small.sample_rate)
    assert window.end == pytest.approx(2.5, abs=0.2)
    assert window.end - window.start == pytest.approx(1.0)
    np.testing.assert_allclose(window.waveform, whole[end - 8_000 : end], atol=2e-5)


def test_before_a_window_is_full_it_begins_with_silence(small: LogMelConfig) -> None:
    stream = LiveStream(small, 8_000)
    sound = noise(0.3, 8_000)
    stream.push(sound[:, 0])
    window = stream.next_window()
    assert window is not None
    assert (window.start, window.end) == pytest.approx((-0.7, 0.3))
    assert not window.waveform[:5_600].any()
    np.testing.assert_array_equal(window.waveform[5_600:], sound[:, 0])


def test_a_window_is_due_after_each_hop(small: LogMelConfig) -> None:
    stream = LiveStream(small, 8_000, hop=0.25)
    ends = []
    for block in np.split(noise(3.0, 8_000), 60):
        stream.push(block)
        window = stream.next_window()
        if window is not None:
            ends.append(window.end)
    assert ends == pytest.approx(np.arange(1, 13) * 0.25)
    assert stream.n_skipped == 0


def test_slow_networks_get_the_newest_and_the_rest_is_counted(small: LogMelConfig) -> None:
    stream = LiveStream(small, 8_000, hop=0.25)
    sound = noise(5.0, 8_000)
    stream.push(sound[:2_000])
    assert stream.next_window() is not None
    for block in np.split(sound[2_000:], 95):
        stream.push(block)
    window = stream.next_window()
    assert window is not None
    assert window.end == 5.0
    np.testing.assert_array_equal(window.waveform, sound[-8_000:, 0])
    assert stream.n_skipped == 18
    assert stream.next_window() is None


def test_the_backlog_is_bounded(small: LogMelConfig) -> None:
    stream = LiveStream(small, 8_000, keep=2.0)
    for _ in range(300):
        stream.push(noise(0.1, 8_000))
    assert len(stream._waiting) == 0
    assert len(stream._arrivals) < 10
    assert stream._heard._data.shape == (8_000, 1)
    assert stream.last_sound().shape == (16_000, 1)
    assert stream.duration == pytest.approx(30.0)


@pytest.mark.parametrize("size", [1, 7, 4_000, 50_000])
def test_the_last_sound_is_kept_as_it_came(small: LogMelConfig, size: int) -> None:
    stream = LiveStream(small, 8_000, 2, keep=3.0)
    sound = noise(4.0 if size > 1 else 0.1, 8_000, 2)
    for first in range(0, len(sound), size):
        stream.push(sound[first : first + size])
    np.testing.assert_array_equal(stream.last_sound(), sound[-24_000:])


def test_what_is_no_number_counts_as_silence(small: LogMelConfig) -> None:
    stream = LiveStream(small, 8_000)
    stream.push(np.array([np.nan, np.inf, -np.inf] * 1_000))
    window = stream.next_window()
    assert window is not None
    assert not window.waveform.any()


def test_blocks_without_samples_and_of_other_channels(small: LogMelConfig) -> None:
    stream = LiveStream(small, 8_000, 2)
    stream.push(np.zeros((0, 2)))
    assert stream.next_window() is None
    for wrong in (np.zeros(10), np.zeros((10, 3)), np.zeros((10, 2, 1))):
        with pytest.raises(ParameterError, match="2 channels"):
            stream.push(wrong)
    for setting in ({"hop": 0.0}, {"keep": -1.0}):
        with pytest.raises(ParameterError, match="not positive"):
            LiveStream(small, 8_000, **setting)
    with pytest.raises(ParameterError, match="sample_rate"):
        LiveStream(small, 0)


def test_delay_is_from_the_last_sample(
    small: LogMelConfig, ensemble_of: Callable[..., Classifier]
) -> None:
    clock = Clock()
    stream = LiveStream(small, 8_000, clock=clock)
    stream.push(noise(0.5, 8_000))
    clock.now += 3.0
    stream.push(noise(0.5, 8_000, seed=1))
    clock.now += 0.4
    window = stream.next_window()
    assert window is not None
    found = predict_window(ensemble_of([tiny_network()]), window, clock)
    assert found.delay == pytest.approx(0.4)
    assert (found.start, found.end) == (window.start, window.end)
    assert found.prediction.probabilities.sum() == pytest.approx(1.0)


def test_a_window_is_heard_as_a_clip_is(
    small: LogMelConfig, ensemble_of: Callable[..., Classifier]
) -> None:
    classifier = ensemble_of([tiny_network()])
    stream = LiveStream(small, 8_000)
    sound = noise(1.0, 8_000)
    stream.push(sound)
    window = stream.next_window()
    assert window is not None
    values = LogMel(small).transform(sound[:, 0]).values
    (expected,) = classifier.predict(values[None])
    found = predict_window(classifier, window, time.monotonic).prediction
    np.testing.assert_array_equal(found.probabilities, expected.probabilities)


def test_columns_of_the_rolling_picture(small: LogMelConfig) -> None:
    """They are the inner columns of the middle resolution of the whole sound."""
    stream = LiveStream(small, 8_000)
    sound = noise(3.0, 8_000)
    found = [np.zeros((32, 0), dtype=np.float32)]
    for block in in_blocks(sound):
        stream.push(block)
        found.append(stream.take_columns())
    columns = np.concatenate(found, axis=1)
    whole = LogMel(small).transform(sound[:, 0]).resolutions[1]
    assert columns.shape[1] == 3 * stream.columns_per_second - 1
    np.testing.assert_allclose(columns, whole[:, 1:-1], atol=1e-4)
    assert stream.take_columns().shape == (32, 0)


def test_columns_that_nobody_takes_are_bounded(small: LogMelConfig) -> None:
    stream = LiveStream(small, 8_000, keep=1.0)
    for _ in range(20):
        stream.push(noise(10.0, 8_000))
    assert stream.take_columns().shape[1] == 4_096


def test_what_the_resampler_holds_back_is_part_of_the_delay(small: LogMelConfig) -> None:
    clock = Clock()
    stream = LiveStream(small, 16_000, clock=clock)
    for block in np.split(noise(2.0, 16_000), 200):
        clock.now += 0.01
        stream.push(block)
    window = stream.next_window()
    assert window is not None
    assert window.end < 2.0
    assert clock.now - window.heard_at == pytest.approx(2.0 - window.end, abs=0.011)


def test_a_closed_stream_lets_its_resampler_go_and_keeps_its_sound() -> None:
    stream = LiveStream(LogMelConfig(), 8_000)
    stream.push(np.ones(4_000, dtype=np.float32))
    stream.close()
    assert len(stream.last_sound()) == 4_000
    with pytest.raises(StopIteration):
        stream.push(np.ones(10, dtype=np.float32))
