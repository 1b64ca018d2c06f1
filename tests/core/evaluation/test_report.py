from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.evaluation.compare import compare
from core.evaluation.evaluation import FailedClip, ForeignClip
from core.evaluation.protocol import PROTOCOLS, FoldOutcome, summarise
from core.evaluation.report import (
    History,
    ReportContent,
    command_line,
    report_of_cross_validation,
    report_of_evaluation,
    write_report,
)
from core.evaluation.report_page import report_html
from core.results import EpochMetrics

VOID = {"meta"}


class Page(HTMLParser):
    """Checks that what is opened is closed, and keeps text and attributes."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(markup)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words += data


def folds_of(n_classes: int, seed: int = 0) -> list[FoldOutcome]:
    generator = np.random.default_rng(seed)
    targets = np.repeat(np.arange(n_classes), 2)

    def outputs() -> np.ndarray:
        sharp = np.eye(n_classes)[targets] + generator.random((3, len(targets), n_classes))
        return (sharp / sharp.sum(axis=2, keepdims=True)).astype(np.float32)

    return [FoldOutcome(str(fold), targets, outputs(), outputs()) for fold in (1, 2)]


def cross_validated(n_classes: int = 4, **more: Any) -> ReportContent:
    folds = folds_of(n_classes)
    found = {
        "dataset": "tones",
        "n": 4 * n_classes,
        "architecture": "resnet18",
        "seeds": [5, 6, 7],
        "machine": {"device": "CPU", "cores": 2},
        "recipe": {"name": "quick", "milestones": [30, 60]},
        "protocols": {name: summarise(folds, name) for name in PROTOCOLS},
    }
    labels = [f"class {k}" for k in range(n_classes)]
    return report_of_cross_validation(found, folds, labels, **more)


def numbers_in(markup: str) -> Iterator[str]:
    yield from re.findall(r'(?:[xy]|width|height|[cdr][xy]?)="([^"]*)"', markup)


def test_everything_is_on_the_page(evaluation_of: Callable) -> None:
    found = evaluation_of(
        [0, 1, 2, 2],
        [[0, 1, 2, 0], [0, 1, 1, 0], [0, 2, 2, 0]],
        ["1", "1", "2", "2"],
        protocol="trained-on",
        exposure="These clips were used to train it.",
        failed=(FailedClip("audio/bad.wav", Path("bad.wav"), "rain", "holds no sound"),),
        foreign=(ForeignClip("x.wav", Path("x.wav"), "bell", "dog", 0.9),),
        facts={"training": {"seeds": [1, 2], "recipe": {"epochs": 3}}},
    )
    other = evaluation_of([0, 1, 2, 2], [[0, 1, 0, 2]], facts={"name": "other"})
    content = report_of_evaluation(found, comparison=compare(found, other), command="sonolens x")
    page = Page(report_html(content))
    for said in (
        "toy on tones", "These clips were used to train it.", "75.0 %", "3 of 4 clips right",
        "on its own training clips, n = 4 clips", "sea waves called dog: 1 of 2 clips",
        "audio/3.wav", "3 of 3", "holds no sound", "sonolens x", "recipe.epochs", "1, 2",
        "McNemar test, exact", "n = 1 clips of classes", "2026-01-02", "device CPU",
    ):  # fmt: skip
        assert said.replace(" %", "") in page.words, said


def test_page_loads_and_runs_nothing(evaluation_of: Callable) -> None:
    for content in (report_of_evaluation(evaluation_of([0, 1], [[0, 1]])), cross_validated()):
        markup = report_html(content)
        page = Page(markup)
        assert not {"script", "link", "img", "iframe", "object", "image", "use"} & set(page.tags)
        names = {name for name, _ in page.attributes}
        assert not {name for name in names if name.startswith("on") or name in {"src", "href"}}
        assert "url(" not in markup
        assert "@import" not in markup
        assert "default-src 'none'" in markup
        assert "prefers-color-scheme:dark" in markup


def test_names_cannot_break_out(tmp_path: Path, evaluation_of: Callable) -> None:
    evil = "<script>alert('x')</script>\"&\x1b[31m\u202e"
    found = evaluation_of(
        [0, 1],
        [[1, 1]],
        names=[f"{evil}.wav", "b\udcff.wav"],
        dataset=evil,
        warnings=(evil,),
        failed=(FailedClip(evil, Path("e"), evil, evil),),
        facts={"training": {evil: evil}, "name": evil},
    )
    markup = write_report(
        report_of_evaluation(found, command=command_line(["sonolens", evil])), tmp_path / "r.html"
    ).read_text(encoding="utf-8")
    assert "<script" not in markup
    assert not {"\x1b", "\u202e"} & set(markup)
    assert "alert(&#x27;x&#x27;)" in markup
    Page(markup)
    labels = [evil, "b", "c", "d"]
    content = cross_validated()
    Page(report_html(type(content)(**(vars(content) | {"labels": tuple(labels)}))))


def test_both_protocols_side_by_side() -> None:
    content = cross_validated(clips=[[f"a{k}.wav" for k in range(8)] for _ in range(2)])
    page = Page(report_html(content))
    for name in PROTOCOLS:
        figures = next(each.figures for each in content.protocols if each.name == name)
        assert f"Accuracy of the ensemble, {name} protocol" in page.words
        assert f"{100 * figures['accuracy']:.1f}" in page.words
        assert f"tones, {name} protocol, n = 16 clips" in page.words
    assert "it flatters" in page.words
    assert "recipe.milestones" in page.words
    assert "5, 6, 7" in page.words


@pytest.mark.parametrize("n_classes", [2, 50, 100, 101, 400])
def test_any_number_of_classes(n_classes: int) -> None:
    markup = report_html(cross_validated(n_classes))
    page = Page(markup)
    assert ("Confusion matrix, a row for each class" in markup) == (n_classes <= 100)
    assert f"class {n_classes - 1}" in page.words
    assert not any("nan" in value or "inf" in value for value in numbers_in(markup))
    if n_classes == 50:
        width = re.search(r'row for each class" width="(\d+)"', markup)
        assert width is not None
        assert int(width[1]) <= 1024


def test_histories_are_drawn() -> None:
    epochs = [
        EpochMetrics(k, 3, 2.0 / k, 0.3 * k, 0.1, 1.0, validation_loss=None if k < 2 else 1.0)
        for k in (1, 2, 3)
    ]
    markup = report_html(cross_validated(histories=[History("fold 1, member 1", epochs)]))
    assert "How they were trained" in markup
    assert "loss in nat" in markup
    assert markup.count('class="other"') == 1
    assert not any("nan" in value for value in numbers_in(markup))


def test_nothing_wrong_and_one_clip(evaluation_of: Callable) -> None:
    page = Page(report_html(report_of_evaluation(evaluation_of([1], [[1]]))))
    assert "No clip is wrong." in page.words
    assert "(Wilson)" in page.words
    assert "Worst errors" not in page.words


def test_report_is_whole_or_not_there(tmp_path: Path, evaluation_of: Callable) -> None:
    content = report_of_evaluation(evaluation_of([1], [[1]]))
    with pytest.raises(OSError, match="absent"):
        write_report(content, tmp_path / "absent" / "r.html")
    write_report(content, tmp_path / "r.html")
    assert [each.name for each in tmp_path.iterdir() if each.suffix] == ["r.html"]
