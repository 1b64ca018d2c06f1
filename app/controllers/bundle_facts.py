"""What bundles say of themselves beyond the list: size, hash, two of them side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import bundle_jobs
from app.notifications import Notifications
from app.tasks import TaskHandle, TaskRunner
from app.words import tr

__all__ = ["BundleFactsController"]


class BundleFactsController(QObject):
    """Only the last answer that was asked for is given.

    Attributes
    ----------
    known : Signal(object)
        `core.bundles.compare.BundleFacts` of the bundle that was looked at.
    compared : Signal(object)
        `core.bundles.compare.BundleComparison`.
    """

    known = Signal(object)
    compared = Signal(object)

    def __init__(
        self, runner: TaskRunner, notifications: Notifications, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._notifications = notifications
        self._looking: TaskHandle | None = None
        self._comparing: TaskHandle | None = None

    def look_at(self, path: Path) -> None:
        """Read a bundle's size and hash; one that cannot be read gives no answer."""
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._runner.submit(
            lambda context: bundle_jobs.facts(context, path),
            name=f"look at {path.name}",
            on_success=self.known.emit,
            on_failure=lambda _error: None,
        )

    def compare(self, left: Path, right: Path) -> None:
        """Put two bundles side by side."""
        self.forget()
        self._comparing = self._runner.submit(
            lambda context: bundle_jobs.compare(context, left, right),
            name=f"compare {left.name} and {right.name}",
            on_success=self.compared.emit,
            on_failure=lambda error: self._notifications.fail(error, tr("Comparing the bundles")),
        )

    def forget(self) -> None:
        """Give no comparison any more."""
        if self._comparing is not None:
            self._comparing.cancel()
