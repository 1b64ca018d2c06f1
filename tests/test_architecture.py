"""The dependency rules hold, and each contract is seen to bite."""

from __future__ import annotations

import itertools
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("core", "app", "resources")
CONFIGURATION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {each["id"]: each for each in CONFIGURATION["tool"]["importlinter"]["contracts"]}

# One violation of every contract: the file to write or extend, the line that breaks the rule, and
# how the finding is worded.
VIOLATIONS = [
    ("core-is-a-library", "core/planted.py", "import PySide6.QtCore", "core.planted -> PySide6"),
    ("core-is-a-library", "core/planted.py", "import pyqtgraph", "core.planted -> pyqtgraph"),
    ("core-is-a-library", "core/planted.py", "from app import cli", "core.planted -> app.cli"),
    ("core-is-a-library", "core/audio/planted.py", "def f():\n    import PySide6.QtCore",
     "core.audio.planted -> PySide6"),
    ("packages", "core/errors.py", "import resources", "core.errors -> resources"),
    ("core-layers", "core/errors.py", "import core.progress", "core.errors -> core.progress"),
    ("core-layers", "core/new_room.py", "", "- core.new_room"),
    ("core-layers", "core/interchange/__init__.py", "import core.audio",
     "core.interchange -> core.audio"),
    ("core-layers", "core/inference/planted.py", "def f():\n    import core.attribution",
     "core.inference.planted -> core.attribution"),
    ("torchvision-through-one-door", "core/training/planted.py", "import torchvision.models",
     "core.training.planted -> torchvision"),
    ("torchvision-through-one-door", "app/planted.py", "def f():\n    import torchvision",
     "app.planted -> torchvision"),
    ("app-layers", "app/models/planted.py", "import app.widgets",
     "app.models.planted -> app.widgets"),
    ("app-layers", "app/widgets/planted.py", "import app.windows",
     "app.widgets.planted -> app.windows"),
    ("app-layers", "app/new_room.py", "", "- app.new_room"),
    ("cli-without-qt", "app/cli/planted.py", "import PySide6.QtWidgets",
     "app.cli.planted -> PySide6"),
    ("cli-without-qt", "app/cli/planted.py", "def f():\n    import app.widgets.planted_too",
     "app.cli.planted -> app.widgets.planted_too"),
    ("widgets-without-torch", "app/widgets/planted.py", "def f():\n    import torch.nn",
     "app.widgets.planted -> torch"),
    ("widgets-without-torch", "app/models/planted.py", "import librosa",
     "app.models.planted -> librosa"),
    ("widgets-without-torch", "app/dialogs/planted.py", "import torchvision",
     "app.dialogs.planted -> torchvision"),
    ("widgets-without-torch", "app/windows/planted.py", "from torch import nn",
     "app.windows.planted -> torch"),
    ("controllers-own-no-widgets", "app/controllers/planted.py", "import app.widgets",
     "app.controllers.planted -> app.widgets"),
    ("controllers-own-no-widgets", "app/controllers/planted.py", "import app.dialogs",
     "app.controllers.planted -> app.dialogs"),
    ("widgets-own-no-controllers", "app/widgets/planted.py", "import app.controllers",
     "app.widgets.planted -> app.controllers"),
]  # fmt: skip


def copy_sources(target: Path) -> Path:
    """Copy the Python files and the configuration, nothing else."""
    for package in PACKAGES:
        for source in (ROOT / package).rglob("*.py"):
            copied = target / source.relative_to(ROOT)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copied)
    shutil.copyfile(ROOT / "pyproject.toml", target / "pyproject.toml")
    qt_user = target / "app/widgets/planted_too.py"
    qt_user.write_text("import PySide6.QtWidgets\n", encoding="utf-8")
    return target


def lint_imports(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = "from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-cache", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copied_tree(tmp_path: Path) -> Path:
    return copy_sources(tmp_path)


def plant(tree: Path, path: str, line: str) -> None:
    file = tree / path
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    file.write_text(f"{before}\n{line}\n", encoding="utf-8")


def test_contracts_hold() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout
    assert f"{len(CONTRACTS)} kept, 0 broken" in result.stdout


def test_every_contract_has_a_planted_violation() -> None:
    assert {contract for contract, *_ in VIOLATIONS} == set(CONTRACTS)


def test_copied_tree_is_clean_before_planting(copied_tree: Path) -> None:
    assert lint_imports(copied_tree).returncode == 0


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What is said of each contract, by its name, when all violations are planted at once."""
    tree = copy_sources(tmp_path_factory.mktemp("planted"))
    for _, path, line, _ in VIOLATIONS:
        plant(tree, path, line)
    result = lint_imports(tree)
    assert result.returncode == 1, result.stdout
    said = result.stdout.split("Broken contracts\n")[1]
    parts = re.split(r"^(.+)\n-+$", said, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize(("contract", "path", "line", "finding"), VIOLATIONS)
def test_planted_violation_is_found(
    findings: dict[str, str], contract: str, path: str, line: str, finding: str
) -> None:
    said = findings[CONTRACTS[contract]["name"]]
    assert re.search(rf"{re.escape(finding)}( \(l\.\d+\))?$", said, re.MULTILINE), said


@pytest.mark.parametrize(("contract", "package"), [("core-layers", "core"), ("app-layers", "app")])
def test_each_layer_refuses_the_one_above(copied_tree: Path, contract: str, package: str) -> None:
    layers = [
        [name.strip(" ()") for name in layer.replace(":", "|").split("|")]
        for layer in CONTRACTS[contract]["layers"]
    ]
    expected = []
    for above, below in itertools.pairwise(layers):
        for name in below:
            path = copied_tree / package / name
            is_file = path.with_suffix(".py").exists()
            file = f"{package}/{name}.py" if is_file else f"{package}/{name}/__init__.py"
            module = f"{package}.{above[0]}"
            above_path = copied_tree / module.replace(".", "/")
            if not above_path.with_suffix(".py").exists():
                (above_path / "__init__.py").parent.mkdir(exist_ok=True)
                (above_path / "__init__.py").touch()
            plant(copied_tree, file, f"import {module}")
            expected.append(f"{package}.{name} -> {module} ")
    result = lint_imports(copied_tree, "--contract", contract)
    assert len(expected) >= 8
    assert [line for line in expected if line not in result.stdout] == []


@pytest.mark.parametrize("module", ["core.results", "core.features.mel", "core.bundles.manifest"])
def test_light_modules_start_without_torch(module: str) -> None:
    program = (
        f"import sys, {module}; "
        "heavy = {'torch', 'torchvision', 'librosa', 'sklearn', 'PySide6'} & set(sys.modules); "
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, f"{module} brings {result.stderr.strip()}"
