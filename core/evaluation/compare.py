"""Two bundles on the same clips, and whether one of them is better by more than luck.

References
----------
McNemar (1947), "Note on the Sampling Error of the Difference between Correlated Proportions or
Percentages". Fagerland, Lydersen, Laake (2013), "The McNemar Test for Binary Matched-Pairs Data",
for the mid-p value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.stats import binom

from core.errors import DatasetError, ParameterError
from core.evaluation.evaluation import EvaluatedClip, Evaluation
from core.evaluation.labels import same_name

__all__ = ["Comparison", "DiscordantClip", "compare", "mcnemar", "paired_interval"]

_RESAMPLES = 10_000


@dataclass(frozen=True)
class DiscordantClip:
    """A clip that one bundle got right and the other wrong.

    Attributes
    ----------
    first, second : str
        What each called it.
    first_right : bool
        The first was right; else the second.
    """

    name: str
    label: str
    first: str
    second: str
    first_right: bool


@dataclass(frozen=True)
class Comparison:
    """Two evaluations of the same clips.

    Attributes
    ----------
    first, second : str
        Names of the bundles.
    first_protocol, second_protocol : str
        What the figures of each are called.
    n : int
        Clips.
    both_right, only_first, only_second, both_wrong : int
        Clips; they sum to ``n``.
    difference : float
        Accuracy of the second minus that of the first, in [-1, 1].
    ci95 : tuple of float
        Paired bootstrap interval of ``difference``.
    p_exact, p_mid : float
        Two-sided McNemar test that both are equally often right where they differ.
    discordant : tuple of DiscordantClip
    """

    first: str
    second: str
    first_protocol: str
    second_protocol: str
    n: int
    both_right: int
    only_first: int
    only_second: int
    both_wrong: int
    difference: float
    ci95: tuple[float, float]
    p_exact: float
    p_mid: float
    discordant: tuple[DiscordantClip, ...]

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, shares in [0, 1]."""
        return {
            "first": {"bundle": self.first, "protocol": self.first_protocol},
            "second": {"bundle": self.second, "protocol": self.second_protocol},
            "n": self.n,
            "both_right": self.both_right,
            "only_first_right": self.only_first,
            "only_second_right": self.only_second,
            "both_wrong": self.both_wrong,
            "difference": self.difference,
            "ci95": list(self.ci95),
            "mcnemar": {"exact": self.p_exact, "mid": self.p_mid},
            "discordant": [
                {
                    "path": clip.name,
                    "label": clip.label,
                    "first": clip.first,
                    "second": clip.second,
                    "right": "first" if clip.first_right else "second",
                }
                for clip in self.discordant
            ],
        }


def compare(first: Evaluation, second: Evaluation) -> Comparison:
    """Compare two evaluations clip by clip.

    Clips are matched by their names, or where those differ by what the files hold.

    Raises
    ------
    DatasetError
        They are of different clips, or a clip has another class in one than in the other.
    """
    pairs = _pairs(first, second)
    right_first, right_second = first.right, second.right
    says_first, says_second = first.predicted, second.predicted
    counts: Counter[tuple[bool, bool]] = Counter()
    discordant = []
    for one, other in pairs:
        outcome = bool(right_first[one]), bool(right_second[other])
        counts[outcome] += 1
        if outcome[0] != outcome[1]:
            clip = first.clips[one]
            discordant.append(
                DiscordantClip(
                    clip.name,
                    clip.label,
                    first.labels[says_first[one]],
                    second.labels[says_second[other]],
                    outcome[0],
                )
            )
    only_first, only_second = counts[True, False], counts[False, True]
    exact, mid = mcnemar(only_first, only_second)
    return Comparison(
        first=first.bundle.name,
        second=second.bundle.name,
        first_protocol=first.protocol,
        second_protocol=second.protocol,
        n=len(pairs),
        both_right=counts[True, True],
        only_first=only_first,
        only_second=only_second,
        both_wrong=counts[False, False],
        difference=(only_second - only_first) / len(pairs),
        ci95=paired_interval(only_first, only_second, len(pairs)),
        p_exact=exact,
        p_mid=mid,
        discordant=tuple(discordant),
    )


def mcnemar(only_first: int, only_second: int) -> tuple[float, float]:
    """Exact and mid-p value of the two-sided McNemar test.

    Parameters
    ----------
    only_first, only_second : int
        Clips that one got right and the other wrong, each way.

    Returns
    -------
    exact, mid : float
        The probability of a split at least as uneven if either way is as likely; mid-p counts the
        splits just as uneven by half. Both are 1 where the two never differ.

    Raises
    ------
    ParameterError
        A count is negative.
    """
    if min(only_first, only_second) < 0:
        raise ParameterError("counts", f"{only_first} and {only_second} cannot be")
    n, fewer = only_first + only_second, min(only_first, only_second)
    if n == 0:
        return 1.0, 1.0
    just_as = float(binom.pmf(fewer, n, 0.5)) * (1 if 2 * fewer == n else 2)
    exact = min(1.0, 2 * float(binom.cdf(fewer, n, 0.5)))
    return exact, exact - just_as / 2


def paired_interval(
    only_first: int, only_second: int, n: int, *, level: float = 0.95, seed: int = 0
) -> tuple[float, float]:
    """Percentile interval of a difference of accuracies under resampling of the clips.

    Raises
    ------
    ParameterError
        ``n`` is less than the clips that differ, or 0.
    """
    same = n - only_first - only_second
    if n < 1 or same < 0:
        raise ParameterError("n", f"{n} clips cannot hold {only_first} + {only_second} that differ")
    generator = np.random.default_rng(seed)
    shares = np.array([only_first, only_second, same]) / n
    drawn = generator.multinomial(n, shares, size=_RESAMPLES)
    tail = (1 - level) / 2
    low, high = np.quantile((drawn[:, 1] - drawn[:, 0]) / n, [tail, 1 - tail])
    return float(low), float(high)


def _pairs(first: Evaluation, second: Evaluation) -> list[tuple[int, int]]:
    """Positions of the same clip in both."""
    keys: tuple[Callable[[EvaluatedClip], str], ...] = (
        lambda clip: clip.name,
        lambda clip: clip.sha256,
    )
    for key in keys:
        places = {key(clip): number for number, clip in enumerate(second.clips)}
        mine = {key(clip) for clip in first.clips}
        if len(places) == second.n and len(mine) == first.n and places.keys() == mine:
            pairs = [(number, places[key(clip)]) for number, clip in enumerate(first.clips)]
            _refuse_other_clips(first, second, pairs)
            return pairs
    raise DatasetError(_difference(first, second))


def _refuse_other_clips(
    first: Evaluation, second: Evaluation, pairs: list[tuple[int, int]]
) -> None:
    for one, other in pairs:
        mine, theirs = first.clips[one], second.clips[other]
        if mine.sha256 != theirs.sha256:
            raise DatasetError(
                f"{mine.name}: is another sound in the second evaluation; they cannot be compared"
            )
        if not same_name(mine.label, theirs.label):
            raise DatasetError(
                f"{mine.name}: is {mine.label!r} in the first evaluation and {theirs.label!r} in"
                " the second; they cannot be compared"
            )


def _difference(first: Evaluation, second: Evaluation) -> str:
    mine = {clip.name for clip in first.clips}
    theirs = {clip.name for clip in second.clips}
    odd = sorted(mine ^ theirs)
    example = f", for example {odd[0]}" if odd else ""
    return (
        f"the two evaluations are of different clips: {len(mine - theirs)} only in the first,"
        f" {len(theirs - mine)} only in the second{example}; evaluate both on the same clips"
    )
