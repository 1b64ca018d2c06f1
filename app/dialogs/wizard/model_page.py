"""Step 3: which network, and from where it starts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app import wizard_jobs
from app.dialogs.wizard.fields import WizardPage, WorkBar, choices, line, whole
from app.models.training_draft import TrainingDraft
from app.models.wizard_records import ArchitectureView, Catalogue
from app.reasons import said
from app.tasks import TaskRunner
from app.widgets.panel import ElidedLabel, not_alone, role_label
from app.words import mark, tr

__all__ = ["ModelPage"]

_MEGABYTE = 1e6
_BYTES = 4
_FRAME = 6
_ROUGH = 9.95
"""From how many times the lightest's work on a whole number says enough."""
_NOT_FROZEN = mark("nothing: every layer is trained")


class ModelPage(WizardPage):
    """Architecture, starting weights, members and frozen blocks."""

    title = mark("Model", "step of the wizard")

    def __init__(self, draft: TrainingDraft, runner: TaskRunner) -> None:
        super().__init__(draft, runner)
        self._catalogue: Catalogue | None = None
        self._fetched: set[str] = set()
        self._fitted: tuple[object, ...] = ()
        self._fit_problem = ""
        self.networks = QListWidget()
        self.networks.setAccessibleName(tr("Network"))
        self.networks.setProperty("rows", True)
        self.networks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pretrained = QRadioButton(tr("ImageNet weights"))
        self.random = QRadioButton(tr("Random weights: only with very many clips"))
        self.from_file = QRadioButton(tr("Weights from a file"))
        self.pretrained_state = line("")
        self.download = QPushButton(tr("Download now"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose a file of weights"))
        self.file = ElidedLabel(tr("no file chosen"), "muted")
        self.partial = QCheckBox(tr("Let weights be missing from it"))
        self.partial.setToolTip(
            tr("Layers that the file does not bring start from random weights.")
        )
        self.fit = line("")
        self.members = whole(tr("Networks in the ensemble"), 1, 100)
        self.freeze = choices(tr("Keep unchanged"), {None: _NOT_FROZEN})
        self.work = WorkBar(tr("Weights", "of a network"))
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        self.body.addWidget(role_label(tr("NETWORK"), "section"))
        self.body.addWidget(self.networks)
        start, group = QVBoxLayout(), QButtonGroup(self)
        start.setSpacing(6)
        for button in (self.pretrained, self.from_file, self.random):
            group.addButton(button)
        for parts in ((self.pretrained, self.pretrained_state, self.download),
                      (self.from_file, self.file, self.choose)):  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(10)
            for part, stretch in zip(parts, (0, 1, 0), strict=True):
                row.addWidget(part, stretch)
            start.addLayout(row)
        inner = QHBoxLayout()
        inner.setContentsMargins(24, 0, 0, 0)
        inner.addWidget(self.partial)
        inner.addWidget(self.fit, 1)
        start.addLayout(inner)
        start.addWidget(self.random)
        start.addWidget(self.work)
        holder = QWidget()
        holder.setLayout(start)
        start.setContentsMargins(0, 0, 0, 0)
        self.form.add(tr("Start", "of a training"), holder, "init")
        self.form.add(tr("Members"), self.members, "members",
                      tr("Networks trained alike from different seeds; their mean is the answer.\n"
                         "More are surer and slower, in proportion."))  # fmt: skip
        self.form.add(tr("Keep unchanged"), self.freeze, "recipe.freeze",
                      tr("Blocks up to this one keep the weights that they start with.")
                      )  # fmt: skip
        self.body.addLayout(self.form)
        self.body.addStretch()

    def _connect(self) -> None:
        self.networks.currentRowChanged.connect(self._on_network)
        self.pretrained.clicked.connect(lambda: self.draft.set("init", "pretrained"))
        self.random.clicked.connect(lambda: self.draft.set("init", "random"))
        self.from_file.clicked.connect(self._on_from_file)
        self.choose.clicked.connect(self._on_choose)
        self.download.clicked.connect(self._on_download)
        self.partial.clicked.connect(lambda on: self.draft.set("partial", on))
        self.members.valueChanged.connect(lambda count: self.draft.set("members", count))
        self.freeze.activated.connect(
            lambda _row: self.draft.set("recipe.freeze", self.freeze.currentData())
        )
        self.work.cancelled.connect(lambda: self.ask_to_stop("weights"))
        self.draft.changed.connect(self._on_changed)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Show the networks there are."""
        self._catalogue = catalogue
        lightest = min(catalogue.architectures, key=lambda each: each.operations)
        blocked = self.networks.blockSignals(True)
        self.networks.clear()
        for each in catalogue.architectures:
            item = QListWidgetItem(f"{each.title}\n{_words(each, lightest)}")
            item.setData(Qt.ItemDataRole.UserRole, each.name)
            self.networks.addItem(item)
        self.networks.blockSignals(blocked)
        self._resize_list()
        self._fit_file()
        self._refresh()

    def clear_errors(self) -> None:
        """Take every reason away but that of a file that does not fit."""
        super().clear_errors()
        if self._fit_problem:
            self.form.show_error("init", self._fit_problem)

    def enter(self) -> None:
        """Try the file of weights, if one is chosen."""
        self._resize_list()
        self._fit_file()

    def blocked(self) -> str:
        """Reason why one cannot go on."""
        if self._catalogue is None:
            return tr("The networks are being loaded.")
        if self.busy("weights"):
            return tr("Weights are being read.")
        if self._is_file():
            return self._fit_problem or ("" if self._fitted else tr("Choose a file of weights."))
        return ""

    def chosen(self) -> ArchitectureView | None:
        """Give the network of the draft."""
        every = self._catalogue.architectures if self._catalogue is not None else ()
        name = self.draft.get("architecture")
        return next((each for each in every if each.name == name), None)

    def _is_file(self) -> bool:
        return self.draft.get("init") not in (None, "pretrained", "random")

    def _resize_list(self) -> None:
        rows = range(self.networks.count())
        height = sum(self.networks.sizeHintForRow(row) for row in rows)
        self.networks.setFixedHeight(height + _FRAME)

    def changeEvent(self, event: QEvent) -> None:
        """Show all rows at another size of the text, too."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._resize_list()

    def _on_network(self, row: int) -> None:
        item = self.networks.item(row)
        if item is None:
            return
        name = item.data(Qt.ItemDataRole.UserRole)
        if name != self.draft.get("architecture"):
            if self.draft.get("recipe.freeze") is not None:
                self.draft.set("recipe.freeze", None)
            before = self.chosen()
            self.draft.set("architecture", name)
            self._fit_start(before)

    def _fit_start(self, before: ArchitectureView | None) -> None:
        """Choose random weights for a network that has no others; and back after it."""
        chosen = self.chosen()
        if chosen is None or self._is_file():
            return
        if not chosen.has_pretrained:
            self.draft.set("init", "random")
        elif before is not None and not before.has_pretrained:
            self.draft.set("init", "pretrained")

    def _on_from_file(self) -> None:
        if not self._is_file():
            self._on_choose()

    def _on_choose(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, tr("File of weights"), "", tr("Weights (*.safetensors *.pth *.pt)")
        )
        if found:
            self.draft.set("init", found)
        self._refresh()

    def _on_download(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        self.submit(
            "weights",
            lambda context: wizard_jobs.fetch_weights(context, chosen.name),
            on_success=self._fetched.add,
            on_failure=lambda error: self.form.show_error("init", str(error)),
            on_cancelled=lambda: self.form.show_error("init", tr("The download was stopped.")),
            on_progress=self.work.report,
            on_finished=self._on_finished,
        )
        self.form.clear_errors()
        self.work.begin(tr("Downloading the weights of {network}", network=chosen.title))
        self._refresh()

    def _fit_file(self) -> None:
        chosen = self.chosen()
        init, partial = self.draft.get("init"), bool(self.draft.get("partial"))
        if chosen is None or not self._is_file():
            return
        wanted = (chosen.name, init, partial)
        if wanted == self._fitted:
            return
        self._fitted, self._fit_problem = wanted, ""
        self.fit.setText("")
        path = Path(str(init))
        self.submit(
            "weights",
            lambda context: wizard_jobs.fit_weights(context, chosen.name, path, partial),
            on_success=lambda words: self._on_fit(words, ""),
            on_failure=lambda error: self._on_fit("", said(str(error))),
            on_cancelled=self._on_unread,
            on_progress=self.work.report,
            on_finished=self._on_finished,
        )
        self.work.begin(tr("Reading {file}", file=path.name))

    def _on_fit(self, words: str, problem: str) -> None:
        self._fit_problem = problem
        self.fit.setText(words)
        self.form.clear_errors()
        if problem:
            self.form.show_error("init", problem)

    def _on_unread(self) -> None:
        self._on_fit("", tr("The weights were not read; choose them again."))
        self._fitted = ()

    def _on_finished(self) -> None:
        self.work.hide()
        self._refresh()

    def _on_changed(self, field: str) -> None:
        if field in ("", "architecture", "init", "partial"):
            if not self._is_file():
                if self._fitted:
                    self.cancel("weights")
                    self.work.hide()
                    self.form.clear_errors()
                self._fitted, self._fit_problem = (), ""
                self.fit.setText("")
            self._fit_file()
        if field in ("", "architecture", "init", "partial", "members", "recipe.freeze"):
            self._refresh()

    def _refresh(self) -> None:
        chosen = self.chosen()
        self._select(chosen)
        init, is_file = self.draft.get("init"), self._is_file()
        for button, on in ((self.pretrained, init in (None, "pretrained")),
                           (self.random, init == "random"), (self.from_file, is_file)):  # fmt: skip
            button.setChecked(on)
        self.file.setText(str(init) if is_file else tr("no file chosen"))
        self.file.setToolTip(str(init) if is_file else "")
        self.partial.setVisible(is_file)
        self.partial.setChecked(bool(self.draft.get("partial")))
        self.fit.setVisible(is_file)
        blocked = self.members.blockSignals(True)
        if isinstance(self.draft.get("members"), int):
            self.members.setValue(self.draft.get("members"))
        self.members.blockSignals(blocked)
        self._refresh_freeze(chosen)
        self._refresh_pretrained(chosen)
        self.state_changed.emit()

    def _select(self, chosen: ArchitectureView | None) -> None:
        for row in range(self.networks.count()):
            item = self.networks.item(row)
            if chosen is not None and item.data(Qt.ItemDataRole.UserRole) == chosen.name:
                blocked = self.networks.blockSignals(True)
                self.networks.setCurrentRow(row)
                self.networks.blockSignals(blocked)

    def _refresh_freeze(self, chosen: ArchitectureView | None) -> None:
        self.freeze.clear()
        self.freeze.addItem(tr(_NOT_FROZEN), None)
        blocks = () if chosen is None else chosen.blocks
        for number, name in enumerate(blocks, start=1):
            words = tr(
                "up to {block} ({n} of {total} blocks)", block=name, n=number, total=len(blocks)
            )
            self.freeze.addItem(words, name)
        value = self.draft.get("recipe.freeze")
        if value is not None and self.freeze.findData(value) < 0:
            self.freeze.addItem(str(value), value)
        self.freeze.setCurrentIndex(max(self.freeze.findData(value), 0))

    def _refresh_pretrained(self, chosen: ArchitectureView | None) -> None:
        self.pretrained.setEnabled(chosen is None or chosen.has_pretrained)
        there = chosen is not None and (chosen.cached or chosen.name in self._fetched)
        wanted = self.pretrained.isChecked() and chosen is not None
        there_are = chosen is not None and chosen.has_pretrained
        self.download.setVisible(wanted and there_are and not there and not self.busy("weights"))
        if chosen is None:
            self.pretrained_state.setText("")
        elif not there_are:
            self.pretrained_state.setText(tr("there are none for this network"))
        elif there:
            self.pretrained_state.setText(tr("on this computer already"))
        else:
            size = chosen.n_weights * _BYTES / _MEGABYTE
            self.pretrained_state.setText(
                not_alone(tr("about {size:.0f} MB, downloaded once when needed", size=size))
            )

    def sizeHint(self) -> QSize:
        """As much as the parts need."""
        return self.body.sizeHint()


def _words(each: ArchitectureView, lightest: ArchitectureView) -> str:
    size = tr(
        "{millions:.1f} million weights, {size:.0f} MB per member",
        millions=each.n_weights / 1e6, size=each.n_weights * _BYTES / _MEGABYTE,
    )  # fmt: skip
    work = tr("the least work of all")
    if each is not lightest:
        times = each.operations / lightest.operations
        digits = 1 if times < _ROUGH else 0
        work = tr("{times} × the work of the lightest", times=f"{times:.{digits}f}")
    return f"{size} · {work}"
