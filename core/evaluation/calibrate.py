"""Give a bundle an honest confidence, from clips that it was not trained on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from core.bundles.bundle import Bundle
from core.datasets.manifest import DatasetManifest
from core.errors import ParameterError
from core.evaluation.evaluate import evaluate_bundle
from core.evaluation.evaluation import Evaluation
from core.evaluation.reliability import reliability_curve
from core.inference.calibration import apply_temperature, fit_temperature, fit_threshold
from core.inference.classifier import Classifier
from core.progress import CancelToken, ProgressCallback

__all__ = ["Calibrated", "calibrate_bundle"]

_FEWEST = 20
"""Clips below which a temperature says more about them than about the networks."""


@dataclass(frozen=True)
class Calibrated:
    """A bundle with another temperature and threshold, and how it did on the clips used.

    Attributes
    ----------
    bundle : Bundle
        The same networks; not saved yet.
    before, after : Evaluation
        Of the same clips, with the old temperature and threshold and with the new ones.
    """

    bundle: Bundle
    before: Evaluation
    after: Evaluation


def calibrate_bundle(
    classifier: Classifier,
    manifest: DatasetManifest,
    *,
    false_rejects: float = 0.02,
    name: str | None = None,
    protocol: str | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> Calibrated:
    """Fit temperature and threshold on clips that the networks were not trained on.

    Clips of classes that the bundle does not know are no hindrance: they measure how many unknown
    sounds the threshold lets pass.

    Parameters
    ----------
    false_rejects : float
        Share of known clips that may be called unknown, in [0, 1).
    name : str, optional
        Of the new bundle; the same if None.
    protocol : str, optional
        What to call the figures, where the caller knows better than the bundle what it was trained
        on.

    Raises
    ------
    ParameterError
        The bundle was trained on these clips, there are too few, or the share is out of range.
    DatasetError
        No clip of a known class could be used.
    OperationCancelled
        ``cancel`` was set.
    """
    if not 0 <= false_rejects < 1:
        raise ParameterError("false_rejects", f"{false_rejects:g} is not a share below 1")
    before = evaluate_bundle(
        classifier, manifest, protocol=protocol, progress=progress, cancel=cancel
    )
    if before.protocol == "trained-on":
        raise ParameterError(
            "data",
            "the bundle was trained on these clips, so that its confidence in them says nothing;"
            " take others, or call them held-out where you know better",
        )
    if before.n < _FEWEST:
        raise ParameterError("data", f"{before.n} clips are too few; {_FEWEST} at least")
    temperature = fit_temperature(before.probabilities, before.targets)
    confidences = apply_temperature(before.probabilities, temperature).max(axis=1)
    threshold = fit_threshold(confidences, false_rejects)
    told = classifier.bundle.manifest.model_copy(
        update={"temperature": temperature, "threshold": threshold}
    )
    trial = Classifier(replace(classifier.bundle, manifest=told), classifier.device)
    after = evaluate_bundle(trial, manifest, protocol=protocol, progress=progress, cancel=cancel)
    metrics = classifier.bundle.manifest.metrics | _figures(before, after)
    final = told.model_copy(update={"metrics": metrics, "name": name or told.name})
    return Calibrated(replace(classifier.bundle, manifest=final), before, after)


def _figures(before: Evaluation, after: Evaluation) -> dict[str, Any]:
    """Say what the bundle says of its confidence from now on."""
    rates = after.unknown() or {}
    return {
        "calibration": {
            "dataset": after.dataset,
            "protocol": after.protocol,
            "n": after.n,
            "error_before": reliability_curve(before.confidences, before.right).expected_error,
            "error": reliability_curve(after.confidences, after.right).expected_error,
        },
        "threshold": {
            "false_reject_rate": rates["false_reject_rate"],
            "n_known": rates["n"],
            "false_accept_rate": rates["false_accept_rate"],
            "n_unknown": rates["n_foreign"],
        },
    }
