"""The trials of each study, in the order in which they are carried out.

References
----------
Palanisamy, Singhania, Yao (2020), "Rethinking CNN Models for Audio Classification".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from core.datasets.manifest import DatasetManifest
from core.datasets.splits import splits_of
from core.errors import ParameterError
from core.features.mel import LogMelConfig
from core.features.representations import REPRESENTATIONS
from core.models.blocks import block_names
from core.models.registry import architecture
from core.studies.trial import NO_BLOCKS, RANDOM, How, Start, StudyTrial, digest_of
from core.training.plan import fingerprint_of
from core.training.recipe import RECIPES, Recipe

__all__ = ["STUDIES", "StudyOptions", "StudyPlan", "block_choices", "make_plan"]


@dataclass(frozen=True)
class StudyOptions:
    """What a person chooses of a study.

    Attributes
    ----------
    architectures : tuple of str
    starts : dict
        Start of each architecture; ``"pretrained"`` for those that are not in it.
    recipe : Recipe
        Of networks that start from trained weights.
    random_recipe : Recipe or None
        Of those that start at random; the same one where None.
    seeds : tuple of int
    folds : tuple of str
        Those to hold out; empty for all.
    blocks : tuple of str
        Of the studies of blocks, those to stop at; empty for all.
    split : str
        See `core.datasets.splits.splits_of`.
    split_seed : int
    learning_rates, weight_decays : tuple of float
        Of the grid search.
    """

    architectures: tuple[str, ...] = ("densenet201",)
    starts: dict[str, Start] = field(default_factory=dict)
    recipe: Recipe = RECIPES["paper-pretrained"]
    random_recipe: Recipe | None = None
    seeds: tuple[int, ...] = (0,)
    folds: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    split: str = "auto"
    split_seed: int = 0
    features: LogMelConfig = field(default_factory=LogMelConfig)
    learning_rates: tuple[float, ...] = (1e-3, 1e-4, 1e-5)
    weight_decays: tuple[float, ...] = (1e-2, 1e-3, 1e-4)

    def start_of(self, name: str) -> Start:
        """Trained weights of one architecture."""
        return self.starts.get(name, Start("pretrained"))


@dataclass(frozen=True)
class StudyPlan:
    """The trials of a study.

    Attributes
    ----------
    study : str
        One of `STUDIES`.
    dataset, layout, data : str
        Name, layout and fingerprint of the clips.
    n_clips, n_classes : int
    split, split_description : str
        How they are divided, also in words for people.
    trials : tuple of StudyTrial
        At least one, all different.
    """

    study: str
    dataset: str
    layout: str
    data: str
    n_clips: int
    n_classes: int
    split: str
    split_description: str
    trials: tuple[StudyTrial, ...]

    @cached_property
    def identity(self) -> str:
        """SHA-256 of the study's name and of the identities of its trials."""
        return digest_of([self.study, sorted(trial.identity for trial in self.trials)])

    def to_json(self) -> dict[str, Any]:
        """Describe it, for people and for comparison with another plan."""
        trials = self.trials
        recipes = {digest_of(t.recipe.model_dump(mode="json")): t.recipe for t in trials}
        return {
            "study": self.study,
            "identity": self.identity,
            "dataset": self.dataset,
            "layout": self.layout,
            "data": self.data,
            "clips": self.n_clips,
            "classes": self.n_classes,
            "split": self.split,
            "split_description": self.split_description,
            "folds": _different(trial.fold for trial in trials),
            "seeds": _different(trial.seed for trial in trials),
            "architectures": _different(trial.architecture for trial in trials),
            "inits": _different(trial.start.name for trial in trials),
            "blocks": _different(trial.blocks for trial in trials),
            "inputs": _different(trial.inputs for trial in trials),
            "recipes": [recipe.model_dump(mode="json") for recipe in recipes.values()],
            "trials": len(trials),
        }


def make_plan(study: str, manifest: DatasetManifest, options: StudyOptions) -> StudyPlan:
    """Plan a study of a dataset.

    Raises
    ------
    ParameterError
        There is no such study, network, fold or block, or nothing is left to try.
    DatasetError
        The clips cannot be divided, or have fewer than two classes.
    """
    if study not in _CONDITIONS:
        raise ParameterError("study", f"no study {study!r}; there are {', '.join(STUDIES)}")
    splits = splits_of(manifest, options.split, seed=options.split_seed)
    folds = _chosen("folds", options.folds, [fold.name for fold in splits.folds])
    _refuse_repeats(options)
    data = fingerprint_of(manifest)
    trials = tuple(
        StudyTrial(
            study=study,
            data=data,
            split=splits.scheme,
            split_seed=options.split_seed,
            fold=fold,
            seed=seed,
            architecture=condition.architecture,
            start=condition.start,
            how=condition.how,
            blocks=condition.blocks,
            features=condition.features,
            recipe=condition.recipe,
            measures_change=study == "weight-change",
        )
        for seed in options.seeds
        for fold in folds
        for name in options.architectures
        for condition in _CONDITIONS[study](name, options)
    )
    if not trials:
        raise ParameterError("plan", "holds no trial; name a network, a fold and a seed at least")
    return StudyPlan(
        study=study,
        dataset=manifest.name,
        layout=manifest.layout,
        data=data,
        n_clips=len(manifest.clips),
        n_classes=len(manifest.labels),
        split=splits.scheme,
        split_description=splits.description,
        trials=trials,
    )


