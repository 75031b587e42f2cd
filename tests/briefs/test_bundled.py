"""The bundled brief says what its source says and no more; the starting file is one to learn from."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec
import pytest

from briefing import resources
from briefing.model import brief as shape
from briefing.model.brief import Brief, FactKind
from briefing.model.integrity import KINDS
from briefing.model.load import loads
from briefing.model.markup import blocks, claims
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem, OutlookKind
from briefing.model.participants import Participant, ParticipantKind
from briefing.model.passages import Passage, passages
from tests.briefs.reading import carried, pieces, sentences, words_of

EN = "en"


class Row(NamedTuple):
    """A claim of the source: its paragraph, its speaker ("" is the report), and the words that must not be lost."""

    paragraph: int
    speaker: str
    words: tuple[str, ...]


WANG = "Wang Huihua"
ROWS = (
    Row(1, "", ("Mining", "minerals", "moving to the centre", "economic", "Pakistan", "China")),
    Row(1, "", ("shift", "infrastructure", "energy", "deeper industrial collaboration")),
    Row(1, "", ("Pak–China Mineral Cooperation Forum", "Jinnah Convention Centre", "Islamabad")),
    Row(1, "", ("Participation", "both countries", "strong")),
    Row(2, "", ("Senior Pakistani leadership", "diplomatic officials", "policymakers", "private-sector stakeholders")),
    Row(2, "", ("71", "Chinese companies")),
    Row(2, "", ("133", "Pakistani firms")),
    Row(2, "", ("over 850", "delegates")),
    Row(
        2, "", ("turnout", "interest", "grow", "large, mostly untapped", "potential", "structured partnerships abroad")
    ),
    Row(3, WANG, (WANG, "Chairman", "China Chamber of Commerce in Pakistan", "CCCPK")),
    Row(3, WANG, ("Mining", "new frontier", "economic cooperation", "two countries")),
    Row(3, WANG, ("engagement", "more mature", "industry", "resources", "now", "central themes")),
    Row(3, WANG, ("shared commitment", "past conventional projects", "long-term value", "minerals and mining")),
    Row(
        4,
        WANG,
        (
            "CCCPK wants to be a facilitator",
            "encourage responsible investment",
            "promote transparent dialogue",
            "link Chinese and Pakistani enterprises directly",
        ),
    ),
    Row(
        4,
        WANG,
        ("CCCPK", "stress", "sustainable practice", "development priorities", "Chinese investors", "stable, long-term"),
    ),
    Row(
        5,
        "",
        ("Pakistan has significant reserves", "coal", "copper", "gold", "industrial minerals", "rare earth elements"),
    ),
    Row(5, "", ("Many of", "reserves", "underdeveloped", "technological gaps", "limited investment")),
    Row(
        5,
        "",
        (
            "Chinese companies have experience",
            "mining at scale",
            "processing",
            "downstream integration",
            "more and more",
            "key partners",
            "closing the gap",
        ),
    ),
    Row(
        6,
        "Forum participants",
        (
            "On the table",
            "licensing of exploration",
            "joint ventures",
            "value-added processing inside Pakistan",
            "technology transfer",
        ),
    ),
    Row(
        6,
        "Officials",
        (
            "stressed",
            "future cooperation",
            "first",
            "local employment",
            "skills development",
            "compliance with environmental standards",
            "inclusive growth",
            "aim",
        ),
    ),
    Row(7, "", ("minerals", "strategic area of cooperation", "wider aims", "China–Pakistan Economic Corridor", "CPEC")),
    Row(7, "", ("early phases", "CPEC", "concentrated on energy and transport infrastructure")),
    Row(7, "Policymakers", ("Mining", "natural next step", "diversifies the cooperation", "industrial capacity")),
    Row(
        8,
        "Pakistani representatives",
        (
            "in preparation",
            "clear",
            "regulatory framework",
            "investor-friendly",
            "policies",
            "to bring in credible companies from abroad",
        ),
    ),
    Row(
        8,
        "Pakistani representatives",
        (
            "Mineral development can",
            "raise exports",
            "support industrialisation",
            "cut reliance on imports",
            "if it is managed effectively",
        ),
    ),
    Row(9, "", ("World demand", "critical minerals", "keeps rising", "resource base", "strategic relevance")),
    Row(9, "", ("clear signal", "Islamabad and Beijing", "ready", "core pillar of their partnership")),
    Row(9, "", ("expected to deepen", "in the coming years", "cooperation")),
)

FIGURES = {6: (71, None, "Chinese companies"), 7: (133, None, "Pakistani firms"), 8: (850, "over", "delegates")}

GAPS = (
    ("report", "publisher", "author", "date", "address"),
    ("source", "71", "133", "over 850"),
    ("date", "forum"),
    ("organiser",),
    ("company is named",),
    ("Apart from Wang Huihua", "official"),
    ("value", "deal", "investment", "reserve"),
    ("agreement", "memorandum", "signed"),
    ("project", "deposit", "province"),
    ("timetable", "frameworks", "policies"),
    ("delegates", "split", "country"),
    ("outside government, business and the chamber", "communities", "workers", "environmental bodies"),
    ("security",),
    ("financing",),
    ("water",),
    ("revenue sharing",),
)
"""What the source leaves open: the words of the gap that says so."""

NAMES = frozenset(
    re.findall(
        r"\w+",
        "Pak China Chinese Pakistan Pakistani Islamabad Beijing Mineral Cooperation Forum Jinnah Convention Centre"
        " Wang Huihua Chairman Chamber Commerce CCCPK Economic Corridor CPEC",
    )
)
"""The words of every name that the source gives."""

NEVER = {
    "a promise": r"promis|guarant|pledg|assur|\bvow|\bbinding",
    "a proof of reserves": r"proven|proved|largest|biggest|richest|trillion",
    "a deposit": r"reko|diq\b|saindak|\bthar\b|duddar|siah dik|chagai",
    "a province": r"balochistan|baluchistan|sindh|punjab|khyber|gilgit|baltistan|kashmir|gwadar",
    "money": r"[$€£¥₨₹]|\b(usd|pkr|cny|rmb|dollars?|rupees?|yuan|renminbi|euros?|m[ia]llions?|billions?)\b",
    "a date": r"\b(19|20)\d\d\b|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|yesterday|last week"
    r"|\b(january|february|april|june|july|august|september|october|november|december)\b|\b(march|may) \d",
}

PRAISE = re.compile(
    r"\b(histor\w+|landmarks?|milestones?|remarkabl[ey]|robust(ly)?|unprecedented|ground-?breaking|tremendous(ly)?"
    r"|impressive(ly)?|success\w*|excellent|outstanding|vast|huge|immense(ly)?|enormous(ly)?|promising|bright|golden"
    r"|game-?chang\w+|win-win|momentous|ambitious|exciting|thriving|vibrant|vital|crucial|pivotal|world-class|rich(ly)?"
    r"|abundant|abundance|great|bold(ly)?|vision|visionary|fruitful|fraternal|time-tested|all-weather|ironclad"
    r"|warm(ly)?|proud(ly)?|pleased|welcome[ds]?|hail(ed|s)?|notabl[ey]|truly|very|highly|extremely)\b",
    re.IGNORECASE,
)

WEIGHING = re.compile(
    r"\b(strong|significant|clear|mature|credible|large|untapped|critical|key|core|strategic|natural|stable|long-term"
    r"|responsible|transparent|sustainable|inclusive|investor-friendly|mostly|deeper)\b",
    re.IGNORECASE,
)
"""Words that weigh, all of them the source's own."""

