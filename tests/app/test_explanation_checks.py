"""Destroyed weights are asked as the map on the page was asked."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from pretended import LABELS, make_attribution

from app.explanation_checks import MapTests, map_tests
from app.models.records import Question
from core.attribution import faithfulness, randomisation
from core.attribution.methods import explain_config
from core.results import AttributionMap


def made_by(method: str, **settings: float | str) -> AttributionMap:
    baseline = settings.get("baseline")
    return replace(
        make_attribution(Question("rooster", output="logit")),
        method=method,
        against="dog",
        baseline=None if baseline is None else str(baseline),
        settings=settings,
    )


MAPS: dict[str, tuple[AttributionMap, dict[str, Any]]] = {
    "integrated-gradients": (
        made_by("integrated-gradients", baseline="mean", n_steps=64),
        {"baseline": "mean", "n_steps": 8},
    ),
    "smoothgrad": (
        made_by("smoothgrad", n_samples=128, noise=0.2, seed=5, baseline="blurred"),
        {"baseline": "blurred", "n_samples": 8, "noise": 0.2, "seed": 5},
    ),
    "grad-cam": (made_by("grad-cam", layer="last feature map", grid="4 × 8"), {}),
    "occlusion": (
        made_by("occlusion", patch="8 × 8", stride="4 × 4", channels="each", baseline="silence"),
        {"baseline": "silence", "patch": (32, 25), "stride": (32, 25)},
    ),
}


@pytest.mark.parametrize("method", MAPS)
def test_weights_are_destroyed_under_the_maps_own_method(
    method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    def check(*words: Any, **named: Any) -> list[Any]:
        asked.append((words, named))
        return []

    monkeypatch.setattr(faithfulness, "faithfulness", lambda *_, **__: None)
    monkeypatch.setattr(randomisation, "randomisation_check", check)
    manifest = SimpleNamespace(architecture="resnet50")
    classifier: Any = SimpleNamespace(
        bundle=SimpleNamespace(manifest=manifest), index_of=LABELS.index
    )
    analysis: Any = SimpleNamespace(spectrogram=SimpleNamespace(values=np.zeros((3, 128, 250))))
    found, settings = MAPS[method]
    told: list[MapTests] = []

    def on_found(half: MapTests) -> None:
        assert not asked
        told.append(half)

    map_tests(classifier, analysis, found, on_found=on_found)
    assert [half.randomised for half in told] == [()]
    ((_, network, _, target, config), named) = asked[0]
    assert (network, target, named["against"]) == ("resnet50", 2, 0)
    assert config == explain_config(method, output="logit", **settings)
