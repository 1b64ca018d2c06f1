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
from app.widgets.panel import ElidedLabel, Panel, role_label, scroll_through
from app.widgets.reliability_plot import EnsembleSizePlot, ReliabilityPlot
from app.widgets.two_rows import heading
from app.words import mark, tr, trn

__all__ = ["EvaluationPanel", "comparison_line", "figures_line", "headline_facts", "protocol_words"]

_GAP = 8
_NOTHING = " "
_MOST_NAMED = 3
_PROTOCOLS = {
    "held-out": mark("held-out", "name of a protocol"),
    "trained-on": mark("trained-on", "name of a protocol"),
    "not-known": mark("not-known", "name of a protocol"),
}


def headline_facts(view: EvaluationView) -> str:
    """Protocol, n and interval of the accuracy."""
    low, high = view.ci95
    protocol = protocol_words(view.protocol)
    clips = trn("n = {n} clip", "n = {n} clips", view.n)
    interval = tr(
        "95 % interval {low} to {high} ({how})",
        low=_percent(low), high=_percent(high), how=view.interval,
    )  # fmt: skip
    return f"{protocol} · {clips} · {interval}"


def figures_line(view: EvaluationView) -> str:
    """Say the other figures of the whole."""
    parts = [
        tr("balanced accuracy {share}", share=_percent(view.balanced_accuracy)),
        tr("macro F1 {share}", share=_percent(view.macro_f1)),
        tr("log loss {loss:.3f} nat", loss=view.log_loss),
        tr(
            "calibration error {share} at temperature {temperature:.2f}",
            share=_percent(view.calibration_error),
            temperature=view.temperature,
        ),
    ]
    if view.n_members > 1:
        mean, sd = view.single
        single = tr(
            "one of {n} members alone {mean} ± {sd:.1f}",
            n=view.n_members, mean=_percent(mean), sd=100 * sd,
        )  # fmt: skip
        parts.insert(0, single)
    if view.unknown:
        parts.append(view.unknown)
    return " · ".join(parts)


def comparison_line(found: ComparisonView) -> str:
    """Which of two is better, and whether by more than luck."""
    low, high = found.ci95
    return tr(
        "{second} ({protocol}) on the same {n} clips: {accuracy}, {difference:+.1f} points,"
        " 95 % interval {low:+.1f} to {high:+.1f}; only {first} right {only_first}, only {second}"
        " right {only_second}; McNemar p = {p_exact:.3g} (exact), {p_mid:.3g} (mid-p)",
        first=found.first,
        second=found.second,
        protocol=protocol_words(found.second_protocol),
        n=found.n,
        accuracy=_percent(found.second_accuracy),
        difference=100 * found.difference,
        low=100 * low,
        high=100 * high,
        only_first=found.only_first,
        only_second=found.only_second,
        p_exact=found.p_exact,
        p_mid=found.p_mid,
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
        self.report = QPushButton(tr("Save report…"))
        self.report.setToolTip(tr("Save everything as one HTML file that needs no network"))
        self.table = QPushButton(tr("Save table…"))
        self.table.setToolTip(
            tr("Save the figures of the classes, or what each clip was called (CSV)")
        )
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
        self.title.setText(tr("{bundle} on {dataset}", bundle=view.bundle, dataset=view.dataset))
        chosen = view.selection or tr("all clips")
        made = view.made[:16].replace("T", " ")
        self.about.setText(f"{chosen} · {made} UTC · {view.seconds:.0f} s")
        self.accuracy.setText(_percent(view.accuracy))
        self.accuracy.setAccessibleName(tr("Accuracy {share}", share=_percent(view.accuracy)))
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
        line = QHBoxLayout()
        line.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.facts, self.figures):
            words.addWidget(label)
        line.addWidget(self.accuracy, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        panel.body.addWidget(heading(self.title, self.about, (self.report, self.table)))
        panel.body.addLayout(line)
        for label in (self.exposure, self.flattering, self.notes, self.comparison):
            panel.body.addWidget(label)
        return panel

    def _body(self) -> QSplitter:
        matrix = Panel(tr("Confusion matrix"))
        assert matrix.header is not None
        hint = ElidedLabel(tr("a cell opens its clips"), "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        hint.set_short(_NOTHING)
        matrix.header.addWidget(hint, 1)
        area = QScrollArea()
        scroll_through(area, self.matrix)
        self._area = area
        self.matrix.moved.connect(self._follow)
        matrix.body.addWidget(area, 1)
        classes = Panel(tr("Classes"))
        classes.body.addWidget(self.classes, 1)
        reliability = Panel(tr("Reliability"))
        reliability.body.addWidget(self.reliability, 1)
        self._sizes_panel = Panel(tr("Ensemble size"))
        self._sizes_panel.body.addWidget(self.sizes, 1)
        plots = _split(Qt.Orientation.Horizontal, reliability, self._sizes_panel)
        right = _split(Qt.Orientation.Vertical, classes, plots)
        right.setSizes([300, 200])
        whole = _split(Qt.Orientation.Horizontal, matrix, right)
        whole.setStretchFactor(0, 1)
        whole.setStretchFactor(1, 1)
        whole.setSizes([480, 520])
        return whole


def _notes(view: EvaluationView) -> str:
    said = list(view.warnings)
    if view.failed:
        names = ", ".join(path.name for path, _ in view.failed[:_MOST_NAMED])
        more = len(view.failed) - _MOST_NAMED
        if more > 0:
            names = tr("{names} and {n} more", names=names, n=more)
        said.append(
            tr(
                "Could not be read and count in no figure: {names} ({why}).",
                names=names, why=view.failed[0][1],
            )
        )  # fmt: skip
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


def protocol_words(protocol: str) -> str:
    """Name of a protocol as people read it."""
    return tr(_PROTOCOLS.get(protocol, protocol), "name of a protocol")


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
