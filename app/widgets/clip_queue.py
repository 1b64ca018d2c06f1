"""The list of clips with its drop area and record button."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QWidget,
)

from app.icons import icon, keep_icon
from app.models.clip_list import ClipListModel, ClipRole, ClipState
from app.theme import theme_changed
from app.widgets.clip_delegate import ClipDelegate
from app.widgets.drop_area import DropArea
from app.widgets.panel import Panel, role_label
from app.words import tr

__all__ = ["ClipQueueView", "local_paths"]

_Index = QModelIndex | QPersistentModelIndex


def local_paths(event: QDropEvent) -> list[Path]:
    """Files and folders that a drag carries; empty when it carries none of this computer's."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


class _ClipList(QListView):
    """List whose Delete and Enter keys speak."""

    delete_pressed = Signal()
    enter_pressed = Signal()

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """Paint the rows again; Qt's list would lay out all rows, though their size stays."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in view where it was in view before."""
        current, before = self.currentIndex(), QRect(QPoint(), event.oldSize())
        seen = current.isValid() and before.contains(self.visualRect(current))
        super().resizeEvent(event)
        if seen:
            self.scrollTo(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter chooses the row again; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)


class _Switch(QPushButton):
    """Button of two words that is as wide as the longer one, whichever it says."""

    def __init__(self, off: str, on: str) -> None:
        super().__init__(off)
        self._words = off, on
        self.setProperty("close", True)

    def switch(self, on: bool) -> None:
        """Say the other word."""
        self.setText(self._words[on])

    def sizeHint(self) -> QSize:
        """Room for the longer word."""
        hint, width = super().sizeHint(), self.fontMetrics().horizontalAdvance
        return hint + QSize(max(map(width, self._words)) - width(self.text()), 0)


