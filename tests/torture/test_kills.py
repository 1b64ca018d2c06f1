"""A bounded part of the kills, full disks, moved clocks and doubled runs of ``make torture``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import two_at_once
import victims
from kill_trials import VICTIMS, Found, clock_moved, killed, make_source, refused
from kills import Nursery
from small_disk import NoDiskError, filled, small_disk

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the nursery forks"),
    pytest.mark.timeout(180),
]
_KILLS = {"training": 3, "study": 2, "batch-jsonl": 2, "batch-csv": 2, "batch-labels": 2,
          "batch-parquet": 2, "bundle": 2, "install": 1, "evaluation": 1,
          "settings": 2, "cache": 2}  # fmt: skip
_REFUSALS = {"batch-csv": 2, "bundle": 4, "evaluation": 4, "settings": 4, "cache": 4}
_DISKS = {"training": 2, "batch-csv": 3, "batch-parquet": 2, "bundle": 3, "settings": 2}


LONG = ("study", "studies", "windows")
"""Take seconds each, and are left to ``make torture``."""


@pytest.fixture(scope="module", autouse=True)
def small_network() -> Iterator[None]:
    with victims.at_hand():
        yield


@pytest.fixture(scope="module")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    folder = tmp_path_factory.mktemp("nursery")
    with Nursery(folder / "server", make_source(folder / "source")) as server:
        yield server


def nothing_wrong(found: Found, at_least: int) -> None:
    assert found.tried >= at_least
    assert found.wrong == []


@pytest.mark.parametrize("name", [name for name in VICTIMS if name not in LONG])
def test_what_is_killed_goes_on(name: str, nursery: Nursery, tmp_path: Path) -> None:
    nothing_wrong(killed(name, nursery, tmp_path, _KILLS[name]), _KILLS[name])


@pytest.mark.parametrize("name", _REFUSALS)
def test_what_may_not_write_says_so_and_goes_on(
    name: str, nursery: Nursery, tmp_path: Path
) -> None:
    nothing_wrong(refused(name, nursery, tmp_path, _REFUSALS[name]), 2 * _REFUSALS[name])


@pytest.mark.parametrize("name", _DISKS)
def test_a_full_disk_loses_nothing(name: str, nursery: Nursery, tmp_path: Path) -> None:
    try:
        with small_disk(tmp_path / "disk") as disk:
            found = filled(name, nursery, disk, _DISKS[name])
    except NoDiskError as error:
        pytest.skip(str(error))
    nothing_wrong(found, _DISKS[name])


@pytest.mark.parametrize("name", ["batch-csv", "bundle", "cache"])
def test_the_clock_may_move(name: str, nursery: Nursery, tmp_path: Path) -> None:
    nothing_wrong(clock_moved(name, nursery, tmp_path), 4)


@pytest.mark.skipif(sys.platform == "win32", reason="sockets and locks as POSIX has them")
@pytest.mark.parametrize("name", [name for name in two_at_once.TRIALS if name not in LONG])
def test_two_at_once(name: str, nursery: Nursery, tmp_path: Path) -> None:
    assert two_at_once.TRIALS[name](nursery, tmp_path / name) == []
