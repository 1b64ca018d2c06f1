from __future__ import annotations

import math
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.audio.decode import is_audio_name, open_sound, probe, read_clip, stream_mono
from core.errors import AudioDecodeError, ParameterError

FORMS = [
    ("clip.wav", {"subtype": "PCM_U8"}, 2e-2),
    ("clip.wav", {"subtype": "PCM_16"}, 1e-4),
    ("clip.wav", {"subtype": "PCM_24"}, 1e-6),
    ("clip.wav", {"subtype": "FLOAT"}, 1e-7),
    ("clip.wav", {"subtype": "DOUBLE"}, 1e-7),
    ("CLIP.WAV", {}, 1e-4),
    ("clip.flac", {"subtype": "PCM_24"}, 1e-6),
    ("clip.FLAC", {}, 1e-4),
    ("clip.aiff", {}, 1e-4),
    ("clip.aif", {"format": "AIFF", "subtype": "PCM_24"}, 1e-6),
    ("Käuzchen 雨 🦉.wav", {}, 1e-4),
    ("clip.ogg", {}, 0.1),
    ("clip.opus", {"format": "OGG", "subtype": "OPUS"}, 0.1),
    ("clip.mp3", {}, 0.1),
]


@pytest.mark.parametrize(("name", "how", "tolerance"), FORMS, ids=lambda value: str(value))
@pytest.mark.parametrize("channels", [1, 2])
def test_reads_every_form(
    tmp_path: Path, sine: Callable[..., np.ndarray], name: str, how: dict[str, str],
    tolerance: float, channels: int,
) -> None:  # fmt: skip
    rate = 48_000 if name.endswith("opus") else 44_100
    left = sine(440.0, 0.5, rate)
    right = sine(1_000.0, 0.5, rate)
    source = np.stack([left, right], axis=1)[:, :channels]
    soundfile.write(tmp_path / name, source, rate, **how)

    clip = read_clip(tmp_path / name)

    assert clip.waveform.dtype == np.float32
    assert clip.sample_rate == rate
    assert clip.info is not None
    assert (clip.info.channels, clip.info.sample_rate) == (channels, rate)
    assert len(clip.waveform) == pytest.approx(len(left), abs=rate // 20)
    middle = slice(rate // 10, 4 * rate // 10)
    expected = source.mean(axis=1)
    assert np.sqrt(np.mean((clip.waveform[middle] - expected[middle]) ** 2)) < tolerance


def test_mono_is_the_mean_of_all_channels(
    noise_file: Callable[..., Path],
) -> None:
    path = noise_file(channels=5, seconds=0.3, subtype="FLOAT")
    samples, _ = soundfile.read(path, dtype="float32")
    np.testing.assert_allclose(read_clip(path).waveform, samples.mean(axis=1), atol=1e-7)


def test_part_of_a_file(noise_file: Callable[..., Path]) -> None:
    path = noise_file(subtype="FLOAT")
    whole = read_clip(path).waveform
    np.testing.assert_array_equal(read_clip(path, start=0.25).waveform, whole[2_000:])
    part = read_clip(path, start=0.25, duration=0.5)
    np.testing.assert_array_equal(part.waveform, whole[2_000:6_000])
    assert part.duration == 0.5
    np.testing.assert_array_equal(read_clip(path, start=0.9, duration=9).waveform, whole[7_200:])
    assert len(read_clip(path, duration=1e-9).waveform) == 1


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("start", (1.0, -0.1, math.nan, math.inf, -math.inf)),
        ("duration", (0.0, -1.0, math.nan, math.inf, -math.inf)),
    ],
)
def test_impossible_part(
    noise_file: Callable[..., Path], field: str, values: tuple[float, ...]
) -> None:
    path = noise_file()
    for value in values:
        with pytest.raises(ParameterError) as caught:
            read_clip(path, **{field: value})
        assert caught.value.field == field


def test_resamples_when_asked(tmp_path: Path, sine: Callable[..., np.ndarray]) -> None:
    soundfile.write(tmp_path / "a.wav", sine(440, 1.0, 22_050), 22_050, subtype="FLOAT")
    clip = read_clip(tmp_path / "a.wav", 44_100)
    assert clip.sample_rate == 44_100
    assert clip.info is not None
    assert clip.info.sample_rate == 22_050
    expected = sine(440, 1.0, 44_100)
    np.testing.assert_allclose(clip.waveform[4_000:-4_000], expected[4_000:-4_000], atol=1e-4)


def test_stream_is_the_whole(noise_file: Callable[..., Path]) -> None:
    path = noise_file(seconds=10.0, rate=48_000, channels=3)
    blocks = list(stream_mono(path))
    assert len(blocks) > 2
    np.testing.assert_array_equal(np.concatenate(blocks), read_clip(path).waveform)


def test_eight_channels_at_192_khz(noise_file: Callable[..., Path]) -> None:
    path = noise_file(seconds=0.2, rate=192_000, channels=8)
    info = probe(path)
    assert (info.sample_rate, info.channels, info.n_samples) == (192_000, 8, 38_400)
    assert info.duration == pytest.approx(0.2)
    assert len(read_clip(path, 44_100).waveform) == pytest.approx(8_820, abs=1)


def test_one_sample(noise_file: Callable[..., Path]) -> None:
    path = noise_file(seconds=1 / 8_000)
    assert len(read_clip(path).waveform) == 1
    assert len(read_clip(path, 44_100).waveform) >= 1


def refused(path: Path) -> str:
    """Reason of the one error that a reader of the whole file and of its stream give."""
    with pytest.raises(AudioDecodeError) as caught:
        list(stream_mono(path))
    with pytest.raises(AudioDecodeError) as again:
        read_clip(path)
    assert caught.value.path == path
    assert str(caught.value) == str(again.value) == f"{path}: {caught.value.reason}"
    assert "\n" not in caught.value.reason
    return caught.value.reason


