"""Dates as a reader of the interface's language writes them."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale


def date_words(date: dt.date) -> str:
    """The date in words, e.g. `23 November 2026`."""
    locale = QLocale()
    pattern = "d MMMM yyyy" if locale.language() in {QLocale.Language.C, QLocale.Language.English} else ""
    day = QDate(date.year, date.month, date.day)
    return QLocale(QLocale.Language.English).toString(day, pattern) if pattern else locale.toString(day)
