"""Every command of the window once: its words, its shortcut, its icon, its tip.

May import `app.icons` and `app.words`. The window connects them; menus, buttons and the list of
shortcuts read them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.icons import keep_icon
from app.words import mark, tr

__all__ = [
    "LISTEN_ONLY",
    "MENUS",
    "SPECS",
    "SPEC_OF",
    "ActionSpec",
    "Actions",
    "menu_title",
    "native",
    "plain",
    "readable",
]

MENUS = {
    "File": mark("&File", "menu"),
    "Clip": mark("&Clip", "menu"),
    "View": mark("&View", "menu"),
    "Help": mark("&Help", "menu"),
    "Theme": mark("&Theme", "menu"),
    "Bundle": mark("&Bundle", "menu"),
}
"""English titles of the menus, by the names that the program knows them by."""

_MARK_AFTER_WORDS = re.compile(r"\(&\w\)")


@dataclass(frozen=True)
class ActionSpec:
    """One command.

    Attributes
    ----------
    name : str
        By which the program knows it.
    menu : str
        Name of the menu it stands in.
    text : str
        English, with ``&`` before the menu's key.
    keys : tuple of str
        Shortcuts in Qt's portable form, the one that is shown first.
    icon : str
        Name for `app.icons`; empty for none.
    tip : str
        One sentence, English.
    checkable : bool
        Whether it stays on until it is turned off.
    separated : bool
        Whether a line stands above it in the menu.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    separated: bool = False

    @property
    def shown_text(self) -> str:
        """What its menu says, in the user's language."""
        return tr(self.text)

    @property
    def shown_tip(self) -> str:
        """One sentence on it, in the user's language."""
        return tr(self.tip) if self.tip else ""

    @property
    def shown_menu(self) -> str:
        """Title of its menu, in the user's language and without the mark of the menu's key."""
        return plain(menu_title(self.menu))


def menu_title(name: str) -> str:
    """Title of a menu in the user's language, with ``&`` before its key."""
    return tr(MENUS[name], "menu")


def _spec(name: str, menu: str, text: str, keys: str, icon: str, tip: str) -> ActionSpec:
    """Make a spec: ``+`` after the menu asks for a check mark, ``-`` before it for a line above."""
    return ActionSpec(
        name,
        menu.strip("-+"),
        text,
        tuple(keys.split()),
        icon,
        tip,
        checkable=menu.endswith("+"),
        separated=menu.startswith("-"),
    )


