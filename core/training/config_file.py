"""A training's configuration as a file, TOML or JSON, that the window and the commands open."""

from __future__ import annotations

import difflib
import json
import tomllib
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Union, get_args, get_origin

import tomli_w
from pydantic import BaseModel, ValidationError

from core.errors import ParameterError
from core.files import read_regular
from core.training.config import TrainConfig

__all__ = ["checked_config", "load_config", "read_settings", "save_config"]

_NONE = "none"
"""How a setting without a value is written in TOML, which has no word for it."""
_LARGEST = 4 << 20
_MOST_PARTS = 100
"""Of a dotted name in TOML: its reader takes time and memory with their square."""


def load_config(path: Path) -> TrainConfig:
    """Read a configuration from a ``.toml`` or ``.json`` file.

    Relative paths in it are taken as they are: from where the program was started.

    Raises
    ------
    ParameterError
        The file cannot be read (the field is ``config``), or a setting is unknown, missing or
        cannot be used (the field is its dotted name).
    """
    return checked_config(read_settings(path))


def save_config(config: TrainConfig, path: Path) -> None:
    """Write a configuration as ``.toml`` or ``.json``, by the suffix; all settings, none left out.

    Raises
    ------
    ParameterError
        The suffix is another.
    OSError
        The file cannot be written.
    """
    settings = config.model_dump(mode="json")
    match path.suffix.lower():
        case ".toml":
            path.write_text(tomli_w.dumps(_without_null(settings)), encoding="utf-8")
        case ".json":
            path.write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")
        case other:
            raise ParameterError("config", f"{path}: {other or 'no suffix'} is not .toml or .json")


def read_settings(path: Path) -> dict[str, Any]:
    """Read a file of settings without checking them; a run's ``config.json`` is one too.

    Raises
    ------
    ParameterError
        It cannot be read, or is no table; the field is ``config``.
    """
    try:
        text = read_regular(path, _LARGEST).decode("utf-8")
        if path.suffix.lower() == ".toml":
            _refuse_long_names(text)
            return _with_null(tomllib.loads(text), TrainConfig)
        settings = json.loads(text)
    except OSError as error:
        raise ParameterError("config", f"{path}: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise ParameterError("config", f"{path}: {error}") from error
    if not isinstance(settings, dict):
        raise ParameterError("config", f"{path} holds no table of settings")
    of_run = settings.get("config")
    return of_run if isinstance(of_run, dict) and "schema_version" in settings else settings


def _refuse_long_names(text: str) -> None:
    if any(line.partition("=")[0].count(".") > _MOST_PARTS for line in text.splitlines()):
        raise ValueError(f"a name has more than {_MOST_PARTS} parts")


def checked_config(settings: Mapping[str, Any]) -> TrainConfig:
    """Check settings.

    Raises
    ------
    ParameterError
        One is unknown, missing or cannot be used; it names the first, dotted.
    """
    try:
        return TrainConfig.model_validate(dict(settings))
    except ValidationError as error:
        raise _named(error) from error


def _named(error: ValidationError) -> ParameterError:
    errors = error.errors()
    first = next((one for one in errors if one["type"] == "extra_forbidden"), errors[0])
    place = tuple(str(part) for part in first["loc"])
    reason = str(first["msg"]).removeprefix("Value error, ")
    if first["type"] == "extra_forbidden":
        return ParameterError(".".join(place), "there is no such setting" + _likeness(place))
    inside, colon, rest = reason.partition(": ")
    if colon and inside.replace("_", "").replace(".", "").isalnum():
        return ParameterError(".".join((*place, inside)), rest)
    return ParameterError(".".join(place) or "settings", reason)


def _likeness(place: tuple[str, ...]) -> str:
    """Name the setting that was probably meant."""
    model: Any = TrainConfig
    for part in place[:-1]:
        field = model.model_fields.get(part)
        if field is None or not _is_model(field.annotation):
            return ""
        model = field.annotation
    close = difflib.get_close_matches(place[-1], list(model.model_fields), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _may_be_none(annotation: Any) -> bool:
    union = get_origin(annotation) in {Union, types.UnionType}
    return union and type(None) in get_args(annotation)


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_null(one) for key, one in value.items()}
    return _NONE if value is None else value


def _with_null(settings: dict[str, Any], model: type[BaseModel]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in settings.items():
        field = model.model_fields.get(key)
        annotation = None if field is None else field.annotation
        if value == _NONE and _may_be_none(annotation):
            found[key] = None
        elif isinstance(value, dict) and annotation is not None and _is_model(annotation):
            found[key] = _with_null(value, annotation)  # type: ignore[arg-type]
        else:
            found[key] = value
    return found
