"""Every input has its line, whatever is wrong with its neighbours."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from app.cli import pipeline
from core.errors import BundleError, DeviceLostError


@pytest.fixture
def folder(tmp_path: Path, tone: Callable) -> Path:
    """Two good clips with a bad file between them."""
    folder = tmp_path / "clips"
    folder.mkdir()
    tone(folder / "a low ü.wav", hertz=200)
    (folder / "b bad.wav").write_bytes(b"not sound at all")
    tone(folder / "c high.wav", hertz=3_500)
    return folder


def test_json_is_one_document_of_the_contract(
    cli: Callable, pretended: object, folder: Path
) -> None:
    result = cli("classify", folder, "--json", "--quiet")
    document = json.loads(result.out)
    assert result.code == 1
    assert document["bundle"] == "pretended"
    low, bad, high = document["results"]
    assert [Path(each["path"]).name for each in (low, bad, high)] == [
        "a low ü.wav",
        "b bad.wav",
        "c high.wav",
    ]
    assert (low["label"], high["label"]) == ("rain", "dog")
    assert low["probability"] == pytest.approx(0.7)
    assert low["duration"] == pytest.approx(1.0)
    assert low["status"] == "ok"
    assert low["unknown"] is False
    assert [each["label"] for each in low["predictions"]] == ["rain", "dog", "crying baby"]
    assert np.shape(low["members"]) == (2, 3)
    assert {"agreement", "entropy"} <= low.keys()
    assert "windows" not in low
    assert bad == {"path": str(folder / "b bad.wav"), "status": "failed", "reason": bad["reason"]}
    assert bad["reason"]
    assert result.err == f"sonolens: {folder / 'b bad.wav'}: {bad['reason']}\n"


def test_all_good_is_zero_and_top_limits_the_classes(
    cli: Callable, pretended: object, folder: Path
) -> None:
    result = cli("classify", folder / "c high.wav", "--json", "--top", 2)
    (each,) = json.loads(result.out)["results"]
    assert result.code == 0
    assert len(each["predictions"]) == 2


def test_missing_path_is_a_failed_input(cli: Callable, pretended: object, folder: Path) -> None:
    result = cli("classify", folder / "absent.wav", folder / "c high.wav", "--json")
    absent, high = json.loads(result.out)["results"]
    assert result.code == 1
    assert absent["status"] == "failed"
    assert "no such file" in absent["reason"]
    assert high["status"] == "ok"


def test_json_lines_come_one_by_one(cli: Callable, pretended: object, folder: Path) -> None:
    result = cli("classify", folder, "--format", "jsonl")
    rows = [json.loads(line) for line in result.out.splitlines()]
    assert [row["status"] for row in rows] == ["ok", "failed", "ok"]
    assert {row["bundle"] for row in rows} == {"pretended"}


def test_csv_has_a_row_a_clip(cli: Callable, pretended: object, folder: Path) -> None:
    result = cli("classify", folder, "--format", "csv", "--top", 2)
    rows = list(csv.DictReader(io.StringIO(result.out)))
    assert [row["label"] for row in rows] == ["rain", "", "dog"]
    assert rows[0]["label_2"] == "dog"
    assert float(rows[2]["probability"]) == pytest.approx(0.8)
    assert rows[1]["reason"]


def test_table_names_the_failure_in_its_row(cli: Callable, pretended: object, folder: Path) -> None:
    result = cli("classify", folder)
    head, low, bad, high = result.out.splitlines()
    assert head.split() == ["CLASS", "PROB", "AGREE", "LENGTH", "FILE"]
    assert low.startswith("rain")
    assert low.endswith("a low ü.wav")
    assert "70.0 %" in low
    assert "2/2" in high
    assert bad.startswith("failed")
    assert "2 files classified, 1 failed" in result.err


def test_file_takes_the_form_of_its_suffix_and_stdout_stays_empty(
    cli: Callable, pretended: object, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "result.csv"
    result = cli("classify", folder, "--out", out)
    assert result.out == ""
    assert len(out.read_text(encoding="utf-8").splitlines()) == 4
    assert [path.name for path in tmp_path.glob(".sonolens*")] == []


def test_json_goes_to_stdout_beside_a_file(
    cli: Callable, pretended: object, folder: Path, tmp_path: Path
) -> None:
    result = cli("classify", folder, "--json", "--out", tmp_path / "rows.jsonl")
    assert len(json.loads(result.out)["results"]) == 3
    assert len((tmp_path / "rows.jsonl").read_text(encoding="utf-8").splitlines()) == 3


def test_file_that_cannot_be_written_is_said_before_the_work(
    cli: Callable, monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path
) -> None:
    monkeypatch.setattr("app.cli.classify.load_classifier", pytest.fail)
    result = cli("classify", folder, "--out", tmp_path / "nowhere" / "x.csv")
    assert result.code == 3
    assert str(tmp_path / "nowhere" / "x.csv") in result.err


@pytest.mark.parametrize(
    "words",
    [
        ("--json", "--format", "csv"),
        ("--window", "1", "--hop", "2"),
        ("--hop", "2"),
        ("--window", "0"),
        ("--window", "nan"),
        ("--top", "0"),
    ],
)
def test_contradictions_are_wrong_usage(
    cli: Callable, pretended: object, folder: Path, words: tuple[str, ...]
) -> None:
    result = cli("classify", folder, *words)
    assert result.code == 2, result
    assert result.out == ""
    assert "Traceback" not in result.err


def test_bundle_that_cannot_be_used_stops_everything(cli: Callable, folder: Path) -> None:
    result = cli("classify", folder, "--bundle", "nobody-has-this")
    assert result.code == 3
    assert "nobody-has-this" in result.err


def test_recording_is_taken_by_windows(
    cli: Callable, pretended: object, tone: Callable, tmp_path: Path
) -> None:
    from core.inference import timeline

    seen = []

    def classify_file(classifier: object, path: Path, **options: object) -> object:
        seen.append((path.name, options["window"], options["hop"]))
        raise OSError(5, "broke off")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(timeline, "classify_file", classify_file)
        long = tone(tmp_path / "long.wav", seconds=5)
        short = tone(tmp_path / "short.wav", seconds=0.5)
        whole = cli("classify", long, short, "--json")
        cut = cli("classify", short, "--json", "--window", 0.25, "--hop", 0.125)
    assert seen == [("long.wav", None, None), ("short.wav", 0.25, 0.125)]
    assert [each["status"] for each in json.loads(whole.out)["results"]] == ["failed", "ok"]
    assert cut.code == 1


def test_batch_that_fails_is_tried_one_by_one(
    cli: Callable, pretended: object, folder: Path
) -> None:
    pretended.failure = RuntimeError("not enough memory")
    result = cli("classify", folder, "--json")
    assert [each["status"] for each in json.loads(result.out)["results"]] == ["ok", "failed", "ok"]


def test_unforeseen_failure_is_logged_and_stays_with_its_file(
    cli: Callable, pretended: object, folder: Path, own_folders: Path
) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError("odd")

    pretended.log_mel = type("Broken", (), {"config": pretended.features, "transform": broken})()
    result = cli("classify", folder / "c high.wav", "--json")
    (each,) = json.loads(result.out)["results"]
    assert each["status"] == "failed"
    assert "TypeError" in each["reason"]
    assert result.code == 1
    log = own_folders / "log" / "command-line.log"
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_file_that_goes_between_listing_and_reading(
    cli: Callable, pretended: object, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = pipeline._prepare

    def prepare(each: object, *rest: object) -> object:
        if each.path.name == "a low ü.wav":
            each.path.unlink(missing_ok=True)
        return honest(each, *rest)

    monkeypatch.setattr(pipeline, "_prepare", prepare)
    result = cli("classify", folder, "--json")
    gone, _, high = json.loads(result.out)["results"]
    assert gone["status"] == "failed"
    assert "no such file" in gone["reason"]
    assert high["status"] == "ok"


def test_clips_are_read_ahead_and_stay_in_order(
    cli: Callable, pretended: object, tone: Callable, tmp_path: Path
) -> None:
    names = [f"clip{number}.wav" for number in range(40)]
    for number, name in enumerate(names):
        tone(tmp_path / name, hertz=200 if number % 2 else 3_500)
    rows = json.loads(cli("classify", tmp_path, "--json").out)["results"]
    assert [Path(row["path"]).name for row in rows] == names
    assert [row["label"] for row in rows] == ["dog", "rain"] * 20
    assert sum(pretended.batches) == 40
    assert max(pretended.batches) <= 8


def test_many_channels_and_high_rates_are_served(
    cli: Callable, pretended: object, tmp_path: Path
) -> None:
    noise = np.random.default_rng(0).normal(0, 0.1, (19_200, 8)).astype(np.float32)
    soundfile.write(tmp_path / "eight.wav", noise, 192_000)
    soundfile.write(tmp_path / "brief.wav", noise[:80, 0], 8_000)
    rows = json.loads(cli("classify", tmp_path, "--json").out)["results"]
    assert [row["status"] for row in rows] == ["ok", "ok"]
    assert rows[0]["duration"] == pytest.approx(0.01)


def test_reason_of_foreseen_errors_is_their_own_line() -> None:
    assert pipeline.reason_of(BundleError("hash does not fit")) == "hash does not fit"
    assert pipeline.reason_of(MemoryError()) == "there is not enough memory for it"
    assert pipeline.reason_of(OSError(5, "I/O error")) == "cannot be read: I/O error"


def test_a_device_that_is_gone_ends_the_batch_and_fails_no_clip(
    cli: Callable, pretended: Any, tone: Callable, tmp_path: Path
) -> None:
    (tmp_path / "sounds").mkdir()
    for name in ("a.wav", "b.wav"):
        tone(tmp_path / "sounds" / name)
    out = tmp_path / "rows.csv"

    def gone(_: object) -> None:
        raise DeviceLostError("card stopped answering")

    heard, pretended.predict = pretended.predict, gone
    result = cli("classify", tmp_path / "sounds", "--out", out, "--resume")
    assert result.code == 3
    assert "card stopped answering" in result.err
    pretended.predict = heard
    assert cli("classify", tmp_path / "sounds", "--out", out, "--resume").code == 0
    assert out.read_text(encoding="utf-8").count(",ok,") == 2
