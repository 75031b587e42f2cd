"""A good file becomes a brief: every record and key of it, typed, and not to be changed."""

import datetime as dt
from collections.abc import Callable

import pytest

from briefing import resources
from briefing.model.brief import Brief, Citation, Event, Fact, FactKind, Figure, Gap, Qualifier, Section, Source, Tab
from briefing.model.load import load, loads
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem, OutlookKind
from briefing.model.participants import Participant, ParticipantKind
from briefing.model.text import Text


def both(en: str, ur: str) -> Text:
    """A text in the sample's languages."""
    return Text({"en": en, "ur": ur})


def test_every_kind_of_record_with_every_key(sample: str) -> None:
    """Each table of the file becomes its record, with all it says."""
    expected = Brief(
        format=1,
        id="sample",
        languages=("en", "ur"),
        issued=dt.date(2026, 11, 23),
        title=both("A sample", "نمونہ"),
        bottom_line=both("Copper is dug [#dug].", "تانبا نکلتا ہے [#dug]۔"),
        event=Event(
            name=both("Forum", "فورم"), venue=both("Hall", "ہال"), place=both("City", "شہر"), date=dt.date(2026, 11, 20)
        ),
        sources=(
            Source(
                id="report",
                title=both("Report", "رپورٹ"),
                publisher=both("Paper", "اخبار"),
                author=both("Author", "مصنف"),
                date=dt.date(2026, 11, 21),
                url="https://example.org/report",
            ),
        ),
        sections=(
            Section(
                id="what",
                tab=Tab.MINERALS,
                heading=both("What", "کیا"),
                body=both("Copper is dug [#dug].\n", "تانبا نکلتا ہے [#dug]۔\n"),
            ),
        ),
        facts=(
            Fact(
                id="dug",
                tab=Tab.MINERALS,
                kind=FactKind.FIGURE,
                text=both("Over 1.5 tonnes are dug.", "ڈیڑھ ٹن سے زیادہ۔"),
                figure=Figure(value=1.5, qualifier=Qualifier.OVER, unit=both("tonnes", "ٹن")),
                said_by="miner",
                condition=both("if it rains", "اگر بارش ہو"),
                cites=(Citation(source="report", at="¶2"), Citation(source="report")),
            ),
            Fact(id="seen", tab=Tab.OVERVIEW, kind=FactKind.EVENT, text=both("It was seen.", "دیکھا گیا۔")),
        ),
        participants=(
            Participant(
                id="miner",
                kind=ParticipantKind.PERSON,
                name=both("Miner", "کان کن"),
                role=both("Head", "سربراہ"),
                organisation="mine",
                country="PK",
                count=1,
                facts=("dug",),
                aliases=("digger",),
            ),
            Participant(id="mine", kind=ParticipantKind.ORGANISATION, name=both("Mine", "کان")),
        ),
        minerals=(
            Mineral(
                id="copper",
                name=both("Copper", "تانبا"),
                symbol="Cu",
                group=both("Metal", "دھات"),
                status=both("Dug", "جاری"),
                constraints=both("Roads", "سڑکیں"),
                facts=("dug",),
                aliases=("铜",),
            ),
        ),
        outlook=(
            OutlookItem(
                id="more",
                kind=OutlookKind.EXPECTATION,
                text=both("More to come.", "مزید۔"),
                condition=both("if it rains", "اگر بارش ہو"),
                trigger=both("Clouds", "بادل"),
                facts=("dug",),
            ),
        ),
        gaps=(Gap(id="depth", text=both("The depth is not known.", "گہرائی معلوم نہیں۔"), facts=("dug",)),),
    )
    assert loads(sample.encode()) == expected


def test_what_is_left_out_has_a_default(small: Callable[[str], bytes]) -> None:
    """Every key but five may be left out: texts are then None, lists empty."""
    brief = loads(small(""))
    assert (brief.bottom_line, brief.event) == (None, None)
    assert (brief.sources, brief.sections, brief.facts, brief.gaps) == ((), (), (), ())
    assert (brief.participants, brief.minerals, brief.outlook) == ((), (), ())


def test_nothing_can_be_changed(sample: str) -> None:
    """No field of any record can be set, and no record but the brief, which keeps look-ups, has room for more."""
    brief = loads(sample.encode())
    assert brief.event is not None
    fact = brief.facts[0]
    assert fact.figure is not None
    small_ones = (brief.event, brief.sources[0], brief.sections[0], fact, fact.figure, fact.cites[0])
    rows = (brief.participants[0], brief.minerals[0], brief.outlook[0], brief.gaps[0])
    for record in (brief, *small_ones, *rows):
        for field in type(record).__struct_fields__:
            with pytest.raises(AttributeError):
                setattr(record, field, None)
    assert not any(hasattr(record, "__dict__") for record in (*small_ones, *rows, brief.title))


def test_a_text_cannot_be_changed(sample: str) -> None:
    """A text has no way to set a language, and keeps a copy of what it was made from."""
    given = {"en": "one"}
    text = Text(given)
    given["en"] = "two"
    assert text["en"] == "one"
    with pytest.raises(TypeError):
        text["en"] = "two"  # type: ignore[index]  # what is tested
    with pytest.raises(KeyError):
        loads(sample.encode()).title["zh"]


def test_the_line_ends_of_a_text() -> None:
    """Whichever they are, a reader of a text meets one kind."""
    assert Text({"en": "a\r\nb\rc\n\r\nd"})["en"] == "a\nb\nc\n\nd"


