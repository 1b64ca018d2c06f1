from __future__ import annotations

import io
import time
from collections.abc import Callable

import numpy as np
import pytest
import soundfile

from core.audio.resample import resample
from core.datasets.near_duplicates import ALIKE, Fingerprint, fingerprint_of, near_duplicates
from core.errors import OperationCancelled
from core.progress import CancelToken
from core.results import FloatArray

RATE = 22_050
Change = Callable[[FloatArray], tuple[FloatArray, int]]


def birdsong(seed: int, seconds: float = 3.0, rate: int = RATE) -> FloatArray:
    """Whistles of changing pitch over a little noise."""
    generator = np.random.default_rng(seed)
    n_samples = round(seconds * rate)
    sound = generator.normal(0, 0.003, n_samples)
    for start in np.sort(generator.uniform(0, seconds - 0.3, round(4 * seconds))):
        length = round(generator.uniform(0.05, 0.25) * rate)
        pitch = np.linspace(*generator.uniform(500, 5_000, 2), length)
        whistle = np.sin(2 * np.pi * np.cumsum(pitch) / rate) * np.hanning(length)
        first = round(start * rate)
        sound[first : first + length] += generator.uniform(0.05, 0.3) * whistle
    return sound.astype(np.float32)


def rain(seed: int, seconds: float = 3.0) -> FloatArray:
    generator = np.random.default_rng(seed)
    return generator.normal(0, 0.1, round(seconds * RATE)).astype(np.float32)


def coded(container: str, subtype: str | None) -> Change:
    def change(sound: FloatArray) -> tuple[FloatArray, int]:
        file = io.BytesIO()
        soundfile.write(file, sound, RATE, format=container, subtype=subtype)
        file.seek(0)
        return soundfile.read(file, dtype="float32")[0], RATE

    return change


CHANGES: dict[str, Change] = {
    "quieter": lambda sound: (0.1 * sound, RATE),
    "later": lambda sound: (np.concatenate([np.zeros(900, np.float32), sound])[: len(sound)], RATE),
    "trimmed": lambda sound: (sound[RATE // 3 :], RATE),
    "another rate": lambda sound: (resample(sound, RATE, 16_000), 16_000),
    "noisier": lambda sound: (sound + rain(99)[: len(sound)] * np.float32(0.01), RATE),
    "vorbis": coded("OGG", "VORBIS"),
    "mp3": coded("MP3", None),
}


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("make", [birdsong, rain])
def test_changed_copy_is_found(name: str, make: Callable[[int], FloatArray]) -> None:
    sounds = [make(seed) for seed in range(6)]
    prints = [fingerprint_of(sound, RATE) for sound in sounds]
    prints.append(fingerprint_of(*CHANGES[name](sounds[2])))
    ((first, second, value),) = near_duplicates(prints)
    assert (first, second) == (2, 6)
    assert ALIKE <= value <= 1.001


def test_other_sounds_are_not_alike() -> None:
    sounds = [make(seed) for make in (birdsong, rain) for seed in range(20)]
    prints = [fingerprint_of(sound, RATE) for sound in sounds]
    assert near_duplicates(prints) == []
    pairs = near_duplicates(prints, alike=-1.0)
    assert pairs
    assert max(value for _, _, value in pairs) < ALIKE - 0.2


@pytest.mark.parametrize(
    "sound", [np.zeros(RATE), np.zeros(0), np.ones(3), np.ones(RATE // 5), rain(0, 0.2)]
)
def test_too_little_to_compare(sound: FloatArray) -> None:
    assert fingerprint_of(sound.astype(np.float32), RATE) is None


@pytest.mark.parametrize("rate", [1_000, 8_000, 11_025, 44_100, 96_000, 192_000])
def test_any_rate(rate: int) -> None:
    generator = np.random.default_rng(0)
    found = fingerprint_of(generator.normal(0, 0.1, rate).astype(np.float32), rate)
    assert found is not None
    assert abs(len(found.moves) - 38) <= 2
    assert np.isfinite(found.summary).all()


def test_only_the_beginning_is_kept() -> None:
    found = fingerprint_of(rain(0, 30.0), RATE)
    assert found is not None
    assert len(found.moves) < 401


def random_prints(count: int) -> list[Fingerprint | None]:
    generator = np.random.default_rng(0)
    moves = generator.integers(-40, 40, (count, 200, 24)).astype(np.int8)
    summaries = generator.normal(size=(count, 48)).astype(np.float32)
    return [Fingerprint(*each) for each in zip(moves, summaries, strict=True)]


def test_two_thousand_clips_take_seconds() -> None:
    prints = [*random_prints(1_999), None]
    prints[1_500] = prints[3]
    begin = time.perf_counter()
    pairs = near_duplicates(prints)
    assert time.perf_counter() - begin < 20
    assert [pair[:2] for pair in pairs] == [(3, 1_500)]


def test_cancel() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        near_duplicates(random_prints(3), cancel=cancel)


@pytest.mark.parametrize("prints", [[], [None], [None, None], random_prints(1)])
def test_nothing_to_compare(prints: list[Fingerprint | None]) -> None:
    assert near_duplicates(prints) == []


def test_clips_shorter_than_the_shifts() -> None:
    """Two of 0.4 s are shifted by less than half a second, which is more than they last."""
    short = [fingerprint_of(birdsong(seed, 3.0)[: round(0.45 * RATE)], RATE) for seed in (1, 1, 2)]
    assert None not in short
    assert [pair[:2] for pair in near_duplicates(short)] == [(0, 1)]
