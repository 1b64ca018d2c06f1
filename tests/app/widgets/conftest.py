"""A small spectrogram, prediction and attribution with known numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app.theme import apply_theme, current_theme
from core.results import AttributionMap, Prediction, Spectrogram, hz_to_mel, mel_to_hz

N_MELS, N_FRAMES, RATE = 32, 50, 16_000
HOPS, WINDOWS = (160, 400, 800), (400, 800, 1600)
N_SAMPLES = 16_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Forgive the screenless platform what it cannot do to windows."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def dark_theme(qapp: QApplication) -> Iterator[None]:
    _be_dark(qapp)
    yield
    _be_dark(qapp)


_DARK: list[tuple[str, ...]] = []
"""What the program wears when it is dark; empty until it was once."""


def _be_dark(app: QApplication) -> None:
    if _worn(app) not in _DARK:
        apply_theme(app, "dark", text_scale=1.0)
        _DARK[:] = [_worn(app)]


def _worn(app: QApplication) -> tuple[str, ...]:
    palette = app.palette().window().color().name()
    return current_theme(), app.styleSheet(), app.font().toString(), palette


@pytest.fixture
def spectrogram() -> Spectrogram:
    rng = np.random.default_rng(7)
    frames = tuple(
        rng.uniform(-13.0, 2.0, (N_MELS, N_SAMPLES // hop + 1)).astype(np.float32) for hop in HOPS
    )
    values = rng.uniform(-13.0, 2.0, (3, N_MELS, N_FRAMES)).astype(np.float32)
    mels = np.linspace(hz_to_mel(0.0), hz_to_mel(RATE / 2), N_MELS + 2)
    edges = np.array([mel_to_hz(m) for m in mels])
    return Spectrogram(values, frames, RATE, WINDOWS, HOPS, N_SAMPLES, edges)


@pytest.fixture
def attribution() -> AttributionMap:
    rng = np.random.default_rng(8)
    members = rng.normal(0.0, 1e-3, (5, 3, N_MELS, N_FRAMES)).astype(np.float32)
    return AttributionMap(
        members.mean(axis=0),
        members,
        "rain",
        1,
        "probability",
        "integrated_gradients",
        "silence",
        "gausslegendre",
        50,
        0.9,
        0.8,
        0.004,
        (0.001, 0.002, 0.03, 0.004, 0.005),
    )


LABELS = ("dog", "rain", "sea waves", "rooster", "sneezing", "chainsaw", "clock tick")


def make_prediction(*, unknown: bool = False, threshold: float | None = 0.6) -> Prediction:
    members = np.array(
        [
            [0.05, 0.80, 0.05, 0.04, 0.03, 0.02, 0.01],
            [0.05, 0.70, 0.15, 0.04, 0.03, 0.02, 0.01],
            [0.60, 0.20, 0.10, 0.04, 0.03, 0.02, 0.01],
            [0.05, 0.80, 0.05, 0.04, 0.03, 0.02, 0.01],
            [0.05, 0.80, 0.05, 0.04, 0.03, 0.02, 0.01],
        ],
        dtype=np.float32,
    )
    mean = members.mean(axis=0)
    return Prediction(LABELS, mean, members, mean, 0.8, 1.17, 0.21, unknown, threshold)


@pytest.fixture
def prediction() -> Prediction:
    return make_prediction()


@pytest.fixture
def unknown_prediction() -> Prediction:
    return make_prediction(unknown=True, threshold=0.9)
