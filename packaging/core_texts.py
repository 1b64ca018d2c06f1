"""Collect the sentences of the library that the window may show.

The library knows no languages: it makes its sentences in English, and `app.reasons` knows them
again by these patterns. Collected is every literal and every f-string that holds words, from the
files that work for the window. Left out are documentation, what is compared or searched for, and

* `UNHEARD`: what only the command line or whole reports in English say;
* ``ParameterError`` in `LIBRARY`: wrong shapes and arguments, which only programmers can give.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

__all__ = ["NOTE", "collect_core"]

NOTE = "core"
UNHEARD = (
    "attribution/agreement.py", "attribution/boxes.py", "attribution/listen.py", "audio/augment.py",
    "bundles/card.py", "bundles/onnx_graph.py", "datasets/download.py",
    "datasets/gtzan_filtered.py", "datasets/unpack.py", "evaluation/calibrate.py",
    "evaluation/report.py", "evaluation/report_html.py", "evaluation/report_page.py",
    "evaluation/report_plots.py", "evaluation/subsets.py", "evaluation/unknown.py",
    "models/onnx_nodes.py", "models/torchvision_ops.py", "studies/report.py",
    "transfer/model_cutoff.py", "transfer/similarity.py",
)  # fmt: skip
LIBRARY = (
    "attribution/baselines", "attribution/faithfulness", "attribution/occlusion", "audio/",
    "evaluation/", "features/", "inference/", "models/blocks", "models/registry", "transfer/",
)  # fmt: skip
FOREIGN = (
    "Extra inputs are not permitted",
    "Field required",
    "Input should be a valid boolean",
    "Input should be a valid integer",
    "Input should be a valid integer, got a number with a fractional part",
    "Input should be a valid number",
    "Input should be a valid string",
    "Input should be greater than {0}",
    "Input should be greater than or equal to {0}",
    "Input should be less than {0}",
    "Input should be less than or equal to {0}",
    "Is a directory",
    "No such file or directory",
    "No space left on device",
    "Not a directory",
    "Permission denied",
    "Read-only file system",
)
"""What pydantic and the operating system say, where the library hands it on."""
COMPOSED = (
    "accuracy",
    "almost the same sound{0}: {1} and {2} (spectral correlation {3}; reported from {4})",
    "none",
    "{0} and {1}",
    "{0}, cut {1}, fold {2}, seed {3}",
    "{0}, frozen {1}, fold {2}, seed {3}",
    "{0}, fused {1}, fold {2}, seed {3}",
)
"""What the library puts together of parts that say too little alone."""

_SEARCHING = {
    "FileLock", "TypeError", "add_header", "compile", "endswith", "execute", "executemany",
    "fullmatch", "glob", "make_node", "partition", "removeprefix", "startswith", "with_name",
}  # fmt: skip
_SPOKEN = {"Progress", "report"}
_FEWEST_LETTERS = 4
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLACE = re.compile(r"\{\d+\}")
_BEFORE = re.compile(r"^(?:\{\d+\}|[a-z_]+(?:\.[a-z_]+)*): ")
_NAME = re.compile(r"[A-Z]\w*(?: [A-Z(][\w)]*)*")
_STATEMENT = re.compile(r"\b(?:SELECT|PRAGMA|CREATE|INSERT|UPDATE|WHERE)\b")


def collect_core(root: Path) -> dict[str, list[str]]:
    """Patterns with places ``{0}``, ``{1}``…, and the files that each stands in, sorted."""
    found: dict[str, list[str]] = {text: [] for text in (*FOREIGN, *COMPOSED)}
    folder = root / "core"
    if not folder.exists():
        return {}
    for path in sorted(folder.rglob("*.py")):
        inside = path.relative_to(folder).as_posix()
        if inside in UNHEARD:
            continue
        for text in _Collector(inside.startswith(LIBRARY)).of(path.read_text("utf-8")):
            files = found.setdefault(text, [])
            if f"core/{inside}" not in files:
                files.append(f"core/{inside}")
    return dict(sorted(found.items()))


class _Collector(ast.NodeVisitor):
    """Gathers the patterns of one file."""

    def __init__(self, is_library: bool) -> None:
        self._refused = {"ParameterError"} if is_library else set()
        self._found: list[str] = []

    def of(self, code: str) -> list[str]:
        self.visit(ast.parse(code))
        return self._found

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        del node

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_Dict(self, node: ast.Dict) -> None:
        for value in node.values:
            self.visit(value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name_of(node.func)
        if name in self._refused or name in _SEARCHING:
            return
        texts = [text for argument in node.args if (text := _text_of(argument))]
        if name == "counted":
            self._found += [f"1 {texts[0]}", f"{{0}} {[*texts, f'{texts[0]}s'][1]}"]
        if name in _SPOKEN:
            self._found += texts
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and " " in node.value.strip():
            self._take(_escaped(node.value))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for parts in itertools.product(*(_variants(value) for value in node.values)):
            self._take("".join(parts))
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def _take(self, text: str) -> None:
        while _BEFORE.match(text):
            text = _BEFORE.sub("", text, count=1)
        numbers = itertools.count()
        text = _PLACE.sub(lambda _: f"{{{next(numbers)}}}", text)
        if _is_sentence(text):
            self._found.append(text)


def _is_sentence(text: str) -> bool:
    """Whether it has words enough to be known again."""
    said = _PLACE.sub(" ", text)
    if " " not in text.strip() or _NAME.fullmatch(text) or _STATEMENT.search(text):
        return False
    if not _PLACE.search(text):
        return len(_WORD.findall(said)) > 1
    return sum(map(str.isalpha, said)) >= _FEWEST_LETTERS


def _variants(value: ast.expr) -> Iterator[str]:
    """Give what a part of an f-string may be: its text, either of two endings, or a place."""
    if isinstance(value, ast.Constant):
        yield _escaped(str(value.value))
        return
    inner = value.value if isinstance(value, ast.FormattedValue) else value
    ends: list[str | None] = [None]
    if isinstance(inner, ast.IfExp):
        ends = [_text_of(inner.body), _text_of(inner.orelse)]
    elif isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Mult):
        ends = ["", _text_of(inner.left)]
    known = [_escaped(end) for end in ends if end is not None]
    yield from known if len(known) == len(ends) else ["{0}"]


def _text_of(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
