"""What the Train page says of a training, in words and figures; no widgets."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.models.spans import span_text
from app.models.training_records import RunDetails, RunRow
from app.models.training_run import LiveRun, TrainingRunModel, row_text
from app.reasons import said
from app.widgets.plan_table import PlanCell
from app.widgets.run_list import RunItem
from app.words import begun, tr, trn
from core.results import EpochMetrics

__all__ = ["buttons_for", "items_of", "machine_values", "milestones_of", "plan_cells", "span_text",
           "subtitle_of", "waiting_words"]  # fmt: skip


def items_of(model: TrainingRunModel) -> list[RunItem]:
    """Rows of the list; trainings of one title are told apart by their folders."""
    titles = Counter(row.title for row in model.runs)
    items = [_item(row, _live(model, row.path)) for row in model.runs]
    return [
        replace(item, title=f"{item.title} ({item.path.name})") if titles[item.title] > 1 else item
        for item in items
    ]


def _live(model: TrainingRunModel, path: Path) -> LiveRun | None:
    return model.live if model.live is not None and model.live.path == path else None


def _item(row: RunRow, live: LiveRun | None) -> RunItem:
    text = row_text(row, live)
    if live is not None:
        left = live.seconds_left
        aside = ""
        if left is not None and not live.ending:
            aside = tr("{time} left", time=span_text(left))
        return RunItem(row.path, row.title, text, aside, live.fraction or 0.0)
    tone = "muted"
    if row.can_resume:
        tone = "danger" if row.status == "failed" else "accent_text"
    fraction = row.fraction if row.can_resume and row.epochs_done else None
    return RunItem(row.path, row.title, text, "", fraction, tone)


def subtitle_of(details: RunDetails) -> str:
    """Say what is trained, on what, and how."""
    config = details.config
    init = str(config.get("init", ""))
    start = {"pretrained": tr("ImageNet start"), "random": tr("random start")}.get(init)
    recipe = _recipe(config).get("name")
    parts = [
        str(config.get("architecture", "")),
        start or tr("start from {file}", file=Path(init).name),
        tr("custom recipe") if recipe is None else tr("{name} recipe", name=recipe),
        tr("seed {n}", n=config.get("seed", 0)),
    ]
    if details.n_clips:
        parts.append(trn("{n} class", "{n} classes", details.n_classes))
        parts.append(trn("{n} clip", "{n} clips", details.n_clips))
    return " · ".join(parts)


def _recipe(config: Mapping[str, Any]) -> Mapping[str, Any]:
    recipe = config.get("recipe")
    return recipe if isinstance(recipe, Mapping) else {}


def milestones_of(details: RunDetails) -> tuple[int, ...]:
    """Epochs after which the learning rate falls to a tenth."""
    recipe = _recipe(details.config)
    if recipe.get("schedule") != "step":
        return ()
    return tuple(int(epoch) for epoch in recipe.get("milestones", ()))


def buttons_for(row: RunRow | None, live: LiveRun | None, details: RunDetails | None) -> set[str]:
    """Names of the buttons that mean something for a training."""
    if row is None:
        return set()
    if live is not None:
        names = {"folder"} if row.epochs_done or live.epoch else set()
        if live.ending != "cancel":
            names |= {"cancel"} | ({"stop"} if live.epoch and not live.ending else set())
        return names
    names = {"folder"} | ({"draft"} if details is not None else set())
    if row.status != "running":
        names.add("remove")
    if row.can_resume:
        names.add("resume")
    if row.can_install:
        names.add("install")
    return names


def waiting_words(row: RunRow, live: LiveRun | None) -> str:
    """Say what stands where there is no epoch yet."""
    if live is None:
        state = row_text(row, None)
        return tr("No epoch of this training is done: {state}.", state=state)
    if live.ending == "cancel":
        return tr("Cancelling …")
    share = "" if live.fraction is None else f", {live.fraction * 100:.0f} %"
    doing = begun(said(tr(live.doing)))
    return f"{doing}{share}" if live.epoch else f"{doing}{share or ' …'}"


def plan_cells(model: TrainingRunModel, details: RunDetails) -> tuple[list[PlanCell], str]:
    """Cells of the plan, and what their figures are."""
    histories = details.histories
    judged = any(m.validation_accuracy is not None for one in histories.values() for m in one)
    live = _live(model, details.path)
    cells = []
    for number, (fold, member) in enumerate(details.trials):
        history = tuple(histories.get(number, ()))
        is_live = live is not None and bool(live.epoch) and live.trial == number
        done = number in details.finished and not is_live
        text = _figure(history, details, judged) if done else ""
        if not done and history:
            text = f"{len(history)} / {details.n_epochs}"
        elif is_live and not history:
            text = f"0 / {details.n_epochs}"
        cells.append(
            PlanCell(
                fold=tr("all clips") if fold == "all" else tr("fold {n}", n=fold),
                member=member,
                text=text,
                tip=_tip(history),
                live=is_live,
                chosen=number == model.trial,
            )
        )
    if judged:
        return cells, tr("inner validation accuracy, %")
    return cells, tr("training loss of the last epoch, nat")


def _figure(history: Sequence[EpochMetrics], details: RunDetails, judged: bool) -> str:
    if not history:
        return ""
    if not judged:
        return f"{history[-1].loss:.3f}"
    kept = history[-1]
    if _recipe(details.config).get("epoch_choice") == "inner":
        kept = min(history, key=lambda m: _or_worst(m.validation_loss))
    return f"{100 * (kept.validation_accuracy or 0.0):.1f}"


def _or_worst(loss: float | None) -> float:
    return float("inf") if loss is None else loss


def _tip(history: Sequence[EpochMetrics]) -> str:
    if not history:
        return ""
    last = history[-1]
    if last.validation_loss is None or last.validation_accuracy is None:
        return tr(
            "epoch {n}: training loss {loss:.3f} nat, {accuracy:.1f} %",
            n=last.epoch, loss=last.loss, accuracy=100 * last.accuracy,
        )  # fmt: skip
    return tr(
        "epoch {n}: training loss {loss:.3f} nat, {accuracy:.1f} %; inner validation"
        " {inner_loss:.3f} nat, {inner_accuracy:.1f} %",
        n=last.epoch, loss=last.loss, accuracy=100 * last.accuracy,
        inner_loss=last.validation_loss, inner_accuracy=100 * last.validation_accuracy,
    )  # fmt: skip


def machine_values(live: LiveRun) -> dict[str, str]:
    """Say what the training under way runs on and when it will be done."""
    values: dict[str, str] = {}
    if live.machine is not None:
        values |= {
            "Device": live.machine.device,
            "Why": live.machine.reason,
            "Precision": live.machine.precision,
        }
    vitals = live.vitals
    if vitals is not None:
        total = vitals.memory_total / 1e9
        used = vitals.memory / 1e9
        values["Memory"] = tr("{used:.1f} of {total:.0f} GB", used=used, total=total)
        if vitals.seconds_per_step is not None and live.machine is not None:
            said = [
                trn(
                    "{s:.2g} s for {n} clip",
                    "{s:.2g} s for {n} clips",
                    live.machine.batch_size,
                    s=vitals.seconds_per_step,
                )
            ]
            if live.waiting is not None:
                said.append(tr("{n:.0f} % waiting for data", n=100 * live.waiting))
            values["Step"] = " · ".join(said)
    if live.seconds_left is not None:
        at = time.localtime(time.time() + live.seconds_left)
        clock = time.strftime("%H:%M", at)
        values["Finishes"] = tr(
            "about {clock}, in {time}", clock=clock, time=span_text(live.seconds_left)
        )
    return values
