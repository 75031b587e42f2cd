"""From a brief to a PDF: a summary is made again with less in it until it has room on its pages."""

from collections.abc import Callable
from enum import StrEnum

import msgspec

from briefing.export.payload import payload
from briefing.export.pdf import Embed, Pdf, Typesetter
from briefing.export.selection import Selection, ranked
from briefing.export.setting import MOST_PAGES_OF_A_SUMMARY, Profile, Setting
from briefing.model.brief import Brief

_BYTES_A_PAGE = 4_300
_LONG = 20
"""Pages from which on each part begins on a page of its own, so that they are laid out at the same time."""
_LARGE = 60_000
"""Characters of which a summary cannot have room for all."""


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

    def attempt(selection: Selection | None) -> Pdf:
        shown = payload(brief, language, setting, selection)
        about = len(msgspec.json.encode(shown)) // _BYTES_A_PAGE + 1
        shown["long"] = about >= _LONG
        progress(Stage.TYPESETTING, round(about, 2 - len(str(about))))  # to two digits: it is no more than about
        return typesetter.typeset(shown, cancelled=cancelled, embed=embed)

    if setting.profile is not Profile.SUMMARY:
        made = attempt(None)
    elif _extent(brief, language) > _LARGE or (made := attempt(None)).pages > MOST_PAGES_OF_A_SUMMARY:
        made = _fitted(lambda names: attempt(Selection(names)), ranked(brief, language, setting))
    progress(Stage.FINISHED, made.pages)
    return made


def _fitted(attempt: Callable[[list[str]], Pdf], names: list[str]) -> Pdf:
    """The longest summary that keeps to its pages: it grows with the number of entries, so that halving finds it."""
    best = attempt([])
    low, high = 0, len(names)
    while low < high:
        middle = (low + high + 1) // 2
        made = attempt(names[:middle])
        if made.pages <= MOST_PAGES_OF_A_SUMMARY:
            best, low = made, middle
        else:
            high = middle - 1
    return best


def _extent(brief: Brief, language: str) -> int:
    """About how many characters the prose has."""
    return sum(len(section.body[language]) for section in brief.sections)
