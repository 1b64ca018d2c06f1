"""What a training runs on, and with which versions, to be kept beside what comes of it."""

from __future__ import annotations

import os
import platform
from typing import Any

import torch

__all__ = ["library_versions", "processor_facts"]


def processor_facts(n_threads: int) -> dict[str, Any]:
    """Kind of processor, its cores, and how many threads compute."""
    return {"processor": platform.machine(), "cores": os.cpu_count(), "threads": n_threads}


def library_versions() -> dict[str, str]:
    """Versions of torch and Python."""
    return {"torch": str(torch.__version__), "python": platform.python_version()}
