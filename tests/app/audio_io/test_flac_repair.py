"""Files that a full disk cut off, made by a limit on the size of files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.audio_io.flac_repair import finish_flac
from core.audio.decode import read_clip

_CUT = """
import resource, signal, sys
import numpy as np
import soundfile

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
file = soundfile.SoundFile(sys.argv[1], "w", 8000, 2, "PCM_24", format="FLAC")
noise = np.random.default_rng(0)
try:
    while True:
        file.write(noise.uniform(-1, 1, (800, 2)).astype("f4"))
except soundfile.LibsndfileError:
    file.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits on files are a matter of POSIX")
def test_what_was_written_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "cut.flac"
    subprocess.run([sys.executable, "-c", _CUT, str(path)], check=True, timeout=60)
    n_frames = finish_flac(path)
    noise = np.random.default_rng(0)
    written = np.concatenate([noise.uniform(-1, 1, (800, 2)) for _ in range(20)])
    assert 8_000 < n_frames < len(written)
    samples, rate = soundfile.read(path)
    assert (rate, len(samples)) == (8000, n_frames)
    assert samples == pytest.approx(written[:n_frames], abs=1e-6)
    assert read_clip(path).duration == n_frames / 8000


@pytest.mark.parametrize("content", [b"", b"fLaC", b"no sound at all" * 9])
def test_what_holds_no_sound_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.flac"
    path.write_bytes(content)
    assert finish_flac(path) == 0
    assert path.read_bytes() == content


def test_a_whole_file_keeps_its_length(tmp_path: Path) -> None:
    path = tmp_path / "whole.flac"
    soundfile.write(path, np.zeros((5_000, 1)), 8_000)
    before = path.read_bytes()
    assert finish_flac(path) == 5_000
    assert path.read_bytes() == before
