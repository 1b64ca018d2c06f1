"""Step 5: everything in one list, and what it will cost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton

from app import wizard_jobs
from app.dialogs.wizard.fields import WizardPage, WorkBar, choices, line, whole
from app.dialogs.wizard.recipe_page import optimiser_words, preset_words
from app.language import spoken
from app.models.training_draft import TrainingDraft
from app.models.wizard_records import Catalogue, Cost, DataView
from app.reasons import said
from app.sizes import size_words
from app.tasks import TaskRunner
from app.widgets.panel import ElidedLabel, Panel, role_label
from app.words import listed, mark, tr, trn

__all__ = ["SummaryPage", "duration"]

_DEVICES = {
    "auto": mark("the fastest there is"), "cpu": mark("CPU"), "cuda": mark("NVIDIA GPU"),
    "mps": mark("Apple GPU"),
}  # fmt: skip
_TEXTS = (
    (mark("Name"), "name",
     mark("Letters, digits, dot, dash and underscore; others become a dash.")),
    (mark("Title"), "title", mark("For people, for example “Street sounds”.")),
    (mark("Description"), "description", mark("What it is for, in a line.")),
    (mark("Licence"), "licence", mark("Of the bundle; mind the licence of the clips.")),
    (mark("Credits"), "credits",
     mark("Who made the clips and the weights; separate several with semicolons.")),
)  # fmt: skip
_ROWS = (
    mark("Clips", "of a training"), mark("Classes", "of a training"),
    mark("Left out", "of a training"), mark("Network", "of a training"),
    mark("Start", "of a training"), mark("Recipe", "of a training"),
    mark("Changes", "of a training"), mark("Kept epoch", "of a training"),
)  # fmt: skip
_COSTS = (
    mark("Time", "of a training"), mark("Step", "of a training"), mark("Memory", "of a training"),
)  # fmt: skip
_CHANGES = {
    "gain": mark("loudness by up to {value:g} dB"),
    "roll": mark("shifted by up to {value:g} of a clip"),
    "mask": mark("bands blanked up to {value:g}"),
    "mixup": mark("mixed with others, Beta {value:g}"),
}
_HOUR, _MINUTE, _DAY = 3600, 60, 86_400


class SummaryPage(WizardPage):
    """What is going to be done, under which name, where, and how long it takes."""

    title = mark("Summary", "step of the wizard")

    def __init__(self, draft: TrainingDraft, runner: TaskRunner) -> None:
        super().__init__(draft, runner)
        self._catalogue: Catalogue | None = None
        self._view: DataView | None = None
        self._measured: dict[str, Any] = {}
        self.texts: dict[str, QLineEdit] = {}
        self.device = choices(tr("Device"), dict(_DEVICES))
        self.device_reason = line("")
        self.seed = whole(tr("Seed"), 0, 2**31 - 1)
        self.rows: dict[str, QLabel] = {}
        self.cost: dict[str, QLabel] = {}
        self.cost_error = line("", "danger")
        self.again = QPushButton(tr("&Measure"))
        self.again.setToolTip(tr("Take a few steps of this training and reckon from them"))
        self.work = WorkBar(tr("Measuring"))
        self._lay_out()
        self.device.activated.connect(
            lambda _row: self.draft.set("device", self.device.currentData())
        )
        self.seed.valueChanged.connect(lambda value: self.draft.set("seed", value))
        self.again.clicked.connect(self._measure)
        self.work.cancelled.connect(lambda: self.ask_to_stop("measure"))
        draft.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        plan = Panel(tr("What is trained"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(_ROWS):
            self.rows[name] = line("", "") if name == "Changes" else ElidedLabel("", "")
            title = role_label(tr(name, "of a training"), "muted")
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.rows[name], row, 1)
        plan.body.addLayout(grid)
        self.body.addWidget(plan)
        for words, field, tip in _TEXTS:
            box = QLineEdit()
            box.setPlaceholderText(tr(tip))
            self.form.add(tr(words), box, field, tr(tip))
            self.texts[field] = box
            box.editingFinished.connect(lambda field=field: self._on_text(field))
        self.form.add(tr("Device"), self.device, "device")
        self.form.addWidget(self.device_reason, self.form.rowCount(), 1)
        self.form.add(tr("Seed"), self.seed, "seed", tr("The same seed trains the same networks."))
        self.body.addLayout(self.form)
        self.body.addWidget(self._cost_panel())
        self.body.addStretch()

    def _cost_panel(self) -> Panel:
        panel = Panel(tr("On this machine"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(_COSTS):
            self.cost[name] = role_label(tr("not measured"), "")
            self.cost[name].setWordWrap(True)
            grid.addWidget(role_label(tr(name, "of a training"), "muted"), row, 0)
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
        self.device_reason.setText(tr("looking…"))
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
        self._say_cost(tr("measuring…"))
        self.submit(
            "measure",
            lambda context: wizard_jobs.measure(context, settings),
            on_success=self._on_cost,
            on_failure=lambda error: self._on_no_cost(said(str(error))),
            on_cancelled=lambda: self._on_no_cost(""),
            on_progress=self.work.report,
            on_finished=self._on_measured,
        )
        self.work.begin(tr("Measuring a few steps"))
        self.again.setEnabled(False)

    def _on_measured(self) -> None:
        self.work.hide()
        self.again.setEnabled(True)

    def _on_cost(self, cost: Cost) -> None:
        self.cost["Time"].setText(
            tr(
                "about {duration}, until {end} if begun now",
                duration=duration(cost.seconds), end=_end(cost.seconds),
            )
        )  # fmt: skip
        steps = tr("{seconds:.2g} s, {n:,} steps", seconds=cost.seconds_per_step, n=cost.n_steps)
        if cost.waiting:
            share = tr("{percent:.0f} % of it waiting for clips", percent=100 * cost.waiting)
            steps = listed((steps, share))
        self.cost["Step"].setText(steps)
        self.cost["Memory"].setText(
            tr(
                "{needed} of {there}",
                needed=size_words(cost.memory),
                there=size_words(cost.memory_there),
            )
        )
        self.cost_error.setText("; ".join(cost.notices))
        self.cost_error.setVisible(bool(cost.notices))

    def _on_no_cost(self, reason: str) -> None:
        self._measured = {}
        self._say_cost(tr("not measured"))
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
            self._on_no_cost(tr("The settings have changed since; measure again."))

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
            "Clips": "" if view is None else _clips(view),
            "Classes": "" if view is None else _classes(view),
            "Left out": trn("{n} clip", "{n} clips", excluded) if excluded else tr("none"),
            "Network": trn(
                "{network}, {n} member", "{network}, {n} members",
                members, network=titles.get(name, name),
            ),
            "Start": _start(str(self.draft.get("init")), recipe.get("freeze")),
            "Recipe": tr(
                "{recipe}: {epochs} epochs, {optimiser} at {rate:g}, {batch} clips per batch",
                recipe=preset_words(recipe.get("name")), epochs=epochs,
                optimiser=optimiser_words(recipe.get("optimiser")),
                rate=recipe.get("learning_rate"), batch=recipe.get("batch_size"),
            ),
            "Changes": _changes(recipe),
            "Kept epoch": _kept(recipe),
        }  # fmt: skip


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
    return tr("{days} days {hours} h", days=days, hours=rest)


def _end(seconds: float) -> str:
    """When work ends that begins now, as the window's language writes it."""
    end = QDateTime.currentDateTime().addSecs(round(seconds))
    form = tr("dd MMMM, HH:mm", "date and time as Qt writes them")
    return QLocale(spoken()).toString(end, form if seconds >= _DAY / 2 else "HH:mm")


