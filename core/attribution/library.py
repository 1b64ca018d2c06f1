"""captum's methods, without what captum draws with.

Importing any of captum imports its drawing, and with it pyplot: four fifths of the time, and
nothing here draws with it.
"""

from __future__ import annotations

import importlib

from core.imports import import_without

import_without(
    "captum.attr._utils.visualization",
    unused=lambda: importlib.import_module("captum.attr._utils.visualization"),
    wanted=lambda: importlib.import_module("captum.attr"),
)

from captum.attr import IntegratedGradients, LayerGradCam, Occlusion, Saliency  # noqa: E402

__all__ = ["IntegratedGradients", "LayerGradCam", "Occlusion", "Saliency"]
