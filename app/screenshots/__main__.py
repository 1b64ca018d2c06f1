"""Walks through the real window and keeps a picture of every page, state, dialog and theme.

``python -m app.screenshots --out DIR`` needs no display. Settings and data lie in a folder of its
own for the walk; what is shown is computed by the shipped bundle from the shipped samples.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.language import speak
from app.main import Program, make_application, sample_clips
from app.paths import HOME_VARIABLE
from app.screenshots.camera import Camera
from app.screenshots.listen import LISTEN_STEPS
from app.screenshots.live import LIVE_STEPS
from app.screenshots.settings import SETTINGS_STEPS
from app.screenshots.study import STUDY_STEPS
from app.screenshots.training import TRAINING_STEPS
from app.screenshots.unspoken import in_brackets
from app.settings import SettingsStore
from app.words import speak_with

__all__ = ["main"]

_STEPS = (*LISTEN_STEPS, *LIVE_STEPS, *TRAINING_STEPS, *STUDY_STEPS, *SETTINGS_STEPS)


def main(argv: Sequence[str] | None = None) -> int:
    """Walk, say where the pictures are; 1 if a state could not be reached."""
    parser = argparse.ArgumentParser(prog="python -m app.screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder of the pictures")
    parser.add_argument("--clips", type=Path, nargs="+", help="other clips than the samples")
    parser.add_argument("--language", default="en", help="code of the window's language")
    parser.add_argument("--text-scale", type=float, default=1.0, help="factor on the text's size")
    parser.add_argument(
        "--steps", nargs="+", choices=[step.__name__ for step in _STEPS], metavar="STEP",
        help="only these, after the first: " + ", ".join(step.__name__ for step in _STEPS),
    )  # fmt: skip
    parser.add_argument(
        "--brackets", action="store_true",
        help="bracket what is translated, and write the rest to OUT/unspoken.txt",
    )  # fmt: skip
    arguments = parser.parse_args(argv)
    arguments.out.mkdir(parents=True, exist_ok=True)
    clips = arguments.clips or sample_clips()
    if not clips:
        sys.stderr.write("there are no sample clips; name some with --clips\n")
        return 3
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault(HOME_VARIABLE, folder)
        app = make_application(sys.argv[:1])
        settings = SettingsStore()
        settings.update(language=arguments.language, text_scale=arguments.text_scale)
        speak(app, arguments.language)
        if arguments.brackets:
            speak_with(in_brackets)
        program = Program(app, settings)
        program.theme.choose("dark")
        camera = Camera(program, arguments.out, clips, Path(folder), arguments.text_scale)
        camera.reads_along = arguments.brackets
        wanted = arguments.steps
        try:
            camera.reach(
                [s for s in _STEPS if not wanted or s is _STEPS[0] or s.__name__ in wanted]
            )
        finally:
            program.window.may_close = lambda: True
            program.window.close()
    if arguments.brackets:
        (arguments.out / "unspoken.txt").write_text("\n".join(sorted(camera.unspoken)), "utf-8")
    sys.stdout.write(f"{len(camera.taken)} pictures in {arguments.out}\n")
    for line in camera.missed:
        sys.stderr.write(f"not reached: {line}\n")
    return 1 if any(not line.endswith("none here") for line in camera.missed) else 0


if __name__ == "__main__":
    sys.exit(main())
