"""What an explanation is held against: its sound, heard again, and tests of its map."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from core.attribution.faithfulness import Faithfulness, FaithfulnessConfig
    from core.attribution.listen import EvidenceAudio, EvidenceMask
    from core.attribution.methods import ExplainConfig
    from core.attribution.randomisation import RandomisedBlock
    from core.inference.classifier import Classifier
    from core.progress import CancelToken, ProgressCallback
    from core.results import AttributionMap, ClipAnalysis, FloatArray, Prediction

__all__ = [
    "HeardEvidence",
    "MapTests",
    "hear_evidence",
    "listen_record",
    "map_tests",
    "tests_record",
]

_STEPS = 8
"""Gradient evaluations of each map of the randomisation check: likeness needs no accuracy."""
_PATCH = (32, 25)
"""Rows and columns that occlusion hides in it, none of them twice."""


@dataclass(frozen=True)
class HeardEvidence:
    """A clip taken apart, and what the ensemble hears in either part."""

    audio: EvidenceAudio
    settings: EvidenceMask
    evidence: Prediction
    rest: Prediction


@dataclass(frozen=True)
class MapTests:
    """Deletion and insertion, and the networks' weights destroyed.

    Attributes
    ----------
    randomised : tuple of RandomisedBlock
        Empty until the weights are destroyed.
    """

    faithfulness: Faithfulness
    randomised: tuple[RandomisedBlock, ...]


def hear_evidence(
    classifier: Classifier,
    path: Path,
    start: float | None,
    analysis: ClipAnalysis,
    attribution: AttributionMap,
    settings: EvidenceMask | None = None,
    *,
    cancel: CancelToken | None = None,
) -> HeardEvidence:
    """Take the explained sound apart at its own rate, and classify both parts.

    Parameters
    ----------
    path : Path
    start : float or None
        Where in a recording the explained part begins, s; None for a clip taken whole.

    Raises
    ------
    AudioDecodeError
        The file cannot be read any more.
    OperationCancelled
        ``cancel`` was set.
    """
    from core.attribution.listen import EvidenceMask, evidence_mask, split_evidence
    from core.audio.decode import read_clip
    from core.progress import check_cancelled

    settings = settings or EvidenceMask()
    if start is None:
        own = read_clip(path)
    else:
        own = read_clip(path, start=start, duration=classifier.features.clip_duration)
    check_cancelled(cancel)
    mask = evidence_mask(attribution.values, settings)
    audio = split_evidence(own.waveform, own.sample_rate, analysis.spectrogram, mask)
    check_cancelled(cancel)
    evidence, rest = (
        _heard(classifier, part, own.sample_rate) for part in (audio.evidence, audio.rest)
    )
    return HeardEvidence(audio, settings, evidence, rest)


def map_tests(
    classifier: Classifier,
    analysis: ClipAnalysis,
    attribution: AttributionMap,
    config: FaithfulnessConfig | None = None,
    *,
    on_found: Callable[[MapTests], None] | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> MapTests:
    """Test a map by deletion and insertion, and its method by destroyed weights.

    Parameters
    ----------
    on_found : callable, optional
        Told of deletion and insertion before the weights are destroyed.

    Raises
    ------
    OperationCancelled
        ``cancel`` was set.
    """
    from core.attribution.faithfulness import faithfulness
    from core.attribution.randomisation import randomisation_check

    values = analysis.spectrogram.values
    found = faithfulness(
        classifier, values, attribution, config, progress=progress, cancel=cancel
    )  # fmt: skip
    if on_found is not None:
        on_found(MapTests(found, ()))
    against = attribution.against
    blocks = randomisation_check(
        classifier,
        classifier.bundle.manifest.architecture,
        values,
        attribution.target,
        _roughly(attribution),
        against=None if against is None else classifier.index_of(against),
        progress=progress,
        cancel=cancel,
    )
    return MapTests(found, tuple(blocks))


def listen_record(
    heard: HeardEvidence, prediction: Prediction, attribution: AttributionMap, *, files: list[str]
) -> dict[str, Any]:
    """Say in JSON what was heard in evidence and rest.

    Parameters
    ----------
    prediction : Prediction
        Of the clip as it is.
    files : list of str
        Names of the files of evidence and rest.
    """
    target = attribution.target
    parts = {"clip": prediction, "evidence": heard.evidence, "rest": heard.rest}
    return {
        "file": files[0],
        "rest": files[1],
        "sample_rate": heard.audio.sample_rate,
        "settings": asdict(heard.settings),
        "kept": heard.audio.kept,
        "probability": {name: float(one.probabilities[target]) for name, one in parts.items()},
        "heard": {name: one.label for name, one in parts.items()},
    }


def tests_record(tests: MapTests) -> dict[str, Any]:
    """Say in JSON what the tests of a map showed."""
    found = tests.faithfulness
    by_deletion, by_insertion = found.random_areas
    return {
        "verdict": found.verdict,
        "baseline": found.baseline,
        "deletion": {"area": found.deletion.area, "random_area": by_deletion},
        "insertion": {"area": found.insertion.area, "random_area": by_insertion},
        "random_orders": len(found.random_deletion),
        "curves": {
            "share": found.deletion.shares.tolist(),
            "deletion": found.deletion.values.tolist(),
            "insertion": found.insertion.values.tolist(),
        },
        "randomised": [
            {
                "block": one.block,
                "correlation": one.correlation if math.isfinite(one.correlation) else None,
            }
            for one in tests.randomised
        ],
    }


def _roughly(attribution: AttributionMap) -> ExplainConfig:
    """Give settings that ask as a map was asked for, with little accuracy."""
    from core.attribution.methods import explain_config

    known, method = attribution.settings, attribution.method
    chosen: dict[str, object] = {"output": attribution.output}
    if method != "grad-cam" and attribution.baseline is not None:
        chosen["baseline"] = attribution.baseline
    if method == "integrated-gradients":
        chosen["n_steps"] = _STEPS
    elif method == "smoothgrad":
        chosen |= {"n_samples": _STEPS, "noise": known["noise"], "seed": known["seed"]}
    elif method == "occlusion":
        _, height, width = attribution.values.shape
        chosen["patch"] = chosen["stride"] = (min(_PATCH[0], height), min(_PATCH[1], width))
    return explain_config(method, **chosen)


def _heard(classifier: Classifier, waveform: FloatArray, sample_rate: int) -> Prediction:
    from core.audio.resample import resample

    sound = resample(waveform, sample_rate, classifier.features.sample_rate)
    return classifier.predict(classifier.log_mel.transform(sound).values[None])[0]
