"""Documents that a machine makes up, and what must hold whatever they say.

Each target takes one document. It may refuse it with an error of ours, or serve it; anything else
is a finding, which is kept as an example in `test_fuzzing`.
"""

from __future__ import annotations

import json
import os
import struct
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sound_bundle
from hypothesis import strategies as st

from app import settings_file
from app.bundle_words import measured_words
from app.settings import Settings, accepted
from core.bundles.bundle import Bundle, _member
from core.bundles.card import model_card
from core.bundles.manifest import parse_manifest
from core.datasets.detect import read_dataset
from core.datasets.facts import describe
from core.datasets.splits import splits_of
from core.errors import ParameterError, SonolensError
from core.interchange.audacity import label_lines, read_labels
from core.interchange.raven import header_line, read_selections, selection_lines
from core.models.registry import architecture
from core.training.config_file import load_config, save_config

LONG_RUN = "SONOLENS_FUZZ"
"""Variable that names how many documents each target gets; a bounded number where it is not set."""
SHORT = 40
Document = bytes
Target = Callable[[Document], None]


def examples() -> int:
    """How many documents each target gets."""
    return int(os.environ.get(LONG_RUN) or SHORT)


@contextmanager
def file_of(document: bytes, name: str) -> Iterator[Path]:
    """Put a document into a file for as long as the block runs."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(document)
        yield path


def refusal(error: SonolensError) -> None:
    """Look at the line for people."""
    assert str(error)
    assert len(str(error).splitlines()) == 1


_LETTERS = st.text(max_size=8) | st.sampled_from(
    ["", "\0", "\ud800", "=1", "\x1b[2J", "..", "NaN", "1e999", "9" * 5_000, "١", "²", "-0", "\r"]
)
_NUMBERS = st.integers() | st.floats() | st.sampled_from([0, -1, 1 << 63, 1e308, 10**400])
_VALUES = st.recursive(
    st.none() | st.booleans() | _NUMBERS | _LETTERS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_LETTERS, inner, max_size=3),
    max_leaves=6,
)


@st.composite
def changed(draw: st.DrawFn, given: Any) -> Any:
    """Give a document with some of its entries replaced, removed or added."""
    document = json.loads(json.dumps(given))
    for _ in range(draw(st.integers(1, 3))):
        place = document
        while isinstance(place, dict) and place:
            name = draw(st.sampled_from(sorted(place)))
            if isinstance(place[name], dict) and place[name] and draw(st.booleans()):
                place = place[name]
                continue
            match draw(st.sampled_from(["replace", "remove", "add"])):
                case "replace":
                    place[name] = draw(_VALUES)
                case "remove":
                    del place[name]
                case _:
                    place[draw(_LETTERS)] = draw(_VALUES)
            break
    return document


def broken(documents: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    """Give documents, of which some are cut or have bytes that are others."""

    def spoil(data: bytes, at: int, new: bytes, cut: bool) -> bytes:
        place = at % (len(data) + 1)
        return data[:place] if cut else data[:place] + new + data[place + len(new) :]

    spoilt = st.builds(spoil, documents, st.integers(0), st.binary(max_size=4), st.booleans())
    return st.one_of(documents, documents, spoilt)


def _json(documents: st.SearchStrategy[Any]) -> st.SearchStrategy[bytes]:
    return documents.map(lambda document: json.dumps(document).encode())


_FIGURES = {
    "protocols": {
        "held-out": {
            "accuracy": 0.9, "ci95": [0.8, 1.0], "single": {"mean": 0.8, "sd": 0.1},
            "folds": [{"accuracy": 0.9}],
        }
    },
    "n": 400, "members": 5, "dataset": "ESC-10", "seeds": [0], "machine": {"cpu": "x"},
    "calibration": {"n": 3, "dataset": "a", "protocol": "b"},
    "threshold": {"false_reject_rate": 0.1, "false_accept_rate": 0.2, "n_unknown": 5},
}  # fmt: skip


def manifests() -> st.SearchStrategy[bytes]:
    """Give manifests of bundles."""
    given = json.loads(sound_bundle.sound_contents()[sound_bundle.MANIFEST])
    given |= {"metrics": _FIGURES, "training": {"seeds": [0], "recipe": "quick"}, "threshold": 0.5}
    return broken(_json(changed(given)))


def try_manifest(document: bytes) -> None:
    """Read a manifest, and say and write all that it says."""
    try:
        manifest = parse_manifest(document, Path("bundle"))
    except SonolensError as error:
        return refusal(error)
    model_card(manifest).encode()
    assert all(str(word) for word in measured_words(manifest))
    text = json.dumps(manifest.model_dump(mode="json"), ensure_ascii=False).encode()
    again = parse_manifest(text, Path("bundle"))
    assert (again.name, again.labels, again.files) == (
        manifest.name,
        manifest.labels,
        manifest.files,
    )
    assert Bundle(manifest, ()).manifest is manifest
    return None


def weights() -> st.SearchStrategy[bytes]:
    """Give safetensors files whose header was changed."""
    header, body = sound_bundle.tensors()
    kept = dict(list(header.items())[:6])
    lengths = st.none() | st.integers(0, 1 << 64).map(lambda n: n & ((1 << 64) - 1))

    def pack(document: Any, length: int | None) -> bytes:
        text = json.dumps({**header, **document} if isinstance(document, dict) else document)
        said = len(text.encode()) if length is None else length
        return struct.pack("<Q", said) + text.encode() + body

    return broken(st.builds(pack, changed(kept), lengths))


def try_weights(document: bytes) -> None:
    """Load a member."""
    try:
        _member(document, architecture("mobilenet_v2"), 2, "bundle: member")
    except SonolensError as error:
        refusal(error)


_CELLS = _LETTERS | st.floats().map(str) | st.integers().map(str) | st.just("a")
_TABS = st.sampled_from(["\t", "\t", "\t", ",", " "])


def _rows(first: str, ends: st.SearchStrategy[str]) -> st.SearchStrategy[bytes]:
    row = st.builds(lambda cells, tab: tab.join(cells), st.lists(_CELLS, max_size=9), _TABS)
    good = st.sampled_from(["0\t1\ta", "\\\t100\t200", "1,5\t2,5\tb", "1\tS\t0\t1\t0\t9\ta"])
    rows = st.lists(row | good, max_size=6)
    return st.builds(
        lambda lines, end, mark: mark + end.join([first, *lines]).encode("utf-8", "surrogatepass"),
        rows,
        ends,
        st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff\xfe"]),
    )


_ENDS = st.sampled_from(["\n", "\r\n", "\r"])


def label_tracks() -> st.SearchStrategy[bytes]:
    """Give label tracks of Audacity."""
    return broken(_rows("0.5\t1.5\tdog", _ENDS))


def try_label_track(document: bytes) -> None:
    """Read labels, write them, read them again."""
    with file_of(document, "labels.txt") as path:
        try:
            events = read_labels(path)
        except SonolensError as error:
            return refusal(error)
        assert all(0 <= event.start <= event.end for event in events)
        path.write_text("\n".join(label_lines(events)), encoding="utf-8")
        assert len(read_labels(path)) == len(events)
    return None


def selection_tables() -> st.SearchStrategy[bytes]:
    """Give selection tables of Raven."""
    columns = header_line().split("\t")
    return st.permutations(columns).flatmap(lambda names: broken(_rows("\t".join(names), _ENDS)))


def try_selection_table(document: bytes) -> None:
    """Read selections, write them, read them again."""
    with file_of(document, "table.txt") as path:
        try:
            events = read_selections(path)
        except SonolensError as error:
            return refusal(error)
        rows = selection_lines(events, recording="a.wav", highest=22_050.0)
        path.write_text("\n".join([header_line(), *rows]), encoding="utf-8")
        assert len(read_selections(path)) == len(events)
    return None


def settings_documents() -> st.SearchStrategy[bytes]:
    """Give files of the program's settings."""
    given = {"program": "Sonolens", "version": 2, "settings": Settings().__dict__}
    return broken(_json(changed(json.loads(json.dumps(given)))))


