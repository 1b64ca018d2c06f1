"""The scripts of ``packaging`` are no package: they are found by their folder."""

from __future__ import annotations

import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "packaging"

sys.path.append(str(FOLDER))
