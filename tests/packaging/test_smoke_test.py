from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import smoke_test
from smoke_place import Done, Place

if sys.platform == "win32":
    pytest.skip("the stand-in for the program is a shell script", allow_module_level=True)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    # Whoever runs the program must be able to walk to it.
    for folder in (tmp_path, *tmp_path.parents):
        if folder == Path(tempfile.gettempdir()):
            break
        folder.chmod(0o755)
    build = tmp_path / "sonolens"
    build.mkdir()
    program = build / "sonolens"
    program.write_text('#!/bin/sh\necho "$HOME"\nif [ -n "$1" ]; then echo "$1" >&2; exit 3; fi\n')
    program.chmod(0o755)
    place = Place(tmp_path / "smoke é")
    place.copy(build)
    yield place
    place.remove()


def test_the_program_has_a_home_of_its_own_and_no_trace_of_this_one(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    done = place.run()
    assert (done.code, done.out.strip()) == (0, str(place.home))
    assert not {"PYTHONPATH", "QT_QPA_PLATFORM", "VIRTUAL_ENV"} & set(place.environment())


def test_the_copy_cannot_be_changed(place: Place) -> None:
    assert any(ord(letter) > 127 for letter in str(place.program))
    assert " " in str(place.program)
    files = [place.program, *place.program.rglob("*")]
    assert len(files) == 2
    assert [path for path in files if os.stat(path).st_mode & 0o222] == []
    assert stat.S_IMODE((place.program / "sonolens").stat().st_mode) == 0o555


def test_lines_on_stderr_fail_unless_they_are_known(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    smoke = smoke_test.Smoke(place)
    with pytest.raises(smoke_test.SmokeError, match="said: odd line"):
        smoke._read(Done(0, "", ["", "odd line"], 0.1), "window")
    monkeypatch.setattr(smoke_test, "ALLOWED", ("odd .*",))
    smoke._read(Done(0, "", ["", "odd line"], 0.1), "window")
    with pytest.raises(smoke_test.SmokeError, match="window said: very odd line"):
        smoke._read(Done(0, "", ["very odd line"], 0.1), "window")
    with pytest.raises(smoke_test.SmokeError, match="ended with 3"):
        smoke._read(place.run("odd one"), "window")


def test_without_arguments_it_tries_what_was_built(tmp_path: Path) -> None:
    assert smoke_test.built(None, tmp_path) == (tmp_path / "sonolens", None)
    packed = tmp_path / "sonolens-0.1.0-linux-x86_64.tar.gz"
    packed.touch()
    assert smoke_test.built(None, tmp_path) == (tmp_path / "sonolens", packed)
    assert smoke_test.built(Path("other.zip"), tmp_path)[1] == Path("other.zip")
    (tmp_path / "Sonolens.app").mkdir()
    assert smoke_test.built(None, tmp_path)[0] == tmp_path / "Sonolens.app"
