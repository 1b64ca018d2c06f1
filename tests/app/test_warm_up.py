from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

LAZY = "def __getattr__(name):\n    raise ImportError('asked too early for ' + name)\n"
IMPORT = """
import sys
from PySide6 import QtCore
from app.warm_up import leave_imports_alone
if sys.argv[2] == "alone":
    assert leave_imports_alone()
sys.path.insert(0, sys.argv[1])
import lazy_module
print("imported")
"""


@pytest.mark.parametrize(("mode", "imported"), [("alone", True), ("looked into", False)])
def test_module_is_imported_without_being_looked_into(
    mode: str, imported: bool, tmp_path: Path
) -> None:
    (tmp_path / "lazy_module.py").write_text(LAZY)
    done = subprocess.run(
        [sys.executable, "-c", IMPORT, str(tmp_path), mode],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ("imported" in done.stdout) == imported, done.stderr
