from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.datasets.detect import LAYOUTS, read_dataset
from core.datasets.inner import inner_split
from core.datasets.manifest import DatasetManifest, LabelledClip, Subset
from core.datasets.splits import Splits, default_scheme, splits_of
from core.errors import DatasetError, ParameterError

Row = tuple[str, str, str | None, Subset | None]


def manifest_of(rows: Iterable[Row], split: str = "auto") -> DatasetManifest:
    """Clips as label, group, fold and subset."""
    clips = tuple(
        LabelledClip(Path(f"data/{k}.wav"), label, fold, group, subset)
        for k, (label, group, fold, subset) in enumerate(rows)
    )
    labels = tuple(sorted({clip.label for clip in clips}))
    return DatasetManifest("mine", Path("data"), "a table", labels, clips, split=split)


def plain(label: str, group: str) -> Row:
    return (label, group, None, None)


def groups_on(manifest: DatasetManifest, positions: Iterable[int]) -> set[str]:
    return {manifest.clips[p].group for p in positions}


def check_whole(manifest: DatasetManifest, splits: Splits) -> None:
    """Every clip is held out once, no group is divided, every class is trained on."""
    held = [p for fold in splits.folds for p in fold.held_out]
    assert sorted(held) == list(range(len(manifest.clips)))
    for fold in splits.folds:
        assert sorted(fold.training + fold.held_out) == sorted(held)
        assert not groups_on(manifest, fold.training) & groups_on(manifest, fold.held_out)
        assert {manifest.clips[p].label for p in fold.training} == set(manifest.labels)


groups_of_classes = st.lists(
    st.lists(st.integers(1, 6), min_size=2, max_size=9), min_size=1, max_size=6
)


@settings(max_examples=200)
@given(sizes=groups_of_classes, k=st.integers(2, 6), seed=st.integers(0, 50))
def test_stratified_folds_never_divide_a_group(sizes: list[list[int]], k: int, seed: int) -> None:
    rows = [
        plain(f"class{c}", f"{c}-{g}")
        for c, of_class in enumerate(sizes)
        for g, count in enumerate(of_class)
        for _ in range(count)
    ]
    manifest = manifest_of(rows)
    if len({row[1] for row in rows}) < k:
        with pytest.raises(ParameterError, match=f"stratified-{k} needs at least {k} sources"):
            splits_of(manifest, f"stratified-{k}", seed=seed)
        return
    splits = splits_of(manifest, f"stratified-{k}", seed=seed)
    assert len(splits.folds) == k
    check_whole(manifest, splits)
    assert splits == splits_of(manifest, f"stratified-{k}", seed=seed)


mixed = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from([str(g) for g in range(9)])),
    min_size=2,
    max_size=60,
)


@settings(max_examples=200)
@given(pairs=mixed, k=st.integers(2, 5))
def test_groups_of_several_classes_are_not_divided_either(
    pairs: list[tuple[str, str]], k: int
) -> None:
    manifest = manifest_of(plain(label, group) for label, group in pairs)
    try:
        splits = splits_of(manifest, f"stratified-{k}")
    except (DatasetError, ParameterError):
        return
    check_whole(manifest, splits)


@settings(max_examples=100)
@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from("ab"),
            st.sampled_from([str(g) for g in range(12)]),
            st.sampled_from("123"),
            st.sampled_from(["train", "validation", "test"]),
        ),
        min_size=2,
        max_size=20,
    ),
    scheme=st.sampled_from(["official", "subsets"]),
)
def test_folds_of_a_dataset_that_divide_a_group_are_refused(rows: list[Row], scheme: str) -> None:
    manifest = manifest_of(rows)
    try:
        splits = splits_of(manifest, scheme)
    except (DatasetError, ParameterError):
        return
    for fold in splits.folds:
        others = (*fold.held_out, *fold.validation)
        assert not groups_on(manifest, fold.training) & groups_on(manifest, others)


def test_stratified_folds_are_balanced() -> None:
    manifest = manifest_of(plain(label, f"{label}{k}") for label in "abcd" for k in range(40))
    splits = splits_of(manifest, "stratified-10")
    assert "10 folds" in splits.description
    assert "seed 0" in splits.description
    for fold in splits.folds:
        assert Counter(manifest.clips[p].label for p in fold.held_out) == dict.fromkeys("abcd", 4)
    assert splits != splits_of(manifest, "stratified-10", seed=1)


PLAIN = [plain(label, f"{label}{k}") for label in "ab" for k in range(6)]
FOLDS: list[Row] = [(label, f"{label}{k}", str(k % 3), None) for label in "ab" for k in range(6)]
PARTS: list[Row] = [
    (label, f"{label}{part}", None, part) for label in "ab" for part in ("train", "validation")
]


