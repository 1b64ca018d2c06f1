"""Joins the window's commands to who carries them out."""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from app import paths
from app.controllers.appearance import ThemeController
from app.controllers.bundle import BundleController
from app.controllers.export import ExportController
from app.models.clip_list import ClipListModel
from app.models.records import ExportLook
from app.models.session import SessionModel
from app.notifications import Notifications
from app.settings import SettingsStore
from app.widgets.view_bar import ViewState
from app.windows.drops import paths_in
from app.windows.listen_binding import ListenControllers
from app.windows.main_window import MainWindow
from app.words import tr

__all__ = ["Commands"]

_DELETE_ON_CLOSE = Qt.WidgetAttribute.WA_DeleteOnClose
_ZOOM = 0.7
_OPACITY_STEP = 0.1
_SUFFIXES = "wav flac ogg oga mp3 opus aif aiff aifc au caf w64 rf64"
_ENDINGS = " ".join(f"*.{suffix} *.{suffix.upper()}" for suffix in _SUFFIXES.split())


class Worker(Protocol):
    """What can be cancelled while it is busy."""

    @property
    def busy(self) -> bool: ...
    def cancel(self) -> None: ...


class Commands(QObject):
    """What each action does.

    Attributes
    ----------
    workers : list of Worker
        Whom the command to cancel stops.
    """

    def __init__(
        self,
        window: MainWindow,
        clips: ClipListModel,
        session: SessionModel,
        notifications: Notifications,
        settings: SettingsStore,
        listen: ListenControllers,
        bundle: BundleController,
        theme: ThemeController,
        export: ExportController,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._clips = clips
        self._session = session
        self._notifications = notifications
        self._settings = settings
        self._listen = listen
        self._bundle = bundle
        self._theme = theme
        self._export = export
        self.workers: list[Worker] = [listen.classify, listen.explain, export]
        self._bind_files()
        self._bind_clip()
        self._bind_view()
        self._bind_rest()

    # Files ------------------------------------------------------------------------------------

    def _bind_files(self) -> None:
        window, page = self._window, self._window.page
        window.paths_dropped.connect(self._listen.classify.add_paths)
        page.queue.open_requested.connect(self.choose_files)
        page.empty.open_requested.connect(self.choose_files)
        for name, slot in {
            "open": self.choose_files,
            "open_folder": self.choose_folder,
            "paste": self.paste,
            "record": self._listen.record.toggle,
            "export_picture": self.choose_picture,
            "export_attribution": self.choose_attribution,
            "quit": window.close,
            "open_bundle": self.choose_bundle,
        }.items():
            window.on(name, slot)

    def choose_files(self) -> None:
        """Let people choose clips."""
        dialog = self._file_dialog(tr("Open clips"), self._settings.values.last_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        sounds = tr("Sound files ({endings})", endings=_ENDINGS)
        dialog.setNameFilters([sounds, tr("All files (*)")])
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def choose_folder(self) -> None:
        """Let people choose a folder of clips."""
        dialog = self._file_dialog(tr("Open a folder of clips"), self._settings.values.last_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def choose_bundle(self) -> None:
        """Let people choose a bundle."""
        dialog = self._file_dialog(tr("Choose a bundle"), str(paths.bundles_dir()))
        dialog.setNameFilter(tr("Bundles (*.sonolens bundle.json)"))
        dialog.fileSelected.connect(self._on_bundle)
        dialog.open()

    def choose_picture(self) -> None:
        """Let people choose where the picture goes."""
        self._choose_target(".png", tr("Pictures (*.png);;Drawings (*.svg)"), self._on_picture)

    def choose_attribution(self) -> None:
        """Let people choose where the attribution goes."""
        shown = self._session.shown
        if shown is None or shown.attribution is None:
            self._notifications.info(tr("There is no explanation to save yet."))
            return
        self._choose_target(".npy", tr("NumPy (*.npy);;Table (*.csv)"), self._on_attribution)

    def paste(self) -> None:
        """Open the files that were copied."""
        found = paths_in(QGuiApplication.clipboard().mimeData())
        if found:
            self._listen.classify.add_paths(found)
        else:
            self._notifications.info(tr("There are no files to paste: copy some, or their paths."))

    def _file_dialog(self, title: str, folder: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, folder)
        dialog.setAttribute(_DELETE_ON_CLOSE)
        return dialog

    def _choose_target(self, ending: str, kinds: str, chosen: object) -> None:
        suggested = self._export.suggested(ending)
        if suggested is None:
            self._notifications.info(tr("There is no clip on the page to save."))
            return
        dialog = self._file_dialog(tr("Export"), str(suggested.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kinds)
        dialog.setDefaultSuffix(ending.lstrip("."))
        dialog.filterSelected.connect(
            lambda text: dialog.setDefaultSuffix(text.rsplit("*.", 1)[-1].rstrip(")"))
        )
        dialog.selectFile(suggested.name)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _on_files(self, chosen: list[str]) -> None:
        if chosen:
            self._settings.update(last_folder=str(Path(chosen[0]).parent))
            self._listen.classify.add_paths([Path(text) for text in chosen])

    def _on_bundle(self, chosen: str) -> None:
        path = Path(chosen)
        self._bundle.choose_bundle(path.parent if path.name == "bundle.json" else path)

    def _on_picture(self, chosen: str) -> None:
        state = self._window.page.view_bar.state()
        style = self._window.page.explanation.style_chosen()
        look = ExportLook(style, state.channel, state.range_db)
        self._export.save_picture(Path(chosen), look)

    def _on_attribution(self, chosen: str) -> None:
        self._export.save_attribution(Path(chosen))

    # The clip ---------------------------------------------------------------------------------

    def _bind_clip(self) -> None:
        playback, view = self._listen.playback, self._listen.recording_view
        for name, slot in {
            "play": playback.toggle,
            "loop": lambda: self._session.set_loop(not self._session.loop),
            "seek_back": lambda: playback.seek_by(-0.1),
            "seek_on": lambda: playback.seek_by(0.1),
            "seek_back_far": lambda: playback.seek_by(-1.0),
            "seek_on_far": lambda: playback.seek_by(1.0),
            "seek_start": lambda: playback.seek(0.0),
            "select_start": lambda: self._select_edge(0),
            "select_end": lambda: self._select_edge(1),
            "clear_selection": lambda: self._session.set_selection(None),
            "window_back": lambda: view.move_by(-1.0),
            "window_on": lambda: view.move_by(1.0),
            "previous": lambda: self._step(-1),
            "next": lambda: self._step(1),
            "retry": lambda: self._listen.classify.retry(self._selected()),
            "remove": lambda: self._listen.classify.remove(self._selected()),
            "cancel": self.cancel,
        }.items():
            self._window.on(name, slot)
        self._session.loop_changed.connect(self._window.actions_["loop"].setChecked)
        self._window.status.cancelled.connect(self.cancel)

    def cancel(self) -> None:
        """Stop what runs; when nothing runs, let the selection go."""
        if any(worker.busy for worker in self.workers) or self._bundle.loading:
            for worker in self.workers:
                worker.cancel()
            self._bundle.cancel()
        else:
            self._session.set_selection(None)

    def _selected(self) -> list[int]:
        return self._window.page.queue.selected_ids()

    def _step(self, by: int) -> None:
        ids = self._clips.ids()
        if not ids:
            return
        shown = self._session.shown
        row = -1 if shown is None else self._clips.row_of(shown.clip_id)
        self._window.page.queue.select(ids[min(max(row + by, 0), len(ids) - 1)])

    def _select_edge(self, edge: int) -> None:
        shown = self._session.shown
        if shown is None or shown.opened is None:
            return
        start, end = self._session.selection or (0.0, shown.opened.clip.duration)
        place = self._listen.playback.cursor
        start, end = (place, end) if edge == 0 else (start, place)
        if end - start > 0.01:
            self._session.set_selection((start, end))

    # The view ---------------------------------------------------------------------------------

    def _bind_view(self) -> None:
        window = self._window
        for number, name in enumerate(("channel_all", "channel_0", "channel_1", "channel_2")):
            channel = None if number == 0 else number - 1
            window.on(name, functools.partial(self._change_view, channel=channel))
        window.on("as_network", self._toggle_network)
        window.on("opacity_up", lambda: self._change_opacity(_OPACITY_STEP))
        window.on("opacity_down", lambda: self._change_opacity(-_OPACITY_STEP))
        window.on("zoom_in", lambda: self._zoom(_ZOOM))
        window.on("zoom_out", lambda: self._zoom(1.0 / _ZOOM))
        window.on("zoom_reset", window.page.sound.reset_view)
        window.page.view_bar.changed.connect(self._check_view)
        for theme in ("system", "dark", "light"):
            window.on(f"theme_{theme}", functools.partial(self._theme.choose, theme))
        window.actions_[f"theme_{self._theme.chosen}"].setChecked(True)
        self._check_view(window.page.view_bar.state())

    def _change_view(self, **changes: object) -> None:
        bar = self._window.page.view_bar
        state = replace(bar.state(), **changes)  # type: ignore[arg-type]
        bar.set_state(state)
        bar.changed.emit(state)

    def _toggle_network(self) -> None:
        self._change_view(before_resize=not self._window.page.view_bar.state().before_resize)

    def _check_view(self, state: ViewState) -> None:
        names = {None: "channel_all", 0: "channel_0", 1: "channel_1", 2: "channel_2"}
        self._window.actions_[names[state.channel]].setChecked(True)
        self._window.actions_["as_network"].setChecked(not state.before_resize)

    def _change_opacity(self, by: float) -> None:
        slider = self._window.page.explanation.opacity
        slider.setValue(slider.value() + round(by * slider.maximum()))

    def _zoom(self, factor: float) -> None:
        plot = self._window.page.sound.spectrogram
        low, high = plot.visible_range()
        shown = self._session.shown
        origin = 0.0 if shown is None or shown.opened is None else shown.opened.start
        at = self._listen.playback.cursor + origin
        centre = at if low < at <= high else (low + high) / 2
        plot.view_box.scaleBy(x=factor, center=QPointF(centre, 0.0))

    # The rest ---------------------------------------------------------------------------------

    def _bind_rest(self) -> None:
        self._window.on("help", self._show_help)
        self._window.on("shortcuts", self._show_shortcuts)
        self._window.on("about", self._show_about)
        self._window.on("log_folder", self._open_log_folder)

    def _show_help(self) -> None:
        from app.dialogs.help import HelpDialog

        dialog = HelpDialog(parent=self._window)
        dialog.setAttribute(_DELETE_ON_CLOSE)
        dialog.show()

    def _show_shortcuts(self) -> None:
        from app.dialogs.shortcuts import ShortcutsDialog

        self._show(ShortcutsDialog(self._window, self._window.actions_))

    def _show_about(self) -> None:
        from app.dialogs.about import AboutDialog

        self._show(AboutDialog(self._window))

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(_DELETE_ON_CLOSE)
        dialog.open()

    def _open_log_folder(self) -> None:
        folder = paths.ensure(paths.log_dir())
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._notifications.info(tr("The log is in {folder}", folder=folder))
