"""Rules on the brief as a whole: it begins with what matters, shows figures, names its gaps, and is fresh."""

import re
from collections.abc import Iterator

from briefing.checks.rule import Context, Hit
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.markup import blocks

BOTTOM_LINE_SENTENCES = 3
DAYS_UNTIL_OLD = 30

_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|[。！？۔؟]")


def bottom_line(context: Context) -> Iterator[Hit]:
    """A brief begins with its bottom line, in one to three sentences."""
    brief = context.brief
    if brief.bottom_line is None:
        template = QT_TRANSLATE_NOOP(
            "Checks", "there is no bottom line; say in one to three sentences what the reader must know"
        )
        yield (), message(template)
        return
    for language in brief.languages:
        words = " ".join(block.text for block in blocks(brief.bottom_line[language]))
        found = len(_SENTENCE_END.findall(words))
        if found > BOTTOM_LINE_SENTENCES:
            template = QT_TRANSLATE_NOOP("Checks", "the bottom line has {number} sentences; cut it to {most}")
            yield ("bottom_line", language), message(template, number=found, most=BOTTOM_LINE_SENTENCES)


def no_key_figures(context: Context) -> Iterator[Hit]:
    """The overview shows key figures."""
    if not context.brief.key_figures:
        template = QT_TRANSLATE_NOOP("Checks", "there are no key figures; give a fact of the tab overview a figure")
        yield (), message(template)


def no_gaps(context: Context) -> Iterator[Hit]:
    """A careful brief says what its sources do not say."""
    if not context.brief.gaps:
        template = QT_TRANSLATE_NOOP("Checks", "there are no gaps; say what the sources leave open in [[gap]]")
        yield (), message(template)


def brief_old(context: Context) -> Iterator[Hit]:
    """A brief is read as news for a month."""
    age = (context.today - context.brief.issued).days
    if age > DAYS_UNTIL_OLD:
        template = QT_TRANSLATE_NOOP(
            "Checks", "the brief was issued {days} days ago; look whether it still holds and issue it anew"
        )
        yield ("issued",), message(template, days=age)
