from __future__ import annotations

import numpy as np
import pytest

from app.colour_maps import lookup_table
from app.widgets import pyramid_picture
from app.widgets.pyramid_picture import (
    TILE_COLUMNS,
    PyramidPicture,
    colour_table,
    fewer_rows,
)
from core.features.pyramid import FINEST_LEVEL, LevelArray, SpectrogramPyramid

RATE = 8_000
COLUMN_S = 0.02


def made(n_columns: int = 4_000, base: int = 1) -> SpectrogramPyramid:
    """Columns that count up, and every coarser level the larger of two."""
    rows = np.arange(128, dtype=np.uint8)[:, None]
    level = (np.arange(n_columns) // 8 % 100)[None, :].astype(np.uint8) + rows
    levels = [level]
    while levels[-1].shape[1] > 256:
        levels.append(np.maximum(levels[-1][:, ::2], levels[-1][:, 1::2]))
    n_samples = round(n_columns * COLUMN_S * 2**base * RATE)
    return SpectrogramPyramid(RATE, n_samples, base, tuple(levels), 0.0)


@pytest.fixture
def picture() -> PyramidPicture:
    return PyramidPicture(made())


@pytest.mark.parametrize(
    ("seconds_per_pixel", "level"),
    [(1e-5, FINEST_LEVEL), (0.005, -2), (0.006, -1), (0.02, 0), (0.021, 1), (0.16, 3), (1e3, 5)],
)
def test_columns_are_one_to_two_pixels_wide(
    picture: PyramidPicture, seconds_per_pixel: float, level: int
) -> None:
    assert picture.level_for(seconds_per_pixel) == level


def test_columns_in_a_stretch_stay_inside_the_recording(picture: PyramidPicture) -> None:
    assert picture.columns_in(1, 0.0, 0.04) == (0, 1)
    assert picture.columns_in(1, 0.05, 0.13) == (1, 4)
    assert picture.columns_in(1, -9.0, 1e9) == (0, 4_000)
    assert picture.columns_in(1, 1e9, 2e9) == (3_999, 4_000)


def test_the_pyramid_itself_needs_no_tiles(picture: PyramidPicture) -> None:
    for level in range(1, 6):
        assert picture.missing(level, 10.0, 50.0) == []
        first, stop = picture.columns_in(level, 10.0, 50.0)
        expected = picture.pyramid.levels[level - 1][:, first:stop]
        np.testing.assert_array_equal(picture.values(level, first, stop), expected)


def test_tiles_of_the_middle_are_wanted_first_and_neighbours_last(picture: PyramidPicture) -> None:
    length = TILE_COLUMNS * COLUMN_S
    wanted = picture.missing(0, 4.1 * length, 6.9 * length)
    assert wanted[0] == (0, 5)
    assert set(wanted[1:3]) == {(0, 4), (0, 6)}
    assert set(wanted[3:]) == {(0, 3), (0, 7)}
    at_start = picture.missing(0, 0.0, 0.5 * length)
    assert set(at_start) == {(0, 0), (0, 1)}
    end = picture.pyramid.duration
    last = (8_000 - 1) // TILE_COLUMNS
    assert set(picture.missing(0, end - 0.5, end)) == {(0, last), (0, last - 1)}


def test_where_no_tile_is_the_base_is_stretched(picture: PyramidPicture) -> None:
    found = picture.values(-1, 101, 140)
    np.testing.assert_array_equal(
        found, np.repeat(picture.pyramid.levels[0], 4, axis=1)[:, 101:140]
    )


def tile(value: int, n_columns: int = TILE_COLUMNS) -> LevelArray:
    return np.full((128, n_columns), value, np.uint8)


def test_tiles_take_the_place_of_the_base(picture: PyramidPicture) -> None:
    picture.add_tile((0, 1), tile(7))
    assert (0, 1) not in picture.missing(0, 0.0, 20.0)
    found = picture.values(0, 200, 600)
    assert (found[:, TILE_COLUMNS - 200 : 2 * TILE_COLUMNS - 200] == 7).all()
    base = np.repeat(picture.pyramid.levels[0], 2, axis=1)
    np.testing.assert_array_equal(found[:, :56], base[:, 200:256])
    np.testing.assert_array_equal(found[:, 312:], base[:, 512:600])


def test_a_coarser_tile_serves_until_the_finer_one_is_there(picture: PyramidPicture) -> None:
    picture.add_tile((0, 0), tile(7))
    picture.add_tile((-2, 1), tile(9))
    found = picture.values(-2, 100, 1_100)
    assert (found[:, :156] == 7).all()
    assert (found[:, 156:412] == 9).all()
    assert (found[:, 412:924] == 7).all()
    assert not (found[:, 924:] == 7).all()


def test_a_short_last_tile(picture: PyramidPicture) -> None:
    last = (8_000 - 1) // TILE_COLUMNS
    n_columns = 8_000 - last * TILE_COLUMNS
    assert n_columns < TILE_COLUMNS
    picture.add_tile((0, last), tile(7, n_columns))
    assert (picture.values(0, 7_990, 8_000) == 7).all()


def test_tiles_used_longest_ago_go_first(
    monkeypatch: pytest.MonkeyPatch, picture: PyramidPicture
) -> None:
    monkeypatch.setattr(pyramid_picture, "_KEPT_TILES", 3)
    for index in range(3):
        picture.add_tile((0, index), tile(index))
    picture.values(0, 0, 10)
    picture.add_tile((0, 3), tile(3))
    wanted = picture.missing(0, 0.0, 4 * TILE_COLUMNS * COLUMN_S - 1)
    assert (0, 1) in wanted
    assert not {(0, 0), (0, 2), (0, 3)} & set(wanted)


def test_rows_are_halved_to_the_pixels_and_keep_what_is_loud() -> None:
    values = np.zeros((128, 3), np.uint8)
    values[77, 1] = 200
    assert fewer_rows(values, 128) is values
    halved = fewer_rows(values, 100)
    assert halved.shape == (64, 3)
    assert halved[38, 1] == 200
    assert fewer_rows(values, 30).shape == (16, 3)
    assert fewer_rows(values, 0.5).shape == (1, 3)


def test_colours_run_over_the_range_below_the_loudest() -> None:
    table = colour_table("viridis", 60.0, 200, dark=True)
    viridis = lookup_table("viridis")

    def value_of(entry: int) -> list[int]:
        colour = int(table[entry])
        return [colour >> 16 & 255, colour >> 8 & 255, colour & 255]

    assert value_of(200) == value_of(255) == viridis[255].tolist()
    assert value_of(200 - 60) == viridis[128].tolist()
    assert value_of(200 - 120) == value_of(10) == viridis[0].tolist()
    assert (table >> 24 == 255).all()


@pytest.mark.parametrize("loudest", [0, 20])
def test_silence_is_dark_however_quiet_the_rest(loudest: int) -> None:
    assert int(colour_table("grey", 80.0, loudest, dark=True)[0]) == 0xFF000000
    assert int(colour_table("grey", 80.0, loudest, dark=False)[0]) == 0xFFFFFFFF
