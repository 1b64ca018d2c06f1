"""What the settings ask of a worker: threads of the networks, and the size of the cache."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from app import jobs, paths
from app.jobs import Context
from app.models.records import ModelInfo, ModelKey

__all__ = ["BYTES_PER_GB", "bound_cache", "clear_cache", "measure_cache", "use_threads"]

BYTES_PER_GB = 10**9


def use_threads(context: Context, n_threads: int, key: ModelKey) -> ModelInfo:
    """Let the networks compute on so many CPU threads; 0 for torch's own choice.

    It counts for this worker and for those that begin later. What is loaded is described anew.
    """
    from app.warm_up import import_torch

    import_torch()
    import torch

    usual = _usual_threads()
    torch.set_num_threads(n_threads or usual)
    return jobs.load_model(context, key)


@lru_cache(maxsize=1)
def _usual_threads() -> int:
    """Threads that torch chose by itself; read before the first change."""
    import torch

    chosen_before = os.environ.get("OMP_NUM_THREADS")
    return os.cpu_count() or 1 if chosen_before else torch.get_num_threads()


def measure_cache(_context: Context) -> int:
    """Bytes of the network inputs that are kept."""
    from core.features.cache import FeatureCache

    return FeatureCache(paths.features_folder()).size()


def clear_cache(_context: Context) -> int:
    """Remove the network inputs that are kept; bytes that are left."""
    from core.features.cache import FeatureCache

    cache = FeatureCache(paths.features_folder())
    cache.clear()
    return cache.size()


def bound_cache(_context: Context, max_gb: float, folder: Path | None = None) -> int:
    """Let the inputs that are kept take so many GB from now on; bytes that they take.

    Raises
    ------
    OSError
        The folder of the cache cannot be written to.
    """
    from core.features.cache import FeatureCache

    cache = FeatureCache(folder or paths.features_folder())
    cache.bound(int(max_gb * BYTES_PER_GB))
    return cache.size()
