"""Measure how well events are found in an hour: ``python -m resources.results.measure_hour``.

Clips of known classes are laid into quiet noise at times drawn by chance, with gaps between; the
recording is classified by overlapping windows, and the events found are held against the clips. An
event is right where it has a clip's class and begins within a second of that clip's sound; each
clip and each event is counted once.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from core.datasets.manifest import LabelledClip
    from core.results import FloatArray, SoundEvent

__all__ = ["Heard", "Laid", "lay_out", "main", "match", "overlapping", "sounding"]

_RATE = 44_100
_QUIET_DB = -40.0
"""Below a clip's loudest 10 ms by so much, its beginning and end count as silence."""


@dataclass(frozen=True)
class Laid:
    """Where a clip's sound lies in the recording, s."""

    start: float
    end: float
    label: str


@dataclass(frozen=True)
class Heard:
    """How the events fit the clips.

    Attributes
    ----------
    right : int
        Events that fit a clip of their class.
    found : int
        Clips that an event of their class fits.
    events, clips : int
        All there are.
    """

    right: int
    found: int
    events: int
    clips: int

    @property
    def precision(self) -> float:
        """Share of the events that are right."""
        return self.right / self.events if self.events else float("nan")

    @property
    def recall(self) -> float:
        """Share of the clips that were found."""
        return self.found / self.clips


