from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from app.cli.formats import make_writer
from app.cli.outcome import ClipOutcome
from app.cli.text import cell_width, json_text, pad, plural, printable
from core.results import Prediction


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("plain ü 雨.wav", "plain ü 雨.wav"),
        ("two\nlines", r"two\nlines"),
        ("\x1b[31mred", r"\x1b[31mred"),
        (os.fsdecode(b"caf\xe9.wav"), r"caf\udce9.wav"),
    ],
)
def test_printable_keeps_words_and_escapes_what_moves_the_cursor(name: str, shown: str) -> None:
    assert printable(name) == shown


def test_json_has_no_nan_and_no_infinity() -> None:
    text = json_text({"a": float("nan"), "b": np.array([1.0, np.inf], dtype=np.float32)})
    assert json.loads(text) == {"a": None, "b": [1.0, None]}
    assert "NaN" not in text
    assert "Infinity" not in text


def test_json_gives_a_name_of_any_bytes_back() -> None:
    name = os.fsdecode(b"caf\xe9 \xc3\xbc.wav")
    text = json_text({"path": Path(name)})
    assert text.encode("utf-8")
    assert os.fsencode(json.loads(text)["path"]) == b"caf\xe9 \xc3\xbc.wav"


def test_json_takes_numpy_scalars_tuples_and_nested_mappings() -> None:
    value = {"n": np.int64(3), "ok": np.bool_(True), "t": (1, (2.5,)), "d": {"x": None}}
    assert json.loads(json_text(value)) == {"n": 3, "ok": True, "t": [1, [2.5]], "d": {"x": None}}


def test_wide_characters_take_two_columns() -> None:
    assert cell_width("雨a") == 3
    assert pad("雨", 4) == "雨  "


def test_plural() -> None:
    assert [plural(1, "clip"), plural(2, "clip"), plural(2, "class", "classes")] == [
        "1 clip",
        "2 clips",
        "2 classes",
    ]


def test_labels_of_a_bundle_cannot_command_the_terminal() -> None:
    label = "dog\x1b[2J"
    row = np.array([1.0], dtype=np.float32)
    prediction = Prediction((label,), row, row[None], row, 1.0, 0.0, 0.0, True, 0.3)
    lines: list[str] = []
    writer = make_writer("table", lines.append, "b", (label,), None)
    writer.add(ClipOutcome(Path("a.wav"), None, 1.0, prediction))
    assert all(line.isprintable() for line in lines)
    assert "dog\\x1b[2J" in lines[1]
    assert lines[0].index("PROB") + len("PROB") == lines[1].index("%") + 1
