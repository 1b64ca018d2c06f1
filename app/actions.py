"""Every command of the window once: its words, its shortcut, its icon, its tip.

May import `app.icons`. The window connects them; menus, buttons and the list of shortcuts read them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.icons import keep_icon

__all__ = [
    "LISTEN_ONLY",
    "SPECS",
    "SPEC_OF",
    "ActionSpec",
    "Actions",
    "native",
    "plain",
    "readable",
]


@dataclass(frozen=True)
class ActionSpec:
    """One command.

    Attributes
    ----------
    name : str
        By which the program knows it.
    menu : str
        Menu it stands in.
    text : str
        With ``&`` before the menu's key.
    keys : tuple of str
        Shortcuts in Qt's portable form, the one that is shown first.
    icon : str
        Name for `app.icons`; empty for none.
    tip : str
        One sentence.
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
    _spec("open", "File", "&Open clips…", "Ctrl+O", "open", "Choose sound files to classify."),
    _spec("open_folder", "File", "Open &folder…", "Ctrl+Shift+O", "folder",
          "Classify every sound file in a folder and the folders in it."),
    _spec("paste", "File", "&Paste clips", "Ctrl+V", "copy",
          "Classify the files, or the paths, that were copied."),
    _spec("record", "-File", "&Record", "R", "microphone", "Record a microphone; again to stop and keep."),
    _spec("live", "File", "Listen li&ve", "M", "microphone",
          "Hear a microphone and say at once what it is; again to stop."),
    _spec("keep_live", "File", "&Keep the last minute", "K", "",
          "Save what was heard live over the last minute as a clip."),
    _spec("export_picture", "-File", "&Export picture…", "Ctrl+E", "export",
          "Save the spectrogram with its overlay and axes as PNG or SVG."),
    _spec("export_attribution", "File", "Export &attribution…", "Ctrl+Shift+E", "export",
          "Save the attribution of every pixel as .npy or .csv."),
    _spec("export_evidence", "File", "Export e&vidence sound…", "", "export",
          "Save the sound of the evidence, and of the rest, as WAV."),
    _spec("export_boxes", "File", "Export &boxes…", "Ctrl+B", "export",
          "Save boxes around the strongest evidence for Raven or Audacity."),
    _spec("export_events", "File", "Export even&ts…", "Ctrl+L", "export",
          "Save what was heard in the recording for Audacity or Raven, or as a table."),
    _spec("import_labels", "File", "&Import labels…", "Ctrl+I", "open",
          "Lay Audacity labels or a Raven table over the recording's timeline."),
    _spec("save_results", "File", "&Save results of all clips…", "Ctrl+S", "export",
          "Save what was heard in every file of the list as CSV or JSON Lines."),
    _spec("new_training", "-File", "&New training…", "Ctrl+N", "", "Train networks on clips of your own."),
    _spec("settings", "-File", "Settin&gs…", "Ctrl+,", "settings",
          "Look, device, storage, keys and privacy."),
    _spec("quit", "-File", "&Quit", "Ctrl+Q", "", "Close the window and stop all work."),
    _spec("play", "Clip", "&Play", "Space", "play", "Play from the cursor, or stop."),
    _spec("loop", "Clip+", "&Loop", "L", "loop", "Repeat the selection, or the whole clip."),
    _spec("seek_back", "-Clip", "Cursor &back", "Left", "", "Move the cursor back by 0.1 s."),
    _spec("seek_on", "Clip", "Cursor &on", "Right", "", "Move the cursor on by 0.1 s."),
    _spec("seek_back_far", "Clip", "Cursor back by 1 s", "Shift+Left", "", "Move the cursor back by 1 s."),
    _spec("seek_on_far", "Clip", "Cursor on by 1 s", "Shift+Right", "", "Move the cursor on by 1 s."),
    _spec("seek_start", "Clip", "Cursor to the &start", "Home", "", "Move the cursor to the start."),
    _spec("select_start", "-Clip", "Selection begins &here", "[", "", "Begin the part to loop at the cursor."),
    _spec("select_end", "Clip", "Selection &ends here", "]", "", "End the part to loop at the cursor."),
    _spec("clear_selection", "Clip", "&Clear the selection", "Ctrl+Shift+A", "",
          "Loop the whole clip again."),
    _spec("window_back", "-Clip", "Window back", "Ctrl+Left", "", "Show the previous window of a recording."),
    _spec("window_on", "Clip", "Window on", "Ctrl+Right", "", "Show the next window of a recording."),
    _spec("event_back", "Clip", "Event back", ",", "", "Go to the previous event of a recording."),
    _spec("event_on", "Clip", "Event on", ".", "", "Go to the next event of a recording."),
    _spec("previous", "-Clip", "Pre&vious clip", "Up", "", "Go up in the list of clips."),
    _spec("next", "Clip", "&Next clip", "Down", "", "Go down in the list of clips."),
    _spec("retry", "-Clip", "&Try again", "F5", "retry", "Classify the selected clips again that failed."),
    _spec("remove", "Clip", "&Remove from the list", "Del", "trash",
          "Take the selected clips out of the list; the files stay."),
    _spec("cancel", "Clip", "Cancel all &work", "Esc", "cancel",
          "Stop classifying and explaining; what is done stays."),
    _spec("show_listen", "View+", "L&isten page", "Ctrl+1", "", "Hear clips, what is in them, and why."),
    _spec("show_train", "View+", "&Train page", "Ctrl+2", "", "Train networks on clips of your own."),
    _spec("show_study", "View+", "St&udy page", "Ctrl+3", "",
          "Find out what makes trained networks work on sounds of your own."),
    _spec("show_models", "View+", "&Models page", "Ctrl+4", "", "See how good the bundles are."),
    _spec("channel_all", "-View+", "&All three resolutions", "1", "", "Show the three channels as colours."),
    _spec("channel_0", "View+", "&First resolution", "2", "", "Show the first channel alone."),
    _spec("channel_1", "View+", "&Second resolution", "3", "", "Show the second channel alone."),
    _spec("channel_2", "View+", "&Third resolution", "4", "", "Show the third channel alone."),
    _spec("as_network", "-View+", "As the &network sees it", "N", "pixels",
          "Show the exact pixels of the network's input."),
    _spec("zoom_in", "-View", "Zoom &in", "Ctrl++ Ctrl+=", "", "Show a shorter time around the cursor."),
    _spec("zoom_out", "View", "Zoom &out", "Ctrl+-", "", "Show a longer time."),
    _spec("zoom_reset", "View", "&Whole clip", "Ctrl+0", "zoom-reset", "Show the whole clip and every pitch."),
    _spec("opacity_up", "-View", "&Stronger overlay", "+ =", "", "Show the attribution more opaque."),
    _spec("opacity_down", "View", "&Weaker overlay", "-", "", "Show the attribution more transparent."),
    _spec("theme_system", "-Theme+", "As the &desktop", "", "", "Light or dark, as the desktop is."),
    _spec("theme_dark", "Theme+", "&Dark", "", "", "Light writing on dark surfaces."),
    _spec("theme_light", "Theme+", "&Light", "", "", "Dark writing on light surfaces."),
    _spec("open_bundle", "-Bundle", "Choose a bundle &file…", "", "open",
          "Classify with another bundle from a folder or a .sonolens file."),
    _spec("help", "Help", "&Help pages", "", "help",
          "First minutes, explanations, recordings, training, formats, privacy, trouble."),
    _spec("palette", "Help", "&Find a command…", "Ctrl+Shift+P", "",
          "Type a few letters of a command, or of a clip's name, and run it."),
    _spec("tour", "Help", "Take the &tour", "", "",
          "Point at the parts of the Listen page, one after the other."),
    _spec("shortcuts", "Help", "&Keyboard shortcuts", "F1", "help", "List every shortcut."),
    _spec("log_folder", "Help", "Open the &log folder", "", "folder",
          "Show the files that hold the details of what went wrong."),
    _spec("report_problem", "Help", "Re&port a problem…", "", "",
          "Gather self-check and log in one file that you read first; nothing is sent."),
    _spec("about", "-Help", "&About Sonolens", "", "info", "Version, libraries and licences."),
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
    return text.replace("&", "")


def native(keys: Iterable[str]) -> str:
    """Keys as this desktop writes them, the alternatives joined with "or"."""
    form = QKeySequence.SequenceFormat.NativeText
    return "  or  ".join(QKeySequence(each).toString(form) for each in keys)


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
        action = QAction(QCoreApplication.translate("actions", spec.text), self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setCheckable(spec.checkable)
        tip = QCoreApplication.translate("actions", spec.tip)
        action.setToolTip(tip)
        action.setStatusTip(tip)
        if spec.icon:
            action.setIconVisibleInMenu(True)
        if spec.name.startswith("show_"):
            action.setVisible(False)
            action.setEnabled(False)
        return action
