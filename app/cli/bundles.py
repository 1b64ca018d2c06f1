"""``sonolens bundles``: which saved models there are, and what is in one."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.cli.arguments import add_shared
from app.cli.console import Console
from app.cli.exit_codes import DONE, SOME_FAILED
from app.cli.loading import find_bundle, read_bundle_manifest
from app.cli.text import cell_width, pad, printable
from app.paths import bundle_folders
from core.progress import CancelToken

if TYPE_CHECKING:
    from core.bundles.manifest import BundleManifest

NAME = "bundles"
HELP = "list the installed bundles, or show one"

_COLUMNS = ("NAME", "ARCHITECTURE", "CLASSES", "WHERE")


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


def execute(arguments: argparse.Namespace, console: Console, _cancel: CancelToken) -> int:
    """List or show."""
    code: int = arguments.action(arguments, console)
    return code


def _list(_arguments: argparse.Namespace, console: Console) -> int:
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


def _show(arguments: argparse.Namespace, console: Console) -> int:
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
