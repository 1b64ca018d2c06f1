from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from torch import nn

from core.bundles.bundle import Bundle, load_bundle, save_bundle
from core.bundles.install import export_bundle, install_bundle, remove_bundle
from core.bundles.manifest import MANIFEST_NAME, BundleManifest
from core.bundles.store import find_bundles
from core.errors import BundleError, OperationCancelled
from core.features.mel import LogMelConfig
from core.models import registry
from core.models.blocks import Block
from core.models.registry import Architecture
from core.progress import CancelToken, Progress


def build(n_classes: int) -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 4, 3),
        nn.BatchNorm2d(4),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(4, n_classes),
    )


@pytest.fixture(scope="module", autouse=True)
def tiny() -> Iterator[Architecture]:
    """Register a network that is read in a blink."""
    blocks = (Block("stem", ("0", "1")), Block("head", ("5",)))
    entry = Architecture("tiny", "Tiny", "5", blocks, None, build)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(registry._REGISTRY, "tiny", entry)
        yield entry


@pytest.fixture(scope="module")
def source(
    small: LogMelConfig, tiny: Architecture, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    manifest = BundleManifest(
        name="toy", architecture="tiny", labels=("dog", "rain"), features=small
    )
    path = tmp_path_factory.mktemp("bundles") / "toy"
    save_bundle(Bundle(manifest, (tiny.build(2).eval(),)), path, half=True)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "installed"


@pytest.fixture
def shipped(source: Path, tmp_path: Path) -> Path:
    place = tmp_path / "shipped"
    shutil.copytree(source, place / "toy")
    return place


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []


def digests(path: Path) -> dict[str, str]:
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in path.iterdir()}


def test_installed_is_the_same_to_the_byte(source: Path, folder: Path) -> None:
    entry = install_bundle(source, folder)
    assert entry.path == folder / "toy"
    assert digests(entry.path) == digests(source)
    assert names_in(folder) == ["toy"]


@pytest.mark.parametrize("ending", ["handed.sonolens", "handed"])
def test_exported_can_be_installed_elsewhere(
    source: Path, folder: Path, tmp_path: Path, ending: str
) -> None:
    out = export_bundle(source, tmp_path / ending)
    assert out.is_file() == ending.endswith(".sonolens")
    assert load_bundle(out).sha256 == load_bundle(source).sha256
    assert digests(install_bundle(out, folder).path) == digests(source)
    assert not [name for name in names_in(tmp_path) if name.startswith(".")]


def test_the_same_bundle_is_exported_to_the_same_bytes(source: Path, tmp_path: Path) -> None:
    first = export_bundle(source, tmp_path / "a.sonolens")
    second = export_bundle(source, tmp_path / "b.sonolens")
    assert first.read_bytes() == second.read_bytes()


def test_another_name(source: Path, folder: Path) -> None:
    install_bundle(source, folder)
    install_bundle(source, folder, name="toy-2")
    assert [entry.name for entry in find_bundles([folder])] == ["toy", "toy-2"]
    assert load_bundle(folder / "toy-2").manifest.name == "toy-2"


@pytest.mark.parametrize("name", ["Toy", "../toy", "", "a" * 65])
def test_a_name_that_is_none_is_refused(source: Path, folder: Path, name: str) -> None:
    with pytest.raises(BundleError, match="name"):
        install_bundle(source, folder, name=name)
    assert names_in(folder) == []


def test_a_taken_name_is_kept_unless_it_is_to_be_replaced(source: Path, folder: Path) -> None:
    place = install_bundle(source, folder).path
    (place / MANIFEST_NAME).write_text("{", encoding="utf-8")
    with pytest.raises(BundleError, match="installed already"):
        install_bundle(source, folder)
    assert (place / MANIFEST_NAME).read_text(encoding="utf-8") == "{"
    install_bundle(source, folder, replace=True)
    assert digests(place) == digests(source)
    assert names_in(folder) == ["toy"]


def test_a_packed_one_is_replaced_by_a_folder(source: Path, folder: Path) -> None:
    folder.mkdir()
    export_bundle(source, folder / "toy.sonolens")
    install_bundle(source, folder, replace=True)
    assert names_in(folder) == ["toy"]


