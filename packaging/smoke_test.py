"""Start the frozen program where a new user would, and read every line that it says.

Needs nothing but Python and a build: ``smoke_test.py dist/sonolens --archive FILE``.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import signal
import struct
import sys
import tempfile
import time
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from smoke_place import Done, Place, screen

__all__ = ["ALLOWED", "Smoke", "SmokeError", "built", "stray_lines"]

DIST = Path(__file__).resolve().parent.parent / "dist"
COLD_S, WARM_S = 2.5, 1.2
IDLE_BYTES = 200_000_000
ALLOWED: tuple[str, ...] = ()
"""Patterns of lines that the program may say on stderr with ``--quiet``, and the window at all."""


class SmokeError(Exception):
    """The program did what it should not, or did not do what it should."""


def stray_lines(lines: list[str]) -> list[str]:
    """Lines that no pattern of `ALLOWED` matches as a whole."""
    said = (line.strip() for line in lines)
    return [line for line in said if line and not any(re.fullmatch(p, line) for p in ALLOWED)]


class Smoke:
    """The walk through one copy of the program; `measured` holds what it took, in s and bytes."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.measured: dict[str, float] = {}
        self.out = place.home / "out ünd about"

    @property
    def sample(self) -> Path:
        """A clip that ships inside."""
        (found,) = self.place.program.rglob("synthetic-dog.flac")
        return found

    def short(self) -> None:
        """Walk through the check of itself and one clip."""
        self.check("self-check")
        self.classify()

    def whole(self) -> None:
        """Walk through every part."""
        before = self.place.listing()
        self.place.forget()
        self.check("self-check, cold")
        self.check("self-check, warm")
        self.classify()
        self.explain()
        self.spectrogram()
        self.train()
        self.study()
        with screen():
            self.show_window()
            self.answer()
        if self.place.listing() != before:
            raise SmokeError("the program changed its own folder")

    def check(self, name: str) -> None:
        """Expect ``self-check`` to find everything in order."""
        report = self._json(name, "self-check")
        if not (report["ok"] and report["frozen"]):
            raise SmokeError(f"self-check: {report}")
        missing = [part for part, version in report["versions"].items() if not version]
        if missing or report["versions"]["sonolens"] == "unknown":
            raise SmokeError(f"self-check knows no version of {missing or 'sonolens'}")

    def classify(self, *more: str | Path) -> None:
        """Expect an answer whose probabilities sum to one."""
        report = self._json("classify", "classify", self.sample, "--top", "50", *more)
        (result,) = report["results"]
        total = sum(each["probability"] for each in result["predictions"])
        if result["status"] != "ok" or not math.isclose(total, 1, abs_tol=1e-3):
            raise SmokeError(f"classify: {result}")

    def explain(self) -> None:
        """Expect an explanation with a small error and all of its files."""
        folder = self.out / "explained"
        self._run("explain", "explain", self.sample, "--out", folder, "--listen")
        report = json.loads((folder / "explanation.json").read_text("utf-8"))
        if not report["relative_error"] < 0.05:
            raise SmokeError(f"explain: the error is {report['relative_error']}")
        for name in ("attribution.npy", "overlay.png", "listen.wav"):
            if (folder / name).stat().st_size < 1_000:
                raise SmokeError(f"explain: {name} is all but empty")

    def spectrogram(self) -> None:
        """Expect the network's input as numbers and as pictures."""
        starts = {"npy": b"\x93NUMPY", "png": b"\x89PNG", "svg": b"<?xml"}
        for ending, start in starts.items():
            path = self.out / f"input.{ending}"
            self._run(f"spectrogram.{ending}", "spectrogram", self.sample, "--out", path)
            if not path.read_bytes().startswith(start):
                raise SmokeError(f"spectrogram: {path.name} is no {ending}")

    def train(self) -> None:
        """Let a small network learn from a few clips for an epoch, and answer."""
        data = self.place.root / "training clips ö"
        write_clips(data)
        bundle = self.out / "own bundle"
        words = ["--architecture", "sound_cnn8", "--init", "random", "--recipe", "paper-random"]
        words += ["--members", "1", "--epochs", "1"]
        self._run("train", "train", "--data", data, *words, "--out", bundle)
        self.classify("--bundle", bundle)

    def study(self) -> None:
        """Let a study run its trials in processes of their own."""
        words = ["--architecture", "sound_cnn8", "--init", "random", "--epochs", "1"]
        words += ["--seeds", "2", "--workers", "2", "--threads", "1", "--folds", "1"]
        data, folder = self.place.root / "training clips ö", self.out / "study"
        report = self._json("study", "study", "ensemble", "--data", data, *words, "--out", folder)
        if not report["rows"] or any(row["status"] == "failed" for row in report["rows"]):
            raise SmokeError(f"study: {report['rows']}")

    def show_window(self) -> None:
        """Expect the window soon, and no torch before it."""
        forgotten = self.place.forget()
        for name, limit in (("window, cold", COLD_S), ("window, warm", WARM_S)):
            begun = time.time()
            done = self._run(name, more={"SONOLENS_MEASURE_START": "1"})
            said = json.loads(done.out)
            if said["torch"]:
                raise SmokeError("torch was imported before the window was shown")
            self.measured[name] = seconds = said["shown_at"] - begun
            if seconds > limit:
                print(f"  slow: {name} took {seconds:.2f} s, more than {limit} s")
        if not forgotten:
            print("  cold is not cold: this system cannot be asked to forget files")

    def answer(self, patience: float = 90.0) -> None:
        """Expect the window to answer a clip, and to end in order when it is told to."""
        process = self.place.start(self.sample)
        idle, heard, begun = 0, None, time.perf_counter()
        try:
            while process.poll() is None and time.perf_counter() - begun < patience:
                idle = _idle_memory(process.pid) or idle
                if heard is None and "a clip was heard" in self._log():
                    heard = time.perf_counter() - begun
                    patience = heard + 5
                time.sleep(0.02)
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
            _, said = process.communicate(timeout=60)
        finally:
            process.kill()
        if heard is None:
            raise SmokeError(f"the window gave no answer: {said or self._log()}")
        self._read(Done(process.returncode, "", said.splitlines(), 0.0), "window")
        odd = re.findall(r".* (?:WARNING|ERROR|CRITICAL) .*", self._log())
        if odd:
            raise SmokeError(f"the window's log: {odd[0]}")
        self.measured |= {"window, first answer": heard} | ({"idle": idle} if idle else {})
        if idle > IDLE_BYTES:
            print(f"  large: {idle / 1e6:.0f} MB before torch, more than {IDLE_BYTES / 1e6:.0f}")

    def _log(self) -> str:
        found = sorted(self.place.home.rglob("sonolens.log"))
        return found[0].read_text("utf-8") if found else ""

    def _json(self, name: str, *words: str | Path) -> dict:
        return json.loads(self._run(name, *words, "--json").out)

    def _run(self, name: str, *words: str | Path, more: dict[str, str] | None = None) -> Done:
        done = self.place.run(*words, *(["--quiet"] if words else []), more=more)
        self._read(done, name)
        self.measured[name] = done.seconds
        print(f"  {name}: {done.seconds:.1f} s", flush=True)
        return done

    def _read(self, done: Done, name: str) -> None:
        if strays := stray_lines(done.complaints):
            raise SmokeError(f"{name} said: " + "\n    ".join(strays[:20]))
        if done.code != 0:
            raise SmokeError(f"{name} ended with {done.code}")