def try_settings(document: bytes) -> None:
    """Read settings that people import, and take what can be used."""
    with file_of(document, "settings.json") as path:
        try:
            values = settings_file.read_given(path)
        except ParameterError as error:
            return refusal(error)
        kept = Settings(**accepted(values))
        settings_file.write(path, kept.__dict__)
        again = Settings(**accepted(settings_file.read_given(path)))
    assert again == kept
    return None


def recipes() -> st.SearchStrategy[bytes]:
    """Give configurations of trainings."""
    given = {
        "data": "clips", "init": "random", "architecture": "mobilenet_v2", "epochs": 2,
        "members": 2, "features": {"n_mels": 32, "n_frames": 32, "clip_duration": 1.0},
        "recipe": {"epochs": 3, "learning_rate": 0.1, "milestones": [1], "stretch": [0.9, 1.1]},
    }  # fmt: skip
    return broken(_json(changed(given)))


def try_recipe(document: bytes) -> None:
    """Read a configuration, write it, read it again."""
    with file_of(document, "train.json") as path:
        try:
            config = load_config(path)
        except SonolensError as error:
            return refusal(error)
        save_config(config, path)
        assert load_config(path) == config
        assert config.effective_recipe.epochs >= 1
    return None


def clip_tables() -> st.SearchStrategy[bytes]:
    """Give tables of clips."""
    names = st.sampled_from(["path", "label", "fold", "group", "split", "target", "x", "", "Label"])
    cell = _LETTERS | st.sampled_from(["a.wav", "b.wav", "dog", "rain", "1", "train", '"', "\n"])
    mark = st.sampled_from([",", ";", "\t", "|"])

    def table(head: list[str], rows: list[list[str]], by: str, end: str) -> bytes:
        lines = [head, ["a.wav", "dog", "1"], ["b.wav", "rain", "2"], *rows]
        return end.join(by.join(row) for row in lines).encode("utf-8", "surrogatepass")

    heads = st.just(["path", "label"]) | st.lists(names, max_size=6)
    rows = st.lists(st.lists(cell, max_size=6), max_size=5)
    return broken(st.builds(table, heads, rows, mark, _ENDS))


def try_clip_table(document: bytes) -> None:
    """Read a table of clips, describe and divide it."""
    with file_of(document, "table.csv") as path:
        for name in ("a.wav", "b.wav"):
            path.with_name(name).touch()
        for strict in (True, False):
            try:
                manifest = read_dataset(path, strict=strict)
                manifest.fingerprint()
                assert describe(manifest)["clips"] == len(manifest.clips)
                splits_of(manifest)
            except SonolensError as error:
                refusal(error)


TARGETS: dict[str, tuple[Callable[[], st.SearchStrategy[bytes]], Target]] = {
    "bundle manifest": (manifests, try_manifest),
    "safetensors header": (weights, try_weights),
    "label track (Audacity)": (label_tracks, try_label_track),
    "selection table (Raven)": (selection_tables, try_selection_table),
    "settings of the program": (settings_documents, try_settings),
    "settings of a training": (recipes, try_recipe),
    "table of clips": (clip_tables, try_clip_table),
}
"""Kinds of documents: what makes them up, and what is done with them."""
