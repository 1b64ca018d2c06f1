"""What the ensemble says: first choice, how sure, and every member's own answer."""

from __future__ import annotations

import re
from math import log

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.theme import current_palette, theme_changed
from app.widgets.panel import ElidedLabel, Panel, role_label, set_role
from app.widgets.prediction_bars import PredictionBars, percent_text
from app.words import mark, tr
from core.results import Prediction

__all__ = ["PredictionPanel"]

_EMPTY = mark("Drop a clip on the window to hear what it is.")
_UNKNOWN = mark("not one of these sounds")
_GAP = 12
_BETWEEN = "   "
_NO_BREAK = "\N{NO-BREAK SPACE}"
_JOINER = "\N{WORD JOINER}"
_IDEOGRAPH = re.compile("[\u2e80-\uffef]")
_AGREEMENT_TIP = mark("Members whose own first choice is the ensemble's.")
_ENTROPY_TIP = mark(
    "Entropy: Doubt in the ensemble's probabilities: 0 nat is certain, {limit:.2f} nat is a blind"
    " guess among {n} classes."
)
_INFORMATION_TIP = mark(
    "Mutual information: The part of the doubt that comes from the members' disagreement. High:"
    " the sound is unlike what they learned from. Low with high entropy: the sound itself is"
    " ambiguous."
)
_CALIBRATED_TIP = mark(
    "Calibrated: Probability after temperature scaling, fitted so that of all clips given 80 %"
    " about 80 % are right."
)


class _Answer(QWidget):
    """Asks for the room that the headline has with the facts below it, wherever they stand."""

    def __init__(self, headline: QLabel, bars: PredictionBars) -> None:
        super().__init__()
        self._headline, self._bars = headline, bars

    def minimumSizeHint(self) -> QSize:
        """Room for a word of the headline, and for the bars."""
        words = self._headline.accessibleName().split()
        longest = max(map(self._headline.fontMetrics().horizontalAdvance, words), default=0)
        width = max(longest, self._bars.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())


