"""What runs that were killed left beside results."""

from __future__ import annotations

import os
import time
from pathlib import Path

from app.output_files import open_text
from core.files import STALE_S

NOBODY = 2**22 + 1
"""A number that no process has."""


def test_what_a_killed_run_left_goes_and_what_another_writes_stays(tmp_path: Path) -> None:
    old = time.time() - 2 * STALE_S
    for name, changed in (
        (f".sonolens-{NOBODY}-0.part.json", old),
        (f".sonolens-{NOBODY}-1.part.json", time.time()),
        (f".sonolens-{os.getpid()}-99.part.json", old),
        (".sonolens-notes", old),
    ):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (0, changed))
    with open_text(tmp_path / "result.json") as stream:
        stream.write("{}")
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {
        f".sonolens-{NOBODY}-1.part.json",
        f".sonolens-{os.getpid()}-99.part.json",
        ".sonolens-notes",
        "result.json",
    }
