from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app import paths, settings_file
from app.settings import MAX_RECENT, Settings, SettingsStore, accepted, use_chosen_places


def test_settings_survive_a_restart(own_folders: Path) -> None:
    SettingsStore().update(theme="light", opacity=0.25)
    again = SettingsStore()
    assert again.values.theme == "light"
    assert again.values.opacity == 0.25
    assert again.path.is_relative_to(own_folders)


def test_unusable_values_are_reset_and_the_rest_stays() -> None:
    path = paths.settings_file()
    path.parent.mkdir(parents=True)
    raw = {"theme": "mauve", "opacity": "much", "device": "cpu", "recent": [1], "unheard": 3}
    path.write_text(json.dumps(raw))
    assert SettingsStore().values == Settings(device="cpu")


@pytest.mark.parametrize("text", ["", "{", "[]", "\x00", '"text"'])
def test_a_damaged_file_gives_the_defaults(text: str) -> None:
    path = paths.settings_file()
    path.parent.mkdir(parents=True)
    path.write_text(text)
    assert SettingsStore().values == Settings()


def test_wrong_values_are_refused() -> None:
    store = SettingsStore()
    with pytest.raises(ValueError, match="opacity"):
        store.update(opacity=7.0)
    with pytest.raises(TypeError):
        store.update(colour="red")
    assert store.values == Settings()


def test_recent_files_are_unique_latest_first_and_few(tmp_path: Path) -> None:
    store = SettingsStore()
    for number in range(MAX_RECENT + 5):
        store.remember_file(tmp_path / f"{number}.wav")
    store.remember_file(tmp_path / "8.wav")
    assert store.values.recent[0].endswith("8.wav")
    assert len(store.values.recent) == MAX_RECENT
    assert len(set(store.values.recent)) == MAX_RECENT
    assert SettingsStore().values.recent == store.values.recent


def test_a_folder_that_cannot_be_written_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    store = SettingsStore(blocker / "settings.json")
    store.update(theme="dark")
    assert store.values.theme == "dark"
    assert "not kept" in caplog.text


def test_a_file_that_cannot_be_written_is_told_once(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    store = SettingsStore(blocker / "settings.json")
    said: list[str] = []
    store.tell(said.append)
    store.update(theme="dark")
    store.update(theme="light")
    assert len(said) == 1
    assert str(store.path) in said[0]


def test_one_setting_or_all_return_to_the_defaults() -> None:
    store = SettingsStore()
    store.update(theme="dark", text_scale=1.5, shortcuts={"play": "P"})
    store.reset("theme")
    assert store.values == Settings(text_scale=1.5, shortcuts={"play": "P"})
    store.reset()
    assert SettingsStore().values == Settings()


def test_what_is_exported_names_no_file_of_the_user(tmp_path: Path) -> None:
    store = SettingsStore()
    store.update(text_scale=1.5, recordings_folder="/secret", bundle="/secret", recent=("/secret",))
    target = tmp_path / "settings.json"
    store.export(target)
    assert "secret" not in target.read_text()
    assert accepted(settings_file.read_given(target))["text_scale"] == 1.5


@pytest.mark.parametrize(
    ("name", "value"),
    [("text_scale", 9), ("threads", -1), ("threads", True), ("threads", 1.5), ("shortcuts", ["R"]),
     ("shortcuts", {"play": 1}), ("confirm_leave", "yes"), ("cache_limit_gb", float("nan"))],
)  # fmt: skip
def test_new_settings_are_checked(name: str, value: object) -> None:
    path = paths.settings_file()
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"version": 2, "settings": {name: value, "theme": "dark"}}))
    assert SettingsStore().values == Settings(theme="dark")


@pytest.mark.parametrize("content", ["{", "[]", json.dumps({"settings": {"cache_folder": 3}})])
def test_commands_leave_a_file_that_they_cannot_use(content: str, own_folders: Path) -> None:
    path = paths.settings_file()
    path.parent.mkdir(parents=True)
    path.write_text(content)
    use_chosen_places()
    assert paths.cache_dir().is_relative_to(own_folders)
    assert path.read_text() == content


def test_commands_use_the_places_of_the_window(tmp_path: Path) -> None:
    SettingsStore().update(cache_folder=str(tmp_path / "fast"))
    use_chosen_places()
    try:
        assert paths.cache_dir() == tmp_path / "fast"
    finally:
        paths.choose_places()


def test_places_can_be_chosen(tmp_path: Path, own_folders: Path) -> None:
    paths.choose_places(cache=str(tmp_path / "fast"), recordings=str(tmp_path / "tapes"))
    try:
        assert paths.features_folder() == tmp_path / "fast" / "features"
        assert paths.recordings_dir() == tmp_path / "tapes"
    finally:
        paths.choose_places()
    assert paths.cache_dir().is_relative_to(own_folders)


def test_a_name_that_is_not_utf8_is_remembered() -> None:
    odd = Path(os.fsdecode(b"/clips/caf\xe9.wav"))
    store = SettingsStore()
    store.remember_file(odd)
    assert SettingsStore().values.recent == (str(odd),)


def test_what_another_run_changed_stays() -> None:
    mine, other = SettingsStore(), SettingsStore()
    mine.update(theme="dark")
    other.update(volume=0.5)
    mine.update(opacity=0.25)
    found = SettingsStore().values
    assert (found.theme, found.volume, found.opacity) == ("dark", 0.5, 0.25)
    other.reset()
    assert SettingsStore().values == Settings()


def test_a_change_that_could_not_be_written_is_written_with_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mine, other = SettingsStore(), SettingsStore()
    with monkeypatch.context() as patched:

        def refuse(*_: object) -> None:
            raise OSError(28, "No space left on device")

        patched.setattr(settings_file, "write", refuse)
        mine.update(theme="dark")
    other.update(volume=0.5)
    mine.update(opacity=0.25)
    assert SettingsStore().values == Settings(theme="dark", volume=0.5, opacity=0.25)
