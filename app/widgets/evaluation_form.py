"""What to measure a bundle on: data, which of its clips, and whom to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from app.models.evaluation_view import DataFacts, EvaluationRequest
from app.widgets.panel import ChoiceBox, ElidedLabel, Panel, role_label, set_role
from app.words import mark, tr

__all__ = ["LAYOUT_TEXTS", "EvaluationForm"]

LAYOUT_TEXTS: dict[str, str] = {
    "auto": mark("as found there"),
    "esc50": "ESC-50",
    "urbansound8k": "UrbanSound8K",
    "gtzan": "GTZAN",
    "folders": mark("one folder per class"),
    "table": mark("a table of labels"),
}
_STEPS = 1000


class EvaluationForm(Panel):
    """A small form and, while it is measured, how far it is.

    Attributes
    ----------
    data_chosen : Signal(object, str)
        Path and layout to look at.
    folder_requested, table_requested : Signal()
        People want to choose data.
    requested : Signal(object)
        An `EvaluationRequest`, its bundle left empty.
    cancelled, closed : Signal()
    """

    data_chosen = Signal(object, str)
    folder_requested = Signal()
    table_requested = Signal()
    requested = Signal(object)
    cancelled = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._facts: DataFacts | None = None
        self._busy = False
        self.title = ElidedLabel("", "title")
        self.data = QLineEdit()
        self.data.setAccessibleName(tr("Data"))
        self.data.setPlaceholderText(tr("a folder of labelled clips, or a table of them (.csv)"))
        self.folder = QPushButton(tr("Folder…"))
        self.table = QPushButton(tr("Table…", "of labels"))
        self.found = role_label("", "muted")
        self.found.setWordWrap(True)
        self.layouts = ChoiceBox(tr("Layout"))
        for name, text in LAYOUT_TEXTS.items():
            self.layouts.addItem(tr(text), name)
        self.clips = ChoiceBox(tr("Clips"))
        self.clips.setPlaceholderText(tr("choose the data first"))
        self.against = ChoiceBox(tr("Compare with"))
        self.start = QPushButton(tr("Evaluate"))
        self.start.setProperty("role", "primary")
        self.back = QPushButton(tr("Back"))
        self.stop = QPushButton(tr("Cancel"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.said = ElidedLabel("", "muted")
        self._place()
        self._connect()
        self._show_state()

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        data = QHBoxLayout()
        data.setSpacing(8)
        for widget, stretch in ((self.data, 1), (self.folder, 0), (self.table, 0)):
            data.addWidget(widget, stretch)
        grid.addWidget(role_label(tr("Data"), "muted"), 0, 0)
        grid.addLayout(data, 0, 1)
        grid.addWidget(self.found, 1, 1)
        for row, box in enumerate((self.layouts, self.clips, self.against), start=2):
            grid.addWidget(role_label(box.accessibleName(), "muted"), row, 0)
            grid.addWidget(box, row, 1)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        for button in (self.start, self.stop, self.back):
            ends.addWidget(button)
        ends.addStretch(1)
        self.body.addWidget(self.title)
        self.body.addLayout(grid)
        self.body.addSpacing(6)
        self.body.addLayout(ends)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.said)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.data.editingFinished.connect(self._on_data_typed)
        self.layouts.activated.connect(lambda _: self._look())
        self.folder.clicked.connect(lambda: self.folder_requested.emit())
        self.table.clicked.connect(lambda: self.table_requested.emit())
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(lambda: self.cancelled.emit())
        self.back.clicked.connect(lambda: self.closed.emit())

    # What is shown ----------------------------------------------------------------------------

    def set_bundle(self, title: str, others: Sequence[tuple[str, str]]) -> None:
        """Name the bundle, and those that it may be compared with as (text, path)."""
        self.title.setText(tr("Evaluate {title}", title=title))
        chosen = self.against.currentData()
        self.against.clear()
        nothing = tr("nothing") if others else tr("nothing: there is no other bundle")
        self.against.addItem(nothing, "")
        for text, path in others:
            self.against.addItem(text, path)
        self.against.setCurrentIndex(max(self.against.findData(chosen), 0))

    def choose_data(self, path: Path) -> None:
        """Fill in the data and ask to look at them."""
        self.data.setText(str(path))
        self.layouts.setCurrentIndex(0)
        self._look()

    def set_looking(self) -> None:
        """Say that the data are being looked at."""
        self._facts = None
        set_role(self.found, "muted")
        self.found.setText(tr("looking …"))
        self._show_state()

    def set_data(self, facts: DataFacts) -> None:
        """Show what was found, and offer its clips."""
        self._facts = facts
        set_role(self.found, "muted")
        self.found.setText(_found_words(facts))
        self.clips.clear()
        for choice in facts.choices:
            self.clips.addItem(choice.text, choice)
        self.clips.setCurrentIndex(0)
        self._show_state()

    def set_data_failed(self, reason: str) -> None:
        """Say at the field why there are no data."""
        self._facts = None
        set_role(self.found, "danger")
        self.found.setText(reason)
        self.clips.clear()
        self._show_state()

    def set_busy(self, text: str, share: float | None) -> None:
        """Show how far it is; None while nobody knows."""
        self._busy = True
        set_role(self.said, "muted")
        self.said.setText(text)
        self.bar.setRange(0, 0 if share is None else _STEPS)
        if share is not None:
            self.bar.setValue(round(share * _STEPS))
        self._show_state()

    def set_idle(self, text: str = "", *, failed: bool = False) -> None:
        """Show that nothing runs, and how it ended."""
        self._busy = False
        set_role(self.said, "danger" if failed else "muted")
        self.said.setText(text)
        self._show_state()

    def _show_state(self) -> None:
        for widget in (self.data, self.folder, self.table, self.layouts, self.clips, self.against):
            widget.setEnabled(not self._busy)
        self.clips.setEnabled(not self._busy and self._facts is not None)
        self.start.setEnabled(not self._busy and self._facts is not None)
        self.start.setToolTip("" if self._facts else tr("choose the data first"))
        self.start.setVisible(not self._busy)
        self.stop.setVisible(self._busy)
        self.bar.setVisible(self._busy)

    # What people do ---------------------------------------------------------------------------

    def _on_data_typed(self) -> None:
        if self.data.isModified():
            self.data.setModified(False)
            self._look()

    def _look(self) -> None:
        text = self.data.text().strip()
        if text:
            self.data_chosen.emit(Path(text).expanduser(), self.layouts.currentData())

    def _on_start(self) -> None:
        if self._facts is None:
            return
        choice = self.clips.currentData(Qt.ItemDataRole.UserRole)
        self.requested.emit(
            EvaluationRequest(
                bundle="",
                data=self._facts.path,
                layout=self._facts.layout,
                fold=choice.fold,
                split=choice.split,
                against=self.against.currentData() or "",
            )
        )


def _found_words(facts: DataFacts) -> str:
    layout = tr(LAYOUT_TEXTS.get(facts.layout, facts.layout))
    if not facts.reason:
        return tr(
            "{name}, {n} clips in {n_classes} classes ({layout})",
            name=facts.name, n=facts.n, n_classes=facts.n_classes, layout=layout,
        )  # fmt: skip
    return tr(
        "{name}, {n} clips in {n_classes} classes ({layout}: {reason})",
        name=facts.name, n=facts.n, n_classes=facts.n_classes, layout=layout, reason=facts.reason,
    )  # fmt: skip
