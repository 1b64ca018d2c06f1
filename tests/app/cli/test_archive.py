"""An archive on a cluster: what one run here gives, in order, whatever becomes of the workers."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from app.cli import archive
from app.cli.archive import Cluster, Order, classify_on_ray, portions
from app.cli.inputs import ClipInput
from app.cli.outcome import ClipOutcome
from app.cli.pipeline import Windowing
from core import cluster
from core.errors import BundleError, OperationCancelled
from core.inference.events import EventSettings
from core.progress import CancelToken

ORDER = Order(Path("/bundle"), "0" * 64, "cpu", Windowing(), EventSettings())


class PretendedRay:
    """A cluster of two cores whose tasks are done when they are asked for, the last one first."""

    class exceptions:
        class RayError(Exception): ...

        class WorkerCrashedError(RayError): ...

        class NodeDiedError(RayError): ...

        class OutOfMemoryError(RayError): ...

    def __init__(self, answer: Callable[[list[ClipInput]], object]) -> None:
        self.answer = answer
        self.under_way = 0
        self.most = 0
        self.cancelled: list[object] = []

    def is_initialized(self) -> bool:
        return True

    def nodes(self) -> list[dict]:
        return [{"Alive": True, "Resources": {"CPU": 2}}]

    def cluster_resources(self) -> dict:
        return {"CPU": 2}

    def remote(self, _function: object) -> SimpleNamespace:
        def hand_out(_order: Order, inputs: list[ClipInput]) -> list[ClipInput]:
            self.under_way += 1
            self.most = max(self.most, self.under_way)
            return inputs

        return SimpleNamespace(options=lambda **_: SimpleNamespace(remote=hand_out))

    def wait(self, references: list, timeout: float) -> tuple[list, list]:
        return references, []

    def get(self, reference: list[ClipInput]) -> object:
        self.under_way -= 1
        found = self.answer(reference)
        if isinstance(found, self.exceptions.RayError):
            raise found
        return found

    def cancel(self, reference: object, force: bool) -> None:
        self.cancelled.append(reference)


@pytest.fixture
def on_ray(monkeypatch: pytest.MonkeyPatch) -> Callable:
    def start(answer: Callable[[list[ClipInput]], object]) -> PretendedRay:
        ray = PretendedRay(answer)
        monkeypatch.setattr(cluster, "import_ray", lambda: ray)
        monkeypatch.setattr(archive, "_PORTION_FILES", 2)
        return ray

    return start


def run(inputs: list[ClipInput], cancel: CancelToken | None = None) -> list[ClipOutcome]:
    return list(classify_on_ray(Cluster(), ORDER, inputs, cancel=cancel or CancelToken()))


def test_outcomes_come_in_order_under_the_names_that_were_given(on_ray: Callable) -> None:
    sent: list[Path] = []

    def answer(inputs: list[ClipInput]) -> list[ClipOutcome]:
        sent.extend(each.path for each in inputs)
        return [ClipOutcome(each.path, each.reason, duration=1.0) for each in inputs]

    ray = on_ray(answer)
    inputs = [ClipInput(Path(f"{number}.wav")) for number in range(41)]
    found = run(inputs)
    assert [each.path for each in found] == [each.path for each in inputs]
    assert all(path.is_absolute() for path in sent)
    assert ray.most == 8
    assert run([]) == []


def test_worker_that_dies_leaves_a_reason(on_ray: Callable) -> None:
    def answer(inputs: list[ClipInput]) -> object:
        if inputs[0].path.name == "2.wav":
            return PretendedRay.exceptions.WorkerCrashedError()
        return [ClipOutcome(each.path) for each in inputs]

    on_ray(answer)
    found = run([ClipInput(Path(f"{number}.wav")) for number in range(6)])
    assert [each.reason for each in found[:2] + found[4:]] == [None] * 4
    assert [each.reason for each in found[2:4]] == ["its worker died 4 times"] * 2


def test_worker_without_the_bundle_ends_it(on_ray: Callable, tmp_path: Path) -> None:
    said = archive._task(
        Order(tmp_path / "none", "0" * 64, "cpu", Windowing(), EventSettings()), []
    )
    assert isinstance(said, BundleError)
    assert "not on every machine" in str(said)
    on_ray(lambda _inputs: said)
    with pytest.raises(BundleError, match="not on every machine"):
        run([ClipInput(Path("a.wav"))])


def test_worker_with_another_bundle_says_so(bundle_path: Path) -> None:
    archive._classifier.cache_clear()
    said = archive._task(Order(bundle_path, "1" * 64, "cpu", Windowing(), EventSettings()), [])
    assert isinstance(said, BundleError)
    assert "another bundle" in str(said)


def test_cancel_takes_back_what_was_handed_out(on_ray: Callable) -> None:
    ray = on_ray(lambda inputs: [ClipOutcome(each.path) for each in inputs])
    cancel = CancelToken()
    outcomes = classify_on_ray(
        Cluster(), ORDER, [ClipInput(Path(f"{n}.wav")) for n in range(20)], cancel=cancel
    )
    next(outcomes)
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        list(outcomes)
    assert len(ray.cancelled) == 8


def test_portions_hold_a_long_recording_or_many_clips(tmp_path: Path) -> None:
    sizes = [10, 10, 20_000_000, 10, *[10] * 40]
    inputs = []
    for number, size in enumerate(sizes):
        path = tmp_path / f"{number:02}.wav"
        with path.open("wb") as file:
            file.truncate(size)
        inputs.append(ClipInput(path))
    found = list(portions([*inputs, ClipInput(tmp_path / "gone.wav")]))
    assert [len(each) for each in found] == [2, 1, 32, 10]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--workers", "2"), "needs --executor ray"),
        (("--address", "auto"), "needs --executor ray"),
        (("--executor", "ray", "--address", "auto", "--workers", "2"), "as many as it has"),
    ],
)
def test_options_that_contradict_each_other(cli: Callable, words: tuple, said: str) -> None:
    result = cli("classify", "x.wav", *words)
    assert result.code == 2
    assert said in result.err


def test_a_killed_worker_changes_no_row(bundle_path: Path, tone: Callable, tmp_path: Path) -> None:
    pytest.importorskip("ray")
    sounds = tmp_path / "sounds"
    sounds.mkdir()
    for number in range(6):
        tone(sounds / f"{number}.wav", 40.0, 200 + 700 * number)
    (sounds / "bad.wav").write_bytes(b"no sound")
    words = [sys.executable, "-m", "app", "classify", str(sounds), "--bundle", str(bundle_path)]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "RAY_USAGE_STATS_ENABLED": "0"}
    tables = {name: tmp_path / f"{name}.csv" for name in ("here", "ray")}
    here = [*words, "--out", str(tables["here"])]
    assert subprocess.run(here, env=environment, check=False).returncode == 1
    there = [*words, "--executor", "ray", "--workers", "2", "--out", str(tables["ray"])]
    with subprocess.Popen(there, env=environment, stdout=subprocess.PIPE) as driver:
        _kill_a_worker(driver)
        said, _ = driver.communicate(timeout=150)
    assert (driver.returncode, said) == (1, b"")
    rows = {name: list(csv.reader(path.read_text().splitlines())) for name, path in tables.items()}
    assert len(rows["here"]) == 6 * 40 + 2
    for one, other in zip(rows["here"], rows["ray"], strict=True):
        assert one[:6] == other[:6]
        if one[6].startswith("0"):
            assert float(one[6]) == pytest.approx(float(other[6]), abs=2e-6)


def _kill_a_worker(driver: subprocess.Popen) -> None:
    until = time.monotonic() + 100
    while time.monotonic() < until and driver.poll() is None:
        for process in psutil.Process(driver.pid).children(recursive=True):
            try:
                if process.cmdline()[0].startswith("ray::sonolens recording"):
                    process.kill()
                    return
            except (psutil.Error, IndexError):
                continue
        time.sleep(0.02)
    pytest.fail("no worker was seen at work")
