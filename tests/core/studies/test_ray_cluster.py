"""The same rows from a real Ray of two workers, one of them killed, as from this process."""

from __future__ import annotations

import json
import os
import pickle
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from core import cluster
from core.errors import ParameterError, SonolensError
from core.studies.executors import ray_cluster
from core.studies.executors.ray_cluster import RayExecutor
from core.studies.executors.shares import ShareBoard
from core.studies.run import run_study
from core.studies.source import DataAbsentError
from core.studies.store import FILE, read_study
from core.studies.trial import Start
from core.studies.work import Workplace

SCRIPT = """
    import json
    import sys
    from pathlib import Path
    from core.studies.executors.ray_cluster import RayExecutor
    from core.studies.plan import StudyPlan
    from core.studies.run import run_study
    from core.studies.source import DataSource
    from core.studies.trial import StudyTrial
    from core.studies.work import Workplace

    said = json.loads(Path(sys.argv[1]).read_text())
    said["trials"] = tuple(StudyTrial.from_json(one) for one in said["trials"])
    place = Workplace(
        DataSource(Path(sys.argv[2])), device="cpu", threads=1, cache_dir=Path(sys.argv[3])
    )
    run_study(
        StudyPlan(**said), place, Path(sys.argv[4]), executor=RayExecutor(workers=2),
        on_row=lambda row: print(row.status, flush=True),
    )
"""


def tasks_of(driver: int) -> list[psutil.Process]:
    """Workers that carry out a trial at this moment."""
    found = []
    for process in psutil.Process(driver).children(recursive=True):
        try:
            if process.cmdline()[0].startswith("ray::sonolens trial"):
                found.append(process)
        except (psutil.Error, IndexError):
            continue
    return found


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_rows_are_the_same_though_a_worker_is_killed(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    pytest.importorskip("ray", reason="Ray is not installed: pip install 'sonolens[cluster]'")
    plan = plan_of(
        "weight-freeze", architectures=("mobilenet_v2",), starts={"mobilenet_v2": Start("random")},
        blocks=("none", "stage7"),
    )  # fmt: skip
    run_study(plan, place, tmp_path / "here")
    said = {field.name: getattr(plan, field.name) for field in fields(plan)}
    said["trials"] = [trial.to_json() for trial in plan.trials]
    (tmp_path / "plan.json").write_text(json.dumps(said))
    names = [tmp_path / "plan.json", place.source.path, place.cache_dir, tmp_path / "ray"]
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(SCRIPT), *map(str, names)],
        env=os.environ | {"OMP_NUM_THREADS": "1"}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    ) as driver:  # fmt: skip
        killed = None
        until = time.monotonic() + 300
        while killed is None and driver.poll() is None and time.monotonic() < until:
            for process in tasks_of(driver.pid):
                process.kill()
                killed = process.pid
                break
            time.sleep(0.02)
        out, err = driver.communicate(timeout=280)
    assert killed is not None, err
    assert driver.returncode == 0, err
    assert out.splitlines().count("done") == 4
    _, here = read_study(tmp_path / "here" / FILE)
    _, there = read_study(tmp_path / "ray" / FILE)
    assert len(here) == 4
    assert [row.trial for row in here] == [row.trial for row in there]
    for one, other in zip(here, there, strict=True):
        assert one.held_out.tobytes() == other.held_out.tobytes()
        assert one.paper.tobytes() == other.paper.tobytes()
        assert one.accuracy == other.accuracy


