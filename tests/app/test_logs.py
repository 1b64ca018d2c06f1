"""The log, and a disk that fails it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from app import logs, paths


@pytest.fixture
def handler() -> Iterator[logging.Handler]:
    made = logs.start_logging()
    yield made
    logs.stop_logging(made)


def test_lines_reach_the_file(handler: logging.Handler) -> None:
    logging.getLogger("somewhere").warning("an owl")
    assert "WARNING" in logs.log_file().read_text("utf-8")
    assert "an owl" in logs.log_file().read_text("utf-8")


def test_a_full_disk_says_nothing_on_the_console(
    handler: logging.Handler, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(handler, "shouldRollover", fail)
    logging.getLogger("somewhere").warning("an owl")
    assert capsys.readouterr().err == ""


def test_a_mistake_of_our_own_is_told(
    handler: logging.Handler, capsys: pytest.CaptureFixture[str]
) -> None:
    handler.handle(logging.makeLogRecord({"msg": "%d owls", "args": ("no",)}))
    assert "Logging error" in capsys.readouterr().err


def test_without_a_folder_there_is_no_log() -> None:
    paths.log_dir().parent.mkdir(parents=True)
    paths.log_dir().write_text("")
    handler = logs.start_logging()
    logging.getLogger("somewhere").warning("an owl")
    logs.stop_logging(handler)
    assert isinstance(handler, logging.NullHandler)
