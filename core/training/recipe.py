"""Training settings by name: the paper's two recipes and a quick one.

The paper's recipes are its optimiser, rates and epochs. Its augmentation, pitch shift and time
stretch of a doubled training set, is not among them yet: the clips are shown as they are.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from core.errors import ParameterError

__all__ = ["RECIPES", "Recipe", "recipe"]


class Recipe(BaseModel):
    """How a network is trained.

    Attributes
    ----------
    epochs, batch_size : int
    learning_rate, weight_decay : float
        Of Adam with L2 decay, or of AdamW.
    schedule : str
        ``"step"``: the rate falls to a tenth at each of ``milestones`` (epochs); ``"cosine"``: it
        falls to zero along a cosine, step by step, after a linear rise over ``warmup`` epochs.
    precision : str
        ``"auto"``: bfloat16 autocast where the device computes it in hardware, else float32.
    channels_last : bool
        Memory layout; the same numbers, faster.
    label_smoothing : float
    standardise : bool
        Scale the input by the training clips' mean and standard deviation, channel by channel.
    gain : float
        Each clip is shown louder or softer by up to so many dB. Like the next three, not the
        paper's.
    roll : float
        Each clip is shown shifted in time, around its end, by a share of the clip drawn from
        [-roll, roll]; 0 shows it as it is.
    mask : float
        A band of rows and one of columns, each up to this share of the input, are blanked.
    mixup : float
        Parameter of the Beta distribution that clips are mixed by; 0 mixes none.
    epoch_choice : str
        ``"last"``: the epoch count is fixed beforehand; ``"inner"``: the epoch with the lowest
        loss on clips set aside from the training clips, ``inner_fraction`` of them by source.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = "custom"
    epochs: int = Field(70, ge=1, le=10_000)
    batch_size: int = Field(32, ge=2, le=4_096)
    optimiser: Literal["adam", "adamw"] = "adam"
    learning_rate: float = Field(1e-4, gt=0, le=1)
    weight_decay: float = Field(1e-3, ge=0, le=1)
    schedule: Literal["step", "cosine"] = "step"
    milestones: tuple[int, ...] = (30, 60)
    warmup: float = Field(0.0, ge=0)
    precision: Literal["auto", "fp32", "bf16"] = "auto"
    channels_last: bool = True
    label_smoothing: float = Field(0.0, ge=0, lt=1)
    standardise: bool = False
    gain: float = Field(0.0, ge=0, le=40)
    roll: float = Field(0.0, ge=0, le=0.5)
    mask: float = Field(0.0, ge=0, le=0.5)
    mixup: float = Field(0.0, ge=0, le=8)
    epoch_choice: Literal["last", "inner"] = "last"
    inner_fraction: float = Field(0.15, gt=0, le=0.5)

    @model_validator(mode="after")
    def _milestones_rise(self) -> Recipe:
        if list(self.milestones) != sorted(set(self.milestones)):
            raise ValueError("milestones: epochs must rise")
        if self.warmup >= self.epochs and self.warmup:
            raise ValueError("warmup: must be shorter than the training")
        return self


RECIPES = {
    "paper-pretrained": Recipe(name="paper-pretrained"),
    "paper-random": Recipe(name="paper-random", epochs=450, milestones=(300, 350)),
    "quick": Recipe(
        name="quick",
        epochs=10,
        optimiser="adamw",
        learning_rate=5e-4,
        weight_decay=1e-2,
        schedule="cosine",
        milestones=(),
        warmup=1.0,
        label_smoothing=0.1,
        standardise=True,
        gain=12.0,
        roll=0.5,
        mask=0.1,
        mixup=0.2,
    ),
}


def recipe(name: str) -> Recipe:
    """Look up a recipe by name.

    Raises
    ------
    ParameterError
        There is none of that name; the known ones are listed.
    """
    try:
        return RECIPES[name]
    except KeyError:
        raise ParameterError(
            "recipe", f"no recipe {name!r}; there are {', '.join(RECIPES)}"
        ) from None
