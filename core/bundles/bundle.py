"""Load and save ensembles: safetensors and JSON with hashes, checked before they are believed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
import safetensors
import safetensors.torch
import torch
from torch import nn

from core.bundles.card import model_card
from core.bundles.container import open_container
from core.bundles.manifest import MANIFEST_NAME, BundleManifest, manifest_of, member_name
from core.errors import BundleError, ParameterError
from core.files import to_disk
from core.models.registry import Architecture, architecture
from core.models.skeleton import skeleton
from core.replacing import hidden_beside, put_in_place

__all__ = ["Bundle", "load_bundle", "save_bundle"]

_HEADER_ROOM = 4 << 20
_LARGEST_CARD = 4 << 20
_PROBE_TOLERANCE = 1e-4
_PROBE_TOLERANCE_HALF = 0.05
_MOST_DIMENSIONS = 8
_LONGEST_REASON = 200


@dataclass(frozen=True)
class Bundle:
    """An ensemble with all that is needed to use it.

    Attributes
    ----------
    manifest : BundleManifest
    members : tuple of Module
        In evaluation mode, on the CPU, float32.
    path : Path or None
        Where it was read from.
    sha256 : str
        Of ``bundle.json``, which names the hashes of all other files.
    """

    manifest: BundleManifest
    members: tuple[nn.Module, ...]
    path: Path | None = None
    sha256: str = ""

    def save(self, path: Path, *, half: bool = False) -> Bundle:
        """Write it; see `save_bundle`."""
        return save_bundle(self, path, half=half)


def load_bundle(path: Path | str) -> Bundle:
    """Read a bundle, a folder or a ``.sonolens`` file.

    Sizes are compared with the architecture's before anything is read, hashes before anything is
    parsed, and nothing is unpickled.

    Raises
    ------
    BundleError
        Which file is wrong, and how.
    """
    path = Path(path)
    with open_container(path) as container:
        manifest = manifest_of(container)
        entry = _known_architecture(manifest, path)
        largest = _size_of(entry, len(manifest.labels)) + _HEADER_ROOM
        _refuse_beyond_memory(manifest.n_members * largest, path)
        members = []
        for number in range(manifest.n_members):
            name = member_name(number)
            data = container.read(name, largest)
            _check_hash(data, manifest.files[name], name, path)
            members.append(_member(data, entry, len(manifest.labels), f"{path}: {name}"))
        if "README.md" in manifest.files:
            card = container.read("README.md", _LARGEST_CARD)
            _check_hash(card, manifest.files["README.md"], "README.md", path)
        digest = hashlib.sha256(container.read(MANIFEST_NAME, _LARGEST_CARD)).hexdigest()
    return Bundle(manifest, tuple(members), path, digest)


def save_bundle(bundle: Bundle, path: Path, *, half: bool = False) -> Bundle:
    """Write a bundle as a folder: to a temporary sibling, read back, compared, then renamed.

    Parameters
    ----------
    path : Path
        A folder that does not exist yet, or holds a bundle, which is then replaced.
    half : bool
        Store convolution and linear weights as float16, batch-norm as float32.

    Returns
    -------
    Bundle
        As read back before it took its place, where another process may already be at work.

    Raises
    ------
    BundleError
        The folder holds something else, cannot be written, or what was read back computes
        something else than what was to be saved.
    """
    if path.exists() and not (path / MANIFEST_NAME).is_file():
        raise BundleError(f"{path}: exists and is not a bundle; choose another folder")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with hidden_beside(path) as part:
            part.mkdir()
            part.chmod(0o755)
            _write(bundle, part, half)
            read = load_bundle(part)
            _compare(bundle, read, _PROBE_TOLERANCE_HALF if half else _PROBE_TOLERANCE)
            put_in_place(part, path)
    except OSError as error:
        raise BundleError(f"{path}: cannot be written: {error.strerror or error}") from error
    return replace(read, path=path)


def _write(bundle: Bundle, folder: Path, half: bool) -> None:
    files: dict[str, str] = {}
    for number, member in enumerate(bundle.members):
        state = {name: _stored(value, half) for name, value in member.state_dict().items()}
        files[member_name(number)] = _put(
            folder / member_name(number), safetensors.torch.save(state)
        )
    manifest = bundle.manifest.model_copy(update={"files": files})
    files["README.md"] = _put(folder / "README.md", model_card(manifest).encode())
    checked = BundleManifest.model_validate(manifest.model_dump())
    text = json.dumps(checked.model_dump(mode="json"), indent=2, ensure_ascii=False)
    _put(folder / MANIFEST_NAME, f"{text}\n".encode())


def _stored(value: torch.Tensor, half: bool) -> torch.Tensor:
    value = value.detach().cpu().contiguous()
    return value.half() if half and value.is_floating_point() and value.dim() > 1 else value


def _put(file: Path, data: bytes) -> str:
    with file.open("wb") as opened:
        opened.write(data)
        to_disk(opened)
    return hashlib.sha256(data).hexdigest()


@torch.inference_mode()
def _compare(saved: Bundle, read: Bundle, tolerance: float) -> None:
    """Run a fixed batch through both and refuse a difference beyond storage precision."""
    features = saved.manifest.features
    generator = torch.Generator().manual_seed(0)
    batch = torch.randn((2, 3, features.n_mels, features.n_frames), generator=generator) * 3 - 6
    for number, (before, after) in enumerate(zip(saved.members, read.members, strict=True)):
        expected = before.eval()(batch).softmax(dim=1)
        found = after(batch).softmax(dim=1)
        if not torch.allclose(expected, found, atol=tolerance, rtol=0.0):
            raise BundleError(f"member {number} computes something else after saving; not saved")


def _known_architecture(manifest: BundleManifest, path: Path) -> Architecture:
    try:
        return architecture(manifest.architecture)
    except ParameterError as error:
        raise BundleError(f"{path}: {error}") from error


def _size_of(entry: Architecture, n_classes: int) -> int:
    state = skeleton(entry, n_classes).state_dict()
    return sum(value.numel() * value.element_size() for value in state.values())


def _refuse_beyond_memory(n_bytes: int, path: Path) -> None:
    free = psutil.virtual_memory().available
    if n_bytes > free:
        raise BundleError(
            f"{path}: its networks need {n_bytes / 1e9:.1f} GB of memory, {free / 1e9:.1f} GB are"
            " free"
        )


def _check_hash(data: bytes, expected: str, name: str, path: Path) -> None:
    if hashlib.sha256(data).hexdigest() != expected:
        raise BundleError(f"{path}: {name} is damaged or was changed: its SHA-256 does not fit")


def _member(data: bytes, entry: Architecture, n_classes: int, source: str) -> nn.Module:
    try:
        state = safetensors.torch.load(data)
    except (safetensors.SafetensorError, ValueError, RuntimeError, OverflowError) as error:
        said = str(error)[:_LONGEST_REASON]
        raise BundleError(f"{source}: is not a safetensors file ({said})") from error
    model = skeleton(entry, n_classes)
    wanted = model.state_dict()
    odd = sorted(wanted.keys() ^ state.keys())
    if odd:
        raise BundleError(f"{source}: not weights of {entry.name}: {odd[0]} is missing or unknown")
    for name, value in state.items():
        if value.shape != wanted[name].shape:
            found = tuple(value.shape[:_MOST_DIMENSIONS])
            raise BundleError(f"{source}: {name} has shape {found}")
        floating = wanted[name].is_floating_point()
        if value.is_complex() or value.is_floating_point() != floating:
            raise BundleError(f"{source}: {name} has type {value.dtype}")
        state[name] = value.to(wanted[name].dtype)
        if not torch.isfinite(state[name]).all():
            raise BundleError(f"{source}: {name} holds values that are not numbers")
    model.load_state_dict(state, assign=True)
    return model.eval().requires_grad_(False)
