"""What the program is made of."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.closing import close_buttons
from app.dialogs.licences import LicencesDialog
from app.widgets.panel import not_alone
from app.words import tr

__all__ = ["AboutDialog"]

_LETTERS = 32
_LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "torch", "captum", "numpy", "soundfile", "librosa")


class AboutDialog(QDialog):
    """Version, libraries, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Sonolens"))
        brand = QLabel("Sonolens")
        brand.setProperty("role", "headline")
        words = QLabel(
            not_alone(
                tr(
                    "Version {version}\nExplainable sound classification on the desktop.\n"
                    "Sound, predictions and recordings stay on this computer.",
                    version=_version("sonolens"),
                )
            )
        )
        words.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for row, name in enumerate(_LIBRARIES):
            grid.addWidget(QLabel(name.removesuffix("-Essentials")), row, 0)
            number = QLabel(_version(name))
            number.setProperty("role", "muted")
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(number, row, 1)
        grid.setColumnStretch(1, 1)
        buttons = close_buttons(self)
        self.licences = buttons.addButton(tr("Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.licences.clicked.connect(lambda: LicencesDialog(self).open())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(brand)
        layout.addWidget(words)
        layout.addLayout(grid)
        layout.addWidget(buttons)
        self.setMinimumWidth(max(400, _LETTERS * self.fontMetrics().horizontalAdvance("m")))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return tr("not installed")
