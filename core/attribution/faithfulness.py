"""Whether the network's answer really hangs on what a map points at: deletion and insertion.

The patches that a map marks are replaced by a baseline, the strongest first (deletion), or put into
the baseline, the strongest first (insertion), and the ensemble is asked again on the way. A map
that is right makes the answer fall early, or rise early; a wrong one does no better than chance.
Patches, since single pixels strewn over an input are like no sound, in whatever order they come; of
all three channels together, since each shows the same sound and one would tell what another hides;
and replaced by a blur, since holes of silence in a loud sound are like no sound either: networks
then lose the class at the first few holes, wherever they lie, and every order looks alike.

References
----------
Petsiuk, Das, Saenko (2018), "RISE: Randomized Input Sampling for Explanation of Black-box Models".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray

from core.attribution.baselines import BaselineName, baseline_of
from core.attribution.explained import Explained
from core.attribution.outputs import ExplainedOutput
from core.errors import ParameterError
from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.results import AttributionMap, FloatArray

__all__ = [
    "Curve",
    "Faithfulness",
    "FaithfulnessConfig",
    "Verdict",
    "compare_maps",
    "faithfulness",
]

Verdict = Literal["supported", "partly supported", "not supported"]

_BATCH = 10


@dataclass(frozen=True)
class FaithfulnessConfig:
    """How closely it is looked at.

    Attributes
    ----------
    n_points : int
        Inputs on each of the map's two curves, between none and all of the patches.
    n_random : int
        Random orders that the map is compared with.
    n_random_points : int
        Inputs on each of their curves.
    patch : tuple of int
        Rows and columns that are replaced together.
    channels : {"together", "each"}
        Whether a patch is that place in all channels, or in one.
    baseline : str
        What patches are replaced by, see `core.attribution.baselines.baseline_of`.
    seed : int
        Of the random orders.
    """

    n_points: int = 50
    n_random: int = 5
    n_random_points: int = 10
    patch: tuple[int, int] = (8, 10)
    channels: Literal["together", "each"] = "together"
    baseline: BaselineName = "blurred"
    seed: int = 0

    def __post_init__(self) -> None:
        """Check the settings."""
        for field in ("n_points", "n_random_points"):
            if not 2 <= getattr(self, field) <= 10_000:
                raise ParameterError(field, "needs 2 points at least, 10,000 at most")
        if min(self.patch) < 1:
            raise ParameterError("patch", "needs a row and a column at least")
        if self.channels not in ("together", "each"):
            raise ParameterError("channels", f"{self.channels!r} is neither together nor each")
        if not 1 <= self.n_random <= 1_000:
            raise ParameterError("n_random", "needs 1 random order at least, 1,000 at most")


@dataclass(frozen=True)
class Curve:
    """The ensemble's mean output while patches are deleted or inserted.

    Attributes
    ----------
    shares : ndarray [shape=(n_points,)]
        Share of the patches replaced, from 0 to 1.
    values : ndarray [shape=(n_points,)]
        In the units of the explained output.
    """

    shares: NDArray[np.float64]
    values: NDArray[np.float64]

    @property
    def area(self) -> float:
        """Mean height: area under the curve over shares from 0 to 1."""
        return float(np.trapezoid(self.values, self.shares))


@dataclass(frozen=True)
class Faithfulness:
    """What deleting and inserting showed.

    Attributes
    ----------
    deletion, insertion : Curve
        In the order of the map.
    random_deletion, random_insertion : tuple of Curve
        In random orders.
    baseline : str
    """

    deletion: Curve
    insertion: Curve
    random_deletion: tuple[Curve, ...]
    random_insertion: tuple[Curve, ...]
    baseline: str

    @property
    def random_areas(self) -> tuple[float, float]:
        """Mean area of the random orders' deletion and insertion curves."""
        return (
            float(np.mean([curve.area for curve in self.random_deletion])),
            float(np.mean([curve.area for curve in self.random_insertion])),
        )

    @property
    def verdict(self) -> Verdict:
        """Say in words whether the map does better than every random order in both, one or none."""
        better = int(self.deletion.area < min(one.area for one in self.random_deletion))
        better += self.insertion.area > max(one.area for one in self.random_insertion)
        verdicts: tuple[Verdict, ...] = ("not supported", "partly supported", "supported")
        return verdicts[better]


