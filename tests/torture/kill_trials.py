"""What is killed, how it is gone on with, and what is wrong with what became of it."""

from __future__ import annotations

import errno
import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import victims
from kills import Answer, Nursery, Trouble, fresh, moments
from victim import Victim, digests

ERRORS = (errno.ENOSPC, errno.EACCES)
_MARGIN = 1.05
"""Of the running time, over which kills are spread."""


def recipe(source: Path) -> Path:
    path = source / "training.json"
    if not path.exists():
        path.write_text(
            json.dumps(
                {
                    "data": str(source / "clips"),
                    "architecture": "tiny",
                    "init": "random",
                    "members": 2,
                    "epochs": 4,
                    "recipe": "quick",
                    "device": "cpu",
                    "features": victims.FEATURES.model_dump(mode="json"),
                }
            ),
            encoding="utf-8",
        )
    return path


class Training(Victim):
    """``sonolens train``: ends with the same weights, to the bit."""

    title = "training"

    def act(self, nursery: Nursery, place: Path, trouble: Trouble | None = None) -> Answer:
        config = recipe(nursery.source)
        words = ("--out", place / "model", "--resume", "--quiet")
        return nursery.cli(place, "train", "--config", config, *words, trouble=trouble)

    def result(self, place: Path) -> object:
        return {k: v for k, v in digests(place / "model").items() if k.endswith("safetensors")}


class Study(Victim):
    """``sonolens study``: every trial once, with the same figures."""

    title = "study"

    def act(self, nursery: Nursery, place: Path, trouble: Trouble | None = None) -> Answer:
        data = nursery.source / "clips"
        usual = ("--architecture", "tiny", "--init", "random", "--recipe", "quick", "--quiet")
        words = ("--epochs", 3, "--device", "cpu", "--threads", 1, "--out", place / "study")
        return nursery.cli(
            place, "study", "weight-freeze", "--data", data, *usual, *words, trouble=trouble
        )

    def result(self, place: Path) -> object:
        from core.studies.store import FILE, read_study

        _, rows = read_study(place / "study" / FILE)
        return [
            (
                row.trial.identity,
                row.status,
                row.accuracy,
                row.epoch,
                *(a.tobytes().hex() for a in (row.held_out, row.paper) if a is not None),
            )
            for row in rows
        ]


class Batch(Victim):
    """``sonolens classify --resume``: the bytes of a single run."""

    def __init__(self, form: str, name: str) -> None:
        self.title = f"batch ({form})"
        self._form = form
        self._name = name

    def act(self, nursery: Nursery, place: Path, trouble: Trouble | None = None) -> Answer:
        source = nursery.source
        words = ("--bundle", source / "tones", "--device", "cpu", "--format", self._form)
        out = ("--out", place / self._name, "--resume", "--quiet")
        return nursery.cli(
            place, "classify", source / "many" / "audio", *words, *out, trouble=trouble
        )

    def result(self, place: Path) -> object:
        if self._form == "parquet":
            import pyarrow.parquet

            return rounded(str(pyarrow.parquet.read_table(place / self._name).to_pylist()))
        path = place / self._name
        if path.is_dir():
            return {k: v for k, v in digests(path).items() if "state" not in k}
        return rounded(path.read_text(encoding="utf-8"))


def rounded(text: str) -> str:
    """Round all figures: clips that are heard together with others differ in the last digits."""
    return re.sub(r"\d+\.\d+", lambda found: f"{float(found[0]):.4f}", text)


class BundleSave(Victim):
    """A bundle takes the place of another one: there is always one, and it is whole."""

    title = "bundle save"
    by_steps = True

    def prepare(self, place: Path) -> None:
        from core.bundles.bundle import save_bundle

        save_bundle(victims.bundle(0), place / "tones")

    def act(self, nursery: Nursery, place: Path, trouble: Trouble | None = None) -> Answer:
        return nursery.call(place, "save_one_bundle", place / "tones", 1, trouble=trouble)

    def result(self, place: Path) -> object:
        return digests(place / "tones")

    def lost(self, place: Path, answer: Answer) -> list[str]:
        from core.bundles.bundle import load_bundle
        from core.errors import BundleError

        try:
            said = load_bundle(place / "tones").manifest.description
        except BundleError as error:
            return [str(error)]
        return [] if said == "seed 1" or not answer.acknowledged else [f"says {said}"]


