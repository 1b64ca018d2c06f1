from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from core.errors import DatasetError, OperationCancelled
from core.evaluation.cross_validation import CrossValidation, cross_validate
from core.evaluation.protocol import summarise
from core.features.mel import LogMelConfig
from core.models.device import resolve_device
from core.progress import CancelToken, Progress
from core.results import EpochMetrics
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
def told() -> list[tuple[int, EpochMetrics]]:
    return []


@pytest.fixture(scope="module")
def found(config: TrainConfig, told: list[tuple[int, EpochMetrics]]) -> CrossValidation:
    return cross_validate(
        config,
        device=resolve_device("cpu"),
        on_epoch=lambda member, metrics: told.append((member, metrics)),
    )


def test_every_clip_is_reported_once(found: CrossValidation) -> None:
    assert (found.dataset, found.n) == ("tones", 18)
    assert [outcome.fold for outcome in found.folds] == ["1", "2"]
    means, targets = found.held_out_predictions()
    assert means.shape == (18, 3)
    np.testing.assert_allclose(means.sum(axis=1), 1, atol=1e-5)
    assert np.bincount(targets).tolist() == [6, 6, 6]
    for outcome in found.folds:
        assert outcome.held_out.shape == outcome.paper.shape == (2, 9, 3)


def test_every_epoch_of_every_member_is_told(
    found: CrossValidation, told: list[tuple[int, EpochMetrics]]
) -> None:
    assert found.n
    assert [member for member, _ in told] == [0, 0, 1, 1, 2, 2, 3, 3]
    assert [metrics.epoch for _, metrics in told] == [1, 2] * 4


def test_json_contract(found: CrossValidation) -> None:
    document = json.loads(json.dumps(found.to_json()))
    assert {"dataset", "n", "protocols"} <= document.keys()
    assert document["seeds"] == [0, 1]
    assert set(document["protocols"]) == {"held-out", "paper"}
    for name, figures in document["protocols"].items():
        assert {"accuracy", "sd", "ci95", "folds", "single", "ensemble"} <= figures.keys()
        assert {"mean", "sd"} <= figures["single"].keys()
        low, high = figures["ci95"]
        assert 0 <= low <= figures["accuracy"] <= high <= 1
        assert len(figures["folds"]) == 2
        summary = json.loads(json.dumps(summarise(list(found.folds), name)))
        assert summary.items() <= figures.items()
        sizes = figures["ensemble_size"]
        assert [(row["members"], row["subsets"]) for row in sizes] == [(1, 2), (2, 1)]
        assert sizes[0]["accuracy"] == pytest.approx(figures["single"]["mean"])
        assert sizes[1]["accuracy"] == pytest.approx(figures["accuracy"])
        assert figures["mean"] == pytest.approx(
            np.mean([row["accuracy"] for row in figures["folds"]])
        )


def test_papers_protocol_flatters_each_member(found: CrossValidation) -> None:
    protocols = found.to_json()["protocols"]
    for held, paper in zip(
        protocols["held-out"]["folds"], protocols["paper"]["folds"], strict=True
    ):
        assert len(held["single"]) == 2
        assert all(
            better >= honest for better, honest in zip(paper["single"], held["single"], strict=True)
        )


def test_calibration_comes_from_the_held_out_clips(found: CrossValidation) -> None:
    calibration = found.calibration()
    assert 0 < calibration.temperature <= 20
    assert calibration.threshold is not None
    assert 0 < calibration.threshold <= 1
    assert calibration.metrics["n"] == 18
    assert calibration.metrics["threshold"] == {"false_reject_rate": 0.02}


def test_cancel(config: TrainConfig) -> None:
    cancel = CancelToken()
    told: list[Progress] = []

    def watch(point: Progress) -> None:
        told.append(point)
        if "member" in point.message:
            cancel.cancel()

    with pytest.raises(OperationCancelled):
        cross_validate(config, device=resolve_device("cpu"), progress=watch, cancel=cancel)
    assert sum("member" in point.message for point in told) == 1


def test_dataset_that_is_none(config: TrainConfig, tmp_path: Path) -> None:
    with pytest.raises(DatasetError):
        cross_validate(config.model_copy(update={"data": tmp_path}))
