"""The window's event loop while a network is trained, a folder is classified, and both at once."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from report import Figure, emit

from resources import samples_dir

CLIPS = 60
EXPLANATIONS = 6
P99_MS, LATEST_MS = 50.0, 250.0


def measure(folder: Path) -> list[Figure]:
    from ticks import TICK_MS, Ticks

    from app.garbage import pause_searches
    from app.main import Program, make_application
    from app.models.clip_list import ClipState
    from app.screenshots.camera import Camera
    from app.screenshots.training import make_dataset

    pause_searches()
    program = Program(make_application(["benchmark"]))
    camera = Camera(program, folder, [], folder)
    ticks = Ticks()

    def drop_folder(name: str) -> None:
        samples = sorted(samples_dir().glob("*.flac"))
        (folder / name).mkdir()
        for number in range(CLIPS):
            path = folder / name / f"{number:03d}.flac"
            shutil.copyfile(samples[number % len(samples)], path)
        camera.drop([folder / name])
        before = program.clips.rowCount()
        camera.wait(lambda: program.clips.rowCount() >= max(before, CLIPS), "the folder's clips")

    def all_done() -> bool:
        return not program.classify.busy and all(
            program.clips.entry(clip_id).state is ClipState.DONE for clip_id in program.clips.ids()
        )

    def explain_some() -> None:
        for clip_id in program.clips.ids()[-EXPLANATIONS:]:
            camera.window.page.queue.select(clip_id)
            camera.wait_for_explanation()

    try:
        program.start()
        camera.wait(lambda: program.session.model is not None, "model")
        camera.pause(2_000)
        ticks.phase(f"{CLIPS} clips of a folder classified")
        drop_folder("first")
        camera.wait(all_done, "the folder")
        ticks.phase("between")
        camera.pause(500)
        program.training.start(
            {
                "data": str(make_dataset(camera)),
                "architecture": "mobilenet_v2",
                "init": "random",
                "members": 3,
                "recipe": {"name": "custom", "epochs": 200, "batch_size": 8, "milestones": []},
                "name": "benchmark",
                "title": "Benchmark",
            }
        )
        camera.wait(lambda: len(program.runs.history) >= 2, "two epochs")
        ticks.phase("a network trained")
        camera.pause(10_000)
        ticks.phase(f"trained, {CLIPS} clips classified, {EXPLANATIONS} explained")
        drop_folder("second")
        camera.wait(all_done, "the second folder")
        explain_some()
        ticks.phase("end")
        program.training.cancel()
        camera.wait(lambda: not program.training.busy, "the end of the training")
    finally:
        ticks.stop()
        program.window.close()
    figures = []
    for phase, late in ticks.late.items():
        if phase in ("start", "between", "end"):
            continue
        note = f"{phase}, {len(late)} ticks"
        figures += [
            Figure(f"99th percentile of a {TICK_MS} ms timer's lateness", ticks.p99(phase), "ms",
                   P99_MS, note=note),
            Figure("its latest tick", ticks.latest(phase), "ms", LATEST_MS, note=phase),
        ]  # fmt: skip
    return figures


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("SONOLENS_HOME", home)
        emit(measure(Path(home)))


if __name__ == "__main__":
    main()
