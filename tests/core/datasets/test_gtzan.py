from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.datasets.detect import detect_layout, read_dataset
from core.datasets.gtzan import gtzan_folder
from core.datasets.gtzan_filtered import GENRES, fault_filtered_subset
from core.datasets.splits import splits_of
from core.errors import DatasetError, ParameterError


@pytest.mark.parametrize("place", ["genres/", "genres_original/", "Data/genres_original/", ""])
@pytest.mark.parametrize("suffix", ["wav", "au"])
def test_reads_the_layout(gtzan: Callable[..., Path], place: str, suffix: str) -> None:
    root = gtzan(place=place, suffix=suffix)
    (root / place / "blues" / "._blues.00000.wav").touch()
    (root / place / "blues" / "notes.txt").touch()
    found = detect_layout(root)
    assert found.layout == "gtzan"
    assert (place.rstrip("/") or ".") in found.reason
    manifest = read_dataset(root)
    assert manifest.labels == ("blues", "jazz")
    names = [clip.path.name for clip in manifest.clips]
    assert len(names) == 20
    assert names == sorted(names)
    assert {clip.fold for clip in manifest.clips} == {None}


def test_other_folders_are_not_gtzan(put: Callable[..., Path]) -> None:
    root = put(["blues/a.wav", "jazz/jazz.1.wav", "rock/rock.00000.txt"])
    assert gtzan_folder(root) is None
    with pytest.raises(DatasetError, match="holds no GTZAN"):
        read_dataset(root, "gtzan")


def test_damaged_clip_is_left_out_with_its_reason(gtzan: Callable[..., Path]) -> None:
    root = gtzan(count=55)
    manifest = read_dataset(root)
    assert len(manifest.clips) == 109
    (left,) = manifest.left_out
    assert left.path.name == "jazz.00054.wav"
    assert "is empty" in left.reason
    assert read_dataset(root, exclude=[manifest_name(root, left.path)]).left_out == ()


def manifest_name(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()


def test_repaired_clip_is_kept(gtzan: Callable[..., Path]) -> None:
    root = gtzan(count=55)
    path = root / "genres_original" / "jazz" / "jazz.00054.wav"
    soundfile.write(path, np.zeros(100), 22_050)
    manifest = read_dataset(root)
    assert manifest.left_out == ()
    assert path in {clip.path for clip in manifest.clips}


def test_paper_split_trains_on_the_first_of_each_class(gtzan: Callable[..., Path]) -> None:
    manifest = read_dataset(gtzan(suffix="au"))
    splits = splits_of(manifest)
    assert splits.scheme == "paper-80-20"
    (fold,) = splits.folds
    held = [manifest.clips[p].path.name for p in fold.held_out]
    assert held == [f"{genre}.0000{k}.au" for genre in ("blues", "jazz") for k in (8, 9)]
    assert len(fold.training) == 16


def test_fault_filtered_partition_is_the_published_one(gtzan: Callable[..., Path]) -> None:
    manifest = read_dataset(gtzan(GENRES, 100, suffix="au"), split="fault-filtered")
    splits = splits_of(manifest)
    assert splits.scheme == "fault-filtered"
    assert "Kereliuk" in splits.description
    (fold,) = splits.folds
    sides = (fold.training, fold.validation, fold.held_out)
    # jazz.00054 is one of the 443; the empty file here cannot be decoded
    assert [len(side) for side in sides] == [442, 197, 290]
    assert len({p for side in sides for p in side}) == 929
    parts = [fault_filtered_subset(f"{g}.{k:05d}") for g in GENRES for k in range(100)]
    assert [parts.count(part) for part in ("train", "validation", "test", None)] == [
        443,
        197,
        290,
        70,
    ]


def test_fault_filtered_partition_is_for_gtzan_alone(put: Callable[..., Path]) -> None:
    manifest = read_dataset(put(["a/1.wav", "b/1.wav"]))
    with pytest.raises(ParameterError, match="split: fault-filtered divides GTZAN"):
        splits_of(manifest, "fault-filtered")
