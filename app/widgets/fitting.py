"""A widget that arranges itself by its room."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

__all__ = ["FittingWidget"]


class FittingWidget(QWidget):
    """Fits again where its width, its words or their size have changed."""

    @abstractmethod
    def _fit(self) -> None:
        """Choose what there is room for."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into another size."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit where a part asks for other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)
