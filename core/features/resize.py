"""Bilinear resize with antialiasing along one axis, as a matrix."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import scipy.sparse

from core.errors import ParameterError
from core.results import FloatArray

__all__ = ["resize_columns", "resize_matrix"]


@lru_cache(maxsize=64)
def resize_matrix(n_in: int, n_out: int) -> FloatArray:
    """Weights that resize ``n_in`` samples to ``n_out`` by a triangle filter.

    The filter is as wide as one output sample when shrinking and as one input sample when
    growing; positions outside the input get no weight and each column sums to 1. It is what
    image libraries call bilinear with antialiasing.

    Returns
    -------
    ndarray [shape=(n_in, n_out)], float32, read-only

    Raises
    ------
    ParameterError
        A size is less than 1.
    """
    if n_in < 1 or n_out < 1:
        raise ParameterError("n_out", f"cannot resize {n_in} columns to {n_out}")
    scale = n_in / n_out
    support = max(scale, 1.0)
    centres = (np.arange(n_out) + 0.5) * scale
    positions = np.arange(n_in)[:, None] + 0.5
    weights = np.maximum(1.0 - np.abs(positions - centres) / support, 0.0)
    weights /= weights.sum(axis=0)
    matrix = weights.astype(np.float32)
    matrix.flags.writeable = False
    return matrix


def resize_columns(image: FloatArray, n_columns: int) -> FloatArray:
    """Resize an image [shape=(n_rows, n_in)] to ``n_columns`` columns."""
    return np.ascontiguousarray((_sparse(image.shape[1], n_columns) @ image.T).T, dtype=np.float32)


@lru_cache(maxsize=64)
def _sparse(n_in: int, n_out: int) -> scipy.sparse.csr_array:
    """Few weights are not zero, and threads of a dense product would wait on each other."""
    return scipy.sparse.csr_array(resize_matrix(n_in, n_out).T)
