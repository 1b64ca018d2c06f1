from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from explained_networks import linear, smooth, weights_of

from core.attribution.baselines import baseline_of
from core.attribution.methods import explain, explain_config
from core.errors import ParameterError
from core.inference.classifier import Classifier
from core.results import FloatArray

Make = Callable[..., Classifier]


def by_hand(losses: FloatArray, patch: tuple[int, int], stride: tuple[int, int]) -> FloatArray:
    """Mean loss over the patches at each pixel, of pixels whose losses add up [shape=(h, w)]."""
    height, width = losses.shape
    total, count = np.zeros((height, width)), np.zeros((height, width))
    for top in range(0, height - patch[0] + stride[0], stride[0]):
        for left in range(0, width - patch[1] + stride[1], stride[1]):
            place = slice(top, top + patch[0]), slice(left, left + patch[1])
            total[place] += losses[place].sum()
            count[place] += 1
    return total / count


@pytest.mark.parametrize("baseline", ["silence", "blurred"])
@pytest.mark.parametrize(
    ("patch", "stride"),
    [((8, 8), (8, 8)), ((8, 4), (4, 2)), ((5, 7), (5, 3)), ((32, 32), (1, 1)), ((32, 6), (9, 6))],
)
def test_linear_network_loses_the_sum_over_the_patch(
    ensemble_of: Make,
    values: FloatArray,
    patch: tuple[int, int],
    stride: tuple[int, int],
    baseline: str,
) -> None:
    member = linear()
    classifier = ensemble_of([member])
    config = explain_config(
        "occlusion", output="logit", patch=patch, stride=stride, baseline=baseline
    )
    found = explain(classifier, values, 2, config)
    start = baseline_of(values, baseline, silence=classifier.silence)
    losses = weights_of(member, 2).numpy().astype(np.float64) * (values - start)
    expected = by_hand(losses.sum(axis=0), patch, stride)
    for channel in found.values:
        np.testing.assert_allclose(channel, expected, atol=2e-5)


def test_channels_one_after_another(ensemble_of: Make, values: FloatArray) -> None:
    member = linear()
    classifier = ensemble_of([member])
    shape: dict[str, object] = {"patch": (8, 8), "stride": (8, 8)}
    config = explain_config("occlusion", output="logit", channels="each", **shape)
    found = explain(classifier, values, 0, config)
    losses = weights_of(member, 0).numpy().astype(np.float64) * (values - classifier.silence)
    for channel, expected in zip(found.values, losses, strict=True):
        np.testing.assert_allclose(channel, by_hand(expected, (8, 8), (8, 8)), atol=2e-5)
    assert found.settings["channels"] == "each"


def test_patches_overlap_by_half_unless_told(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([linear()])
    found = explain(classifier, values, 1, explain_config("occlusion", patch=(9, 6)))
    assert (found.settings["patch"], found.settings["stride"]) == ("9 × 6", "5 × 3")


def test_batches_do_not_change_the_answer(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([smooth(0), smooth(1)])
    maps = [
        explain(classifier, values, 1, explain_config("occlusion", internal_batch_size=size))
        for size in (1, 5, 100)
    ]
    for one in maps[1:]:
        np.testing.assert_allclose(one.members, maps[0].members, atol=1e-6)


def test_hiding_what_is_hidden_already_loses_nothing(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([smooth()])
    quiet = values.copy()
    quiet[:, :16] = classifier.silence
    config = explain_config("occlusion", patch=(8, 8), stride=(8, 8))
    found = explain(classifier, quiet, 1, config)
    assert np.abs(found.values[:, 16:]).max() > 1e-6
    np.testing.assert_allclose(found.values[:, :16], 0, atol=1e-7)


@pytest.mark.parametrize("patch", [(33, 8), (8, 33)])
def test_patch_larger_than_the_input(
    ensemble_of: Make, values: FloatArray, patch: tuple[int, int]
) -> None:
    config = explain_config("occlusion", patch=patch, stride=(4, 4))
    with pytest.raises(ParameterError, match=r"patch: .* more than the input's 32 × 32"):
        explain(ensemble_of([linear()]), values, 1, config)
