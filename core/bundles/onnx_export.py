"""A bundle as one ONNX file, which other programs can run without Sonolens or torch.

The file holds the whole ensemble with its normalisation and says in its metadata how sound becomes
its input. It is compared with torch through onnxruntime before it is given its name.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import torch

from core.bundles.bundle import Bundle
from core.bundles.manifest import BundleManifest
from core.bundles.onnx_graph import (
    CALIBRATED,
    INPUT,
    MEMBERS,
    OUTPUTS,
    PROBABILITIES,
    SMALLEST,
    ensemble_graph,
)
from core.errors import BundleError
from core.features.mel import LOG_OFFSET, LogMel
from core.files import to_disk, whole_file
from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.results import FloatArray

__all__ = ["ONNX_SUFFIX", "TOLERANCE", "OnnxExport", "export_onnx", "onnx_metadata"]

ONNX_SUFFIX = ".onnx"
TOLERANCE = 1e-4
"""Largest difference of a probability from torch's that a file may have."""

_MOST_BYTES = 2_000_000_000
_STEPS = 4
_PREFIX = "sonolens."


@dataclass(frozen=True)
class OnnxExport:
    """What was written.

    Attributes
    ----------
    size : int
        Bytes.
    largest_difference : float
        Of any probability from torch's, over the inputs that were compared.
    n_compared : int
        Inputs that were compared.
    """

    path: Path
    size: int
    largest_difference: float
    n_compared: int


