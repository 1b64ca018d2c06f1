"""Every network that can be trained, by name: its builder, head, blocks and weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import Any

import torch
from torch import nn

from core.errors import ParameterError
from core.models.blocks import Block
from core.models.sound_cnn8 import LAYERS, SoundCNN8
from core.models.torchvision_ops import torchvision_models

__all__ = ["Architecture", "Network", "architecture", "architecture_names", "register"]

Builder = Callable[[int], nn.Module]
Network = Callable[[torch.Tensor], torch.Tensor]
"""What takes a batch [shape=(n, 3, n_mels, n_frames)] and gives logits [shape=(n, n_classes)]."""


@dataclass(frozen=True)
class Architecture:
    """A registered network.

    Attributes
    ----------
    name : str
        As torchvision calls it, if it is torchvision's.
    title : str
        For people.
    head : str
        Dotted path of the last linear layer, the only one whose shape depends on the classes.
    blocks : tuple of Block
        In the order of the forward pass; the last one is the head.
    pretrained : str or None
        torchvision's name of the ImageNet weights, ``"Enum.MEMBER"``; None where there are none.
    builder : callable
        Takes the number of classes.
    """

    name: str
    title: str
    head: str
    blocks: tuple[Block, ...]
    pretrained: str | None
    builder: Builder

    @property
    def body(self) -> tuple[Block, ...]:
        """All blocks but the head."""
        return self.blocks[:-1]

    def build(self, n_classes: int, *, seed: int | None = None) -> nn.Module:
        """Make the network with random weights.

        Parameters
        ----------
        n_classes : int
            Outputs of the head.
        seed : int, optional
            Of the weights; the caller's random state is left as it was.

        Raises
        ------
        ParameterError
            ``n_classes`` is less than 1.
        """
        if n_classes < 1:
            raise ParameterError("n_classes", f"{n_classes} is less than 1")
        if seed is None:
            return self.builder(n_classes)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            return self.builder(n_classes)


_REGISTRY: dict[str, Architecture] = {}


def register(entry: Architecture) -> Architecture:
    """Add a network to the registry.

    Raises
    ------
    ParameterError
        The name is taken.
    """
    if entry.name in _REGISTRY:
        raise ParameterError("architecture", f"{entry.name!r} is registered twice")
    _REGISTRY[entry.name] = entry
    return entry


def architecture(name: str) -> Architecture:
    """Look up a network by name.

    Raises
    ------
    ParameterError
        There is none of that name; the known ones are listed.
    """
    try:
        return _REGISTRY[name]
    except KeyError:
        known = ", ".join(architecture_names())
        raise ParameterError("architecture", f"no network {name!r}; there are {known}") from None


def architecture_names() -> tuple[str, ...]:
    """All registered names, the paper's three first."""
    return tuple(_REGISTRY)


def _torchvision(name: str, **settings: Any) -> Builder:
    def build(n_classes: int) -> nn.Module:
        build_model = getattr(torchvision_models(), name)
        model: nn.Module = build_model(weights=None, num_classes=n_classes, **settings)
        return model

    return build


def _dense(name: str, title: str) -> None:
    stem = ("conv0", "norm0", "relu0", "pool0")
    parts = [Block("stem", tuple(f"features.{part}" for part in stem))]
    parts += [
        Block(f"block{k}", (f"features.denseblock{k}", f"features.transition{k}"))
        for k in (1, 2, 3)
    ]
    parts += [
        Block("block4", ("features.denseblock4", "features.norm5"), rectified=True),
        Block("head", ("classifier",)),
    ]
    weights = f"DenseNet{name.removeprefix('densenet')}_Weights.IMAGENET1K_V1"
    register(Architecture(name, title, "classifier", tuple(parts), weights, _torchvision(name)))


def _residual(name: str, title: str) -> None:
    parts = [Block("stem", ("conv1", "bn1", "relu", "maxpool"))]
    parts += [Block(f"layer{k}", (f"layer{k}",)) for k in (1, 2, 3, 4)]
    parts.append(Block("head", ("fc",)))
    weights = f"ResNet{name.removeprefix('resnet')}_Weights.IMAGENET1K_V1"
    register(Architecture(name, title, "fc", tuple(parts), weights, _torchvision(name)))


def _inception() -> None:
    first, second = ("1a_3x3", "2a_3x3", "2b_3x3"), ("3b_1x1", "4a_3x3")
    stem = [
        *(f"Conv2d_{part}" for part in first),
        "maxpool1",
        *(f"Conv2d_{part}" for part in second),
        "maxpool2",
    ]
    mixed = {
        "mixedA": ("Mixed_5b", "Mixed_5c", "Mixed_5d"),
        "mixedB": ("Mixed_6a",),
        "mixedC": ("Mixed_6b", "Mixed_6c", "Mixed_6d", "Mixed_6e"),
        "mixedD": ("Mixed_7a",),
        "mixedE": ("Mixed_7b", "Mixed_7c"),
    }
    parts = [Block("stem", tuple(stem))]
    parts += [Block(name, modules) for name, modules in mixed.items()]
    parts.append(Block("head", ("fc",)))
    builder = _torchvision("inception_v3", aux_logits=False, init_weights=True)
    weights = "Inception_V3_Weights.IMAGENET1K_V1"
    register(Architecture("inception_v3", "Inception-v3", "fc", tuple(parts), weights, builder))


def _mobile() -> None:
    sizes = (1, 1, 2, 3, 4, 3, 3, 1, 1)
    layers = iter(range(sum(sizes)))
    stages = [tuple(islice(layers, size)) for size in sizes]
    names = ("stem", *(f"stage{k}" for k in range(1, 8)), "last")
    parts = [
        Block(name, tuple(f"features.{k}" for k in stage))
        for name, stage in zip(names, stages, strict=True)
    ]
    parts.append(Block("head", ("classifier.1",)))
    weights = "MobileNet_V2_Weights.IMAGENET1K_V1"
    builder = _torchvision("mobilenet_v2")
    register(
        Architecture("mobilenet_v2", "MobileNet-v2", "classifier.1", tuple(parts), weights, builder)
    )


def _sound_cnn8() -> None:
    parts = [Block(layer.name, (f"features.{layer.name}",)) for layer in LAYERS]
    parts.append(Block("head", ("classifier",)))
    register(Architecture("sound_cnn8", "8-layer CNN", "classifier", tuple(parts), None, SoundCNN8))


_dense("densenet201", "DenseNet-201")
_residual("resnet50", "ResNet-50")
_inception()
_dense("densenet121", "DenseNet-121")
_dense("densenet169", "DenseNet-169")
_residual("resnet18", "ResNet-18")
_mobile()
_sound_cnn8()
