"""What is done with each hostile input inside the library; run by `confined_server`."""

from __future__ import annotations

import collections
import itertools
import os
import pickle
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import SonolensError

_RATE = 44_100
_CLIP = 7.5
_WINDOWS = 3


def nothing() -> None:
    """Take no memory at all."""


def read_sound(path: str) -> dict[str, Any]:
    """Read a clip whole, of a recording its first windows, as prediction does."""
    from core.audio.decode import probe, read_clip
    from core.audio.windows import stream_windows

    info = probe(path)
    facts: dict[str, Any] = {
        "n_samples": info.n_samples,
        "sample_rate": info.sample_rate,
        "channels": info.channels,
    }
    if info.duration <= _CLIP:
        parts = [read_clip(path, _RATE).waveform]
        facts["read"] = len(read_clip(path).waveform)
    else:
        windows = stream_windows(path, _RATE, 5.0, 5.0)
        parts = [each.waveform for each in itertools.islice(windows, _WINDOWS)]
    facts["finite"] = all(bool(np.isfinite(part).all()) for part in parts)
    facts["sounding"] = sum(len(part) for part in parts)
    facts["loudest"] = max((float(np.abs(part).max()) for part in parts if len(part)), default=0.0)
    return facts


def load_model(path: str) -> dict[str, Any]:
    """Load a bundle and ask its networks about silence."""
    from core.bundles.bundle import load_bundle
    from core.inference.classifier import Classifier
    from core.models.device import resolve_device

    classifier = Classifier(load_bundle(path), resolve_device("cpu"))
    features = classifier.features
    silence = np.zeros(features.clip_samples or features.sample_rate, dtype=np.float32)
    values = classifier.log_mel.transform(silence).values
    prediction = classifier.predict(values[np.newaxis])[0]
    total = float(sum(prediction.probabilities))
    return {"labels": len(prediction.labels), "total": total}


def read_model_facts(path: str) -> dict[str, Any]:
    """Read what a bundle says of itself."""
    from core.bundles.manifest import read_manifest

    manifest = read_manifest(path)
    return {"name": manifest.name, "members": manifest.n_members}


def read_clips(path: str, layout: str = "auto") -> dict[str, Any]:
    """Read a dataset and look how it would be divided."""
    from core.datasets.detect import read_dataset
    from core.datasets.facts import describe
    from core.datasets.splits import splits_of

    manifest = read_dataset(Path(path), layout)
    manifest.fingerprint()
    try:
        folds = len(splits_of(manifest).folds)
    except SonolensError:
        folds = 0
    return {"clips": describe(manifest)["clips"], "labels": len(manifest.labels), "folds": folds}


def read_label_file(path: str, kind: str) -> dict[str, Any]:
    """Read events as Audacity or Raven wrote them, and write them again."""
    from core.interchange.audacity import label_lines, read_labels
    from core.interchange.raven import read_selections, selection_lines

    events = read_labels(path) if kind == "audacity" else read_selections(path)
    lines = (
        label_lines(events)
        if kind == "audacity"
        else selection_lines(events, recording="a.wav", highest=22_050.0)
    )
    return {"events": len(events), "lines": sum(1 for _ in lines)}


def read_recipe(path: str) -> dict[str, Any]:
    """Read the settings of a training."""
    from core.training.config_file import load_config

    return {"epochs": load_config(Path(path)).effective_recipe.epochs}


def read_settings(path: str) -> dict[str, Any]:
    """Read what the program remembers, as it does when it starts."""
    from app.settings import SettingsStore

    return {"theme": SettingsStore(Path(path)).values.theme}


def read_weights(path: str) -> dict[str, Any]:
    """Read weights to start a training from."""
    from core.models.registry import architecture
    from core.models.weights import initialise

    entry = architecture("mobilenet_v2")
    initialise(entry, 2, path, seed=0)
    return {"read": True}


def read_evaluation(path: str) -> dict[str, Any]:
    """Read an evaluation that was kept."""
    from core.evaluation.saving import load_evaluation

    return {"n": load_evaluation(Path(path)).n}


def misbehave(what: str, folder: str) -> str:
    """Do what the watch must see; `test_confinement` asks for it."""
    return _MISDEEDS[what](Path(folder))


def _hang(_: Path) -> str:
    time.sleep(60)
    return "done"


def _eat_memory(_: Path) -> str:
    return str(len(bytes(2 << 30)))


def _write(folder: Path) -> str:
    (folder / "written").write_bytes(b"x")
    return "done"


def _remove(folder: Path) -> str:
    (folder / "sub").mkdir()
    shutil.rmtree(folder / "sub")
    return "done"


def _unpickle(_: Path) -> str:
    return str(pickle.loads(pickle.dumps(collections.OrderedDict())))


def _start_a_program(_: Path) -> str:
    return str(subprocess.run(["true"], check=True).returncode)


def _connect(_: Path) -> str:
    with socket.socket() as one:
        return str(one.connect_ex(("127.0.0.1", 9)))


def _die(_: Path) -> str:
    os.kill(os.getpid(), signal.SIGSEGV)
    return "done"


def _raise(_: Path) -> str:
    return str(1 / 0)


class _TwoLinesError(SonolensError):
    def __str__(self) -> str:
        return "one\ntwo"


def _say_two_lines(_: Path) -> str:
    raise _TwoLinesError


_MISDEEDS = {
    "hang": _hang,
    "eat_memory": _eat_memory,
    "write_elsewhere": _write,
    "write_inside": _write,
    "remove_elsewhere": _remove,
    "unpickle": _unpickle,
    "start_a_program": _start_a_program,
    "connect": _connect,
    "die": _die,
    "raise_what_nobody_foresaw": _raise,
    "say_two_lines": _say_two_lines,
}
