from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from pretended import Networks, patiently, write_clip
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.main import Program
from app.models.clip_list import ClipState, state_text
from app.models.timeline_records import TimelineSettings
from app.widgets.timeline_panel import TimelinePanel
from core.results import SoundEvent

Idle = Callable[[], None]


@pytest.fixture
def recording(program: Program, long_file: Path, idle: Idle) -> Program:
    program.classify.add_paths([long_file])
    idle()
    settle(program)
    return program


def settle(program: Program) -> None:
    """Let the events be found."""
    for _ in range(200):
        QTest.qWait(5)
        if not program.timeline.looking:
            return
    raise AssertionError("still looking for events")


def panel(program: Program) -> TimelinePanel:
    return program.page.sound.timeline


def clip(program: Program) -> int:
    assert program.session.shown is not None
    return program.session.shown.clip_id


def places(events: tuple[SoundEvent, ...]) -> list[tuple[float, float, str]]:
    return [(each.start, each.end, each.label) for each in events]


FOUND = [(0.0, 10.0, "dog"), (10.0, 20.0, "rain"), (20.0, 23.0, "rooster")]


def test_a_recording_shows_its_events_and_a_clip_does_not(
    recording: Program, clip_files: list[Path], idle: Idle
) -> None:
    assert places(recording.timeline.events(clip(recording))) == FOUND
    assert not panel(recording).isHidden()
    assert panel(recording).view.rows.names == ["dog", "rain", "rooster"]
    assert panel(recording).bar.summary.text() == "3 events of 3 classes"
    assert state_text(recording.clips.entry(clip(recording))) == "3 events"
    recording.classify.add_paths(clip_files[:1])
    idle()
    assert panel(recording).isHidden()
    assert panel(recording).view.rows.events == ()


def test_events_come_before_the_end_is_heard(
    qtbot: QtBot, program: Program, networks: Networks, long_file: Path
) -> None:
    networks.wait_at("long.wav 15")
    program.classify.add_paths([long_file])
    patiently(qtbot, lambda: panel(program).bar.summary.text() == "2 events of 2 classes")
    assert "heard to 0:15 of 0:23" in panel(program).bar.progress.text()
    assert not panel(program).bar.pause.isHidden()


@pytest.mark.parametrize("how", ["pause", "cancel"])
def test_hearing_stops_keeps_what_was_found_and_goes_on_from_there(
    qtbot: QtBot, program: Program, networks: Networks, long_file: Path, idle: Idle, how: str
) -> None:
    gate = networks.wait_at("long.wav 15")
    program.classify.add_paths([long_file])
    patiently(qtbot, lambda: panel(program).bar.summary.text() == "2 events of 2 classes")
    getattr(panel(program).bar, how).click()
    idle()
    state = ClipState.PAUSED if how == "pause" else ClipState.CANCELLED
    assert program.clips.entry(clip(program)).state is state
    assert panel(program).bar.progress.text() == f"{state.value}, heard to 0:15 of 0:23"
    assert len(program.timeline.events(clip(program))) == 2
    gate.set()
    panel(program).bar.go_on.click()
    idle()
    settle(program)
    assert [plan.n_heard for plan in networks.plans] == [0, 3]
    assert places(program.timeline.events(clip(program))) == FOUND
    assert panel(program).bar.go_on.isHidden()


def test_other_settings_change_the_events_without_a_new_hearing(
    recording: Program, networks: Networks
) -> None:
    recording.recordings.controller.set_settings(TimelineSettings(min_duration=6.0))
    settle(recording)
    assert places(recording.timeline.events(clip(recording))) == FOUND[:2]
    assert panel(recording).bar.summary.text() == "2 events of 2 classes"
    recording.recordings.controller.set_settings(TimelineSettings(threshold=0.95))
    settle(recording)
    assert recording.timeline.events(clip(recording)) == ()
    assert len(networks.plans) == 1
    assert recording.settings.values.event_threshold == 0.95


def test_the_form_says_its_settings_and_refuses_an_overlap_as_long_as_the_window(
    recording: Program, networks: Networks
) -> None:
    form = panel(recording).bar.settings
    form.merge.setValue(3.0)
    assert recording.timeline.settings.merge_gap == 3.0
    form.as_bundle.setChecked(False)
    form.threshold.setValue(95)
    assert recording.timeline.settings.threshold == pytest.approx(0.95)
    form.overlap.setValue(6.0)
    assert "not shorter than the window, 5 s" in form.note.text()
    assert not form.again.isEnabled()
    assert len(networks.plans) == 1


