"""From a brief to a PDF: a summary that has no room on its pages is made again, with less in it."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from briefing.export.payload import payload
from briefing.export.pdf import Embed, Pdf, Typesetter
from briefing.export.selection import Selection, ranked
from briefing.export.setting import MOST_PAGES_OF_A_SUMMARY, Profile, Setting
from briefing.model.brief import Brief

if TYPE_CHECKING:
    from briefing.export.fitting import Place

_BYTES_A_PAGE = 4_300
_LONG = 20
"""Pages from which on each part begins on a page of its own, so that they are laid out at the same time."""
_LARGE = 25_000
"""Characters of which a summary cannot have room for all."""
_MUCH = 32_000
"""Bytes from which on a summary may well have no room for all, so that it is laid out before its file is made."""


class Stage(StrEnum):
    """What is being done."""

    READING = "reading"
    TYPESETTING = "typesetting"
    FINISHED = "finished"


Progress = Callable[[Stage, int], None]
"""Told the stage, and how many pages the document has: about, until it is finished; 0 where nobody can tell yet."""


def _quiet(_stage: Stage, _pages: int) -> None:
    """Take no notice of progress."""


def _never() -> bool:
    return False


def make(
    brief: Brief,
    language: str,
    setting: Setting,
    typesetter: Typesetter,
    *,
    progress: Progress = _quiet,
    cancelled: Callable[[], bool] = _never,
    embed: Embed | None = None,
) -> Pdf:
    """The document of `brief` in `language`, one that it has, with the file `embed` inside it.

    Raises:
        Cancelled: soon after `cancelled` says so; `typesetter` has ended then.
        ExportError: where the document cannot be typeset.
    """
    progress(Stage.READING, 0)
    making = _Making(brief, language, setting, typesetter, progress, cancelled, embed)
    made = making.summary() if setting.profile is Profile.SUMMARY else making.whole()
    progress(Stage.FINISHED, made.pages)
    return made


class _Making(NamedTuple):
    """A document on its way."""

    brief: Brief
    language: str
    setting: Setting
    typesetter: Typesetter
    progress: Progress
    cancelled: Callable[[], bool]
    embed: Embed | None

    def whole(self) -> Pdf:
        """All of the brief."""
        return self._made(self._shown(None))

    def summary(self) -> Pdf:
        """What of the brief has room. Once a document is laid out its file is quickly made, and the other way round."""
        whole = self._shown(None) if _extent(self.brief, self.language) <= _LARGE else None
        if whole and whole.size < _MUCH and (made := self._made(whole)).pages <= MOST_PAGES_OF_A_SUMMARY:
            return made
        from briefing.export.fitting import Place, Room, most  # what has room at once does not pay for it

        room = Room(self.setting.paper, MOST_PAGES_OF_A_SUMMARY)
        places = self._laid_out(whole) if whole else None
        if whole and places and room.left(places) >= 0:
            return self._made(whole)
        names = ranked(self.brief, self.language, self.setting)
        tried: dict[int, _Shown] = {}

        def lay_out(count: int) -> list[Place]:
            tried[count] = self._shown(Selection(names[:count]))
            return self._laid_out(tried[count])

        count = most(names, room, lay_out, places)
        return self._made(tried.get(count) or self._shown(Selection(names[:count])))

    def _shown(self, selection: Selection | None) -> "_Shown":
        found = payload(self.brief, self.language, self.setting, selection)
        size = len(msgspec.json.encode(found))
        about = size // _BYTES_A_PAGE + 1
        found["long"] = about >= _LONG
        self.progress(Stage.TYPESETTING, round(about, 2 - len(str(about))))  # to two digits: it is no more than about
        return _Shown(found, size)

    def _laid_out(self, shown: "_Shown") -> "list[Place]":
        from briefing.export.fitting import WHERE, Place

        return [Place(*place) for place in self.typesetter.asked(shown.payload, WHERE, cancelled=self.cancelled)]

    def _made(self, shown: "_Shown") -> Pdf:
        return self.typesetter.typeset(shown.payload, cancelled=self.cancelled, embed=self.embed)


class _Shown(NamedTuple):
    """What a document is to show, and how many bytes that takes."""

    payload: dict[str, object]
    size: int


def _extent(brief: Brief, language: str) -> int:
    """About how many characters the prose has."""
    return sum(len(section.body[language]) for section in brief.sections)
