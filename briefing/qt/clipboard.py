"""Puts claims on the clipboard, as plain text, HTML and Markdown at once."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from briefing.model.citation import Quotation, cited, quoted
from briefing.model.evidence import evidence
from briefing.qt.items.brief import BriefModels
from briefing.qt.words import voice

MARKDOWN = "text/markdown"


def copy_words(models: BriefModels, fact_ids: Sequence[str]) -> None:
    """Copy the words of these claims, with the conditions that are part of them."""
    brief, language = models.brief, models.language
    if brief is not None:
        found = [evidence(brief, brief.fact_by_id[fact], language) for fact in fact_ids]
        _put(quoted(found, language, voice()))


def copy_cited(models: BriefModels, fact_ids: Sequence[str]) -> None:
    """Copy these claims with who says each, where, and the brief they were read in."""
    brief, language = models.brief, models.language
    if brief is not None:
        found = [evidence(brief, brief.fact_by_id[fact], language) for fact in fact_ids]
        _put(cited(brief, found, language, voice()))


def _put(words: Quotation) -> None:
    data = QMimeData()
    data.setText(words.plain)
    data.setHtml(words.html)
    data.setData(MARKDOWN, words.markdown.encode())
    QGuiApplication.clipboard().setMimeData(data)
