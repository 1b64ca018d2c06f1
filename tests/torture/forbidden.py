"""Finds in source code what could make code out of data, or write where data say."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

__all__ = ["faults_in", "sources"]

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("core", "app", "resources")
MODULES = frozenset({
    "pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "dbm",
    "yaml", "ruamel", "jsonpickle", "runpy", "imp", "code", "codeop", "pty", "commands", "requests",
    "httpx", "aiohttp", "urllib3", "telnetlib", "ftplib", "xml", "lxml",
})  # fmt: skip
"""Modules that nothing here needs, by their first name."""
CALLS = frozenset({
    "eval", "exec", "compile", "__import__", "os.system", "os.popen", "subprocess.getoutput",
    "subprocess.getstatusoutput", "pandas.read_pickle", "torch.jit.load", "torch.hub.load",
    "torch.hub.load_state_dict_from_url", "torch.package.PackageImporter", "torch.export.load",
    "torch.serialization.add_safe_globals", "shutil.unpack_archive", "tempfile.mktemp",
    "urllib.request.urlopen", "urllib.request.urlretrieve", "builtins.eval", "builtins.exec",
    "logging.config.dictConfig", "logging.config.fileConfig", "numpy.fromregex", "os.startfile",
    "multiprocessing.connection.Client", "multiprocessing.connection.Listener",
})  # fmt: skip
STARTS = ("os.exec", "os.spawn", "os.posix_spawn")
METHODS = frozenset({"extractall", "load_extension", "enable_load_extension"})
"""Of whatever object they are called on."""
MUST_SAY = {
    "torch.load": ("weights_only", True),
    "numpy.load": ("allow_pickle", False),
    "numpy.save": ("allow_pickle", False),
    "numpy.savez": ("allow_pickle", False),
}
"""Calls that have to say a keyword, with its value."""
PROGRAMS = frozenset({
    "subprocess.run", "subprocess.Popen", "subprocess.call", "subprocess.check_call",
    "subprocess.check_output",
})  # fmt: skip
ONLY_IN = {
    "urllib.request.build_opener": {"core/fetch.py"},
    "csv.writer": {"core/interchange/tables.py"},
    "csv.DictWriter": {"core/interchange/tables.py", "resources/results/measure_faithfulness.py"},
    "zipfile.ZipFile": {
        "core/bundles/container.py", "core/bundles/install.py", "core/datasets/unpack.py",
    },
    "tarfile.open": {"core/datasets/unpack.py"},
}  # fmt: skip
"""Doors that everybody else uses through functions of these files."""
EXCEPTIONS = {("core/models/weights.py", "pickle.UnpicklingError")}
"""A module may be imported for one harmless name."""


def sources() -> list[Path]:
    """Source files of the program."""
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def faults_in(text: str, name: str) -> list[str]:
    """Say what is forbidden in a source file, with its line.

    Parameters
    ----------
    name : str
        Path below the root, with ``/``.
    """
    tree = ast.parse(text)
    names = _aliases(tree)
    return [
        f"{name}:{line}: {what}"
        for node in ast.walk(tree)
        for line, what in _faults_of(node, names, name, tree)
    ]


def _faults_of(
    node: ast.AST, names: dict[str, str], name: str, tree: ast.AST
) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Import | ast.ImportFrom):
        for module in _modules(node):
            if module.split(".")[0] in MODULES and not _excused(tree, names, name, module):
                yield node.lineno, f"imports {module}"
    elif isinstance(node, ast.Call):
        yield from ((node.lineno, what) for what in _faults_of_call(node, names, name))


def _faults_of_call(node: ast.Call, names: dict[str, str], name: str) -> Iterator[str]:
    called = _full_name(node.func, names)
    if called in CALLS or called.startswith(STARTS):
        yield f"calls {called}"
    if isinstance(node.func, ast.Attribute) and node.func.attr in METHODS:
        yield f"calls {node.func.attr}"
    if name not in ONLY_IN.get(called, {name}):
        yield f"calls {called}, which belongs into {', '.join(sorted(ONLY_IN[called]))}"
    if called in MUST_SAY and not _says(node, *MUST_SAY[called]):
        keyword, value = MUST_SAY[called]
        yield f"calls {called} without {keyword}={value}"
    if called in PROGRAMS:
        yield from _faults_of_program(node, called)
    if called == "importlib.import_module" and not _is_constant(node.args, names):
        yield "imports a module whose name is not written down"


def _faults_of_program(node: ast.Call, called: str) -> Iterator[str]:
    for keyword in node.keywords:
        shell_off = isinstance(keyword.value, ast.Constant) and keyword.value.value is False
        if keyword.arg in {"shell", None} and not shell_off:
            yield f"calls {called} with a shell"
    if not node.args or isinstance(node.args[0], ast.Constant | ast.JoinedStr | ast.BinOp):
        yield f"calls {called} with one text instead of words"


def _says(node: ast.Call, keyword: str, value: bool) -> bool:
    return any(
        each.arg == keyword and isinstance(each.value, ast.Constant) and each.value.value is value
        for each in node.keywords
    )


def _is_constant(arguments: list[ast.expr], names: dict[str, str]) -> bool:
    return bool(arguments) and isinstance(arguments[0], ast.Constant)


def _modules(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""]


def _aliases(tree: ast.AST) -> dict[str, str]:
    """What local names stand for, wherever in the file they are imported."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                names[alias.asname or alias.name.split(".")[0]] = (
                    alias.name if alias.asname else alias.name.split(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names


def _full_name(node: ast.expr, names: dict[str, str]) -> str:
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return ""
    return ".".join([names.get(node.id, node.id), *reversed(parts)])


def _excused(tree: ast.AST, names: dict[str, str], name: str, module: str) -> bool:
    """Whether all that the file uses of a module is harmless."""
    used = {
        full
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and (full := _full_name(node, names)).startswith(f"{module}.")
    }
    return bool(used) and all((name, each) in EXCEPTIONS for each in used)
