"""Measure how often unknown sounds pass: ``python -m resources.results.measure_unknown``.

The shipped bundle's training, without two of the ten classes at a time: how sure such ensembles are
of held-out clips of the classes that they know, and of clips of those that they have never met.
Each group of classes is written when it is done; a run that was ended goes on after it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from core.evaluation.unknown import LeftOutClasses
    from core.results import EpochMetrics

__all__ = ["main", "read_group"]


def read_group(said: dict[str, Any]) -> LeftOutClasses:
    """Give back what `main` wrote of a group of classes."""
    from core.evaluation.unknown import LeftOutClasses

    return LeftOutClasses(
        tuple(said["classes"]),
        float(said["temperature"]),
        np.array(said["known"], dtype=np.float32),
        np.array(said["unknown"], dtype=np.float32),
        np.array(said["right"], dtype=bool),
    )


def main(words: Sequence[str] | None = None) -> int:
    """Measure; progress goes to stderr."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="ESC-10, in ESC-50's layout")
    parser.add_argument("--weights", type=Path, required=True, help="MobileNet-v2's weights")
    parser.add_argument("--members", type=int, default=3)
    parser.add_argument("--folds", nargs="+", default=["1", "2"])
    parser.add_argument("--cache", type=Path, help="folder of computed inputs")
    parser.add_argument("--out", type=Path, required=True, help="JSON file of the result")
    asked = parser.parse_args(words)

    from core.evaluation.machine import machine_facts
    from core.evaluation.unknown import UnknownSounds, class_groups, measure_group
    from core.models.device import resolve_device
    from core.training.config import TrainConfig
    from core.training.data import read_clips
    from core.training.trials import Onlooker

    config = TrainConfig(
        data=asked.data,
        architecture="mobilenet_v2",
        members=asked.members,
        init=str(asked.weights),
        recipe="quick",
        seed=1,
    )

    def note(member: int, metrics: EpochMetrics) -> None:
        sys.stderr.write(f"training {member + 1}, epoch {metrics.epoch}: {metrics.loss:.3f} nat\n")

    manifest = read_clips(config)
    done = asked.out.with_suffix(".groups.jsonl")
    lines = done.read_text("utf-8").splitlines() if done.exists() else []
    found = [read_group(json.loads(line)) for line in lines]
    for group in class_groups(manifest.labels, 2, config.seed)[len(found) :]:
        sys.stderr.write(f"without {' and '.join(group)}\n")
        one = measure_group(
            config, group, folds=asked.folds, cache_dir=asked.cache, onlooker=Onlooker(note)
        )
        found.append(one)
        said = {k: v.tolist() if isinstance(v, np.ndarray) else v for k, v in asdict(one).items()}
        with done.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(said) + "\n")
    result = UnknownSounds(
        manifest.name,
        config,
        tuple(asked.folds),
        tuple(found),
        machine_facts(resolve_device("cpu")),
    )
    asked.out.write_text(json.dumps(result.to_json(), indent=1) + "\n", encoding="utf-8")
    for rejected in (0.01, 0.02, 0.05, 0.1):
        threshold = result.threshold_at(rejected)
        sys.stdout.write(f"{rejected:.0%}: {json.dumps(result.rates(threshold))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
