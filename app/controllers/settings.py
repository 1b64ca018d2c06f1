"""Puts settings in force: the theme, the device, threads, places, keys of the commands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app import paths, settings_file, settings_jobs
from app.controllers.appearance import ThemeController
from app.controllers.bundle import BundleController
from app.models.records import DeviceChoice, ModelInfo
from app.models.session import SessionModel
from app.notifications import Notifications, line_of
from app.settings import DEFAULTS, PORTABLE, Settings, SettingsStore, accepted
from app.tasks import TaskRunner
from app.words import tr, trn
from core.errors import SonolensError

__all__ = ["PREFERENCES", "SettingsController"]

PREFERENCES = (*PORTABLE, "device", "threads", "cache_folder", "recordings_folder")
"""Settings that people choose; the others only remember where they were."""


class SettingsController(QObject):
    """Changes settings, and makes each change felt.

    Attributes
    ----------
    changed : Signal(str)
        Name of a setting that has another value now.
    cache_measured : Signal(object)
        Bytes of the network inputs that are kept; None where they could not be counted.
    devices_changed : Signal()
    answered : Signal(str)
        One line for who has the settings open.
    """

    changed = Signal(str)
    cache_measured = Signal(object)
    devices_changed = Signal()
    answered = Signal(str)

    def __init__(
        self,
        settings: SettingsStore,
        theme: ThemeController,
        bundle: BundleController,
        session: SessionModel,
        runner: TaskRunner,
        networks: TaskRunner,
        notifications: Notifications,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._bundle = bundle
        self._session = session
        self._runner = runner
        self._networks = networks
        self._notifications = notifications
        self._asked = 0
        self._use_places()
        bundle.devices_changed.connect(lambda _: self.devices_changed.emit())
        bundle.loading_changed.connect(self._on_loading)
        if self.values.threads:
            bundle.loading_changed.connect(self._use_threads_once)

    @property
    def values(self) -> Settings:
        """Settings as they are."""
        return self._settings.values

    @property
    def devices(self) -> Sequence[DeviceChoice]:
        """Devices, with the reason why one cannot be had; empty until they are known."""
        return self._bundle.devices

    def change(self, name: str, value: object) -> None:
        """Change one setting and put it in force.

        Raises
        ------
        ValueError
            The value cannot be used.
        """
        if getattr(self.values, name) == value:
            return
        if name == "theme":
            self._theme.choose(str(value))
        elif name == "device":
            self._bundle.choose_device(str(value))
            return
        else:
            self._settings.update(**{name: value})
            self._put_in_force(name)
        self.changed.emit(name)

    def reset(self, names: Sequence[str] = PREFERENCES) -> None:
        """Return to the defaults."""
        for name in names:
            self.change(name, getattr(DEFAULTS, name))

    def measure_cache(self) -> None:
        """Count the bytes that are kept, on a worker."""
        self._ask(settings_jobs.measure_cache, tr("Measuring the cache"))

    def clear_cache(self) -> None:
        """Remove the network inputs that are kept, on a worker."""
        self._ask(settings_jobs.clear_cache, tr("Clearing the cache"))

    def export(self, path: Path) -> None:
        """Write the settings that mean the same elsewhere."""
        try:
            self._settings.export(path)
        except OSError as error:
            self.answered.emit(line_of(error, tr("Exporting the settings")))
        else:
            self.answered.emit(tr("The settings are in {file}", file=path))

    def take(self, path: Path) -> None:
        """Import settings; what cannot be used, and what is this computer's own, stays."""
        try:
            found = accepted(settings_file.read_given(path))
        except SonolensError as error:
            self.answered.emit(line_of(error, tr("Importing settings")))
            return
        taken = {name: found[name] for name in PORTABLE if name in found}
        for name, value in taken.items():
            self.change(name, value)
        self.answered.emit(
            trn(
                "{n} setting taken from {file}", "{n} settings taken from {file}", len(taken),
                file=path.name,
            )
        )  # fmt: skip

    def _put_in_force(self, name: str) -> None:
        if name == "text_scale":
            self._theme.apply()
        elif name == "threads":
            self._use_threads()
        elif name in ("cache_folder", "recordings_folder"):
            self._use_places()
        if name in ("cache_folder", "cache_limit_gb"):
            limit = self.values.cache_limit_gb
            self._ask(
                lambda context: settings_jobs.bound_cache(context, limit), tr("Bounding the cache")
            )

    def _use_places(self) -> None:
        paths.choose_places(
            cache=self.values.cache_folder, recordings=self.values.recordings_folder
        )

    def _use_threads_once(self, loading: bool) -> None:
        if not loading and not self._networks.closed:
            self._bundle.loading_changed.disconnect(self._use_threads_once)
            self._use_threads()

    def _use_threads(self) -> None:
        wanted, key = self.values.threads, self._session.key
        self._networks.submit(
            lambda context: settings_jobs.use_threads(context, wanted, key),
            name="use other threads",
            on_success=self._on_threads,
            on_failure=lambda error: self._notifications.fail(error, tr("Changing the threads")),
        )

    def _on_threads(self, model: ModelInfo) -> None:
        if model.key == self._session.key:
            self._session.set_model(model)

    def _ask(self, job: Any, doing: str) -> None:
        """Let a worker look; of several answers under way, the one asked for last counts."""
        self._asked += 1
        ticket = self._asked

        def tell(n_bytes: int | None) -> None:
            if ticket == self._asked:
                self.cache_measured.emit(n_bytes)

        def fail(error: BaseException) -> None:
            tell(None)
            self._notifications.fail(error, doing)

        self._runner.submit(job, name=doing, on_success=tell, on_failure=fail)

    def _on_loading(self, loading: bool) -> None:
        if not loading:
            self.changed.emit("device")