RELATING = re.compile(
    r"\bof wh(ich|om)\b|\bamong (which|whom|them)\b|\binclud\w+|\bma[kd]e up\b|\bcompris\w+|\bconsist\w+|\btogether\b"
    r"|\bcombin\w+|\btotal\w*|\bin all\b|\baltogether\b|\bsum\b|\baccount\w* for\b|\brepresent(s|ed|ing)\b|\bsent\b"
    r"|\bper ?cent\b|\baverage\b|\beach sen|\bdelegates (from|of|for)\b|\bratio\b|\btimes\b",
    re.IGNORECASE,
)

_SMALL = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen",
)
_TENS = re.findall(r"\w+", "twenty thirty forty fifty sixty seventy eighty ninety")
_VALUES = {word: value for value, word in enumerate(_SMALL)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_WORD = "|".join([*_VALUES, *_SCALES])
_SPELLED = re.compile(rf"\b(?:{_WORD})(?:(?:[-\s]|\sand\s)(?:{_WORD}))*\b")
_OTHER = re.compile(
    r"\b(both|pair|couple|twice|double[ds]?|triple[ds]?|half|halves|quarters?|dozens?|scores?|hundreds|thousands|majority"
    r"|first|second|thirds?|(?:four|fif|six|seven|eigh|nin|ten)ths?|single|sole|per ?cent|%)"
)
_NO_COUNT = re.compile(r"\bone (?:of|another)\b|\bno one\b")
"""Where a number word counts nothing."""


def numbers(text: str) -> frozenset[str]:
    """The numbers in `text`, in digits or in words, each in one spelling."""
    words = _NO_COUNT.sub(" ", text.casefold())
    found = {str(int(match.replace(",", ""))) for match in re.findall(r"\d[\d,]*(?<!,)", words)}
    found |= {str(_value(match)) for match in _SPELLED.findall(words)}
    return frozenset(found | {{"both": "2", "pair": "2"}.get(word, word.rstrip("s")) for word in _OTHER.findall(words)})


def _value(spelled: str) -> int:
    total = part = 0
    for word in re.findall(r"[a-z]+", spelled):
        if word == "hundred":
            part = max(1, part) * 100
        elif word in _SCALES:
            total, part = total + max(1, part) * _SCALES[word], 0
        else:
            part += _VALUES.get(word, 0)
    return total + part


@pytest.fixture(scope="module")
def raw() -> str:
    """The text of the bundled brief's file, without the line of its own date."""
    text = resources.bundled_brief().read_text("utf-8")
    return re.sub(r"(?m)^issued = .*$", "", text)


@pytest.fixture(scope="module")
def shown(brief: Brief) -> tuple[Passage, ...]:
    """Every text of the bundled brief that a reader sees."""
    return tuple(passages(brief, EN))


def test_it_has_a_fact_for_each_claim(brief: Brief) -> None:
    """The brief holds as many facts as its source makes claims."""
    assert len(brief.facts) == len(ROWS) == 28


@pytest.mark.parametrize(("number", "row"), list(enumerate(ROWS, 1)))
def test_fact_keeps_to_its_claim(brief: Brief, number: int, row: Row) -> None:
    """A fact stands in its claim's place, cites its paragraph, names its speaker and loses no word that matters."""
    fact = brief.facts[number - 1]
    speaker = brief.participant_by_id[fact.said_by].name[EN] if fact.said_by else ""
    said = words_of(fact, EN).casefold()

    assert brief.fact_number[fact.id] == number
    assert [(cite.source, cite.at) for cite in fact.cites] == [("report", f"¶{row.paragraph}")]
    assert speaker == row.speaker
    assert [word for word in row.words if word.casefold() not in said] == []


def test_figures_are_exact(brief: Brief) -> None:
    """The key figures are the three that the source gives, with qualifier and unit, and no other fact has one."""
    figures = {
        number: (fact.figure.value, fact.figure.qualifier, fact.figure.unit[EN] if fact.figure.unit else "")
        for number, fact in enumerate(brief.facts, 1)
        if fact.figure is not None
    }

    assert figures == FIGURES
    assert [brief.fact_number[fact.id] for fact in brief.key_figures] == list(FIGURES)
    assert [n for n, fact in enumerate(brief.facts, 1) if fact.kind is FactKind.FIGURE] == list(FIGURES)


def test_condition_is_never_dropped(brief: Brief) -> None:
    """The one conditional claim has its condition as a field, in the outlook too, and in prose where it is told."""
    conditional = [fact for fact in brief.facts if fact.condition is not None]
    [fact] = conditional
    told = [block.text for section in brief.sections for block in blocks(section.body[EN]) if fact.id in block.claims]

    assert brief.fact_number[fact.id] == 25
    assert told
    assert all("if it is managed effectively" in text for text in told)
    items = [item for item in brief.outlook if fact.id in item.facts and item.kind is not OutlookKind.WATCH]
    assert items
    assert all(item.condition == fact.condition for item in items)


def test_kinds_do_not_overstate(brief: Brief) -> None:
    """Only what officials stressed is a commitment, and it says so; only what took place is an event."""
    kinds = {number: fact.kind for number, fact in enumerate(brief.facts, 1)}

    assert [number for number, kind in kinds.items() if kind is FactKind.COMMITMENT] == [20]
    assert [number for number, kind in kinds.items() if kind is FactKind.EVENT] == [3, 5, 22]
    assert [number for number, kind in kinds.items() if kind is FactKind.STATEMENT] == [10, 14, 15, 19, 24]
    commitments = [item for item in brief.outlook if item.kind is OutlookKind.COMMITMENT]
    assert {fact for item in commitments for fact in item.facts} == {brief.facts[19].id}
    assert all("stressed" in item.text[EN] for item in commitments)


def test_every_fact_is_marked_in_prose(brief: Brief) -> None:
    """No fact is left to its list: each backs words in a section or in the bottom line."""
    marked = {claim for section in brief.sections for claim in claims(section.body[EN])}
    marked |= set(claims(brief.bottom_line[EN])) if brief.bottom_line else set()

    assert [fact.id for fact in brief.facts if fact.id not in marked] == []


def test_every_tab_has_prose_and_facts(brief: Brief) -> None:
    """Each of the four tabs has something to read."""
    for tab in shape.Tab:
        assert brief.sections_of(tab)
        assert brief.facts_of(tab)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("71 Chinese companies", {"71"}),
        ("seventy-one companies", {"71"}),
        ("one hundred and thirty-three firms", {"133"}),
        ("eight hundred fifty", {"850"}),
        ("1,200 people", {"1200"}),
        ("٧١ companies", {"71"}),
        ("two thirds", {"2", "third"}),
        ("both countries", {"2"}),
        ("two countries", {"2"}),
        ("will be put first", {"first"}),
        ("dozens of firms", {"dozen"}),
        ("40%, or 40 per cent", {"40", "%", "per cent"}),
        ("one of the aims; someone, often, weight", set()),
    ],
)
def test_numbers_are_seen(text: str, expected: set[str]) -> None:
    """The reader of numbers that the tests below rely on sees digits of any script and number words, and only those."""
    assert numbers(text) == expected


