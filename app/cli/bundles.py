"""``sonolens bundles``: which saved models there are, what is in one; install, export, remove."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.arguments import add_shared
from app.cli.console import Console
from app.cli.exit_codes import DONE, SOME_FAILED
from app.cli.loading import find_bundle, read_bundle_manifest
from app.cli.text import cell_width, pad, printable
from app.bundle_words import class_rows, compared_rows, measured_words, plural
from app.paths import bundle_folders, bundles_dir
from core.progress import CancelToken
from resources import bundles_dir as shipped_bundles_dir

if TYPE_CHECKING:
    from core.bundles.manifest import BundleManifest

NAME = "bundles"
HELP = "list, show, compare, install, export or remove bundles"

_COLUMNS = ("NAME", "ARCHITECTURE", "CLASSES", "USED BY", "WHERE")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="name every bundle", allow_abbrev=False)
    add_shared(listing)
    listing.set_defaults(action=_list)
    show = actions.add_parser("show", help="say what is in one bundle", allow_abbrev=False)
    show.add_argument("name", metavar="NAME", help="a bundle's name, folder or .sonolens file")
    add_shared(show)
    show.set_defaults(action=_show)
    install = actions.add_parser("install", help="keep a copy of a bundle", allow_abbrev=False)
    install.add_argument(
        "source", type=Path, metavar="FILE|FOLDER", help="a .sonolens file, or a bundle's folder"
    )
    install.add_argument("--name", metavar="N", help="what to call it (default: its own name)")
    install.add_argument(
        "--replace", action="store_true", help="take the place of an installed bundle of that name"
    )
    add_shared(install)
    install.set_defaults(action=_install)
    remove = actions.add_parser("remove", help="delete an installed bundle", allow_abbrev=False)
    remove.add_argument("name", metavar="NAME", help="an installed bundle's name")
    add_shared(remove)
    remove.set_defaults(action=_remove)
    export = actions.add_parser("export", help="copy a bundle to hand it on", allow_abbrev=False)
    export.add_argument("name", metavar="NAME", help="a bundle's name, folder or .sonolens file")
    export.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="F.sonolens|FOLDER",
        help="one file where it ends in .sonolens, else a folder",
    )
    add_shared(export)
    export.set_defaults(action=_export)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Do one of the actions."""
    code: int = arguments.action(arguments, console, cancel)
    return code


def _install(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    from core.bundles.install import install_bundle

    with console.progress("installing") as progress:
        entry = install_bundle(
            arguments.source,
            bundles_dir(),
            name=arguments.name,
            replace=arguments.replace,
            shipped=[shipped_bundles_dir()],
            progress=progress,
            cancel=cancel,
        )
    if console.as_json:
        console.document(_entry_record(entry))
    else:
        console.write(f"installed {printable(entry.name)} in {printable(entry.path)}")
    return DONE


def _remove(arguments: argparse.Namespace, console: Console, _cancel: CancelToken) -> int:
    from core.bundles.install import remove_bundle

    path = remove_bundle(arguments.name, bundles_dir(), shipped=[shipped_bundles_dir()])
    if console.as_json:
        console.document({"name": arguments.name, "path": path, "status": "removed"})
    else:
        console.write(f"removed {printable(arguments.name)} from {printable(path)}")
    return DONE


def _export(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    from core.bundles.install import export_bundle

    with console.progress("exporting") as progress:
        path = export_bundle(
            find_bundle(arguments.name), arguments.out, progress=progress, cancel=cancel
        )
    if console.as_json:
        console.document({"name": arguments.name, "path": path, "status": "exported"})
    else:
        console.write(f"exported {printable(arguments.name)} to {printable(path)}")
    return DONE


def _list(_arguments: argparse.Namespace, console: Console, _cancel: CancelToken) -> int:
    from core.bundles.store import find_bundles

    entries = find_bundles(bundle_folders())
    if console.as_json:
        console.document({"bundles": [_entry_record(entry) for entry in entries]})
    elif entries:
        _print_columns(console, [_COLUMNS, *(_row(entry) for entry in entries)])
    else:
        console.note(f"no bundle in {', '.join(str(folder) for folder in bundle_folders())}")
    broken = [entry for entry in entries if entry.reason is not None]
    for entry in broken:
        console.problem(f"{entry.path}: {entry.reason}")
    return SOME_FAILED if broken else DONE


def _show(arguments: argparse.Namespace, console: Console, _cancel: CancelToken) -> int:
    path = find_bundle(arguments.name)
    manifest = read_bundle_manifest(arguments.name)
    if console.as_json:
        console.document({"path": path, **manifest.model_dump(mode="json")})
        return DONE
    console.write(f"{printable(manifest.name)}: {printable(manifest.title)}")
    if manifest.description:
        console.write(printable(manifest.description))
    for name, value in _facts(manifest).items():
        console.write(f"  {pad(name, 14)}{printable(value)}")
    console.write(f"  {pad('where', 14)}{printable(path)}")
    return DONE


def _facts(manifest: BundleManifest) -> dict[str, Any]:
    features = manifest.features
    length = "any" if features.clip_duration is None else f"{features.clip_duration:g} s"
    facts: dict[str, Any] = {
        "architecture": manifest.architecture,
        "members": _n_members(manifest),
        "classes": f"{len(manifest.labels)}: {', '.join(manifest.labels)}",
        "input": f"{features.sample_rate / 1000:g} kHz, clips of {length}, 3 x {features.n_mels}"
        f" x {features.n_frames}",
        "temperature": manifest.temperature,
        "threshold": manifest.threshold,
        "licence": manifest.licence,
    }
    return {name: value for name, value in facts.items() if value not in {None, ""}}


def _n_members(manifest: BundleManifest) -> int:
    return sum(name.endswith(".safetensors") for name in manifest.files)


def _entry_record(entry: Any) -> dict[str, Any]:
    record: dict[str, Any] = {"name": entry.name, "path": entry.path}
    if entry.manifest is None:
        return {**record, "status": "failed", "reason": entry.reason}
    manifest = entry.manifest
    return {
        **record,
        "status": "ok",
        "title": manifest.title,
        "architecture": manifest.architecture,
        "members": _n_members(manifest),
        "labels": manifest.labels,
    }


def _row(entry: Any) -> tuple[str, ...]:
    name, path = printable(entry.name), printable(entry.path)
    if entry.manifest is None:
        return name, "cannot be used", "-", path
    manifest = entry.manifest
    architecture = f"{manifest.architecture} x {_n_members(manifest)}"
    return name, printable(architecture), str(len(manifest.labels)), path


def _print_columns(console: Console, rows: list[tuple[str, ...]]) -> None:
    widths = [max(cell_width(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [pad(cell, width) for cell, width in zip(row, widths, strict=True)]
        console.write("  ".join(cells).rstrip())
