"""What must hold of the checkout as a whole."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MEGABYTE = 1_000_000
AUDIO = {".wav", ".flac", ".ogg", ".mp3", ".aiff", ".aif", ".opus", ".m4a"}
WEIGHTS = {".safetensors", ".pth", ".pt", ".ckpt", ".onnx", ".bin", ".pkl"}
PYTHON_FOLDERS = ("core", "app", "resources", "tests", "packaging")


def repository_files() -> list[Path]:
    """Files under version control, and new ones that would be; relative to the root."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout, so there is no list of its files")
    files = [Path(name) for name in listed.stdout.split("\0") if name]
    present = [path for path in files if (ROOT / path).is_file()]
    assert len(present) > 20
    return present


def run_tool(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists(), (
        "it would hide the packaging library from everything started in the root"
    )


def test_import_folders_are_packages() -> None:
    folders = {
        parent
        for path in repository_files()
        if path.suffix == ".py" and path.parts[0] in {"core", "app", "resources"}
        for parent in path.parents
        if parent != Path()
    }
    assert len(folders) > 5
    assert [str(each) for each in folders if not (ROOT / each / "__init__.py").exists()] == []


def test_no_large_files_but_the_shipped_bundle() -> None:
    large = [
        str(path)
        for path in repository_files()
        if (ROOT / path).stat().st_size > 5 * MEGABYTE
        and path.parts[:2] != ("resources", "bundles")
    ]
    assert large == []


def test_shipped_bundles_are_small() -> None:
    folders = [path for path in (ROOT / "resources" / "bundles").iterdir() if path.is_dir()]
    for folder in folders:
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        assert size <= 25 * MEGABYTE, f"{folder.name} takes {size / MEGABYTE:.1f} MB"


def test_sounds_are_our_own() -> None:
    sounds = [path for path in repository_files() if path.suffix.lower() in AUDIO]
    foreign = [
        str(path)
        for path in sounds
        if path.parent != Path("resources/samples") or not path.name.startswith("synthetic-")
    ]
    assert foreign == []


def test_weights_are_in_bundles_only() -> None:
    weights = [path for path in repository_files() if path.suffix.lower() in WEIGHTS]
    foreign = [str(path) for path in weights if path.parts[:2] != ("resources", "bundles")]
    assert foreign == []


def test_python_files_stay_readable() -> None:
    lengths = {
        str(path): len((ROOT / path).read_text(encoding="utf-8").splitlines())
        for path in repository_files()
        if path.suffix == ".py" and path.parts[0] in PYTHON_FOLDERS
    }
    assert lengths
    assert {path: n for path, n in lengths.items() if n > 450} == {}


def test_windows_stay_short() -> None:
    folders = (ROOT / "app" / "windows", ROOT / "app" / "dialogs")
    texts = {
        path: path.read_text(encoding="utf-8") for each in folders for path in each.glob("*.py")
    }
    seen = re.compile(r"^class \w+\(Q(MainWindow|Dialog|Widget|Frame)\)", flags=re.MULTILINE)
    lengths = {path.name: len(t.splitlines()) for path, t in texts.items() if seen.search(t)}
    assert "main_window.py" in lengths
    assert {name: n for name, n in lengths.items() if n > 300} == {}


def test_no_path_of_one_machine() -> None:
    # Put together here, so that this file does not hold what it looks for.
    folders = "|".join(["work/", "root/", r"home/\w"])
    unwanted = re.compile(rf"(?<![\w.])/({folders})|\.\./\.(library)")
    texts = {".py", ".md", ".toml", ".txt", ".yaml", ".yml", ".json", ".qss", ".svg", ""}
    found = []
    for path in repository_files():
        if path.suffix in texts:
            text = (ROOT / path).read_text(encoding="utf-8", errors="replace")
            found += [f"{path}: {match.group()}" for match in unwanted.finditer(text)]
    assert found == []


def project() -> dict[str, object]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        table = tomllib.load(file)["project"]
    assert isinstance(table, dict)
    return table


def pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    assert pairs
    assert [pair for pair in pairs if len(pair) != 2] == [], "every line is name==version"
    return {normalised(name): version for name, version in pairs}


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def requirement_names(lines: Sequence[str]) -> list[str]:
    return [normalised(re.split(r"[\s<>=!~\[;]", line, maxsplit=1)[0]) for line in lines]


def test_every_direct_dependency_is_pinned() -> None:
    table = project()
    dependencies = table["dependencies"]
    optional = table["optional-dependencies"]
    assert isinstance(dependencies, list)
    assert isinstance(optional, dict)
    wanted = requirement_names([*dependencies, *optional["dev"]])
    assert len(wanted) > 20
    assert [name for name in wanted if name not in pins()] == []


def test_qt_is_pinned_as_one() -> None:
    versions = pins()
    parts = {versions[name] for name in ("pyside6-essentials", "pyside6-addons", "shiboken6")}
    assert len(parts) == 1
    assert "pyqtgraph" in versions


def makefile_targets() -> set[str]:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][a-z-]*):", text, flags=re.MULTILINE))


def test_readme_names_commands_that_exist() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`)make ([a-z][a-z-]+)", text, flags=re.MULTILINE))
    assert {"run", "test"} <= named
    assert named <= makefile_targets()


def test_readme_shows_files_that_exist() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#:]+)\)", text)
    assert targets
    assert [each for each in targets if not (ROOT / each).exists()] == []


def test_integration_runs_the_readme_command() -> None:
    script = ROOT / ".ci" / "run"
    lines = script.read_text(encoding="utf-8").splitlines()
    assert os.access(script, os.X_OK)
    assert lines[-1] == "exec make test"
    assert "set -euo pipefail" in lines


@pytest.mark.parametrize("command", [("ruff", "check", "."), ("ruff", "format", "--check", ".")])
def test_style_is_clean(command: tuple[str, ...]) -> None:
    result = run_tool(*command)
    assert result.returncode == 0, result.stdout


def test_spelling_is_clean() -> None:
    result = run_tool("codespell_lib")
    assert result.returncode == 0, result.stdout


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_types_are_clean() -> None:
    result = run_tool("mypy")
    assert result.returncode == 0, result.stdout
