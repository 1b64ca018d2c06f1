"""Setting up a study: its clips, its plan and its time, each looked up when something changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from app import study_jobs, study_setup_jobs, wizard_jobs
from app.models.session import SessionModel
from app.models.study_draft import StudyDraft
from app.models.study_records import PlanView, StudyChoices, StudyClips
from app.models.wizard_records import Catalogue
from app.notifications import Notifications, line_of
from app.reasons import said
from app.settings import SettingsStore
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.errors import DatasetError, ParameterError
from core.progress import Progress

__all__ = ["StudySetupController"]

_PAUSE_MS = 250
_FIELD_OF = {
    "starts": "init",
    "weights": "init",
    "partial": "init",
    "architecture": "architectures",
}


class StudySetupController(QObject):
    """Keeps the draft's findings in step with its choices.

    Parameters
    ----------
    trainer : TaskRunner
        What is timed is timed there, so that nothing else computes meanwhile.
    """

    def __init__(
        self,
        runner: TaskRunner,
        trainer: TaskRunner,
        draft: StudyDraft,
        session: SessionModel,
        notifications: Notifications,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._trainer = trainer
        self._draft = draft
        self._session = session
        self._notifications = notifications
        self._settings = settings
        self._looking: TaskHandle | None = None
        self._planning: TaskHandle | None = None
        self._measuring: TaskHandle | None = None
        self._cataloguing = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._plan)

    @property
    def draft(self) -> StudyDraft:
        """What is set up."""
        return self._draft

    @staticmethod
    def ray_problem() -> str:
        """Why a Ray cluster cannot be used; empty where it can."""
        return study_setup_jobs.ray_problem()

    # Choices ----------------------------------------------------------------------------------

    def begin(self, study: str) -> None:
        """Set up a study, on the clips of last time."""
        choices = self._draft.choices
        data = choices.data or self._settings.values.study_data
        device = self._session.key.device
        self._draft.begin(replace(choices, data=data, out="", device=device, folds=()))
        self._draft.choose_study(study)
        self._suggest()
        self._load_catalogue()
        if data and self._draft.clips is None:
            self._look()
        self._soon.start()

    def take(self, choices: StudyChoices) -> None:
        """Set up a study like another."""
        self._draft.begin(replace(choices, out=""))
        self._suggest()
        self._load_catalogue()
        self._look()
        self._soon.start()

    def choose_study(self, name: str) -> None:
        """Set up another study of the same clips."""
        self._draft.choose_study(name)
        self._suggest()
        self._soon.start()

    def change(self, **changes: Any) -> None:
        """Choose otherwise."""
        if not self._draft.set(**changes):
            return
        if changes.keys() & {"data", "layout"}:
            self._suggest()
            self._look()
        self._soon.start()

    def _suggest(self) -> None:
        """Name a folder for the study, unless people chose one."""
        draft = self._draft
        if draft.choices.out in ("", draft.suggested_out):
            stem = Path(draft.choices.data).stem or "clips"
            folder = study_jobs.unused_folder(f"{draft.choices.study}-{stem}")
            draft.suggested_out = str(folder)
            draft.set(out=str(folder))

    # Work -------------------------------------------------------------------------------------

    def _load_catalogue(self) -> None:
        if self._draft.catalogue is not None or self._cataloguing:
            return
        self._cataloguing = True
        self._runner.submit(
            wizard_jobs.describe_architectures,
            name="describe networks",
            on_success=self._on_catalogue,
            on_failure=lambda error: self._notifications.fail(error, tr("Looking up the networks")),
            on_finished=self._on_catalogued,
        )

    def _on_catalogue(self, catalogue: Catalogue) -> None:
        self._draft.set_catalogue(catalogue)
        self._soon.start()

    def _on_catalogued(self) -> None:
        self._cataloguing = False

    def _look(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        choices = self._draft.choices
        if not choices.data:
            self._draft.set_clips(None)
            return
        path, layout = Path(choices.data).expanduser(), choices.layout
        self._draft.set_clips(None, looking=True)
        self._looking = self._runner.submit(
            lambda context: study_setup_jobs.look_at_clips(context, path, layout),
            name=f"look into {path.name}",
            on_success=self._on_clips,
            on_failure=self._on_no_clips,
        )

    def _on_clips(self, clips: StudyClips) -> None:
        self._draft.set_clips(clips)
        self._settings.update(study_data=str(clips.path))
        self._soon.start()

    def _on_no_clips(self, error: BaseException) -> None:
        self._draft.set_clips(None)
        self._refuse(error, "data")

    def _plan(self) -> None:
        draft = self._draft
        if draft.catalogue is None or draft.looking or self._runner.closed:
            return
        if self._planning is not None:
            self._planning.cancel()
        choices = draft.choices
        if not choices.data:
            draft.set_plan(None)
            return
        if draft.clips is None and "data" in draft.problems:
            return
        draft.set_plan(draft.plan, planning=True)
        self._planning = self._runner.submit(
            lambda context: study_setup_jobs.plan_study(context, choices),
            name="plan a study",
            on_success=self._on_plan,
            on_failure=lambda error: self._refuse(error, ""),
        )

    def _on_plan(self, plan: PlanView) -> None:
        self._draft.set_plan(plan)

    def _refuse(self, error: BaseException, field: str) -> None:
        if isinstance(error, ParameterError):
            field = error.field.removeprefix("--").split(".")[0] or field
            reason = said(error.reason)
        else:
            reason = line_of(error, tr("Planning the study"))
            field = field or ("data" if isinstance(error, DatasetError) else "")
        self._draft.refuse({_FIELD_OF.get(field, field): reason})

    def refuse(self, error: BaseException) -> None:
        """Say beside a field why a study could not be begun."""
        self._refuse(error, "")

    # Timing -----------------------------------------------------------------------------------

    def measure(self) -> None:
        """Take a few training steps of the networks that were never timed."""
        plan, choices = self._draft.plan, self._draft.choices
        if plan is None or not plan.unknown or self._measuring is not None:
            return
        if self._trainer.active_tasks:
            self._notifications.warn(
                tr("Something is being trained; time a network when it is done.")
            )
            return
        networks = plan.unknown
        self._draft.set_measuring(tr("timing {network}", network=networks[0]))
        self._measuring = self._trainer.submit(
            lambda context: study_setup_jobs.measure(context, choices, networks),
            name="time networks",
            on_success=lambda plan: self._on_timed_plan(choices, plan),
            on_failure=lambda error: self._notifications.fail(error, tr("Timing")),
            on_progress=self._on_measured,
            on_finished=self._on_timed,
        )

    def stop_measuring(self) -> None:
        """Stop timing; what was timed is kept."""
        if self._measuring is not None:
            self._measuring.cancel()

    def _on_measured(self, progress: Progress) -> None:
        self._draft.set_measuring(said(progress.message) or tr("timing"), progress.fraction)

    def _on_timed_plan(self, choices: StudyChoices, plan: PlanView) -> None:
        """Take the time, unless something else was chosen meanwhile."""
        if choices == self._draft.choices:
            self._draft.set_plan(plan)

    def _on_timed(self) -> None:
        self._measuring = None
        self._draft.set_measuring("")
        if self._draft.plan is None or self._draft.plan.unknown:
            self._soon.start()
