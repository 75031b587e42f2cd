"""Claims by speaker, source, participant, passage and use; and which are shown."""

from collections.abc import Callable

import pytest

from briefing.model.brief import Brief, Tab
from briefing.model.claims import Claims, Group, Of, Only
from briefing.model.load import loads
from briefing.model.passages import Key


@pytest.fixture
def claims(sample: str) -> Claims:
    """The claims of the sample."""
    return Claims(loads(sample.encode()), "en")


@pytest.mark.parametrize(
    ("group", "found"),
    [
        (Group(Of.SPEAKER, "miner"), ("dug",)),
        (Group(Of.SPEAKER, "mine"), ()),
        (Group(Of.PARTICIPANT, "miner"), ("dug",)),
        (Group(Of.PARTICIPANT, "nobody"), ()),
        (Group(Of.SOURCE, "report"), ("dug",)),
        (Group(Of.SOURCE, "none"), ()),
    ],
)
def test_claims_are_listed_by_what_they_share(claims: Claims, group: Group, found: tuple[str, ...]) -> None:
    """Each claim once, though it cites two places of a source, or is both made by a participant and used by its row."""
    assert claims.of(group) == found


@pytest.mark.parametrize(
    ("key", "found"),
    [
        (Key("fact", "seen", "text"), ("seen",)),
        (Key("fact", "none", "text"), ()),
        (Key("participant", "miner", "role"), ("dug",)),
        (Key("mineral", "copper", "name"), ("dug",)),
        (Key("outlook", "more", "condition"), ("dug",)),
        (Key("gap", "depth", "text"), ("dug",)),
        (Key("section", "what", "heading"), ("dug",)),
        (Key("section", "what", "body"), ("dug",)),
        (Key("section", "what", "body", 9), ()),
        (Key("section", "none", "body"), ()),
        (Key("brief", "sample", "bottom_line"), ("dug",)),
        (Key("brief", "sample", "title"), ()),
        (Key("source", "report", "title"), ()),
        (Key("event", "sample", "name"), ()),
    ],
)
def test_what_stands_behind_a_passage(claims: Claims, key: Key, found: tuple[str, ...]) -> None:
    """A passage leads to the claims that it shows, marks or rests on."""
    assert claims.behind(key) == found


ROW = """
bottom_line.en = "First [#z]. Then [#a]."
[[section]]
id = "s"
tab = "overview"
heading.en = "S"
body.en = '''
One [#z].

Two [#a], three [#z].'''
[[participant]]
id = "p"
kind = "person"
name.en = "P"
facts = ["m", "z", "a"]
""" + "".join(
    f'[[fact]]\nid = "{name}"\ntab = "overview"\nkind = "event"\ntext.en = "F"\n{more}'
    for name, more in (("z", ""), ("m", 'said_by = "p"\n'), ("a", ""), ("b", 'said_by = "p"\n'))
)


def test_claims_stand_in_the_order_of_the_file(small: Callable[[str], bytes]) -> None:
    """Whatever they are called; and what a row rests on is not thereby said by its participant."""
    claims = Claims(loads(small(ROW)), "en")
    assert claims.of(Group(Of.PARTICIPANT, "p")) == ("z", "m", "a", "b")
    assert claims.of(Group(Of.SPEAKER, "p")) == ("m", "b")


def test_a_heading_leads_to_all_claims_below_it(small: Callable[[str], bytes]) -> None:
    """To those of its whole section, each once; a paragraph only to its own."""
    claims = Claims(loads(small(ROW)), "en")
    assert claims.behind(Key("section", "s", "heading")) == ("z", "a")
    assert claims.behind(Key("section", "s", "body", 0)) == ("z",)
    assert claims.behind(Key("section", "s", "body", 1)) == ("a", "z")
    assert claims.behind(Key("section", "s", "body", 2)) == ()
    assert claims.behind(Key("brief", "small", "bottom_line", 1)) == ()


def test_where_a_claim_is_used(claims: Claims) -> None:
    """All places that mark it or rest on it, in the window's order, each with its tab and its name."""
    uses = [(use.tab, use.key.kind, use.title["en"] if use.title else "") for use in claims.uses("dug")]
    assert uses == [
        (Tab.OVERVIEW, "brief", ""),
        (Tab.MINERALS, "section", "What"),
        (Tab.OVERVIEW, "gap", "The depth is not known."),
        (Tab.PARTICIPANTS, "participant", "Miner"),
        (Tab.MINERALS, "mineral", "Copper"),
        (Tab.OUTLOOK, "outlook", "More to come."),
    ]
    assert claims.uses("seen") == ()


def test_a_use_is_listed_once(sample: str) -> None:
    """A section that marks a claim twice uses it once."""
    brief = loads(sample.replace("Copper is dug [#dug].\n'''", "Copper [#dug] is dug [#dug].\n'''", 1).encode())
    assert [use.key.kind for use in Claims(brief, "en").uses("dug")].count("section") == 1


def test_an_escaped_mark_is_no_use(sample: str) -> None:
    """What is written so as not to be a mark is not counted as one."""
    brief = loads(sample.replace("Copper is dug [#dug].\n'''", "Copper is \\[#seen] dug.\n'''", 1).encode())
    assert Claims(brief, "en").uses("seen") == ()


def test_a_brief_without_a_bottom_line(small: Callable[[str], bytes]) -> None:
    """There is nothing behind what is not there."""
    found = Claims(loads(small("")), "en")
    assert found.behind(Key("brief", "small", "bottom_line")) == ()
    assert found.uses("any") == ()


KINDS = """
[[participant]]
id = "p"
kind = "person"
name.en = "P"
""" + "".join(
    f'[[fact]]\nid = "{name}"\ntab = "overview"\nkind = "{kind}"\ntext.en = "{name}"\n{more}'
    for name, kind, more in (
        ("f", "figure", ""),
        ("e", "event", ""),
        ("s", "statement", 'said_by = "p"\n'),
        ("a", "assessment", 'said_by = "p"\n'),
        ("o", "assessment", ""),
        ("c", "commitment", ""),
    )
)


@pytest.fixture
def kinds(small: Callable[[str], bytes]) -> Brief:
    """A brief with a claim of each kind, and an assessment of its source's own."""
    return loads(small(KINDS))


@pytest.mark.parametrize(
    ("only", "shown"),
    [
        (Only.FIGURES, "f"),
        (Only.EVENTS, "e"),
        (Only.STATEMENTS, "s"),
        (Only.ASSESSMENTS, "ao"),
        (Only.OWN_ASSESSMENTS, "o"),
        (Only.COMMITMENTS, "c"),
    ],
)
def test_only_some_are_shown(kinds: Brief, only: Only, shown: str) -> None:
    """Each choice passes the claims of its kind, and counts them."""
    assert "".join(fact.id for fact in kinds.facts if only.passes(fact)) == shown
    assert Claims(kinds, "en").counts(only) == len(shown)
