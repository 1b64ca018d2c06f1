"""Commands run in this process, and a small real bundle where a network is needed."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile

from app.cli.main import run
from core.features.mel import LogMel, LogMelConfig
from core.results import Prediction

LABELS = ("crying baby", "dog", "rain")
FEATURES = LogMelConfig(sample_rate=8_000, n_fft=800, n_mels=32, n_frames=32, clip_duration=1.0)


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Run one command and give its exit code and what it printed."""

    def call(*words: object) -> Result:
        capsys.readouterr()
        code = run([str(word) for word in words])
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return call


@pytest.fixture
def tone() -> Callable[..., Path]:
    """Write a sine to a file."""

    def write(path: Path, seconds: float = 1.0, hertz: float = 440.0, rate: int = 8_000) -> Path:
        time = np.arange(round(seconds * rate)) / rate
        soundfile.write(path, 0.3 * np.sin(2 * np.pi * hertz * time), rate)
        return path

    return write


def prediction_of(probabilities: Sequence[float], *, unknown: bool = False) -> Prediction:
    row = np.asarray(probabilities, dtype=np.float32)
    return Prediction(LABELS, row, np.stack([row, row]), row, 1.0, 0.5, 0.1, unknown, 0.3)


class PretendedClassifier:
    """Says dog to what is loud at high pitches, rain to the rest; fails where it is told to."""

    labels = LABELS
    features = FEATURES

    def __init__(self) -> None:
        manifest = SimpleNamespace(
            name="pretended", features=FEATURES, labels=LABELS, threshold=0.6, temperature=1.0
        )
        self.bundle = SimpleNamespace(manifest=manifest, sha256="0" * 64)
        self.log_mel = LogMel(FEATURES)
        self.batches: list[int] = []
        self.failure: Exception | None = None

    def predict(self, values: np.ndarray[Any, Any]) -> list[Prediction]:
        self.batches.append(len(values))
        if self.failure is not None and len(values) > 1:
            raise self.failure
        high = values[:, 0, 16:].mean(axis=(1, 2)) > values[:, 0, :16].mean(axis=(1, 2))
        return [prediction_of((0.1, 0.8, 0.1) if loud else (0.1, 0.2, 0.7)) for loud in high]


@pytest.fixture
def pretended(monkeypatch: pytest.MonkeyPatch) -> PretendedClassifier:
    """Let `classify` use a classifier without networks."""
    classifier = PretendedClassifier()
    monkeypatch.setattr("app.cli.classify.load_classifier", lambda *_: classifier)
    return classifier


def _awake(model: Any) -> Any:
    """Fit the batch normalisation, without which random networks say the same to everything."""
    import torch

    for part in model.modules():
        if isinstance(part, torch.nn.BatchNorm2d):
            part.momentum = 1.0
    with torch.no_grad():
        model.train()(torch.randn(6, 3, FEATURES.n_mels, FEATURES.n_frames))
    return model.eval()


@pytest.fixture(scope="session")
def bundle_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of two small networks with random weights."""
    import torch

    from core.bundles.bundle import Bundle, save_bundle
    from core.bundles.manifest import BundleManifest
    from core.models.registry import architecture

    torch.manual_seed(0)
    manifest = BundleManifest(
        name="random",
        title="Random weights",
        architecture="mobilenet_v2",
        labels=LABELS,
        features=FEATURES,
        normalisation={"mean": (-6.0, -6.0, -6.0), "sd": (4.0, 4.0, 4.0)},
        licence="none",
    )
    entry = architecture("mobilenet_v2")
    members = tuple(_awake(entry.build(len(LABELS))) for _ in range(2))
    path = tmp_path_factory.mktemp("bundles") / "random"
    save_bundle(Bundle(manifest, members), path)
    return path


@pytest.fixture
def dataset(tmp_path: Path, tone: Callable) -> Path:
    """Eight clips of two classes in two folds, in the layout of ESC-50."""
    folder = tmp_path / "data"
    (folder / "audio").mkdir(parents=True)
    (folder / "meta").mkdir()
    rows = []
    for number in range(8):
        name = f"{number % 2 + 1}-{number}-A-{number // 4}.wav"
        tone(folder / "audio" / name, 0.5, 300 if number < 4 else 2_500)
        label = "low" if number < 4 else "high"
        rows.append((name, number % 2 + 1, number // 4, label, "False", number, "A"))
    with (folder / "meta" / "esc50.csv").open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("filename", "fold", "target", "category", "esc10", "src_file", "take"))
        writer.writerows(rows)
    return folder
