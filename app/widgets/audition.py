"""One clip as it is and as a training may show it, to be seen and heard."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.models.wizard_records import Audition
from app.widgets.panel import ChoiceBox, role_label
from app.widgets.spectrogram_view import SpectrogramView
from app.words import mark, tr

__all__ = ["AuditionView"]

_PLAY = {"before": mark("▶  As it is"), "after": mark("▶  Changed")}
_STOP = mark("■  Stop")


class AuditionView(QWidget):
    """Before above, after below.

    Attributes
    ----------
    asked : Signal()
        Another clip or another draw is wanted.
    play_asked : Signal(str)
        ``"before"`` or ``"after"`` is to be heard, or to stop if it is heard now.
    """

    asked = Signal()
    play_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.draw = 0
        self.result: Audition | None = None
        self._heard = ""
        self.clips = ChoiceBox(tr("Clip to try the changes on"))
        self.another = QPushButton(tr("New &random change"))
        self.another.setToolTip(tr("Draw other changes from the same bounds"))
        self.said = role_label("", "muted")
        self.said.setWordWrap(True)
        self.error = role_label("", "danger")
        self.error.setWordWrap(True)
        self.views = {"before": SpectrogramView(), "after": SpectrogramView()}
        self.buttons = {name: QPushButton(tr(text)) for name, text in _PLAY.items()}
        self._lay_out()
        self.clips.activated.connect(lambda _row: self.asked.emit())
        self.another.clicked.connect(self._on_another)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, name=name: self.play_asked.emit(name))
        self.set_result(None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.clips, 1)
        head.addWidget(self.another)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addLayout(head)
        names = {"before": tr("Clip as it is"), "after": tr("Clip as it is shown")}
        for name, view in self.views.items():
            view.setAccessibleName(names[name])
            view.set_before_resize(False)
            view.setMinimumSize(220, 130)
            view.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            body.addWidget(self.buttons[name], 0, Qt.AlignmentFlag.AlignLeft)
            if name == "after":
                body.addWidget(self.said)
            body.addWidget(view, 1)
        body.addWidget(self.error)

    @property
    def clip(self) -> Path | None:
        """The clip that is chosen."""
        chosen = self.clips.currentData()
        return Path(chosen) if chosen else None

    def set_clips(self, paths: Sequence[Path]) -> None:
        """Offer other clips."""
        if [str(path) for path in paths] == [
            self.clips.itemData(row) for row in range(self.clips.count())
        ]:
            return
        with QSignalBlocker(self.clips):
            self.clips.clear()
            for path in paths:
                self.clips.addItem(f"{path.parent.name}/{path.name}", str(path))
        self.set_result(None)

    def set_result(self, result: Audition | None, problem: str = "") -> None:
        """Show what was made of the clip, or why nothing was."""
        self.result = result
        for name, view in self.views.items():
            seen = None if result is None else getattr(result, f"seen_{name}")
            view.set_spectrogram(seen)
            self.buttons[name].setEnabled(result is not None)
        self.said.setText("" if result is None else result.said)
        self.error.setText(problem)
        self.error.setVisible(bool(problem))

    def set_heard(self, name: str) -> None:
        """Show which of the two is heard now; empty for none."""
        self._heard = name
        for each, button in self.buttons.items():
            button.setText(tr(_STOP if each == name else _PLAY[each]))

    @property
    def heard(self) -> str:
        """Which of the two is heard now."""
        return self._heard

    def set_place(self, seconds: float | None) -> None:
        """Move the cursor of what is heard."""
        for name, view in self.views.items():
            view.set_cursor(seconds if name == self._heard else None)

    def _on_another(self) -> None:
        self.draw += 1
        self.asked.emit()