def test_every_number_is_carried(brief: Brief) -> None:
    """No number stands beside the facts that a fact marked in its paragraph, or listed in its entry, does not carry."""
    loose = [
        (piece.where, sorted(extra))
        for piece in pieces(brief, EN)
        if (extra := numbers(piece.text) - numbers(carried(brief, piece, EN)))
    ]

    assert loose == []


def test_every_count_is_a_figure(brief: Brief) -> None:
    """A participant's count is the exact figure of a fact it rests on; a figure with a qualifier is no count."""
    counts = {p.id: p.count for p in brief.participants if p.count is not None}

    assert counts == {"chinese-companies": 71, "pakistani-firms": 133}
    for participant, count in counts.items():
        figures = [brief.fact_by_id[fact].figure for fact in brief.participant_by_id[participant].facts]
        assert [(figure.value, figure.qualifier) for figure in figures if figure is not None] == [(count, None)]


def test_gaps_and_names_bring_no_number_of_their_own(brief: Brief) -> None:
    """Titles have no number, and gaps have none but the three figures."""
    event = brief.event
    titles = [brief.title, *(source.title for source in brief.sources)]
    titles += [text for text in (event.name, event.venue, event.place) if text is not None] if event else []

    assert [numbers(title[EN]) for title in titles] == [frozenset()] * len(titles)
    assert {number for gap in brief.gaps for number in numbers(gap.text[EN])} == {"71", "133", "850"}


