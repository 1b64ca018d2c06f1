"""Look at what the program is made of: known vulnerabilities, and licences.

``python packaging/audit.py`` asks `pip-audit`, which lives in an environment of its own, about all
versions in ``constraints.txt``, and compares the licences of the installed packages that ship with
those allowed here. Ends with 1 where something is found. Without network it says that it did not
look for vulnerabilities; ``--need-network`` takes that for a failure.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import venv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / "constraints.txt"
OWN = ROOT / "build" / "audit"
TOOL = "pip-audit==2.10.1"
_PATIENCE_S = 300

ALLOWED = frozenset(
    {
        "0BSD", "3-Clause BSD License", "Apache Software License", "Apache-2.0", "BSD",
        "BSD License", "BSD-2-Clause",
        "BSD-3-Clause", "CC0-1.0", "ISC License (ISCL)", "LGPL-2.1-or-later", "LGPL-3.0-only",
        "MIT", "MIT License", "MIT-0", "MIT-CMU", "MPL-2.0",
        "Mozilla Public License 2.0 (MPL 2.0)", "PSF-2.0", "Python Software Foundation License",
        "Unlicense", "Zlib", "BSL-1.0",
    }
)  # fmt: skip
"""Licences under which a part may ship beside the program, as packages name them."""


class NotRunError(Exception):
    """Why vulnerabilities were not looked for."""


def is_allowed(expression: str) -> bool:
    """Whether a licence may ship: all of what is joined by AND, one of what is joined by OR.

    Exceptions (``WITH``) only ever permit more.
    """
    text = re.sub(r"\s+WITH\s+[\w.+-]+", "", expression.strip())
    text = _without_outer_brackets(text)
    for word, decide in ((" OR ", any), (" AND ", all), (", ", all)):
        parts = _split(text, word)
        if len(parts) > 1:
            return decide(is_allowed(part) for part in parts)
    return text in ALLOWED


def _split(text: str, word: str) -> list[str]:
    """Split at a word that stands in no brackets."""
    parts, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0 and place >= start and text.startswith(word, place):
            parts.append(text[start:place])
            start = place + len(word)
    return [*parts, text[start:]]


def _without_outer_brackets(text: str) -> str:
    while text.startswith("(") and text.endswith(")"):
        depth = 0
        for place, letter in enumerate(text):
            depth += (letter == "(") - (letter == ")")
            if depth == 0 and place < len(text) - 1:
                return text
        text = text[1:-1].strip()
    return text


def refused(parts: Iterable[tuple[str, str]]) -> list[str]:
    """Name the parts, given with their licences, that may not ship."""
    return [
        f"{name}: {licence or 'names no licence'}"
        for name, licence in sorted(parts)
        if not is_allowed(licence)
    ]


def shipped() -> list[tuple[str, str]]:
    """Give the installed packages that the program needs, with their licences."""
    sys.path.insert(0, str(ROOT))
    from app.licences import describe, required

    found = {describe(each) for each in required("sonolens")}
    return [(each.name, each.licence) for each in found]


def vulnerabilities() -> tuple[int, list[str]]:
    """Ask about every pinned version; of how many something is known, and what.

    Raises
    ------
    NotRunError
        There is no network, the tool cannot be had, or the service knows none of the packages.
    """
    words = ["-r", str(CONSTRAINTS), "--no-deps", "--disable-pip", "--format", "json"]
    done = _run([str(_tool()), *words, "--progress-spinner", "off"])
    try:
        document = json.loads(done.stdout)
    except ValueError:
        raise NotRunError(_last_line(done.stderr)) from None
    known = [part for part in document["dependencies"] if "skip_reason" not in part]
    if not known:
        raise NotRunError("the service that was asked knows none of the packages")
    return len(known), findings(document)


def findings(document: dict[str, Any]) -> list[str]:
    """Say what `pip-audit` found, a line a vulnerability."""
    return [
        f"{part['name']} {part['version']}: {one['id']};"
        f" mended in {', '.join(one['fix_versions']) or 'no version yet'}"
        for part in document["dependencies"]
        for one in part.get("vulns", ())
    ]


def _tool() -> Path:
    """Install `pip-audit` apart from what it looks at."""
    folder = OWN / ("Scripts" if sys.platform == "win32" else "bin")
    tool = folder / "pip-audit"
    if not tool.exists():
        venv.create(OWN, with_pip=True)
        done = _run([str(folder / "python"), "-m", "pip", "install", "--quiet", TOOL])
        if done.returncode:
            raise NotRunError(f"{TOOL} cannot be installed: {_last_line(done.stderr)}")
    return tool


def _run(words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            words, capture_output=True, text=True, timeout=_PATIENCE_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotRunError(str(error)) from error


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["no reason given"])[-1][:200]


def main() -> int:
    """Look, say what was found, and end with 1 where that is something."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--need-network", action="store_true", help="fail where there is none")
    arguments = parser.parse_args()
    parts = shipped()
    found = [f"licence not allowed: {said}" for said in refused(parts)]
    print(f"licences: {len(parts)} packages looked at, {len(found)} not allowed")
    try:
        n_parts, known = vulnerabilities()
        print(f"vulnerabilities: {n_parts} packages looked up, {len(known)} known")
        found += [f"vulnerable: {said}" for said in known]
    except NotRunError as error:
        print(f"vulnerabilities: not run: {error}")
        found += ["vulnerabilities were not looked for"] * arguments.need_network
    for said in found:
        print(said)
    return int(bool(found) or not parts)


if __name__ == "__main__":
    sys.exit(main())
