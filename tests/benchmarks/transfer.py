"""Weight change of a DenseNet-169 over 80 inputs: time, and memory above the two networks."""

from __future__ import annotations

import time

import torch
from memory import PeakMemory
from report import Figure, emit

from app.native import keep_freed_memory
from core.models.device import resolve_device
from core.models.registry import architecture
from core.transfer.weight_change import weight_change

NETWORK = "densenet169"
N_CLIPS = 80
BATCH_SIZE = 8


def main() -> None:
    keep_freed_memory()
    entry = architecture(NETWORK)
    before, after = (entry.build(10, seed=seed) for seed in (0, 1))
    inputs = torch.randn(N_CLIPS, 3, 128, 250, generator=torch.Generator().manual_seed(0))
    device = resolve_device("cpu")
    start = time.perf_counter()
    with PeakMemory() as memory:
        found = weight_change(entry, before, after, inputs.split(BATCH_SIZE), device=device)
    taken = time.perf_counter() - start
    if len(found) != len(entry.blocks):
        raise RuntimeError(f"{len(found)} of {len(entry.blocks)} blocks were compared")
    note = f"{torch.get_num_threads()} threads, batches of {BATCH_SIZE}"
    emit(
        [
            Figure(f"weight change, {NETWORK}, {N_CLIPS} clips", taken, "s", 60, note=note),
            Figure("memory above before while it runs", memory.above, "MB", 2_000, note="peak"),
        ]
    )


if __name__ == "__main__":
    main()
