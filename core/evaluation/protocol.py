"""The two ways to report a fold, always by name.

*held-out*: the epoch is chosen without the reported fold. *paper*: each member is kept at its best
epoch on the reported fold itself, as the published code does; it flatters. Both are computed from
one run.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import ParameterError
from core.evaluation.metrics import accuracy, bootstrap_interval, log_loss
from core.inference.calibration import expected_calibration_error
from core.results import FloatArray

__all__ = ["PROTOCOLS", "FoldOutcome", "best_epochs", "summarise"]

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
    """Figures of one protocol over all folds.

    Returns
    -------
    dict
        ``accuracy`` of the ensemble over all clips, ``sd`` over folds, ``ci95`` by bootstrap over
        clips, ``folds``, ``single`` (mean and sd over members, each over all clips) and
        ``ensemble``.

    Raises
    ------
    ParameterError
        There are no folds.
    """
    if not folds:
        raise ParameterError("folds", "there are none")
    rows = [_fold_row(outcome, protocol) for outcome in folds]
    means = np.concatenate([outcome.members(protocol).mean(axis=0) for outcome in folds])
    targets = np.concatenate([outcome.targets for outcome in folds])
    right = means.argmax(axis=1) == targets
    singles = np.average(
        np.array([row["single"] for row in rows]), axis=0, weights=[row["n"] for row in rows]
    )
    found = accuracy(means, targets)
    spread = _sd([row["accuracy"] for row in rows])
    return {
        "accuracy": found,
        "sd": spread,
        "ci95": list(bootstrap_interval(right)),
        "folds": rows,
        "single": {"mean": float(singles.mean()), "sd": _sd(singles)},
        "ensemble": {
            "members": len(singles),
            "accuracy": found,
            "sd": spread,
            "log_loss": log_loss(means, targets),
            "calibration_error": expected_calibration_error(means.max(axis=1), right),
        },
    }


def _fold_row(outcome: FoldOutcome, protocol: str) -> dict[str, Any]:
    members = outcome.members(protocol)
    return {
        "fold": outcome.fold,
        "n": len(outcome.targets),
        "accuracy": accuracy(members.mean(axis=0), outcome.targets),
        "single": [accuracy(member, outcome.targets) for member in members],
    }


def _sd(values: NDArray[np.floating] | list[float]) -> float:
    return float(np.std(values, ddof=1)) if len(values) > 1 else 0.0
