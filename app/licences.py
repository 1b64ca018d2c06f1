"""What the program is made of, and under which licence each part is given.

In an installed program this was written down when it was built; a checkout asks the metadata of
the packages that are installed. May import `resources`; no Qt.
"""

from __future__ import annotations

import json
import platform
import re
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from resources import resource_path

__all__ = ["Component", "components", "describe", "python_itself", "read", "required", "write"]

FILE = "licences.json"
_PROGRAM = "sonolens"
_TEXTS = re.compile(r"(^|[/\\])(licen[cs]e|copying|notice|copyright)[^/\\]*$", re.IGNORECASE)
_LONGEST_NAME = 60
"""Characters; what is longer is the text itself."""
_NO_TEXTS = {".py", ".pyc", ".so", ".pyd"}


@dataclass(frozen=True)
class Component:
    """One part.

    Attributes
    ----------
    licence : str
        Its name or expression, as the part's makers give it; empty where they give only a text.
    text : str
        The licence and notices, whole; empty where the part brings none.
    """

    name: str
    version: str
    licence: str
    homepage: str
    text: str


def components() -> list[Component]:
    """Every part, by name."""
    written = resource_path(FILE)
    if written.is_file():
        return read(written)
    return _sorted([python_itself(), *map(describe, required(_PROGRAM))])


def required(name: str) -> list[metadata.Distribution]:
    """Find what is installed of the packages that one needs, and of those that these need."""
    found: dict[str, metadata.Distribution] = {}
    waiting = _requirements(name)
    while waiting:
        key = waiting.pop()
        if key in found:
            continue
        try:
            found[key] = metadata.distribution(key)
        except metadata.PackageNotFoundError:
            continue
        waiting += _requirements(key)
    return list(found.values())


def describe(distribution: metadata.Distribution) -> Component:
    """Read a package's own words on its licence."""
    about = distribution.metadata
    return Component(
        about["Name"],
        distribution.version,
        _licence_named(about),
        _homepage(about),
        _joined(
            Path(str(distribution.locate_file(file)))
            for file in distribution.files or ()
            if _TEXTS.search(str(file)) and file.suffix not in _NO_TEXTS
        ),
    )


def python_itself() -> Component:
    """Describe the interpreter, with its licence's text where that is beside the library."""
    folders = {Path(json.__file__).parent.parent, Path(sys.base_prefix)}
    text = _joined(folder / name for folder in sorted(folders) for name in ("LICENSE.txt",))
    return Component(
        "Python", platform.python_version(), "PSF-2.0", "https://www.python.org/", text
    )


def write(parts: Iterable[Component], path: Path) -> None:
    """Write parts down where `read` finds them."""
    found = [asdict(part) for part in _sorted(parts)]
    path.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read(path: Path) -> list[Component]:
    """Parts that `write` wrote down."""
    return [Component(**part) for part in json.loads(path.read_text(encoding="utf-8"))]


def _sorted(parts: Iterable[Component]) -> list[Component]:
    return sorted(set(parts), key=lambda part: (part.name.casefold(), part.version))


def _requirements(name: str) -> list[str]:
    """Names that a package needs whatever extras are asked for."""
    try:
        wanted = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    always = (each for each in wanted if "extra ==" not in each.partition(";")[2])
    return [re.split(r"[^\w.-]", each.strip(), maxsplit=1)[0] for each in always]


def _licence_named(about: metadata.PackageMetadata) -> str:
    first = _first(about, "License").strip().partition("\n")[0]
    classes = [
        value.rpartition("::")[2].strip()
        for value in about.get_all("Classifier") or []
        if value.startswith("License ::")
    ]
    short = first if len(first) <= _LONGEST_NAME else ""
    return _first(about, "License-Expression") or ", ".join(dict.fromkeys(classes)) or short


def _homepage(about: metadata.PackageMetadata) -> str:
    links = {}
    for each in about.get_all("Project-URL") or []:
        name, _, link = each.partition(",")
        links[name.strip().casefold()] = link.strip()
    home = _first(about, "Home-page")
    for name in ("homepage", "home", "source", "repository", "source code"):
        home = home or links.get(name, "")
    return home


def _first(about: metadata.PackageMetadata, name: str) -> str:
    return str((about.get_all(name) or [""])[0])


def _joined(paths: Iterable[Path]) -> str:
    """Texts of files, those of the part itself before those of what it holds."""
    texts = []
    for path in sorted(paths, key=_order):
        try:
            texts.append(path.read_text(encoding="utf-8", errors="replace").strip())
        except OSError:
            continue
    return "\n\n".join(dict.fromkeys(texts))


def _order(path: Path) -> tuple[bool, int, Path]:
    beside_metadata = any(part.endswith((".dist-info", ".egg-info")) for part in path.parts)
    return not beside_metadata, len(path.parts), path
