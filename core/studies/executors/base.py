"""What an executor is."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Protocol

from core.progress import CancelToken
from core.studies.trial import StudyTrial
from core.studies.work import TrialFailure, TrialOutcome, Workplace

__all__ = ["Executor", "Found", "OnTrialShare"]

Found = tuple[StudyTrial, TrialOutcome | TrialFailure]
OnTrialShare = Callable[[StudyTrial, float], None]
"""Told how much of a trial under way is done, in [0, 1]."""


class Executor(Protocol):
    """Carries out trials, in whatever order."""

    name: str

    def run(
        self,
        trials: Sequence[StudyTrial],
        place: Workplace,
        *,
        cancel: CancelToken | None = None,
        on_share: OnTrialShare | None = None,
    ) -> Generator[Found, None, None]:
        """Give each trial with what came of it as soon as it is over.

        Raises
        ------
        DataAbsentError
            The clips are not where a trial runs.
        DiskFullError
            There is no space for the checkpoints of a trial.
        SonolensError
            The executor cannot work at all.
        OperationCancelled
            ``cancel`` was set.
        """
        ...
