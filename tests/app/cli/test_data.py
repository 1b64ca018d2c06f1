from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.cli import data as command
from core.datasets import download
from core.datasets.detect import LAYOUTS

RATE = 8_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two classes of six different noises."""
    root = tmp_path / "my data"
    generator = np.random.default_rng(0)
    for label in ("dog", "light rain"):
        (root / label).mkdir(parents=True)
        for take in range(6):
            soundfile.write(root / label / f"{take}.wav", generator.normal(0, 0.1, RATE), RATE)
    return root


def test_choices_are_those_of_the_library() -> None:
    assert ("auto", *LAYOUTS) == command._LAYOUTS
    assert set(command._DOWNLOADS) == set(download.SOURCES)


def test_info(cli: Callable, folder: Path) -> None:
    shown = cli("data", "info", folder)
    assert shown.code == 0
    assert shown.err == ""
    assert "my data: 12 clips, 2 classes, 12 sources" in shown.out
    assert "one folder per class; sound files are in 2 folders" in shown.out
    assert "stratified-5: 5 folds" in shown.out
    assert "dog (6), light rain (6)" in shown.out


def test_info_as_json(cli: Callable, folder: Path) -> None:
    found = json.loads(cli("data", "info", folder, "--json").out)
    assert found["path"] == str(folder)
    assert (found["clips"], found["classes"]) == (12, 2)
    assert found["clips_of_class"] == {"dog": 6, "light rain": 6}
    assert found["split"]["scheme"] == "stratified-5"
    assert [fold["held_out"] + fold["training"] for fold in found["split"]["folds"]] == [12] * 5
    assert len(found["fingerprint"]) == 64
    assert found["excluded"] == []


def test_info_of_what_cannot_be_divided(cli: Callable, folder: Path) -> None:
    for path in sorted((folder / "dog").iterdir())[1:]:
        path.unlink()
    shown = cli("data", "info", folder)
    assert shown.code == 0
    assert "class 'dog' would have nothing to train on" in shown.out
    assert json.loads(cli("data", "info", folder, "--json").out)["split"]["scheme"] is None


@pytest.mark.parametrize("action", ["info", "check"])
def test_nothing_there(cli: Callable, tmp_path: Path, action: str) -> None:
    shown = cli("data", action, tmp_path / "gone")
    assert (shown.code, shown.out) == (3, "")
    assert shown.err == f"sonolens: {tmp_path / 'gone'}: there is no such folder\n"


def test_layout_that_is_asked_for(cli: Callable, folder: Path) -> None:
    assert json.loads(cli("data", "info", folder, "--layout", "folders", "--json").out)
    assert cli("data", "info", folder, "--layout", "gtzan").code == 3
    assert cli("data", "check", folder, "--layout", "zip").code == 2


def test_check_of_a_healthy_dataset(cli: Callable, folder: Path) -> None:
    shown = cli("data", "check", folder, "--quiet")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out == "my data: 12 clips, 0.2 min, 1 to 1 s: nothing to complain of\n"


def test_check_with_warnings_alone(cli: Callable, folder: Path) -> None:
    (folder / "dog" / "0.wav").write_bytes((folder / "dog" / "1.wav").read_bytes())
    shown = cli("data", "check", folder)
    assert shown.code == 0
    assert "warning: the same samples: dog/0.wav, dog/1.wav" in shown.out
    assert "    --exclude dog/1.wav" in shown.out
    assert shown.out.endswith("s: 1 warning\n")


def test_check_with_errors(cli: Callable, folder: Path) -> None:
    for take in range(6):
        (folder / "dog" / f"bad{take}.wav").write_bytes(b"")
    shown = cli("data", "check", folder)
    assert shown.code == 1
    assert "error: 6 clips: each is empty (0 bytes)" in shown.out
    assert "and 1 more clip; --json lists them all" in shown.out
    found = cli("data", "check", folder, "--json")
    assert found.code == 1
    document = json.loads(found.out)
    assert document["facts"]["decoded"] == 12
    (finding,) = document["findings"]
    assert (finding["kind"], finding["severity"], len(finding["clips"])) == ("empty", "error", 6)


def test_check_names_missing_files_instead_of_refusing(cli: Callable, folder: Path) -> None:
    table = folder / "labels.csv"
    table.write_text("path,label\ndog/0.wav,dog\ndog/77.wav,dog\nlight rain/0.wav,rain\n")
    assert cli("data", "info", table).code == 3
    shown = cli("data", "check", table)
    assert shown.code == 1
    assert "error: dog/77.wav: cannot be read: there is no such file" in shown.out


def test_check_writes_names_on_one_line(cli: Callable, folder: Path) -> None:
    (folder / "dog" / "a\nb.wav").write_bytes(b"")
    assert "dog/a\\nb.wav: is empty" in cli("data", "check", folder).out


def test_download(cli: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, Path]] = []

    def pretended(name: str, out: Path, **_: object) -> Path:
        asked.append((name, out))
        return out / "ESC-50"

    monkeypatch.setattr(download, "download_dataset", pretended)
    shown = cli("data", "download", "esc50", "--out", tmp_path)
    assert (shown.code, shown.out) == (0, f"{tmp_path / 'ESC-50'}\n")
    assert "non-commercial" in shown.err
    found = cli("data", "download", "esc50", "--out", tmp_path, "--json", "--quiet")
    assert json.loads(found.out) == {"name": "ESC-50", "path": str(tmp_path / "ESC-50")}
    assert found.err == ""
    assert asked == [("esc50", tmp_path)] * 2


def test_download_offline(cli: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    source = replace(download.SOURCES["esc50"], url="http://127.0.0.1:9/x.zip")
    monkeypatch.setitem(download.SOURCES, "esc50", source)
    shown = cli("data", "download", "esc50", "--out", tmp_path / "new", "--quiet")
    assert (shown.code, shown.out) == (3, "")
    assert "ESC-50 cannot be downloaded" in shown.err
    assert shown.err.count("\n") == 1


@pytest.mark.parametrize("words", [["download", "gtzan", "--out", "x"], ["download", "esc50"], []])
def test_wrong_usage(cli: Callable, words: list[str]) -> None:
    assert cli("data", *words).code == 2


@pytest.mark.esc10
def test_info_of_real_clips(cli: Callable, esc10: Path) -> None:
    shown = cli("data", "info", esc10)
    assert shown.code == 0
    assert "ESC-10: 400 clips, 10 classes" in shown.out
    assert "official: the 5 folds of ESC-10" in shown.out
