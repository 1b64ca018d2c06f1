"""Names that a spreadsheet or a browser would run, in every table and page that is written."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from core.interchange.raven import selection_lines
from core.interchange.tables import csv_line, csv_table, event_csv_lines, plain_cell, safe_cell
from core.results import SoundEvent
from core.studies.report import report_page, rows_csv, summary_csv
from core.training.config import TrainConfig
from core.training.run import RunFolder

RUN = ("=1+2", "+1+2", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0")
MARKUP = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'&"
EVIL = "=" + MARKUP


def cells(text: str) -> Iterator[str]:
    for row in csv.reader(io.StringIO(text, newline="")):
        yield from row


def runs(cell: str) -> bool:
    """Whether a spreadsheet would take a cell for a formula; a number is none."""
    try:
        float(cell)
    except ValueError:
        return cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    return False


class Tags(HTMLParser):
    """Elements of a page, and what they say they do."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("cell", RUN)
def test_cells_are_made_safe_and_plain_again(cell: str) -> None:
    assert not runs(safe_cell(cell))
    assert plain_cell(safe_cell(cell)) == cell
    assert plain_cell("'tis") == "'tis"
    for line in (csv_line([cell, 1.0]), csv_table([cell, "b"], [{cell: cell, "b": -0.5}])):
        assert not any(runs(each) for each in cells(line))


def test_numbers_stay_numbers() -> None:
    table = csv_table(["a", "b", "c"], [{"a": -0.5, "b": "-1.5e-3", "c": None}])
    assert table == "a,b,c\n-0.5,-1.5e-3,\n"


@pytest.mark.parametrize("cell", RUN)
def test_tables_of_events(cell: str) -> None:
    events = [SoundEvent(0.0, 1.0, cell)]
    lines = list(event_csv_lines(events, recording=cell))
    assert lines
    assert not any(runs(each) for line in lines for each in cells(line))
    [row] = selection_lines(events, recording="a.wav", highest=1.0)
    assert row.count("\t") == 10


def test_table_of_a_training(tmp_path: Path) -> None:
    config = TrainConfig(data=Path("clips"), init="random", architecture="mobilenet_v2")
    run = RunFolder.create(tmp_path / "a.run", config)
    for accuracy in (0.5, 0.75):
        run.note_result({"trial": "=fold-1", "fold": "@1", "accuracy": accuracy})
    text = (run.path / "results.csv").read_text(encoding="utf-8")
    assert not any(runs(cell) for cell in cells(text))
    assert run.results() == [{"trial": "=fold-1", "fold": "@1", "accuracy": "0.75"}]


def test_report_of_a_study() -> None:
    plan = {
        "study": EVIL,
        "dataset": EVIL,
        "layout": EVIL,
        "folds": [EVIL],
        "split": EVIL,
        "split_description": EVIL,
        "blocks": [EVIL],
        "inputs": [EVIL],
        "trials": 0,
        "architectures": [EVIL],
        "clips": 4,
        "classes": 2,
        "seeds": [0],
        "identity": EVIL,
        "data": EVIL,
        "inits": [EVIL],
        "recipes": [{EVIL: EVIL}],
    }
    page = report_page(plan, [], [], b"<svg></svg>", command=EVIL)
    tags = Tags(page)
    assert "alert('x')" in tags.words
    assert not {"script", "iframe", "object", "link"} & set(tags.tags)
    assert not [name for name, _ in tags.attributes if name.startswith("on")]
    assert "default-src 'none'" in page
    assert not any(runs(cell) for cell in cells(rows_csv([]) + summary_csv([])))


def test_tables_of_a_study() -> None:
    line = {
        "study": EVIL,
        "architecture": "@a",
        "protocols": {"held-out": {"accuracy": 0.5, "ci95": (0.1, 0.9)}},
        "paper": {"accuracy": 0.5, "note": "=1"},
    }
    found = list(cells(summary_csv([line])))
    assert any(EVIL in cell for cell in found)
    assert not any(runs(cell) for cell in found)
