"""What the paper reports, to stand beside what is found on the paper's own datasets.

References
----------
Palanisamy, Singhania, Yao (2020), "Rethinking CNN Models for Audio Classification", tables I and
II, section V and figure 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.studies.trial import NO_BLOCKS

__all__ = ["paper_dataset", "paper_figure"]

_DATASETS = {
    "ESC-50": ("ESC-50", 2_000, 50),
    "UrbanSound8K": ("UrbanSound8K", 8_732, 10),
    "GTZAN": ("GTZAN", 999, 10),
}
"""Layout, least number of clips and number of classes; one clip of GTZAN cannot be decoded."""

_PRETRAINED = {
    "densenet201": {"GTZAN": 0.9139, "ESC-50": 0.9116, "UrbanSound8K": 0.8514},
    "resnet50": {"GTZAN": 0.9109, "ESC-50": 0.9065, "UrbanSound8K": 0.8476},
    "inception_v3": {"GTZAN": 0.9000, "ESC-50": 0.8734, "UrbanSound8K": 0.8437},
}
_RANDOM = {
    "densenet201": {"GTZAN": 0.8850, "ESC-50": 0.7250, "UrbanSound8K": 0.7632},
    "resnet50": {"GTZAN": 0.8790, "ESC-50": 0.6740, "UrbanSound8K": 0.7326},
    "inception_v3": {"GTZAN": 0.8630, "ESC-50": 0.6450, "UrbanSound8K": 0.7524},
}
_SPREAD = {
    "densenet201": {"GTZAN": 0.0037, "ESC-50": 0.0036, "UrbanSound8K": 0.0017},
    "resnet50": {"GTZAN": 0.0086, "ESC-50": 0.0028, "UrbanSound8K": 0.0033},
    "inception_v3": {"GTZAN": 0.0070, "ESC-50": 0.0074, "UrbanSound8K": 0.0050},
}
_ENSEMBLE = {
    "densenet201": {"GTZAN": 0.9050, "ESC-50": 0.9289, "UrbanSound8K": 0.8742},
    "resnet50": {"GTZAN": 0.9199, "ESC-50": 0.9264, "UrbanSound8K": 0.8735},
    "inception_v3": {"GTZAN": 0.9050, "ESC-50": 0.8970, "UrbanSound8K": 0.8634},
}
_FUSION = {
    "block3": "about 90 % once block 3 is included",
    "block4": "nothing gained beyond block 3",
}
_FREEZE = {
    "block2": "2 to 3 points lost with two blocks frozen",
    "block3": "nearly 10 points lost with block 3 frozen",
}
_CUTOFF = {
    "block3": (0.90, "still about 90 % without block 4"),
    "block2": (0.85, "about 85 % without blocks 3 and 4"),
}


def paper_dataset(plan: Mapping[str, Any]) -> str | None:
    """Name of the paper's dataset that a plan is about, all of it; None for any other."""
    for name, (layout, least, classes) in _DATASETS.items():
        fits = plan["layout"] == layout and plan["classes"] == classes
        if fits and plan["clips"] >= least:
            return name
    return None


def paper_figure(plan: Mapping[str, Any], group: Mapping[str, Any]) -> dict[str, Any] | None:
    """Find what the paper has for one line of a summary; None where it has nothing.

    Parameters
    ----------
    plan : mapping
        As `StudyPlan.to_json` gives it.
    group : mapping
        ``architecture``, ``init``, ``blocks``, and ``of``: ``"single"`` or ``"ensemble"``.

    Returns
    -------
    dict or None
        ``source``, and as far as the paper gives them ``accuracy`` and ``sd`` in [0, 1], and
        ``note``. Its figures keep the best epoch on the reported fold: the paper protocol.
    """
    dataset = paper_dataset(plan)
    network = group["architecture"]
    if dataset is None or network not in _PRETRAINED:
        return None
    is_random = group["init"] == "random"
    match plan["study"]:
        case "pretraining":
            table = _RANDOM if is_random else _PRETRAINED
            return {"source": "Table I", "accuracy": table[network][dataset]}
        case "ensemble" if not is_random:
            if group["of"] == "ensemble":
                found = {"accuracy": _ENSEMBLE[network][dataset]}
            else:
                found = {"accuracy": _PRETRAINED[network][dataset], "sd": _SPREAD[network][dataset]}
            return {"source": "Table II", **found}
        case "weight-fusion" | "weight-freeze" | "model-cutoff":
            if dataset == "ESC-50" and network == "densenet201" and not is_random:
                return _of_block(plan["study"], group["blocks"])
    return None


def _of_block(study: str, block: str) -> dict[str, Any] | None:
    if study == "weight-fusion" and block in _FUSION:
        return {"source": "Fig. 2b", "accuracy": 0.90, "note": _FUSION[block]}
    if study == "weight-freeze" and block in _FREEZE:
        return {"source": "Fig. 2c", "note": _FREEZE[block]}
    if study == "weight-freeze" and block == NO_BLOCKS:
        return {"source": "Table I", "accuracy": _PRETRAINED["densenet201"]["ESC-50"]}
    if study == "model-cutoff" and block in _CUTOFF:
        accuracy, note = _CUTOFF[block]
        return {"source": "model cutoff", "accuracy": accuracy, "note": note}
    return None
