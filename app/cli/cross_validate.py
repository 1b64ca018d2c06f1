"""``sonolens cross-validate``: how good a training is on clips it has not seen."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.console import Console
from app.cli.epoch_lines import note_epochs
from app.cli.exit_codes import DONE
from app.cli.text import json_text, plural, printable
from app.cli.train import say_how_to_resume
from app.cli.training_options import add_training, read_train_config
from app.native import holding_memory
from app.output_files import open_text
from app.paths import cache_dir
from core.errors import ParameterError
from core.progress import CancelToken

if TYPE_CHECKING:
    from core.evaluation.cross_validation import CrossValidation
    from core.training.config import TrainConfig
    from core.training.run import RunFolder

NAME = "cross-validate"
HELP = "measure a training on each fold of a dataset in turn"
FIGURES = "figures.json"
REPORT = "report.html"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help=f"keep the run here, to be resumed, and its figures in {FIGURES} and {REPORT}",
    )
    add_training(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Train a fold at a time, and report both protocols."""
    config, run = _run_folder(arguments, console)

    from core.evaluation.cross_validation import cross_validate
    from core.models.device import resolve_device

    with (
        holding_memory(),
        say_how_to_resume(console, NAME, arguments.out),
        console.progress("reading clips") as progress,
    ):
        validated = cross_validate(
            config,
            run=run,
            device=resolve_device(config.device),
            cache_dir=cache_dir(),
            progress=progress,
            cancel=cancel,
            on_epoch=note_epochs(console),
            on_notice=console.note,
        )
    found = validated.to_json()
    if run is not None:
        _keep(run.path, validated, found)
    if console.as_json:
        console.document(found)
    else:
        print_protocols(console, found)
    return DONE


def _keep(folder: Path, validated: CrossValidation, found: dict[str, Any]) -> None:
    from core.evaluation.report import command_line, write_report

    with open_text(folder / FIGURES) as file:
        file.write(json_text(found) + "\n")
    words = ["sonolens", NAME, "--config", "config.json", "--out", "DIR"]
    made = time.strftime("%Y-%m-%d %H:%M")
    write_report(validated.report(command=command_line(words), made=made), folder / REPORT)


def _run_folder(
    arguments: argparse.Namespace, console: Console
) -> tuple[TrainConfig, RunFolder | None]:
    out: Path | None = arguments.out
    if out is None:
        if arguments.resume:
            raise ParameterError("--resume", "needs --out DIR, the folder of what was stopped")
        return read_train_config(arguments), None

    from core.training.run import RunFolder

    if RunFolder.is_begun(out):
        if not arguments.resume:
            raise ParameterError(
                "--out", f"{out} holds a run; add --resume to go on with it, or remove it"
            )
        begun = RunFolder.open(out).config
        run = RunFolder.open(out, read_train_config(arguments, begun=begun))
        return run.config, run
    config = read_train_config(arguments, name=out.name)
    if arguments.resume:
        console.note(f"nothing was begun in {printable(out)}; beginning")
    run = RunFolder.create(out, config, kind="cross-validation")
    return run.config, run


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
        if single and found.get("members", 0) != 1:
            console.write(
                f"  {'':<10} one member alone {_percent(single['mean'])} ± {_percent(single['sd'])}"
            )


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.2f} %"
