"""Rules on who says a thing and where that can be read (ICD 203, standards 1 to 3: sources, uncertainty, judgement)."""

from collections.abc import Iterator

from briefing.checks.rule import Context, Hit
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.addresses import Address
from briefing.model.brief import FactKind
from briefing.model.participants import ParticipantKind

_NAMED = 5


def claim_without_source(context: Context) -> Iterator[Hit]:
    """A claim must say where it can be read."""
    for number, fact in enumerate(context.brief.facts):
        if not fact.cites:
            template = QT_TRANSLATE_NOOP("Checks", "the claim '{id}' cites no source; add {right}")
            yield ("fact", number), message(template, id=fact.id, right="cites = [{ source = …, at = … }]")


def source_undescribed(context: Context) -> Iterator[Hit]:
    """A source should say who published it, when, and where it can be found."""
    for number, source in enumerate(context.brief.sources):
        missing = {"publisher": source.publisher, "date": source.date, "url": source.url}
        for key, value in missing.items():
            if value is None:
                template = QT_TRANSLATE_NOOP(
                    "Checks", "the source '{id}' has no {key}; add it if it is known, and leave it in Gaps if not"
                )
                yield ("source", number), message(template, id=source.id, key=key)


def source_uncited(context: Context) -> Iterator[Hit]:
    """A source that nothing cites does not belong in the list."""
    cited = {citation.source for fact in context.brief.facts for citation in fact.cites}
    for number, source in enumerate(context.brief.sources):
        if source.id not in cited:
            template = QT_TRANSLATE_NOOP("Checks", "no claim cites the source '{id}'; cite it or take it out")
            yield ("source", number), message(template, id=source.id)


def link_misleading(context: Context) -> Iterator[Hit]:
    """An address leads where it seems to lead."""
    for number, source in enumerate(context.brief.sources):
        if source.url is None:
            continue
        for what in Address(source.url).oddities:
            template = QT_TRANSLATE_NOOP(
                "Checks", "the address of the source '{id}' may mislead: {what}; give the plain address, or none"
            )
            yield ("source", number, "url"), message(template, id=source.id, what=what)


def statement_without_speaker(context: Context) -> Iterator[Hit]:
    """A statement has a speaker."""
    for number, fact in enumerate(context.brief.facts):
        if fact.kind is FactKind.STATEMENT and fact.said_by is None:
            template = QT_TRANSLATE_NOOP(
                "Checks", "the statement '{id}' has no speaker; add said_by, or choose another kind"
            )
            yield ("fact", number), message(template, id=fact.id)


def speaker_without_role(context: Context) -> Iterator[Hit]:
    """A person who is quoted has a role: a reader must know in what capacity it is said."""
    speakers = {fact.said_by for fact in context.brief.facts}
    for number, participant in enumerate(context.brief.participants):
        if participant.id in speakers and participant.kind is ParticipantKind.PERSON and participant.role is None:
            template = QT_TRANSLATE_NOOP("Checks", "the speaker '{id}' has no role; add {right}")
            yield ("participant", number), message(template, id=participant.id, right="role.en = '…'")


def judgement_without_likelihood(context: Context) -> Iterator[Hit]:
    """A judgement says how likely it holds and how sure that is; told once, for sources seldom say so."""
    unsaid = [
        fact.id
        for fact in context.brief.facts
        if fact.kind is FactKind.ASSESSMENT and (fact.likelihood is None or fact.confidence is None)
    ]
    if not unsaid:
        return
    if len(unsaid) == 1:
        template = QT_TRANSLATE_NOOP(
            "Checks",
            "{number} assessment does not say how likely and how sure ({ids}); "
            "add likelihood and confidence where the source says so, and leave it in Gaps if it does not",
        )
    elif len(unsaid) <= _NAMED:
        template = QT_TRANSLATE_NOOP(
            "Checks",
            "{number} assessments do not say how likely and how sure ({ids}); "
            "add likelihood and confidence where the source says so, and leave it in Gaps if it does not",
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "Checks",
            "{number} assessments do not say how likely and how sure ({ids} and {more} more); "
            "add likelihood and confidence where the source says so, and leave it in Gaps if it does not",
        )
    yield (), message(template, number=len(unsaid), ids=unsaid[:_NAMED], more=len(unsaid) - _NAMED)


def commitment_without_status(context: Context) -> Iterator[Hit]:
    """A commitment says how far it has come, so that a word is not taken for a mine."""
    template = QT_TRANSLATE_NOOP(
        "Checks",
        "the commitment '{id}' has no status; add {right}: stated, memorandum, binding, financed or operating",
    )
    right = "status = '…'"
    for number, fact in enumerate(context.brief.facts):
        if fact.kind is FactKind.COMMITMENT and fact.status is None:
            yield ("fact", number), message(template, id=fact.id, right=right)
    for number, item in enumerate(context.brief.outlook):
        if item.kind == "commitment" and item.status is None:
            yield ("outlook", number), message(template, id=item.id, right=right)


def watch_without_trigger(context: Context) -> Iterator[Hit]:
    """What to watch says what would show it, or when to look again."""
    for number, item in enumerate(context.brief.outlook):
        if item.kind == "watch" and item.trigger is None and item.due is None:
            template = QT_TRANSLATE_NOOP(
                "Checks", "'{id}' does not say what would show it; add {right}, or due = a date to look again"
            )
            yield ("outlook", number), message(template, id=item.id, right="trigger.en = '…'")
