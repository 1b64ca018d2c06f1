"""Which bundle hears, and on which device."""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import jobs
from app.models.records import BundleChoice, DeviceChoice, ModelInfo, ModelKey
from app.models.session import SessionModel
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskHandle, TaskRunner
from app.words import tr

__all__ = ["BundleController"]


class BundleController(QObject):
    """Loads the bundle that is asked for; the one before stays until the new one is there.

    Attributes
    ----------
    bundles_changed : Signal(list)
        `BundleChoice`s found.
    devices_changed : Signal(list)
        `DeviceChoice`s, with reasons.
    loading_changed : Signal(bool)
    """

    bundles_changed = Signal(list)
    devices_changed = Signal(list)
    loading_changed = Signal(bool)

    def __init__(
        self,
        runner: TaskRunner,
        session: SessionModel,
        notifications: Notifications,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._notifications = notifications
        self._settings = settings
        self._loading: TaskHandle | None = None
        self._devices_wait = False
        self._bundles: list[BundleChoice] = []
        self._devices: list[DeviceChoice] = []
        session.model_outdated.connect(self._load_again)

    @property
    def bundles(self) -> list[BundleChoice]:
        """Bundles found so far."""
        return self._bundles

    @property
    def devices(self) -> list[DeviceChoice]:
        """Devices with reasons; empty until torch has been asked."""
        return self._devices

    @property
    def loading(self) -> bool:
        """Whether networks are being loaded."""
        return self._loading is not None

    def warm_up(self) -> None:
        """Load what the settings name, then look which bundles and devices there are.

        Devices wait while networks are loaded. A worker that loads torch's libraries for them while
        another imports an extension module lets that one wait with Python's lock held, and the
        window with it.
        """
        self._load(self._session.key)
        self.refresh()

    def refresh(self) -> None:
        """Look for bundles and devices again."""
        self._devices_wait = self.loading
        if not self.loading:
            self._look_for_devices()
        self._runner.submit(
            jobs.list_bundles,
            name="list bundles",
            on_success=self._on_bundles,
            on_failure=lambda error: self._notifications.fail(error, tr("Looking for bundles")),
        )

    def _look_for_devices(self) -> None:
        self._devices_wait = False
        self._runner.submit(
            jobs.describe_devices,
            name="describe devices",
            on_success=self._on_devices,
            on_failure=lambda error: self._notifications.fail(error, tr("Looking for devices")),
        )

    def choose_bundle(self, bundle: str | Path) -> None:
        """Ask for another bundle by name or path."""
        self._load(replace(self._session.key, bundle=str(bundle)))

    def choose_device(self, kind: str) -> None:
        """Ask for another device."""
        self._load(replace(self._session.key, device=kind))

    def cancel(self) -> None:
        """Stop loading; the bundle before stays."""
        if self._loading is not None:
            self._loading.cancel()

    def _load_again(self) -> None:
        """Look at the bundle that was replaced on the disk, or whose loading was cancelled."""
        if self._loading is None:
            self._load(self._session.key)

    def _load(self, key: ModelKey) -> None:
        if self._loading is not None:
            self._loading.cancel()
        handle = self._runner.submit(
            lambda context: jobs.load_model(context, key),
            name=f"load {key.bundle or 'the shipped bundle'}",
            on_success=functools.partial(self._on_loaded, key),
            on_failure=functools.partial(self._on_failure, key),
            on_cancelled=lambda: self._on_cancelled(handle),
            on_finished=lambda: self._on_finished(handle),
        )
        self._loading = handle
        self.loading_changed.emit(True)

    def _on_loaded(self, key: ModelKey, model: ModelInfo) -> None:
        self._session.set_key(key)
        self._session.set_model(model)
        self._settings.update(bundle=key.bundle, device=key.device)

    def _on_failure(self, key: ModelKey, error: BaseException) -> None:
        self._notifications.fail(error, tr("Loading the bundle"))
        if key == self._session.key and self._session.model is None and key != ModelKey():
            self._session.set_key(ModelKey())
            self._load(ModelKey())

    def _on_cancelled(self, handle: TaskHandle) -> None:
        """Say so, unless another bundle was asked for meanwhile."""
        if self._loading is handle and not self._runner.closed:
            self._notifications.info(tr("Loading the bundle was cancelled."))

    def _on_finished(self, handle: TaskHandle) -> None:
        if self._loading is handle:
            self._loading = None
            self.loading_changed.emit(False)
            if self._devices_wait and not self._runner.closed:
                self._look_for_devices()

    def _on_bundles(self, bundles: list[BundleChoice]) -> None:
        self._bundles = bundles
        self.bundles_changed.emit(bundles)

    def _on_devices(self, devices: list[DeviceChoice]) -> None:
        self._devices = devices
        self.devices_changed.emit(devices)
