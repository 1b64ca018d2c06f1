"""The commands behind kept results count what they say they count."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.datasets.manifest import LabelledClip
from core.results import SoundEvent
from resources.results.measure_faithfulness import choose, methods
from resources.results.measure_hour import Laid, lay_out, match, overlapping, sounding
from resources.results.tabulate_faithfulness import areas_table, blocks_table, interval

LAID = [Laid(10.0, 12.0, "dog"), Laid(30.0, 35.0, "rain"), Laid(50.0, 51.0, "dog")]


def clip_of(path: Path, label: str) -> LabelledClip:
    return LabelledClip(path, label, None, path.stem)


def test_clips_are_drawn_evenly_and_by_the_seed() -> None:
    clips = [clip_of(Path(f"{label}{k}"), label) for label in ("b", "a") for k in range(5)]
    drawn = choose(clips, 6, 1)
    assert [clip.label for clip in drawn] == ["a", "b"] * 3
    assert len({clip.path for clip in drawn}) == 6
    assert drawn == choose(clips[::-1], 6, 1) != choose(clips, 6, 2)
    with pytest.raises(ValueError, match="a: 5 clips, 6 are wanted"):
        choose(clips, 12, 1)


def test_every_way_of_asking_is_measured() -> None:
    from core.attribution.methods import METHODS

    assert {name.partition(",")[0] for name in methods()} == set(METHODS)


def test_sound_without_its_silence() -> None:
    rate = 44_100
    waveform = np.zeros(5 * rate, dtype=np.float32)
    waveform[rate : rate + rate // 2] = 0.5
    waveform[4 * rate :] = 1e-4
    assert sounding(waveform, rate) == (1.0, 1.5)


def test_clips_lie_where_it_is_said(tmp_path: Path) -> None:
    clips = []
    for number in range(4):
        path = tmp_path / f"{number}.wav"
        sound = np.zeros(44_100, dtype=np.float32)
        sound[4_410:8_820] = 0.5
        soundfile.write(path, sound, 44_100)
        clips.append(clip_of(path, f"class {number}"))
    waveform, laid = lay_out(clips, 60.0, seed=3, noise=1e-3)
    assert len(waveform) == 60 * 44_100
    assert 1 < len(laid) <= 4
    assert len({one.label for one in laid}) == len(laid)
    for one in laid:
        assert one.end - one.start == pytest.approx(0.1)
        inside = waveform[round((one.start + 0.01) * 44_100) : round((one.end - 0.01) * 44_100)]
        assert inside.min() > 0.45
    again, same = lay_out(clips, 60.0, seed=3, noise=1e-3)
    assert same == laid
    assert np.array_equal(again, waveform)


def event(start: float, end: float, label: str) -> SoundEvent:
    return SoundEvent(start, end, label, 0.9, 0.8)


def test_each_clip_and_event_counts_once() -> None:
    events = [
        event(9.5, 12, "dog"), event(10.4, 12, "dog"), event(30.0, 31, "dog"),
        event(31.5, 34, "rain"), event(50.9, 52, "dog"),
    ]  # fmt: skip
    onset = match(events, LAID)
    assert (onset.right, onset.events, onset.clips) == (2, 5, 3)
    assert (onset.precision, onset.recall) == (pytest.approx(0.4), pytest.approx(2 / 3))
    during = overlapping(events, LAID)
    assert (during.right, during.found) == (4, 3)
    assert (during.precision, during.recall) == (0.8, 1.0)
    assert np.isnan(match([], LAID).precision)


def area_row(clip: str, method: str, deletion: float, insertion: float) -> dict[str, str]:
    return {
        "clip": clip, "method": method, "replaced_by": "blurred", "deletion": str(deletion),
        "insertion": str(insertion), "random_deletion": "0.5", "random_insertion": "0.5",
    }  # fmt: skip


def test_table_shows_the_gain_over_chance() -> None:
    rows = [area_row("a", "good", 0.3, 0.8), area_row("b", "good", 0.5, 0.6)]
    rows += [area_row("a", "bad", 0.6, 0.5), area_row("b", "bad", 0.6, 0.5)]
    good, bad = areas_table(rows, "blurred").splitlines()[2:]
    assert good.startswith("| good | +0.100 | +0.000 to +0.200 | +0.200 | +0.100 to +0.300 | 50 %")
    assert bad == "| bad | -0.100 | -0.100 to -0.100 | +0.000 | +0.000 to +0.000 | 0 % |"
    assert interval(np.array([1.0, 1.0])) == (1.0, 1.0)


def test_table_of_destroyed_blocks_says_which_maps_were_flat() -> None:
    values = {"head": ("0.2", "0.4"), "stem": ("nan", "0.1"), "all": ("nan", "nan")}
    rows = [
        {"method": "ig", "block": block, "correlation": value}
        for block, both in values.items()
        for value in both
    ]
    assert blocks_table(rows).splitlines()[2:] == [
        "| head | +0.30 |",
        "| stem | +0.10 (1 flat) |",
        "| all | flat |",
    ]
