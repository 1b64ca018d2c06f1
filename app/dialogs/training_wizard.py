"""From clips to a training in five steps; any of them can be gone back to. Knows no torch."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app import wizard_jobs
from app.dialogs.wizard.check_page import CheckPage
from app.dialogs.wizard.data_page import DataPage
from app.dialogs.wizard.fields import WizardPage
from app.dialogs.wizard.frame import WizardFrame
from app.dialogs.wizard.model_page import ModelPage
from app.dialogs.wizard.recipe_page import RecipePage
from app.dialogs.wizard.summary_page import SummaryPage
from app.dialogs.wizard.work import NamedWork
from app.models.training_draft import TrainingDraft
from app.models.wizard_records import Catalogue
from app.reasons import said
from app.tasks import TaskRunner
from app.theme import theme_changed
from app.words import mark, tr
from core.errors import ParameterError

__all__ = ["TrainingWizard"]

_PAUSE_MS = 250
_FILES = mark("Settings (*.toml *.json)")


class TrainingWizard(WizardFrame):
    """Makes a training's configuration.

    Parameters
    ----------
    draft : mapping or None
        Settings to begin with, such as another run's; they may be incomplete.
    runner : TaskRunner
        Does the work; what is under way is cancelled when the dialog closes.
    runs_folder : Path
        Where the run will lie; a run of the same name there is said.

    Attributes
    ----------
    accepted_config : Signal(object)
        The whole configuration, checked, as JSON has it.
    """

    accepted_config = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        draft: Mapping[str, Any] | None,
        runner: TaskRunner,
        runs_folder: Path,
    ) -> None:
        super().__init__(parent, tr("New training"))
        self._runs_folder = runs_folder
        self._work = NamedWork(runner)
        self.draft = TrainingDraft(draft, self)
        self.data = DataPage(self.draft, runner)
        self.check = CheckPage(self.draft, runner)
        self.model = ModelPage(self.draft, runner)
        self.recipe = RecipePage(self.draft, runner)
        self.summary = SummaryPage(self.draft, runner)
        self.pages: list[WizardPage] = [
            self.data, self.check, self.model, self.recipe, self.summary,
        ]  # fmt: skip
        self._reached = 0
        self._refused = ""
        self._name = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._check_settings)
        self.lay_out(self.pages)
        self._connect()
        self.go_to(0)
        self._load_catalogue()
        self._timer.start()

    def _connect(self) -> None:
        self.steps.currentRowChanged.connect(self.go_to)
        self.back.clicked.connect(lambda: self.go_to(self.place - 1))
        self.next.clicked.connect(self.go_on)
        self.open_button.clicked.connect(self._on_open)
        self.save_button.clicked.connect(self._on_save)
        for page in self.pages:
            page.state_changed.connect(self._refresh)
        self.data.state_changed.connect(self._on_data)
        self.draft.changed.connect(self._on_changed)
        theme_changed.connect(self._refresh)

    # Steps ------------------------------------------------------------------------------------

    @property
    def place(self) -> int:
        """Number of the step that is shown, from 0."""
        return self.stack.currentIndex()

    @property
    def page(self) -> WizardPage:
        """The step that is shown."""
        return self.pages[self.place]

    def go_to(self, place: int) -> None:
        """Show a step; no further than the first that cannot be passed."""
        place = max(0, min(place, len(self.pages) - 1))
        blocking = [n for n in range(place) if self.pages[n].blocked() and n < place]
        if blocking and place > self.place:
            place = max(blocking[0], min(self.place, blocking[0]))
        if place != self.place:
            self.recipe.leave()
        self.stack.setCurrentIndex(place)
        self._reached = max(self._reached, place)
        self.select_step(place)
        self.page.enter()
        self._refresh()

    def go_on(self) -> None:
        """Show the next step, or begin."""
        if not self.next.isEnabled():
            return
        if self.place < len(self.pages) - 1:
            self.go_to(self.place + 1)
        else:
            self._start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back and on with Alt and the arrows, besides Return and Escape."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Left:
            self.go_to(self.place - 1)
        elif alt and event.key() == Qt.Key.Key_Right:
            self.go_on()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            self.focusWidget(), QLineEdit
        ):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_data(self) -> None:
        view = self.data.view
        busy = tr("Looking into the data…") if self.data.busy("inspect") else ""
        self.check.set_problem(busy or ("" if view is None else view.problem))
        self.recipe.set_data(view)
        self.summary.set_data(view)

    def _on_changed(self, _field: str) -> None:
        self._timer.start()
        self._refresh()

    def _refresh(self) -> None:
        last = self.place == len(self.pages) - 1
        reason = self.page.blocked()
        if last and not reason:
            reason = next((found for p in self.pages if (found := p.blocked())), "")
        starting = self._work.busy("start")
        self.back.setEnabled(self.place > 0 and not starting)
        self.next.setText(tr("&Start training") if last else tr("&Next", "step of the wizard"))
        self.next.setEnabled(not reason and not self._refused and not starting)
        self.say(self._refused or reason or self._name_taken(last))
        for number in range(self.steps.count()):
            free = number <= self.place or not any(p.blocked() for p in self.pages[:number])
            self.mark_step(number, free)

    def _name_taken(self, last: bool) -> str:
        if last and self._name and (self._runs_folder / self._name).exists():
            return tr(
                "A run named {name} is there already; the new one gets a number.", name=self._name
            )
        return ""

    # Work -------------------------------------------------------------------------------------

    def _load_catalogue(self) -> None:
        self._work.submit(
            "networks",
            wizard_jobs.describe_architectures,
            on_success=self._on_catalogue,
            on_failure=lambda error: self.say(said(str(error)), "danger"),
        )

    def _on_catalogue(self, catalogue: Catalogue) -> None:
        self.draft.set_defaults(catalogue.defaults, catalogue.recipes)
        self.model.set_catalogue(catalogue)
        self.recipe.set_catalogue(catalogue)
        self.summary.set_catalogue(catalogue)
        self.page.enter()
        self._refresh()

    def _check_settings(self) -> None:
        settings = self.draft.settings()
        if not settings.get("data"):
            self._refused = ""
            self._refresh()
            return
        self._work.submit(
            "settings",
            lambda context: wizard_jobs.check_settings(context, settings),
            on_success=self._on_sound,
            on_failure=self._on_refused,
        )

    def _on_sound(self, config: Mapping[str, Any]) -> None:
        self._name = str(config.get("name") or "")
        if self._refused:
            for page in self.pages:
                page.clear_errors()
        self._refused = ""
        self._refresh()

    def _on_refused(self, error: BaseException) -> None:
        field = error.field if isinstance(error, ParameterError) else ""
        reason = said(error.reason if isinstance(error, ParameterError) else str(error))
        for page in self.pages:
            page.clear_errors()
        place = next((n for n, p in enumerate(self.pages) if p.show_error(field, reason)), None)
        where = ""
        if place is not None and place != self.place:
            where = f"{self.pages[place].shown_title()}: "
        self._refused = f"{where}{field}: {reason}" if field else reason
        self._refresh()

    def _start(self) -> None:
        self.summary.take_texts()
        settings = self.draft.settings()
        self._work.submit(
            "start",
            lambda context: wizard_jobs.check_settings(context, settings),
            on_success=self._on_accepted,
            on_failure=self._on_refused,
            on_finished=self._refresh,
        )
        self._refresh()
        self.say(tr("Beginning…"))

    def _on_accepted(self, config: dict[str, Any]) -> None:
        self._stop()
        self.accepted_config.emit(config)
        self.accept()

    # Files ------------------------------------------------------------------------------------

    def _on_open(self) -> None:
        found, _ = QFileDialog.getOpenFileName(self, tr("Open settings"), "", tr(_FILES))
        if found:
            self.open_settings(Path(found))

    def _on_save(self) -> None:
        name = f"{self.draft.get('name') or 'training'}.toml"
        found, _ = QFileDialog.getSaveFileName(self, tr("Save settings"), name, tr(_FILES))
        if found:
            self.save_settings(Path(found))

    def open_settings(self, path: Path) -> None:
        """Take the settings of a file as the draft."""
        self.say(tr("Opening {file}…", file=path.name))
        self._work.submit(
            "open",
            lambda context: wizard_jobs.read_draft(context, path),
            on_success=self.open_draft,
            on_failure=lambda error: self.say(said(str(error)), "danger"),
        )

    def open_draft(self, settings: Mapping[str, Any]) -> None:
        """Take other settings as the draft and begin at the first step."""
        self.draft.replace(settings)
        self.go_to(0)

    def save_settings(self, path: Path) -> None:
        """Write the draft, if it can be used, as TOML or JSON."""
        self.summary.take_texts()
        settings = self.draft.settings()
        whole = path if path.suffix else path.with_suffix(".toml")
        self.say(tr("Saving {file}…", file=whole.name))
        self._work.submit(
            "save",
            lambda context: wizard_jobs.save_draft(context, settings, whole),
            on_success=lambda saved: self.say(tr("Saved {file}", file=saved)),
            on_failure=lambda error: self.say(said(str(error)), "danger"),
        )

    # Leaving ----------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Close, and stop what is under way."""
        self._stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way."""
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        self._timer.stop()
        for page in self.pages:
            page.stop()
        self._work.drop_all()
