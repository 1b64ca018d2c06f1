"""Saved attributions come whole with what made them, and change no other file."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from pretended import make_attribution, make_prediction, write_clip

from app import attribution_files, jobs
from app.models.records import Explained, ModelKey, Question
from app.result_records import attribution_record
from core.errors import OperationCancelled, ParameterError
from core.features.mel import LogMelConfig
from core.progress import CancelToken


class _Context:
    cancel = CancelToken()


@pytest.fixture
def explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Explained:
    monkeypatch.setattr(jobs, "features_of", lambda key: LogMelConfig())
    clip = write_clip(tmp_path / "clips" / "a.wav", 0.5)
    opened = jobs.open_clip(_Context(), clip, ModelKey())  # type: ignore[arg-type]
    question = Question("rain", n_steps=8)
    found = make_attribution(question)
    return Explained(opened, make_prediction(), found, question, "everyday", "ab" * 32)


@pytest.mark.parametrize("ending", ["npy", "csv"])
def test_a_neighbour_of_the_same_stem_stays(
    explained: Explained, tmp_path: Path, ending: str
) -> None:
    neighbour = tmp_path / "x.json"
    neighbour.write_text("mine")
    attribution_files.save(CancelToken(), tmp_path / f"x.{ending}", explained)
    assert neighbour.read_text() == "mine"
    names = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert names == sorted(["x.json", f"x.{ending}", f"x.{ending}.json"])


def test_the_description_is_that_of_the_command_line(explained: Explained, tmp_path: Path) -> None:
    target = tmp_path / "x.npy"
    attribution_files.save(CancelToken(), target, explained)
    saved = json.loads((tmp_path / "x.npy.json").read_text(encoding="utf-8"))
    opened = explained.opened
    record = attribution_record(
        explained.attribution, explained.prediction, opened.spectrogram, clip=opened.path,
        start=0.0, bundle="everyday", bundle_sha256="ab" * 32, refined=False, file="x.npy",
    )  # fmt: skip
    assert saved == json.loads(json.dumps(record))
    assert saved["probability"] == pytest.approx(0.1)
    assert np.load(target, allow_pickle=False).shape == tuple(saved["attribution"]["shape"])


@pytest.mark.parametrize("ending", ["npy", "csv"])
def test_a_save_that_ends_early_changes_nothing(
    explained: Explained, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"x.{ending}"
    target.write_text("before")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        attribution_files.save(cancel, target, explained)
    assert target.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [target.name]


def test_a_full_disk_leaves_the_file_before(
    explained: Explained, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "x.npy"
    target.write_text("before")
    monkeypatch.setattr(np, "save", fail)
    with pytest.raises(OSError, match="No space"):
        attribution_files.save(CancelToken(), target, explained)
    assert target.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["x.npy"]


def test_other_endings_are_refused(explained: Explained, tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match=r"\.npy nor in \.csv"):
        attribution_files.save(CancelToken(), tmp_path / "x.txt", explained)
