from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import pytest

from core.errors import ParameterError
from core.interchange.tables import (
    EVENT_COLUMNS,
    ParquetTable,
    csv_line,
    event_csv_lines,
    event_json_lines,
    safe_cell,
)
from core.results import SoundEvent

EVENTS = (SoundEvent(1.0, 2.5, "dog", 0.9, 0.8), SoundEvent(3, 4, "=rain", low=20, high=900.5))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert safe_cell(f'{start}HYPERLINK("x")') == f'\'{start}HYPERLINK("x")'
    line = csv_line([f"{start}1+2", "plain"])
    assert list(csv.reader(io.StringIO(line, newline=""))) == [[f"'{start}1+2", "plain"]]


def test_numbers_stay_numbers() -> None:
    assert csv_line(["a,b", -1.5, None, True, 3, float("nan")]) == '"a,b",-1.500000,,true,3,'
    assert safe_cell("") == ""


def test_events_as_csv() -> None:
    rows = list(csv.DictReader(event_csv_lines(EVENTS, recording="r.wav"), EVENT_COLUMNS))
    assert [row["label"] for row in rows] == ["dog", "'=rain"]
    assert float(rows[0]["probability"]) == 0.9
    assert rows[0]["low_hz"] == rows[1]["probability"] == ""
    assert float(rows[1]["high_hz"]) == 900.5


def test_events_as_json_lines() -> None:
    first, second = (json.loads(x) for x in event_json_lines(EVENTS, recording="雨.wav"))
    assert first == {
        "path": "雨.wav",
        "start": 1.0,
        "end": 2.5,
        "label": "dog",
        "probability": 0.9,
        "mean_probability": 0.8,
    }
    assert (second["low_hz"], second["high_hz"]) == (20, 900.5)
    assert "probability" not in second


def test_parquet_without_its_library_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ParameterError, match=r"pip install 'sonolens\[parquet\]'"):
        ParquetTable(tmp_path / "x.parquet", [("a", "string")])
    assert list(tmp_path.glob("*.parquet")) == []


def test_parquet_is_written_in_parts(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="needs the parquet extra")
    columns = [("label", "string"), ("probability", "double"), ("unknown", "bool")]
    table = ParquetTable(tmp_path / "x.parquet", columns)
    table.add([("dog", 0.5, False), ("rain", None, True)])
    table.add([])
    table.add([("雨", 1.0, None)])
    table.close()
    table.close()
    back = parquet.read_table(tmp_path / "x.parquet")
    assert back.column("label").to_pylist() == ["dog", "rain", "雨"]
    assert back.column("probability").to_pylist() == [0.5, None, 1.0]
