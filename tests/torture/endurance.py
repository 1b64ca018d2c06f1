"""Kills, full disks, two at once, faults inside and a long run, as lines of the table."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import faults
import two_at_once
from kill_trials import VICTIMS, Found, clock_moved, killed, make_source, refused
from kills import Nursery, fresh
from rows import Row
from servers import ROOT
from small_disk import NoDiskError, filled, small_disk

KILLS = 50
"""Random moments for each."""
_REFUSALS = 10
_DISKS = 12
SOAK = Path(__file__).with_name("soak.py")
_SOAK_S = 3_600


def _row(what: str, found: Found) -> Row:
    row = Row(what, found.tried, found.tried - len(found.wrong))
    for trouble, complaints, lost in found.wrong:
        row.lost += len(lost)
        row.complaints += [f"{what}, {trouble}: {said}"[:1_000] for said in (*complaints, *lost)]
    return row


def _by_victim(
    folder: Path, what: str, act: Callable[[str, Nursery, Path], Found]
) -> Iterator[Row]:
    source = make_source(folder / "source")
    with Nursery(folder / "nursery", source) as nursery:
        for name, victim in VICTIMS.items():
            yield _row(f"{what}: {victim.title}", act(name, nursery, folder))


def kills(folder: Path) -> Iterator[Row]:
    """Kill everything at random moments, and short work before each step."""
    return _by_victim(folder, "kill -9", lambda *about: killed(*about, n_kills=KILLS))


def refusals(folder: Path) -> Iterator[Row]:
    """Let the system refuse to write from some step on."""
    return _by_victim(folder, "may not write", lambda *about: refused(*about, n_trials=_REFUSALS))


def clocks(folder: Path) -> Iterator[Row]:
    """Move the clock."""
    return _by_victim(folder, "clock moved", clock_moved)


def disks(folder: Path) -> Iterator[Row]:
    """Fill a file system of 5 MB."""

    def act(name: str, nursery: Nursery, place: Path) -> Found:
        with small_disk(place / "disk") as disk:
            return filled(name, nursery, disk, _DISKS)

    try:
        yield from _by_victim(folder, "disk of 5 MB", act)
    except NoDiskError as error:
        yield Row("disk of 5 MB", notes=[f"not tried: {error}"])


def both(folder: Path) -> Iterator[Row]:
    """Run two at once."""
    source = make_source(folder / "source")
    with Nursery(folder / "nursery", source) as nursery:
        for name, trial in two_at_once.TRIALS.items():
            wrong = trial(nursery, folder / name)
            yield Row(f"two at once: {name}", 1, int(not wrong), complaints=wrong)


def inside(folder: Path) -> Iterator[Row]:
    """Let the library's own parts fail."""
    for name, trial in faults.TRIALS.items():
        with fresh(folder / name) as place:
            wrong = trial(place)
        yield Row(name, 1, int(not wrong), complaints=[f"{name}: {said}" for said in wrong])


def workers(folder: Path) -> Iterator[Row]:
    """Let the window's workers raise anything, in every language."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["SONOLENS_HOME"] = str(folder / "home")
    from window_faults import LANGUAGES, workers_that_raise

    from app.main import make_application

    app = make_application(["torture"])
    for language in LANGUAGES:
        with fresh(folder / language) as place:
            tried, wrong = workers_that_raise(app, place, language)
        failed = len({said.partition(":")[0] for said in wrong})
        yield Row(f"workers raise ({language})", tried, tried - failed, complaints=wrong)


def soaked(*words: object) -> dict[str, Any]:
    """Run the soak in a process of its own; what it saw.

    Raises
    ------
    RuntimeError
        It did not come to its end.
    """
    done = subprocess.run(
        [sys.executable, str(SOAK), *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=_SOAK_S,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2_000:])
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def not_flat(found: dict[str, Any]) -> list[str]:
    """What grew: a worker more or less may be there at a look, nothing else."""
    first, last = found["first"], found["last"]
    return [
        f"{name} grew from {first[name]} to {last[name]}"
        for name, room in (("threads", 3), ("handles", 4), ("files", 0))
        if last[name] > first[name] + room
    ]


def long_run(_: Path) -> Iterator[Row]:
    """Drive the window for long."""
    found = soaked()
    done, late, wrong = found["done"], found["late_ms"], not_flat(found)
    row = Row("window driven for long", sum(done.values()), sum(done.values()), complaints=wrong)
    first, last = found["first"], found["last"]
    row.notes = [
        ", ".join(f"{number} x {name}" for name, number in done.items()),
        f"memory {first['megabytes']:.0f} to {last['megabytes']:.0f} MB,"
        f" {found['mb_per_100_clips']:+.2f} MB a 100 clips",
        f"threads {first['threads']} to {last['threads']},"
        f" handles {first['handles']} to {last['handles']},"
        f" temporary files {first['files']} to {last['files']}",
        f"event loop late by {late['median']:.0f} ms (median), {late['p99']:.0f} ms (99 %),"
        f" {late['worst']:.0f} ms (worst)",
    ]
    yield row


KINDS: dict[str, Callable[[Path], Iterator[Row]]] = {
    "kills": kills,
    "refusals": refusals,
    "clocks": clocks,
    "disks": disks,
    "two": both,
    "faults": inside,
    "workers": workers,
    "soak": long_run,
}
"""What is done, by a short name."""
