"""Pictures of every step of the training wizard, in both themes and with larger text."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.dialogs.training_wizard import TrainingWizard
from app.screenshots.camera import SETTLE_MS, Camera
from app.theme import ThemeName, apply_theme

__all__ = ["walk_wizard"]

_LOOKS: tuple[tuple[ThemeName, float], ...] = (
    ("dark", 1.0), ("light", 1.0), ("dark", 1.5), ("light", 1.5),
)  # fmt: skip


def walk_wizard(camera: Camera, wizard: TrainingWizard, folder: Path) -> None:
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

    def shots(name: str, seen: QWidget | None = None) -> None:
        for theme, scale in _LOOKS:
            apply_theme(app, theme, text_scale=scale)
            camera.pause(2 * SETTLE_MS)
            area = wizard.stack.currentWidget()
            if seen is not None and isinstance(area, QScrollArea):
                area.ensureWidgetVisible(seen)
            larger = "-large" if scale > 1 else ""
            camera.shot(f"wizard-{name}-{theme}{larger}", wizard)
        apply_theme(app, "dark", text_scale=camera.text_scale)

    wizard.show()
    shots("0-empty")
    wizard.data.set_data(folder)
    camera.wait(lambda: not wizard.data.blocked() and not wizard.model.blocked(), "the data")
    shots("1-data")
    wizard.go_on()
    camera.wait(lambda: wizard.check.diagnosis is not None, "the check")
    shots("2-check")
    offered = [row for row in wizard.check.findings.rows if row.finding.offer_exclude]
    for row in offered[:1]:
        row.button.click()
    camera.wait(lambda: not wizard.check.blocked(), "the exclusions")
    shots("2-check-excluded")
    wizard.check.undo.click()
    camera.wait(lambda: not wizard.check.blocked(), "the clip that was taken back")
    wizard.go_on()
    camera.wait(lambda: not wizard.model.blocked(), "the networks")
    shots("3-model")
    wizard.draft.set("architecture", "mobilenet_v2")
    wizard.go_on()
    camera.wait(lambda: wizard.recipe.audition.result is not None, "the changed clip")
    shots("4-recipe")
    wizard.go_on()
    camera.pause(300)
    shots("5-summary-working", wizard.summary.work)
    camera.wait(lambda: not wizard.summary.busy("measure"), "the costs")
    shots("5-summary")
