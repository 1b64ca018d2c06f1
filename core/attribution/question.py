"""What every method is asked, and what the methods have in common in answering."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from pydantic import BaseModel, ConfigDict

from core.attribution.baselines import BaselineName, baseline_of
from core.attribution.explained import Explained
from core.attribution.outputs import ExplainedOutput, OutputName
from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.results import AttributionMap, FloatArray

__all__ = ["MethodConfig", "OnMap", "Question", "stopping_gradients"]

OnMap = Callable[[AttributionMap], None]


class MethodConfig(BaseModel):
    """What the settings of all methods share.

    Attributes
    ----------
    output : str
        ``"probability"``: the ensemble's mean softmax; ``"logit"``: the members' mean logit.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    output: OutputName = "probability"


@dataclass(frozen=True)
class Question:
    """Why an ensemble gives an input this output.

    Attributes
    ----------
    values : ndarray [shape=(3, n_mels, n_frames)], float32
    inputs : Tensor [shape=(1, 3, n_mels, n_frames)]
        The same as the members take it.
    on_map : callable or None
        Told of each coarser map.
    """

    classifier: Explained
    values: FloatArray
    inputs: torch.Tensor
    output: ExplainedOutput
    on_map: OnMap | None = None
    progress: ProgressCallback | None = None
    cancel: CancelToken | None = None

    def baseline(self, name: BaselineName) -> torch.Tensor:
        """Make a baseline as the members take it [shape=(1, 3, n_mels, n_frames)]."""
        start = baseline_of(self.values, name, silence=self.classifier.silence)
        return self.classifier.to_input(start[None])

    def report(self, done: float, total: float) -> None:
        """Tell how far it is, and stop here if asked to."""
        check_cancelled(self.cancel)
        report(self.progress, done, total, "explaining")

    def output_value(self) -> float:
        """Mean of the members' outputs at the input."""
        values = []
        for network in self.classifier.predictors:
            check_cancelled(self.cancel)
            with torch.inference_mode():
                values.append(float(self.output.of(network, self.inputs)[0]))
        return float(np.mean(values))

    def answer(
        self, method: str, members: FloatArray, settings: Mapping[str, float | str]
    ) -> AttributionMap:
        """Make the map of a method that has no completeness error.

        Parameters
        ----------
        members : ndarray [shape=(n_members, 3, n_mels, n_frames)]
        settings : mapping
            All that makes the map another, by name.
        """
        labels, against = self.classifier.labels, self.output.against
        baseline = settings.get("baseline")
        return AttributionMap(
            values=members.mean(axis=0),
            members=members,
            label=labels[self.output.target],
            target=self.output.target,
            output=self.output.name,
            method=method,
            baseline=None if baseline is None else str(baseline),
            quadrature=None,
            n_steps=None,
            output_value=self.output_value(),
            difference=None,
            convergence_delta=None,
            member_errors=(),
            against=None if against is None else labels[against],
            settings=settings,
        )


@contextmanager
def stopping_gradients(cancel: CancelToken | None) -> Iterator[None]:
    """Look at a token before every operation that keeps something for a gradient, and in it.

    What is kept is detached: an operation that keeps its own output would otherwise hold itself,
    and a gradient that is never computed, for good.
    """

    def keep(saved: torch.Tensor) -> torch.Tensor:
        check_cancelled(cancel)
        return saved.detach()

    def give_back(kept: torch.Tensor) -> torch.Tensor:
        check_cancelled(cancel)
        return kept

    with torch.autograd.graph.saved_tensors_hooks(keep, give_back):
        yield
