"""The language that the window speaks: translations that ship inside, and Qt's own."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from resources import resource_path

__all__ = ["languages", "speak"]

_log = logging.getLogger(__name__)


def languages() -> list[tuple[str, str]]:
    """Code and own name of English and of every language whose translation ships inside."""
    codes = sorted(
        path.stem.split("_", 1)[-1] for path in resource_path("translations").glob("*.qm")
    )
    others = [(code, QLocale(code).nativeLanguageName() or code) for code in codes if code != "en"]
    return [("en", "English"), *others]


def speak(app: QCoreApplication, code: str) -> list[QTranslator]:
    """Let the program speak a language; English where it does not ship.

    Returns
    -------
    list of QTranslator
        In use; they live as long as ``app``.
    """
    if code == "en":
        return []
    folder = str(resource_path("translations"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    used = []
    for name, place in ((f"sonolens_{code}", folder), (f"qtbase_{code}", qt)):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)
            used.append(translator)
        elif place == folder:
            _log.warning("no translation to %s ships; the window speaks English", code)
            return []
    return used
