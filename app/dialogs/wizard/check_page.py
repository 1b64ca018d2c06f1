"""Step 2: whether the clips are fit to be trained on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app import wizard_data_jobs
from app.dialogs.wizard.fields import WizardPage, WorkBar, line
from app.models.training_draft import TrainingDraft
from app.reasons import said
from app.tasks import TaskRunner
from app.widgets.findings_list import FindingsList, unresolved
from app.words import listed, mark, tr, trn
from core.datasets.findings import Diagnosis

__all__ = ["CheckPage", "lengths"]


class CheckPage(WizardPage):
    """The doctor's findings; clips can be left out, and taken back."""

    title = mark("Check", "step of the wizard")

    def __init__(self, draft: TrainingDraft, runner: TaskRunner) -> None:
        super().__init__(draft, runner)
        self.diagnosis: Diagnosis | None = None
        self.problem = ""
        self._checked: tuple[object, ...] = ()
        self._undone: list[list[str]] = []
        self.summary = line("", "title")
        self.about = line("")
        self.error = line("", "danger")
        self.again = QPushButton(tr("Check &again"))
        self.undo = QPushButton(tr("&Undo"))
        self.undo.setToolTip(tr("Undo the last exclusion (Ctrl+Z)"))
        self.undo.setShortcut("Ctrl+Z")
        self.work = WorkBar(tr("Checking the clips"))
        self.findings = FindingsList()
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for part in (self.about, self.error, self.work, self.findings):
            self.body.addWidget(part)
        self.body.addStretch()
        self.again.clicked.connect(self._check)
        self.undo.clicked.connect(self._on_undo)
        self.work.cancelled.connect(lambda: self.ask_to_stop("check"))
        self.findings.exclude_changed.connect(self._on_exclude)
        draft.changed.connect(self._on_changed)
        self._refresh()

    def enter(self) -> None:
        """Check what was not checked before."""
        if self._checked != self._wanted():
            self._check()

    def blocked(self) -> str:
        """Reason why one cannot go on."""
        if self.busy("check"):
            return tr("The clips are being checked.")
        if self.diagnosis is None:
            return tr("The clips have not been checked.")
        left = unresolved(self.diagnosis, self.draft.get("exclude") or ())
        if left:
            return trn(
                "{n} error stands in the way: {message}",
                "{n} errors stand in the way: {message}",
                len(left), message=said(left[0].message),
            )  # fmt: skip
        return self.problem

    def set_problem(self, problem: str) -> None:
        """Take what stands in the way of the data with the exclusions taken off."""
        self.problem = problem
        self._refresh()

    def _wanted(self) -> tuple[object, ...]:
        return self.draft.get("data"), self.draft.get("layout") or "auto"

    def _check(self) -> None:
        data, layout = self._wanted()
        features = self.draft.get("features")
        self.diagnosis = None
        self._checked = (data, layout)
        self.error.hide()
        self.findings.set_diagnosis(None)
        path, name = Path(str(data)), str(layout)
        self.submit(
            "check",
            lambda context: wizard_data_jobs.check_data(context, path, name, features),
            on_success=self._on_diagnosis,
            on_failure=lambda error: self._fail(str(error)),
            on_cancelled=lambda: self._fail(tr("Stopped; press “Check again” to begin anew.")),
            on_progress=self.work.report,
            on_finished=self._on_finished,
        )
        self.work.begin(tr("Checking the clips"))
        self._refresh()

    def _on_diagnosis(self, diagnosis: Diagnosis) -> None:
        self.diagnosis = diagnosis
        self.findings.set_diagnosis(diagnosis)
        self._refresh()

    def _fail(self, reason: str) -> None:
        self._checked = ()
        self.error.setText(said(reason))
        self.error.show()

    def _on_finished(self) -> None:
        self.work.hide()
        self._refresh()

    def _on_exclude(self, names: tuple[str, ...], out: bool) -> None:
        now = list(self.draft.get("exclude") or ())
        self._undone.append(now)
        rest = [name for name in now if name not in names]
        self.draft.set("exclude", rest + (list(names) if out else []))

    def _on_undo(self) -> None:
        if self._undone:
            self.draft.set("exclude", self._undone.pop())

    def _on_changed(self, field: str) -> None:
        if field in ("", "data", "layout"):
            self._undone.clear()
            if self._checked and self._checked != self._wanted():
                self.cancel("check")
                self.work.hide()
                self.diagnosis, self._checked = None, ()
                self.findings.set_diagnosis(None)
        self._refresh()

    def _refresh(self) -> None:
        excluded = self.draft.get("exclude") or ()
        self.findings.set_excluded(excluded)
        self.undo.setEnabled(bool(self._undone))
        self.again.setEnabled(not self.busy("check"))
        self.summary.setText(
            tr("Every clip is decoded once") if self.busy("check") else self._verdict()
        )
        facts = {} if self.diagnosis is None else self.diagnosis.facts
        words = []
        if facts.get("decoded"):
            words.append(lengths(facts))
        if excluded:
            words.append(trn("{n} clip left out", "{n} clips left out", len(excluded)))
        self.about.setText(" · ".join(words))
        self.about.setVisible(bool(words))
        self.state_changed.emit()

    def _verdict(self) -> str:
        if self.diagnosis is None:
            return tr("Not checked yet")
        counts = Counter(finding.severity for finding in self.diagnosis.findings)
        said = (
            (counts["error"], trn("{n} error", "{n} errors", counts["error"])),
            (counts["warning"], trn("{n} warning", "{n} warnings", counts["warning"])),
            (counts["note"], trn("{n} note", "{n} notes", counts["note"])),
        )
        return listed(words for n, words in said if n) or tr("Nothing to complain of")


def lengths(facts: Mapping[str, Any]) -> str:
    """Say how much sound was decoded, and between which lengths the clips are."""
    n, minutes = facts["decoded"], facts["seconds"] / 60
    shortest, longest = facts["shortest"], facts["longest"]
    if shortest == longest:
        return tr(
            "{n} clips decoded, {minutes:.1f} min in all, {length:g} s each",
            n=n, minutes=minutes, length=longest,
        )  # fmt: skip
    return tr(
        "{n} clips decoded, {minutes:.1f} min in all, {shortest:g} to {longest:g} s each",
        n=n, minutes=minutes, shortest=shortest, longest=longest,
    )  # fmt: skip
