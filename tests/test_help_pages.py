"""The help says in every language what it says in English."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
import translations
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from resources import resource_path

HELP = resource_path("help")
LANGUAGES = tuple(code for code in translations.LANGUAGES if code != "en")
PAGES = sorted(path.name for path in HELP.glob("*.md"))
EVERY = sorted(HELP.rglob("*.md"))

_FENCED = re.compile(r"^```.*?^```[^\n]*$", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"`([^`]+)`")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)[^)]*\)|(?:src|href)=\"([^\"]+)\"")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,\u202f]\d+)*")
_GROUPING = re.compile(r"[,\u202f](?=\d{3}(?!\d))")
"""Sets thousands apart: a comma, or where German has one, a narrow blank."""


def fenced(text: str) -> list[str]:
    return _FENCED.findall(text)


def code(text: str) -> Counter[str]:
    return Counter(_CODE.findall(_FENCED.sub("", text)))


def headings(text: str) -> list[int]:
    return [len(marks) for marks in re.findall(r"^(#+) ", _FENCED.sub("", text), re.MULTILINE)]


def items(text: str) -> list[str]:
    return re.findall(r"^ *(-|\d+\.) ", _FENCED.sub("", text), re.MULTILINE)


def comments(text: str) -> list[str]:
    return _COMMENT.findall(text)


def links(text: str) -> list[str]:
    return [first or second for first, second in _LINK.findall(_CODE.sub("", text))]


def link_names(text: str) -> Counter[str]:
    return Counter(target.rsplit("/", 1)[-1] for target in links(text))


def numbers(text: str) -> Counter[str]:
    return Counter(_GROUPING.sub("", number) for number in _NUMBER.findall(text))


def table_numbers(text: str) -> list[tuple[int, list[Counter[str]]]]:
    """Cells of each table's row, and the numbers in every one of them."""
    rows = [line for line in text.splitlines() if line.startswith("|")]
    cells = [row.strip("|").split(" | ") for row in rows]
    return [(len(row), [numbers(cell) for cell in row]) for row in cells]


def numbers_of_paragraphs(text: str) -> list[Counter[str]]:
    return [numbers(paragraph) for paragraph in text.split("\n\n")]


def said(path: Path) -> str:
    return path.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_no_other(language: str) -> None:
    assert len(PAGES) > 8
    assert sorted(path.name for path in (HELP / language).iterdir()) == PAGES


def test_every_folder_is_a_language_that_is_checked() -> None:
    assert sorted(path.name for path in HELP.iterdir() if path.is_dir()) == sorted(LANGUAGES)


@pytest.mark.parametrize(
    "feature",
    [
        headings, items, table_numbers, fenced, code, comments, link_names, numbers,
        numbers_of_paragraphs,
    ],
    ids=lambda feature: feature.__name__,
)  # fmt: skip
@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_what_the_english_page_has(
    language: str, name: str, feature: Callable[[str], object]
) -> None:
    assert feature(said(HELP / language / name)) == feature(said(HELP / name))


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.relative_to(HELP).as_posix())
def test_relative_links_lead_to_files(path: Path) -> None:
    targets = [target.partition("#")[0] for target in links(said(path)) if "://" not in target]
    assert [target for target in targets if target and not (path.parent / target).is_file()] == []


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.relative_to(HELP).as_posix())
def test_no_mark_of_markdown_is_left_over(path: Path, qapp: QApplication) -> None:
    document = QTextDocument()
    document.setMarkdown(_COMMENT.sub("", said(path)))
    shown = document.toPlainText()
    assert [line for line in shown.splitlines() if re.search(r"[*`]|\]\(|^#", line)] == []


def prose(path: Path) -> str:
    """Text of a page without code, comments, targets of links and marks of emphasis."""
    text = _COMMENT.sub("", _FENCED.sub("", said(path)))
    return re.sub(r"\]\([^)]*\)|[*\[]", "", _CODE.sub("", text))


@pytest.mark.parametrize("name", PAGES)
def test_german_has_its_own_quotes(name: str) -> None:
    text = prose(HELP / "de" / name)
    assert re.findall(r"[\"”«»]", text) == []
    assert text.count("„") == text.count("“")


@pytest.mark.parametrize("name", PAGES)
def test_chinese_has_wide_marks_and_blanks_beside_latin(name: str) -> None:
    text = prose(HELP / "zh_CN" / name)
    han = "\u4e00-\u9fff"
    assert re.findall(rf".?[{han}][,;:!?.(\"].?", text) == []
    assert re.findall(rf".?[{han}][A-Za-z0-9].?|.?[A-Za-z0-9][{han}].?", text) == []
    assert text.count("“") == text.count("”")
