from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from explained_networks import Square, linear, smooth, weights_of

from core.attribution.baselines import baseline_of
from core.attribution.methods import explain, explain_config
from core.inference.classifier import Classifier
from core.results import FloatArray

Make = Callable[..., Classifier]


@pytest.mark.parametrize("baseline", ["silence", "mean", "blurred"])
def test_noise_does_not_change_a_linear_network(
    ensemble_of: Make, values: FloatArray, baseline: str
) -> None:
    member = linear()
    classifier = ensemble_of([member])
    config = explain_config("smoothgrad", output="logit", noise=0.3, n_samples=5, baseline=baseline)
    found = explain(classifier, values, 2, config)
    start = baseline_of(values, baseline, silence=classifier.silence)
    expected = weights_of(member, 2).numpy() * (values - start)
    np.testing.assert_allclose(found.values, expected, atol=1e-5)
    assert found.baseline == baseline


def test_gradient_is_the_mean_over_noisy_copies(ensemble_of: Make, values: FloatArray) -> None:
    """A quadratic network's gradient at a noisy copy is its weights times that copy."""
    member = Square()
    config = explain_config("smoothgrad", output="logit", noise=0.2, n_samples=7, seed=3)
    classifier = ensemble_of([member])
    found = explain(classifier, values, 1, config)
    inputs = classifier.to_input(values[None])
    generator = torch.Generator().manual_seed(3)
    noise = torch.stack([torch.randn(inputs.shape, generator=generator) for _ in range(7)])
    deviation = 0.2 * float(values.max() - values.min())
    copies = inputs + deviation * noise.mean(dim=0)
    gradient = member.weights[1].detach().reshape(1, 3, 32, 32) * copies
    expected = (gradient * (inputs - classifier.silence))[0].numpy()
    np.testing.assert_allclose(found.values, expected, atol=1e-4 * np.abs(expected).max())


def test_without_noise_it_is_gradient_times_difference(
    ensemble_of: Make, values: FloatArray
) -> None:
    classifier = ensemble_of([smooth()])
    found = explain(classifier, values, 0, explain_config("smoothgrad", noise=0, n_samples=1))
    inputs = classifier.to_input(values[None]).requires_grad_()
    (gradient,) = torch.autograd.grad(classifier.members[0](inputs).softmax(dim=1)[0, 0], inputs)
    expected = (gradient * (inputs - classifier.silence))[0].detach().numpy()
    np.testing.assert_allclose(found.values, expected, atol=1e-7)


def test_the_seed_decides_whatever_the_batch(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([smooth(0, 2e-2)])

    def one(seed: int, batch: int) -> FloatArray:
        config = explain_config("smoothgrad", seed=seed, n_samples=9, internal_batch_size=batch)
        return explain(classifier, values, 1, config).values

    first = one(0, 4)
    np.testing.assert_array_equal(one(0, 4), first)
    np.testing.assert_allclose(one(0, 9), first, atol=1e-6 * np.abs(first).max())
    assert not np.allclose(one(1, 4), first, atol=1e-3 * np.abs(first).max())
