"""What is kept of clips, and what is let go first."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

from app.controllers.clip_memory import ClipMemory
from app.file_stamp import FileStamp
from core.errors import AudioDecodeError, SonolensError


def opened(number: int) -> SimpleNamespace:
    return SimpleNamespace(stamp=FileStamp(Path(f"{number}.wav"), number, 1))


def filled(n: int) -> ClipMemory:
    memory = ClipMemory()
    for number in range(n):
        memory.keep_opened(number, opened(number))
    return memory


def test_what_was_not_used_for_the_longest_time_is_let_go() -> None:
    memory = filled(8)
    assert memory.use(0) == opened(0)
    assert memory.use(99) is None
    assert memory.opened(1) == opened(1)
    memory.keep_opened(8, opened(8))
    assert memory.opened(1) is None
    assert memory.stamp(1) == opened(1).stamp
    assert all(memory.opened(number) for number in (0, *range(2, 9)))


def test_results_go_and_the_state_of_the_files_stays() -> None:
    memory, heard = filled(2), SimpleNamespace()
    memory.keep_heard(1, heard)
    memory.forget_results()
    assert memory.opened(1) is None
    assert memory.heard(1) is None
    assert memory.stamp(1) == opened(1).stamp


def test_one_clip_is_forgotten() -> None:
    memory, heard = filled(2), SimpleNamespace()
    memory.keep_heard(0, heard)
    memory.keep_heard(1, heard)
    memory.forget(0)
    assert (memory.opened(0), memory.heard(0), memory.stamp(0)) == (None, None, None)
    assert (memory.opened(1), memory.heard(1)) == (opened(1), heard)


def test_a_failure_is_kept_in_english_on_one_line() -> None:
    memory = ClipMemory()
    memory.keep_failure(0, SonolensError("a.wav: no sound"))
    memory.keep_failure(1, RuntimeError("two\nlines"))
    memory.keep_failure(2, MemoryError())
    assert [memory.failure(number) for number in range(4)] == [
        "a.wav: no sound", "two lines", "MemoryError", ""
    ]  # fmt: skip
    memory.keep_failure(1, AudioDecodeError("b.wav", "no sound"))
    memory.forget(2)
    assert memory.failure(1) == "no sound"
    assert not memory.failure(2)
