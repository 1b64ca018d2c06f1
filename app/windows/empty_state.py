"""What stands where a clip will be: how to begin, and samples to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.icons import keep_icon, pixmap
from app.theme import current_palette, theme_changed
from app.widgets.panel import not_alone, readable
from app.words import tr

__all__ = ["EmptyState", "FailureState"]

_ICON = 44
_COLUMNS = 3
_READABLE = 560


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label


class _Picture(QLabel):
    """An icon that follows the theme."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._draw()
        theme_changed.connect(self._draw)

    def _draw(self, _palette: object = None) -> None:
        self.setPixmap(pixmap(self._name, getattr(current_palette(), self._role), _ICON))


class EmptyState(QWidget):
    """Says what to do first.

    Attributes
    ----------
    open_requested, record_requested, live_requested : Signal()
    samples_requested : Signal(list)
        Paths of the sample clips to open.
    """

    open_requested = Signal()
    record_requested = Signal()
    live_requested = Signal()
    samples_requested = Signal(list)

    def __init__(self, samples: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(_Picture("waveform", "muted"))
        column.addWidget(_centred(tr("Drop a sound anywhere in this window"), "title"))
        lead = tr(
            "See what five networks hear in it, how sure they are, and which parts made them say"
            " so. Nothing leaves this computer."
        )
        column.addLayout(readable(_centred(not_alone(lead), "muted"), _READABLE))
        column.addSpacing(6)
        column.addLayout(self._buttons())
        if samples:
            column.addSpacing(18)
            column.addWidget(
                _centred(tr("Or try a sample, made by the program's own sound synthesis"), "muted")
            )
            column.addLayout(self._samples(samples))
        column.addStretch(3)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        opener = QPushButton(tr("Open clips…   Ctrl+O"))
        opener.setProperty("role", "primary")
        opener.clicked.connect(self.open_requested)
        recorder = QPushButton(tr("Record   R"))
        recorder.setProperty("role", "record")
        keep_icon(recorder, "record", "danger")
        recorder.clicked.connect(self.record_requested)
        live = QPushButton(tr("Listen live   M"))
        keep_icon(live, "microphone")
        live.clicked.connect(self.live_requested)
        row.addStretch()
        row.addWidget(opener)
        row.addWidget(recorder)
        row.addWidget(live)
        row.addStretch()
        return row

    def _samples(self, samples: Sequence[Path]) -> QHBoxLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, path in enumerate(samples):
            button = QPushButton(_title_of(path))
            button.setToolTip(str(path))
            keep_icon(button, "play", "teal")
            button.clicked.connect(
                lambda _=False, chosen=path: self.samples_requested.emit([chosen])
            )
            grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
        everything = QPushButton(tr("All of them"))
        everything.clicked.connect(lambda: self.samples_requested.emit(list(samples)))
        row_of_all, column = divmod(len(samples), _COLUMNS)
        grid.addWidget(everything, row_of_all, column, 1, _COLUMNS - column)
        row = QHBoxLayout()
        row.addStretch()
        row.addLayout(grid)
        row.addStretch()
        return row


def _title_of(path: Path) -> str:
    return path.stem.removeprefix("synthetic-").replace("_", " ").replace("-", " ")


class FailureState(QWidget):
    """Says why a clip cannot be shown, and what can be done.

    Attributes
    ----------
    retry_requested, removal_requested : Signal()
    """

    retry_requested = Signal()
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = _centred("", "muted")
        self._title = _centred("", "title")
        again = QPushButton(tr("Try again   F5"))
        again.clicked.connect(self.retry_requested)
        remove = QPushButton(tr("Remove from the list   Del"))
        remove.clicked.connect(self.removal_requested)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(again)
        row.addWidget(remove)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(_Picture("warning", "danger"))
        column.addWidget(self._title)
        column.addWidget(self._reason)
        column.addSpacing(6)
        column.addLayout(row)
        column.addStretch(3)

    def set_failure(self, name: str, reason: str) -> None:
        """Show one clip's failure."""
        self._title.setText(tr("{name} cannot be shown", name=name))
        self._reason.setText(reason)
