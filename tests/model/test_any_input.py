"""Whatever the bytes: a brief, or lines that say why not."""

import datetime as dt
import re
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from briefing.model.brief import Brief, Citation, Event, Fact, FactKind, Figure, Gap, Qualifier, Section, Source, Tab
from briefing.model.load import loads
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem, OutlookKind
from briefing.model.participants import Participant, ParticipantKind
from briefing.model.problems import LoadError
from briefing.model.text import Text

PLACED = re.compile(r"f:[1-9]\d*:[1-9]\d*: \S")

KEYS = [
    *("format", "id", "languages", "issued", "title", "bottom_line", "event", "source", "section", "fact"),
    *("participant", "mineral", "outlook", "gap", "name", "venue", "date", "url", "tab", "heading", "body", "kind"),
    *("text", "figure", "value", "unit", "qualifier", "said_by", "condition", "cites", "at", "organisation", "country"),
    *("count", "facts", "aliases", "symbol", "status", "en", "zh", '"a\\nb"', '"é"', "''"),
]
_SCALARS = st.sampled_from(
    [
        *("1", "-1", "0x1f", "1.5", "nan", "inf", "1e400", "true", "2026-11-23", "07:30:00", "2026-11-23T07:30:00Z"),
        *('"en"', "'zh'", '""', '"a"', "'overview'", "'figure'", "'[#a]'", "'''\n[#b] *x*'''", '"\\u001b"', "'PK'"),
    ]
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4).map(
            lambda table: "{" + ", ".join(f"{key} = {value}" for key, value in table.items()) + "}"
        )
    ),
    max_leaves=6,
)
_PATHS = st.lists(st.sampled_from(KEYS), min_size=1, max_size=3).map(".".join)
_STATEMENTS = (
    st.tuples(_PATHS, _VALUES).map(" = ".join)
    | _PATHS.map(lambda path: f"[{path}]")
    | _PATHS.map(lambda path: f"[[{path}]]")
)


def answer(data: bytes) -> Brief | list[str]:
    """The brief, or what is said in its stead."""
    try:
        return loads(data, "f")
    except LoadError as error:
        lines = error.lines()
        assert lines
        assert all(PLACED.match(line) for line in lines)
        assert all(line.isprintable() or "\u200f" in line for line in lines)
        return lines


