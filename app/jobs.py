"""What runs on workers. Every heavy import lies inside a function, so that the window opens fast.

Each function takes its `TaskContext` first. May import `app.models.records` and core; no Qt.
"""

from __future__ import annotations

import functools
import hashlib
import importlib
import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app import paths
from app.file_stamp import FileStamp
from app.models.records import (
    BundleChoice,
    Collected,
    DeviceChoice,
    Heard,
    ModelInfo,
    ModelKey,
    OpenedClip,
)
from app.reasons import said
from app.words import tr, trn
from core.progress import CancelToken, Progress, ProgressCallback

if TYPE_CHECKING:
    from core.features.mel import LogMel, LogMelConfig
    from core.features.pyramid import LevelArray, SpectrogramPyramid
    from core.features.recording_overview import RecordingOverview
    from core.inference.classifier import Classifier
    from core.models.device import Device

__all__ = [
    "Context",
    "Job",
    "collect",
    "describe_devices",
    "forget_models",
    "hear_clip",
    "is_folder",
    "list_bundles",
    "load_model",
    "open_clip",
    "prepare_explaining",
    "read_spectrogram_columns",
    "read_whole_overview",
]

DEVICE_KINDS = ("cpu", "cuda", "mps")
_log = logging.getLogger(__name__)


class Context(Protocol):
    """The part of `app.tasks.TaskContext` that jobs use."""

    @property
    def progress(self) -> ProgressCallback: ...  # noqa: D102
    @property
    def cancel(self) -> CancelToken: ...  # noqa: D102
    @property
    def partial(self) -> Callable[[Any], None]: ...  # noqa: D102


Job = Callable[[Context], Any]

# Files ------------------------------------------------------------------------------------------


def collect(context: Context, chosen: Sequence[Path]) -> Collected:
    """Sound files among files and in folders, folders walked to the bottom."""
    from core.audio.collect import collect_clips

    found: list[Path] = []
    empty: list[Path] = []
    unreadable: list[tuple[Path, str]] = []
    for number, path in enumerate(chosen):
        context.cancel.raise_if_cancelled()
        context.progress(Progress(number, len(chosen), tr("looking into {name}", name=path.name)))
        known = len(unreadable)
        inside = collect_clips(
            [path],
            True,
            on_unreadable=lambda folder, reason: unreadable.append((folder, said(reason))),
            cancel=context.cancel,
        )
        if not inside and len(unreadable) == known:
            empty.append(path)
        found.extend(inside)
    return Collected(tuple(dict.fromkeys(found)), tuple(empty), tuple(unreadable))


