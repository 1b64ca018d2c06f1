from __future__ import annotations

import copy
import math

import pytest
import torch
from torch import nn

from core.errors import OperationCancelled, ParameterError
from core.models.device import Device
from core.models.registry import Architecture, architecture
from core.progress import CancelToken, Progress
from core.transfer.similarity import PairSums, linear_cka, samples_of, svcca
from core.transfer.weight_change import BlockChange, weight_change


def clips(n: int = 40, size: int = 8, seed: int = 0) -> torch.Tensor:
    return torch.randn(n, 3, size, size, generator=torch.Generator().manual_seed(seed))


def changes(
    entry: Architecture, before: nn.Module, after: nn.Module, device: Device, n: int = 40
) -> dict[str, BlockChange]:
    found = weight_change(entry, before, after, clips(n).split(16), device=device)
    return {each.block: each for each in found}


def test_unchanged(small_network: Architecture, cpu: Device) -> None:
    model = small_network.build(4, seed=0)
    found = changes(small_network, model, copy.deepcopy(model), cpu)
    assert list(found) == ["stem", "block1", "head"]
    assert all(each.svcca == pytest.approx(1, abs=1e-6) for each in found.values())
    assert all(each.cka == pytest.approx(1, abs=1e-6) for each in found.values())
    assert [each.n_samples for each in found.values()] == [40 * 64, 40 * 64, 40]
    assert all(each.noise < 0.9 for each in found.values())


def test_blocks_after_the_one_that_changed_differ(small_network: Architecture, cpu: Device) -> None:
    before, after = small_network.build(4, seed=0), small_network.build(4, seed=0)
    with torch.no_grad():
        after.get_parameter("features.conv1.weight").normal_()
    found = changes(small_network, before, after, cpu)
    assert found["stem"].svcca == pytest.approx(1, abs=1e-6)
    assert found["block1"].svcca < 0.95
    assert found["head"].cka < 0.99


def test_outputs_are_what_the_next_block_is_given(small_network: Architecture, cpu: Device) -> None:
    """With batch-norm's running statistics, without dropout, rectified."""
    before, after = small_network.build(4, seed=0), small_network.build(4, seed=1)
    found = changes(small_network, before, after, cpu)
    inputs, outputs = clips(), []
    for model in (before, after):
        model.eval()
        with torch.inference_mode():
            outputs.append(nn.functional.relu(model.get_submodule("features")(inputs)))
    sums = PairSums()
    sums.add(samples_of(outputs[0]), samples_of(outputs[1]))
    assert found["block1"].svcca == pytest.approx(svcca(sums).value, abs=1e-6)
    assert found["block1"].cka == pytest.approx(linear_cka(sums).value, abs=1e-6)


def test_batches_make_no_difference(small_network: Architecture, cpu: Device) -> None:
    networks = small_network.build(4, seed=0), small_network.build(4, seed=1)
    one = weight_change(small_network, *networks, [clips()], device=cpu)
    many = weight_change(small_network, *networks, clips().split(3), device=cpu)
    assert [each.svcca for each in one] == pytest.approx([each.svcca for each in many], abs=1e-6)
    assert [each.cka for each in one] == pytest.approx([each.cka for each in many], abs=1e-6)


def test_averaged_positions(small_network: Architecture, cpu: Device) -> None:
    networks = small_network.build(4, seed=0), small_network.build(4, seed=1)
    found = weight_change(small_network, *networks, [clips()], device=cpu, positions="mean")
    assert [each.n_samples for each in found] == [40, 40, 40]
    with pytest.raises(ParameterError, match="positions"):
        weight_change(
            small_network, *networks, [clips()], device=cpu, positions="some",  # type: ignore[arg-type]
        )  # fmt: skip


def test_few_clips_leave_the_head_out(small_network: Architecture, cpu: Device) -> None:
    networks = small_network.build(4, seed=0), small_network.build(4, seed=1)
    assert list(changes(small_network, *networks, cpu, n=9)) == ["stem", "block1"]
    assert list(changes(small_network, *networks, cpu, n=10)) == ["stem", "block1", "head"]


