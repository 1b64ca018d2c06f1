"""Every text of the window is translated, and what was translated is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
import translations


def test_everything_is_translated_and_compiled() -> None:
    assert len(translations.collect()) > 500
    assert translations.check() == []


@pytest.mark.parametrize("language", [code for code in translations.LANGUAGES if code != "en"])
def test_translations_keep_what_texts_are_made_of(language: str) -> None:
    known = translations.read(translations.FOLDER / f"sonolens_{language}.ts")
    texts = translations.collect()
    assert known
    for text in texts:
        said = known[text.key]
        assert translations.places(said) == translations.places(text.source), said
        assert said.count("<") == text.source.count("<"), said
        assert ("&" in said) == ("&" in text.source), said
        assert said[:1].isspace() == text.source[:1].isspace(), said
        spaced = said[-1:].isspace() or said.endswith("，")
        assert spaced == text.source[-1:].isspace(), said
        assert said.endswith("…") == text.source.endswith("…"), said


def test_texts_are_collected(tmp_path: Path) -> None:
    room = tmp_path / "app"
    room.mkdir()
    (room / "a.py").write_text(
        "X = mark('One')\ntr(X)\n"
        "def f(n):\n    return tr('Two' ' halves', 'a note') + trn('{n} x', '{n} xs', n)\n"
    )
    assert [text.key for text in translations.collect(tmp_path)] == [
        ("One", ""), ("Two halves", "a note"), ("{n} x", ""), ("{n} xs", "")
    ]  # fmt: skip
    (room / "b.py").write_text("def f(x):\n    return tr(f'{x} clips')\n")
    with pytest.raises(translations.TextError, match=r"app/b\.py:2"):
        translations.collect(tmp_path)


def test_sentences_of_the_library_are_collected(tmp_path: Path) -> None:
    room = tmp_path / "core" / "audio"
    room.mkdir(parents=True)
    (room / "a.py").write_text(
        '"""Not this one."""\nX = 1\n"""Nor this one."""\n'
        "def f(path, n, progress):\n"
        "    if path == 'it is compared':\n        raise ParameterError('x', 'wrong shape here')\n"
        "    report(progress, 0, 1, 'reading')\n"
        "    why = 'no such file' if n else f\"holds {n:g} clip{'s' * (n > 1)}\"\n"
        "    raise AudioDecodeError(path, f\"{path}: cannot {'be' if n else 'not'} read: {why}\")\n"
        "def g(n):\n    return counted(n, 'class', 'classes')\n"
    )
    assert [text.source for text in translations.collect(tmp_path) if text.files] == [
        "1 class", "cannot be read: {0}", "cannot not read: {0}", "holds {0} clip",
        "holds {0} clips", "no such file", "reading", "{0} classes",
    ]  # fmt: skip
    assert {text.note for text in translations.collect(tmp_path)} == {"core"}


def test_what_is_known_stays_and_what_is_gone_goes(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    texts = [translations.Text("One", "", ("app/a.py",)), translations.Text("Two", "n", ())]
    translations.write(path, "de", texts, {("Two", "n"): "Zwei", ("Three", ""): "Drei"})
    assert translations.read(path) == {("Two", "n"): "Zwei"}
    assert translations.faults(texts, "de", translations.read(path)) == [
        "de: not translated: 'One'"
    ]
    assert translations.faults(texts[1:], "de", {("Two", "n"): "{x}"}) != []
