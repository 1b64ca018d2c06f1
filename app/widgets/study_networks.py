"""Networks to take into a study, each with the weights that it starts from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QMenu, QPushButton, QSizePolicy, QWidget

from app.models.wizard_records import ArchitectureView
from app.widgets.panel import ElidedLabel, role_label
from app.words import tr

__all__ = ["NetworkPicker"]

_MILLION = 1e6
_PADDING = 44
_NOTHING = "\N{ZERO WIDTH SPACE}"
_NARROWEST = 100


class _StartButton(QPushButton):
    """Button whose words give way in their middle where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""

    def set_words(self, words: str) -> None:
        """Say what the network starts from."""
        self._words = words
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for all words."""
        words = QFontMetricsF(self.font()).horizontalAdvance(self._words)
        return QSize(ceil(words) + _PADDING, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - _PADDING, 40)
        mode = Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._words, mode, room))


class NetworkPicker(QWidget):
    """A row a network: a box to tick, its size, and its start.

    Attributes
    ----------
    taken_changed : Signal(tuple)
        Names of the networks that are ticked.
    start_chosen : Signal(str, str)
        A network, and ``"pretrained"`` or ``"random"``.
    file_requested : Signal(str)
        A file of weights is to be chosen for a network.
    """

    taken_changed = Signal(tuple)
    start_chosen = Signal(str, str)
    file_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Networks"))
        self._views: tuple[ArchitectureView, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.wait = role_label(tr("looking up the networks …"), "muted")
        self._grid.addWidget(self.wait, 0, 0)
        self.boxes: dict[str, QCheckBox] = {}
        self.starts: dict[str, _StartButton] = {}

    def set_networks(self, views: Sequence[ArchitectureView]) -> None:
        """Show the networks there are; done once."""
        if self._views or not views:
            return
        self._views = tuple(views)
        self.wait.hide()
        for row, view in enumerate(views):
            box = QCheckBox(view.title)
            box.setAccessibleName(view.title)
            box.clicked.connect(self._on_ticked)
            millions = view.n_weights / _MILLION
            size = ElidedLabel(tr("{n:.1f} million weights", n=millions), "muted")
            size.set_short(f"{millions:.1f} M", _NOTHING)
            size.setMinimumWidth(1)
            start = _StartButton()
            start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            start.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            start.setProperty("role", "menu")
            start.setMinimumWidth(_NARROWEST)
            policy = start.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            start.setSizePolicy(policy)
            self.boxes[view.name], self.starts[view.name] = box, start
            for column, widget in enumerate((box, size, start)):
                self._grid.addWidget(widget, row, column)

    def show_choices(
        self, taken: Sequence[str], starts: Mapping[str, str], *, random_allowed: bool
    ) -> None:
        """Mark what is chosen.

        Parameters
        ----------
        starts : mapping
            ``"pretrained"``, ``"random"`` or the path of a file, by the network.
        random_allowed : bool
            False where random weights are what others are compared with.
        """
        for view in self._views:
            box, start = self.boxes[view.name], self.starts[view.name]
            box.setChecked(view.name in taken)
            start.setVisible(view.name in taken)
            chosen = starts.get(view.name, "pretrained")
            words = _start_words(chosen, view.cached)
            start.set_words(words)
            start.setToolTip(words if chosen in {"pretrained", "random"} else chosen)
            start.setAccessibleName(
                tr("Start of {network}: {words}", network=view.title, words=words)
            )
            if start.property("offer") != [chosen, random_allowed]:
                start.setProperty("offer", [chosen, random_allowed])
                self._make_menu(start, view, chosen, random_allowed)

    def _make_menu(
        self, button: QPushButton, view: ArchitectureView, chosen: str, random_allowed: bool
    ) -> None:
        old = button.menu()
        menu, group = QMenu(button), QActionGroup(button)
        for kind, there_is in (("pretrained", view.has_pretrained), ("random", random_allowed)):
            if not there_is:
                continue
            action = menu.addAction(_start_words(kind, view.cached))
            action.setCheckable(True)
            action.setChecked(kind == chosen)
            group.addAction(action)
            action.triggered.connect(
                lambda _=False, one=kind, name=view.name: self.start_chosen.emit(name, one)
            )
        action = menu.addAction(tr("A file of weights…"))
        action.setCheckable(True)
        action.setChecked(chosen not in {"pretrained", "random"})
        group.addAction(action)
        action.triggered.connect(lambda _=False, name=view.name: self.file_requested.emit(name))
        button.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _on_ticked(self) -> None:
        self.taken_changed.emit(tuple(name for name, b in self.boxes.items() if b.isChecked()))


def _start_words(start: str, cached: bool) -> str:
    if start == "pretrained":
        return tr("ImageNet weights") if cached else tr("ImageNet weights, to be downloaded")
    return tr("random weights") if start == "random" else Path(start).name
