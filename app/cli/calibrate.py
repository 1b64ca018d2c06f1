"""``sonolens calibrate``: an honest confidence for a bundle, from clips it was not trained on."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.arguments import add_bundle, add_shared, bundle_destination, probability
from app.cli.console import Console
from app.cli.exit_codes import DONE, SOME_FAILED
from app.cli.loading import load_classifier
from app.cli.text import plural, printable
from core.progress import CancelToken

if TYPE_CHECKING:
    from core.evaluation.calibrate import Calibrated

NAME = "calibrate"
HELP = "fit a bundle's confidence, and when it says unknown, on clips it was not trained on"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    add_bundle(parser)
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        metavar="DIR",
        help="labelled clips; those of classes that the bundle does not know measure how many"
        " unknown sounds pass",
    )
    parser.add_argument(
        "--layout",
        default="auto",
        metavar="L",
        help="how the clips are laid out (default: what is found there)",
    )
    parser.add_argument(
        "--false-rejects",
        type=probability,
        default=0.02,
        metavar="P",
        help="share of known clips that may be called unknown (default: 0.02)",
    )
    parser.add_argument(
        "--protocol",
        choices=("held-out", "not-known"),
        help="what to call the figures, where you know better than the bundle what it was"
        " trained on",
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="BUNDLE", help="folder of the new bundle"
    )
    add_shared(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Fit, save, and say what it changed."""
    target = bundle_destination(arguments.out)

    from core.bundles.bundle import save_bundle
    from core.datasets.detect import read_dataset
    from core.evaluation.calibrate import calibrate_bundle

    manifest = read_dataset(arguments.data, arguments.layout)
    with console.progress("loading the bundle") as progress:
        found = calibrate_bundle(
            load_classifier(arguments.bundle, arguments.device),
            manifest,
            false_rejects=arguments.false_rejects,
            name=target.name,
            protocol=arguments.protocol,
            progress=progress,
            cancel=cancel,
        )
        save_bundle(found.bundle, target)
    if console.as_json:
        console.document(_record(found, target))
    else:
        _print(console, found)
    for clip in found.after.failed:
        console.problem(f"{clip.path}: {clip.reason}")
    console.note(f"saved in {printable(target)}")
    return SOME_FAILED if found.after.failed else DONE


def _record(found: Calibrated, target: Path) -> dict[str, object]:
    told = found.bundle.manifest
    return {
        "bundle": str(target),
        "name": told.name,
        "temperature": told.temperature,
        "threshold": told.threshold,
        "temperature_before": found.before.bundle.temperature,
        "threshold_before": found.before.bundle.threshold,
        "calibration": told.metrics["calibration"],
        "unknown": told.metrics["threshold"],
        "exposure": found.after.exposure,
    }


def _print(console: Console, found: Calibrated) -> None:
    told, before = found.bundle.manifest, found.before.bundle
    errors, rates = told.metrics["calibration"], told.metrics["threshold"]
    console.write(printable(f"{before.name}: {found.after.exposure}"))
    console.write(
        f"  temperature {before.temperature:.3f} -> {told.temperature:.3f}: confidence and accuracy"
        f" differ by {100 * errors['error_before']:.1f} -> {100 * errors['error']:.1f} points"
        f" (n = {errors['n']})"
    )
    console.write(
        f"  below a confidence of {told.threshold:.2f} a sound is called unknown:"
        f" {100 * rates['false_reject_rate']:.1f} % of {plural(rates['n_known'], 'known clip')}"
    )
    if rates["false_accept_rate"] is None:
        console.write(
            "  how many unknown sounds pass was not measured: all clips are of its classes"
        )
    else:
        console.write(
            f"  {100 * rates['false_accept_rate']:.1f} % of"
            f" {plural(rates['n_unknown'], 'clip')} of other classes pass all the same"
        )
