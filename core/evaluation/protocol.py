"""The two ways to report a fold, always by name.

*held-out*: the epoch is chosen without the reported fold. *paper*: each member is kept at its best
epoch on the reported fold itself, as the published code does; it flatters. Both are computed from
one run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import ParameterError
from core.evaluation.metrics import (
    accuracy,
    balanced_accuracy,
    bootstrap_interval,
    log_loss,
    macro_f1,
    mean_and_sd,
    wilson_interval,
)
from core.evaluation.subsets import accuracy_by_size
from core.inference.calibration import expected_calibration_error
from core.results import FloatArray

__all__ = ["PROTOCOLS", "FoldOutcome", "best_epochs", "summarise", "summarise_folds"]

PROTOCOLS = ("held-out", "paper")


@dataclass(frozen=True)
class FoldOutcome:
    """What an ensemble said of the fold that it was not trained on.

    Attributes
    ----------
    targets : ndarray [shape=(n,)]
    held_out, paper : ndarray [shape=(n_members, n, n_classes)]
        Members' probabilities at the epoch that each protocol keeps.
    """

    fold: str
    targets: NDArray[np.int64]
    held_out: FloatArray
    paper: FloatArray

    def members(self, protocol: str) -> FloatArray:
        """Members' probabilities under a protocol.

        Raises
        ------
        ParameterError
            There is no such protocol.
        """
        if protocol not in PROTOCOLS:
            raise ParameterError("protocol", f"no protocol {protocol!r}; there are {PROTOCOLS}")
        return self.held_out if protocol == "held-out" else self.paper


def best_epochs(probabilities: FloatArray, targets: NDArray[np.int64]) -> int:
    """Index of the first epoch with the highest accuracy on the reported fold.

    Parameters
    ----------
    probabilities : ndarray [shape=(n_epochs, n, n_classes)]
        One member's.
    """
    return int(np.argmax((probabilities.argmax(axis=2) == targets).mean(axis=1)))


def summarise(folds: list[FoldOutcome], protocol: str) -> dict[str, Any]:
    """Figures of one protocol over all folds; see `summarise_folds`.

    Raises
    ------
    ParameterError
        There are no folds, or no such protocol.
    """
    return summarise_folds(
        [(outcome.fold, outcome.targets, outcome.members(protocol)) for outcome in folds]
    )


def summarise_folds(
    folds: Sequence[tuple[str, NDArray[np.int64], FloatArray]],
) -> dict[str, Any]:
    """Figures over all folds.

    Parameters
    ----------
    folds : sequence of (name, targets [shape=(n,)], members [shape=(n_members, n, n_classes)])

    Returns
    -------
    dict
        ``accuracy`` of the ensemble over all clips, ``sd`` over folds, ``ci95`` by bootstrap over
        clips, ``ci95_wilson``, which has a width where no clip is wrong, ``folds``, ``single``
        (mean and sd over members, each over all clips), ``ensemble``, and ``ensemble_size``: its
        accuracy by number of members. A spread over one fold or one member is 0.

    Raises
    ------
    ParameterError
        There are no folds.
    """
    if not folds:
        raise ParameterError("folds", "there are none")
    rows = [_fold_row(*fold) for fold in folds]
    members = np.concatenate([outputs for _, _, outputs in folds], axis=1)
    targets = np.concatenate([numbers for _, numbers, _ in folds])
    means = members.mean(axis=0)
    predicted = means.argmax(axis=1)
    right = predicted == targets
    found = accuracy(means, targets)
    _, spread = mean_and_sd([row["accuracy"] for row in rows])
    single, single_sd = mean_and_sd([accuracy(member, targets) for member in members])
    return {
        "accuracy": found,
        "sd": spread,
        "ci95": list(bootstrap_interval(right)),
        "ci95_wilson": list(wilson_interval(int(right.sum()), len(right))),
        "folds": rows,
        "single": {"mean": single, "sd": single_sd},
        "ensemble": {
            "members": len(members),
            "accuracy": found,
            "sd": spread,
            "balanced_accuracy": balanced_accuracy(targets, predicted),
            "macro_f1": macro_f1(targets, predicted),
            "log_loss": log_loss(means, targets),
            "calibration_error": expected_calibration_error(means.max(axis=1), right),
        },
        "ensemble_size": [asdict(each) for each in accuracy_by_size(members, targets)],
    }


def _fold_row(fold: str, targets: NDArray[np.int64], members: FloatArray) -> dict[str, Any]:
    return {
        "fold": fold,
        "n": len(targets),
        "accuracy": accuracy(members.mean(axis=0), targets),
        "single": [accuracy(member, targets) for member in members],
    }
