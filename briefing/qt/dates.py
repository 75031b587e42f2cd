"""Dates as a reader of the interface's language writes them."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QCoreApplication

from briefing.languages import LANGUAGES, words


def date_words(date: dt.date) -> str:
    """The date in words, e.g. `23 November 2026`."""
    month = document_word("months", date.month - 1)
    return document_word("date").format(day=date.day, month=month, year=date.year)


def document_word(*way: str | int) -> str:
    """A word that documents have too, in the language of the interface, by the way to it among theirs.

    Raises:
        KeyError: where documents have none there.
    """
    english: Any = words(LANGUAGES[0].tag)
    for step in way:
        english = english[step]
    return QCoreApplication.translate("Document", english, ".".join(map(str, way)))