def block_choices(study: str, name: str) -> tuple[str, ...]:
    """Blocks that a study of one architecture stops at, none first where that makes sense."""
    names = block_names(architecture(name).blocks)[:-1]
    return names if study == "model-cutoff" else (NO_BLOCKS, *names)


@dataclass(frozen=True)
class _Condition:
    """What a study varies, apart from fold and seed."""

    architecture: str
    start: Start
    recipe: Recipe
    features: LogMelConfig
    how: How = "whole"
    blocks: str = NO_BLOCKS


def _usual(name: str, options: StudyOptions) -> _Condition:
    entry = architecture(name)
    start = options.start_of(entry.name)
    if start.name == "pretrained" and entry.pretrained is None:
        raise ParameterError(
            "init", f"{entry.name} has no pretrained weights; choose random, or a file of weights"
        )
    return _Condition(entry.name, start, options.recipe, options.features)


def _alone(name: str, options: StudyOptions) -> Iterator[_Condition]:
    yield _usual(name, options)


def _both_starts(name: str, options: StudyOptions) -> Iterator[_Condition]:
    usual = _usual(name, options)
    if usual.start == RANDOM:
        raise ParameterError("init", "random is compared with trained weights; name those")
    yield usual
    yield replace(usual, start=RANDOM, recipe=options.random_recipe or options.recipe)


def _at_blocks(study: str, how: How) -> Callable[[str, StudyOptions], Iterator[_Condition]]:
    def conditions(name: str, options: StudyOptions) -> Iterator[_Condition]:
        from core.transfer.weight_freeze import frozen_recipe

        usual = _usual(name, options)
        for block in _chosen("blocks", options.blocks, block_choices(study, name)):
            changed = replace(usual, how=how, blocks=block)
            if how == "frozen":
                last = None if block == NO_BLOCKS else block
                recipe = frozen_recipe(architecture(name), usual.recipe, last)
                changed = replace(changed, recipe=recipe)
            yield changed

    return conditions


def _resolutions(name: str, options: StudyOptions) -> Iterator[_Condition]:
    usual = _usual(name, options)
    yield usual
    said = options.features
    window, hop = said.windows_ms[0], said.hops_ms[0]
    settings = said.model_dump() | {"windows_ms": (window,) * 3, "hops_ms": (hop,) * 3}
    single = LogMelConfig.model_validate(settings)
    if single == said:
        raise ParameterError("features", "the three resolutions are one and the same")
    yield replace(usual, features=single)


def _representations(name: str, options: StudyOptions) -> Iterator[_Condition]:
    """Vary what is shown of a clip.

    No clip is made louder or softer: that cannot be done to MFCC once they are computed.
    """
    usual = _usual(name, options)
    if usual.recipe.gain:
        settings = usual.recipe.model_dump() | {"gain": 0.0, "name": "custom"}
        usual = replace(usual, recipe=Recipe.model_validate(settings))
    for one in REPRESENTATIONS:
        shown = options.features.model_dump() | {"representation": one}
        yield replace(usual, features=LogMelConfig.model_validate(shown))


def _grid(name: str, options: StudyOptions) -> Iterator[_Condition]:
    usual = _usual(name, options)
    for rate in options.learning_rates:
        for decay in options.weight_decays:
            changed = {"learning_rate": rate, "weight_decay": decay, "name": "custom"}
            settings = options.recipe.model_dump() | changed
            yield replace(usual, recipe=Recipe.model_validate(settings))


_CONDITIONS: dict[str, Callable[[str, StudyOptions], Iterator[_Condition]]] = {
    "pretraining": _both_starts,
    "ensemble": _alone,
    "weight-change": _both_starts,
    "weight-fusion": _at_blocks("weight-fusion", "fused"),
    "weight-freeze": _at_blocks("weight-freeze", "frozen"),
    "model-cutoff": _at_blocks("model-cutoff", "cut"),
    "resolutions": _resolutions,
    "representations": _representations,
    "grid-search": _grid,
}

STUDIES = tuple(_CONDITIONS)
"""Names of the studies that are offered."""


def _chosen(option: str, wanted: Sequence[str], there: Sequence[str]) -> tuple[str, ...]:
    """Those wanted, in their own order; all where none is named."""
    unknown = [name for name in wanted if name not in there]
    if unknown:
        raise ParameterError(option, f"there is no {unknown[0]!r}; there are {', '.join(there)}")
    return tuple(name for name in there if not wanted or name in wanted)


def _refuse_repeats(options: StudyOptions) -> None:
    for option in ("architectures", "seeds", "learning_rates", "weight_decays"):
        values = getattr(options, option)
        if len(set(values)) < len(values):
            raise ParameterError(option, "one is named twice")


def _different(values: Iterable[Any]) -> list[Any]:
    return list(dict.fromkeys(values))
