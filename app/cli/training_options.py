"""From the options of `train` and `cross-validate` to one validated `TrainConfig`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.arguments import add_shared, positive_count
from core.errors import ParameterError, SonolensError

if TYPE_CHECKING:
    from core.features.mel import LogMelConfig
    from core.training.config import TrainConfig

__all__ = ["RECIPE_NAMES", "add_training", "features_for", "read_train_config"]

RECIPE_NAMES = ("quick", "paper-pretrained", "paper-random")
_OPTIONS = (
    "data",
    "layout",
    "exclude",
    "split",
    "architecture",
    "members",
    "init",
    "recipe",
    "epochs",
    "seed",
)


def add_training(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what is trained, on what, and how."""
    parser.add_argument(
        "--config",
        type=Path,
        metavar="F",
        help="JSON or TOML file of a training's settings; options given here come before it",
    )
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="labelled clips: a folder, or a table of them"
    )
    parser.add_argument(
        "--layout", metavar="L", help="how the clips are laid out (default: what is found there)"
    )
    parser.add_argument(
        "--exclude",
        action="append",
        metavar="CLIP",
        help="leave a clip out, by its path below DIR; may be given again",
    )
    parser.add_argument(
        "--split", metavar="S", help="how the clips are divided into folds (default: auto)"
    )
    parser.add_argument("--architecture", metavar="A", help="network, e.g. mobilenet_v2")
    parser.add_argument(
        "--members", type=positive_count, metavar="M", help="networks in the ensemble"
    )
    parser.add_argument(
        "--init", metavar="I", help="pretrained, random, or a file of weights to start from"
    )
    parser.add_argument("--recipe", choices=RECIPE_NAMES, help="named training settings")
    parser.add_argument("--epochs", type=positive_count, metavar="N", help="not the recipe's")
    parser.add_argument("--seed", type=int, metavar="S", help="of everything that is random")
    parser.add_argument(
        "--resume", action="store_true", help="go on with what was stopped, or begin"
    )
    add_shared(parser)


def read_train_config(
    arguments: argparse.Namespace, *, begun: TrainConfig | None = None, **more: Any
) -> TrainConfig:
    """Join file and options; an option given on the command line wins.

    Parameters
    ----------
    begun : TrainConfig, optional
        Of the run that is gone on with; used where file and options are silent.
    more
        Settings that the command knows, used where all of these are silent.

    Raises
    ------
    ParameterError
        The file cannot be read, or a setting is missing or cannot be used; it names the first.
    """
    from core.training.config_file import checked_config, read_settings

    settings = {key: value for key, value in more.items() if value is not None}
    if begun is not None:
        settings |= begun.model_dump(mode="json")
    if arguments.config is not None:
        settings |= read_settings(arguments.config)
    settings |= {
        name: value for name in _OPTIONS if (value := getattr(arguments, name, None)) is not None
    }
    if arguments.device != "auto":
        settings["device"] = arguments.device
    if "data" not in settings:
        raise ParameterError("--data", "needs a folder of labelled clips, or --config F")
    if "features" not in settings:
        settings["features"] = features_for(Path(settings["data"]), settings.get("layout"))
    return checked_config(settings)


def features_for(data: Path, layout: str | None) -> LogMelConfig:
    """How the paper makes inputs of such a dataset; what is wrong with it is said later."""
    from core.datasets.detect import detect_layout
    from core.features.mel import LogMelConfig
    from core.training.data import paper_features

    if layout in {None, "auto"}:
        try:
            layout = detect_layout(data).layout
        except (SonolensError, OSError):
            return LogMelConfig()
    return paper_features(str(layout))
