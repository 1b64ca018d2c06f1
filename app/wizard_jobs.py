"""What the training wizard has done on workers: settings, weights, costs, a clip to hear.

torch is imported in the functions, on their worker. No Qt.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import paths
from app.jobs import Context
from app.models.wizard_records import ArchitectureView, Audition, Catalogue, Cost
from app.reasons import said
from app.words import listed, tr, trn
from core.progress import Progress

if TYPE_CHECKING:
    from core.models.registry import Architecture
    from core.training.audition import Changed
    from core.training.config import TrainConfig

__all__ = [
    "audition",
    "check_settings",
    "describe_architectures",
    "device_line",
    "fetch_weights",
    "fit_weights",
    "measure",
    "read_draft",
    "save_draft",
]

_HEIGHT, _WIDTH = 128, 250

# Settings ---------------------------------------------------------------------------------------


def check_settings(context: Context, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Check a draft and give the whole configuration that it means.

    Raises
    ------
    ParameterError
        A setting cannot be used; it is named.
    """
    return _checked(settings).model_dump(mode="json")


def _checked(settings: Mapping[str, Any]) -> TrainConfig:
    from app.warm_up import import_torch

    import_torch()
    from core.training.config_file import checked_config

    return checked_config(settings)


def read_draft(context: Context, path: Path) -> dict[str, Any]:
    """Read a file of settings as it is; all that it says can be used, but clips may be missing.

    A recipe of its own is written out whole, as the pages need it.

    Raises
    ------
    ParameterError
        It cannot be read, or a setting cannot be used; it is named.
    """
    from app.warm_up import import_torch

    import_torch()
    from core.training.config_file import read_settings
    from core.training.recipe import RECIPES

    settings = read_settings(path)
    checked = _checked({"data": "."} | settings)
    recipe = settings.get("recipe")
    if isinstance(recipe, dict) and recipe.get("name") not in RECIPES:
        settings["recipe"] = checked.recipe.model_dump(mode="json")
    return settings


def save_draft(context: Context, settings: Mapping[str, Any], path: Path) -> Path:
    """Write settings that can be used, as TOML or JSON by the suffix.

    Raises
    ------
    ParameterError
        A setting cannot be used, or the suffix is another.
    OSError
        The file cannot be written.
    """
    from core.training.config_file import save_config

    save_config(_checked(settings), path)
    return path


# Networks ---------------------------------------------------------------------------------------


def describe_architectures(context: Context) -> Catalogue:
    """Count weights and work of every network, and say what is set when nothing is said."""
    from app.warm_up import import_torch

    context.progress(Progress(0, 0, tr("loading the networks")))
    import_torch()
    from core.models.registry import architecture, architecture_names
    from core.training.recipe import RECIPES

    defaults = _checked({"data": "."}).model_dump(mode="json")
    del defaults["data"], defaults["name"], defaults["features"]
    views = []
    for name in architecture_names():
        context.cancel.raise_if_cancelled()
        views.append(_describe(architecture(name)))
    recipes = {name: one.model_dump(mode="json") for name, one in RECIPES.items()}
    return Catalogue(tuple(views), recipes, defaults)


def _describe(entry: Architecture) -> ArchitectureView:
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    from core.models.blocks import block_names
    from core.models.skeleton import skeleton

    model = skeleton(entry, 2).eval()
    clip = torch.empty(1, 3, _HEIGHT, _WIDTH, device="meta")
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        model(clip)
    return ArchitectureView(
        name=entry.name,
        title=entry.title,
        n_weights=sum(weight.numel() for weight in model.parameters()),
        operations=counter.get_total_flops() / 2,
        blocks=block_names(entry.blocks)[:-1],
        cached=_cached(entry),
        has_pretrained=entry.pretrained is not None,
    )


def _cached(entry: Architecture) -> bool:
    if entry.pretrained is None:
        return False
    from core.models.torchvision_ops import torchvision_models

    enum_name, member = entry.pretrained.split(".")
    url = str(getattr(getattr(torchvision_models(), enum_name), member).url)
    return (paths.cache_dir() / url.rsplit("/", 1)[-1]).is_file()


def fetch_weights(context: Context, name: str) -> str:
    """Download the ImageNet weights of a network, unless they are there.

    Raises
    ------
    WeightsError, OperationCancelled
    """
    from core.models.registry import architecture
    from core.models.weights import pretrained_file

    context.progress(Progress(0, 0, tr("asking for the weights")))
    pretrained_file(
        architecture(name), paths.cache_dir(), progress=context.progress, cancel=context.cancel
    )
    return name


