"""What an explanation is held against, on the Listen page: its sound, its tests, its files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.controllers.explanation_checks import EvidenceController, MapTestController
from app.controllers.export import ExportController
from app.explanation_jobs import BOX_FORMS
from app.explanation_words import method_title, question_words, settings_words
from app.models.session import SessionModel
from app.notifications import Notifications
from app.tasks import TaskRunner
from app.widgets.evidence_view import PartHeard
from app.widgets.faithfulness_details import FaithfulnessDetails
from app.windows.file_dialogs import file_dialog
from app.windows.listen_binding import ListenControllers
from app.windows.main_window import MainWindow
from app.words import mark, tr
from core.results import AttributionMap, AudioClip

__all__ = ["ExplanationDoor"]

_OUTPUTS = {"probability": mark("probability"), "logit": mark("logit")}


class ExplanationDoor(QObject):
    """Joins the panel's Listen and Tests to who answers, and the menu to what is saved.

    Attributes
    ----------
    evidence, tests
        Who computes.
    details : FaithfulnessDetails or None
        The window with the curves, once it was asked for.
    """

    def __init__(
        self,
        window: MainWindow,
        session: SessionModel,
        listen: ListenControllers,
        networks: TaskRunner,
        export: ExportController,
        notifications: Notifications,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._playback = listen.playback
        self._export = export
        self._notifications = notifications
        self._panel = window.page.explanation
        self._playing = "clip"
        self.evidence = EvidenceController(networks, session, listen.explain, self)
        self.tests = MapTestController(networks, session, listen.explain, self)
        self.details: FaithfulnessDetails | None = None
        self._bind_evidence()
        self._bind_tests()
        window.on("export_evidence", self.choose_evidence_file)
        window.on("export_boxes", self.choose_boxes_file)

    # Evidence ---------------------------------------------------------------------------------

    def _bind_evidence(self) -> None:
        view, playback = self._panel.evidence, self._playback
        self._panel.tab_changed.connect(self._on_tab)
        view.settings_changed.connect(lambda: self.evidence.set_settings(*view.settings()))
        view.play_requested.connect(self._play)
        view.save_requested.connect(self.choose_evidence_file)
        self.evidence.changed.connect(self._show_evidence)
        self.evidence.busy_changed.connect(self._on_evidence_busy)
        self.evidence.failed.connect(lambda text: view.set_message(text, failed=True))
        playback.playing_changed.connect(lambda _: self._show_playing())
        self._session.opened_changed.connect(self._back_to_the_clip)
        self._session.shown_changed.connect(self._back_to_the_clip)
        self._show_evidence()

    def _on_tab(self, tab: str) -> None:
        """Make evidence while it can be seen; elsewhere the player holds the clip again."""
        self.evidence.set_wanted(tab == "listen")
        if tab != "listen":
            self._back_to_the_clip()

    def _on_evidence_busy(self, message: str | None, _fraction: float | None) -> None:
        if message is not None:
            self._panel.evidence.set_message(f"{message} …")
        elif self.evidence.heard is None:
            self._show_evidence()

    def _show_evidence(self) -> None:
        view, heard, shown = self._panel.evidence, self.evidence.heard, self._session.shown
        if heard is None or shown is None or shown.attribution is None or shown.prediction is None:
            self._back_to_the_clip()
            there = self.evidence.has_map
            none = tr("There is no map yet whose evidence could be heard.")
            view.set_message("" if there else none)
            return
        target, kept = shown.attribution.target, heard.audio.kept
        parts = {"clip": shown.prediction, "evidence": heard.evidence, "rest": heard.rest}
        notes = {
            "clip": tr("all of the sound"),
            "evidence": tr("{n:.0f} % of the energy", n=100 * kept),
            "rest": tr("what is left"),
        }
        view.set_heard(
            shown.attribution.label,
            {
                name: PartHeard(float(one.probabilities[target]), one.label, notes[name])
                for name, one in parts.items()
            },
        )
        if self._playing != "clip":
            self._playback.choose(self._sound(self._playing))
        self._show_playing()

    def _sound(self, name: str) -> AudioClip | None:
        heard = self.evidence.heard
        if name == "clip" or heard is None:
            return None
        audio = heard.audio
        return AudioClip(audio.evidence if name == "evidence" else audio.rest, audio.sample_rate)

    def _play(self, name: str) -> None:
        """Play one of the sounds from the cursor; the one that plays stops."""
        if name == self._playing:
            self._playback.toggle()
        else:
            self._playing = name
            self._playback.choose(self._sound(name))
            if not self._playback.playing:
                self._playback.toggle()
        self._show_playing()

    def _back_to_the_clip(self) -> None:
        if self._playing != "clip":
            self._playing = "clip"
            self._playback.choose(None)
        self._show_playing()

    def _show_playing(self) -> None:
        self._panel.evidence.set_playing(self._playing, self._playback.playing)

    # Tests ------------------------------------------------------------------------------------

    def _bind_tests(self) -> None:
        view, tests = self._panel.tests, self.tests
        view.test_requested.connect(lambda closely: tests.test(closely=closely))
        view.cancelled.connect(tests.cancel)
        view.details_requested.connect(self.show_details)
        tests.changed.connect(self._show_tests)
        tests.busy_changed.connect(view.set_busy)
        tests.failed.connect(view.set_message)

    def _show_tests(self) -> None:
        self._panel.tests.set_ready(self.tests.has_map)
        found = self.tests.tests
        if found is not None:
            self._panel.tests.set_tests(found)
        if self.details is not None and self.details.isVisible():
            if found is None:
                self.details.close()
            else:
                self.show_details()

    def show_details(self) -> None:
        """Show the curves and the blocks of the map's tests in a window beside the page."""
        found, shown = self.tests.tests, self._session.shown
        if found is None or shown is None or shown.attribution is None:
            return
        if self.details is None:
            self.details = FaithfulnessDetails(self._window)
        made = shown.attribution
        title = tr(
            "Why {question}, by {method}",
            question=question_words(made), method=method_title(made.method),
        )  # fmt: skip
        self.details.set_tests(
            found, f"{title} · {settings_words(made)}", made.output, _curve_words(made)
        )
        self.details.show()
        self.details.raise_()

    # Files ------------------------------------------------------------------------------------

    def choose_evidence_file(self) -> None:
        """Let people choose where evidence and rest go."""
        heard = self.evidence.heard
        if heard is None:
            self._notifications.info(tr("Open Listen in the explanation first: no evidence yet."))
            return
        dialog = self._save_dialog(
            tr("Export evidence and rest"), "evidence.wav", tr("Sound (*.wav)")
        )
        if dialog is not None:
            dialog.fileSelected.connect(
                lambda text: self._export.save_evidence(_ending(text, ".wav"), heard)
            )
            dialog.open()

    def choose_boxes_file(self) -> None:
        """Let people choose where boxes around the evidence go, and in which form."""
        if not self.evidence.has_map:
            self._notifications.info(tr("There is no explanation to put boxes around yet."))
            return
        filters = {f"{tr(title)} (*{end})": form for form, (end, title) in BOX_FORMS.items()}
        dialog = self._save_dialog(tr("Export boxes"), "boxes.txt", ";;".join(filters))
        if dialog is None:
            return

        def chosen(text: str) -> None:
            form = filters.get(dialog.selectedNameFilter(), "raven")
            self._export.save_boxes(_ending(text, BOX_FORMS[form][0]), form)

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _save_dialog(self, title: str, name: str, kinds: str) -> QFileDialog | None:
        shown, suggested = self._session.shown, self._export.suggested("")
        if suggested is None or shown is None or shown.attribution is None:
            return None
        dialog = file_dialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(str(suggested.parent))
        dialog.setNameFilter(kinds)
        dialog.selectFile(f"{suggested.name} {name}")
        return dialog


def _curve_words(made: AttributionMap) -> str:
    output = tr(_OUTPUTS.get(made.output, made.output))
    if made.against is None:
        return tr("{output} of {label}", output=output, label=made.label)
    return tr(
        "{output} of {label} minus {other}", output=output, label=made.label, other=made.against
    )


def _ending(text: str, ending: str) -> Path:
    path = Path(text)
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)
