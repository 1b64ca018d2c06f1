"""Sounds with known answers, tiny networks, and small settings that make tests quick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile
from hypothesis import settings

from core.features.mel import LogMelConfig
from core.results import FloatArray

if TYPE_CHECKING:
    from torch import nn

    from core.inference.classifier import Classifier

RATE = 8_000

settings.register_profile("core", deadline=None)
settings.load_profile("core")


@pytest.fixture(scope="session")
def small() -> LogMelConfig:
    """Features of one second at 8 kHz, 32 x 32."""
    return LogMelConfig(sample_rate=RATE, n_fft=800, n_mels=32, n_frames=32, clip_duration=1.0)


@pytest.fixture
def sine() -> Callable[..., FloatArray]:
    """Make a sine."""

    def make(hertz: float = 440.0, seconds: float = 1.0, rate: int = RATE) -> FloatArray:
        time = np.arange(round(seconds * rate)) / rate
        return (0.3 * np.sin(2 * np.pi * hertz * time)).astype(np.float32)

    return make


@pytest.fixture
def noise_file(tmp_path: Path) -> Callable[..., Path]:
    """Write noise to a file under the test's folder, 16 bits where nothing else is asked."""

    def write(
        name: str = "noise.wav",
        seconds: float = 1.0,
        rate: int = RATE,
        channels: int = 1,
        **how: Any,
    ) -> Path:
        generator = np.random.default_rng(0)
        samples = generator.uniform(-0.5, 0.5, (round(seconds * rate), channels))
        path = tmp_path / name
        soundfile.write(path, samples, rate, **how)
        return path

    return write


@pytest.fixture
def ensemble_of(small: LogMelConfig) -> Callable[..., Classifier]:
    """Make a classifier of given networks, without a bundle on disk."""
    from core.bundles.bundle import Bundle
    from core.bundles.manifest import BundleManifest
    from core.inference.classifier import Classifier
    from core.models.device import resolve_device

    def make(
        members: Sequence[nn.Module], labels: tuple[str, ...] = ("a", "b", "c"), **settings: Any
    ) -> Classifier:
        described = {"architecture": "resnet18", "features": small} | settings
        manifest = BundleManifest(name="toy", labels=labels, **described)
        return Classifier(Bundle(manifest, tuple(members)), resolve_device("cpu"))

    return make


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three classes that a child can tell apart, in ESC-50's layout, two folds of nine clips."""
    root = tmp_path_factory.mktemp("data") / "tones"
    (root / "audio").mkdir(parents=True)
    (root / "meta").mkdir()
    generator = np.random.default_rng(0)
    time = np.arange(RATE // 2) / RATE
    lines = ["filename,fold,target,category,src_file"]
    for fold in (1, 2):
        for target, category in enumerate(("low_tone", "high_tone", "noise")):
            for take in range(3):
                hertz = (200, 2_500)[target] * generator.uniform(0.9, 1.1) if target < 2 else 0
                sound = 0.3 * np.sin(2 * np.pi * hertz * time)
                sound += generator.normal(0, 0.2 if category == "noise" else 0.01, len(time))
                name = f"{fold}-{category}-{take}.wav"
                soundfile.write(root / "audio" / name, sound, RATE)
                lines.append(f"{name},{fold},{target},{category},{name}")
    (root / "meta" / "esc50.csv").write_text("\n".join(lines), encoding="utf-8")
    return root
