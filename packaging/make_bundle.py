"""Build the frozen program, say how large it is, and lay it out for an AppImage and an archive.

Started by ``make bundle``; everything is written below ``dist``.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from sizes import LIMIT, sizes_by_part, table

__all__ = ["archive_name", "make_app_dir", "make_archive", "refuse_gpu_build"]

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_APP_RUN = """#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/sonolens/sonolens" "$@"
"""


def archive_name(version: str) -> str:
    """File name of the archive for this machine, without its ending."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    return f"sonolens-{version}-{system}-{platform.machine().lower()}"


def make_app_dir(build: Path, icons: Path, out: Path) -> Path:
    """Lay a Linux build out as AppImage tools and packages of distributions want it.

    Files of the build are linked, not copied, where the disk can do that.
    """
    if out.exists():
        shutil.rmtree(out)
    share = out / "usr" / "share"
    shutil.copytree(build, out / "usr" / "lib" / "sonolens", symlinks=True, copy_function=_link)
    copies = {
        "sonolens.desktop": share / "applications",
        "sonolens.metainfo.xml": share / "metainfo",
        "sonolens.xml": share / "mime" / "packages",
    }
    for name, folder in copies.items():
        folder.mkdir(parents=True)
        shutil.copy(HERE / "linux" / name, folder)
    for size in ICON_SIZES:
        folder = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        shutil.copy(icons / f"sonolens-{size}.png", folder / "sonolens.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(HERE.parent / "resources" / "sonolens.svg", scalable)
    (out / "usr" / "bin").mkdir()
    (out / "usr" / "bin" / "sonolens").symlink_to("../lib/sonolens/sonolens")
    shutil.copy(HERE / "linux" / "sonolens.desktop", out)
    shutil.copy(icons / "sonolens-256.png", out / "sonolens.png")
    (out / ".DirIcon").symlink_to("sonolens.png")
    (out / "AppRun").write_text(_APP_RUN, encoding="utf-8")
    (out / "AppRun").chmod(0o755)
    return out


def make_archive(build: Path, stem: Path) -> Path:
    """Pack a build: a zip on Windows, else a tar that keeps links and rights."""
    if sys.platform == "win32":
        path = stem.with_name(f"{stem.name}.zip")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
            for file in sorted(build.rglob("*")):
                packed.write(file, Path(build.name) / file.relative_to(build))
        return path
    path = stem.with_name(f"{stem.name}.tar.gz")
    with tarfile.open(path, "w:gz", compresslevel=4) as packed:
        packed.add(build, build.name, filter=_of_nobody)
    return path


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def refuse_gpu_build() -> None:
    """Refuse a torch that brings a GPU's libraries: gigabytes that most machines cannot use."""
    import torch

    if torch.version.cuda is not None or getattr(torch.version, "hip", None) is not None:
        raise SystemExit(
            f"torch {torch.__version__} is not its CPU build; install that from"
            " https://download.pytorch.org/whl/cpu before the program is frozen"
        )


def _freeze(dist: Path, work: Path) -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(dist), "--workpath", str(work), str(HERE / "sonolens.spec")]
    environment = os.environ | {"PYTHONWARNINGS": "ignore"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


def main() -> int:
    """Build; 1 if what was built is too large."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build")
    parser.add_argument("--no-archive", action="store_true", help="leave the archive out")
    parser.add_argument("--no-freeze", action="store_true", help="take the build that is there")
    arguments = parser.parse_args()
    dist: Path = arguments.dist
    if not arguments.no_freeze:
        refuse_gpu_build()
        _freeze(dist, arguments.work)
    build = dist / ("Sonolens.app" if sys.platform == "darwin" else "sonolens")
    sizes = sizes_by_part(build)
    text = table(sizes)
    (dist / "sizes.txt").write_text(text + "\n", encoding="utf-8")
    print(text)
    if sys.platform.startswith("linux"):
        print(make_app_dir(build, arguments.work / "sonolens" / "icons", dist / "Sonolens.AppDir"))
    if not arguments.no_archive:
        stem = dist / archive_name(metadata.version("sonolens"))
        archive = make_archive(build, stem)
        print(f"{archive}, {archive.stat().st_size / 1e6:.0f} MB")
    if sum(sizes.values()) > LIMIT:
        print(f"the build takes more than {LIMIT / 1e6:.0f} MB")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
