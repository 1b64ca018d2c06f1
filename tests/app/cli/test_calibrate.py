"""A bundle gets its confidence by command."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from core.bundles.manifest import read_manifest
from core.evaluation import calibrate


@pytest.fixture
def clips(tmp_path: Path, tone: Callable, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four clips of two of the bundle's classes, and two of a class of their own."""
    monkeypatch.setattr(calibrate, "_FEWEST", 4)
    folder = tmp_path / "clips"
    for label, hertz in (("dog", 300), ("rain", 2_500), ("thunder", 60)):
        (folder / label).mkdir(parents=True)
        for number in range(2):
            tone(folder / label / f"{number}.wav", 1.0, hertz + 50 * number)
    return folder


def test_new_bundle_says_what_was_measured(
    cli: Callable, bundle_path: Path, clips: Path, tmp_path: Path
) -> None:
    out = tmp_path / "sure"
    words = ("--bundle", bundle_path, "--data", clips, "--device", "cpu", "--json", "--quiet")
    result = cli("calibrate", *words, "--false-rejects", "0.25", "--out", out)
    assert (result.code, result.err) == (0, "")
    said = json.loads(result.out)
    told = read_manifest(out)
    assert (told.name, said["name"]) == ("sure", "sure")
    assert said["temperature"] == pytest.approx(told.temperature)
    assert said["threshold"] == pytest.approx(told.threshold)
    assert said["unknown"]["n_known"] == 4
    assert said["unknown"]["n_unknown"] == 2
    assert told.metrics["calibration"]["n"] == 4
    assert "fitted on 4 clips of clips" in (out / "README.md").read_text("utf-8")


def test_lines_for_people(cli: Callable, bundle_path: Path, clips: Path, tmp_path: Path) -> None:
    result = cli("calibrate", "--bundle", bundle_path, "--data", clips, "--out", tmp_path / "b")
    assert result.code == 0, result.err
    assert "a sound is called unknown" in result.out
    assert "% of 2 clips of other classes pass all the same" in result.out
    known = cli(
        "calibrate", "--bundle", bundle_path, "--data", clips, "--out", tmp_path / "b"
    )  # fmt: skip
    assert known.code == 2
    assert "is there already" in known.err


def test_clips_that_are_too_few(
    cli: Callable, bundle_path: Path, clips: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calibrate, "_FEWEST", 5)
    result = cli("calibrate", "--bundle", bundle_path, "--data", clips, "--out", tmp_path / "b")
    assert result.code == 2
    assert "4 clips are too few" in result.err
    assert not (tmp_path / "b").exists()
