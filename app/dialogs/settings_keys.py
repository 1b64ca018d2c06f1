"""The page of the settings on which the keys of the commands are changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.actions import SPEC_OF, SPECS, native, plain, readable
from app.widgets.panel import role_label, set_role
from app.widgets.two_rows import TwoRows
from app.words import tr

__all__ = ["KeysPage"]

_ROW_GAP = 8
_HINT_PADDING = 30
_NAME = Qt.ItemDataRole.UserRole


class _KeysField(QKeySequenceEdit):
    """Field that asks for room for its hint."""

    def __init__(self) -> None:
        super().__init__()
        self._hint = ""
        self.keySequenceChanged.connect(lambda _: self._show_hint())
        self.editingFinished.connect(self._show_hint)

    def set_hint(self, hint: str) -> None:
        """Say what to do where no keys are shown, in the program's words rather than Qt's."""
        self._hint = hint
        self._show_hint()

    def clear(self) -> None:
        """Let no keys be shown."""
        super().clear()
        self._show_hint()

    def _show_hint(self) -> None:
        """Write the hint; Qt puts its own there whenever it shows other keys."""
        line = self.findChild(QLineEdit)
        if isinstance(line, QLineEdit):
            line.setPlaceholderText(self._hint)

    def sizeHint(self) -> QSize:
        """Room for the hint."""
        hint = super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(self._hint) + _HINT_PADDING
        return QSize(max(hint.width(), width), hint.height())


class KeysPage(QWidget):
    """Every command with its keys; keys of another command are taken only when people say so.

    Attributes
    ----------
    edited : Signal(str, object)
        ``"shortcuts"`` and the keys that differ from the first ones.
    """

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._changed: dict[str, str] = {}
        self._keys = {spec.name: spec.keys for spec in SPECS}
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Command"), tr("Menu"), tr("Keys", "of a command")])
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(tr("Commands and their keys"))
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        for spec in SPECS:
            item = QTreeWidgetItem([plain(spec.shown_text).rstrip("…"), spec.shown_menu, ""])
            item.setData(0, _NAME, spec.name)
            item.setToolTip(0, spec.shown_tip)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + _ROW_GAP))
            self.list.addTopLevelItem(item)
        self.input = _KeysField()
        self.input.setMaximumSequenceLength(1)
        self.input.setClearButtonEnabled(True)
        self.input.set_hint(tr("press the new keys"))
        self.input.setAccessibleName(tr("New keys"))
        self.input.setAccessibleDescription(tr("Press the keys that the chosen command is to have"))
        self.use = QPushButton(tr("Use", "keys for a command"))
        self.without = QPushButton(tr("No keys"))
        self.back = QPushButton(tr("Reset"))
        self.back_all = QPushButton(tr("Reset all keys"))
        self.verdict = role_label("", "muted")
        self.verdict.setWordWrap(True)
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *_: self._on_chosen())
        self.input.keySequenceChanged.connect(lambda _: self._judge())
        self.use.clicked.connect(self._use)
        self.without.clicked.connect(lambda: self._assign(""))
        self.back.clicked.connect(self._reset)
        self.back_all.clicked.connect(lambda: self.edited.emit("shortcuts", {}))
        self.show_keys(self._keys, {})
        self.list.setCurrentItem(self._items()[0])

    def _lay_out(self) -> None:
        field, buttons = QWidget(), QWidget()
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("New keys")))
        row.addWidget(self.input, 1)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.use, self.without, self.back, self.back_all):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(TwoRows(field, buttons, (1, 0), row.spacing()))
        layout.addWidget(self.verdict)

    def show_keys(self, keys: Mapping[str, tuple[str, ...]], changed: Mapping[str, str]) -> None:
        """Show the keys of all commands, and remember which are not the first ones."""
        self._keys = dict(keys)
        self._changed = dict(changed)
        for item in self._items():
            item.setText(2, native(self._keys[item.data(0, _NAME)]))
            font = item.font(2)
            font.setBold(item.data(0, _NAME) in self._changed)
            item.setFont(2, font)
        self.back_all.setEnabled(bool(self._changed))
        self._on_chosen()

    def find_words(self, words: Sequence[str]) -> bool:
        """Show the commands that hold all words; whether there is one."""
        found = False
        own = tr("keyboard shortcuts keys", "words that find a page of the settings")
        whole = all(word in own.casefold() for word in words)
        for item in self._items():
            text = " ".join(item.text(column) for column in range(3)).casefold()
            fits = whole or all(word in text for word in words)
            item.setHidden(not fits)
            found = found or fits
        return found

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(0, _NAME))

    def _on_chosen(self) -> None:
        self.input.blockSignals(True)
        self.input.clear()
        self.input.blockSignals(False)
        name = self._chosen()
        self.back.setEnabled(name in self._changed)
        self.without.setEnabled(bool(name and self._keys[name]))
        self._judge()

    def _wanted(self) -> str:
        return readable(self.input.keySequence().toString())

    def owner(self, keys: str) -> str:
        """Name of the command that has these keys; empty for none."""
        return next((name for name, own in self._keys.items() if keys in own), "")

    def _judge(self) -> None:
        """Say what would follow from the keys that were pressed."""
        wanted, name = self._wanted(), self._chosen()
        owner = self.owner(wanted) if wanted else ""
        self.use.setEnabled(bool(wanted and name) and owner != name)
        taken = bool(owner) and owner != name
        self.use.setText(
            tr("Take over", "keys of another command") if taken else tr("Use", "keys for a command")
        )
        set_role(self.verdict, "danger" if taken else "muted")
        if not name:
            self.verdict.setText(tr("Choose a command."))
        elif not wanted:
            self.verdict.setText(tr("Choose a command, go to the field and press its new keys."))
        elif owner == name:
            self.verdict.setText(tr("These are its keys already."))
        elif owner:
            self.verdict.setText(
                tr(
                    "{keys} belongs to “{command}”, which would be left without it.",
                    keys=native([wanted]), command=plain(SPEC_OF[owner].shown_text).rstrip("…"),
                )
            )  # fmt: skip
        else:
            self.verdict.setText(tr("{keys} is free.", keys=native([wanted])))

    def _use(self) -> None:
        self._assign(self._wanted())

    def _assign(self, keys: str) -> None:
        name, changed = self._chosen(), dict(self._changed)
        owner = self.owner(keys) if keys else ""
        if owner and owner != name:
            changed[owner] = " ".join(own for own in self._keys[owner] if own != keys)
        changed[name] = keys
        self.edited.emit("shortcuts", _differing(changed))

    def _reset(self) -> None:
        changed, name = dict(self._changed), self._chosen()
        changed.pop(name, None)
        for other, keys in list(changed.items()):
            kept = [key for key in keys.split() if key not in SPEC_OF[name].keys]
            changed[other] = " ".join(kept)
        self.edited.emit("shortcuts", _differing(changed))


def _differing(changed: Mapping[str, str]) -> dict[str, str]:
    """Leave out what is as it was in the beginning."""
    return {
        name: keys
        for name, keys in changed.items()
        if name in SPEC_OF and tuple(map(readable, keys.split())) != _first(name)
    }


def _first(name: str) -> tuple[str, ...]:
    return tuple(QKeySequence(keys).toString() for keys in SPEC_OF[name].keys)
