"""Starting weights of a network: ImageNet's from torchvision, a file's, or random.

Nothing is unpickled beyond tensors: ``.pth`` files are read with ``weights_only``.
"""

from __future__ import annotations

import pickle
import re
from collections.abc import Mapping
from pathlib import Path

import safetensors
import safetensors.torch
import torch
from torch import nn

from core.errors import ParameterError, WeightsError
from core.files import open_regular
from core.models.blocks import blocks_up_to
from core.models.download import download
from core.models.registry import Architecture
from core.models.torchvision_ops import torchvision_models
from core.progress import CancelToken, ProgressCallback

__all__ = ["initialise", "load_into", "pretrained_file", "read_state_dict"]

StateDict = Mapping[str, torch.Tensor]
_LISTED = 6
_LARGEST = 8 << 30
_TORCH_STARTS = (b"PK\x03\x04", b"\x80")
"""A zip, or the older form; the oldest, a tar that torch unpacks, is not taken."""
_OLD_DENSE_NAME = re.compile(r"(.*denselayer\d+\.(?:norm|conv))\.([12]\..*)")
"""How torchvision's DenseNet files, older than its code, write ``norm1`` and ``conv1``."""


def initialise(
    entry: Architecture,
    n_classes: int,
    init: str,
    *,
    seed: int,
    last: str | None = None,
    cache_dir: Path | None = None,
    partial: bool = False,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> nn.Module:
    """Build a network with the start asked for and a new random head.

    Parameters
    ----------
    init : str
        ``"pretrained"`` (torchvision's ImageNet weights, downloaded once into ``cache_dir``),
        ``"random"``, or the path of a ``.safetensors``, ``.pth`` or ``.pt`` file.
    seed : int
        Of the head, and of all weights that the start does not bring.
    last : str, optional
        Block up to and including which the start's weights are taken; the blocks after it stay
        random. All but the head where None.
    partial : bool
        Allow a file that lacks weights of other layers than the head.

    Raises
    ------
    WeightsError
        The weights cannot be had, cannot be read, or are another network's.
    ParameterError
        ``init`` is none of the above, or no block beyond the head is called ``last``.
    """
    if last is not None:
        blocks_up_to(entry.body, last)
    model = entry.build(n_classes, seed=seed)
    if init == "random":
        return model
    if init == "pretrained":
        path = pretrained_file(entry, cache_dir, progress=progress, cancel=cancel)
    else:
        path = Path(init)
        if path.suffix.lower() not in {".safetensors", ".pth", ".pt"} and not path.exists():
            raise ParameterError(
                "init", f"{init!r} is neither 'pretrained', 'random' nor a weights file"
            )
    load_into(model, read_state_dict(path), entry, last=last, partial=partial, source=str(path))
    return model


def read_state_dict(path: Path) -> dict[str, torch.Tensor]:
    """Read tensors by name from a ``.safetensors``, ``.pth`` or ``.pt`` file.

    Raises
    ------
    WeightsError
        The file is missing, damaged, of another kind, or holds more than tensors.
    """
    try:
        with open_regular(path, _LARGEST) as file:
            start = file.read(4)
        if path.suffix.lower() == ".safetensors":
            return safetensors.torch.load_file(path)
        if not start.startswith(_TORCH_STARTS):
            raise WeightsError(f"{path}: is not a file of torch")
        state = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise WeightsError(f"{path}: there is no such file") from None
    except (
        safetensors.SafetensorError,
        pickle.UnpicklingError,
        RuntimeError,
        EOFError,
        OSError,
        ValueError,
        LookupError,
        AttributeError,
        TypeError,
        AssertionError,
        MemoryError,
    ) as error:
        detail = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise WeightsError(f"{path}: cannot be read as weights ({detail})") from error
    if not isinstance(state, Mapping) or not all(
        isinstance(name, str) and isinstance(value, torch.Tensor) for name, value in state.items()
    ):
        raise WeightsError(f"{path}: holds something other than tensors by name")
    return dict(state)


def load_into(
    model: nn.Module,
    state: StateDict,
    entry: Architecture,
    *,
    last: str | None = None,
    partial: bool = False,
    source: str = "weights",
) -> tuple[str, ...]:
    """Copy weights into a network, all but its head.

    Auxiliary classifiers that the network here does not have are passed over.

    Parameters
    ----------
    last : str, optional
        Block up to and including which weights are copied, and so must be there.

    Returns
    -------
    tuple of str
        Names of the weights beyond the head that stayed as they were; empty unless ``partial``.

    Raises
    ------
    WeightsError
        A weight beyond the head is missing (unless ``partial``), unknown, or of another shape.
    ParameterError
        No block beyond the head is called ``last``.
    """
    own = model.state_dict()
    head = f"{entry.head}."
    given = {
        _OLD_DENSE_NAME.sub(r"\1\2", name): value
        for name, value in state.items()
        if not name.startswith((head, "AuxLogits.")) and not name.endswith("num_batches_tracked")
    }
    wanted = {
        name
        for name in own
        if not name.startswith(head) and not name.endswith("num_batches_tracked")
    }
    unknown = sorted(given.keys() - wanted)
    if unknown:
        raise WeightsError(f"{source}: not weights of {entry.name}: unknown {_listed(unknown)}")
    if last is not None:
        kept = blocks_up_to(entry.body, last)
        wanted = {name for name in wanted if any(block.owns(name) for block in kept)}
        given = {name: value for name, value in given.items() if name in wanted}
    missing = sorted(wanted - given.keys())
    if missing and not partial:
        raise WeightsError(f"{source}: not all weights of {entry.name}: missing {_listed(missing)}")
    if len(missing) == len(wanted):
        raise WeightsError(f"{source}: holds no weights of {entry.name}")
    shapes = sorted(name for name, value in given.items() if value.shape != own[name].shape)
    if shapes:
        raise WeightsError(f"{source}: other shapes than {entry.name} has: {_listed(shapes)}")
    with torch.no_grad():
        for name, value in given.items():
            own[name].copy_(value)
    return tuple(missing)


def pretrained_file(
    entry: Architecture,
    cache_dir: Path | None,
    *,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> Path:
    """Torchvision's ImageNet weights on disk, downloaded if they are not there yet.

    The address and the start of the file's SHA-256 are torchvision's.

    Raises
    ------
    WeightsError
        There is no network, what came is not what torchvision names, or the network has none.
    """
    if entry.pretrained is None:
        raise WeightsError(
            f"{entry.name} has no pretrained weights; start it from random ones, or from a file"
        )
    enum_name, member = entry.pretrained.split(".")
    url = str(getattr(getattr(torchvision_models(), enum_name), member).url)
    folder = cache_dir if cache_dir is not None else Path(torch.hub.get_dir()) / "checkpoints"
    name = url.rsplit("/", 1)[-1]
    digest = name.rsplit("-", 1)[-1].split(".")[0]
    return download(url, folder / name, sha256_start=digest, progress=progress, cancel=cancel)


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:_LISTED])
    return shown if len(names) <= _LISTED else f"{shown} and {len(names) - _LISTED} more"
