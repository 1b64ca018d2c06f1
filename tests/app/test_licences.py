from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from app import licences
from app.licences import Component, components, describe, read, required, write


def test_a_checkout_names_what_it_needs_and_what_that_needs() -> None:
    names = {distribution.metadata["Name"].casefold() for distribution in required("sonolens")}
    assert {"torch", "numpy", "kiwisolver"} <= names
    assert "pytest" not in names


def test_a_package_is_described_in_its_own_words() -> None:
    part = describe(metadata.distribution("numpy"))
    assert part.name == "numpy"
    assert "BSD" in part.licence
    assert part.homepage.startswith("https://")
    assert part.text.startswith("Copyright (c) 2005-")


def test_what_was_written_is_shown_in_a_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = [Component("b", "1", "MIT", "", "text"), Component("A", "2", "", "", "ü")]
    path = tmp_path / licences.FILE
    write(parts, path)
    assert read(path) == parts[::-1]
    monkeypatch.setattr(licences, "resource_path", lambda *_: path)
    assert components() == parts[::-1]


def test_parts_without_a_licence_are_known() -> None:
    silent = [part.name for part in components() if not part.licence and not part.text]
    assert silent == []
