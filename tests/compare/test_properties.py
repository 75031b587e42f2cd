"""What holds of the differences between any two briefs."""

from collections.abc import Callable
from typing import TypeVar

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.compare.changes import Change, What
from briefing.compare.comparison import compare
from briefing.model.brief import Brief, Fact, FactKind, Figure, Gap, Qualifier, Section, Tab
from briefing.model.load import loads
from briefing.model.participants import Participant, ParticipantKind
from briefing.model.standing import Confidence, Likelihood, Status
from briefing.model.text import Text

Record = TypeVar("Record", Fact, Gap, Participant, Section)

LANGUAGES = ("en", "ur")
WORDS = st.sampled_from(["a", "b", "over 850", "850", "كان", "铜 铜", "a b c"])
TEXTS = st.builds(lambda en, ur: Text({"en": en, "ur": ur}), WORDS, WORDS)
IDS = st.sampled_from("pqrst")
FIGURES = st.builds(
    Figure, value=st.sampled_from([850, 900, 1.5]), unit=st.none() | TEXTS,
    qualifier=st.none() | st.sampled_from(Qualifier),
)  # fmt: skip


def unique(records: st.SearchStrategy[Record]) -> st.SearchStrategy[tuple[Record, ...]]:
    """Records with ids of their own."""
    return st.lists(records, max_size=4, unique_by=lambda record: record.id).map(tuple)


PEOPLE = unique(
    st.builds(
        Participant, id=IDS, kind=st.sampled_from(ParticipantKind), name=TEXTS, role=st.none() | TEXTS,
        organisation=st.none(), country=st.none(), count=st.none() | st.integers(0, 2), facts=st.just(()),
        aliases=st.just(()),
    )
)  # fmt: skip
FACTS = unique(
    st.builds(
        Fact, id=IDS, tab=st.sampled_from(Tab), kind=st.sampled_from(FactKind), text=TEXTS,
        figure=st.none() | FIGURES, said_by=st.none() | IDS, condition=st.none() | TEXTS, cites=st.just(()),
    )
)  # fmt: skip
BODIES = st.lists(WORDS, min_size=1, max_size=4).map(lambda parts: Text(dict.fromkeys(LANGUAGES, "\n\n".join(parts))))
SECTIONS = unique(st.builds(Section, id=IDS, tab=st.sampled_from(Tab), heading=TEXTS, body=BODIES))
GAPS = unique(st.builds(Gap, id=IDS, text=TEXTS))


def said_by_one_of(people: tuple[Participant, ...], fact: Fact) -> Fact:
    """The claim, by nobody where nobody there has said it."""
    is_there = any(person.id == fact.said_by for person in people)
    return fact if is_there else msgspec.structs.replace(fact, said_by=None)


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """Small briefs with few words, so that two of them often have some in common."""
    people = draw(PEOPLE)
    return Brief(
        format=1, id="any", languages=LANGUAGES, issued=draw(st.dates()), title=draw(TEXTS),
        bottom_line=draw(st.none() | TEXTS), sections=draw(SECTIONS), gaps=draw(GAPS), participants=people,
        facts=tuple(said_by_one_of(people, fact) for fact in draw(FACTS)),
    )  # fmt: skip


def changes(old: Brief, new: Brief, language: str = "en") -> tuple[Change, ...]:
    """The changes from one to the other."""
    return compare(old, new, language).changes


@given(briefs(), st.sampled_from(LANGUAGES))
def test_a_brief_is_as_it_is(brief: Brief, language: str) -> None:
    """A brief has no differences from itself, nor from the same one read again."""
    assert changes(brief, brief, language) == ()
    again = Brief(**{field: getattr(brief, field) for field in brief.__struct_fields__})
    assert changes(brief, again, language) == ()


