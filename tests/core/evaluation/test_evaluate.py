"""A network whose answers are known, on clips that are known."""

from __future__ import annotations

import errno
import hashlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import torch
from torch import nn

from core.datasets.esc50 import read_esc50
from core.datasets.manifest import DatasetManifest, LabelledClip
from core.errors import DatasetError, OperationCancelled, ParameterError
from core.evaluation import saving
from core.evaluation.evaluate import evaluate_bundle
from core.evaluation.exposure import exposure_of
from core.evaluation.labels import match_labels
from core.evaluation.saving import check_folder, load_evaluation, save_evaluation
from core.evaluation.selection import known_to_all, select
from core.inference.classifier import Classifier
from core.progress import CancelToken

LABELS = ("High-Tone", "low tone", "noise")


class Ear(nn.Module):
    """Calls a sound by where its energy lies; ``sure`` is the logit of what it takes it for."""

    def __init__(self, sure: float = 4.0) -> None:
        super().__init__()
        self.sure = sure

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        levels = inputs[:, 0].mean(dim=2)
        peak = levels.max(dim=1)
        flat = (levels > peak.values[:, None] - 4).float().mean(dim=1) > 0.4
        place = torch.where(peak.indices > 16, 0, 1)
        chosen = torch.where(flat, torch.full_like(place, 2), place)
        return nn.functional.one_hot(chosen, 3).float() * self.sure


@pytest.fixture
def ears(ensemble_of: Callable[..., Classifier]) -> Callable[..., Classifier]:
    def make(**settings: Any) -> Classifier:
        return ensemble_of([Ear(), Ear(3.0)], **({"labels": LABELS} | settings))

    return make


@pytest.fixture
def tones(dataset: Path) -> DatasetManifest:
    return read_esc50(dataset)


def test_every_clip_is_asked_about(ears: Callable[..., Classifier], tones: DatasetManifest) -> None:
    told: list[tuple[str, str]] = []
    steps: list[float] = []
    found = evaluate_bundle(
        ears(threshold=0.2),
        tones,
        on_clip=lambda clip, said: told.append((clip.label, getattr(said, "label", ""))),
        progress=lambda each: steps.append(each.done),
    )
    assert found.n == len(tones.clips) == 18
    assert found.right.all()
    assert [clip.label for clip in found.clips] == [
        {"high tone": "High-Tone"}.get(clip.label, clip.label) for clip in tones.clips
    ]
    assert len(told) == 18
    assert steps == [float(k) for k in range(19)]
    assert found.members.shape == (2, 18, 3)
    first = found.clips[0]
    assert first.sha256 == hashlib.sha256(first.path.read_bytes()).hexdigest()
    record = found.to_json()
    assert (record["dataset"], record["n"]) == ("tones", 18)
    (figures,) = record["protocols"].values()
    assert figures["accuracy"] == 1.0
    assert [(fold["fold"], fold["n"]) for fold in figures["folds"]] == [("1", 9), ("2", 9)]
    assert figures["ci95_wilson"][0] < 1.0
    assert record["unknown"]["false_reject_rate"] == 0.0
    assert found.clips_at(0, 0) == tuple(c for c in found.clips if c.label == "High-Tone")
    assert found.clips_at(0, 1) == ()


def test_mean_of_the_members_decides(
    ensemble_of: Callable[..., Classifier], tones: DatasetManifest
) -> None:
    found = evaluate_bundle(ensemble_of([Ear(6.0), Ear(-2.0)], LABELS), tones)
    assert found.right.all()
    assert (found.members[1].argmax(axis=1) != found.targets).all()


def test_bad_clips_are_named_and_left_out(
    ears: Callable[..., Classifier], dataset: Path, tmp_path: Path
) -> None:
    copied = tmp_path / "tones"
    shutil.copytree(dataset, copied)
    manifest = read_esc50(copied)
    manifest.clips[3].path.write_bytes(b"no sound")
    manifest.clips[5].path.unlink()
    found = evaluate_bundle(ears(), manifest)
    assert found.n == 16
    assert [clip.path for clip in found.failed] == [manifest.clips[3].path, manifest.clips[5].path]
    assert all(clip.reason and str(tmp_path) not in clip.reason for clip in found.failed)
    assert [row["label"] for row in found.to_json()["failed"]] == [
        manifest.clips[3].label, manifest.clips[5].label
    ]  # fmt: skip
    for clip in manifest.clips:
        clip.path.unlink(missing_ok=True)
    with pytest.raises(DatasetError, match=r"not one clip could be used.*1-low_tone-0\.wav"):
        evaluate_bundle(ears(), manifest)


