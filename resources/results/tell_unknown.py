"""Put measured rates on a bundle's card: ``python -m resources.results.tell_unknown FILE BUNDLE``.

``FILE`` is what `resources.results.measure_unknown` wrote of the same training; the rates are those
at the bundle's own threshold. Weights stay what they are, to the bit.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from core.bundles.bundle import Bundle

__all__ = ["main", "rates_at", "told"]


def rates_at(measured: dict[str, Any], threshold: float) -> dict[str, Any]:
    """Error rates at a threshold, with what they were measured on."""
    known, unknown = (
        np.concatenate([group[kind] for group in measured["groups"]])
        for kind in ("known", "unknown")
    )
    return {
        "false_accept_rate": float((unknown >= threshold).mean()),
        "n_unknown": len(unknown),
        "left_out": {
            "dataset": measured["dataset"],
            "groups": [group["left_out"] for group in measured["groups"]],
            "folds": measured["folds"],
            "members": measured["members"],
            "seeds": measured["seeds"],
            "n_known": len(known),
            "false_reject_rate": float((known < threshold).mean()),
        },
    }


def told(bundle: Bundle, measured: dict[str, Any]) -> Bundle:
    """Give the bundle with the rates in its metrics.

    Raises
    ------
    ValueError
        It has no threshold, or was trained in another way than what was measured.
    """
    manifest = bundle.manifest
    if manifest.threshold is None:
        raise ValueError(f"{manifest.name} has no threshold")
    if manifest.architecture != measured["architecture"]:
        raise ValueError(f"{manifest.name} is a {manifest.architecture}")
    rates = rates_at(measured, manifest.threshold)
    metrics = dict(manifest.metrics)
    metrics["threshold"] = {**metrics.get("threshold", {}), **rates}
    return replace(bundle, manifest=manifest.model_copy(update={"metrics": metrics}))


def main(words: Sequence[str] | None = None) -> int:
    """Rewrite the bundle in its place."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", 1)[0])
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("bundle", type=Path, metavar="BUNDLE")
    asked = parser.parse_args(words)

    from core.bundles.bundle import load_bundle, save_bundle

    measured = json.loads(asked.file.read_text("utf-8"))
    changed = told(load_bundle(asked.bundle), measured)
    save_bundle(changed, asked.bundle, half=True)
    found = changed.manifest.metrics["threshold"]
    sys.stdout.write(f"{asked.bundle.name}: {found['false_accept_rate']:.1%} of unknown pass\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
