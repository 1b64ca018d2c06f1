"""What ships inside: icons, styles, samples and the default bundle, found by path."""

from __future__ import annotations

from pathlib import Path

__all__ = ["bundles_dir", "resource_path", "samples_dir"]

_ROOT = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """Path of a shipped file or folder; it is not checked to exist."""
    return _ROOT.joinpath(*parts)


def bundles_dir() -> Path:
    """Folder of the bundles that ship inside."""
    return resource_path("bundles")


def samples_dir() -> Path:
    """Folder of the synthetic sample clips."""
    return resource_path("samples")
