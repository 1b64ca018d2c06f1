from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app import paths
from app.settings import SettingsStore


@pytest.fixture
def installed(bundle_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The random bundle among the user's own, and no other."""
    folder = paths.bundles_dir()
    monkeypatch.setattr("app.cli.bundles.bundle_folders", lambda: [folder])
    monkeypatch.setattr("app.cli.loading.bundle_folders", lambda: [folder])
    shutil.copytree(bundle_path, folder / "random")
    return folder / "random"


def test_list(cli: Callable, installed: Path) -> None:
    result = cli("bundles", "list", "--json")
    (entry,) = json.loads(result.out)["bundles"]
    assert result.code == 0
    assert entry["name"] == "random"
    assert entry["members"] == 2
    assert entry["labels"] == ["crying baby", "dog", "rain"]
    assert "mobilenet_v2 x 2" in cli("bundles", "list").out


def test_broken_bundle_is_listed_with_its_reason(cli: Callable, installed: Path) -> None:
    (installed / "bundle.json").write_text("{", encoding="utf-8")
    result = cli("bundles", "list", "--json")
    (entry,) = json.loads(result.out)["bundles"]
    assert result.code == 1
    assert entry["status"] == "failed"
    assert entry["reason"]
    assert "random" in result.err


def test_show(cli: Callable, installed: Path) -> None:
    record = json.loads(cli("bundles", "show", "random", "--json").out)
    assert record["architecture"] == "mobilenet_v2"
    assert record["features"]["n_mels"] == 32
    shown = cli("bundles", "show", installed)
    assert shown.code == 0
    assert "3: crying baby, dog, rain" in shown.out


def test_show_of_an_unknown_name(cli: Callable, installed: Path) -> None:
    result = cli("bundles", "show", "whales")
    assert result.code == 3
    assert "whales" in result.err


def test_changed_weights_are_refused_where_they_are_used(
    cli: Callable, installed: Path, tone: Callable, tmp_path: Path
) -> None:
    weights = installed / "member-1.safetensors"
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(bytes(data))
    result = cli("classify", tone(tmp_path / "a.wav"), "--bundle", "random", "--json")
    assert result.code == 3
    assert result.out == ""
    assert "member-1.safetensors" in result.err
    assert result.err.strip().count("\n") == 0


def test_install_under_another_name_and_remove(cli: Callable, installed: Path) -> None:
    result = cli("bundles", "install", installed, "--name", "second", "--json")
    record = json.loads(result.out)
    assert (result.code, record["name"], record["status"]) == (0, "second", "ok")
    assert Path(record["path"]).is_dir()
    removed = cli("bundles", "remove", "second", "--json")
    assert json.loads(removed.out)["status"] == "removed"
    assert not Path(record["path"]).exists()
    assert installed.is_dir()


def test_install_of_a_taken_name_says_so_on_one_line(cli: Callable, installed: Path) -> None:
    result = cli("bundles", "install", installed)
    assert result.code == 3
    assert "installed already" in result.err.splitlines()[-1]
    assert cli("bundles", "install", installed, "--replace").code == 0


def test_export_and_install_again(cli: Callable, installed: Path, tmp_path: Path) -> None:
    out = tmp_path / "random.sonolens"
    assert cli("bundles", "export", "random", "--out", out).code == 0
    assert cli("bundles", "remove", "random").code == 0
    assert cli("bundles", "install", out).code == 0
    assert cli("bundles", "show", "random").code == 0
    again = cli("bundles", "export", "random", "--out", out)
    assert again.code == 3
    assert "is there already" in again.err


def test_the_shipped_bundle_stays(cli: Callable) -> None:
    result = cli("bundles", "remove", "everyday-sounds")
    assert result.code == 3
    assert "ships with the program and cannot be removed" in result.err
    assert cli("bundles", "show", "everyday-sounds").code == 0


def test_install_of_what_is_no_bundle(cli: Callable, tmp_path: Path) -> None:
    file = tmp_path / "a.sonolens"
    file.write_bytes(b"sound")
    result = cli("bundles", "install", file, "--quiet")
    assert result.code == 3
    assert result.err.strip().count("\n") == 0
    assert str(file) in result.err


def test_list_says_who_uses_which(cli: Callable, bundle_path: Path) -> None:
    place = paths.bundles_dir() / "random"
    shutil.copytree(bundle_path, place)
    listed = json.loads(cli("bundles", "list", "--json").out)["bundles"]
    assert {e["name"]: e["used_by"] for e in listed} == {
        "everyday-sounds": ["commands", "window"],
        "random": [],
    }
    SettingsStore().update(bundle=str(place))
    listed = json.loads(cli("bundles", "list", "--json").out)["bundles"]
    assert {e["name"]: e["used_by"] for e in listed} == {
        "everyday-sounds": ["commands"],
        "random": ["window"],
    }


def test_show_gives_hash_size_and_protocols(cli: Callable) -> None:
    record = json.loads(cli("bundles", "show", "everyday-sounds", "--json").out)
    folder = Path(record["path"])
    assert record["sha256"] == hashlib.sha256((folder / "bundle.json").read_bytes()).hexdigest()
    assert record["size"] == sum(file.stat().st_size for file in folder.iterdir())
    shown = cli("bundles", "show", "everyday-sounds").out
    assert record["sha256"] in shown
    assert "ESC-10, n = 400" in shown
    assert "1, 2, 3, 4, 5" in shown


def test_compare(cli: Callable, bundle_path: Path) -> None:
    record = json.loads(cli("bundles", "compare", "everyday-sounds", bundle_path, "--json").out)
    assert record["left"]["name"] == "everyday-sounds"
    assert record["classes"]["common"] == ["dog", "rain", "crying baby"]
    assert record["classes"]["only_right"] == []
    assert len(record["classes"]["only_left"]) == 7
    shown = cli("bundles", "compare", "everyday-sounds", bundle_path)
    assert shown.code == 0
    lines = {line[3:].split("  ")[0].strip(): line for line in shown.out.splitlines()}
    assert lines["Network"].startswith("*")
    assert "mobilenet_v2, 2 members" in lines["Network"]
    assert "3 in common: dog, rain, crying baby" in shown.out


def test_compare_with_what_is_not_there(cli: Callable) -> None:
    result = cli("bundles", "compare", "everyday-sounds", "whales")
    assert result.code == 3
    assert "whales" in result.err


def test_export_to_onnx(cli: Callable, installed: Path, tmp_path: Path) -> None:
    out = tmp_path / "random.onnx"
    result = cli("bundles", "export", "random", "--out", out, "--json")
    record = json.loads(result.out)
    assert result.code == 0
    assert record["format"] == "onnx"
    assert record["size"] == out.stat().st_size
    assert 0 <= record["largest_difference"] <= 1e-4
    again = cli("bundles", "export", "random", "--out", out)
    assert again.code == 3
    assert "is there already" in again.err
    wrong = cli("bundles", "export", "random", "--format", "onnx", "--out", tmp_path / "x.bin")
    assert wrong.code == 3
    assert "ends in .onnx" in wrong.err


def test_onnx_that_cannot_be_written_is_one_line(
    cli: Callable, installed: Path, tmp_path: Path
) -> None:
    result = cli("bundles", "export", "random", "--out", tmp_path / "no" / "x.onnx", "--quiet")
    assert result.code == 3
    assert result.err.strip().count("\n") == 0
    assert "cannot be written" in result.err
