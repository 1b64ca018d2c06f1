from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

import inside
import numpy
import PySide6

from app.licences import Component, read


def test_packages_are_known_by_their_files() -> None:
    folder = Path(numpy.__file__).parent
    paths = [str(folder / "core" / ".." / "__init__.py"), str(Path(sys.prefix) / "nothing.py")]
    found = inside.distributions_inside(paths)
    assert [distribution.metadata["Name"] for distribution in found] == ["numpy"]


def test_a_file_of_several_packages_stands_for_none() -> None:
    folder = Path(PySide6.__file__).parent
    both = [str(folder / "__init__.py"), str(next(folder.glob("QtWidgets.*[od]")))]
    names = [each.metadata["Name"].replace("_", "-") for each in inside.distributions_inside(both)]
    assert names == ["PySide6-Essentials"]


def test_metadata_alone_makes_no_part() -> None:
    numpys = metadata.distribution("numpy")
    paths = [str(numpys.locate_file(f)) for f in numpys.files or () if ".dist-info" in str(f)]
    assert paths
    assert inside.distributions_inside(paths) == []


def test_what_is_asked_at_run_time_is_copied() -> None:
    found = inside.metadata_files([metadata.distribution("numpy")])
    names = {Path(path).name for path, _ in found}
    assert "METADATA" in names
    assert not names & {"RECORD", "direct_url.json"}
    assert all(folder.startswith("numpy-") for _, folder in found)


def test_a_gnu_licence_without_its_text_gets_it(tmp_path: Path) -> None:
    (tmp_path / "LGPL-3").write_text("lesser")
    (tmp_path / "GPL-3").write_text("general")
    qt = Component("Qt", "6", "LGPL-3.0-only OR GPL-3.0-only", "", "")
    assert inside.with_common_text(qt, tmp_path).text == "lesser\n\ngeneral"
    own = Component("own", "1", "LGPL-3.0-only", "", "its own")
    assert inside.with_common_text(own, tmp_path) is own
    assert inside.with_common_text(qt, tmp_path / "none") is qt


def test_parts_are_written_with_python_itself(tmp_path: Path) -> None:
    path = tmp_path / "build" / "licences.json"
    inside.write_licences([metadata.distribution("numpy")], [], path)
    assert [part.name for part in read(path)] == ["numpy", "Python"]
