from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from core.attribution.boxes import AttributionBox, BoxSettings, attribution_boxes
from core.errors import ParameterError
from core.features.mel import LogMel, LogMelConfig
from core.results import AttributionMap, FloatArray, Spectrogram

SHARP = {"smoothing": 0.0, "smallest": 0.0}


@pytest.fixture(scope="module")
def spectrogram() -> Spectrogram:
    config = LogMelConfig(sample_rate=8_000, n_fft=800, n_mels=32, n_frames=40, clip_duration=1.0)
    return LogMel(config).transform(np.zeros(8_000, dtype=np.float32))


def boxes_of(
    plane: FloatArray, spectrogram: Spectrogram, **settings: Any
) -> tuple[AttributionBox, ...]:
    values = np.repeat(plane[None], 3, axis=0).astype(np.float32)
    attribution = AttributionMap(
        values, values[None], "dog", 0, "probability", "occlusion", None, None, None, 0.9, None,
        None, (),
    )  # fmt: skip
    return attribution_boxes(attribution, spectrogram, BoxSettings(**{**SHARP, **settings}))


def plane() -> FloatArray:
    return np.zeros((32, 40), dtype=np.float32)


def test_one_region(spectrogram: Spectrogram) -> None:
    shown = plane()
    shown[10:14, 20:26] = 1.0
    shown[2:6, 2:6] = -5.0
    (box,) = boxes_of(shown, spectrogram, level=1.0)
    assert box.share == pytest.approx(1)
    assert box.low == pytest.approx(spectrogram.frequency_of(9.5))
    assert box.high == pytest.approx(spectrogram.frequency_of(13.5))
    edges = [(spectrogram.time_of(c, 19.5), spectrogram.time_of(c, 25.5)) for c in range(3)]
    assert box.start == pytest.approx(min(start for start, _ in edges))
    assert box.end == pytest.approx(max(end for _, end in edges))
    assert box.start < box.end


def test_share_takes_the_strongest_first(spectrogram: Spectrogram) -> None:
    shown = plane()
    shown[3:5, 3:5] = 3.0
    shown[20:22, 30:32] = 1.0
    (strong,) = boxes_of(shown, spectrogram, level=0.7)
    assert strong.share == pytest.approx(0.75)
    both = boxes_of(shown, spectrogram, level=0.8)
    assert [box.share for box in both] == pytest.approx([0.75, 0.25])
    assert both[0] == strong
    assert boxes_of(shown, spectrogram, level=0.8, smallest=0.3) == (strong,)


def test_percentile(spectrogram: Spectrogram) -> None:
    shown = plane()
    shown[3:5, 3:5] = 3.0
    shown[20:22, 30:32] = 1.0
    level = 100 * (1 - 6 / shown.size)
    assert len(boxes_of(shown, spectrogram, by="percentile", level=level)) == 1
    assert len(boxes_of(shown, spectrogram, by="percentile", level=90)) == 2


@pytest.mark.parametrize(("gap", "n_boxes"), [(0, 1), (1, 2), (3, 2)])
def test_boxes_that_touch_are_one(spectrogram: Spectrogram, gap: int, n_boxes: int) -> None:
    """An L and a square in the corner of its box are apart, but their boxes are not."""
    shown = plane()
    shown[4:12, 4] = shown[4, 4:12] = 1.0
    shown[12 + gap : 14 + gap, 12 + gap : 14 + gap] = 1.0
    found = boxes_of(shown, spectrogram, level=1.0)
    assert len(found) == n_boxes
    assert sum(box.share for box in found) == pytest.approx(1)


def test_merging_goes_on_until_none_touch(spectrogram: Spectrogram) -> None:
    """Two brackets around a dot: only the box of both brackets reaches the dot's."""
    shown = plane()
    shown[2:20, 2] = shown[2, 2:12] = 1.0
    shown[19:21, 8:20] = 1.0
    shown[10, 15] = 1.0
    (box,) = boxes_of(shown, spectrogram, level=1.0)
    assert box.high == pytest.approx(spectrogram.frequency_of(20.5))


def test_boxes_share_no_pixel(spectrogram: Spectrogram) -> None:
    shown = np.random.default_rng(0).normal(0, 1, (32, 40)).astype(np.float32)
    found = boxes_of(shown, spectrogram, by="percentile", level=97)
    assert len(found) > 3
    assert sum(box.share for box in found) <= 1
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            in_pitch = one.low < other.high - 1e-6 and other.low < one.high - 1e-6
            shared = min(one.end, other.end) - max(one.start, other.start)
            assert not in_pitch or shared < 0.1


def test_held_share_is_at_least_what_was_asked(spectrogram: Spectrogram) -> None:
    shown = np.random.default_rng(1).normal(0, 1, (32, 40)).astype(np.float32)
    for level in (0.1, 0.5, 1.0):
        found = boxes_of(shown, spectrogram, level=level, smoothing=1.5)
        assert found
        assert sum(box.share for box in found) >= level - 1e-9


def test_boxes_stay_within_the_sound(spectrogram: Spectrogram) -> None:
    (box,) = boxes_of(plane() + 1, spectrogram, level=1.0)
    assert (box.start, box.end) == (0.0, spectrogram.duration)
    assert box.low >= spectrogram.band_edges[0]
    assert box.high <= spectrogram.band_edges[-1]


def test_nothing_for_the_class(spectrogram: Spectrogram) -> None:
    assert boxes_of(plane(), spectrogram) == ()
    assert boxes_of(plane() - 1, spectrogram, by="percentile", level=50) == ()


def test_other_shape(spectrogram: Spectrogram) -> None:
    with pytest.raises(ParameterError, match="shape"):
        boxes_of(plane()[:5], spectrogram)


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"by": "area"}, "by"),
        ({"level": 0.0}, "level"),
        ({"level": 1.5}, "level"),
        ({"by": "percentile", "level": 100.0}, "level"),
        ({"smoothing": -1.0}, "smoothing"),
        ({"smallest": float("nan")}, "smallest"),
    ],
)
def test_wrong_settings(settings: dict[str, Any], field: str) -> None:
    with pytest.raises(ParameterError) as caught:
        BoxSettings(**settings)
    assert caught.value.field == field
