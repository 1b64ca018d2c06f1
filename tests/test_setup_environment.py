"""What `make` does first, without installing anything."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "packaging" / "setup_environment.py"


@pytest.fixture
def setup() -> ModuleType:
    spec = importlib.util.spec_from_file_location("setup_environment", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Commands:
    """Stands in for `subprocess.run` and remembers what was asked for."""

    def __init__(self, codes: dict[str, int] | None = None, stdout: str = "") -> None:
        self.calls: list[list[str]] = []
        self._codes = codes or {}
        self._stdout = stdout

    def __call__(self, command: Sequence[Any], **_: Any) -> subprocess.CompletedProcess[str]:
        words = [str(word) for word in command]
        self.calls.append(words)
        code = next((c for word, c in self._codes.items() if word in words), 0)
        return subprocess.CompletedProcess(words, code, self._stdout, "")


@pytest.fixture
def without_egl(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(setup, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(setup, "has_fonts", lambda: True)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(setup.shutil, "which", lambda name: f"/usr/bin/{name}")
    return setup


def test_libraries_are_tried_not_looked_up(setup: ModuleType) -> None:
    assert not setup.loads("libthatnobodyhas.so.1")


def test_missing_library_names_its_package(without_egl: ModuleType) -> None:
    assert without_egl.missing_packages() == [("libegl1",)]


def test_missing_fonts_are_missing_packages(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(setup, "loads", lambda _: True)
    monkeypatch.setattr(setup, "FONT_FOLDERS", (str(tmp_path),))
    monkeypatch.setattr(sys, "platform", "linux")
    assert setup.missing_packages() == [("fonts-dejavu-core",)]
    (tmp_path / "one.ttf").touch()
    assert setup.missing_packages() == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no root on Windows")
def test_root_installs_by_itself(
    without_egl: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = Commands()
    monkeypatch.setattr(without_egl.subprocess, "run", commands)
    monkeypatch.setattr(without_egl.os, "geteuid", lambda: 0)
    without_egl.install_libraries()
    installed = [call for call in commands.calls if "install" in call]
    assert installed
    assert installed[0][-1] == "libegl1"
    assert "sudo" not in installed[0]
    # It still cannot be loaded here, so the line for doing it by hand follows.
    assert "sudo apt-get install --no-install-recommends libegl1" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="there is no root on Windows")
@pytest.mark.parametrize("known", [True, False])
def test_packages_are_listed_anew_where_that_is_needed(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, known: bool
) -> None:
    commands = Commands()
    monkeypatch.setattr(setup.subprocess, "run", commands)
    monkeypatch.setattr(setup.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(setup.os, "geteuid", lambda: 0)

    def missing() -> list[tuple[str, ...]]:
        words = [word for call in commands.calls for word in call]
        there = "install" in words and (known or "update" in words)
        return [] if there else [("libegl1",)]

    monkeypatch.setattr(setup, "missing_packages", missing)
    assert setup.install_libraries() is True
    said = [next(word for word in call if word in {"install", "update"}) for call in commands.calls]
    assert said == (["install"] if known else ["install", "update", "install"])


@pytest.mark.skipif(sys.platform == "win32", reason="there is no root on Windows")
def test_who_may_not_install_is_told_the_line(
    without_egl: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = Commands(codes={"sudo": 1})
    monkeypatch.setattr(without_egl.subprocess, "run", commands)
    monkeypatch.setattr(without_egl.os, "geteuid", lambda: 1000)
    assert without_egl.install_libraries() is False
    assert "sudo apt-get install --no-install-recommends libegl1" in capsys.readouterr().out
    assert [call for call in commands.calls if "install" in call] == []


def test_newer_name_of_a_package_is_found(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def policy(command: Sequence[str], **_: Any) -> subprocess.CompletedProcess[str]:
        candidate = "2.80" if command[-1].endswith("t64") else "(none)"
        return subprocess.CompletedProcess(list(command), 0, f"  Candidate: {candidate}\n", "")

    monkeypatch.setattr(setup.subprocess, "run", policy)
    assert setup.available_name(("libglib2.0-0", "libglib2.0-0t64")) == "libglib2.0-0t64"


@pytest.fixture
def checkout(setup: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / "constraints.txt").write_text("numpy==2.4.6\n", encoding="utf-8")
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    monkeypatch.setattr(setup, "ROOT", tmp_path)
    monkeypatch.setattr(setup, "VENV", tmp_path / ".venv")
    return tmp_path


def pip_calls(commands: Commands) -> list[list[str]]:
    return [call for call in commands.calls if "pip" in call]


def test_second_call_installs_nothing(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, checkout: Path
) -> None:
    commands = Commands()
    monkeypatch.setattr(setup.subprocess, "run", commands)
    setup.install_packages("")
    setup.install_packages("")
    assert len(pip_calls(commands)) == 1
    assert pip_calls(commands)[0][-4:] == ["-c", "constraints.txt", "-e", "."]


def test_packages_are_compiled_once_by_all_cores(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, checkout: Path
) -> None:
    commands = Commands()
    monkeypatch.setattr(setup.subprocess, "run", commands)
    setup.install_packages("")
    assert "--no-compile" in pip_calls(commands)[0]
    [compiling] = [call for call in commands.calls if "compileall" in call]
    assert compiling[-1] == str(checkout / ".venv" / "lib")


def test_changed_pins_are_installed_again(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, checkout: Path
) -> None:
    commands = Commands()
    monkeypatch.setattr(setup.subprocess, "run", commands)
    setup.install_packages("dev")
    (checkout / "constraints.txt").write_text("numpy==2.4.7\n", encoding="utf-8")
    setup.install_packages("dev")
    assert len(pip_calls(commands)) == 2


def test_what_tests_need_serves_the_program_too(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, checkout: Path
) -> None:
    commands = Commands()
    monkeypatch.setattr(setup.subprocess, "run", commands)
    setup.install_packages("dev")
    setup.install_packages("")
    assert len(pip_calls(commands)) == 1
    assert pip_calls(commands)[0][-1] == ".[dev]"


def test_failed_installation_is_not_remembered(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, checkout: Path
) -> None:
    monkeypatch.setattr(setup.subprocess, "run", Commands(codes={"pip": 1}))
    with pytest.raises(setup.SetupError, match="could not be installed"):
        setup.install_packages("")
    commands = Commands()
    monkeypatch.setattr(setup.subprocess, "run", commands)
    setup.install_packages("")
    assert len(pip_calls(commands)) == 1


def test_old_python_is_refused_with_one_line(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup, "MINIMUM", (99, 0))
    monkeypatch.setattr(sys, "argv", ["setup_environment.py"])
    assert setup.main() == 3
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert "needs Python 99.0 or newer" in lines[0]
