"""What is killed besides commands, with the small network and clips that everything here uses."""

from __future__ import annotations

import contextlib
import csv
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np
import soundfile
import torch
from torch import nn

from app.cli import study
from core.bundles.bundle import Bundle, save_bundle
from core.bundles.manifest import BundleManifest
from core.features.mel import LogMelConfig
from core.models import registry
from core.models.blocks import Block
from core.models.registry import Architecture

if TYPE_CHECKING:
    from core.evaluation.evaluation import Evaluation

RATE = 8_000
FEATURES = LogMelConfig(sample_rate=RATE, n_fft=800, n_mels=32, n_frames=32, clip_duration=0.5)
LABELS = ("low", "high")
Acknowledge = Callable[[], object]


def build(n_classes: int) -> nn.Module:
    """Make a network that is trained in a blink."""
    stem = nn.Sequential(nn.Conv2d(3, 4, 3, 2), nn.BatchNorm2d(4), nn.ReLU())
    head = nn.Linear(4, n_classes)
    return nn.Sequential(stem, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(0.1), head)


TINY = Architecture(
    "tiny", "Tiny", "4", (Block("stem", ("0",)), Block("head", ("4",))), "None.None", build
)


@contextlib.contextmanager
def at_hand() -> Iterator[None]:
    """Let the program know the small network, and train it on small inputs."""
    with (
        patch.dict(registry._REGISTRY, {"tiny": TINY}),
        patch.object(study, "features_for", lambda *_: FEATURES),
    ):
        yield


def write_clips(folder: Path, n_clips: int = 12) -> Path:
    """Write two classes of tones in the layout of ESC-50, all files of one size."""
    (folder / "audio").mkdir(parents=True)
    (folder / "meta").mkdir()
    time = np.arange(RATE // 2) / RATE
    rows = []
    for number in range(n_clips):
        target, fold = number % 2, number // 2 % 2 + 1
        name = f"{fold}-{number:03d}-A-{target}.wav"
        tone = 0.3 * np.sin(2 * np.pi * ((300, 2_500)[target] + 10 * number) * time)
        soundfile.write(folder / "audio" / name, tone, RATE)
        rows.append((name, fold, target, LABELS[target], "False", number, "A"))
    with (folder / "meta" / "esc50.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(("filename", "fold", "target", "category", "esc10", "src_file", "take"))
        writer.writerows(rows)
    return folder


def bundle(seed: int) -> Bundle:
    """Make a bundle whose description tells its seed."""
    torch.manual_seed(seed)
    manifest = BundleManifest(
        name="tones", description=f"seed {seed}", architecture="tiny", labels=LABELS,
        features=FEATURES,
    )  # fmt: skip
    return Bundle(manifest, (build(len(LABELS)).eval().requires_grad_(False),))


def save_one_bundle(acknowledge: Acknowledge, path: str, seed: int) -> None:
    """Put a bundle into the place of what is there."""
    save_bundle(bundle(seed), Path(path))
    acknowledge()


def save_bundles(acknowledge: Acknowledge, path: str) -> None:
    """Go on saving bundles."""
    for seed in itertools.count(1):
        save_one_bundle(acknowledge, path, seed)


def evaluation(seed: int) -> Evaluation:
    """Make an evaluation whose clips and probabilities tell its seed."""
    from core.evaluation.evaluation import BundleFacts, EvaluatedClip, Evaluation

    facts = BundleFacts("tones", "0" * 64, "tiny", LABELS, 1, 1.0, None)
    clips = tuple(
        EvaluatedClip(f"{n}.wav", Path(f"{n}.wav"), "low", 0, None, "0" * 64)
        for n in range(seed + 1)
    )
    members = np.full((1, len(clips), 2), 0.5 + seed / 100, dtype=np.float32)
    return Evaluation(
        f"seed {seed}", "folders", "", "", facts, "held-out", "", clips, members, (), (), (), {},
        1.0, "2026-01-01T00:00:00",
    )  # fmt: skip


def save_one_evaluation(acknowledge: Acknowledge, path: str, seed: int) -> None:
    """Put an evaluation into the place of what is there."""
    from core.evaluation.saving import save_evaluation

    save_evaluation(evaluation(seed), Path(path))
    acknowledge()


def install_one_bundle(acknowledge: Acknowledge, source: str, folder: str) -> None:
    """Install a bundle in the place of one of that name."""
    from core.bundles.install import install_bundle

    install_bundle(Path(source), Path(folder), replace=True)
    acknowledge()


def save_settings(acknowledge: Acknowledge, path: str, times: int, name: str = "range_db") -> None:
    """Change a setting again and again: 11, 12, 13 ..."""
    from app.settings import SettingsStore

    store = SettingsStore(Path(path))
    for number in range(times):
        store.update(**{name: 11.0 + number % 180})
        if store._failed:
            raise OSError("the settings were not kept")
        acknowledge()


def write_cache(acknowledge: Acknowledge, folder: str, times: int) -> None:
    """Write entry after entry, each full of its number."""
    from core.features.cache import FeatureCache

    cache = FeatureCache(Path(folder))
    for number in range(times):
        if not cache.write(key(number), entry(number)):
            raise OSError("an entry cannot be written")
        acknowledge()


def key(number: int) -> str:
    """Name an entry of the cache."""
    return f"{number % 7:02x}{number:062x}"


def entry(number: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float16]]:
    """Make what an entry of the cache holds."""
    return np.full((3, 32, 32), number % 1_000, dtype=np.float16)
