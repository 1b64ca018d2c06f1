"""How much memory processes take, and how many of them there is room for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import psutil

__all__ = ["available_cores", "peak_memory", "room_for"]

_MARGIN = 1.15
"""Room that is asked for, for each byte that was measured."""
_STATUS = Path("/proc/self/status")


def peak_memory() -> int:
    """Most memory that this process has held so far, bytes; pages of files it has mapped count."""
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    if _STATUS.exists():
        for line in _STATUS.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return int(psutil.Process().memory_info().rss)


def room_for(n_processes: int, need: int, pids: Sequence[int]) -> bool:
    """Whether the machine has room for that many processes.

    Parameters
    ----------
    need : int
        Bytes that one of them takes at its peak.
    pids : sequence of int
        Those that run already: what they hold is theirs to count.
    """
    held = 0
    for pid in pids:
        try:
            held += psutil.Process(pid).memory_info().rss
        except psutil.Error:
            continue
    return bool(psutil.virtual_memory().available + held >= _MARGIN * need * n_processes)


def available_cores() -> int:
    """Cores that this process may use."""
    process = psutil.Process()
    if hasattr(process, "cpu_affinity"):
        return len(process.cpu_affinity() or ()) or 1
    return psutil.cpu_count() or 1
