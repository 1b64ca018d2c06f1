"""Pictures of every step of the training wizard, in both themes and with larger text.

``python -m app.screenshots_wizard FOLDER OUT`` needs no display; what is shown is read from the
clips in FOLDER.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.dialogs.training_wizard import TrainingWizard
from app.tasks import TaskRunner
from app.theme import ThemeName, apply_theme

__all__ = ["main", "walk_wizard"]

_PATIENCE_S = 300.0
_POLL_MS = 60
_LOOKS: tuple[tuple[ThemeName, float], ...] = (
    ("dark", 1.0), ("light", 1.0), ("dark", 1.5), ("light", 1.5),
)  # fmt: skip


def walk_wizard(wizard: TrainingWizard, folder: Path, out: Path) -> list[Path]:
    """Take a picture of every step, empty and filled.

    Parameters
    ----------
    folder : Path
        Labelled clips; those at fault are left out on the way.

    Raises
    ------
    TimeoutError
        A step did not come to rest.
    """
    app = cast("QApplication", QApplication.instance())
    taken: list[Path] = []

    def shots(name: str) -> None:
        for theme, scale in _LOOKS:
            apply_theme(app, theme, text_scale=scale)
            _pause(120)
            larger = "-large" if scale > 1 else ""
            path = out / f"wizard-{name}-{theme}{larger}.png"
            wizard.grab().save(str(path))
            taken.append(path)
        apply_theme(app, "dark", text_scale=1.0)

    wizard.show()
    _pause(120)
    shots("0-empty")
    wizard.data.set_data(folder)
    _until(lambda: not wizard.data.blocked() and not wizard.model.blocked(), "the data")
    shots("1-data")
    wizard.go_on()
    _until(lambda: wizard.check.diagnosis is not None, "the check")
    shots("2-check")
    for row in list(wizard.check.findings.rows):
        if row.finding.offer_exclude and row.finding.severity == "error":
            row.button.click()
    _until(lambda: not wizard.check.blocked(), "the exclusions")
    shots("2-check-excluded")
    wizard.go_on()
    _until(lambda: not wizard.model.blocked(), "the networks")
    shots("3-model")
    wizard.draft.set("architecture", "mobilenet_v2")
    wizard.go_on()
    _until(lambda: wizard.recipe.audition.result is not None, "the changed clip")
    shots("4-recipe")
    wizard.go_on()
    _pause(300)
    shots("5-summary-working")
    _until(lambda: not wizard.summary.busy("measure"), "the costs")
    shots("5-summary")
    return taken


def main(folder: Path, out: Path) -> int:
    """Walk through a wizard of its own."""
    app = QApplication(sys.argv[:1])
    apply_theme(app, "dark")
    out.mkdir(parents=True, exist_ok=True)
    runner = TaskRunner()
    with tempfile.TemporaryDirectory() as scratch:
        wizard = TrainingWizard(None, {"recipe": "quick"}, runner, Path(scratch))
        try:
            walk_wizard(wizard, folder, out)
        finally:
            wizard.close()
            runner.shutdown()
    return 0


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _until(done: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not done():
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited too long for {what}")
        _pause(_POLL_MS)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
