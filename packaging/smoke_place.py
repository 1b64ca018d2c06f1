"""Where the frozen program has never been: no checkout, an empty home, nothing it may change."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Done", "Place", "executable_of", "screen"]

_NOBODY = 65534
_KEPT = ("SystemRoot", "TEMP", "TMP", "COMSPEC", "PATHEXT", "WINDIR", "NUMBER_OF_PROCESSORS")


@dataclass(frozen=True)
class Done:
    """A process that ended, and what it said; `seconds` from its start to its end."""

    code: int
    out: str
    complaints: list[str]
    seconds: float


@dataclass
class Place:
    """A copy of the program that cannot be changed, and the home of a user who is new to it.

    Where the caller is the superuser, whom no file refuses, the program is run as nobody.
    """

    root: Path
    program: Path = field(init=False)
    home: Path = field(init=False)
    work: Path = field(init=False)

    def __post_init__(self) -> None:
        """Make the folders of the user."""
        self.home, self.work = self.root / "Zuhause für Söño", self.root / "where it is started"
        for folder in (self.home, self.work, self.home / "run"):
            folder.mkdir(parents=True)
            folder.chmod(0o700)
            if _is_superuser():
                os.chown(folder, _NOBODY, _NOBODY)
        self.root.chmod(0o755)

    def copy(self, build: Path) -> None:
        """Copy a build and take the right to write from it."""
        self.program = self.root / "Klänge 音 and more" / build.name
        shutil.copytree(build, self.program, symlinks=True)
        _forbid_writing(self.program.parent)

    def unpack(self, archive: Path) -> None:
        """Unpack an archive with one folder in it."""
        folder = self.root / "ausgepackt ‒ 解凍"
        folder.mkdir()
        if archive.suffix == ".zip":
            with zipfile.ZipFile(archive) as packed:
                packed.extractall(folder)
        else:
            with tarfile.open(archive) as packed:
                packed.extractall(folder, filter="tar")
        (self.program,) = folder.iterdir()
        _forbid_writing(folder)

    def listing(self) -> list[tuple[str, int]]:
        """Files of the copy with their sizes."""
        files = (path for path in self.program.rglob("*") if path.is_file())
        return sorted((str(p.relative_to(self.program)), p.stat().st_size) for p in files)

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """Variables that a user's session sets, and nothing of the caller's Python or Qt."""
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        home = str(self.home)
        path = os.environ["PATH"] if sys.platform == "win32" else "/usr/bin:/bin"
        mine = {"PATH": path, "HOME": home, "USERPROFILE": home, "LANG": "C.UTF-8"}
        if sys.platform == "win32":
            mine |= {"APPDATA": home, "LOCALAPPDATA": home}
        if sys.platform.startswith("linux"):
            mine["XDG_RUNTIME_DIR"] = str(self.home / "run")
            mine |= {name: os.environ[name] for name in ("DISPLAY",) if name in os.environ}
        return kept | mine | dict(more or {})

    def start(
        self, *words: str | Path, more: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Start the program."""
        command = [str(executable_of(self.program)), *map(str, words)]
        return subprocess.Popen(
            command,
            cwd=self.work,
            env=self.environment(more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            **_as_nobody(),
        )

    def run(self, *words: str | Path, more: Mapping[str, str] | None = None) -> Done:
        """Run the program to its end, for ten minutes at most."""
        begun = time.perf_counter()
        process = self.start(*words, more=more)
        try:
            out, said = process.communicate(timeout=600)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        seconds = time.perf_counter() - begun
        return Done(process.returncode, out, said.splitlines(), seconds)

    def forget(self) -> bool:
        """Ask the system to read the copy from its disk again; whether that could be asked."""
        if not hasattr(os, "posix_fadvise"):
            return False
        os.sync()
        for path in self.program.rglob("*"):
            if path.is_file() and not path.is_symlink():
                handle = os.open(path, os.O_RDONLY)
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(handle)
        return True

    def remove(self) -> None:
        """Delete everything."""
        for path in [self.root, *self.root.rglob("*")]:
            if path.is_dir() and not path.is_symlink():
                path.chmod(stat.S_IRWXU)
        shutil.rmtree(self.root, onerror=_make_writable)


def executable_of(program: Path) -> Path:
    """File that starts a build."""
    if program.suffix == ".app":
        return program / "Contents" / "MacOS" / "sonolens"
    return program / ("sonolens.exe" if sys.platform == "win32" else "sonolens")


@contextlib.contextmanager
def screen(size: str = "1280x720x24") -> Iterator[None]:
    """Have a screen while the block runs: the one that there is, or a virtual one on Linux."""
    if not sys.platform.startswith("linux") or os.environ.get("DISPLAY"):
        yield
        return
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as said:
            number = said.readline().strip()
        if not number:
            raise OSError("Xvfb does not start")
        os.environ["DISPLAY"] = f":{number}"
        yield
    finally:
        os.environ.pop("DISPLAY", None)
        server.terminate()
        server.wait()


def _is_superuser() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _as_nobody() -> dict[str, int | Sequence[int]]:
    return {"user": _NOBODY, "group": _NOBODY, "extra_groups": []} if _is_superuser() else {}


def _forbid_writing(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            mode = path.stat().st_mode
            searched = (mode & stat.S_IXUSR) and 0o111
            path.chmod((mode | 0o444 | searched) & ~0o222)


def _make_writable(again: object, path: str, _error: object) -> None:
    Path(path).chmod(stat.S_IRWXU)
    if callable(again):
        again(path)
