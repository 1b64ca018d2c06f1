"""What the start of the window imports, package by package: ``python tests/benchmarks/imports.py``.

Python's own trace of a start is summed by package; the times are longer than without the trace.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import defaultdict

SHOWN = 15


def own_times(trace: str) -> dict[str, tuple[float, int]]:
    """ms and number of modules of each package, from ``-X importtime``."""
    found: dict[str, list[float]] = defaultdict(list)
    for line in trace.splitlines():
        if not line.startswith("import time:") or "self [us]" in line:
            continue
        own, _, name = line.removeprefix("import time:").split("|")
        found[name.strip().partition(".")[0]].append(float(own) / 1e3)
    return {name: (sum(times), len(times)) for name, times in found.items()}


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "SONOLENS_MEASURE_START": "1",
            "SONOLENS_HOME": home,
            "QT_QPA_PLATFORM": "offscreen",
        }
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "app"],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
    times = own_times(done.stderr)
    ranked = sorted(times.items(), key=lambda item: item[1][0], reverse=True)
    print(f"{'package':<24}{'ms':>8}{'modules':>9}")
    for name, (own, n_modules) in ranked[:SHOWN]:
        print(f"{name:<24}{own:8.1f}{n_modules:9d}")
    rest = ranked[SHOWN:]
    print(f"{'the rest':<24}{sum(v[0] for _, v in rest):8.1f}{sum(v[1] for _, v in rest):9d}")
    print(f"{'all':<24}{sum(v[0] for v in times.values()):8.1f}")


if __name__ == "__main__":
    main()
