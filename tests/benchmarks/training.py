"""One training step of DenseNet-201 at batch 32 beside a plain loop, and inputs from cold."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
import soundfile
import torch
from features import plain_log_mel
from report import Figure, emit

from app.native import keep_freed_memory
from core.datasets.detect import read_dataset
from core.features.mel import LogMelConfig, mel_filterbank
from core.models.device import resolve_device
from core.models.registry import architecture
from core.training.features import FeatureSet, compute_features
from core.training.feeding import Feeder, n_batches_of
from core.training.loop import Trainer
from core.training.recipe import Recipe

ARCHITECTURE = "densenet201"
BATCH = 32
N_CLASSES = 2
N_CLIPS = 96
PLAIN_STEPS = 2
RECIPE = Recipe(epochs=2, batch_size=BATCH)


def write_clips(folder: Path) -> None:
    """Write noises of two colours, a folder a class."""
    rng = np.random.default_rng(0)
    for name, smooth in (("white", 1), ("dull", 16)):
        (folder / name).mkdir(parents=True)
        for number in range(N_CLIPS // 2):
            noise = np.convolve(rng.normal(0, 0.1, 220_500), np.ones(smooth) / smooth, "same")
            soundfile.write(folder / name / f"{number:03d}.wav", noise, 44_100)


def plain_step_seconds(folder: Path) -> float:
    """Take steps as a notebook does: float32, clips read and transformed between the steps."""
    config = LogMelConfig()
    filters = torch.from_numpy(mel_filterbank(config.sample_rate, config.n_fft, config.n_mels))
    paths = sorted(folder.glob("*/*.wav"))[:BATCH]
    targets = torch.tensor([path.parent.name == "dull" for path in paths]).long()
    model = architecture(ARCHITECTURE).build(N_CLASSES, seed=0).train()
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-4, weight_decay=1e-3)

    def read(path: Path) -> torch.Tensor:
        return torch.from_numpy(soundfile.read(path, dtype="float32")[0])

    def step() -> None:
        inputs = torch.stack([plain_log_mel(read(path), config, filters) for path in paths])
        loss = torch.nn.functional.cross_entropy(model(inputs), targets)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

    step()
    times = []
    for _ in range(PLAIN_STEPS):
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def our_step_seconds(features: FeatureSet) -> tuple[float, float]:
    """Steps of the second epoch, s each, and the share of it spent waiting for batches."""
    device = resolve_device()
    model = architecture(ARCHITECTURE).build(N_CLASSES, seed=0)
    model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    scale = features.statistics()
    n_batches = n_batches_of(len(features), BATCH)
    trainer = Trainer(model, RECIPE, device, n_batches=n_batches)
    with Feeder(features, N_CLASSES, scale, RECIPE, device, seed=0) as feeder:
        trainer.train_one_epoch(feeder.epoch(1), 1)
        start = time.perf_counter()
        trainer.train_one_epoch(feeder.epoch(2), 2)
        taken = time.perf_counter() - start
    return taken / n_batches, feeder.waited / taken


def main() -> None:
    keep_freed_memory()
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
        plain = plain_step_seconds(folder)
    ours, waiting = our_step_seconds(features)
    emit(
        [
            Figure(
                f"training step, {ARCHITECTURE}, batch {BATCH}",
                plain / ours,
                "times the plain loop",
                3.0,
                more_is_better=True,
                note=f"{ours:.2f} s against {plain:.2f} s",
            ),
            Figure("share of a training step spent waiting for clips", 100 * waiting, "%", 10),
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
