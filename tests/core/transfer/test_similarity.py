from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from core.errors import ParameterError
from core.transfer.similarity import PairSums, linear_cka, noise_level, samples_of, svcca

Matrix = NDArray[np.float64]


def summed(first: torch.Tensor, second: torch.Tensor, batch_size: int | None = None) -> PairSums:
    sums = PairSums()
    size = batch_size or len(first)
    for start in range(0, len(first), size):
        sums.add(first[start : start + size], second[start : start + size])
    return sums


def noise(n_samples: int, n_neurons: int, seed: int) -> torch.Tensor:
    return torch.randn(n_samples, n_neurons, generator=torch.Generator().manual_seed(seed))


def activations(n_samples: int, n_neurons: int, seed: int) -> torch.Tensor:
    """Neurons that share directions of very different strength, around a mean."""
    strengths = torch.logspace(0, -3, n_neurons)
    return noise(n_samples, n_neurons, seed) * strengths @ noise(n_neurons, n_neurons, seed + 1) + 3


def related(seed: int = 0, n_samples: int = 300) -> tuple[torch.Tensor, torch.Tensor]:
    first = activations(n_samples, 24, seed)
    second = first @ noise(24, 16, seed + 5) + 2 * noise(n_samples, 16, seed + 6)
    return first, second


def rotation(n: int, seed: int) -> torch.Tensor:
    found: torch.Tensor = torch.linalg.qr(noise(n, n, seed).double()).Q
    return found


def direct_svcca(first: torch.Tensor, second: torch.Tensor, share: float = 0.99) -> Matrix:
    """Canonical correlations from the singular vectors of the activations themselves."""
    kept = []
    for values in (first.double().numpy(), second.double().numpy()):
        samples, strengths, _ = np.linalg.svd(values - values.mean(axis=0), full_matrices=False)
        explained = np.cumsum(strengths**2) / (strengths**2).sum()
        kept.append(samples[:, : int(np.searchsorted(explained, share)) + 1])
    return np.linalg.svd(kept[0].T @ kept[1], compute_uv=False)


def direct_cka(first: torch.Tensor, second: torch.Tensor) -> float:
    """Alignment of the two centred Gram matrices [shape=(n_samples, n_samples)]."""
    grams = []
    for values in (first.double().numpy(), second.double().numpy()):
        centred = values - values.mean(axis=0)
        grams.append(centred @ centred.T)
    return float((grams[0] * grams[1]).sum() / math.prod(np.linalg.norm(gram) for gram in grams))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("share", [0.9, 0.99, 0.999])
def test_svcca_against_singular_vectors(seed: int, share: float) -> None:
    first, second = related(seed)
    expected = direct_svcca(first, second, share)
    found = svcca(summed(first, second, 64), share)
    assert found.value == pytest.approx(float(expected.mean()), abs=1e-6)
    assert min(found.n_kept) == len(expected)
    assert 0.2 < found.value < 0.999


@pytest.mark.parametrize("seed", range(4))
def test_cka_against_gram_matrices(seed: int) -> None:
    first, second = related(seed)
    found = linear_cka(summed(first, second, 64))
    assert found.value == pytest.approx(direct_cka(first, second), abs=1e-6)
    assert found.n_kept == (24, 16)
    assert 0.1 < found.value < 0.999


def test_identical() -> None:
    first = activations(300, 24, 0)
    for measure in (svcca, linear_cka):
        found = measure(summed(first, first, 100))
        assert found.value == pytest.approx(1, abs=1e-9)
        assert (found.n_samples, found.note) == (300, "")


def test_rotated_scaled_and_moved() -> None:
    first = activations(300, 24, 0).double()
    second = 7 * first @ rotation(24, 9) - 11
    for measure in (svcca, linear_cka):
        found = measure(summed(first, second))
        assert found.value == pytest.approx(1, abs=1e-9)
        assert found.n_kept[0] == found.n_kept[1]


def test_any_mixing_of_the_directions_kept_leaves_svcca_but_not_cka() -> None:
    first = noise(400, 10, 0).double()
    mixed = first @ (noise(10, 10, 1).double() * torch.logspace(0, 1, 10))
    assert svcca(summed(first, mixed), share=1.0).value == pytest.approx(1, abs=1e-9)
    assert linear_cka(summed(first, mixed)).value < 0.9


@pytest.mark.parametrize(
    ("n_samples", "n_first", "n_second"),
    [(200, 20, 20), (500, 50, 100), (300, 150, 200), (2000, 30, 200)],
)
def test_noise_is_as_low_as_theory_says(n_samples: int, n_first: int, n_second: int) -> None:
    runs = range(8)
    found = [
        svcca(summed(noise(n_samples, n_first, k), noise(n_samples, n_second, 100 + k)), 1.0)
        for k in runs
    ]
    expected = noise_level(n_samples, (n_first, n_second))
    assert {each.n_kept for each in found} == {(n_first, n_second)}
    assert np.mean([each.value for each in found]) == pytest.approx(expected, abs=0.012)


