from __future__ import annotations

import ast
import configparser
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import make_bundle
import pytest
from windows_version import version_resource

HERE = make_bundle.HERE
MIME = "application/x-sonolens-bundle"


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(HERE / "linux" / "sonolens.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_desktop_entry_metainfo_and_type_speak_of_the_same_program() -> None:
    entry = desktop_entry()
    metainfo = ElementTree.parse(HERE / "linux" / "sonolens.metainfo.xml")
    kinds = ElementTree.parse(HERE / "linux" / "sonolens.xml")
    (kind,) = (element.get("type") for element in kinds.iter() if element.get("type", "") == MIME)
    assert metainfo.findtext("launchable") == "sonolens.desktop"
    assert metainfo.findtext("provides/mediatype") == kind
    assert metainfo.findtext("name") == entry["Name"]
    assert metainfo.findtext("summary") == entry["Comment"]
    assert kind in entry["MimeType"].split(";")
    for language in ("de", "zh_CN"):
        assert entry[f"Comment[{language}]"]


def test_metainfo_is_valid() -> None:
    tool = shutil.which("appstreamcli")
    if tool is None:
        pytest.skip("appstreamcli is not installed")
    command = [tool, "validate", "--no-net", str(HERE / "linux" / "sonolens.metainfo.xml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("1.2.3.4+local.9", (1, 2, 3, 4))]
)
def test_windows_is_told_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    tree = ast.parse(version_resource(version))
    found = [
        ast.literal_eval(keyword.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "filevers"
    ]
    assert found == [numbers]
    assert f'"{version}"' in version_resource(version)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AppImages are Linux's")
def test_app_dir_starts_the_program_through_its_links(tmp_path: Path) -> None:
    build, icons = tmp_path / "build", tmp_path / "icons"
    build.mkdir()
    icons.mkdir()
    (build / "sonolens").write_text('#!/bin/sh\necho "started $1"\n')
    (build / "sonolens").chmod(0o755)
    for size in make_bundle.ICON_SIZES:
        (icons / f"sonolens-{size}.png").write_bytes(b"png")
    out = make_bundle.make_app_dir(build, icons, tmp_path / "Sonolens.AppDir")
    link = tmp_path / "started from elsewhere"
    link.symlink_to(out / "AppRun")
    for program in (link, out / "usr" / "bin" / "sonolens"):
        said = subprocess.run([program, "a b"], capture_output=True, text=True, check=True).stdout
        assert said == "started a b\n"
    assert (out / "sonolens.png").is_file()
    assert (out / "usr/share/icons/hicolor/48x48/apps/sonolens.png").is_file()
    assert (out / "usr/share/mime/packages/sonolens.xml").is_file()
