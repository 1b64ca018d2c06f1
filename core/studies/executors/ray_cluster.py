"""Trials as tasks of Ray: on workers of this machine, or on a cluster that is there already.

A task is sent the trial and the paths of clips and weights, never their content: every machine has
them at the same place, and computes inputs into a cache of its own. What comes back is what the row
holds. Needs the extra ``sonolens[cluster]``.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import time
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from core.errors import ParameterError, SonolensError
from core.progress import CancelToken, check_cancelled
from core.studies.executors.base import Found, OnTrialShare
from core.studies.executors.shares import ShareBoard
from core.studies.source import DataAbsentError
from core.studies.trial import StudyTrial
from core.studies.work import DiskFullError, TrialFailure, TrialOutcome, Workplace, attempt

__all__ = ["RayExecutor"]

_POLL = 0.25
"""s between two looks at the token."""
_PATIENCE = 5.0
"""s that is waited for a cluster's answer."""
_INTERVAL = 1.0
"""s between two notes of a trial's share, and between two readings of all."""
_DEFAULT_PORT = 6379
_HTTP2_OPENING = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\0\0\0\x04\0\0\0\0\0"
_FRAME_KIND, _SETTINGS = 3, 4


class RayExecutor:
    """Carries out trials on a Ray cluster.

    Parameters
    ----------
    address : str or None
        Of a cluster, ``"host:port"`` or ``"auto"``. None: one is started on this machine, and
        ended afterwards.
    workers : int or None
        Trials at a time on a cluster that is started here; as many as there are cores for if None.
    gpus : float or None
        Share of a GPU that a trial takes; None: a whole one where the cluster has any.
    retries : int
        Times that a trial is begun again when its worker dies.
    """

    name = "ray"

    def __init__(
        self,
        address: str | None = None,
        *,
        workers: int | None = None,
        gpus: float | None = None,
        retries: int = 3,
    ) -> None:
        if gpus is not None and not (0 <= gpus <= 1 or (gpus > 1 and float(gpus).is_integer())):
            raise ParameterError("--gpus", f"{gpus:g} is neither a share nor a whole number")
        self._address = address
        self._workers = workers
        self._gpus = gpus
        self._retries = retries

    def run(
        self,
        trials: Sequence[StudyTrial],
        place: Workplace,
        *,
        cancel: CancelToken | None = None,
        on_share: OnTrialShare | None = None,
    ) -> Generator[Found, None, None]:
        """Give each trial with what came of it; see `Executor.run`."""
        if not trials:
            return
        threads = place.threads if place.threads is not None else torch.get_num_threads()
        source = replace(place.source, path=place.source.path.absolute())
        sent = replace(place, threads=threads, source=source)
        ray = _imported()
        with _cluster(ray, self._address, self._cores(threads)):
            gpus = self._share_of_gpu(ray, place.device)
            _refuse_unsatisfiable(ray, threads, gpus)
            task = ray.remote(_task).options(
                num_cpus=threads, num_gpus=gpus, max_retries=self._retries, name="sonolens trial"
            )
            shares = _Shares(ray, trials, on_share)
            under_way = {
                task.remote(trial.to_json(), sent, shares.board): trial for trial in trials
            }
            try:
                while under_way:
                    check_cancelled(cancel)
                    ready, _ = ray.wait(list(under_way), num_returns=1, timeout=_POLL)
                    shares.tell()
                    for reference in ready:
                        trial = under_way.pop(reference)
                        shares.forget(trial)
                        yield trial, self._result(ray, reference)
            finally:
                for reference in under_way:
                    with contextlib.suppress(Exception):
                        ray.cancel(reference, force=True)

    def _cores(self, threads: int) -> int:
        if self._workers is not None:
            return self._workers * threads
        return max(os.cpu_count() or 1, threads)

    def _share_of_gpu(self, ray: Any, device: str) -> float:
        if self._gpus is not None:
            return self._gpus
        if device not in {"auto", "cuda"}:
            return 0.0
        return 1.0 if ray.cluster_resources().get("GPU", 0) >= 1 else 0.0

    def _result(self, ray: Any, reference: Any) -> TrialOutcome | TrialFailure:
        try:
            found: TrialOutcome | TrialFailure | SonolensError = ray.get(reference)
        except ray.exceptions.OutOfMemoryError:
            return TrialFailure("its worker was ended: the machine's memory was full")
        except (ray.exceptions.WorkerCrashedError, ray.exceptions.NodeDiedError):
            times = self._retries + 1
            return TrialFailure(f"its worker died {times} time{'s' * (times != 1)}")
        except ray.exceptions.RayError as error:
            lines = str(error).strip().splitlines() or [type(error).__name__]
            return TrialFailure(f"{type(error).__name__}: {lines[-1][:300]}")
        if isinstance(found, SonolensError):
            raise found
        return found


