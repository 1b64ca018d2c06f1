"""What is said of paths that were looked into for sound files."""

from __future__ import annotations

from app.models.records import Collected
from app.notifications import Notifications
from app.words import tr, trn

__all__ = ["tell_collected"]


def tell_collected(say: Notifications, found: Collected, n_added: int, *, announce: bool) -> None:
    """Say what could not be looked into, or that nothing was there; else what was added.

    Parameters
    ----------
    announce : bool
        Whether clips that were added are worth a line.
    """
    if found.unreadable:
        folder, reason = found.unreadable[0]
        more = len(found.unreadable) - 1
        say.warn(
            tr(
                "{folder} (and {more} more) cannot be looked into: {reason}.",
                folder=folder, more=more, reason=reason,
            )
            if more
            else tr("{folder} cannot be looked into: {reason}.", folder=folder, reason=reason)
        )  # fmt: skip
    elif not found.paths and found.empty:
        say.warn(tr("No sound files were found in {folder}.", folder=found.empty[0].name))
    elif announce:
        say.info(trn("{n} clip was added.", "{n} clips were added.", n_added))
