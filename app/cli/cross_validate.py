"""``sonolens cross-validate``: how good a training is on clips it has not seen."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import Any

from app.cli.console import Console
from app.cli.epoch_lines import note_epochs
from app.cli.exit_codes import DONE
from app.cli.output_files import open_text
from app.cli.text import json_text, plural, printable
from app.cli.training_options import add_training, read_train_config
from app.paths import cache_dir
from core.progress import CancelToken

NAME = "cross-validate"
HELP = "measure a training on each official fold in turn"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("--out", type=Path, metavar="F", help="save the figures as JSON too")
    add_training(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Train a fold at a time, and report both protocols."""
    config = read_train_config(arguments)

    from core.evaluation.cross_validation import cross_validate
    from core.models.device import resolve_device

    device = resolve_device(arguments.device)
    with contextlib.ExitStack() as stack:
        file = None if arguments.out is None else stack.enter_context(open_text(arguments.out))
        progress = stack.enter_context(console.progress("reading clips"))
        found = cross_validate(
            config,
            device=device,
            cache_dir=cache_dir(),
            progress=progress,
            cancel=cancel,
            on_epoch=note_epochs(console),
        ).to_json()
        if file is not None:
            file.write(json_text(found) + "\n")
    if console.as_json:
        console.document(found)
    else:
        print_protocols(console, found)
    return DONE


def print_protocols(console: Console, found: dict[str, Any]) -> None:
    """Print a table of the protocols, every figure with its spread and n."""
    console.write(f"{printable(found['dataset'])}, {plural(found['n'], 'clip')}")
    for name, figures in found["protocols"].items():
        line = f"  {name:<10} {_percent(figures['accuracy'])} ± {_percent(figures['sd'])} (folds)"
        if figures.get("ci95"):
            low, high = figures["ci95"]
            line += f", 95 % interval {_percent(low)} to {_percent(high)}"
        console.write(line)
        single = figures.get("single")
        if single:
            console.write(
                f"  {'':<10} one member alone {_percent(single['mean'])} ± {_percent(single['sd'])}"
            )


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.2f} %"
