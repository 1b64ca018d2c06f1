"""Which processor computes, and why not another."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass

import torch

from core.errors import DeviceError, DeviceLostError

__all__ = ["Device", "bf16_pays", "computing_on", "is_out_of_memory", "resolve_device"]

KINDS = ("auto", "cpu", "cuda", "mps")
_NO_MEMORY = re.compile(r"out\sof\smemory|can't\sallocate\smemory|alloc_cpu", re.IGNORECASE)
_LOST = re.compile(
    r"cuda\s(error|driver)|cublas|cudnn|hip\serror|mps\sbackend|device\slost", re.IGNORECASE
)
_LONGEST_REASON = 120


@dataclass(frozen=True)
class Device:
    """The device in use.

    Attributes
    ----------
    kind : str
        ``"cpu"``, ``"cuda"`` or ``"mps"``.
    name : str
        For people, for example ``"CPU"`` or the card's name.
    reason : str
        Why this one, in one line.
    n_threads : int
        Threads that a single operation may take on the CPU.
    """

    kind: str
    name: str
    reason: str
    n_threads: int

    @property
    def torch_device(self) -> torch.device:
        """The same for torch."""
        return torch.device(self.kind)


def resolve_device(wanted: str = "auto") -> Device:
    """Choose a device.

    Parameters
    ----------
    wanted : str
        ``"auto"`` (CUDA, then MPS, then CPU), ``"cpu"``, ``"cuda"`` or ``"mps"``.

    Raises
    ------
    DeviceError
        The named device is not known or not to be had, with the reason.
    """
    if wanted not in KINDS:
        raise DeviceError(f"no device {wanted!r}; there are {', '.join(KINDS)}")
    no_cuda, no_mps = _why_not_cuda(), _why_not_mps()
    if wanted == "cuda" and no_cuda:
        raise DeviceError(f"CUDA cannot be used: {no_cuda}")
    if wanted == "mps" and no_mps:
        raise DeviceError(f"MPS cannot be used: {no_mps}")
    if wanted == "cuda" or (wanted == "auto" and not no_cuda):
        reason = "asked for" if wanted == "cuda" else "a CUDA device is there"
        return Device("cuda", torch.cuda.get_device_name(), reason, torch.get_num_threads())
    if wanted == "mps" or (wanted == "auto" and not no_mps):
        reason = "asked for" if wanted == "mps" else "an Apple GPU is there"
        return Device("mps", "Apple GPU", reason, torch.get_num_threads())
    reason = "asked for" if wanted == "cpu" else f"no CUDA: {no_cuda}; no MPS: {no_mps}"
    return Device("cpu", "CPU", reason, torch.get_num_threads())


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that a device, or this machine, has no memory left."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    return isinstance(error, RuntimeError) and _NO_MEMORY.search(str(error)) is not None


@contextlib.contextmanager
def computing_on(device: Device) -> Iterator[None]:
    """Say what torch says of a device without memory, or that is gone, in words for people.

    Raises
    ------
    DeviceError
        Memory ran out in the block.
    DeviceLostError
        The device stopped answering in the block.
    """
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if is_out_of_memory(error):
            if device.kind == "cuda":
                torch.cuda.empty_cache()
            raise DeviceError(
                f"{device.name} has not enough memory for this; close other programs, or choose"
                " another device"
            ) from error
        if _is_lost(error):
            reason = str(error).splitlines()[0][:_LONGEST_REASON]
            raise DeviceLostError(
                f"{device.name} stopped answering ({reason}); choose another device, or start the"
                " program again"
            ) from error
        raise


def _is_lost(error: Exception) -> bool:
    accelerator = getattr(torch, "AcceleratorError", None)
    if accelerator is not None and isinstance(error, accelerator):
        return True
    return _LOST.search(str(error)) is not None


def bf16_pays(device: Device) -> bool:
    """Whether bfloat16 arithmetic is done in hardware, and so is faster than float32."""
    if device.kind == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    if device.kind == "cpu":
        return _cpu_has_bf16()
    return False


def _cpu_has_bf16() -> bool:
    checks = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return any(getattr(torch.cpu, check, lambda: False)() for check in checks)


def _why_not_cuda() -> str:
    if torch.cuda.is_available():
        return ""
    if torch.version.cuda is None and getattr(torch.version, "hip", None) is None:
        return "this build of torch is for the CPU only"
    if os.environ.get("CUDA_VISIBLE_DEVICES") == "":
        return "CUDA_VISIBLE_DEVICES hides every device"
    return "no usable NVIDIA driver or card was found"


def _why_not_mps() -> str:
    if torch.backends.mps.is_available():
        return ""
    if not torch.backends.mps.is_built():
        return "only on a Mac"
    return "this Mac or its system version has no Metal support for it"
