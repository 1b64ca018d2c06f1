"""Trials on this machine, one after another."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from core.progress import CancelToken, check_cancelled
from core.studies.executors.base import Found, OnTrialShare
from core.studies.trial import StudyTrial
from core.studies.work import Workplace, attempt

__all__ = ["LocalExecutor"]


class LocalExecutor:
    """Carries out trials in this process, in the order of the plan."""

    name = "local"

    def run(
        self,
        trials: Sequence[StudyTrial],
        place: Workplace,
        *,
        cancel: CancelToken | None = None,
        on_share: OnTrialShare | None = None,
    ) -> Generator[Found, None, None]:
        """Give each trial with what came of it; see `Executor.run`."""
        for trial in trials:
            check_cancelled(cancel)

            def tell(share: float, trial: StudyTrial = trial) -> None:
                if on_share is not None:
                    on_share(trial, share)

            yield trial, attempt(trial, place, cancel=cancel, on_share=tell)
