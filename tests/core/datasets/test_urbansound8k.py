from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.datasets.detect import detect_layout, read_dataset
from core.datasets.manifest import LabelledClip
from core.datasets.splits import splits_of
from core.errors import DatasetError


def test_reads_the_layout(urbansound8k: Callable[..., Path]) -> None:
    root = urbansound8k()
    assert detect_layout(root).layout == "urbansound8k"
    found = read_dataset(root)
    assert (found.name, found.layout) == ("UrbanSound8K", "UrbanSound8K")
    assert found.labels == ("children playing", "dog bark")
    assert found.targets == [1, 0, 1, 0]
    clip = root / "audio" / "fold1" / "100-3-0-0.wav"
    assert found.clips[0] == LabelledClip(clip, "dog bark", "1", "100")
    assert found.folds == ("1", "10")
    splits = splits_of(found)
    assert (splits.scheme, [fold.name for fold in splits.folds]) == ("official", ["1", "10"])


def test_recording_in_two_folds(urbansound8k: Callable[..., Path]) -> None:
    root = urbansound8k("100-3-0-9.wav,100,0,4,1,10,3,dog_bark")
    (root / "audio" / "fold10" / "100-3-0-9.wav").touch()
    with pytest.raises(DatasetError, match="its source 100 lies in fold 1 and, with"):
        splits_of(read_dataset(root))


def test_slices_that_are_not_there(urbansound8k: Callable[..., Path]) -> None:
    lines = [f"{k}-3-0-9.wav,{k},0,4,1,10,3,dog_bark" for k in (500, 501, 502)]
    root = urbansound8k(*lines)
    with pytest.raises(
        DatasetError, match=r"line 6: .*500-3-0-9\.wav is not there, nor are 2 more"
    ):
        read_dataset(root)
    gone = [f"audio/fold10/{k}-3-0-9.wav" for k in (500, 501, 502)]
    assert len(read_dataset(root, exclude=gone).clips) == 4
    assert len(read_dataset(root, strict=False).clips) == 7


@pytest.mark.parametrize("column", ["slice_file_name", "fsID", "fold", "class"])
def test_column_that_is_missing(urbansound8k: Callable[..., Path], column: str) -> None:
    table = urbansound8k() / "metadata" / "UrbanSound8K.csv"
    first, _, rest = table.read_text(encoding="utf-8").partition("\n")
    named = ",".join("x" if name == column else name for name in first.split(","))
    table.write_text(f"{named}\n{rest}", encoding="utf-8")
    with pytest.raises(DatasetError, match=rf"UrbanSound8K\.csv: lacks the column {column}"):
        read_dataset(table.parent.parent)