def is_folder(path: Path) -> bool:
    """Whether it is a folder; a name that cannot be looked up is none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


@functools.lru_cache(maxsize=4)
def _log_mel(features: LogMelConfig) -> LogMel:
    from core.features.mel import LogMel

    return LogMel(features)


def open_clip(context: Context, path: Path, key: ModelKey, start: float = 0.0) -> OpenedClip:
    """Decode a clip, or the window of a recording that begins at ``start`` s; no torch.

    Raises
    ------
    AudioDecodeError, BundleError
    """
    from core.audio.decode import probe, read_clip
    from core.audio.overview import overview_of

    features = features_of(key)
    stamp = FileStamp.of(path)
    info = probe(path)
    long = features.is_recording(info.duration)
    start = min(max(start, 0.0), max(info.duration - (features.clip_duration or 0.0), 0.0))
    context.cancel.raise_if_cancelled()
    clip = read_clip(
        path,
        features.sample_rate,
        start=start if long else 0.0,
        duration=features.clip_duration if long else None,
    )
    context.cancel.raise_if_cancelled()
    spectrogram = _log_mel(features).transform(clip.waveform)
    return OpenedClip(
        path=path,
        info=info,
        clip=clip,
        spectrogram=spectrogram,
        overview=overview_of(clip.waveform, clip.sample_rate),
        features=features,
        start=start if long else 0.0,
        is_recording=long,
        stamp=stamp,
        digest=hashlib.sha256(spectrogram.values.tobytes()).hexdigest(),
    )


def read_whole_overview(context: Context, path: Path) -> RecordingOverview:
    """Outline and spectrogram of a whole recording; what is known so far comes as partial."""
    from core.features.recording_overview import read_recording_overview

    return read_recording_overview(
        path, partial=context.partial, progress=context.progress, cancel=context.cancel
    )


def read_spectrogram_columns(
    context: Context,
    path: Path,
    pyramid: SpectrogramPyramid,
    level: int,
    columns: tuple[int, int],
) -> LevelArray:
    """Columns, the last one excluded, of a level finer than those that ``pyramid`` holds."""
    from core.features.recording_overview import read_columns

    return read_columns(path, pyramid, level, *columns, cancel=context.cancel)


# Bundles and devices ----------------------------------------------------------------------------


def list_bundles(context: Context, chosen: Iterable[Path] = ()) -> list[BundleChoice]:
    """Bundles that ship inside, are installed, or were chosen from elsewhere."""
    from core.bundles.store import find_bundles

    entries = find_bundles([*paths.bundle_folders(), *chosen])
    return [BundleChoice(e.name, e.path, e.manifest, e.reason and said(e.reason)) for e in entries]


def features_of(key: ModelKey) -> LogMelConfig:
    """Feature settings of a bundle.

    Raises
    ------
    BundleError
    """
    path = _bundle_path(key)
    features: LogMelConfig = _features_of(path, _bundle_stamp(path))
    return features


@functools.lru_cache(maxsize=16)
def _features_of(path: Path, stamp: FileStamp) -> LogMelConfig:
    from core.bundles.manifest import read_manifest

    return read_manifest(path).features


def _bundle_stamp(path: Path) -> FileStamp:
    """Stamp of the file that names the hashes of all others, or of the one file of a bundle."""
    from core.bundles.manifest import MANIFEST_NAME

    return FileStamp.of(path / MANIFEST_NAME if path.is_dir() else path)


def _bundle_path(key: ModelKey) -> Path:
    from core.bundles.store import resolve_bundle

    return resolve_bundle(key.bundle or None, paths.bundle_folders())


@dataclass
class _Loaded:
    key: ModelKey
    path: Path
    stamp: FileStamp
    classifier: Classifier


_loaded: list[_Loaded] = []
_loading = threading.Lock()


def classifier_of(key: ModelKey) -> Classifier:
    """Load the networks of ``key``, or take those that are loaded; one bundle is kept at a time.

    A bundle that was replaced on the disk is loaded again.

    Raises
    ------
    BundleError, DeviceError
    """
    from app.warm_up import import_torch

    with _loading:
        for loaded in _loaded:
            if loaded.key == key and loaded.stamp == _bundle_stamp(loaded.path):
                return loaded.classifier
        path = _bundle_path(key)
        stamp = _bundle_stamp(path)
        import_torch()
        from core.bundles.bundle import load_bundle
        from core.inference.classifier import Classifier
        from core.models.device import resolve_device

        classifier = Classifier(load_bundle(path), resolve_device(key.device))
        _loaded[:] = [_Loaded(key, path, stamp, classifier)]
        return classifier


def forget_models() -> None:
    """Let every loaded network and remembered manifest go."""
    with _loading:
        _loaded.clear()
    _features_of.cache_clear()
    _log_mel.cache_clear()


def load_model(context: Context, key: ModelKey) -> ModelInfo:
    """Load a bundle on a device and say what it is."""
    context.progress(Progress(0, 0, tr("loading the networks")))
    classifier = classifier_of(key)
    context.cancel.raise_if_cancelled()
    manifest = classifier.bundle.manifest
    device = _device_of(key)
    return ModelInfo(
        key=key,
        name=manifest.name,
        title=manifest.title,
        labels=tuple(classifier.labels),
        n_members=len(classifier.bundle.members),
        device_name=_device_text(device),
        device_reason=said(str(device.reason)),
        calibrated="protocols" in manifest.metrics or "calibration" in manifest.metrics,
        false_reject_rate=_rate(manifest.metrics, "false_reject_rate"),
        false_accept_rate=_rate(manifest.metrics, "false_accept_rate"),
        sha256=classifier.bundle.sha256,
        threshold=manifest.threshold,
    )


def _rate(metrics: Mapping[str, Any], name: str) -> float | None:
    measured = metrics.get("threshold")
    rate = measured.get(name) if isinstance(measured, Mapping) else None
    return float(rate) if isinstance(rate, int | float) else None


def _device_of(key: ModelKey) -> Any:
    from core.models.device import resolve_device

    return resolve_device(key.device)


def _device_text(device: Any) -> str:
    if device.kind != "cpu":
        return str(device.name)
    return trn("CPU · {n} thread", "CPU · {n} threads", device.n_threads)


def device_words(device: Device) -> str:
    """Name a device for people, with what the speed of a training depends on."""
    if device.kind != "cpu":
        return str(device.name)
    return trn(
        "{device}, {n} thread", "{device}, {n} threads", device.n_threads, device=device.name
    )


def describe_devices(context: Context) -> list[DeviceChoice]:
    """Every kind of device with the reason why it can or cannot be had."""
    from app.warm_up import import_torch
    from core.errors import DeviceError

    import_torch()
    choices = []
    for kind in DEVICE_KINDS:
        context.cancel.raise_if_cancelled()
        try:
            device = _device_of(ModelKey(device=kind))
        except DeviceError as error:
            choices.append(DeviceChoice(kind, kind.upper(), False, said(str(error))))
        else:
            choices.append(DeviceChoice(kind, _device_text(device), True, said(str(device.reason))))
    return choices


# Listening and explaining -----------------------------------------------------------------------


def hear_clip(context: Context, opened: OpenedClip, key: ModelKey) -> Heard:
    """Classify an open clip, or the open window of a recording.

    Raises
    ------
    BundleError, DeviceError, OperationCancelled
    """
    classifier = classifier_of(key)
    context.cancel.raise_if_cancelled()
    begun = time.perf_counter()
    prediction = classifier.predict(opened.spectrogram.values[None])[0]
    _log.info("a clip was heard in %.0f ms", 1000 * (time.perf_counter() - begun))
    return Heard(prediction, bundle_sha256=classifier.bundle.sha256)


def prepare_explaining(context: Context) -> None:
    """Import what the first explanation would have to wait for."""
    from app.warm_up import import_torch

    import_torch()
    importlib.import_module("core.attribution.methods")
