"""What a study takes of the processor above its trials, by trials that cost nothing."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import soundfile
from report import Figure, emit

from core.studies.plan import StudyOptions, make_plan
from core.studies.report import write_report
from core.studies.run import run_study
from core.studies.source import DataSource, read_source
from core.studies.trial import Start, StudyTrial
from core.studies.work import TrialOutcome, Workplace
from core.training.recipe import RECIPES

N_CLASSES = 10
CLIPS_A_CLASS = 8
TRIAL_SECONDS = 20.0
SHARE = 0.02


class Nothing:
    """Trials that are over at once."""

    name = "nothing"

    def run(
        self, trials: Sequence[StudyTrial], _place: Workplace, **_: object
    ) -> Iterator[tuple[StudyTrial, TrialOutcome]]:
        for number, trial in enumerate(trials):
            rng = np.random.default_rng(number)
            rows = rng.dirichlet(np.ones(N_CLASSES), CLIPS_A_CLASS * N_CLASSES).astype(np.float32)
            targets = np.arange(len(rows)) % N_CLASSES
            yield trial, TrialOutcome(targets, rows, rows, 1, 1, TRIAL_SECONDS, {"device": "none"})


def write_clips(folder: Path) -> Path:
    rng = np.random.default_rng(0)
    for number in range(N_CLASSES * CLIPS_A_CLASS):
        path = folder / str(number % N_CLASSES) / f"{number}.wav"
        path.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(path, 0.1 * rng.standard_normal(44_100), 44_100)
    return folder


def own_seconds(folder: Path, source: DataSource, n_seeds: int) -> tuple[int, float]:
    """Trials of a study of five folds, and processor seconds of all but them, inputs at hand."""
    options = StudyOptions(
        architectures=("mobilenet_v2",),
        starts={"mobilenet_v2": Start("random")},
        recipe=RECIPES["quick"],
        seeds=tuple(range(n_seeds)),
    )
    place = Workplace(source, device="cpu", cache_dir=folder / "cache")
    start = time.process_time()
    plan = make_plan("ensemble", read_source(source), options)
    rows = run_study(plan, place, folder / str(n_seeds), executor=Nothing())
    write_report(plan.to_json(), rows, folder / str(n_seeds))
    return len(rows), time.process_time() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = DataSource(write_clips(folder / "clips"))
        own_seconds(folder, source, 2)
        (few, fixed), (many, all_of_it) = (own_seconds(folder, source, n) for n in (1, 8))
    each = (all_of_it - fixed) / (many - few)
    emit(
        [
            Figure(
                f"a study of {few} trials above its trials", fixed, "s",
                SHARE * few * TRIAL_SECONDS, note="processor; inputs at hand; with report",
            ),
            Figure(
                "each further trial", 1_000 * each, "ms", 1_000 * SHARE * TRIAL_SECONDS,
                note=f"processor; a trial takes {TRIAL_SECONDS:g} s or more",
            ),
        ]
    )  # fmt: skip


if __name__ == "__main__":
    main()
