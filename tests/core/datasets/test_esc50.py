from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from core.datasets.esc50 import is_esc50, read_esc50
from core.datasets.manifest import DatasetManifest, LabelledClip
from core.datasets.splits import official_folds
from core.errors import DatasetError

COLUMNS = ["filename", "fold", "target", "category", "esc10", "src_file", "take"]


def row(name: str, fold: str, target: str, category: str, source: str) -> list[str]:
    return [name, fold, target, category, "False", source, "A"]


ROWS = [
    row("1-a.wav", "1", "40", "crying_baby", "100"),
    row("1-b.wav", "1", "0", "dog", "101"),
    row("2-a.wav", "2", "40", "crying_baby", "102"),
    row("2-b.wav", "2", "0", "dog", "103"),
    row("10-a.wav", "10", "0", "dog", "104"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    def make(
        rows: list[list[str]] = ROWS, columns: list[str] = COLUMNS, *, clips: bool = True
    ) -> Path:
        root = tmp_path / "sounds"
        (root / "meta").mkdir(parents=True)
        (root / "audio").mkdir()
        with (root / "meta" / "esc50.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([columns, *rows])
        for line in rows if clips else []:
            if line[0]:
                (root / "audio" / line[0]).touch()
        return root

    return make


def test_reads_the_layout(folder: Callable[..., Path]) -> None:
    root = folder()
    assert is_esc50(root)
    found = read_esc50(root)
    assert found.name == "sounds"
    assert found.layout == "ESC-50"
    assert found.labels == ("dog", "crying baby")
    assert found.targets == [1, 0, 1, 0, 0]
    assert found.clips[0] == LabelledClip(root / "audio" / "1-a.wav", "crying baby", "1", "100")
    assert found.folds == ("1", "2", "10")


def test_folds_hold_out_each_clip_once(folder: Callable[..., Path]) -> None:
    folds = official_folds(read_esc50(folder()))
    assert [fold for fold, _, _ in folds] == ["1", "2", "10"]
    held = [position for _, _, reported in folds for position in reported]
    assert sorted(held) == list(range(5))
    for _, training, reported in folds:
        assert sorted(training + reported) == list(range(5))


def test_order_without_targets(folder: Callable[..., Path]) -> None:
    rows = [[line[0], line[1], line[3]] for line in ROWS]
    found = read_esc50(folder(rows, ["filename", "fold", "category"]))
    assert found.labels == ("crying baby", "dog")
    assert found.clips[0].group == "1-a"


def test_esc10_is_called_so(folder: Callable[..., Path]) -> None:
    rows = [
        [f"{k}.wav", str(k % 2 + 1), str(k * 5), f"class{k}", "True", str(k), "A"]
        for k in range(10)
    ]
    assert read_esc50(folder(rows)).name == "ESC-10"


@pytest.mark.esc10
def test_real_esc10(esc10: Path) -> None:
    found = read_esc50(esc10)
    assert (found.name, len(found.clips), len(found.labels)) == ("ESC-10", 400, 10)
    assert found.folds == ("1", "2", "3", "4", "5")
    assert all(found.targets.count(number) == 40 for number in range(10))


def refused(root: Path, match: str) -> None:
    with pytest.raises(DatasetError, match=match) as caught:
        read_esc50(root)
    assert str(root) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_folder(tmp_path: Path) -> None:
    refused(tmp_path / "gone", "there is no such folder")
    assert not is_esc50(tmp_path / "gone")


def test_no_table(tmp_path: Path) -> None:
    refused(tmp_path, r"esc50\.csv: cannot be read: there is no such file")


@pytest.mark.parametrize("data", [b"\xff\xfe\x00\xd8" * 20, b"filename,fold\n\xe9", b"a\0b"])
def test_table_that_is_no_text(folder: Callable[..., Path], data: bytes) -> None:
    root = folder()
    (root / "meta" / "esc50.csv").write_bytes(data)
    refused(root, r"esc50\.csv: cannot be read")


def test_empty_table(folder: Callable[..., Path]) -> None:
    refused(folder([]), "lists no clips")


@pytest.mark.parametrize("column", ["filename", "fold", "category"])
def test_column_that_is_missing(folder: Callable[..., Path], column: str) -> None:
    columns = [name if name != column else "other" for name in COLUMNS]
    refused(folder(columns=columns), f"lacks the column {column}")


@pytest.mark.parametrize(("place", "column"), [(0, "filename"), (1, "fold"), (3, "category")])
def test_value_that_is_missing(folder: Callable[..., Path], place: int, column: str) -> None:
    rows = [list(line) for line in ROWS]
    rows[2][place] = " "
    refused(folder(rows), f"line 4: {column} is empty")


def test_short_row(folder: Callable[..., Path]) -> None:
    refused(folder([*ROWS, ["x.wav"]]), "line 7: fold is empty")


def test_clip_that_is_not_there(folder: Callable[..., Path]) -> None:
    refused(folder(clips=False), r"line 2: .*1-a\.wav is not there")


def test_clip_named_twice(folder: Callable[..., Path]) -> None:
    refused(folder([*ROWS, ROWS[1]]), r"1-b\.wav: is listed twice")


def test_source_in_two_folds(folder: Callable[..., Path]) -> None:
    root = folder([*ROWS, row("3-a.wav", "2", "0", "dog", "101")])
    with pytest.raises(DatasetError, match="its source 101 lies in fold") as caught:
        official_folds(read_esc50(root))
    assert str(root) in str(caught.value)


@pytest.mark.parametrize("folds", [("1", "1"), (None, "1"), (None, None)])
def test_no_folds_to_cross_validate_over(tmp_path: Path, folds: tuple[str | None, ...]) -> None:
    clips = tuple(
        LabelledClip(tmp_path / str(k), "a", fold, str(k)) for k, fold in enumerate(folds)
    )
    manifest = DatasetManifest("mine", tmp_path, "ESC-50", ("a",), clips)
    with pytest.raises(DatasetError, match="mine: has no official folds"):
        _ = manifest.folds