def test_noise_level_agrees_with_the_exact_mean_square() -> None:
    """The mean squared correlation is exactly the larger number of directions by n - 1."""
    for n_samples, kept in [(401, (40, 100)), (2001, (20, 30)), (101, (60, 70))]:
        pairs = [
            (noise(n_samples, kept[0], k), noise(n_samples, kept[1], 50 + k)) for k in range(6)
        ]
        found = np.mean([direct_svcca(*pair, 1.0) ** 2 for pair in pairs])
        exact = max(kept) / (n_samples - 1)
        assert found == pytest.approx(exact, rel=0.06)
        assert exact <= noise_level(n_samples, kept) <= math.sqrt(exact)


def test_noise_level_at_its_ends() -> None:
    assert noise_level(1_000_000, (10, 10)) < 0.003
    assert noise_level(80, (79, 5)) == 1
    assert noise_level(80, (200, 5)) == 1
    assert noise_level(101, (60, 60)) > 0.2 + 0.8 * 0.4
    assert math.isnan(noise_level(80, (0, 5)))


@pytest.mark.parametrize("batch_size", [1, 7, 64, 299])
def test_batching_changes_nothing(batch_size: int) -> None:
    first, second = related()
    for measure in (svcca, linear_cka):
        whole, parts = measure(summed(first, second)), measure(summed(first, second, batch_size))
        assert parts.value == pytest.approx(whole.value, abs=1e-10)
        assert (parts.n_samples, parts.n_kept) == (whole.n_samples, whole.n_kept)


def test_more_rows_than_are_taken_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = related()
    whole = svcca(summed(first, second)).value
    monkeypatch.setattr("core.transfer.similarity._ROWS", 37)
    assert svcca(summed(first, second)).value == pytest.approx(whole, abs=1e-10)


def test_a_mean_far_above_the_variation_costs_no_precision() -> None:
    first, second = (each.double() for each in related())
    plain = svcca(summed(first, second, 32)).value
    assert svcca(summed(first + 1e6, second - 1e6, 32)).value == pytest.approx(plain, abs=1e-6)


def test_sums_take_no_more_memory_for_more_samples() -> None:
    sums = PairSums()
    for k in range(20):
        sums.add(noise(50, 8, k), noise(50, 6, 100 + k))
        assert [tuple(each.shape) for each in sums.products()] == [(8, 8), (6, 6), (8, 6)]
    assert sums.n_samples == 1000
    assert all(each.dtype == torch.float64 for each in sums.products())


@pytest.mark.parametrize("level", [0.0, 0.1, -1e4])
def test_activations_that_do_not_vary(level: float) -> None:
    constant, varying = torch.full((50, 4), level), noise(50, 6, 0)
    for measure in (svcca, linear_cka):
        for pair in ((constant, varying), (varying, constant), (constant, constant)):
            found = measure(summed(*pair, 16))
            assert math.isnan(found.value)
            assert found.n_kept == (0, 0)
            assert "do not vary" in found.note


def test_small_but_real_variation_counts() -> None:
    first = 1 + 1e-4 * noise(200, 5, 0)
    assert svcca(summed(first, first)).value == pytest.approx(1)


def test_some_neurons_that_are_never_active() -> None:
    first, second = related()
    dead = torch.zeros(300, 40)
    wide = summed(torch.cat([first, dead], 1), torch.cat([dead, second], 1))
    assert svcca(wide).value == pytest.approx(svcca(summed(first, second)).value, abs=1e-9)


def test_fewer_samples_than_neurons_are_said() -> None:
    found = svcca(summed(noise(40, 64, 0), noise(40, 64, 1)))
    assert max(found.n_kept) < 40
    assert found.value > 0.9
    assert "fewer samples (40) than are needed for 64 neurons" in found.note
    assert "correlations are 1 for 40 samples of anything" in found.note
    assert "fewer samples" in linear_cka(summed(noise(40, 64, 0), noise(40, 64, 1))).note


def test_correlations_that_are_forced_are_counted() -> None:
    first, second = noise(100, 70, 0), noise(100, 60, 1)
    found = svcca(summed(first, second), share=1.0)
    ones = int((direct_svcca(first, second, 1.0) > 1 - 1e-9).sum())
    assert ones == 31
    assert found.note == "31 of 60 correlations are 1 for 100 samples of anything"


def test_positions_as_samples_or_averaged() -> None:
    values = noise(2 * 3 * 4, 5, 0).reshape(2, 3, 4, 5)
    each = samples_of(values)
    assert each.shape == (2 * 4 * 5, 3)
    assert torch.equal(each[20 + 7], values[1, :, 1, 2])
    mean = samples_of(values, "mean")
    assert torch.equal(mean, values.flatten(2).mean(dim=2))
    flat = noise(6, 4, 1)
    assert torch.equal(samples_of(flat), flat)
    assert torch.equal(samples_of(flat, "mean"), flat)
    with pytest.raises(ParameterError, match="positions"):
        samples_of(values, "median")  # type: ignore[arg-type]


def test_what_cannot_be_compared() -> None:
    with pytest.raises(ParameterError, match="none to compare"):
        svcca(PairSums())
    with pytest.raises(ParameterError, match="samples by neurons"):
        PairSums().add(noise(5, 3, 0), noise(6, 3, 0))
    sums = summed(noise(5, 3, 0), noise(5, 3, 1))
    with pytest.raises(ParameterError, match="neurons differ"):
        sums.add(noise(5, 4, 0), noise(5, 3, 1))
    for share in (0.0, 1.1):
        with pytest.raises(ParameterError, match="share"):
            svcca(sums, share)
