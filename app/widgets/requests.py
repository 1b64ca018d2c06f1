"""What a person asks for in words of the form, without the library that answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.words import mark

__all__ = [
    "BASELINE_TEXTS",
    "CHANNEL_TEXTS",
    "OUTPUT_TEXTS",
    "QUADRATURE_TEXTS",
    "Baseline",
    "Channels",
    "ExplainRequest",
    "Output",
]

Output = Literal["probability", "logit"]
Baseline = Literal["silence", "mean", "blurred"]
Channels = Literal["together", "each"]

OUTPUT_TEXTS: dict[str, str] = {
    "probability": mark("mean probability"),
    "logit": mark("mean logit"),
}

BASELINE_TEXTS: dict[str, str] = {
    "silence": mark("silence"),
    "mean": mark("the clip's mean"),
    "blurred": mark("the clip, blurred"),
}

QUADRATURE_TEXTS: dict[str, str] = {
    "gausslegendre": mark("Gauss–Legendre"),
    "riemann_trapezoid": mark("trapezoid"),
    "riemann_middle": mark("midpoint"),
    "riemann_left": mark("left sum"),
    "riemann_right": mark("right sum"),
}

CHANNEL_TEXTS: dict[str, str] = {
    "together": mark("all three at once"),
    "each": mark("one after another"),
}


@dataclass(frozen=True)
class ExplainRequest:
    """Question to the attribution.

    Attributes
    ----------
    target : str
        Label of the class to explain.
    output : {"probability", "logit"}
        What is explained: the ensemble's mean probability, or the members' mean logit.
    baseline : {"silence", "mean", "blurred"}
        The input that the path starts from.
    quadrature : str
        Rule that places the steps, by captum's name.
    n_steps : int or None
        Steps on the path; None: as many as the completeness error needs.
    against : str or None
        Label of the class that it is set against.
    method : str
        By the names of `app.explanation_words.METHOD_TITLES`. Settings of other methods are left
        as they come, so that equal questions compare equal.
    n_samples, noise, seed
        Noisy copies of SmoothGrad, the noise as a share of the input's range, and its seed.
    patch : tuple of int
        Rows and columns that occlusion hides at once, pixels.
    channels : {"together", "each"}
        Whether occlusion hides them in all resolutions at once.
    """

    target: str
    output: Output = "probability"
    baseline: Baseline = "silence"
    quadrature: str = "gausslegendre"
    n_steps: int | None = None
    against: str | None = None
    method: str = "integrated-gradients"
    n_samples: int = 32
    noise: float = 0.1
    seed: int = 0
    patch: tuple[int, int] = (24, 20)
    channels: Channels = "together"
