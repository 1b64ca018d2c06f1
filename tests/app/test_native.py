from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from app.native import holding_memory, keep_freed_memory, wait_briefly

ALLOCATOR = """
import ctypes, json, resource, sys
from app.native import holding_memory, keep_freed_memory
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
"""

FREE_AND_COUNT = """
if sys.argv[1] == "keep":
    assert keep_freed_memory()
size = 24 * 2**20
def use():
    blocks = [libc.malloc(size) for _ in range(4)]
    for block in blocks:
        ctypes.memset(block, 1, size)
    for block in blocks:
        libc.free(block)
use()
use()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
use()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""

HOLD_AND_COUNT = """
size = 96 * 2**20
def faults():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    block = libc.malloc(size)
    ctypes.memset(block, 1, size)
    libc.free(block)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()
faults()
found = {"before": faults()}
with holding_memory():
    faults()
    found["inside"] = faults()
    held = resident()
found["given back"] = held - resident()
found["after"] = faults()
print(json.dumps(found))
"""


NAMES = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME")


def run(script: str, *arguments: str) -> str:
    """What a script that asks for memory prints, in a process of its own."""
    command = [sys.executable, "-c", ALLOCATOR + script, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def silent_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


@pytest.mark.usefixtures("silent_environment")
def test_threads_spin_for_a_stated_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    wait_briefly()
    assert os.environ["OMP_WAIT_POLICY"] == "ACTIVE"
    assert 100 < int(os.environ["GOMP_SPINCOUNT"]) < 100_000


@pytest.mark.usefixtures("silent_environment")
@pytest.mark.parametrize("name", NAMES)
def test_what_the_environment_says_stays(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv(name, "7")
    wait_briefly()
    assert {each: os.environ.get(each) for each in NAMES} == {
        each: "7" if each == name else None for each in NAMES
    }


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's allocator only")
def test_freed_memory_is_used_again_without_asking_for_it() -> None:
    def faults(mode: str) -> int:
        return int(run(FREE_AND_COUNT, mode))

    assert faults("keep") < 100 < faults("as it is")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's allocator only")
def test_memory_is_held_and_given_back() -> None:
    found = json.loads(run(HOLD_AND_COUNT))
    many = 96 * 2**20 // 2**21
    assert found["before"] >= many
    assert found["inside"] < many
    assert found["given back"] > 90 * 2**20
    assert found["after"] >= many


@pytest.mark.usefixtures("silent_environment")
def test_elsewhere_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    wait_briefly()
    assert not any(name in os.environ for name in NAMES)
    assert not keep_freed_memory()
    with holding_memory():
        pass
