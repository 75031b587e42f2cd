"""Hits as the window lists them: place by place, the best first."""

from collections.abc import Callable
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.brief import Tab
from briefing.model.passages import Key, Passage
from briefing.search.documents import Document, Place, is_title, place, single_first
from briefing.search.index import Index
from briefing.search.query import Options, parse
from briefing.search.results import Results


def keys(results: Results) -> list[Key]:
    """The keys of the passages found, in order."""
    return [hit.passage.key for hit in results]


def test_documents_of_one_passage_come_first() -> None:
    """Each part in its own order."""
    found = [Document(members, Tab.OVERVIEW, ("fact", str(members))) for members in ((0,), (1, 2), (3,), (4, 5), (6,))]
    assert [document.members for document in single_first(iter(found))] == [(0,), (3,), (6,), (1, 2), (4, 5)]


def test_places() -> None:
    """Tabs, and in them places, stand in the order of their best hits; a place's own hits stay in theirs."""
    index = Index(
        [
            Passage(Tab.OVERVIEW, Key("section", "s", "heading"), "Goldsmiths"),
            Passage(Tab.OVERVIEW, Key("section", "s", "body", 0), "goldsmith"),
            Passage(Tab.OVERVIEW, Key("section", "s", "body", 1), "gold"),
            Passage(Tab.OVERVIEW, Key("gap", "g", "text"), "golden"),
            Passage(Tab.MINERALS, Key("mineral", "m", "name"), "Gold"),
            Passage(Tab.MINERALS, Key("mineral", "m", "status"), "goldish"),
            Passage(Tab.OVERVIEW, Key("fact", "f", "text"), "more gold"),
            Passage(Tab.OVERVIEW, Key("fact", "f", "condition"), "if gold"),
            Passage(Tab.OVERVIEW, Key("fact", "h", "text"), "gold again"),
        ]
    )
    results = index.search(parse("gold"))
    assert [hit.passage.text for hit in results] == [
        *("Gold", "gold", "more gold", "if gold", "gold again", "Goldsmiths", "goldsmith", "golden", "goldish"),
    ]
    assert results.groups == ()
    grouped = results.grouped()
    assert [hit.passage.text for hit in grouped] == [
        *("Gold", "goldish", "gold", "Goldsmiths", "goldsmith", "more gold", "if gold", "gold again", "golden"),
    ]
    assert [(group.start, group.place) for group in grouped.groups] == [
        (0, Place(Tab.MINERALS, "mineral", "m")),
        (2, Place(Tab.OVERVIEW, "section", "s")),
        (5, Place(Tab.OVERVIEW, "fact")),
        (8, Place(Tab.OVERVIEW, "gap")),
    ]
    assert [group.begins_with_title for group in grouped.groups] == [True, False, False, False]


def test_the_position_of_a_hit(index_of: Callable[..., Index]) -> None:
    """What is no hit has none, nor has what is no passage; what is asked for on each repaint is made before."""
    results = index_of("gold", "gold here", "coal").search(parse("gold"))
    results.prepare()
    assert {"counts", "_numbers"} <= vars(results).keys()
    where = [*(Key("section", "s", "body", part) for part in range(3)), Key("section", "t", "body")]
    assert [results.position(key) for key in where] == [0, 1, -1, -1]
    assert [results.has(key) for key in where] == [True, True, False, False]
    assert [results.hit(key) for key in where] == [results[0], results[1], None, None]
    assert [results.key(position) for position in (0, 1, -1)] == [where[0], where[1], where[1]]


@pytest.mark.parametrize(
    ("key", "expected", "is_the_title"),
    [
        pytest.param(Key("section", "s", "heading"), Place(Tab.OVERVIEW, "section", "s"), True, id="heading"),
        pytest.param(Key("section", "s", "body", 3), Place(Tab.OVERVIEW, "section", "s"), False, id="prose"),
        pytest.param(Key("participant", "p", "name"), Place(Tab.OVERVIEW, "participant", "p"), True, id="row"),
        pytest.param(Key("participant", "p", "role"), Place(Tab.OVERVIEW, "participant", "p"), False, id="cell"),
        pytest.param(Key("mineral", "m", "symbol"), Place(Tab.OVERVIEW, "mineral", "m"), False, id="symbol"),
        pytest.param(Key("fact", "f", "text"), Place(Tab.OVERVIEW, "fact"), False, id="claim"),
        pytest.param(Key("fact", "f", "figure"), Place(Tab.OVERVIEW, "figure"), False, id="figure on a card"),
        pytest.param(Key("fact", "f", "unit"), Place(Tab.OVERVIEW, "figure"), False, id="unit on a card"),
        pytest.param(Key("outlook", "o", "text"), Place(Tab.OVERVIEW, "outlook"), False, id="outlook"),
        pytest.param(Key("gap", "g", "text"), Place(Tab.OVERVIEW, "gap"), False, id="gap"),
        pytest.param(Key("source", "s", "title"), Place(Tab.OVERVIEW, "source"), False, id="source"),
        pytest.param(Key("brief", "b", "title"), Place(Tab.OVERVIEW, "brief"), False, id="the brief"),
        pytest.param(Key("event", "b", "name"), Place(Tab.OVERVIEW, "event"), False, id="the event"),
    ],
)
def test_where_a_passage_stands(key: Key, expected: Place, is_the_title: bool) -> None:
    """A section and a row are places of their own; claims, cards and other lists are one each."""
    passage = Passage(Tab.OVERVIEW, key, "x")
    assert place(passage) == expected
    assert is_title(passage) is is_the_title


_QUERIES = st.lists(
    st.sampled_from(
        "a mi copper mining forum wang -coal report kind:e tab:o -tab:minerals by:report 铜 zinc tab: x:y".split()
    ),
    max_size=3,
).map(" ".join)


@given(_QUERIES, st.builds(Options, st.just(value=False), st.booleans(), st.booleans()))
def test_hits_place_by_place(index: Index, words: str, options: Options) -> None:
    """Place by place are the same hits: each tab and each place in one stretch, in the order of its best hit."""
    results = index.search(parse(words, options))
    grouped = results.grouped()
    assert sorted(map(str, grouped)) == sorted(map(str, results))
    assert (grouped.query, grouped.hints, grouped.counts) == (results.query, results.hints, results.counts)
    assert (grouped.documents, grouped.is_whole) == (results.documents, results.is_whole)
    ranks = [results.position(hit.passage.key) for hit in grouped]
    assert [grouped.position(hit.passage.key) for hit in grouped] == list(range(len(grouped)))
    stretches = [
        (tab, [(where, list(many)) for where, many in groupby(hits, lambda item: place(item[0].passage))])
        for tab, hits in groupby(zip(grouped, ranks, strict=True), lambda item: item[0].passage.tab)
    ]
    assert len({tab for tab, _ in stretches}) == len(stretches)
    assert is_rising([min(rank for _, many in places for _, rank in many) for _, places in stretches])
    groups = []
    for _, places in stretches:
        assert is_rising([many[0][1] for _, many in places])
        for where, many in places:
            assert is_rising([rank for _, rank in many])
            groups.append((where, many[0][0].passage.key, is_title(many[0][0].passage)))
    assert len({where for where, _, _ in groups}) == len(groups)
    found = [(group.place, grouped[group.start].passage.key, group.begins_with_title) for group in grouped.groups]
    assert found == groups
    again = grouped.grouped()
    assert (keys(again), again.groups) == (keys(grouped), grouped.groups)


def is_rising(numbers: list[int]) -> bool:
    """Whether each number is larger than the one before."""
    return all(a < b for a, b in pairwise(numbers))
