"""Bring torch in without the window standing still.

Importing torch loads a few hundred megabytes of machine code while Python's global lock is held,
and the window's thread needs that lock to answer. Here the same libraries are loaded first by a
foreign call, which lets the lock go; the import then finds them loaded. Nothing of Qt but the
switch of its binding.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import logging
import sys
import threading
from pathlib import Path

__all__ = ["import_torch", "leave_imports_alone", "preload_libraries"]

_NAMES = ("libc10", "libtorch_cpu", "libtorch", "libtorch_python")
_RTLD_NOW = 2
_log = logging.getLogger(__name__)
_lock = threading.Lock()


def leave_imports_alone() -> bool:
    """Keep Qt's binding from reading the source of every module that is imported.

    It looks there for its own optional features, which the program does not use. That took a fifth
    of torch's import with Python's lock held, and a module that loads its attributes when they are
    asked for, as pydantic's do, could fail to import because it was asked too early.

    Returns
    -------
    bool
        Whether the binding is one that looks, and now does not.
    """
    try:
        importlib.import_module("PySide6")
        feature = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return False
    if not hasattr(feature, "_mod_uses_pyside"):
        return False
    vars(feature)["_mod_uses_pyside"] = lambda module: False
    return True


def preload_libraries() -> list[Path]:
    """Load torch's libraries into the process; those that loaded are returned.

    Nothing happens on Windows, whose loader wants torch's own search path, or once torch is there.
    """
    if "torch" in sys.modules or sys.platform == "win32":
        return []
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return []
    suffix = ".dylib" if sys.platform == "darwin" else ".so"
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    dlopen.restype = ctypes.c_void_p
    loaded = []
    for name in _NAMES:
        path = Path(spec.origin).parent / "lib" / f"{name}{suffix}"
        if path.is_file() and dlopen(str(path).encode(), _RTLD_NOW):
            loaded.append(path)
    return loaded


def import_torch() -> None:
    """Import torch and what a prediction needs of it, once, from whichever worker comes first."""
    with _lock:
        if "torch" in sys.modules:
            return
        _log.info("preloaded %s", [path.name for path in preload_libraries()])
        import torch

        _log.info("torch %s with %d threads", torch.__version__, torch.get_num_threads())
