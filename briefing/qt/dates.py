"""Dates as a reader of the interface's language writes them."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from briefing.languages import LANGUAGES, words


def date_words(date: dt.date) -> str:
    """The date in words, e.g. `23 November 2026`."""
    month = f"months.{date.month - 1}", words(LANGUAGES[0].tag)["months"][date.month - 1]
    pattern = document_word("date", words(LANGUAGES[0].tag)["date"])
    return pattern.format(day=date.day, month=document_word(*month), year=date.year)


def document_word(name: str, english: str) -> str:
    """A word that documents have too, in the language of the interface: its name there, and what it is in English."""
    return QCoreApplication.translate("Document", english, name)