def test_dead_block_has_no_value_and_says_why(small_network: Architecture, cpu: Device) -> None:
    before, after = small_network.build(4, seed=0), small_network.build(4, seed=0)
    with torch.no_grad():
        after.get_parameter("features.norm1.weight").zero_()
        after.get_parameter("features.norm1.bias").fill_(-1.0)
    found = changes(small_network, before, after, cpu)
    assert found["stem"].svcca == pytest.approx(1, abs=1e-6)
    assert math.isnan(found["block1"].svcca)
    assert math.isnan(found["block1"].cka)
    assert "do not vary" in found["block1"].note


def traces(model: nn.Module) -> list[object]:
    return [(m.training, len(m._forward_hooks)) for m in model.modules()]


def test_networks_come_back_as_they_were(small_network: Architecture, cpu: Device) -> None:
    networks = small_network.build(4, seed=0), small_network.build(4, seed=1)
    networks[0].get_submodule("features.norm0").eval()
    modes = [traces(model) for model in networks]
    states = [copy.deepcopy(model.state_dict()) for model in networks]

    def check() -> None:
        assert [traces(model) for model in networks] == modes
        for model, state in zip(networks, states, strict=True):
            assert all(
                torch.equal(value, state[name]) for name, value in model.state_dict().items()
            )

    weight_change(small_network, *networks, clips().split(16), device=cpu)
    check()
    with pytest.raises(RuntimeError):
        weight_change(small_network, *networks, [torch.zeros(2, 5, 8, 8)], device=cpu)
    check()
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        weight_change(small_network, *networks, [clips()], device=cpu, cancel=cancel)
    check()


def test_cancelled_within_a_pass(small_network: Architecture, cpu: Device) -> None:
    networks = small_network.build(4, seed=0), small_network.build(4, seed=1)
    cancel = CancelToken()
    later = networks[1].get_submodule("features.relu0")
    later.register_forward_hook(lambda *_: cancel.cancel())
    seen: list[None] = []
    networks[1].get_submodule("features.conv1").register_forward_hook(lambda *_: seen.append(None))
    with pytest.raises(OperationCancelled):
        weight_change(small_network, *networks, [clips()], device=cpu, cancel=cancel)
    assert len(seen) <= 1


def test_progress(small_network: Architecture, cpu: Device) -> None:
    networks = small_network.build(4, seed=0), small_network.build(4, seed=1)
    told: list[Progress] = []
    weight_change(small_network, *networks, clips().split(16), device=cpu, progress=told.append)
    assert [each.done for each in told] == [0, 1, 2, 3, 3, 3]
    assert {each.total for each in told} == {3}
    told.clear()
    weight_change(
        small_network, *networks, iter(clips().split(16)), device=cpu, progress=told.append
    )
    assert told[0].fraction is None


def test_what_cannot_be_compared(small_network: Architecture, cpu: Device) -> None:
    model = small_network.build(4, seed=0)
    with pytest.raises(ParameterError, match="no input"):
        weight_change(small_network, model, model, [], device=cpu)
    other = architecture("mobilenet_v2").build(4, seed=0)
    with pytest.raises(ParameterError, match=r"after: is no small: .*features\.relu0"):
        weight_change(small_network, model, other, [clips()], device=cpu)


@pytest.mark.parametrize("name", ["densenet121", "resnet18", "mobilenet_v2", "sound_cnn8"])
def test_registered_network(name: str, cpu: Device) -> None:
    """Each block's outputs are those that the network goes on with, written into or not."""
    entry = architecture(name)
    before, after = entry.build(3, seed=0), entry.build(3, seed=1)
    with torch.no_grad():
        for block in entry.blocks[:2]:
            for key, value in after.state_dict().items():
                if block.owns(key):
                    value.copy_(before.state_dict()[key])
    found = weight_change(entry, before, after, clips(12, 64).split(6), device=cpu)
    assert [each.block for each in found] == [block.name for block in entry.blocks]
    same = [each.svcca == pytest.approx(1, abs=1e-4) and not each.note for each in found]
    assert same[:2] == [True, True]
    assert found[2].cka < 0.999
    assert all(0 <= each.cka <= 1 and 0 <= each.svcca <= 1 for each in found)
