"""What a bundle says of itself: what it hears, how good it is, how it was made, whom to thank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.bundle_words import PROTOCOLS, input_words, percent, start_words
from app.widgets.panel import role_label
from app.words import listed, mark, tr, trn

if TYPE_CHECKING:
    from core.bundles.manifest import BundleManifest

__all__ = ["BundleCard", "card_rows", "measured_rows"]

_UNREAD, _CLASSES = "…", "Classes"
_SIZE, _HASH = mark("Size on disk"), "SHA-256"
_PROTOCOL_NAMES = {
    "held-out": mark("held-out", "name of a protocol"),
    "paper": mark("paper", "name of a protocol"),
}


def card_rows(manifest: BundleManifest, path: Path) -> list[tuple[str, str]]:
    """Facts of a bundle with their names in English, those that it gives."""
    training = manifest.training
    members = trn("{n} member", "{n} members", manifest.n_members)
    rows = [
        (_CLASSES, ", ".join(manifest.labels)),
        (mark("Network"), listed((manifest.architecture, members))),
        (mark("Input"), input_words(manifest)),
        (mark("Data"), _data(training)),
        (mark("Recipe"), _recipe(training)),
        (mark("Seeds"), _listed(training.get("seeds"))),
        (mark("Confidence"), _confidence(manifest)),
        (mark("Licence"), manifest.licence),
        (mark("Credits"), "\n".join(manifest.credits)),
        (mark("Kept in"), str(path)),
        (_SIZE, _UNREAD),
        (_HASH, _UNREAD),
    ]
    return [(name, value) for name, value in rows if value]


def measured_rows(manifest: BundleManifest) -> list[tuple[str, ...]]:
    """Figures that a bundle gives of itself: protocol, accuracy, interval, one member, n."""
    found: list[tuple[str, ...]] = []
    n = manifest.metrics.get("n", tr("not said"))
    for name, figures in _mapping(manifest.metrics.get("protocols")).items():
        try:
            low, high = figures["ci95"]
            single = figures["single"]
            found.append(
                (
                    str(name),
                    percent(figures["accuracy"]),
                    tr("{low} to {high}", low=percent(low), high=percent(high)),
                    f"{percent(single['mean'])} ± {100 * single['sd']:.1f}",
                    str(n),
                )
            )
        except (KeyError, TypeError, ValueError):
            continue
    return found


class BundleCard(QScrollArea):
    """Card of one bundle, or the reason why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Card", "of a bundle"))
        self._values: dict[str, QLabel] = {}
        self.set_reason("")

    def set_reason(self, reason: str) -> None:
        """Show why there is no card."""
        holder, column = self._fresh()
        self._values = {}
        column.addWidget(_line(reason, "danger"))
        column.addStretch(1)
        self._show(holder)

    def set_manifest(self, manifest: BundleManifest, path: Path) -> None:
        """Show a card."""
        holder, column = self._fresh()
        self._values = {}
        if manifest.description:
            column.addWidget(_line(manifest.description))
        column.addSpacing(4)
        column.addWidget(role_label(tr("HOW GOOD IT IS"), "section"))
        self._add_measured(column, manifest)
        column.addSpacing(4)
        column.addWidget(role_label(tr("WHAT IT IS"), "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(card_rows(manifest, path)):
            shown = _shown_name(name, manifest)
            grid.addWidget(role_label(shown, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._values[name] = _line(value)
            grid.addWidget(self._values[name], row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self._show(holder)

    def set_kept(self, size: str, sha256: str) -> None:
        """Add what had to be read first: size on disk, and the hash that names the bundle."""
        for name, text in ((_SIZE, size), (_HASH, sha256)):
            if name in self._values:
                self._values[name].setText(text)

    def value(self, name: str) -> str:
        """Value of a row by its English name; empty where there is no such row."""
        label = self._values.get(name)
        return "" if label is None else label.text()

    def _show(self, holder: QWidget) -> None:
        self.setWidget(holder)
        for widget in (holder, self.viewport()):
            widget.setAutoFillBackground(False)

    @staticmethod
    def _fresh() -> tuple[QWidget, QVBoxLayout]:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        return holder, column

    def _add_measured(self, column: QVBoxLayout, manifest: BundleManifest) -> None:
        rows = measured_rows(manifest)
        if not rows:
            column.addWidget(
                _line(tr("The bundle states no accuracy: evaluate it on clips of your own."))
            )
            return
        dataset = manifest.metrics.get("dataset", tr("data not named"))
        column.addWidget(_line(tr("Cross-validated on {dataset}:", dataset=dataset)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(26)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(5, 1)
        titles = (
            tr("protocol"), tr("ensemble"), tr("95 % interval"), tr("one member, mean ± sd"),
            tr("clips"),
        )  # fmt: skip
        for number, title in enumerate(titles):
            grid.addWidget(role_label(title, "muted"), 0, number)
        for row, texts in enumerate(rows, start=1):
            named = (_protocol_name(texts[0]), *texts[1:])
            for number, text in enumerate(named):
                grid.addWidget(_line(text), row, number)
        column.addLayout(grid)
        meant = [tr(PROTOCOLS[row[0]]) for row in rows if row[0] in PROTOCOLS]
        column.addWidget(_line("\n".join(meant), "muted"))


def _line(text: str, role: str = "") -> QLabel:
    label = role_label(text, role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _shown_name(name: str, manifest: BundleManifest) -> str:
    if name == _CLASSES:
        return trn("{n} class", "{n} classes", len(manifest.labels))
    return tr(name)


def _protocol_name(name: str) -> str:
    return tr(_PROTOCOL_NAMES[name], "name of a protocol") if name in _PROTOCOL_NAMES else name


def _confidence(manifest: BundleManifest) -> str:
    temperature, threshold = manifest.temperature, manifest.threshold
    if threshold is None:
        return tr("temperature {temperature:.3f}, threshold none", temperature=temperature)
    return tr(
        "temperature {temperature:.3f}, threshold {threshold:.3f}",
        temperature=temperature, threshold=threshold,
    )  # fmt: skip


def _data(training: Mapping[str, Any]) -> str:
    dataset, clips = training.get("dataset"), training.get("clips")
    if not dataset:
        return ""
    if not clips:
        return str(dataset)
    return tr("{dataset}, {clips} clips", dataset=dataset, clips=clips)


def _recipe(training: Mapping[str, Any]) -> str:
    recipe = _mapping(training.get("recipe"))
    words = [str(recipe[key]) for key in ("name", "optimiser") if recipe.get(key)]
    if recipe.get("epochs"):
        words.append(tr("{n} epochs", n=recipe["epochs"]))
    if training.get("start"):
        words.append(start_words(str(training["start"])))
    return listed(words)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _listed(value: object) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(str(each) for each in value)
    return ""
