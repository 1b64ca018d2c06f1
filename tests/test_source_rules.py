"""What the sources may not do, found in their syntax; each rule is seen to bite."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PICKLERS = {"pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal"}
# Its errors may be caught: torch raises them for files that it refuses.
PICKLE_NAMES_ALLOWED = {"pickle", "pickle.UnpicklingError", "pickle.PickleError"}
GUI_LIBRARIES = {"PySide6", "shiboken6", "pyqtgraph", "superqt", "qtpy", "PyQt5", "PyQt6"}


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def parsed(*packages: str) -> Iterator[tuple[Path, ast.Module]]:
    found = 0
    for package in packages:
        root = ROOT / package
        for path in [root] if root.is_file() else sorted(root.rglob("*.py")):
            found += 1
            yield path.relative_to(ROOT), tree_of(path)
    assert found, f"no Python files below {packages}"


@cache
def called_name(node: ast.Call) -> str:
    """Dotted name of what a call calls, as far as it is written out."""
    return ast.unparse(node.func)


def imports_of(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every module that is imported anywhere, also by name at run time, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, node.lineno
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)
        elif isinstance(node, ast.Call) and called_name(node).rpartition(".")[2] in {
            "import_module",
            "__import__",
            "find_spec",
        }:
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value, node.lineno


def lazily_imported_by_core(tree: ast.Module) -> list[int]:
    unwanted = GUI_LIBRARIES | {"app"}
    return [line for name, line in imports_of(tree) if name.partition(".")[0] in unwanted]


@cache
def thread_makers(tree: ast.Module) -> list[int]:
    """Lines that make or start threads, pools or processes of their own."""
    makers = {
        "Thread",
        "Timer",
        "QThread",
        "QThreadPool",
        "QRunnable",
        "ThreadPool",
        "ThreadPoolExecutor",
        "ProcessPoolExecutor",
        "start_new_thread",
    }
    allowed = {"QThread.currentThread", "QtCore.QThread.currentThread"}
    lines = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = called_name(node)
            parts = name.split(".")
            if parts[-1] in makers or (makers & set(parts[:-1]) and name not in allowed):
                lines.append(node.lineno)
        elif isinstance(node, ast.ClassDef):
            bases = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
            if bases & makers:
                lines.append(node.lineno)
    return lines


def threads_that_outlive_a_call(tree: ast.Module) -> list[int]:
    """As `thread_makers`, without what a ``with``, a ``finally`` or the object's exit waits for."""
    waited_for = {
        item.context_expr.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.With)
        for item in node.items
        if "PoolExecutor(" in ast.unparse(item.context_expr)
    }
    shut_down = {
        called_name(call).removesuffix(".shutdown")
        for node in ast.walk(tree)
        if isinstance(node, ast.Try)
        for step in node.finalbody
        for call in ast.walk(step)
        if isinstance(call, ast.Call) and "shutdown(wait=True" in ast.unparse(call)
    }
    waited_for |= {
        node.value.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and "PoolExecutor(" in ast.unparse(node.value)
        and {ast.unparse(target) for target in node.targets} <= shut_down
    }
    for made in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        waited_for |= _joined_on_exit(made)
    return [line for line in thread_makers(tree) if line not in waited_for]


def _joined_on_exit(made: ast.ClassDef) -> set[int]:
    """Lines where a class makes threads for itself that its ``__exit__`` waits for."""
    joined = {
        called_name(call).rpartition(".")[0]
        for method in made.body
        if isinstance(method, ast.FunctionDef) and method.name == "__exit__"
        for call in ast.walk(method)
        if isinstance(call, ast.Call)
        and ("shutdown(wait=True" in ast.unparse(call) or ast.unparse(call).endswith(".join()"))
    }
    return {
        node.value.lineno
        for node in ast.walk(made)
        if isinstance(node, ast.Assign)
        and {ast.unparse(target) for target in node.targets} <= joined
    }


@cache
def unsafe_loads(tree: ast.Module) -> list[int]:
    """Lines that may execute what a file holds."""
    lines = [
        line
        for name, line in imports_of(tree)
        if name.partition(".")[0] in PICKLERS and name not in PICKLE_NAMES_ALLOWED
    ]
    lines += [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in PICKLERS
        and ast.unparse(node) not in PICKLE_NAMES_ALLOWED
    ]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = called_name(node)
        options = {
            keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords if keyword.arg
        }
        if name == "torch.load" and options.get("weights_only") != "True":
            lines.append(node.lineno)
        if name in {"np.load", "numpy.load"} and options.get("allow_pickle", "False") != "False":
            lines.append(node.lineno)
        if name in {"eval", "exec"}:
            lines.append(node.lineno)
    return lines


def prints(tree: ast.Module) -> list[int]:
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    names = {"print", "sys.stdout.write", "sys.stderr.write", "input"}
    return [node.lineno for node in calls if called_name(node) in names]


