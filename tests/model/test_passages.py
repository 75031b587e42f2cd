"""Every text a reader sees is a passage, in the order of the window; figures, evidence and the schema."""

import re
from collections.abc import Callable, Iterator

import msgspec
import pytest

from briefing import resources
from briefing.model.brief import Brief, Figure, Qualifier, Tab
from briefing.model.evidence import Reference, evidence
from briefing.model.figures import value_words
from briefing.model.load import load, loads
from briefing.model.passages import Key, Passage, figure_passages, passages
from briefing.model.schema import json_schema
from briefing.model.text import Text


def shown(brief: Brief, language: str) -> list[tuple[str, str, str]]:
    """Each passage as its tab, its key and its text."""
    return [
        (p.tab.value, f"{p.key.kind}.{p.key.id}.{p.key.field}.{p.key.part}", p.text) for p in passages(brief, language)
    ]


def test_every_passage_of_the_sample(sample: str) -> None:
    """Each field that is shown is a passage, from top to bottom of each tab."""
    assert shown(loads(sample.encode()), "en") == [
        ("overview", "brief.sample.title.0", "A sample"),
        ("overview", "event.sample.name.0", "Forum"),
        ("overview", "event.sample.venue.0", "Hall"),
        ("overview", "event.sample.place.0", "City"),
        ("overview", "brief.sample.bottom_line.0", "Copper is dug."),
        ("overview", "gap.depth.text.0", "The depth is not known."),
        ("overview", "fact.seen.text.0", "It was seen."),
        ("overview", "source.report.title.0", "Report"),
        ("overview", "source.report.publisher.0", "Paper"),
        ("overview", "source.report.author.0", "Author"),
        ("participants", "participant.miner.name.0", "Miner"),
        ("participants", "participant.miner.role.0", "Head"),
        ("participants", "participant.miner.organisation.0", "Mine"),
        ("participants", "participant.miner.country.0", "Pakistan"),
        ("participants", "participant.miner.count.0", "1"),
        ("participants", "participant.mine.name.0", "Mine"),
        ("minerals", "mineral.copper.name.0", "Copper"),
        ("minerals", "mineral.copper.symbol.0", "Cu"),
        ("minerals", "mineral.copper.group.0", "Metal"),
        ("minerals", "mineral.copper.status.0", "Dug"),
        ("minerals", "mineral.copper.constraints.0", "Roads"),
        ("minerals", "section.what.heading.0", "What"),
        ("minerals", "section.what.body.0", "Copper is dug."),
        ("minerals", "fact.dug.text.0", "Over 1.5 tonnes are dug."),
        ("minerals", "fact.dug.condition.0", "if it rains"),
        ("outlook", "outlook.more.text.0", "More to come."),
        ("outlook", "outlook.more.condition.0", "if it rains"),
        ("outlook", "outlook.more.trigger.0", "Clouds"),
    ]


def test_an_event_that_is_called_as_the_brief_is_shown_once(small: Callable[[str], bytes]) -> None:
    """Its name is not said again below the title; its place is."""
    brief = loads(small('[event]\nname.en = "A small brief"\nplace.en = "City"'))
    assert shown(brief, "en") == [
        ("overview", "brief.small.title.0", "A small brief"),
        ("overview", "event.small.place.0", "City"),
    ]


def test_aliases_go_with_the_name(sample: str) -> None:
    """Other names, and the name in other languages, are found with the name they stand for; none of them twice."""
    found = {p.key.id: p.aliases for p in passages(loads(sample.encode()), "en") if p.aliases and p.key.field == "name"}
    assert found == {"miner": ("digger", "کان کن"), "mine": ("کان",), "copper": ("铜", "تانبا")}
    brief = loads(sample.replace("digger", "کان کن").encode())
    found = {p.key.id: p.aliases for p in passages(brief, "ur") if p.aliases and p.key.field == "name"}
    assert found == {"miner": ("Miner",), "mine": ("Mine",), "copper": ("铜", "Copper")}


@pytest.mark.parametrize(
    ("language", "name", "others"),
    [
        ("en", "Pakistan", ("PK", "巴基斯坦", "پاکستان")),
        ("ur", "پاکستان", ("PK", "Pakistan", "巴基斯坦")),
    ],
)
def test_a_country_goes_by_its_name(sample: str, language: str, name: str, others: tuple[str, ...]) -> None:
    """A country is named in the brief's language, and found by its code and its other names."""
    (country,) = (p for p in passages(loads(sample.encode()), language) if p.key.field == "country")
    assert (country.text, country.aliases) == (name, others)


def test_a_country_without_a_name_is_its_code(sample: str) -> None:
    """A code that nobody has named stands for itself."""
    brief = loads(sample.replace('country = "PK"', 'country = "ZZ"').encode())
    (country,) = (p for p in passages(brief, "en") if p.key.field == "country")
    assert (country.text, country.aliases) == ("ZZ", ())


def test_key_figures_are_passages_of_their_own(small: Callable[[str], bytes]) -> None:
    """A key figure's value and unit are found on its card; a figure may have no unit."""
    more = """
    [[fact]]
    id = "a"
    tab = "overview"
    kind = "figure"
    text.en = "A."
    figure = { value = 1850, qualifier = "at most", unit.en = "firms" }
    [[fact]]
    id = "b"
    tab = "overview"
    kind = "figure"
    text.en = "B."
    figure.value = -2.5
    """
    assert shown(loads(small(more)), "en") == [
        ("overview", "brief.small.title.0", "A small brief"),
        ("overview", "fact.a.figure.0", "at most 1,850"),
        ("overview", "fact.a.unit.0", "firms"),
        ("overview", "fact.b.figure.0", "-2.5"),
        ("overview", "fact.a.text.0", "A."),
        ("overview", "fact.b.text.0", "B."),
    ]


