from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from core.bundles.card import model_card
from core.bundles.container import open_container
from core.bundles.manifest import (
    BundleManifest,
    Normalisation,
    member_name,
    parse_manifest,
    read_manifest,
)
from core.bundles.store import find_bundles, resolve_bundle
from core.errors import BundleError

GIVEN = {"name": "toy", "architecture": "resnet18", "labels": ["a", "b"]}
HASH = "0" * 64

labels = st.lists(
    st.text(min_size=1, max_size=20).filter(lambda text: text.strip() and text.isprintable()),
    min_size=2,
    max_size=8,
    unique=True,
)
channels = st.tuples(*[st.floats(-50, 50)] * 3)


def parse(**changes: Any) -> BundleManifest:
    return parse_manifest(json.dumps(GIVEN | changes).encode(), Path("here"))


@settings(max_examples=25)
@given(
    labels=labels,
    temperature=st.floats(0.01, 100),
    threshold=st.none() | st.floats(0, 1),
    mean=channels,
    sd=st.tuples(*[st.floats(1e-6, 50)] * 3),
    title=st.text(max_size=30).filter(str.isprintable),
)
def test_round_trip(
    labels: list[str],
    temperature: float,
    threshold: float | None,
    mean: tuple[float, float, float],
    sd: tuple[float, float, float],
    title: str,
) -> None:
    manifest = BundleManifest(
        name="toy",
        architecture="resnet18",
        labels=tuple(labels),
        temperature=temperature,
        threshold=threshold,
        normalisation=Normalisation(mean=mean, sd=sd),
        title=title,
    )
    text = json.dumps(manifest.model_dump(mode="json")).encode()
    assert parse_manifest(text, Path("here")) == manifest
    assert all(label in model_card(manifest) for label in labels)


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"schema_version": 2}, "schema_version: 2 is newer than this program knows"),
        ({"schema_version": 0}, "schema_version"),
        ({"name": "../evil"}, "name"),
        ({"name": "Upper"}, "name"),
        ({"name": ""}, "name"),
        ({"name": "x" * 65}, "name"),
        ({"labels": ["only"]}, "labels"),
        ({"labels": ["same", "same"]}, "labels"),
        ({"labels": ["a", " "]}, "labels"),
        ({"temperature": 0}, "temperature"),
        ({"temperature": float("nan")}, "temperature"),
        ({"temperature": float("inf")}, "temperature"),
        ({"threshold": 1.5}, "threshold"),
        ({"normalisation": {"sd": [1, 0, 1]}}, "normalisation.sd"),
        ({"normalisation": {"mean": [float("nan"), 0, 0]}}, "normalisation.mean"),
        ({"normalisation": {"sd": [float("inf"), 1, 1]}}, "normalisation.sd"),
        ({"features": {"windows_ms": [float("inf"), 50, 100]}}, "features.windows_ms"),
        ({"features": {"hops_ms": [float("nan"), 25, 50]}}, "features.hops_ms"),
        ({"features": {"clip_duration": float("nan")}}, "features.clip_duration"),
        ({"features": {"n_mels": 10**9}}, "features.n_mels"),
        ({"features": {"n_frames": 10**9}}, "features.n_frames"),
        ({"features": {"sample_rate": "fast"}}, "features.sample_rate"),
        ({"features": {"representation": "mfcc"}}, "features: a bundle's networks see log-mel"),
        ({"files": {"member-0.safetensors": "short"}}, "not a SHA-256"),
        ({"files": {"member-1.safetensors": HASH}}, "unexpected member-0.safetensors"),
        ({"files": {"../member-0.safetensors": HASH}}, "unexpected"),
        ({"files": {"evil.py": HASH}}, "unexpected evil.py"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_wrong_field_is_named(changes: dict[str, Any], place: str) -> None:
    with pytest.raises(BundleError) as caught:
        parse(**changes)
    assert place in str(caught.value)
    assert str(caught.value).startswith("here: bundle.json: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b'{"name": "toy", "architecture": "resn',
        b"\xff\xfe\x00",
        b"[1, 2]",
        b"null",
        b"[" * 100_000,
        b'{"temperature": ' + b"9" * 10_000 + b"}",
    ],
)
def test_text_that_is_no_manifest(text: bytes) -> None:
    with pytest.raises(BundleError, match=r"bundle\.json"):
        parse_manifest(text, Path("here"))


