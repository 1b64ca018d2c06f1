"""The Study page's place in the window: made when it is first opened, told of what runs besides."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app import paths
from app.models.session import SessionModel
from app.models.study_draft import StudyDraft
from app.models.study_model import StudyModel
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskRunner
from app.windows import study_words
from app.windows.main_window import MainWindow
from app.words import tr

if TYPE_CHECKING:
    from app.controllers.study import StudyController
    from app.controllers.study_setup import StudySetupController
    from app.windows.study_binding import StudyBinding
    from app.windows.study_page import StudyPage

__all__ = ["StudyDoor"]


class StudyDoor(QObject):
    """Everything of the Study page, each part made when it is first asked for.

    Parameters
    ----------
    trainer : TaskRunner
        That trains, for trainings and studies alike.
    training_hindrance : callable
        Why nothing may be trained now, as a sentence; empty where it may.

    Attributes
    ----------
    page : StudyPage or None
    model, draft
    """

    def __init__(
        self,
        window: MainWindow,
        runner: TaskRunner,
        trainer: TaskRunner,
        session: SessionModel,
        notifications: Notifications,
        settings: SettingsStore,
        training_hindrance: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._trainer = trainer
        self._session = session
        self._notifications = notifications
        self._settings = settings
        self._training_hindrance = training_hindrance
        self.model = StudyModel(self)
        self.draft = StudyDraft(self)
        self.page: StudyPage | None = None
        self.binding: StudyBinding | None = None
        window.add_page("study", tr("Study", "page"), self._build)
        self.model.live_changed.connect(self._show_note)
        self.model.list_changed.connect(self._show_note)

    @cached_property
    def controller(self) -> StudyController:
        """Carries out studies."""
        from app.controllers.study import StudyController

        return StudyController(
            self._runner, self._trainer, self.model, self._notifications, self._settings,
            paths.studies_folder(), self._training_hindrance,
        )  # fmt: skip

    @cached_property
    def setup(self) -> StudySetupController:
        """Looks up what setting one up needs."""
        from app.controllers.study_setup import StudySetupController

        return StudySetupController(
            self._runner, self._trainer, self.draft, self._session, self._notifications,
            self._settings,
        )  # fmt: skip

    def hindrance(self) -> str:
        """Why no training may begin now, as a sentence; empty where it may."""
        live = self.model.live
        if live is None:
            return ""
        return tr(
            "The study “{title}” is under way; stop it before a training begins.",
            title=tr(live.title),
        )

    def _build(self) -> QWidget:
        from app.windows.study_binding import StudyBinding
        from app.windows.study_page import StudyPage

        page = StudyPage()
        self.page = page
        self.binding = StudyBinding(
            page, self.model, self.controller, self.setup, self._notifications,
            self._any_hindrance,
        )  # fmt: skip
        return page

    def _any_hindrance(self) -> str:
        live = self.model.live
        if live is not None:
            return tr(
                "The study “{title}” is under way; stop it before another begins.",
                title=tr(live.title),
            )
        return self._training_hindrance()

    def _show_note(self) -> None:
        self._window.header.set_page_note("study", study_words.tab_note(self.model))