def sounding(waveform: FloatArray, rate: int) -> tuple[float, float]:
    """Give where a clip's sound begins and ends, s: many are padded with silence."""
    step = rate // 100
    frames = waveform[: len(waveform) // step * step].reshape(-1, step)
    power = np.square(frames, dtype=np.float64).mean(axis=1)
    loud = np.flatnonzero(power >= power.max() * 10 ** (_QUIET_DB / 10))
    return float(loud[0]) / 100, float(loud[-1] + 1) / 100


def lay_out(
    clips: Sequence[LabelledClip],
    seconds: float,
    seed: int,
    noise: float,
    gaps: tuple[float, float] = (3.0, 32.0),
) -> tuple[FloatArray, list[Laid]]:
    """Lay clips, in an order drawn by chance, into noise until the time is full.

    Parameters
    ----------
    noise : float
        Standard deviation of the noise; full scale is 1.
    gaps : tuple of float
        Shortest and longest time between two clips, s.

    Returns
    -------
    waveform : ndarray [shape=(n,)]
        At 44.1 kHz.
    laid : list of Laid
    """
    from core.audio.decode import read_clip

    generator = np.random.default_rng(seed)
    waveform = generator.standard_normal(round(seconds * _RATE), dtype=np.float32)
    waveform *= np.float32(noise)
    laid: list[Laid] = []
    at = float(generator.uniform(*gaps)) / 2
    for number in generator.permutation(len(clips)):
        clip = clips[number]
        sound = read_clip(clip.path, _RATE).waveform
        first = round(at * _RATE)
        if first + len(sound) > len(waveform):
            break
        waveform[first : first + len(sound)] += sound
        begins, ends = sounding(sound, _RATE)
        laid.append(Laid(at + begins, at + ends, clip.label))
        at += len(sound) / _RATE + float(generator.uniform(*gaps))
    return np.clip(waveform, -1.0, 1.0), laid


def match(events: Iterable[SoundEvent], laid: Sequence[Laid], tolerance: float = 1.0) -> Heard:
    """Count events that begin with a clip of their class, the nearest pairs first."""
    events = list(events)
    pairs = sorted(
        (abs(event.start - clip.start), i, j)
        for i, event in enumerate(events)
        for j, clip in enumerate(laid)
        if event.label == clip.label and abs(event.start - clip.start) <= tolerance
    )
    taken_events: set[int] = set()
    taken_clips: set[int] = set()
    for _, i, j in pairs:
        if i not in taken_events and j not in taken_clips:
            taken_events.add(i)
            taken_clips.add(j)
    return Heard(len(taken_events), len(taken_clips), len(events), len(laid))


def overlapping(events: Iterable[SoundEvent], laid: Sequence[Laid]) -> Heard:
    """Count events and clips of one class that share an instant, whenever they begin."""
    events = list(events)
    together = [
        (i, j)
        for i, event in enumerate(events)
        for j, clip in enumerate(laid)
        if event.label == clip.label and event.start < clip.end and event.end > clip.start
    ]
    right, found = ({pair[side] for pair in together} for side in (0, 1))
    return Heard(len(right), len(found), len(events), len(laid))


def main(words: Sequence[str] | None = None) -> int:
    """Measure; prints one JSON document."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="labelled clips in ESC-50's form")
    parser.add_argument("--bundle", type=Path, required=True, help="that has not heard these clips")
    parser.add_argument("--seconds", type=float, default=3600.0)
    parser.add_argument(
        "--cases", nargs="+", default=["5/5", "5/1", "2/1"], metavar="WINDOW/HOP", help="s"
    )
    parser.add_argument("--gaps", type=float, nargs=2, default=[3.0, 32.0], metavar="S")
    parser.add_argument("--noise", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="folder for recording and labels")
    asked = parser.parse_args(words)

    import soundfile

    from core.bundles.bundle import load_bundle
    from core.datasets.esc50 import read_esc50
    from core.evaluation.machine import machine_facts
    from core.inference.classifier import Classifier
    from core.models.device import resolve_device

    classifier = Classifier(load_bundle(asked.bundle), resolve_device("cpu"))
    waveform, laid = lay_out(
        read_esc50(asked.data).clips, asked.seconds, asked.seed, asked.noise, tuple(asked.gaps)
    )
    asked.keep.mkdir(parents=True, exist_ok=True)
    recording = asked.keep / "hour.flac"
    soundfile.write(recording, waveform, _RATE)
    del waveform
    silence = classifier.log_mel.transform(np.zeros(_RATE, dtype=np.float32))
    classifier.predict(silence.values[None])  # what is done once is done before the clock starts
    cases = [tuple(float(each) for each in case.split("/")) for case in asked.cases]
    rows = [_measure(classifier, recording, window, hop, laid, asked.keep) for window, hop in cases]
    result = {
        "bundle": classifier.bundle.manifest.name,
        "seconds": asked.seconds,
        "clips": len(laid),
        "noise": asked.noise,
        "seed": asked.seed,
        "machine": machine_facts(classifier.device),
        "rows": rows,
        "laid": [asdict(one) for one in laid],
    }
    sys.stdout.write(json.dumps(result, indent=1) + "\n")
    return 0


def _measure(
    classifier: Any, recording: Path, window: float, hop: float, laid: Sequence[Laid], folder: Path
) -> dict[str, Any]:
    from core.inference.events import EventSettings, find_events
    from core.inference.timeline import classify_file
    from core.interchange.audacity import label_lines

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.monotonic()
    windows = classify_file(classifier, recording, window=window, hop=hop).windows
    took = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    threshold = classifier.bundle.manifest.threshold or 0.5
    found = []
    for level in sorted({0.5, threshold, 0.8}):
        events = find_events(windows, EventSettings(level, merge_gap=1.0))
        onset, during = match(events, laid), overlapping(events, laid)
        found.append(
            {
                "threshold": level,
                "events": onset.events,
                "precision": onset.precision,
                "recall": onset.recall,
                "precision_overlap": during.precision,
                "recall_overlap": during.recall,
            }
        )
    lines = label_lines(find_events(windows, EventSettings(threshold, merge_gap=1.0)))
    (folder / f"{window:g}-{hop:g}.txt").write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return {
        "window": window,
        "hop": hop,
        "windows": len(windows),
        "took_s": took,
        "times_real_time": len(windows) * hop / took,
        "grew_mb": (after - before) / 1024,
        "settings": found,
    }


if __name__ == "__main__":
    sys.exit(main())
