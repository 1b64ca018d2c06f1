from __future__ import annotations

import pytest
import torch

from core.errors import DeviceError, DeviceLostError
from core.models.device import bf16_pays, computing_on, resolve_device


@pytest.fixture
def no_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_built", lambda: False)


@pytest.mark.usefixtures("no_card")
def test_auto_says_why_not_the_others() -> None:
    device = resolve_device()
    assert (device.kind, device.name) == ("cpu", "CPU")
    assert "no CUDA: " in device.reason
    assert "no MPS: only on a Mac" in device.reason
    assert "\n" not in device.reason
    assert device.n_threads == torch.get_num_threads()
    assert device.torch_device == torch.device("cpu")


@pytest.mark.usefixtures("no_card")
@pytest.mark.parametrize(
    ("cuda_build", "hidden", "reason"),
    [
        (None, None, "for the CPU only"),
        ("13.0", "", "CUDA_VISIBLE_DEVICES"),
        ("13.0", None, "no usable NVIDIA driver"),
    ],
)
def test_why_not_cuda(
    monkeypatch: pytest.MonkeyPatch, cuda_build: str | None, hidden: str | None, reason: str
) -> None:
    monkeypatch.setattr(torch.version, "cuda", cuda_build)
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    if hidden is not None:
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", hidden)
    with pytest.raises(DeviceError, match=f"CUDA cannot be used: .*{reason}"):
        resolve_device("cuda")
    assert reason in resolve_device("auto").reason


@pytest.mark.usefixtures("no_card")
def test_why_not_mps(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DeviceError, match="MPS cannot be used: only on a Mac"):
        resolve_device("mps")
    monkeypatch.setattr(torch.backends.mps, "is_built", lambda: True)
    with pytest.raises(DeviceError, match="no Metal"):
        resolve_device("mps")


def test_what_is_there_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert resolve_device().kind == "mps"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "A card")
    device = resolve_device()
    assert (device.kind, device.name) == ("cuda", "A card")
    assert resolve_device("cpu").kind == "cpu"
    assert resolve_device("cpu").reason == "asked for"


def test_unknown_device_lists_the_known() -> None:
    with pytest.raises(DeviceError, match="no device 'tpu'; there are auto, cpu, cuda, mps"):
        resolve_device("tpu")


@pytest.mark.parametrize("supported", [False, True])
def test_bf16_on_the_cpu(monkeypatch: pytest.MonkeyPatch, supported: bool) -> None:
    for check in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"):
        monkeypatch.setattr(torch.cpu, check, lambda: supported, raising=False)
    assert bf16_pays(resolve_device("cpu")) is supported


@pytest.mark.parametrize(
    ("error", "kind", "said"),
    [
        (MemoryError(), DeviceError, "CPU has not enough memory for this"),
        (torch.OutOfMemoryError("x"), DeviceError, "CPU has not enough memory for this"),
        (RuntimeError("alloc_cpu.cpp: can't allocate memory"), DeviceError, "not enough memory"),
        (
            RuntimeError("CUDA error: lost\nmore"),
            DeviceLostError,
            r"answering \(CUDA error: lost\);",
        ),
        (RuntimeError("shapes do not fit"), RuntimeError, "shapes do not fit"),
    ],
)
def test_what_torch_says_of_a_device_in_words_for_people(
    error: Exception, kind: type[Exception], said: str
) -> None:
    with pytest.raises(kind, match=said) as caught, computing_on(resolve_device("cpu")):
        raise error
    assert type(caught.value) is kind
