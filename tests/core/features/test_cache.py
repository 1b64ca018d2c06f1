from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.features.cache import FeatureCache, clip_key
from core.features.mel import LogMelConfig

SHAPE = (3, 8, 10)
KEY = "ab" + "0" * 62


def values(seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=SHAPE).astype(np.float16)


def key_of(number: int) -> str:
    return f"{number:064x}"


@pytest.fixture
def cache(tmp_path: Path) -> FeatureCache:
    return FeatureCache(tmp_path / "cache")


def test_what_is_written_is_mapped_again(cache: FeatureCache) -> None:
    assert cache.read(KEY, SHAPE) is None
    assert cache.write(KEY, values())
    for reader in (cache, FeatureCache(cache.folder)):
        found = reader.read(KEY, SHAPE)
        assert isinstance(found, np.memmap)
        assert not found.flags.writeable
        np.testing.assert_array_equal(found, values())
    assert cache.size() == values().nbytes + 16
    assert not list(cache.folder.rglob("*.part"))


def test_computed_once(cache: FeatureCache) -> None:
    calls = []

    def compute() -> np.ndarray:
        calls.append(1)
        return values()

    for _ in range(3):
        np.testing.assert_array_equal(cache.get(KEY, SHAPE, compute), values())
    assert len(calls) == 1


def damage(path: Path, how: str) -> None:
    whole = path.read_bytes()
    if how == "cut":
        path.write_bytes(whole[:-3])
    elif how == "flipped":
        path.write_bytes(whole[:40] + bytes([whole[40] ^ 1]) + whole[41:])
    elif how == "other head":
        path.write_bytes(b"x" * 16 + whole[16:])
    else:
        path.write_bytes(b"")


@pytest.mark.parametrize("how", ["cut", "flipped", "other head", "empty"])
def test_damaged_entry_is_made_again(cache: FeatureCache, how: str) -> None:
    cache.write(KEY, values())
    [path] = cache.folder.rglob("*.f16")
    damage(path, how)
    fresh = FeatureCache(cache.folder)
    assert fresh.read(KEY, SHAPE) is None
    assert not path.exists()
    np.testing.assert_array_equal(fresh.get(KEY, SHAPE, values), values())
    assert FeatureCache(cache.folder).read(KEY, SHAPE) is not None


def test_entry_of_another_shape_is_none(cache: FeatureCache) -> None:
    cache.write(KEY, values())
    assert cache.read(KEY, (3, 8, 11)) is None


def test_least_recently_used_goes_first(tmp_path: Path) -> None:
    size = values().nbytes + 16
    cache = FeatureCache(tmp_path, max_bytes=10 * size)
    for number in range(10):
        cache.write(key_of(number), values(number))
        path = next(tmp_path.rglob(f"{key_of(number)}*"))
        os.utime(path, (number + 1, number + 1))
    assert FeatureCache(tmp_path).read(key_of(0), SHAPE) is not None
    cache.write(key_of(99), values(99))
    assert cache.size() <= 9 * size
    there = [
        n for n in (*range(10), 99) if FeatureCache(tmp_path).read(key_of(n), SHAPE) is not None
    ]
    assert there == [0, 3, 4, 5, 6, 7, 8, 9, 99]


def test_clear(cache: FeatureCache) -> None:
    cache.write(KEY, values())
    cache.clear()
    assert cache.size() == 0
    assert cache.read(KEY, SHAPE) is None


def test_disk_that_is_full_only_means_computing(
    cache: FeatureCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.features.cache.os.fdopen", full)
    assert not cache.write(KEY, values())
    np.testing.assert_array_equal(cache.get(KEY, SHAPE, values), values())
    assert not [path for path in cache.folder.rglob("*") if path.is_file()]


def test_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("")
    cache = FeatureCache(tmp_path / "cache")
    np.testing.assert_array_equal(cache.get(KEY, SHAPE, values), values())


def test_key_hangs_on_clip_settings_and_change(
    noise_file: Callable[..., Path], tmp_path: Path
) -> None:
    one, other = noise_file("a.wav"), noise_file("b.wav")
    config = LogMelConfig()
    keys = [
        clip_key(one, config),
        clip_key(other, config),
        clip_key(one, config.model_copy(update={"n_mels": 64})),
        clip_key(one, config.model_copy(update={"clip_duration": None})),
        clip_key(one, config, (1.0, 1.0)),
        clip_key(one, config, (1.0, 1.1)),
    ]
    assert len(set(keys)) == len(keys)
    assert clip_key(one, config) == keys[0]
    os.utime(one, ns=(5, 5))
    assert clip_key(one, config) != keys[0]
    with pytest.raises(FileNotFoundError):
        clip_key(tmp_path / "absent.wav", config)


_WRITER = """
import sys, numpy as np
from pathlib import Path
from core.features.cache import FeatureCache
cache = FeatureCache(Path(sys.argv[1]), max_bytes=4000)
shape = (3, 8, 10)
for turn in range(150):
    number = turn % 12
    expected = np.random.default_rng(number).normal(size=shape).astype(np.float16)
    found = cache.get(f"{number:064x}", shape, lambda: expected)
    assert np.array_equal(found, expected), number
"""


def test_two_processes_and_threads_at_once(tmp_path: Path) -> None:
    processes = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(tmp_path)], stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    cache = FeatureCache(tmp_path, max_bytes=4_000)
    wrong: list[int] = []

    def work() -> None:
        for turn in range(100):
            number = turn % 12
            found = cache.get(key_of(number), SHAPE, lambda number=number: values(number))
            if not np.array_equal(found, values(number)):
                wrong.append(number)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for process in processes:
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said.decode()
    assert wrong == []
    assert cache.size() <= 4_000 + 4 * (values().nbytes + 16)
    assert not list(tmp_path.rglob("*.part"))


def test_a_bound_is_obeyed_at_once_and_by_all_who_use_the_folder(tmp_path: Path) -> None:
    cache = FeatureCache(tmp_path)
    assert cache.max_bytes == 10 << 30
    for number in range(6):
        cache.write(key_of(number), np.zeros(SHAPE, dtype=np.float16))
    whole = cache.size()
    cache.bound(whole // 2)
    assert 0 < cache.size() <= whole // 2
    other = FeatureCache(tmp_path)
    for number in range(10, 20):
        other.write(key_of(number), np.zeros(SHAPE, dtype=np.float16))
    assert other.size() <= whole // 2


def test_a_damaged_bound_is_the_usual_one(tmp_path: Path) -> None:
    (tmp_path / "max_bytes").write_bytes(b"much")
    assert FeatureCache(tmp_path).max_bytes == 10 << 30
