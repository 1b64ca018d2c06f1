"""Which packages ended up inside a build, and under which licences they are given."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.licences import Component, describe, python_itself, write

__all__ = [
    "distributions_inside",
    "metadata_files",
    "system_components",
    "with_common_text",
    "write_licences",
]

_METADATA = ("METADATA", "top_level.txt", "entry_points.txt")
_DEBIAN_DOCS = Path("/usr/share/doc")
COMMON_LICENCES = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts that many packages share."""
_GNU = {"LGPL-3.0": "LGPL-3", "GPL-3.0": "GPL-3"}


def distributions_inside(paths: Iterable[str]) -> list[metadata.Distribution]:
    """Installed packages that any of the files, as they lie in the environment, belongs to.

    A file that several claim, as Qt's wheels claim the one that begins their package, is no sign of
    any of them.
    """
    taken = {path for path in map(os.path.abspath, paths) if ".dist-info" not in path}
    owners: dict[str, list[metadata.Distribution]] = {path: [] for path in taken}
    for distribution in metadata.distributions():
        for file in distribution.files or ():
            if (path := os.path.abspath(distribution.locate_file(file))) in owners:
                owners[path].append(distribution)
    found = {each[0].metadata["Name"]: each[0] for each in owners.values() if len(each) == 1}
    return [found[name] for name in sorted(found, key=str.casefold)]


def metadata_files(distributions: Iterable[metadata.Distribution]) -> list[tuple[str, str]]:
    """Metadata that a program asks for while it runs: path, and folder inside."""
    found = []
    for distribution in distributions:
        for file in distribution.files or ():
            if file.parent.name.endswith(".dist-info") and file.name in _METADATA:
                path = Path(str(distribution.locate_file(file)))
                found.append((str(path), file.parent.name))
    return found


def system_components(paths: Iterable[str]) -> list[Component]:
    """Debian packages that libraries were taken from; none on other systems."""
    asked = shutil.which("dpkg-query")
    libraries = sorted({str(Path(path).resolve()) for path in paths})
    if asked is None or not libraries:
        return []
    said = subprocess.run(
        [asked, "--search", *libraries], capture_output=True, text=True, check=False
    ).stdout
    names = sorted({line.partition(":")[0] for line in said.splitlines() if ": /" in line})
    return [part for name in names if (part := _debian(asked, name)) is not None]


def write_licences(
    distributions: Iterable[metadata.Distribution], libraries: Iterable[str], path: Path
) -> list[Component]:
    """Write down every part of a build, for the program's About and for who reads the folder."""
    parts = [python_itself(), *map(describe, distributions), *system_components(libraries)]
    parts = [with_common_text(part) for part in parts]
    path.parent.mkdir(parents=True, exist_ok=True)
    write(parts, path)
    return parts


def with_common_text(part: Component, folder: Path = COMMON_LICENCES) -> Component:
    """Give a part that names a GNU licence and brings no text that licence's own, where it is."""
    wanted = [name for word, name in _GNU.items() if word in part.licence]
    if part.text or not wanted or not all((folder / name).is_file() for name in wanted):
        return part
    texts = [(folder / name).read_text(encoding="utf-8").strip() for name in wanted]
    return replace(part, text="\n\n".join(texts))


def _debian(asked: str, name: str) -> Component | None:
    form = "${source:Package}\t${Version}\t${Homepage}\n"
    said = subprocess.run(
        [asked, "--show", f"--showformat={form}", name], capture_output=True, text=True, check=False
    ).stdout.partition("\n")[0]
    source, _, rest = said.partition("\t")
    version, _, homepage = rest.partition("\t")
    copyright_file = _DEBIAN_DOCS / name / "copyright"
    if not source or not copyright_file.is_file():
        return None
    text = copyright_file.read_text(encoding="utf-8", errors="replace").strip()
    named = dict.fromkeys(re.findall(r"^License: *(\S.*)$", text, flags=re.MULTILINE))
    return Component(source, version, ", ".join(named), homepage, text)
