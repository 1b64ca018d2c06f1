"""Explanation and spectrogram of a real, if untrained, ensemble."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from app.cli.explain import _most_telling_moment
from core.errors import ParameterError
from core.features.mel import LogMel, LogMelConfig

FEATURES = LogMelConfig(sample_rate=8_000, n_fft=800, n_mels=32, n_frames=32, clip_duration=1.0)


@pytest.fixture
def explained(cli: Callable, tone: Callable, bundle_path: Path, tmp_path: Path) -> Callable:
    def call(*words: object, seconds: float = 1.0) -> tuple[object, Path]:
        clip = tone(tmp_path / "$clip_1$ ü.wav", seconds=seconds)
        folder = tmp_path / "out" / "x"
        options = ("--bundle", bundle_path, "--out", folder, "--device", "cpu", *words)
        return cli("explain", clip, *options), folder

    return call


def test_explanation_is_that_of_the_contract(explained: Callable) -> None:
    result, folder = explained("--target", "CRYING_Baby", "--steps", 8, "--json")
    assert result.code == 0, result.err
    saved = json.loads((folder / "explanation.json").read_text(encoding="utf-8"))
    assert json.loads(result.out) == saved
    assert saved["target"] == "crying baby"
    assert saved["against"] is None
    assert saved["bundle"] == "random"
    assert saved["baseline"] == "silence"
    assert (saved["n_steps"], saved["refined"]) == (8, False)
    assert 0 <= saved["probability"] <= 1
    assert len(saved["members"]) == 2
    assert saved["attribution"]["file"] == "attribution.npy"
    values = np.load(folder / "attribution.npy", allow_pickle=False)
    assert values.dtype == np.float32
    assert list(values.shape) == saved["attribution"]["shape"] == [3, 32, 32]
    assert values.sum(dtype=np.float64) - saved["difference"] == pytest.approx(
        saved["convergence_delta"], abs=1e-5
    )
    assert (folder / "overlay.png").stat().st_size > 10_000


def test_one_class_rather_than_another(explained: Callable) -> None:
    words = ("--target", "dog", "--against", "Crying_baby", "--steps", 6)
    result, folder = explained(*words)
    assert result.code == 0, result.err
    assert "rather than crying baby" in result.out
    saved = json.loads((folder / "explanation.json").read_text(encoding="utf-8"))
    assert (saved["target"], saved["against"]) == ("dog", "crying baby")
    probabilities = {
        each["label"]: each["probability"] for each in saved["prediction"]["predictions"]
    }
    gap = probabilities["dog"] - probabilities["crying baby"]
    assert saved["output_value"] == pytest.approx(gap, abs=1e-5)
    values = np.load(folder / "attribution.npy", allow_pickle=False)
    assert values.sum(dtype=np.float64) - saved["difference"] == pytest.approx(
        saved["convergence_delta"], abs=1e-5
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--target", "dog", "--against", "dog"), "'dog' is the class explained"),
        (("--against", "whale"), "no class 'whale'; there are crying baby, dog, rain"),
    ],
)
def test_class_that_cannot_be_set_against(
    explained: Callable, words: tuple[str, ...], said: str
) -> None:
    result, folder = explained(*words)
    assert result.code == 2
    assert f"--against: {said}" in result.err
    assert result.err.count("\n") == 1
    assert not (folder / "explanation.json").exists()


OTHER_METHODS = [
    (
        ("smoothgrad", "--samples", 3, "--noise", 0.2, "--seed", 5, "--baseline", "mean"),
        {"n_samples": 3, "noise": 0.2, "seed": 5, "baseline": "mean"},
    ),
    (
        ("occlusion", "--patch", "16x8", "--stride", "16x8", "--channels", "each"),
        {"patch": "16 × 8", "stride": "16 × 8", "channels": "each", "baseline": "silence"},
    ),
]


@pytest.mark.parametrize(("words", "settings"), OTHER_METHODS, ids=["smoothgrad", "occlusion"])
def test_other_methods_name_their_settings_and_claim_no_completeness(
    explained: Callable, words: tuple[object, ...], settings: dict[str, object]
) -> None:
    result, folder = explained("--method", *words)
    assert result.code == 0, result.err
    assert "error" not in result.out
    saved = json.loads((folder / "explanation.json").read_text(encoding="utf-8"))
    assert saved["method"] == words[0]
    assert saved["settings"] == settings
    for name in ("n_steps", "quadrature", "difference", "convergence_delta", "relative_error"):
        assert saved[name] is None
    assert saved["refined"] is False
    assert saved["members"] == [{"relative_error": None}] * 2
    assert np.load(folder / "attribution.npy", allow_pickle=False).shape == (3, 32, 32)
    assert (folder / "overlay.png").stat().st_size > 10_000


def test_networks_that_a_method_cannot_explain_are_refused(explained: Callable) -> None:
    """On so small an input the last feature map has one place only."""
    result, folder = explained("--method", "grad-cam")
    assert result.code == 2
    assert "--method: the network has no feature map" in result.err
    assert result.err.count("\n") == 1
    assert not (folder / "explanation.json").exists()


def test_boxes_and_agreement_are_saved(explained: Callable) -> None:
    result, _ = explained("--start", 2.5, "--steps", 4, "--json", seconds=4.0)
    record = json.loads(result.out)
    assert record["boxes"]
    for box in record["boxes"]:
        assert 2.5 <= box["start"] < box["end"] <= 3.5
        assert 0 <= box["low"] < box["high"] <= 4_000
        assert 0 < box["share"] <= 1
    assert -1 <= record["agreement"]["correlation"] <= 1
    assert 0 <= record["agreement"]["sign_share"] <= 1


def test_target_is_what_was_heard_unless_named(explained: Callable) -> None:
    result, _ = explained("--steps", 4, "--output", "logit", "--baseline", "mean", "--json")
    record = json.loads(result.out)
    assert record["target"] == record["prediction"]["label"]
    assert (record["n_steps"], record["output"], record["baseline"]) == (4, "logit", "mean")


def test_unknown_class_lists_the_classes(explained: Callable) -> None:
    result, folder = explained("--target", "whale")
    assert result.code == 2
    assert "crying baby, dog, rain" in result.err
    assert not (folder / "explanation.json").exists()


@pytest.mark.parametrize(
    ("words", "option"),
    [
        (("--tolerance", "2"), "--tolerance"),
        (("--steps", "0"), "--steps"),
        (("--steps", "1000000"), "--steps"),
        (("--quadrature", "guess"), "--quadrature"),
        (("--baseline", "noise"), "--baseline"),
        (("--method", "guess"), "--method"),
        (("--method", "occlusion", "--steps", "5"), "--steps"),
        (("--method", "grad-cam", "--baseline", "mean"), "--baseline"),
        (("--method", "smoothgrad", "--tolerance", "0.1"), "--tolerance"),
        (("--method", "smoothgrad", "--noise", "2"), "--noise"),
        (("--method", "smoothgrad", "--seed", "-1"), "--seed"),
        (("--patch", "8x8"), "--patch"),
        (("--method", "occlusion", "--patch", "8"), "--patch"),
        (("--method", "occlusion", "--patch", "0x8"), "--patch"),
        (("--method", "occlusion", "--patch", "64x8"), "--patch: 64 × 8 pixels"),
        (("--method", "occlusion", "--patch", "8x8", "--stride", "9x8"), "--stride"),
    ],
)
def test_wrong_settings_name_their_option(
    explained: Callable, words: tuple[str, str], option: str
) -> None:
    result, _ = explained(*words)
    assert result.code == 2
    assert option in result.err
    assert result.err.count("\n") == 1


def test_recording_is_refused_with_the_way_to_choose(explained: Callable) -> None:
    result, _ = explained(seconds=4.0)
    assert result.code == 2
    assert "recording of 4.0 s" in result.err
    assert "--start" in result.err


def test_window_of_a_recording(explained: Callable) -> None:
    result, folder = explained("--start", 2.5, "--steps", 2, "--quiet", seconds=4.0)
    assert result.code == 0
    saved = json.loads((folder / "explanation.json").read_text(encoding="utf-8"))
    assert (saved["start"], saved["duration"]) == (2.5, 1.0)


def test_steps_that_the_tolerance_chose_are_called_refined(explained: Callable) -> None:
    result, _ = explained("--method", "ig", "--tolerance", 0.9, "--json")
    assert result.code == 0, result.err
    record = json.loads(result.out)
    assert record["refined"] is True
    assert record["n_steps"] >= 1


def test_most_telling_moment_is_of_all_channels_and_on_the_files_clock() -> None:
    spectrogram = LogMel(FEATURES).transform(np.zeros(8_000, dtype=np.float32))
    values = np.zeros((3, 32, 32), dtype=np.float32)
    values[0, 4, 3] = 1.0
    values[1, 20, 24] = values[2, 20, 24] = 2.0
    attribution = SimpleNamespace(
        values=values, time_marginal=lambda channel: values[channel].sum(axis=0)
    )
    said = _most_telling_moment(SimpleNamespace(spectrogram=spectrogram), attribution, 2.5)
    assert said is not None
    time = float(said.split()[1])
    assert time == pytest.approx(2.5 + spectrogram.time_of(1, 24), abs=0.05)
    assert f"{spectrogram.frequency_of(20):.0f} Hz" in said


def test_no_evidence_has_no_moment() -> None:
    spectrogram = LogMel(FEATURES).transform(np.zeros(8_000, dtype=np.float32))
    values = np.full((3, 32, 32), -1.0, dtype=np.float32)
    attribution = SimpleNamespace(
        values=values, time_marginal=lambda channel: values[channel].sum(axis=0)
    )
    analysis = SimpleNamespace(spectrogram=spectrogram)
    assert _most_telling_moment(analysis, attribution, 0.0) is None


def test_window_past_the_end(explained: Callable) -> None:
    result, _ = explained("--start", 9, seconds=4.0)
    assert result.code == 2
    assert "past the end" in result.err


def test_bad_clip_is_a_failed_input(cli: Callable, bundle_path: Path, tmp_path: Path) -> None:
    result = cli(
        "explain", tmp_path / "absent.wav", "--bundle", bundle_path, "--out", tmp_path / "x"
    )
    assert result.code == 1
    assert "absent.wav" in result.err
    assert not (tmp_path / "x").exists()


def test_spectrogram_is_the_exact_input(
    cli: Callable, tone: Callable, bundle_path: Path, tmp_path: Path
) -> None:
    from app.cli.loading import read_bundle_manifest, read_one_clip

    clip = tone(tmp_path / "a.wav", seconds=0.7)
    out = tmp_path / "x.npy"
    result = cli("spectrogram", clip, "--out", out, "--bundle", bundle_path)
    assert result.code == 0
    features = read_bundle_manifest(str(bundle_path)).features
    expected = LogMel(features).transform(read_one_clip(clip, features, None).waveform)
    np.testing.assert_array_equal(np.load(out, allow_pickle=False), expected.values)


@pytest.mark.parametrize(("name", "start"), [("x.png", b"\x89PNG"), ("x.SVG", b"<?xml")])
def test_spectrogram_as_a_picture(
    cli: Callable, tone: Callable, bundle_path: Path, tmp_path: Path, name: str, start: bytes
) -> None:
    out = tmp_path / name
    clip = tone(tmp_path / "a.wav")
    result = cli("spectrogram", clip, "--out", out, "--bundle", bundle_path, "--json")
    assert result.code == 0, result.err
    assert json.loads(result.out)["shape"] == [3, 32, 32]
    assert out.read_bytes().startswith(start)


def test_spectrogram_refuses_other_suffixes(cli: Callable, tmp_path: Path) -> None:
    result = cli("spectrogram", "a.wav", "--out", tmp_path / "x.gif")
    assert result.code == 2
    assert ".npy, .png, .svg" in result.err


def test_start_must_be_a_time(bundle_path: Path, tone: Callable, tmp_path: Path) -> None:
    from app.cli.loading import read_bundle_manifest, read_one_clip

    features = read_bundle_manifest(str(bundle_path)).features
    with pytest.raises(ParameterError, match="past the end"):
        read_one_clip(tone(tmp_path / "a.wav"), features, 1.0)


def test_evidence_is_written_and_heard_again(explained: Callable) -> None:
    import soundfile

    result, folder = explained("--steps", 4, "--listen", "--json")
    assert result.code == 0, result.err
    said = json.loads(result.out)["listen"]
    clip, rate = soundfile.read(folder.parent.parent / "$clip_1$ ü.wav", dtype="float32")
    evidence, rest = (soundfile.read(folder / said[k], dtype="float32") for k in ("file", "rest"))
    assert evidence[1] == rest[1] == said["sample_rate"] == rate
    np.testing.assert_allclose(evidence[0] + rest[0], clip, atol=1e-5)
    assert 0 < said["kept"] < 1
    assert set(said["probability"]) == set(said["heard"]) == {"clip", "evidence", "rest"}
    assert all(0 <= share <= 1 for share in said["probability"].values())


def test_map_is_tested_on_request(explained: Callable) -> None:
    result, folder = explained("--steps", 4, "--test")
    assert result.code == 0, result.err
    saved = json.loads((folder / "explanation.json").read_text(encoding="utf-8"))
    tests = saved["tests"]
    assert tests["verdict"] in result.out
    assert tests["curves"]["deletion"][0] == pytest.approx(saved["output_value"], abs=1e-5)
    assert tests["curves"]["insertion"][-1] == pytest.approx(saved["output_value"], abs=1e-5)
    area = np.trapezoid(tests["curves"]["deletion"], tests["curves"]["share"])
    assert tests["deletion"]["area"] == pytest.approx(area)
    assert tests["randomised"][0]["block"] == "head"
    assert "listen" not in saved
