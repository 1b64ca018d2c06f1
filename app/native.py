"""How the native libraries below torch wait and keep memory. Linux only; elsewhere nothing is done.

Both were measured: see ``tests/benchmarks/README.md``. No Qt.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import threading
from collections.abc import Callable, Iterator

__all__ = ["give_way", "hold_memory", "holding_memory", "keep_freed_memory", "wait_briefly"]

_NICENESS = 10

_WAITING = {"OMP_WAIT_POLICY": "ACTIVE", "GOMP_SPINCOUNT": "2000", "KMP_BLOCKTIME": "1"}
_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
_M_MMAP_MAX = -4
_KEPT = 256 * 2**20
_MAPPED_FROM = 32 * 2**20
_MAPPINGS = 65_536


def wait_briefly() -> None:
    """Let OpenMP's threads turn round for some microseconds before they sleep.

    Spinning for long, as they do unless told, a prediction took seconds as soon as another program
    used a core; sleeping at once doubled its time on an idle machine. Each thread that computes has
    a team of its own, and with more of those than cores GNU's library spins a twentieth as long
    unless the policy is active: a worker of the window then took twice the time of the main thread.

    Works before torch is imported. Whatever the environment says of it stays, and on other systems
    than Linux, where another library reads the same words otherwise, nothing is said.
    """
    if sys.platform.startswith("linux") and not any(name in os.environ for name in _WAITING):
        os.environ.update(_WAITING)


def keep_freed_memory() -> bool:
    """Ask the allocator to keep up to 256 MB of what is freed, for the next layer of a network.

    Given back and asked for again with every layer, it took a sixth of an attribution's time.

    Returns
    -------
    bool
        Whether the allocator took it; False where it is not glibc's.
    """
    return _set(_M_TRIM_THRESHOLD, _KEPT) and _set(_M_MMAP_THRESHOLD, _MAPPED_FROM)


def hold_memory() -> None:
    """Let this process, which only trains, keep all that its main thread frees for the next step.

    Blocks of more than 32 MB come from the system each time otherwise. The allocator has no room
    for blocks of 64 MB in what it keeps for other threads: theirs still come from the system.
    """
    _set(_M_MMAP_THRESHOLD, _MAPPED_FROM)
    _set(_M_MMAP_MAX, 0)
    _set(_M_TRIM_THRESHOLD, -1)


@contextlib.contextmanager
def holding_memory() -> Iterator[None]:
    """Hold memory as `hold_memory` does within a block, and then as `keep_freed_memory` does."""
    hold_memory()
    try:
        yield
    finally:
        _set(_M_MMAP_MAX, _MAPPINGS)
        keep_freed_memory()
        _give_back()


def _set(name: int, value: int) -> bool:
    """Set one of the allocator's parameters; False where it has none."""
    mallopt = _of_allocator("mallopt", [ctypes.c_int, ctypes.c_int])
    return mallopt is not None and bool(mallopt(name, value))


def _give_back() -> None:
    trim = _of_allocator("malloc_trim", [ctypes.c_size_t])
    if trim is not None:
        trim(0)


def _of_allocator(name: str, arguments: list[type]) -> Callable[..., int] | None:
    """Find a function of glibc's allocator."""
    if not sys.platform.startswith("linux"):
        return None
    with contextlib.suppress(OSError, AttributeError):
        function = getattr(ctypes.CDLL(None), name)
        function.argtypes, function.restype = arguments, ctypes.c_int
        return function  # type: ignore[no-any-return]
    return None


def give_way() -> None:
    """Let the window and its clips go before the calling thread.

    The threads that torch begins for this one take its priority over. It cannot be raised again,
    so that the worker is one that only trains.
    """
    if sys.platform == "linux":
        me = threading.get_native_id()
        with contextlib.suppress(OSError):
            now = os.getpriority(os.PRIO_PROCESS, me)
            os.setpriority(os.PRIO_PROCESS, me, max(now, _NICENESS))
