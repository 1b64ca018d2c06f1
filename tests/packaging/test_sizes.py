from __future__ import annotations

import sys
from pathlib import Path

import pytest
import sizes


def put(path: Path, n_bytes: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(n_bytes))


def test_files_are_counted_to_their_packages_once(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    put(tmp_path / "sonolens", 10)
    put(inside / "numpy" / "core" / "a.so", 200)
    put(inside / "numpy.libs" / "b.so", 100)
    put(inside / "numpy-2.4.6.dist-info" / "METADATA", 5)
    put(inside / "PIL" / "c.so", 7)
    put(inside / "libX11.so.6", 3)
    put(inside / "lib-dynload" / "math.so", 2)
    (inside / "libnumpy.so").symlink_to("numpy/core/a.so")
    assert sizes.sizes_by_part(tmp_path) == {
        "numpy": 305,
        "program and Python modules": 10,
        "pillow": 7,
        "system libraries": 3,
        "Python": 2,
    }


def test_too_large_a_build_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "build" / "sonolens", 2_500_000)
    out = tmp_path / "sizes.txt"
    monkeypatch.setattr(sys, "argv", ["sizes.py", str(tmp_path / "build"), "--out", str(out)])
    assert sizes.main() == 0
    assert out.read_text().splitlines()[-1].strip() == "2.5 MB  in all"
    monkeypatch.setattr(sizes, "LIMIT", 2_000_000)
    assert sizes.main() == 1
    assert "more than 2 MB" in capsys.readouterr().out
