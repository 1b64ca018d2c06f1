"""The watch over hostile input sees what it is there to see."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from confinement import Confinement, _fault_of_words, snapshot
from hostile_case import Case
from trials import SECTIONS, Section, complaint, tried

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="limits and forks as Linux has them"
)


@pytest.mark.parametrize(
    ("what", "fault"),
    [
        ("hang", "hung"),
        ("eat_memory", "MemoryError"),
        ("write_elsewhere", "wrote elsewhere"),
        ("unpickle", "ran code"),
        ("start_a_program", "ran code"),
        ("connect", "ran code"),
        ("die", "signal 11"),
        ("raise_what_nobody_foresaw", "ZeroDivisionError"),
        ("say_two_lines", "not one line"),
    ],
)
def test_misdeeds_are_seen(confined: Confinement, tmp_path: Path, what: str, fault: str) -> None:
    outcome = confined.core("misbehave", what, tmp_path, seconds=1.0)
    assert not outcome.survived
    assert fault in outcome.fault


def test_good_deeds_pass(confined: Confinement) -> None:
    outcome = confined.core("misbehave", "write_inside", confined.out)
    assert outcome.survived
    assert outcome.value == "done"


def test_command_that_fails_without_a_line_is_a_fault(confined: Confinement) -> None:
    gone = confined.cli("bundles", "show", confined.folder / "gone")
    assert gone.code == 3
    assert "gone" in gone.refused
    assert _fault_of_words(3, "", [], has_result=True)
    assert _fault_of_words(1, "", [], has_result=False)
    assert _fault_of_words(4, "sonolens: x\n", ["sonolens: x"], has_result=False)
    assert _fault_of_words(3, "sonolens: \x1b\n", ["sonolens: \x1b"], has_result=False)
    assert _fault_of_words(3, "sonolens: x\n", ["sonolens: x"], has_result=False) == ""


def test_what_is_expected_is_asked_for(confined: Confinement, tmp_path: Path) -> None:
    sound = SECTIONS["audio"]
    good = next(case for case in sound.cases if case.name == "silence")
    for expected, says in (("refused", ""), ("served", "")):
        case = Case("silence", good.make, expected, says)  # type: ignore[arg-type]
        trial = tried(sound, case, confined, tmp_path / expected)
        assert bool(trial.complaints) == (expected == "refused")
    bad = next(case for case in sound.cases if case.name == "text")
    trial = tried(sound, Case("text", bad.make, "refused", "moon"), confined, tmp_path / "text")
    assert "another reason" in trial.complaints[0]
    assert complaint(bad, "core", trial.outcomes[0][1]) == ""


def test_changed_neighbour_is_lost(confined: Confinement, tmp_path: Path) -> None:
    def make(folder: Path) -> Path:
        (folder / "neighbour").write_bytes(b"1")
        return folder / "neighbour"

    def spoil(_place: object, _case: Case, path: Path, _thorough: bool) -> object:
        path.write_bytes(b"22")
        (path.parent / "left behind").touch()
        return iter(())

    section = Section("spoilt", (), spoil)  # type: ignore[arg-type]
    trial = tried(section, Case("spoilt", make), confined, tmp_path / "corpus")
    assert trial.lost == ("left behind", "neighbour")


def test_snapshot_sees_links_and_folders(tmp_path: Path) -> None:
    before = snapshot(tmp_path)
    (tmp_path / "link").symlink_to("nowhere")
    assert snapshot(tmp_path).keys() - before.keys() == {"link"}
