"""Hostile input to the whole program: one line each, the rest goes on, the right exit code."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from resources import bundles_dir, samples_dir

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = bundles_dir() / "everyday-sounds"

pytestmark = pytest.mark.skipif(
    not (BUNDLE / "bundle.json").is_file(), reason="the shipped bundle is not here: make it first"
)

FAILED = {
    "empty.wav": "empty",
    "noise.mp3": "",
    "text.flac": "not a readable sound file",
    "cut.flac": "",
    "no samples.wav": "no samples",
    "nan.wav": "not numbers",
    "infinite.wav": "not numbers",
    "dangling.ogg": "no such file",
}
SERVED = ("GOOD ü 雨.WAV", "eight at 192 kHz.wav", "0.01 s.wav", "one sample.wav", "silent.wav")


def sonolens(*words: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "app", *(str(word) for word in words)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    generator = np.random.default_rng(0)
    noise = generator.normal(0, 0.1, (96_000, 8)).astype(np.float32)
    sample = sorted(samples_dir().glob("*.flac"))[0]
    waveform, rate = soundfile.read(sample, dtype="float32")

    soundfile.write(folder / SERVED[0], waveform, rate)
    soundfile.write(folder / SERVED[1], noise, 192_000)
    soundfile.write(folder / SERVED[2], noise[:441, 0], 44_100)
    soundfile.write(folder / SERVED[3], noise[:1, 0], 8_000)
    soundfile.write(folder / SERVED[4], np.zeros(44_100, dtype=np.float32), 44_100)

    (folder / "empty.wav").touch()
    (folder / "noise.mp3").write_bytes(generator.bytes(3_000))
    (folder / "text.flac").write_text("this is a letter", encoding="utf-8")
    (folder / "cut.flac").write_bytes(sample.read_bytes()[:5_000])
    soundfile.write(folder / "no samples.wav", np.zeros(0, dtype=np.float32), 44_100)
    for name, value in (("nan.wav", np.nan), ("infinite.wav", np.inf)):
        odd = np.zeros(44_100, dtype=np.float32)
        odd[20_000] = value
        soundfile.write(folder / name, odd, 44_100, subtype="FLOAT")
    (folder / "dangling.ogg").symlink_to(folder / "gone.ogg")
    (folder / "folder.wav").mkdir()
    return folder


@pytest.fixture(scope="module")
def classified(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> subprocess.CompletedProcess[bytes]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SONOLENS_HOME", str(tmp_path_factory.mktemp("home")))
        return sonolens("classify", folder, "--json", "--bundle", BUNDLE)


def test_exit_code_and_no_traceback(classified: subprocess.CompletedProcess[bytes]) -> None:
    assert classified.returncode == 1
    assert b"Traceback" not in classified.stderr


def test_each_bad_file_has_its_reason(classified: subprocess.CompletedProcess[bytes]) -> None:
    rows = {Path(row["path"]).name: row for row in json.loads(classified.stdout)["results"]}
    assert set(rows) == {*FAILED, *SERVED}
    for name, part in FAILED.items():
        assert rows[name]["status"] == "failed", name
        assert part in rows[name]["reason"], name
        assert "\n" not in rows[name]["reason"]
        assert name.encode() in classified.stderr


def test_each_good_file_is_served(classified: subprocess.CompletedProcess[bytes]) -> None:
    rows = {Path(row["path"]).name: row for row in json.loads(classified.stdout)["results"]}
    for name in SERVED:
        assert rows[name]["status"] == "ok", rows[name]
        assert sum(each["probability"] for each in rows[name]["predictions"]) == pytest.approx(
            1, abs=1e-4
        )


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file names of raw bytes")
def test_name_that_is_no_text(folder: Path, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9\n\x1b[31m.wav")
    shutil.copyfile(folder / "0.01 s.wav", odd)
    bad = tmp_path / os.fsdecode(b"\xff.wav")
    bad.touch()
    as_json = sonolens("classify", tmp_path, "--json", "--bundle", BUNDLE)
    rows = json.loads(as_json.stdout)["results"]
    assert {os.fsencode(row["path"]) for row in rows} == {os.fsencode(odd), os.fsencode(bad)}
    table = sonolens("classify", tmp_path, "--bundle", BUNDLE)
    assert as_json.returncode == table.returncode == 1
    assert b"\x1b" not in table.stdout + table.stderr + as_json.stderr
    assert len(table.stdout.splitlines()) == 3


def test_file_that_may_not_be_read(folder: Path, tmp_path: Path) -> None:
    locked = tmp_path / "locked.wav"
    shutil.copyfile(folder / "0.01 s.wav", locked)
    locked.chmod(0)
    denied = (
        "import os, sys; os.access = lambda path, mode, ask=os.access: "
        "not str(path).endswith('locked.wav') and ask(path, mode); "
        "from app.cli.main import run; sys.exit(run(sys.argv[1:]))"
    )
    result = subprocess.run(
        [sys.executable, "-c", denied, "classify", str(locked), "--json", "--bundle", str(BUNDLE)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    (row,) = json.loads(result.stdout)["results"]
    assert result.returncode == 1
    assert "permission denied" in row["reason"]


def test_bundle_with_a_wrong_hash(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(BUNDLE, tmp_path / "changed")
    member = tmp_path / "changed" / "member-0.safetensors"
    data = bytearray(member.read_bytes())
    data[-1] ^= 1
    member.write_bytes(bytes(data))
    result = sonolens("classify", folder / SERVED[0], "--bundle", tmp_path / "changed", "--json")
    assert result.returncode == 3
    assert result.stdout == b""
    assert result.stderr.count(b"\n") == 1
    assert b"member-0.safetensors" in result.stderr
