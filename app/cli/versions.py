"""Versions of the program and of what it stands on, read without importing any of it."""

from __future__ import annotations

import platform
from importlib import metadata

__all__ = ["library_versions", "program_version"]

_LIBRARIES = (
    "torch",
    "torchvision",
    "captum",
    "numpy",
    "scipy",
    "librosa",
    "soundfile",
    "soxr",
    "matplotlib",
    "pydantic",
    "safetensors",
    "pyqtgraph",
)


def program_version() -> str:
    """Version of Sonolens; ``"unknown"`` where it was not installed."""
    return _version("sonolens") or "unknown"


def library_versions() -> dict[str, str | None]:
    """Versions of Sonolens, Python and the libraries used; None for what is not installed."""
    return {
        "sonolens": program_version(),
        "python": platform.python_version(),
        **{name: _version(name) for name in _LIBRARIES},
    }


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
