from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import ParameterError
from core.features.mel import LogMelConfig
from core.training.config import TrainConfig
from core.training.config_file import checked_config, load_config, save_config
from core.training.recipe import RECIPES, Recipe

shares = st.floats(0, 0.5)
words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)


@st.composite
def recipes(draw: st.DrawFn) -> Recipe:
    inner = draw(st.booleans())
    return Recipe(
        name=draw(st.sampled_from(["custom", "none", "mine"])),
        epochs=draw(st.integers(1, 500)),
        batch_size=draw(st.integers(2, 64)),
        optimiser=draw(st.sampled_from(["adam", "adamw", "sgd"])),
        learning_rate=draw(st.floats(1e-9, 1)),
        schedule=draw(st.sampled_from(["step", "cosine", "constant"])),
        milestones=tuple(sorted(draw(st.sets(st.integers(1, 500), max_size=3)))),
        freeze=draw(st.sampled_from([None, "stem", "block2"])),
        class_weights=draw(st.sampled_from(["none", "balanced"])),
        precision=draw(st.sampled_from(["auto", "fp32", "bf16", "fp16"])),
        pitch=draw(st.integers(0, 12)),
        stretch=draw(st.sampled_from([None, (0.9, 1.2), (1.0, 1.0)])),
        doubled=draw(st.booleans()),
        variants=draw(st.integers(0, 64)),
        mask=draw(shares),
        epoch_choice="inner" if inner else "last",
        patience=draw(st.none() | st.integers(1, 50)) if inner else None,
    )


@st.composite
def configs(draw: st.DrawFn) -> TrainConfig:
    return TrainConfig(
        data=Path("/clips") / draw(st.sampled_from(["a", "ü b", "none"])),
        layout=draw(st.sampled_from(["auto", "esc50"])),
        exclude=tuple(draw(st.lists(words, max_size=3))),
        members=draw(st.integers(1, 100)),
        init=draw(st.sampled_from(["pretrained", "random", "/w/a.safetensors"])),
        recipe=draw(recipes()),
        epochs=draw(st.none() | st.integers(1, 100)),
        seed=draw(st.integers(0, 2**31 - 1)),
        device=draw(st.sampled_from(["auto", "cpu", "cuda", "mps"])),
        compile=draw(st.booleans()),
        title=draw(words | st.just("none")),
        features=LogMelConfig(clip_duration=draw(st.none() | st.floats(0.5, 10))),
    )


@pytest.mark.parametrize("suffix", [".toml", ".json", ".TOML"])
@settings(max_examples=60)
@given(config=configs())
def test_file_gives_back_what_was_written(
    suffix: str, config: TrainConfig, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / f"training{suffix}"
    save_config(config, path)
    assert load_config(path) == config


@pytest.mark.parametrize(
    ("more", "field", "said"),
    [
        ({"network": "resnet18"}, "network", "no such setting"),
        ({"recipe": {"pitches": 2}}, "recipe.pitches", "did you mean 'pitch'?"),
        ({"features": {"n_mel": 2}}, "features.n_mel", "did you mean 'n_mels'?"),
        ({"recipe": {"batch_size": 1}}, "recipe.batch_size", "greater than or equal to 2"),
        ({"recipe": {"epochs": 2, "warmup": 3}}, "recipe.warmup", "shorter than the training"),
        ({"recipe": {"patience": 3}}, "recipe.patience", "epoch_choice"),
        ({"recipe": {"stretch": [1.2, 0.9]}}, "recipe.stretch", "rise"),
        ({"recipe": {"freeze": "block9"}}, "recipe.freeze", "stem, block1, block2, block3, block4"),
        ({"recipe": {"freeze": "head"}}, "recipe.freeze", "can be frozen"),
        ({"recipe": {"learning_rate": float("nan")}}, "recipe.learning_rate", "finite"),
        ({"device": "tpu"}, "device", "cpu"),
        ({"members": 0}, "members", "greater"),
        ({"architecture": "sound_cnn8"}, "init", "sound_cnn8 has no pretrained weights"),
        (
            {"features": {"representation": "mfcc"}, "recipe": "quick"},
            "recipe.gain",
            "must be 0 with mfcc",
        ),
    ],
)
def test_wrong_setting_is_named_with_its_table(more: dict[str, Any], field: str, said: str) -> None:
    with pytest.raises(ParameterError, match=f"^{field}: ") as caught:
        checked_config({"data": "x"} | more)
    assert caught.value.field == field
    assert said in caught.value.reason
    assert "\n" not in str(caught.value)


def test_missing_data() -> None:
    with pytest.raises(ParameterError) as caught:
        checked_config({})
    assert caught.value.field == "data"


def test_table_that_names_a_recipe_says_only_what_differs() -> None:
    config = checked_config({"data": "x", "recipe": {"name": "quick", "epochs": 20}})
    assert config.recipe == RECIPES["quick"].model_copy(update={"epochs": 20})
    assert checked_config({"data": "x", "recipe": {"epochs": 20}}).recipe == Recipe(epochs=20)


@pytest.mark.parametrize(
    ("name", "text"), [("a.toml", "= 2"), ("a.json", "{"), ("a.json", "[]"), ("a.json", "\xff")]
)
def test_file_that_cannot_be_read_is_named(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ParameterError, match=name) as caught:
        load_config(path)
    assert caught.value.field == "config"
    with pytest.raises(ParameterError, match="absent"):
        load_config(tmp_path / "absent.toml")


def test_other_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match=r"\.toml or \.json"):
        save_config(TrainConfig(data=Path("x")), tmp_path / "a.yaml")


def test_json_is_the_models_own(tmp_path: Path) -> None:
    config = TrainConfig(data=Path("x"))
    save_config(config, tmp_path / "a.json")
    assert TrainConfig.model_validate(json.loads((tmp_path / "a.json").read_text())) == config
