"""``sonolens explain``: which parts of a clip speak for a class."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.arguments import add_bundle, add_shared, seconds
from app.cli.console import Console
from app.cli.exit_codes import DONE
from app.cli.explain_options import add_method, config_of, naming_options
from app.cli.loading import load_classifier, read_one_clip
from app.cli.text import json_text, printable
from app.explanation_checks import (
    HeardEvidence,
    MapTests,
    hear_evidence,
    listen_record,
    map_tests,
    tests_record,
)
from app.explanation_words import settings_words
from app.output_files import open_text, part_file
from app.result_records import attribution_record
from core.errors import ParameterError
from core.progress import CancelToken, Progress

if TYPE_CHECKING:
    from core.attribution.methods import ExplainConfig
    from core.inference.classifier import Classifier
    from core.results import AttributionMap, ClipAnalysis

NAME = "explain"
_SOUNDS = ("listen.wav", "rest.wav")
HELP = "show which parts of a clip speak for a class (Integrated Gradients and other methods)"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("clip", type=Path, metavar="CLIP", help="sound file")
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help="folder for attribution.npy, overlay.png and explanation.json",
    )
    parser.add_argument("--target", metavar="NAME", help="class (default: the one heard)")
    parser.add_argument(
        "--against", metavar="NAME", help="explain why the target rather than this class"
    )
    parser.add_argument(
        "--start", type=seconds, metavar="S", help="where in a recording to begin, s"
    )
    parser.add_argument(
        "--listen",
        action="store_true",
        help="write the sound of the evidence, listen.wav, and what is left, rest.wav, and say what"
        " is heard in each",
    )
    parser.add_argument(
        "--test",
        action="store_true",
        help="test the map by deletion, insertion and destroyed weights",
    )
    add_method(parser)
    add_bundle(parser)
    add_shared(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Explain, save, and say what was found."""
    config = config_of(arguments)
    with console.progress("loading the bundle") as progress:
        classifier = load_classifier(arguments.bundle, arguments.device)
        target = _class_number(classifier, "--target", arguments.target)
        against = _class_number(classifier, "--against", arguments.against)
        clip = read_one_clip(arguments.clip, classifier.features, arguments.start)
        arguments.out.mkdir(parents=True, exist_ok=True)
        cancel.raise_if_cancelled()
        progress(Progress(0, 0, "classifying"))
        analysis = classifier.analyse(clip)

        from core.attribution.methods import explain

        with naming_options():
            attribution = explain(
                classifier,
                analysis.spectrogram.values,
                analysis.prediction.index if target is None else target,
                config,
                against=against,
                progress=progress,
                cancel=cancel,
            )
        heard = tests = None
        if arguments.listen:
            progress(Progress(0, 0, "listening to the evidence"))
            heard = hear_evidence(
                classifier, arguments.clip, arguments.start, analysis, attribution
            )  # fmt: skip
        if arguments.test:
            tests = map_tests(
                classifier, analysis, attribution, progress=progress, cancel=cancel
            )  # fmt: skip
    record = _record(arguments, classifier, analysis, attribution)
    if heard is not None:
        _save_sound(arguments.out, heard)
        record["listen"] = listen_record(
            heard, analysis.prediction, attribution, files=list(_SOUNDS)
        )  # fmt: skip
    if tests is not None:
        record["tests"] = tests_record(tests)
    _save(arguments, classifier, analysis, attribution, record)
    _report(console, arguments, analysis, attribution, record)
    if not console.as_json:
        _report_checks(console, record, tests)
    _note_large_error(console, attribution, config)
    return DONE


def _class_number(classifier: Classifier, option: str, name: str | None) -> int | None:
    if name is None:
        return None
    try:
        return classifier.index_of(name)
    except ParameterError as error:
        raise ParameterError(option, error.reason) from error


def _note_large_error(console: Console, attribution: AttributionMap, config: ExplainConfig) -> None:
    from core.attribution.integrated_gradients import IntegratedGradientsConfig

    error = attribution.relative_error
    if not isinstance(config, IntegratedGradientsConfig) or error is None:
        return
    if not error <= config.tolerance:
        console.note(
            f"the completeness error, {_error_words(attribution, error)}, lies above the"
            f" tolerance, {100 * config.tolerance:g} %: use more --steps or another --baseline"
        )


def _record(
    arguments: argparse.Namespace,
    classifier: Classifier,
    analysis: ClipAnalysis,
    attribution: AttributionMap,
) -> dict[str, Any]:
    record = attribution_record(
        attribution,
        analysis.prediction,
        analysis.spectrogram,
        clip=arguments.clip,
        start=arguments.start or 0.0,
        bundle=classifier.bundle.manifest.name,
        bundle_sha256=classifier.bundle.sha256,
        refined=attribution.n_steps is not None and arguments.steps is None,
        file="attribution.npy",
    )
    return {**record, "overlay": {"file": "overlay.png"}}


