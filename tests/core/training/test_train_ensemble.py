from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import torch
from pydantic import ValidationError

from core.bundles.bundle import load_bundle
from core.bundles.manifest import Normalisation
from core.datasets.esc50 import read_esc50
from core.errors import DatasetError, OperationCancelled, ParameterError
from core.features.mel import LogMelConfig, log_mel
from core.models.device import resolve_device
from core.progress import CancelToken, Progress
from core.results import EpochMetrics
from core.training.config import TrainConfig
from core.training.data import paper_features, read_clips, whole_data
from core.training.ensemble import Calibration, train_ensemble
from core.training.features import FeatureSet, compute_features
from core.training.recipe import RECIPES, Recipe


@pytest.fixture
def config(dataset: Path, small: LogMelConfig) -> TrainConfig:
    return TrainConfig(
        data=dataset,
        architecture="mobilenet_v2",
        members=2,
        init="random",
        recipe=Recipe(
            epochs=1, milestones=(), standardise=True, epoch_choice="inner", inner_fraction=0.3
        ),
        seed=7,
        name="Tönes & Noise",
        features=small,
    )


def test_bundle_of_an_ensemble(config: TrainConfig, tmp_path: Path) -> None:
    epochs: list[tuple[int, EpochMetrics]] = []
    told: list[Progress] = []
    bundle = train_ensemble(
        config,
        calibration=Calibration({"protocols": {}}, 1.5, 0.25),
        device=resolve_device("cpu"),
        progress=told.append,
        on_epoch=lambda member, metrics: epochs.append((member, metrics)),
    )
    manifest = bundle.manifest
    assert manifest.labels == ("low tone", "high tone", "noise")
    assert (manifest.temperature, manifest.threshold) == (1.5, 0.25)
    assert manifest.features == config.features
    assert manifest.normalisation != Normalisation()
    assert manifest.training["seeds"] == [7, 8]
    assert manifest.training["epochs_kept"] == [1, 1]
    assert manifest.training["dataset"] == "tones"
    assert 9 <= manifest.training["clips"] < 18
    json.dumps(manifest.training)
    first, second = (member.state_dict() for member in bundle.members)
    assert not torch.equal(first["classifier.1.weight"], second["classifier.1.weight"])
    assert [member for member, _ in epochs] == [0, 1]
    assert epochs[0][1].validation_loss is not None
    assert told[-1].fraction == 1.0
    assert any("features" in point.message for point in told)
    bundle.save(tmp_path / manifest.name)
    assert len(load_bundle(tmp_path / manifest.name).members) == 2


def test_a_bundle_is_of_log_mel_alone(config: TrainConfig) -> None:
    shown = config.features.model_copy(update={"representation": "gammatone"})
    with pytest.raises(ParameterError, match="representation: must be log-mel for a bundle"):
        train_ensemble(config.model_copy(update={"features": shown}))


def test_cancelled_while_computing_features(config: TrainConfig) -> None:
    cancel = CancelToken()
    told: list[Progress] = []

    def watch(point: Progress) -> None:
        told.append(point)
        cancel.cancel()

    with pytest.raises(OperationCancelled):
        train_ensemble(config, progress=watch, cancel=cancel)
    assert told
    assert not any("member" in point.message for point in told)


def test_features_of_a_dataset(dataset: Path, small: LogMelConfig) -> None:
    manifest = read_esc50(dataset)
    told: list[Progress] = []
    found = compute_features(manifest, small, progress=told.append)
    assert found.values.shape == (18, 3, 32, 32)
    assert found.values.dtype == np.float16
    assert found.targets.tolist() == manifest.targets
    for position in (0, 17):
        waveform, _ = soundfile.read(manifest.clips[position].path, dtype="float32")
        expected = log_mel(waveform, small).values
        np.testing.assert_allclose(found.values[position], expected, atol=0.01)
    assert [point.done for point in told] == list(range(1, 19))


def test_clip_that_cannot_be_read_is_named(
    dataset: Path, small: LogMelConfig, tmp_path: Path
) -> None:
    manifest = read_esc50(dataset)
    bad = tmp_path / "bad.wav"
    bad.write_text("no sound")
    clip = type(manifest.clips[0])(bad, "noise", "1", "x")
    broken = type(manifest)("x", dataset, "ESC-50", manifest.labels, (*manifest.clips, clip))
    with pytest.raises(DatasetError, match=r"bad\.wav"):
        compute_features(broken, small)


def test_statistics() -> None:
    generator = np.random.default_rng(0)
    levels = np.array([-8.0, -6.0, -3.0])[:, None, None]
    values = (generator.normal(0, 1, (20, 3, 16, 16)) * [[[1]], [[2]], [[3]]] + levels).astype(
        np.float16
    )
    data = FeatureSet(values, np.arange(20) % 3)
    scale = data.statistics()
    wide = values.astype(np.float64)
    np.testing.assert_allclose(scale.mean, wide.mean(axis=(0, 2, 3)), atol=1e-3)
    np.testing.assert_allclose(scale.sd, wide.std(axis=(0, 2, 3)), atol=1e-3)
    part = data.subset([5, 2])
    np.testing.assert_array_equal(part.values, values[[5, 2]])
    assert part.targets.tolist() == [2, 2]
    assert len(part) == 2


