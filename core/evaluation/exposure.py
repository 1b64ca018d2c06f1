"""Whether a bundle was trained on the clips that it is measured on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.bundles.manifest import BundleManifest
from core.datasets.manifest import DatasetManifest
from core.evaluation.labels import same_name

__all__ = ["Exposure", "Protocol", "exposure_of"]

Protocol = Literal["held-out", "trained-on", "not-known"]

_PART_OF = (("ESC-10", "ESC-50"),)
"""Datasets that are parts of others."""


@dataclass(frozen=True)
class Exposure:
    """What is known of it.

    Attributes
    ----------
    protocol : {"held-out", "trained-on", "not-known"}
        What figures on these clips are to be called.
    reason : str
        A sentence or two for people.
    """

    protocol: Protocol
    reason: str


def exposure_of(bundle: BundleManifest, dataset: DatasetManifest) -> Exposure:
    """Compare what the bundle says of its training with a dataset.

    A dataset is known by its fingerprint or by its name: copies of training clips in a dataset of
    another name are not noticed.
    """
    trained = bundle.training.get("dataset")
    fingerprint = bundle.training.get("fingerprint")
    if fingerprint is not None and fingerprint == dataset.fingerprint():
        return _trained_on(f"{bundle.name} was trained on just this dataset, {dataset.name}.")
    if not isinstance(trained, str) or not trained.strip():
        return Exposure(
            "not-known",
            f"{bundle.name} does not say what it was trained on: these clips may be among them, and"
            " the figures then flatter.",
        )
    if same_name(trained, dataset.name):
        return _trained_on(f"{bundle.name} was trained on {trained}, a dataset of this name.")
    for part, whole in _PART_OF:
        if {part, whole} == {trained, dataset.name}:
            return _trained_on(
                f"{bundle.name} was trained on {trained}, and {part} is a part of {whole}.",
                some=dataset.name == whole,
            )
    return Exposure(
        "held-out",
        f"{bundle.name} was trained on {trained}, not on {dataset.name}. Copies of training clips"
        " under another name would not be noticed.",
    )


def _trained_on(because: str, *, some: bool = False) -> Exposure:
    these = "Some of these clips" if some else "These clips"
    return Exposure(
        "trained-on",
        f"{these} were used to train it: {because} The figures say how well it remembers, not"
        " how well it hears new sounds.",
    )