def _save(
    arguments: argparse.Namespace,
    classifier: Classifier,
    analysis: ClipAnalysis,
    attribution: AttributionMap,
    record: dict[str, Any],
) -> None:
    import numpy as np

    from app.figures import explanation_lines, overlay_figure, save_figure

    folder: Path = arguments.out
    with part_file(folder / "attribution.npy") as part, part.open("wb") as stream:
        np.save(stream, attribution.values.astype(np.float32), allow_pickle=False)
    title, subtitle = explanation_lines(
        printable(arguments.clip.name),
        classifier.bundle.manifest.name,
        analysis.prediction,
        attribution,
    )
    figure = overlay_figure(
        analysis.spectrogram,
        attribution,
        title=title,
        subtitle=subtitle,
        start=arguments.start or 0.0,
    )
    with part_file(folder / "overlay.png") as part:
        save_figure(figure, part)
    with open_text(folder / "explanation.json") as stream_text:
        stream_text.write(json_text(record) + "\n")


def _save_sound(folder: Path, heard: HeardEvidence) -> None:
    import soundfile

    for name, sound in zip(_SOUNDS, (heard.audio.evidence, heard.audio.rest), strict=True):
        with part_file(folder / name) as part:
            soundfile.write(part, sound, heard.audio.sample_rate, subtype="PCM_24", format="WAV")


def _report_checks(console: Console, record: dict[str, Any], tests: MapTests | None) -> None:
    if "listen" in record:
        said = record["listen"]
        shares = said["probability"]
        console.write(
            f"evidence    {100 * said['kept']:.0f} % of the energy, heard as"
            f" {printable(said['heard']['evidence'])}: {printable(record['target'])}"
            f" {100 * shares['evidence']:.1f} %"
        )
        console.write(
            f"the rest    heard as {printable(said['heard']['rest'])}:"
            f" {printable(record['target'])} {100 * shares['rest']:.1f} %"
        )
    if tests is not None:
        found = tests.faithfulness
        by_deletion, by_insertion = found.random_areas
        console.write(
            f"tests       {found.verdict}: deletion {found.deletion.area:.3f}, at random"
            f" {by_deletion:.3f}; insertion {found.insertion.area:.3f}, at random"
            f" {by_insertion:.3f}"
        )
        head, deepest = tests.randomised[0], tests.randomised[-1]
        console.write(
            f"            weights destroyed: likeness {head.correlation:.2f} after"
            f" {head.block}, {deepest.correlation:.2f} after all"
        )


def _report(
    console: Console,
    arguments: argparse.Namespace,
    analysis: ClipAnalysis,
    attribution: AttributionMap,
    record: dict[str, Any],
) -> None:
    if console.as_json:
        console.document(record)
        return
    prediction = analysis.prediction
    console.write(
        f"heard       {printable(prediction.label)} {100 * prediction.probability:.1f} %,"
        f" {prediction.n_agreeing} of {len(prediction.members)} members agree"
    )
    share = float(prediction.probabilities[attribution.target])
    console.write(
        f"explained   {printable(attribution.label)} {100 * share:.1f} %, mean {attribution.output}"
    )
    if attribution.against is not None:
        other = float(prediction.probabilities[prediction.labels.index(attribution.against)])
        console.write(f"rather than {printable(attribution.against)} {100 * other:.1f} %")
    rule = "" if attribution.quadrature is None else f" ({attribution.quadrature})"
    console.write(f"method      {attribution.method}, {settings_words(attribution)}{rule}")
    if attribution.relative_error is not None:
        console.write(f"error       {_error_words(attribution, attribution.relative_error)}")
    peak = _most_telling_moment(analysis, attribution, arguments.start or 0.0)
    if peak is not None:
        console.write(f"most of it  {peak}")
    console.write(f"saved in    {printable(arguments.out)}")


def _error_words(attribution: AttributionMap, error: float) -> str:
    if attribution.difference == 0:
        return "undefined, since input and baseline give the same output"
    return f"{100 * error:.2g} % of the difference explained"


def _most_telling_moment(
    analysis: ClipAnalysis, attribution: AttributionMap, start: float
) -> str | None:
    """Time in the file and pitch of the greatest evidence in all channels; None if there is none.

    The channels' frames differ in length, so their evidence is read as a density, per second, at
    the frames of the finest channel before it is added up.
    """
    import numpy as np

    spectrogram = analysis.spectrogram
    n_channels, _, n_frames = attribution.values.shape
    frames = np.arange(n_frames)
    times = np.array([spectrogram.time_of(0, float(frame)) for frame in frames])
    evidence = np.zeros(n_frames)
    for channel in range(n_channels):
        own = np.array([spectrogram.time_of(channel, float(frame)) for frame in frames])
        density = attribution.time_marginal(channel) / max(own[-1] - own[0], 1e-9)
        evidence += np.interp(times, own, density, left=0.0, right=0.0)
    pitches = attribution.values.sum(axis=(0, 2), dtype=np.float64)
    if not (evidence.max() > 0 and pitches.max() > 0):
        return None
    time = start + times[evidence.argmax()]
    pitch = spectrogram.frequency_of(float(pitches.argmax()))
    return f"at {time:.2f} s and around {pitch:.0f} Hz"