def test_over_belongs_to_850_and_to_no_other(shown: tuple[Passage, ...]) -> None:
    """850 never stands without its "over", and 71 and 133 never with a qualifier."""
    text = "\n".join(passage.text for passage in shown)
    qualifier = r"(over|under|about|nearly|almost|some|around|more than|at least|at most|up to|roughly) "

    assert re.findall(r"(?i)(?<!over )850", text) == []
    assert re.findall(rf"(?i){qualifier}(71|133)\b", text) == []
    assert re.findall(r"(?i)over 850", text)


def test_figures_are_not_related(raw: str, shown: tuple[Passage, ...]) -> None:
    """The companies and firms are never added up, nor set in relation to the delegates."""
    assert numbers(raw).isdisjoint({"204", "62", "646", "779", "717"})
    figures = {"71", "133", "850"}
    related = [
        sentence
        for passage in shown
        for sentence in sentences(passage.text)
        if (numbers(sentence) & figures or "delegates" in sentence) and RELATING.search(sentence)
    ]
    assert related == []


@pytest.mark.parametrize("what", NEVER)
def test_what_must_not_be_said_is_not_in_the_file(raw: str, what: str) -> None:
    """The file has no promise, proof, deposit, province, sum of money or date that its source does not have."""
    assert [match.group() for match in re.finditer(NEVER[what], raw, re.IGNORECASE)] == []


def test_no_name_is_brought_in(shown: tuple[Passage, ...]) -> None:
    """No name of a person, company, place or body stands in the brief that the source does not name."""
    names = {
        match.group()
        for passage in shown
        if passage.key.field not in {"symbol", "country"}
        for sentence in sentences(passage.text)
        for match in re.finditer(r"\b[A-Z]\w*", sentence)
        if match.start() > 0  # a sentence's first word has its capital anyway
    }

    assert sorted(names - NAMES) == []


def test_nothing_unknown_is_filled_in(brief: Brief) -> None:
    """What no one knows of the source and the event is left out, and the source is cited as agreed."""
    [source] = brief.sources
    assert source.title[EN] == (
        "News report on the Pak–China Mineral Cooperation Forum, as supplied (publisher, author and date not stated)"
    )
    assert (source.publisher, source.author, source.date, source.url) == (None, None, None, None)
    event = brief.event
    assert event is not None
    assert event.date is None
    assert (event.name[EN], event.venue and event.venue[EN], event.place and event.place[EN]) == (
        "Pak–China Mineral Cooperation Forum",
        "Jinnah Convention Centre",
        "Islamabad",
    )


def test_no_word_of_praise(raw: str) -> None:
    """The brief reports; it does not admire."""
    assert [match.group() for match in PRAISE.finditer(raw)] == []


def test_weighing_words_are_the_sources_own(brief: Brief) -> None:
    """A word that weighs stands only where a fact marked or listed there uses it."""
    loose = [
        (piece.where, word)
        for piece in pieces(brief, EN)
        for word in map(str.casefold, WEIGHING.findall(piece.text))
        if word not in carried(brief, piece, EN).casefold()
    ]

    assert loose == []


@pytest.mark.parametrize("words", GAPS, ids=" ".join)
def test_gap_is_named(brief: Brief, words: tuple[str, ...]) -> None:
    """Each thing the source leaves open is a gap, in one clear sentence that says it is missing."""
    found = [gap.text[EN] for gap in brief.gaps if all(word.casefold() in gap.text[EN].casefold() for word in words)]

    assert found
    for text in found:
        assert len(sentences(text)) == 1
        assert re.search(r"(?i)\b(no|not|nothing|without)\b", text)


def test_bottom_line_is_short_and_marked(brief: Brief) -> None:
    """The bottom line has one to three sentences, and each holds the mark of a claim."""
    assert brief.bottom_line is not None
    lines = sentences(" ".join(brief.bottom_line[EN].split()))

    assert 1 <= len(lines) <= 3
    assert [line for line in lines if not claims(line)] == []


def test_speakers_and_groups(brief: Brief) -> None:
    """The chamber has its chairman, a country stands only where a name says it, and every entry rests on a fact."""
    chamber, wang = brief.participant_by_id["chamber"], brief.participant_by_id["wang-huihua"]
    assert chamber.kind is ParticipantKind.ORGANISATION
    assert chamber.name[EN] == "China Chamber of Commerce in Pakistan"
    assert "CCCPK" in chamber.aliases
    assert (wang.kind, wang.organisation, wang.role and wang.role[EN]) == (
        ParticipantKind.PERSON,
        "chamber",
        "Chairman",
    )
    assert not re.search("[㐀-鿿]", "".join(wang.aliases))

    adjectives = {"PK": "Pakistani", "CN": "Chinese"}
    for participant in brief.participants:
        named = [code for code, adjective in adjectives.items() if adjective in participant.name[EN]]
        assert participant.country == (named[0] if named else None)
        assert participant.facts
        spoken = [fact.id for fact in brief.facts if fact.said_by == participant.id]
        assert set(spoken) <= set(participant.facts)


def test_minerals_say_no_more_than_the_source(brief: Brief) -> None:
    """The five kinds of mineral stand alike: reserves of all, causes for many without saying which."""
    assert [mineral.name[EN].casefold() for mineral in brief.minerals] == [
        "coal",
        "copper",
        "gold",
        "industrial minerals",
        "rare earth elements",
    ]
    assert {mineral.id: mineral.symbol for mineral in brief.minerals if mineral.symbol} == {
        "copper": "Cu",
        "gold": "Au",
    }
    for mineral in brief.minerals:
        status = mineral.status[EN] if mineral.status else ""
        constraints = mineral.constraints[EN] if mineral.constraints else ""
        assert status.startswith("Significant reserves")
        assert "developed" not in status
        for word in ("Technological gaps", "limited investment", "many of the reserves", "without naming which"):
            assert word in constraints


