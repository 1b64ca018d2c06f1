"""Training settings by name: the paper's two recipes and a quick one.

References
----------
Palanisamy, Singhania, Yao (2020), "Rethinking CNN Models for Audio Classification", section IV.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from core.errors import ParameterError

__all__ = ["RECIPES", "Recipe", "recipe"]


class Recipe(BaseModel):
    """How a network is trained.

    Attributes
    ----------
    epochs, batch_size : int
    optimiser : str
        ``"adam"`` with L2 decay, ``"adamw"``, or ``"sgd"`` with Nesterov momentum 0.9.
    learning_rate, weight_decay : float
    schedule : str
        ``"step"``: the rate falls to a tenth at each of ``milestones`` (epochs); ``"cosine"``: it
        falls to zero along a cosine, step by step, after a linear rise over ``warmup`` epochs;
        ``"constant"``: it stays.
    freeze : str or None
        Last of the network's named blocks that keeps its weights; None trains all.
    class_weights : str
        ``"balanced"``: a class's loss counts in inverse proportion to its clips.
    precision : str
        ``"auto"``: bfloat16 autocast where the device computes it in hardware, else float16 on
        CUDA and float32 elsewhere. ``"fp16"`` needs CUDA.
    channels_last : bool
        Memory layout; the same numbers, faster.
    label_smoothing : float
    standardise : bool
        Scale the input by the training clips' mean and standard deviation, channel by channel.
    pitch : int
        Most semitones that a changed clip is shifted by, up or down.
    stretch : tuple of 2 float or None
        Bounds of the rate that a changed clip is played at after the shift; above 1 is faster.
    doubled : bool
        With ``pitch`` or ``stretch``: an epoch shows each clip once as it is and once changed;
        else once, changed.
    variants : int
        0: a clip is changed afresh each time it is shown, as in the paper. K: each time one is
        drawn of K changed forms a clip, each computed once and kept in the cache.
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
    patience : int or None
        Epochs without a lower loss on those clips after which training ends early.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    name: str = "custom"
    epochs: int = Field(70, ge=1, le=10_000)
    batch_size: int = Field(32, ge=2, le=4_096)
    optimiser: Literal["adam", "adamw", "sgd"] = "adam"
    learning_rate: float = Field(1e-4, gt=0, le=1)
    weight_decay: float = Field(1e-3, ge=0, le=1)
    schedule: Literal["step", "cosine", "constant"] = "step"
    milestones: tuple[int, ...] = (30, 60)
    warmup: float = Field(0.0, ge=0)
    freeze: str | None = None
    class_weights: Literal["none", "balanced"] = "none"
    precision: Literal["auto", "fp32", "bf16", "fp16"] = "auto"
    channels_last: bool = True
    label_smoothing: float = Field(0.0, ge=0, lt=1)
    standardise: bool = False
    pitch: int = Field(0, ge=0, le=12)
    stretch: tuple[float, float] | None = None
    doubled: bool = True
    variants: int = Field(0, ge=0, le=64)
    gain: float = Field(0.0, ge=0, le=40)
    roll: float = Field(0.0, ge=0, le=0.5)
    mask: float = Field(0.0, ge=0, le=0.5)
    mixup: float = Field(0.0, ge=0, le=8)
    epoch_choice: Literal["last", "inner"] = "last"
    inner_fraction: float = Field(0.15, gt=0, le=0.5)
    patience: int | None = Field(None, ge=1)

    @model_validator(mode="before")
    @classmethod
    def _named_fills_up(cls, value: Any) -> Any:
        """Let a table that names a known recipe say only what differs from it."""
        if not isinstance(value, dict) or value.get("name") not in RECIPES:
            return value
        return RECIPES[value["name"]].model_dump() | value

    @model_validator(mode="after")
    def _settings_fit(self) -> Recipe:
        if list(self.milestones) != sorted(set(self.milestones)):
            raise ValueError("milestones: epochs must rise")
        if self.warmup >= self.epochs and self.warmup:
            raise ValueError("warmup: must be shorter than the training")
        if self.stretch is not None and not 0.25 <= self.stretch[0] <= self.stretch[1] <= 4:
            raise ValueError("stretch: must be two rates that rise, between 0.25 and 4")
        if self.patience is not None and self.epoch_choice != "inner":
            raise ValueError("patience: needs epoch_choice = 'inner', clips to judge an epoch by")
        return self

    @property
    def changes_sound(self) -> bool:
        """Whether clips are shifted in pitch or stretched in time before the analysis."""
        return self.pitch > 0 or self.stretch is not None

    def shown(self, n_clips: int) -> int:
        """Clips that an epoch shows, of ``n_clips`` in the training set."""
        return n_clips * (2 if self.changes_sound and self.doubled else 1)


RECIPES: dict[str, Recipe] = {}
RECIPES |= {
    "paper-pretrained": Recipe(name="paper-pretrained", pitch=2, stretch=(0.9, 1.2)),
    "paper-random": Recipe(
        name="paper-random", epochs=450, milestones=(300, 350), pitch=2, stretch=(0.9, 1.2)
    ),
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
