"""Turns a claim into words to be quoted elsewhere: the one place that does, as plain text, HTML and Markdown."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from enum import Enum
from functools import reduce
from typing import NamedTuple

from briefing.message import QT_TRANSLATE_NOOP
from briefing.model.brief import Brief, FactKind, Source
from briefing.model.evidence import Evidence, Reference

_BREAKS = r"[\x00-\x20\x7f-\x9f\u2028\u2029]+"
_UNSEEN = "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
"""What shows nothing and turns, hides or marks the text around it. Joiners stay: they shape Urdu letters."""
_MARKDOWN = r"[\\`*_\[\]<>&~|$^=%!]"
"""What is markup inside a line in CommonMark or one of its kin; what is so at a line's start never comes there."""

_HERE = "\x00"
"""Where in a line something stands that is no text; no text has it."""


class Phrase(Enum):
    """What a citation says of its own, in English, with braces for what differs from case to case."""

    LINE = QT_TRANSLATE_NOOP("Citation", "— {who}; {sources}. {brief}")
    QUOTED = QT_TRANSLATE_NOOP("Citation", "“{}”")
    CONDITION = QT_TRANSLATE_NOOP("Citation", " (condition: {})")
    ITSELF = QT_TRANSLATE_NOOP("Citation", "The source itself")
    ASSESSMENT = QT_TRANSLATE_NOOP("Citation", "Assessment (a judgement) by {}")
    OWN_ASSESSMENT = QT_TRANSLATE_NOOP("Citation", "Assessment (a judgement) by the source itself")
    NO_SOURCE = QT_TRANSLATE_NOOP("Citation", "no source given")
    NOT_STATED = QT_TRANSLATE_NOOP("Citation", " ({} not stated)")
    AUTHOR = QT_TRANSLATE_NOOP("Citation", "author")
    PUBLISHER = QT_TRANSLATE_NOOP("Citation", "publisher")
    DATE = QT_TRANSLATE_NOOP("Citation", "date")
    ADDRESS = QT_TRANSLATE_NOOP("Citation", "address")
    ROLE = QT_TRANSLATE_NOOP("Citation", "{speaker} ({role})")
    PLACE = QT_TRANSLATE_NOOP("Citation", "{title}, {place}")
    AND = QT_TRANSLATE_NOOP("Citation", ", ")
    LISTED = QT_TRANSLATE_NOOP("Citation", "{listed}, {last}")
    NEXT_SOURCE = QT_TRANSLATE_NOOP("Citation", "; ")
    BRIEF = QT_TRANSLATE_NOOP("Citation", "As given in “{title}”, brief of {date}.")


class Voice(NamedTuple):
    """How a citation speaks: `translated` turns the English of a phrase into the reader's language."""

    translated: Callable[[str], str] = str
    date: Callable[[dt.date], str] = dt.date.isoformat

    def say(self, phrase: Phrase, *parts: str, **named: str) -> str:
        """The phrase in the reader's language, filled."""
        return self.translated(phrase.value).format(*parts, **named)


class Quotation(NamedTuple):
    """The same words in the three forms that a clipboard carries at once."""

    plain: str
    html: str
    markdown: str


class _Run(NamedTuple):
    """Words of a citation, or an address."""

    text: str
    is_link: bool = False


def one_line(text: str) -> str:
    """The text on one line, without what turns or hides the text around it."""
    if not text.isprintable():  # most texts are, and launching compiles no pattern for them
        text = re.sub(_UNSEEN, "", re.sub(_BREAKS, " ", text))
    return text.strip()


def claim_words(found: Evidence, voice: Voice) -> str:
    """A claim in its words, with the condition that is part of it."""
    condition = voice.say(Phrase.CONDITION, one_line(found.condition)) if found.condition else ""
    return one_line(found.text) + condition


def speaker_words(found: Evidence, voice: Voice) -> str:
    """Who makes a claim, with the role it is made in."""
    if not found.speaker:
        return voice.say(Phrase.ITSELF)
    speaker, role = one_line(found.speaker), one_line(found.role)
    return voice.say(Phrase.ROLE, speaker=speaker, role=role) if role else speaker


def reference_words(reference: Reference, language: str, voice: Voice) -> str:
    """A source's title and the place in it."""
    title, place = one_line(reference.source.title[language]), one_line(reference.at)
    return voice.say(Phrase.PLACE, title=title, place=place) if place else title


