"""What the Study page says of studies, in words and figures; no widgets."""

from __future__ import annotations

from app.models.spans import span_text
from app.models.study_catalogue import words_of
from app.models.study_model import LiveStudy, StudyModel
from app.models.study_records import StudyEntry, StudyView
from app.reasons import said
from app.widgets.run_list import RunItem
from app.windows.header import share_note
from app.words import begun, tr, trn

__all__ = ["buttons_for", "counts_of", "items_of", "notice_of", "tab_note", "waiting_words"]


def items_of(model: StudyModel) -> list[RunItem]:
    """Rows of the list."""
    return [_item(entry, _live(model, entry)) for entry in model.entries]


def _live(model: StudyModel, entry: StudyEntry) -> LiveStudy | None:
    return model.live if model.live is not None and model.live.path == entry.path else None


def _item(entry: StudyEntry, live: LiveStudy | None) -> RunItem:
    if entry.reason:
        return RunItem(entry.path, entry.path.name, entry.reason, tone="danger")
    title = tr(words_of(entry.study).title)
    about = " · ".join(part for part in (entry.dataset, ", ".join(entry.architectures)) if part)
    if live is not None:
        aside = _share(entry) if entry.n_trials else "…"
        return RunItem(entry.path, title, about, aside, live_fraction(entry, live))
    if entry.n_done == entry.n_trials:
        return RunItem(entry.path, title, about, tr("done"))
    aside = _share(entry)
    if entry.n_failed:
        text = tr("{data}: {n} failed", data=entry.dataset, n=entry.n_failed)
        return RunItem(entry.path, title, text, aside, entry.fraction, "danger")
    return RunItem(entry.path, title, about, aside, entry.fraction)


def _share(entry: StudyEntry) -> str:
    return tr("{done} of {total}", done=entry.n_done, total=entry.n_trials)


def live_fraction(entry: StudyEntry, live: LiveStudy) -> float:
    """Share of a study under way, its trials under way counted by their shares."""
    if not entry.n_trials:
        return 0.0
    return min((entry.n_done + sum(live.shares.values())) / entry.n_trials, 1.0)


def buttons_for(entry: StudyEntry | None, live: LiveStudy | None) -> set[str]:
    """Names of the buttons that mean something for a study.

    Parameters
    ----------
    live : LiveStudy or None
        The study under way, if it is this one.
    """
    if entry is None:
        return set()
    if live is not None:
        seen = {"export"} if entry.n_done else set()
        return seen if live.stopping else {"stop"} | seen
    names = {"more"} if entry.reason else {"more", "export"}
    if entry.can_go_on and entry.n_done < entry.n_trials:
        names.add("retry" if entry.n_failed and not entry.n_left else "go_on")
    return names


def counts_of(view: StudyView, live: LiveStudy | None, seconds_left: float | None) -> str:
    """Say how many trials are in which state, and how long the rest will take."""
    done, failed = view.count("done"), view.count("failed")
    running = len(live.shares) if live is not None else 0
    waiting = len(view.trials) - done - failed - running
    parts = [tr("{n} done", n=done)]
    if running:
        parts.append(tr("{n} running", n=running))
    if waiting > 0:
        waits = tr("{n} waiting", n=waiting) if live is not None else tr("{n} left", n=waiting)
        parts.append(waits)
    if failed:
        parts.append(tr("{n} failed", n=failed))
    if live is not None and not live.stopping:
        if seconds_left is not None:
            parts.append(tr("about {time} left", time=span_text(seconds_left)))
        if live.executor == "ray":
            parts.append(tr("on a Ray cluster"))
        elif live.device:
            parts.append(tr("on {device}", device=live.device))
    elif done < len(view.trials) and view.seconds_left is not None:
        parts.append(tr("about {time}", time=span_text(view.seconds_left)))
    return " · ".join(parts)


def notice_of(entry: StudyEntry, view: StudyView, live: LiveStudy | None) -> str:
    """Say what people should know of a study that is not carried out to its end.

    Once trials have begun, what is being done names one of them, so that the share, which is the
    study's, does not stand beside it.
    """
    if live is not None:
        if live.stopping:
            return tr("Stopping …")
        share = ""
        if live.fraction is not None and not live.began:
            share = f", {100 * live.fraction:.0f} %"
        if not live.shares:
            return f"{_doing(live)}{share}"
        return ""
    failed = [trial for trial in view.trials if trial.status == "failed"]
    if failed:
        return trn(
            "A trial failed: {reason}",
            "{n} trials failed: {reason}",
            len(failed),
            reason=failed[0].reason,
        )
    if entry.n_done < entry.n_trials and not entry.can_go_on:
        return tr("It was begun by a command; the same command goes on with it.")
    return ""


def waiting_words(entry: StudyEntry | None, live: LiveStudy | None) -> str:
    """Say what stands where a study is not read yet."""
    if live is None:
        return entry.reason if entry is not None and entry.reason else tr("Reading the study …")
    return tr("Stopping …") if live.stopping else f"{_doing(live)} …"


def _doing(live: LiveStudy) -> str:
    return begun(said(tr(live.doing)))


def tab_note(model: StudyModel) -> str:
    """Say beside the tab's title how far a study under way is."""
    live = model.live
    if live is None:
        return ""
    entry = model.entry(live.path)
    if entry is None or not entry.n_trials:
        return share_note(None)
    return share_note(live_fraction(entry, live))
