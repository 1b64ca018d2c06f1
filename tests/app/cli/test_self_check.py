"""The check asks what it reports, and reports whatever goes wrong."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import microphone
from app.cli.microphone import qt_version
from core.errors import DeviceError


def test_version_is_that_of_the_qt_that_loads() -> None:
    assert re.fullmatch(r"6\.\d+\.\d+", qt_version(60))


def test_qt_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    monkeypatch.setattr(microphone, "helper_command", lambda *_: command)
    with pytest.raises(DeviceError, match=r"within 0\.2 s"):
        qt_version(0.2)


def test_unforeseen_error_is_still_a_document(
    cli: Callable, monkeypatch: pytest.MonkeyPatch, own_folders: Path
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("odd\nsecond line")

    monkeypatch.setattr("app.cli.self_check.load_classifier", fail)
    monkeypatch.setattr("app.cli.self_check.qt_version", lambda: "6.9.0")
    result = cli("self-check", "--json", "--quiet")
    report = json.loads(result.out)
    assert result.code == 3
    assert report["ok"] is False
    assert report["reason"] == "unexpected ZeroDivisionError: odd"
    assert report["libraries"]["qt"] == {"version": "6.9.0", "loads": True, "reason": None}
    log = own_folders / "log" / "command-line.log"
    assert "second line" in log.read_text(encoding="utf-8")


def test_check_fails_where_qt_does_not_load(cli: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> str:
        raise DeviceError("libEGL is missing")

    monkeypatch.setattr("app.cli.self_check.qt_version", fail)
    monkeypatch.setattr("app.cli.self_check.load_classifier", lambda *_: None)
    monkeypatch.setattr("app.cli.self_check._device", lambda *_: None)
    monkeypatch.setattr("app.cli.self_check._bundle", lambda *_: None)
    monkeypatch.setattr(
        "app.cli.self_check._try_out", lambda *_: {"classify": None, "explain": None}
    )
    result = cli("self-check", "--json", "--quiet")
    report = json.loads(result.out)
    assert (result.code, report["ok"], report["reason"]) == (
        3,
        False,
        "Qt does not load: libEGL is missing",
    )
    assert report["libraries"]["qt"]["loads"] is False
    table = cli("self-check", "--quiet")
    assert "does not load: libEGL is missing" in table.out
    assert table.out.endswith("ok            no\n")


def test_report_says_how_the_program_is_installed(
    cli: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    def fail(*_: object) -> None:
        raise DeviceError("enough is known")

    monkeypatch.setattr("app.cli.self_check.load_classifier", fail)
    monkeypatch.setattr("app.cli.self_check.qt_version", lambda: "6.9.0")
    assert json.loads(cli("self-check", "--json", "--quiet").out)["frozen"] is False
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(torch.version, "cuda", "12.6")
    report = json.loads(cli("self-check", "--json", "--quiet").out)
    assert report["frozen"] is True
    assert report["libraries"]["torch_build"] == "CUDA 12.6"
    assert cli("self-check", "--quiet").out.startswith("installed as  a program\n")