def test_recordings_are_taken_by_windows(
    ears: Callable[..., Classifier], tones: DatasetManifest, tmp_path: Path
) -> None:
    long = tmp_path / "long.wav"
    time = np.arange(8_000 * 5) / 8_000
    soundfile.write(long, 0.3 * np.sin(2 * np.pi * 2_500 * time), 8_000)
    clips = (*tones.clips, LabelledClip(long, "high tone", "2", "long"))
    found = evaluate_bundle(ears(), replace(tones, clips=clips), positions=[0, 18])
    assert found.n == 2
    assert found.right.all()


def test_foreign_classes_count_for_the_threshold_only(
    ears: Callable[..., Classifier], tones: DatasetManifest
) -> None:
    labels = ("low tone", "high tone", "Engine")
    clips = tuple(
        replace(clip, label="Engine") if clip.label == "noise" else clip for clip in tones.clips
    )
    renamed = replace(tones, labels=labels, clips=clips)
    found = evaluate_bundle(ears(threshold=0.95), renamed)
    assert (found.n, len(found.foreign)) == (12, 6)
    assert {clip.predicted for clip in found.foreign} == {"noise"}
    assert found.unknown() == {
        "threshold": 0.95, "n": 12, "false_reject_rate": 1.0,
        "n_foreign": 6, "false_accept_rate": 0.0,
    }  # fmt: skip
    assert "'Engine'" in found.warnings[0]
    assert "'noise'" in found.warnings[1]
    lax = evaluate_bundle(ears(threshold=0.5), renamed)
    assert lax.unknown() | {"threshold": 0.5} == {
        "threshold": 0.5, "n": 12, "false_reject_rate": 0.0,
        "n_foreign": 6, "false_accept_rate": 1.0,
    }  # fmt: skip
    assert evaluate_bundle(ears(), renamed).unknown() is None


def test_labels_with_nothing_in_common() -> None:
    with pytest.raises(DatasetError, match=r"'a', 'b'.*'c', 'd'.*no class in common"):
        match_labels(["a", "b"], ["c", "d"])
    with pytest.raises(DatasetError, match="'Sea_Waves' of the dataset may be 'sea waves' or"):
        match_labels(["Sea_Waves"], ["sea waves", "sea-waves"])
    assert match_labels(["sea waves"], ["sea-waves", "sea waves"]).numbers == {"sea waves": 1}


def test_positions_and_cancel(ears: Callable[..., Classifier], tones: DatasetManifest) -> None:
    found = evaluate_bundle(ears(), tones, positions=[1, 10], selection="two", protocol="held-out")
    assert [clip.name for clip in found.clips] == [
        tones.relative(tones.clips[1]), tones.relative(tones.clips[10])
    ]  # fmt: skip
    assert list(found.to_json()["protocols"]) == ["held-out"]
    for positions in ([], [18], [-1]):
        with pytest.raises(ParameterError, match="positions"):
            evaluate_bundle(ears(), tones, positions=positions)
    cancel = CancelToken()
    with pytest.raises(OperationCancelled):
        evaluate_bundle(ears(), tones, cancel=cancel, on_clip=lambda *_: cancel.cancel())


@pytest.mark.parametrize(
    ("training", "protocol", "said"),
    [
        ({"dataset": "Tones"}, "trained-on", "These clips were used to train it"),
        ({"dataset": "other"}, "held-out", "under another name would not be noticed"),
        ({}, "not-known", "does not say"),
        ({"dataset": 3}, "not-known", "does not say"),
    ],
)
def test_clips_it_was_trained_on_are_said_to_be_so(
    ears: Callable[..., Classifier],
    tones: DatasetManifest,
    training: dict[str, Any],
    protocol: str,
    said: str,
) -> None:
    manifest = ears(training=training).bundle.manifest
    found = exposure_of(manifest, tones)
    assert found.protocol == protocol
    assert said in found.reason


def test_exposure_by_fingerprint_and_by_parts(
    ears: Callable[..., Classifier], tones: DatasetManifest
) -> None:
    training = {"dataset": "other", "fingerprint": tones.fingerprint()}
    same = ears(training=training).bundle.manifest
    assert exposure_of(same, tones).protocol == "trained-on"
    small = ears(training={"dataset": "ESC-10"}).bundle.manifest
    large = ears(training={"dataset": "ESC-50"}).bundle.manifest
    whole, part = replace(tones, name="ESC-50"), replace(tones, name="ESC-10")
    assert exposure_of(small, whole).reason.startswith("Some of these clips were used")
    assert exposure_of(large, part).reason.startswith("These clips were used")