def test_without_ray_one_line_says_how_to_get_it(
    plan_of: Callable, place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(SonolensError, match=r"pip install 'sonolens\[cluster\]'"):
        run_study(plan_of(), place, tmp_path, executor=RayExecutor())
    assert {row.status for row in read_study(tmp_path / FILE)[1]} == {"waiting"}


def test_address_with_no_cluster_is_one_line() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for address in (f"127.0.0.1:{port}", f"ray://127.0.0.1:{port}"):
        with pytest.raises(SonolensError, match="there is no Ray cluster at") as error:
            cluster.refuse_silent(address)
        assert "\n" not in str(error.value)
    for address in ("127.0.0.1:many", "127.0.0.1:700000"):
        with pytest.raises(SonolensError):
            cluster.refuse_silent(address)


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\0\0\0\x04\0\0"])
def test_server_of_something_else_is_not_waited_for(
    answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RAY_USE_TLS", raising=False)
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with server.accept()[0] as connection:
                connection.recv(100)
                connection.sendall(answer)

        address = f"127.0.0.1:{server.getsockname()[1]}"
        with ThreadPoolExecutor(1) as pool:
            serving = pool.submit(serve)
            if answer.startswith(b"\0"):
                cluster.refuse_silent(address)
            else:
                with pytest.raises(SonolensError, match="something else answers there"):
                    cluster.refuse_silent(address)
            serving.result()


def test_cluster_that_refuses_this_program_is_one_line(
    capfd: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refusing(PretendedRay):
        def is_initialized(self) -> bool:
            return False

        def init(self, **_: object) -> None:
            os.write(2, b"tries again\n")
            raise ConnectionError("Failed to connect.\nAnd more")

    monkeypatch.setattr(cluster, "refuse_silent", lambda _address: None)
    for asked, said in [
        ("here:1", r"at here:1 does not let this program in \(Failed to connect\);"),
        ("auto", r"there is no Ray cluster at auto \(Failed to connect\)"),
        (None, "Ray could not be started here: Failed to connect$"),
    ]:
        with (
            pytest.raises(SonolensError, match=said) as error,
            cluster.connected(Refusing(), asked, 1),
        ):
            pass
        assert "\n" not in str(error.value)
    os.write(2, b"heard\n")
    assert capfd.readouterr().err == "heard\n"


def test_worker_without_the_clips_says_so(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    gone = replace(place, source=replace(place.source, path=tmp_path / "nowhere"))
    said = ray_cluster._task(plan_of().trials[0].to_json(), gone)
    assert isinstance(said, DataAbsentError)
    assert f"put them at {tmp_path / 'nowhere'} on every machine" in str(said)
    pretended = PretendedRay(said)
    pretended.get = lambda _reference: pickle.loads(pickle.dumps(said))
    with pytest.raises(DataAbsentError, match="on every machine"):
        RayExecutor()._result(pretended, None)


class PretendedRay:
    """A cluster with machines, whose tasks end as they are told to."""

    class exceptions:
        class RayError(Exception): ...

        class WorkerCrashedError(RayError): ...

        class NodeDiedError(RayError): ...

        class OutOfMemoryError(RayError): ...

    def __init__(self, found: object = None, cores: int = 4, cards: int = 0) -> None:
        self.found = found
        self.resources = {"CPU": cores, "GPU": cards}

    def nodes(self) -> list[dict]:
        return [{"Alive": True, "Resources": self.resources}]

    def cluster_resources(self) -> dict:
        return self.resources

    def get(self, _reference: object) -> object:
        if isinstance(self.found, Exception):
            raise self.found
        return self.found


def test_what_no_machine_has_is_refused() -> None:
    cluster.refuse_unsatisfiable(PretendedRay(), 4, 0, "a trial")
    with pytest.raises(ParameterError, match=r"^--threads: .*at most 4 cores, 0 GPUs"):
        cluster.refuse_unsatisfiable(PretendedRay(), 5, 0, "a trial")
    with pytest.raises(ParameterError, match=r"^--gpus: a trial asks for 1 core and 0\.5 GPUs"):
        cluster.refuse_unsatisfiable(PretendedRay(), 1, 0.5, "a trial")


def test_share_of_a_gpu() -> None:
    assert cluster.share_of_gpu(PretendedRay(cards=2), "auto") == 1
    assert cluster.share_of_gpu(PretendedRay(cards=2), "cpu") == 0
    assert cluster.share_of_gpu(PretendedRay(), "auto") == 0
    assert cluster.share_of_gpu(PretendedRay(cards=2), "auto", 0.25) == 0.25
    for gpus in (1.5, -1, float("nan"), float("inf")):
        with pytest.raises(ParameterError, match="neither a share nor a whole number"):
            RayExecutor(gpus=gpus)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("WorkerCrashedError", "its worker died 4 times"),
        ("NodeDiedError", "its worker died 4 times"),
        ("OutOfMemoryError", "memory was full"),
        ("RayError", "RayError: the last line"),
    ],
)
def test_what_ray_says_becomes_a_reason(error: str, said: str) -> None:
    raised = getattr(PretendedRay.exceptions, error)("first\nthe last line")
    found = RayExecutor()._result(PretendedRay(raised), None)
    assert said in found.reason
    assert "\n" not in found.reason


class PretendedActor:
    """An actor of Ray in this process, whose answers are there at once."""

    def __init__(self, board: ShareBoard) -> None:
        self.note = SimpleNamespace(remote=board.note)
        self.take = SimpleNamespace(remote=board.take)


def test_shares_pass_from_workers_to_the_one_that_asks(
    plan_of: Callable, place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ray_cluster, "_INTERVAL", 0)
    ray = PretendedRay()
    ray.wait = lambda references, timeout: (references, [])
    ray.get = lambda reference: reference
    making = SimpleNamespace(remote=lambda: PretendedActor(ShareBoard()))
    ray.remote = lambda _kind: SimpleNamespace(options=lambda **_: making)
    trials, told = plan_of().trials, []
    shares = ray_cluster._Shares(ray, trials, lambda trial, share: told.append((trial, share)))
    ray_cluster._task(trials[0].to_json(), place, shares.board)
    for _ in range(2):
        shares.tell()
    assert told == [(trials[0], 1.0)]
    shares.forget(trials[1])
    shares.board.note.remote(trials[1].identity, 0.5)
    for _ in range(2):
        shares.tell()
    assert len(told) == 1


def test_shares_end_with_the_actor_and_the_study_goes_on(plan_of: Callable) -> None:
    ray = PretendedRay(PretendedRay.exceptions.RayError("gone"))
    ray.wait = lambda references, timeout: (references, [])
    taking = SimpleNamespace(take=SimpleNamespace(remote=lambda: "asked"))
    making = SimpleNamespace(remote=lambda: taking)
    ray.remote = lambda _kind: SimpleNamespace(options=lambda **_: making)
    shares = ray_cluster._Shares(ray, plan_of().trials, lambda *_: None)
    shares._last -= 60
    for _ in range(3):
        shares.tell()
    assert shares.board is None
