"""What the doctor says of a dataset."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

__all__ = ["Diagnosis", "Finding", "Severity", "counted"]

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, or worth to know.

    Attributes
    ----------
    kind : str
        Short name, such as ``"silent"``.
    severity : {"error", "warning", "note"}
        Errors stand in the way of training, or make its figures wrong.
    message : str
        One line for people.
    clips : tuple of Path
        The clips concerned; with ``offer_exclude``, those whose exclusion mends it.
    offer_exclude : bool
    beside : tuple of Path
        Clips that stay, such as the one that the others are copies of.
    """

    kind: str
    severity: Severity
    message: str
    clips: tuple[Path, ...] = ()
    offer_exclude: bool = False
    beside: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Diagnosis:
    """All findings, the gravest first, and what was measured.

    Attributes
    ----------
    root : Path
        Folder that clip names are relative to.
    facts : dict
        Counts, lengths in s, sample rates in Hz.
    """

    root: Path
    findings: tuple[Finding, ...]
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return any(finding.severity == "error" for finding in self.findings)

    def to_json(self) -> dict[str, Any]:
        """Give findings and facts as JSON has them; clips by their whole paths."""
        return {
            "findings": [
                {
                    "kind": finding.kind,
                    "severity": finding.severity,
                    "message": finding.message,
                    "clips": [str(path) for path in finding.clips],
                    "offer_exclude": finding.offer_exclude,
                    "beside": [str(path) for path in finding.beside],
                }
                for finding in self.findings
            ],
            "facts": self.facts,
        }


def counted(count: int, singular: str, more: str | None = None) -> str:
    """Count and noun: ``1 clip``, ``2 clips``."""
    return f"{count} {singular if count == 1 else more or singular + 's'}"
