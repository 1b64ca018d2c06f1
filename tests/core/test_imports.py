from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from core.imports import import_without

Package = Callable[..., None]


def import_light() -> ModuleType:
    return import_without(
        "pack.heavy",
        unused=lambda: importlib.import_module("pack.heavy"),
        wanted=lambda: importlib.import_module("pack.light"),
    )


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Package]:
    """Write a package whose first module imports from its other one, ``pack.heavy``."""
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "pack").mkdir()

    def write(light: str, heavy: str = "def twice(n): return 2 * n\nSIX = 6\n") -> None:
        (tmp_path / "pack" / "__init__.py").write_text("")
        (tmp_path / "pack" / "light.py").write_text(light)
        (tmp_path / "pack" / "heavy.py").write_text(heavy)

    yield write
    for name in [name for name in sys.modules if name.partition(".")[0] == "pack"]:
        del sys.modules[name]


def test_unused_module_is_imported_when_it_is_called(package: Package) -> None:
    package("from pack.heavy import twice\n")
    light = import_light()
    assert "pack.heavy" not in sys.modules
    assert light.twice(4) == 8
    assert "pack.heavy" in sys.modules


def test_others_import_it_as_always(package: Package) -> None:
    package("from pack import heavy\n")
    light = import_light()
    assert light.heavy.SIX == 6
    import pack.heavy  # type: ignore[import-not-found]

    assert pack.heavy.SIX == 6
    with pytest.raises(AttributeError, match="seven"):
        light.heavy.seven  # noqa: B018


@pytest.mark.parametrize(
    "light",
    [
        "from pack.heavy import SIX\nSEVEN = SIX + 1\n",
        "from pack import heavy\nSEVEN = heavy.SIX + 1\n",
        "import pack.heavy\nassert not pack.heavy.__file__.endswith('?')\nSEVEN = 7\n",
    ],
)
def test_module_that_is_used_at_once_is_imported(package: Package, light: str) -> None:
    package(light)
    assert import_light().SEVEN == 7
    assert sys.modules["pack.heavy"].SIX == 6


def test_module_that_is_there_is_used(package: Package) -> None:
    package("from pack.heavy import SIX\nfrom pack import heavy\n")
    import pack.heavy

    light = import_light()
    assert light.heavy is pack.heavy is sys.modules["pack.heavy"]
    assert import_light() is light


def test_module_that_is_missing_is_told_of(package: Package) -> None:
    package("import pack.nowhere\n")
    with pytest.raises(ImportError, match=r"pack\.nowhere"):
        import_light()
    assert "pack.heavy" not in sys.modules


def test_another_thread_is_given_the_module_itself(package: Package) -> None:
    package(
        """
import threading
seen = []
def ask():
    from pack.heavy import SIX
    seen.append(SIX)
thread = threading.Thread(target=ask)
thread.start()
thread.join(20)
"""
    )
    assert import_light().seen == [6]