@given(st.binary(max_size=80) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(b"\x00")
@example(b"[[")
@example(b'""=1')
def test_any_bytes(data: bytes) -> None:
    """Bytes at random are never a traceback."""
    answer(data)


@given(st.lists(st.sampled_from([*"'\"[]{}=.,#\n \\ab1-", '"""', "'''", "\r\n", "é", "[["]), max_size=40).map("".join))
def test_any_signs_of_toml(text: str) -> None:
    """The signs that TOML is made of, in any order, are never a traceback."""
    answer(text.encode())


@given(st.lists(_STATEMENTS, max_size=8).map("\n".join), st.booleans())
@example("'' = 1", True)
@example("a.'' = 1", True)
@example("[[participant]]\nid = []\nkind = 'person'", True)
@example('["a\\nb".c]\nd = 1', False)
def test_any_tables(small: Callable[[str], bytes], text: str, whole: bool) -> None:
    """The keys of a brief with values of any sort are a brief or lines that say where they are wrong."""
    answer(small("") + text.encode() if whole else text.encode())


# ── There and back ───────────────────────────────────────────────────────────────────────────────────────────────────

_WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(str.strip)
_IDS = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
_DATES = st.dates(dt.date(1000, 1, 1))


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """A valid brief at random, every reference of it with an aim."""
    languages = draw(st.lists(st.sampled_from(["en", "zh-Hans", "ur-PK", "ur"]), min_size=1, max_size=3, unique=True))
    text = st.fixed_dictionaries(dict.fromkeys(languages, _WORDS)).map(Text)
    prose = text.filter(lambda words: not any("[#" in words[language] for language in words))

    def some(maker: Callable[[str], st.SearchStrategy[object]]) -> tuple[object, ...]:
        return tuple(draw(maker(name)) for name in draw(st.lists(_IDS, max_size=2, unique=True)))

    def maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
        return st.none() | strategy

    def one_of(names: list[str]) -> st.SearchStrategy[str | None]:
        return st.none() | st.sampled_from(names) if names else st.none()

    sources = some(
        lambda name: st.builds(
            Source,
            id=st.just(name),
            title=text,
            publisher=maybe(text),
            author=maybe(text),
            date=maybe(_DATES),
            url=maybe(st.just("https://example.org/'")),
        )
    )
    group_names = draw(st.lists(_IDS, max_size=2, unique=True))
    source_names = [source.id for source in sources if isinstance(source, Source)]
    cites = (
        st.lists(st.builds(Citation, source=st.sampled_from(source_names), at=maybe(_WORDS)), max_size=2).map(tuple)
        if source_names
        else st.just(())
    )
    numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    figure = st.builds(Figure, value=numbers, unit=maybe(text), qualifier=maybe(st.sampled_from(Qualifier)))
    facts = some(
        lambda name: st.builds(
            Fact,
            id=st.just(name),
            tab=st.sampled_from(Tab),
            kind=st.sampled_from(FactKind),
            text=text,
            figure=maybe(figure),
            said_by=one_of(group_names),
            condition=maybe(text),
            cites=cites,
        )
    )
    fact_names = [fact.id for fact in facts if isinstance(fact, Fact)]
    rests_on = st.lists(st.sampled_from(fact_names), max_size=2).map(tuple) if fact_names else st.just(())
    aliases = st.lists(_WORDS, max_size=2).map(tuple)
    participants = tuple(
        draw(
            st.builds(
                Participant,
                id=st.just(name),
                kind=st.sampled_from([ParticipantKind.GROUP, ParticipantKind.ORGANISATION]),
                name=text,
                role=maybe(text),
                organisation=one_of(group_names),
                country=maybe(st.sampled_from(["PK", "CN"])),
                count=maybe(st.integers(min_value=0)),
                facts=rests_on,
                aliases=aliases,
            )
        )
        for name in group_names
    )
    event = st.builds(Event, name=text, venue=maybe(text), place=maybe(text), date=maybe(_DATES))
    return Brief(
        format=1,
        id=draw(_IDS),
        languages=tuple(languages),
        issued=draw(_DATES),
        title=draw(text),
        bottom_line=draw(st.none() | prose),
        event=draw(st.none() | event),
        sources=sources,  # type: ignore[arg-type]  # what `some` makes is of one kind
        sections=some(  # type: ignore[arg-type]
            lambda name: st.builds(Section, id=st.just(name), tab=st.sampled_from(Tab), heading=text, body=prose)
        ),
        facts=facts,  # type: ignore[arg-type]
        participants=participants,
        minerals=some(  # type: ignore[arg-type]
            lambda name: st.builds(
                Mineral, id=st.just(name), name=text, symbol=maybe(_WORDS), facts=rests_on, aliases=aliases
            )
        ),
        outlook=some(  # type: ignore[arg-type]
            lambda name: st.builds(
                OutlookItem, id=st.just(name), kind=st.sampled_from(OutlookKind), text=text, facts=rests_on
            )
        ),
        gaps=some(lambda name: st.builds(Gap, id=st.just(name), text=text)),  # type: ignore[arg-type]
    )


_settings = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@_settings
@given(briefs())
def test_there_and_back(dumped: Callable[[Brief], str], brief: Brief) -> None:
    """A brief written as a file and read again is equal to what it was."""
    assert loads(dumped(brief).encode()) == brief


PLANTS = {
    "an unknown key": ("planted", "planted = 1"),
    "an unknown table": ("planted", "[[planted]]"),
    "a wrong value": ("planted", "[event]\nname = 'planted'"),
    "a dangling mark": ("[#planted]", "bottom_line.{} = '''\n\nx\n[#planted]'''"),
}


@_settings
@given(briefs(), st.sampled_from(sorted(PLANTS)))
def test_the_place_of_a_planted_fault(dumped: Callable[[Brief], str], brief: Brief, plant: str) -> None:
    """Whatever else is in the file, the reported place is where the fault was planted."""
    words, more = PLANTS[plant]
    assume(plant != "a wrong value" or brief.event is None)
    assume(plant != "a dangling mark" or brief.bottom_line is None)
    text = dumped(brief) + more.format(brief.languages[0])
    with pytest.raises(LoadError) as caught:
        loads(text.encode(), "f")
    assert caught.value.problems
    rows = text.split("\n")
    for problem in caught.value.problems:
        if not problem.message.startswith("no text in"):
            assert rows[problem.line - 1][problem.column - 1 :].lstrip("'").startswith(words)


def test_the_writer_of_this_test_is_sound(dumped: Callable[[Brief], str], sample: str) -> None:
    """The sample, which has every key, survives the way there and back, so that the property above has a meaning."""
    brief = loads(sample.encode())
    assert loads(dumped(brief).encode()) == brief
    assert msgspec.structs.replace(brief, id="other") != brief
