"""Classes left out of the training, and how surely they are taken for others."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from core.errors import ParameterError
from core.evaluation.cross_validation import cross_validate
from core.evaluation.unknown import LeftOutClasses, UnknownSounds, class_groups, measure_group
from core.features.mel import LogMelConfig
from core.inference.calibration import apply_temperature
from core.models.device import resolve_device
from core.training.config import TrainConfig
from core.training.recipe import Recipe


@pytest.fixture(scope="module")
def config(dataset: Path, small: LogMelConfig) -> TrainConfig:
    return TrainConfig(
        data=dataset,
        architecture="resnet18",
        members=2,
        init="random",
        recipe=Recipe(epochs=2, milestones=(), learning_rate=1e-3, standardise=True, batch_size=5),
        features=small,
    )


@pytest.fixture(scope="module")
def found(config: TrainConfig) -> LeftOutClasses:
    return measure_group(config, ["noise"], device=resolve_device("cpu"))


def test_left_out_clips_are_heard_and_never_trained_on(found: LeftOutClasses) -> None:
    assert found.classes == ("noise",)
    assert (len(found.known), len(found.unknown), len(found.right)) == (12, 6, 12)
    for confidences in (found.known, found.unknown):
        assert ((confidences >= 0.5 - 1e-6) & (confidences <= 1)).all()
    assert found.temperature > 0


def test_networks_of_the_kept_classes_only_are_the_same_without_the_others(
    config: TrainConfig, dataset: Path, found: LeftOutClasses
) -> None:
    with (dataset / "meta" / "esc50.csv").open(newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["category"] == "noise"]
    gone = tuple(f"audio/{row['filename']}" for row in rows)
    assert len(gone) == 6
    alone = cross_validate(
        config.model_copy(update={"exclude": gone}), device=resolve_device("cpu")
    )
    means, targets = alone.held_out_predictions()
    assert len(targets) == 12
    confidences = apply_temperature(means, found.temperature).max(axis=1)
    np.testing.assert_allclose(found.known, confidences, atol=1e-4)
    np.testing.assert_array_equal(found.right, means.argmax(axis=1) == targets)


def test_one_fold_alone(config: TrainConfig) -> None:
    one = measure_group(
        config.model_copy(update={"members": 1}), ["noise"], folds=["2"],
        device=resolve_device("cpu"),
    )  # fmt: skip
    assert (len(one.known), len(one.unknown)) == (6, 3)


def test_what_cannot_be_left_out(config: TrainConfig) -> None:
    for classes, said in ((["thunder"], "no class thunder"), (["noise", "low tone"], "fewer than")):
        with pytest.raises(ParameterError, match=said):
            measure_group(config, classes)
    with pytest.raises(ParameterError, match="no fold 9"):
        measure_group(config, ["noise"], folds=["9"])


def test_rates_follow_from_the_confidences(config: TrainConfig) -> None:
    def group(name: str, known: list[float], unknown: list[float]) -> LeftOutClasses:
        right = np.ones(len(known), dtype=bool)
        return LeftOutClasses((name,), 1.0, np.array(known), np.array(unknown), right)

    both = UnknownSounds(
        "tones",
        config,
        ("1",),
        (group("a", [0.9, 0.8], [0.2, 0.85]), group("b", [0.7, 0.3], [0.7])),
        {"device": "CPU"},
    )
    assert both.false_reject_rate(0.75) == 0.5
    assert both.false_accept_rate(0.75) == pytest.approx(1 / 3)
    assert both.false_accept_rate(0.7) == pytest.approx(2 / 3)
    pairs = [(k > u) + 0.5 * (k == u) for k in both.known for u in both.unknown]
    assert both.area == pytest.approx(np.mean(pairs))
    assert both.threshold_at(0.0) == 0.3
    rates = both.rates(0.75)
    assert (rates["n_known"], rates["n_unknown"], rates["left_out"]) == (4, 3, [["a"], ["b"]])
    assert both.to_json()["groups"][1]["unknown"] == [0.7]


def test_groups_hold_each_class_once() -> None:
    labels = [f"class {number}" for number in range(7)]
    groups = class_groups(labels, 2, seed=3)
    assert [len(group) for group in groups] == [2, 2, 2, 1]
    assert sorted(label for group in groups for label in group) == labels
    assert groups == class_groups(labels, 2, seed=3) != class_groups(labels, 2, seed=4)
    for size in (0, 6):
        with pytest.raises(ParameterError):
            class_groups(labels, size, seed=0)
