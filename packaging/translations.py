"""Collect the window's texts, keep the translators' files up to date, and compile them.

``python packaging/translations.py`` reads what `tr`, `trn` and `mark` are called with in ``app/``,
writes it into ``resources/translations/sonolens_*.ts`` (Qt Linguist's form; translations stay,
new texts are marked unfinished, texts that are gone go) and compiles what is finished into ``.qm``.
The library's sentences (`core_texts`) go there too, and as patterns into ``core_texts.json``, by
which `app.reasons` knows them again.
``--check`` changes nothing and ends with 1 where something is out of date or not translated.
"""

from __future__ import annotations

import argparse
import ast
import json
import shutil
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core_texts import NOTE, collect_core

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "zh_CN")
CONTEXT = "Sonolens"
PATTERNS = "core_texts.json"
UNHEARD = ("cli", "screenshots")
_TEXTS = {"tr": 1, "trn": 2, "mark": 1}

Key = tuple[str, str]


class TextError(Exception):
    """A text that cannot be collected, with its place in the code."""


@dataclass(frozen=True)
class Text:
    """One text of the window, its note, and the files it stands in."""

    source: str
    note: str
    files: tuple[str, ...]

    @property
    def key(self) -> Key:
        """By which a translation is found."""
        return self.source, self.note


def collect(root: Path = ROOT) -> list[Text]:
    """Every text of the window, in the order of the files, then the library's.

    Raises
    ------
    TextError
        One is put together while the program runs.
    """
    found: dict[Key, list[str]] = {}
    for path in sorted((root / "app").rglob("*.py")):
        inside = path.relative_to(root)
        if inside.parts[1] in UNHEARD:
            continue
        for key in _texts_of(path.read_text("utf-8"), inside.as_posix()):
            files = found.setdefault(key, [])
            if inside.as_posix() not in files:
                files.append(inside.as_posix())
    found |= {(source, NOTE): files for source, files in collect_core(root).items()}
    return [Text(source, note, tuple(files)) for (source, note), files in found.items()]


def _texts_of(code: str, name: str) -> Iterator[Key]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            n_texts = _TEXTS.get(node.func.id, 0)
            arguments = node.args[: n_texts + 1]
            note = _literal(arguments[n_texts]) if len(arguments) > n_texts else None
            for argument in arguments[:n_texts]:
                if isinstance(argument, ast.JoinedStr | ast.BinOp):
                    place = f"{name}:{node.lineno}"
                    raise TextError(f"{place}: a text is put together; give it places instead")
                source = _literal(argument)
                if source:
                    yield source, (note or "") if node.func.id != "trn" else ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def places(text: str) -> list[str]:
    """Names in braces, sorted, as often as they stand there."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def read(path: Path) -> dict[Key, str]:
    """Finished translations of a translators' file."""
    if not path.exists():
        return {}
    read: dict[Key, str] = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            key = message.findtext("source", ""), message.findtext("comment", "")
            read[key] = translation.text
    return read


def write(path: Path, language: str, texts: list[Text], known: dict[Key, str]) -> None:
    """Write a translators' file: every text, those without translation marked unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts:
        message = ET.SubElement(context, "message")
        for file in text.files:
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = text.source
        if text.note:
            ET.SubElement(message, "comment").text = text.note
        translation = ET.SubElement(message, "translation")
        said = text.source if language == "en" else known.get(text.key)
        if said:
            translation.text = said
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, "unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def write_patterns(path: Path, texts: list[Text]) -> None:
    """Write the library's sentences, sorted, one a line."""
    patterns = sorted(text.source for text in texts if text.note == NOTE)
    lines = ",\n".join(json.dumps(pattern, ensure_ascii=False) for pattern in patterns)
    path.write_text(f"[\n{lines}\n]\n", "utf-8")


def compile_file(source: Path, target: Path) -> None:
    """Compile one translators' file with Qt's own tool."""
    beside = Path(sys.executable).with_name("pyside6-lrelease")
    tool = str(beside) if beside.exists() else shutil.which("pyside6-lrelease")
    if tool is None:
        raise SystemExit("pyside6-lrelease is missing: make setup installs it")
    fresh = target.with_suffix(".new")
    made = subprocess.run(
        [tool, "-silent", str(source), "-qm", str(fresh)], capture_output=True, text=True
    )
    if made.returncode or not fresh.exists():
        raise SystemExit(f"{source.name}: {made.stderr.strip() or made.stdout.strip()}")
    fresh.replace(target)  # a window that has the old one open keeps it whole


def faults(texts: list[Text], language: str, known: dict[Key, str]) -> list[str]:
    """Say what a translation lacks or has wrong, a line each."""
    if language == "en":
        return []
    found = [
        f"{language}: not translated: {text.source!r}" for text in texts if text.key not in known
    ]
    for text in texts:
        said = known.get(text.key)
        if said is not None and set(places(said)) != set(places(text.source)):
            found.append(f"{language}: other places than {text.source!r}: {said!r}")
    return found


def update(folder: Path = FOLDER, root: Path = ROOT) -> list[str]:
    """Bring files and compiled files up to date; what is left to translate, a line each."""
    texts = collect(root)
    folder.mkdir(parents=True, exist_ok=True)
    write_patterns(folder / PATTERNS, texts)
    left = []
    for language in LANGUAGES:
        path = folder / f"sonolens_{language}.ts"
        known = read(path)
        write(path, language, texts, known)
        if language != "en":
            compile_file(path, path.with_suffix(".qm"))
        left += faults(texts, language, known)
    return left


def check(folder: Path = FOLDER, root: Path = ROOT) -> list[str]:
    """Say what is out of date or not translated, a line each; change nothing."""
    with tempfile.TemporaryDirectory() as scratch:
        again = Path(scratch)
        for path in folder.glob("*.ts"):
            shutil.copy(path, again)
        found = update(again, root)
        for path in sorted(again.iterdir()):
            kept = folder / path.name
            if not kept.exists() or kept.read_bytes() != path.read_bytes():
                found.append(f"{path.name} is out of date: python packaging/translations.py")
    return found


def main() -> int:
    """Update, or with ``--check`` only look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; 1 if out of date")
    arguments = parser.parse_args()
    try:
        found = check() if arguments.check else update()
    except TextError as error:
        found = [str(error)]
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