class _Shares:
    """Shares of trials under way, passed on from the workers by an actor that needs no core."""

    def __init__(
        self, ray: Any, trials: Sequence[StudyTrial], on_share: OnTrialShare | None
    ) -> None:
        self._ray = ray
        self._trials = {trial.identity: trial for trial in trials}
        self._on_share = on_share
        self._asked: Any = None
        self._last = time.monotonic()
        self.board: Any = None
        if on_share is not None:
            self.board = ray.remote(ShareBoard).options(num_cpus=0).remote()

    def tell(self) -> None:
        """Pass on what has come, and ask for more now and then; never wait for it."""
        if self._on_share is None or self.board is None:
            return
        if self._asked is None:
            if time.monotonic() - self._last >= _INTERVAL:
                self._last = time.monotonic()
                self._asked = self.board.take.remote()
            return
        ready, _ = self._ray.wait([self._asked], timeout=0)
        if not ready:
            return
        try:
            noted: dict[str, float] = self._ray.get(self._asked)
        except self._ray.exceptions.RayError:
            self.board = None
            return
        self._asked = None
        for identity, share in noted.items():
            if identity in self._trials:
                self._on_share(self._trials[identity], share)

    def forget(self, trial: StudyTrial) -> None:
        """Pass no more on of a trial that is over."""
        self._trials.pop(trial.identity, None)


def _task(
    said: dict[str, Any], place: Workplace, board: Any = None
) -> TrialOutcome | TrialFailure | SonolensError:
    """Carry out a trial on a worker; an error is one that no other trial would be spared."""
    trial, last = StudyTrial.from_json(said), 0.0

    def tell(share: float) -> None:
        nonlocal last
        if board is not None and time.monotonic() - last >= _INTERVAL:
            last = time.monotonic()
            board.note.remote(trial.identity, share)

    try:
        return attempt(trial, place, on_share=tell)
    except (DataAbsentError, DiskFullError) as error:
        return error


def _imported() -> Any:
    try:
        import ray
    except ImportError as error:
        raise SonolensError(
            "Ray is not installed; install it with: pip install 'sonolens[cluster]'"
        ) from error
    return ray


@contextlib.contextmanager
def _cluster(ray: Any, address: str | None, n_cores: int) -> Generator[None, None, None]:
    """Be connected to a cluster while the block runs; one that was there before stays."""
    if ray.is_initialized():
        yield
        return
    settings: dict[str, Any] = {"log_to_driver": False, "configure_logging": False}
    if address is None:
        settings |= {"address": "local", "num_cpus": n_cores, "include_dashboard": False}
    else:
        _refuse_silent(address)
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
        yield
    finally:
        ray.shutdown()


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


def _refuse_silent(address: str) -> None:
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


def _refuse_unsatisfiable(ray: Any, threads: int, gpus: float) -> None:
    """Refuse what no machine of the cluster has: tasks would wait for ever."""
    machines = [node["Resources"] for node in ray.nodes() if node["Alive"]]
    if any(one.get("CPU", 0) >= threads and one.get("GPU", 0) >= gpus for one in machines):
        return
    most = max((one.get("CPU", 0) for one in machines), default=0)
    cards = max((one.get("GPU", 0) for one in machines), default=0)
    raise ParameterError(
        "--gpus" if gpus > cards else "--threads",
        f"a trial asks for {threads} core{'s' * (threads != 1)} and {gpus:g} GPUs, and no machine"
        f" of the cluster has them (at most {most:g} cores, {cards:g} GPUs); ask for less",
    )
