from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from core.models.registry import architecture
from core.models.skeleton import skeleton

HEAR_AND_EXPLAIN = """
import sys
import numpy as np
from core.attribution.methods import explain, explain_config
from core.bundles.bundle import load_bundle
from core.inference.classifier import Classifier
from resources import bundles_dir
classifier = Classifier(load_bundle(bundles_dir() / "everyday-sounds"))
values = np.zeros((3, 128, 250), np.float32)
classifier.predict(values[None])
explain(classifier, values, 0, explain_config(n_steps=2))
for name in ("torch._dynamo", "matplotlib.pyplot"):
    assert name not in sys.modules, name
"""


@pytest.mark.parametrize("name", ["densenet121", "resnet50", "inception_v3", "mobilenet_v2"])
def test_skeleton_has_a_networks_names_shapes_and_types(name: str) -> None:
    entry = architecture(name)
    state, wanted = skeleton(entry, 7).state_dict(), entry.build(7).state_dict()
    assert list(state) == list(wanted)
    for key, value in state.items():
        assert value.device.type == "meta"
        assert (value.shape, value.dtype) == (wanted[key].shape, wanted[key].dtype)


def test_random_numbers_are_left_alone() -> None:
    torch.manual_seed(3)
    before = torch.get_rng_state()
    skeleton(architecture("mobilenet_v2"), 7)
    assert torch.equal(torch.get_rng_state(), before)


def test_hearing_and_explaining_bring_in_neither_compiler_nor_pyplot() -> None:
    subprocess.run([sys.executable, "-c", HEAR_AND_EXPLAIN], check=True, timeout=300)
