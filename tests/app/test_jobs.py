"""What workers keep between two calls, with a real, if untrained, network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import jobs
from app.models.records import ModelKey
from core.features.mel import LogMelConfig


def save_random(folder: Path, seed: int, rate: int) -> None:
    """Write a bundle of one small network, over the one that is there."""
    import torch

    from core.bundles.bundle import Bundle, save_bundle
    from core.bundles.manifest import BundleManifest
    from core.models.registry import architecture

    torch.manual_seed(seed)
    manifest = BundleManifest(
        name="changing",
        title="Random weights",
        architecture="mobilenet_v2",
        labels=("dog", "rain"),
        features=LogMelConfig(
            sample_rate=rate, n_fft=1_600, n_mels=32, n_frames=32, clip_duration=1.0
        ),
        normalisation={"mean": (-6.0, -6.0, -6.0), "sd": (4.0, 4.0, 4.0)},
        licence="none",
    )
    save_bundle(Bundle(manifest, (architecture("mobilenet_v2").build(2).eval(),)), folder)


@pytest.fixture
def key(tmp_path: Path) -> Iterator[ModelKey]:
    folder = tmp_path / "changing"
    save_random(folder, 0, 8_000)
    jobs.forget_models()
    yield ModelKey(str(folder), "cpu")
    jobs.forget_models()


def test_networks_are_loaded_once(key: ModelKey) -> None:
    assert jobs.classifier_of(key) is jobs.classifier_of(key)


def test_a_bundle_that_was_replaced_is_read_again(key: ModelKey) -> None:
    before = jobs.classifier_of(key)
    assert jobs.features_of(key).sample_rate == 8_000
    save_random(Path(key.bundle), 1, 16_000)
    assert jobs.features_of(key).sample_rate == 16_000
    after = jobs.classifier_of(key)
    assert after.features.sample_rate == 16_000
    assert after.bundle.sha256 != before.bundle.sha256
