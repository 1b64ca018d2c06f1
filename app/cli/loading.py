"""Find and load what a command computes with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.paths import bundle_folders
from core.errors import ParameterError

if TYPE_CHECKING:
    from core.bundles.manifest import BundleManifest
    from core.features.mel import LogMelConfig
    from core.inference.classifier import Classifier
    from core.results import AudioClip

__all__ = ["find_bundle", "load_classifier", "read_bundle_manifest", "read_one_clip"]


def find_bundle(named: str | None) -> Path:
    """Folder or file of a bundle.

    Raises
    ------
    BundleError
        There is none of that name.
    """
    from core.bundles.store import resolve_bundle

    return resolve_bundle(named, bundle_folders())


def read_bundle_manifest(named: str | None) -> BundleManifest:
    """Read a bundle's settings without its networks, and without torch.

    Raises
    ------
    BundleError
        There is none of that name, or it cannot be trusted.
    """
    from core.bundles.manifest import read_manifest

    return read_manifest(find_bundle(named))


def load_classifier(named: str | None, device: str) -> Classifier:
    """Load a bundle onto a device.

    Raises
    ------
    BundleError, DeviceError
        It cannot be used; the device is not to be had.
    """
    path = find_bundle(named)

    from core.bundles.bundle import load_bundle
    from core.inference.classifier import Classifier
    from core.models.device import resolve_device

    chosen = resolve_device(device)
    return Classifier(load_bundle(path), chosen)


def read_one_clip(path: Path, config: LogMelConfig, start: float | None) -> AudioClip:
    """Read a clip whole, or of a recording the window that begins at ``start`` s.

    Raises
    ------
    AudioDecodeError
        The file cannot be read as sound.
    ParameterError
        The file is a recording and no window was chosen, or the window lies past its end.
    """
    from core.audio.decode import probe, read_clip

    duration = probe(path).duration
    length = config.clip_duration
    if start is None:
        if length is not None and config.is_recording(duration):
            raise ParameterError(
                "--start",
                f"{path} is a recording of {duration:.1f} s; choose where the {length:g} s to look"
                " at begin, with --start S",
            )
        return read_clip(path, config.sample_rate)
    if start >= duration:
        raise ParameterError("--start", f"{start:g} s lies past the end of {path}, {duration:g} s")
    return read_clip(path, config.sample_rate, start=start, duration=length)
