"""What a figure was computed on."""

from __future__ import annotations

from typing import Any

from core.models.device import Device
from core.training.machine import library_versions, processor_facts

__all__ = ["machine_facts"]


def machine_facts(device: Device) -> dict[str, Any]:
    """Device, processor, cores, threads and versions, to stand beside what was measured."""
    return {"device": device.name, **processor_facts(device.n_threads), **library_versions()}