def test_selection(tones: DatasetManifest) -> None:
    assert select(tones).positions == tuple(range(18))
    second = select(tones, fold="2")
    assert {tones.clips[p].fold for p in second.positions} == {"2"}
    assert second.words == "fold 2"
    official = select(tones, split="official", fold="2")
    assert official.positions == second.positions
    assert len(select(tones, split="stratified-3", fold="1").positions) < 18
    with pytest.raises(ParameterError, match=r"no fold '7'; there are 1, 2"):
        select(tones, fold="7")
    with pytest.raises(ParameterError, match="split"):
        select(tones, split="halves")
    both = known_to_all(tones, second, [("low tone", "noise"), ("Noise", "bell")])
    assert {tones.clips[p].label for p in both.positions} == {"noise"}
    assert both.words.startswith("fold 2; ")
    with pytest.raises(DatasetError, match="no clip of a class"):
        known_to_all(tones, second, [("low tone",), ("noise",)])


def test_saved_and_read_again(
    ears: Callable[..., Classifier], tones: DatasetManifest, tmp_path: Path
) -> None:
    found = evaluate_bundle(ears(threshold=0.3, training={"dataset": "x"}), tones)
    folder = save_evaluation(found, tmp_path / "deep" / "evaluation")
    read = load_evaluation(folder)
    np.testing.assert_array_equal(read.members, found.members)
    assert replace(read, members=found.members) == found
    lines = (folder / "clips.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 19
    assert lines[1].split(",")[:4] == ["audio/1-low_tone-0.wav", "low tone", "low tone", "1"]
    (folder / "report.html").write_text("mine", encoding="utf-8")
    save_evaluation(found, folder)
    assert (folder / "report.html").read_text(encoding="utf-8") == "mine"
    assert sorted(each.name for each in folder.iterdir()) == [
        "clips.csv", "evaluation.json", "probabilities.npz", "report.html"
    ]  # fmt: skip
    assert [each.name for each in folder.parent.iterdir()] == ["evaluation"]


@pytest.mark.parametrize("stands_in_it", [False, True])
def test_one_that_cannot_be_replaced_stays_or_is_gone_whole(
    ears: Callable[..., Classifier],
    tones: DatasetManifest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    stands_in_it: bool,
) -> None:
    """A full disk in the middle, also where the folder is the one that one stands in."""
    found = evaluate_bundle(ears(), tones, positions=[0, 9])
    folder = save_evaluation(found, tmp_path / "e")
    if stands_in_it:
        monkeypatch.chdir(folder)
        save_evaluation(replace(found, dataset="second"), Path())
        assert load_evaluation(folder).dataset == "second"
    before = load_evaluation(folder).dataset

    def full(_: object) -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(saving, "_table", full)
    with pytest.raises(DatasetError, match="No space left"):
        save_evaluation(replace(found, dataset="third", members=found.members / 2), folder)
    if stands_in_it:
        with pytest.raises(DatasetError, match="cannot be read"):
            load_evaluation(folder)
    else:
        read = load_evaluation(folder)
        assert read.dataset == before
        np.testing.assert_array_equal(read.members, found.members)


def test_damaged_evaluations_are_refused(
    ears: Callable[..., Classifier], tones: DatasetManifest, tmp_path: Path
) -> None:
    folder = save_evaluation(evaluate_bundle(ears(), tones, positions=[0, 9]), tmp_path / "e")
    document = (folder / "evaluation.json").read_text(encoding="utf-8")
    arrays = (folder / "probabilities.npz").read_bytes()
    (folder / "probabilities.npz").write_bytes(arrays[:100])
    with pytest.raises(DatasetError, match=r"probabilities\.npz"):
        load_evaluation(folder)
    np.savez(folder / "probabilities.npz", members=np.zeros((2, 3, 3), np.float32))
    with pytest.raises(DatasetError, match=r"probabilities\.npz: has shape"):
        load_evaluation(folder)
    for wrong in ("{", "[]", "{}", document.replace('"schema_version": 1', '"schema_version": 9')):
        (folder / "evaluation.json").write_text(wrong, encoding="utf-8")
        with pytest.raises(DatasetError, match=r"evaluation\.json"):
            load_evaluation(folder)
    with pytest.raises(DatasetError, match="cannot be read"):
        load_evaluation(tmp_path / "absent")
    with pytest.raises(DatasetError, match="something else"):
        check_folder(tones.root)
    with pytest.raises(DatasetError, match="nothing can be written"):
        check_folder(tones.clips[0].path / "below")
