"""One function a sample sound: a rough physical picture of its source, drawn from seeded noise.

None of them holds or is fitted to a recording.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from resources.samples.building_blocks import (
    RATE,
    Signal,
    contour,
    decaying_modes,
    envelope,
    formants,
    in_room,
    place,
    shaped_noise,
    voiced,
)

__all__ = ["DURATION", "SOUNDS"]

DURATION = 5.0
"""s, of every sample clip."""

_N_SAMPLES = round(DURATION * RATE)


def _time(n_samples: int = _N_SAMPLES) -> Signal:
    return np.arange(n_samples) / RATE


def dog(rng: np.random.Generator) -> Signal:
    """Seven barks: a hoarse voice that rises and falls within a fifth of a second."""
    track = np.zeros(_N_SAMPLES)
    for start in (0.3, 0.9, 1.5, 2.1, 2.9, 3.5, 4.2):
        n_samples = round(0.25 * RATE)
        top = 720 * rng.uniform(0.95, 1.05)
        line = [(0, 0.6 * top), (0.03, top), (0.09, 0.85 * top), (0.25, 0.45 * top)]
        voice = voiced(rng, contour(line, n_samples), tilt=0.75, jitter=0.03)
        voice /= np.sqrt(np.mean(voice**2))
        breath = shaped_noise(rng, n_samples, [(100, -30), (600, 0), (3_000, -4), (14_000, -22)])
        mouth = [(700, 300, 2), (1_250, 400, 2), (2_000, 600, -4), (3_200, 1_000, -10)]
        bark = formants(voice + 0.25 * breath, mouth) * envelope(n_samples, 0.02, 0.07)
        place(track, bark / np.abs(bark).max(), start, 0.8)
    return in_room(rng, track, 0.45, 0.22)


def rain(rng: np.random.Generator) -> Signal:
    """Steady hiss of far drops with thousands of near ones, each a click that rings shortly."""
    far = shaped_noise(
        rng, _N_SAMPLES, [(40, -4), (300, -7), (1_500, -3), (6_000, -6), (16_000, -16)]
    )
    near = np.zeros(_N_SAMPLES)
    for start in rng.uniform(0, DURATION, 700):
        splash = shaped_noise(rng, 500, [(300, -16), (2_500, 0), (9_000, 0), (16_000, -8)])
        splash *= envelope(500, 0.0003, float(rng.uniform(0.0006, 0.002)))
        place(near, splash, float(start), float(rng.lognormal(-1.6, 0.8)))
    return 0.035 * far + 0.12 * near


def sea_waves(rng: np.random.Generator) -> Signal:
    """Broad noise that swells and falls as a wave breaks, brighter while it is loud."""
    swell = contour([(0, 0.35), (1.4, 0.55), (2.3, 1.0), (3.2, 0.7), (5.0, 0.3)], _N_SAMPLES)
    body = shaped_noise(
        rng, _N_SAMPLES, [(30, -14), (150, -3), (500, 0), (1_500, -4), (6_000, -17), (16_000, -32)]
    )
    foam = shaped_noise(
        rng, _N_SAMPLES, [(100, -40), (800, -12), (3_000, 0), (8_000, -4), (16_000, -14)]
    )
    gusts = 1.0 + 0.12 * shaped_noise(rng, _N_SAMPLES, [(0.5, 0), (6, 0), (30, -40)])
    return (0.13 * swell * body + 0.035 * swell**2.2 * foam) * gusts


def crackling_fire(rng: np.random.Generator) -> Signal:
    """Snaps of burning wood at random times over the low roar of the flames."""
    roar = shaped_noise(
        rng, _N_SAMPLES, [(20, 0), (90, 0), (300, -16), (1_000, -28), (16_000, -46)]
    )
    hiss = shaped_noise(rng, _N_SAMPLES, [(200, -20), (3_000, 0), (10_000, 0), (16_000, -6)])
    snaps = np.zeros(_N_SAMPLES)
    for start in rng.uniform(0, DURATION, 95):
        n_samples = round(0.03 * RATE)
        burst = shaped_noise(rng, n_samples, [(150, -18), (1_500, 0), (12_000, 0), (16_000, -6)])
        burst *= envelope(n_samples, 0.0004, float(rng.uniform(0.0008, 0.005)))
        place(snaps, burst, float(start), float(rng.lognormal(-1.9, 0.9)))
    return 0.02 * roar + 0.0035 * hiss + 0.28 * snaps


def crying_baby(rng: np.random.Generator) -> Signal:
    """Four long cries with a short gasp between them: a high voice through a small throat."""
    track = np.zeros(_N_SAMPLES)
    start = 0.15
    for duration, top in ((0.95, 500), (0.9, 520), (1.0, 490), (0.8, 505)):
        n_samples = round(duration * RATE)
        line = [(0, 0.74 * top), (0.14, top), (0.6 * duration, 0.96 * top), (duration, 0.68 * top)]
        pitch = contour(line, n_samples)
        pitch *= 1.0 + 0.012 * np.sin(2 * np.pi * 6.5 * _time(n_samples))
        voice = voiced(rng, pitch, tilt=0.8, jitter=0.008)
        breath = shaped_noise(rng, n_samples, [(300, -20), (1_500, 0), (14_000, -12)])
        throat = [(1_150, 450, 2), (1_700, 500, 0), (3_600, 900, 0), (5_600, 1_500, -8)]
        cry = formants(voice + 0.35 * breath, throat)
        cry *= contour(
            [(0, 0), (0.07, 0.8), (0.5 * duration, 1), (duration - 0.09, 0.5), (duration, 0)],
            n_samples,
        )
        place(track, cry / np.abs(cry).max(), start, 0.6)
        gasp_length = round(0.2 * RATE)
        gasp = shaped_noise(rng, gasp_length, [(300, -20), (1_800, 0), (5_000, -6), (16_000, -24)])
        gasp *= np.hanning(gasp_length)
        place(track, gasp, start + duration + 0.05, 0.025)
        start += duration + 0.28
    return in_room(rng, track, 0.3, 0.15)


def sneezing(rng: np.random.Generator) -> Signal:
    """Breath drawn in, then a burst of air through the teeth that ends in a short vowel."""
    track = np.zeros(_N_SAMPLES)
    n_draw = round(0.42 * RATE)
    draw = shaped_noise(
        rng, n_draw, [(150, -18), (700, 0), (2_500, -5), (9_000, -16), (16_000, -30)]
    )
    voice = voiced(rng, contour([(0, 210), (0.42, 300)], n_draw), tilt=1.2, jitter=0.01)
    ah = formants(voice, [(800, 150, 0), (1_300, 200, -3), (2_700, 400, -12)])
    draw = 0.5 * draw / np.abs(draw).max() + 0.5 * ah / np.abs(ah).max()
    place(track, draw * contour([(0, 0), (0.3, 1), (0.38, 0.8), (0.42, 0)], n_draw), 0.35, 0.1)
    n_burst = round(0.5 * RATE)
    burst = shaped_noise(
        rng, n_burst, [(80, -14), (300, -2), (1_500, 0), (5_000, 0), (11_000, -3), (16_000, -14)]
    )
    burst *= envelope(n_burst, 0.012, 0.11)
    place(track, burst / np.abs(burst).max(), 0.86, 0.85)
    n_vowel = round(0.3 * RATE)
    voice = voiced(rng, contour([(0, 340), (0.3, 190)], n_vowel), tilt=0.9, jitter=0.02)
    vowel = formants(voice, [(450, 150, 0), (1_000, 250, -4), (2_400, 500, -12)])
    vowel *= envelope(n_vowel, 0.03, 0.09)
    place(track, vowel / np.abs(vowel).max(), 0.92, 0.25)
    return in_room(rng, track, 0.4, 0.2)


def clock_tick(rng: np.random.Generator) -> Signal:
    """Tick and tock, two a second, each three impacts of an escapement on a small case."""
    track = np.zeros(_N_SAMPLES)
    for beat in range(10):
        scale = 1.0 if beat % 2 == 0 else 0.88
        case = [(1_150, 0.012, 0.5), (2_350, 0.009, 0.9), (3_700, 0.006, 1.0)]
        case += [(5_300, 0.004, 0.7), (8_100, 0.0025, 0.4), (11_500, 0.0015, 0.25)]
        impact = decaying_modes([(scale * f, decay, level) for f, decay, level in case], 0.07)
        for delay, strength in ((0.0, 0.35), (0.011, 1.0), (0.024, 0.3)):
            strength *= rng.uniform(0.9, 1.1)
            place(track, impact, 0.2 + 0.5 * beat + delay, 0.09 * strength)
    ticking = in_room(rng, track, 0.18, 0.3)
    room = shaped_noise(rng, _N_SAMPLES, [(30, 0), (200, -12), (2_000, -24), (16_000, -34)])
    return ticking + 0.0009 * room


def helicopter(rng: np.random.Generator) -> Signal:
    """Blades that slap the air twenty-five times a second over the wash of the rotor."""
    phase = 25.0 * _time() % 1.0
    slap = np.exp(-phase / 0.3) * np.clip(phase / 0.03, 0, 1)
    low = [(20, -2), (60, 0), (200, -2), (700, -8), (2_000, -14), (6_000, -45), (16_000, -65)]
    wash = [(20, -2), (200, 0), (1_000, -8), (6_000, -45), (16_000, -65)]
    blades = (0.2 + 1.6 * slap) * shaped_noise(rng, _N_SAMPLES, low)
    return 0.25 * blades + 0.05 * shaped_noise(rng, _N_SAMPLES, wash)


def chainsaw(rng: np.random.Generator) -> Signal:
    """Two-stroke engine that idles, revs up and bites, with the chain's rattle."""
    engine = contour(
        [(0, 62), (0.5, 64), (0.85, 128), (2.3, 134), (2.6, 112), (4.2, 106), (5.0, 122)],
        _N_SAMPLES,
    )
    load = contour(
        [(0, 0.3), (0.5, 0.32), (0.85, 0.85), (2.4, 0.9), (2.7, 1.0), (5, 1.0)], _N_SAMPLES
    )
    explosions = voiced(rng, engine, tilt=0.5, jitter=0.012, highest=12_000)
    explosions /= np.sqrt(np.mean(explosions**2))
    pipe = formants(
        explosions,
        [(210, 160, 3), (480, 260, 2), (1_100, 500, 0), (2_600, 1_200, -4), (5_000, 2_500, -9)],
    )
    roughness = 1.0 + 0.3 * shaped_noise(rng, _N_SAMPLES, [(5, 0), (60, 0), (400, -30)])
    chain = shaped_noise(
        rng, _N_SAMPLES, [(100, -24), (1_000, -4), (3_500, 0), (9_000, -6), (16_000, -18)]
    )
    strokes = 0.55 + 0.45 * np.cos(2 * np.pi * np.cumsum(engine) / RATE)
    sound = load * (pipe * roughness + 0.2 * chain * strokes)
    return 0.2 * np.tanh(1.1 * sound)


SOUNDS: dict[str, Callable[[np.random.Generator], Signal]] = {
    "chainsaw": chainsaw,
    "clock tick": clock_tick,
    "crackling fire": crackling_fire,
    "crying baby": crying_baby,
    "dog": dog,
    "helicopter": helicopter,
    "rain": rain,
    "sea waves": sea_waves,
    "sneezing": sneezing,
}
"""Makers of the sample sounds by class name; each returns [shape=(n_samples,)] at `RATE`."""
