from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.datasets.detect import read_dataset
from core.datasets.doctor import Diagnosis, Finding, check_dataset
from core.datasets.gtzan_filtered import GENRES
from core.datasets.manifest import DatasetManifest, LabelledClip, Subset
from core.errors import DatasetError, OperationCancelled
from core.features.mel import LogMelConfig
from core.progress import CancelToken, Progress

RATE = 16_000
FEATURES = LogMelConfig(sample_rate=RATE, n_fft=1_600, clip_duration=1.0)


def noise(seed: int, seconds: float = 1.0, level: float = 0.1) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, level, round(seconds * RATE)).clip(-0.9, 0.9)


class Folder:
    """A dataset that grows clip by clip."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.clips: list[LabelledClip] = []
        self.seed = 0

    def add(
        self,
        name: str,
        sound: np.ndarray | None = None,
        rate: int = RATE,
        *,
        fold: str | None = None,
        group: str | None = None,
        subset: Subset | None = None,
        **how: str,
    ) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self.seed += 1
        soundfile.write(path, noise(self.seed) if sound is None else sound, rate, **how)
        self.clips.append(LabelledClip(path, path.parent.name, fold, group or name, subset))
        return path

    def healthy(self, **where: str) -> None:
        for label in ("dog", "rain"):
            for take in range(3):
                self.add(f"{label}/{take}.wav", **where)

    def manifest(self) -> DatasetManifest:
        labels = tuple(sorted({clip.label for clip in self.clips}))
        return DatasetManifest("mine", self.root, "one folder per class", labels, tuple(self.clips))

    def check(self, features: LogMelConfig | None = FEATURES) -> Diagnosis:
        return check_dataset(self.manifest(), features=features)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "data")


def found(diagnosis: Diagnosis, kind: str) -> Finding:
    """The only finding of a kind."""
    (finding,) = [each for each in diagnosis.findings if each.kind == kind]
    assert "\n" not in finding.message
    return finding


def kinds(diagnosis: Diagnosis) -> set[str]:
    return {finding.kind for finding in diagnosis.findings}


def test_healthy_dataset(folder: Folder) -> None:
    folder.healthy()
    diagnosis = folder.check()
    assert diagnosis.findings == ()
    assert not diagnosis.has_errors
    facts = diagnosis.facts
    assert (facts["clips"], facts["classes"], facts["sources"], facts["decoded"]) == (6, 2, 6, 6)
    assert facts["clips_of_class"] == {"dog": 3, "rain": 3}
    assert facts["clips_of_rate"] == {str(RATE): 6}
    assert (facts["seconds"], facts["shortest"], facts["longest"]) == (6.0, 1.0, 1.0)
    assert "clips_of_fold" not in facts


def test_unreadable_empty_and_missing(folder: Folder) -> None:
    folder.healthy()
    broken = folder.add("dog/broken.wav")
    broken.write_bytes(b"not sound at all")
    missing = folder.add("dog/missing.wav")
    missing.unlink()
    empty = folder.add("rain/empty.wav", np.zeros(0))
    nothing = folder.add("rain/nothing.wav")
    nothing.write_bytes(b"")
    cut = folder.add("rain/cut.wav")
    cut.write_bytes(cut.read_bytes()[:20_000])
    diagnosis = folder.check()
    by_name = {
        path.name: finding
        for finding in diagnosis.findings
        if finding.kind in {"unreadable", "empty"}
        for path in finding.clips
    }
    assert set(by_name) == {p.name for p in (broken, missing, empty, nothing, cut)}
    assert {name for name, each in by_name.items() if each.kind == "empty"} == {
        "empty.wav",
        "nothing.wav",
    }
    assert all(each.severity == "error" and each.offer_exclude for each in by_name.values())
    assert (
        "dog/missing.wav: cannot be read: there is no such file" in by_name["missing.wav"].message
    )
    assert diagnosis.has_errors
    assert diagnosis.facts["decoded"] == 6


def test_many_unreadable_files_are_one_finding(folder: Folder) -> None:
    folder.healthy()
    for take in range(9):
        folder.add(f"dog/bad{take}.wav").write_bytes(b"")
    finding = found(folder.check(), "empty")
    assert len(finding.clips) == 9
    assert "9 clips: each is empty" in finding.message
    assert "and 4 more" in finding.message


def test_silent_and_clipped(folder: Folder) -> None:
    folder.healthy()
    silent = folder.add("dog/silent.wav", noise(50, level=1e-5))
    zeros = folder.add("dog/zeros.wav", np.zeros(RATE))
    loud = folder.add("rain/loud.wav", (noise(51) * 20).clip(-1, 1))
    stereo = folder.add(
        "rain/stereo.wav", np.stack([noise(52), (noise(53) * 20).clip(-1, 1)], axis=1)
    )
    folder.add("rain/peaks.wav", np.where(np.arange(RATE) % 40 < 2, 1.0, noise(54)))
    diagnosis = folder.check()
    assert found(diagnosis, "silent").clips == (silent, zeros)
    assert "-60 dB" in found(diagnosis, "silent").message
    assert found(diagnosis, "clipped").clips == (loud, stereo)
    assert "copies" not in kinds(diagnosis), "digital silence is not a copy of a recording"


def test_copies_are_known_by_their_samples(folder: Folder) -> None:
    folder.healthy()
    sound = (noise(70) * 32_767).astype(np.int16)
    first = folder.add("dog/a.wav", sound)
    flac = folder.add("dog/b.flac", sound)
    folder.add("dog/c.wav", -sound)
    finding = found(folder.check(), "copies")
    assert (finding.severity, finding.clips, finding.beside) == ("warning", (flac,), (first,))
    assert finding.offer_exclude


def test_copies_across_folds(folder: Folder) -> None:
    for fold in "12":
        folder.healthy(fold=fold)
    sound = noise(70)
    folder.clips = [
        LabelledClip(clip.path, clip.label, str(k % 3 + 1), clip.group)
        for k, clip in enumerate(folder.clips[:6])
    ]
    first = folder.add("dog/a.wav", sound, fold="1")
    other = folder.add("dog/b.wav", sound, fold="2")
    diagnosis = folder.check()
    finding = found(diagnosis, "copies-across-folds")
    assert (finding.severity, finding.clips, finding.beside) == ("error", (other,), (first,))
    assert "fold 1, fold 2" in finding.message


def test_one_sound_in_two_classes(folder: Folder) -> None:
    folder.healthy()
    sound = noise(70)
    paths = (folder.add("dog/a.wav", sound), folder.add("rain/a.wav", sound))
    finding = found(folder.check(), "two-classes")
    assert (finding.severity, finding.clips) == ("error", paths)
    assert "dog, rain" in finding.message


def test_near_duplicates(folder: Folder) -> None:
    folder.healthy(fold="1")
    for label in ("dog", "rain"):
        for take in range(3):
            folder.add(f"{label}/2-{take}.wav", fold="2")
    sound = noise(70, seconds=2.0)
    first = folder.add("dog/a.wav", sound[:RATE], fold="1")
    quieter = folder.add("dog/b.ogg", 0.3 * sound[800 : RATE + 800], fold="2")
    finding = found(folder.check(), "near-duplicates-across-folds")
    assert (finding.severity, finding.clips, finding.beside) == ("warning", (quieter,), (first,))
    assert "one in fold 1 and one in fold 2" in finding.message
    assert "correlation" in finding.message


def test_identical_folds(folder: Folder) -> None:
    for fold in "12":
        for label in ("dog", "rain"):
            for take in range(2):
                folder.add(f"{label}/{fold}-{take}.wav", noise(take + ord(label[0])), fold=fold)
    diagnosis = folder.check()
    finding = found(diagnosis, "folds-identical")
    assert finding.severity == "error"
    assert "fold 1 and fold 2 hold the same sounds" in finding.message
    assert {path.name[0] for path in finding.clips} == {"2"}


def test_source_in_two_folds(folder: Folder) -> None:
    for fold in "12":
        for label in ("dog", "rain"):
            folder.add(f"{label}/{fold}.wav", fold=fold)
            folder.add(f"{label}/{fold}b.wav", fold=fold)
    stray = folder.add("dog/x-2.wav", fold="2", group="x")
    folder.add("dog/x-0.wav", fold="1", group="x")
    folder.add("dog/x-1.wav", fold="1", group="x")
    finding = found(folder.check(), "source-divided")
    assert (finding.severity, finding.clips, finding.offer_exclude) == ("error", (stray,), True)
    assert "x in fold 1 and fold 2" in finding.message


def test_source_in_two_parts(folder: Folder) -> None:
    for part in ("train", "test"):
        for label in ("dog", "rain"):
            folder.add(f"{part}/{label}/{part}.wav", subset=part)
    folder.add("train/dog/x-0.wav", subset="train", group="x")
    folder.add("test/dog/x-1.wav", subset="test", group="x")
    assert "the test part and the train part" in found(folder.check(), "source-divided").message


def test_classes_of_one_clip_and_of_one_source(folder: Folder) -> None:
    folder.healthy()
    once = folder.add("owl/1.wav")
    for take in range(3):
        folder.add(f"cow/{take}.wav", group="cow")
    diagnosis = folder.check()
    assert found(diagnosis, "label-once").clips == (once,)
    assert found(diagnosis, "label-once").severity == "error"
    assert "1 class with a single clip" in found(diagnosis, "label-once").message
    assert "come from one source" in found(diagnosis, "single-source").message


def test_one_clip_a_class(folder: Folder) -> None:
    for label in "abcdefgh":
        folder.add(f"{label}/1.wav")
    finding = found(folder.check(), "label-once")
    assert "8 classes with a single clip" in finding.message
    assert "and 3 more" in finding.message


def test_one_class(folder: Folder) -> None:
    folder.add("dog/1.wav")
    folder.add("dog/2.wav")
    assert found(folder.check(), "one-class").severity == "error"


def test_uneven_classes(folder: Folder) -> None:
    folder.healthy()
    for take in range(10):
        folder.add(f"dog/more{take}.wav")
    assert "13 clips of dog, 3 clips of rain" in found(folder.check(), "imbalance").message


def test_class_missing_from_a_fold(folder: Folder) -> None:
    for fold in "123":
        folder.add(f"dog/{fold}.wav", fold=fold)
        if fold != "3":
            folder.add(f"rain/{fold}.wav", fold=fold)
        if fold == "1":
            folder.add("owl/1.wav", fold=fold)
            folder.add("owl/2.wav", fold=fold)
    diagnosis = folder.check()
    assert "rain in fold 3" in found(diagnosis, "class-missing").message
    alone = found(diagnosis, "class-in-one-fold")
    assert alone.severity == "error"
    assert [path.parent.name for path in alone.clips] == ["owl", "owl"]


def test_class_missing_from_the_training_part(folder: Folder) -> None:
    for label, parts in {"dog": ("train", "test"), "rain": ("train",), "owl": ("test",)}.items():
        for part in parts:
            for take in range(2):
                folder.add(f"{part}/{label}/{part}{take}.wav", subset=part)
    diagnosis = folder.check()
    assert "rain in the test part" in found(diagnosis, "class-missing").message
    assert "owl" in found(diagnosis, "class-in-one-fold").message


def test_rates_channels_and_lengths(folder: Folder) -> None:
    folder.healthy()
    low = folder.add("dog/low.wav", noise(90)[: RATE // 2], RATE // 2)
    folder.add("dog/stereo.wav", np.stack([noise(91), noise(92)], axis=1))
    short = folder.add("rain/short.wav", noise(93, 0.4))
    long = folder.add("rain/long.wav", noise(94, 2.0))
    folder.add("rain/longer.wav", noise(95, 1.4))
    diagnosis = folder.check()
    assert "9 at 16000 Hz" not in found(diagnosis, "rates").message
    assert "1 at 8000 Hz" in found(diagnosis, "rates").message
    assert "1 with 2 channels" in found(diagnosis, "channels").message
    assert found(diagnosis, "low-rate").clips == (low,)
    assert found(diagnosis, "short").clips == (short,)
    assert found(diagnosis, "long").clips == (long,)
    assert kinds(folder.check(None)).isdisjoint({"low-rate", "short", "long"})


def test_clip_listed_twice(folder: Folder) -> None:
    folder.healthy()
    first, last = folder.clips[0], folder.clips[-1]
    folder.clips += [first, LabelledClip(last.path, "dog", None, last.group)]
    diagnosis = folder.check()
    assert found(diagnosis, "listed-twice").clips == (first.path,)
    assert "rain/2.wav is listed in 2 classes: rain, dog" in found(diagnosis, "two-classes").message
    assert diagnosis.facts["decoded"] == 6


def test_row_without_its_file(put: Callable[..., Path]) -> None:
    root = put(["a.wav", "b.wav"], labels="path,label\na.wav,dog\nb.wav,rain\nc.wav,dog")
    for seed, name in enumerate("ab"):
        soundfile.write(root / f"{name}.wav", noise(seed), RATE)
    diagnosis = check_dataset(read_dataset(root, strict=False))
    assert found(diagnosis, "unreadable").clips == (root / "c.wav",)


def test_known_faults_of_gtzan(gtzan: Callable[..., Path]) -> None:
    root = gtzan(("jazz", "metal"), 6)
    for seed, path in enumerate(sorted(root.rglob("*.wav"))):
        soundfile.write(path, noise(seed), RATE)
    (root / "genres_original" / "jazz" / "jazz.00054.wav").write_bytes(b"damaged")
    assert "jazz" in GENRES
    diagnosis = check_dataset(read_dataset(root))
    assert [path.stem for path in found(diagnosis, "known-faults").clips] == ["metal.00004"]
    assert "Kereliuk" in found(diagnosis, "known-faults").message
    left = found(diagnosis, "left-out")
    assert (left.severity, left.clips[0].stem) == ("note", "jazz.00054")
    assert not diagnosis.has_errors


def test_gravest_first_and_json(folder: Folder) -> None:
    folder.healthy()
    folder.add("owl/1.wav", np.zeros(RATE))
    folder.add("dog/low.wav", noise(90)[: RATE // 2], RATE // 2)
    diagnosis = folder.check()
    order = [finding.severity for finding in diagnosis.findings]
    assert set(order) == {"error", "warning", "note"}
    assert order == sorted(order, key=("error", "warning", "note").index)
    said = json.loads(json.dumps(diagnosis.to_json()))
    assert said["findings"][0]["kind"] == "label-once"
    assert said["findings"][0]["clips"] == [str(folder.root / "owl" / "1.wav")]
    assert said["facts"]["clips"] == 8


def test_thousands_of_classes_are_checked_within_seconds(tmp_path: Path) -> None:
    path = tmp_path / "1.wav"
    soundfile.write(path, noise(0), RATE)
    clips = tuple(
        LabelledClip(path, f"class{k}", str(fold), f"{k}-{fold}")
        for k in range(4_000)
        for fold in range(3)
    )
    labels = tuple(dict.fromkeys(clip.label for clip in clips))
    manifest = DatasetManifest("many", tmp_path, "a table", labels, clips)
    begin = time.perf_counter()
    diagnosis = check_dataset(manifest)
    assert time.perf_counter() - begin < 5
    assert len(found(diagnosis, "two-classes").message) < 300


def test_progress_and_order(folder: Folder) -> None:
    folder.healthy()
    seen: list[Progress] = []
    check_dataset(folder.manifest(), n_workers=3, progress=seen.append)
    assert [point.done for point in seen] == [1, 2, 3, 4, 5, 6, 6]
    assert {point.total for point in seen} == {6}
    assert seen[-1].message == "comparing clips"


def test_no_worker_is_one(folder: Folder) -> None:
    folder.healthy()
    assert check_dataset(folder.manifest(), n_workers=0).facts["decoded"] == 6


def test_cancel_leaves_no_thread(folder: Folder) -> None:
    folder.healthy()
    long = folder.add("dog/long.wav", np.zeros(RATE * 600))
    assert long.stat().st_size > 1 << 24
    cancel = CancelToken()
    before = threading.active_count()
    begin = time.perf_counter()
    with pytest.raises(OperationCancelled):
        check_dataset(folder.manifest(), progress=lambda _: cancel.cancel(), cancel=cancel)
    assert time.perf_counter() - begin < 1
    assert threading.active_count() == before


@pytest.mark.parametrize("leave", ["nothing", "an empty folder"])
def test_unplugged_in_the_middle(folder: Folder, leave: str) -> None:
    for label in ("dog", "rain"):
        for take in range(20):
            folder.add(f"{label}/{take}.wav")

    def unplug(point: Progress) -> None:
        if point.done == 3:
            shutil.rmtree(folder.root)
            if leave == "an empty folder":
                folder.root.mkdir()

    with pytest.raises(DatasetError, match="if its disk was unplugged") as caught:
        check_dataset(folder.manifest(), progress=unplug)
    assert str(folder.root) in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.esc10
@pytest.mark.slow
def test_real_esc10_is_healthy(esc10: Path) -> None:
    diagnosis = check_dataset(read_dataset(esc10), features=LogMelConfig())
    assert not diagnosis.has_errors
    near = found(diagnosis, "near-duplicates")
    assert {path.name for path in (*near.clips, *near.beside)} == {
        "2-28314-A-12.ogg",
        "2-30322-A-12.ogg",
    }
