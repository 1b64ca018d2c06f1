"""Bundles looked at closely on the Models page: hash and size, two side by side, export, default.

The bundles are real and have no weights that could be loaded.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel

from app import bundle_jobs, jobs, paths
from app.main import Program
from app.models.records import BundleChoice
from app.settings import SettingsStore
from app.windows.models_page import ModelsPage
from core.bundles.manifest import BundleManifest, read_manifest
from core.errors import BundleError


def write_bundle(folder: Path, labels: tuple[str, ...], **facts: Any) -> BundleChoice:
    folder.mkdir(parents=True)
    (folder / "member-0.safetensors").write_bytes(b"weights")
    digest = hashlib.sha256(b"weights").hexdigest()
    manifest = BundleManifest(
        name=folder.name,
        title=folder.name.title(),
        architecture="mobilenet_v2",
        labels=labels,
        files={"member-0.safetensors": digest},
        **facts,
    )
    text = json.dumps(manifest.model_dump(mode="json"))
    (folder / "bundle.json").write_text(text, encoding="utf-8")
    return BundleChoice(folder.name, folder, read_manifest(folder), None)


MEASURED = {
    "dataset": "yard",
    "n": 40,
    "protocols": {
        "held-out": {
            "accuracy": 0.9,
            "ci95": [0.8, 0.95],
            "single": {"mean": 0.85, "sd": 0.02},
            "folds": [],
        }
    },
}


@pytest.fixture
def bundles(
    networks: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[BundleChoice]:
    found = [
        write_bundle(tmp_path / "shipped" / "everyday-sounds", ("dog", "rain", "owl")),
        write_bundle(
            paths.bundles_dir() / "garden", ("Dog", "cat", "rain"), temperature=2.0,
            metrics=MEASURED, licence="CC0-1.0",
        ),
        BundleChoice("broken", paths.bundles_dir() / "broken", None, "broken: lacks a file"),
    ]  # fmt: skip
    monkeypatch.setattr(jobs, "list_bundles", lambda _context: found)
    return found


@pytest.fixture
def page(bundles: list[BundleChoice], program: Program, idle: Callable[[], None]) -> ModelsPage:
    program.window.show()
    program.bundle.warm_up()
    idle()
    program.window.show_page("models")
    idle()
    assert program.models.page is not None
    return program.models.page


def choose(page: ModelsPage, idle: Callable[[], None], path: Path) -> None:
    page.bundles.choose(str(path))
    page.bundles.chosen.emit(str(path))
    idle()


def other(page: ModelsPage, name: str) -> QAction:
    return next(action for action in page.others.actions() if action.text() == name)


def texts(page: ModelsPage) -> list[str]:
    return [label.text() for label in page.comparison.findChildren(QLabel)]


def test_a_card_gives_size_and_hash(page: ModelsPage, bundles: list[BundleChoice]) -> None:
    folder = bundles[0].path
    digest = hashlib.sha256((folder / "bundle.json").read_bytes()).hexdigest()
    assert page.card.value("SHA-256") == digest
    assert page.card.value("Size on disk") == "609 B"
    assert page.card.value("Kept in") == str(folder)


def test_a_card_follows_the_bundle(
    page: ModelsPage, bundles: list[BundleChoice], idle: Callable[[], None]
) -> None:
    choose(page, idle, bundles[1].path)
    digest = hashlib.sha256((bundles[1].path / "bundle.json").read_bytes()).hexdigest()
    assert page.card.value("SHA-256") == digest
    assert page.card.value("Licence") == "CC0-1.0"
    choose(page, idle, bundles[2].path)
    assert page.card.value("SHA-256") == ""


def test_two_side_by_side_and_back(page: ModelsPage, idle: Callable[[], None]) -> None:
    assert [action.text() for action in page.others.actions()] == ["Garden"]
    other(page, "Garden").trigger()
    idle()
    assert page.seen == "comparison"
    assert page.comparison.title.text() == "Everyday-Sounds and Garden"
    said = texts(page)
    assert said[said.index("2 in common") + 1] == "dog, rain"
    assert said[said.index("1 only in everyday-sounds") + 1] == "owl"
    assert said[said.index("1 only in garden") + 1] == "cat"
    at = said.index("Temperature")
    assert said[at - 1 : at + 3] == ["•", "Temperature", "1.000", "2.000"]
    at = said.index("Network")
    assert said[at - 1] == ""
    at = said.index("Held-out")
    assert said[at + 1] == "not measured"
    assert said[at + 2] == "90.0 % (95 % interval 80.0 % to 95.0 %; yard, n = 40)"
    page.comparison.close_.click()
    assert page.seen == "card"
    assert page.title.text() == "Everyday-Sounds"


def test_one_that_is_gone_is_said(
    page: ModelsPage, bundles: list[BundleChoice], idle: Callable[[], None], notices: list[str]
) -> None:
    (bundles[1].path / "member-0.safetensors").unlink()
    other(page, "Garden").trigger()
    idle()
    assert page.seen == "card"
    assert "lacks member-0.safetensors" in notices[-1]


def test_alone_there_is_nothing_to_compare_with(
    page: ModelsPage, bundles: list[BundleChoice], program: Program, idle: Callable[[], None]
) -> None:
    del bundles[1]
    program.bundle.refresh()
    idle()
    assert not page.compare.isEnabled()
    assert "install one" in page.compare.toolTip()


def test_a_choice_is_there_at_the_next_start(
    page: ModelsPage, bundles: list[BundleChoice], program: Program, idle: Callable[[], None]
) -> None:
    choose(page, idle, bundles[1].path)
    page.use.click()
    idle()
    assert page.facts.text() == "garden · in use, also at the next start"
    assert SettingsStore(program.settings.path).values.bundle == str(bundles[1].path)
    choose(page, idle, bundles[0].path)
    page.use.click()
    idle()
    assert SettingsStore(program.settings.path).values.bundle == "everyday-sounds"


class Asked(QFileDialog):
    """Opens no window."""

    def open(self) -> None:
        pass


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> list[QFileDialog]:
    made: list[QFileDialog] = []

    def make(page: ModelsPage, _title: str) -> QFileDialog:
        dialog = Asked(page)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        made.append(dialog)
        return dialog

    monkeypatch.setattr("app.windows.models_binding.file_dialog", make)
    return made


def test_install_from_a_folder(
    page: ModelsPage,
    dialogs: list[QFileDialog],
    monkeypatch: pytest.MonkeyPatch,
    idle: Callable[[], None],
    tmp_path: Path,
) -> None:
    asked: list[Path] = []

    def look_at(_context: object, path: Path) -> bundle_jobs.Incoming:
        asked.append(path)
        raise BundleError(f"{path}: lacks bundle.json")

    monkeypatch.setattr(bundle_jobs, "look_at", look_at)
    page.install_folder.trigger()
    (dialog,) = dialogs
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    idle()
    assert asked == [tmp_path]


@pytest.mark.parametrize("ending", ["sonolens", "onnx"])
def test_export_as_what_was_chosen(
    page: ModelsPage,
    dialogs: list[QFileDialog],
    monkeypatch: pytest.MonkeyPatch,
    idle: Callable[[], None],
    notices: list[str],
    tmp_path: Path,
    ending: str,
) -> None:
    targets: list[Path] = []

    def export(_context: object, _source: Path, target: Path) -> str:
        targets.append(target)
        return f"Exported to {target}"

    monkeypatch.setattr(bundle_jobs, "export", export)
    page.export.click()
    (dialog,) = dialogs
    chosen = next(name for name in dialog.nameFilters() if f"*.{ending}" in name)
    dialog.filterSelected.emit(chosen)
    assert dialog.defaultSuffix() == ending
    dialog.fileSelected.emit(str(tmp_path / f"x.{ending}"))
    idle()
    assert targets == [tmp_path / f"x.{ending}"]
    assert notices[-1] == f"Exported to {targets[0]}"