@pytest.mark.parametrize(
    ("id_", "aliases"),
    [
        ("coal", ("煤", "کوئلہ")),
        ("copper", ("铜", "تانبا")),
        ("gold", ("金", "سونا")),
        ("rare-earth-elements", ("稀土", "نایاب ارضی عناصر", "REE")),
    ],
)
def test_minerals_are_found_in_three_scripts(brief: Brief, id_: str, aliases: tuple[str, ...]) -> None:
    """Whoever searches for a mineral in Chinese or Urdu finds it, by its name there or by another."""
    [mineral] = [mineral for mineral in brief.minerals if mineral.id == id_]
    assert set(aliases) <= {*mineral.aliases, *(mineral.name[language] for language in mineral.name)}


def test_outlook_has_every_kind_and_its_grounds(brief: Brief) -> None:
    """There is a commitment, a policy, an expectation and something to watch, and each rests on a fact."""
    assert {item.kind for item in brief.outlook} == set(OutlookKind)
    for item in brief.outlook:
        assert item.facts
        assert item.text[EN].startswith("Whether ") == (item.kind is OutlookKind.WATCH)


@pytest.fixture(scope="module")
def new() -> str:
    """The text of the file a new brief starts from."""
    return resources.path("briefs", "new.brief.toml").read_text("utf-8")


def test_starting_file_is_a_valid_brief(new: str) -> None:
    """A first-time author starts from a file without problems, which an editor can check too."""
    brief = loads(new.encode())

    assert new.splitlines()[0] == "#:schema brief.schema.json"
    assert brief.event is not None
    assert brief.bottom_line is not None
    assert len(set(claims(brief.bottom_line[EN]))) >= 1
    assert [fact.id for fact in brief.facts if not any(fact.id in claims(s.body[EN]) for s in brief.sections)] == []


TABLES: dict[str, type[msgspec.Struct]] = {
    "": shape.Brief,
    "event": shape.Event,
    "source": shape.Source,
    "section": shape.Section,
    "fact": shape.Fact,
    "participant": Participant,
    "mineral": Mineral,
    "outlook": OutlookItem,
    "gap": shape.Gap,
    "dismissal": shape.Dismissal,
}
_KEY = re.compile(r"^(# )?([a-z_]+)(?:\.en)? = ")


def keys_of(text: str) -> Iterator[tuple[str, str, bool]]:
    """Each key of a starting file where it first stands: its table, its name, whether a comment explains it."""
    table, before, seen = "", "", set()
    for line in text.splitlines():
        if match := re.match(r"(?:# )?\[+([a-z]+)\]+", line):
            table = match[1]
        elif (match := _KEY.match(line)) and (table, match[2]) not in seen:
            seen.add((table, match[2]))
            explained = re.search(r" # \S", line) is not None or (before.startswith("# ") and not _KEY.match(before))
            yield table, match[2], explained
        before = line


def test_starting_file_shows_every_key(new: str) -> None:
    """Each kind of table stands in the starting file, with all the keys it can have, if only as a comment."""
    shown = {(table, key) for table, key, _ in keys_of(new)}
    expected = {
        (table, field.encode_name)
        for table, record in TABLES.items()
        for field in msgspec.structs.fields(record)
        if table or field.encode_name not in TABLES
    }

    assert set(TABLES) == {"", "event", "dismissal", *KINDS}
    assert shown == expected
    for key in ("value = ", "unit.en = ", "qualifier = ", "source = ", "at = "):
        assert key in new


def test_starting_file_explains_every_key(new: str) -> None:
    """Each key is explained where it first stands in a kind of table."""
    assert [(table, key) for table, key, explained in keys_of(new) if not explained] == []


def test_starting_file_is_valid_with_its_hints_taken_up(new: str) -> None:
    """The keys that stand there as comments may be uncommented as they are."""
    text = re.sub(r"(?m)^# (?=\[\[|[a-z_]+(\.en)? = )", "", new)

    assert text != new
    assert loads(text.encode()).sources[0].url
