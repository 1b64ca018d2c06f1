"""``sonolens bundles``: which saved models there are, what is in one or two; install, export."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.arguments import add_shared
from app.cli.bundle_views import (
    comparison_record,
    entry_record,
    facts_record,
    print_comparison,
    print_entries,
    print_facts,
)
from app.cli.console import Console
from app.cli.exit_codes import DONE, SOME_FAILED
from app.cli.loading import find_bundle
from app.cli.text import printable
from app.paths import bundle_folders, bundles_dir
from app.settings import SettingsStore
from core.progress import CancelToken
from resources import bundles_dir as shipped_bundles_dir

if TYPE_CHECKING:
    from core.bundles.store import BundleEntry

NAME = "bundles"
HELP = "list, show, compare, install, export or remove bundles"

_FORMATS = ("bundle", "onnx")


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
    compare = actions.add_parser("compare", help="put two bundles side by side", allow_abbrev=False)
    for side in ("left", "right"):
        compare.add_argument(side, metavar="NAME", help="a bundle's name, folder or .sonolens file")
    add_shared(compare)
    compare.set_defaults(action=_compare)
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
        metavar="F.sonolens|FOLDER|F.onnx",
        help="one file where it ends in .sonolens or .onnx, else a folder",
    )
    export.add_argument(
        "--format",
        choices=_FORMATS,
        help="bundle, which this program reads, or onnx, which others do"
        " (default: by the ending of --out)",
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
        console.document(entry_record(entry))
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
    if (arguments.format or _format_of(arguments.out)) == "onnx":
        return _export_onnx(arguments, console, cancel)
    from core.bundles.install import export_bundle

    with console.progress("exporting") as progress:
        path = export_bundle(
            find_bundle(arguments.name), arguments.out, progress=progress, cancel=cancel
        )
    if console.as_json:
        console.document(
            {"name": arguments.name, "path": path, "format": "bundle", "status": "exported"}
        )
    else:
        console.write(f"exported {printable(arguments.name)} to {printable(path)}")
    return DONE


def _format_of(out: Path) -> str:
    return "onnx" if out.suffix.lower() == ".onnx" else "bundle"


def _export_onnx(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    path = find_bundle(arguments.name)

    from core.bundles.bundle import load_bundle
    from core.bundles.onnx_export import export_onnx

    with console.progress("exporting to ONNX") as progress:
        done = export_onnx(load_bundle(path), arguments.out, progress=progress, cancel=cancel)
    if console.as_json:
        console.document(
            {
                "name": arguments.name,
                "path": done.path,
                "format": "onnx",
                "status": "exported",
                "size": done.size,
                "largest_difference": done.largest_difference,
                "n_compared": done.n_compared,
            }
        )
    else:
        console.write(
            f"exported {printable(arguments.name)} to {printable(done.path)}; it differs from torch"
            f" by at most {done.largest_difference:.1g} on {done.n_compared} inputs"
        )
    return DONE


def _list(_arguments: argparse.Namespace, console: Console, _cancel: CancelToken) -> int:
    from core.bundles.store import find_bundles

    entries = find_bundles(bundle_folders())
    in_window = SettingsStore().values.bundle
    found = [(entry, _used_by(entry, in_window)) for entry in entries]
    if console.as_json:
        console.document({"bundles": [entry_record(entry, used) for entry, used in found]})
    elif found:
        print_entries(console, found)
    else:
        console.note(f"no bundle in {', '.join(str(folder) for folder in bundle_folders())}")
    broken = [entry for entry in entries if entry.reason is not None]
    for entry in broken:
        console.problem(f"{entry.path}: {entry.reason}")
    return SOME_FAILED if broken else DONE


def _used_by(entry: BundleEntry, in_window: str) -> list[str]:
    """Who takes a bundle where none is named: commands the shipped one, the window its last."""
    from core.bundles.store import DEFAULT_BUNDLE

    used_by = ["commands"] if entry.name == DEFAULT_BUNDLE else []
    if (in_window or DEFAULT_BUNDLE) in {entry.name, str(entry.path)}:
        used_by.append("window")
    return used_by


def _show(arguments: argparse.Namespace, console: Console, _cancel: CancelToken) -> int:
    from core.bundles.compare import bundle_facts

    facts = bundle_facts(find_bundle(arguments.name))
    if console.as_json:
        console.document(facts_record(facts))
    else:
        print_facts(console, facts)
    return DONE


def _compare(arguments: argparse.Namespace, console: Console, _cancel: CancelToken) -> int:
    from core.bundles.compare import compare_bundles

    comparison = compare_bundles(find_bundle(arguments.left), find_bundle(arguments.right))
    if console.as_json:
        console.document(comparison_record(comparison))
    else:
        print_comparison(console, comparison)
    return DONE
