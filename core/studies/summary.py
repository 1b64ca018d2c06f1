"""The table of a study, made from its rows alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import accuracy, bootstrap_interval, mean_and_sd
from core.evaluation.protocol import PROTOCOLS
from core.evaluation.subsets import accuracy_by_size
from core.results import FloatArray
from core.studies.paper import paper_figure
from core.studies.store import StudyRow
from core.transfer.similarity import noise_level

__all__ = ["summarise_study"]

_RESAMPLES = 10_000
_CONDITION = ("architecture", "init", "how", "blocks", "inputs", "learning_rate", "weight_decay")


def summarise_study(plan: Mapping[str, Any], rows: Sequence[StudyRow]) -> list[dict[str, Any]]:
    """Condense the rows of a study to one line a condition, in the order of the plan.

    Parameters
    ----------
    plan : mapping
        As `StudyPlan.to_json` gives it.

    Returns
    -------
    list of dict
        What the trials of the line share; ``of``, ``"single"`` or, of the ensemble study, also
        ``"ensemble"``; ``trials``, ``done`` and ``failed``; ``protocols``, for each protocol
        ``accuracy`` (mean over trials, every clip counted alike), ``sd`` over trials,
        ``sd_folds`` and ``sd_seeds``, ``ci95`` by bootstrap over clips, with ``n`` clips, folds
        and seeds; ``paper`` where the paper has a figure for it. Without a trial that is done
        there are no ``protocols``. The ensemble's line has ``ensemble_size`` too.
    """
    lines: list[dict[str, Any]] = []
    for group, members in _grouped(rows):
        done = [row for row in members if row.status == "done"]
        line: dict[str, Any] = {
            **group,
            "of": "single",
            "trials": len(members),
            "done": len(done),
            "failed": sum(row.status == "failed" for row in members),
            "protocols": {name: _single(done, name) for name in PROTOCOLS} if done else {},
        }
        if changes := _changes(done):
            line["change"] = changes
        lines.append(line | _paper(plan, line))
        if plan["study"] == "ensemble" and done:
            joint = line | {"of": "ensemble"} | _ensemble(done)
            lines.append(joint | _paper(plan, joint))
    return lines


def _grouped(rows: Iterable[StudyRow]) -> list[tuple[dict[str, Any], list[StudyRow]]]:
    found: dict[tuple[Any, ...], list[StudyRow]] = {}
    for row in rows:
        said = row.to_json()
        found.setdefault(tuple(said[name] for name in _CONDITION), []).append(row)
    return [(dict(zip(_CONDITION, key, strict=True)), one) for key, one in found.items()]


def _paper(plan: Mapping[str, Any], line: Mapping[str, Any]) -> dict[str, Any]:
    found = paper_figure(plan, line)
    return {} if found is None else {"paper": found}


def _probabilities(row: StudyRow, protocol: str) -> FloatArray:
    found = row.held_out if protocol == "held-out" else row.paper
    assert found is not None
    return found


def _targets(row: StudyRow) -> NDArray[np.int64]:
    assert row.targets is not None
    return row.targets


def _right(row: StudyRow, protocol: str) -> NDArray[np.bool_]:
    return np.asarray(_probabilities(row, protocol).argmax(axis=1) == _targets(row))


def _single(done: Sequence[StudyRow], protocol: str) -> dict[str, Any]:
    """Figures of networks one by one."""
    right = {(row.trial.fold, row.trial.seed): _right(row, protocol) for row in done}
    folds = list(dict.fromkeys(fold for fold, _ in right))
    seeds = list(dict.fromkeys(seed for _, seed in right))
    by_fold = {f: [right[f, s].mean() for s in seeds if (f, s) in right] for f in folds}
    whole = [s for s in seeds if all((f, s) in right for f in folds)]
    by_seed = [float(np.concatenate([right[f, s] for f in folds]).mean()) for s in whole]
    shares = [np.mean([right[f, s] for s in seeds if (f, s) in right], axis=0) for f in folds]
    each = np.concatenate(shares)
    return {
        "accuracy": float(each.mean()),
        "sd": mean_and_sd([float(one.mean()) for one in right.values()])[1],
        "sd_folds": mean_and_sd([float(np.mean(one)) for one in by_fold.values()])[1],
        "sd_seeds": mean_and_sd(by_seed)[1] if len(by_seed) > 1 else None,
        "ci95": list(_interval(each)),
        "n": len(each),
        "folds": len(folds),
        "seeds": len(seeds),
    }


def _interval(shares: NDArray[np.floating]) -> tuple[float, float]:
    """95 % interval of a mean under resampling of clips; a clip's seeds stay together.

    Parameters
    ----------
    shares : ndarray [shape=(n,)]
        Share of the networks that were right on each clip.
    """
    values, counts = np.unique(shares, return_counts=True)
    if np.isin(values, (0.0, 1.0)).all():
        return bootstrap_interval(shares > 0.5)
    generator = np.random.default_rng(0)
    drawn = generator.multinomial(len(shares), counts / len(shares), size=_RESAMPLES)
    low, high = np.quantile(drawn @ values / len(shares), [0.025, 0.975])
    return float(low), float(high)


def _ensemble(done: Sequence[StudyRow]) -> dict[str, Any]:
    """Figures of the mean of the members that every fold has."""
    folds = list(dict.fromkeys(row.trial.fold for row in done))
    by_place = {(row.trial.fold, row.trial.seed): row for row in done}
    seeds = list(dict.fromkeys(row.trial.seed for row in done))
    whole = [seed for seed in seeds if all((fold, seed) in by_place for fold in folds)]
    if not whole:
        return {"members": 0, "protocols": {}, "ensemble_size": {}}
    targets = np.concatenate([_targets(by_place[fold, whole[0]]) for fold in folds])
    figures: dict[str, Any] = {}
    sizes: dict[str, Any] = {}
    for protocol in PROTOCOLS:
        members = np.stack([
            np.concatenate([_probabilities(by_place[fold, seed], protocol) for fold in folds])
            for seed in whole
        ])  # fmt: skip
        mean = members.mean(axis=0)
        right = mean.argmax(axis=1) == targets
        lengths = np.cumsum([len(_targets(by_place[fold, whole[0]])) for fold in folds])[:-1]
        spread = mean_and_sd([float(one.mean()) for one in np.split(right, lengths)])[1]
        figures[protocol] = {
            "accuracy": accuracy(mean, targets),
            "sd": spread,
            "sd_folds": spread,
            "sd_seeds": None,
            "ci95": list(bootstrap_interval(right)),
            "n": len(targets),
            "folds": len(folds),
            "seeds": len(whole),
        }
        sizes[protocol] = [
            {"members": one.members, "accuracy": one.accuracy, "sd": one.sd}
            for one in accuracy_by_size(members, targets)
        ]
    return {"members": len(whole), "protocols": figures, "ensemble_size": sizes}


def _changes(done: Sequence[StudyRow]) -> list[dict[str, Any]]:
    """How far each block moved: mean and spread over trials.

    ``unrelated`` is the SVCCA that outputs without any relation would have.
    """
    found: dict[str, dict[str, list[float]]] = {}
    for row in done:
        for one in row.details.get("change", ()):
            values = found.setdefault(one["block"], {"svcca": [], "cka": [], "unrelated": []})
            few, many = one["n_kept"]
            measured = {**one, "unrelated": noise_level(one["n_samples"], (few, many))}
            for measure, kept in values.items():
                if measured[measure] is not None and np.isfinite(measured[measure]):
                    kept.append(measured[measure])
    lines = []
    for block, measures in found.items():
        line: dict[str, Any] = {"block": block}
        for measure, kept in measures.items():
            mean, spread = mean_and_sd(kept) if kept else (None, None)
            line |= {measure: mean, f"{measure}_sd": spread if len(kept) > 1 else None}
        del line["unrelated_sd"]
        lines.append(line)
    return lines
