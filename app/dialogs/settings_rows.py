"""One setting on its page: what it is, its control, and the way back to the default."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.icons import keep_icon
from app.settings import DEFAULTS
from app.widgets.panel import not_alone, role_label
from app.words import tr

__all__ = ["CheckRow", "ChoiceRow", "NumberRow", "PlaceRow", "SettingRow"]

_CONTROL_WIDTH = 250
_PLACE_WIDTH = 340
_LETTER = 12
"""Pixels of an m where the text has its plain size."""


class SettingRow(QWidget):
    """Title and hint on the left, control on the right.

    Parameters
    ----------
    name : str
        Of the setting.
    title, hint : str
        What it is, and what follows from it or when it is applied.

    Attributes
    ----------
    edited : Signal(str, object)
        Name and new value.
    """

    edited = Signal(str, object)

    def __init__(self, name: str, title: str, hint: str, control: QWidget) -> None:
        super().__init__()
        self.name = name
        self.title = title
        self.control = control
        self.hint = role_label(not_alone(hint), "muted")
        self.hint.setWordWrap(True)
        control.setAccessibleName(title)
        control.setAccessibleDescription(hint)
        self.back = QToolButton()
        self.back.setProperty("role", "quiet")
        self.back.setAccessibleName(tr("Reset “{setting}”", setting=title))
        self.back.setToolTip(tr("Back to the default"))
        keep_icon(self.back, "retry", "muted")
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.back.clicked.connect(lambda: self.edited.emit(name, getattr(DEFAULTS, name)))
        words = QVBoxLayout()
        words.setSpacing(2)
        label = QLabel(title)
        label.setBuddy(control)
        words.addWidget(label)
        words.addWidget(self.hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(18)
        row.addLayout(words, 1)
        control.setMinimumWidth(_CONTROL_WIDTH)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)

    def show_value(self, value: object) -> None:
        """Show a value without telling of an edit."""
        before = self.control.blockSignals(True)
        self._show(value)
        self.control.blockSignals(before)
        self.back.setVisible(value != getattr(DEFAULTS, self.name))

    def matches(self, words: Sequence[str]) -> bool:
        """Whether all words occur in what the row says."""
        text = f"{self.title} {self.hint.text()}".casefold()
        return all(word in text for word in words)

    def _show(self, value: object) -> None:
        raise NotImplementedError


class ChoiceRow(SettingRow):
    """One of a few."""

    def __init__(
        self, name: str, title: str, hint: str, choices: Sequence[tuple[object, str]]
    ) -> None:
        self.box = QComboBox()
        super().__init__(name, title, hint, self.box)
        self.set_choices(choices)
        self.box.activated.connect(lambda at: self.edited.emit(name, self.box.itemData(at)))

    def set_choices(
        self, choices: Sequence[tuple[object, str]], barred: Sequence[object] = ()
    ) -> None:
        """Offer choices, of which the barred ones cannot be taken."""
        now = self.box.currentData()
        self.box.clear()
        model = self.box.model()
        for value, text in choices:
            self.box.addItem(text, value)
            if value in barred and isinstance(model, QStandardItemModel):
                model.item(self.box.count() - 1).setEnabled(False)
        self.box.setCurrentIndex(max(self.box.findData(now), 0))

    def _show(self, value: object) -> None:
        if self.box.findData(value) < 0:
            self.box.addItem(str(value), value)
        self.box.setCurrentIndex(self.box.findData(value))


class NumberRow(SettingRow):
    """A number with its unit; the smallest may have a name."""

    def __init__(
        self, name: str, title: str, hint: str, limits: tuple[float, float], unit: str,
        *, decimals: int = 0, smallest: str = "",
    ) -> None:  # fmt: skip
        self.box = QDoubleSpinBox()
        self.box.setRange(*limits)
        self.box.setDecimals(decimals)
        self.box.setSuffix(f" {unit}" if unit else "")
        self.box.setSpecialValueText(smallest)
        self.box.setKeyboardTracking(False)
        self.box.lineEdit().setTextMargins(6, 0, 0, 0)
        super().__init__(name, title, hint, self.box)
        self.box.valueChanged.connect(
            lambda value: self.edited.emit(name, value if decimals else int(value))
        )

    def _show(self, value: object) -> None:
        self.box.setValue(float(str(value)))


class CheckRow(SettingRow):
    """Yes or no."""

    def __init__(self, name: str, title: str, hint: str, text: str) -> None:
        self.box = QCheckBox(text)
        super().__init__(name, title, hint, self.box)
        self.box.toggled.connect(lambda on: self.edited.emit(name, on))

    def _show(self, value: object) -> None:
        self.box.setChecked(bool(value))


class PlaceRow(SettingRow):
    """A folder.

    Attributes
    ----------
    choose_requested : Signal(str)
        Name of the setting whose folder is to be chosen.
    """

    choose_requested = Signal(str)

    def __init__(self, name: str, title: str, hint: str) -> None:
        place = QWidget()
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self._chosen = self._usual = ""
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose “{setting}”", setting=title))
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        super().__init__(name, title, hint, place)
        self._place = place
        self._fit()
        self.line.setAccessibleName(title)
        self.line.setAccessibleDescription(hint)
        self.choose.clicked.connect(lambda: self.choose_requested.emit(name))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        letters = _PLACE_WIDTH // _LETTER
        wanted = letters * self.fontMetrics().horizontalAdvance("m")
        self._place.setMinimumWidth(max(wanted, _PLACE_WIDTH))

    def set_usual(self, folder: str) -> None:
        """Name the folder that is used when none is chosen."""
        self._usual = folder
        self._show(self._chosen)

    def _show(self, value: object) -> None:
        self._chosen = str(value)
        folder = self._chosen or self._usual
        self.line.setText(folder)
        self.line.setCursorPosition(0)
        self.line.setToolTip(folder)
