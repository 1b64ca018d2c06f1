from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from core.audio.decode import read_clip
from core.bundles import onnx_export, onnx_graph
from core.bundles.bundle import Bundle, save_bundle
from core.bundles.manifest import BundleManifest, Normalisation
from core.bundles.onnx_export import export_onnx
from core.errors import BundleError, OperationCancelled
from core.features.mel import LogMel, LogMelConfig
from core.inference.classifier import Classifier
from core.models.device import resolve_device
from core.models.folding import folded
from core.models.onnx_nodes import OnnxPart
from core.models.registry import architecture
from core.progress import CancelToken, Progress
from resources import samples_dir

LABELS = ("dog", "雨", "sea waves")


def bundle_of(features: LogMelConfig, n_members: int = 2, name: str = "sound_cnn8") -> Bundle:
    manifest = BundleManifest(
        name="toy",
        architecture=name,
        labels=LABELS,
        features=features,
        normalisation=Normalisation(mean=(-7.0, -6.0, -5.0), sd=(2.0, 2.5, 3.0)),
        temperature=1.7,
        threshold=0.4,
        licence="CC0-1.0",
    )
    members = tuple(
        architecture(name).build(len(LABELS), seed=seed).eval() for seed in range(n_members)
    )
    return Bundle(manifest, members)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Two plain networks that see the paper's input."""
    return save_bundle(bundle_of(LogMelConfig()), tmp_path_factory.mktemp("bundles") / "toy")


@pytest.fixture(scope="module")
def exported(bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export_onnx(bundle, tmp_path_factory.mktemp("onnx") / "toy.onnx").path


def session(path: Path) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir() if entry.name != "home")


@pytest.mark.parametrize("n_inputs", [1, 3])
def test_onnxruntime_says_what_the_classifier_says(
    bundle: Bundle, exported: Path, n_inputs: int
) -> None:
    sample = sorted(samples_dir().glob("*.flac"))[0]
    log_mel = LogMel(bundle.manifest.features)
    rate = bundle.manifest.features.sample_rate
    generator = np.random.default_rng(1)
    sounds = [
        read_clip(sample, rate).waveform,
        np.zeros(5 * rate, dtype=np.float32),
        generator.normal(0, 0.1, 5 * rate).astype(np.float32),
    ]
    values = np.stack([log_mel.transform(sound).values for sound in sounds])[:n_inputs]
    run = session(exported)
    assert run.get_inputs()[0].shape == ["n", 3, 128, 250]
    probabilities, calibrated, members = run.run(None, {"log_mel": values})
    assert members.shape == (n_inputs, 2, 3)
    predictions = Classifier(bundle, resolve_device("cpu")).predict(values)
    assert len(predictions) == n_inputs
    for number, prediction in enumerate(predictions):
        np.testing.assert_allclose(probabilities[number], prediction.probabilities, atol=1e-4)
        np.testing.assert_allclose(calibrated[number], prediction.calibrated, atol=1e-4)
        np.testing.assert_allclose(members[number], prediction.members, atol=1e-4)
    assert np.abs(members[:, 0] - members[:, 1]).max() > 1e-3


def test_what_the_file_says_of_itself(bundle: Bundle, exported: Path) -> None:
    said = session(exported).get_modelmeta().custom_metadata_map
    assert said["sonolens.bundle_sha256"] == bundle.sha256
    assert json.loads(said["sonolens.labels"]) == list(LABELS)
    features = json.loads(said["sonolens.features"])
    assert LogMelConfig.model_validate(features) == bundle.manifest.features
    assert json.loads(said["sonolens.normalisation"])["sd"] == [2.0, 2.5, 3.0]
    assert json.loads(said["sonolens.temperature"]) == 1.7
    assert json.loads(said["sonolens.threshold"]) == 0.4
    assert said["sonolens.licence"] == "CC0-1.0"
    onnx.checker.check_model(onnx.load(exported), full_check=True)


