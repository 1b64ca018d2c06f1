"""What was heard live over the last minute: stretches of one answer, the oldest first. No Qt."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.words import tr

__all__ = ["HeardSpan", "LiveHistory", "spoken"]

KEEP_S = 60.0


@dataclass(frozen=True)
class HeardSpan:
    """A stretch of time with one answer.

    Attributes
    ----------
    start, end : float
        s, on the history's clock.
    label : str
        Class that was heard; empty where the ensemble was not sure of any.
    confidence : float
        The highest that it had there, in [0, 1].
    """

    start: float
    end: float
    label: str
    confidence: float


class LiveHistory:
    """Takes answers as they come.

    Parameters
    ----------
    keep : float
        How far back it goes, s.
    """

    def __init__(self, keep: float = KEEP_S) -> None:
        self.keep = keep
        self._spans: deque[HeardSpan] = deque()

    def add(self, now: float, label: str, confidence: float) -> None:
        """Take an answer; it holds until the next one comes.

        Parameters
        ----------
        now : float
            s, on a clock that does not go back.
        label : str
            Empty for none of the classes.
        """
        if self._spans:
            last = replace(self._spans[-1], end=now)
            if last.label == label:
                last = replace(last, confidence=max(last.confidence, confidence))
                self._spans[-1] = last
            else:
                self._spans[-1] = last
                self._spans.append(HeardSpan(now, now, label, confidence))
        else:
            self._spans.append(HeardSpan(now, now, label, confidence))
        while self._spans[0].end < now - self.keep:
            self._spans.popleft()

    def clear(self) -> None:
        """Forget everything."""
        self._spans.clear()

    def spans(self) -> tuple[HeardSpan, ...]:
        """Give what is remembered, the oldest first."""
        return tuple(self._spans)


def spoken(spans: Sequence[HeardSpan], now: float) -> str:
    """Say in words what was heard, the newest first."""
    heard = [span for span in reversed(spans) if span.label]
    if not heard:
        return tr("Nothing was heard for certain yet.") if spans else tr("Nothing was heard yet.")
    said = "; ".join(_spoken(span, now) for span in heard[:6])
    return tr("{said}.", said=said)


def _spoken(span: HeardSpan, now: float) -> str:
    ago, until = round(now - span.start), round(now - span.end)
    if ago <= 1:
        return tr("{label} now", label=span.label)
    if until <= 1:
        return tr("{label} from {ago} s ago, now", label=span.label, ago=ago)
    return tr(
        "{label} from {ago} s ago, until {until} s ago", label=span.label, ago=ago, until=until
    )
