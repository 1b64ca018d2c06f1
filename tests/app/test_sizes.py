from __future__ import annotations

import pytest

from app.sizes import size_words


@pytest.mark.parametrize(
    ("n_bytes", "text"),
    [(0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (12_345_678, "12 MB"), (10**13, "10 TB")],
)
def test_sizes_have_units(n_bytes: int, text: str) -> None:
    assert size_words(n_bytes) == text