def faithfulness(
    classifier: Explained,
    values: FloatArray,
    attribution: AttributionMap,
    config: FaithfulnessConfig | None = None,
    *,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> Faithfulness:
    """Delete and insert patches in the order of a map, and in random orders.

    Parameters
    ----------
    values : ndarray [shape=(3, n_mels, n_frames)], float32
        The input that the map explains.
    attribution : AttributionMap
        Its class, and the class that it is set against, say which output is watched.

    Raises
    ------
    ParameterError
        The map is of another shape than the input.
    OperationCancelled
        ``cancel`` was set.
    """
    found = compare_maps(
        classifier, values, {"": attribution}, config, progress=progress, cancel=cancel
    )
    return found[""]


def compare_maps(
    classifier: Explained,
    values: FloatArray,
    maps: Mapping[str, AttributionMap],
    config: FaithfulnessConfig | None = None,
    *,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> dict[str, Faithfulness]:
    """Test several maps of one question against the same random orders.

    Parameters
    ----------
    values : ndarray [shape=(3, n_mels, n_frames)], float32
        The input that the maps explain.
    maps : mapping
        By names of the caller's.

    Returns
    -------
    dict
        By the same names.

    Raises
    ------
    ParameterError
        There are no maps, one is of another shape than the input, or they answer different
        questions.
    OperationCancelled
        ``cancel`` was set.
    """
    config = config or FaithfulnessConfig()
    for attribution in maps.values():
        if attribution.values.shape != values.shape:
            raise ParameterError(
                "attribution", f"has shape {attribution.values.shape}, the input {values.shape}"
            )
    outputs = {_output_of(classifier, attribution) for attribution in maps.values()}
    if len(outputs) != 1:
        raise ParameterError("maps", f"answer {len(outputs)} questions, not one")
    watch = _Watch(classifier, values, outputs.pop(), config, cancel)
    total = 2 * (len(maps) * config.n_points + config.n_random * config.n_random_points)
    told = 0

    def tell(more: int) -> None:
        nonlocal told
        told += more
        report(progress, told, total, "testing the map")

    tell(0)
    own = {
        name: watch.curves(watch.order_of(attribution.values), config.n_points, tell)
        for name, attribution in maps.items()
    }
    generator = np.random.default_rng(config.seed)
    others = [
        watch.curves(generator.permutation(watch.n_patches), config.n_random_points, tell)
        for _ in range(config.n_random)
    ]
    return {
        name: Faithfulness(
            deletion=deletion,
            insertion=insertion,
            random_deletion=tuple(one for one, _ in others),
            random_insertion=tuple(one for _, one in others),
            baseline=config.baseline,
        )
        for name, (deletion, insertion) in own.items()
    }


class _Watch:
    """One input and one output, asked again and again with some patches replaced."""

    def __init__(
        self,
        classifier: Explained,
        values: FloatArray,
        output: ExplainedOutput,
        config: FaithfulnessConfig,
        cancel: CancelToken | None,
    ) -> None:
        self._classifier = classifier
        self._output = output
        self._cancel = cancel
        self._whole = values
        self._nothing = baseline_of(values, config.baseline, silence=classifier.silence)
        channels, rows, columns = values.shape
        height, width = config.patch
        down, across = np.arange(rows) // height, np.arange(columns) // width
        in_channel = down[:, None] * (across[-1] + 1) + across
        by_channel = int(in_channel[-1, -1]) + 1
        apart = config.channels == "each"
        offsets = np.arange(channels)[:, None, None] * (by_channel if apart else 0)
        self._patches = offsets + in_channel
        self.n_patches = channels * by_channel if apart else by_channel

    def order_of(self, attribution: FloatArray) -> NDArray[np.intp]:
        """Patches by falling mean attribution [shape=(n_patches,)]."""
        numbers = self._patches.ravel()
        sums = np.bincount(numbers, weights=attribution.ravel(), minlength=self.n_patches)
        return np.argsort(-sums / np.bincount(numbers, minlength=self.n_patches), kind="stable")

    def curves(
        self, order: NDArray[np.intp], n_points: int, tell: Callable[[int], None]
    ) -> tuple[Curve, Curve]:
        """Delete and insert in one order."""
        return (
            self._curve(self._whole, self._nothing, order, n_points, tell),
            self._curve(self._nothing, self._whole, order, n_points, tell),
        )

    def _curve(
        self,
        start: FloatArray,
        stop: FloatArray,
        order: NDArray[np.intp],
        n_points: int,
        tell: Callable[[int], None],
    ) -> Curve:
        shares = np.linspace(0.0, 1.0, n_points)
        counts = np.round(shares * order.size).astype(int)
        places = np.empty(order.size, dtype=np.intp)
        places[order] = np.arange(order.size)
        rank = places[self._patches]
        values: list[float] = []
        for first in range(0, n_points, _BATCH):
            some = counts[first : first + _BATCH]
            values += self._outputs(np.stack([np.where(rank < n, stop, start) for n in some]))
            tell(len(some))
        return Curve(shares, np.array(values))

    def _outputs(self, batch: FloatArray) -> list[float]:
        inputs = self._classifier.to_input(batch)
        members = []
        for network in self._classifier.predictors:
            check_cancelled(self._cancel)
            with torch.inference_mode():
                members.append(self._output.of(network, inputs).double().cpu().numpy())
        return [float(value) for value in np.mean(members, axis=0)]


def _output_of(classifier: Explained, attribution: AttributionMap) -> ExplainedOutput:
    against = None if attribution.against is None else classifier.index_of(attribution.against)
    name: Literal["probability", "logit"] = (
        "logit" if attribution.output == "logit" else "probability"
    )
    return ExplainedOutput(name, attribution.target, against)
