"""The trials of a study, and what they come to, as tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.models.spans import span_text
from app.models.study_records import SummaryLine, TrialLine
from app.theme import colour, current_palette, scaled_font, theme_changed
from app.widgets.close_headings import SPARED, stand_close, stands_close
from app.words import mark, tr

__all__ = ["SummaryTable", "TrialsTable"]

_Index = QModelIndex | QPersistentModelIndex
_LETTERS = 10
_MARGIN = 8
"""Pixels beside the last heading that may be spared."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_PROTOCOLS = {"held-out": mark("held-out protocol"), "paper": mark("paper protocol")}
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class _Cell:
    text: str
    tone: str = ""
    tip: str = ""


@dataclass(frozen=True)
class _Column:
    title: str
    number: bool = False
    tip: str = ""
    stretch: bool = False


class _Model(QAbstractTableModel):
    """Cells under columns; a row that changes is told of alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.columns: tuple[_Column, ...] = ()
        self.rows: list[tuple[_Cell, ...]] = []

    def show(self, columns: Sequence[_Column], rows: Sequence[tuple[_Cell, ...]]) -> bool:
        """Take cells; True if the table has another shape than before."""
        fresh = list(rows)
        if tuple(columns) != self.columns or len(fresh) != len(self.rows):
            self.beginResetModel()
            self.columns, self.rows = tuple(columns), fresh
            self.endResetModel()
            return True
        for number, (old, new) in enumerate(zip(self.rows, fresh, strict=True)):
            if old != new:
                self.rows[number] = new
                ends = self.index(number, 0), self.index(number, len(self.columns) - 1)
                self.dataChanged.emit(*ends)
        return False

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        cell, column = self.rows[index.row()][index.column()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole and cell.tone:
            tone: QColor = colour(getattr(current_palette(), cell.tone))
            return tone
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        return None


class _Table(QTableView):
    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretched: list[int] = []
        self._cells = _Model(self)
        self.setModel(self._cells)
        self.setAccessibleName(accessible_name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self, _palette: object = None) -> None:
        metrics = QFontMetrics(scaled_font(1.0))
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
        self.viewport().update()

    def show_cells(self, columns: Sequence[_Column], rows: Sequence[tuple[_Cell, ...]]) -> None:
        """Show cells, and give the columns their widths where there are other ones."""
        header = self.horizontalHeader()
        if self._cells.show(columns, rows):
            for place, column in enumerate(columns):
                mode = QHeaderView.ResizeMode
                header.setSectionResizeMode(
                    place, mode.Stretch if column.stretch else mode.ResizeToContents
                )
            self._stretched = [place for place, column in enumerate(columns) if column.stretch]
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let a column take what is left, or what its first words need where nothing is left."""
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        room = self.viewport().width() + _MARGIN
        close = stands_close(header)
        if close and sum(self._widths()) + SPARED * header.count() <= room:
            stand_close(header, False)
        elif not close and sum(self._widths()) > room:
            stand_close(header, True)
        widths = self._widths()
        fits = sum(widths) <= room
        for place in self._stretched:
            header.setSectionResizeMode(place, mode.Stretch if fits else mode.Fixed)
            if not fits:
                header.resizeSection(place, widths[place])

    def _widths(self) -> list[int]:
        """Pixels that the columns need; those that may be stretched, as few as will do."""
        header = self.horizontalHeader()
        most = _LETTERS * self.fontMetrics().horizontalAdvance("m")
        widths = [
            max(header.sectionSizeHint(place), self.sizeHintForColumn(place))
            for place in range(header.count())
        ]
        for place in self._stretched:
            widths[place] = max(header.sectionSizeHint(place), min(widths[place], most))
        return widths

    def texts(self, column: str) -> list[str]:
        """Texts of a column by its title."""
        titles = [each.title for each in self._cells.columns]
        return [row[titles.index(column)].text for row in self._cells.rows]

    @property
    def titles(self) -> list[str]:
        """Titles of the columns that are shown."""
        return [column.title for column in self._cells.columns]