# fmt: off
# ruff: noqa: E501
SPECS: tuple[ActionSpec, ...] = (
    _spec("open", "File", mark("&Open clips…"), "Ctrl+O", "open", mark("Choose sound files to classify.")),
    _spec("open_folder", "File", mark("Open &folder…"), "Ctrl+Shift+O", "folder",
          mark("Classify every sound file in a folder and the folders in it.")),
    _spec("paste", "File", mark("&Paste clips"), "Ctrl+V", "copy",
          mark("Classify the files, or the paths, that were copied.")),
    _spec("record", "-File", mark("&Record"), "R", "microphone", mark("Record a microphone; again to stop and keep.")),
    _spec("live", "File", mark("Listen li&ve"), "M", "microphone",
          mark("Hear a microphone and say at once what it is; again to stop.")),
    _spec("keep_live", "File", mark("&Keep the last minute"), "K", "",
          mark("Save what was heard live over the last minute as a clip.")),
    _spec("export_picture", "-File", mark("&Export picture…"), "Ctrl+E", "export",
          mark("Save the spectrogram with its overlay and axes as PNG or SVG.")),
    _spec("export_attribution", "File", mark("Export &attribution…"), "Ctrl+Shift+E", "export",
          mark("Save the attribution of every pixel as .npy or .csv.")),
    _spec("export_evidence", "File", mark("Export e&vidence sound…"), "", "export",
          mark("Save the sound of the evidence, and of the rest, as WAV.")),
    _spec("export_boxes", "File", mark("Export &boxes…"), "Ctrl+B", "export",
          mark("Save boxes around the strongest evidence for Raven or Audacity.")),
    _spec("export_events", "File", mark("Export even&ts…"), "Ctrl+L", "export",
          mark("Save what was heard in the recording for Audacity or Raven, or as a table.")),
    _spec("import_labels", "File", mark("&Import labels…"), "Ctrl+I", "open",
          mark("Lay Audacity labels or a Raven table over the recording's timeline.")),
    _spec("save_results", "File", mark("&Save results of all clips…"), "Ctrl+S", "export",
          mark("Save what was heard in every file of the list as CSV or JSON Lines.")),
    _spec("new_training", "-File", mark("&New training…"), "Ctrl+N", "", mark("Train networks on clips of your own.")),
    _spec("settings", "-File", mark("Settin&gs…"), "Ctrl+,", "settings",
          mark("Look, device, storage, keys and privacy.")),
    _spec("quit", "-File", mark("&Quit"), "Ctrl+Q", "", mark("Close the window and stop all work.")),
    _spec("play", "Clip", mark("&Play"), "Space", "play", mark("Play from the cursor, or stop.")),
    _spec("loop", "Clip+", mark("&Loop"), "L", "loop", mark("Repeat the selection, or the whole clip.")),
    _spec("seek_back", "-Clip", mark("Cursor &back"), "Left", "", mark("Move the cursor back by 0.1 s.")),
    _spec("seek_on", "Clip", mark("Cursor &on"), "Right", "", mark("Move the cursor on by 0.1 s.")),
    _spec("seek_back_far", "Clip", mark("Cursor back by 1 s"), "Shift+Left", "", mark("Move the cursor back by 1 s.")),
    _spec("seek_on_far", "Clip", mark("Cursor forward by 1 s"), "Shift+Right", "", mark("Move the cursor on by 1 s.")),
    _spec("seek_start", "Clip", mark("Cursor to the &start"), "Home", "", mark("Move the cursor to the start.")),
    _spec("select_start", "-Clip", mark("Selection begins &here"), "[", "", mark("Begin the part to loop at the cursor.")),
    _spec("select_end", "Clip", mark("Selection &ends here"), "]", "", mark("End the part to loop at the cursor.")),
    _spec("clear_selection", "Clip", mark("&Clear the selection"), "Ctrl+Shift+A", "",
          mark("Loop the whole clip again.")),
    _spec("window_back", "-Clip", mark("Previous window"), "Ctrl+Left", "", mark("Show the previous window of a recording.")),
    _spec("window_on", "Clip", mark("Next window"), "Ctrl+Right", "", mark("Show the next window of a recording.")),
    _spec("event_back", "Clip", mark("Previous event"), ",", "", mark("Go to the previous event of a recording.")),
    _spec("event_on", "Clip", mark("Next event"), ".", "", mark("Go to the next event of a recording.")),
    _spec("previous", "-Clip", mark("Pre&vious clip"), "Up", "", mark("Go up in the list of clips.")),
    _spec("next", "Clip", mark("&Next clip"), "Down", "", mark("Go down in the list of clips.")),
    _spec("retry", "-Clip", mark("&Try again"), "F5", "retry", mark("Classify the selected clips again that failed.")),
    _spec("remove", "Clip", mark("&Remove from the list"), "Del", "trash",
          mark("Take the selected clips out of the list; the files stay.")),
    _spec("cancel", "Clip", mark("Cancel all &work"), "Esc", "cancel",
          mark("Stop classifying and explaining; what is done stays.")),
    _spec("show_listen", "View+", mark("L&isten page"), "Ctrl+1", "", mark("Hear clips, what is in them, and why.")),
    _spec("show_train", "View+", mark("&Train page"), "Ctrl+2", "", mark("Train networks on clips of your own.")),
    _spec("show_study", "View+", mark("St&udy page"), "Ctrl+3", "",
          mark("Find out what makes trained networks work on sounds of your own.")),
    _spec("show_models", "View+", mark("&Models page"), "Ctrl+4", "", mark("See how good the bundles are.")),
    _spec("channel_all", "-View+", mark("&All three resolutions"), "1", "", mark("Show the three channels as colours.")),
    _spec("channel_0", "View+", mark("&First resolution"), "2", "", mark("Show the first channel alone.")),
    _spec("channel_1", "View+", mark("&Second resolution"), "3", "", mark("Show the second channel alone.")),
    _spec("channel_2", "View+", mark("&Third resolution"), "4", "", mark("Show the third channel alone.")),
    _spec("as_network", "-View+", mark("As the &network sees it"), "N", "pixels",
          mark("Show the exact pixels of the network's input.")),
    _spec("whole_spectrogram", "View+", mark("S&pectrogram of the whole recording"), "W", "",
          mark("Show all of a recording as a spectrogram below its waveform.")),
    _spec("zoom_in", "-View", mark("Zoom &in"), "Ctrl++ Ctrl+=", "", mark("Show a shorter time around the cursor.")),
    _spec("zoom_out", "View", mark("Zoom &out"), "Ctrl+-", "", mark("Show a longer time.")),
    _spec("zoom_reset", "View", mark("&Whole clip"), "Ctrl+0", "zoom-reset", mark("Show the whole clip and every pitch.")),
    _spec("opacity_up", "-View", mark("&Stronger overlay"), "+ =", "", mark("Show the attribution more opaque.")),
    _spec("opacity_down", "View", mark("&Weaker overlay"), "-", "", mark("Show the attribution more transparent.")),
    _spec("theme_system", "-Theme+", mark("As the &desktop"), "", "", mark("Light or dark, as the desktop is.")),
    _spec("theme_dark", "Theme+", mark("&Dark"), "", "", mark("Light writing on dark surfaces.")),
    _spec("theme_light", "Theme+", mark("&Light"), "", "", mark("Dark writing on light surfaces.")),
    _spec("open_bundle", "-Bundle", mark("Choose a bundle &file…"), "", "open",
          mark("Classify with another bundle from a folder or a .sonolens file.")),
    _spec("help", "Help", mark("&Help pages"), "", "help",
          mark("First minutes, explanations, recordings, training, formats, privacy, trouble.")),
    _spec("palette", "Help", mark("&Find a command…"), "Ctrl+Shift+P", "",
          mark("Type a few letters of a command, or of a clip's name, and run it.")),
    _spec("tour", "Help", mark("Take the &tour"), "", "",
          mark("Point at the parts of the Listen page, one after the other.")),
    _spec("shortcuts", "Help", mark("&Keyboard shortcuts"), "F1", "help", mark("List every shortcut.")),
    _spec("log_folder", "Help", mark("Open the &log folder"), "", "folder",
          mark("Show the files that hold the details of what went wrong.")),
    _spec("report_problem", "Help", mark("Re&port a problem…"), "", "",
          mark("Gather self-check and log in one file that you read first; nothing is sent.")),
    _spec("about", "-Help", mark("&About Sonolens"), "", "info", mark("Version, libraries and licences.")),
)
# fmt: on