class BundleInstall(BundleSave):
    """``bundles install --replace`` of a bundle whose folder has another name."""

    title = "bundle install"

    def prepare(self, place: Path) -> None:
        from core.bundles.bundle import save_bundle

        (place / "installed").mkdir()
        save_bundle(victims.bundle(0), place / "installed" / "tones")

    def act(self, nursery: Nursery, place: Path, trouble: Trouble | None = None) -> Answer:
        new = nursery.source / "seed 1"
        return nursery.call(place, "install_one_bundle", new, place / "installed", trouble=trouble)

    def result(self, place: Path) -> object:
        return digests(place / "installed")

    def lost(self, place: Path, answer: Answer) -> list[str]:
        from core.bundles.store import find_bundles

        found = [b for b in find_bundles([place / "installed"]) if b.name == "tones"]
        if len(found) != 1 or found[0].manifest is None:
            return [f"installed are {found}"]
        said = found[0].manifest.description
        return [] if said == "seed 1" or not answer.acknowledged else [f"says {said}"]


class EvaluationSave(Victim):
    """An evaluation takes the place of another one: there is always one, of one making."""

    title = "kept evaluation"
    by_steps = True

    def prepare(self, place: Path) -> None:
        from core.evaluation.saving import save_evaluation

        save_evaluation(victims.evaluation(0), place / "kept")
        (place / "kept" / "report.html").write_text("<html></html>", encoding="utf-8")

    def act(self, nursery: Nursery, place: Path, trouble: Trouble | None = None) -> Answer:
        return nursery.call(place, "save_one_evaluation", place / "kept", 1, trouble=trouble)

    def result(self, place: Path) -> object:
        return {k: v for k, v in digests(place / "kept").items() if not k.endswith("npz")}

    def lost(self, place: Path, answer: Answer) -> list[str]:
        from core.errors import DatasetError
        from core.evaluation.saving import load_evaluation

        try:
            found = load_evaluation(place / "kept")
        except DatasetError as error:
            return [str(error)]
        seed = found.n - 1
        lines = (place / "kept" / "clips.csv").read_text(encoding="utf-8").splitlines()
        told = (found.dataset, round(100 * float(found.members.max()) - 50), len(lines) - 2)
        if told != (f"seed {seed}", seed, seed):
            return [f"of several makings: {told}"]
        return [] if seed == 1 or not answer.acknowledged else [f"is of seed {seed}"]


class SettingsSave(Victim):
    """Settings change again and again: none that was kept is lost."""

    title = "settings save"
    by_steps = True
    _TIMES = 4

    def act(self, nursery: Nursery, place: Path, trouble: Trouble | None = None) -> Answer:
        path = place / "home" / "settings.json"
        return nursery.call(place, "save_settings", path, self._TIMES, trouble=trouble)

    def result(self, place: Path) -> object:
        from app.settings import SettingsStore

        return SettingsStore(place / "home" / "settings.json").values.range_db

    def lost(self, place: Path, answer: Answer) -> list[str]:
        if not answer.acknowledged:
            return []
        kept = self.result(place)
        return (
            []
            if kept in {10.0 + answer.acknowledged, 11.0 + answer.acknowledged}
            else [f"{answer.acknowledged} were kept, but the last one reads {kept}"]
        )


