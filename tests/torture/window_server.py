"""One real window that takes a case a line from standard input, and answers with one a line.

Started by `window_place.WindowPlace`, which ends it where it hangs, and begins another.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from watch import Watch  # noqa: E402
from window_actions import ACTIONS  # noqa: E402
from window_driver import Driver  # noqa: E402

from app.logs import start_logging  # noqa: E402
from app.main import make_application  # noqa: E402
from app.native import keep_freed_memory  # noqa: E402


def answered(driver: Driver, watch: Watch, job: dict[str, Any]) -> dict[str, Any]:
    """Do what is asked; what became of it."""
    if not driver.is_open and job["action"] != "start_in":
        watch.begin(job["allowed"])
        driver.open()
    driver.listen_anew()
    watch.begin(job["allowed"])
    began = time.monotonic()
    answer: dict[str, Any] = {"served": {}}
    try:
        answer["served"] = ACTIONS[job["action"]](driver, *job["arguments"])
    except TimeoutError:
        answer["late"] = driver.waits_for()
    except BaseException:
        answer["trace"] = traceback.format_exc()[-4_000:]
    answer["seconds"] = time.monotonic() - began
    answer |= {"said": driver.said, "told": driver.told, "late_ms": driver.late_ms}
    if not {"late", "trace"} & answer.keys():
        answer["deaf"] = _deaf(driver)
    return answer | {
        "unforeseen": driver.unforeseen(),
        "outside": watch.outside,
        "code_run": watch.code,
    }


def _deaf(driver: Driver) -> str:
    """Say why a clip as it should be is not heard any more."""
    if not driver.is_open or driver.wizard is not None or driver.program.clips.ids():
        return ""
    try:
        return driver.hear()
    except TimeoutError:
        return "a good clip is not heard in time"


def main() -> None:
    """Answer until there is nothing more."""
    folder = Path(sys.argv[1])
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    keep_freed_memory()
    app = make_application(["sonolens"])
    start_logging()
    driver = Driver(app, folder)
    driver.hear()
    importlib.import_module("torch._dynamo")  # makes a folder of its own when it is first used
    watch = Watch([])
    sys.addaudithook(watch)
    answers.write("{}\n")
    answers.flush()
    for line in sys.stdin:
        answers.write(json.dumps(answered(driver, watch, json.loads(line))) + "\n")
        answers.flush()
    if driver.is_open:
        driver.close()


if __name__ == "__main__":
    main()
