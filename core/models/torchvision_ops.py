"""The only door to torchvision, opened safely beside a torch that its extension was not built for.

The registry's torchvision carries an extension built for CUDA. Beside a CPU build of torch it
cannot load; torchvision then registers fake kernels for operators that nobody has declared, and
its import dies. Declaring the schemas of those operators first is all that the import needs; the
networks used here never call them.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
from pathlib import Path
from types import ModuleType

import torch

from core.errors import WeightsError
from core.imports import import_without

__all__ = ["declare_missing_operators", "torchvision_models"]

_SCHEMAS = {
    "nms": "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}

_declared: list[torch.library.Library] = []
"""Libraries that must live as long as the process: torch forgets the schemas with them."""


def declare_missing_operators() -> tuple[str, ...]:
    """Declare the operators that torchvision's import needs and its extension cannot bring.

    Does nothing where the extension loads, or a second time.

    Returns
    -------
    tuple of str
        Names of the operators declared by this call.
    """
    if _extension_loads():
        return ()
    missing = tuple(name for name in _SCHEMAS if not _is_declared(name))
    if missing:
        library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call]
        for name in missing:
            library.define(name + _SCHEMAS[name])  # type: ignore[no-untyped-call]
        _declared.append(library)
    return missing


@functools.cache
def torchvision_models() -> ModuleType:
    """Import ``torchvision.models``, once.

    Its detectors ask torch's compiler whether it can be used, and import it for that: ten times
    what all else takes. Nothing here detects.

    Raises
    ------
    WeightsError
        torchvision is not installed or cannot be imported beside this torch.
    """
    declare_missing_operators()
    try:
        return import_without(
            "torch._dynamo.utils",
            unused=lambda: importlib.import_module("torch._dynamo.utils"),
            wanted=lambda: importlib.import_module("torchvision.models"),
        )
    except (ImportError, RuntimeError) as error:
        raise WeightsError(f"torchvision cannot be used: {error}") from error


def _is_declared(name: str) -> bool:
    return hasattr(torch.ops.torchvision, name)


def _extension_loads() -> bool:
    """Whether torchvision's own operators are, or can be, registered."""
    if _is_declared("nms"):
        return True
    library = _extension_file()
    if library is None:
        return False
    try:
        torch.ops.load_library(str(library))  # type: ignore[no-untyped-call]
    except (OSError, RuntimeError):
        return False
    return _is_declared("nms")


def _extension_file() -> Path | None:
    """Find the compiled extension inside the installed torchvision without importing it."""
    spec = importlib.util.find_spec("torchvision")
    if spec is None or spec.origin is None:
        return None
    for pattern in ("_C.so", "_C*.so", "_C.pyd", "_C*.pyd"):
        found = sorted(Path(spec.origin).parent.glob(pattern))
        if found:
            return found[0]
    return None
