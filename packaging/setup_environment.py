"""Prepare a checkout: virtual environment, pinned packages, Qt's system libraries.

Started by ``make`` with the system's Python, so it may import the standard library only. A second
call with nothing to do takes a fraction of a second.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
MINIMUM = (3, 11)

# What Qt and its platform plugins link to, and the Debian or Ubuntu packages that bring it (the
# second name is the one of newer releases).
LIBRARIES: dict[str, tuple[str, ...]] = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libX11.so.6": ("libx11-6",),
    "libXext.so.6": ("libxext6",),
    "libXrandr.so.2": ("libxrandr2",),
    "libbrotlidec.so.1": ("libbrotli1",),
    "libbz2.so.1.0": ("libbz2-1.0",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libdrm.so.2": ("libdrm2",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": ("libglib2.0-0", "libglib2.0-0t64"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libpulse.so.0": ("libpulse0",),
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-glx.so.0": ("libxcb-glx0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libz.so.1": ("zlib1g",),
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_PACKAGE = "fonts-dejavu-core"


class SetupError(Exception):
    """The machine lacks something; the message says what to do."""


def say(line: str) -> None:
    """Print a line at once, also into a pipe."""
    print(line, flush=True)


def check_python() -> None:
    """Refuse an interpreter that is too old or cannot make virtual environments."""
    if sys.version_info < MINIMUM:
        found = ".".join(map(str, sys.version_info[:3]))
        raise SetupError(
            f"Sonolens needs Python {MINIMUM[0]}.{MINIMUM[1]} or newer and {sys.executable} is "
            f"{found}; name another one: make PYTHON=python3.12"
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        raise SetupError(f"Python's venv module is missing; sudo apt-get install {name}") from None


def loads(library: str) -> bool:
    """Whether the dynamic linker finds and loads a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Whether any scalable font is installed; Qt brings none of its own."""
    for folder in FONT_FOLDERS:
        for _, _, names in os.walk(Path(folder).expanduser()):
            if any(name.endswith((".ttf", ".otf", ".ttc")) for name in names):
                return True
    return False


def missing_packages() -> list[tuple[str, ...]]:
    """Debian packages of what cannot be loaded, each with its names in older and newer releases."""
    if sys.platform != "linux":
        return []
    missing = {names for library, names in LIBRARIES.items() if not loads(library)}
    if not has_fonts():
        missing.add((FONT_PACKAGE,))
    return sorted(missing)


def available_name(names: tuple[str, ...]) -> str:
    """Choose the package name that this release of the distribution has."""
    for name in names if len(names) > 1 else ():
        answer = subprocess.run(
            ["apt-cache", "policy", name], capture_output=True, text=True, check=False
        )
        if "Candidate: " in answer.stdout and "Candidate: (none)" not in answer.stdout:
            return name
    return names[0]


def as_root() -> list[str] | None:
    """Prefix of a command that may install packages without asking; None where there is none."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        probe = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if probe.returncode == 0:
            return ["sudo", "-n"]
    return None


def install_libraries() -> bool:
    """Install what Qt needs from the distribution where that may be done, else say how.

    Returns
    -------
    bool
        Whether everything is there now.
    """
    missing = missing_packages()
    if not missing:
        return True
    if not shutil.which("apt-get"):
        say("Qt misses system libraries. Debian's names of what brings them:")
        say("  " + " ".join(name for (name, *_) in missing))
        return False
    prefix = as_root()
    if prefix is not None:
        say(f"Qt misses {len(missing)} system packages: installing them with apt-get")
        environment = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
        for list_is_new in (False, True):
            if list_is_new:
                subprocess.run([*environment, "apt-get", "-qq", "update"], check=False)
            names = [available_name(names) for names in missing]
            command = ["apt-get", "-qq", "install", "-y", "--no-install-recommends", *names]
            errors = None if list_is_new else subprocess.DEVNULL
            subprocess.run(
                [*environment, *command], stdout=subprocess.DEVNULL, stderr=errors, check=False
            )
            missing = missing_packages()
            if not missing:
                return True
    names = [available_name(names) for names in missing]
    say("Qt misses system libraries. This line installs them:")
    say(f"  sudo apt-get install --no-install-recommends {shlex.join(names)}")
    return False


def check_qt() -> None:
    """Refuse to go on where Qt cannot be loaded at all."""
    command = [VENV / "bin" / "python", "-c", "import PySide6.QtMultimedia, PySide6.QtWidgets"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise SetupError(f"Qt cannot be loaded ({reason}); install the packages named above")


def fingerprint() -> str:
    """Hash all that an installation depends on."""
    digest = hashlib.sha256(f"{ROOT} {sys.version}".encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def install_packages(extra: str) -> None:
    """Make the virtual environment and install the project with its pins into it.

    Parameters
    ----------
    extra : str
        Name of an optional group of packages, or the empty string.
    """
    python = VENV / "bin" / "python"
    wanted = fingerprint()
    own = VENV / f".sonolens-{extra or 'run'}"
    stamps = [own] if extra else [own, *VENV.glob(".sonolens-*")]
    usable = python.exists() and subprocess.run([python, "-c", ""], check=False).returncode == 0
    if usable and any(stamp.exists() and stamp.read_text() == wanted for stamp in stamps):
        return
    if not usable:
        say(f"Making a virtual environment in {VENV}")
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    say("Installing the pinned packages; the first time this downloads several hundred MB")
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    target = f".[{extra}]" if extra else "."
    options = ["--disable-pip-version-check", "--no-compile"]
    command = [python, "-m", "pip", "install", *quiet, *options]
    done = subprocess.run([*command, "-c", "constraints.txt", "-e", target], cwd=ROOT, check=False)
    if done.returncode != 0:
        raise SetupError("the packages could not be installed; pip's last lines say why")
    compile_packages(python)
    stamps[0].write_text(wanted)


def compile_packages(python: Path) -> None:
    """Compile what was installed on all cores, which pip does on one; the packages' tests not."""
    say("Compiling the packages")
    options = ["-qq", "-j", "0", "-x", r"[/\\]tests?[/\\]"]
    subprocess.run([python, "-m", "compileall", *options, VENV / "lib"], check=False)


def main() -> int:
    """Set the checkout up; 0 when it is ready, 3 with one clear line when it is not."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--extra", default="", help="also install this optional group (dev)")
    arguments = parser.parse_args()
    try:
        check_python()
        complete = install_libraries()
        install_packages(arguments.extra)
        if not complete:
            check_qt()
    except SetupError as error:
        print(f"setup: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
