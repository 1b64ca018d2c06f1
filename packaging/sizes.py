"""Say how large each part of a build is."""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

__all__ = ["LIMIT", "sizes_by_part", "table"]

LIMIT = 1_100_000_000
"""Bytes that a build may take unpacked."""

_OTHER_NAMES = {
    "cv2": "opencv", "PIL": "pillow", "PySide6": "Qt", "shiboken6": "Qt", "_soundfile_data":
    "soundfile", "sklearn": "scikit-learn",
}  # fmt: skip
_INNER = "_internal"


def sizes_by_part(folder: Path) -> Counter[str]:
    """Bytes of the files of a build, by the package that they belong to; links take nothing."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[_part(path.relative_to(folder))] += path.stat().st_size
    return sizes


def table(sizes: Counter[str], least: int = 1_000_000) -> str:
    """Parts from the largest on, those below ``least`` bytes together."""
    total = sum(sizes.values())
    shown = [(name, size) for name, size in sizes.most_common() if size >= least]
    rest = total - sum(size for _, size in shown)
    lines = [f"{size / 1e6:8.1f} MB  {name}" for name, size in [*shown, ("all else", rest)]]
    return "\n".join([*lines, f"{total / 1e6:8.1f} MB  in all"])


def _part(path: Path) -> str:
    """Package that a file belongs to."""
    parts = path.parts
    if parts[0] == _INNER or parts[0].endswith(".app"):
        parts = parts[1:]
    if len(parts) == 1:
        name = parts[0]
        if name.startswith("sonolens"):
            return "program and Python modules"
        return "Python" if name.startswith(("libpython", "base_library")) else "system libraries"
    first = re.sub(r"(\.libs|\.dylibs|-[\d.+a-z]+\.dist-info)$", "", parts[0])
    if first == "lib-dynload" or first.startswith("python3"):
        return "Python"
    return _OTHER_NAMES.get(first, first)


def main() -> int:
    """Print the table and write it beside the build; 1 if the build is too large."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="write the table to this file too")
    arguments = parser.parse_args()
    sizes = sizes_by_part(arguments.folder)
    text = table(sizes)
    print(text)
    if arguments.out is not None:
        arguments.out.write_text(text + "\n", encoding="utf-8")
    if sum(sizes.values()) > LIMIT:
        print(f"this is more than {LIMIT / 1e6:.0f} MB")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