def test_the_form_names_the_threshold_of_the_bundle_that_hears(
    program: Program, networks: Networks, long_file: Path, idle: Idle
) -> None:
    networks.threshold = 0.6
    form = panel(program).bar.settings
    program.classify.add_paths([long_file])
    idle()
    program.bundle.warm_up()
    idle()
    settle(program)
    assert form.as_bundle.text() == "as the bundle: 60 %"
    assert form.threshold.value() == 60
    form.as_bundle.setChecked(False)
    assert program.timeline.settings.threshold == pytest.approx(0.6)


def test_another_overlap_hears_the_recording_again(
    recording: Program, networks: Networks, idle: Idle
) -> None:
    form = panel(recording).bar.settings
    form.overlap.setValue(2.5)
    form.again.click()
    idle()
    settle(recording)
    assert [(plan.hop, plan.n_heard) for plan in networks.plans] == [(5.0, 0), (2.5, 0)]
    kept = recording.timeline.kept(clip(recording))
    assert kept is not None
    assert len(kept) == 9


def test_a_click_on_an_event_opens_the_window_around_it(
    qtbot: QtBot, recording: Program, idle: Idle
) -> None:
    recording.window.resize(1200, 800)
    recording.window.show()
    qtbot.waitExposed(recording.window)
    view = panel(recording).view
    event = recording.timeline.events(clip(recording))[2]
    place = view.bar_of(event).center()
    assert view.event_at(place) == event
    left, right = view.plot_span()
    assert view.x_of(0.0) == pytest.approx(left, abs=1.5)
    assert view.x_of(23.0) == pytest.approx(right, abs=1.5)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(place.x()), int(place.y()))
    )
    idle()
    assert recording.session.shown is not None
    assert recording.session.shown.opened is not None
    assert recording.session.shown.opened.start == pytest.approx(18.0)
    assert recording.session.shown.prediction is not None
    assert view.current() == event
    assert view.event_at(QPointF(place.x(), place.y() + 400)) is None


def test_keys_choose_and_go_to_events(qtbot: QtBot, recording: Program, idle: Idle) -> None:
    recording.window.show()
    view = panel(recording).view
    events = recording.timeline.events(clip(recording))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    assert view.current() == events[1]
    assert "rain, 0:10.0 – 0:20.0, mean 90 %" in view.accessibleDescription()
    assert panel(recording).table.current() == events[1]
    QTest.keyClick(view, Qt.Key.Key_Return)
    idle()
    assert recording.session.shown is not None
    assert recording.session.shown.opened is not None
    assert recording.session.shown.opened.start == pytest.approx(10.0)
    recording.window.actions_["event_on"].trigger()
    idle()
    assert recording.session.shown.opened.start == pytest.approx(18.0)
    recording.window.actions_["event_back"].trigger()
    idle()
    assert view.current() == events[1]


def test_the_list_is_the_same_thing(recording: Program, idle: Idle) -> None:
    panel(recording).bar.as_list.setChecked(True)
    table = panel(recording).table
    assert not table.isHidden()
    assert panel(recording).view.isHidden()
    assert table.events.rowCount() == 3
    assert table.accessibleName() == "Events"
    table.selectRow(2)
    assert panel(recording).view.current() == table.current()
    QTest.keyClick(table, Qt.Key.Key_Return)
    idle()
    assert recording.session.shown is not None
    assert recording.session.shown.opened is not None
    assert recording.session.shown.opened.start == pytest.approx(18.0)
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert table.model().index(0, 2).data() == "rooster"


def test_a_recording_that_breaks_off_keeps_its_events_and_says_why(
    qtbot: QtBot, program: Program, networks: Networks, long_file: Path, idle: Idle
) -> None:
    networks.break_at = 10.0
    other = write_clip(long_file.with_name("other.wav"), 1.0)
    program.classify.add_paths([long_file, other])
    idle()
    settle(program)
    first, second = program.clips.ids()
    assert program.clips.entry(first).state is ClipState.FAILED
    assert program.clips.entry(second).state is ClipState.DONE
    assert places(program.timeline.events(first)) == FOUND[:1]
    text = panel(program).bar.progress.text()
    assert "heard to 0:10 of 0:23" in text
    assert "breaks off" in text
    assert program.session.shown is not None
    assert program.session.shown.prediction is not None
    networks.break_at = None
    panel(program).bar.go_on.click()
    idle()
    settle(program)
    assert networks.plans[-1].n_heard == 2
    assert places(program.timeline.events(first)) == FOUND


