"""The door to a Ray cluster: one that is there already, or one started on this machine.

Needs the extra ``sonolens[cluster]``.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
from collections.abc import Generator
from pathlib import Path
from typing import Any

from core.errors import ParameterError, SonolensError

__all__ = [
    "connected",
    "end_of_worker",
    "import_ray",
    "refuse_silent",
    "refuse_unsatisfiable",
    "share_of_gpu",
]

_PATIENCE = 5.0
"""s that is waited for a cluster's answer."""
_DEFAULT_PORT = 6379
_HTTP2_OPENING = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\0\0\0\x04\0\0\0\0\0"
_FRAME_KIND, _SETTINGS = 3, 4


def import_ray() -> Any:
    """Give the module.

    Raises
    ------
    SonolensError
        It is not installed.
    """
    try:
        import ray
    except ImportError as error:
        raise SonolensError(
            "Ray is not installed; install it with: pip install 'sonolens[cluster]'"
        ) from error
    return ray


@contextlib.contextmanager
def connected(ray: Any, address: str | None, n_cores: int) -> Generator[None, None, None]:
    """Be connected to a cluster while the block runs; one that was there before stays."""
    if ray.is_initialized():
        yield
        return
    settings: dict[str, Any] = {"log_to_driver": False, "configure_logging": False}
    if address is None:
        settings |= {"address": "local", "num_cpus": n_cores, "include_dashboard": False}
    else:
        refuse_silent(address)
        settings["address"] = address
    logger = logging.getLogger("ray")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with _native_messages_dropped():
            ray.init(**settings)
    except Exception as error:
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        reason = reason.partition(". ")[0].rstrip(".")
        if address is None:
            raise SonolensError(f"Ray could not be started here: {reason}") from error
        if address == "auto":
            raise SonolensError(_no_cluster(address, reason)) from error
        raise SonolensError(
            f"what answers at {address} does not let this program in ({reason}); a"
            " cluster that asks for a token takes it where RAY_AUTH_MODE=token is set, and it must"
            " have the same versions of Ray and Python"
        ) from error
    finally:
        logger.setLevel(level)
    try:
        with _news_dropped():
            yield
    finally:
        ray.shutdown()


@contextlib.contextmanager
def _news_dropped() -> Generator[None, None, None]:
    """Keep Ray from printing on stdout that a worker died, which may be in the middle of a result.

    There is no switch for it; where Ray is made otherwise, it goes on printing.
    """
    try:
        from ray._private import worker
    except ImportError:
        yield
        return
    honest = getattr(worker, "print_to_stdstream", None)
    worker.print_to_stdstream = lambda *_, **__: None
    try:
        yield
    finally:
        if honest is not None:
            worker.print_to_stdstream = honest


@contextlib.contextmanager
def _native_messages_dropped() -> Generator[None, None, None]:
    """Keep Ray's native code from filling the screen: it says each second that it tries again."""
    try:
        kept = os.dup(2)
    except OSError:
        yield
        return
    try:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def refuse_silent(address: str) -> None:
    """Refuse an address where nobody listens, at once and on one line."""
    if address == "auto":
        return
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if not host:
        host, port = port, str(_DEFAULT_PORT)
    try:
        number = int(port)
    except ValueError:
        raise ParameterError("--address", f"{address!r} is not HOST:PORT") from None
    try:
        with socket.create_connection((host, number), timeout=_PATIENCE) as connection:
            answered = os.environ.get("RAY_USE_TLS", "0") != "0" or _speaks_http2(connection)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SonolensError(_no_cluster(address, reason.lower())) from error
    if not answered:
        raise SonolensError(_no_cluster(address, "something else answers there"))


def _speaks_http2(connection: socket.socket) -> bool:
    """Whether a server opens a connection as HTTP/2, which Ray's do; Ray would wait for minutes."""
    connection.sendall(_HTTP2_OPENING)
    answer = b""
    try:
        while len(answer) <= _FRAME_KIND and (part := connection.recv(64)):
            answer += part
    except OSError:
        return False
    return len(answer) > _FRAME_KIND and answer[_FRAME_KIND] == _SETTINGS


def _no_cluster(address: str, reason: str) -> str:
    return (
        f"there is no Ray cluster at {address} ({reason}); start one with 'ray start --head', or"
        " leave --address out to use this machine"
    )


def refuse_unsatisfiable(ray: Any, threads: int, gpus: float, task: str) -> None:
    """Refuse what no machine of the cluster has: tasks would wait for ever.

    Parameters
    ----------
    task : str
        What asks for it, as in "a trial".

    Raises
    ------
    ParameterError
    """
    machines = [node["Resources"] for node in ray.nodes() if node["Alive"]]
    if any(one.get("CPU", 0) >= threads and one.get("GPU", 0) >= gpus for one in machines):
        return
    most = max((one.get("CPU", 0) for one in machines), default=0)
    cards = max((one.get("GPU", 0) for one in machines), default=0)
    raise ParameterError(
        "--gpus" if gpus > cards else "--threads",
        f"{task} asks for {threads} core{'s' * (threads != 1)} and {gpus:g} GPUs, and no machine"
        f" of the cluster has them (at most {most:g} cores, {cards:g} GPUs); ask for less",
    )


def share_of_gpu(ray: Any, device: str, asked: float | None = None) -> float:
    """Share of a GPU that a task takes: what was asked for, else a whole one where there is any."""
    if asked is not None:
        return asked
    if device not in {"auto", "cuda"}:
        return 0.0
    return 1.0 if ray.cluster_resources().get("GPU", 0) >= 1 else 0.0


def end_of_worker(ray: Any, error: Exception, retries: int) -> str:
    """Say in one line why a task gave nothing.

    Parameters
    ----------
    error : RayError
        What ``ray.get`` raised.
    retries : int
        Times that the task was begun again.
    """
    if isinstance(error, ray.exceptions.OutOfMemoryError):
        return "its worker was ended: the machine's memory was full"
    if isinstance(error, ray.exceptions.WorkerCrashedError | ray.exceptions.NodeDiedError):
        times = retries + 1
        return f"its worker died {times} time{'s' * (times != 1)}"
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return f"{type(error).__name__}: {lines[-1][:300]}"