def test_texts_compare_by_what_they_say() -> None:
    """Equal texts are equal and hash alike; their representation shows them."""
    assert Text({"en": "a", "ur": "b"}) == Text({"ur": "b", "en": "a"})
    assert hash(Text({"en": "a", "ur": "b"})) == hash(Text({"ur": "b", "en": "a"}))
    assert Text({"en": "a"}) != Text({"en": "b"})
    assert Text({"en": "a"}) != "a"
    assert repr(Text({"en": "a"})) == "Text({'en': 'a'})"
    assert list(Text({"ur": "b", "en": "a"})) == ["ur", "en"]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        pytest.param(None, "en", id="nothing asked"),
        pytest.param("", "en", id="nothing in it"),
        pytest.param("ur", "ur", id="itself"),
        pytest.param("ur-PK", "ur", id="its base"),
        pytest.param("zh", "zh-Hans", id="a variety of it"),
        pytest.param("fr", "en", id="the first for lack of it"),
    ],
)
def test_the_language_shown(small: Callable[[str], bytes], wanted: str | None, expected: str) -> None:
    """A reader gets the language asked for, else its base, else a variety of it, else the first."""
    data = small("").replace(b'["en"]', b'["en", "zh-Hans", "ur"]')
    data = data.replace(b'title.en = "A small brief"', b'title = { en = "a", zh-Hans = "b", ur = "c" }')
    assert loads(data).language(wanted) == expected


def test_look_ups(sample: str) -> None:
    """Records are found by id and by tab, claims have their numbers, and key figures are those of the overview."""
    brief = loads(sample.encode())
    assert brief.fact_by_id["dug"] is brief.facts[0]
    assert brief.fact_number == {"dug": 1, "seen": 2}
    assert brief.source_by_id["report"] is brief.sources[0]
    assert brief.participant_by_id["mine"] is brief.participants[1]
    assert brief.facts_of(Tab.OVERVIEW) == (brief.facts[1],)
    assert brief.sections_of(Tab.MINERALS) == brief.sections
    assert brief.sections_of(Tab.OUTLOOK) == ()
    assert brief.key_figures == ()
    assert [fact.id for fact in load(resources.bundled_brief()).key_figures] == [
        "chinese-companies",
        "pakistani-firms",
        "delegates",
    ]


def test_what_a_window_looks_up_first_is_made_before_it_asks(sample: str) -> None:
    """A brief that is prepared holds nobody up with its tables."""
    brief = loads(sample.encode())
    brief.prepare()
    tables = {"fact_by_id", "fact_number", "source_by_id", "participant_by_id", "key_figures"}
    assert tables <= vars(brief).keys()


def test_not_every_figure_is_a_key_figure(small: Callable[[str], bytes]) -> None:
    """Twelve cards are enough: the first ones of the overview that have a figure."""
    more = "".join(
        f'[[fact]]\nid = "f{number}"\ntab = "{tab}"\nkind = "figure"\ntext.en = "F"\n{figure}'
        for number in range(20)
        for tab, figure in [("outlook" if number == 1 else "overview", "" if number == 2 else "figure.value = 1\n")]
    )
    assert [fact.id for fact in loads(small(more)).key_figures] == ["f0", *(f"f{number}" for number in range(3, 14))]


@pytest.mark.parametrize(
    "value",
    ["0", "-3", "1_850", "0.5", "-1e-7", "1e300", "0xff", pytest.param("9" * 400, id="400 digits")],
)
def test_numbers_a_figure_may_have(small: Callable[[str], bytes], value: str) -> None:
    """A figure's value is any finite number that TOML can write."""
    fact = f'[[fact]]\nid = "f"\ntab = "overview"\nkind = "figure"\ntext.en = "F"\nfigure = {{ value = {value} }}\n'
    figure = loads(small(fact)).facts[0].figure
    assert figure is not None
    assert figure.value == (int(value, 0) if value.strip("-0123456789_xf") == "" else float(value))


@pytest.mark.parametrize("url", ["https://example.org", "HTTP://EXAMPLE.ORG/a?b=c#d", "mailto:desk@example.org"])
def test_links_a_source_may_have(small: Callable[[str], bytes], url: str) -> None:
    """Links to the web and to a mailbox are taken, whatever their case."""
    assert loads(small(f'[[source]]\nid = "s"\ntitle.en = "S"\nurl = "{url}"\n')).sources[0].url == url


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(lambda data: b"\xef\xbb\xbf" + data, id="byte order mark"),
        pytest.param(lambda data: data.replace(b"\n", b"\r\n"), id="line ends of Windows"),
        pytest.param(lambda data: b"\n\n  \n" + data, id="blank lines before"),
        pytest.param(lambda data: data.rstrip(b"\n"), id="no line end at the end"),
    ],
)
def test_forms_of_a_file_that_mean_the_same(sample: str, form: Callable[[bytes], bytes]) -> None:
    """What editors do to a file does not change the brief."""
    assert loads(form(sample.encode())) == loads(sample.encode())


def test_an_alias_may_be_long(small: Callable[[str], bytes]) -> None:
    """The limit on keys is none on values, wherever they stand."""
    long = "x" * 3000
    rows = f'[[mineral]]\nid = "m"\nname.en = "M"\naliases = [\n  "{long}"\n]\n'
    assert loads(small(rows)).minerals[0].aliases == (long,)
    body = f'bottom_line.en = """{long}"""\n'
    assert loads(small(body)).bottom_line == Text({"en": long})


def test_lists_may_lie_in_lists_deeply(small: Callable[[str], bytes]) -> None:
    """Sixty-three lists of prose in each other are kept, every item in its depth."""
    from briefing.model.markup import blocks

    prose = "".join(f"{'  ' * depth}- item {depth}\n" for depth in range(63))
    brief = loads(small(f"bottom_line.en = '''\n{prose}'''\n"))
    assert brief.bottom_line is not None
    assert [(block.depth, block.text) for block in blocks(brief.bottom_line["en"])] == [
        (depth + 1, f"item {depth}") for depth in range(63)
    ]
