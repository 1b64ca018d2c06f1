"""Step 5: everything in one list, and what it will cost."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton

from app import wizard_jobs
from app.dialogs.wizard.fields import WizardPage, WorkBar, choices, line, whole
from app.models.training_draft import TrainingDraft
from app.models.wizard_records import Catalogue, Cost, DataView
from app.tasks import TaskRunner
from app.widgets.panel import ElidedLabel, Panel, role_label

__all__ = ["SummaryPage", "duration"]

_DEVICES = {"auto": "the fastest there is", "cpu": "CPU", "cuda": "NVIDIA GPU", "mps": "Apple GPU"}
_TEXTS = (
    ("Name", "name", "Letters, digits, dot, dash and underscore; others become a dash."),
    ("Title", "title", "For people, for example “Street sounds”."),
    ("Description", "description", "What it is for, in a line."),
    ("Licence", "licence", "Of the bundle; mind the licence of the clips."),
    ("Credits", "credits", "Who made the clips and the weights; several by semicolons."),
)
_GIGABYTE = 1e9
_HOUR, _MINUTE, _DAY = 3600, 60, 86_400


class SummaryPage(WizardPage):
    """What is going to be done, under which name, where, and how long it takes."""

    title = "Summary"

    def __init__(self, draft: TrainingDraft, runner: TaskRunner) -> None:
        super().__init__(draft, runner)
        self._catalogue: Catalogue | None = None
        self._view: DataView | None = None
        self._measured: dict[str, Any] = {}
        self.texts: dict[str, QLineEdit] = {}
        self.device = choices("Device", dict(_DEVICES))
        self.device_reason = line("")
        self.seed = whole("Seed", 0, 2**31 - 1)
        self.rows: dict[str, ElidedLabel] = {}
        self.cost: dict[str, QLabel] = {}
        self.cost_error = line("", "danger")
        self.again = QPushButton("&Measure")
        self.again.setToolTip("Take a few steps of this training and reckon from them")
        self.work = WorkBar("Measuring")
        self._lay_out()
        self.device.activated.connect(
            lambda _row: self.draft.set("device", self.device.currentData())
        )
        self.seed.valueChanged.connect(lambda value: self.draft.set("seed", value))
        self.again.clicked.connect(self._measure)
        self.work.cancelled.connect(lambda: self.ask_to_stop("measure"))
        draft.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        plan = Panel("What is trained")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(("Clips", "Classes", "Left out", "Network", "Start", "Recipe",
                                    "Changes", "Kept epoch")):  # fmt: skip
            self.rows[name] = ElidedLabel("", "")
            grid.addWidget(role_label(name, "muted"), row, 0)
            grid.addWidget(self.rows[name], row, 1)
        plan.body.addLayout(grid)
        self.body.addWidget(plan)
        for words, field, tip in _TEXTS:
            box = QLineEdit()
            box.setPlaceholderText(tip)
            self.form.add(words, box, field, tip)
            self.texts[field] = box
            box.editingFinished.connect(lambda field=field: self._on_text(field))
        self.form.add("Device", self.device, "device")
        self.form.addWidget(self.device_reason, self.form.rowCount(), 1)
        self.form.add("Seed", self.seed, "seed", "The same seed trains the same networks.")
        self.body.addLayout(self.form)
        self.body.addWidget(self._cost_panel())
        self.body.addStretch()

    def _cost_panel(self) -> Panel:
        panel = Panel("On this machine")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(("Time", "Step", "Memory")):
            self.cost[name] = role_label("not measured", "")
            self.cost[name].setWordWrap(True)
            grid.addWidget(role_label(name, "muted"), row, 0)
            grid.addWidget(self.cost[name], row, 1)
        upper = QHBoxLayout()
        upper.addLayout(grid, 1)
        upper.addWidget(self.again)
        panel.body.addLayout(upper)
        panel.body.addWidget(self.work)
        panel.body.addWidget(self.cost_error)
        self.cost_error.hide()
        return panel

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Take the networks' names."""
        self._catalogue = catalogue
        self._refresh()

    def set_data(self, view: DataView | None) -> None:
        """Take what the data hold."""
        self._view = view
        self._refresh()

    def enter(self) -> None:
        """Ask for the device, and measure what was not measured yet."""
        self._refresh()
        self._ask_device()
        if self._measured != self._costly() and not self.busy("measure"):
            self._measure()

    def stop(self) -> None:
        """Stop all work."""
        super().stop()
        self.work.hide()

    def take_texts(self) -> None:
        """Take what is being typed."""
        for field in self.texts:
            self._on_text(field)

    def _costly(self) -> dict[str, Any]:
        """Give the settings that the costs follow from."""
        own = self.draft.settings()
        return {name: value for name, value in own.items() if name not in {*self.texts, "seed"}}

    def _on_text(self, field: str) -> None:
        text = self.texts[field].text().strip()
        if field == "credits":
            parts = [part.strip() for part in text.split(";") if part.strip()]
            if parts or self.draft.has("credits"):
                self.draft.set("credits", parts)
        elif text or self.draft.has(field):
            self.draft.set(field, text)

    def _on_changed(self, field: str) -> None:
        if field == "device":
            self._ask_device()
        self._refresh()

    def _ask_device(self) -> None:
        wanted = str(self.draft.get("device") or "auto")
        self.device_reason.setText("looking…")
        self.submit(
            "device",
            lambda context: wizard_jobs.device_line(context, wanted),
            on_success=self.device_reason.setText,
            on_failure=lambda error: self._on_no_device(str(error)),
        )

    def _on_no_device(self, reason: str) -> None:
        self.device_reason.setText("")
        self.form.show_error("device", reason)

    def _measure(self) -> None:
        settings = self.draft.settings()
        self._measured = self._costly()
        self.cost_error.hide()
        self._say_cost("measuring…")
        self.submit(
            "measure",
            lambda context: wizard_jobs.measure(context, settings),
            on_success=self._on_cost,
            on_failure=lambda error: self._on_no_cost(str(error)),
            on_cancelled=lambda: self._on_no_cost(""),
            on_progress=self.work.report,
            on_finished=self._on_measured,
        )
        self.work.begin("Measuring a few steps")
        self.again.setEnabled(False)

    def _on_measured(self) -> None:
        self.work.hide()
        self.again.setEnabled(True)

    def _on_cost(self, cost: Cost) -> None:
        end = datetime.now().astimezone() + timedelta(seconds=cost.seconds)
        when = f"{end:%H:%M}" if cost.seconds < _DAY / 2 else f"{end:%d %B, %H:%M}"
        self.cost["Time"].setText(f"about {duration(cost.seconds)}, until {when} if begun now")
        waiting = f", {100 * cost.waiting:.0f} % of it waiting for clips" if cost.waiting else ""
        self.cost["Step"].setText(
            f"{cost.seconds_per_step:.2g} s, {cost.n_steps:,} steps{waiting}".replace(",", " ", 0)
        )
        there = cost.memory_there / _GIGABYTE
        self.cost["Memory"].setText(f"{cost.memory / _GIGABYTE:.1f} GB of {there:.0f} GB")
        self.cost_error.setText("; ".join(cost.notices))
        self.cost_error.setVisible(bool(cost.notices))

    def _on_no_cost(self, reason: str) -> None:
        self._measured = {}
        self._say_cost("not measured")
        self.cost_error.setText(reason)
        self.cost_error.setVisible(bool(reason))

    def _say_cost(self, words: str) -> None:
        for label in self.cost.values():
            label.setText(words)

    def _refresh(self) -> None:
        for field, box in self.texts.items():
            value = self.draft.get(field)
            text = "; ".join(value) if isinstance(value, list | tuple) else str(value or "")
            if not box.hasFocus() and box.text() != text:
                box.setText(text)
        self.device.setCurrentIndex(max(self.device.findData(self.draft.get("device")), 0))
        if isinstance(self.draft.get("seed"), int):
            blocked = self.seed.blockSignals(True)
            self.seed.setValue(self.draft.get("seed"))
            self.seed.blockSignals(blocked)
        for name, text in self._said().items():
            self.rows[name].setText(text)
            self.rows[name].setToolTip(text)
        if self._measured and self._measured != self._costly() and not self.busy("measure"):
            self._on_no_cost("The settings have changed since; measure again.")

    def _said(self) -> dict[str, str]:
        recipe = self.draft.get("recipe")
        if not isinstance(recipe, dict) or self._catalogue is None:
            return {}
        titles = {each.name: each.title for each in self._catalogue.architectures}
        name = str(self.draft.get("architecture"))
        excluded = len(self.draft.get("exclude") or ())
        epochs = self.draft.get("epochs") or recipe.get("epochs")
        view, members = self._view, self.draft.get("members")
        return {
            "Clips": "" if view is None else f"{view.n_clips} in {view.path}",
            "Classes": "" if view is None else _classes(view),
            "Left out": f"{excluded} clip{'s' if excluded > 1 else ''}" if excluded else "none",
            "Network": f"{titles.get(name, name)}, {members} member{'s' if members != 1 else ''}",
            "Start": _start(str(self.draft.get("init")), recipe.get("freeze")),
            "Recipe": f"{recipe.get('name')}: {epochs} epochs, {recipe.get('optimiser')} at"
            f" {recipe.get('learning_rate'):g}, {recipe.get('batch_size')} clips a batch",
            "Changes": _changes(recipe),
            "Kept epoch": _kept(recipe),
        }