class ClipQueueView(Panel):
    """Queue of clips: drop, choose, retry, remove, record.

    ``clip_selected`` follows the current row, whether mouse, keyboard or `select` moved it, and is
    sent again when Enter is pressed on it.
    """

    paths_dropped = Signal(list)
    clip_selected = Signal(int)
    removal_requested = Signal(list)
    retry_requested = Signal(list)
    open_requested = Signal()
    record_requested = Signal()
    live_requested = Signal()

    def __init__(self, model: ClipListModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Clips"), parent)
        self._model = model
        self.count = role_label("", "muted")
        assert self.header is not None
        self.header.addStretch(1)
        self.header.addWidget(self.count)
        self.list = _ClipList()
        self._build_list()
        self.drop_area = DropArea()
        self.record = _Switch(tr("Record"), tr("Stop"))
        self.record.setProperty("role", "record")
        self.live = _Switch(tr("Live"), tr("Stop"))
        self.set_recording(False)
        self.set_live(False)
        self.set_record_hindrance("")
        self.set_live_hindrance("")
        microphone = QHBoxLayout()
        microphone.setSpacing(6)
        microphone.addWidget(self.record, 1)
        microphone.addWidget(self.live, 1)
        for widget, stretch in ((self.list, 1), (self.drop_area, 0)):
            self.body.addWidget(widget, stretch)
        self.body.addLayout(microphone)
        self.setAcceptDrops(True)
        self.drop_area.clicked.connect(lambda: self.open_requested.emit())
        self.record.clicked.connect(lambda: self.record_requested.emit())
        self.live.clicked.connect(lambda: self.live_requested.emit())
        model.rowsInserted.connect(self._show_count)
        model.rowsRemoved.connect(self._show_count)
        model.modelReset.connect(self._show_count)
        theme_changed.connect(self._on_theme_changed)
        self._show_count()

    def _build_list(self) -> None:
        view = self.list
        view.setModel(self._model)
        view.setItemDelegate(ClipDelegate(view))
        view.setUniformItemSizes(True)
        view.setSpacing(2)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(tr("Clips"))
        view.setAccessibleDescription(tr("Delete removes the chosen clips, Enter shows one."))
        view.customContextMenuRequested.connect(self._on_context_menu)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        view.delete_pressed.connect(self.remove_selected)
        view.enter_pressed.connect(self._on_enter)

    def select(self, clip_id: int) -> None:
        """Make one clip the current one; emits `clip_selected` if it was not.

        An id that is not in the list is passed over.
        """
        index = self._model.index_of(clip_id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def deselect(self) -> None:
        """Let no clip be the current one, so that choosing any is told."""
        self.list.selectionModel().clear()

    def current_id(self) -> int | None:
        """Return the id of the current clip."""
        index = self.list.currentIndex()
        return int(index.data(ClipRole.ID)) if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected rows, from the top."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [self._model.id_at(row) for row in rows]

    def set_recording(self, recording: bool) -> None:
        """Show the record button as on or off."""
        self.record.switch(recording)
        self.record.setAccessibleName(tr("Stop recording") if recording else tr("Record"))
        keep_icon(self.record, "stop" if recording else "record", "danger")

    def set_live(self, running: bool) -> None:
        """Show the live button as on or off."""
        self.live.switch(running)
        self.live.setAccessibleName(tr("Stop listening live") if running else tr("Listen live"))
        keep_icon(self.live, "stop" if running else "microphone")

    def set_record_hindrance(self, why: str) -> None:
        """Say why nothing can be recorded now; empty where it can."""
        self.record.setEnabled(not why)
        self.record.setToolTip(why or tr("Record a microphone; again to stop and keep (R)"))

    def set_live_hindrance(self, why: str) -> None:
        """Say why there can be no live sound now; empty where there can."""
        self.live.setEnabled(not why)
        self.live.setToolTip(why or tr("Hear a microphone and say at once what it is (M)"))

    def remove_selected(self) -> None:
        """Ask for the removal of the selected rows."""
        ids = self.selected_ids()
        if ids:
            self.removal_requested.emit(ids)

    def retry_selected(self) -> None:
        """Ask to try the selected rows again that failed or were cancelled."""
        ids = [clip_id for clip_id in self.selected_ids() if self._can_retry(clip_id)]
        if ids:
            self.retry_requested.emit(ids)

    def reveal_current(self) -> None:
        """Open the folder of the current clip in the desktop's file manager."""
        clip_id = self.current_id()
        if clip_id is not None:
            folder = self._model.entry(clip_id).path.absolute().parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _can_retry(self, clip_id: int) -> bool:
        ended = (ClipState.FAILED, ClipState.CANCELLED, ClipState.PAUSED)
        return self._model.entry(clip_id).state in ended

    def context_menu(self) -> QMenu:
        """Build the menu for the selected rows."""
        menu = QMenu(self)
        ids = self.selected_ids()
        retry = menu.addAction(icon("retry"), tr("Try again"), self.retry_selected)
        retry.setEnabled(any(self._can_retry(clip_id) for clip_id in ids))
        words = f"{tr('Remove from the list')}\t{tr('Del', 'key on the keyboard')}"
        remove = menu.addAction(icon("trash"), words, self.remove_selected)
        remove.setEnabled(bool(ids))
        menu.addSeparator()
        reveal = menu.addAction(icon("folder"), tr("Show in folder"), self.reveal_current)
        reveal.setEnabled(self.current_id() is not None)
        return menu

    def _on_context_menu(self, position: QPoint) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(position))

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.clip_selected.emit(int(current.data(ClipRole.ID)))

    def _on_enter(self) -> None:
        clip_id = self.current_id()
        if clip_id is not None:
            self.clip_selected.emit(clip_id)

    def _show_count(self) -> None:
        rows = self._model.rowCount()
        self.count.setText(f"{rows:,}".replace(",", "\N{NARROW NO-BREAK SPACE}") if rows else "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders."""
        if local_paths(event):
            event.acceptProposedAction()
            self.drop_area.set_dragging(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Calm down again."""
        self.drop_area.set_dragging(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what was dropped."""
        self.drop_area.set_dragging(False)
        paths = local_paths(event)
        if paths:
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)

    def _on_theme_changed(self, _palette: object) -> None:
        self.list.doItemsLayout()
