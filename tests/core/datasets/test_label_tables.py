from __future__ import annotations

import codecs
import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.datasets.detect import detect_layout, read_dataset
from core.datasets.splits import splits_of
from core.errors import DatasetError

CLIPS = ("a.wav", "b.wav", "c.wav", "d.wav")
LABELS = ("dog", "rain", "dog", "rain")


def table(*columns: str, delimiter: str = ",", extra: tuple[tuple[str, ...], ...] = ()) -> str:
    """Table of the four clips; further columns by their values."""
    rows = zip(CLIPS, LABELS, *extra, strict=True)
    return "\n".join(delimiter.join(row) for row in [columns, *rows])


@pytest.mark.parametrize(
    "columns",
    [("path", "label"), ("filename", "category"), ("File Name", "CLASS"), ("audio", "class-name")],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_columns_and_delimiters(
    put: Callable[..., Path], columns: tuple[str, str], delimiter: str
) -> None:
    root = put(CLIPS, labels=table(*columns, delimiter=delimiter))
    for path in (root, root / "labels.csv"):
        assert detect_layout(path).layout == "table"
        found = read_dataset(path)
        assert found.labels == ("dog", "rain")
        assert [found.relative(clip) for clip in found.clips] == list(CLIPS)
        assert found.targets == [0, 1, 0, 1]
        assert found.clips[0].group == "a.wav"


@pytest.mark.parametrize(
    ("mark", "encoding"), [(b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (b"", "utf-16")]
)
def test_encodings(put: Callable[..., Path], mark: bytes, encoding: str) -> None:
    text = table("path", "label").replace("rain", "pluie d'été")
    root = put(CLIPS, labels=mark + text.encode(encoding))
    assert read_dataset(root).labels == ("dog", "pluie d'été")


def test_other_encoding_is_named_with_its_line(put: Callable[..., Path]) -> None:
    text = table("path", "label").replace("rain", "été")
    root = put(CLIPS, labels=text.encode("latin-1"))
    with pytest.raises(DatasetError, match=r"labels\.csv: .*not UTF-8 text \(line 3\); save it as"):
        read_dataset(root)


def test_folds_groups_and_numbers(put: Callable[..., Path]) -> None:
    extra = (("1", "1", "2", "2"), ("x", "y", "z", ""), ("9", "4", "9", "4"))
    root = put(CLIPS, labels=table("path", "label", "fold", "recording", "target", extra=extra))
    found = read_dataset(root)
    assert found.labels == ("rain", "dog")
    assert [clip.group for clip in found.clips] == ["x", "y", "z", "d.wav"]
    assert splits_of(found).scheme == "official"


def test_labels_that_are_numbers(put: Callable[..., Path]) -> None:
    text = "path,label\na.wav,10\nb.wav,-1\nc.wav,9\nd.wav,10"
    found = read_dataset(put(CLIPS, labels=text))
    assert set(found.labels) == {"-1", "9", "10"}
    assert sorted(set(found.targets)) == [0, 1, 2]


def test_subsets(put: Callable[..., Path]) -> None:
    extra = (("Train", "train", "val", "VALID"),)
    found = read_dataset(put(CLIPS, labels=table("path", "label", "split", extra=extra)))
    assert [clip.subset for clip in found.clips] == ["train", "train", "validation", "validation"]
    assert splits_of(found).scheme == "subsets"


def test_clips_in_a_folder_beside(put: Callable[..., Path]) -> None:
    root = put([f"audio/{name}" for name in CLIPS], labels=table("path", "label"))
    (root / "meta").mkdir()
    (root / "labels.csv").rename(root / "meta" / "labels.csv")
    found = read_dataset(root)
    assert [found.relative(clip) for clip in found.clips] == [f"audio/{name}" for name in CLIPS]
    named = read_dataset(root / "meta" / "labels.csv")
    assert named.root == root
    assert named.fingerprint() == found.fingerprint()


words = st.text(
    st.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=20
).filter(lambda text: text.strip() == text)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(labels=st.lists(words, min_size=4, max_size=4).filter(lambda labels: len(set(labels)) > 1))
def test_any_label_comes_back(put: Callable[..., Path], labels: list[str]) -> None:
    root = put(CLIPS)
    with (root / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("path", "label"), *zip(CLIPS, labels, strict=True)])
    assert [clip.label for clip in read_dataset(root).clips] == labels


def refused(root: Path, reason: str) -> None:
    with pytest.raises(DatasetError, match=reason) as caught:
        read_dataset(root, "table")
    assert str(root) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_row_without_its_file(put: Callable[..., Path]) -> None:
    refused(put(CLIPS[:3], labels=table("path", "label")), r"labels\.csv, line 5: .*d\.wav is not")


@pytest.mark.parametrize("name", ["x" * 5_000 + ".wav", "../nothing.wav"])
def test_name_that_cannot_be_looked_up(put: Callable[..., Path], name: str) -> None:
    text = table("path", "label") + f"\n{name},dog"
    refused(put(CLIPS, labels=text), r"line 6: .* is not there")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "lists no clips"),
        ("path,label\n", "lists no clips"),
        ("path,kind\na.wav,dog", "lacks a column for the label.*path, kind"),
        ("path,path,label\na.wav,a.wav,dog", "two columns called path"),
        ("path,label\na.wav,dog\nb.wav,\n", "line 3: label is empty"),
        ("path,label,fold\na.wav,dog,1\nb.wav,rain,", "line 3: fold is empty"),
        (
            "path,label,split\na.wav,dog,train\nb.wav,rain,spare",
            "line 3: split is 'spare', none of",
        ),
        ("path,label\na.wav,dog\na.wav,rain", r"a\.wav: is listed twice, as 'dog' and as 'rain'"),
        ("path,label\na.wav,dog\na.wav,dog", r"a\.wav: is listed twice$"),
        ("path,label,fold\na.wav,dog,1\na.wav,dog,2", "listed twice, in fold 1 and in fold 2"),
        ("path,label\na.wav,dog\nb.wav,dog", "a single class, 'dog'"),
        ('path,label\na.wav,"' + "x" * 200_000, "cannot be read as a table: field larger"),
    ],
)
def test_tables_that_are_refused(put: Callable[..., Path], text: str, reason: str) -> None:
    root = put(CLIPS, labels=text)
    with pytest.raises(DatasetError, match=reason) as caught:
        read_dataset(root / "labels.csv")
    assert str(root) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_several_tables(put: Callable[..., Path]) -> None:
    text = table("path", "label")
    refused(put(CLIPS, one=text, two=text), r"several tables of clips \(one\.csv, two\.csv\); name")


def test_no_table(put: Callable[..., Path]) -> None:
    refused(put(CLIPS, other="x,y\n1,2"), "holds no table")


def test_file_of_another_kind(put: Callable[..., Path]) -> None:
    with pytest.raises(DatasetError, match=r"a\.wav: is neither a folder nor a table"):
        read_dataset(put(CLIPS) / "a.wav")
