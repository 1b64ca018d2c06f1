"""One run of a study: everything that decides what comes of it, and an identity made of that."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from core.errors import ParameterError
from core.features.mel import LOG_MEL, LogMelConfig
from core.training.recipe import Recipe

__all__ = ["NO_BLOCKS", "RANDOM", "How", "Start", "StudyTrial", "digest_of"]

NO_BLOCKS = "none"
"""In place of a block's name: none of the blocks."""

How = Literal["whole", "fused", "frozen", "cut"]


def digest_of(content: Any) -> str:
    """SHA-256 of what JSON can say, whatever the order of its keys."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


@dataclass(frozen=True)
class Start:
    """Weights that a network starts from.

    Attributes
    ----------
    name : str
        ``"pretrained"``, ``"random"``, or the name of a file.
    sha256 : str
        Of that file; empty for the other two.
    partial : bool
        The file may lack weights of other layers than the head.
    """

    name: str
    sha256: str = ""
    partial: bool = False


RANDOM = Start("random")


@dataclass(frozen=True)
class StudyTrial:
    """A network to train on a fold, and how it is changed before.

    Attributes
    ----------
    study : str
        Name of the study.
    data : str
        Fingerprint of the dataset, see `core.training.plan.fingerprint_of`.
    split : str
        Scheme that divides the clips.
    split_seed : int
        Of the folds and of the clips set aside.
    fold : str
        The fold held out.
    seed : int
        Of the head, the batches, and all that is drawn at random.
    how : str
        ``"whole"``; ``"fused"``: the start up to ``blocks``, random after; ``"frozen"``: kept as
        they are up to ``blocks``; ``"cut"``: nothing after ``blocks`` but a new head.
    blocks : str
        Last of the named blocks that this is about; `NO_BLOCKS` for none.
    features : LogMelConfig
        How clips become inputs.
    recipe : Recipe
        With the number of epochs.
    measures_change : bool
        Note how far each block moves from its start, too.
    """

    study: str
    data: str
    split: str
    split_seed: int
    fold: str
    seed: int
    architecture: str
    start: Start
    how: How
    blocks: str
    features: LogMelConfig
    recipe: Recipe
    measures_change: bool = False

    @cached_property
    def identity(self) -> str:
        """SHA-256 of all that is above."""
        return digest_of(self.to_json())

    @property
    def inputs(self) -> str:
        """Name of the form of the inputs."""
        if self.study == "representations" or self.features.representation != LOG_MEL:
            return self.features.representation
        if len(set(zip(self.features.windows_ms, self.features.hops_ms, strict=True))) > 1:
            return "three resolutions"
        window, hop = self.features.windows_ms[0], self.features.hops_ms[0]
        return f"{window:g}/{hop:g} ms replicated"

    def to_json(self) -> dict[str, Any]:
        """All of it, as JSON can say it."""
        return {
            "study": self.study,
            "data": self.data,
            "split": self.split,
            "split_seed": self.split_seed,
            "fold": self.fold,
            "seed": self.seed,
            "architecture": self.architecture,
            "init": self.start.name,
            "weights": self.start.sha256,
            "partial": self.start.partial,
            "how": self.how,
            "blocks": self.blocks,
            "features": self.features.model_dump(mode="json"),
            "recipe": self.recipe.model_dump(mode="json"),
            "measures_change": self.measures_change,
        }

    @classmethod
    def from_json(cls, said: dict[str, Any]) -> StudyTrial:
        """Read back what `to_json` gave.

        Raises
        ------
        ParameterError
            Something is missing or cannot be used.
        """
        try:
            return cls(
                study=str(said["study"]),
                data=str(said["data"]),
                split=str(said["split"]),
                split_seed=int(said["split_seed"]),
                fold=str(said["fold"]),
                seed=int(said["seed"]),
                architecture=str(said["architecture"]),
                start=Start(str(said["init"]), str(said["weights"]), bool(said["partial"])),
                how=said["how"],
                blocks=str(said["blocks"]),
                features=LogMelConfig.model_validate(said["features"]),
                recipe=Recipe.model_validate(said["recipe"]),
                measures_change=bool(said["measures_change"]),
            )
        except (KeyError, TypeError, ValueError) as error:
            reason = (str(error).splitlines() or [""])[0]
            raise ParameterError("trial", f"cannot be read: {reason}") from error
