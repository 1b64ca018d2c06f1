"""Joins the Models page to the controllers behind it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from app.controllers.bundle import BundleController
from app.controllers.bundle_files import BundleFilesController, is_asked_for
from app.controllers.evaluation import EvaluationController
from app.models.records import BundleChoice
from app.models.session import SessionModel
from app.notifications import Notifications
from app.paths import bundles_dir
from app.sizes import size_words
from app.widgets.two_line_list import Row
from app.windows.evaluations_binding import BundlesInView, EvaluationsBinding
from app.windows.file_dialogs import file_dialog
from app.windows.models_page import ModelsPage
from app.words import mark, tr, trn

if TYPE_CHECKING:
    from app.bundle_jobs import Incoming
    from core.bundles.compare import BundleFacts

__all__ = ["ModelsBinding"]

_AS_BUNDLE = mark("Bundle in one file (*.sonolens)")
_AS_ONNX = mark("ONNX for other programs (*.onnx)")


class ModelsBinding(QObject):
    """Lives as long as its page.

    Parameters
    ----------
    open_clips : callable
        Takes the files of a cell and shows them on the Listen page.
    """

    def __init__(
        self,
        page: ModelsPage,
        session: SessionModel,
        bundle: BundleController,
        files: BundleFilesController,
        evaluation: EvaluationController,
        notifications: Notifications,
        open_clips: Callable[[Sequence[Path]], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._bundle = bundle
        self._files = files
        self._wanted = ""
        self._bind_bundles()
        self._show_bundles()
        bundles = BundlesInView(lambda: bundle.bundles, self._current, self._show_card)
        EvaluationsBinding(page, evaluation, bundles, notifications, open_clips)

    # Bundles ----------------------------------------------------------------------------------

    def _bind_bundles(self) -> None:
        page, files = self._page, self._files
        self._bundle.bundles_changed.connect(lambda _: self._show_bundles())
        self._session.model_changed.connect(self._show_bundles)
        self._session.model_key_changed.connect(self._show_bundles)
        page.bundles.chosen.connect(self._on_bundle)
        page.use.clicked.connect(self._on_use)
        page.install_file.triggered.connect(self._choose_install)
        page.install_folder.triggered.connect(self._choose_install_folder)
        page.export.clicked.connect(self._choose_export)
        page.remove.clicked.connect(self._ask_remove)
        page.stop.clicked.connect(files.cancel)
        page.others.triggered.connect(self._on_other)
        page.comparison.close_.clicked.connect(self._show_card)
        files.facts.known.connect(self._on_facts)
        files.facts.compared.connect(page.show_comparison)
        files.busy_changed.connect(page.set_working)
        files.looked.connect(self._ask_install)
        files.installed.connect(self._on_installed)

    def _current(self) -> BundleChoice | None:
        key = self._page.bundles.current_key
        return next((b for b in self._bundle.bundles if str(b.path) == key), None)

    def _in_use(self, bundle: BundleChoice) -> bool:
        return is_asked_for(self._session.key, bundle.name, bundle.path)

    def _is_installed(self, bundle: BundleChoice) -> bool:
        return bundle.path.parent == bundles_dir()

    def _show_bundles(self) -> None:
        page, found = self._page, self._bundle.bundles
        page.bundles.set_rows([self._row(bundle) for bundle in found])
        for bundle in found:
            if self._wanted and bundle.name == self._wanted:
                self._wanted = ""
                page.bundles.choose(str(bundle.path))
                self._show_card()
                return
        if page.seen == "card" and not page.past.current_key:
            if self._current() is None and found:
                used = next((b for b in found if self._in_use(b)), found[0])
                page.bundles.choose(str(used.path))
            self._show_card()

    def _row(self, bundle: BundleChoice) -> Row:
        key, manifest = str(bundle.path), bundle.manifest
        if manifest is None:
            reason = (bundle.reason or "").removeprefix(f"{bundle.path}: ")
            detail = tr("damaged: {reason}", reason=reason)
            return Row(key, bundle.name, detail, "", True, bundle.reason or "")
        where = tr("installed") if self._is_installed(bundle) else tr("shipped")
        detail = f"{where} · {trn('{n} class', '{n} classes', len(manifest.labels))}"
        return Row(key, bundle.name, detail, tr("in use") if self._in_use(bundle) else "", tip=key)

    def _on_bundle(self, _key: str) -> None:
        self._page.past.choose("")
        self._page.question.dismiss()
        self._show_card()

    def _show_card(self) -> None:
        bundle, facts = self._current(), self._files.facts
        facts.forget()
        self._page.show_bundle(
            bundle,
            in_use=bundle is not None and self._in_use(bundle),
            removable=bundle is not None and self._is_installed(bundle),
        )
        self._page.offer_others(
            [
                (other.manifest.title or other.name, str(other.path))
                for other in self._bundle.bundles
                if bundle is not None
                and bundle.manifest is not None
                and other.manifest is not None
                and other.path != bundle.path
            ]
        )
        if bundle is not None and bundle.manifest is not None:
            facts.look_at(bundle.path)

    def _on_facts(self, facts: BundleFacts) -> None:
        bundle = self._current()
        if bundle is not None and bundle.path == facts.path:
            self._page.card.set_kept(size_words(facts.size), facts.sha256)

    def _on_other(self, action: QAction) -> None:
        bundle = self._current()
        if bundle is not None:
            self._files.facts.compare(bundle.path, Path(action.data()))

    def _on_use(self) -> None:
        bundle = self._current()
        if bundle is not None:
            self._bundle.choose_bundle(bundle.path if self._is_installed(bundle) else bundle.name)

    def _on_installed(self, name: str) -> None:
        self._wanted = name

    def _choose_install(self) -> None:
        dialog = file_dialog(self._page, tr("Install a bundle"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Bundles (*.sonolens bundle.json)"))
        dialog.fileSelected.connect(lambda text: self.install(Path(text)))
        dialog.open()

    def _choose_install_folder(self) -> None:
        dialog = file_dialog(self._page, tr("Install a bundle from a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda text: self.install(Path(text)))
        dialog.open()

    def install(self, path: Path) -> None:
        """Install a file or folder, or the folder whose ``bundle.json`` this is."""
        self._files.look_at(path.parent if path.name == "bundle.json" else path)

    def _ask_install(self, found: Incoming) -> None:
        other = (
            tr("Install as {name}", name=found.free_name),
            lambda: self._files.install(found.path, found.free_name),
        )
        nothing = (tr("Do nothing"), None)
        if found.taken == "shipped":
            text = tr(
                "{name} is the name of a bundle that ships with the program.", name=found.name
            )
            self._page.question.ask(text, [other, nothing])
            return
        text = tr("A bundle {name} is installed already.", name=found.name)
        replacing = (tr("Replace it"), lambda: self._files.install(found.path, replace=True))
        self._page.question.ask(text, [replacing, other, nothing])

    def _choose_export(self) -> None:
        bundle = self._current()
        if bundle is None:
            return
        dialog = file_dialog(self._page, tr("Export {name}", name=bundle.name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr(_AS_BUNDLE), tr(_AS_ONNX)])
        dialog.setDefaultSuffix("sonolens")
        dialog.filterSelected.connect(functools.partial(_name_for, dialog, bundle.name))
        dialog.selectFile(f"{bundle.name}.sonolens")
        dialog.fileSelected.connect(lambda text: self._files.export(bundle.path, Path(text)))
        dialog.open()

    def _ask_remove(self) -> None:
        bundle = self._current()
        if bundle is not None:
            self._page.question.ask(
                tr(
                    "Remove {name}? Its files in {folder} are deleted.",
                    name=bundle.name,
                    folder=bundle.path,
                ),
                [
                    (tr("Remove"), lambda: self._files.remove(bundle.name, bundle.path)),
                    (tr("Keep it"), None),
                ],
            )


def _name_for(dialog: QFileDialog, name: str, chosen: str) -> None:
    """Let the file's name end as the chosen type asks."""
    suffix = "onnx" if chosen == tr(_AS_ONNX) else "sonolens"
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(f"{name}.{suffix}")