def export_onnx(
    bundle: Bundle,
    target: Path,
    *,
    replace: bool = False,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> OnnxExport:
    """Write an ensemble as one ONNX file.

    Parameters
    ----------
    target : Path
        Ends in ``.onnx``. The file appears when it was compared with torch.
    replace : bool
        Such a file may be there already.

    Raises
    ------
    BundleError
        ``target`` cannot be written, the weights are too large for one file,
        or the file computes something else than torch.
    OperationCancelled
        ``cancel`` was set; nothing is written.
    """
    _check_target(target, replace)
    _check_size(bundle)
    try:
        with whole_file(target) as file:
            report(progress, 0, _STEPS, f"tracing {bundle.manifest.architecture}")
            check_cancelled(cancel)
            model = ensemble_graph(bundle.members, bundle.manifest, onnx_metadata(bundle))
            check_cancelled(cancel)
            report(progress, 1, _STEPS, "loading it with onnxruntime")
            run = _runner(model)
            check_cancelled(cancel)
            report(progress, 2, _STEPS, "comparing it with torch")
            difference, n_compared = _compare(bundle, run, cancel)
            report(progress, 3, _STEPS, "writing it")
            file.write(model)
            to_disk(file)
            check_cancelled(cancel)
    except OSError as error:
        raise BundleError(f"{target}: cannot be written: {error.strerror or error}") from error
    report(progress, _STEPS, _STEPS, "written")
    return OnnxExport(target, len(model), difference, n_compared)


def onnx_metadata(bundle: Bundle) -> dict[str, str]:
    """Give what the file says of itself: strings, and JSON for what has parts."""
    manifest = bundle.manifest
    said: dict[str, Any] = {
        "name": manifest.name,
        "title": manifest.title,
        "description": manifest.description,
        "architecture": manifest.architecture,
        "n_members": len(bundle.members),
        "labels": manifest.labels,
        "features": manifest.features.model_dump(mode="json"),
        "silence": LogMel(manifest.features).silence,
        "normalisation": manifest.normalisation.model_dump(mode="json"),
        "temperature": manifest.temperature,
        "threshold": manifest.threshold,
        "metrics": manifest.metrics,
        "licence": manifest.licence,
        "credits": manifest.credits,
        "bundle_sha256": bundle.sha256,
        "input": _said_of_input(manifest),
        "version": metadata.version("sonolens"),
    }
    return {
        f"{_PREFIX}{name}": value
        if isinstance(value, str)
        else json.dumps(value, ensure_ascii=False)
        for name, value in said.items()
    }


def _said_of_input(manifest: BundleManifest) -> str:
    features = manifest.features
    windows = ", ".join(f"{ms:g}" for ms in features.windows_ms)
    channel = f"{features.n_mels} x {features.n_frames}"
    return (
        f"{INPUT}: natural logarithm of {LOG_OFFSET:g} + mel power of mono sound at"
        f" {features.sample_rate} Hz, windows of {windows} ms as three channels of {channel};"
        " normalisation is part of the graph"
    )


def _check_target(target: Path, replace: bool) -> None:
    if target.suffix.lower() != ONNX_SUFFIX:
        raise BundleError(f"{target}: the name of an ONNX file ends in {ONNX_SUFFIX}")
    if target.is_dir():
        raise BundleError(f"{target}: is a folder; choose another name")
    if (target.exists() or target.is_symlink()) and not replace:
        raise BundleError(f"{target}: is there already; choose another name")


def _check_size(bundle: Bundle) -> None:
    size = sum(
        value.numel() * value.element_size()
        for member in bundle.members
        for value in member.state_dict().values()
    )
    if size > _MOST_BYTES:
        raise BundleError(
            f"{bundle.manifest.name}: its weights take {size / 1e9:.1f} GB, and one ONNX file holds"
            f" {_MOST_BYTES / 1e9:.0f} GB: export a bundle with fewer members"
        )


def _runner(model: bytes) -> Callable[[FloatArray], list[FloatArray]]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = torch.get_num_threads()
    try:
        session = onnxruntime.InferenceSession(
            model, sess_options=options, providers=["CPUExecutionProvider"]
        )
    except Exception as error:
        first = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise BundleError(f"onnxruntime cannot load what was exported: {first}") from error

    def run(values: FloatArray) -> list[FloatArray]:
        return list(session.run(list(OUTPUTS), {INPUT: values}))

    return run


def _compare(
    bundle: Bundle, run: Callable[[FloatArray], list[FloatArray]], cancel: CancelToken | None
) -> tuple[float, int]:
    """Largest difference from torch over a batch of one and one of three, if not too large."""
    inputs = _probes(bundle.manifest)
    largest = 0.0
    batches = (inputs[:1], inputs)
    for batch in batches:
        check_cancelled(cancel)
        for name, found, wanted in zip(OUTPUTS, run(batch), _by_torch(bundle, batch), strict=True):
            if found.shape != wanted.shape or not np.isfinite(found).all():
                raise BundleError(f"what was exported gives no {name}; nothing was written")
            largest = max(largest, float(np.abs(found - wanted).max()))
    if largest > TOLERANCE:
        raise BundleError(
            f"what was exported differs from torch by {largest:.2g}, more than {TOLERANCE:g};"
            " nothing was written"
        )
    return largest, sum(len(batch) for batch in batches)


def _probes(manifest: BundleManifest) -> FloatArray:
    """Make inputs to compare [shape=(3, 3, m, f)]: a rising tone with clicks, silence, noise."""
    features = manifest.features
    rate = features.sample_rate
    time = np.arange(features.clip_samples or rate) / rate
    top = 0.4 * rate / time[-1]
    tone = 0.3 * np.sin(2 * np.pi * (100.0 + top * time / 2) * time)
    tone[:: max(rate // 4, 1)] = 0.9
    noise = np.random.default_rng(0).normal(0.0, 0.1, len(time))
    log_mel = LogMel(features)
    return np.stack(
        [
            log_mel.transform(waveform.astype(np.float32)).values
            for waveform in (tone, np.zeros_like(time), noise)
        ]
    )


@torch.inference_mode()
def _by_torch(bundle: Bundle, values: FloatArray) -> list[FloatArray]:
    """Compute the three outputs with the networks of the bundle itself."""
    scale = bundle.manifest.normalisation
    mean, sd = (torch.tensor(each).reshape(3, 1, 1) for each in (scale.mean, scale.sd))
    inputs = (torch.from_numpy(values) - mean) / sd
    members = torch.stack([member(inputs).softmax(dim=1) for member in bundle.members], dim=1)
    probabilities = members.mean(dim=1)
    logarithms = probabilities.clamp(min=SMALLEST).log() / bundle.manifest.temperature
    found = {PROBABILITIES: probabilities, CALIBRATED: logarithms.softmax(dim=1), MEMBERS: members}
    return [found[name].numpy() for name in OUTPUTS]
