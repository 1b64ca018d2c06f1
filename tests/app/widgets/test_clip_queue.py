from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.clip_list import ClipListModel, ClipState
from app.theme import apply_theme, current_palette
from app.widgets.clip_queue import ClipQueueView

# PySide6 6.12 wants a QPointF for a drag's place, 6.11 takes a QPoint alone.
either_drag = pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")


@pytest.fixture
def model(qapp: QApplication) -> ClipListModel:
    return ClipListModel()


@pytest.fixture
def queue(qtbot: QtBot, model: ClipListModel) -> ClipQueueView:
    view = ClipQueueView(model)
    qtbot.addWidget(view)
    view.resize(240, 500)
    with qtbot.waitExposed(view):
        view.show()
    return view


def drop(queue: ClipQueueView, urls: list[QUrl]) -> QDropEvent:
    data = QMimeData()
    data.setUrls(urls)
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(60, 300), actions, data, buttons, keys)
    QApplication.sendEvent(queue, enter)
    event = QDropEvent(QPointF(60, 300), actions, data, buttons, keys)
    if enter.isAccepted():
        QApplication.sendEvent(queue, event)
    else:
        event.ignore()
    return event


@either_drag
def test_files_and_folders_are_dropped(queue: ClipQueueView, qtbot: QtBot, tmp_path: Path) -> None:
    wanted = [tmp_path / "föhn 1.wav", tmp_path]
    with qtbot.waitSignal(queue.paths_dropped) as heard:
        event = drop(queue, [QUrl.fromLocalFile(str(p)) for p in wanted])
    assert heard.args == [wanted]
    assert event.isAccepted()
    assert not queue.drop_area.property("dragging")


