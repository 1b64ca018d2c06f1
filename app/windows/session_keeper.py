"""Keeps what is open, so that a run that was killed is taken up where it was."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.controllers.classify import ClassifyController
from app.models.clip_list import ClipListModel
from app.models.session import SessionModel
from app.models.study_model import StudyModel
from app.models.training_run import TrainingRunModel
from app.notifications import Notifications
from app.past_session import PastSession, SessionFile
from app.windows.main_window import MainWindow
from app.words import tr, trn

__all__ = ["SessionKeeper"]

_WAIT_MS = 500
"""How long changes are gathered before they are written."""
_PROVEN_MS = 60_000
"""A run that lives so long after clips were brought back was not ended by them."""
_MOST_RESTORED = 2


class SessionKeeper(QObject):
    """Writes clips, page and running work to a `SessionFile`, and brings back what one holds.

    Nothing is written or brought back before `begin`.
    """

    def __init__(
        self,
        window: MainWindow,
        clips: ClipListModel,
        session: SessionModel,
        classify: ClassifyController,
        runs: TrainingRunModel,
        studies: StudyModel,
        notifications: Notifications,
        file: SessionFile | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._clips = clips
        self._session = session
        self._classify = classify
        self._runs = runs
        self._studies = studies
        self._notifications = notifications
        self._file = file or SessionFile()
        self._restored = 0
        self._begun = False
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._write)
        self._proven = QTimer(self, singleShot=True, interval=_PROVEN_MS)
        self._proven.timeout.connect(self._on_proven)
        for signal in (
            clips.rowsInserted, clips.rowsRemoved, clips.modelReset, session.shown_changed,
            window.pages.shown, runs.live_changed, studies.live_changed,
        ):  # fmt: skip
            signal.connect(self._on_change)

    def begin(self) -> None:
        """Bring back what the last run left if it did not end well; from now on keep notes."""
        past = self._file.take_over()
        self._begun = True
        if past is not None:
            self._bring_back(past)
        self._write()

    def end(self) -> None:
        """Forget the notes: the program ends by itself."""
        self._soon.stop()
        self._proven.stop()
        if self._begun:
            self._begun = False
            self._file.end()

    def restore(self, past: PastSession) -> None:
        """Open what was open in a window before this one."""
        self._classify.add_paths([Path(clip) for clip in past.clips], select=False)
        self._choose(past)

    def _bring_back(self, past: PastSession) -> None:
        said = []
        if past.clips and past.restored >= _MOST_RESTORED:
            said.append(
                trn(
                    "its {n} clip is left out, since it ended each time that it brought them back",
                    "its {n} clips are left out, since it ended each time that it brought them"
                    " back",
                    len(past.clips),
                )
            )
        elif past.clips:
            self._restored = past.restored + 1
            self._proven.start()
            self.restore(past)
            said.append(trn("its {n} clip is back", "its {n} clips are back", len(past.clips)))
        said += _unfinished(past)
        if said:
            self._notifications.warn(
                tr("Sonolens did not end well last time: {what}.", what="; ".join(said))
            )

    def _choose(self, past: PastSession) -> None:
        if 0 <= past.chosen < self._clips.rowCount():
            self._classify.selection_wanted.emit(self._clips.id_at(past.chosen))
        if past.page:
            with contextlib.suppress(KeyError):
                self._window.show_page(past.page)

    def _on_change(self) -> None:
        if self._begun:
            self._soon.start()

    def _on_proven(self) -> None:
        self._restored = 0
        self._write()

    def _write(self) -> None:
        if self._begun:
            self._file.write(self.now())

    def now(self) -> PastSession:
        """Say what is open."""
        ids, shown = self._clips.ids(), self._session.shown
        chosen = -1
        if shown is not None and shown.clip_id in self._clips:
            chosen = self._clips.row_of(shown.clip_id)
        run, study = self._runs.live, self._studies.live
        return PastSession(
            tuple(str(self._clips.entry(clip_id).path) for clip_id in ids),
            chosen,
            self._window.pages.current,
            "" if run is None else run.title,
            "" if study is None else study.title,
            self._restored,
        )


def _unfinished(past: PastSession) -> list[str]:
    said = []
    if past.training:
        said.append(
            tr(
                "the training “{title}” can be resumed on the Train page",
                title=past.training,
            )
        )
    if past.study:
        said.append(
            tr("the study “{title}” can be resumed on the Study page", title=tr(past.study))
        )
    return said
