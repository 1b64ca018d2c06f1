"""Settings and the command palette in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from app import paths
from app.actions import LISTEN_ONLY, SPECS, native, plain
from app.controllers.settings import PREFERENCES, SettingsController
from app.dialogs.confirm import ConfirmDialog
from app.dialogs.palette import CommandPalette
from app.dialogs.palette_search import PaletteEntry
from app.dialogs.settings import SettingsDialog
from app.language import languages
from app.models.clip_list import ClipListModel
from app.notifications import Notifications
from app.settings import SettingsStore
from app.windows.file_dialogs import file_dialog
from app.windows.main_window import MainWindow
from app.words import tr

__all__ = ["SettingsDoor"]

_CLIP = "clip:"


class SettingsDoor(QObject):
    """Opens the dialogs and passes on what was chosen in them.

    Attributes
    ----------
    dialog : SettingsDialog or None
    palette : CommandPalette or None
        While they are open.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsStore,
        controller: SettingsController,
        clips: ClipListModel,
        notifications: Notifications,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._controller = controller
        self._clips = clips
        self.dialog: SettingsDialog | None = None
        self.palette: CommandPalette | None = None
        window.on("settings", self.open_settings)
        window.on("palette", self.open_palette)
        controller.setParent(self)
        controller.changed.connect(self._on_changed)
        controller.devices_changed.connect(self._show_devices)
        controller.cache_measured.connect(self._show_cache)
        controller.answered.connect(self._show_answer)
        window.actions_.set_keys(settings.values.shortcuts)
        may_close = window.may_close
        window.may_close = lambda: not settings.values.confirm_leave or may_close()
        QTimer.singleShot(0, self, lambda: settings.tell(notifications.info))

    # Settings ---------------------------------------------------------------------------------

    def open_settings(self) -> None:
        """Open the settings; there is one dialog at a time."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        dialog = self.dialog = SettingsDialog(self._window, languages())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        dialog.edited.connect(self._controller.change)
        dialog.clear_requested.connect(self._controller.clear_cache)
        dialog.reset_requested.connect(self._ask_reset)
        dialog.export_requested.connect(self._choose_export)
        dialog.import_requested.connect(self._choose_import)
        dialog.folder_requested.connect(self._choose_folder)
        self._show_all()
        self._show_devices()
        self._controller.measure_cache()
        dialog.open()

    def _show_all(self) -> None:
        dialog, values = self.dialog, self._settings.values
        if dialog is None:
            return
        actions = self._window.actions_
        dialog.show_places(str(paths.cache_dir()), str(paths.recordings_dir()))
        dialog.show_values(values)
        dialog.show_keys({spec.name: actions.keys(spec.name) for spec in SPECS}, values.shortcuts)

    def _on_changed(self, name: str) -> None:
        values, actions = self._settings.values, self._window.actions_
        if name == "shortcuts":
            actions.set_keys(values.shortcuts)
        elif name == "theme":
            actions[f"theme_{values.theme}"].setChecked(True)
        elif name in ("colour_map", "range_db"):
            bar = self._window.page.view_bar
            state = replace(
                bar.state(), colour_map=values.colour_map or "grey", range_db=values.range_db
            )
            bar.set_state(state)
            bar.changed.emit(state)
        self._show_all()

    def _show_devices(self) -> None:
        if self.dialog is not None:
            self.dialog.show_devices(self._controller.devices)

    def _show_cache(self, n_bytes: int | None) -> None:
        if self.dialog is not None:
            self.dialog.show_cache(n_bytes)

    def _show_answer(self, line: str) -> None:
        if self.dialog is not None:
            self.dialog.answer.setText(line)

    def _on_closed(self) -> None:
        self.dialog = None

    def _ask_reset(self) -> None:
        question = ConfirmDialog(
            self.dialog, tr("Reset all settings?"),
            tr(
                "Look, computing, folders and keys return to what they were at first. Clips,"
                " recordings and trainings stay."
            ),
            yes=tr("Reset"), no=tr("Keep them"),
        )  # fmt: skip
        question.accepted.connect(lambda: self._controller.reset(PREFERENCES))
        question.open()

    def _choose_export(self) -> None:
        dialog = self._file_dialog(tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("sonolens-settings.json")
        dialog.fileSelected.connect(lambda name: self._controller.export(Path(name)))
        dialog.open()

    def _choose_import(self) -> None:
        dialog = self._file_dialog(tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._controller.take(Path(name)))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = file_dialog(self.dialog or self._window, title)
        dialog.setNameFilter(tr("Settings (*.json)"))
        return dialog

    def _choose_folder(self, name: str) -> None:
        dialog = file_dialog(self.dialog or self._window, tr("Choose a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._controller.change(name, folder))
        dialog.open()

    # The palette ------------------------------------------------------------------------------

    def open_palette(self) -> None:
        """Open the palette in the upper middle of the window."""
        if self.palette is not None:
            self.palette.activateWindow()
            return
        palette = self.palette = CommandPalette(self.entries(), self._window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.finished.connect(self._on_palette_closed)
        palette.chosen.connect(self.run)
        left = (self._window.width() - palette.width()) // 2
        palette.move(self._window.mapToGlobal(QPoint(max(left, 0), 60)))
        palette.open()

    def entries(self) -> list[PaletteEntry]:
        """Every command as it is now, then the clips of the list."""
        actions = self._window.actions_
        commands = [
            PaletteEntry(
                spec.name, plain(spec.shown_text).rstrip("…"), spec.shown_menu,
                native(actions.keys(spec.name)[:1]), spec.shown_tip, self._why_not(spec.name),
            )
            for spec in SPECS
            if spec.name != "palette"
        ]  # fmt: skip
        clips = [
            PaletteEntry(f"{_CLIP}{clip_id}", self._clips.entry(clip_id).name, tr("Clips"))
            for clip_id in self._clips.ids()
        ]
        return commands + clips

    def run(self, key: str) -> None:
        """Give a command, or go to a clip."""
        if key.startswith(_CLIP):
            clip_id = int(key.removeprefix(_CLIP))
            if clip_id in self._clips.ids():
                self._window.show_page("listen")
                self._window.page.queue.select(clip_id)
        else:
            self._window.actions_[key].trigger()

    def _why_not(self, name: str) -> str:
        action = self._window.actions_[name]
        if action.isEnabled():
            return ""
        if name in LISTEN_ONLY and self._window.pages.current != "listen":
            return tr("Only on the Listen page.")
        told = action.toolTip()
        return told if told != action.statusTip() else tr("Not possible at the moment.")

    def _on_palette_closed(self) -> None:
        self.palette = None