def test_silent_dataset_can_be_scaled() -> None:
    silent = FeatureSet(np.full((3, 3, 4, 4), -13.8, np.float16), np.zeros(3, np.int64))
    scale = silent.statistics()
    assert scale.mean == pytest.approx((-13.8,) * 3, abs=0.01)
    assert min(scale.sd) > 0


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"architecture": "alexnet"}, "architecture"),
        ({"members": 0}, "members"),
        ({"epochs": 0}, "epochs"),
        ({"seed": -1}, "seed"),
        ({"recipe": "slow"}, "recipe"),
        ({"recipe": {"batch_size": 1}}, "recipe.batch_size"),
        ({"recipe": {"milestones": [60, 30]}}, "recipe"),
        ({"recipe": {"epochs": 2, "warmup": 3}}, "recipe"),
        ({"recipe": {"roll": 0.9}}, "recipe.roll"),
        ({"features": {"n_mels": 0}}, "features.n_mels"),
        ({"data": None}, "data"),
        ({"networks": "resnet18"}, "networks"),
    ],
)
def test_wrong_setting_is_named(settings: dict[str, Any], field: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TrainConfig.model_validate({"data": "x"} | settings)
    places = [".".join(map(str, error["loc"])) for error in caught.value.errors()]
    assert places == [field]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("My Birds!", "my-birds"), ("..", "trained"), ("雨", "trained"), ("a" * 99, "a" * 64)],
)
def test_name_becomes_a_bundles(name: str, expected: str) -> None:
    assert TrainConfig(data=Path("x"), name=name).name == expected


def test_recipe_by_name_with_other_epochs() -> None:
    config = TrainConfig.model_validate({"data": "x", "recipe": "quick", "epochs": 1})
    assert config.effective_recipe.epochs == 1
    assert config.effective_recipe.warmup == 0.5
    assert config.recipe == RECIPES["quick"]
    again = TrainConfig.model_validate_json(config.model_dump_json())
    assert again == config


@pytest.mark.parametrize(
    ("layout", "rate", "n_fft", "n_frames", "duration"),
    [
        ("esc50", 44_100, 4_410, 250, 5.0),
        ("urbansound8k", 22_050, 2_205, 250, 4.0),
        ("gtzan", 22_050, 2_205, 1_500, 30.0),
        ("folders", 44_100, 4_410, 250, 5.0),
    ],
)
def test_papers_features(
    layout: str, rate: int, n_fft: int, n_frames: int, duration: float
) -> None:
    found = paper_features(layout)
    assert (found.sample_rate, found.n_fft, found.n_frames) == (rate, n_fft, n_frames)
    assert found.clip_duration == duration
    assert found.windows_ms == (25.0, 50.0, 100.0)


def _in_parts(dataset: Path, root: Path, names: tuple[str, ...]) -> Path:
    """The clips as folders of folders: the first fold is the first part, the second the rest."""
    for clip in read_esc50(dataset).clips:
        part = (
            names[0] if clip.fold == "1" else names[1 + (len(names) > 2 and "0" in clip.path.stem)]
        )
        folder = root / part / clip.label
        folder.mkdir(parents=True, exist_ok=True)
        (folder / clip.path.name).symlink_to(clip.path)
    return root


@pytest.mark.parametrize("names", [("train", "val"), ("train", "val", "test")])
def test_parts_of_a_dataset_are_used_as_they_are_called(
    config: TrainConfig, tmp_path: Path, names: tuple[str, ...]
) -> None:
    data = _in_parts(config.data, tmp_path / "parts", names)
    config = config.model_copy(update={"data": data, "members": 1})
    manifest = read_clips(config)
    assert {clip.subset for clip in manifest.clips} == {
        {"val": "validation"}.get(name, name) for name in names
    }
    features = compute_features(manifest, config.features)
    found = whole_data(config, manifest, features)
    assert len(found.training) == 9
    assert found.inner is not None
    assert len(found.inner) == (9 if len(names) == 2 else 6)
    assert found.observed is None
    bundle = train_ensemble(config)
    assert bundle.manifest.training["clips"] == 9
    assert bundle.manifest.training["fingerprint"] == manifest.fingerprint()


def test_one_class_is_too_few(config: TrainConfig, tmp_path: Path) -> None:
    data = tmp_path / "one"
    (data / "dog").mkdir(parents=True)
    for clip in read_esc50(config.data).clips[:3]:
        (data / "dog" / clip.path.name).symlink_to(clip.path)
    with pytest.raises(DatasetError, match="two are needed"):
        train_ensemble(config.model_copy(update={"data": data}))
