"""Bundles as text and as records: listed, shown one by one, two side by side."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from app.bundle_words import (
    class_rows,
    compared_rows,
    input_words,
    measured_words,
)
from app.cli.console import Console
from app.cli.text import cell_width, pad, printable
from app.sizes import size_words

if TYPE_CHECKING:
    from core.bundles.compare import BundleComparison, BundleFacts
    from core.bundles.store import BundleEntry

__all__ = [
    "comparison_record",
    "entry_record",
    "facts_record",
    "print_comparison",
    "print_entries",
    "print_facts",
]

_COLUMNS = ("NAME", "ARCHITECTURE", "CLASSES", "USED BY", "WHERE")
_DIFFERENT, _SAME = "*", " "


def entry_record(entry: BundleEntry, used_by: Collection[str] = ()) -> dict[str, Any]:
    """Describe one bundle of a list."""
    record: dict[str, Any] = {"name": entry.name, "path": entry.path, "used_by": list(used_by)}
    if entry.manifest is None:
        return {**record, "status": "failed", "reason": entry.reason}
    manifest = entry.manifest
    return {
        **record,
        "status": "ok",
        "title": manifest.title,
        "architecture": manifest.architecture,
        "members": manifest.n_members,
        "labels": manifest.labels,
    }


def facts_record(facts: BundleFacts) -> dict[str, Any]:
    """All that a bundle says of itself, where it is, how large, and its hash."""
    return {
        "path": facts.path,
        "size": facts.size,
        "sha256": facts.sha256,
        **facts.manifest.model_dump(mode="json"),
    }


def comparison_record(comparison: BundleComparison) -> dict[str, Any]:
    """Both bundles, and their classes in common and apart."""
    return {
        "left": facts_record(comparison.left),
        "right": facts_record(comparison.right),
        "classes": {
            "common": comparison.common,
            "only_left": comparison.only_left,
            "only_right": comparison.only_right,
        },
    }


def print_entries(console: Console, entries: Collection[tuple[BundleEntry, list[str]]]) -> None:
    """Write a table of bundles."""
    _print_columns(console, [_COLUMNS, *(_row(entry, used_by) for entry, used_by in entries)])


def print_facts(console: Console, facts: BundleFacts) -> None:
    """Write what one bundle says of itself."""
    manifest = facts.manifest
    console.write(f"{printable(manifest.name)}: {printable(manifest.title)}")
    if manifest.description:
        console.write(printable(manifest.description))
    seeds = manifest.training.get("seeds")
    said = {
        "architecture": manifest.architecture,
        "members": manifest.n_members,
        "classes": f"{len(manifest.labels)}: {', '.join(manifest.labels)}",
        "input": input_words(manifest),
        **measured_words(manifest),
        "seeds": ", ".join(map(str, seeds)) if isinstance(seeds, list) else "",
        "temperature": manifest.temperature,
        "threshold": "none" if manifest.threshold is None else manifest.threshold,
        "licence": manifest.licence,
        "credits": "; ".join(manifest.credits),
        "size": size_words(facts.size),
        "sha256": facts.sha256,
        "where": facts.path,
    }
    for name, value in said.items():
        if value != "":
            console.write(f"  {pad(name, 14)}{printable(value)}")


def print_comparison(console: Console, comparison: BundleComparison) -> None:
    """Write two bundles side by side; a star stands before what differs."""
    left, right = comparison.left.manifest.name, comparison.right.manifest.name
    rows = [(_SAME, "", printable(left), printable(right))]
    for row in compared_rows(comparison):
        mark = _DIFFERENT if row.differs else _SAME
        rows.append((mark, row.name, printable(row.left), printable(row.right)))
    _print_columns(console, rows)
    for name, labels in class_rows(comparison):
        console.write(f"  {printable(name)}: {printable(labels)}")


def _row(entry: BundleEntry, used_by: list[str]) -> tuple[str, ...]:
    name, path, used = printable(entry.name), printable(entry.path), ", ".join(used_by) or "-"
    if entry.manifest is None:
        return name, "cannot be used", "-", used, path
    manifest = entry.manifest
    architecture = f"{manifest.architecture} x {manifest.n_members}"
    return name, printable(architecture), str(len(manifest.labels)), used, path


def _print_columns(console: Console, rows: Sequence[tuple[str, ...]]) -> None:
    widths = [max(cell_width(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [pad(cell, width) for cell, width in zip(row, widths, strict=True)]
        console.write("  ".join(cells).rstrip())