def quoted(claims: Iterable[Evidence], language: str, voice: Voice) -> Quotation:
    """Claims in their words alone, each in a paragraph."""
    words = [claim_words(found, voice) for found in claims]
    return Quotation(
        "\n".join(words),
        "".join(f"<p{_direction(language)}>{_html(text)}</p>" for text in words),
        "\n\n".join(_paragraph(text) for text in words),
    )


def cited(brief: Brief, claims: Iterable[Evidence], language: str, voice: Voice) -> Quotation:
    """Claims as they can stand alone: words, condition, speaker, sources, and the brief they were read in."""
    each = [_cited(brief, found, language, voice) for found in claims]
    return Quotation(
        "\n\n".join(one.plain for one in each),
        "".join(one.html for one in each),
        "\n\n".join(one.markdown for one in each),
    )


def _cited(brief: Brief, found: Evidence, language: str, voice: Voice) -> Quotation:
    claim = voice.say(Phrase.QUOTED, one_line(found.text))
    if found.condition:
        claim += voice.say(Phrase.CONDITION, one_line(found.condition))
    sources: list[_Run] = []
    for number, reference in enumerate(found.references):
        sources += [_Run(voice.say(Phrase.NEXT_SOURCE))] * bool(number) + _described(reference, language, voice)
    whole = voice.say(Phrase.BRIEF, title=one_line(brief.title[language]), date=voice.date(brief.issued))
    line = voice.say(Phrase.LINE, who=_by(found, voice), sources=_HERE, brief=whole)
    before, _, after = line.partition(_HERE)
    runs = [_Run(before), *(sources or [_Run(voice.say(Phrase.NO_SOURCE))]), _Run(after)]
    direction = _direction(language)
    return Quotation(
        f"{claim} {''.join(run.text for run in runs)}",
        f"<blockquote{direction}><p>{_html(claim)}</p></blockquote>"
        f"<p{direction}>{''.join(_html(run.text, is_link=run.is_link) for run in runs)}</p>",
        f"> {_markdown(claim)}\n\n{''.join(_markdown(run.text, is_link=run.is_link) for run in runs)}",
    )


def _by(found: Evidence, voice: Voice) -> str:
    """Who says it; of a judgement, that it is one."""
    if found.kind is not FactKind.ASSESSMENT:
        return speaker_words(found, voice)
    if not found.speaker:
        return voice.say(Phrase.OWN_ASSESSMENT)
    return voice.say(Phrase.ASSESSMENT, speaker_words(found, voice))


def _described(reference: Reference, language: str, voice: Voice) -> list[_Run]:
    """A source as fully as the brief describes it, the place in it, and what is not known of it."""
    source = reference.source
    parts = [
        one_line(source.author[language]) if source.author else "",
        one_line(source.title[language]),
        one_line(source.publisher[language]) if source.publisher else "",
        voice.date(source.date) if source.date else "",
        one_line(reference.at),
    ]
    comma = voice.say(Phrase.AND)
    runs = [_Run(comma.join(part for part in parts if part))]
    if source.url:
        from briefing.model.addresses import Address  # most sources are on paper

        aside = Address(source.url).aside
        runs += [_Run(comma), _Run(source.url, is_link=True), *([_Run(f" ({aside})")] if aside else [])]
    unknown = [voice.say(phrase) for phrase in unstated(source)]
    if not unknown:
        return runs
    listed = reduce(lambda before, last: voice.say(Phrase.LISTED, listed=before, last=last), unknown)
    return [*runs, _Run(voice.say(Phrase.NOT_STATED, listed))]


def unstated(source: Source) -> tuple[Phrase, ...]:
    """What is not known of a source."""
    fields = (
        (Phrase.AUTHOR, source.author),
        (Phrase.PUBLISHER, source.publisher),
        (Phrase.DATE, source.date),
        (Phrase.ADDRESS, source.url),
    )
    return tuple(phrase for phrase, value in fields if value is None)


def _direction(language: str) -> str:
    return f' lang="{language}" dir="auto"'


def _html(text: str, *, is_link: bool = False) -> str:
    from html import escape  # launching does not pay for it

    return f'<a href="{escape(text)}">{escape(text)}</a>' if is_link else escape(text)


def _markdown(text: str, *, is_link: bool = False) -> str:
    return f"<{text}>" if is_link else re.sub(_MARKDOWN, r"\\\g<0>", text)


def _paragraph(text: str) -> str:
    """A text as a paragraph of Markdown, though it begins as a heading, a list or a rule would."""
    return re.sub(r"^(\d*)([-+#.):])", r"\1\\\2", _markdown(text))
