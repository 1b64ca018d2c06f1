from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.errors import ParameterError
from core.features.resize import resize_columns, resize_matrix


@settings(max_examples=60)
@given(n_in=st.integers(1, 600), n_out=st.integers(1, 400))
def test_is_pillows_bilinear(n_in: int, n_out: int) -> None:
    image = np.random.default_rng(n_in).normal(-5, 4, (4, n_in)).astype(np.float32)
    expected = Image.fromarray(image).resize((n_out, 4), Image.Resampling.BILINEAR)
    np.testing.assert_allclose(resize_columns(image, n_out), np.asarray(expected), atol=1e-4)


@settings(max_examples=60)
@given(n_in=st.integers(1, 600), n_out=st.integers(1, 400))
def test_weights_are_shares(n_in: int, n_out: int) -> None:
    matrix = resize_matrix(n_in, n_out)
    assert (matrix >= 0).all()
    np.testing.assert_allclose(matrix.sum(axis=0), 1.0, atol=1e-5)


def test_same_size_is_the_same_image() -> None:
    np.testing.assert_array_equal(resize_matrix(7, 7), np.eye(7))


def test_shared_weights_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        resize_matrix(5, 3)[0, 0] = 1


@pytest.mark.parametrize("size", [(0, 5), (5, 0)])
def test_impossible_size(size: tuple[int, int]) -> None:
    with pytest.raises(ParameterError):
        resize_matrix(*size)
