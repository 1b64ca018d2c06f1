"""Training steps of two networks at batch 32 beside the plain loop, and inputs from cold."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
import soundfile
import torch
from peers import PlainClips, plain_epoch
from report import Figure, emit

from app.native import holding_memory, keep_freed_memory
from core.datasets.detect import read_dataset
from core.features.mel import LogMelConfig
from core.models.device import resolve_device
from core.models.registry import architecture
from core.training.features import FeatureSet, compute_features
from core.training.feeding import Feeder, n_batches_of
from core.training.loop import Trainer
from core.training.precision import precision_of
from core.training.recipe import Recipe

ARCHITECTURES = ("densenet201", "mobilenet_v2")
BATCH = 32
N_CLASSES = 2
N_CLIPS = 96
RECIPE = Recipe(epochs=2, batch_size=BATCH, roll=0.5, mask=0.1)


def write_clips(folder: Path) -> None:
    """Write noises of two colours, one folder per class."""
    rng = np.random.default_rng(0)
    for name, smooth in (("white", 1), ("dull", 16)):
        (folder / name).mkdir(parents=True)
        for number in range(N_CLIPS // 2):
            noise = np.convolve(rng.normal(0, 0.1, 220_500), np.ones(smooth) / smooth, "same")
            soundfile.write(folder / name / f"{number:03d}.wav", noise, 44_100)


def plain_step_seconds(name: str, folder: Path) -> float:
    """Take steps as a notebook does; the first does not count."""
    paths = sorted(folder.glob("*/*.wav"))
    targets = [int(path.parent.name == "dull") for path in paths]
    clips = PlainClips(paths, targets, N_CLASSES, RECIPE)
    model = architecture(name).build(N_CLASSES, seed=0)
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-4, weight_decay=1e-3)
    marks = [time.perf_counter()]
    plain_epoch(
        model, optimiser, clips, BATCH, 0, on_step=lambda: marks.append(time.perf_counter())
    )
    return statistics.median(np.diff(marks)[1:].tolist())


def our_step_seconds(name: str, features: FeatureSet) -> tuple[float, float]:
    """Steps of the second epoch, s each, and the share of it spent waiting for batches."""
    device = resolve_device()
    model = architecture(name).build(N_CLASSES, seed=0)
    model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    scale = features.statistics()
    n_batches = n_batches_of(len(features), BATCH)
    trainer = Trainer(model, RECIPE, device, n_batches=n_batches)
    feeding = Feeder(features, N_CLASSES, scale, RECIPE, device, seed=0)
    with holding_memory(), feeding as feeder:
        trainer.train_one_epoch(feeder.epoch(1), 1)
        start = time.perf_counter()
        trainer.train_one_epoch(feeder.epoch(2), 2)
        taken = time.perf_counter() - start
    return taken / n_batches, feeder.waited / taken


def main() -> None:
    keep_freed_memory()
    figures = []
    dtype = precision_of(RECIPE, resolve_device()).dtype
    arithmetic = str(dtype).removeprefix("torch.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_clips(folder)
        manifest = read_dataset(folder)
        compute_features(manifest, LogMelConfig())
        times = {}
        for n_workers in (1, 2):
            start = time.perf_counter()
            features = compute_features(manifest, LogMelConfig(), n_workers=n_workers)
            times[n_workers] = time.perf_counter() - start
        for network in ARCHITECTURES:
            plain = plain_step_seconds(network, folder)
            ours, waiting = our_step_seconds(network, features)
            figures += [
                Figure(
                    f"training step, {network}, batch {BATCH}",
                    plain / ours,
                    "times the plain loop",
                    3.0,
                    more_is_better=True,
                    note=f"{ours:.2f} s in {arithmetic} against {plain:.2f} s",
                ),
                Figure("of it spent waiting for clips", 100 * waiting, "%", 10, note=network),
            ]
    emit(
        [
            *figures,
            Figure(
                f"inputs of {N_CLIPS} clips by two threads",
                times[1] / times[2],
                "times one thread",
                1.7,
                more_is_better=True,
                note=f"{times[2]:.2f} s against {times[1]:.2f} s",
            ),
        ]
    )


if __name__ == "__main__":
    main()
