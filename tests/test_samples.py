"""The sample clips are what the synthesiser makes, and the shipped bundle hears them right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from resources import bundles_dir, samples_dir
from resources.samples.building_blocks import RATE, contour, shaped_noise, voiced
from resources.samples.sounds import DURATION, SOUNDS
from resources.samples.synthesise import clip_name, synthesise, write_samples

if TYPE_CHECKING:
    from core.inference.classifier import Classifier

BUNDLE = bundles_dir() / "everyday-sounds"


def sample_files() -> list[Path]:
    files = sorted(samples_dir().glob("*.flac"))
    assert len(files) >= 6
    return files


def test_a_file_for_every_sound_and_no_other() -> None:
    assert {path.name for path in sample_files()} == {clip_name(label) for label in SOUNDS}


def test_names_say_that_they_are_synthetic() -> None:
    assert all(path.name.startswith("synthetic-") for path in sample_files())
    described = (samples_dir() / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in sample_files() if path.name not in described] == []


@pytest.mark.parametrize("label", SOUNDS)
def test_synthesis_gives_the_shipped_samples(label: str) -> None:
    shipped, rate = soundfile.read(samples_dir() / clip_name(label), dtype="int16")
    made = synthesise(label)
    assert rate == RATE
    assert shipped.shape == made.shape == (round(DURATION * RATE),)
    # Another processor's arithmetic may round one sample in many the other way.
    assert np.abs(shipped.astype(int) - made.astype(int)).max() <= 1
    assert np.mean(shipped != made) < 1e-3


@pytest.mark.parametrize("label", SOUNDS)
def test_clips_are_small_audible_and_not_clipped(label: str) -> None:
    path = samples_dir() / clip_name(label)
    waveform, _ = soundfile.read(path)
    assert path.stat().st_size <= 301_000
    assert 0.1 < np.abs(waveform).max() < 0.95
    assert np.sqrt(np.mean(waveform**2)) > 10 ** (-45 / 20)


def test_written_clips_can_be_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resources.samples.synthesise.SOUNDS", {"dog": SOUNDS["dog"]})
    (path,) = write_samples(tmp_path / "new")
    assert soundfile.info(path).frames == round(DURATION * RATE)


def test_voice_has_the_asked_pitch() -> None:
    rng = np.random.default_rng(0)
    sound = voiced(rng, np.full(RATE, 441.0), tilt=1.0)
    spectrum = np.abs(np.fft.rfft(sound))
    assert int(np.argmax(spectrum)) == 441
    assert spectrum[882] == pytest.approx(spectrum[441] / 2, rel=0.01)


def test_noise_follows_its_spectrum() -> None:
    noise = shaped_noise(np.random.default_rng(0), 8 * RATE, [(100, 0), (1_000, -20)])
    power = np.abs(np.fft.rfft(noise)) ** 2
    frequencies = np.fft.rfftfreq(len(noise), 1 / RATE)
    low = power[(frequencies > 50) & (frequencies < 100)].mean()
    high = power[(frequencies > 2_000) & (frequencies < 3_000)].mean()
    assert 10 * np.log10(low / high) == pytest.approx(20, abs=1)
    assert np.mean(noise**2) == pytest.approx(1.0)


def test_contour_passes_through_its_points() -> None:
    line = contour([(0, 100), (0.5, 200)], RATE)
    assert len(line) == RATE
    assert line[RATE // 4] == pytest.approx(150, abs=1)
    assert line[-1] == pytest.approx(200)


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    from core.bundles.bundle import load_bundle
    from core.inference.classifier import Classifier

    return Classifier(load_bundle(BUNDLE))


@pytest.mark.parametrize("label", SOUNDS)
def test_shipped_bundle_hears_the_sample(classifier: Classifier, label: str) -> None:
    from core.audio.decode import read_clip

    clip = read_clip(samples_dir() / clip_name(label), classifier.features.sample_rate)
    prediction = classifier.analyse(clip).prediction
    assert prediction.label == label
    assert not prediction.unknown
