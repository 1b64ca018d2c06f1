"""What a bundle said of labelled clips, and the figures that follow from it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import class_figures, confusion_matrix, top_k_accuracy
from core.evaluation.protocol import summarise_folds
from core.evaluation.reliability import reliability_curve
from core.inference.calibration import apply_temperature
from core.results import FloatArray

__all__ = ["BundleFacts", "EvaluatedClip", "Evaluation", "FailedClip", "ForeignClip"]

_ALL = "all"
_TOP = 5


@dataclass(frozen=True)
class BundleFacts:
    """The bundle that was asked.

    Attributes
    ----------
    sha256 : str
        Of its ``bundle.json``.
    labels : tuple of str
        In the order of its outputs.
    temperature : float
        Makes confidences of its probabilities.
    threshold : float or None
        Confidence below which it calls a sound unknown.
    training : dict
        What it says of how it was trained.
    """

    name: str
    sha256: str
    architecture: str
    labels: tuple[str, ...]
    members: int
    temperature: float
    threshold: float | None
    training: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class EvaluatedClip:
    """A clip whose class the bundle knows.

    Attributes
    ----------
    name : str
        Path relative to the dataset's root, with ``/``.
    label : str
        Its class, as the bundle spells it.
    target : int
        The number of that class.
    sha256 : str
        Of the file.
    """

    name: str
    path: Path
    label: str
    target: int
    fold: str | None
    sha256: str


@dataclass(frozen=True)
class ForeignClip:
    """A clip of a class that the bundle does not know.

    Attributes
    ----------
    predicted : str
        What the bundle called it.
    confidence : float
        In [0, 1].
    """

    name: str
    path: Path
    label: str
    predicted: str
    confidence: float


@dataclass(frozen=True)
class FailedClip:
    """A clip that could not be classified; it counts in no figure."""

    name: str
    path: Path
    label: str
    reason: str


@dataclass(frozen=True)
class Evaluation:
    """A bundle measured on the clips of a dataset.

    Attributes
    ----------
    dataset, layout, fingerprint : str
        Of the dataset's manifest.
    selection : str
        Which of its clips these are, in words; empty for all.
    protocol : str
        ``"held-out"`` for clips that the bundle was not trained on, ``"trained-on"``,
        ``"not-known"``, or what the caller asserts.
    exposure : str
        Why it is called so.
    clips : tuple of EvaluatedClip
    members : ndarray [shape=(n_members, n, n_classes)], float32
        Each member's probabilities for `clips`, in the order of ``bundle.labels``.
    warnings : tuple of str
        Sentences that belong beside the figures.
    machine : dict
    seconds : float
        Wall time, decoding included.
    made : str
        When, ISO 8601, UTC.
    """

    dataset: str
    layout: str
    fingerprint: str
    selection: str
    bundle: BundleFacts
    protocol: str
    exposure: str
    clips: tuple[EvaluatedClip, ...]
    members: FloatArray
    foreign: tuple[ForeignClip, ...]
    failed: tuple[FailedClip, ...]
    warnings: tuple[str, ...]
    machine: dict[str, Any]
    seconds: float
    made: str

    @property
    def n(self) -> int:
        """Clips that count."""
        return len(self.clips)

    @property
    def labels(self) -> tuple[str, ...]:
        """Classes of the bundle."""
        return self.bundle.labels

    @property
    def targets(self) -> NDArray[np.int64]:
        """Class of each clip [shape=(n,)]."""
        return np.array([clip.target for clip in self.clips], dtype=np.int64)

    @property
    def probabilities(self) -> FloatArray:
        """Means of the members [shape=(n, n_classes)]."""
        return np.asarray(self.members.mean(axis=0), dtype=np.float32)

    @property
    def predicted(self) -> NDArray[np.int64]:
        """Most probable class of each clip [shape=(n,)]."""
        return np.asarray(self.probabilities.argmax(axis=1), dtype=np.int64)

    @property
    def right(self) -> NDArray[np.bool_]:
        """Whether that is its class [shape=(n,)]."""
        return np.asarray(self.predicted == self.targets)

    @property
    def confidences(self) -> FloatArray:
        """Calibrated probability of the predicted class [shape=(n,)]."""
        return np.asarray(
            apply_temperature(self.probabilities, self.bundle.temperature).max(axis=1)
        )

    @property
    def folds(self) -> list[tuple[str, NDArray[np.int64], FloatArray]]:
        """Targets and members of each fold; one fold of all where some clip has none."""
        names = [clip.fold for clip in self.clips]
        if None in names:
            return [(_ALL, self.targets, self.members)]
        targets, found = self.targets, []
        for name in sorted({str(name) for name in names}, key=lambda fold: (len(fold), fold)):
            chosen = np.array([each == name for each in names])
            found.append((name, targets[chosen], self.members[:, chosen]))
        return found

    def clips_at(self, target: int, predicted: int) -> tuple[EvaluatedClip, ...]:
        """Clips behind one cell of the confusion matrix."""
        chosen = (self.targets == target) & (self.predicted == predicted)
        return tuple(self.clips[position] for position in np.flatnonzero(chosen))

    def unknown(self) -> dict[str, Any] | None:
        """Error rates of the threshold on these clips; None where the bundle has none.

        ``false_reject_rate`` is the share of clips of known classes that are called unknown, and
        ``false_accept_rate`` of clips of other classes that are not, None without such clips.
        """
        threshold = self.bundle.threshold
        if threshold is None:
            return None
        accepted = [clip.confidence >= threshold for clip in self.foreign]
        return {
            "threshold": threshold,
            "n": self.n,
            "false_reject_rate": float((self.confidences < threshold).mean()),
            "n_foreign": len(accepted),
            "false_accept_rate": float(np.mean(accepted)) if accepted else None,
        }

    def to_json(self) -> dict[str, Any]:
        """Figures in the form of ``evaluate --json``, shares in [0, 1].

        ``confusion`` lists the cells of the confusion matrix that hold clips.
        """
        targets, predicted = self.targets, self.predicted
        curve = reliability_curve(self.confidences, self.right)
        return {
            "dataset": self.dataset,
            "n": self.n,
            "selection": self.selection,
            "bundle": asdict(self.bundle),
            "protocols": {self.protocol: summarise_folds(self.folds)},
            "trained_on_these_clips": {"trained-on": True, "held-out": False}.get(self.protocol),
            "exposure": self.exposure,
            "top5_accuracy": top_k_accuracy(self.probabilities, targets, _TOP),
            "classes": [asdict(each) for each in class_figures(targets, predicted, self.labels)],
            "confusion": self._confusions(),
            "calibration": {
                "temperature": self.bundle.temperature,
                "calibration_error": curve.expected_error,
                "bins": [asdict(each) for each in curve.bins],
            },
            "unknown": self.unknown(),
            "failed": [
                {"path": str(clip.path), "label": clip.label, "reason": clip.reason}
                for clip in self.failed
            ],
            "warnings": list(self.warnings),
            "machine": self.machine,
            "seconds": self.seconds,
            "made": self.made,
        }

    def _confusions(self) -> list[dict[str, Any]]:
        counts = confusion_matrix(self.targets, self.predicted, len(self.labels))
        return [
            {
                "label": self.labels[target],
                "predicted": self.labels[predicted],
                "n": int(counts[target, predicted]),
            }
            for target, predicted in np.argwhere(counts)
        ]
