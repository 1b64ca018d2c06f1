"""Find texts in the window that never passed `app.words.tr`, and so cannot be translated.

The window is made to speak a language of brackets: what `tr` translates stands between ⟦ and ⟧, and
what stands outside was forgotten, or is a name.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Set

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

__all__ = ["NAMES", "in_brackets", "shown_texts", "unspoken"]

_MARKED = re.compile("⟦[^⟦⟧]*⟧")
_TAG = re.compile(r"<[^>]*>|&\w+;|https?://\S+|\S*[\\/]\S*|\S+\.\w{2,8}\b")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST_ROWS = 40

_NAMES = (
    # units and symbols
    "hz khz db dbfs ms min mb gb gib kb nat nats sd px bit fps vs"
    # names of machines, libraries, formats and methods
    " cpu cuda mps gpu nvidia sonolens qt torch python captum numpy librosa pyside torchvision"
    " soundfile libsndfile pyqtgraph png svg csv json wav flac onnx raven audacity pdf html"
    " densenet resnet inception mobilenet soundcnn mobilenetv imagenet esc urbansound gtzan"
    " adam bf fp svcca cka roc ece ig smoothgrad grad cam gauss legendre htk hann id"
    " ctrl shift alt esc del tab space return enter home end left right up down ins pgup pgdown"
    " viridis magma cividis inferno english deutsch 简体中文 ray"
)
NAMES: Set[str] = frozenset(_NAMES.split())
"""Words that are the same in every language, in lower case."""


def in_brackets(text: str, note: str = "") -> str:
    """Translate into the language of brackets; places stay outside."""
    del note
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return f"⟦{text}⟧"
    said = ""
    for literal, name, form, conversion in parts:
        if literal:
            said += "⟦" + literal.replace("{", "{{").replace("}", "}}") + "⟧"
        if name is not None:
            said += "{" + name + (f"!{conversion}" if conversion else "")
            said += (f":{form}" if form else "") + "}"
    return said


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where and what a widget and all in it say, to eyes and to screen readers."""
    for widget in [root, *root.findChildren(QWidget)]:
        if _foreign(widget):
            continue
        for text in _texts_of(widget):
            if text.strip():
                yield type(widget).__name__, text
    for action in root.findChildren(QAction):
        if _made_by_others(action):
            continue
        for text in (action.text(), action.toolTip()):
            if text.strip():
                yield "QAction", text


def _foreign(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    of_a_list = parent is not None and isinstance(parent.parentWidget(), QComboBox)
    return of_a_list or _made_by_others(widget) or widget.objectName().startswith("qt_")


def _made_by_others(thing: QObject | None) -> bool:
    while thing is not None:
        if "pyqtgraph" in type(thing).__module__ or "pyqtgraph" in type(thing).__name__:
            return True
        thing = thing.parent()
    return False


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(row) for row in range(widget.count()))
    elif isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
    elif isinstance(widget, QAbstractItemView):
        yield from _cells_of(widget)


def _cells_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
             Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
    root = view.rootIndex()
    n_columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for column in range(n_columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield head if isinstance(head, str) else ""
        for row in range(min(model.rowCount(root), _MOST_ROWS)):
            for role in roles:
                said = model.data(model.index(row, column, root), role)
                yield said if isinstance(said, str) else ""


def unspoken(root: QWidget, names: Set[str] = NAMES) -> list[str]:
    """Say which texts hold words that were not translated, a line each.

    Parameters
    ----------
    names : set of str
        Lower-case words that are the same in every language.
    """
    found = []
    for where, text in shown_texts(root):
        rest = _TAG.sub(" ", _MARKED.sub(" ", text).replace("&", ""))
        words = [word for word in _WORD.findall(rest) if word.casefold() not in names]
        if words:
            found.append(f"{where}: {text!r}: {' '.join(words)}")
    return sorted(set(found))
