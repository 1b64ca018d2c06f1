"""The Models page's place in the window: made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.bundle import BundleController
from app.models.session import SessionModel
from app.notifications import Notifications
from app.tasks import TaskRunner
from app.windows.header import share_note
from app.windows.main_window import MainWindow
from app.words import tr
from core.progress import Progress

if TYPE_CHECKING:
    from app.controllers.bundle_files import BundleFilesController
    from app.controllers.evaluation import EvaluationController
    from app.windows.models_page import ModelsPage

__all__ = ["ModelsDoor"]


class ModelsDoor(QObject):
    """Everything of the Models page, each part made when it is first asked for.

    Parameters
    ----------
    open_clips : callable
        Opens the clips behind a figure.

    Attributes
    ----------
    page : ModelsPage or None
    """

    def __init__(
        self,
        window: MainWindow,
        runner: TaskRunner,
        session: SessionModel,
        bundle: BundleController,
        notifications: Notifications,
        open_clips: Callable[[Sequence[Path]], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._session = session
        self._bundle = bundle
        self._notifications = notifications
        self._open_clips = open_clips
        self.page: ModelsPage | None = None
        window.add_page("models", tr("Models", "page"), self._build)
        window.on("cancel", self._cancel)

    @cached_property
    def files(self) -> BundleFilesController:
        """Installs, removes and writes bundles."""
        from app.controllers.bundle_files import BundleFilesController

        return BundleFilesController(self._runner, self._bundle, self._session, self._notifications)

    @cached_property
    def evaluation(self) -> EvaluationController:
        """Evaluates and compares bundles."""
        from app.controllers.evaluation import EvaluationController

        evaluation = EvaluationController(self._runner, self._session, self._notifications)
        evaluation.progressed.connect(self._show_note)
        evaluation.busy_changed.connect(lambda _: self._show_note(None))
        return evaluation

    @property
    def evaluating(self) -> bool:
        """Whether a bundle is being evaluated."""
        return "evaluation" in vars(self) and self.evaluation.busy

    def _build(self) -> QWidget:
        from app.windows.models_binding import ModelsBinding
        from app.windows.models_page import ModelsPage

        page = self.page = ModelsPage()
        ModelsBinding(
            page, self._session, self._bundle, self.files, self.evaluation,
            self._notifications, self._open_clips,
        )  # fmt: skip
        return page

    def _cancel(self) -> None:
        if self._window.pages.current == "models":
            self.evaluation.cancel()
            self.files.cancel()

    def _show_note(self, point: Progress | None) -> None:
        share = None if point is None else point.fraction
        note = share_note(share) if self.evaluation.busy else ""
        self._window.header.set_page_note("models", note)
