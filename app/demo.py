"""The main job without a display: classify and explain a sample, and picture the window.

``make run`` starts this where no window can be opened. The window is drawn by a process of its own,
so that the command line stays without Qt.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from app.cli.main import run
from resources import samples_dir

__all__ = ["main"]

_SAMPLE = "synthetic-dog.flac"


def main() -> int:
    """Show on a terminal what the window would; the exit code of the first step that failed."""
    parser = argparse.ArgumentParser(description="Classify and explain a sample without a window.")
    parser.add_argument("clip", nargs="?", type=Path, default=samples_dir() / _SAMPLE)
    parser.add_argument("--out", type=Path, default=Path("out"))
    parser.add_argument("--window-only", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    clip, folder = arguments.clip.resolve(), arguments.out.resolve()
    if arguments.window_only:
        return _picture_window(clip, folder)
    print("No display was found, so the same is done without a window.\n", flush=True)
    code = (
        run(["classify", str(clip)])
        or run(["explain", str(clip), "--out", str(folder)])
        or _start_window(clip, folder)
    )
    if code == 0:
        print(f"\nThe explanation of the sound: {folder / 'overlay.png'}")
        print(f"A picture of the window:      {folder / 'window.png'}")
    return code


def _start_window(clip: Path, folder: Path) -> int:
    """Have the window pictured by another process; its exit code."""
    print("\nOpening the window without a screen …", flush=True)
    command = [sys.executable, "-m", "app.demo", str(clip), "--out", str(folder), "--window-only"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environment, check=False).returncode


def _picture_window(clip: Path, folder: Path) -> int:
    """Drop the clip on the real window, wait for the explanation, and save ``window.png``."""
    from app.main import Program, make_application
    from app.paths import HOME_VARIABLE
    from app.screenshots.camera import Camera

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ.setdefault(HOME_VARIABLE, scratch)
        program = Program(make_application(sys.argv[:1]))
        program.theme.choose("dark")
        camera = Camera(program, folder, [clip], Path(scratch))
        try:
            program.start()
            camera.wait(lambda: program.session.model is not None, "the bundle")
            camera.drop([clip])
            camera.wait_for_explanation()
            camera.shot("window")
        except TimeoutError as error:
            print(f"sonolens: the window did not get there: {error}", file=sys.stderr)
            return 3
        finally:
            program.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
