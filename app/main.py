"""Composition root: makes the application, its state, who works, and the window, and joins them.

torch is imported by a worker after the window is shown, never here.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from app import jobs, paths
from app.audio_io.live_input import LiveInput
from app.audio_io.player import Player
from app.audio_io.recorder import Recorder
from app.controllers.appearance import ThemeController
from app.controllers.bundle import BundleController
from app.controllers.classify import ClassifyController
from app.controllers.explain import ExplainController
from app.controllers.export import ExportController
from app.controllers.live import LiveController
from app.controllers.playback import PlaybackController
from app.controllers.record import RecordController
from app.controllers.recording_view import RecordingViewController
from app.controllers.settings import SettingsController
from app.garbage import (
    pause_searches,
    search_again,
    search_if_due,
    search_only_what_is_new,
)
from app.models.clip_list import ClipListModel
from app.models.records import ModelKey
from app.models.session import SessionModel
from app.models.timeline import TimelineModel
from app.models.training_run import TrainingRunModel
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskRunner
from app.warm_up import leave_imports_alone
from app.windows.commands import Commands
from app.windows.explanation_door import ExplanationDoor
from app.windows.header import share_note
from app.windows.leave import LeaveGuard
from app.windows.listen_binding import ListenBinding, ListenControllers
from app.windows.listen_page import ListenPage
from app.windows.live_door import LiveDoor
from app.windows.main_window import MainWindow
from app.windows.menus import build_menus
from app.windows.models_door import ModelsDoor
from app.windows.overview_door import OverviewDoor
from app.windows.problem_door import ProblemDoor
from app.windows.session_keeper import SessionKeeper
from app.windows.settings_door import SettingsDoor
from app.windows.study_door import StudyDoor
from app.windows.timeline_door import TimelineDoor, settings_of
from app.windows.tour import Tour
from app.words import tr
from resources import resource_path, samples_dir

if TYPE_CHECKING:
    from app.controllers.training import TrainingController
    from app.windows.train_binding import TrainBinding
    from app.windows.train_page import TrainPage

__all__ = ["Program", "make_application", "sample_clips"]

_LEAVE_S = 20.0
_TURN_S = 0.0005
_SEARCH_MS = 500
_log = logging.getLogger(__name__)


class Program:
    """Everything that lives as long as the window.

    Parameters
    ----------
    app : QApplication
    settings : SettingsStore, optional
        The user's by default.

    Attributes
    ----------
    window, page, session, clips, classify, explain, playback, record, bundle
        The parts, for who drives the program: tests and the walk for screenshots.
    runner, networks, trainer
        Who works: on files and everything short; on clips and explanations, one at a time, since
        two threads that compute take more than twice the time of one; on a training.
    """

    _left = False

    def __init__(self, app: QApplication, settings: SettingsStore | None = None) -> None:
        pause_searches()
        self.settings = settings or SettingsStore()
        self.notifications = Notifications()
        self.runner = TaskRunner()
        self.networks = TaskRunner(max_workers=1)
        self.trainer = TaskRunner(max_workers=1)
        self.clips = ClipListModel()
        values = self.settings.values
        self.session = SessionModel(ModelKey(values.bundle, values.device))
        self.theme = ThemeController(app, self.settings)
        self.theme.apply()
        samples = sample_clips()
        self._make_controllers()
        self.page = ListenPage(self.clips, samples)
        self.window = MainWindow(self.page, self.settings)
        listen = ListenControllers(
            self.classify, self.recording_view, self.explain, self.playback, self.record
        )
        self.binding = ListenBinding(self.page, self.clips, self.session, listen, self.settings)
        self.commands = Commands(
            self.window, self.clips, self.session, self.notifications, self.settings, listen,
            self.bundle, self.theme, self.export,
        )  # fmt: skip
        self.recordings = TimelineDoor(
            self.window, self.clips, self.timeline, self.session, listen, self.runner,
            self.notifications, self.settings,
        )  # fmt: skip
        self.overview = OverviewDoor(
            self.window, self.session, self.recording_view, self.runner, self.notifications,
            self.settings,
        )  # fmt: skip
        self.checks = ExplanationDoor(
            self.window, self.session, listen, self.networks, self.export, self.notifications
        )
        self.live_door = LiveDoor(
            self.window, self.live, session=self.session, listen=listen,
            settings=self.settings, notifications=self.notifications,
        )  # fmt: skip
        self.commands.workers += [self.checks.tests, self.live]
        build_menus(
            self.window,
            recent=lambda: self.settings.values.recent,
            samples=samples,
            open_paths=self.classify.add_paths,
        )
        self._bind_frame()
        self._add_training(app)
        self.models = ModelsDoor(
            self.window, self.runner, self.session, self.bundle, self.notifications,
            self._open_clips,
        )  # fmt: skip
        self.preferences = SettingsController(
            self.settings, self.theme, self.bundle, self.session, self.runner, self.networks,
            self.notifications,
        )  # fmt: skip
        self.settings_door = SettingsDoor(
            self.window, self.settings, self.preferences, self.clips, self.notifications
        )
        self.problem = ProblemDoor(self.window, self.runner, self.settings, self.notifications)
        self.tour = Tour(
            self.window, self.settings, samples, self.classify.add_paths,
            lambda: self.clips.rowCount() == 0 and not self.session.live,
        )  # fmt: skip
        self.keeper = SessionKeeper(
            self.window, self.clips, self.session, self.classify, self.runs, self.study.model,
            self.notifications,
        )  # fmt: skip

    def _make_controllers(self) -> None:
        runner, networks = self.runner, self.networks
        session, say = self.session, self.notifications
        self.player = Player()
        self.recorder = Recorder()
        self.timeline = TimelineModel(settings_of(self.settings.values))
        self.classify = ClassifyController(
            runner, networks, self.clips, session, say, self.settings, self.timeline
        )
        self.recording_view = RecordingViewController(runner, networks, session, say)
        self.explain = ExplainController(networks, session)
        self.playback = PlaybackController(self.player, session, say)
        self.record = RecordController(self.recorder, say, self.settings)
        self.bundle = BundleController(runner, session, say, self.settings)
        self.export = ExportController(runner, session, say, self.settings)
        self.live_input = LiveInput()
        self.live = LiveController(self.live_input, runner, networks, session, say, self.settings)
        self.runs = TrainingRunModel()

    @cached_property
    def training(self) -> TrainingController:
        """Starts, stops and takes up trainings; made with the first page that needs it."""
        from app.controllers.training import TrainingController

        training = TrainingController(
            self.runner, self.trainer, self.runs, self.notifications, paths.runs_folder()
        )
        training.installed.connect(self._use_bundle)
        training.hindrance = self.study.hindrance
        return training

    def _add_training(self, app: QApplication) -> None:
        self.train_page: TrainPage | None = None
        self.train: TrainBinding | None = None
        self.window.add_page("train", tr("Train", "page"), self._build_train_page)
        self.window.on("new_training", self._new_training)
        self.runs.live_changed.connect(self._show_training)
        self.study = StudyDoor(
            self.window, self.runner, self.trainer, self.session, self.notifications,
            self.settings, self._training_hindrance,
        )  # fmt: skip
        self.guard = LeaveGuard(self.window, self.runs, self.study.model)
        app.commitDataRequest.connect(self.guard.on_session_end)

    def _build_train_page(self) -> QWidget:
        from app.windows.train_binding import TrainBinding
        from app.windows.train_page import TrainPage

        page = TrainPage()
        self.train_page = page
        self.train = TrainBinding(
            page, self.runs, self.training, self.notifications, self.runner, paths.runs_folder()
        )
        return page

    def _new_training(self) -> None:
        self.window.show_page("train")
        if self.train is not None:
            self.train.new_training()

    def _show_training(self) -> None:
        live = self.runs.live
        share = live.fraction if live is not None and live.epoch else None
        note = "" if live is None else share_note(share)
        self.window.header.set_page_note("train", note)

    def _training_hindrance(self) -> str:
        live = self.runs.live
        if live is None:
            return ""
        return tr("“{title}” is being trained; stop or cancel it first.", title=live.title)

    def _use_bundle(self, path: Path) -> None:
        self.bundle.choose_bundle(path)
        self.bundle.refresh()

    def _open_clips(self, files: Sequence[Path]) -> None:
        self.classify.add_paths(files)
        self.window.show_page("listen")

    def _bind_frame(self) -> None:
        header, bundle, session = self.window.header, self.bundle, self.session
        self._work_changed = QTimer(self.window, interval=0, singleShot=True)
        self._work_changed.timeout.connect(self._show_work)
        self._searches = QTimer(self.window, interval=_SEARCH_MS)
        self._searches.timeout.connect(search_if_due)
        self._searches.start()
        self.classify.selection_wanted.connect(lambda _: self.window.show_page("listen"))
        header.bundle_chosen.connect(bundle.choose_bundle)
        header.device_chosen.connect(bundle.choose_device)
        header.set_bundles([], [self.window.actions_["open_bundle"]])
        session.model_changed.connect(self._show_model)
        bundle.loading_changed.connect(lambda _: self._show_model())
        bundle.bundles_changed.connect(
            lambda found: header.set_bundles(found, [self.window.actions_["open_bundle"]])
        )
        bundle.devices_changed.connect(lambda _: self._show_model())
        self.notifications.posted.connect(self.window.status.show_notice)
        self.classify.busy_changed.connect(self._work_changed.start)
        self.clips.dataChanged.connect(lambda *_: self._work_changed.start())
        self.export.busy_changed.connect(self._work_changed.start)
        bundle.loading_changed.connect(lambda _: self._work_changed.start())
        self.window.closing.connect(self.leave)

    def _show_model(self) -> None:
        header, model = self.window.header, self.session.model
        header.set_key(self.session.key)
        if model is None and not self.bundle.loading:
            header.set_unloaded()
        else:
            header.set_model(model)
        header.set_devices(self.bundle.devices)

    def _show_work(self) -> None:
        left, total = self.classify.n_unfinished, self.clips.count()
        if self.classify.busy:
            if left == 0:
                text, share = tr("looking for clips …"), None
            elif total == 1:
                text, share = tr("classifying 1 clip"), self._share(left, total)
            else:
                at = total - left + 1
                text = tr("classifying {n} of {total} clips", n=at, total=total)
                share = self._share(left, total)
        elif self.export.busy:
            text, share = tr("saving …"), None
        elif self.bundle.loading and self.session.model is not None:
            text, share = tr("loading the bundle …"), None
        else:
            text, share = "", None
        self.window.status.set_work(text, share)

    def _share(self, left: int, total: int) -> float | None:
        done = total - left + sum(self.classify.fractions)
        return done / total if done > 0 else None

    def start(self, files: Sequence[Path] = ()) -> None:
        """Show the window; then wake the networks, and open clips."""
        self.window.show()
        QTimer.singleShot(0, self.window, lambda: self._begin(list(files)))

    def _begin(self, files: list[Path]) -> None:
        if self._left:
            return
        self.window.actions_.dress()
        self.keeper.begin()
        self.open(files)
        self.bundle.loading_changed.connect(self._prepare_explaining)
        QTimer.singleShot(50, self.window, self._warm_up)

    def _warm_up(self) -> None:
        if not self._left:
            self.bundle.warm_up()

    def _prepare_explaining(self, loading: bool) -> None:
        """Import what explanations need, once the networks are there; their clips come first."""
        if loading or self.networks.closed:
            return
        self.bundle.loading_changed.disconnect(self._prepare_explaining)
        search_only_what_is_new()
        self.networks.submit(
            jobs.prepare_explaining,
            name="prepare explaining",
            on_finished=self._at_rest,
        )

    def _at_rest(self) -> None:
        """Make what the first recording would wait for, before it has to share the processor."""
        if not self._left:
            self.page.sound.prepare_recordings()
        search_only_what_is_new()

    def come_forward(self, files: Sequence[Path]) -> None:
        """Show the window above others, and open clips that another start was asked for."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self.open(files)

    def open(self, files: Sequence[Path]) -> None:
        """Classify clips; of bundles, let the last one hear them."""
        from core.bundles.container import BUNDLE_SUFFIX

        bundles = [path for path in files if path.suffix.lower() == BUNDLE_SUFFIX]
        if bundles:
            self.bundle.choose_bundle(bundles[-1])
        clips = [path for path in files if path not in bundles]
        if clips:
            self.classify.add_paths(clips)

    def leave(self) -> bool:
        """Stop all work and wait for it; whether it has stopped."""
        self._left = True
        self.keeper.end()
        self.player.stop()
        self.live.leave()
        self.recordings.stop()
        self.recorder.stop()
        self.trainer.cancel_all()
        self.networks.cancel_all()
        runners = (self.runner, self.networks, self.trainer)
        left = [runner.shutdown(_LEAVE_S) for runner in runners]
        if not all(left):
            _log.error("a worker did not stop within %s s", _LEAVE_S)
        else:
            search_again()
        return all(left)

    def dispose(self) -> None:
        """Let go of window, state and workers, after `leave`; the program is of no use then."""
        parts = [part for part in vars(self).values() if isinstance(part, QObject)]
        vars(self).clear()
        self._left = True
        for part in parts:
            if shiboken6.isValid(part):
                part.deleteLater()


def sample_clips() -> list[Path]:
    """Clips that ship inside."""
    from core.audio.decode import is_audio_name

    folder = samples_dir()
    return sorted(p for p in folder.iterdir() if is_audio_name(p)) if folder.is_dir() else []


def make_application(argv: Sequence[str]) -> QApplication:
    """Make the application, named as the desktop knows it.

    Threads take short turns at Python's lock. The window asks for it some hundred times for one
    picture, and each time it may wait a whole turn for a worker that runs Python code.
    """
    leave_imports_alone()
    sys.setswitchinterval(_TURN_S)
    app = QApplication(list(argv))
    app.setApplicationName("Sonolens")
    app.setDesktopFileName("sonolens")
    app.setWindowIcon(QIcon(str(resource_path("sonolens.svg"))))
    return app
