"""One clip as a training may show it, to be seen and heard beside the clip as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import scipy.signal

from core.audio.augment import pitch_and_stretch
from core.features.mel import LogMel, LogMelConfig
from core.results import AudioClip, FloatArray, Spectrogram
from core.training.augment import augment
from core.training.draws import change_of
from core.training.recipe import Recipe

__all__ = ["Changed", "audition"]

_SEGMENT = 2048
_NOTHING = Recipe(epochs=1)


@dataclass(frozen=True)
class Changed:
    """A clip after a recipe's changes.

    Attributes
    ----------
    clip : AudioClip
        To be heard. Blanked bands are silent in it, where the network is shown the clip's mean.
    spectrogram : Spectrogram
        ``values`` are what the network is shown.
    semitones, rate, decibels, seconds : float
        Shift in pitch, speed, gain in dB, and shift in time.
    rows, columns : tuple of 2 int
        Blanked rows and columns of the input, the end not among them.
    """

    clip: AudioClip
    spectrogram: Spectrogram
    semitones: float
    rate: float
    decibels: float
    seconds: float
    rows: tuple[int, int]
    columns: tuple[int, int]


def audition(clip: AudioClip, config: LogMelConfig, recipe: Recipe, *, draw: int = 0) -> Changed:
    """Change one clip as a recipe asks for; clips are not mixed with others here.

    Parameters
    ----------
    clip : AudioClip
        At the sample rate of ``config``.
    draw : int
        Another number draws other changes.
    """
    semitones, rate = change_of(recipe, draw, 0, 0) if recipe.changes_sound else (0.0, 1.0)
    waveform = clip.waveform
    if (semitones, rate) != (0.0, 1.0):
        waveform = pitch_and_stretch(waveform, clip.sample_rate, semitones, rate)
    spectrogram = LogMel(config).transform(waveform)
    values = spectrogram.values[None]
    decibels, shift, rows, columns = _drawn(recipe, values.shape[2], values.shape[3], draw)
    for number, part in enumerate(_parts(recipe)):
        generator = np.random.default_rng([draw, number])
        values, _ = augment(values, np.zeros(1, dtype=np.int64), 1, part, generator)
    waveform = _fixed(waveform, spectrogram.n_samples) * np.float32(10 ** (decibels / 20))
    samples = round(shift / values.shape[3] * len(waveform))
    waveform = np.roll(waveform, samples)
    waveform = _silenced(waveform, spectrogram, rows, columns)
    return Changed(
        AudioClip(np.ascontiguousarray(waveform, dtype=np.float32), clip.sample_rate),
        replace(spectrogram, values=values[0]),
        semitones,
        rate,
        decibels,
        samples / clip.sample_rate,
        rows,
        columns,
    )


def _parts(recipe: Recipe) -> tuple[Recipe, ...]:
    """Gain, roll and mask, each alone."""
    return tuple(
        _NOTHING.model_copy(update={name: getattr(recipe, name)})
        for name in ("gain", "roll", "mask")
    )


def _drawn(
    recipe: Recipe, n_rows: int, n_columns: int, draw: int
) -> tuple[float, int, tuple[int, int], tuple[int, int]]:
    """Draw what `core.training.augment` draws from the same generators, to change the sound by."""
    gain, roll, mask = (np.random.default_rng([draw, number]) for number in range(3))
    decibels = float(gain.uniform(-recipe.gain, recipe.gain)) if recipe.gain else 0.0
    reach = int(recipe.roll * n_columns)
    shift = int(roll.integers(-reach, reach + 1)) if recipe.roll else 0
    bands = []
    for length in (n_rows, n_columns):
        width = int(mask.integers(0, int(recipe.mask * length) + 1)) if recipe.mask else 0
        first = int(mask.integers(0, length - width + 1)) if recipe.mask else 0
        bands.append((first, first + width))
    return decibels, shift, bands[0], bands[1]


def _fixed(waveform: FloatArray, n_samples: int) -> FloatArray:
    """Pad with silence to what was analysed, or cut there."""
    padded = np.zeros(n_samples, dtype=np.float32)
    padded[: min(len(waveform), n_samples)] = waveform[:n_samples]
    return padded


def _silenced(
    waveform: FloatArray,
    spectrogram: Spectrogram,
    rows: tuple[int, int],
    columns: tuple[int, int],
) -> FloatArray:
    """Take the blanked rows out of the sound, then the blanked columns."""
    if rows[0] < rows[1] and len(waveform) >= _SEGMENT:
        low = spectrogram.band_edges[rows[0]]
        high = spectrogram.band_edges[rows[1] + 1]
        rate = spectrogram.sample_rate
        hertz, _, parts = scipy.signal.stft(waveform, rate, nperseg=_SEGMENT)
        parts[(hertz >= low) & (hertz <= high)] = 0
        _, kept = scipy.signal.istft(parts, rate, nperseg=_SEGMENT)
        waveform = _fixed(np.asarray(kept, dtype=np.float32), len(waveform))
    if columns[0] < columns[1]:
        waveform = waveform.copy()
        n_columns = spectrogram.values.shape[2]
        first, last = (round(c / n_columns * len(waveform)) for c in columns)
        waveform[first:last] = 0
    return waveform
