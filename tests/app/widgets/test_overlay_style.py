from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.evidence import OverlayStyle, shown_map
from app.widgets.overlay import overlay_rgba, overlay_strength
from core.results import AttributionMap


@pytest.mark.parametrize("channel", [None, 0, 2])
@pytest.mark.parametrize("member", [None, 3])
def test_shown_map_follows_its_formula(
    attribution: AttributionMap, channel: int | None, member: int | None
) -> None:
    whole = attribution.values if member is None else attribution.members[member]
    signed = whole.sum(axis=0) if channel is None else whole[channel]
    formulas = {
        "signed": signed,
        "positive": np.where(signed > 0, signed, 0),
        "negative": np.where(signed < 0, signed, 0),
        "absolute": np.abs(signed),
    }
    for show, expected in formulas.items():
        style = OverlayStyle(show=show, member=member, smoothing=0.0)  # type: ignore[arg-type]
        np.testing.assert_allclose(shown_map(attribution, style, channel), expected, atol=1e-9)


@pytest.mark.parametrize("channel", [None, 1])
def test_disagreement_is_the_standard_deviation_over_members(
    attribution: AttributionMap, channel: int | None
) -> None:
    maps = attribution.members
    maps = maps.sum(axis=1) if channel is None else maps[:, channel]
    expected = np.sqrt(((maps - maps.mean(axis=0)) ** 2).mean(axis=0))
    shown = shown_map(
        attribution, OverlayStyle(disagreement=True, show="negative", smoothing=0.0), channel
    )
    np.testing.assert_allclose(shown, expected, rtol=1e-4)


def test_smoothing_spreads_the_map_and_keeps_its_sum(attribution: AttributionMap) -> None:
    point = np.zeros_like(attribution.values)
    point[1, 20, 25] = 2.0
    lone = replace(attribution, values=point)
    shown = shown_map(lone, OverlayStyle(show="signed", smoothing=1.5))
    assert shown.sum() == pytest.approx(2.0, rel=1e-3)
    assert np.unravel_index(shown.argmax(), shown.shape) == (20, 25)
    assert shown.max() == pytest.approx(2.0 / (2 * np.pi * 1.5**2), rel=0.05)


def test_strength_is_full_at_the_percentile_and_beyond() -> None:
    shown = np.linspace(-1.0, 1.0, 201, dtype=np.float32).reshape(3, 67)
    scale = np.percentile(np.abs(shown), 90.0)
    expected = np.clip(shown / scale, -1, 1)
    np.testing.assert_allclose(overlay_strength(shown, 90.0), expected, rtol=1e-6)
    assert np.count_nonzero(np.abs(overlay_strength(shown, 90.0)) == 1.0) >= 0.1 * shown.size


def test_strength_of_a_sparse_map_uses_its_largest_size() -> None:
    shown = np.zeros((10, 10), dtype=np.float32)
    shown[3, 4], shown[5, 5] = 0.02, -0.01
    strength = overlay_strength(shown, 95.0)
    assert strength[3, 4] == 1.0
    assert strength[5, 5] == -0.5


def test_strength_of_nothing_is_nothing() -> None:
    assert not overlay_strength(np.zeros((4, 4), dtype=np.float32), 99.0).any()


def test_rgba_colours_by_sign_and_alpha_by_strength() -> None:
    strength = np.array([[1.0, 0.5, 0.0, -0.25]], dtype=np.float32)
    rgba = overlay_rgba(strength, 0.8, (255, 176, 64), (90, 162, 255))
    assert rgba.dtype == np.uint8
    assert rgba[0, 0].tolist() == [255, 176, 64, 204]
    assert rgba[0, 1].tolist() == [255, 176, 64, 102]
    assert rgba[0, 2, 3] == 0
    assert rgba[0, 3].tolist() == [90, 162, 255, 51]
