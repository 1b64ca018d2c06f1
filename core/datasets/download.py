"""Fetch a public dataset: resumed where it broke off, checked, unpacked, and counted."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from core.datasets.detect import read_dataset
from core.datasets.unpack import Limits, unpack
from core.errors import DatasetError, ParameterError
from core.fetch import FETCH_ERRORS, fetch, reason_of
from core.progress import CancelToken, ProgressCallback

__all__ = ["SOURCES", "Source", "download_dataset"]


@dataclass(frozen=True)
class Source:
    """Where a dataset comes from, and how to know it is whole.

    Attributes
    ----------
    title : str
        Name for people, and of the folder that is made.
    archive : str
        File name of what is fetched, ending in ``.zip`` or ``.tar.gz``.
    top : str
        Folder in the archive that is the dataset.
    md5 : str or None
        Of the archive. None where the server packs it anew at each request: its checksums within
        and the count of its clips then tell whether it is whole.
    n_clips, n_classes : int
        What must be in it.
    limits : Limits
        What it may unpack to.
    terms : str
        Licence, and whom to credit.
    """

    title: str
    url: str
    archive: str
    top: str
    layout: str
    md5: str | None
    n_clips: int
    n_classes: int
    limits: Limits
    terms: str


SOURCES = {
    "esc50": Source(
        title="ESC-50",
        url="https://github.com/karolpiczak/ESC-50/archive/master.zip",
        archive="ESC-50-master.zip",
        top="ESC-50-master",
        layout="esc50",
        md5=None,
        n_clips=2_000,
        n_classes=50,
        limits=Limits(n_files=4_000, n_bytes=2 << 30),
        terms="by K. J. Piczak (2015), for non-commercial use (CC BY-NC), about 600 MB",
    ),
    "urbansound8k": Source(
        title="UrbanSound8K",
        url="https://zenodo.org/records/1203745/files/UrbanSound8K.tar.gz?download=1",
        archive="UrbanSound8K.tar.gz",
        top="UrbanSound8K",
        layout="urbansound8k",
        md5="9aa69802bbf37fb986f71ec1483a196e",
        n_clips=8_732,
        n_classes=10,
        limits=Limits(n_files=20_000, n_bytes=16 << 30),
        terms="by J. Salamon, C. Jacoby and J. P. Bello (2014), for non-commercial use (CC BY-NC),"
        " about 6 GB",
    ),
}


def download_dataset(
    name: str,
    folder: Path,
    *,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    source: Source | None = None,
) -> Path:
    """Fetch a dataset into a folder of its own within ``folder``, unless it is there already.

    What came before a transfer broke off, or was cancelled, stays as ``<archive>.part``, and the
    next call goes on from there. The archive is deleted once it is unpacked.

    Parameters
    ----------
    name : str
        One of `SOURCES`.
    source : Source, optional
        Another place to fetch it from.

    Returns
    -------
    Path
        Folder of the dataset.

    Raises
    ------
    ParameterError
        The name is not known.
    DatasetError
        No network, a broken transfer, a full disk, or an archive that is not what it should be.
    OperationCancelled
        ``cancel`` was set; heard within a second, once connected.
    """
    if source is None:
        if name not in SOURCES:
            raise ParameterError("name", f"{name!r} is none of {', '.join(SOURCES)}")
        source = SOURCES[name]
    target = Path(folder) / source.title
    if target.exists():
        return _checked(target, source, "move it away to download it anew")
    archive = target.parent / source.archive
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if not archive.exists():
            _bring(archive, source, progress, cancel)
        _unpack(archive, target, source, progress, cancel)
        archive.unlink()
    except OSError as error:
        reason = error.strerror or str(error)
        raise DatasetError(f"{error.filename or target.parent}: {reason}") from error
    return target


def _bring(
    archive: Path,
    source: Source,
    progress: ProgressCallback | None,
    cancel: CancelToken | None,
) -> None:
    """Let pooch put the archive in its place, brought by `_Transport`."""
    import pooch

    pooch.get_logger().setLevel("WARNING")
    keeper = pooch.create(
        path=archive.parent,
        base_url="",
        registry={archive.name: None},
        urls={archive.name: source.url},
    )
    keeper.fetch(archive.name, downloader=_Transport(archive, source, progress, cancel))


@dataclass(frozen=True)
class _Transport:
    """Pooch's own transport starts anew each time, and cannot be stopped, nor while it hashes."""

    archive: Path
    source: Source
    progress: ProgressCallback | None
    cancel: CancelToken | None

    def __call__(self, url: str, output_file: str, _pooch: object) -> None:
        part = self.archive.with_name(f"{self.archive.name}.part")
        hasher = hashlib.md5(usedforsecurity=False)
        title = self.source.title
        try:
            fetch(
                url,
                part,
                hasher=hasher,
                resume=True,
                largest=2 * self.source.limits.n_bytes,
                message=f"downloading {title}",
                progress=self.progress,
                cancel=self.cancel,
            )
        except FETCH_ERRORS as error:
            raise DatasetError(
                f"{title} cannot be downloaded ({reason_of(error)}); what came is kept, and the"
                f" next attempt goes on from there. Or fetch {url} elsewhere as {self.archive}"
            ) from error
        if self.source.md5 is not None and hasher.hexdigest() != self.source.md5:
            part.unlink()
            raise DatasetError(f"{url}: what came has another MD5 than published; not kept")
        part.replace(output_file)


def _unpack(
    archive: Path,
    target: Path,
    source: Source,
    progress: ProgressCallback | None,
    cancel: CancelToken | None,
) -> None:
    unpacked = target.with_name(f".{target.name}.unpacking")
    shutil.rmtree(unpacked, ignore_errors=True)
    message = f"unpacking {source.title}"
    try:
        try:
            unpack(
                archive, unpacked, source.limits, message=message, progress=progress, cancel=cancel
            )
            _checked(unpacked / source.top, source, "")
        except DatasetError:
            archive.unlink()
            raise
        (unpacked / source.top).replace(target)
    finally:
        shutil.rmtree(unpacked, ignore_errors=True)


def _checked(folder: Path, source: Source, advice: str) -> Path:
    """Count what is there.

    Raises
    ------
    DatasetError
        It is not the whole dataset.
    """
    advice = f"; {advice}" if advice else "; not kept"
    try:
        manifest = read_dataset(folder, source.layout)
    except DatasetError as error:
        raise DatasetError(f"{folder}: is not {source.title}: {error}{advice}") from error
    found = (len(manifest.clips), len(manifest.labels))
    if found != (source.n_clips, source.n_classes):
        raise DatasetError(
            f"{folder}: holds {found[0]} clips of {found[1]} classes, not the {source.n_clips} of"
            f" {source.n_classes} of {source.title}{advice}"
        )
    return folder
