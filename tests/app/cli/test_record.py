"""What is recorded is kept, whatever ends the recording."""

from __future__ import annotations

import contextlib
import json
import signal
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.__main__ import main
from app.cli import RECORDING_HELPER, microphone
from app.cli.microphone import Message, helper_command, listen
from core.errors import DeviceError

DEVICES = Message("devices", {"devices": [{"name": "Mic", "default": True}]})
STARTED = Message("started", {"sample_rate": 8_000, "channels": 2, "device": "Mic"})


def samples(n_frames: int, level: float = 0.5) -> Message:
    frames = np.full((n_frames, 2), level, dtype="<f4")
    return Message("samples", {"bytes": frames.nbytes}, frames.tobytes())


@pytest.fixture
def hears(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let the helper say these messages."""

    def say(*messages: Message) -> None:
        @contextlib.contextmanager
        def pretended(request: str, name: str | None = None) -> Iterator[Iterator[Message]]:
            yield iter(messages)

        monkeypatch.setattr("app.cli.record.listen", pretended)

    return say


def test_recording_is_exactly_as_long_as_asked(
    cli: Callable, hears: Callable, tmp_path: Path
) -> None:
    hears(DEVICES, STARTED, samples(5_000), Message("tick", {}), samples(5_000))
    out = tmp_path / "a ü.wav"
    result = cli("record", "--seconds", 1, "--out", out, "--json")
    info = soundfile.info(out)
    assert result.code == 0
    assert (info.frames, info.samplerate, info.channels) == (8_000, 8_000, 2)
    record = json.loads(result.out)
    assert record["duration"] == 1.0
    assert record["complete"] is True
    assert record["peak_db"] == pytest.approx(-6.02, abs=0.01)


@pytest.mark.parametrize(
    "end",
    [Message("lost", {}), Message("error", {"message": "it gave no sound for 5 s"}), None],
)
def test_what_was_recorded_before_the_loss_is_kept(
    cli: Callable, hears: Callable, tmp_path: Path, end: Message | None
) -> None:
    hears(DEVICES, STARTED, samples(4_000), *([] if end is None else [end]))
    out = tmp_path / "a.flac"
    result = cli("record", "--seconds", 10, "--out", out, "--quiet")
    assert result.code == 1
    assert soundfile.info(out).duration == 0.5
    assert "0.50 s were kept" in result.err


@pytest.mark.parametrize(
    "error",
    [soundfile.LibsndfileError(2), AssertionError(), OSError(28, "No space left on device")],
)
def test_what_was_recorded_before_the_disk_was_full_is_kept(
    cli: Callable,
    hears: Callable,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    write = soundfile.SoundFile.write

    def fill(file: soundfile.SoundFile, frames: np.ndarray) -> None:
        if file.frames >= 4_000:
            raise error
        write(file, frames)

    monkeypatch.setattr(soundfile.SoundFile, "write", fill)
    hears(DEVICES, STARTED, samples(4_000), samples(4_000))
    out = tmp_path / "a.wav"
    result = cli("record", "--seconds", 10, "--out", out, "--quiet")
    assert result.code == 1
    assert soundfile.info(out).frames == 4_000
    assert result.err.count("\n") == 1
    assert "is the disk full?; 0.50 s were kept" in result.err


def test_what_fits_the_disk_is_a_readable_file(
    cli: Callable, hears: Callable, tmp_path: Path
) -> None:
    resource = pytest.importorskip("resource", reason="only POSIX limits the size of files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    hears(DEVICES, STARTED, *(samples(4_000) for _ in range(30)))
    out = tmp_path / "a.wav"
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        result = cli("record", "--seconds", 60, "--out", out, "--quiet")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert result.code == 1
    assert "is the disk full?" in result.err
    assert 12_000 <= soundfile.info(out).frames <= 100_000 // 6


def test_message_that_cannot_be_used_ends_the_recording(
    cli: Callable, hears: Callable, tmp_path: Path
) -> None:
    hears(DEVICES, STARTED, samples(4_000), Message("samples", {}, b"123"))
    result = cli("record", "--seconds", 10, "--out", tmp_path / "a.wav", "--quiet")
    assert result.code == 1
    assert soundfile.info(tmp_path / "a.wav").frames == 4_000
    assert "broke off; 0.50 s were kept" in result.err


def test_interrupted_recording_is_kept(
    cli: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def interrupted() -> Iterator[Message]:
        yield from (DEVICES, STARTED, samples(800))
        signal.raise_signal(signal.SIGINT)
        yield Message("tick", {})
        pytest.fail("the recording went on")

    monkeypatch.setattr("app.cli.record.listen", lambda *_: contextlib.nullcontext(interrupted()))
    result = cli("record", "--seconds", 10, "--out", tmp_path / "a.wav")
    assert result.code == 130
    assert soundfile.info(tmp_path / "a.wav").duration == 0.1


def test_nothing_heard_leaves_no_file(cli: Callable, hears: Callable, tmp_path: Path) -> None:
    hears(DEVICES, STARTED, Message("error", {"message": "it cannot be opened"}))
    result = cli("record", "--seconds", 1, "--out", tmp_path / "a.wav")
    assert result.code == 3
    assert result.err.endswith("sonolens: Mic: it cannot be opened\n")
    assert list(tmp_path.glob("*.wav")) == []
    assert list(tmp_path.glob(".sonolens*")) == []


def test_unknown_microphone_lists_those_there_are(
    cli: Callable, hears: Callable, tmp_path: Path
) -> None:
    hears(DEVICES, Message("unknown", {}))
    result = cli("record", "--seconds", 1, "--out", tmp_path / "a.wav", "--input", "Nope")
    assert result.code == 3
    assert "'Nope'" in result.err
    assert "'Mic'" in result.err


def test_list_of_microphones(cli: Callable, hears: Callable) -> None:
    hears(DEVICES)
    assert cli("record", "--input", "list").out == "Mic  (default)\n"
    assert json.loads(cli("record", "--input", "list", "--json").out)["inputs"][0]["default"]


def test_silence_is_pointed_out(cli: Callable, hears: Callable, tmp_path: Path) -> None:
    hears(DEVICES, STARTED, samples(8_000, level=0.0))
    result = cli("record", "--seconds", 1, "--out", tmp_path / "a.wav", "--json")
    assert json.loads(result.out)["peak_db"] is None
    assert "digital silence" in result.err


@pytest.mark.parametrize(
    "words", [(), ("--seconds", "1"), ("--seconds", "1", "--out", "x.docx"), ("--seconds", "-1")]
)
def test_wrong_usage(cli: Callable, words: tuple[str, ...]) -> None:
    assert cli("record", *words).code == 2


def helper_that(body: str) -> list[str]:
    return [sys.executable, "-c", textwrap.dedent(body)]


def test_messages_of_a_real_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        microphone,
        "helper_command",
        lambda *_: helper_that(
            r"""
            import sys, time
            out = sys.stdout.buffer
            out.write(b'{"event": "samples", "bytes": 5}\n' + b"a\nb\x00c")
            out.write(b'{"event": "tick"}\n')
            out.flush()
            time.sleep(60)
            """
        ),
    )
    with listen("record") as messages:
        first, second = next(messages), next(messages)
    assert (first.event, first.payload) == ("samples", b"a\nb\x00c")
    assert second.event == "tick"


@pytest.mark.parametrize(
    "rest", [b'{"event": "sam', b'{"event": "samples", "bytes": 9}\\nabc', b"no message\\n"]
)
def test_message_cut_off_is_the_end(monkeypatch: pytest.MonkeyPatch, rest: bytes) -> None:
    body = f"""
        import sys
        sys.stdout.buffer.write(b'{{"event": "tick"}}\\n' + {rest!r}.replace(b"\\\\n", b"\\n"))
        """
    monkeypatch.setattr(microphone, "helper_command", lambda *_: helper_that(body))
    with listen("record") as messages:
        assert [message.event for message in messages] == ["tick"]


def test_helper_that_says_nothing_is_a_device_error(
    monkeypatch: pytest.MonkeyPatch, own_folders: Path
) -> None:
    monkeypatch.setattr(
        microphone,
        "helper_command",
        lambda *_: helper_that("import sys; sys.exit('no sound server')"),
    )
    with (
        pytest.raises(DeviceError, match="does not answer"),
        listen("list") as messages,
    ):
        list(messages)
    log = own_folders / "log" / "command-line.log"
    assert "no sound server" in log.read_text(encoding="utf-8")


def test_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert helper_command("record", "Mic") == [
        sys.executable,
        RECORDING_HELPER,
        "record",
        "--input",
        "Mic",
    ]


def test_frozen_program_answers_as_the_helper(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr("app.recording_helper.main", lambda words: asked.append(words) or 0)
    assert main([RECORDING_HELPER, "list"]) == 0
    assert asked == [["list"]]
