"""The rules a brief is checked by: each a small function from a brief to its findings.

Rules follow the practice of intelligence and situation reports (ICD 203: sources described, information told from
judgement; OCHA: figures with their unit and source).
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import NamedTuple

from briefing.checks.findings import Finding, Severity
from briefing.checks.numbers import carried_by, numbers
from briefing.model.brief import Brief, FactKind
from briefing.model.markup import blocks
from briefing.model.participants import ParticipantKind
from briefing.model.problems import Path
from briefing.model.text import Text

BOTTOM_LINE_SENTENCES = 3
DAYS_UNTIL_OLD = 30

_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|[。！？۔؟]")


class Context(NamedTuple):
    """What a rule looks at: the brief, and the day it is read on."""

    brief: Brief
    today: dt.date


Rule = Callable[[Context], Iterator[Finding]]


def claim_without_source(context: Context) -> Iterator[Finding]:
    """A claim must say where it can be read."""
    for number, fact in enumerate(context.brief.facts):
        if not fact.cites:
            message = f"the claim '{fact.id}' cites no source; add cites = [{{ source = …, at = … }}]"
            yield Finding("claim-without-source", Severity.ERROR, ("fact", number), message)


def number_without_fact(context: Context) -> Iterator[Finding]:
    """A number in prose must be carried by a fact that is marked in the same paragraph."""
    brief = context.brief
    texts: list[tuple[Path, Text]] = [
        (("section", number, "body"), section.body) for number, section in enumerate(brief.sections)
    ]
    if brief.bottom_line is not None:
        texts.append((("bottom_line",), brief.bottom_line))
    for path, text in texts:
        for language in brief.languages:
            for block in blocks(text[language]):
                facts = [brief.fact_by_id[claim] for claim in block.claims]
                carried = frozenset(chain.from_iterable(carried_by(fact, language) for fact in facts))
                for number in numbers(block.text):
                    if number not in carried:
                        message = f"the number {number} stands in prose, and no fact marked in its paragraph carries it"
                        yield Finding("number-without-fact", Severity.ERROR, (*path, language), message)


def count_without_fact(context: Context) -> Iterator[Finding]:
    """A participant's count must be carried by one of its facts."""
    brief = context.brief
    for number, participant in enumerate(brief.participants):
        facts = (brief.fact_by_id[fact] for fact in participant.facts)
        values = [fact.figure.value for fact in facts if fact.figure is not None]
        if participant.count is not None and participant.count not in values:
            message = f"the count {participant.count} is the figure of none of the facts it rests on; name its fact"
            yield Finding("count-without-fact", Severity.ERROR, ("participant", number, "count"), message)


def source_undescribed(context: Context) -> Iterator[Finding]:
    """A source should say who published it, when, and where it can be found."""
    for number, source in enumerate(context.brief.sources):
        missing = {"publisher": source.publisher, "date": source.date, "url": source.url}
        for key, value in missing.items():
            if value is None:
                message = f"the source '{source.id}' has no {key}; add it if it is known, and leave it in Gaps if not"
                yield Finding("source-undescribed", Severity.WARNING, ("source", number), message)


def source_uncited(context: Context) -> Iterator[Finding]:
    """A source that nothing cites does not belong in the list."""
    cited = {citation.source for fact in context.brief.facts for citation in fact.cites}
    for number, source in enumerate(context.brief.sources):
        if source.id not in cited:
            message = f"no claim cites the source '{source.id}'; cite it or take it out"
            yield Finding("source-uncited", Severity.WARNING, ("source", number), message)


def figure_incomplete(context: Context) -> Iterator[Finding]:
    """A figure has a value and says what it counts."""
    for number, fact in enumerate(context.brief.facts):
        if fact.kind is FactKind.FIGURE and fact.figure is None:
            message = f"the fact '{fact.id}' is of kind figure and has none; add figure = {{ value = …, unit.en = … }}"
            yield Finding("figure-incomplete", Severity.WARNING, ("fact", number), message)
        elif fact.figure is not None and fact.figure.unit is None:
            message = f"the figure of '{fact.id}' has no unit; say what it counts with unit.en = '…'"
            yield Finding("figure-incomplete", Severity.WARNING, ("fact", number, "figure"), message)


def statement_without_speaker(context: Context) -> Iterator[Finding]:
    """A statement has a speaker."""
    for number, fact in enumerate(context.brief.facts):
        if fact.kind is FactKind.STATEMENT and fact.said_by is None:
            message = f"the statement '{fact.id}' has no speaker; add said_by, or choose another kind"
            yield Finding("statement-without-speaker", Severity.WARNING, ("fact", number), message)


def speaker_without_role(context: Context) -> Iterator[Finding]:
    """A person who is quoted has a role: a reader must know in what capacity it is said."""
    speakers = {fact.said_by for fact in context.brief.facts}
    for number, participant in enumerate(context.brief.participants):
        if participant.id in speakers and participant.kind is ParticipantKind.PERSON and participant.role is None:
            message = f"the speaker '{participant.id}' has no role; add role.en = '…'"
            yield Finding("speaker-without-role", Severity.WARNING, ("participant", number), message)


def bottom_line(context: Context) -> Iterator[Finding]:
    """A brief begins with its bottom line, in one to three sentences."""
    brief = context.brief
    if brief.bottom_line is None:
        message = "there is no bottom line; say in one to three sentences what the reader must know"
        yield Finding("bottom-line", Severity.WARNING, (), message)
        return
    for language in brief.languages:
        words = " ".join(block.text for block in blocks(brief.bottom_line[language]))
        found = max(1, len(_SENTENCE_END.findall(words)))
        if found > BOTTOM_LINE_SENTENCES:
            message = f"the bottom line has {found} sentences; cut it to {BOTTOM_LINE_SENTENCES}"
            yield Finding("bottom-line", Severity.WARNING, ("bottom_line", language), message)


def no_key_figures(context: Context) -> Iterator[Finding]:
    """The overview shows key figures."""
    if not context.brief.key_figures():
        message = "there are no key figures; give a fact of the tab overview a figure"
        yield Finding("no-key-figures", Severity.WARNING, (), message)


def no_gaps(context: Context) -> Iterator[Finding]:
    """A careful brief says what its sources do not say."""
    if not context.brief.gaps:
        yield Finding("no-gaps", Severity.WARNING, (), "there are no gaps; say what the sources leave open in [[gap]]")


def brief_old(context: Context) -> Iterator[Finding]:
    """A brief is read as news for a month."""
    age = (context.today - context.brief.issued).days
    if age > DAYS_UNTIL_OLD:
        message = f"the brief was issued {age} days ago; look whether it still holds and issue it anew"
        yield Finding("brief-old", Severity.WARNING, ("issued",), message)


RULES: tuple[Rule, ...] = (
    claim_without_source,
    number_without_fact,
    count_without_fact,
    source_undescribed,
    source_uncited,
    figure_incomplete,
    statement_without_speaker,
    speaker_without_role,
    bottom_line,
    no_key_figures,
    no_gaps,
    brief_old,
)
"""Every rule, in the order their findings are shown in."""
