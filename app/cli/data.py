"""``sonolens data``: what a dataset holds, what is wrong with it, and where to get one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.arguments import add_shared
from app.cli.console import Console
from app.cli.exit_codes import DONE, SOME_FAILED
from app.cli.text import pad, plural, printable
from core.progress import CancelToken

if TYPE_CHECKING:
    from core.datasets.findings import Finding

NAME = "data"
HELP = "look into a dataset, check it, or download one"

_LAYOUTS = ("auto", "esc50", "urbansound8k", "gtzan", "folders", "table")
_DOWNLOADS = ("esc50", "urbansound8k")
_CLASSES_SHOWN = 60
_CLIPS_SHOWN = 5


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    info = actions.add_parser("info", help="say what a dataset holds", allow_abbrev=False)
    _add_dataset(info)
    info.set_defaults(action=_info)
    check = actions.add_parser(
        "check", help="decode every clip and name faults", allow_abbrev=False
    )
    _add_dataset(check)
    check.set_defaults(action=_check)
    download = actions.add_parser("download", help="fetch a public dataset", allow_abbrev=False)
    download.add_argument("name", metavar="NAME", choices=_DOWNLOADS, help="esc50 or urbansound8k")
    download.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder to put the dataset in"
    )
    add_shared(download)
    download.set_defaults(action=_download)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Do what was asked."""
    code: int = arguments.action(arguments, console, cancel)
    return code


def _add_dataset(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "data", type=Path, metavar="DIR", help="labelled clips: a folder, or a table of them"
    )
    parser.add_argument(
        "--layout",
        choices=_LAYOUTS,
        default="auto",
        help="how the clips are laid out (default: what is found there)",
    )
    add_shared(parser)


def _info(arguments: argparse.Namespace, console: Console, _cancel: CancelToken) -> int:
    from core.datasets.detect import detect_layout, read_dataset
    from core.datasets.facts import describe

    reason = "as asked"
    if arguments.layout == "auto":
        reason = detect_layout(arguments.data).reason
    manifest = read_dataset(arguments.data, arguments.layout)
    facts = describe(manifest)
    split = _split_of(manifest)
    if console.as_json:
        console.document(
            {
                "name": manifest.name,
                "path": manifest.root,
                "layout": manifest.layout,
                "reason": reason,
                **facts,
                "split": split,
                "fingerprint": manifest.fingerprint(),
                "excluded": [{"path": it.path, "reason": it.reason} for it in manifest.left_out],
            }
        )
        return DONE
    console.write(
        f"{printable(manifest.name)}: {plural(facts['clips'], 'clip')},"
        f" {plural(facts['classes'], 'class', 'classes')}, {plural(facts['sources'], 'source')}"
    )
    _line(console, "layout", f"{manifest.layout}; {reason}")
    for name in ("fold", "subset"):
        if counts := facts.get(f"clips_of_{name}"):
            _line(console, f"{name}s", _listed(counts))
    _line(console, "split", split.get("reason") or f"{split['scheme']}: {split['description']}")
    _line(console, "classes", _listed(facts["clips_of_class"]))
    for each in manifest.left_out:
        console.note(f"left out: {each.path}: {each.reason}")
    return DONE


def _split_of(manifest: Any) -> dict[str, Any]:
    """How the dataset would be divided, or why it cannot be."""
    from core.datasets.splits import splits_of
    from core.errors import SonolensError

    try:
        splits = splits_of(manifest)
    except SonolensError as error:
        return {"scheme": None, "reason": str(error)}
    return {
        "scheme": splits.scheme,
        "description": splits.description,
        "folds": [
            {
                "name": fold.name,
                "training": len(fold.training),
                "validation": len(fold.validation),
                "held_out": len(fold.held_out),
            }
            for fold in splits.folds
        ],
    }


def _check(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    from core.datasets.detect import read_dataset
    from core.datasets.doctor import check_dataset

    manifest = read_dataset(arguments.data, arguments.layout, strict=False)
    with console.progress("checking clips") as progress:
        diagnosis = check_dataset(manifest, progress=progress, cancel=cancel)
    code = SOME_FAILED if diagnosis.has_errors else DONE
    if console.as_json:
        console.document({"name": manifest.name, "path": manifest.root, **diagnosis.to_json()})
        return code
    for finding in diagnosis.findings:
        _print_finding(console, finding, manifest.root)
    console.write(_verdict(manifest.name, diagnosis))
    return code


def _print_finding(console: Console, finding: Finding, root: Path) -> None:
    console.write(f"{finding.severity}: {printable(finding.message)}")
    if finding.offer_exclude:
        for path in finding.clips[:_CLIPS_SHOWN]:
            name = path.relative_to(root) if path.is_relative_to(root) else path
            console.write(f"    --exclude {printable(name.as_posix())}")
        if (more := len(finding.clips) - _CLIPS_SHOWN) > 0:
            console.write(f"    and {plural(more, 'more clip')}; --json lists them all")


def _verdict(name: str, diagnosis: Any) -> str:
    facts = diagnosis.facts
    counts = {
        severity: sum(each.severity == severity for each in diagnosis.findings)
        for severity in ("error", "warning", "note")
    }
    said = ", ".join(plural(count, severity) for severity, count in counts.items() if count)
    heard = f"{plural(facts['clips'], 'clip')}"
    if facts["decoded"]:
        heard += (
            f", {facts['seconds'] / 60:.1f} min, {facts['shortest']:g} to {facts['longest']:g} s"
        )
    return f"{printable(name)}: {heard}: {said or 'nothing to complain of'}"


def _download(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    from core.datasets.download import SOURCES, download_dataset

    source = SOURCES[arguments.name]
    console.note(f"{source.title}: {source.terms}")
    with console.progress(f"downloading {source.title}") as progress:
        path = download_dataset(arguments.name, arguments.out, progress=progress, cancel=cancel)
    if console.as_json:
        console.document({"name": source.title, "path": path})
    else:
        console.write(printable(path))
    return DONE


def _line(console: Console, name: str, text: str) -> None:
    console.write(f"  {pad(name, 10)}{printable(text)}")


def _listed(counts: dict[str, int]) -> str:
    shown = [f"{name} ({count})" for name, count in list(counts.items())[:_CLASSES_SHOWN]]
    more = len(counts) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")
