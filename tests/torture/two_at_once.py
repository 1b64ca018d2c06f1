"""Two of the program at the same time: one waits, is refused, or both are kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from kill_trials import CacheWrite, Training, recipe, rounded
from kills import Answer, Nursery, broken, fresh, litter
from servers import ROOT

_CHANGES = 60
_WINDOWS = 3
_START = """
import pathlib, sys, time
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
from app.single_instance import claim
mine = claim([pathlib.Path(sys.argv[1])])
if mine is None:
    print("handed over", flush=True)
else:
    time.sleep(1.0)
    mine.asked.connect(lambda files: print(*files, sep="\\n", flush=True))
    print("a window", flush=True)
    QTimer.singleShot(int(sys.argv[2]), app.quit)
    app.exec()
    mine.close()
"""
"""A start of the window that takes its time before it listens to its events."""


def _refused(answers: list[Answer], *reasons: str) -> list[str]:
    """One does it; the other waits for that and finds it done, or says why not."""
    codes = sorted(answer.code for answer in answers)
    said = [answer.said for answer in answers if answer.code]
    told = all(any(reason in each for reason in reasons) for each in said)
    if codes[0] != 0 or codes[1] not in {0, 2, 3} or not told:
        return [f"ended with {codes}: {said}"]
    return []


def two_trainings(nursery: Nursery, place: Path) -> list[str]:
    """Train the same run twice at once."""
    training, source = Training(), nursery.source
    wanted, _ = training.reference(nursery, place.with_name("alone"))
    words = ("train", "--config", recipe(source), "--out", place / "model", "--resume", "--quiet")
    with fresh(place):
        answers = nursery.together(place, [words, words])
        wrong = _refused(
            answers, "another process is training this run", "is there already; resume it"
        )
        found = training.result(place)
        return (
            wrong + ([] if found == wanted else ["other weights"]) + broken(place) + litter(place)
        )


def two_studies(nursery: Nursery, place: Path) -> list[str]:
    """Carry out the same study twice at once."""
    usual = ("--architecture", "tiny", "--init", "random", "--recipe", "quick", "--quiet")
    data = nursery.source / "clips"
    words = ("study", "weight-freeze", "--data", data, *usual, "--epochs", 3, "--device", "cpu",
             "--threads", 1, "--out", place / "study")  # fmt: skip
    with fresh(place):
        answers = nursery.together(place, [words, words])
        return _refused(answers, "another process runs this study") + broken(place)


def two_batches(nursery: Nursery, place: Path) -> list[str]:
    """Write two results into one file: no row is there twice."""
    source = nursery.source
    wrong = []
    for more in ((), ("--resume",)):
        with fresh(place):
            words = ("classify", source / "many" / "audio", "--bundle", source / "tones",
                     "--device", "cpu", "--quiet", "--out")  # fmt: skip
            assert nursery.cli(place, *words, place / "once.csv").code == 0
            twice = [*words, place / "twice.csv", *more]
            answers = nursery.together(place, [twice, twice])
            wrong += _refused(answers, "another run of the program")
            once, found = (
                rounded((place / name).read_text(encoding="utf-8"))
                for name in ("once.csv", "twice.csv")
            )
            wrong += [] if once == found else ["the result is not that of one run"]
    return wrong


def two_settings(nursery: Nursery, place: Path) -> list[str]:
    """Change two settings from two processes: both are there."""
    with fresh(place):
        path = place / "settings.json"
        answers = nursery.calls(
            place,
            "save_settings",
            [(path, _CHANGES, "range_db"), (path, _CHANGES, "cache_limit_gb")],
        )
        kept = json.loads(path.read_text(encoding="utf-8"))["settings"]
        last = 10.0 + _CHANGES
        wrong = [answer.said for answer in answers if answer.code]
        found = (kept["range_db"], kept["cache_limit_gb"])
        return wrong + ([] if found == (last, last) else [f"{found} are kept"]) + litter(place)


def two_savings(nursery: Nursery, place: Path) -> list[str]:
    """Save two bundles under one name: one of them is there, and whole."""
    from core.bundles.bundle import load_bundle

    with fresh(place):
        path = place / "tones"
        answers = nursery.calls(place, "save_one_bundle", [(path, 0), (path, 1)])
        wrong = [answer.said for answer in answers if answer.code]
        found = load_bundle(path).manifest.description
        return wrong + ([] if found in {"seed 0", "seed 1"} else [found]) + litter(place)


def two_caches(nursery: Nursery, place: Path) -> list[str]:
    """Write the same entries twice at once."""
    with fresh(place):
        answers = nursery.calls(place, "write_cache", [(place / "cache", 40)] * 2)
        wrong = [answer.said for answer in answers if answer.code]
        return wrong + CacheWrite().lost(place, answers[0]) + litter(place)


def windows_at_once(nursery: Nursery, place: Path) -> list[str]:
    """Start several windows in one moment: one opens, and hears of all files."""
    del nursery
    with fresh(place):
        environment = {"SONOLENS_HOME": str(place), "QT_QPA_PLATFORM": "offscreen"}
        starts = [
            subprocess.Popen(
                [sys.executable, "-c", _START, f"/{number}.wav", "4000"],
                cwd=ROOT,
                env={**os.environ, **environment},
                stdout=subprocess.PIPE,
                text=True,
            )
            for number in range(_WINDOWS)
        ]
        said = [start.communicate(timeout=60)[0].split() for start in starts]
    windows = [words for words in said if words[:2] == ["a", "window"]]
    handed = [number for number, words in enumerate(said) if words == ["handed", "over"]]
    if len(windows) != 1 or len(handed) != _WINDOWS - 1:
        return [f"the starts say {said}"]
    heard = set(windows[0][2:])
    return [] if heard == {f"/{number}.wav" for number in handed} else [f"heard of {heard}"]


TRIALS: dict[str, Callable[[Nursery, Path], list[str]]] = {
    "trainings": two_trainings,
    "studies": two_studies,
    "batches": two_batches,
    "settings": two_settings,
    "bundles": two_savings,
    "caches": two_caches,
    "windows": windows_at_once,
}
"""What is wrong with each; by a short name."""
