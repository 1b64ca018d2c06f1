"""``sonolens self-check``: can this installation do its work, and with what."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.arguments import add_shared
from app.cli.console import Console
from app.cli.exit_codes import DONE, NOT_RUN
from app.cli.loading import load_classifier
from app.cli.microphone import qt_version
from app.cli.pipeline import reason_of
from app.cli.text import printable
from app.cli.versions import library_versions, version_of
from core.errors import OperationCancelled, ParameterError, SonolensError
from core.progress import CancelToken, Progress
from resources import samples_dir

if TYPE_CHECKING:
    from core.inference.classifier import Classifier

NAME = "self-check"
HELP = "check this installation: versions, libraries, one clip through classify and explain"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    add_shared(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Check and report."""
    report: dict[str, Any] = {
        "ok": False,
        "frozen": bool(getattr(sys, "frozen", False)),
        "versions": library_versions(),
        "libraries": {},
        "device": None,
        "bundle": None,
        "classify": None,
        "explain": None,
    }
    with console.progress("checking") as progress:
        try:
            report["libraries"] = _libraries()
            report["libraries"]["qt"] = qt = _qt()
            progress(Progress(1, 4, "loading the bundle"))
            classifier = load_classifier(None, arguments.device)
            report["device"] = _device(classifier)
            report["bundle"] = _bundle(classifier)
            progress(Progress(2, 4, "one clip through classify and explain"))
            report.update(_try_out(classifier, _sample(), cancel))
            report["ok"] = qt["loads"]
            if not report["ok"]:
                report["reason"] = f"Qt does not load: {qt['reason']}"
        except OperationCancelled:
            raise
        except Exception as error:
            cancel.raise_if_cancelled()
            report["reason"] = reason_of(error)
    _print(console, report)
    if not report["ok"]:
        console.problem(f"self-check failed: {report['reason']}")
    return DONE if report["ok"] else NOT_RUN


def _libraries() -> dict[str, Any]:
    """Native libraries, as far as they can be asked."""
    import numpy as np
    import soundfile
    import soxr
    import torch

    resampled = soxr.resample(np.zeros(480, dtype=np.float32), 48_000, 44_100)
    if len(resampled) != 441:
        raise ParameterError("soxr", f"made {len(resampled)} samples of 480 from 48 to 44.1 kHz")
    return {
        "libsndfile": soundfile.__libsndfile_version__,
        "libsoxr": getattr(soxr, "__libsoxr_version__", None) or version_of("soxr"),
        "torch": torch.__version__,
        "torch_build": _torch_build(),
        "torch_threads": torch.get_num_threads(),
        "sound_formats": [
            name for name in ("WAV", "FLAC", "OGG", "MP3", "AIFF")
            if name in soundfile.available_formats()
        ],
    }  # fmt: skip


def _torch_build() -> str:
    """For which device torch was built."""
    import torch

    if torch.version.cuda is not None:
        return f"CUDA {torch.version.cuda}"
    hip = getattr(torch.version, "hip", None)
    return f"ROCm {hip}" if hip is not None else "CPU"


def _qt() -> dict[str, Any]:
    """Say whether Qt loads, as a process of its own finds out."""
    try:
        return {"version": qt_version(), "loads": True, "reason": None}
    except SonolensError as error:
        installed = version_of("PySide6-Essentials") or version_of("PySide6")
        return {"version": installed, "loads": False, "reason": reason_of(error)}


def _device(classifier: Classifier) -> dict[str, Any]:
    device = classifier.device
    return {
        "used": device.kind,
        "name": device.name,
        "reason": device.reason,
        "threads": device.n_threads,
    }


def _bundle(classifier: Classifier) -> dict[str, Any]:
    return {"name": classifier.bundle.manifest.name, "sha256": classifier.bundle.sha256}


def _sample() -> Path:
    """Choose a shipped clip.

    Raises
    ------
    ParameterError
        None is there.
    """
    from core.audio.collect import collect_clips

    clips = collect_clips([samples_dir()], False)
    if not clips:
        raise ParameterError("samples", f"no sample clip in {samples_dir()}")
    return clips[0]


def _try_out(classifier: Classifier, sample: Path, cancel: CancelToken) -> dict[str, Any]:
    from core.attribution.integrated_gradients import IntegratedGradientsConfig
    from core.attribution.methods import explain
    from core.audio.decode import read_clip

    config = IntegratedGradientsConfig()
    analysis = classifier.analyse(read_clip(sample, classifier.features.sample_rate))
    prediction = analysis.prediction
    attribution = explain(
        classifier, analysis.spectrogram.values, prediction.index, config, cancel=cancel
    )
    error = attribution.relative_error
    if error is None or not error <= config.tolerance:
        raise ParameterError(
            "explain",
            f"the completeness error of {sample.name} is {error}, above {config.tolerance:g}",
        )
    return {
        "classify": {
            "clip": sample.name,
            "label": prediction.label,
            "probability": round(prediction.probability, 6),
        },
        "explain": {
            "target": attribution.label,
            "relative_error": error,
            "n_steps": attribution.n_steps,
        },
    }


def _print(console: Console, report: dict[str, Any]) -> None:
    if console.as_json:
        console.document(report)
        return
    console.write(f"{'installed as':<14}{'a program' if report['frozen'] else 'Python packages'}")
    for name, value in report["versions"].items():
        console.write(f"{name:<14}{value or 'not installed'}")
    libraries = dict(report["libraries"])
    libraries["sound_formats"] = ", ".join(libraries.get("sound_formats", []))
    if found := libraries.get("qt"):
        loads = "loads" if found["loads"] else f"does not load: {printable(found['reason'])}"
        libraries["qt"] = f"{found['version'] or 'not installed'}, {loads}"
    for name, value in libraries.items():
        console.write(f"{name.replace('_', ' '):<14}{value}")
    if report["device"]:
        console.write(f"{'device':<14}{report['device']['name']}: {report['device']['reason']}")
    if report["bundle"]:
        bundle = report["bundle"]
        console.write(f"{'bundle':<14}{printable(bundle['name'])} {bundle['sha256'][:12]}")
    if report["classify"]:
        heard = report["classify"]
        console.write(
            f"{'classify':<14}{printable(heard['clip'])}: {printable(heard['label'])}"
            f" {100 * heard['probability']:.1f} %"
        )
    if report["explain"]:
        error = report["explain"]["relative_error"]
        console.write(f"{'explain':<14}completeness error {100 * error:.2g} %")
    console.write(f"{'ok':<14}{'yes' if report['ok'] else 'no'}")
