from __future__ import annotations

import pickle
from pathlib import Path

import pytest
import safetensors.torch
import torch

from core.errors import ParameterError, WeightsError
from core.models.registry import architecture
from core.models.weights import initialise, load_into, pretrained_file, read_state_dict

ENTRY = architecture("resnet18")


class Hostile:
    """Writes a file when it is unpickled."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self.target,)


@pytest.fixture(scope="module")
def trained() -> dict[str, torch.Tensor]:
    """Weights of a network with ten classes."""
    return {k: v.clone() for k, v in ENTRY.build(10, seed=3).state_dict().items()}


@pytest.fixture(scope="module")
def trained_file(
    trained: dict[str, torch.Tensor], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    path = tmp_path_factory.mktemp("weights") / "resnet.safetensors"
    safetensors.torch.save_file(trained, path)
    return path


@pytest.mark.parametrize("suffix", [".safetensors", ".pth", ".pt"])
def test_body_from_a_file_and_head_from_the_seed(
    trained: dict[str, torch.Tensor], trained_file: Path, tmp_path: Path, suffix: str
) -> None:
    path = trained_file
    if suffix != ".safetensors":
        path = tmp_path / f"w{suffix}"
        torch.save(trained, path)
    model = initialise(ENTRY, 4, str(path), seed=1)
    state = model.state_dict()
    body = [name for name in state if not name.startswith("fc.")]
    assert len(body) > 100
    assert all(torch.equal(state[name], trained[name]) for name in body)
    assert state["fc.weight"].shape == (4, 512)
    same = initialise(ENTRY, 4, str(path), seed=1).state_dict()
    other = initialise(ENTRY, 4, str(path), seed=2).state_dict()
    assert torch.equal(state["fc.weight"], same["fc.weight"])
    assert not torch.equal(state["fc.weight"], other["fc.weight"])


def test_head_stays_random_even_where_it_would_fit(trained_file: Path) -> None:
    model = initialise(ENTRY, 10, str(trained_file), seed=1)
    expected = ENTRY.build(10, seed=1).state_dict()["fc.weight"]
    assert torch.equal(model.state_dict()["fc.weight"], expected)


def test_random() -> None:
    one, same, other = (
        initialise(ENTRY, 3, "random", seed=seed).state_dict()["conv1.weight"] for seed in (1, 1, 2)
    )
    assert torch.equal(one, same)
    assert not torch.equal(one, other)


def test_pickle_with_code_is_refused_and_not_run(tmp_path: Path) -> None:
    proof = tmp_path / "executed"
    for name, write in (
        ("a.pth", lambda path: torch.save({"w": Hostile(proof)}, path)),
        ("b.pt", lambda path: path.write_bytes(pickle.dumps(Hostile(proof), protocol=2))),
        ("c.safetensors", lambda path: path.write_bytes(pickle.dumps(Hostile(proof), protocol=2))),
    ):
        write(tmp_path / name)
        with pytest.raises(WeightsError, match=name) as caught:
            read_state_dict(tmp_path / name)
        assert "\n" not in str(caught.value)
    assert not proof.exists()


@pytest.mark.parametrize("suffix", [".safetensors", ".pth"])
@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"no weights",
        b"\x00" * 64,
        b"PK\x03\x04" + b"\x00" * 100,
        b"\x80\x02.",
        (1 << 60).to_bytes(8, "little") + b"{}",
        b"\xff" * 200,
    ],
)
def test_files_that_are_no_weights(tmp_path: Path, suffix: str, contents: bytes) -> None:
    path = tmp_path / f"odd{suffix}"
    path.write_bytes(contents)
    with pytest.raises(WeightsError) as caught:
        read_state_dict(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("suffix", [".safetensors", ".pth"])
def test_file_that_breaks_off(
    trained: dict[str, torch.Tensor], tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"cut{suffix}"
    if suffix == ".pth":
        torch.save(trained, path)
    else:
        safetensors.torch.save_file(trained, path)
    path.write_bytes(path.read_bytes()[:100_000])
    with pytest.raises(WeightsError, match="cannot be read as weights"):
        read_state_dict(path)


@pytest.mark.parametrize("contents", [[1, 2], {"state_dict": {}}, {0: torch.zeros(1)}, "text"])
def test_other_things_than_tensors_by_name(tmp_path: Path, contents: object) -> None:
    torch.save(contents, tmp_path / "odd.pth")
    with pytest.raises(WeightsError, match="other than tensors by name"):
        read_state_dict(tmp_path / "odd.pth")


def test_missing_file_and_unknown_word(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="there is no such file"):
        initialise(ENTRY, 3, str(tmp_path / "gone.pth"), seed=0)
    with pytest.raises(WeightsError, match="there is no such file"):
        initialise(ENTRY, 3, str(tmp_path / "gone.safetensors"), seed=0)
    with pytest.raises(ParameterError) as caught:
        initialise(ENTRY, 3, "imagenet", seed=0)
    assert caught.value.field == "init"


def test_missing_weights_are_listed(trained: dict[str, torch.Tensor]) -> None:
    state = {k: v for k, v in trained.items() if not k.startswith("layer4")}
    with pytest.raises(WeightsError, match=r"missing layer4\.0.* and \d+ more"):
        load_into(ENTRY.build(3, seed=0), state, ENTRY)


def test_missing_head_is_no_error(trained: dict[str, torch.Tensor]) -> None:
    state = {k: v for k, v in trained.items() if not k.startswith("fc.")}
    assert load_into(ENTRY.build(3, seed=0), state, ENTRY) == ()


def test_partial_says_what_stayed(trained: dict[str, torch.Tensor]) -> None:
    state = {k: v for k, v in trained.items() if not k.startswith("layer4")}
    model = ENTRY.build(3, seed=0)
    stayed = load_into(model, state, ENTRY, partial=True)
    assert stayed
    assert all(name.startswith("layer4.") for name in stayed)
    found, random = model.state_dict(), ENTRY.build(3, seed=0).state_dict()
    assert torch.equal(found["layer3.0.conv1.weight"], trained["layer3.0.conv1.weight"])
    assert torch.equal(found["layer4.0.conv1.weight"], random["layer4.0.conv1.weight"])


@pytest.mark.parametrize("partial", [False, True])
def test_unknown_weights_are_listed(trained: dict[str, torch.Tensor], partial: bool) -> None:
    state = trained | {"layer9.conv.weight": torch.zeros(1)}
    with pytest.raises(WeightsError, match=r"unknown layer9\.conv\.weight"):
        load_into(ENTRY.build(3, seed=0), state, ENTRY, partial=partial)


def test_nothing_in_common_even_when_partial() -> None:
    for state in ({}, {"fc.weight": torch.zeros(3, 512)}):
        with pytest.raises(WeightsError, match="no weights of resnet18"):
            load_into(ENTRY.build(3, seed=0), state, ENTRY, partial=True)


def test_misshaped_weights_are_listed_and_nothing_is_copied(
    trained: dict[str, torch.Tensor],
) -> None:
    state = trained | {"layer1.0.conv1.weight": torch.zeros(2, 2)}
    model = ENTRY.build(3, seed=0)
    before = model.state_dict()["conv1.weight"].clone()
    with pytest.raises(WeightsError, match=r"other shapes.*layer1\.0\.conv1\.weight"):
        load_into(model, state, ENTRY)
    assert torch.equal(model.state_dict()["conv1.weight"], before)


def test_another_networks_weights(trained: dict[str, torch.Tensor]) -> None:
    dense = architecture("densenet121")
    with pytest.raises(WeightsError, match="not weights of densenet121"):
        load_into(dense.build(3, seed=0), trained, dense)


def test_old_names_of_dense_layers() -> None:
    dense = architecture("densenet121")
    state = dense.build(3, seed=5).state_dict()
    old = {}
    for name, value in state.items():
        head, dot, tail = name.rpartition(".")
        for part in ("norm1", "norm2", "conv1", "conv2"):
            if "denselayer" in head and head.endswith(part):
                head = head[:-1] + "." + head[-1]
                break
        old[f"{head}{dot}{tail}"] = value
    assert "features.denseblock1.denselayer1.norm.1.weight" in old
    model = dense.build(3, seed=6)
    assert load_into(model, old, dense) == ()
    found = model.state_dict()
    assert all(torch.equal(found[k], v) for k, v in state.items() if not k.startswith("classifier"))


def test_auxiliary_head_is_passed_over() -> None:
    inception = architecture("inception_v3")
    with torch.device("meta"):
        own = inception.build(3)
    state = {k: torch.zeros(v.shape) for k, v in own.state_dict().items()}
    state["AuxLogits.fc.weight"] = torch.zeros(1_000, 768)
    own = own.to_empty(device="cpu")
    assert load_into(own, state, inception) == ()


def test_pretrained_asks_for_torchvisions_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = {}

    def pretend(url: str, path: Path, **how: object) -> Path:
        asked.update(how, url=url, path=path)
        return path

    monkeypatch.setattr("core.models.weights.download", pretend)
    path = pretrained_file(architecture("mobilenet_v2"), tmp_path)
    assert asked["url"].endswith(path.name)
    assert path.parent == tmp_path
    assert path.name == f"mobilenet_v2-{asked['sha256_start']}.pth"
    int(str(asked["sha256_start"]), 16)
