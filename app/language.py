"""The language that the window speaks: translations that ship inside, and Qt's own.

May import `app.words`.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.words import speak_with
from resources import resource_path

__all__ = ["CONTEXT", "languages", "speak", "spoken"]

CONTEXT = "Sonolens"
_log = logging.getLogger(__name__)
_in_use: list[QTranslator] = []
_state = {"spoken": "en"}


def languages() -> list[tuple[str, str]]:
    """Code and own name of English and of every language whose translation ships inside."""
    codes = sorted(
        path.stem.split("_", 1)[-1] for path in resource_path("translations").glob("*.qm")
    )
    others = [(code, QLocale(code).nativeLanguageName() or code) for code in codes if code != "en"]
    return [("en", "English"), *others]


def speak(app: QCoreApplication, code: str) -> list[QTranslator]:
    """Let the program speak a language from now on; English where it does not ship.

    What is on the screen keeps its words until it is made anew.

    Returns
    -------
    list of QTranslator
        In use: the program's own, then Qt's.
    """
    while _in_use:
        app.removeTranslator(_in_use.pop())
    speak_with(None)
    _state["spoken"] = "en"
    if code == "en":
        return []
    folder = str(resource_path("translations"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in ((f"sonolens_{code}", folder), (f"qtbase_{code}", qt)):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)
            _in_use.append(translator)
        elif place == folder:
            _log.warning("no translation to %s ships; the window speaks English", code)
            return []
    speak_with(_translate)
    _state["spoken"] = code
    return list(_in_use)


def spoken() -> str:
    """Code of the language that the window speaks."""
    return _state["spoken"]


def _translate(text: str, note: str) -> str:
    return QCoreApplication.translate(CONTEXT, text, note)
