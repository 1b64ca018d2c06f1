"""What workers hand to the window: frozen records, no Qt, no tensors.

May import `core.results` and `core.audio.overview`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.evidence import OverlayStyle
from app.file_stamp import FileStamp
from core.results import (
    AttributionMap,
    AudioClip,
    AudioInfo,
    Prediction,
    Spectrogram,
)

if TYPE_CHECKING:
    from core.audio.overview import WaveformOverview
    from core.bundles.manifest import BundleManifest

__all__ = [
    "BundleChoice",
    "Collected",
    "DeviceChoice",
    "Explained",
    "ExportLook",
    "Heard",
    "ModelInfo",
    "ModelKey",
    "OpenedClip",
    "Question",
]


@dataclass(frozen=True)
class ModelKey:
    """Which networks on which device: all that a worker needs to find them.

    Attributes
    ----------
    bundle : str
        Name or path; empty for the shipped one.
    device : str
        ``"auto"``, ``"cpu"``, ``"cuda"`` or ``"mps"``.
    """

    bundle: str = ""
    device: str = "auto"


@dataclass(frozen=True)
class ModelInfo:
    """A loaded bundle, as far as the window shows it.

    Attributes
    ----------
    device_name : str
        What runs it, for example ``"CPU · 2 threads"``.
    device_reason : str
        Why that device and not another.
    calibrated : bool
        The bundle's temperature was fitted on clips that its networks had not heard.
    false_reject_rate : float or None
        Share of known held-out clips whose confidence lies below the threshold; None: not measured.
    false_accept_rate : float or None
        Share of sounds of classes never met whose confidence does not; None: not measured.
    sha256 : str
        Of the bundle's contents.
    threshold : float or None
        Confidence from which the bundle names a class; None: it has no say.
    """

    key: ModelKey
    name: str
    title: str
    labels: tuple[str, ...]
    n_members: int
    device_name: str
    device_reason: str
    calibrated: bool = False
    false_reject_rate: float | None = None
    false_accept_rate: float | None = None
    sha256: str = ""
    threshold: float | None = None


@dataclass(frozen=True)
class BundleChoice:
    """One bundle that can be chosen, or the reason why it cannot."""

    name: str
    path: Path
    manifest: BundleManifest | None
    reason: str | None


@dataclass(frozen=True)
class DeviceChoice:
    """One kind of device, and why it can or cannot be had."""

    kind: str
    name: str
    available: bool
    reason: str


@dataclass(frozen=True)
class OpenedClip:
    """A clip, or one window of a recording, decoded and made into the network's input.

    Attributes
    ----------
    start : float
        Where ``clip`` begins in the file, s.
    features : LogMelConfig
        What ``spectrogram`` was made with.
    overview : WaveformOverview
        Outline of ``clip``, not of the whole recording.
    is_recording : bool
        The file is longer than the networks take at once, so that ``clip`` is a window of it.
    stamp : FileStamp
        Of the file, before it was read.
    digest : str
        SHA-256 of ``spectrogram.values``: equal where the networks are given the same input.
    """

    path: Path
    info: AudioInfo
    clip: AudioClip
    spectrogram: Spectrogram
    overview: WaveformOverview
    features: Any
    start: float
    is_recording: bool
    stamp: FileStamp
    digest: str

    @property
    def end(self) -> float:
        """Where ``clip`` ends in the file, s."""
        return self.start + self.clip.duration


@dataclass(frozen=True)
class Heard:
    """What the networks heard in a file.

    Attributes
    ----------
    bundle_sha256 : str
        Of the bundle that heard it.
    """

    prediction: Prediction
    bundle_sha256: str = ""


@dataclass(frozen=True)
class Collected:
    """Files found for what was dropped, pasted or chosen.

    Attributes
    ----------
    empty : tuple of Path
        Folders without any.
    unreadable : tuple of (Path, str)
        Folders that cannot be listed, and why.
    """

    paths: tuple[Path, ...]
    empty: tuple[Path, ...] = ()
    unreadable: tuple[tuple[Path, str], ...] = ()


@dataclass(frozen=True)
class Question:
    """What is asked of the attribution; the fields are those of the form.

    Attributes
    ----------
    target : str
        Label of the class to explain.
    output, baseline, quadrature : str
        By the names of `core.attribution.integrated_gradients.IntegratedGradientsConfig`.
    n_steps : int or None
        None: as many as the completeness error needs.
    against : str or None
        Label of the class that it is set against.
    method : str
        One of `core.attribution.methods.METHODS`; settings that are not its own stay as they are.
    n_samples, noise, seed
        Of `core.attribution.smoothgrad.SmoothGradConfig`.
    patch, channels
        Of `core.attribution.occlusion.OcclusionConfig`.
    """

    target: str
    output: str = "probability"
    baseline: str = "silence"
    quadrature: str = "gausslegendre"
    n_steps: int | None = None
    against: str | None = None
    method: str = "integrated-gradients"
    n_samples: int = 32
    noise: float = 0.1
    seed: int = 0
    patch: tuple[int, int] = (24, 20)
    channels: str = "together"

    @property
    def refined(self) -> bool:
        """Whether the completeness error chooses the number of steps."""
        return self.method == "integrated-gradients" and self.n_steps is None


@dataclass(frozen=True)
class Explained:
    """An explanation with all that made it.

    Attributes
    ----------
    bundle, bundle_sha256 : str
        Name of the bundle, and digest of its contents.
    """

    opened: OpenedClip
    prediction: Prediction
    attribution: AttributionMap
    question: Question
    bundle: str
    bundle_sha256: str


@dataclass(frozen=True)
class ExportLook:
    """How a saved picture is drawn, as the page draws it.

    Attributes
    ----------
    style : OverlayStyle
        Whose evidence is laid over the spectrogram, and how.
    channel : int or None
        One resolution; None: all of them.
    range_db : float
        dB below the loudest value.
    """

    style: OverlayStyle = field(default_factory=OverlayStyle)
    channel: int | None = None
    range_db: float = 80.0
