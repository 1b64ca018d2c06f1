"""The corpus of hostile input, and the place where it is let loose."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from confinement import Confinement


@pytest.fixture(scope="session")
def confined(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Confinement]:
    with Confinement(tmp_path_factory.mktemp("confined") / "place", networks=False) as place:
        yield place


@pytest.fixture(scope="session")
def confined_with_networks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Confinement]:
    with Confinement(tmp_path_factory.mktemp("confined") / "place") as place:
        yield place
