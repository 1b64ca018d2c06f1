"""What a figure was computed on."""

from __future__ import annotations

import os
import platform
from typing import Any

import torch

from core.models.device import Device

__all__ = ["machine_facts"]


def machine_facts(device: Device) -> dict[str, Any]:
    """Device, processor, cores, threads and versions, to stand beside what was measured."""
    return {
        "device": device.name,
        "processor": platform.machine(),
        "cores": os.cpu_count(),
        "threads": device.n_threads,
        "torch": str(torch.__version__),
        "python": platform.python_version(),
    }
