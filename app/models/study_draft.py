"""The study that is being set up: what is chosen, what that comes to, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.models.study_catalogue import words_of
from app.models.study_records import PlanView, StudyChoices, StudyClips
from app.models.wizard_records import Catalogue

__all__ = ["StudyDraft"]

_ABOUT_CLIPS = frozenset({"data", "layout"})
_FIRST_CHOICE = "mobilenet_v2"


class StudyDraft(QObject):
    """State of the set-up form; no widgets.

    Attributes
    ----------
    changed : Signal()
        Something is chosen, found or refused otherwise.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices = StudyChoices()
        self.catalogue: Catalogue | None = None
        self.clips: StudyClips | None = None
        self.plan: PlanView | None = None
        self.problems: dict[str, str] = {}
        self.looking = False
        self.planning = False
        self.measuring = ""
        self.measured_share: float | None = None
        self.suggested_out = ""

    @property
    def blocks(self) -> tuple[str, ...]:
        """Blocks to choose from: of all chosen networks, in their order."""
        words = words_of(self.choices.study)
        if not words.of_blocks or self.catalogue is None:
            return ()
        found: dict[str, None] = {}
        if words.name != "model-cutoff":
            found["none"] = None
        for view in self.catalogue.architectures:
            if view.name in self.choices.architectures:
                found |= dict.fromkeys(view.blocks)
        return tuple(found)

    @property
    def recipe_epochs(self) -> int:
        """Epochs of the chosen recipe; 0 while recipes are not known."""
        recipes = self.catalogue.recipes if self.catalogue is not None else {}
        return int(recipes.get(self.choices.recipe, {}).get("epochs", 0))

    @property
    def may_start(self) -> bool:
        """Whether the plan is whole and nothing is wrong with it."""
        ready = self.plan is not None and not self.problems and not self.looking
        return ready and not self.planning and not self.measuring

    def begin(self, choices: StudyChoices) -> None:
        """Set up another study."""
        if (choices.data, choices.layout) != (self.choices.data, self.choices.layout):
            self.clips = None
        self.choices, self.plan, self.problems = choices, None, {}
        self.changed.emit()

    def choose_study(self, name: str) -> None:
        """Take another study; what only the former one is about is forgotten."""
        words, former = words_of(name), words_of(self.choices.study)
        changes: dict[str, Any] = {"study": name, "blocks": (), "seeds": words.seeds}
        if words.network:
            changes["architectures"] = (words.network,)
        elif former.network and self.choices.architectures == (former.network,):
            changes["architectures"] = (_FIRST_CHOICE,)
        self.set(**changes)

    def set(self, **changes: Any) -> bool:
        """Change choices; False if they are as they were."""
        fresh = replace(self.choices, **changes)
        if fresh == self.choices:
            return False
        if _ABOUT_CLIPS & changes.keys():
            self.clips = None
            fresh = replace(fresh, folds=())
        if "architectures" in changes:
            fresh = replace(fresh, blocks=(), starts=self._possible_starts(fresh))
        self.choices, self.plan = fresh, None
        self.problems = {}
        self.changed.emit()
        return True

    def _possible_starts(self, choices: StudyChoices) -> dict[str, str]:
        """Let networks start at random that have no pretrained weights."""
        views = self.catalogue.architectures if self.catalogue is not None else ()
        without = [view.name for view in views if not view.has_pretrained]
        others = {name: "random" for name in without if name in choices.architectures}
        return others | dict(choices.starts)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Take the networks there are; one is chosen where none was."""
        self.catalogue = catalogue
        names = [view.name for view in catalogue.architectures]
        kept = tuple(name for name in names if name in self.choices.architectures)
        if not kept and names:
            kept = (_FIRST_CHOICE if _FIRST_CHOICE in names else names[0],)
        fresh = replace(self.choices, architectures=kept)
        self.choices = replace(fresh, starts=self._possible_starts(fresh))
        self.changed.emit()

    def set_clips(self, clips: StudyClips | None, *, looking: bool = False) -> None:
        """Take what was found of the clips."""
        self.clips, self.looking = clips, looking
        self.changed.emit()

    def set_plan(self, plan: PlanView | None, *, planning: bool = False) -> None:
        """Take what the choices come to."""
        self.plan, self.planning = plan, planning
        if plan is not None:
            self.problems = {}
        self.changed.emit()

    def set_measuring(self, words: str, share: float | None = None) -> None:
        """Say which network is being timed; empty when none is."""
        self.measuring, self.measured_share = words, share
        self.changed.emit()

    def refuse(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong, by the field."""
        self.problems, self.plan, self.planning = dict(problems), None, False
        self.changed.emit()
