"""Classify an archive on a Ray cluster: a task takes one long recording or a handful of clips.

A task is sent paths, never sound: every machine has recordings and bundle at the same place. What
comes back are the outcomes that the run on this machine would give, in the same order.
"""

from __future__ import annotations

import contextlib
import functools
import os
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.inputs import ClipInput
from app.cli.outcome import ClipOutcome
from app.cli.pipeline import OnWindow, Windowing, classify_inputs
from core.errors import BundleError, ParameterError, SonolensError
from core.progress import CancelToken, Progress

if TYPE_CHECKING:
    from core.inference.classifier import Classifier
    from core.inference.events import EventSettings

__all__ = ["Cluster", "Order", "check_options", "classify_on_ray", "portions"]

_POLL = 0.25
"""s between two looks at the token."""
_RETRIES = 3
_AHEAD = 4
"""Tasks that are handed out for each core: results wait for the ones before them."""
_PORTION_BYTES = 16_000_000
_PORTION_FILES = 32


@dataclass(frozen=True)
class Cluster:
    """Which cluster.

    Attributes
    ----------
    address : str or None
        ``"host:port"`` or ``"auto"``; None: one is started on this machine, and ended afterwards.
    workers : int or None
        Tasks at a time on a cluster that is started here; as many as there are cores if None.
    """

    address: str | None = None
    workers: int | None = None


@dataclass(frozen=True)
class Order:
    """All that a worker needs to know, but for the files.

    Attributes
    ----------
    bundle : Path
        Absolute; the same on every machine.
    sha256 : str
        Of the bundle's contents.
    device : str
        As `core.models.device.resolve_device` takes it.
    """

    bundle: Path
    sha256: str
    device: str
    windowing: Windowing
    events: EventSettings


def classify_on_ray(
    cluster: Cluster,
    order: Order,
    inputs: Sequence[ClipInput],
    *,
    cancel: CancelToken,
    on_window: OnWindow | None = None,
) -> Iterator[ClipOutcome]:
    """Classify each input, in order; see `app.cli.pipeline.classify_inputs`.

    A worker that dies is replaced, and what it had begun is begun again, four times at most.
    Numbers are those of one thread of a worker's processor: the last digits may differ from a
    machine that computes with more.

    Raises
    ------
    SonolensError
        There is no cluster, or a worker has not the same bundle.
    OperationCancelled
        ``cancel`` was set.
    """
    if not inputs:
        return
    from core.cluster import connected, import_ray, refuse_unsatisfiable, share_of_gpu

    ray = import_ray()
    with connected(ray, cluster.address, cluster.workers or os.cpu_count() or 1):
        gpus = share_of_gpu(ray, order.device)
        refuse_unsatisfiable(ray, 1, gpus, "a recording")
        task = ray.remote(_task).options(
            num_cpus=1, num_gpus=gpus, max_retries=_RETRIES, name="sonolens recording"
        )
        at_once = _AHEAD * max(1, int(ray.cluster_resources().get("CPU", 1)))
        waiting = iter(portions(inputs))
        handed_out: deque[tuple[list[ClipInput], Any]] = deque()
        try:
            while True:
                while len(handed_out) < at_once and (some := next(waiting, None)) is not None:
                    handed_out.append((some, task.remote(order, _absolute(some))))
                if not handed_out:
                    return
                some, reference = handed_out[0]
                cancel.raise_if_cancelled()
                if not ray.wait([reference], timeout=_POLL)[0]:
                    continue
                handed_out.popleft()
                for each in _outcomes(ray, reference, some):
                    for window in each.windows if on_window is not None else ():
                        on_window(each.path, window)  # type: ignore[misc]
                    yield each
        finally:
            for _, reference in handed_out:
                with contextlib.suppress(Exception):
                    ray.cancel(reference, force=True)


def portions(inputs: Sequence[ClipInput]) -> Iterator[list[ClipInput]]:
    """Divide inputs, in order, into what one task takes."""
    some: list[ClipInput] = []
    size = 0
    for each in inputs:
        try:
            own = each.path.stat().st_size
        except (OSError, ValueError):
            own = 0
        if some and (size + own > _PORTION_BYTES or len(some) == _PORTION_FILES):
            yield some
            some, size = [], 0
        some.append(each)
        size += own
    if some:
        yield some


def _absolute(inputs: Sequence[ClipInput]) -> list[ClipInput]:
    return [replace(each, path=Path(os.path.abspath(each.path))) for each in inputs]


def _outcomes(ray: Any, reference: Any, inputs: Sequence[ClipInput]) -> Iterator[ClipOutcome]:
    """Give a task's outcomes under the names that people gave."""
    from core.cluster import end_of_worker

    try:
        found: list[ClipOutcome] | SonolensError = ray.get(reference)
    except ray.exceptions.RayError as error:
        reason = end_of_worker(ray, error, _RETRIES)
        yield from (ClipOutcome(each.path, each.reason or reason) for each in inputs)
        return
    if isinstance(found, SonolensError):
        raise found
    for each, outcome in zip(inputs, found, strict=True):
        stamp = outcome.stamp
        yield replace(
            outcome,
            path=each.path,
            stamp=None if stamp is None else replace(stamp, path=each.path),
        )


def _task(order: Order, inputs: list[ClipInput]) -> list[ClipOutcome] | SonolensError:
    """Classify on a worker; an error is one that no other task would be spared."""
    try:
        classifier = _classifier(order.bundle, order.sha256, order.device)
    except SonolensError as error:
        return error
    outcomes = classify_inputs(
        classifier,
        inputs,
        order.windowing,
        order.events,
        progress=lambda _name: _unheard,
        cancel=CancelToken(),
    )
    return list(outcomes)


@functools.lru_cache(maxsize=1)
def _classifier(bundle: Path, sha256: str, device: str) -> Classifier:
    """Load the networks once a worker.

    Raises
    ------
    BundleError, DeviceError
        It is not there, or is another; the device is not to be had.
    """
    from core.bundles.bundle import load_bundle
    from core.inference.classifier import Classifier
    from core.models.device import resolve_device

    if not bundle.exists():
        raise BundleError(f"{bundle} is not on every machine of the cluster; put it there")
    loaded = load_bundle(bundle)
    if loaded.sha256 != sha256:
        raise BundleError(f"{bundle} is another bundle on one machine of the cluster than here")
    return Classifier(loaded, resolve_device(device))


def _unheard(_progress: Progress) -> None:
    pass


def check_options(executor: str, address: str | None, workers: int | None) -> None:
    """Refuse options that contradict each other.

    Raises
    ------
    ParameterError
    """
    if executor == "local":
        for option, value in (("address", address), ("workers", workers)):
            if value is not None:
                raise ParameterError(f"--{option}", "needs --executor ray")
    elif address is not None and workers is not None:
        raise ParameterError("--workers", "a cluster that is there has as many as it has")
