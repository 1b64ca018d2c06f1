"""``make torture``: hostile input, kills, full disks, faults; a table of what became of it."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

import endurance  # noqa: E402
import fuzzing  # noqa: E402
import victims  # noqa: E402
from confinement import Confinement  # noqa: E402
from forbidden import ROOT, faults_in, sources  # noqa: E402
from hypothesis import HealthCheck, given, settings  # noqa: E402
from rows import Row, table  # noqa: E402
from trials import SECTIONS, Section, remove, tried  # noqa: E402
from window_place import WindowPlace  # noqa: E402
from window_trials import WINDOW  # noqa: E402

DOCUMENTS = 1_000
Place = TypeVar("Place", Confinement, WindowPlace)


def hostile_inputs(section: Section[Place], place: Place, folder: Path) -> Row:
    """Try every case of a kind, thoroughly."""
    row = Row(section.title)
    for number, case in enumerate(section.cases):
        trial = tried(section, case, place, folder / str(number), thorough=True)
        row.tried += 1
        row.survived += not trial.complaints
        row.lost += len(trial.lost)
        row.actions += len(trial.outcomes)
        for _, outcome in trial.outcomes:
            row.slowest = max(row.slowest, outcome.seconds)
            row.megabytes = max(row.megabytes, outcome.peak_mb - place.idle_mb)
        row.complaints += [
            f"{section.title}, {case.name}: {' ... '.join(_ends(said))}"
            for said in trial.complaints
        ]
        row.complaints += [f"{section.title}, {case.name}: lost {name}" for name in trial.lost]
    return row


def through_the_window(kinds: Iterable[str], folder: Path, corpus: Path) -> list[Row]:
    """Put every case of the kinds that are a window's through one."""
    rows: list[Row] = []
    chosen = [kind for kind in kinds if kind in WINDOW]
    if not chosen:
        return rows
    with WindowPlace(folder) as place:
        for kind in chosen:
            place.late_ms = 0.0
            rows.append(hostile_inputs(WINDOW[kind], place, corpus / kind))
            rows[-1].notes.append(f"event loop late by {place.late_ms:.0f} ms at worst")
            sys.stderr.write(f"{rows[-1].what}\n")
    return rows


def _ends(text: str) -> list[str]:
    """Give the first and the last line of a text."""
    lines = [line for line in text.splitlines() if line.strip()]
    return lines if len(lines) < 2 else [lines[0], lines[-1]]


def made_up(name: str, n_documents: int) -> Row:
    """Try made-up documents of a kind."""
    documents, attempt = fuzzing.TARGETS[name]
    row = Row(f"made up: {name}")

    @settings(
        max_examples=n_documents,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(documents())
    def run(document: bytes) -> None:
        row.tried += 1
        attempt(document)
        row.survived += 1

    _complaining(row, run)
    return row


def _complaining(row: Row, run: Callable[[], None]) -> None:
    try:
        run()
    except Exception as error:
        row.complaints.append(f"{row.what}: {error!r} {getattr(error, '__notes__', '')}"[:2_000])


def code_from_data() -> Row:
    """Read all sources for what could make code out of data."""
    row = Row("sources without code from data")
    for path in sources():
        name = path.relative_to(ROOT).as_posix()
        found = faults_in(path.read_text(encoding="utf-8"), name)
        row.tried += 1
        row.survived += not found
        row.complaints += found
    return row


def main() -> int:
    """Run everything, print the table, and name what did not survive."""
    parser = argparse.ArgumentParser(description=__doc__)
    kinds = (*SECTIONS, *WINDOW, *endurance.KINDS)
    parser.add_argument("--only", nargs="+", choices=kinds, help="kinds of trouble")
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help="made up of each kind")
    arguments = parser.parse_args()
    began = time.monotonic()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        corpus = Path(name, "corpus")
        chosen = [kind for kind in arguments.only or kinds if kind in SECTIONS]
        for networks in (False, True):
            if not any(SECTIONS[kind].networks == networks for kind in chosen):
                continue
            with Confinement(Path(name, f"place-{networks}"), networks=networks) as place:
                for kind in chosen:
                    if SECTIONS[kind].networks == networks:
                        rows.append(hostile_inputs(SECTIONS[kind], place, corpus / kind))
                        sys.stderr.write(f"{rows[-1].what}\n")
        rows += through_the_window(arguments.only or kinds, Path(name, "window"), corpus)
        remove(corpus)
        for kind in [kind for kind in arguments.only or kinds if kind in endurance.KINDS]:
            with victims.at_hand():
                for row in endurance.KINDS[kind](Path(name, kind)):
                    rows.append(row)
                    sys.stderr.write(f"{row.what}: {row.survived} of {row.tried}\n")
    if not arguments.only:
        for kind in fuzzing.TARGETS:
            rows.append(made_up(kind, arguments.documents))
            sys.stderr.write(f"{rows[-1].what}\n")
        rows.append(code_from_data())
    lines = [table(rows), f"{time.monotonic() - began:.0f} s; memory is above the idle program"]
    lines += [f"{row.what}: {said}" for row in rows for said in row.notes]
    lines += [f"not survived: {said}" for row in rows for said in row.complaints]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(any(row.complaints for row in rows))


if __name__ == "__main__":
    sys.exit(main())
