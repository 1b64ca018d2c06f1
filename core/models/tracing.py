"""Take a network's computation down as a graph, while other threads compute.

torch's own tracing changes what calling any module of the process does until it is done: a network
that is trained by another thread is asked for its place in the one that is traced, and fails.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from torch import fx, nn

__all__ = ["CANNOT_TRACE", "traced"]

CANNOT_TRACE: tuple[type[Exception], ...] = (fx.proxy.TraceError, TypeError, RuntimeError)
"""What `traced` raises for a network whose way depends on its input."""

_one_at_a_time = threading.Lock()


def traced(model: nn.Module) -> fx.GraphModule:
    """Return a network as a graph over its own modules.

    Raises
    ------
    TraceError, TypeError, RuntimeError
        Its way depends on its input.
    """
    with _one_at_a_time:
        tracer = _Tracer()
        graph = tracer.trace(model)
        return fx.GraphModule(tracer.root, graph, type(model).__name__)


class _Tracer(fx.Tracer):
    """Leaves alone what other threads call and read meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._thread = threading.get_ident()

    def call_module(
        self,
        m: nn.Module,
        forward: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
    ) -> Any:
        if threading.get_ident() != self._thread:
            return forward(*args, **kwargs)
        return super().call_module(m, forward, args, kwargs)

    def getattr(self, attr: str, attr_val: Any, parameter_proxy_cache: dict[str, Any]) -> Any:
        if threading.get_ident() != self._thread:
            return attr_val
        return super().getattr(attr, attr_val, parameter_proxy_cache)