def fit_weights(context: Context, name: str, path: Path, partial: bool) -> str:
    """Try a file of weights on a network; what fits is said in one line.

    Raises
    ------
    WeightsError
        It cannot be read, or is of another network.
    """
    from app.warm_up import import_torch

    context.progress(Progress(0, 0, tr("reading {file}", file=path.name)))
    import_torch()
    from core.models.registry import architecture
    from core.models.weights import load_into, read_state_dict

    entry = architecture(name)
    state = read_state_dict(path)
    context.cancel.raise_if_cancelled()
    left = load_into(entry.build(2, seed=0), state, entry, partial=partial, source=path.name)
    if left:
        return tr(
            "fits {network}, but {n} of its weights are not in it", network=entry.title, n=len(left)
        )
    return tr("fits {network}", network=entry.title)


# Costs ------------------------------------------------------------------------------------------


def device_line(context: Context, wanted: str) -> str:
    """Say which device would compute, and why.

    Raises
    ------
    DeviceError
        It is not to be had.
    """
    from app.warm_up import import_torch

    import_torch()
    from core.models.device import resolve_device

    device = resolve_device(wanted)
    if device.kind != "cpu":
        return f"{device.name}: {said(device.reason)}"
    return trn(
        "{device}, {n} thread: {reason}", "{device}, {n} threads: {reason}",
        device.n_threads, device=device.name, reason=said(device.reason),
    )  # fmt: skip


def measure(context: Context, settings: Mapping[str, Any]) -> Cost:
    """Take a few steps of the training that is meant.

    Raises
    ------
    SonolensError
        It cannot be trained so.
    """
    context.progress(Progress(0, 0, tr("loading the networks")))
    config = _checked(settings)
    from core.models.device import resolve_device
    from core.training.data import read_clips
    from core.training.estimate import estimate

    manifest = read_clips(config)
    device = resolve_device(config.device)
    notices: list[str] = []
    found = estimate(
        config, manifest, device=device, progress=context.progress, cancel=context.cancel,
        on_notice=notices.append,
    )  # fmt: skip
    return Cost(
        seconds=found.seconds,
        seconds_per_step=found.seconds_per_step,
        n_steps=found.n_steps,
        memory=found.memory,
        memory_there=_memory_of(device.kind),
        waiting=found.waiting,
        notices=tuple(map(said, notices)),
    )


def _memory_of(kind: str) -> int:
    if kind == "cuda":
        import torch

        return int(torch.cuda.get_device_properties(0).total_memory)
    import psutil

    return int(psutil.virtual_memory().total)


# Listening --------------------------------------------------------------------------------------


def audition(
    context: Context,
    path: Path,
    features: Mapping[str, Any] | None,
    recipe: Mapping[str, Any],
    draw: int,
) -> Audition:
    """Change one clip as a recipe asks for, to be seen and heard.

    Parameters
    ----------
    draw : int
        Another number draws other changes.

    Raises
    ------
    AudioDecodeError, ParameterError
    """
    context.progress(Progress(0, 0, tr("changing {name}", name=path.name)))
    config = _checked({"data": path, "recipe": dict(recipe), "features": dict(features or {})})
    from core.audio.decode import read_clip
    from core.features.mel import LogMel
    from core.training.audition import audition as changed_by

    config_rate = config.features.sample_rate
    longest = config.features.clip_duration
    clip = read_clip(path, config_rate, duration=None if longest is None else 1.5 * longest)
    seen = LogMel(config.features).transform(clip.waveform)
    context.cancel.raise_if_cancelled()
    changed = changed_by(clip, config.features, config.effective_recipe, draw=draw)
    return Audition(clip, changed.clip, seen, changed.spectrogram, _said(changed))


def _said(changed: Changed) -> str:
    said = []
    if changed.semitones:
        n = abs(round(changed.semitones))
        said.append(trn("{by} semitone", "{by} semitones", n, by=_signed(changed.semitones, 0)))
    if round(changed.rate, 2) != 1:
        said.append(tr("{times:.2f} × as fast", times=changed.rate))
    if round(changed.decibels, 1):
        said.append(f"{_signed(changed.decibels, 1)} dB")
    if changed.seconds:
        said.append(tr("moved by {by} s", by=_signed(changed.seconds, 1)))
    rows, columns = (last - first for first, last in (changed.rows, changed.columns))
    if rows > 0:
        said.append(trn("{n} row blanked", "{n} rows blanked", rows))
    if columns > 0:
        said.append(trn("{n} column blanked", "{n} columns blanked", columns))
    return listed(said) or tr("nothing was changed this time")


def _signed(number: float, decimals: int) -> str:
    return f"{number:+.{decimals}f}".replace("-", "−")
