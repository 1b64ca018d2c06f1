"""The library's sentences are known again, and said in the window's language."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations

from app.notifications import line_of, reason_of
from app.reasons import said
from app.words import speak_with
from core.audio.decode import read_clip
from core.bundles.container import open_container
from core.errors import AudioDecodeError, BundleError


def _speaking(language: str) -> Iterator[None]:
    known = translations.read(translations.FOLDER / f"sonolens_{language}.ts")
    speak_with(lambda text, note: known.get((text, note), text))
    yield
    speak_with(None)


@pytest.fixture
def german() -> Iterator[None]:
    yield from _speaking("de")


@pytest.fixture
def chinese() -> Iterator[None]:
    yield from _speaking("zh_CN")


KNOWN = {
    "is empty (0 bytes)": "ist leer (0 Bytes)",
    "/a b/x.wav: is empty (0 bytes)": "/a b/x.wav: ist leer (0 Bytes)",
    "/x.csv, line 3: label is empty": "/x.csv, Zeile 3: label ist leer",
    "/b: bundle.json: name: must be positive": "/b: bundle.json: name: muss positiv sein",
    "member 1, epoch 3": "Mitglied 1, Epoche 3",
    "12 more groups of copies": "12 weitere Gruppen von Kopien",
    "fold 1 and fold 2 hold the same sounds": "dieselben Klänge in Fold 1 und Fold 2",
    "the 5 folds of ESC-50": "die 5 Folds von ESC-50",
    "resnet50, fold 1, seed 0": "resnet50, Fold 1, Startwert 0",
    "none": "keiner",
    # sentences within sentences
    "no CUDA: this build of torch is for the CPU only; no MPS: only on a Mac":
        "kein CUDA: dieses torch ist nur für die CPU gebaut; kein MPS: nur auf einem Mac",
    "12 clips: each is empty: a.wav, b.wav and 9 more":
        "12 Clips: jeder ist leer: a.wav, b.wav und 9 weitere",
    "channels differ: 3 with 2 channels, 1 with 1 channel; they are mixed to one":
        "verschiedene Kanalzahlen: 3 mit 2 Kanälen, 1 mit 1 Kanal;"
        " sie werden zu einem Kanal gemischt",
    "/x: cannot be written: Permission denied":
        "/x: lässt sich nicht schreiben: Zugriff verweigert",
    # names stay, whatever they are
    "the same samples: reading room.wav, fold 3.wav, rock and roll.wav":
        "dieselben Abtastwerte: reading room.wav, fold 3.wav, rock and roll.wav",
    "/my clips: there is no such folder": "/my clips: kein solcher Ordner vorhanden",
}  # fmt: skip


@pytest.mark.parametrize("sentence", KNOWN)
def test_a_sentence_is_known_again(german: None, sentence: str) -> None:
    assert said(sentence) == KNOWN[sentence]


def test_another_language_orders_what_it_says(chinese: None) -> None:
    assert said("the 5 folds of ESC-50") == "ESC-50 的 5 折"
    assert said("x: is empty (0 bytes)") == "x: 为空（0 字节）"


@pytest.mark.parametrize("sentence", KNOWN)
def test_english_is_not_touched(sentence: str) -> None:
    assert said(sentence) is sentence


@pytest.mark.parametrize("text", ["", ": ", "{0}", "rain: wind: sea", "what nobody says", "犬"])
def test_an_unknown_text_stays(german: None, text: str) -> None:
    assert said(text) == text


def test_an_error_is_shown_in_german(german: None, tmp_path: Path) -> None:
    path = tmp_path / "rain.wav"
    path.touch()
    with pytest.raises(AudioDecodeError) as caught:
        read_clip(path)
    assert str(caught.value) == f"{path}: is empty (0 bytes)"
    assert reason_of(caught.value, "") == "ist leer (0 Bytes)"
    assert line_of(caught.value, "") == f"{path}: ist leer (0 Bytes)"


def test_an_error_of_a_bundle_is_shown_in_chinese(chinese: None, tmp_path: Path) -> None:
    with pytest.raises(BundleError) as caught, open_container(tmp_path / "none"):
        pass
    assert line_of(caught.value, "") == f"{tmp_path / 'none'}: 没有此模型包"


@pytest.mark.parametrize(
    "part",
    ["x", ": ", " and ", "fold 1, ", "is not ", "a (", "; not ", "no CUDA: ; no MPS: ", "{0}"],
)
@pytest.mark.parametrize("length", [4_900, 100_000])
def test_a_hostile_text_is_answered_at_once(german: None, part: str, length: int) -> None:
    said("warm up")
    text = (part * length)[:length]
    begun = time.process_time()
    said(text)
    assert time.process_time() - begun < 0.1


def test_a_wrong_translation_falls_back() -> None:
    speak_with(lambda text, note: text.replace("{0}", "{9}"))
    try:
        assert said("the 5 folds of ESC-50") == "the 5 folds of ESC-50"
    finally:
        speak_with(None)


@pytest.mark.parametrize("language", [code for code in translations.LANGUAGES if code != "en"])
def test_every_sentence_is_known_by_its_pattern(language: str) -> None:
    known = translations.read(translations.FOLDER / f"sonolens_{language}.ts")
    speak_with(lambda text, note: f"§{text}")
    try:
        for text, note in known:
            if note == "core":
                places = translations.places(text)
                assert said(text.format(*range(len(places)))).startswith("§"), text
    finally:
        speak_with(None)
