"""Tell whether the packages that were installed are the files that were published.

``pip install --report FILE`` writes down what it installed, with the SHA-256 of each file.
``python packaging/hashes.py --check FILE ...`` compares that with ``packaging/hashes.txt``.
``--ask`` makes that file anew: of each version in ``constraints.txt``, every file on PyPI that the
bundle's Python can install, whatever the platform. ``--write FILE ...`` adds what a report names,
for packages of other indexes; until then such a build, ``2.13.0+cpu`` for one, is named and not
compared.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import urllib.request
from collections.abc import Iterable
from pathlib import Path

KEPT = Path(__file__).with_name("hashes.txt")
CONSTRAINTS = KEPT.parent.parent / "constraints.txt"
_INDEX = "https://pypi.org/simple/{name}/"
_JSON = "application/vnd.pypi.simple.v1+json"
_PATIENCE_S = 60
_TAGS = {"py3", "cp311"}
Hashes = dict[str, set[str]]
"""SHA-256 of the files of each ``name==version``."""


def installed(report: str) -> Hashes:
    """Read what pip says that it installed; what lies here as a folder has no hash."""
    found: Hashes = {}
    for each in json.loads(report)["install"]:
        digest = each["download_info"].get("archive_info", {}).get("hashes", {}).get("sha256")
        if digest:
            about = each["metadata"]
            found.setdefault(f"{_plain(about['name'])}=={about['version']}", set()).add(digest)
    return found


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def published(pins: str) -> Hashes:
    """Ask PyPI for the files of each ``name==version`` line; a version without any is an error."""
    found: Hashes = {}
    for line in pins.split():
        name, version = line.split("==")
        address = _INDEX.format(name=_plain(name))
        request = urllib.request.Request(address, headers={"Accept": _JSON})
        with urllib.request.urlopen(request, timeout=_PATIENCE_S) as answer:
            files = json.load(answer)["files"]
        digests = {
            each["hashes"]["sha256"] for each in files if _installs(each["filename"], name, version)
        }
        if not digests:
            raise LookupError(f"{line}: PyPI has no file of it")
        found[f"{_plain(name)}=={version}"] = digests
    return found


def _installs(file: str, name: str, version: str) -> bool:
    """Whether a file is of a version, and one that the bundle's Python takes."""
    stem, _, ending = file.rpartition(".")
    if ending == "gz":
        return _plain(stem.removesuffix(".tar")) == _plain(f"{name}-{version}")
    if ending != "whl":
        return False
    kind, release, *_, python, abi, _platform = stem.split("-")
    fits = abi == "abi3" or not _TAGS.isdisjoint(python.split("."))
    return fits and _plain(kind) == _plain(name) and release == version


def read(text: str) -> Hashes:
    """Read the hashes that are kept."""
    found: Hashes = {}
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            name, digest = line.split()
            found.setdefault(name, set()).add(digest.removeprefix("sha256:"))
    return found


def written(hashes: Hashes) -> str:
    """Write hashes down, as `read` reads them."""
    lines = [f"{name} sha256:{one}" for name in sorted(hashes) for one in sorted(hashes[name])]
    return "\n".join(["# Made by packaging/hashes.py --ask", *lines]) + "\n"


def differences(kept: Hashes, found: Hashes) -> list[str]:
    """Name what was installed and is not kept."""
    return [
        f"{name}: {'another file' if name in kept else 'is not kept'} ({digest[:12]} …)"
        for name in sorted(found)
        for digest in sorted(found[name] - kept.get(name, set()))
    ]


def elsewhere(kept: Hashes, found: Hashes) -> list[str]:
    """Name builds of other indexes than PyPI that are not kept."""
    return sorted(name for name in found if "+" in name and name not in kept)


def together(many: Iterable[Hashes]) -> Hashes:
    """Join several."""
    found: Hashes = {}
    for one in many:
        for name, digests in one.items():
            found.setdefault(name, set()).update(digests)
    return found


def main() -> int:
    """Check or write; 1 where something differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument("--check", action="store_true", help="compare reports")
    how.add_argument("--write", action="store_true", help="add what reports name")
    how.add_argument("--ask", action="store_true", help="keep what PyPI has of each pin")
    parser.add_argument("reports", nargs="*", type=Path, help="of pip install --report")
    arguments = parser.parse_args()
    if bool(arguments.reports) == arguments.ask:
        parser.error("--check and --write read reports, --ask reads none")
    kept = read(KEPT.read_text(encoding="utf-8")) if KEPT.is_file() else {}
    if arguments.ask:
        pins = CONSTRAINTS.read_text(encoding="utf-8")
        others = {name: kept[name] for name in kept if "+" in name}
        found = together([published(pins), others])
        KEPT.write_text(written(found), encoding="utf-8")
        print(f"hashes: {sum(map(len, found.values()))} files of {len(found)} packages are kept")
        return 0
    found = together(installed(path.read_text(encoding="utf-8")) for path in arguments.reports)
    if arguments.write:
        KEPT.write_text(written(together([kept, found])), encoding="utf-8")
        print(f"hashes: {len(found)} packages are kept")
        return 0
    if not kept:
        print(f"hashes: not compared: {KEPT.name} keeps none")
        return 0
    others = elsewhere(kept, found)
    compared = {name: found[name] for name in found if name not in others}
    differing = differences(kept, compared)
    print(f"hashes: {len(compared)} packages compared, {len(differing)} files differ")
    for said in [*(f"{name}: not compared, of another index" for name in others), *differing]:
        print(said)
    return int(bool(differing))


if __name__ == "__main__":
    sys.exit(main())
