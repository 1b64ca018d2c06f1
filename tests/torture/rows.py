"""The lines of the table that `run` prints."""

from __future__ import annotations

from dataclasses import dataclass, field

COLUMNS = ("what", "tried", "survived", "lost", "actions", "slowest", "memory")


@dataclass
class Row:
    """A line of the table.

    Attributes
    ----------
    lost : int
        Files of the case or its neighbours that are no longer what they were.
    actions : int
        What was done with the inputs, each in a process of its own.
    complaints, notes : list of str
        What is said below the table: of what did not survive, and of what was measured.
    """

    what: str
    tried: int = 0
    survived: int = 0
    lost: int = 0
    actions: int = 0
    slowest: float = 0.0
    megabytes: float = 0.0
    complaints: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def cells(self) -> tuple[str, ...]:
        """Give the cells of the table."""
        confined = bool(self.actions)
        return (
            self.what,
            str(self.tried),
            str(self.survived),
            str(self.lost) if self.lost else "nothing",
            str(self.actions) if confined else "",
            f"{self.slowest:.1f} s" if confined else "",
            f"{self.megabytes:.0f} MB" if confined else "",
        )


def table(rows: list[Row]) -> str:
    """Put rows under their columns."""
    lines = [COLUMNS, *(row.cells() for row in rows)]
    widths = [max(len(line[k]) for line in lines) for k in range(len(COLUMNS))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if k == 0 else cell.rjust(width)
            for k, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )
