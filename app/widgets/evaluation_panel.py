"""One evaluation: its figures with protocol, n and interval, the matrix, the classes, the plots."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.models.evaluation_view import ComparisonView, EvaluationView
from app.widgets.confusion_matrix import ConfusionMatrix
from app.widgets.metrics_table import MetricsTable
from app.widgets.panel import ElidedLabel, Panel, role_label
from app.widgets.reliability_plot import EnsembleSizePlot, ReliabilityPlot

__all__ = ["EvaluationPanel", "comparison_line", "figures_line", "headline_facts"]

_GAP = 8
_MOST_NAMED = 3


def headline_facts(view: EvaluationView) -> str:
    """Protocol, n and interval of the accuracy."""
    low, high = view.ci95
    clips = f"{view.n} clip{'s' if view.n != 1 else ''}"
    return (
        f"{view.protocol} · n = {clips} · 95 % interval {_percent(low)} to {_percent(high)}"
        f" ({view.interval})"
    )


def figures_line(view: EvaluationView) -> str:
    """Say the other figures of the whole."""
    parts = [
        f"balanced accuracy {_percent(view.balanced_accuracy)}",
        f"macro F1 {_percent(view.macro_f1)}",
        f"log loss {view.log_loss:.3f} nat",
        f"calibration error {_percent(view.calibration_error)}"
        f" at temperature {view.temperature:.2f}",
    ]
    if view.n_members > 1:
        mean, sd = view.single
        parts.insert(0, f"one of {view.n_members} members alone {_percent(mean)} ± {100 * sd:.1f}")
    if view.unknown:
        parts.append(view.unknown)
    return " · ".join(parts)


def comparison_line(found: ComparisonView) -> str:
    """Which of two is better, and whether by more than luck."""
    low, high = found.ci95
    return (
        f"{found.second} ({found.second_protocol}) on the same {found.n} clips:"
        f" {_percent(found.second_accuracy)}, {100 * found.difference:+.1f} points,"
        f" 95 % interval {100 * low:+.1f} to {100 * high:+.1f}; only {found.first} right"
        f" {found.only_first}, only {found.second} right {found.only_second};"
        f" McNemar p = {found.p_exact:.3g} (exact), {found.p_mid:.3g} (mid-p)"
    )


class EvaluationPanel(QWidget):
    """Everything about one evaluation.

    Attributes
    ----------
    cell_activated : Signal(int, int)
        A cell of the matrix whose clips are wanted.
    report_requested, table_requested : Signal()
        People want to save it.
    """

    cell_activated = Signal(int, int)
    report_requested = Signal()
    table_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: EvaluationView | None = None
        self.title = ElidedLabel("", "title")
        self.about = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
        self.report = QPushButton("Save report…")
        self.report.setToolTip("Save everything as one HTML file that needs no network")
        self.table = QPushButton("Save table…")
        self.table.setToolTip("Save the figures of the classes, or what each clip was called (CSV)")
        self.accuracy = role_label("", "headline")
        self.facts = _wrapped()
        self.figures = _wrapped("muted")
        self.exposure = _wrapped("muted")
        self.flattering = _wrapped("danger")
        self.notes = _wrapped("accent")
        self.comparison = _wrapped()
        self.matrix = ConfusionMatrix()
        self.classes = MetricsTable()
        self.reliability = ReliabilityPlot()
        self.sizes = EnsembleSizePlot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._head())
        column.addWidget(self._body(), 1)
        self.matrix.cell_activated.connect(self.cell_activated)
        self.report.clicked.connect(lambda: self.report_requested.emit())
        self.table.clicked.connect(lambda: self.table_requested.emit())

    def set_view(self, view: EvaluationView) -> None:
        """Show an evaluation."""
        self.view = view
        self.title.setText(f"{view.bundle} on {view.dataset}")
        chosen = view.selection or "all clips"
        made = view.made[:16].replace("T", " ")
        self.about.setText(f"{chosen} · {made} UTC · {view.seconds:.0f} s")
        self.accuracy.setText(_percent(view.accuracy))
        self.accuracy.setAccessibleName(f"Accuracy {_percent(view.accuracy)}")
        self.facts.setText(headline_facts(view))
        self.figures.setText(figures_line(view).replace(" %", "\u00a0%"))
        held_out = view.protocol == "held-out"
        _say(self.exposure, view.exposure if held_out else "")
        _say(self.flattering, "" if held_out else view.exposure)
        _say(self.notes, _notes(view))
        found = view.comparison
        _say(self.comparison, "" if found is None else comparison_line(found))
        self.matrix.set_matrix(view.labels, view.confusion)
        self.classes.set_rows(view.classes)
        self.reliability.set_points(view.reliability)
        self.sizes.set_points(view.sizes)
        self._sizes_panel.setVisible(view.n_members > 1)

    def _follow(self, row: int, column: int) -> None:
        """Bring the keyboard's place into view."""
        cell = self.matrix.cell_rect(row, column).center().toPoint()
        self._area.ensureVisible(cell.x(), cell.y())

    def _head(self) -> Panel:
        panel = Panel()
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.title)
        top.addWidget(self.about, 1)
        top.addWidget(self.report)
        top.addWidget(self.table)
        line = QHBoxLayout()
        line.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.facts, self.figures):
            words.addWidget(label)
        line.addWidget(self.accuracy, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        panel.body.addLayout(top)
        panel.body.addLayout(line)
        for label in (self.exposure, self.flattering, self.notes, self.comparison):
            panel.body.addWidget(label)
        return panel

    def _body(self) -> QSplitter:
        matrix = Panel("Confusion matrix")
        assert matrix.header is not None
        matrix.header.addStretch(1)
        matrix.header.addWidget(role_label("a cell opens its clips", "muted"))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.matrix)
        self._area = area
        self.matrix.moved.connect(self._follow)
        for widget in (self.matrix, area.viewport()):
            widget.setAutoFillBackground(False)
        matrix.body.addWidget(area, 1)
        classes = Panel("Classes")
        classes.body.addWidget(self.classes, 1)
        reliability = Panel("Reliability")
        reliability.body.addWidget(self.reliability, 1)
        self._sizes_panel = Panel("Ensemble size")
        self._sizes_panel.body.addWidget(self.sizes, 1)
        plots = _split(Qt.Orientation.Horizontal, reliability, self._sizes_panel)
        right = _split(Qt.Orientation.Vertical, classes, plots)
        right.setSizes([300, 200])
        whole = _split(Qt.Orientation.Horizontal, matrix, right)
        whole.setStretchFactor(0, 1)
        whole.setStretchFactor(1, 1)
        whole.setSizes([520, 480])
        return whole


def _notes(view: EvaluationView) -> str:
    said = list(view.warnings)
    if view.failed:
        names = ", ".join(path.name for path, _ in view.failed[:_MOST_NAMED])
        more = len(view.failed) - _MOST_NAMED
        names += f" and {more} more" if more > 0 else ""
        said.append(f"Could not be read and count in no figure: {names} ({view.failed[0][1]}).")
    return " ".join(said)


def _split(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(_GAP)
    splitter.setChildrenCollapsible(False)
    for part in parts:
        splitter.addWidget(part)
    return splitter


def _wrapped(role: str = "") -> QLabel:
    label = role_label("", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
