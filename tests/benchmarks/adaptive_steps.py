"""Steps that Integrated Gradients saves by stopping at the asked error, over many clips.

``python tests/benchmarks/adaptive_steps.py --data CLIPS``; not in ``make bench``, for it takes
tens of minutes. Each clip's prediction is explained twice: refined where the output bends until
the completeness error is at most 1 %, and over the whole path with 50, 100, 200, 400 and 800 steps
until it is. Who has to choose a number of steps for all clips beforehand needs the largest.
"""

from __future__ import annotations

import argparse
import json
import statistics
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from report import machine, percentile

from app.native import keep_freed_memory, wait_briefly
from app.paths import bundle_folders
from core.attribution.methods import explain, explain_config
from core.audio.decode import read_clip
from core.bundles.bundle import load_bundle
from core.bundles.store import resolve_bundle
from core.datasets.detect import read_dataset
from core.inference.classifier import Classifier
from core.results import FloatArray

FIXED = (50, 100, 200, 400, 800)
TOLERANCE = 0.01


@dataclass(frozen=True)
class Row:
    """What one clip took.

    Attributes
    ----------
    refined : int
        Gradient evaluations, each of every member.
    refined_error : float or None
        Completeness error, a share of the explained difference.
    fixed : int or None
        The fewest of ``FIXED`` that keep the error at 1 %; None where none does.
    error_at_50 : float or None
    """

    clip: str
    label: str
    refined: int
    refined_error: float | None
    fixed: int | None
    error_at_50: float | None


def explained(classifier: Classifier, name: str, values: FloatArray, label: str) -> Row:
    """Explain one input in both ways."""
    refined = explain(classifier, values, label, explain_config(tolerance=TOLERANCE))
    fixed, errors = None, []
    for n_steps in FIXED:
        error = explain(classifier, values, label, explain_config(n_steps=n_steps)).relative_error
        errors.append(error)
        if error is not None and error <= TOLERANCE:
            fixed = n_steps
            break
    return Row(name, label, refined.n_steps or 0, refined.relative_error, fixed, errors[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="labelled clips")
    parser.add_argument("--n", type=int, default=100, help="clips, drawn by the seed")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--bundle", help="the shipped one if not said")
    parser.add_argument("--out", type=Path, default=Path("out/adaptive-steps.json"))
    arguments = parser.parse_args()
    wait_briefly()
    keep_freed_memory()
    classifier = Classifier(load_bundle(resolve_bundle(arguments.bundle, bundle_folders())))
    clips = read_dataset(arguments.data).clips
    chosen = np.random.default_rng(arguments.seed).permutation(len(clips))[: arguments.n]
    rows = []
    for number in sorted(chosen):
        clip = read_clip(clips[number].path, classifier.features.sample_rate)
        analysis = classifier.analyse(clip)
        rows.append(
            explained(
                classifier,
                clips[number].path.name,
                analysis.spectrogram.values,
                analysis.prediction.label,
            )
        )
        print(f"{len(rows)} of {len(chosen)}: {rows[-1]}", flush=True)
    refined = [row.refined for row in rows]
    needed = [row.fixed for row in rows if row.fixed is not None]
    within = sum(row.refined_error is not None and row.refined_error <= TOLERANCE for row in rows)
    at_50 = sum(row.error_at_50 is not None and row.error_at_50 <= TOLERANCE for row in rows)
    found = {
        "machine": machine(),
        "bundle": classifier.bundle.sha256,
        "n": len(rows),
        "seed": arguments.seed,
        "within_refined": within,
        "within_50": at_50,
        "mean_refined": statistics.mean(refined),
        "median_refined": statistics.median(refined),
        "p95_refined": percentile(refined, 0.95),
        "most_refined": max(refined),
        "fixed_for_each": {n: needed.count(n) for n in FIXED},
        "never": len(rows) - len(needed),
        "rows": [asdict(row) for row in rows],
    }
    print(json.dumps({key: value for key, value in found.items() if key != "rows"}, indent=2))
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