def test_a_recording_that_has_grown_goes_on_from_its_old_end(
    recording: Program, networks: Networks, long_file: Path, idle: Idle
) -> None:
    write_clip(long_file, 40.0)
    recording.recording_view.move_to(5.0)
    idle()
    assert panel(recording).bar.progress.text() == "the file has grown since it was heard"
    panel(recording).bar.go_on.click()
    idle()
    settle(recording)
    assert networks.plans[-1].n_heard == 4
    kept = recording.timeline.kept(clip(recording))
    assert kept is not None
    assert kept.until == pytest.approx(40.0)


def test_another_bundle_forgets_what_was_heard(
    recording: Program, networks: Networks, idle: Idle
) -> None:
    recording.session.set_key(recording.session.key.__class__("other"))
    idle()
    settle(recording)
    assert networks.plans[-1].n_heard == 0
    assert places(recording.timeline.events(clip(recording))) == FOUND


def test_labels_are_laid_over_counted_and_taken_away(
    recording: Program, idle: Idle, tmp_path: Path, notices: list[str]
) -> None:
    labels = tmp_path / "mine.txt"
    labels.write_text("1\t2\tDog\n21\t22\tdog\n5\t6\tsiren\n90\t95\tdog\n")
    recording.recordings.files.import_labels(labels)
    idle()
    assert "3 labels imported from mine.txt; 1 left out that lies past the end" in notices[-1]
    assert panel(recording).bar.marks.text() == (
        "1 of 3 labels heard, 1 of 3 events labelled; not a class of this bundle: siren"
    )
    assert "siren" in panel(recording).view.rows.names
    bad = tmp_path / "bad.txt"
    bad.write_text("1\t2\tdog\nhello\n")
    recording.recordings.files.import_labels(bad)
    idle()
    assert "bad.txt" in notices[-1]
    assert "line 2" in notices[-1]
    assert recording.timeline.marks(clip(recording)) is not None
    panel(recording).bar.remove_marks.click()
    assert panel(recording).bar.marks.isHidden()
    assert panel(recording).view.rows.marks == ()


def test_events_and_results_are_saved(
    recording: Program, idle: Idle, tmp_path: Path, notices: list[str]
) -> None:
    files = recording.recordings.files
    files.export_events(tmp_path / "night.txt", "audacity")
    idle()
    assert (tmp_path / "night.txt").read_text() == (
        "0.000000\t10.000000\tdog\n10.000000\t20.000000\train\n20.000000\t23.000000\trooster\n"
    )
    assert "Saved 3 events of 3 classes" in notices[-1]
    files.save_results(tmp_path / "all.csv")
    idle()
    rows = list(csv.DictReader((tmp_path / "all.csv").read_text(encoding="utf-8").splitlines()))
    assert [row["kind"] for row in rows] == ["recording", "event", "event", "event"]
    files.export_events(tmp_path / "no" / "night.txt", "audacity")
    idle()
    assert "Saving night.txt failed" in notices[-1]


def test_there_is_nothing_to_save_without_a_recording(
    program: Program, clip_files: list[Path], idle: Idle, notices: list[str]
) -> None:
    assert program.recordings.files.suggested_results() is None
    program.classify.add_paths(clip_files[:1])
    idle()
    assert program.recordings.files.suggested_events() is None
    assert "no recording" in notices[-1]
    program.recordings.files.import_labels(clip_files[0])
    assert "Open a recording first" in notices[-1]


def test_hostile_labels_are_shown_as_text(recording: Program, idle: Idle, tmp_path: Path) -> None:
    labels = tmp_path / "hostile.txt"
    lines = [f"{n}\t{n + 1}\t<b>{'x' * 3000}{n}</b>" for n in range(20)]
    labels.write_text("\n".join(lines))
    recording.recordings.files.import_labels(labels)
    idle()
    recording.window.show()
    assert len(panel(recording).view.rows.names) == 23
    assert not panel(recording).grab().isNull()
    assert panel(recording).bar.minimumSizeHint().width() < 900


def test_an_event_is_played_from_the_recording(
    recording: Program, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[float] = []
    controller = recording.recordings.controller
    monkeypatch.setattr(controller.player, "set_clip", lambda clip: heard.append(clip.duration))
    monkeypatch.setattr(controller.player, "play", lambda: None)
    cursors: list[float | None] = []
    controller.cursor_changed.connect(cursors.append)
    event = recording.timeline.events(clip(recording))[1]
    panel(recording).play_requested.emit(event)
    idle()
    assert heard == [pytest.approx(10.0)]
    controller.player.position_changed.emit(1.5)
    assert cursors[-1] == pytest.approx(11.5)
    panel(recording).play_requested.emit(event)
    assert cursors[-1] is None
