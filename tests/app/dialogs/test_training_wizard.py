"""The wizard's steps, with jobs that answer at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pretended_wizard import ROOT, Jobs
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app import wizard_data_jobs, wizard_jobs
from app.dialogs.training_wizard import TrainingWizard
from app.tasks import TaskRunner
from app.theme import LIGHT, ThemeName, apply_theme, theme_changed
from core.datasets.findings import Finding
from core.errors import DatasetError, ParameterError, WeightsError
from core.training.recipe import RECIPES

Open = Callable[..., TrainingWizard]
Wait = Callable[[Callable[[], bool]], None]

BROKEN = Finding("unreadable", "error", "a.wav: no sound", (ROOT / "bell" / "a.wav",), True)
ALONE = Finding("one-class", "error", "there is one class only")
SILENT = Finding(
    "silent", "warning", "5 clips are silent", tuple(ROOT / f"{n}.wav" for n in range(5)), True
)


@pytest.fixture
def pretended(monkeypatch: pytest.MonkeyPatch) -> Jobs:
    made = Jobs()
    for name in ("inspect_data", "check_data"):
        monkeypatch.setattr(wizard_data_jobs, name, getattr(made, name))
    for name in ("describe_architectures", "check_settings", "fetch_weights",
                 "fit_weights", "device_line", "measure", "audition"):  # fmt: skip
        monkeypatch.setattr(wizard_jobs, name, getattr(made, name))
    return made


@pytest.fixture
def filled(open_wizard: Open, wait: Wait, pretended: Jobs) -> TrainingWizard:
    wizard = open_wizard({"data": str(ROOT), "recipe": "quick"})
    wait(lambda: wizard.next.isEnabled() and not wizard.model.blocked())
    return wizard


def step(wizard: TrainingWizard, wait: Wait, place: int) -> None:
    while wizard.place < place:
        wait(wizard.next.isEnabled)
        before = wizard.place
        wizard.next.click()
        assert wizard.place == before + 1


def test_says_what_is_missing_at_the_start(open_wizard: Open, pretended: Jobs) -> None:
    wizard = open_wizard()
    assert not wizard.next.isEnabled()
    assert "Choose a folder" in wizard.status.text()
    assert wizard.data.drop.isVisible()


def test_a_dropped_folder_is_looked_into(open_wizard: Open, wait: Wait, pretended: Jobs) -> None:
    wizard = open_wizard()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(ROOT))])
    wizard.data.dropEvent(
        QDropEvent(QPointF(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                   Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    wait(wizard.next.isEnabled)
    assert "4 clips · 2 classes" in wizard.data.facts.text()
    assert "seen" in wizard.data.reason.text()
    table = wizard.data.table
    assert [table.item(row, 0).text() for row in range(table.rowCount())] == [
        "bell/a.wav", "and 3 more clips",
    ]  # fmt: skip
    assert wizard.draft.get("name") == "street"


def test_a_little_more_work_is_not_said_to_be_as_little(filled: TrainingWizard) -> None:
    rows = [filled.model.networks.item(row).text() for row in range(3)]
    assert [text.rsplit(" · ", 1)[1] for text in rows] == [
        "20 × the work of the lightest", "1.3 × the work of the lightest",
        "the least work of all",
    ]  # fmt: skip


def test_the_layout_can_be_overruled(filled: TrainingWizard, wait: Wait) -> None:
    box = filled.data.layout_choice
    box.setCurrentIndex(box.findData("gtzan"))
    box.activated.emit(box.currentIndex())
    wait(lambda: filled.data.view is not None and filled.data.view.layout == "gtzan")
    assert filled.draft.get("layout") == "gtzan"


def test_data_that_cannot_be_read_block(open_wizard: Open, wait: Wait, pretended: Jobs) -> None:
    pretended.data_error = DatasetError("/sounds: is empty")
    wizard = open_wizard({"data": "/sounds"})
    wait(wizard.data.error.isVisible)
    assert wizard.data.error.text() == "/sounds: is empty"
    assert not wizard.next.isEnabled()


def test_errors_block_until_excluded(open_wizard: Open, wait: Wait, pretended: Jobs) -> None:
    pretended.findings = (BROKEN, SILENT)
    wizard = open_wizard({"data": str(ROOT)})
    step(wizard, wait, 1)
    wait(lambda: wizard.check.diagnosis is not None)
    assert "1 error stands in the way: a.wav: no sound" in wizard.status.text()
    row = wizard.check.findings.rows[0]
    row.button.click()
    assert wizard.draft.get("exclude") == ["bell/a.wav"]
    wait(wizard.next.isEnabled)
    assert row.button.text() == "Take 1 clip back"
    wizard.check.undo.click()
    assert wizard.draft.get("exclude") == []
    wait(lambda: not wizard.next.isEnabled())


def test_an_error_that_nothing_excludes_blocks(
    open_wizard: Open, wait: Wait, pretended: Jobs
) -> None:
    pretended.findings = (ALONE,)
    wizard = open_wizard({"data": str(ROOT)})
    step(wizard, wait, 1)
    wait(lambda: "one class only" in wizard.status.text())
    assert not wizard.check.findings.rows[0].button.isVisible()
    assert not wizard.next.isEnabled()


def test_a_finding_shows_all_its_clips(open_wizard: Open, wait: Wait, pretended: Jobs) -> None:
    pretended.findings = (SILENT,)
    wizard = open_wizard({"data": str(ROOT)})
    step(wizard, wait, 1)
    wait(lambda: bool(wizard.check.findings.rows))
    row = wizard.check.findings.rows[0]
    assert row.clips.text().endswith("and 2 more")
    row.more.click()
    assert not row.more.isVisible()


def test_steps_follow_the_size_of_the_letters(filled: TrainingWizard) -> None:
    width = filled.steps.width()
    font = filled.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    filled.setFont(font)
    longest = max(filled.steps.item(row).text() for row in range(filled.steps.count()))
    assert filled.steps.width() > width
    assert filled.steps.width() > filled.fontMetrics().horizontalAdvance(longest) + 40
    assert filled.steps.item(0).sizeHint().height() == 2 * filled.fontMetrics().height()


def test_the_wizard_grows_with_the_letters_until_people_choose_a_size(
    filled: TrainingWizard, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(scale: float) -> None:
        apply_theme(qapp, "dark", text_scale=scale)
        qapp.processEvents()

    plain = filled.size()
    monkeypatch.setattr("app.dialogs.wizard.frame._AROUND", QSize(-2000, -2000))
    write(1.5)
    assert filled.height() > plain.height()
    assert filled.width() > plain.width()
    write(1.0)
    assert filled.size() == plain
    monkeypatch.setattr("app.dialogs.wizard.frame._AROUND", QSize(5000, 5000))
    write(1.5)
    assert filled.size() == plain
    filled.resize(900, 600)
    monkeypatch.setattr("app.dialogs.wizard.frame._AROUND", QSize(-2000, -2000))
    write(1.0)
    assert filled.size() == QSize(900, 600)


def test_another_theme_makes_no_page_taller(
    filled: TrainingWizard, wait: Wait, qapp: QApplication
) -> None:
    step(filled, wait, 3)
    wait(lambda: filled.recipe.audition.result is not None)
    themes: tuple[ThemeName, ...] = ("light", "dark", "light", "dark")
    heights = []
    for theme in themes:
        apply_theme(qapp, theme)
        for _ in range(3):
            qapp.processEvents()
        heights.append(filled.recipe.sizeHint().height())
    assert heights == heights[:1] * 4


def test_a_check_can_be_cancelled_and_begun_again(
    filled: TrainingWizard, wait: Wait, pretended: Jobs
) -> None:
    pretended.gate = threading.Event()
    filled.next.click()
    assert filled.check.work.isVisible()
    wait(lambda: "check" in pretended.begun)
    filled.check.work.button.click()
    wait(filled.check.error.isVisible)
    assert pretended.cancelled == ["check"]
    pretended.gate.set()
    filled.check.again.click()
    wait(lambda: filled.check.diagnosis is not None)


def test_choosing_a_network_lets_go_of_the_frozen_block(filled: TrainingWizard, wait: Wait) -> None:
    step(filled, wait, 2)
    freeze = filled.model.freeze
    freeze.setCurrentIndex(freeze.findData("b1"))
    freeze.activated.emit(freeze.currentIndex())
    assert filled.draft.get("recipe.freeze") == "b1"
    filled.model.networks.setCurrentRow(1)
    assert filled.draft.get("architecture") == "mobilenet_v2"
    assert filled.draft.get("recipe.freeze") is None
    assert filled.model.pretrained_state.text() == "on this computer already"


def test_a_network_without_pretrained_weights_starts_at_random(
    filled: TrainingWizard, wait: Wait
) -> None:
    step(filled, wait, 2)
    model = filled.model
    model.networks.setCurrentRow(2)
    assert filled.draft.get("init") == "random"
    assert (model.pretrained.isEnabled(), model.random.isChecked()) == (False, True)
    assert model.pretrained_state.text() == "there are none for this network"
    assert not model.download.isVisible()
    model.networks.setCurrentRow(1)
    assert filled.draft.get("init") == "pretrained"
    assert (model.pretrained.isEnabled(), model.pretrained.isChecked()) == (True, True)


def test_weights_of_another_network_block(
    filled: TrainingWizard, wait: Wait, pretended: Jobs
) -> None:
    pretended.weights_error = WeightsError("w.pth: not weights of densenet201")
    step(filled, wait, 2)
    filled.draft.set("init", "w.pth")
    wait(lambda: filled.model.form.errors["init"].isVisible())
    assert "not weights of densenet201" in filled.status.text()
    assert not filled.next.isEnabled()
    filled.model.random.click()
    wait(filled.next.isEnabled)


def test_weights_are_downloaded_before(filled: TrainingWizard, wait: Wait) -> None:
    step(filled, wait, 2)
    assert filled.model.download.isVisible()
    filled.model.download.click()
    wait(lambda: filled.model.pretrained_state.text() == "on this computer already")
    assert not filled.model.download.isVisible()


def test_a_changed_setting_is_no_preset_any_more(filled: TrainingWizard, wait: Wait) -> None:
    step(filled, wait, 3)
    assert filled.recipe.preset.currentData() == "quick"
    box = filled.recipe.fields["pitch"]
    assert isinstance(box, QSpinBox)
    box.setValue(3)
    assert filled.recipe.preset.currentData() == "custom"
    assert filled.draft.get("recipe.pitch") == 3
    box.setValue(0)
    assert filled.recipe.preset.currentData() == "quick"


def test_a_preset_is_taken_whole(filled: TrainingWizard, wait: Wait) -> None:
    step(filled, wait, 3)
    preset = filled.recipe.preset
    preset.setCurrentIndex(preset.findData("paper-random"))
    preset.activated.emit(preset.currentIndex())
    assert filled.draft.get("recipe") == RECIPES["paper-random"].model_dump(mode="json")
    assert [box.value() for box in filled.recipe.stretch] == [0.9, 1.2]


def test_the_audition_follows_the_settings(
    filled: TrainingWizard, wait: Wait, pretended: Jobs
) -> None:
    step(filled, wait, 3)
    wait(lambda: filled.recipe.audition.result is not None)
    assert filled.recipe.audition.said.text() == "+2 semitones"
    filled.recipe.audition.another.click()
    wait(lambda: pretended.auditions[-1]["draw"] == 1)
    filled.draft.set("recipe.gain", 20.0)
    wait(lambda: pretended.auditions[-1]["gain"] == 20.0)


def test_a_refused_setting_is_said_beside_it(
    filled: TrainingWizard, wait: Wait, pretended: Jobs
) -> None:
    step(filled, wait, 3)
    pretended.refused = ParameterError("recipe.learning_rate", "must be greater than 0")
    filled.draft.set("recipe.learning_rate", 0.0)
    error = filled.recipe.form.errors["recipe.learning_rate"]
    wait(error.isVisible)
    assert error.text() == "must be greater than 0"
    assert not filled.next.isEnabled()
    pretended.refused = None
    filled.draft.set("recipe.learning_rate", 0.001)
    wait(lambda: not error.isVisible() and filled.next.isEnabled())


def test_the_summary_measures_and_starts(
    filled: TrainingWizard, wait: Wait, qtbot: QtBot, pretended: Jobs
) -> None:
    accepted: list[dict[str, Any]] = []
    filled.accepted_config.connect(accepted.append)
    step(filled, wait, 4)
    wait(lambda: "120 min" in filled.summary.cost["Time"].text()
         or "2 h 0 min" in filled.summary.cost["Time"].text())  # fmt: skip
    assert filled.summary.rows["Recipe"].text().startswith("Quick: 10 epochs, AdamW at ")
    assert filled.summary.rows["Network"].text() == "DenseNet-201, 5 members"
    assert "3.0 GB of 24 GB" in filled.summary.cost["Memory"].text()
    filled.summary.texts["credits"].setText("Ann; Ben ")
    assert filled.next.text() == "&Start training"
    filled.next.click()
    wait(lambda: bool(accepted))
    assert accepted[0]["credits"] == ["Ann", "Ben"]
    assert not filled.isVisible()


def test_a_name_that_is_taken_is_said(filled: TrainingWizard, wait: Wait, tmp_path: Path) -> None:
    (tmp_path / "runs" / "street").mkdir(parents=True)
    step(filled, wait, 4)
    wait(lambda: "named street is there already" in filled.status.text())
    assert filled.next.isEnabled()


def test_measuring_can_be_cancelled(filled: TrainingWizard, wait: Wait, pretended: Jobs) -> None:
    step(filled, wait, 3)
    wait(lambda: filled.recipe.audition.result is not None)
    pretended.gate = threading.Event()
    step(filled, wait, 4)
    assert filled.summary.work.isVisible()
    filled.summary.work.button.click()
    wait(lambda: filled.summary.cost["Time"].text() == "not measured")
    assert filled.next.isEnabled()


def test_a_device_that_is_not_there_is_said(filled: TrainingWizard, wait: Wait) -> None:
    step(filled, wait, 4)
    filled.draft.set("device", "cuda")
    wait(lambda: filled.summary.form.errors["device"].isVisible())


def test_closing_cancels_what_is_under_way(
    filled: TrainingWizard, wait: Wait, pretended: Jobs
) -> None:
    pretended.gate = threading.Event()
    filled.next.click()
    wait(lambda: "check" in pretended.begun)
    filled.reject()
    wait(lambda: pretended.cancelled == ["check"])
    assert not filled.isVisible()


def test_nothing_is_said_to_a_dialog_that_is_gone(
    filled: TrainingWizard, runner: TaskRunner, wait: Wait, qtbot: QtBot, pretended: Jobs
) -> None:
    pretended.gate = threading.Event()
    filled.next.click()
    wait(lambda: "check" in pretended.begun)
    filled.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    with qtbot.waitSignal(filled.destroyed):
        filled.close()
    wait(lambda: not runner.active_tasks)
    theme_changed.emit(LIGHT)


def test_goes_back_and_on_by_keyboard(filled: TrainingWizard, wait: Wait, qtbot: QtBot) -> None:
    qtbot.keyClick(filled, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert filled.place == 1
    wait(filled.next.isEnabled)
    qtbot.keyClick(filled, Qt.Key.Key_Return)
    assert filled.place == 2
    qtbot.keyClick(filled, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert filled.place == 1


def test_steps_ahead_of_a_blocked_one_cannot_be_reached(
    open_wizard: Open, wait: Wait, pretended: Jobs
) -> None:
    pretended.findings = (ALONE,)
    wizard = open_wizard({"data": str(ROOT)})
    step(wizard, wait, 1)
    wait(lambda: wizard.check.diagnosis is not None)
    wizard.go_to(4)
    assert wizard.place == 1


def test_every_control_has_a_name(filled: TrainingWizard) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSpinBox)
    controls = [w for kind in kinds for w in filled.findChildren(kind) if w.isVisibleTo(w.window())]
    assert controls
    for control in controls:
        named = control.accessibleName() or getattr(control, "text", lambda: "")()
        inside = isinstance(control.parentWidget(), QSpinBox | QComboBox) or _is_spin(control)
        assert named or inside, control


def _is_spin(control: QWidget) -> bool:
    return control.objectName() == "qt_spinbox_lineedit"


def test_settings_are_opened_as_a_draft(
    open_wizard: Open, wait: Wait, pretended: Jobs, tmp_path: Path
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('data = "/sounds/street"\nmembers = 3\n[recipe]\nname = "quick"\nepochs = 4\n')
    wizard = open_wizard()
    wait(lambda: not wizard.model.blocked())
    wizard.open_settings(path)
    wait(lambda: wizard.draft.get("members") == 3)
    assert wizard.draft.get("recipe.epochs") == 4
    assert wizard.draft.get("recipe.optimiser") == "adamw"
    for text in (
        "epochs = 100000000000000000000",
        "[recipe]\nbatch_size = 1099511627776",
        "[recipe]\nstretch = [0, 0]",
        "members = []",
        'recipe = ["a"]',
    ):
        path.write_text(text, encoding="utf-8")
        wizard.say("")
        wizard.open_settings(path)
        wait(lambda: wizard.status.text() not in ("", f"Opening {path.name}…"))
        assert wizard.status.property("role") == "danger"
        assert wizard.draft.get("members") == 3
    path.write_text("[recipe]\nlearning_rate = 0.5\nepochs = 7\n", encoding="utf-8")
    wizard.open_settings(path)
    wait(lambda: wizard.draft.get("recipe.learning_rate") == 0.5)
    assert wizard.draft.get("recipe.optimiser") == "adam"
    assert "7 epochs, Adam at 0.5" in wizard.summary.rows["Recipe"].text()
    wizard.open_settings(tmp_path / "none.toml")
    wait(lambda: "none.toml" in wizard.status.text() and "Opening" not in wizard.status.text())