class PredictionPanel(Panel):
    """Headline, doubt in words, and one bar a class with a tick for each member."""

    class_activated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Prediction"), parent)
        self._prediction: Prediction | None = None
        self._target: int | None = None
        self._calibrated = False
        self._rates: tuple[float | None, float | None] = (None, None)
        self.agreement = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
        self.agreement.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        assert self.header is not None
        self.header.addWidget(self.agreement, 1)
        self.headline = QLabel()
        self.headline.setTextFormat(Qt.TextFormat.RichText)
        self.headline.setProperty("role", "headline")
        self.facts = role_label("", "muted")
        self.facts.setWordWrap(True)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.explainer = role_label("", "accent")
        self.explainer.setWordWrap(True)
        self.bars = PredictionBars()
        self.message = role_label(tr(_EMPTY), "muted")
        self.busy = QProgressBar()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_message())
        self.stack.addWidget(self._build_answer())
        self.body.addWidget(self.stack, 1)
        self.bars.class_activated.connect(self.class_activated)
        theme_changed.connect(self._on_theme_changed)
        self.set_prediction(None)

    def _build_message(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 0)
        self.message.setWordWrap(True)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Working"))
        layout.addWidget(self.message)
        layout.addWidget(self.busy)
        layout.addStretch(1)
        return page

    def _build_answer(self) -> QWidget:
        page = _Answer(self.headline, self.bars)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._first = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(_GAP)
        row.addWidget(self.headline)
        row.addWidget(self.facts, 1)
        layout.addLayout(row)
        layout.addWidget(self.explainer)
        layout.addWidget(self.bars, 1)
        return page

    def set_prediction(self, prediction: Prediction | None, *, calm: bool = False) -> None:
        """Show an answer, its first choice marked; the empty state when None.

        Parameters
        ----------
        calm : bool
            Keep the rows where they are while the first choice stays: answers follow fast.
        """
        self._prediction = prediction
        self.bars.set_prediction(prediction, calm=calm)
        self.set_target(None)
        if prediction is None:
            self._show_line(tr(_EMPTY), working=False)
            return
        self.stack.setCurrentIndex(1)
        self._show_headline(prediction)
        self._show_doubt(prediction)

    def prediction(self) -> Prediction | None:
        """Return what is shown."""
        return self._prediction

    def set_busy(self, message: str | None) -> None:
        """Say what is being done until there is an answer; None: nothing is."""
        if message is not None:
            self._show_line(message, working=True)
        elif self._prediction is None:
            self._show_line(tr(_EMPTY), working=False)
        else:
            target = self._target
            self.set_prediction(self._prediction)
            self.set_target(target)

    def set_calibration(
        self,
        calibrated: bool,
        false_reject_rate: float | None,
        false_accept_rate: float | None = None,
    ) -> None:
        """Say how the bundle's confidence was measured.

        Parameters
        ----------
        calibrated : bool
            Whether its temperature was fitted; the confidence is called calibrated only then.
        false_reject_rate : float or None
            Share of known held-out clips below the threshold; None: not measured.
        false_accept_rate : float or None
            Share of sounds of classes never met that lie above it; None: not measured.
        """
        self._calibrated, self._rates = calibrated, (false_reject_rate, false_accept_rate)
        if self._prediction is not None:
            self._show_headline(self._prediction)
            self._show_doubt(self._prediction)

    def set_message(self, text: str) -> None:
        """Show one line instead of an answer, such as why there is none."""
        self._prediction = None
        self.bars.set_prediction(None)
        self._show_line(text, working=False)

    def set_target(self, index: int | None) -> None:
        """Mark the class that is being explained; does not emit."""
        self._target = index
        self.bars.set_target(index)

    def _show_line(self, text: str, *, working: bool) -> None:
        self.message.setText(text)
        self.busy.setVisible(working)
        self.agreement.setText("")
        self.stack.setCurrentIndex(0)

    def _show_headline(self, prediction: Prediction) -> None:
        accent = current_palette().accent_text
        share = percent_text(prediction.probability, 0)
        if prediction.unknown:
            self.headline.setText(tr(_UNKNOWN))
            set_role(self.headline, "subheadline")
        else:
            label = _escaped(prediction.label)
            set_role(self.headline, "headline")
            share_text = _escaped(share).replace(" ", _NO_BREAK)
            self.headline.setText(f"{label} <span style='color:{accent}'>{share_text}</span>")
        self.headline.setAccessibleName(
            tr(_UNKNOWN) if prediction.unknown else f"{prediction.label}, {share}"
        )
        self.explainer.setVisible(prediction.unknown)
        self.explainer.setText(_unknown_text(prediction, *self._rates))
        self.headline.setToolTip(_known_text(prediction, self._rates[1]))
        self._fit_headline()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the headline where it would be cut."""
        super().resizeEvent(event)
        self._fit_headline()

    def _fit_headline(self) -> None:
        """Put the facts below where the headline has no line beside them, and wrap at last."""
        metrics, words = self.headline.fontMetrics(), self.headline.accessibleName()
        facts = self.facts.text().split(_BETWEEN)
        beside = max(map(self.facts.fontMetrics().horizontalAdvance, facts), default=0)
        room = self.stack.width() - _GAP - max(beside, self.facts.minimumSizeHint().width())
        longest = max(map(metrics.horizontalAdvance, words.split()), default=0)
        whole = metrics.horizontalAdvance(words)
        lines = metrics.boundingRect(
            QRect(0, 0, max(room, 1), 9999), int(Qt.TextFlag.TextWordWrap), words
        ).height()
        line, width = metrics.lineSpacing(), max(self.stack.width(), 1)
        apart = max(line, self.facts.heightForWidth(max(width - _GAP - whole, 1)))
        below = (
            longest > room
            or lines > 2 * line + 2
            or room < whole <= width
            or (whole <= width and line + self.facts.heightForWidth(width) < apart)
        )
        flag, across = Qt.AlignmentFlag, QBoxLayout.Direction
        self._first.setDirection(across.TopToBottom if below else across.LeftToRight)
        self._first.setSpacing(0 if below else _GAP)
        self.facts.setAlignment(
            flag.AlignLeft | flag.AlignTop if below else flag.AlignRight | flag.AlignBottom
        )
        room = self.stack.width() if below else room
        self.headline.setMinimumWidth(min(longest if below else whole, room))
        self.headline.setWordWrap(whole > room)

    def _show_doubt(self, prediction: Prediction) -> None:
        n_members, n_classes = len(prediction.members), len(prediction.labels)
        self.agreement.setText(
            tr("{agreeing} of {n} members agree", agreeing=prediction.n_agreeing, n=n_members)
        )
        self.agreement.set_short(
            tr("{agreeing} of {n} agree", agreeing=prediction.n_agreeing, n=n_members)
        )
        self.agreement.setToolTip(tr(_AGREEMENT_TIP))
        facts = [
            tr("entropy {value:.2f} nat", value=prediction.entropy),
            tr("mutual information {value:.2f} nat", value=prediction.mutual_information),
        ]
        if self._calibrated and not prediction.unknown:
            confidence = percent_text(prediction.confidence, 0)
            facts.insert(0, tr("calibrated {percent}", percent=confidence))
        self.facts.setText(_BETWEEN.join(map(_unbroken, facts)))
        self.facts.setAccessibleName(_BETWEEN.join(facts))
        tips = [tr(_CALIBRATED_TIP)] if self._calibrated else []
        tips += [tr(_ENTROPY_TIP, limit=log(n_classes), n=n_classes), tr(_INFORMATION_TIP)]
        self.facts.setToolTip("\n".join(tips))
        self._fit_headline()

    def _on_theme_changed(self, _palette: object) -> None:
        if self._prediction is not None:
            self._show_headline(self._prediction)


def _unbroken(words: str) -> str:
    """Words that stay in one line, also where a script may be broken at every character."""
    return _IDEOGRAPH.sub("\\g<0>" + _JOINER, words.replace(" ", _NO_BREAK))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _unknown_text(
    prediction: Prediction, false_reject_rate: float | None, false_accept_rate: float | None
) -> str:
    """Say why it is called unknown, and how often that is wrong."""
    confidence = percent_text(prediction.confidence, 0)
    if prediction.threshold is None:
        return tr(
            "The nearest is {label}, with a confidence of {confidence}.",
            label=prediction.label, confidence=confidence,
        )  # fmt: skip
    text = tr(
        "The nearest is {label}, but its confidence of {confidence} lies below the threshold of"
        " {threshold}.",
        label=prediction.label,
        confidence=confidence,
        threshold=percent_text(prediction.threshold, 0),
    )
    return " ".join(filter(None, (text, _rates_text(false_reject_rate, false_accept_rate))))


def _rates_text(false_reject_rate: float | None, false_accept_rate: float | None) -> str:
    """Say how often the threshold is wrong; empty where nothing was measured."""
    if false_reject_rate is None:
        return ""
    known = percent_text(false_reject_rate, 0)
    if false_accept_rate is None:
        return tr(
            "{known} of known held-out clips fall below it; how many unknown sounds pass was not"
            " measured.",
            known=known,
        )
    return tr(
        "{known} of known held-out clips fall below it; {foreign} of unknown sounds do not.",
        known=known, foreign=percent_text(false_accept_rate, 0),
    )  # fmt: skip


def _known_text(prediction: Prediction, false_accept_rate: float | None) -> str:
    """Say how much it means that a sound passes the threshold; empty where nothing is known."""
    if prediction.unknown or prediction.threshold is None or false_accept_rate is None:
        return ""
    return tr(
        "Its confidence lies above the threshold of {threshold}. So do {foreign} of sounds of"
        " classes that such networks had never met: what is none of these classes is often taken"
        " for one of them.",
        threshold=percent_text(prediction.threshold, 0),
        foreign=percent_text(false_accept_rate, 0),
    )
