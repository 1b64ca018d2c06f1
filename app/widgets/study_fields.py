"""What the form of a study is made of: named fields with what is wrong beneath, and chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.widgets.flow_layout import FlowLayout
from app.widgets.panel import role_label

__all__ = ["Chips", "FieldGrid", "Flow"]


class Flow(QWidget):
    """Widgets side by side, as high as the rows that they break into."""

    def __init__(self, gap: int = 6) -> None:
        super().__init__()
        self._row = FlowLayout(self, gap=gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fill(self, widgets: Sequence[QWidget], last: QWidget | None = None) -> None:
        """Take other widgets; the former ones go. The last one stands at the right edge."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for widget in (*widgets, last or QWidget()):
            self._row.addWidget(widget)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the rows at this width."""
        height = self._row.heightForWidth(max(self.width(), 120))
        return QSize(self._row.minimumSize().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Never cut a row."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the width is another."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self._row.heightForWidth(max(self.width(), 120)))
        self.updateGeometry()


class Chips(QWidget):
    """Names that are taken or left out one by one; all are taken until one is left out.

    Attributes
    ----------
    changed : Signal(tuple)
        Names that are taken; empty for all.
    """

    changed = Signal(tuple)

    def __init__(self, accessible_name: str, nothing: str) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self._name = accessible_name
        self._names: tuple[str, ...] = ()
        self._flow = Flow()
        self._none = role_label(nothing, "muted")
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._none)
        column.addWidget(self._flow)
        self._flow.hide()

    def set_names(
        self,
        names: Sequence[str],
        taken: Sequence[str],
        words: Callable[[str], str] = str,
    ) -> None:
        """Show names, those of ``taken`` marked; all where that is empty.

        Parameters
        ----------
        words : callable
            What is written for a name.
        """
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.buttons = [self._button(words(name)) for name in names]
            self._flow.fill(self.buttons)
        self._flow.setVisible(bool(names))
        self._none.setVisible(not names)
        for name, button in zip(self._names, self.buttons, strict=True):
            button.setChecked(not taken or name in taken)

    @property
    def taken(self) -> tuple[str, ...]:
        """Names that are taken."""
        return tuple(
            name for name, b in zip(self._names, self.buttons, strict=True) if b.isChecked()
        )

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setProperty("role", "chip")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(f"{self._name} {name}")
        button.clicked.connect(self._on_clicked)
        self._group.addButton(button)
        return button

    def _on_clicked(self) -> None:
        """Tell; nothing taken means all again."""
        taken = self.taken
        if not taken or len(taken) == len(self._names):
            taken = ()
            for button in self.buttons:
                button.setChecked(True)
        self.changed.emit(taken)


class FieldGrid(QGridLayout):
    """Names at the left, controls at the right, and beneath each why it is refused."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(14)
        self.setVerticalSpacing(3)
        self.setColumnStretch(1, 1)
        self._problems: dict[str, QLabel] = {}
        self._controls: dict[str, QWidget] = {}
        self._rows: dict[str, tuple[QLabel, QWidget, QLabel]] = {}

    def add(self, text: str, control: QWidget, *fields: str, tip: str = "") -> None:
        """Append a row.

        Parameters
        ----------
        fields : str
            Names of the choices that the control makes; the first is the row's, too.
        """
        row = self.rowCount()
        name = role_label(text, "muted")
        name.setBuddy(control)
        name.setToolTip(tip)
        if tip:
            control.setToolTip(tip)
        if not control.accessibleName():
            control.setAccessibleName(text)
        problem = role_label("", "danger")
        problem.setWordWrap(True)
        problem.hide()
        self.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        name.setContentsMargins(0, 6, 0, 0)
        self.addWidget(control, row, 1)
        self.addWidget(problem, row + 1, 1)
        self.setRowMinimumHeight(row + 1, 5)
        self._rows[fields[0]] = (name, control, problem)
        for field in fields:
            self._problems[field], self._controls[field] = problem, control

    def show_row(self, field: str, shown: bool) -> None:
        """Show or hide a row by the first of its fields."""
        name, control, problem = self._rows[field]
        name.setVisible(shown)
        control.setVisible(shown)
        if not shown:
            problem.hide()

    def show_problems(self, problems: dict[str, str]) -> dict[str, str]:
        """Say what is wrong beside each field; what belongs to none of these is given back."""
        for field, label in self._problems.items():
            self._controls[field].setAccessibleDescription("")
            label.hide()
        left = {}
        for field, reason in problems.items():
            found = self._problems.get(field)
            if found is None or self._controls[field].isHidden():
                left[field] = reason
                continue
            found.setText(reason)
            found.show()
            self._controls[field].setAccessibleDescription(reason)
        return left

    def problem_of(self, field: str) -> str:
        """Return what is said beneath a field."""
        label = self._problems[field]
        return "" if label.isHidden() else label.text()
