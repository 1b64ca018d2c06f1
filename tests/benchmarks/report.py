"""One measured figure, its target, and how they are printed."""

from __future__ import annotations

import json
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

import psutil

PACKAGES = ("torch", "torchvision", "numpy", "scipy", "soundfile", "captum", "PySide6_Essentials")


@dataclass(frozen=True)
class Figure:
    """A measurement beside what it is compared with.

    Attributes
    ----------
    value, reference : float
        In ``unit``. The reference is the target, or what a plain way takes.
    more_is_better : bool
        Whether ``value`` should lie above ``reference``.
    note : str
        How it was measured: n, what is the reference.
    """

    name: str
    value: float
    unit: str
    reference: float
    more_is_better: bool = False
    note: str = ""

    @property
    def ratio(self) -> float:
        """How many times better than the reference; below 1 it is missed."""
        pair = (self.value, self.reference)
        better, worse = pair if self.more_is_better else pair[::-1]
        return better / max(worse, 1e-9)


def seconds(
    call: Callable[[], object],
    repeats: int,
    warm_up: int = 2,
    clock: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """Times of ``repeats`` calls after some that do not count."""
    for _ in range(warm_up):
        call()
    times = []
    for _ in range(repeats):
        start = clock()
        call()
        times.append(clock() - start)
    return times


def cpu_seconds(call: Callable[[], object], repeats: int) -> list[float]:
    """Processor times of calls that run on one thread; other programs' work is left out."""
    return seconds(call, repeats, clock=time.process_time)


def percentile(values: Sequence[float], share: float) -> float:
    """Value that a share of the sorted values does not exceed."""
    ordered = sorted(values)
    return ordered[min(round(share * (len(ordered) - 1)), len(ordered) - 1)]


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def machine() -> dict[str, object]:
    """What the figures were measured on."""
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "cores": psutil.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "python": platform.python_version(),
        "load_before": round(psutil.getloadavg()[0], 2),
        "packages": {name: version(name) for name in PACKAGES},
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def markdown(figures: Sequence[Figure]) -> str:
    """Table of all figures, the ratio last."""
    rows = ["| what | measured | target or reference | ratio |", "| --- | --- | --- | --- |"]
    for each in figures:
        sign = "≥" if each.more_is_better else "≤"
        name = f"{each.name} ({each.note})" if each.note else each.name
        rows.append(
            f"| {name} | {_number(each.value)} {each.unit} "
            f"| {sign} {_number(each.reference)} {each.unit} | {_number(each.ratio)} x |"
        )
    return "\n".join(rows)


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def emit(figures: Sequence[Figure]) -> None:
    """Hand the figures of one script to `run.py`."""
    print(json.dumps([asdict(each) for each in figures]))
