"""``sonolens study``: a study of the paper on a dataset, resumed by running it again."""

from __future__ import annotations

import argparse
import contextlib
import shlex
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.arguments import add_shared, positive_count
from app.cli.console import Console
from app.cli.exit_codes import DONE, SOME_FAILED
from app.cli.text import plural, printable
from app.cli.training_options import RECIPE_NAMES, features_for
from app.native import hold_memory, holding_memory
from app.paths import cache_dir
from core.errors import OperationCancelled, ParameterError
from core.progress import CancelToken

if TYPE_CHECKING:
    from core.studies.executors.base import Executor
    from core.studies.plan import StudyPlan
    from core.studies.source import DataSource
    from core.studies.store import StudyRow
    from core.studies.trial import Start
    from core.training.recipe import Recipe

__all__ = ["HELP", "NAME", "configure", "execute"]

NAME = "study"
HELP = "carry out a study of the paper on labelled clips"
_STUDIES = (
    "pretraining", "ensemble", "weight-change", "weight-fusion", "weight-freeze", "model-cutoff",
    "resolutions", "representations", "grid-search",
)  # fmt: skip
_OF_BLOCKS = frozenset({"weight-fusion", "weight-freeze", "model-cutoff"})
_OF_INPUTS = frozenset({"resolutions", "representations"})
_NETWORK = {"representations": "sound_cnn8"}
_USUAL_NETWORK = "densenet201"
_MEMBERS = 5


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "name", metavar="NAME", choices=_STUDIES, help=f"one of {', '.join(_STUDIES)}"
    )
    parser.add_argument(
        "--data", type=Path, required=True, metavar="DIR",
        help="labelled clips: a folder, or a table of them",
    )  # fmt: skip
    parser.add_argument(
        "--out", type=Path, metavar="DIR",
        help="keep rows and report here; the same command again goes on with what is left",
    )  # fmt: skip
    parser.add_argument("--layout", default="auto", metavar="L", help="how the clips are laid out")
    parser.add_argument(
        "--exclude", action="append", default=[], metavar="CLIP",
        help="leave a clip out, by its path below DIR; may be given again",
    )  # fmt: skip
    parser.add_argument(
        "--split", default="auto", metavar="S", help="how the clips are divided (default: auto)"
    )
    parser.add_argument(
        "--folds", type=_names, default=(), metavar="F,...", help="folds to hold out (default: all)"
    )
    parser.add_argument(
        "--architecture", action="append", metavar="A",
        help=f"network (default: {_USUAL_NETWORK}, of representations sound_cnn8); may be given"
        " again",
    )  # fmt: skip
    parser.add_argument(
        "--init", action="append", default=[], metavar="[A=]I",
        help="pretrained (default, except for sound_cnn8), random, or a file of weights; A= names"
        " the network it is for",
    )  # fmt: skip
    parser.add_argument(
        "--partial", action="store_true", help="allow a file that lacks weights of some layers"
    )
    parser.add_argument(
        "--recipe", default="paper-pretrained", metavar="R",
        help=f"training settings: {', '.join(RECIPE_NAMES)}, or a TOML or JSON file with a table"
        " [recipe] (default: paper-pretrained, and paper-random for random starts)",
    )  # fmt: skip
    parser.add_argument("--epochs", type=positive_count, metavar="N", help="not the recipe's")
    parser.add_argument(
        "--blocks", type=_names, default=(), metavar="B,...",
        help="last blocks to fuse, freeze or cut at (default: every one)",
    )  # fmt: skip
    parser.add_argument(
        "--seeds", type=positive_count, metavar="N",
        help=f"trainings of each kind (default: 1; {_MEMBERS} members in the ensemble study)",
    )  # fmt: skip
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="the first seed")
    parser.add_argument(
        "--reuse", action="append", type=Path, default=[], metavar="DIR",
        help="take over equal trials from another study's folder; may be given again",
    )  # fmt: skip
    _add_executor(parser)
    add_shared(parser)