@pytest.mark.parametrize(
    ("rows", "scheme"), [(PLAIN, "stratified-5"), (FOLDS, "official"), (PARTS, "subsets")]
)
def test_what_fits_is_chosen(rows: list[Row], scheme: str) -> None:
    manifest = manifest_of(rows)
    assert default_scheme(manifest) == scheme
    assert splits_of(manifest).scheme == scheme


def test_scheme_that_the_manifest_asks_for() -> None:
    manifest = manifest_of(FOLDS, split="stratified-2")
    assert splits_of(manifest).scheme == "stratified-2"
    assert splits_of(manifest, "official").scheme == "official"


@pytest.mark.parametrize(
    "scheme", ["", "random", "stratified-1", "stratified-0", "stratified-x", "stratified-K"]
)
def test_unknown_scheme(scheme: str) -> None:
    with pytest.raises(ParameterError, match=r"split: .* is none of auto, official, subsets"):
        splits_of(manifest_of(PLAIN), scheme)


def test_scheme_that_does_not_fit() -> None:
    with pytest.raises(DatasetError, match="mine: has no official folds"):
        splits_of(manifest_of(PLAIN), "official")
    with pytest.raises(ParameterError, match=r"split: subsets: 0\.wav is in none"):
        splits_of(manifest_of(PLAIN), "subsets")
    training: list[Row] = [(label, f"{label}{k}", None, "train") for label in "ab" for k in "12"]
    with pytest.raises(ParameterError, match="split: subsets: mine has no train part with another"):
        splits_of(manifest_of(training), "subsets")


@pytest.mark.parametrize("scheme", ["auto", "stratified-2", "paper-80-20"])
def test_label_used_once(scheme: str) -> None:
    manifest = manifest_of([*PLAIN, plain("once", "x")])
    with pytest.raises(DatasetError, match="class 'once' would have nothing to train on"):
        splits_of(manifest, scheme)


def test_one_clip_a_class() -> None:
    manifest = manifest_of(plain(label, label) for label in "abcdefgh")
    with pytest.raises(DatasetError, match=r"class '.' and \d more classes would have nothing"):
        splits_of(manifest, "stratified-2")


def test_class_that_is_in_one_fold_alone() -> None:
    manifest = manifest_of([*FOLDS, ("c", "x", "1", None), ("c", "y", "1", None)])
    with pytest.raises(DatasetError, match=r"class 'c' would .* when fold 1 is held out"):
        splits_of(manifest)


def test_thousands_of_classes_are_divided_within_seconds() -> None:
    rows = [plain(f"class{c}", f"{c}-{k}") for c in range(4_000) for k in range(3)]
    manifest = manifest_of(rows)
    begin = time.perf_counter()
    splits = splits_of(manifest, "stratified-5")
    inner_split(manifest, splits.folds[0].training, 0.2, 0)
    manifest.fingerprint()
    assert time.perf_counter() - begin < 5
    check_whole(manifest, splits)


def test_fingerprint_follows_what_the_manifest_says(tmp_path: Path) -> None:
    first = manifest_of(FOLDS)
    assert first.fingerprint() == manifest_of(FOLDS).fingerprint()
    moved = DatasetManifest(
        "elsewhere",
        tmp_path,
        first.layout,
        first.labels,
        tuple(LabelledClip(tmp_path / c.path.name, c.label, c.fold, c.group) for c in first.clips),
    )
    assert moved.fingerprint() == first.fingerprint()
    changed = [FOLDS[:-1], [("b", *FOLDS[0][1:]), *FOLDS[1:]], [("a", "a0", "2", None), *FOLDS[1:]]]
    seen = {manifest_of(rows).fingerprint() for rows in changed}
    assert len(seen | {first.fingerprint()}) == 4


@pytest.mark.parametrize("layout", LAYOUTS)
def test_folder_that_is_not_there(tmp_path: Path, layout: str) -> None:
    for asked in (layout, "auto"):
        with pytest.raises(DatasetError, match="gone: there is no such folder"):
            read_dataset(tmp_path / "gone", asked)


def test_unknown_layout_and_scheme(put: Callable[..., Path]) -> None:
    root = put(["a/1.wav", "b/1.wav"])
    with pytest.raises(ParameterError, match="layout: 'zip' is none of auto, esc50"):
        read_dataset(root, "zip")
    with pytest.raises(ParameterError, match="split"):
        read_dataset(root, split="random")