def test_members_are_counted() -> None:
    files = {member_name(number): HASH for number in range(3)} | {"README.md": HASH}
    assert parse(files=files).n_members == 3
    assert parse().n_members == 0


def test_frozen() -> None:
    with pytest.raises(ValidationError):
        parse().temperature = 2.0  # type: ignore[misc]


def folder_of(path: Path, **changes: Any) -> Path:
    """Write a bundle whose members are only named: enough where weights are not read."""
    path.mkdir(parents=True)
    files = {member_name(0): HASH}
    described = GIVEN | {"files": files} | changes
    (path / "bundle.json").write_text(json.dumps(described), encoding="utf-8")
    for name in described["files"]:
        (path / name).write_bytes(b"x")
    return path


def zip_of(path: Path, contents: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    return path


def contents_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def refused(path: Path, match: str) -> None:
    with pytest.raises(BundleError, match=match) as caught:
        read_manifest(path)
    assert str(path) in str(caught.value)


def test_reads_both_forms(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "toy")
    archive = zip_of(tmp_path / "toy.sonolens", contents_of(folder))
    assert read_manifest(folder) == read_manifest(archive)


def test_hidden_files_of_the_system_do_not_matter(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "toy")
    (folder / ".DS_Store").touch()
    assert read_manifest(folder).name == "toy"


def test_no_members(tmp_path: Path) -> None:
    refused(folder_of(tmp_path / "toy", files={}), "names no member")


def test_manifest_of_gigabytes(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "toy")
    with (folder / "bundle.json").open("ab") as file:
        file.truncate(1 << 32)
    refused(folder, r"bundle\.json is larger than")


def test_too_many_files(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "toy")
    for number in range(300):
        (folder / str(number)).touch()
    refused(folder, "is it a bundle")
    refused(zip_of(tmp_path / "toy.sonolens", contents_of(folder)), "is it a bundle")


@pytest.mark.parametrize("name", ["../evil", "/etc/passwd", "a/b", "a\\b", "C:evil", "..", "sub/"])
def test_names_that_leave_a_zip(tmp_path: Path, name: str) -> None:
    contents = contents_of(folder_of(tmp_path / "toy")) | {name: b"x"}
    refused(zip_of(tmp_path / "toy.sonolens", contents), "leaves the bundle")


def test_zip_bomb(tmp_path: Path) -> None:
    contents = contents_of(folder_of(tmp_path / "toy"))
    contents[member_name(0)] = bytes(20 << 20)
    path = zip_of(tmp_path / "toy.sonolens", contents)
    assert path.stat().st_size < 1 << 20
    refused(path, "unpacks to an unlikely size")


def test_zip_whose_file_is_larger_than_it_says(tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    data = json.dumps(GIVEN | {"title": generator.bytes(20_000).hex()}).encode()
    path = zip_of(tmp_path / "toy.sonolens", {"bundle.json": data}, zipfile.ZIP_STORED)
    raw = bytearray(path.read_bytes())
    place = raw.index(b"PK\x01\x02")
    raw[place + 24 : place + 28] = (100).to_bytes(4, "little")
    path.write_bytes(raw)
    with pytest.raises(BundleError):
        read_manifest(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_name_twice_in_a_zip(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "toy.sonolens", contents_of(folder_of(tmp_path / "toy")))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("bundle.json", b"{}")
    refused(path, "twice")


@pytest.mark.parametrize(
    "compression",
    [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA],
)
def test_damaged_zips_give_one_kind_of_error(tmp_path: Path, compression: int) -> None:
    contents = contents_of(folder_of(tmp_path / "toy", title="x" * 300))
    path = zip_of(tmp_path / "toy.sonolens", contents, compression)
    assert read_manifest(path).name == "toy"
    whole = path.read_bytes()
    generator = np.random.default_rng(0)
    n_refused = 0
    for _ in range(150):
        raw = bytearray(whole)
        for place in generator.integers(0, len(raw), size=3):
            raw[place] = generator.integers(0, 256)
        path.write_bytes(raw)
        try:
            read_manifest(path)
        except BundleError:
            n_refused += 1
    assert n_refused > 50


def test_names_inside_a_folder_stay_inside(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "toy")
    (tmp_path / "secret").write_text("mine")
    (folder / "README.md").symlink_to(tmp_path / "secret")
    with open_container(folder) as container, pytest.raises(BundleError, match="leaves"):
        container.read("README.md", 100)


def test_store_lists_good_and_bad(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    folder_of(first / "one", name="one")
    folder_of(first / "broken", labels=[])
    folder_of(second / "again", name="one", title="hidden by the first")
    zip_of(second / "two.sonolens", contents_of(folder_of(tmp_path / "two", name="two")))
    (second / "notes.txt").touch()
    folder_of(second / ".half-saved")
    entries = {entry.name: entry for entry in find_bundles([first, tmp_path / "gone", second])}
    assert set(entries) == {"one", "broken", "two"}
    assert entries["one"].path == first / "one"
    assert entries["one"].reason is None
    assert entries["broken"].manifest is None
    assert "labels" in str(entries["broken"].reason)


def test_store_resolves_names_paths_and_the_default(tmp_path: Path) -> None:
    folder_of(tmp_path / "x" / "one", name="one")
    default = folder_of(tmp_path / "x" / "everyday-sounds", name="everyday-sounds")
    folders = [tmp_path / "x"]
    assert resolve_bundle(None, folders) == default
    assert resolve_bundle("one", folders) == tmp_path / "x" / "one"
    assert resolve_bundle(default, []) == default
    with pytest.raises(BundleError, match=r"no bundle 'three'.*everyday-sounds, one"):
        resolve_bundle("three", folders)
    with pytest.raises(BundleError, match="none"):
        resolve_bundle(None, [])


def test_card_reports_each_figure_with_its_protocol() -> None:
    figures = {
        "accuracy": 0.95,
        "sd": 0.01,
        "ci95": [0.9, 0.98],
        "folds": [{"fold": "1", "accuracy": 0.94}, {"fold": "2", "accuracy": 0.96}],
        "single": {"mean": 0.93, "sd": 0.005},
    }
    protocols = {"held-out": figures, "paper": figures | {"accuracy": 0.97}}
    manifest = parse(metrics={"dataset": "ESC-10", "n": 400, "members": 5, "protocols": protocols})
    card = model_card(manifest)
    assert "| held-out | 95.0% | 90.0% to 98.0% | 93.0% ± 0.5 points | 94.0%, 96.0% |" in card
    assert "| paper | 97.0%" in card
    assert "n = 400 clips" in card
    assert "Not measured." in model_card(parse())


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"labels": ["a", "\x1b[31mred"]}, "labels"),
        ({"labels": ["a", "b" * 201]}, "labels"),
        ({"title": "two\nlines"}, "title"),
        (
            {"features": {"sample_rate": 768_000, "n_fft": 100_000, "clip_duration": 3600}},
            "features",
        ),
        ({"features": {"n_mels": 1024, "n_frames": 16_384}}, "features"),
        ({"files": {f"member-{k}.safetensors": HASH for k in range(101)}}, "members"),
    ],
)
def test_what_could_fill_memory_or_a_terminal_is_refused(
    changes: dict[str, Any], place: str
) -> None:
    with pytest.raises(BundleError, match=place):
        parse(**changes)
