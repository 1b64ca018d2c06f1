from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.models import torchvision_ops

ROOT = Path(__file__).resolve().parents[3]

UNLOADABLE = """
import torch
from core.models import torchvision_ops as door
torch.ops.load_library = lambda path: (_ for _ in ()).throw(OSError("built for CUDA"))
print(door.declare_missing_operators(), door.declare_missing_operators())
print(door.torchvision_models().resnet18(num_classes=2).fc.out_features)
"""
LOADABLE = """
import torch
from pathlib import Path
from core.models import torchvision_ops as door
loaded = []
def load(path):
    library = torch.library.Library("torchvision", "DEF")
    library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    loaded.append(library)
torch.ops.load_library = load
door._extension_file = lambda: Path("_C.so")
print(door.declare_missing_operators(), len(loaded), hasattr(torch.ops.torchvision, "qnms"))
print(door.declare_missing_operators(), len(loaded), hasattr(torch.ops.torchvision, "qnms"))
"""


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        (UNLOADABLE, ["('nms', 'qnms') ()", "2"]),
        (LOADABLE, ["() 1 False", "() 1 False"]),
    ],
    ids=["the extension cannot load", "the extension loads"],
)
def test_in_a_process_of_its_own(program: str, expected: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == expected, done.stderr


def test_without_an_extension_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torchvision_ops, "_is_declared", lambda name: False)
    monkeypatch.setattr(torchvision_ops, "_extension_file", lambda: None)
    assert not torchvision_ops._extension_loads()


def test_nothing_else_imports_torchvision() -> None:
    files = [path for folder in ("core", "app") for path in (ROOT / folder).rglob("*.py")]
    assert len(files) > 50
    importing = [
        path.relative_to(ROOT).as_posix()
        for path in files
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith(("import torchvision", "from torchvision"))
        or 'import_module("torchvision' in line
    ]
    assert set(importing) == {"core/models/torchvision_ops.py"}
