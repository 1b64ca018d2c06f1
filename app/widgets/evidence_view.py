"""The clip, its evidence and the rest side by side: to play, and what is heard in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.icons import keep_icon
from app.widgets.explanation_question import buddy
from app.widgets.panel import ChoiceBox, ElidedLabel, role_label, set_role
from app.words import mark, tr

__all__ = ["PARTS", "SHARES", "SHARPNESS", "EvidenceView", "PartHeard"]

PARTS = {
    "clip": (mark("Original", "one of three sounds"), mark("The clip as it is")),
    "evidence": (
        mark("Evidence", "one of three sounds"),
        mark("Only what the map marks as speaking for the class"),
    ),
    "rest": (mark("Rest", "one of three sounds"), mark("The clip without its evidence")),
}
"""By name: what each sound is called, and what it is."""

_PLAYS = {
    "clip": (mark("Play original"), mark("Stop original")),
    "evidence": (mark("Play evidence"), mark("Stop evidence")),
    "rest": (mark("Play rest"), mark("Stop rest")),
}

SHARES = {
    0.5: mark("the strongest 50 %"),
    0.75: mark("the strongest 75 %"),
    0.9: mark("the strongest 90 %"),
    0.97: mark("the strongest 97 %"),
}
"""Shares of the evidence that are kept."""

SHARPNESS = {
    1.0: mark("soft", "of edges"),
    2.0: mark("clear", "of edges"),
    8.0: mark("hard", "of edges"),
}
"""Edges of what is kept, as exponents of the mask."""


@dataclass(frozen=True)
class PartHeard:
    """What the networks hear in one of the sounds.

    Attributes
    ----------
    probability : float
        Of the explained class.
    label : str
        The class that they would name.
    note : str
        What else there is to say.
    """

    probability: float
    label: str
    note: str = ""


class EvidenceView(QWidget):
    """Three sounds and the settings that part them.

    Attributes
    ----------
    play_requested : Signal(str)
        A name of `PARTS`.
    settings_changed : Signal()
    save_requested : Signal()
    """

    play_requested = Signal(str)
    settings_changed = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self.probabilities: dict[str, ElidedLabel] = {}
        self.heard: dict[str, ElidedLabel] = {}
        self.notes: dict[str, ElidedLabel] = {}
        self.status = role_label("", "muted")
        self.status.setWordWrap(True)
        self.share = ChoiceBox(tr("Share of the evidence that is kept"))
        self.sharpness = ChoiceBox(tr("Edges of what is kept"))
        self.save = QPushButton(tr("Save…"))
        self._fill()
        self._lay_out()
        for box in (self.share, self.sharpness):
            box.currentIndexChanged.connect(lambda _row: self.settings_changed.emit())
        self.save.clicked.connect(lambda: self.save_requested.emit())
        self.set_message("")

    def _fill(self) -> None:
        for value, text in SHARES.items():
            self.share.addItem(tr(text), value)
        self.share.setCurrentIndex(list(SHARES).index(0.9))
        self.share.setToolTip(tr("Of everything that speaks for the class, the strongest first"))
        for value, text in SHARPNESS.items():
            self.sharpness.addItem(tr(text, "of edges"), value)
        self.sharpness.setMinimumContentsLength(5)
        self.sharpness.setToolTip(tr("Soft edges sound more natural, hard ones part more strictly"))
        self.save.setToolTip(tr("Save the evidence and the rest as WAV files"))
        for name, (text, tip) in PARTS.items():
            button = QPushButton(tr(text, "one of three sounds"))
            button.setCheckable(True)
            button.setToolTip(tr("{what}. Click to play, again to stop.", what=tr(tip)))
            button.clicked.connect(lambda _=False, name=name: self.play_requested.emit(name))
            keep_icon(button, "play", "muted")
            self.buttons[name] = button
            self.probabilities[name] = ElidedLabel("", "", Qt.TextElideMode.ElideRight)
            self.heard[name] = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
            self.notes[name] = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)

    def _lay_out(self) -> None:
        buttons, said = QHBoxLayout(), QWidget()
        buttons.setSpacing(9)
        grid = QGridLayout(said)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(9)
        grid.setVerticalSpacing(1)
        for column, name in enumerate(PARTS):
            buttons.addWidget(self.buttons[name], 1)
            grid.setColumnStretch(column, 1)
            for row, labels in enumerate((self.probabilities, self.heard, self.notes)):
                labels[name].setAlignment(Qt.AlignmentFlag.AlignHCenter)
                grid.addWidget(labels[name], row, column)
        self._said = QStackedWidget()
        self._said.addWidget(said)
        self._said.addWidget(self.status)
        foot = QHBoxLayout()
        foot.setSpacing(7)
        for text, box in ((tr("Keep"), self.share), (tr("edges"), self.sharpness)):
            foot.addWidget(buddy(text, box))
            foot.addWidget(box)
        foot.addWidget(self.save)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(6)
        column_.addLayout(buttons)
        column_.addWidget(self._said, 1)
        column_.addLayout(foot)

    def settings(self) -> tuple[float, float]:
        """Return the share that is kept and the sharpness of its edges."""
        return float(self.share.currentData()), float(self.sharpness.currentData())

    def set_message(self, text: str, *, failed: bool = False) -> None:
        """Say why there is no evidence to hear; the clip itself can be played."""
        set_role(self.status, "danger" if failed else "muted")
        self.status.setText(text)
        self._said.setCurrentIndex(1)
        self._let_play(False)

    def set_heard(self, target: str, parts: Mapping[str, PartHeard]) -> None:
        """Show what is heard in each of `PARTS`."""
        for name, part in parts.items():
            probability = f"{target} {100 * part.probability:.0f} %"
            self.probabilities[name].setText(probability)
            heard = tr("heard as {label}", label=part.label)
            self.heard[name].setText(heard)
            self.notes[name].setText(part.note)
            for labels in (self.probabilities, self.heard, self.notes):
                labels[name].setToolTip(labels[name].text())
            self.buttons[name].setAccessibleDescription(f"{probability}, {heard}, {part.note}")
        self._said.setCurrentIndex(0)
        self._let_play(True)

    def set_playing(self, chosen: str, playing: bool) -> None:
        """Mark the sound that the player holds, and whether it is being heard."""
        for name, button in self.buttons.items():
            button.setChecked(name == chosen)
            heard = playing and name == chosen
            keep_icon(button, "stop" if heard else "play", "muted")
            play, stop = _PLAYS[name]
            button.setAccessibleName(tr(stop if heard else play))

    def _let_play(self, ready: bool) -> None:
        for name in ("evidence", "rest"):
            self.buttons[name].setEnabled(ready)
        self.save.setEnabled(ready)
