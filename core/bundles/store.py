"""The bundles that are installed: found by name, listed with what is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.bundles.manifest import BUNDLE_SUFFIX, MANIFEST_NAME, BundleManifest, read_manifest
from core.errors import BundleError
from core.replacing import sweep

__all__ = ["DEFAULT_BUNDLE", "BundleEntry", "find_bundles", "resolve_bundle"]

DEFAULT_BUNDLE = "everyday-sounds"


@dataclass(frozen=True)
class BundleEntry:
    """A bundle found in a folder.

    Attributes
    ----------
    manifest : BundleManifest or None
        None where it cannot be used; ``reason`` then says why.
    """

    name: str
    path: Path
    manifest: BundleManifest | None
    reason: str | None = None


def find_bundles(folders: Sequence[Path]) -> list[BundleEntry]:
    """List the bundles directly inside some folders, the first of each name.

    Folders that are not there are passed over. Weights are not read. A bundle that was being
    replaced when the program was killed is there again.
    """
    found: dict[str, BundleEntry] = {}
    for folder in folders:
        if not folder.is_dir():
            continue
        sweep(folder)
        for path in sorted(folder.iterdir()):
            if not path.name.startswith(".") and _looks_like_bundle(path):
                entry = _entry(path)
                found.setdefault(entry.name, entry)
    return list(found.values())


def resolve_bundle(wanted: str | Path | None, folders: Sequence[Path]) -> Path:
    """Path of the bundle that a name or path stands for.

    Parameters
    ----------
    wanted : str, Path or None
        A path, a name among the installed ones, or None for the shipped default.

    Raises
    ------
    BundleError
        There is none; the installed ones are listed.
    """
    if wanted is not None and Path(wanted).exists():
        return Path(wanted)
    name = DEFAULT_BUNDLE if wanted is None else str(wanted)
    entries = find_bundles(folders)
    for entry in entries:
        if entry.name == name:
            return entry.path
    known = ", ".join(entry.name for entry in entries) or "none"
    raise BundleError(f"no bundle {name!r} here or among the installed ones: {known}")


def _looks_like_bundle(path: Path) -> bool:
    return (path / MANIFEST_NAME).is_file() or (
        path.suffix.lower() == BUNDLE_SUFFIX and path.is_file()
    )


def _entry(path: Path) -> BundleEntry:
    try:
        manifest = read_manifest(path)
    except BundleError as error:
        return BundleEntry(path.stem if path.is_file() else path.name, path, None, str(error))
    return BundleEntry(manifest.name, path, manifest)
