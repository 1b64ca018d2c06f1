"""What the Study page says of studies, in words and figures; no widgets."""

from __future__ import annotations

from app.models.spans import span_text
from app.models.study_catalogue import words_of
from app.models.study_model import LiveStudy, StudyModel
from app.models.study_records import StudyEntry, StudyView
from app.widgets.run_list import RunItem

__all__ = ["buttons_for", "counts_of", "items_of", "notice_of", "tab_note", "waiting_words"]


def items_of(model: StudyModel) -> list[RunItem]:
    """Rows of the list."""
    return [_item(entry, _live(model, entry)) for entry in model.entries]


def _live(model: StudyModel, entry: StudyEntry) -> LiveStudy | None:
    return model.live if model.live is not None and model.live.path == entry.path else None


def _item(entry: StudyEntry, live: LiveStudy | None) -> RunItem:
    if entry.reason:
        return RunItem(entry.path, entry.path.name, entry.reason, tone="danger")
    title = words_of(entry.study).title
    about = " · ".join(part for part in (entry.dataset, ", ".join(entry.architectures)) if part)
    if live is not None:
        aside = f"{entry.n_done} of {entry.n_trials}" if entry.n_trials else "…"
        return RunItem(entry.path, title, about, aside, live_fraction(entry, live))
    if entry.n_done == entry.n_trials:
        return RunItem(entry.path, title, about, "done")
    aside = f"{entry.n_done} of {entry.n_trials}"
    if entry.n_failed:
        text = f"{entry.dataset}: {entry.n_failed} failed"
        return RunItem(entry.path, title, text, aside, entry.fraction, "danger")
    return RunItem(entry.path, title, about, aside, entry.fraction)


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
    parts = [f"{done} done"]
    if live is not None:
        parts.append(f"{running} running")
    if waiting > 0:
        parts.append(f"{waiting} {'waiting' if live is not None else 'left'}")
    if failed:
        parts.append(f"{failed} failed")
    if live is not None and not live.stopping:
        if seconds_left is not None:
            parts.append(f"about {span_text(seconds_left)} left")
        if live.executor == "ray":
            parts.append("on a Ray cluster")
        elif live.device:
            parts.append(f"on {live.device}")
    elif done < len(view.trials) and view.seconds_left is not None:
        parts.append(f"about {span_text(view.seconds_left)}")
    return " · ".join(parts)


def notice_of(entry: StudyEntry, view: StudyView, live: LiveStudy | None) -> str:
    """Say what people should know of a study that is not carried out to its end."""
    if live is not None:
        if live.stopping:
            return "Stopping …"
        share = "" if live.fraction is None else f", {100 * live.fraction:.0f} %"
        if not live.shares:
            return f"{live.doing[:1].upper()}{live.doing[1:]}{share}"
        return ""
    failed = [trial for trial in view.trials if trial.status == "failed"]
    if failed:
        several = f"{len(failed)} trials" if len(failed) > 1 else "a trial"
        return f"{several[:1].upper()}{several[1:]} failed: {failed[0].reason}"
    if entry.n_done < entry.n_trials and not entry.can_go_on:
        return "It was begun by a command; the same command goes on with it."
    return ""


def waiting_words(entry: StudyEntry | None, live: LiveStudy | None) -> str:
    """Say what stands where a study is not read yet."""
    if live is None:
        return entry.reason if entry is not None and entry.reason else "Reading the study …"
    return "Stopping …" if live.stopping else f"{live.doing[:1].upper()}{live.doing[1:]} …"


def tab_note(model: StudyModel) -> str:
    """Say beside the tab's title how far a study under way is."""
    live = model.live
    if live is None:
        return ""
    entry = model.entry(live.path)
    if entry is None or not entry.n_trials:
        return "…"
    return f"{int(100 * live_fraction(entry, live))} %"