LISTEN_ONLY = tuple(
    spec.name
    for spec in SPECS
    if spec.name
    in {
        "record",
        "live",
        "keep_live",
        "export_picture",
        "export_attribution",
        "export_evidence",
        "export_boxes",
        "export_events",
        "import_labels",
        "save_results",
    }
    or (
        spec.menu in {"Clip", "View"}
        and not spec.name.startswith("show_")
        and spec.name != "cancel"
    )
)
"""Commands that mean something only while the Listen page is seen."""


SPEC_OF = {spec.name: spec for spec in SPECS}


def plain(text: str) -> str:
    """Words of a command without the mark of its menu key."""
    return _MARK_AFTER_WORDS.sub("", text).replace("&", "")


def native(keys: Iterable[str]) -> str:
    """Keys as this desktop writes them, the alternatives joined with "or"."""
    form = QKeySequence.SequenceFormat.NativeText
    return tr("  or  ").join(QKeySequence(each).toString(form) for each in keys)


def readable(keys: str) -> str:
    """Keys in Qt's one portable form; empty where they cannot be read."""
    sequence = QKeySequence(keys)
    return sequence.toString() if sequence.count() == 1 else ""


class Actions(QObject):
    """The commands as Qt actions; each owns its shortcut for the whole window.

    Attributes
    ----------
    keys_changed : Signal()
    """

    keys_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {spec.name: self._make(spec) for spec in SPECS}

    def __getitem__(self, name: str) -> QAction:
        """Return an action by its name; KeyError if there is none."""
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        """All actions, in the order of the menus."""
        return iter(self._actions.values())

    def keys(self, name: str) -> tuple[str, ...]:
        """Keys of a command now, in Qt's portable form."""
        return tuple(sequence.toString() for sequence in self._actions[name].shortcuts())

    def set_keys(self, changed: Mapping[str, str]) -> None:
        """Give the named commands other keys and the rest their own.

        Keys that were given to one command are taken from every other; what Qt cannot read is
        left out.

        Parameters
        ----------
        changed : mapping of str to str
            Keys in Qt's portable form, parted by spaces; none for a command without keys.
        """
        taken: set[str] = set()
        own = [spec for spec in SPECS if spec.name in changed]
        for spec in (*own, *(spec for spec in SPECS if spec.name not in changed)):
            wanted = changed[spec.name].split() if spec.name in changed else spec.keys
            keys = [key for key in dict.fromkeys(map(readable, wanted)) if key and key not in taken]
            taken.update(keys)
            self._actions[spec.name].setShortcuts([QKeySequence(key) for key in keys])
        self.keys_changed.emit()

    def dress(self) -> None:
        """Draw the icons; not needed before the first menu is opened, and so not before a window."""
        for spec in SPECS:
            if spec.icon:
                keep_icon(self._actions[spec.name], spec.icon)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.shown_text, self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setCheckable(spec.checkable)
        tip = spec.shown_tip
        action.setToolTip(tip)
        action.setStatusTip(tip)
        if spec.icon:
            action.setIconVisibleInMenu(True)
        if spec.name.startswith("show_"):
            action.setVisible(False)
            action.setEnabled(False)
        return action
