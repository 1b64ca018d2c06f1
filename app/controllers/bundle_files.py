"""Bundles installed, exported and removed; the list of bundles follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app import bundle_jobs
from app.controllers.bundle import BundleController
from app.controllers.bundle_facts import BundleFactsController
from app.models.records import ModelKey
from app.models.session import SessionModel
from app.notifications import Notifications
from app.reasons import said
from app.tasks import TaskFunction, TaskHandle, TaskRunner
from app.words import tr

__all__ = ["BundleFilesController", "is_asked_for"]


def is_asked_for(key: ModelKey, name: str, path: Path) -> bool:
    """Whether a key names this bundle; the empty name is the shipped one's."""
    from core.bundles.store import DEFAULT_BUNDLE

    return key.bundle in {name, str(path)} or (not key.bundle and name == DEFAULT_BUNDLE)


class BundleFilesController(QObject):
    """One file operation at a time.

    Attributes
    ----------
    facts : BundleFactsController
        Reads, and may do so meanwhile.
    looked : Signal(object)
        `app.bundle_jobs.Incoming`: a bundle to install whose name is taken.
    installed : Signal(str)
        Name of a bundle that is there now.
    busy_changed : Signal(str)
        What is being done; empty when nothing is.
    """

    looked = Signal(object)
    installed = Signal(str)
    busy_changed = Signal(str)

    def __init__(
        self,
        runner: TaskRunner,
        bundle: BundleController,
        session: SessionModel,
        notifications: Notifications,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._bundle = bundle
        self._session = session
        self._notifications = notifications
        self._running: TaskHandle | None = None
        self.facts = BundleFactsController(runner, notifications, self)

    @property
    def busy(self) -> bool:
        """Whether files are being copied or deleted."""
        return self._running is not None

    def cancel(self) -> None:
        """Stop; what was there before stays."""
        if self._running is not None:
            self._running.cancel()

    def look_at(self, path: Path) -> None:
        """Install a bundle, or ask first where its name is taken."""
        self._run(
            tr("Looking at {file}", file=path.name),
            lambda context: bundle_jobs.look_at(context, path),
            self._on_looked,
        )

    def install(self, path: Path, name: str | None = None, *, replace: bool = False) -> None:
        """Keep a copy of a bundle, under another name if one is given."""
        self._run(
            tr("Installing {file}", file=path.name),
            lambda context: bundle_jobs.install(context, path, name, replace),
            self._on_installed,
        )

    def export(self, source: Path, target: Path) -> None:
        """Write a bundle to hand it on: ``.sonolens`` or ``.onnx``, or a folder."""
        self._run(
            tr("Exporting {file}", file=target.name),
            lambda context: bundle_jobs.export(context, source, target),
            self._notifications.info,
        )

    def remove(self, name: str, path: Path) -> None:
        """Delete an installed bundle; if it is the one that hears, the shipped one follows it."""

        def removed(_path: Path) -> None:
            self._notifications.info(tr("Removed {name}", name=name))
            if is_asked_for(self._session.key, name, path):
                self._bundle.choose_bundle("")
            self._bundle.refresh()

        doing = tr("Removing {name}", name=name)
        self._run(doing, lambda context: bundle_jobs.remove(context, name), removed)

    def _run(self, doing: str, job: TaskFunction, done: Callable[[Any], object]) -> None:
        if self._running is not None:
            self._notifications.info(tr("Bundles are being copied; wait, or cancel that first."))
            return
        after: list[Callable[[], object]] = []

        def finished() -> None:
            self._running = None
            self.busy_changed.emit("")
            for act in after:
                act()

        self._running = self._runner.submit(
            job,
            name=doing,
            on_success=lambda result: after.append(lambda: done(result)),
            on_progress=lambda point: self.busy_changed.emit(f"{doing}: {said(point.message)} …"),
            on_failure=lambda error: self._notifications.fail(error, doing),
            on_cancelled=lambda: self._notifications.info(
                tr("{doing} was cancelled.", doing=doing)
            ),
            on_finished=finished,
        )
        self.busy_changed.emit(f"{doing} …")

    def _on_looked(self, found: bundle_jobs.Incoming) -> None:
        if found.taken:
            self.looked.emit(found)
        else:
            self.install(found.path)

    def _on_installed(self, name: str) -> None:
        self._notifications.info(tr("Installed {name}", name=name))
        self._bundle.refresh()
        self.installed.emit(name)
