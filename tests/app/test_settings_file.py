"""Files that lie where the settings should be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.settings import Settings, SettingsStore
from app.settings_file import MAX_BYTES, VERSION, read, read_given, write
from app.words import speak_with
from core.errors import ParameterError

DAMAGED = [b"", b'{"version": 2, "settings": {"theme": "da', b"[]", b"\xff\xfe", b"[" * 100_000,
           b'{"version": "two"}', b'{"version": true}', b'{"version": 0}',
           b" " * (MAX_BYTES + 1)]  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_what_is_written_is_read_again(path: Path) -> None:
    write(path, {"theme": "dark"})
    assert read(path).values == {"theme": "dark"}
    assert sorted(path.parent.iterdir()) == [path]


def test_the_first_form_is_brought_up_to_date_and_copied(path: Path) -> None:
    old = json.dumps({"version": 1, "theme": "light", "opacity": 0.5})
    path.write_text(old)
    store = SettingsStore(path)
    assert store.values == Settings(theme="light", opacity=0.5)
    store.update(device="cpu")
    assert json.loads(path.read_text())["version"] == VERSION
    assert path.with_name("settings.version-1.json").read_text() == old


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_is_kept_aside_and_told(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    store = SettingsStore(path)
    said: list[str] = []
    store.tell(said.append)
    assert store.values == Settings()
    assert len(said) == 1
    store.update(theme="dark")
    assert SettingsStore(path).values.theme == "dark"
    assert path.with_name("settings.kept.json").read_bytes() == content


def test_it_is_told_in_the_language_that_is_chosen_after_the_file_was_read(path: Path) -> None:
    path.write_bytes(b"[]")
    store = SettingsStore(path)
    said: list[str] = []
    try:
        speak_with(lambda text, _note: f"[{text}]")
        store.tell(said.append)
    finally:
        speak_with(None)
    assert said[0].startswith("[Settings begin anew: settings.json [holds no settings];")
    store.tell(said.append)
    assert len(said) == 1


def test_settings_of_a_newer_version_are_kept_aside_and_told(path: Path) -> None:
    newer = json.dumps({"version": VERSION + 1, "settings": {"theme": "dark"}})
    for name in ("settings.kept.json", "settings.kept-2.json"):
        path.write_text(newer)
        reading = read(path)
        assert reading.values == {}
        assert "newer" in reading.notice
        assert path.with_name(name).read_text() == newer


def test_a_folder_in_its_place_is_kept_aside(path: Path) -> None:
    path.mkdir()
    (path / "letter.txt").write_text("mine")
    assert "folder" in read(path).notice
    write(path, {})
    assert (path.with_name("settings.kept.json") / "letter.txt").read_text() == "mine"


def test_a_file_that_cannot_be_moved_is_not_overwritten(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path.write_text("{")
    with monkeypatch.context() as patch:
        patch.setattr("os.replace", refuse)
        store = SettingsStore(path)
    store.update(theme="dark")
    assert path.read_text() == "{"
    assert store.values.theme == "dark"


def test_an_old_file_that_cannot_be_copied_is_not_overwritten(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path.write_text('{"theme": "light"}')
    monkeypatch.setattr("shutil.copyfile", refuse)
    store = SettingsStore(path)
    assert store.values.theme == "light"
    store.update(theme="dark")
    assert path.read_text() == '{"theme": "light"}'


def test_a_failed_write_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(path, {"theme": "dark"})

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(OSError, match="space"):
        write(path, {"theme": "light"})
    assert read(path).values == {"theme": "dark"}
    assert sorted(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_an_import_refuses_what_is_no_settings_and_leaves_it(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(ParameterError, match=r"settings\.json"):
        read_given(path)
    assert path.read_bytes() == content