def duration(seconds: float) -> str:
    """Time in words: ``40 s``, ``12 min``, ``3 h 10 min``, ``2 days 4 h``."""
    if seconds < 100:
        return f"{max(seconds, 1):.0f} s"
    if seconds < 100 * _MINUTE:
        return f"{seconds / _MINUTE:.0f} min"
    if seconds < 2 * _DAY:
        hours, rest = divmod(round(seconds / _MINUTE), 60)
        return f"{hours} h {rest} min"
    days, rest = divmod(round(seconds / _HOUR), 24)
    return f"{days} days {rest} h"


def _classes(view: DataView) -> str:
    return f"{len(view.clips_of_class)}: {', '.join(view.clips_of_class)}"


def _start(init: str, freeze: object) -> str:
    words = {"pretrained": "ImageNet weights", "random": "random weights"}
    said = words.get(init, f"weights of {Path(init).name}")
    return f"{said}, unchanged up to {freeze}" if freeze else said


def _changes(recipe: dict[str, Any]) -> str:
    said = []
    if recipe.get("pitch"):
        said.append(f"pitch by up to {recipe['pitch']} semitones")
    if recipe.get("stretch"):
        low, high = recipe["stretch"]
        said.append(f"speed {low:g} to {high:g}")
    for name, words, unit in (("gain", "loudness by up to", " dB"), ("roll", "shifted by up to",
                              " of a clip"), ("mask", "bands blanked up to", ""),
                              ("mixup", "mixed with others, Beta", "")):  # fmt: skip
        if recipe.get(name):
            said.append(f"{words} {recipe[name]:g}{unit}")
    return ", ".join(said) or "none"


def _kept(recipe: dict[str, Any]) -> str:
    if recipe.get("epoch_choice") != "inner":
        return "the last one"
    said = f"the best on {100 * recipe.get('inner_fraction', 0):.0f} % of the clips, set aside"
    patience = recipe.get("patience")
    return f"{said}; ends after {patience} epochs without gain" if patience else said
