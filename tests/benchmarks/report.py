"""One measured figure, what it stands beside, and how they are printed."""

from __future__ import annotations

import json
import math
import platform
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Literal

import psutil

PACKAGES = (
    "torch", "torchvision", "onnxruntime", "numpy", "scipy", "librosa", "soundfile", "captum",
    "PySide6_Essentials",
)  # fmt: skip

Beside = Literal["target", "plain", "limit", "slope"]


@dataclass(frozen=True)
class Figure:
    """A measurement beside what it is compared with.

    Attributes
    ----------
    value, reference : float
        In ``unit``.
    more_is_better : bool
        Whether ``value`` should lie above ``reference``.
    note : str
        How it was measured: n, what is the reference.
    beside : str
        What the reference is: a ``"target"``, the same by the ``"plain"`` way of `peers`, the
        ``"limit"`` of the machine, both measured in the same run, or the largest ``"slope"`` that
        a cost may have against its size on logarithmic axes.
    spread : float or None
        Half of the range between the quartiles of what was measured, in ``unit``.
    """

    name: str
    value: float
    unit: str
    reference: float
    more_is_better: bool = False
    note: str = ""
    beside: Beside = "target"
    spread: float | None = None

    @property
    def ratio(self) -> float:
        """How many times better than the reference; of a limit, the share that is reached."""
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


def spread(values: Sequence[float]) -> float:
    """Half of the range between the quartiles."""
    return (percentile(values, 0.75) - percentile(values, 0.25)) / 2


def in_turn(
    ways: Mapping[str, Callable[[], object]],
    repeats: int,
    warm_up: int = 1,
    clock: Callable[[], float] = time.perf_counter,
) -> dict[str, list[float]]:
    """Times of several ways, one after the other in each round.

    What else runs on the machine then slows all of them alike.
    """
    times: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(warm_up + repeats):
        for name, call in ways.items():
            start = clock()
            call()
            if number >= warm_up:
                times[name].append(clock() - start)
    return times


def slope(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """Slope of costs against sizes on logarithmic axes: 1 where one grows as the other."""
    x = [math.log(each) for each in sizes]
    y = [math.log(max(each, 1e-9)) for each in costs]
    return statistics.linear_regression(x, y).slope


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
    rows = ["| what | measured | beside | ratio |", "| --- | --- | --- | --- |"]
    for each in figures:
        name = f"{each.name} ({each.note})" if each.note else each.name
        found = f"{_number(each.value)} {each.unit}".strip()
        if each.spread is not None:
            found += f" ± {_number(each.spread)}"
        rows.append(f"| {name} | {found} | {_reference(each)} | {_ratio(each)} |")
    return "\n".join(rows)


def _reference(figure: Figure) -> str:
    said = f"{_number(figure.reference)} {figure.unit}".strip()
    if figure.beside in ("target", "slope"):
        return f"{'≥' if figure.more_is_better else '≤'} {said}"
    return f"{figure.beside} {said}"


def _ratio(figure: Figure) -> str:
    if figure.beside == "limit":
        return f"{100 * figure.ratio:.0f} % of the limit"
    if figure.beside == "slope":
        return "kept" if figure.value <= figure.reference else "steeper"
    return f"{_number(figure.ratio)} x"


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def emit(figures: Sequence[Figure]) -> None:
    """Hand the figures of one script to `run.py`."""
    print(json.dumps([asdict(each) for each in figures]))
