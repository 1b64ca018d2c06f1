"""Five folds trained the plain way and the program's: accuracy beside accuracy, and the time.

``python tests/benchmarks/equality.py --data ESC10 --weights FILE``; not part of ``make bench``, for
it takes tens of minutes. Both train the same network from the same start with the same recipe and
the same number of epochs, and are measured after the last; neither sees the held-out fold before.
A processor without bfloat16 arithmetic trains a third time, in bfloat16 by `rounding.Rounding`, for
the accuracy of what others do; the time of that says nothing.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import mean, stdev

import numpy as np
import torch
from peers import PlainClips, plain_accuracy, plain_epoch
from report import machine
from rounding import Rounding

from app.native import holding_memory, keep_freed_memory, wait_briefly
from core.datasets.detect import read_dataset
from core.datasets.manifest import DatasetManifest
from core.features.mel import LogMelConfig
from core.models.device import bf16_pays, resolve_device
from core.models.registry import architecture
from core.models.weights import initialise
from core.training.features import compute_features
from core.training.fine_tune import fine_tune
from core.training.precision import precision_of
from core.training.recipe import Recipe


def recipe_of(epochs: int) -> Recipe:
    """Adam at the paper's rate, with changes that both ways make of the inputs."""
    return Recipe(epochs=epochs, schedule="constant", roll=0.5, mask=0.1)


def by_program(
    manifest: DatasetManifest,
    held_out: Sequence[bool],
    recipe: Recipe,
    arguments: argparse.Namespace,
) -> tuple[float, float]:
    """Accuracy on the held-out clips and s of training, features included."""
    started = time.perf_counter()
    features = compute_features(manifest, LogMelConfig())
    out = np.asarray(held_out)
    observed = features.subset(np.flatnonzero(out))
    with holding_memory():
        tuned = fine_tune(
            architecture(arguments.architecture),
            len(manifest.labels),
            features.subset(np.flatnonzero(~out)),
            recipe,
            init=str(arguments.weights),
            seed=arguments.seed,
            observed=observed,
        )
    taken = time.perf_counter() - started
    return float((tuned.observed[-1].argmax(axis=1) == observed.targets).mean()), taken


def by_program_rounding(
    manifest: DatasetManifest,
    held_out: Sequence[bool],
    recipe: Recipe,
    arguments: argparse.Namespace,
) -> tuple[float, float]:
    """As `by_program`, in bfloat16 whatever the processor has."""
    with Rounding():
        return by_program(
            manifest, held_out, recipe.model_copy(update={"precision": "bf16"}), arguments
        )


def by_plain_loop(
    manifest: DatasetManifest,
    held_out: Sequence[bool],
    recipe: Recipe,
    arguments: argparse.Namespace,
) -> tuple[float, float]:
    """Accuracy on the held-out clips and s of training, features included."""
    started = time.perf_counter()
    n_classes, seed = len(manifest.labels), arguments.seed
    entry = architecture(arguments.architecture)
    model = initialise(entry, n_classes, str(arguments.weights), seed=seed)
    torch.manual_seed(seed)
    rows = [
        (clip.path, target, out)
        for clip, target, out in zip(manifest.clips, manifest.targets, held_out, strict=True)
    ]
    training, reported = (
        PlainClips(
            [path for path, _, out in rows if out is part],
            [target for _, target, out in rows if out is part],
            n_classes,
            None if part else recipe,
            seed,
        )
        for part in (False, True)
    )
    optimiser = torch.optim.Adam(
        model.parameters(), lr=recipe.learning_rate, weight_decay=recipe.weight_decay
    )
    for epoch in range(recipe.epochs):
        plain_epoch(model, optimiser, training, recipe.batch_size, seed + epoch)
    accuracy = plain_accuracy(model, reported, recipe.batch_size)
    return accuracy, time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="clips with folds")
    parser.add_argument("--weights", type=Path, required=True, help="ImageNet weights")
    parser.add_argument("--architecture", default="mobilenet_v2")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=Path("out/equality.json"))
    arguments = parser.parse_args()
    wait_briefly()
    keep_freed_memory()
    manifest = read_dataset(arguments.data)
    recipe = recipe_of(arguments.epochs)
    ways = {"plain loop": by_plain_loop, "program": by_program}
    if not bf16_pays(resolve_device()):
        ways["program, rounding to bfloat16"] = by_program_rounding
    rows: list[dict[str, object]] = []
    for fold in sorted({clip.fold or "" for clip in manifest.clips}):
        held_out = [clip.fold == fold for clip in manifest.clips]
        for name, way in ways.items():
            accuracy, taken = way(manifest, held_out, recipe, arguments)
            rows.append({"fold": fold, "way": name, "accuracy": accuracy, "seconds": taken})
            print(f"fold {fold}, {name}: {100 * accuracy:.2f} % in {taken:.0f} s", flush=True)
    found = {
        "machine": machine(),
        "dataset": manifest.name,
        "n": len(manifest.clips),
        "architecture": arguments.architecture,
        "seed": arguments.seed,
        "recipe": recipe.model_dump(mode="json"),
        "precision": str(precision_of(recipe, resolve_device()).dtype),
        "folds": rows,
    }
    for name in ways:
        shares = [100 * float(str(row["accuracy"])) for row in rows if row["way"] == name]
        seconds = sum(float(str(row["seconds"])) for row in rows if row["way"] == name)
        print(f"{name}: {mean(shares):.2f} ± {stdev(shares):.2f} % in {seconds:.0f} s")
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
