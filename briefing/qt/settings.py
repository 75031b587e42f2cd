"""What the program remembers from one start to the next."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

_RECENT = "recent"
_SCALE = "text_scale"
_QUERIES = "queries"
_AUTO_RELOAD = "auto_reload"
_INTERFACE_LANGUAGE = "interface_language"
_BRIEF_LANGUAGE = "brief_language"
_URDU_FACE = "urdu_face"
_RESTORES = "restore"
_SESSION = "session"
_GREETED = "greeted"
_MOST_RECENT = 8
_MOST_QUERIES = 50
_LONGEST_QUERY = 1000
"""Characters: what is longer is no query."""
_LONGEST_SESSION = 100_000
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""The text sizes there are, in percent of the system's."""


class Settings(QObject):
    """Typed access to Qt's settings, shared by all windows. What cannot be read counts as not set."""

    changed = Signal()
    """Something is set otherwise that every window follows at once: text size, recent briefs, what is on or off."""

    def __init__(self, store: QSettings) -> None:
        """Keep everything in `store`."""
        super().__init__()
        self._store = store

    @property
    def place(self) -> str:
        """The file that everything is kept in, or what stands for it on this system."""
        return self._store.fileName()

    @property
    def are_kept(self) -> bool:
        """Whether that can be written."""
        return self._store.isWritable()

    @property
    def recent(self) -> list[str]:
        """The paths of the briefs opened last, newest first."""
        return self._texts(_RECENT)[:_MOST_RECENT]

    def add_recent(self, path: Path) -> None:
        """Put `path` first among the recent briefs."""
        name = str(path.absolute())
        if not name.isprintable():
            return  # a name that is no text cannot be stored as one
        self._store.sync()  # with what another instance has added meanwhile
        self._store.setValue(_RECENT, [name, *(old for old in self.recent if old != name)][:_MOST_RECENT])
        self.changed.emit()

    def forget_recent(self) -> None:
        """Forget every recent brief."""
        self._store.remove(_RECENT)
        self.changed.emit()

    @property
    def queries(self) -> list[str]:
        """What was looked for last, newest first."""
        return self._texts(_QUERIES)[:_MOST_QUERIES]

    def add_query(self, query: str) -> None:
        """Put `query` first among those looked for."""
        words = query.strip()
        self._store.sync()  # as above
        if 0 < len(words) <= _LONGEST_QUERY and words.isprintable() and words not in self.queries[:1]:
            self._store.setValue(_QUERIES, [words, *(old for old in self.queries if old != words)][:_MOST_QUERIES])

    def forget_queries(self) -> None:
        """Forget what was looked for."""
        self._store.remove(_QUERIES)

    @property
    def scale(self) -> int:
        """The text size in percent, one of `SCALES`."""
        found = str(self._store.value(_SCALE, ""))
        return int(found) if found.isdecimal() and int(found) in SCALES else 100

    @scale.setter
    def scale(self, percent: int) -> None:
        self._store.setValue(_SCALE, percent)
        self.changed.emit()

    @property
    def auto_reload(self) -> bool:
        """Whether a file is read again by itself when it was saved."""
        return self._is_on(_AUTO_RELOAD)

    @auto_reload.setter
    def auto_reload(self, is_on: bool) -> None:
        self._turn(_AUTO_RELOAD, is_on=is_on)

    @property
    def restores(self) -> bool:
        """Whether the program starts with what was open when it was ended."""
        return self._is_on(_RESTORES)

    @restores.setter
    def restores(self, is_on: bool) -> None:
        self._turn(_RESTORES, is_on=is_on)
        if not is_on:
            self._store.remove(_SESSION)

    @property
    def session(self) -> str:
        """What was open, in the words of `session.py`; empty where that is not known, or not wanted."""
        found = self._store.value(_SESSION, "") if self.restores else ""
        return found if isinstance(found, str) and len(found) <= _LONGEST_SESSION else ""

    @session.setter
    def session(self, words: str) -> None:
        if self.restores and len(words) <= _LONGEST_SESSION:
            self._store.setValue(_SESSION, words)

    @property
    def is_greeted(self) -> bool:
        """Whether the reader was told already what every newcomer is."""
        return str(self._store.value(_GREETED, "false")) == "true"

    @is_greeted.setter
    def is_greeted(self, is_done: bool) -> None:
        self._store.setValue(_GREETED, "true" if is_done else "false")

    @property
    def interface_language(self) -> str:
        """The tag of the language the window is wanted in; empty for the system's."""
        return str(self._store.value(_INTERFACE_LANGUAGE, ""))

    @interface_language.setter
    def interface_language(self, tag: str) -> None:
        self._store.setValue(_INTERFACE_LANGUAGE, tag)

    @property
    def brief_language(self) -> str:
        """The tag of the language that briefs are wanted in; empty for the window's."""
        return str(self._store.value(_BRIEF_LANGUAGE, ""))

    @brief_language.setter
    def brief_language(self, tag: str) -> None:
        self._store.setValue(_BRIEF_LANGUAGE, tag)

    @property
    def urdu_face(self) -> str:
        """The style that Urdu is set in, one of the words of `UrduFace`; empty where none was chosen."""
        return str(self._store.value(_URDU_FACE, ""))

    @urdu_face.setter
    def urdu_face(self, face: str) -> None:
        self._store.setValue(_URDU_FACE, str(face))

    def _is_on(self, name: str) -> bool:
        return str(self._store.value(name, "true")) != "false"

    def _turn(self, name: str, *, is_on: bool) -> None:
        if is_on is not self._is_on(name):
            self._store.setValue(name, "true" if is_on else "false")
            self.changed.emit()

    def _texts(self, name: str) -> list[str]:
        """The texts kept as a list under `name`; Qt gives a list of one back as a text."""
        found = self._store.value(name, [])
        listed = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return [text for text in listed if isinstance(text, str) and text]
