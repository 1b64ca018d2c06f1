"""``sonolens train``: fine-tune an ensemble on labelled clips and save it as a bundle."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.arguments import bundle_destination
from app.cli.console import Console
from app.cli.epoch_lines import note_epochs
from app.cli.exit_codes import DONE
from app.cli.text import plural, printable
from app.cli.training_options import add_training, read_train_config
from app.paths import cache_dir
from core.progress import CancelToken

NAME = "train"
HELP = "fine-tune an ensemble on labelled clips and save it as a bundle"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "--out", type=Path, required=True, metavar="BUNDLE", help="folder of the new bundle"
    )
    add_training(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Train and save."""
    out = bundle_destination(arguments.out)
    config = read_train_config(arguments, name=out.stem)

    from core.bundles.bundle import save_bundle
    from core.models.device import resolve_device
    from core.training.ensemble import train_ensemble

    device = resolve_device(arguments.device)
    with console.progress("reading clips") as progress:
        bundle = train_ensemble(
            config,
            device=device,
            cache_dir=cache_dir(),
            progress=progress,
            cancel=cancel,
            on_epoch=note_epochs(console),
        )
    bundle = save_bundle(bundle, out)
    manifest = bundle.manifest
    if console.as_json:
        console.document(
            {
                "bundle": out,
                "name": manifest.name,
                "architecture": manifest.architecture,
                "labels": manifest.labels,
                "members": len(bundle.members),
                "device": device.kind,
                "training": manifest.training,
                "metrics": manifest.metrics,
            }
        )
        return DONE
    console.write(
        f"{printable(out)}: {plural(len(bundle.members), 'member')} of {manifest.architecture},"
        f" {plural(len(manifest.labels), 'class', 'classes')}"
    )
    return DONE
