"""Which arithmetic a network is trained in on a device."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import torch

from core.errors import ParameterError
from core.models.device import Device, bf16_pays
from core.training.recipe import Recipe
from core.training.substitutes import Substitutes

__all__ = ["Precision", "precision_of"]


@dataclass(frozen=True)
class Precision:
    """Arithmetic of the forward pass; weights, sums and the optimiser stay in float32.

    Attributes
    ----------
    dtype : torch.dtype
        float32 where nothing is cast.
    """

    device: str
    dtype: torch.dtype

    @contextlib.contextmanager
    def forward(self, *, compiled: bool = False) -> Iterator[None]:
        """Cast what gains by it, and on a CPU compute what is slow otherwise, for a forward pass.

        Parameters
        ----------
        compiled : bool
            The network was compiled, and computes its operations in its own way.
        """
        with contextlib.ExitStack() as stack:
            if self.dtype is not torch.float32:
                stack.enter_context(torch.autocast(self.device, dtype=self.dtype))
            if self.device == "cpu" and not compiled:
                stack.enter_context(Substitutes())
            yield

    @property
    def scales_loss(self) -> bool:
        """Whether gradients would vanish in half precision unless the loss is scaled up."""
        return self.dtype is torch.float16


def precision_of(recipe: Recipe, device: Device) -> Precision:
    """Choose the arithmetic that a recipe asks for.

    Raises
    ------
    ParameterError
        fp16 is asked for where there is no CUDA; the field is ``recipe.precision``.
    """
    wanted: str = recipe.precision
    if wanted == "auto":
        half = "fp16" if device.kind == "cuda" else "fp32"
        wanted = "bf16" if bf16_pays(device) else half
    if wanted == "fp16" and device.kind != "cuda":
        raise ParameterError("recipe.precision", f"fp16 needs CUDA, not {device.name}")
    dtypes = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
    return Precision(device.kind, dtypes[wanted])