def _clips(view: DataView) -> str:
    return tr("{n} in {folder}", n=view.n_clips, folder=view.path)


def _classes(view: DataView) -> str:
    return f"{len(view.clips_of_class)}: {', '.join(view.clips_of_class)}"


def _start(init: str, freeze: object) -> str:
    words = {"pretrained": tr("ImageNet weights"), "random": tr("random weights")}
    said = words.get(init) or tr("weights of {file}", file=Path(init).name)
    if not freeze:
        return said
    return tr("{weights}, unchanged up to {block}", weights=said, block=freeze)


def _changes(recipe: dict[str, Any]) -> str:
    said = []
    if recipe.get("pitch"):
        said.append(tr("pitch by up to {n} semitones", n=recipe["pitch"]))
    if recipe.get("stretch"):
        low, high = recipe["stretch"]
        said.append(tr("speed {low:g} to {high:g}", low=low, high=high))
    said += [tr(words, value=recipe[name]) for name, words in _CHANGES.items() if recipe.get(name)]
    return listed(said) or tr("none")


def _kept(recipe: dict[str, Any]) -> str:
    if recipe.get("epoch_choice") != "inner":
        return tr("the last one")
    share, patience = 100 * recipe.get("inner_fraction", 0), recipe.get("patience")
    if not patience:
        return tr("the best on {share:.0f} % of the clips, set aside", share=share)
    return tr(
        "the best on {share:.0f} % of the clips, set aside; ends after {patience} epochs without"
        " gain",
        share=share, patience=patience,
    )  # fmt: skip