class CacheWrite(Victim):
    """Entries of the cache: what was written is read, and right."""

    title = "cache write"
    by_steps = True
    _TIMES = 4

    def act(self, nursery: Nursery, place: Path, trouble: Trouble | None = None) -> Answer:
        return nursery.call(place, "write_cache", place / "cache", self._TIMES, trouble=trouble)

    def result(self, place: Path) -> object:
        return len(list((place / "cache").rglob("*.f16")))

    def lost(self, place: Path, answer: Answer) -> list[str]:
        from core.features.cache import FeatureCache

        cache = FeatureCache(place / "cache")
        missing = []
        for number in range(self._TIMES):
            wanted = victims.entry(number)
            found = cache.read(victims.key(number), wanted.shape)
            if found is None and number < answer.acknowledged:
                missing.append(f"entry {number} is gone")
            elif found is not None and not (found == wanted).all():
                missing.append(f"entry {number} is another one")
        return missing


VICTIMS: dict[str, Victim] = {
    "training": Training(),
    "study": Study(),
    "batch-jsonl": Batch("jsonl", "result.jsonl"),
    "batch-csv": Batch("csv", "result.csv"),
    "batch-labels": Batch("audacity", "labels"),
    "batch-parquet": Batch("parquet", "parts"),
    "bundle": BundleSave(),
    "install": BundleInstall(),
    "evaluation": EvaluationSave(),
    "settings": SettingsSave(),
    "cache": CacheWrite(),
}
"""All of them, by a short name."""


def make_source(folder: Path) -> Path:
    """Make the clips and bundles that all trials share."""
    from core.bundles.bundle import save_bundle

    victims.write_clips(folder / "clips")
    victims.write_clips(folder / "many", 48)
    save_bundle(victims.bundle(0), folder / "tones")
    save_bundle(victims.bundle(1), folder / "seed 1")
    return folder


@dataclass
class Found:
    """What became of a victim.

    Attributes
    ----------
    wrong : list
        Trouble, what did not survive it, and what was lost.
    """

    tried: int = 0
    wrong: list[tuple[str, list[str], list[str]]] = field(default_factory=list)

    def note(self, trouble: object, complaints: list[str], lost: list[str]) -> None:
        """Count one trial."""
        self.tried += 1
        if complaints or lost:
            self.wrong.append((str(trouble), complaints, lost))


def killed(name: str, nursery: Nursery, folder: Path, n_kills: int, seed: int = 0) -> Found:
    """Kill a victim at random moments, and before every step where it has few."""
    victim, found = VICTIMS[name], Found()
    wanted, answer = victim.reference(nursery, folder / f"{name}-undisturbed")
    troubles = moments(_MARGIN * answer.seconds, n_kills, seed)
    if victim.by_steps:
        troubles += [Trouble(step=step) for step in range(answer.steps)]
    for number, trouble in enumerate(troubles):
        found.note(trouble, *victim.tried(nursery, folder / f"{name}-{number}", trouble, wanted))
    return found


def refused(
    name: str, nursery: Nursery, folder: Path, n_trials: int, errors: Sequence[int] = ERRORS
) -> Found:
    """Let the system refuse to write from some step on."""
    victim, found = VICTIMS[name], Found()
    wanted, answer = victim.reference(nursery, folder / f"{name}-undisturbed")
    steps = range(0, answer.steps, max(answer.steps // n_trials, 1))
    for error in errors:
        for step in steps:
            trouble = Trouble(step=step, error=error)
            place = folder / f"{name}-{error}-{step}"
            found.note(trouble, *victim.tried(nursery, place, trouble, wanted))
    return found


def clock_moved(name: str, nursery: Nursery, folder: Path) -> Found:
    """Kill a victim whose clock is ahead, or behind, and go on by the right time."""
    victim, found = VICTIMS[name], Found()
    wanted, answer = victim.reference(nursery, folder / f"{name}-undisturbed")
    for days in (-400, -1, 1, 400):
        trouble = Trouble(after=answer.seconds / 2, clock=days * 86_400.0)
        place = folder / f"{name}-{days}"
        with fresh(place):
            victim.prepare(place)
            answer = victim.act(nursery, place, trouble)
            for path in place.rglob("*"):
                os.utime(path, (path.stat().st_mtime + trouble.clock,) * 2)
            found.note(f"{days} days", *victim.looked_at(nursery, place, answer, wanted))
    return found
