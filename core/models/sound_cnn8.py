"""A plain network of eight convolutions in the manner of SoundNet, trained from random weights.

SoundNet's eight layers listen to a waveform; these look at a spectrogram, so their kernels and
strides have two dimensions. As there, each convolution is followed by batch-norm and ReLU, widths
double from 16, and the first, second and fifth layers end with a maximum over neighbours. Widths
stop at 512 where SoundNet's go on to 1024, and the eighth layer gives features where SoundNet's
gives its classes: a mean over all positions and a linear head follow, for any number of classes
and any size of input.

======  ========  ======  ======  =====  =====================
layer   channels  kernel  stride  pool   output of 128 x 250
======  ========  ======  ======  =====  =====================
conv1         16  7 x 7        2      2  32 x 63
conv2         32  5 x 5        1      2  16 x 32
conv3         64  3 x 3        1      -  16 x 32
conv4        128  3 x 3        2      -  8 x 16
conv5        256  3 x 3        1      2  4 x 8
conv6        512  3 x 3        1      -  4 x 8
conv7        512  3 x 3        2      -  2 x 4
conv8        512  3 x 3        1      -  2 x 4
======  ========  ======  ======  =====  =====================

References
----------
Aytar, Vondrick, Torralba (2016), "SoundNet: Learning Sound Representations from Unlabeled Video",
section 3.1.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import torch
from torch import nn

__all__ = ["LAYERS", "Layer", "SoundCNN8"]

_CHANNELS_IN = 3


@dataclass(frozen=True)
class Layer:
    """A convolution with batch-norm and ReLU, then the maximum of ``pool`` x ``pool`` neighbours.

    Attributes
    ----------
    channels : int
        Of the output.
    kernel, stride, pool : int
        The same in frequency and in time.
    """

    name: str
    channels: int
    kernel: int = 3
    stride: int = 1
    pool: int = 1


LAYERS = (
    Layer("conv1", 16, kernel=7, stride=2, pool=2),
    Layer("conv2", 32, kernel=5, pool=2),
    Layer("conv3", 64),
    Layer("conv4", 128, stride=2),
    Layer("conv5", 256, pool=2),
    Layer("conv6", 512),
    Layer("conv7", 512, stride=2),
    Layer("conv8", 512),
)
"""From the input to the mean over all positions."""


class SoundCNN8(nn.Module):
    """Eight convolutions, a mean over all positions and a linear head.

    Parameters
    ----------
    n_classes : int
        Outputs of the head.
    """

    def __init__(self, n_classes: int) -> None:
        super().__init__()
        parts: OrderedDict[str, nn.Module] = OrderedDict()
        n_channels = _CHANNELS_IN
        for layer in LAYERS:
            parts[layer.name] = _module(n_channels, layer)
            n_channels = layer.channels
        self.features = nn.Sequential(parts)
        self.classifier = nn.Linear(n_channels, n_classes)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        """Logits [shape=(n, n_classes)] of inputs [shape=(n, 3, n_rows, n_columns)]."""
        logits: torch.Tensor = self.classifier(self.features(inputs).mean(dim=(2, 3)))
        return logits


def _module(n_channels: int, layer: Layer) -> nn.Sequential:
    convolution = nn.Conv2d(
        n_channels, layer.channels, layer.kernel, layer.stride, layer.kernel // 2, bias=False
    )
    nn.init.kaiming_normal_(convolution.weight, mode="fan_out", nonlinearity="relu")
    parts: OrderedDict[str, nn.Module] = OrderedDict(
        conv=convolution, norm=nn.BatchNorm2d(layer.channels), relu=nn.ReLU(inplace=True)
    )
    if layer.pool > 1:
        parts["pool"] = nn.MaxPool2d(layer.pool, ceil_mode=True)
    return nn.Sequential(parts)
