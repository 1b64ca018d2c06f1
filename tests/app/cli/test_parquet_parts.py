"""Parquet in parts: read as one table, gone on with after a kill, never counted twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import parquet_parts
from app.cli.parquet_parts import STATE_NAME, ParquetParts

parquet = pytest.importorskip("pyarrow.parquet")

NAMES = ("a.wav", "b.wav", "c bad.wav", "d.wav", "e.wav", "f.wav")


@pytest.fixture
def sounds(tmp_path: Path, tone: Callable) -> Path:
    folder = tmp_path / "sounds"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        tone(folder / name, 3.0 if name == "d.wav" else 0.5, 200 if number % 2 else 3_500)
    (folder / "c bad.wav").write_bytes(b"not sound")
    return folder


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_parts, "_ROWS", 2)


def rows_of(path: Path) -> list[dict]:
    return parquet.read_table(path).to_pylist()


def test_folder_of_parts_is_the_one_table(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path, small_parts: None
) -> None:
    cli("classify", sounds, "--out", tmp_path / "one.parquet")
    assert cli("classify", sounds, "--format", "parquet", "--out", tmp_path / "many").code == 1
    parts = sorted(each.name for each in (tmp_path / "many").iterdir())
    assert parts == [f"part-{number:06d}.parquet" for number in range(1, 4)]
    assert rows_of(tmp_path / "many") == rows_of(tmp_path / "one.parquet")
    assert len(rows_of(tmp_path / "many")) == 8


class Killed(BaseException):
    """Ends the program as it stands."""


@pytest.mark.parametrize("count", [0, 1, 2])
def test_goes_on_after_a_kill(
    cli: Callable,
    pretended: object,
    sounds: Path,
    tmp_path: Path,
    small_parts: None,
    monkeypatch: pytest.MonkeyPatch,
    count: int,
) -> None:
    words = ("classify", sounds, "--format", "parquet", "--resume", "--out")
    cli(*words, tmp_path / "once")
    honest, left = ParquetParts.close, [count]

    def close(self: ParquetParts) -> None:
        left[0] -= 1
        if left[0] < 0:
            self._files = []
            raise Killed
        honest(self)

    monkeypatch.setattr(ParquetParts, "close", close)
    out = tmp_path / "twice"
    with pytest.raises(Killed):
        cli(*words, out)
    monkeypatch.setattr(ParquetParts, "close", honest)
    assert len(list(out.glob("*.parquet"))) == count
    pretended.batches.clear()
    assert cli(*words, out).code == 1
    assert sum(pretended.batches) == {0: 7, 1: 5, 2: 2}[count]
    assert rows_of(out) == rows_of(tmp_path / "once")
    pretended.batches.clear()
    assert cli(*words, out).code == 1
    assert not pretended.batches
    assert rows_of(out) == rows_of(tmp_path / "once")


def test_part_that_nobody_noted_is_written_again(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path, small_parts: None
) -> None:
    words = ("classify", sounds, "--format", "parquet", "--resume", "--out", tmp_path / "out")
    cli(*words)
    whole = rows_of(tmp_path / "out")
    state = tmp_path / "out" / STATE_NAME
    lines = state.read_text().splitlines(keepends=True)
    state.write_text("".join(lines[:4]))
    cli(*words)
    assert rows_of(tmp_path / "out") == whole
    second = tmp_path / "out" / "part-000002.parquet"
    second.write_bytes(second.read_bytes()[:100])
    cli(*words)
    assert rows_of(tmp_path / "out") == whole


def test_changed_recording_and_all_after_its_part_are_done_again(
    cli: Callable,
    pretended: object,
    sounds: Path,
    tmp_path: Path,
    tone: Callable,
    small_parts: None,
) -> None:
    words = ("classify", sounds, "--format", "parquet", "--resume", "--out", tmp_path / "out")
    cli(*words)
    tone(sounds / "d.wav", 2.0)
    pretended.batches.clear()
    cli(*words)
    assert sum(pretended.batches) == 4
    rows = rows_of(tmp_path / "out")
    assert [row["end"] for row in rows if row["path"].endswith("/d.wav")] == [1.0, 2.0]
    assert len(rows) == 7


def test_what_is_there_stays(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path, small_parts: None
) -> None:
    words = ("classify", sounds, "--format", "parquet", "--out", tmp_path / "out")
    cli(*words)
    before = {each.name: each.read_bytes() for each in (tmp_path / "out").iterdir()}
    for more in ((), ("--resume",)):
        result = cli(*words, *more)
        assert result.code == 2
        assert "part-000001.parquet is there already" in result.err
    after = {each.name: each.read_bytes() for each in (tmp_path / "out").iterdir()}
    assert before == {name: after[name] for name in before}


def test_state_names_part_and_rows_of_each_file(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path, small_parts: None
) -> None:
    cli("classify", sounds, "--format", "parquet", "--resume", "--out", tmp_path / "out")
    lines = (tmp_path / "out" / STATE_NAME).read_text().splitlines()[1:]
    found = [json.loads(line) for line in lines]
    assert [(each["length"], each["rows"]) for each in found] == [
        (1, 1), (1, 1), (2, 1), (2, 3), (3, 1), (3, 1),
    ]  # fmt: skip
