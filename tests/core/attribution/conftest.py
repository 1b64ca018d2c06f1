from __future__ import annotations

import numpy as np
import pytest

from core.results import FloatArray


@pytest.fixture(scope="module")
def values() -> FloatArray:
    return np.random.default_rng(0).normal(-6, 3, (3, 32, 32)).astype(np.float32)