def test_a_fact_without_a_figure_has_no_card(sample: str) -> None:
    """Only a figure makes passages of a card."""
    brief = loads(sample.encode())
    assert len(list(figure_passages(brief.facts[0], "en"))) == 2
    assert list(figure_passages(brief.facts[1], "en")) == []


def test_blocks_of_prose_are_numbered_as_they_stand(small: Callable[[str], bytes]) -> None:
    """The part of a passage is the number of its block, blocks without words left out."""
    more = "bottom_line.en = '''\nOne.\n\n[#f]\n\n- two'''\n"
    more += "[[fact]]\nid = 'f'\ntab = 'outlook'\nkind = 'event'\ntext.en = 'F'\n"
    found = [p for p in passages(loads(small(more)), "en") if p.key.field == "bottom_line"]
    assert found == [
        Passage(Tab.OVERVIEW, Key("brief", "small", "bottom_line", 0), "One."),
        Passage(Tab.OVERVIEW, Key("brief", "small", "bottom_line", 2), "two"),
    ]


def test_passages_have_one_key_each_and_follow_the_tabs() -> None:
    """No two passages of the bundled brief share a key, and tabs do not mix."""
    found = list(passages(load(resources.bundled_brief()), "en"))
    assert len({p.key for p in found}) == len(found)
    order = [list(Tab).index(p.tab) for p in found]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("value", "qualifier", "expected"),
    [
        (71, None, "71"),
        (850, Qualifier.OVER, "over 850"),
        (1_234_567, Qualifier.NEARLY, "nearly 1,234,567"),
        (1234.5, Qualifier.AT_LEAST, "at least 1,234.5"),
        (-1850, None, "-1,850"),
    ],
)
@pytest.mark.parametrize("language", ["en", "en-GB", "fr"])
def test_figures_in_words(value: float, qualifier: Qualifier | None, expected: str, language: str) -> None:
    """A value has its digits grouped and keeps its qualifier, in whatever language."""
    assert value_words(Figure(value=value, qualifier=qualifier), language) == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("zh", "超过1,850"), ("ur", "1,850 سے زائد"), ("ur-PK", "1,850 سے زائد")]
)
def test_a_qualifier_stands_where_the_language_has_it(language: str, expected: str) -> None:
    """The qualifier goes before the number or behind it, in the words of the brief's language."""
    assert value_words(Figure(value=1850, qualifier=Qualifier.OVER), language) == expected


def test_what_stands_behind_a_claim(sample: str) -> None:
    """Evidence is the claim's words, its condition, who says it and in what role, and where it is read."""
    brief = loads(sample.encode())
    found = evidence(brief, brief.facts[0], "en")
    assert (found.number, found.text, found.condition) == (1, "Over 1.5 tonnes are dug.", "if it rains")
    assert (found.speaker, found.role) == ("Miner", "Head, Mine")
    assert found.references == (Reference(brief.sources[0], "¶2"), Reference(brief.sources[0], ""))
    assert evidence(brief, brief.facts[0], "ur").role == "سربراہ، کان"


def test_a_claim_that_the_source_itself_makes(sample: str) -> None:
    """Without a speaker, a condition and a source nothing is made up."""
    brief = loads(sample.encode())
    found = evidence(brief, brief.facts[1], "en")
    assert (found.speaker, found.role, found.condition, found.references) == ("", "", "", ())


def test_a_speaker_with_neither_role_nor_organisation(sample: str) -> None:
    """A speaker of whom nothing is known has an empty role."""
    brief = loads(sample.replace('said_by = "miner"', 'said_by = "mine"').encode())
    assert evidence(brief, brief.facts[0], "en")[5:7] == ("Mine", "")


def _patterns(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        for value in schema.values():
            yield from _patterns(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _patterns(value)


def test_the_schema_knows_every_key() -> None:
    """Each table of the schema has the keys of its record, takes no other, and requires what has no default."""
    schema = json_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$ref"] == "#/$defs/Brief"
    brief = schema["$defs"]["Brief"]
    assert set(brief["properties"]) == {field.encode_name for field in msgspec.structs.fields(Brief)}
    assert brief["required"] == ["format", "id", "languages", "issued", "title"]
    assert brief["properties"]["title"] == schema["$defs"]["Fact"]["properties"]["text"]
    records = [table for table in schema["$defs"].values() if table.get("type") == "object"]
    assert len(records) == 12
    assert all(table["additionalProperties"] is False for table in records)
    assert all(re.compile(pattern) for pattern in _patterns(schema))


def test_the_schema_names_texts_as_loading_does() -> None:
    """The schema's languages are those that loading takes."""
    text = json_schema()["$defs"]["Brief"]["properties"]["title"]
    pattern = text["propertyNames"]["pattern"]
    assert all(re.search(pattern, tag) for tag in ("en", "zh-Hans", "ur-PK", "es-419"))
    assert not any(re.search(pattern, tag) for tag in ("EN", "english", "en_GB"))
    assert (text["type"], text["minProperties"]) == ("object", 1)
    assert text["additionalProperties"] == {"type": "string", "pattern": r"\S"}  # a text has something to read


def test_the_schema_speaks_to_the_author() -> None:
    """An editor says what the file is, and what its texts are."""
    schema = json_schema()
    assert (schema["title"], schema["description"]) == (
        "Brief",
        "A structured brief, as the program Briefing reads it.",
    )
    text = schema["$defs"]["Brief"]["properties"]["title"]
    assert text["description"] == "A text by language tag, one for each of the brief's languages."


def test_a_text_of_the_schema_is_no_other_type() -> None:
    """The sample's texts are what the schema calls texts."""
    assert isinstance(load(resources.new_brief()).title, Text)
