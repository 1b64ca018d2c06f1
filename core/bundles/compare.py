"""Two bundles side by side: what they say of themselves, and which classes both tell apart.

Weights are not read; `core.bundles.manifest` checks what is.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from core.bundles.container import open_container
from core.bundles.manifest import MANIFEST_NAME, BundleManifest, manifest_of
from core.errors import BundleError

__all__ = ["BundleComparison", "BundleFacts", "bundle_facts", "compare_bundles"]

_LARGEST = 4 << 20


@dataclass(frozen=True)
class BundleFacts:
    """What can be said of a bundle without its networks.

    Attributes
    ----------
    size : int
        Bytes on the disk, of the folder's files or of the one file.
    sha256 : str
        Of ``bundle.json``, which names the hashes of all other files.
    """

    path: Path
    manifest: BundleManifest
    size: int
    sha256: str


@dataclass(frozen=True)
class BundleComparison:
    """Two bundles and their classes.

    Attributes
    ----------
    common : tuple of str
        Classes of both, as the left one writes them: letters' case, and ``_`` for a space, do not
        matter.
    only_left, only_right : tuple of str
        Classes of one.
    """

    left: BundleFacts
    right: BundleFacts
    common: tuple[str, ...]
    only_left: tuple[str, ...]
    only_right: tuple[str, ...]


def bundle_facts(path: Path) -> BundleFacts:
    """Read what a bundle, a folder or a ``.sonolens`` file, says of itself.

    Raises
    ------
    BundleError
        There is no bundle, or it cannot be trusted.
    """
    with open_container(path) as container:
        manifest = manifest_of(container)
        digest = hashlib.sha256(container.read(MANIFEST_NAME, _LARGEST)).hexdigest()
    try:
        inside = [path / name for name in (MANIFEST_NAME, *manifest.files)]
        size = sum(file.stat().st_size for file in ([path] if path.is_file() else inside))
    except OSError as error:
        raise BundleError(f"{path}: cannot be read: {error.strerror or error}") from error
    return BundleFacts(path, manifest, size, digest)


def compare_bundles(left: Path, right: Path) -> BundleComparison:
    """Put two bundles side by side.

    Raises
    ------
    BundleError
        One of them is none, or cannot be trusted.
    """
    first, second = bundle_facts(left), bundle_facts(right)
    ours, theirs = first.manifest.labels, second.manifest.labels
    known, others = {_folded(label) for label in ours}, {_folded(label) for label in theirs}
    return BundleComparison(
        first,
        second,
        tuple(label for label in ours if _folded(label) in others),
        tuple(label for label in ours if _folded(label) not in others),
        tuple(label for label in theirs if _folded(label) not in known),
    )


def _folded(label: str) -> str:
    return label.strip().replace("_", " ").casefold()
