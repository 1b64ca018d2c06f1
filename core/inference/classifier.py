"""An ensemble ready to be asked."""

from __future__ import annotations

import copy

import numpy as np
import torch
from torch import nn

from core.bundles.bundle import Bundle
from core.errors import ParameterError
from core.features.mel import LogMel, LogMelConfig
from core.inference.compiled import compiled
from core.inference.ensemble import combine, softmax
from core.models.device import Device, computing_on, is_out_of_memory, resolve_device
from core.models.folding import folded
from core.models.registry import Network
from core.results import AudioClip, ClipAnalysis, FloatArray, Prediction

__all__ = ["Classifier"]


class Classifier:
    """The members of a bundle on one device.

    Parameters
    ----------
    bundle : Bundle
        Stays as it is; the classifier works on copies.
    device : Device, optional
        Chosen by `resolve_device` if None.

    Attributes
    ----------
    members : tuple of Module
        In evaluation mode, to be asked for outputs and gradients.
    predictors : tuple of callable
        The same networks for outputs alone, which is faster on a CPU; each takes and gives what a
        member does.
    """

    def __init__(self, bundle: Bundle, device: Device | None = None) -> None:
        self.bundle = bundle
        self.device = device if device is not None else resolve_device()
        with computing_on(self.device):
            self.members: tuple[nn.Module, ...] = tuple(self._prepared(m) for m in bundle.members)
            self.predictors: tuple[Network, ...] = tuple(self._predictor(m) for m in self.members)
        self._log_mel = LogMel(bundle.manifest.features)
        scale = bundle.manifest.normalisation
        self._mean = np.asarray(scale.mean, dtype=np.float32)[:, None, None]
        self._sd = np.asarray(scale.sd, dtype=np.float32)[:, None, None]

    @property
    def labels(self) -> tuple[str, ...]:
        """Class names in the order of the outputs."""
        return self.bundle.manifest.labels

    @property
    def features(self) -> LogMelConfig:
        """How clips become input."""
        return self.bundle.manifest.features

    @property
    def log_mel(self) -> LogMel:
        """The transform for `features`."""
        return self._log_mel

    @property
    def silence(self) -> float:
        """Value of an input pixel without sound, nats."""
        return self._log_mel.silence

    def index_of(self, label: str) -> int:
        """Class number of a name; case, and ``_`` for a space, do not matter.

        Raises
        ------
        ParameterError
            No class has that name; the classes are listed.
        """
        wanted = _folded(label)
        for number, known in enumerate(self.labels):
            if _folded(known) == wanted:
                return number
        raise ParameterError("target", f"no class {label!r}; there are {', '.join(self.labels)}")

    def analyse(self, clip: AudioClip) -> ClipAnalysis:
        """Spectrogram and prediction of one clip, taken whole.

        Raises
        ------
        ParameterError
            The clip has another sample rate than `features`, or is empty.
        """
        if clip.sample_rate != self.features.sample_rate:
            raise ParameterError(
                "clip", f"is at {clip.sample_rate} Hz, not at {self.features.sample_rate} Hz"
            )
        spectrogram = self._log_mel.transform(clip.waveform)
        return ClipAnalysis(clip, spectrogram, self.predict(spectrogram.values[None])[0])

    def predict(self, values: FloatArray) -> list[Prediction]:
        """Predictions for a batch of inputs.

        Parameters
        ----------
        values : ndarray [shape=(n, 3, n_mels, n_frames)], float32
            As `core.features.mel.LogMel` makes them.

        Raises
        ------
        ParameterError
            ``values`` has another shape.
        DeviceError
            As `member_probabilities`.
        """
        outputs = self.member_probabilities(values)
        manifest = self.bundle.manifest
        return [
            combine(
                self.labels,
                outputs[:, position],
                temperature=manifest.temperature,
                threshold=manifest.threshold,
            )
            for position in range(len(values))
        ]

    @torch.inference_mode()
    def member_probabilities(self, values: FloatArray) -> FloatArray:
        """Each member's softmax output [shape=(n_members, n, n_classes)].

        Where memory runs out, half as many inputs are computed at a time.

        Raises
        ------
        ParameterError
            ``values`` has another shape.
        DeviceError
            There is not enough memory for one input, or the device stopped answering.
        """
        with computing_on(self.device):
            at_once = len(values)
            while at_once > 1:
                try:
                    return softmax(self._logits(values, at_once))
                except (MemoryError, RuntimeError) as error:
                    if not is_out_of_memory(error):
                        raise
                    at_once = (at_once + 1) // 2
            return softmax(self._logits(values, 1))

    def _logits(self, values: FloatArray, at_once: int) -> FloatArray:
        parts = []
        for start in range(0, max(len(values), 1), at_once):
            inputs = self.to_input(values[start : start + at_once])
            parts.append([network(inputs).float().cpu().numpy() for network in self.predictors])
        return np.concatenate([np.stack(part) for part in parts], axis=1)

    def to_input(self, values: FloatArray) -> torch.Tensor:
        """Normalised inputs on the device [shape=(n, 3, n_mels, n_frames)].

        Raises
        ------
        ParameterError
            ``values`` has another shape.
        """
        array = np.asarray(values, dtype=np.float32)
        wanted = (3, self.features.n_mels, self.features.n_frames)
        if array.ndim != 4 or array.shape[1:] != wanted:
            raise ParameterError("values", f"needs shape (n, {wanted}), got {array.shape}")
        normalised = np.ascontiguousarray((array - self._mean) / self._sd)
        inputs = torch.from_numpy(normalised).to(self.device.torch_device)
        return inputs.contiguous(memory_format=torch.channels_last)

    def _prepared(self, member: nn.Module) -> nn.Module:
        prepared = folded(copy.deepcopy(member).eval().requires_grad_(False))
        return prepared.to(  # type: ignore[no-any-return, call-overload]
            device=self.device.torch_device, memory_format=torch.channels_last
        )

    def _predictor(self, member: nn.Module) -> Network:
        if self.device.kind != "cpu":
            return member
        shape = 3, self.features.n_mels, self.features.n_frames
        return compiled(member, shape, self.device.n_threads) or member


def _folded(label: str) -> str:
    return label.strip().replace("_", " ").casefold()
