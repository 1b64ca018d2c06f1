"""Run every benchmark in a process of its own: ``make bench``.

Prints a table and writes the same with machine and versions as JSON. Nothing is asserted: what a
figure is on another machine is for that machine to say.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from report import Figure, machine, markdown

from app.native import wait_briefly

HERE = Path(__file__).resolve().parent
ENVIRONMENT = {"features": dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")}
SCRIPTS = (
    "features", "prediction", "explanation", "gradients", "recording", "training", "transfer",
    "study", "window", "panning", "busy", "live", "growth",
)  # fmt: skip


def run_script(name: str, *options: str) -> list[Figure]:
    """Figures that one script measured; raises where it failed."""
    print(f"measuring: {name}", file=sys.stderr, flush=True)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | ENVIRONMENT.get(name, {})
    done = subprocess.run(
        [sys.executable, HERE / f"{name}.py", *options],
        cwd=HERE.parent.parent,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"the benchmark {name} failed with exit code {done.returncode}")
    return [Figure(**each) for each in json.loads(done.stdout.splitlines()[-1])]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure speed and memory on this machine.")
    parser.add_argument("scripts", nargs="*", help=f"some of {', '.join(SCRIPTS)}; all if none")
    parser.add_argument("--long", action="store_true", help="growth to its largest sizes")
    parser.add_argument("--out", type=Path, default=Path("out/benchmarks.json"))
    arguments = parser.parse_args()
    wait_briefly()
    about = machine()
    options = {"growth": ("--long",)} if arguments.long else {}
    figures = [
        each
        for name in arguments.scripts or SCRIPTS
        for each in run_script(name, *options.get(name, ()))
    ]
    print(f"\n{about['processor']}, {about['cores']} cores, load {about['load_before']} before\n")
    print(markdown(figures))
    document = {
        "machine": about,
        "figures": [asdict(each) | {"ratio": each.ratio} for each in figures],
    }
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    print(f"\nwritten to {arguments.out}")


if __name__ == "__main__":
    main()
