"""The line that every error carries."""

from __future__ import annotations

import pytest

from core.errors import AudioDecodeError, LabelFileError, ParameterError, SonolensError


@pytest.mark.parametrize("odd", ["a\nb", "a\r", "\x1b[2J", "a\u2028b", "a\u202eb", "\x85", "\0"])
def test_it_is_one_line_whatever_is_put_into_it(odd: str) -> None:
    for error in (
        SonolensError(odd),
        ParameterError(odd, odd),
        AudioDecodeError(f"{odd}.wav", odd),
        LabelFileError(odd, 3, odd),
    ):
        assert len(str(error).splitlines()) == 1
        assert str(error).isprintable()
    assert AudioDecodeError(odd, "x").path.name == odd


def test_letters_of_all_scripts_stay() -> None:
    assert str(SonolensError("Käuzchen 雨 🦉 \\n")) == "Käuzchen 雨 🦉 \\n"
