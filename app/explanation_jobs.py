"""Explanations on workers: maps, their sound, their tests, and what is saved of them.

As in `app.jobs`, every heavy import lies inside a function.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import jobs
from app.explanation_words import METHOD_FIELDS
from app.jobs import Context
from app.models.records import Explained, ModelKey, OpenedClip, Question
from app.output_files import open_text, part_file
from app.words import mark, tr
from core.progress import Progress

if TYPE_CHECKING:
    from app.explanation_checks import HeardEvidence, MapTests
    from core.results import AttributionMap, Prediction

__all__ = [
    "BOX_FORMS",
    "Closeness",
    "check_map",
    "explain",
    "hear_evidence",
    "save_boxes",
    "save_evidence",
]

BOX_FORMS = {
    "raven": (".txt", mark("Raven selection table")),
    "audacity": (".txt", mark("Audacity labels")),
}
"""Endings and titles of the forms that boxes are saved in."""


@dataclass(frozen=True)
class Closeness:
    """How closely a map is tested.

    Attributes
    ----------
    n_points : int
        Inputs on each of the map's curves.
    n_random : int
        Random orders that it is compared with.
    n_random_points : int
        Inputs on each of their curves.
    """

    n_points: int = 50
    n_random: int = 5
    n_random_points: int = 10


def explain(
    context: Context, opened: OpenedClip, key: ModelKey, question: Question
) -> AttributionMap:
    """Answer a question; coarser maps of Integrated Gradients are the partial results.

    Raises
    ------
    ParameterError, BundleError, DeviceError, OperationCancelled
    """
    classifier = jobs.classifier_of(key)
    context.cancel.raise_if_cancelled()
    from core.attribution.methods import explain as attribute
    from core.attribution.methods import explain_config

    chosen = {field: getattr(question, field) for field in METHOD_FIELDS.get(question.method, ())}
    return attribute(
        classifier,
        opened.spectrogram.values,
        question.target,
        explain_config(question.method, **chosen),
        against=question.against,
        on_map=context.partial,
        progress=context.progress,
        cancel=context.cancel,
    )


def hear_evidence(
    context: Context,
    opened: OpenedClip,
    key: ModelKey,
    prediction: Prediction,
    attribution: AttributionMap,
    share: float,
    sharpness: float,
) -> HeardEvidence:
    """Take the clip on the page apart by a map, and classify both parts.

    Raises
    ------
    AudioDecodeError, BundleError, DeviceError, OperationCancelled
    """
    classifier = jobs.classifier_of(key)
    context.cancel.raise_if_cancelled()
    from app.explanation_checks import hear_evidence as hear
    from core.attribution.listen import EvidenceMask

    return hear(
        classifier,
        opened.path,
        opened.start if opened.is_recording else None,
        _analysis(opened, prediction),
        attribution,
        EvidenceMask(share=share, sharpness=sharpness),
        cancel=context.cancel,
    )


def check_map(
    context: Context,
    opened: OpenedClip,
    key: ModelKey,
    prediction: Prediction,
    attribution: AttributionMap,
    closeness: Closeness,
) -> MapTests:
    """Test a map by deletion and insertion, and by networks whose weights are destroyed.

    The first half is the partial result.

    Raises
    ------
    BundleError, DeviceError, OperationCancelled
    """
    classifier = jobs.classifier_of(key)
    context.cancel.raise_if_cancelled()
    from app.explanation_checks import map_tests
    from core.attribution.faithfulness import FaithfulnessConfig

    def tell(point: Progress) -> None:
        first = point.message == "testing the map"
        share = point.fraction or 0.0
        words = tr("deleting and inserting") if first else tr("destroying the weights")
        context.progress(Progress(0.5 * share if first else 0.5 + 0.5 * share, 1.0, words))

    return map_tests(
        classifier,
        _analysis(opened, prediction),
        attribution,
        FaithfulnessConfig(
            n_points=closeness.n_points,
            n_random=closeness.n_random,
            n_random_points=closeness.n_random_points,
        ),
        on_found=context.partial,
        progress=tell,
        cancel=context.cancel,
    )


def save_evidence(context: Context, path: Path, heard: HeardEvidence) -> tuple[Path, Path]:
    """Write the evidence to ``path`` and the rest beside it, 32-bit float WAV; both or neither.

    Raises
    ------
    OSError
        The files cannot be written.
    """
    import soundfile

    beside = path.with_name(f"{path.stem} rest.wav")
    with part_file(path) as first, part_file(beside) as second:
        for part, sound in ((first, heard.audio.evidence), (second, heard.audio.rest)):
            soundfile.write(part, sound, heard.audio.sample_rate, subtype="FLOAT", format="WAV")
        context.cancel.raise_if_cancelled()
    return path, beside


def save_boxes(context: Context, path: Path, explained: Explained, form: str) -> int:
    """Write boxes around the strongest evidence, on the file's clock; how many.

    Parameters
    ----------
    form : str
        One of `BOX_FORMS`.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    from core.attribution.boxes import attribution_boxes
    from core.interchange import audacity, raven
    from core.results import SoundEvent

    opened, attribution = explained.opened, explained.attribution
    words = _written(attribution)
    events = [
        SoundEvent(
            opened.start + box.start, opened.start + box.end, words, low=box.low, high=box.high
        )
        for box in attribution_boxes(attribution, opened.spectrogram)
    ]
    lines: list[str]
    if form == "raven":
        highest = opened.info.sample_rate / 2
        rows = raven.selection_lines(events, recording=opened.path.name, highest=highest)
        lines = [raven.header_line(), *rows]
    else:
        lines = list(audacity.label_lines(events))
    with open_text(path) as stream:
        stream.writelines(f"{line}\n" for line in lines)
        context.cancel.raise_if_cancelled()
    return len(events)


def _written(attribution: AttributionMap) -> str:
    """Name what boxes hold; files speak English."""
    if attribution.against is None:
        return attribution.label
    return f"{attribution.label} rather than {attribution.against}"


def _analysis(opened: OpenedClip, prediction: Prediction) -> Any:
    from core.results import ClipAnalysis

    return ClipAnalysis(opened.clip, opened.spectrogram, prediction)
