"""Tell whether the packages that were installed are the files that were installed before.

``pip install --report FILE`` writes down what it installed, with the SHA-256 of each file.
``python packaging/hashes.py --check FILE ...`` compares that with ``packaging/hashes.txt``, and
``--write`` adds to it what is not there yet. A version may have several files: one a platform, and
others on other indexes. Where no hashes are kept that is said, and nothing is compared.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path

KEPT = Path(__file__).with_name("hashes.txt")
Hashes = dict[str, set[str]]
"""SHA-256 of the files of each ``name==version``."""


def installed(report: str) -> Hashes:
    """Read what pip says that it installed; what lies here as a folder has no hash."""
    found: Hashes = {}
    for each in json.loads(report)["install"]:
        digest = each["download_info"].get("archive_info", {}).get("hashes", {}).get("sha256")
        if digest:
            about = each["metadata"]
            name = re.sub(r"[-_.]+", "-", about["name"]).lower()
            found.setdefault(f"{name}=={about['version']}", set()).add(digest)
    return found


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
    return "\n".join(["# Made by packaging/hashes.py --write", *lines]) + "\n"


def differences(kept: Hashes, found: Hashes) -> list[str]:
    """Name what was installed and is not kept."""
    return [
        f"{name}: {'another file than before' if name in kept else 'is not kept'} ({digest[:12]} …)"
        for name in sorted(found)
        for digest in sorted(found[name] - kept.get(name, set()))
    ]


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
    how.add_argument("--check", action="store_true", help="compare")
    how.add_argument("--write", action="store_true", help="keep what is not kept yet")
    parser.add_argument("reports", nargs="+", type=Path, help="of pip install --report")
    arguments = parser.parse_args()
    found = together(installed(path.read_text(encoding="utf-8")) for path in arguments.reports)
    kept = read(KEPT.read_text(encoding="utf-8")) if KEPT.is_file() else {}
    if arguments.write:
        KEPT.write_text(written(together([kept, found])), encoding="utf-8")
        print(f"hashes: {len(found)} packages are kept")
        return 0
    if not kept:
        print(f"hashes: not compared: {KEPT.name} keeps none")
        return 0
    differing = differences(kept, found)
    print(f"hashes: {len(found)} packages compared, {len(differing)} files differ")
    for said in differing:
        print(said)
    return int(bool(differing))


if __name__ == "__main__":
    sys.exit(main())
