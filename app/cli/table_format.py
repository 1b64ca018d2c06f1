"""Results as a table for people, on a terminal."""

from __future__ import annotations

from app.cli.outcome import ClipOutcome
from app.cli.result_writer import Line, ResultWriter
from app.cli.text import cell_width, pad, printable

__all__ = ["TableWriter"]

_UNKNOWN = "unknown ({}?)"


class TableWriter(ResultWriter):
    """Columns for people, the file's name last so that nothing is cut."""

    def __init__(self, write: Line, bundle: str, labels: tuple[str, ...], top: int | None) -> None:
        super().__init__(write, bundle, labels, top)
        shown = [printable(label) for label in labels]
        texts = ("failed", *shown, *(_UNKNOWN.format(label) for label in shown))
        self._width = max(cell_width(text) for text in texts)

    def begin(self) -> None:
        """Write the columns' names."""
        self.write(self._columns("CLASS", "PROB", "AGREE", "LENGTH", "FILE"))

    def add(self, outcome: ClipOutcome) -> None:
        """Write the clip's row, and under it its further classes and events."""
        path = printable(outcome.path)
        prediction = outcome.prediction
        if prediction is None:
            reason = printable(outcome.reason)
            self.write(self._columns("failed", "-", "-", "-", f"{path}: {reason}"))
            self._events(outcome)
            return
        label = _UNKNOWN.format(prediction.label) if prediction.unknown else prediction.label
        agree = f"{prediction.n_agreeing}/{len(prediction.members)}"
        length = _clock(outcome.duration or 0.0)
        self.write(self._columns(label, _percent(prediction.probability), agree, length, path))
        for label, probability in prediction.ranking(self.top or 1)[1:]:
            self.write(self._columns(f"  {label}", _percent(probability), "", "", ""))
        self._events(outcome)

    def _events(self, outcome: ClipOutcome) -> None:
        """Write when a recording held what, with the highest calibrated probability."""
        if not outcome.windows:
            return
        if not outcome.events:
            self.write(self._columns("  no event", "", "", "", ""))
        times = [time for event in outcome.events for time in (event.start, event.end)]
        exact = any(abs(time - round(time)) > 0.05 for time in times)
        longest = max((len(_moment(time, exact)) for time in times), default=0)
        for event in outcome.events:
            start, end = (_moment(t, exact).rjust(longest) for t in (event.start, event.end))
            peak = "" if event.peak is None else _percent(event.peak)
            self.write(self._columns(f"  {event.label}", peak, "", "", f"  {start} - {end}"))

    def _columns(self, label: str, probability: str, agree: str, length: str, path: str) -> str:
        name = pad(printable(label), self._width)
        row = f"{name}  {probability:>7}  {agree:>5}  {length:>8}  {path}"
        return row.rstrip()


def _percent(probability: float) -> str:
    return f"{100 * probability:.1f} %"


def _clock(time: float) -> str:
    """``5.0 s``, or ``1:02:03`` from a minute on."""
    if time < 60:
        return f"{time:.1f} s" if time >= 1 else f"{time:.3g} s"
    minutes, rest = divmod(round(time), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _moment(time: float, exact: bool) -> str:
    """``1:05``, ``1:05.2`` where tenths count, ``1:02:03`` from an hour on."""
    tenths = round(10 * time) if exact else 10 * round(time)
    whole, tenth = divmod(tenths, 10)
    minutes, seconds = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{text}.{tenth}" if exact else text
