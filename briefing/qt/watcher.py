"""Tells when a file has changed, however it was saved: in place, in pieces, by another one put in its place."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from briefing.qt.tasks import Task
from briefing.qt.watched import Look, Stamp, look

QUIET_MS = 60
"""A file is taken for finished when it has stayed as it is for so long: many programs write in pieces."""
POLL_MS = 2000
"""How often a file is looked at whose changes the system does not tell."""


class Watcher(QObject):
    """Watches one file at a time. Disks are looked at off the UI thread; that only hears what was seen."""

    changed = Signal()
    """The file may say something else than before, has come or gone, and has been quiet since."""
    is_polling_changed = Signal(bool)
    """Whether the system tells of no changes, so that the file is looked at every now and then instead."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self.path: Path | None = None
        self.is_polling = False
        self._system: QFileSystemWatcher | None = None
        self._armed: dict[str, Stamp] = {}
        self._refused: dict[str, Stamp] = {}  # what the system does not want to watch
        self._looking: Task[Look] | None = None
        self._seen: Look | None = None
        self._told: Stamp | None = None
        self._has_told = False
        self._is_dirty = False  # something happened since the last look began
        self._is_written = False  # and to the file itself: its stamp stays the same within one tick of the clock
        self._quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self.look_again)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.look_again)

    def watch(self, path: Path) -> None:
        """Watch the file at `path`, whether it is there or not; `changed` comes once as soon as it is looked at.

        What happened between its reading and now is so not missed.
        """
        if path == self.path:
            return
        self.stop()
        self.path = path
        self.look_again()

    def stop(self) -> None:
        """Watch nothing any more."""
        self.path = self._looking = self._seen = self._told = None
        self._has_told = self._is_dirty = self._is_written = False
        self._quiet.stop()
        if self._system is not None and self._armed:
            self._system.removePaths(list(self._armed))
        self._armed, self._refused = {}, {}
        self._set_polling(is_on=False)

    def look_again(self) -> None:
        """Look at the file: something may have happened to it."""
        if self.path is None:
            return
        if self._looking is not None:
            self._is_dirty = True
            return
        self._is_dirty = False
        path = self.path
        task = self._looking = Task(lambda _: look(path))
        task.done.connect(lambda seen: self._take(task, seen))
        task.start()

    def _note_file(self, _path: str) -> None:
        self._is_written = True
        self._note()

    def _note(self) -> None:
        """Look soon; at once, where nothing has happened for a while. Events of other files put nothing off."""
        if self._quiet.isActive() or self._looking is not None:
            self._is_dirty = True
        else:
            self.look_again()

    def _take(self, task: Task[Look], seen: Look) -> None:
        if task is not self._looking:
            return
        self._looking = None
        before, self._seen = self._seen, seen
        has_new_places = self._arm(seen.places)
        is_new = self._is_written or not self._has_told or seen.stamp != self._told
        is_quiet = before is not None and before.stamp == seen.stamp
        if is_new and is_quiet:
            self._told, self._has_told, self._is_written = seen.stamp, True, False
            self.changed.emit()
            is_new = False
        if (is_new or has_new_places or self._is_dirty) and self._looking is None and self.path is not None:
            self._quiet.start()

    def _arm(self, places: dict[str, Stamp]) -> bool:
        """Watch `places` and nothing else; whether there are new ones, to which something may have happened already."""
        if self._system is None:
            self._system = QFileSystemWatcher(self)
            self._system.fileChanged.connect(self._note_file)
            self._system.directoryChanged.connect(self._note)
        alive = {*self._system.files(), *self._system.directories()}  # it lets go of what is removed or replaced
        # another file of the same name is not the one that is watched, though the system may still hold on to that
        kept = {place: stamp for place, stamp in self._armed.items() if place in alive and places.get(place) == stamp}
        self._refused = {place: stamp for place, stamp in self._refused.items() if places.get(place) == stamp}
        if gone := alive - kept.keys():
            self._system.removePaths(list(gone))
        wanted = [place for place in places if place not in kept and place not in self._refused]
        failed = set(self._system.addPaths(wanted)) if wanted else set()
        self._refused |= {place: places[place] for place in failed}
        self._armed = kept | {place: places[place] for place in wanted if place not in failed}
        self._set_polling(is_on=bool(self._refused) or _looks_by_itself(self._system))
        return bool(wanted)

    def _set_polling(self, *, is_on: bool) -> None:
        if is_on == self.is_polling:
            return
        self.is_polling = is_on
        if is_on:
            self._poll.start()
        else:
            self._poll.stop()
        self.is_polling_changed.emit(is_on)


def _looks_by_itself(system: QFileSystemWatcher) -> bool:
    """Whether Qt itself has got no watch from the system, and looks at the files every second."""
    return any("Polling" in (child.metaObject().className() or "") for child in system.children())