@given(briefs(), briefs(), st.sampled_from(LANGUAGES))
def test_the_other_way_round_all_is_turned_round(old: Brief, new: Brief, language: str) -> None:
    """From the new to the old version what was added is withdrawn, and old words are new ones."""
    turned = {What.ADDED: What.WITHDRAWN, What.WITHDRAWN: What.ADDED}

    def told(change: Change, *, back: bool) -> tuple[object, ...]:
        what = turned.get(change.change, change.change) if back else change.change
        words = (change.new, change.old) if back else (change.old, change.new)
        return what, change.kind, change.field, *words, change.language

    there = sorted(told(change, back=False) for change in changes(old, new, language))
    assert sorted(told(change, back=True) for change in changes(new, old, language)) == there


@given(briefs(), briefs())
def test_every_change_has_words(old: Brief, new: Brief) -> None:
    """No change says nothing: old and new are different, and a side is empty only where there is none."""
    for change in changes(old, new):
        assert change.old != change.new
        assert (change.change is What.ADDED) <= (not change.old)
        assert (change.change is What.WITHDRAWN) <= (not change.new)
        assert (change.place is None) == (change.change is What.WITHDRAWN and not change.field)


MUTATIONS: dict[str, Callable[[Fact], Fact]] = {
    "text": lambda fact: msgspec.structs.replace(fact, text=Text({"en": "other", "ur": "دوسرا"})),
    "figure": lambda fact: msgspec.structs.replace(fact, figure=Figure(value=7)),
    "kind": lambda fact: msgspec.structs.replace(fact, kind=next(kind for kind in FactKind if kind is not fact.kind)),
    "condition": lambda fact: msgspec.structs.replace(fact, condition=Text({"en": "if so", "ur": "اگر"})),
    "status": lambda fact: msgspec.structs.replace(fact, status=Status.FINANCED),
    "likelihood": lambda fact: msgspec.structs.replace(fact, likelihood=Likelihood.LIKELY),
    "confidence": lambda fact: msgspec.structs.replace(fact, confidence=Confidence.LOW),
    "tab": lambda fact: msgspec.structs.replace(fact, tab=next(tab for tab in Tab if tab is not fact.tab)),
}


@given(briefs().filter(lambda brief: bool(brief.facts)), st.sampled_from(sorted(MUTATIONS)), st.data())
def test_a_single_mutation_is_that_change(brief: Brief, field: str, data: st.DataObject) -> None:
    """One thing of one claim in other words is one change: of that claim and that field."""
    number = data.draw(st.integers(0, len(brief.facts) - 1))
    facts = list(brief.facts)
    facts[number] = MUTATIONS[field](facts[number])
    (change,) = changes(brief, msgspec.structs.replace(brief, facts=tuple(facts)))
    what = What.MOVED if field == "tab" else What.CHANGED
    assert (change.change, change.kind, change.id, change.field) == (what, "fact", facts[number].id, field)


@given(briefs().filter(lambda brief: bool(brief.facts)), st.data())
def test_claims_that_come_go_or_change_places(brief: Brief, data: st.DataObject) -> None:
    """A claim less is one withdrawn, the other way round one added; the order of the claims is no change."""
    number = data.draw(st.integers(0, len(brief.facts) - 1))
    fact = brief.facts[number]
    less = msgspec.structs.replace(brief, facts=(*brief.facts[:number], *brief.facts[number + 1 :]))
    assert [(c.change, c.kind, c.id) for c in changes(brief, less)] == [(What.WITHDRAWN, "fact", fact.id)]
    assert [(c.change, c.kind, c.id) for c in changes(less, brief)] == [(What.ADDED, "fact", fact.id)]
    facts = tuple(data.draw(st.permutations(brief.facts)))
    assert changes(brief, msgspec.structs.replace(brief, facts=facts)) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_of_the_file_is_no_change(sample: str, language: str) -> None:
    """Records in another order are the same ones."""
    head, *tables = sample.split("\n[")
    text = "\n[".join([head, *reversed(tables)])
    assert changes(loads(sample.encode()), loads(text.encode()), language) == ()
