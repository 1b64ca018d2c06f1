from __future__ import annotations

import numpy as np
import pytest

from app.colour_maps import COMPOSITE_HUES, lookup_table
from app.widgets.spectrogram_picture import (
    channel_db,
    channel_names,
    composite_picture,
    db_at,
    summed_extent,
)
from core.results import Spectrogram


def test_db_is_ten_log10_of_power_relative_to_the_maximum(spectrogram: Spectrogram) -> None:
    placed = channel_db(spectrogram, 1, before_resize=True)
    power = np.exp(spectrogram.resolutions[1].astype(np.float64))
    np.testing.assert_allclose(placed.values, 10 * np.log10(power / power.max()), atol=1e-4)
    assert placed.values.max() == 0.0


@pytest.mark.parametrize("channel", [0, 1, 2])
def test_both_forms_cover_the_time_of_their_frames(spectrogram: Spectrogram, channel: int) -> None:
    before = channel_db(spectrogram, channel, before_resize=True)
    after = channel_db(spectrogram, channel, before_resize=False)
    hop = spectrogram.hop_lengths[channel] / spectrogram.sample_rate
    for frame in (0, 5, before.values.shape[1] - 1):
        width = (before.end - before.start) / before.values.shape[1]
        assert before.start + (frame + 0.5) * width == pytest.approx(frame * hop, abs=1e-9)
    for column in (0, 17, after.values.shape[1] - 1):
        width = (after.end - after.start) / after.values.shape[1]
        centre = after.start + (column + 0.5) * width
        assert centre == pytest.approx(spectrogram.time_of(channel, column), abs=1e-9)


def test_exact_pixels_are_the_networks_values(spectrogram: Spectrogram) -> None:
    placed = channel_db(spectrogram, 2, before_resize=False)
    nats = placed.values * np.log(10.0) / 10.0 + spectrogram.resolutions[2].max()
    np.testing.assert_allclose(nats, spectrogram.values[2], atol=1e-4)


def test_hues_of_the_composite_add_up_to_white() -> None:
    np.testing.assert_allclose(COMPOSITE_HUES.sum(axis=0), 1.0)
    assert (COMPOSITE_HUES >= 0).all()


def test_composite_samples_each_channel_where_it_is(spectrogram: Spectrogram) -> None:
    placed = composite_picture(spectrogram, 60.0, before_resize=True)
    n_columns = placed.values.shape[1]
    column, row = n_columns // 3, 11
    time = placed.start + (column + 0.5) * (placed.end - placed.start) / n_columns
    mixed = np.zeros(3)
    for channel in range(3):
        hop = spectrogram.hop_lengths[channel] / spectrogram.sample_rate
        frames = spectrogram.resolutions[channel]
        level = (frames[row, round(time / hop)] - frames.max()) * 10 / np.log(10)
        mixed += COMPOSITE_HUES[channel] * np.clip(1 + level / 60.0, 0, 1)
    np.testing.assert_allclose(placed.values[row, column], mixed * 255, atol=1.0)


def test_grey_composite_is_inverted_in_the_light_theme(spectrogram: Spectrogram) -> None:
    dark = composite_picture(spectrogram, 60.0, before_resize=True, grey=True, dark=True)
    light = composite_picture(spectrogram, 60.0, before_resize=True, grey=True, dark=False)
    np.testing.assert_array_equal(dark.values, 255 - light.values)
    assert (dark.values[..., 0] == dark.values[..., 2]).all()


def test_sum_of_channels_lies_between_their_edges(spectrogram: Spectrogram) -> None:
    start, end = summed_extent(spectrogram)
    starts, ends = zip(*(spectrogram.time_extent(c) for c in range(3)), strict=True)
    assert start == pytest.approx(sum(starts) / 3)
    assert end == pytest.approx(sum(ends) / 3)
    column = (end - start) / spectrogram.values.shape[2]
    assert max(abs(start - s) for s in starts) <= column


def test_level_under_a_point(spectrogram: Spectrogram) -> None:
    time, row = spectrogram.time_of(0, 20), 9
    expected = (spectrogram.values[0, 9, 20] - spectrogram.resolutions[0].max()) * 10 / np.log(10)
    found = db_at(spectrogram, 0, time, row + 0.3, before_resize=False)
    assert found == pytest.approx(expected, abs=1e-3)
    each = [db_at(spectrogram, c, time, row, before_resize=False) for c in range(3)]
    assert db_at(spectrogram, None, time, row, before_resize=False) == max(e for e in each if e)
    assert db_at(spectrogram, 0, 9.0, row, before_resize=False) is None
    assert db_at(spectrogram, 0, time, 40.0, before_resize=False) is None


def test_channels_are_named_by_window_and_hop(spectrogram: Spectrogram) -> None:
    assert channel_names(spectrogram) == ("25 / 10 ms", "50 / 25 ms", "100 / 50 ms")


@pytest.mark.parametrize("name", ["grey", "viridis", "magma", "cividis", "inferno"])
def test_colour_maps_grow_lighter_from_quiet_to_loud(name: str) -> None:
    table = lookup_table(name).astype(np.float64) / 255
    linear = np.where(table <= 0.04045, table / 12.92, ((table + 0.055) / 1.055) ** 2.4)
    luminance = linear @ [0.2126, 0.7152, 0.0722]
    assert table.shape == (256, 3)
    assert (np.diff(luminance) > -2e-3).all()
    assert luminance[-1] - luminance[0] > 0.5


def test_unknown_colour_map_is_refused() -> None:
    with pytest.raises(KeyError, match="jet"):
        lookup_table("jet")
