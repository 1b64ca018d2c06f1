"""What a bundle says of itself: ``bundle.json``, read and checked without torch."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from core.bundles.container import BUNDLE_SUFFIX, Container, open_container
from core.errors import BundleError
from core.features.mel import LOG_MEL, LogMelConfig

__all__ = [
    "BUNDLE_SUFFIX",
    "MANIFEST_NAME",
    "SCHEMA_VERSION",
    "BundleManifest",
    "Normalisation",
    "member_name",
    "parse_manifest",
    "read_manifest",
]

SCHEMA_VERSION = 1
MANIFEST_NAME = "bundle.json"
_LARGEST_MANIFEST = 4 << 20
_MOST_MEMBERS = 100
_LONGEST_LABEL = 200
_LARGEST_NUMBER = 1 << 64
_DEEPEST = 32
"""Levels of tables in tables; what writes JSON gives up at some hundred."""
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_HASH = re.compile(r"[0-9a-f]{64}")


class Normalisation(BaseModel):
    """Affine scaling of the input, channel by channel: (value - mean) / sd.

    The paper uses none, which is mean 0 and sd 1.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    mean: tuple[float, float, float] = (0.0, 0.0, 0.0)
    sd: tuple[float, float, float] = (1.0, 1.0, 1.0)

    @field_validator("sd")
    @classmethod
    def _positive(cls, value: tuple[float, float, float]) -> tuple[float, float, float]:
        if min(value) <= 0:
            raise ValueError("must be positive")
        return value


class BundleManifest(BaseModel):
    """The contents of ``bundle.json``.

    Attributes
    ----------
    name, title, description : str
        ``name`` is a short identifier in lower case.
    architecture : str
        Name in the registry of networks.
    labels : tuple of str
        Classes in the order of the outputs.
    training, metrics : dict
        How it was trained and how good it is, each figure with its protocol and n.
    temperature : float
        Divides the logarithm of the mean probabilities before they are called confidence.
    threshold : float or None
        Confidence below which a sound is called unknown.
    files : dict
        SHA-256 of every other file in the bundle.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: int = SCHEMA_VERSION
    name: str
    title: str = ""
    description: str = ""
    architecture: str
    labels: tuple[str, ...] = Field(min_length=2, max_length=100_000)
    features: LogMelConfig = LogMelConfig()
    normalisation: Normalisation = Normalisation()
    training: dict[str, Any] = Field(default_factory=dict)
    metrics: dict[str, Any] = Field(default_factory=dict)
    temperature: float = Field(1.0, gt=0, le=100)
    threshold: float | None = Field(None, ge=0, le=1)
    licence: str = ""
    credits: tuple[str, ...] = ()
    files: dict[str, str] = Field(default_factory=dict)

    @field_validator("schema_version")
    @classmethod
    def _known_version(cls, value: int) -> int:
        if value > SCHEMA_VERSION:
            raise ValueError(f"{value} is newer than this program knows ({SCHEMA_VERSION})")
        if value < 1:
            raise ValueError(f"{value} is not a version")
        return value

    @field_validator("name")
    @classmethod
    def _short_name(cls, value: str) -> str:
        if not _NAME.fullmatch(value):
            raise ValueError("must be lower-case letters, digits, '.', '_' or '-', at most 64")
        return value

    @field_validator("features")
    @classmethod
    def _log_mel(cls, value: LogMelConfig) -> LogMelConfig:
        if value.representation != LOG_MEL:
            raise ValueError(
                f"a bundle's networks see {LOG_MEL}; those of {value.representation} are for"
                " studies only"
            )
        return value

    @field_validator("labels")
    @classmethod
    def _distinct(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(value)) != len(value) or not all(label.strip() for label in value):
            raise ValueError("names must be distinct and not empty")
        if not all(label.isprintable() and len(label) <= _LONGEST_LABEL for label in value):
            raise ValueError(f"names must be printable and at most {_LONGEST_LABEL} letters")
        return value

    @field_validator("title")
    @classmethod
    def _printable(cls, value: str) -> str:
        if not value.isprintable():
            raise ValueError("must be one printable line")
        return value

    @field_validator("architecture", "description", "licence", "credits", "training", "metrics")
    @classmethod
    def _can_be_written(cls, value: Any) -> Any:
        _refuse_unwritable(value, _DEEPEST)
        return value

    @model_validator(mode="after")
    def _files_fit(self) -> BundleManifest:
        for name, digest in self.files.items():
            if not _HASH.fullmatch(digest):
                raise ValueError(f"files: {name}: not a SHA-256")
        members = {name for name in self.files if name.endswith(".safetensors")}
        expected = {member_name(k) for k in range(len(members))}
        others = set(self.files) - expected - {"README.md"}
        if len(members) > _MOST_MEMBERS:
            raise ValueError(f"files: {len(members)} members are more than {_MOST_MEMBERS}")
        if members != expected or others:
            wrong = sorted(members.symmetric_difference(expected) | others)
            raise ValueError(f"files: unexpected {', '.join(wrong)}")
        return self

    @property
    def n_members(self) -> int:
        """Networks in the ensemble."""
        return sum(name.endswith(".safetensors") for name in self.files)


def _refuse_unwritable(value: object, levels: int) -> None:
    """Refuse with ValueError what could be read once and never be written again."""
    if levels == 0:
        raise ValueError(f"is more than {_DEEPEST} levels deep")
    if isinstance(value, str):
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            raise ValueError("holds half a letter, which is no text")
    elif isinstance(value, int):
        if abs(value) > _LARGEST_NUMBER:
            raise ValueError("holds a number beyond 64 bits")
    elif isinstance(value, dict):
        for name, entry in value.items():
            _refuse_unwritable(name, levels)
            _refuse_unwritable(entry, levels - 1)
    elif isinstance(value, list | tuple):
        for entry in value:
            _refuse_unwritable(entry, levels - 1)


def member_name(number: int) -> str:
    """File name of a member, counted from 0."""
    return f"member-{number}.safetensors"


def parse_manifest(text: bytes, source: Path) -> BundleManifest:
    """Check the contents of a ``bundle.json``.

    Raises
    ------
    BundleError
        It is not JSON, of a newer version, or a field is wrong; the field is named.
    """
    try:
        return BundleManifest.model_validate(json.loads(text))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "contents"
        reason = first["msg"].removeprefix("Value error, ")
        raise BundleError(f"{source}: {MANIFEST_NAME}: {place}: {reason}") from error
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise BundleError(f"{source}: {MANIFEST_NAME} is not readable JSON ({error})") from error


def read_manifest(path: Path | str) -> BundleManifest:
    """Read what a bundle, a folder or a ``.sonolens`` file, says of itself.

    Raises
    ------
    BundleError
        There is no bundle, or it cannot be trusted.
    """
    with open_container(Path(path)) as container:
        return manifest_of(container)


def manifest_of(container: Container) -> BundleManifest:
    """Check the manifest of an open bundle.

    Raises
    ------
    BundleError
        It is missing or wrong, or the bundle holds other files than it names.
    """
    text = container.read(MANIFEST_NAME, _LARGEST_MANIFEST)
    manifest = parse_manifest(text, container.path)
    if manifest.n_members == 0:
        raise BundleError(f"{container.path}: names no member")
    unknown = sorted(container.names() - manifest.files.keys() - {MANIFEST_NAME})
    if unknown:
        raise BundleError(f"{container.path}: holds {unknown[0]!r}, which it does not name")
    missing = sorted(manifest.files.keys() - container.names())
    if missing:
        raise BundleError(f"{container.path}: lacks {missing[0]}")
    return manifest