def _add_executor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--executor", choices=("local", "ray"), default="local",
        help="here (default), or on a Ray cluster",
    )  # fmt: skip
    parser.add_argument(
        "--workers", type=_workers, metavar="N",
        help="trials at a time, each in a process of its own (default: 1, and all that the cores"
        " suffice for with Ray); auto: as many as cores and free memory allow",
    )  # fmt: skip
    parser.add_argument(
        "--address", metavar="A", help="of a Ray cluster, HOST:PORT or auto (default: start one)"
    )
    parser.add_argument(
        "--threads", type=positive_count, metavar="N",
        help="that a trial computes with (default: all, divided by the workers; 1 with auto); with"
        " another number sums round otherwise",
    )  # fmt: skip
    parser.add_argument(
        "--gpus", type=float, metavar="G", help="share of a GPU a trial takes on a Ray cluster"
    )


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Plan, carry out what is left, and report."""
    if arguments.executor == "local":
        for option in ("address", "gpus"):
            if getattr(arguments, option) is not None:
                raise ParameterError(f"--{option}", "needs --executor ray")
    elif arguments.address is not None and arguments.workers is not None:
        raise ParameterError("--workers", "a cluster that is there has as many as it has")

    from core.studies.report import write_report
    from core.studies.run import run_study
    from core.studies.summary import summarise_study

    source, plan, files = _plan(arguments)
    place = _workplace(arguments, source, files)
    n_done = 0

    def note(row: StudyRow) -> None:
        nonlocal n_done
        n_done += 1
        console.note(f"{n_done:>4}  {_row_line(row)}")

    with (
        holding_memory(),
        _folder(arguments.out) as out,
        _say_how_to_go_on(console, arguments.out),
        console.progress("reading clips") as progress,
    ):
        rows = run_study(
            plan, place, out, executor=_executor(arguments), reuse=arguments.reuse,
            progress=progress, cancel=cancel, on_row=note,
        )  # fmt: skip
        if arguments.out is not None:
            command = shlex.join(["sonolens", *sys.argv[1:]]) if sys.argv[1:2] == [NAME] else ""
            write_report(plan.to_json(), rows, out, command=command)
    summary = summarise_study(plan.to_json(), rows)
    failed = [row for row in rows if row.status == "failed"]
    if console.as_json:
        console.document(
            {
                "study": plan.study,
                "plan": plan.to_json(),
                "rows": [row.to_json() for row in rows],
                "summary": summary,
            }
        )
    else:
        _print(console, plan, summary)
    for row in failed:
        console.problem(f"{_trial_name(row)}: {row.reason}")
    return SOME_FAILED if failed else DONE


def _plan(arguments: argparse.Namespace) -> tuple[DataSource, StudyPlan, dict[str, Path]]:
    """Make the plan, and say where the files of weights in it are."""
    from core.models.registry import architecture
    from core.studies.plan import StudyOptions, make_plan
    from core.studies.source import DataSource, read_source
    from core.studies.trial import RANDOM

    source = DataSource(arguments.data.absolute(), arguments.layout, tuple(arguments.exclude))
    usual = _NETWORK.get(arguments.name, _USUAL_NETWORK)
    networks = [architecture(name) for name in arguments.architecture or [usual]]
    names = tuple(network.name for network in networks)
    starts, files = _starts(arguments.init, names, arguments.partial)
    starts = {one.name: RANDOM for one in networks if one.pretrained is None} | starts
    n_seeds = arguments.seeds or (_MEMBERS if arguments.name == "ensemble" else 1)
    recipe, random_recipe = _recipes(arguments)
    if starts and all(start.name == "random" for start in starts.values()):
        recipe = random_recipe
    options = StudyOptions(
        architectures=names,
        starts=starts,
        recipe=recipe,
        random_recipe=random_recipe,
        seeds=tuple(range(arguments.seed, arguments.seed + n_seeds)),
        folds=arguments.folds,
        blocks=arguments.blocks,
        split=arguments.split,
        split_seed=arguments.seed,
        features=features_for(arguments.data, arguments.layout),
    )
    if arguments.blocks and arguments.name not in _OF_BLOCKS:
        raise ParameterError("--blocks", f"the study of {arguments.name} is not about blocks")
    return source, make_plan(arguments.name, read_source(source), options), files


def _recipes(arguments: argparse.Namespace) -> tuple[Recipe, Recipe]:
    """Choose the settings of trained and of random starts; the paper has one for each."""
    from core.training.config_file import checked_config, read_settings

    said: Any = arguments.recipe
    if Path(said).suffix.lower() in {".toml", ".json"}:
        said = read_settings(Path(said)).get("recipe")
        if said is None:
            raise ParameterError("--recipe", f"{arguments.recipe} holds no table [recipe]")
    found = [
        checked_config(
            {"data": arguments.data, "recipe": one, "epochs": arguments.epochs}
        ).effective_recipe
        for one in (said, "paper-random" if said == "paper-pretrained" else said)
    ]
    return found[0], found[1]


def _starts(
    said: Sequence[str], names: Sequence[str], partial: bool
) -> tuple[dict[str, Start], dict[str, Path]]:
    from core.files import sha256_of
    from core.studies.trial import Start

    starts: dict[str, Start] = {}
    files: dict[str, Path] = {}
    for one in said:
        before, equals, after = one.partition("=")
        network, value = (before, after) if equals and before in names else ("", one)
        if not network and len(names) > 1 and value not in {"pretrained", "random"}:
            raise ParameterError(
                "--init", f"say which network {value} is of: --init {names[0]}={value}"
            )
        if value in {"pretrained", "random"}:
            start = Start(value)
        else:
            path = Path(value).absolute()
            try:
                digest = sha256_of(path)
            except OSError as error:
                reason = (error.strerror or "cannot be read").lower()
                raise ParameterError("--init", f"{value}: {reason}") from error
            start = Start(path.name, digest, partial)
            files[digest] = path
        starts |= dict.fromkeys([network] if network else names, start)
    return starts, files


def _workplace(arguments: argparse.Namespace, source: DataSource, files: dict[str, Path]) -> Any:
    from core.studies.work import Workplace

    return Workplace(
        source=source,
        weights=tuple(files.items()),
        device=arguments.device,
        threads=arguments.threads or _threads(arguments.workers),
        cache_dir=cache_dir(),
    )


def _threads(workers: int | str | None) -> int:
    """Threads of a trial where none are asked for."""
    import torch

    if workers == "auto":
        return 1
    return max(1, torch.get_num_threads() // int(workers or 1))


def _executor(arguments: argparse.Namespace) -> Executor:
    workers = None if arguments.workers == "auto" else arguments.workers
    if arguments.executor == "ray":
        from core.studies.executors.ray_cluster import RayExecutor

        return RayExecutor(arguments.address, workers=workers, gpus=arguments.gpus)

    from core.studies.executors.local import LocalExecutor

    return LocalExecutor(1 if arguments.workers is None else workers, prepare=hold_memory)


@contextlib.contextmanager
def _folder(out: Path | None) -> Iterator[Path]:
    """Give the folder of the study; one that goes away where none is named."""
    if out is not None:
        yield out
        return
    with tempfile.TemporaryDirectory(prefix="sonolens-study-") as folder:
        yield Path(folder)


@contextlib.contextmanager
def _say_how_to_go_on(console: Console, out: Path | None) -> Iterator[None]:
    try:
        yield
    except (OperationCancelled, KeyboardInterrupt):
        if out is not None:
            console.note(f"what is done is kept in {printable(out)}; the same command goes on")
        raise


def _trial_name(row: StudyRow) -> str:
    trial = row.trial
    parts = [trial.architecture, trial.start.name]
    if trial.how != "whole":
        parts.append(f"{trial.how} {trial.blocks}")
    if trial.study in _OF_INPUTS:
        parts.append(trial.inputs)
    return printable(", ".join([*parts, f"fold {trial.fold}", f"seed {trial.seed}"]))


def _row_line(row: StudyRow) -> str:
    if row.accuracy is None:
        return f"{_trial_name(row)}: failed: {printable(row.reason)}"
    return f"{_trial_name(row)}: {_percent(row.accuracy)} of {row.n} clips, {row.seconds:.1f} s"


def _print(console: Console, plan: StudyPlan, summary: Sequence[dict[str, Any]]) -> None:
    """Print a table: a line a condition and protocol."""
    console.write(
        f"{plan.study} on {printable(plan.dataset)}, {plural(plan.n_clips, 'clip')},"
        f" {printable(plan.split_description)}"
    )
    for line in summary:
        name = [line["architecture"], printable(line["init"])]
        if line["how"] != "whole":
            name.append(f"{line['how']} {line['blocks']}")
        if plan.study in _OF_INPUTS:
            name.append(line["inputs"])
        if plan.study == "grid-search":
            name.append(f"rate {line['learning_rate']:g}, decay {line['weight_decay']:g}")
        if line["of"] == "ensemble":
            name.append(f"ensemble of {line['members']}")
        console.write(f"  {', '.join(name)}: {line['done']} of {line['trials']} done")
        for protocol, found in line["protocols"].items():
            low, high = found["ci95"]
            console.write(
                f"    {protocol:<9} {_percent(found['accuracy'])}, 95 % interval"
                f" {_percent(low)} to {_percent(high)}, sd over folds"
                f" {_percent(found['sd_folds'])}, n {found['n']}{_theirs(line, protocol)}"
            )
        for one in line.get("change", ()):
            if one["svcca"] is not None and one["cka"] is not None:
                console.write(
                    f"    {one['block']:<9} SVCCA {one['svcca']:.3f}, CKA {one['cka']:.3f}"
                )


def _theirs(line: dict[str, Any], protocol: str) -> str:
    found = line.get("paper")
    if found is None or protocol != "paper":
        return ""
    said = found.get("note") or _percent(found["accuracy"])
    return f"; the paper: {said} ({found['source']})"


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def _workers(text: str) -> int | str:
    return text if text == "auto" else positive_count(text)


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if not names:
        raise argparse.ArgumentTypeError(f"'{text}' names nothing")
    return names
