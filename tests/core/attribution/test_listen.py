"""The clip taken apart by its attribution: nothing is lost, and what is pointed at is kept."""

from __future__ import annotations

import numpy as np
import pytest

from core.attribution.listen import EvidenceMask, evidence_mask, split_evidence
from core.errors import ParameterError
from core.features.mel import LogMel
from core.results import Spectrogram

RATE = 44_100


@pytest.fixture(scope="module")
def noise() -> np.ndarray:
    return (0.1 * np.random.default_rng(0).standard_normal(2 * RATE)).astype(np.float32)


@pytest.fixture(scope="module")
def spectrogram(noise: np.ndarray) -> Spectrogram:
    return LogMel().transform(noise)


def around(spectrogram: Spectrogram, seconds: float, hertz: float) -> np.ndarray:
    """An attribution that is high within 0.15 s and a few bands of one place."""
    values = np.zeros_like(spectrogram.values)
    row = round(spectrogram.row_at(hertz))
    for channel in range(3):
        first = round(spectrogram.column_at(channel, seconds - 0.15))
        last = round(spectrogram.column_at(channel, seconds + 0.15))
        values[channel, row - 5 : row + 6, first : last + 1] = 1.0
    return values


@pytest.mark.parametrize("rate", [RATE, 22_050, 48_000])
def test_mask_of_ones_gives_the_clip_back(
    rate: int, noise: np.ndarray, spectrogram: Spectrogram
) -> None:
    clip = noise[: 2 * rate] if rate < RATE else np.resize(noise, 2 * rate)
    if rate > RATE:  # the input's axis ends at 22,050 Hz: keep what lies below
        spectrum = np.fft.rfft(clip)
        spectrum[np.fft.rfftfreq(len(clip), 1 / rate) > 21_000] = 0
        clip = np.fft.irfft(spectrum, len(clip))
    found = split_evidence(clip, rate, spectrogram, np.ones_like(spectrogram.values))
    inside = slice(rate // 10, -rate // 10)
    assert np.abs(found.evidence - clip)[inside].max() < 1e-4
    if rate <= RATE:
        assert np.abs(found.evidence - clip).max() < 1e-4
        assert found.kept == pytest.approx(1, abs=1e-4)


def test_silence_stays_silent(spectrogram: Spectrogram) -> None:
    found = split_evidence(
        np.zeros(RATE), RATE, spectrogram, np.ones_like(spectrogram.values)
    )  # fmt: skip
    assert not found.evidence.any()
    assert not found.rest.any()
    assert found.kept == 0


def test_evidence_and_rest_are_the_clip(noise: np.ndarray, spectrogram: Spectrogram) -> None:
    mask = np.random.default_rng(1).uniform(size=spectrogram.values.shape).astype(np.float32)
    found = split_evidence(noise, RATE, spectrogram, mask)
    assert np.allclose(found.evidence + found.rest, noise, atol=1e-6)
    assert 0.1 < found.kept < 0.6


def test_what_is_pointed_at_is_kept_and_the_rest_is_not(spectrogram: Spectrogram) -> None:
    time = np.arange(2 * RATE) / RATE
    early = np.sin(2 * np.pi * 1_000 * time) * (np.abs(time - 0.5) < 0.1)
    late = np.sin(2 * np.pi * 1_000 * time) * (np.abs(time - 1.5) < 0.1)
    high = np.sin(2 * np.pi * 5_000 * time) * (np.abs(time - 0.5) < 0.1)
    clip = 0.3 * (early + late + high)
    found = split_evidence(clip, RATE, spectrogram, around(spectrogram, 0.5, 1_000))

    def kept(part: np.ndarray) -> float:
        return float(found.evidence @ part) / float(0.3 * part @ part)

    assert kept(early) > 0.9
    assert abs(kept(late)) < 0.02
    assert abs(kept(high)) < 0.05


def test_sound_above_the_networks_axis_is_of_the_rest() -> None:
    spectrogram = LogMel().transform(np.ones(RATE, dtype=np.float32))
    time = np.arange(96_000) / 96_000
    clip = np.sin(2 * np.pi * 30_000 * time)
    found = split_evidence(clip, 96_000, spectrogram, np.ones_like(spectrogram.values))
    assert found.kept < 1e-4
    assert np.allclose(found.rest[9_600:-9_600], clip[9_600:-9_600], atol=0.001)


def test_mask_is_half_where_the_share_is_reached_and_zero_without_evidence() -> None:
    attribution = np.zeros((3, 8, 8), dtype=np.float32)
    attribution[0, 2, :4] = (4.0, 3.0, 2.0, 1.0)
    attribution[1, 5, 5] = -9.0
    mask = evidence_mask(attribution, EvidenceMask(share=0.7, sharpness=2, blur=0))
    assert mask[0, 2, :4] == pytest.approx([16 / 25, 0.5, 4 / 13, 1 / 10])
    assert np.count_nonzero(mask) == 4
    assert not evidence_mask(-np.abs(attribution)).any()


@pytest.mark.parametrize(
    ("settings", "field"),
    [({"share": 1.0}, "share"), ({"sharpness": 0}, "sharpness"), ({"blur": -1}, "blur")],
)
def test_settings_out_of_range_are_named(settings: dict[str, float], field: str) -> None:
    with pytest.raises(ParameterError) as error:
        EvidenceMask(**settings)
    assert error.value.field == field


def test_other_shapes_are_refused(noise: np.ndarray, spectrogram: Spectrogram) -> None:
    with pytest.raises(ParameterError, match="mask"):
        split_evidence(noise, RATE, spectrogram, np.ones((3, 2, 2)))
    with pytest.raises(ParameterError, match="waveform"):
        split_evidence(np.full(9, np.nan), RATE, spectrogram, np.ones_like(spectrogram.values))
