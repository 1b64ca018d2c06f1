"""Step 4: how the networks are trained."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app import wizard_jobs
from app.audio_io.player import Player
from app.dialogs.wizard.fields import WizardPage, WorkBar, choices, decimal, line, whole
from app.models.training_draft import TrainingDraft
from app.models.wizard_records import Audition, Catalogue, DataView
from app.reasons import said
from app.tasks import TaskRunner
from app.widgets.audition import AuditionView
from app.widgets.panel import not_alone, role_label
from app.words import mark, tr
from core.errors import DeviceError

__all__ = ["RecipePage", "optimiser_words", "preset_words"]

_PRESETS = {
    "quick": (
        mark("Quick"),
        mark("10 epochs, AdamW, changes to the input only: a good start on few clips."),
    ),
    "paper-pretrained": (
        mark("Paper, ImageNet start"),
        mark("70 epochs as in the paper; each clip shown as it is and once changed in pitch and"
             " speed."),
    ),
    "paper-random": (
        mark("Paper, random start"),
        mark("450 epochs as in the paper, for networks that begin from nothing."),
    ),
}  # fmt: skip
_CUSTOM = (
    mark("Your own"),
    mark("Settings other than any preset's; choose a preset to return to it."),
)
_OPTIMISERS = {
    "adam": mark("Adam"), "adamw": mark("AdamW"), "sgd": mark("SGD with momentum"),
}  # fmt: skip
_SCHEDULES = {
    "step": mark("to a tenth at set epochs"),
    "cosine": mark("falls along a cosine"),
    "constant": mark("stays the same"),
}
_CLASS_WEIGHTS = {"none": mark("every clip alike"), "balanced": mark("rare classes more")}
_ENDS = {"last": mark("the last one"), "inner": mark("the best on clips set aside")}
_PAUSE_MS = 350
_SHOWN = ("pitch", "stretch", "gain", "roll", "mask")


def preset_words(name: object) -> str:
    """Say which preset a recipe is."""
    return tr(_PRESETS.get(str(name), _CUSTOM)[0])


def optimiser_words(name: object) -> str:
    """Give the title of an optimiser."""
    return tr(_OPTIMISERS[str(name)]) if name in _OPTIMISERS else str(name)


class RecipePage(WizardPage):
    """A preset, its settings, and its changes to a clip seen and heard."""

    title = mark("Recipe", "step of the wizard")

    def __init__(self, draft: TrainingDraft, runner: TaskRunner) -> None:
        super().__init__(draft, runner)
        self._catalogue: Catalogue | None = None
        self._filling = False
        self._asked: tuple[Any, ...] = ()
        self.preset = choices(tr("Preset"), {n: words[0] for n, words in _PRESETS.items()})
        self.preset.addItem(tr(_CUSTOM[0]), "custom")
        self.about = line("")
        self.fields: dict[str, QSpinBox | QDoubleSpinBox | QComboBox | QCheckBox] = {}
        self.stretch = (decimal(tr("Slowest"), 0.25, 4, 0.05, 2, " ×"),
                        decimal(tr("Fastest"), 0.25, 4, 0.05, 2, " ×"))  # fmt: skip
        self.audition = AuditionView()
        self.work = WorkBar(tr("Changing the clip"))
        self._player: Player | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._render)
        self._lay_out()
        self.preset.activated.connect(lambda _row: self._on_preset())
        self.audition.asked.connect(self._render)
        self.audition.play_asked.connect(self._on_play)
        self.work.cancelled.connect(lambda: self.ask_to_stop("audition"))
        draft.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        form = self.form
        form.add(tr("Preset"), self.preset, "recipe")
        form.addWidget(self.about, form.rowCount(), 1)
        self._add("epochs", whole(tr("Epochs"), 1, 10_000), field="epochs")
        self._add("learning_rate", decimal(tr("Learning rate"), 0, 1, 1e-4, 6))
        self._add("batch_size", whole(tr("Batch"), 2, 4096, tr(" clips")))
        self._add("optimiser", choices(tr("Optimiser"), dict(_OPTIMISERS)))
        self._add("schedule", choices(tr("Rate over time"), dict(_SCHEDULES)))
        self._add("class_weights", choices(tr("Class weights"), dict(_CLASS_WEIGHTS)))
        self._add("epoch_choice", choices(tr("Kept epoch"), dict(_ENDS)))
        self._add("patience", whole(tr("Stop early"), 0, 10_000, tr(" epochs without gain")))
        self.fields["patience"].setSpecialValueText(tr("never"))  # type: ignore[union-attr]
        heading = role_label(tr("CHANGES TO EACH CLIP"), "section")
        heading.setContentsMargins(0, 10, 0, 2)
        form.addWidget(heading, form.rowCount(), 0, 1, 2)
        self._add("pitch", whole(tr("Pitch"), 0, 12, tr(" semitones up or down")))
        self._add_stretch()
        self._add("gain", decimal(tr("Loudness"), 0, 40, 1, 1, tr(" dB up or down")))
        self._add("roll", decimal(tr("Shift in time"), 0, 0.5, 0.05, 2, tr(" of a clip")))
        self._add("mask", decimal(tr("Blanked bands"), 0, 0.5, 0.05, 2, tr(" at most")))
        self._add("mixup", decimal(tr("Mixed with others"), 0, 8, 0.1, 2))
        for name in ("pitch", "gain", "roll", "mask", "mixup"):
            self.fields[name].setSpecialValueText(tr("none"))  # type: ignore[union-attr]
        self._add_doubled()
        left = QVBoxLayout()
        left.addLayout(form)
        left.addStretch()
        right = QVBoxLayout()
        right.addWidget(role_label(tr("LISTEN TO THE CHANGES"), "section"))
        right.addWidget(self.audition, 1)
        right.addWidget(self.work)
        columns = QHBoxLayout()
        columns.setSpacing(22)
        columns.addLayout(left, 5)
        columns.addLayout(right, 5)
        self.body.addLayout(columns, 1)

    def _add(self, name: str, control: Any, field: str = "") -> None:
        self.form.add(control.accessibleName(), control, field or f"recipe.{name}")
        self.fields[name] = control
        changed = control.activated if isinstance(control, QComboBox) else control.valueChanged
        changed.connect(lambda _value, name=name: self._on_field(name))

    def _add_stretch(self) -> None:
        holder = QWidget()
        row = QGridLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for column, box in enumerate(self.stretch):
            box.setMinimumWidth(80)
            row.addWidget(box, 0, column)
            box.valueChanged.connect(lambda _value: self._on_field("stretch"))
        self.form.add(
            tr("Speed"), holder, "recipe.stretch", tr("Slowest and fastest; 1 to 1 is none.")
        )
        holder.setFocusProxy(self.stretch[0])

    def _add_doubled(self) -> None:
        box = QCheckBox(tr("Show each clip unchanged too"))
        tip = tr("With pitch or speed: an epoch shows a clip as it is, and changed.")
        self.form.add("", box, "recipe.doubled", tip)
        box.setAccessibleName(box.text())
        self.fields["doubled"] = box
        box.clicked.connect(lambda _on: self._on_field("doubled"))

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Take the presets' settings."""
        self._catalogue = catalogue
        self._fill()

    def set_data(self, view: DataView | None) -> None:
        """Offer clips to try the changes on."""
        self.audition.set_clips(() if view is None else view.samples)

    def enter(self) -> None:
        """Change the chosen clip, if it was not yet."""
        self._fill()
        self._render()

    def leave(self) -> None:
        """Be silent."""
        self._stop_playing()

    def stop(self) -> None:
        """Stop all work and be silent."""
        self._timer.stop()
        self._stop_playing()
        super().stop()

    def blocked(self) -> str:
        """Reason why one cannot go on."""
        return "" if self._catalogue is not None else tr("The networks are being loaded.")

    def _on_preset(self) -> None:
        name = self.preset.currentData()
        recipe = {} if self._catalogue is None else self._catalogue.recipes.get(name)
        if recipe is None:
            self.draft.set("recipe.name", "custom")
        elif recipe:
            freeze = self.draft.get("recipe.freeze")
            self.draft.set("epochs", None)
            self.draft.set("recipe", dict(recipe) | {"freeze": freeze})

    def _on_field(self, name: str) -> None:
        if self._filling:
            return
        value = self._value(name)
        if name == "epochs":
            self.draft.set("epochs", value)
            return
        if name == "epoch_choice" and value == "last" and self.draft.get("recipe.patience"):
            self.draft.set("recipe.patience", None)
        self.draft.set(f"recipe.{name}", value)
        self.draft.set("recipe.name", self._name_of_settings())

    def _value(self, name: str) -> Any:
        if name == "stretch":
            low, high = (box.value() for box in self.stretch)
            return None if low == high == 1 else [low, high]
        control = self.fields[name]
        if isinstance(control, QComboBox):
            return control.currentData()
        if isinstance(control, QCheckBox):
            return control.isChecked()
        return (control.value() or None) if name == "patience" else control.value()

    def _name_of_settings(self) -> str:
        """Name of the preset that has these settings, freezing aside."""
        own = dict(self.draft.get("recipe") or {})
        for name, recipe in self._catalogue.recipes.items() if self._catalogue else ():
            if {**own, "name": name, "freeze": None} == {**recipe, "freeze": None}:
                return name
        return "custom"

    def _on_changed(self, field: str) -> None:
        if field in ("", "epochs") or field.startswith("recipe"):
            self._fill()
            if self.isVisible():
                self._timer.start()

    def _fill(self) -> None:
        recipe = self.draft.get("recipe")
        if not isinstance(recipe, dict) or self._catalogue is None:
            return
        self._filling = True
        shown = self.preset.findData(recipe.get("name"))
        self.preset.setCurrentIndex(shown if shown >= 0 else self.preset.findData("custom"))
        about = _PRESETS.get(str(self.preset.currentData()), _CUSTOM)[1]
        self.about.setText(not_alone(tr(about)))
        values = recipe | {"epochs": self.draft.get("epochs") or recipe.get("epochs")}
        for name, control in self.fields.items():
            _put(control, values.get(name))
        for box, value in zip(self.stretch, values.get("stretch") or (1.0, 1.0), strict=True):
            _put(box, value)
        self.fields["patience"].setEnabled(values.get("epoch_choice") == "inner")
        self.fields["doubled"].setEnabled(bool(values.get("pitch") or values.get("stretch")))
        self._filling = False

    def _render(self) -> None:
        clip, recipe = self.audition.clip, self.draft.get("recipe")
        if clip is None or not isinstance(recipe, dict):
            return
        changes = tuple(str(recipe.get(name)) for name in _SHOWN)
        asked = (clip, changes, self.audition.draw, str(self.draft.get("features")))
        if asked == self._asked:
            return
        self._asked = asked
        self._stop_playing()
        features, draw = self.draft.get("features"), self.audition.draw
        own = dict(recipe)
        self.submit(
            "audition",
            lambda context: wizard_jobs.audition(context, clip, features, own, draw),
            on_success=self._on_audition,
            on_failure=lambda error: self.audition.set_result(None, said(str(error))),
            on_cancelled=lambda: self.audition.set_result(
                None, tr("Stopped; press “New random change”.")
            ),
            on_progress=self.work.report,
            on_finished=self.work.hide,
        )
        self.work.begin(tr("Changing {name}", name=clip.name))

    def _on_audition(self, result: Audition) -> None:
        self.audition.set_result(result)

    def _on_play(self, name: str) -> None:
        result = self.audition.result
        again = self.audition.heard == name
        self._stop_playing()
        if result is None or again:
            return
        if self._player is None:
            self._player = Player(self)
            self._player.position_changed.connect(self.audition.set_place)
            self._player.playing_changed.connect(self._on_playing)
            self._player.failed.connect(self._on_silence)
        self._player.set_clip(result.before if name == "before" else result.after)
        self.audition.set_heard(name)
        try:
            self._player.play()
        except DeviceError as error:
            self._on_silence(said(str(error)))

    def _on_playing(self, playing: bool) -> None:
        if not playing:
            self.audition.set_heard("")
            self.audition.set_place(None)

    def _on_silence(self, reason: str) -> None:
        self.audition.set_heard("")
        self.audition.error.setText(reason)
        self.audition.error.show()

    def _stop_playing(self) -> None:
        if self._player is not None:
            self._player.stop()
        self.audition.set_heard("")


def _put(control: QWidget, value: Any) -> None:
    """Show a value as far as the control can."""
    if isinstance(control, QComboBox):
        row = control.findData(value)
        if row < 0:
            control.addItem(str(value), value)
            row = control.count() - 1
        control.setCurrentIndex(row)
    elif isinstance(control, QCheckBox):
        control.setChecked(bool(value))
    elif isinstance(control, QSpinBox):
        control.setValue(value if isinstance(value, int) else 0)
    elif isinstance(control, QDoubleSpinBox):
        control.setValue(float(value) if isinstance(value, int | float) else 0.0)
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