def qt_widgets_used(tree: ast.Module) -> list[int]:
    """Lines that import what is seen; the application object itself is not."""
    packages = {"PySide6.QtWidgets", "pyqtgraph"}
    names = {
        f"{node.module}.{alias.name}": node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in packages
        for alias in node.names
    }
    names |= {
        alias.name: node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
        if alias.name in packages
    }
    return [line for name, line in names.items() if name != "PySide6.QtWidgets.QApplication"]


def torchvision_by_name(tree: ast.Module) -> list[int]:
    return [line for name, line in imports_of(tree) if name.partition(".")[0] == "torchvision"]


def nested_event_loops(tree: ast.Module) -> list[int]:
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [node.lineno for node in calls if called_name(node).endswith("processEvents")]


WINDOW_ROOMS = tuple(
    path.relative_to(ROOT).as_posix()
    for path in sorted((ROOT / "app").iterdir())
    if path.name != "cli" and (path.suffix == ".py" or (path / "__init__.py").exists())
)

CHECKS = {
    "core loads a front end by name": (
        lazily_imported_by_core,
        ("core",),
        set(),
        "from importlib import import_module\nimport_module('PySide6.QtCore')",
    ),
    "a thread is made outside app/tasks.py": (
        thread_makers,
        WINDOW_ROOMS,
        {"app/tasks.py"},
        "import threading\nthreading.Thread(target=f).start()",
    ),
    "a thread pool is used outside app/tasks.py": (
        thread_makers,
        WINDOW_ROOMS,
        {"app/tasks.py"},
        "QThreadPool.globalInstance().start(f)",
    ),
    "a thread class is made outside app/tasks.py": (
        thread_makers,
        WINDOW_ROOMS,
        {"app/tasks.py"},
        "class Worker(QtCore.QThread): pass",
    ),
    "the library or a command leaves a thread behind": (
        threads_that_outlive_a_call,
        ("core", "app/cli", "resources"),
        {"core/studies/executors/worker.py"},  # the thread of a process of its own, ending with it
        "pool = ThreadPoolExecutor(2)\npool.submit(f)",
    ),
    "a file could run code when it is read": (
        unsafe_loads,
        ("core", "app", "resources"),
        set(),
        "import torch\ntorch.load(path)",
    ),
    "pickle is used": (
        unsafe_loads,
        ("core", "app", "resources"),
        set(),
        "import pickle\npickle.loads(data)",
    ),
    "core prints": (prints, ("core",), set(), "print('hello')"),
    "a controller uses Qt's widgets": (
        qt_widgets_used,
        ("app/controllers", "app/models"),
        set(),
        "from PySide6.QtWidgets import QPushButton",
    ),
    "torchvision is loaded by name outside its door": (
        torchvision_by_name,
        ("core", "app", "resources"),
        {"core/models/torchvision_ops.py"},
        "importlib.import_module('torchvision.models')",
    ),
    "the event loop is nested": (
        nested_event_loops,
        ("app/controllers", "app/models", "app/widgets", "app/dialogs", "app/windows"),
        set(),
        "QApplication.processEvents()",
    ),
}


@pytest.mark.parametrize("name", CHECKS)
def test_source_rule_holds(name: str) -> None:
    check, packages, exceptions, _ = CHECKS[name]
    found = [
        f"{path}:{line}"
        for path, tree in parsed(*packages)
        if path.as_posix() not in exceptions
        for line in check(tree)
    ]
    assert found == [], name


@pytest.mark.parametrize("name", CHECKS)
def test_source_rule_bites(name: str) -> None:
    check, _, _, violation = CHECKS[name]
    assert check(ast.parse(violation)), f"not found: {violation}"


def test_pools_that_are_waited_for_are_allowed() -> None:
    allowed = "with ThreadPoolExecutor(2) as pool:\n    pool.submit(f)\n"
    allowed += "pool = ThreadPoolExecutor(2)\ntry:\n    f()\nfinally:\n    pool.shutdown(wait=True)"
    assert threads_that_outlive_a_call(ast.parse(allowed)) == []


@pytest.mark.parametrize(("ending", "left"), [("self.watcher.join()", []), ("pass", [3])])
def test_threads_that_an_exit_waits_for_are_allowed(ending: str, left: list[int]) -> None:
    lines = ["class Watch:", "  def __init__(self):", "    self.watcher = Thread(target=f)"]
    lines += ["  def __exit__(self, *_):", f"    {ending}"]
    assert threads_that_outlive_a_call(ast.parse("\n".join(lines))) == left


def test_safe_loading_is_allowed() -> None:
    allowed = "import torch\ntorch.load(path, weights_only=True)\nnp.load(path, allow_pickle=False)"
    assert unsafe_loads(ast.parse(allowed)) == []
