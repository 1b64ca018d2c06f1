from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from core.bundles.compare import bundle_facts, compare_bundles
from core.bundles.manifest import BundleManifest
from core.errors import BundleError


def bundle(folder: Path, labels: tuple[str, ...], n_members: int = 1) -> Path:
    """Make a bundle whose weights are never looked at."""
    folder.mkdir(parents=True)
    files = {f"member-{k}.safetensors": bytes([k]) * 1000 for k in range(n_members)}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    manifest = BundleManifest(
        name=folder.name, architecture="mobilenet_v2", labels=labels, files=digests
    )
    text = json.dumps(manifest.model_dump(mode="json"))
    (folder / "bundle.json").write_text(text, encoding="utf-8")
    return folder


def test_classes_in_common_and_apart(tmp_path: Path) -> None:
    left = bundle(tmp_path / "a", ("dog", "Sea_waves", "rain"))
    right = bundle(tmp_path / "b", ("sea waves", "cat", "DOG", "owl"), 2)
    found = compare_bundles(left, right)
    assert found.common == ("dog", "Sea_waves")
    assert found.only_left == ("rain",)
    assert found.only_right == ("cat", "owl")
    assert (found.left.manifest.n_members, found.right.manifest.n_members) == (1, 2)


def test_size_and_hash_of_both_forms(tmp_path: Path) -> None:
    folder = bundle(tmp_path / "a", ("dog", "rain"), 3)
    packed = tmp_path / "a.sonolens"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, file.name)
    text = (folder / "bundle.json").read_bytes()
    assert bundle_facts(folder).size == 3000 + len(text)
    assert bundle_facts(packed).size == packed.stat().st_size
    digest = hashlib.sha256(text).hexdigest()
    assert bundle_facts(folder).sha256 == bundle_facts(packed).sha256 == digest


def test_one_that_is_none(tmp_path: Path) -> None:
    left = bundle(tmp_path / "a", ("dog", "rain"))
    with pytest.raises(BundleError, match="there is no such bundle"):
        compare_bundles(left, tmp_path / "gone")
    (left / "member-0.safetensors").unlink()
    with pytest.raises(BundleError, match=r"lacks member-0\.safetensors"):
        bundle_facts(left)
