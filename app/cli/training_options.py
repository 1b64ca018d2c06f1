"""From the options of `train` and `cross-validate` to one validated `TrainConfig`."""

from __future__ import annotations

import argparse
import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.arguments import add_shared, positive_count
from core.errors import ParameterError

if TYPE_CHECKING:
    from core.training.config import TrainConfig

__all__ = ["add_training", "read_train_config"]

_RECIPES = ("quick", "paper-pretrained", "paper-random")
_OPTIONS = ("data", "architecture", "members", "init", "recipe", "epochs", "seed", "name")


def add_training(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what is trained, on what, and how."""
    parser.add_argument(
        "--config",
        type=Path,
        metavar="F",
        help="JSON or TOML file of a training's settings; options given here come before it",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="labelled clips, ESC-50 layout")
    parser.add_argument("--architecture", metavar="A", help="network, e.g. mobilenet_v2")
    parser.add_argument(
        "--members", type=positive_count, metavar="M", help="networks in the ensemble"
    )
    parser.add_argument(
        "--init", metavar="I", help="pretrained, random, or a file of weights to start from"
    )
    parser.add_argument("--recipe", choices=_RECIPES, help="named training settings")
    parser.add_argument("--epochs", type=positive_count, metavar="N", help="not the recipe's")
    parser.add_argument("--seed", type=int, metavar="S", help="of everything that is random")
    add_shared(parser)


def read_train_config(arguments: argparse.Namespace, **more: Any) -> TrainConfig:
    """Join file and options; an option given on the command line wins.

    Parameters
    ----------
    more
        Settings that the command knows, used where file and options are silent.

    Raises
    ------
    ParameterError
        The file cannot be read, or a setting is missing or cannot be used; it names the first.
    """
    settings = {key: value for key, value in more.items() if value is not None}
    if arguments.config is not None:
        settings |= _read_settings(arguments.config)
    settings |= {
        name: value for name in _OPTIONS if (value := getattr(arguments, name, None)) is not None
    }
    if "data" not in settings:
        raise ParameterError("--data", "needs a folder of labelled clips, or --config F")
    return _validated(settings)


def _validated(settings: dict[str, Any]) -> TrainConfig:
    from pydantic import ValidationError

    from core.training.config import TrainConfig

    try:
        return TrainConfig.model_validate(settings)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "settings"
        raise ParameterError(field, first["msg"].removeprefix("Value error, ")) from error


def _read_settings(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        settings = tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text)
    except OSError as error:
        raise ParameterError("--config", f"{path}: {error.strerror}") from error
    except ValueError as error:
        raise ParameterError("--config", f"{path}: {error}") from error
    if not isinstance(settings, dict):
        raise ParameterError("--config", f"{path} holds no table of settings")
    return settings