def write_clips(folder: Path, n_clips: int = 6, rate: int = 22_050) -> None:
    """Two classes of one-second clips: a tone, and noise."""
    dice = random.Random(1)
    for label in ("noise", "tone ♪"):
        (folder / label).mkdir(parents=True)
        for index in range(n_clips):
            pitch = 300 + 40 * index
            values = [
                dice.gauss(0, 0.2) if label == "noise" else math.sin(math.tau * pitch * n / rate)
                for n in range(rate)
            ]
            frames = [round(30_000 * min(max(value, -1), 1)) for value in values]
            with wave.open(str(folder / label / f"{index}.wav"), "wb") as file:
                file.setparams((1, 2, rate, rate, "NONE", ""))
                file.writeframes(struct.pack(f"<{rate}h", *frames))


def _idle_memory(pid: int) -> int | None:
    """Resident bytes of a process while torch is not in it; None afterwards, or off Linux."""
    try:
        if "libtorch" in Path(f"/proc/{pid}/maps").read_text():
            return None
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096
    except (OSError, IndexError):
        return None


@contextmanager
def _place() -> Iterator[Place]:
    place = Place(Path(tempfile.mkdtemp(prefix="sonolens smoke é ")))
    try:
        yield place
    finally:
        place.remove()


def built(archive: Path | None = None, dist: Path = DIST) -> tuple[Path, Path | None]:
    """Give what `make bundle` left: the build, and its archive where no other is named."""
    app = dist / "Sonolens.app"
    build = app if app.exists() else dist / "sonolens"
    return build, archive or next(iter(sorted(dist.glob("sonolens-*.tar.gz"))), None)


def main() -> int:
    """Walk through a build and its archive; 1 with one line if anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "build", type=Path, nargs="?",
        help="folder of the build, or the .app; without one, what `make bundle` left in dist/",
    )  # fmt: skip
    parser.add_argument("--archive", type=Path, help="archive of it, to be unpacked elsewhere")
    parser.add_argument("--out", type=Path, help="write the measured times to this JSON file")
    arguments = parser.parse_args()
    if arguments.build is None:
        arguments.build, arguments.archive = built(arguments.archive)
    measured: dict[str, float] = {}
    try:
        with _place() as place:
            print("the build, copied:")
            place.copy(arguments.build)
            smoke = Smoke(place)
            smoke.whole()
            measured = smoke.measured
        if arguments.archive is not None:
            with _place() as place:
                print("the archive, unpacked:")
                place.unpack(arguments.archive)
                Smoke(place).short()
    except SmokeError as error:
        print(f"smoke test failed: {error}")
        return 1
    for name, value in measured.items():
        print(f"{value / 1e6:8.0f} MB  {name}" if name == "idle" else f"{value:8.2f} s   {name}")
    if arguments.out is not None:
        arguments.out.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
