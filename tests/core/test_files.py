"""What is written whole or not at all."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from core.files import (
    STALE_S,
    read_json,
    read_regular,
    sha256_of,
    to_disk,
    whole_file,
)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_appears_when_the_block_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"before")
    with whole_file(path) as file:
        file.write(b"after")
        to_disk(file)
        assert path.read_bytes() == b"before"
    assert path.read_bytes() == b"after"
    assert names_in(tmp_path) == ["a.txt"]


def test_what_was_there_stays_where_the_block_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"before")
    with pytest.raises(ZeroDivisionError), whole_file(path) as file:
        file.write(b"%d" % (1 // 0))
    assert path.read_bytes() == b"before"
    assert names_in(tmp_path) == ["a.txt"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_who_may_read_a_file(tmp_path: Path) -> None:
    for name, mode in (("all", 0o644), ("own", 0o600)):
        with whole_file(tmp_path / name, mode=mode):
            pass
        assert (tmp_path / name).stat().st_mode & 0o777 == mode


def test_no_folder_to_write_in(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), whole_file(tmp_path / "no" / "a.txt"):
        pass


def test_a_file_is_known_by_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    (tmp_path / "b").write_bytes(b"abcd")
    known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert sha256_of(tmp_path / "a") == known != sha256_of(tmp_path / "b")
    with pytest.raises(OSError, match="none"):
        sha256_of(tmp_path / "none")


def test_regular_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert read_regular(tmp_path / "a", 5) == read_regular(tmp_path / "link", 9) == b"12345"
    with pytest.raises(OSError, match="larger"):
        read_regular(tmp_path / "a", 4)


def test_other_files_keep_nobody_waiting(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        read_regular(tmp_path, 9)
    with pytest.raises(FileNotFoundError):
        read_regular(tmp_path / "gone", 9)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        (tmp_path / "zeros").symlink_to("/dev/zero")
        for name in ("pipe", "zeros"):
            with pytest.raises(OSError, match="not a regular file"):
                read_regular(tmp_path / name, 9)


def test_json_is_read_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"a": [1, "ü"]}', encoding="utf-8")
    assert read_json(path) == {"a": [1, "ü"]}
    with pytest.raises(OSError, match="larger"):
        read_json(path, 4)
    for data in (b"", b"{", b"\xff\xfe\xd8\x00", b"[" * 100_000):
        path.write_bytes(data)
        with pytest.raises(ValueError, match=r"line|decode|deep"):
            read_json(path)


def test_what_was_abandoned_goes_and_what_is_under_way_stays(tmp_path: Path) -> None:
    for name, age in ((".part-old", 2 * STALE_S), (".part-ahead", -2 * STALE_S), (".part-new", 0)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (0, time.time() - age))
    with whole_file(tmp_path / "a") as file:
        file.write(b"a")
    assert names_in(tmp_path) == [".part-new", "a"]