def test_the_members_stay_as_they_are(bundle: Bundle, tmp_path: Path) -> None:
    before = [{k: v.clone() for k, v in m.state_dict().items()} for m in bundle.members]
    found = export_onnx(bundle, tmp_path / "toy.onnx")
    assert found.size == found.path.stat().st_size
    assert 0 <= found.largest_difference <= 1e-4
    assert names_in(tmp_path) == ["toy.onnx"]
    for member, state in zip(bundle.members, before, strict=True):
        assert member.state_dict().keys() == state.keys()
        assert all(torch.equal(member.state_dict()[name], state[name]) for name in state)


def test_batch_norm_that_cannot_be_folded_and_layers_in_place(small: LogMelConfig) -> None:
    """DenseNets normalise before they convolve; here one such block stands for them."""
    block = torch.nn.Sequential(
        torch.nn.BatchNorm2d(3),
        torch.nn.ReLU(inplace=True),
        torch.nn.Conv2d(3, 4, 3),
        torch.nn.AdaptiveAvgPool2d(1),
        torch.nn.Flatten(),
        torch.nn.Linear(4, 3),
    )
    torch.nn.init.uniform_(block[0].running_mean)
    manifest = bundle_of(small, 0).manifest
    graph = onnx_graph.ensemble_graph([block.eval()], manifest, {})
    run = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
    values = np.random.default_rng(0).normal(size=(3, 3, 32, 32)).astype(np.float32)
    scale = manifest.normalisation
    mean, sd = (np.asarray(v, np.float32).reshape(3, 1, 1) for v in (scale.mean, scale.sd))
    with torch.inference_mode():
        expected = block(torch.from_numpy((values - mean) / sd)).softmax(dim=1).numpy()
    (found,) = run.run(["probabilities"], {"log_mel": values})
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_a_file_that_computes_something_else_is_not_kept(
    bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part_of, first = onnx_graph.onnx_part, folded(bundle.members[0])

    def the_first_always(network: object, source: str, prefix: str) -> OnnxPart:
        return part_of(first, source, prefix)

    monkeypatch.setattr(onnx_graph, "onnx_part", the_first_always)
    with pytest.raises(BundleError, match="differs from torch by"):
        export_onnx(bundle, tmp_path / "toy.onnx")
    assert names_in(tmp_path) == []


def test_targets_that_cannot_be_written(bundle: Bundle, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder.onnx").mkdir()
    (tmp_path / "old.onnx").write_text("mine")
    for target, said in (
        (tmp_path / "no" / "toy.onnx", "cannot be written: No such file"),
        (tmp_path / "file" / "toy.onnx", "cannot be written: Not a directory"),
        (tmp_path / "folder.onnx", "is a folder"),
        (tmp_path / "toy.bin", "ends in .onnx"),
        (tmp_path / "old.onnx", "is there already"),
    ):
        with pytest.raises(BundleError, match=said) as caught:
            export_onnx(bundle, target)
        assert str(target) in str(caught.value)
        assert "\n" not in str(caught.value)
    assert (tmp_path / "old.onnx").read_text() == "mine"
    assert names_in(tmp_path) == ["file", "folder.onnx", "old.onnx"]


def test_a_disk_that_is_full(
    bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(onnx_export, "to_disk", full)
    (tmp_path / "old.onnx").write_text("mine")
    with pytest.raises(BundleError, match="No space left"):
        export_onnx(bundle, tmp_path / "old.onnx", replace=True)
    assert (tmp_path / "old.onnx").read_text() == "mine"
    assert names_in(tmp_path) == ["old.onnx"]


def test_cancelled_writes_nothing(bundle: Bundle, tmp_path: Path) -> None:
    cancel = CancelToken()

    def stop_at_the_comparison(progress: Progress) -> None:
        if "comparing" in progress.message:
            cancel.cancel()

    with pytest.raises(OperationCancelled):
        export_onnx(bundle, tmp_path / "toy.onnx", progress=stop_at_the_comparison, cancel=cancel)
    assert names_in(tmp_path) == []


def test_weights_that_are_too_many_for_one_file(
    bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onnx_export, "_MOST_BYTES", 10_000_000)
    with pytest.raises(BundleError, match="one ONNX file holds"):
        export_onnx(bundle, tmp_path / "toy.onnx")
    assert names_in(tmp_path) == []
