"""What is said of every method."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pytest

from app.explanation_words import METHOD_TITLES, method_title, settings_words, unit_words
from core.results import AttributionMap

SETTINGS: dict[str, Mapping[str, float | str]] = {
    "integrated-gradients": {"baseline": "silence", "quadrature": "riemann_left", "n_steps": 36},
    "smoothgrad": {"n_samples": 32, "noise": 0.1, "seed": 7, "baseline": "silence"},
    "grad-cam": {"layer": "last feature map", "grid": "4 × 8", "channels": "together"},
    "occlusion": {
        "patch": "24 × 20",
        "stride": "12 × 10",
        "channels": "together",
        "baseline": "mean",
    },
}
SAID = {
    "integrated-gradients": "baseline silence, 36 steps",
    "smoothgrad": "32 samples, noise 0.1 of the input's range, seed 7, times input minus silence",
    "grad-cam": "last feature map (4 × 8), one map for all channels",
    "occlusion": "patches of 24 × 20 pixels every 12 × 10, channels at once, hidden by mean",
}


@pytest.fixture
def made_by() -> Callable[[str], AttributionMap]:
    def make(method: str) -> AttributionMap:
        values = np.zeros((3, 4, 4), np.float32)
        known = SETTINGS[method]
        return AttributionMap(
            values=values,
            members=values[None],
            label="dog",
            target=0,
            output="logit",
            method=method,
            baseline=str(known.get("baseline")),
            quadrature=None,
            n_steps=36 if "n_steps" in known else None,
            output_value=0.5,
            difference=None,
            convergence_delta=None,
            member_errors=(),
            settings=known,
        )

    return make


def test_every_method_has_its_words() -> None:
    from core.attribution.methods import METHODS

    assert set(METHOD_TITLES) == set(METHODS) == set(SAID)


@pytest.mark.parametrize(("method", "words"), SAID.items())
def test_settings(made_by: Callable[[str], AttributionMap], method: str, words: str) -> None:
    assert settings_words(made_by(method)) == words


@pytest.mark.parametrize(
    ("method", "unit"),
    [
        ("integrated-gradients", "logit"),
        ("smoothgrad", "logit"),
        ("grad-cam", "activation"),
        ("occlusion", "logit lost"),
    ],
)
def test_unit(made_by: Callable[[str], AttributionMap], method: str, unit: str) -> None:
    assert unit_words(made_by(method)) == unit


def test_unknown_method_keeps_its_name() -> None:
    assert method_title("tea leaves") == "tea leaves"
