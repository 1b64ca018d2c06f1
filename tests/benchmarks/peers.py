"""The plain ways that the program is measured beside, written after the paper's description.

Features one clip at a time by ``torch.stft``; training in float32 with features and augmentation in
the loader at every access; members asked one after another, as they come out of training; one
call of captum for each member.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import librosa
import numpy as np
import soundfile
import torch
from captum.attr import IntegratedGradients
from torch import nn
from torch.utils.data import DataLoader, Dataset

from core.bundles.manifest import Normalisation
from core.features.mel import LogMelConfig, mel_filterbank
from core.results import FloatArray
from core.training.augment import augment
from core.training.recipe import Recipe

Item = tuple[torch.Tensor, torch.Tensor]


class PlainLogMel:
    """The three channels of one clip by ``torch.stft``, a dense mel product and torch's resize."""

    def __init__(self, config: LogMelConfig) -> None:
        self.config = config
        self._windows = [torch.hann_window(length) for length in config.win_lengths]
        self._filters = torch.from_numpy(
            mel_filterbank(config.sample_rate, config.n_fft, config.n_mels)
        )

    def __call__(self, waveform: torch.Tensor) -> torch.Tensor:
        """Transform a waveform [shape=(n_samples,)] to [shape=(3, n_mels, n_frames)]."""
        config = self.config
        channels = []
        for window, hop_length in zip(self._windows, config.hop_lengths, strict=True):
            spectrum = torch.stft(
                waveform, config.n_fft, hop_length, len(window), window, return_complex=True
            )
            image = torch.log(self._filters @ spectrum.abs() ** 2 + 1e-6)
            channels.append(resized(image, config))
        return torch.stack(channels)


def librosa_log_mel(waveform: FloatArray, config: LogMelConfig) -> torch.Tensor:
    """Give the three channels by ``librosa.feature.melspectrogram``, as it is."""
    channels = []
    for win_length, hop_length in zip(config.win_lengths, config.hop_lengths, strict=True):
        power = librosa.feature.melspectrogram(
            y=waveform,
            sr=config.sample_rate,
            n_fft=config.n_fft,
            win_length=win_length,
            hop_length=hop_length,
            n_mels=config.n_mels,
            pad_mode="reflect",
            htk=True,
            norm=None,
        )
        channels.append(resized(torch.from_numpy(np.log(power + 1e-6)), config))
    return torch.stack(channels)


def resized(image: torch.Tensor, config: LogMelConfig) -> torch.Tensor:
    """Bring one channel to the network's width."""
    size = (config.n_mels, config.n_frames)
    return nn.functional.interpolate(image[None, None], size, mode="bilinear", antialias=True)[0, 0]


class PlainClips(Dataset[Item]):
    """Clips that are read, transformed and changed each time they are asked for."""

    def __init__(
        self,
        paths: Sequence[Path],
        targets: Sequence[int],
        n_classes: int,
        recipe: Recipe | None,
        seed: int = 0,
    ) -> None:
        self._paths, self._targets = tuple(paths), tuple(targets)
        self._n_classes, self._recipe = n_classes, recipe
        self._transform = PlainLogMel(LogMelConfig())
        self._generator = np.random.default_rng(seed)

    def __len__(self) -> int:
        return len(self._paths)

    def __getitem__(self, number: int) -> Item:
        waveform, rate = soundfile.read(self._paths[number], dtype="float32")
        if rate != self._transform.config.sample_rate:
            raise ValueError(f"{self._paths[number]} is at {rate} Hz")
        value = self._transform(torch.from_numpy(waveform))
        target = torch.tensor(self._targets[number])
        if self._recipe is not None:
            changed, _ = augment(
                value.numpy()[None],
                np.array([self._targets[number]]),
                self._n_classes,
                self._recipe,
                self._generator,
            )
            value = torch.from_numpy(changed[0])
        return value, target


def plain_epoch(
    model: nn.Module,
    optimiser: torch.optim.Optimizer,
    clips: PlainClips,
    batch_size: int,
    seed: int,
    on_step: Callable[[], None] = lambda: None,
) -> None:
    """Train a network through its clips once, in float32."""
    order = torch.Generator().manual_seed(seed)
    model.train()
    for inputs, targets in DataLoader(clips, batch_size, shuffle=True, generator=order):
        loss = nn.functional.cross_entropy(model(inputs), targets)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        on_step()


@torch.no_grad()
def plain_accuracy(model: nn.Module, clips: PlainClips, batch_size: int) -> float:
    """Share of clips that a network names rightly."""
    model.eval()
    right = [
        (model(inputs).argmax(dim=1) == targets).float()
        for inputs, targets in DataLoader(clips, batch_size)
    ]
    return float(torch.cat(right).mean())


def scaled(values: FloatArray, scale: Normalisation) -> torch.Tensor:
    """Normalise inputs as a bundle's networks were taught."""
    mean = torch.tensor(scale.mean)[:, None, None]
    return (torch.from_numpy(values) - mean) / torch.tensor(scale.sd)[:, None, None]


@torch.no_grad()
def plain_prediction(members: Sequence[nn.Module], inputs: torch.Tensor) -> torch.Tensor:
    """Probabilities of each member in turn [shape=(n_members, n, n_classes)]."""
    return torch.stack([torch.softmax(member(inputs), dim=1) for member in members])


def plain_gradients(
    members: Sequence[nn.Module],
    inputs: torch.Tensor,
    baselines: torch.Tensor,
    target: int,
    n_steps: int,
) -> torch.Tensor:
    """Attributions of each member in turn by captum [shape=(n_members, 3, n_mels, n_frames)]."""
    maps = []
    for member in members:

        def output(batch: torch.Tensor, member: nn.Module = member) -> torch.Tensor:
            return torch.softmax(member(batch), dim=1)

        method = IntegratedGradients(output)
        maps.append(method.attribute(inputs, baselines, target=target, n_steps=n_steps)[0])
    return torch.stack(maps)