def test_names_of_shipped_bundles_are_taken(source: Path, folder: Path, shipped: Path) -> None:
    with pytest.raises(BundleError, match="ships with the program"):
        install_bundle(source, folder, replace=True, shipped=[shipped])
    assert install_bundle(source, folder, name="mine", shipped=[shipped]).name == "mine"


def _flip_weights(path: Path) -> None:
    data = bytearray((path / "member-0.safetensors").read_bytes())
    data[-1] ^= 1
    (path / "member-0.safetensors").write_bytes(bytes(data))


@pytest.mark.parametrize("act", [install_bundle, export_bundle])
def test_changed_weights_go_nowhere(source: Path, tmp_path: Path, act: Callable) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(source, copy)
    _flip_weights(copy)
    with pytest.raises(BundleError, match=r"member-0\.safetensors") as caught:
        act(copy, tmp_path / "there")
    assert "\n" not in str(caught.value)
    assert names_in(tmp_path) == ["copy"]


@pytest.mark.parametrize("act", [install_bundle, export_bundle])
def test_what_was_written_wrong_is_not_kept(
    source: Path, tmp_path: Path, act: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.bundles import install

    def damaging(contents: dict[str, bytes], folder: Path) -> None:
        for name, data in contents.items():
            (folder / name).write_bytes(data)
        _flip_weights(folder)

    monkeypatch.setattr(install, "_put_all", damaging)
    with pytest.raises(BundleError, match="nothing was written"):
        act(source, tmp_path / "there")
    assert names_in(tmp_path / "there") == []
    assert not [name for name in names_in(tmp_path) if name.startswith(".")]


def test_export_leaves_what_is_there(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "notes"
    other.mkdir()
    (other / "a.txt").write_text("mine", encoding="utf-8")
    for replace in (False, True):
        with pytest.raises(BundleError, match="is not a bundle"):
            export_bundle(source, other, replace=replace)
    assert names_in(other) == ["a.txt"]
    file = export_bundle(source, tmp_path / "x.sonolens")
    with pytest.raises(BundleError, match="is there already"):
        export_bundle(source, file)
    assert export_bundle(source, file, replace=True) == file


def test_export_into_a_folder_that_is_not_there(source: Path, tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="cannot be written"):
        export_bundle(source, tmp_path / "no" / "x.sonolens")


def test_cancelled_installs_nothing(source: Path, folder: Path) -> None:
    cancel = CancelToken()

    def stop_at_the_weights(progress: Progress) -> None:
        if "member-0" in progress.message:
            cancel.cancel()

    with pytest.raises(OperationCancelled):
        install_bundle(source, folder, progress=stop_at_the_weights, cancel=cancel)
    assert names_in(folder) == []


def test_remove(source: Path, folder: Path) -> None:
    install_bundle(source, folder)
    install_bundle(source, folder, name="other")
    assert remove_bundle("toy", folder) == folder / "toy"
    assert names_in(folder) == ["other"]


def test_a_damaged_one_can_be_removed(source: Path, folder: Path) -> None:
    place = install_bundle(source, folder).path
    (place / MANIFEST_NAME).write_text(json.dumps({}), encoding="utf-8")
    remove_bundle("toy", folder)
    assert names_in(folder) == []


def test_a_shipped_one_stays(folder: Path, shipped: Path) -> None:
    with pytest.raises(BundleError, match="cannot be removed"):
        remove_bundle("toy", folder, shipped=[shipped])
    assert names_in(shipped) == ["toy"]


def test_removing_what_is_not_there_names_what_is(source: Path, folder: Path) -> None:
    install_bundle(source, folder)
    with pytest.raises(BundleError, match="installed are: toy"):
        remove_bundle("whale", folder)


def test_a_linked_folder_is_unlinked_only(source: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "toy").symlink_to(source, target_is_directory=True)
    remove_bundle("toy", folder)
    assert names_in(folder) == []
    assert load_bundle(source).manifest.name == "toy"
