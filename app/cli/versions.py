"""Versions of the program and of what it stands on, read without importing any of it."""

from __future__ import annotations

import platform
from importlib import metadata

__all__ = ["library_versions", "program_version", "version_of"]

_LIBRARIES = (
    "torch",
    "torchvision",
    "onnxruntime",
    "onnx",
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
    return version_of("sonolens") or "unknown"


def library_versions() -> dict[str, str | None]:
    """Versions of Sonolens, Python and the libraries used; None for what is not installed."""
    return {
        "sonolens": program_version(),
        "python": platform.python_version(),
        **{name: version_of(name) for name in _LIBRARIES},
    }


def version_of(name: str) -> str | None:
    """Version of an installed distribution; None if it is not installed."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
