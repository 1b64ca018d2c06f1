from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.datasets.detect import detect_layout, read_dataset
from core.datasets.folders import groups_by_name
from core.datasets.splits import splits_of
from core.errors import DatasetError


def test_folder_a_class(put: Callable[..., Path]) -> None:
    root = put(["dog/2.wav", "dog/10.WAV", "cat bird/a.flac", "cat bird/notes.txt", "empty/x.txt"])
    assert detect_layout(root).layout == "folders"
    assert "2 folders" in detect_layout(root).reason
    found = read_dataset(root)
    assert found.name == "data"
    assert found.labels == ("cat bird", "dog")
    assert [found.relative(clip) for clip in found.clips] == [
        "cat bird/a.flac",
        "dog/2.wav",
        "dog/10.WAV",
    ]
    assert [clip.group for clip in found.clips] == [found.relative(clip) for clip in found.clips]


def test_hidden_files_are_left_out(put: Callable[..., Path]) -> None:
    root = put(["a/1.wav", "a/._1.wav", ".git/x.wav", "b/1.wav", "__MACOSX/a/1.wav", "b/.h/2.wav"])
    assert [clip.path.parent.name for clip in read_dataset(root).clips] == ["a", "b"]


def test_what_lies_below_a_class_belongs_to_it(put: Callable[..., Path]) -> None:
    root = put(["dog/1.wav", "dog/more/2.wav", "animals/cat/1.wav", "animals/cow/1.wav"])
    found = read_dataset(root)
    assert found.labels == ("cat", "cow", "dog")
    assert [clip.label for clip in found.clips] == ["cat", "cow", "dog", "dog"]


def test_folders_that_share_a_name_are_told_apart(put: Callable[..., Path]) -> None:
    root = put(["day/owl/1.wav", "night/owl/1.wav", "night/fox/1.wav"])
    assert read_dataset(root).labels == ("day/owl", "fox", "night/owl")


@pytest.mark.parametrize("held_out", ["val", "Validation", "test", "dev"])
def test_two_parts(put: Callable[..., Path], held_out: str) -> None:
    root = put([f"{part}/{label}/{part}.wav" for part in ("train", held_out) for label in "ab"])
    assert "beneath" in detect_layout(root).reason
    found = read_dataset(root)
    assert found.labels == ("a", "b")
    splits = splits_of(found)
    assert splits.scheme == "subsets"
    (fold,) = splits.folds
    assert {found.clips[p].path.stem for p in fold.training} == {"train"}
    assert {found.clips[p].path.stem for p in fold.held_out} == {held_out}
    assert fold.validation == ()


def test_three_parts(put: Callable[..., Path]) -> None:
    root = put(
        [f"{part}/{label}/{part}.wav" for part in ("train", "val", "test") for label in "ab"]
    )
    found = read_dataset(root)
    (fold,) = splits_of(found).folds
    sides = (fold.training, fold.validation, fold.held_out)
    names = [{found.clips[p].path.stem for p in side} for side in sides]
    assert names == [{"train"}, {"val"}, {"test"}]


def test_classes_that_sound_like_parts(put: Callable[..., Path]) -> None:
    root = put(["train/1.wav", "tram/1.wav", "test/1.wav"])
    assert read_dataset(root).labels == ("test", "train", "tram")


def test_source_in_two_parts(put: Callable[..., Path]) -> None:
    root = put(["train/a/12345-0.wav", "train/b/1.wav", "test/a/12345-1.wav", "test/b/2.wav"])
    with pytest.raises(DatasetError, match="its source 12345 lies in the part test and, with"):
        splits_of(read_dataset(root))


@pytest.mark.parametrize(
    ("names", "sources"),
    [
        (("100032-0", "100032-1", "100032-2"), ["100032"] * 3),
        (("rec_20210305_1", "rec_20210305_2"), ["rec_20210305"] * 2),
        (("100032-0", "100032-2"), None),
        (("100032-0",), None),
        (("dog_1", "dog_2"), None),
        (("20210305_060000", "20210305_060100"), None),
        (("2021-05-03", "2021-05-04"), None),
    ],
)
def test_groups_by_name(names: tuple[str, ...], sources: list[str] | None) -> None:
    root = Path("data")
    paths = [root / "a" / f"{name}.wav" for name in names]
    found = groups_by_name(paths, root)
    assert [found[path] for path in paths] == (sources or [f"a/{name}.wav" for name in names])


def test_links_are_followed_once(put: Callable[..., Path], tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere" / "cat"
    elsewhere.mkdir(parents=True)
    (elsewhere / "1.wav").touch()
    root = put(["dog/1.wav"])
    (root / "cat").symlink_to(elsewhere)
    (root / "dog" / "again").symlink_to(root / "dog")
    (root / "dog" / "up").symlink_to(root)
    (root / "zoo").symlink_to(elsewhere)
    assert [clip.label for clip in read_dataset(root).clips] == ["cat", "dog"]


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        ([], "is empty"),
        (["notes.txt"], "holds neither folders of clips nor a table"),
        (["a.wav"], "holds sound files, but neither"),
        (["a/1.wav"], "holds a single class folder"),
        (["inner/a/1.wav", "inner/b/1.wav"], None),
        (["inner/meta/esc50.csv", "inner/audio/1.wav"], "one folder further in: inner"),
    ],
)
def test_nothing_to_read(put: Callable[..., Path], names: list[str], reason: str | None) -> None:
    root = put(names)
    if reason is None:
        assert read_dataset(root).labels == ("a", "b")
        return
    with pytest.raises(DatasetError, match=reason) as caught:
        read_dataset(root)
    assert str(root) in str(caught.value)


@pytest.mark.parametrize(
    ("names", "reason"),
    [([], "no folder with sound"), (["a.wav"], "but no folder a class"), (["a/1.wav"], "a single")],
)
def test_asked_for_folders(put: Callable[..., Path], names: list[str], reason: str) -> None:
    with pytest.raises(DatasetError, match=reason):
        read_dataset(put(names), "folders")


def test_everything_excluded(put: Callable[..., Path]) -> None:
    root = put(["a/1.wav", "b/1.wav"])
    with pytest.raises(DatasetError, match="a single class, 'a'"):
        read_dataset(root, exclude=["b/1.wav"])
    with pytest.raises(DatasetError, match="holds no clip that is not excluded"):
        read_dataset(root, exclude=["a/1.wav", "b/1.wav"])


def test_thousands_of_classes(put: Callable[..., Path]) -> None:
    root = put(f"class{k}/{take}.wav" for k in range(4_000) for take in range(2))
    found = read_dataset(root)
    assert len(found.labels) == 4_000
    assert found.labels[:3] == ("class0", "class1", "class2")
