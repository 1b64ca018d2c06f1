"""What a person asks for in words of the form, without the library that answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = [
    "BASELINE_TEXTS",
    "OUTPUT_TEXTS",
    "QUADRATURE_TEXTS",
    "Baseline",
    "ExplainRequest",
    "Output",
]

Output = Literal["probability", "logit"]
Baseline = Literal["silence", "mean", "blurred"]

OUTPUT_TEXTS: dict[str, str] = {
    "probability": "mean probability",
    "logit": "mean logit",
}

BASELINE_TEXTS: dict[str, str] = {
    "silence": "silence",
    "mean": "the clip's mean",
    "blurred": "the clip, blurred",
}

QUADRATURE_TEXTS: dict[str, str] = {
    "gausslegendre": "Gauss–Legendre",
    "riemann_trapezoid": "trapezoid",
    "riemann_middle": "midpoint",
    "riemann_left": "left sum",
    "riemann_right": "right sum",
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
    """

    target: str
    output: Output = "probability"
    baseline: Baseline = "silence"
    quadrature: str = "gausslegendre"
    n_steps: int | None = None
