"""Archives made to do harm: each is refused with its reason, and nothing is written anywhere."""

from __future__ import annotations

import hashlib
import json
import random
import stat
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from core.bundles.bundle import Bundle, save_bundle
from core.bundles.install import install_bundle
from core.bundles.manifest import BundleManifest
from core.errors import BundleError
from core.features.mel import LogMelConfig
from core.models.registry import architecture

MEMBER = "member-0.safetensors"
Contents = dict[str, bytes]


@pytest.fixture(scope="module")
def contents(small: LogMelConfig, tmp_path_factory: pytest.TempPathFactory) -> Contents:
    """Files of a small bundle that is as it should be."""
    manifest = BundleManifest(
        name="toy", architecture="mobilenet_v2", labels=("dog", "rain"), features=small
    )
    folder = tmp_path_factory.mktemp("bundles") / "toy"
    save_bundle(
        Bundle(manifest, (architecture("mobilenet_v2").build(2).eval(),)), folder, half=True
    )
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.fixture
def archive(tmp_path: Path) -> Callable[..., Path]:
    """Pack files, some of them with an entry of their own making."""

    def pack(contents: Contents, *extra: tuple[zipfile.ZipInfo, bytes]) -> Path:
        path = tmp_path / "evil.sonolens"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, data in contents.items():
                packed.writestr(name, data)
            for info, data in extra:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    packed.writestr(info, data)
        return path

    return pack


def tree(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if "home" not in p.parts)


def refused(path: Path, match: str) -> None:
    """Refuse to install, with one line that names the archive, and leave no file behind."""
    before = tree(path.parent)
    with pytest.raises(BundleError, match=match) as caught:
        install_bundle(path, path.parent / "installed")
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert [name for name in tree(path.parent) if name != "installed"] == before


def test_one_that_is_as_it_should_be(contents: Contents, archive: Callable) -> None:
    path = archive(contents)
    installed = install_bundle(path, path.parent / "installed").path
    assert {file.name: file.read_bytes() for file in installed.iterdir()} == contents


NAMES = ("../escaped", "../../escaped", "/tmp/escaped", "C:\\escaped", "..\\escaped", "..", "a/b")


@pytest.mark.parametrize("name", [*NAMES, "a/"])
def test_names_that_lead_elsewhere(contents: Contents, archive: Callable, name: str) -> None:
    refused(archive(contents, (zipfile.ZipInfo(name), b"x")), "leaves the bundle")


@pytest.mark.parametrize("name", [MEMBER, "README.md"])
def test_links(contents: Contents, archive: Callable, name: str) -> None:
    link = zipfile.ZipInfo(name)
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    rest = {other: data for other, data in contents.items() if other != name}
    refused(archive(rest, (link, b"/etc/passwd")), f"'{name}' is a link")


def test_a_name_twice(contents: Contents, archive: Callable) -> None:
    again = zipfile.ZipInfo("bundle.json")
    refused(archive(contents, (again, contents["bundle.json"])), r"holds 'bundle\.json' twice")


def test_a_bomb_by_its_ratio(contents: Contents, archive: Callable) -> None:
    refused(archive(contents | {MEMBER: bytes(64 << 20)}), f"{MEMBER} unpacks to an unlikely size")


def test_a_bomb_by_its_size(contents: Contents, archive: Callable) -> None:
    """A ratio that could be, and more than this network can hold."""
    chunk = random.Random(0).randbytes(16 << 10)
    data = (chunk + bytes(256 << 10)) * 100
    files = json.loads(contents["bundle.json"])
    files["files"][MEMBER] = hashlib.sha256(data).hexdigest()
    changed = contents | {MEMBER: data, "bundle.json": json.dumps(files).encode()}
    refused(archive(changed), f"{MEMBER} is larger than")


def test_a_wrong_hash(contents: Contents, archive: Callable) -> None:
    data = bytearray(contents[MEMBER])
    data[-1] ^= 1
    refused(archive(contents | {MEMBER: bytes(data)}), f"{MEMBER} is damaged or was changed")


def test_an_encrypted_entry(contents: Contents, archive: Callable) -> None:
    path = archive(contents)
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(bytes(data))
    refused(path, "is encrypted")


def test_what_the_manifest_does_not_name(contents: Contents, archive: Callable) -> None:
    refused(archive(contents | {"run.pkl": b"\x80\x04N."}), r"holds 'run\.pkl', which it does not")