@pytest.mark.parametrize("name", ["letter.wav", "letter.flac", "letter.ogg", "letter.mp3"])
def test_not_audio(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Dear Madam, this is no sound. " * 50, encoding="utf-8")
    assert refused(tmp_path / name) == "is not a readable sound file"


def test_random_bytes_named_mp3(tmp_path: Path) -> None:
    (tmp_path / "noise.mp3").write_bytes(np.random.default_rng(1).bytes(2_000))
    assert refused(tmp_path / "noise.mp3")


def test_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.wav").touch()
    assert refused(tmp_path / "empty.wav") == "is empty (0 bytes)"


@pytest.mark.parametrize("name", ["none.wav", "none.aiff"])
def test_zero_samples(tmp_path: Path, name: str) -> None:
    soundfile.write(tmp_path / name, np.zeros(0), 44_100)
    assert refused(tmp_path / name) == "holds no samples"


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_samples_that_are_not_numbers(tmp_path: Path, value: float) -> None:
    samples = np.zeros(300_000, dtype=np.float32)
    samples[-1] = value
    soundfile.write(tmp_path / "odd.wav", samples, 44_100, subtype="FLOAT")
    assert "not numbers" in refused(tmp_path / "odd.wav")


@pytest.mark.parametrize("name", ["cut.wav", "cut.aiff", "cut.w64", "cut.rf64", "cut.au"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_header_promises_more_than_there_is(
    noise_file: Callable[..., Path], name: str, share: float
) -> None:
    path = noise_file(name, seconds=3.0)
    data = path.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    assert "breaks off" in refused(path)


@pytest.mark.parametrize("claim", [0x7FFF_FFFF, 0xFFFF_FFFF])
def test_wav_written_to_a_pipe_is_no_cut_file(noise_file: Callable[..., Path], claim: int) -> None:
    path = noise_file()
    data = bytearray(path.read_bytes())
    place = data.index(b"data") + 4
    data[place : place + 4] = claim.to_bytes(4, "little")
    path.write_bytes(data)
    assert len(read_clip(path).waveform) == 8_000


def test_cut_flac(noise_file: Callable[..., Path]) -> None:
    path = noise_file("cut.flac", seconds=3.0)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(AudioDecodeError) as caught:
        read_clip(path)
    assert "error :" not in caught.value.reason


@pytest.mark.parametrize("name", ["cut.ogg", "cut.mp3"])
def test_cut_stream_gives_what_is_there(noise_file: Callable[..., Path], name: str) -> None:
    path = noise_file(name, seconds=3.0, rate=44_100)
    whole = read_clip(path).waveform
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    part = read_clip(path).waveform
    assert 0 < len(part) < len(whole)
    assert np.isfinite(part).all()


@pytest.mark.parametrize("name", ["stub.ogg", "stub.mp3", "stub.wav", "stub.flac"])
def test_only_the_first_bytes(noise_file: Callable[..., Path], name: str) -> None:
    path = noise_file(name, seconds=1.0, rate=44_100)
    path.write_bytes(path.read_bytes()[:40])
    assert "does not exist" not in refused(path)


def test_folder_named_as_a_clip(tmp_path: Path) -> None:
    (tmp_path / "x.wav").mkdir()
    assert refused(tmp_path / "x.wav") == "is a folder, not a sound file"


def test_gone(tmp_path: Path) -> None:
    assert "there is no such file" in refused(tmp_path / "gone.wav")
    (tmp_path / "link.wav").symlink_to(tmp_path / "gone.wav")
    assert "there is no such file" in refused(tmp_path / "link.wav")


def test_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "loop.wav").symlink_to(tmp_path / "loop.wav")
    assert "the link leads to itself" in refused(tmp_path / "loop.wav")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_named_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    assert refused(tmp_path / "pipe.wav") == "is not a regular file"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file"
)
def test_no_permission(noise_file: Callable[..., Path]) -> None:
    path = noise_file()
    path.chmod(0)
    assert "permission denied" in refused(path)


def test_gone_between_probe_and_read(noise_file: Callable[..., Path]) -> None:
    path = noise_file()
    assert probe(path).n_samples == 8_000
    path.unlink()
    assert "there is no such file" in refused(path)


def test_shorter_than_its_header_says_while_read(noise_file: Callable[..., Path]) -> None:
    """The file shrinks under the reader's hands."""
    path = noise_file(seconds=60.0)
    stream = stream_mono(path)
    next(stream)
    os.truncate(path, 20_000)
    with pytest.raises(AudioDecodeError, match="breaks off"):
        list(stream)


def test_error_inside_the_block_passes(noise_file: Callable[..., Path]) -> None:
    with pytest.raises(ZeroDivisionError), open_sound(noise_file()):
        _ = 1 / 0


def test_file_is_closed_after_failure(noise_file: Callable[..., Path], tmp_path: Path) -> None:
    path = noise_file()
    with pytest.raises(ParameterError):
        read_clip(path, start=99)
    shutil.move(path, tmp_path / "moved.wav")
    assert read_clip(tmp_path / "moved.wav").waveform.any()


@pytest.mark.parametrize("name", ["a.wav", "A.WAV", "b.Flac", "c.OPUS", "d.x.mp3", "/x/e.AIFF"])
def test_audio_names(name: str) -> None:
    assert is_audio_name(name)


@pytest.mark.parametrize("name", ["a.txt", "wav", ".wav", "a.wav.part", "a.csv", ""])
def test_other_names(name: str) -> None:
    assert not is_audio_name(name)
