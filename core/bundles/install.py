"""Bundles moved about: installed, exported, removed; each copied whole and read back first."""

from __future__ import annotations

import contextlib
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pydantic import ValidationError

from core.bundles.bundle import load_bundle
from core.bundles.container import BUNDLE_SUFFIX, open_container
from core.bundles.manifest import MANIFEST_NAME, BundleManifest, manifest_of
from core.bundles.store import BundleEntry, find_bundles
from core.errors import BundleError
from core.files import to_disk
from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.replacing import hidden_beside, put_in_place

__all__ = ["export_bundle", "install_bundle", "remove_bundle"]

_LARGEST_FILE = 8 << 30
_EPOCH = (1980, 1, 1, 0, 0, 0)


def install_bundle(
    source: Path,
    folder: Path,
    *,
    name: str | None = None,
    replace: bool = False,
    shipped: Sequence[Path] = (),
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> BundleEntry:
    """Copy a bundle among the installed ones.

    It is written beside them under a hidden name, loaded from there with all hashes compared, and
    only then takes its place.

    Parameters
    ----------
    source : Path
        A bundle's folder, or a ``.sonolens`` file.
    folder : Path
        Of the installed bundles; made where it is missing.
    name : str, optional
        What to call it; its own name if None.
    replace : bool
        Take the place of an installed bundle of that name.
    shipped : sequence of Path
        Folders of bundles whose names are taken for good.

    Raises
    ------
    BundleError
        It cannot be trusted, its name is taken, or nothing can be written.
    OperationCancelled
        ``cancel`` was set; nothing is installed.
    """
    contents, manifest = _contents(source, progress, cancel)
    if name is not None and name != manifest.name:
        manifest = _renamed(manifest, name)
        contents = {**contents, MANIFEST_NAME: _manifest_text(manifest)}
    present = [entry for entry in find_bundles([folder]) if entry.name == manifest.name]
    if any(entry.name == manifest.name for entry in find_bundles(shipped)):
        raise BundleError(
            f"{source}: {manifest.name!r} is the name of a bundle that ships with the program;"
            " install it under another name"
        )
    if present and not replace:
        raise BundleError(
            f"{source}: a bundle {manifest.name!r} is installed already; replace it, or install"
            " this one under another name"
        )
    with _written(folder):
        folder.mkdir(parents=True, exist_ok=True)
        place = present[0].path if present else _free_place(folder, manifest.name)
        target = place.with_suffix("") if place.is_file() else place
        with hidden_beside(target) as part:
            part.mkdir()
            _put_all(contents, part)
            _read_back(part, progress, cancel)
            put_in_place(part, target, place)
    return BundleEntry(manifest.name, target, manifest)


def export_bundle(
    source: Path,
    target: Path,
    *,
    replace: bool = False,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> Path:
    """Copy a bundle to hand it on.

    Parameters
    ----------
    source : Path
        A bundle's folder, or a ``.sonolens`` file.
    target : Path
        One file where it ends in ``.sonolens``, else a folder. It appears when it was written,
        loaded back and compared.
    replace : bool
        A file, or a folder that holds a bundle, may be there already.

    Raises
    ------
    BundleError
        The bundle cannot be trusted, something else is at ``target``, or it cannot be written.
    OperationCancelled
        ``cancel`` was set; nothing is written.
    """
    packed = target.suffix.lower() == BUNDLE_SUFFIX
    _refuse_what_is_there(target, packed, replace)
    contents, _ = _contents(source, progress, cancel)
    with _written(target), hidden_beside(target) as part:
        if packed:
            _pack(contents, part)
        else:
            part.mkdir()
            _put_all(contents, part)
        _read_back(part, progress, cancel)
        put_in_place(part, target)
    return target


def remove_bundle(name: str, folder: Path, *, shipped: Sequence[Path] = ()) -> Path:
    """Delete an installed bundle, damaged or not.

    Parameters
    ----------
    folder : Path
        Of the installed bundles.
    shipped : sequence of Path
        Folders of bundles that stay.

    Returns
    -------
    Path
        Where it was.

    Raises
    ------
    BundleError
        There is none of that name, it ships with the program, or it cannot be deleted.
    """
    installed = find_bundles([folder])
    path = next((entry.path for entry in installed if entry.name == name), None)
    if path is None:
        if any(entry.name == name for entry in find_bundles(shipped)):
            raise BundleError(f"{name}: ships with the program and cannot be removed")
        known = ", ".join(entry.name for entry in installed) or "none"
        raise BundleError(f"no bundle {name!r} is installed; installed are: {known}")
    try:
        if path.is_symlink() or path.is_file():
            path.unlink()
        else:
            with hidden_beside(path) as gone:
                path.rename(gone)
    except OSError as error:
        raise BundleError(f"{path}: cannot be removed: {error.strerror or error}") from error
    return path


def _contents(
    source: Path, progress: ProgressCallback | None, cancel: CancelToken | None
) -> tuple[dict[str, bytes], BundleManifest]:
    """All files of a bundle, after it was loaded once: errors name the source."""
    report(progress, 0, 0, f"checking {source.name}")
    load_bundle(source)
    check_cancelled(cancel)
    with open_container(source) as container:
        manifest = manifest_of(container)
        names = [MANIFEST_NAME, *manifest.files]
        contents = {}
        for number, name in enumerate(names):
            check_cancelled(cancel)
            report(progress, number, 2 * len(names), f"reading {name}")
            contents[name] = container.read(name, _LARGEST_FILE)
    return contents, manifest


def _renamed(manifest: BundleManifest, name: str) -> BundleManifest:
    try:
        return BundleManifest.model_validate({**manifest.model_dump(), "name": name})
    except ValidationError as error:
        reason = error.errors()[0]["msg"].removeprefix("Value error, ")
        raise BundleError(f"{name!r}: a bundle's name {reason}") from error


def _manifest_text(manifest: BundleManifest) -> bytes:
    text = json.dumps(manifest.model_dump(mode="json"), indent=2, ensure_ascii=False)
    return f"{text}\n".encode()


def _free_place(folder: Path, name: str) -> Path:
    """Path in the folder that nothing lies at, named like the bundle where that can be."""
    place, number = folder / name, 2
    while place.exists() or place.is_symlink():
        place, number = folder / f"{name}-{number}", number + 1
    return place


def _refuse_what_is_there(target: Path, packed: bool, replace: bool) -> None:
    if not (target.exists() or target.is_symlink()):
        return
    ours = target.is_file() if packed else (target / MANIFEST_NAME).is_file()
    if not replace or not ours:
        what = "" if ours else " and is not a bundle"
        raise BundleError(f"{target}: is there already{what}; choose another name")


@contextlib.contextmanager
def _written(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise BundleError(f"{target}: cannot be written: {error.strerror or error}") from error


def _put_all(contents: Mapping[str, bytes], folder: Path) -> None:
    for name, data in contents.items():
        with (folder / name).open("wb") as file:
            file.write(data)
            to_disk(file)


def _pack(contents: Mapping[str, bytes], path: Path) -> None:
    """Write one file; the same contents give the same bytes."""
    with path.open("wb") as file:
        with zipfile.ZipFile(file, "w") as archive:
            for name, data in contents.items():
                info = zipfile.ZipInfo(name, _EPOCH)
                info.external_attr = 0o644 << 16
                archive.writestr(info, data, zipfile.ZIP_STORED)
        to_disk(file)


def _read_back(path: Path, progress: ProgressCallback | None, cancel: CancelToken | None) -> None:
    """Load what was written, so that every hash is compared; an error names no hidden folder."""
    check_cancelled(cancel)
    report(progress, 1, 2, "reading it back")
    try:
        load_bundle(path)
    except BundleError as error:
        said = str(error).removeprefix(f"{path}: ")
        raise BundleError(f"{path.name}: {said}; nothing was written") from error
    check_cancelled(cancel)
