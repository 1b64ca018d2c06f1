"""Everything that says what is trained, on what, and how: one object, checked once."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from core.errors import ParameterError
from core.features.mel import LogMelConfig
from core.models.blocks import block_names
from core.models.registry import architecture
from core.training.recipe import RECIPES, Recipe, recipe

__all__ = ["TrainConfig"]

_NOT_IN_NAMES = re.compile(r"[^a-z0-9._-]+")


class TrainConfig(BaseModel):
    """A training, ready to be run.

    Attributes
    ----------
    data : Path
        Folder of labelled clips, or a table of them.
    layout : str
        How the clips are laid out, by the name of a reader; ``"auto"`` finds out.
    exclude : tuple of str
        Clips left out, by their paths below ``data``.
    split : str
        How the clips are divided for cross-validation; ``"auto"`` takes the official folds.
    architecture : str
        Name in the registry.
    members : int
        Networks in the ensemble; member ``k`` is seeded with ``seed + k``.
    init : str
        ``"pretrained"``, ``"random"`` or a file of weights.
    partial : bool
        Allow a file that lacks weights of other layers than the head.
    recipe : Recipe
        Or the name of one.
    epochs : int or None
        In place of the recipe's.
    device : str
        Where networks compute; ``"auto"`` takes the fastest.
    compile : bool
        Let torch compile the network for this machine; where it cannot, training goes on without.
    name : str
        Of the bundle; brought to lower case and to the letters a bundle's name may have.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    data: Path
    layout: str = "auto"
    exclude: tuple[str, ...] = ()
    split: str = "auto"
    architecture: str = "densenet201"
    members: int = Field(5, ge=1, le=100)
    init: str = "pretrained"
    partial: bool = False
    recipe: Recipe = RECIPES["paper-pretrained"]
    epochs: int | None = Field(None, ge=1, le=10_000)
    seed: int = Field(0, ge=0, lt=2**31)
    device: Literal["auto", "cpu", "cuda", "mps"] = "auto"
    compile: bool = False
    name: str = "trained"
    title: str = ""
    description: str = ""
    licence: str = ""
    credits: tuple[str, ...] = ()
    features: LogMelConfig = LogMelConfig()

    @field_validator("architecture")
    @classmethod
    def _registered(cls, value: str) -> str:
        try:
            return architecture(value).name
        except ParameterError as error:
            raise ValueError(error.reason) from error

    @field_validator("recipe", mode="before")
    @classmethod
    def _by_name(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return recipe(value)
        except ParameterError as error:
            raise ValueError(error.reason) from error

    @field_validator("name")
    @classmethod
    def _usable(cls, value: str) -> str:
        return _NOT_IN_NAMES.sub("-", value.lower()).strip("._-")[:64] or "trained"

    @model_validator(mode="after")
    def _start_exists(self) -> TrainConfig:
        if self.init == "pretrained" and architecture(self.architecture).pretrained is None:
            raise ValueError(
                f"init: {self.architecture} has no pretrained weights; choose random, or a file"
            )
        return self

    @model_validator(mode="after")
    def _can_be_amplified(self) -> TrainConfig:
        if self.features.representation == "mfcc" and self.recipe.gain:
            raise ValueError("recipe.gain: must be 0 with mfcc, which do not show a sound's power")
        return self

    @model_validator(mode="after")
    def _block_is_known(self) -> TrainConfig:
        names = block_names(architecture(self.architecture).blocks)[:-1]
        if self.recipe.freeze is not None and self.recipe.freeze not in names:
            raise ValueError(
                f"recipe.freeze: {self.architecture} has no block {self.recipe.freeze!r}"
                f" that can be frozen; there are {', '.join(names)}"
            )
        return self

    @property
    def effective_recipe(self) -> Recipe:
        """The recipe with ``epochs`` put in; milestones past the end then never come."""
        if self.epochs is None:
            return self.recipe
        settings = self.recipe.model_dump() | {"epochs": self.epochs}
        settings["warmup"] = min(self.recipe.warmup, self.epochs / 2)
        return Recipe.model_validate(settings)
