"""Reckon what the paper's studies take on many workers: ``python -m resources.results.cost DIR``.

``DIR`` holds the folders of studies carried out on a processor. From the seconds in their rows
follow how many clips a core trains a second, and what a frozen or shortened network saves. The
speed of a worker is told with ``--rate``: nothing here knows a GPU that was not measured.
"""

from __future__ import annotations

import argparse
import csv
import heapq
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["ESC_50", "URBANSOUND8K", "Dataset", "clips_a_second", "lasts", "shares", "trials_of"]

BLOCKS = ("stem", "block1", "block2", "block3", "block4")
SEEDS, GRID = 5, 9
PRETRAINED_EPOCHS, RANDOM_EPOCHS = 70, 450
_SEEN_ONLY = 1 / 3
"""What a held-out clip costs beside one that is trained on: no gradient."""


@dataclass(frozen=True)
class Dataset:
    """How much is trained on.

    Attributes
    ----------
    training, held_out : int
        Clips in a fold's two parts; the paper's recipe shows each training clip twice an epoch.
    """

    name: str
    folds: int
    training: int
    held_out: int

    def clips(self, epochs: int, share: float = 1.0) -> float:
        """Clips that a training comes to, counted as trained ones."""
        return epochs * (2 * self.training + _SEEN_ONLY * self.held_out) * share


ESC_50 = Dataset("ESC-50", 5, 1_600, 400)
URBANSOUND8K = Dataset("UrbanSound8K", 10, 7_859, 873)


def shares(rows: Iterable[Mapping[str, str]]) -> dict[str, float]:
    """Time of a study's trials at each block, as a share of its longest.

    Parameters
    ----------
    rows : iterable of mapping
        Lines of ``rows.csv``.
    """
    seconds: dict[str, list[float]] = {}
    for row in rows:
        seconds.setdefault(row["blocks"], []).append(float(row["seconds"]))
    medians = {block: statistics.median(values) for block, values in seconds.items()}
    longest = max(medians.values())
    return {block: value / longest for block, value in medians.items()}


def clips_a_second(rows: Iterable[Mapping[str, str]], epochs: int, training: int) -> float:
    """Clips that were trained a second, by the fastest whole training, held-out clips included."""
    fastest = min(float(row["seconds"]) for row in rows)
    held_out = training / 4
    return epochs * (training + _SEEN_ONLY * held_out) / fastest


def trials_of(
    data: Dataset, frozen: Mapping[str, float], cut: Mapping[str, float]
) -> dict[str, list[float]]:
    """Clips that each trial of each study comes to; what two studies share is counted once.

    Parameters
    ----------
    frozen, cut : mapping
        Share of a whole training's time by the last block frozen or kept.
    """
    whole = data.clips(PRETRAINED_EPOCHS)
    by_fold = {
        "pretraining, weight change": [whole, data.clips(RANDOM_EPOCHS)],
        "ensemble of five": [whole] * (SEEDS - 1),
        "weight fusion": [whole] * len(BLOCKS),
        "weight freeze": [whole * frozen.get(block, 1.0) for block in BLOCKS],
        "model cutoff": [whole * cut.get(block, 1.0) for block in BLOCKS],
        "resolutions": [whole],
        "grid search": [whole] * (GRID - 1),
    }
    return {name: trials * data.folds for name, trials in by_fold.items()}


def lasts(trials: Sequence[float], workers: int) -> float:
    """Time until the last trial is done, the longest begun first, each on the first free worker."""
    busy = [0.0] * workers
    for trial in sorted(trials, reverse=True):
        heapq.heapreplace(busy, busy[0] + trial)
    return max(busy)


def report(folder: Path, rate: float, overhead: float) -> str:
    """Two Markdown tables: what the studies come to, and how long so many workers take."""
    whole = _rows(folder / "weight-change")
    core = clips_a_second(whole, epochs=5, training=320)
    frozen, cut = (shares(_rows(folder / name)) for name in ("weight-freeze", "model-cutoff"))
    lines = [
        "| | trainings | million clips | days of one core here | hours on 1 | on 8 | on 64 |"
        " the longest alone | 64 workers used |",
        f"|{' --- |' * 9}",
    ]
    for data in (ESC_50, URBANSOUND8K):
        trials = [one for each in trials_of(data, frozen, cut).values() for one in each]
        seconds = [one / rate + overhead for one in trials]
        hours = {n: lasts(seconds, n) / 3600 for n in (1, 8, 64)}
        used = sum(seconds) / 3600 / (64 * hours[64])
        lines.append(
            f"| {data.name} | {len(trials)} | {sum(trials) / 1e6:.1f} |"
            f" {sum(trials) / core / 86_400:.0f} | {hours[1]:.1f} | {hours[8]:.1f} |"
            f" {hours[64]:.2f} | {max(seconds) / 3600:.2f} | {100 * used:.0f} % |"
        )
    return f"A core here trains {core:.1f} clips a second.\n\n" + "\n".join(lines)


def _rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "rows.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--rate", type=float, default=500.0, help="clips a worker trains a second")
    parser.add_argument("--overhead", type=float, default=5.0, help="s a trial takes beside that")
    arguments = parser.parse_args()
    print(report(arguments.folder, arguments.rate, arguments.overhead))  # noqa: T201


if __name__ == "__main__":
    main()
