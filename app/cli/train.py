"""``sonolens train``: fine-tune an ensemble on labelled clips and save it as a bundle."""

from __future__ import annotations

import argparse
import contextlib
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.arguments import bundle_destination
from app.cli.console import Console
from app.cli.epoch_lines import note_epochs
from app.cli.exit_codes import DONE
from app.cli.text import plural, printable
from app.cli.training_options import add_training, read_train_config
from app.native import holding_memory
from app.paths import cache_dir
from core.errors import OperationCancelled, ParameterError
from core.progress import CancelToken

if TYPE_CHECKING:
    from core.bundles.bundle import Bundle
    from core.training.run import RunFolder

__all__ = ["HELP", "NAME", "RUN_SUFFIX", "configure", "execute", "say_how_to_resume"]

NAME = "train"
HELP = "fine-tune an ensemble on labelled clips and save it as a bundle"
RUN_SUFFIX = ".run"
"""After the bundle's name: the folder of the run, beside it."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="BUNDLE",
        help="folder of the new bundle; the run is kept beside it, in BUNDLE.run",
    )
    parser.add_argument(
        "--tensorboard",
        action="store_true",
        help="write TensorBoard event files into the run's folder too",
    )
    add_training(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Train, or go on with a training, and save."""
    out: Path = arguments.out
    run = _run_folder(arguments, out, console)

    from core.bundles.bundle import load_bundle, save_bundle
    from core.models.device import resolve_device
    from core.training.ensemble import train_ensemble
    from core.training.tensorboard import event_files

    if out.exists():
        console.note(f"{printable(out)} was finished before")
        return _report(console, out, load_bundle(out), run)
    device = resolve_device(run.config.device)
    events = run.path / "tensorboard" if arguments.tensorboard else None
    with (
        holding_memory(),
        say_how_to_resume(console, "train", out),
        event_files(events, note_epochs(console)) as on_epoch,
        console.progress("reading clips") as progress,
    ):
        bundle = train_ensemble(
            run.config,
            run=run,
            device=device,
            cache_dir=cache_dir(),
            progress=progress,
            cancel=cancel,
            on_epoch=on_epoch,
            on_notice=console.note,
        )
    return _report(console, out, save_bundle(bundle, out), run)


@contextlib.contextmanager
def say_how_to_resume(console: Console, command: str, out: Path | None) -> Iterator[None]:
    """Note, when a block is interrupted, the command that goes on with it."""
    try:
        yield
    except (OperationCancelled, KeyboardInterrupt):
        if out is not None:
            place = shlex.quote(str(out))
            console.note(
                f"what is done is kept; go on with: sonolens {command} --out {place} --resume"
            )
        raise


def _run_folder(arguments: argparse.Namespace, out: Path, console: Console) -> RunFolder:
    """Open the run beside the bundle to go on with it, or make it."""
    path = out.with_name(out.name + RUN_SUFFIX)

    from core.training.run import RunFolder

    is_there = RunFolder.is_begun(path)
    if is_there and arguments.resume:
        begun = RunFolder.open(path).config
        run = RunFolder.open(path, read_train_config(arguments, begun=begun))
        if not out.exists():
            bundle_destination(out)
        elif not (out / "bundle.json").is_file():
            raise ParameterError("--out", f"{out} is there already and is no bundle")
        return run
    bundle_destination(out)
    config = read_train_config(arguments, name=out.stem)
    if is_there:
        raise ParameterError(
            "--out", f"{path} holds a training; add --resume to go on with it, or remove it"
        )
    if arguments.resume:
        console.note(f"nothing was begun in {printable(path)}; beginning")
    return RunFolder.create(path, config)


def _report(console: Console, out: Path, bundle: Bundle, run: RunFolder) -> int:
    manifest = bundle.manifest
    if console.as_json:
        console.document(
            {
                "bundle": out,
                "run": run.path,
                "name": manifest.name,
                "architecture": manifest.architecture,
                "labels": manifest.labels,
                "members": len(bundle.members),
                "device": run.config.device,
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
