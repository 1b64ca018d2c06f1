"""Bundles moved about on workers: looked at, installed, exported, removed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app import paths
from app.jobs import Context
from app.words import tr
from core.progress import Progress
from resources import bundles_dir as shipped_bundles_dir

if TYPE_CHECKING:
    from core.bundles.compare import BundleComparison, BundleFacts

__all__ = ["Incoming", "compare", "export", "facts", "install", "look_at", "remove"]


@dataclass(frozen=True)
class Incoming:
    """A bundle that may be installed.

    Attributes
    ----------
    taken : {"", "installed", "shipped"}
        By whom its name is taken already.
    free_name : str
        A name like its own that nobody has.
    """

    path: Path
    name: str
    taken: Literal["", "installed", "shipped"]
    free_name: str


def look_at(context: Context, path: Path) -> Incoming:
    """Read a bundle's name and whether it is taken.

    Raises
    ------
    BundleError
    """
    from core.bundles.manifest import read_manifest
    from core.bundles.store import find_bundles

    context.progress(Progress(0, 0, tr("looking at {file}", file=path.name)))
    name = read_manifest(path).name
    shipped = {entry.name for entry in find_bundles([shipped_bundles_dir()])}
    installed = {entry.name for entry in find_bundles([paths.bundles_dir()])}
    free, number = name, 2
    while free in shipped | installed:
        free, number = f"{name[:60]}-{number}", number + 1
    if name in shipped:
        return Incoming(path, name, "shipped", free)
    return Incoming(path, name, "installed" if name in installed else "", free)


def install(context: Context, path: Path, name: str | None, replace: bool) -> str:
    """Keep a copy of a bundle; the name that it has from now on.

    Raises
    ------
    BundleError, OperationCancelled
    """
    from app.warm_up import import_torch

    import_torch()
    from core.bundles.install import install_bundle

    entry = install_bundle(
        path,
        paths.bundles_dir(),
        name=name,
        replace=replace,
        shipped=[shipped_bundles_dir()],
        progress=context.progress,
        cancel=context.cancel,
    )
    return entry.name


def export(context: Context, source: Path, target: Path) -> str:
    """Write a bundle as one ``.sonolens`` or ``.onnx`` file, or a folder; say what was written.

    People were asked about replacing.

    Raises
    ------
    BundleError, OperationCancelled
    """
    from app.warm_up import import_torch

    import_torch()
    if target.suffix.lower() == ".onnx":
        return _export_onnx(context, source, target)
    from core.bundles.install import export_bundle

    path = export_bundle(
        source, target, replace=True, progress=context.progress, cancel=context.cancel
    )
    return tr("Exported to {file}", file=path)


def _export_onnx(context: Context, source: Path, target: Path) -> str:
    from core.bundles.bundle import load_bundle
    from core.bundles.onnx_export import export_onnx

    context.progress(Progress(0, 0, tr("loading {name}", name=source.name)))
    bundle = load_bundle(source)
    done = export_onnx(
        bundle, target, replace=True, progress=context.progress, cancel=context.cancel
    )
    return tr(
        "Exported to {file}; it differs from torch by at most {difference:.1g} on {n} inputs",
        file=done.path, difference=done.largest_difference, n=done.n_compared,
    )  # fmt: skip


def facts(_context: Context, path: Path) -> BundleFacts:
    """Read a bundle's size and hash.

    Raises
    ------
    BundleError
    """
    from core.bundles.compare import bundle_facts

    return bundle_facts(path)


def compare(_context: Context, left: Path, right: Path) -> BundleComparison:
    """Put two bundles side by side.

    Raises
    ------
    BundleError
    """
    from core.bundles.compare import compare_bundles

    return compare_bundles(left, right)


def remove(context: Context, name: str) -> Path:
    """Delete an installed bundle.

    Raises
    ------
    BundleError
    """
    from app.warm_up import import_torch

    import_torch()
    from core.bundles.install import remove_bundle

    context.cancel.raise_if_cancelled()
    return remove_bundle(name, paths.bundles_dir(), shipped=[shipped_bundles_dir()])
