"""The version that Windows shows in a program's properties."""

from __future__ import annotations

import re

__all__ = ["version_resource"]

_TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", "Sonolens"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "sonolens"),
      StringStruct("ProductName", "Sonolens"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def version_resource(version: str) -> str:
    """Text of PyInstaller's version file: the four numbers that Windows wants, and the words."""
    numbers = [int(part) for part in re.findall(r"\d+", version.partition("+")[0])[:4]]
    filled = tuple(numbers + [0] * (4 - len(numbers)))
    return _TEMPLATE.format(numbers=filled, version=version)
