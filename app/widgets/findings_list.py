"""What the doctor found, by gravity, each with its clips and a way to leave them out."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.reasons import said
from app.widgets.panel import ElidedLabel, Panel, role_label
from app.words import mark, tr, trn
from core.datasets.findings import Diagnosis, Finding
from core.datasets.manifest import relative_name

__all__ = ["FindingRow", "FindingsList", "unresolved"]

_HEADINGS = {
    "error": mark("Must be mended or left out"),
    "warning": mark("Worth a look"),
    "note": mark("Good to know"),
}
_FEW = 3
_MOST = 200


class FindingRow(QWidget):
    """One finding.

    Attributes
    ----------
    exclude_asked : Signal(bool)
        Leave its clips out, or take them back.
    """

    exclude_asked = Signal(bool)

    def __init__(self, finding: Finding, root: Path) -> None:
        super().__init__()
        self.finding = finding
        self.excluded = False
        self.names = tuple(relative_name(path, root) for path in finding.clips)
        role = "danger" if finding.severity == "error" else ""
        self._words = role_label(said(finding.message), role)
        self._words.setWordWrap(True)
        self.button = QPushButton()
        self.button.setVisible(finding.offer_exclude)
        self.button.clicked.connect(lambda: self.exclude_asked.emit(not self.excluded))
        self.clips = ElidedLabel(_short(self.names), "muted", Qt.TextElideMode.ElideRight)
        self.clips.setToolTip("\n".join(self.names[:_MOST]))
        self.clips.setVisible(bool(self.names))
        self.more = QPushButton(tr("Show all {n}", n=len(self.names)))
        self.more.setProperty("role", "quiet")
        self.more.setAccessibleName(
            tr("Show all clips of: {finding}", finding=said(finding.message))
        )
        self.more.setVisible(len(self.names) > _FEW)
        self.more.clicked.connect(self._on_more)
        self._column = QVBoxLayout()
        self._lay_out()
        self.set_excluded(False)

    def _lay_out(self) -> None:
        column = self._column
        column.setSpacing(2)
        column.addWidget(self._words)
        below = QHBoxLayout()
        below.addWidget(self.clips, 1)
        below.addWidget(self.more)
        column.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def set_excluded(self, excluded: bool) -> None:
        """Show whether its clips are left out."""
        self.excluded = excluded
        count = len(self.names)
        self.button.setText(
            trn("Take {n} clip back", "Take {n} clips back", count)
            if excluded
            else trn("Exclude {n} clip", "Exclude {n} clips", count)
        )
        self.button.setAccessibleName(f"{self.button.text()}: {said(self.finding.message)}")
        self._words.setEnabled(not excluded)

    def _on_more(self) -> None:
        text = "\n".join(self.names[:_MOST])
        if len(self.names) > _MOST:
            text += "\n" + tr("and {n} more", n=len(self.names) - _MOST)
        label = role_label(text, "muted")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.clips.hide()
        self.more.hide()
        self._column.addWidget(label)


class FindingsList(QWidget):
    """All findings of a diagnosis.

    Attributes
    ----------
    exclude_changed : Signal(object, bool)
        Names of clips relative to the dataset, and whether they are to be left out.
    """

    exclude_changed = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[FindingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.setAccessibleName(tr("Findings"))

    def set_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Show other findings."""
        self.rows = []
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if diagnosis is None:
            return
        for severity, heading in _HEADINGS.items():
            findings = [f for f in diagnosis.findings if f.severity == severity]
            if findings:
                self._column.addWidget(self._group(tr(heading), findings, diagnosis.root))

    def set_excluded(self, names: Collection[str]) -> None:
        """Show which findings are settled because their clips are left out."""
        left_out = frozenset(names)
        for row in self.rows:
            row.set_excluded(bool(row.names) and left_out.issuperset(row.names))

    def _group(self, heading: str, findings: list[Finding], root: Path) -> Panel:
        panel = Panel(f"{heading} · {len(findings)}")
        for finding in findings:
            row = FindingRow(finding, root)
            row.exclude_asked.connect(
                lambda out, row=row: self.exclude_changed.emit(row.names, out)
            )
            self.rows.append(row)
            panel.body.addWidget(row)
        return panel


def unresolved(diagnosis: Diagnosis, excluded: Collection[str]) -> list[Finding]:
    """Errors whose clips are not all left out, and those that no exclusion mends."""
    left_out = frozenset(excluded)
    return [
        finding
        for finding in diagnosis.findings
        if finding.severity == "error"
        and not (
            finding.offer_exclude
            and left_out.issuperset(relative_name(p, diagnosis.root) for p in finding.clips)
        )
    ]


def _short(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_FEW])
    if len(names) <= _FEW:
        return shown
    return tr("{names} and {n} more", names=shown, n=len(names) - _FEW)