class TrialsTable(_Table):
    """A row a trial; columns that are the same in every row are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Trials"), parent)
        self._under_way: tuple[str, ...] = ()

    def set_trials(
        self,
        trials: Sequence[TrialLine],
        shares: Mapping[str, float],
        by_trial: Mapping[str, float],
        *,
        running: bool,
        condition: str = "",
    ) -> None:
        """Show trials.

        Parameters
        ----------
        shares : mapping
            Share done of those under way, by identity.
        by_trial : mapping
            Estimated s of those that are left.
        running : bool
            The study is being carried out.
        condition : str
            Heading of what the study varies; empty for the usual one.
        """
        columns, makers = _trial_columns(trials, condition or tr("Condition"))
        rows = []
        for trial in trials:
            state = _state_cell(trial, shares, running)
            seconds = _time_cell(trial, by_trial)
            rows.append((*(_Cell(make(trial)) for make in makers), seconds, state))
        self.show_cells(columns, rows)
        self._follow(trials, shares)

    def _follow(self, trials: Sequence[TrialLine], shares: Mapping[str, float]) -> None:
        """Keep a trial that has just begun in sight."""
        under_way = tuple(shares)
        if under_way == self._under_way:
            return
        self._under_way = under_way
        place = next((n for n, trial in enumerate(trials) if trial.identity in shares), None)
        if place is not None:
            self.scrollTo(self._cells.index(place, 0))


def _trial_columns(
    trials: Sequence[TrialLine], condition: str
) -> tuple[list[_Column], list[Callable[[TrialLine], str]]]:
    makers: list[tuple[_Column, Callable[[TrialLine], str]]] = [
        (_Column(tr("Network")), lambda trial: trial.network),
        (_Column(tr("Start", "weights that a network starts from")), lambda trial: trial.start),
        (_Column(condition), lambda trial: trial.condition),
    ]
    seed = _Column(tr("Seed"), number=True)
    kept = [(c, make) for c, make in makers if len({make(trial) for trial in trials}) > 1]
    tip = tr("On the held-out fold, held-out protocol.")
    kept.append((_Column(tr("Fold"), number=True), lambda trial: trial.fold))
    if len({trial.seed for trial in trials}) > 1:
        kept.append((seed, lambda trial: str(trial.seed)))
    kept += [
        (_Column(tr("Accuracy"), number=True, tip=tip), _accuracy_text),
    ]
    last = (_Column(tr("Time"), number=True), _Column(tr("State"), stretch=True))
    return [*(column for column, _ in kept), *last], [make for _, make in kept]


def _accuracy_text(trial: TrialLine) -> str:
    return "" if trial.accuracy is None else f"{100 * trial.accuracy:.1f} %"


def _time_cell(trial: TrialLine, by_trial: Mapping[str, float]) -> _Cell:
    if trial.seconds:
        return _Cell(span_text(trial.seconds))
    guess = by_trial.get(trial.identity)
    if guess is None or trial.status == "failed":
        return _Cell("")
    return _Cell(f"≈ {span_text(guess)}", "muted", tr("estimated from trials that were timed"))


def _state_cell(trial: TrialLine, shares: Mapping[str, float], running: bool) -> _Cell:
    if trial.identity in shares:
        percent = 100 * shares[trial.identity]
        return _Cell(tr("running, {percent:.0f} %", percent=percent), "accent_text")
    if trial.status == "failed":
        return _Cell(tr("failed: {reason}", reason=trial.reason), "danger", trial.reason)
    if trial.status == "done":
        return _Cell(tr("done"), "", trial.reason)
    return _Cell(tr("waiting") if running else tr("left", "still to be done"), "muted")


class SummaryTable(_Table):
    """A row a condition, under one protocol."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Summary"), parent)

    def set_lines(self, lines: Sequence[SummaryLine], condition: str = "") -> None:
        """Show lines; ``condition`` heads what the study varies, empty for the usual heading."""
        columns = _summary_columns(condition or tr("Condition"))
        with_paper = any(line.paper for line in lines)
        if with_paper:
            tip = tr("As the paper gives it, and where.")
            columns.append(_Column(tr("The paper's"), tip=tip))
        rows = []
        for line in lines:
            cells = _summary_cells(line)
            if with_paper:
                cells.append(_Cell(line.paper))
            rows.append(tuple(cells))
        self.show_cells(columns, rows)


def _summary_columns(condition: str) -> list[_Column]:
    mean = tr("Mean over trials, every clip counted alike.")
    return [
        _Column(condition, stretch=True),
        _Column(tr("Accuracy"), number=True, tip=mean),
        _Column(tr("95 % interval"), number=True, tip=tr("By bootstrap over clips.")),
        _Column("n", number=True, tip=tr("Clips that it was measured on.")),
    ]


def _summary_cells(line: SummaryLine) -> list[_Cell]:
    protocol = tr(_PROTOCOLS[line.protocol]) if line.protocol in _PROTOCOLS else line.protocol
    measured = tr(
        "{done} of {trials} trials, {folds} folds, {seeds} seeds, {protocol}",
        done=line.done, trials=line.trials, folds=line.folds, seeds=line.seeds, protocol=protocol,
    )  # fmt: skip
    interval = tr("{low:.1f} to {high:.1f} %", low=100 * line.low, high=100 * line.high)
    texts = (line.condition, f"{100 * line.accuracy:.1f} %", interval, str(line.n))
    return [_Cell(text, "", f"{line.condition}\n{measured}") for text in texts]
