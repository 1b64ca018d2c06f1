from __future__ import annotations

import hashlib
import json
import os
import pickle
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch

from core.bundles.bundle import Bundle, load_bundle, save_bundle
from core.bundles.manifest import BundleManifest, Normalisation
from core.errors import BundleError
from core.features.mel import LogMelConfig
from core.models.registry import architecture

ENTRY = architecture("mobilenet_v2")
MEMBER = "member-0.safetensors"


@pytest.fixture(scope="module")
def original(small: LogMelConfig) -> Bundle:
    manifest = BundleManifest(
        name="toy",
        title="Töy 雨",
        architecture="mobilenet_v2",
        labels=("dog", "rain drops", "雨"),
        features=small,
        normalisation=Normalisation(mean=(-7.0, -6.0, -5.0), sd=(2.0, 2.5, 3.0)),
        temperature=1.7,
        threshold=0.4,
        metrics={"note": "none"},
        licence="CC0-1.0",
        credits=("Somebody",),
    )
    members = tuple(ENTRY.build(3, seed=seed).eval() for seed in (0, 1))
    return Bundle(manifest, members)


@pytest.fixture(scope="module")
def saved(original: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One member, stored in half precision: a small folder to damage copies of."""
    path = tmp_path_factory.mktemp("bundles") / "toy"
    save_bundle(Bundle(original.manifest, original.members[:1]), path, half=True)
    return path


@pytest.fixture
def damaged(saved: Path, tmp_path: Path) -> Path:
    path = tmp_path / "copy"
    shutil.copytree(saved, path)
    return path


def describe(folder: Path, **changes: Any) -> None:
    file = folder / "bundle.json"
    file.write_text(json.dumps(json.loads(file.read_text(encoding="utf-8")) | changes))


def put_member(folder: Path, data: bytes) -> None:
    """Replace the member and name its new hash, as an attacker would."""
    (folder / MEMBER).write_bytes(data)
    files = json.loads((folder / "bundle.json").read_text(encoding="utf-8"))["files"]
    describe(folder, files=files | {MEMBER: hashlib.sha256(data).hexdigest()})


def zipped(folder: Path, path: Path, compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, file.name)
    return path


def refused(path: Path, match: str) -> None:
    with pytest.raises(BundleError, match=match) as caught:
        load_bundle(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_round_trip(original: Bundle, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "toy"
    read = original.save(path)
    assert sorted(file.name for file in path.parent.iterdir()) == ["toy"]
    assert sorted(file.name for file in path.iterdir()) == [
        "README.md",
        "bundle.json",
        MEMBER,
        "member-1.safetensors",
    ]
    assert read.path == path
    assert read.sha256 == hashlib.sha256((path / "bundle.json").read_bytes()).hexdigest()
    assert read.manifest.model_copy(update={"files": {}}) == original.manifest
    for name, digest in read.manifest.files.items():
        assert hashlib.sha256((path / name).read_bytes()).hexdigest() == digest
    for before, after in zip(original.members, read.members, strict=True):
        states = before.state_dict(), after.state_dict()
        assert states[0].keys() == states[1].keys()
        assert all(torch.equal(states[0][key], states[1][key]) for key in states[0])
        assert not after.training
        assert not any(parameter.requires_grad for parameter in after.parameters())


def test_half_storage(original: Bundle, saved: Path, tmp_path: Path) -> None:
    stored = safetensors.torch.load_file(saved / MEMBER)
    assert stored["features.0.0.weight"].dtype == torch.float16
    assert stored["features.0.1.running_var"].dtype == torch.float32
    assert (saved / MEMBER).stat().st_size < 5 << 20
    (read,) = load_bundle(saved).members
    assert {parameter.dtype for parameter in read.parameters()} == {torch.float32}
    batch = torch.randn(2, 3, 32, 32)
    with torch.inference_mode():
        expected = original.members[0](batch).softmax(dim=1)
        torch.testing.assert_close(read(batch).softmax(dim=1), expected, atol=5e-3, rtol=0)


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_zip_form(saved: Path, tmp_path: Path, compression: int) -> None:
    read = load_bundle(zipped(saved, tmp_path / "toy.sonolens", compression))
    folder = load_bundle(saved)
    assert read.manifest == folder.manifest
    assert read.sha256 == folder.sha256
    states = read.members[0].state_dict(), folder.members[0].state_dict()
    assert all(torch.equal(states[0][key], states[1][key]) for key in states[0])


def test_saving_replaces_a_bundle(original: Bundle, damaged: Path) -> None:
    renamed = original.manifest.model_copy(update={"title": "Second"})
    save_bundle(Bundle(renamed, original.members[1:]), damaged)
    read = load_bundle(damaged)
    assert read.manifest.title == "Second"
    assert len(read.members) == 1
    assert [file.name for file in damaged.parent.iterdir() if file.name != "home"] == ["copy"]


def test_saving_spares_what_is_no_bundle(original: Bundle, tmp_path: Path) -> None:
    holiday = tmp_path / "holiday"
    holiday.mkdir()
    (holiday / "photo.jpg").touch()
    file = tmp_path / "file"
    file.write_text("mine")
    for path in (holiday, file):
        with pytest.raises(BundleError, match="is not a bundle; choose another folder"):
            save_bundle(original, path)
    assert (holiday / "photo.jpg").exists()
    assert file.read_text() == "mine"
    with pytest.raises(BundleError, match="cannot be written"):
        save_bundle(original, file / "toy")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "holiday"]


def spoil(member: torch.nn.Module, value: float) -> torch.nn.Module:
    model = ENTRY.build(3, seed=0).eval()
    model.load_state_dict(member.state_dict())
    with torch.no_grad():
        model.features[0][0].weight[0, 0, 0, 0] = value
    return model


@pytest.mark.parametrize(("value", "half"), [(float("nan"), False), (1e6, True)])
def test_failed_saving_leaves_the_old_bundle_and_nothing_else(
    original: Bundle, damaged: Path, value: float, half: bool
) -> None:
    before = {file.name: file.read_bytes() for file in damaged.iterdir()}
    bad = Bundle(original.manifest, (spoil(original.members[0], value),))
    with pytest.raises(BundleError, match="not numbers"):
        save_bundle(bad, damaged, half=half)
    assert {file.name: file.read_bytes() for file in damaged.iterdir()} == before
    assert [file.name for file in damaged.parent.iterdir() if file.name != "home"] == ["copy"]


def test_what_reads_back_differently_is_not_saved(
    original: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    member = spoil(original.members[0], 0.1)
    with torch.no_grad():
        member.classifier[1].bias[0] = 5.0
    monkeypatch.setattr("core.bundles.bundle._stored", lambda value, half: torch.zeros_like(value))
    with pytest.raises(BundleError, match="computes something else"):
        save_bundle(Bundle(original.manifest, (member,)), tmp_path / "toy")
    assert not (tmp_path / "toy").exists()


def test_wrong_hash(damaged: Path) -> None:
    data = bytearray((damaged / MEMBER).read_bytes())
    data[-3] ^= 1
    (damaged / MEMBER).write_bytes(data)
    refused(damaged, f"{MEMBER} is damaged or was changed")


def test_changed_card(damaged: Path) -> None:
    (damaged / "README.md").write_text("trust me")
    refused(damaged, "README.md is damaged")


class Hostile:
    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self.target,)


def test_pickle_is_never_run(damaged: Path, tmp_path: Path) -> None:
    proof = tmp_path / "executed"
    put_member(damaged, pickle.dumps(Hostile(proof)))
    refused(damaged, f"{MEMBER}: is not a safetensors file")
    torch.save({"w": Hostile(proof)}, tmp_path / "w.pth")
    put_member(damaged, (tmp_path / "w.pth").read_bytes())
    refused(damaged, f"{MEMBER}: is not a safetensors file")
    assert not proof.exists()


def test_pickle_beside_the_members(damaged: Path) -> None:
    (damaged / "extra.pkl").write_bytes(b"\x80\x04N.")
    refused(damaged, r"holds 'extra\.pkl', which it does not name")
    files = json.loads((damaged / "bundle.json").read_text(encoding="utf-8"))["files"]
    describe(damaged, files=files | {"extra.pkl": "0" * 64})
    refused(damaged, r"unexpected extra\.pkl")


@pytest.mark.parametrize("length", [1 << 42, (1 << 63) + 5, 100])
def test_header_of_terabytes(damaged: Path, length: int) -> None:
    put_member(damaged, length.to_bytes(8, "little") + b"{}" * 20)
    refused(damaged, f"{MEMBER}: is not a safetensors file")


def test_member_of_terabytes(damaged: Path) -> None:
    os.truncate(damaged / MEMBER, 1 << 40)
    refused(damaged, f"{MEMBER} is larger than")


def changed(folder: Path, change: Callable[[dict[str, torch.Tensor]], None]) -> None:
    state = safetensors.torch.load_file(folder / MEMBER)
    change(state)
    put_member(folder, safetensors.torch.save(state))


def test_member_of_other_shapes(damaged: Path) -> None:
    changed(damaged, lambda state: state.update({"classifier.1.bias": torch.zeros(9)}))
    refused(damaged, r"classifier\.1\.bias has shape \(9,\)")


def test_member_with_other_names(damaged: Path) -> None:
    changed(damaged, lambda state: state.update({"backdoor": torch.zeros(1)}))
    refused(damaged, "backdoor is missing or unknown")
    changed(damaged, lambda state: (state.pop("backdoor"), state.pop("classifier.1.bias")))
    refused(damaged, r"classifier\.1\.bias is missing or unknown")


@pytest.mark.parametrize(
    "values",
    [
        torch.tensor([0.0, float("nan"), 0.0]),
        torch.tensor([0.0, float("inf"), 0.0]),
        torch.tensor([0.0, 1e300, 0.0], dtype=torch.float64),
    ],
    ids=["NaN", "infinity", "too large for float32"],
)
def test_member_with_values_that_are_not_numbers(damaged: Path, values: torch.Tensor) -> None:
    changed(damaged, lambda state: state.update({"classifier.1.bias": values}))
    refused(damaged, r"classifier\.1\.bias holds values that are not numbers")


@pytest.mark.parametrize(
    "dtype", [torch.int64, torch.complex64, torch.float8_e4m3fn], ids=lambda dtype: str(dtype)
)
def test_member_of_other_types(damaged: Path, dtype: torch.dtype) -> None:
    try:
        changed(
            damaged,
            lambda state: state.update({"classifier.1.bias": torch.zeros(3).to(dtype)}),
        )
    except (KeyError, ValueError) as error:
        pytest.skip(f"safetensors cannot write {dtype} here: {error}")
    if dtype.is_floating_point:
        assert load_bundle(damaged).members[0].classifier[1].bias.dtype == torch.float32
    else:
        refused(damaged, r"classifier\.1\.bias has type")


def test_missing_member(damaged: Path) -> None:
    (damaged / MEMBER).unlink()
    refused(damaged, f"lacks {MEMBER}")


def test_more_labels_than_the_head_has(damaged: Path) -> None:
    describe(damaged, labels=["a", "b", "c", "d"])
    refused(damaged, "has shape")


def test_unknown_architecture(damaged: Path) -> None:
    describe(damaged, architecture="../../evil")
    refused(damaged, "no network")


def test_link_that_leaves(damaged: Path, tmp_path: Path) -> None:
    shutil.move(damaged / MEMBER, tmp_path / "secret")
    (damaged / MEMBER).symlink_to(tmp_path / "secret")
    refused(damaged, "is a link that leaves the bundle")


def test_member_that_is_a_folder(damaged: Path) -> None:
    (damaged / MEMBER).unlink()
    (damaged / MEMBER).mkdir()
    refused(damaged, f"lacks {MEMBER}")


def test_no_bundle(tmp_path: Path) -> None:
    refused(tmp_path / "gone", "there is no such bundle")
    (tmp_path / "empty").mkdir()
    refused(tmp_path / "empty", r"lacks bundle\.json")
    (tmp_path / "text.sonolens").write_text("not a zip")
    refused(tmp_path / "text.sonolens", "is not a bundle")


def test_zip_that_breaks_off(saved: Path, tmp_path: Path) -> None:
    path = zipped(saved, tmp_path / "toy.sonolens")
    path.write_bytes(path.read_bytes()[:100_000])
    refused(path, "is not a bundle")
