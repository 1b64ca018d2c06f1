from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.datasets.manifest import DatasetManifest, LabelledClip
from core.datasets.splits import inner_split
from core.errors import ParameterError


def manifest_of(clips: list[tuple[str, str]]) -> DatasetManifest:
    """Clips as pairs of label and group."""
    labels = tuple(sorted({label for label, _ in clips}))
    made = tuple(
        LabelledClip(Path(str(number)), label, "1", group)
        for number, (label, group) in enumerate(clips)
    )
    return DatasetManifest("mine", Path(), "ESC-50", labels, made)


pairs = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from([str(k) for k in range(8)])),
    min_size=2,
    max_size=60,
)


@settings(max_examples=200)
@given(clips=pairs, fraction=st.floats(0.01, 0.5), seed=st.integers(0, 100), data=st.data())
def test_no_group_is_divided(
    clips: list[tuple[str, str]], fraction: float, seed: int, data: st.DataObject
) -> None:
    manifest = manifest_of(clips)
    positions = sorted(
        data.draw(st.sets(st.integers(0, len(clips) - 1), min_size=1), label="positions")
    )
    try:
        training, inner = inner_split(manifest, positions, fraction, seed)
    except ParameterError:
        return
    assert inner
    assert sorted(training + inner) == positions
    assert training == sorted(training)
    assert inner == sorted(inner)
    groups = [{clips[p][1] for p in side} for side in (training, inner)]
    assert not groups[0] & groups[1]
    kept = {clips[p][0] for p in training}
    assert kept == {clips[p][0] for p in positions}, "a class has nothing left to train on"
    assert inner_split(manifest, positions, fraction, seed) == (training, inner)


def test_each_class_gives_its_share() -> None:
    clips = [(label, f"{label}{k}") for label in "abc" for k in range(20)]
    training, inner = inner_split(manifest_of(clips), range(60), 0.15, 0)
    assert len(training) == 51
    assert [sum(clips[p][0] == label for p in inner) for label in "abc"] == [3, 3, 3]


def test_another_seed_divides_otherwise() -> None:
    manifest = manifest_of([("a", str(k)) for k in range(30)])
    first, again, other = (inner_split(manifest, range(30), 0.2, seed) for seed in (0, 0, 1))
    assert first == again
    assert first != other


@pytest.mark.parametrize("fraction", [0.0, -0.1, 0.6])
def test_impossible_share(fraction: float) -> None:
    with pytest.raises(ParameterError, match="inner_fraction"):
        inner_split(manifest_of([("a", "1"), ("a", "2")]), [0, 1], fraction, 0)


def test_one_source_a_class() -> None:
    with pytest.raises(ParameterError, match="no class has two sources"):
        inner_split(manifest_of([("a", "1"), ("a", "1"), ("b", "2")]), [0, 1, 2], 0.2, 0)
