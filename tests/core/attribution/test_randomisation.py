"""Maps of destroyed networks: lost where they told what was learnt, kept where they did not."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import scipy.stats
import torch
from explained_networks import convolutional
from torch import nn

from core.attribution.methods import explain_config
from core.attribution.randomisation import randomisation_check, rank_correlation
from core.inference.classifier import Classifier
from core.models import registry
from core.models.blocks import Block
from core.models.registry import Architecture
from core.progress import Progress
from core.results import FloatArray

Make = Callable[..., Classifier]
CONFIG = explain_config(output="logit", n_steps=2)


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = (Block("stem", ("0",)), Block("head", ("4",)))
    entry = Architecture("small", "Small", "4", blocks, "None.None", lambda _: convolutional())
    monkeypatch.setitem(registry._REGISTRY, "small", entry)


def test_map_is_lost_block_by_block_and_the_networks_stay(
    ensemble_of: Make, values: FloatArray
) -> None:
    classifier = ensemble_of([convolutional(0), convolutional(1)])
    before = [one.clone() for member in classifier.members for one in member.parameters()]
    told: list[Progress] = []
    lines = randomisation_check(
        classifier, "small", values, 1, CONFIG, seed=3, progress=told.append
    )
    assert [line.block for line in lines] == ["head", "stem"]
    assert all(abs(line.correlation) < 0.9 for line in lines)
    after = [one for member in classifier.members for one in member.parameters()]
    assert all(torch.equal(a, b) for a, b in zip(before, after, strict=True))
    again = randomisation_check(classifier, "small", values, 1, CONFIG, seed=3)
    assert again == lines
    assert randomisation_check(classifier, "small", values, 1, CONFIG, seed=4) != lines
    assert told[-1].fraction == 1


def test_map_that_does_not_hang_on_the_weights_stays(ensemble_of: Make, values: FloatArray) -> None:
    alike = convolutional()
    for parameter in alike.parameters():
        nn.init.constant_(parameter, -0.01)
    lines = randomisation_check(ensemble_of([alike]), "small", values, 1, CONFIG)
    assert [line.correlation for line in lines] == pytest.approx([1, 1])


def test_rank_correlation_is_spearmans() -> None:
    first, second = np.random.default_rng(0).normal(size=(2, 3, 8, 8)).astype(np.float32)
    expected = scipy.stats.spearmanr(first.ravel(), second.ravel()).statistic
    assert rank_correlation(first, second) == pytest.approx(expected)
    assert np.isnan(rank_correlation(first, np.zeros_like(first)))