@either_drag
def test_what_is_not_on_this_computer_is_not_taken(queue: ClipQueueView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(queue.paths_dropped):
        assert not drop(queue, [QUrl("https://example.org/a.wav")]).isAccepted()


def test_current_row_speaks(queue: ClipQueueView, model: ClipListModel, qtbot: QtBot) -> None:
    ids = model.add([Path("a.wav"), Path("b.wav"), Path("c.wav")])
    with qtbot.waitSignal(queue.clip_selected) as heard:
        queue.select(ids[1])
    assert heard.args == [ids[1]]
    assert queue.current_id() == ids[1]
    with qtbot.waitSignal(queue.clip_selected) as heard:
        qtbot.keyClick(queue.list, Qt.Key.Key_Down)
    assert heard.args == [ids[2]]
    with qtbot.waitSignal(queue.clip_selected) as heard:
        qtbot.keyClick(queue.list, Qt.Key.Key_Return)
    assert heard.args == [ids[2]]
    with qtbot.assertNotEmitted(queue.clip_selected):
        queue.select(ids[2])
        queue.select(999)


def test_delete_asks_for_the_selected_rows(
    queue: ClipQueueView, model: ClipListModel, qtbot: QtBot
) -> None:
    ids = model.add([Path(f"{n}.wav") for n in range(4)])
    with qtbot.assertNotEmitted(queue.removal_requested):
        qtbot.keyClick(queue.list, Qt.Key.Key_Delete)
    queue.select(ids[1])
    qtbot.keyClick(queue.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(queue.removal_requested) as heard:
        qtbot.keyClick(queue.list, Qt.Key.Key_Delete)
    assert heard.args == [[ids[1], ids[2]]]
    assert model.rowCount() == 4


def test_menu_offers_what_can_be_done(
    queue: ClipQueueView,
    model: ClipListModel,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ids = model.add([tmp_path / "a.wav", tmp_path / "b.wav"])
    model.update(ids[1], state=ClipState.FAILED, reason="no audio")
    queue.select(ids[0])
    retry, remove, _, reveal = queue.context_menu().actions()
    assert not retry.isEnabled()
    assert remove.isEnabled()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    reveal.trigger()
    assert opened == [str(tmp_path)]
    queue.list.selectAll()
    retry = queue.context_menu().actions()[0]
    with qtbot.waitSignal(queue.retry_requested) as heard:
        retry.trigger()
    assert heard.args == [[ids[1]]]


def test_buttons_speak(queue: ClipQueueView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(queue.open_requested):
        qtbot.mouseClick(queue.drop_area, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(queue.record_requested):
        qtbot.mouseClick(queue.record, Qt.MouseButton.LeftButton)
    queue.set_recording(True)
    assert "Stop" in queue.record.text()
    queue.set_recording(False)
    assert "Stop" not in queue.record.text()


def test_failure_is_painted_in_the_danger_colour(
    queue: ClipQueueView, model: ClipListModel, qtbot: QtBot
) -> None:
    (clip_id,) = model.add([Path("a.wav")])

    def reds() -> int:
        shot = queue.list.viewport().grab().toImage()
        wanted = current_palette().danger
        return sum(
            shot.pixelColor(x, y).name() == wanted
            for x in range(shot.width())
            for y in range(min(60, shot.height()))
        )

    assert reds() == 0
    model.update(clip_id, state=ClipState.FAILED, reason="cannot be read: no audio")
    assert reds() > 5


def test_progress_is_painted_as_long_as_its_share(
    queue: ClipQueueView, model: ClipListModel
) -> None:
    (clip_id,) = model.add([Path("a.wav")])
    model.update(clip_id, state=ClipState.CLASSIFYING, fraction=0.5)
    shot = queue.list.viewport().grab().toImage()
    teal = current_palette().teal
    longest = max(
        sum(shot.pixelColor(x, y).name() == teal for x in range(shot.width()))
        for y in range(min(60, shot.height()))
    )
    assert longest == pytest.approx((queue.list.viewport().width() - 20) * 0.5, abs=8)


def test_ten_thousand_rows_are_quick(
    queue: ClipQueueView, model: ClipListModel, qtbot: QtBot
) -> None:
    begun = perf_counter()
    ids = model.add([Path(f"{n}.wav") for n in range(10_000)])
    queue.select(ids[-1])
    queue.list.viewport().grab()
    assert perf_counter() - begun < 1.0
    assert queue.list.uniformItemSizes()
    begun = perf_counter()
    for clip_id in ids[-500:]:
        model.update(clip_id, state=ClipState.DONE, label="dog", probability=0.9)
    QApplication.processEvents()
    assert perf_counter() - begun < 1.0
    assert "10" in queue.count.text()


def test_rows_grow_with_the_text(queue: ClipQueueView, model: ClipListModel) -> None:
    model.add([Path("a.wav")])
    before = queue.list.sizeHintForRow(0)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "dark", text_scale=1.5)
    assert queue.list.sizeHintForRow(0) >= 1.3 * before


class PaintWatch(QObject):
    """Keeps which part of a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_a_changed_row_is_painted_and_the_others_are_not_laid_out(
    queue: ClipQueueView, model: ClipListModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = model.add([Path(f"{number}.wav") for number in range(2000)])
    queue.list.grab()
    qtbot.wait(50)
    watch = PaintWatch()
    queue.list.viewport().installEventFilter(watch)
    asked: list[int] = []
    count = ClipListModel.rowCount
    monkeypatch.setattr(
        ClipListModel, "rowCount", lambda self, *parent: asked.append(1) or count(self, *parent)
    )
    for clip_id in (ids[1], ids[1500]):
        model.update(clip_id, state=ClipState.READING)
        qtbot.wait(50)
    assert watch.region.contains(queue.list.visualRect(model.index(1)))
    assert not watch.region.contains(queue.list.visualRect(model.index(4)))
    assert len(asked) < 100


def test_the_current_row_stays_in_view_where_the_list_becomes_lower(
    queue: ClipQueueView, model: ClipListModel
) -> None:
    ids = model.add([Path(f"/sounds/{number}.wav") for number in range(30)])
    queue.select(ids[-1])
    rows = queue.list
    for height in (420, 360):
        queue.resize(240, height)
        QApplication.processEvents()
        assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))
    rows.scrollToTop()
    queue.resize(240, 330)
    QApplication.processEvents()
    assert rows.verticalScrollBar().value() == 0
