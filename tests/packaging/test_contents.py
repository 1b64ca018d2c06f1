from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import contents
import pytest

from app.cli.main import COMMANDS
from core.models.registry import architecture_names


def test_every_module_that_users_reach_is_asked_for() -> None:
    modules = set(contents.hidden_imports())
    commands = {f"app.cli.{name.replace('-', '_')}" for name in COMMANDS}
    assert len(commands) > 10
    assert commands <= modules
    assert {"app.windows.train_page", "core.attribution.smoothgrad", "resources"} <= modules
    assert not any(name.startswith(("app.screenshots", "resources.results")) for name in modules)


def test_networks_are_inside() -> None:
    assert len(architecture_names()) > 3
    assert "torchvision.models" in contents.hidden_imports()


def test_modules_imported_by_a_string_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "app"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "late.py").write_text("import importlib\nimportlib.import_module('colorsys')\n")
    monkeypatch.setattr(contents, "ROOT", tmp_path)
    assert contents.named_imports() == {"colorsys"}
    monkeypatch.setattr(contents, "NAMED_BY_LIBRARIES", ("PySide6.QtOpenGL",))
    assert contents.hidden_imports() == ["PySide6.QtOpenGL", "app", "app.late", "colorsys"]


def test_nothing_asked_for_is_left_out() -> None:
    asked = contents.hidden_imports()
    lost = [n for n in asked if any(n == e or n.startswith(f"{e}.") for e in contents.EXCLUDED)]
    assert lost == []


def test_nothing_that_the_window_or_an_explanation_imports_is_left_out() -> None:
    code = (
        "import json, sys, app.main, core.attribution.methods\n"
        "from core.models.torchvision_ops import torchvision_models\n"
        "torchvision_models()\n"
        "print(json.dumps(list(sys.modules)))"
    )
    command = [sys.executable, "-c", code]
    said = subprocess.run(command, cwd=contents.ROOT, capture_output=True, text=True, check=True)
    loaded = json.loads(said.stdout)
    assert {"torch", "PySide6.QtWidgets"} <= set(loaded)
    # Taken where it is there, and done without where it is not; the frozen program shows it.
    optional = ("PySide6.QtTest", "pandas", "pyarrow", "PIL._avif")
    lost = [
        name
        for name in loaded
        if any(name == e or name.startswith(f"{e}.") for e in contents.EXCLUDED)
        and not name.startswith(optional)
    ]
    assert lost == []


def test_asked_for_modules_exist() -> None:
    names = contents.program_modules()
    assert len(names) > 300
    assert [name for name in names if importlib.util.find_spec(name) is None] == []


def test_files_that_the_program_reads_are_inside() -> None:
    inside = {
        f"{folder}/{Path(path).name}".replace("\\", "/") for path, folder in contents.data_files()
    }
    for name in (
        "resources/bundles/everyday-sounds/member-4.safetensors",
        "resources/styles/sonolens.qss",
        "resources/icons/play.svg",
        "resources/help/70-privacy.md",
        "resources/samples/synthetic-dog.flac",
    ):
        assert name in inside
    assert not any(name.endswith(".py") for name in inside)


@pytest.mark.parametrize(
    ("name", "unwanted"),
    [
        ("torch/include/ATen/ATen.h", True),
        ("torch/lib/libtorch_cpu.so", False),
        ("torch/bin/protoc", True),
        ("torch/bin/torch_shm_manager", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", True),
        ("PySide6/plugins/multimedia/ffmpegmediaplugin.dll", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", False),
        ("onnxruntime/capi/libonnxruntime.so.1.32.0", True),
        ("onnxruntime/capi/libonnxruntime_providers_shared.so", False),
        ("onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so", False),
        ("librosa/__init__.pyi", False),
        ("torch/__init__.pyi", True),
        ("resources/bundles/everyday-sounds/bundle.json", False),
        ("sonolens-0.1.0.dist-info/direct_url.json", True),
    ],
)
def test_files_of_others(name: str, unwanted: bool) -> None:
    assert contents.is_unwanted(name) is unwanted
    assert contents.is_unwanted(name.replace("/", "\\")) is unwanted
