"""What changed between two versions of a brief: every difference a reader could be misled by, and no other."""

import re
from collections.abc import Callable

import pytest

from briefing.compare.changes import Change, Place, What
from briefing.compare.comparison import compare
from briefing.errors import BriefingError
from briefing.model.brief import Tab
from briefing.model.load import loads
from briefing.model.passages import Key

Told = Callable[..., list[str]]
Changed = Callable[..., str]

DUG_WORDS = 'text = { en = "Over 850 tonnes are dug.", zh = "开采超过850吨。" }'
FIGURE = 'figure = { value = 850, qualifier = "over", unit = { en = "tonnes", zh = "吨" } }\n'
CITES = 'cites = [{ source = "report", at = "¶2" }, { source = "letter" }]'
EVENT = """[event]
name = { en = "Forum", zh = "论坛" }
venue = { en = "Hall", zh = "大厅" }
place = { en = "City", zh = "城市" }
date = 2026-11-20
"""
EVENT_KIND = 'kind = "event"\n'
SNOW = 'condition = { en = "if it snows", zh = "如果下雪" }\n'
MINER = """
[[participant]]
id = "miner"
"""
GAP = """
[[gap]]
id = "width"
text = { en = "The width.", zh = "宽度。" }
"""
FACT = """
[[fact]]
id = "sold"
tab = "overview"
kind = "commitment"
text = { en = "It is sold.", zh = "已售出。" }
said_by = "miner"
condition = { en = "if at all", zh = "如果" }
"""


def test_a_brief_is_as_it_is(told: Told, sample: str) -> None:
    """A brief and itself, in any language, have no differences."""
    assert [told(sample, sample, language) for language in (None, "en", "zh", "ur")] == [[]] * 4


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # claims
        pytest.param(
            [("Over 850 tonnes are", "850 tonnes are")],
            ["changed claim dug: words: Over 850 tonnes are dug. → 850 tonnes are dug."],
            id="a word of a claim",
        ),
        pytest.param(
            [("value = 850", 'currency = "USD", year = 2026, category = "reserves", value = 850')],
            [
                "changed claim dug: currency: (none) → USD",
                "changed claim dug: year of its prices: (none) → 2026",
                "changed claim dug: what it counts: (none) → reserves",
            ],
            id="what a figure counts",
        ),
        pytest.param(
            [("value = 850", "value = 900")],
            ["changed claim dug: figure: over 850 tonnes → over 900 tonnes"],
            id="a figure",
        ),
        pytest.param(
            [(' qualifier = "over",', "")],
            ["changed claim dug: figure: over 850 tonnes → 850 tonnes"],
            id="what bounds a figure",
        ),
        pytest.param(
            [("value = 850", "value = 850.0")],
            ["changed claim dug: figure: over 850 tonnes → over 850.0 tonnes"],
            id="a figure of the same value in other digits",
        ),
        pytest.param(
            [('en = "tonnes"', 'en = "kilos"')],
            ["changed claim dug: figure: over 850 tonnes → over 850 kilos"],
            id="a unit",
        ),
        pytest.param(
            [(', unit = { en = "tonnes", zh = "吨" }', "")],
            ["changed claim dug: figure: over 850 tonnes → over 850"],
            id="no unit",
        ),
        pytest.param([(FIGURE, "")], ["changed claim dug: figure: over 850 tonnes → (none)"], id="no figure"),
        pytest.param(
            [('said_by = "miner"', 'said_by = "mine"')],
            ["changed claim dug: speaker: Miner (Head, Mine) → Mine"],
            id="a speaker",
        ),
        pytest.param(
            [('said_by = "miner"\n', "")],
            ["changed claim dug: speaker: Miner (Head, Mine) → (none)"],
            id="no speaker",
        ),
        pytest.param(
            [("¶2", "¶3")], ["changed claim dug: sources: Report, ¶2; Letter → Report, ¶3; Letter"], id="a locator"
        ),
        pytest.param(
            [(CITES, 'cites = [{ source = "letter" }]')],
            ["changed claim dug: sources: Report, ¶2; Letter → Letter"],
            id="a source less",
        ),
        pytest.param(
            [(CITES, 'cites = [{ source = "letter" }, { source = "report", at = "¶2" }]')],
            [],
            id="sources in another order",
        ),
        pytest.param(
            [('kind = "event"', 'kind = "statement"')],
            ["changed claim seen: kind: event → statement"],
            id="information or judgement",
        ),
        pytest.param(
            [('condition = { en = "if it rains", zh = "如果下雨" }\n', "")],
            ["changed claim dug: condition: if it rains → (none)"],
            id="a condition less",
        ),
        pytest.param(
            [('tab = "overview"', 'tab = "outlook"')], ["moved claim seen: tab: overview → outlook"], id="a tab"
        ),
        pytest.param(
            [('id = "dug"', 'id = "mined"'), ("[#dug]", "[#mined]"), ('["dug"]', '["mined"]')],
            ["renamed claim mined: id: dug → mined"],
            id="an id, wherever it is used",
        ),
        pytest.param(
            [(MINER, FACT + MINER)],
            ["added claim sold: It is sold. (if at all) — Miner (Head, Mine)"],
            id="a claim more",
        ),
        # how firm a claim is, and what its figure counts
        pytest.param(
            [(EVENT_KIND, f'{EVENT_KIND}status = "binding"\n')],
            ["changed claim seen: status: (none) → binding"],
        ),
        pytest.param(
            [(EVENT_KIND, f'{EVENT_KIND}likelihood = "likely"\n')],
            ["changed claim seen: likelihood: (none) → likely"],
        ),
        pytest.param(
            [(EVENT_KIND, f'{EVENT_KIND}confidence = "low"\n')], ["changed claim seen: confidence: (none) → low"]
        ),
        pytest.param(
            [(EVENT_KIND, f'{EVENT_KIND}total_of = ["dug"]\n')],
            ["changed claim seen: claims it adds up: (none) → Over 850 tonnes are dug."],
        ),
        pytest.param(
            [("value = 850", 'value = 850, category = "reserves"')],
            ["changed claim dug: what it counts: (none) → reserves"],
        ),
        pytest.param(
            [("value = 850", 'value = 850, code = "JORC 2012"')],
            ["changed claim dug: reporting code: (none) → JORC 2012"],
        ),
        pytest.param(
            [("value = 850", "value = 850, as_of = 2026-01-02")],
            ["changed claim dug: effective date: (none) → 2026-01-02"],
        ),
        # what is shown of a speaker and a source
        pytest.param(
            [('"miner"', '"digger"'), ('"report"', '"story"'), ('"mine"', '"pit"')],
            [],
            id="ids of speakers, organisations and sources",
        ),
        pytest.param(
            [('en = "Head"', 'en = "Deputy"')],
            ["changed participant miner: role: Head → Deputy"],
            id="the role of a speaker is no change of the claim",
        ),
        pytest.param(
            [('en = "Miner"', 'en = "Minor"')],
            ["changed participant miner: name: Miner → Minor"],
            id="nor is the name",
        ),
        pytest.param(
            [('en = "Miner"', 'en = "Cook"'), ('en = "Head"', 'en = "Chef"')],
            [
                "changed claim dug: speaker: Miner (Head, Mine) → Cook (Chef, Mine)",
                "changed participant miner: name: Miner → Cook",
                "changed participant miner: role: Head → Chef",
            ],
            id="under the same id another speaker",
        ),
        pytest.param(
            [
                ('id = "mine"', 'id = "x"'), ('id = "miner"', 'id = "mine"'), ('id = "x"', 'id = "miner"'),
                ('organisation = "mine"', 'organisation = "miner"'), ('said_by = "miner"', 'said_by = "mine"'),
            ],
            [],
            id="ids that are exchanged wherever they are used",
        ),
        pytest.param(
            [('id = "mine"', 'id = "x"'), ('id = "miner"', 'id = "mine"'), ('id = "x"', 'id = "miner"'),
             ('organisation = "mine"', 'organisation = "miner"')],
            ["changed claim dug: speaker: Miner (Head, Mine) → Mine"],
            id="ids that are exchanged but where they are used",
        ),
        pytest.param(
            [('en = "Report"', 'en = "News"')], ["changed source report: title: Report → News"], id="a title"
        ),
        pytest.param(
            [('"report"', '"news"'), ('en = "Report"', 'en = "News"')],
            [
                "changed claim dug: sources: Report, ¶2; Letter → News, ¶2; Letter",
                "withdrawn source report: Report",
                "added source news: News",
            ],
            id="another source",
        ),
        # the brief
        pytest.param([("A sample", "The sample")], ["changed title: A sample → The sample"], id="the title"),
        pytest.param([("2026-11-23", "2026-11-24")], ["changed date of issue: 2026-11-23 → 2026-11-24"], id="issued"),
        pytest.param([('["en", "zh"]', '["zh", "en"]')], ["changed languages: en, zh → zh, en"], id="languages"),
        pytest.param([('id = "sample"', 'id = "other"')], [], id="the id of the brief"),
        pytest.param(
            [('"Copper is dug [#dug]."', '"Copper was dug [#dug]."')],
            ["changed bottom line: Copper is dug. → Copper was dug."],
            id="the bottom line",
        ),
        pytest.param(
            [('"Copper is dug [#dug]."', '"Copper is\\ndug\\n[#dug]."')], [], id="lines of the bottom line"
        ),
        pytest.param(
            [('"Copper is dug [#dug]."', '"Copper is dug [#seen]."')],
            ["changed bottom line: Copper is dug [#dug]. → Copper is dug [#seen]."],
            id="what backs the bottom line",
        ),
        pytest.param(
            [('bottom_line.en = "Copper is dug [#dug]."\n', ""), ('bottom_line.zh = "铜在开采[#dug]。"\n', "")],
            ["withdrawn bottom line: Copper is dug."],
            id="no bottom line",
        ),
        pytest.param([('en = "Forum"', 'en = "Fair"')], ["changed event: name: Forum → Fair"], id="an event"),
        pytest.param([('en = "Hall"', 'en = "Room"')], ["changed event: venue: Hall → Room"], id="a venue"),
        pytest.param([('en = "City"', 'en = "Town"')], ["changed event: place: City → Town"], id="a place"),
        pytest.param(
            [("date = 2026-11-20\n", "")], ["changed event: date: 2026-11-20 → (none)"], id="the date of an event"
        ),
        pytest.param([(EVENT, "")], ["withdrawn event: Forum, Hall, City, 2026-11-20"], id="no event"),
        # prose
        pytest.param([('en = "What"', 'en = "Why"')], ["changed section what: heading: What → Why"], id="a heading"),
        pytest.param(
            [('id = "what"\ntab = "minerals"', 'id = "what"\ntab = "outlook"')],
            ["moved section what: tab: minerals → outlook"],
            id="a section's tab",
        ),
        pytest.param([('id = "what"', 'id = "which"')], [], id="a section's id"),
        pytest.param(
            [("than the miner did", "than they did")],
            [
                (
                    "changed section what: paragraph: Nobody saw more of it than the miner did. → "
                    "Nobody saw more of it than they did."
                )
            ],
            id="a word of a paragraph",
        ),
        pytest.param(
            [("\n\nNobody saw more of it than the miner did.", "")],
            ["withdrawn section what: paragraph: Nobody saw more of it than the miner did."],
            id="a paragraph less",
        ),
        pytest.param(
            [("\n\nNobody saw", "\n\nWholly new words.\n\nNobody saw")],
            ["added section what: paragraph: Wholly new words."],
            id="a paragraph more",
        ),
        pytest.param(
            [("Nobody saw more of it than the miner did.", "Wholly new words.")],
            [
                "added section what: paragraph: Wholly new words.",
                "withdrawn section what: paragraph: Nobody saw more of it than the miner did.",
            ],
            id="a paragraph for another",
        ),
        pytest.param(
            [
                ("Copper is dug here [#dug].", "It was seen from afar [#seen]!"),
                ("It was seen from afar [#seen].", "Copper is dug here [#dug]."),
                ("It was seen from afar [#seen]!", "It was seen from afar [#seen]."),
            ],
            [],
            id="paragraphs in another order",
        ),
        pytest.param([("Nobody saw more", "Nobody\nsaw *more*")], [], id="lines and emphasis"),
        pytest.param(
            [("here [#dug]", "here [#seen]")],
            [
                "changed section what: paragraph: Copper is dug here [#dug]. → Copper is dug here [#seen]."
            ],
            id="what backs a paragraph",
        ),
        # participants, minerals, outlook, gaps, sources
        pytest.param([('kind = "person"', 'kind = "group"')], ["changed participant miner: kind: person → group"]),
        pytest.param([('organisation = "mine"\n', "")], ["changed participant miner: organisation: Mine → (none)"]),
        pytest.param([('en = "Mine"', 'en = "Pit"')], ["changed participant mine: name: Mine → Pit"]),
        pytest.param([('country = "PK"', 'country = "CN"')], ["changed participant miner: country: PK → CN"]),
        pytest.param([("count = 1", "count = 1000")], ["changed participant miner: count: 1 → 1,000"]),
        pytest.param([('["digger"]', '["digger", "D."]')],
            ["changed participant miner: other names: digger → digger, D."]),
        pytest.param([('symbol = "Cu"\n', "")], ["changed mineral copper: symbol: Cu → (none)"]),
        pytest.param([('en = "Metal"', 'en = "Ore"')], ["changed mineral copper: group: Metal → Ore"]),
        pytest.param([('en = "Dug"', 'en = "Idle"')], ["changed mineral copper: status: Dug → Idle"]),
        pytest.param([('en = "Roads"', 'en = "Laws"')], ["changed mineral copper: what holds it back: Roads → Laws"]),
        pytest.param([("تانبا", "铜矿")], ["changed mineral copper: other names: تانبا → 铜矿"]),
        pytest.param([('en = "Copper"', 'en = "Tin"')], ["changed mineral copper: name: Copper → Tin"]),
        pytest.param(
            [('facts = ["dug"]\naliases = ["تانبا"]', 'facts = ["seen"]\naliases = ["تانبا"]')],
            ["changed mineral copper: claims it rests on: Over 850 tonnes are dug. → It was seen."],
            id="what an entry rests on",
        ),
        pytest.param(
            [('facts = ["dug"]\naliases = ["تانبا"]', 'aliases = ["تانبا"]')],
            ["changed mineral copper: claims it rests on: Over 850 tonnes are dug. → (none)"],
            id="an entry rests on less",
        ),
        pytest.param(
            [('en = "Mine"', 'en = "Pit"'), ("count = 1", "count = 2")],
            ["changed participant miner: count: 1 → 2", "changed participant mine: name: Mine → Pit"],
            id="the name of an organisation is no change of its members",
        ),
        pytest.param([("More to come", "Less to come")],
            ["changed outlook more: words: More to come. → Less to come."]),
        pytest.param([(SNOW, f'{SNOW}status = "stated"\n')], ["changed outlook more: status: (none) → stated"]),
        pytest.param(
            [(SNOW, f"{SNOW}due = 2027-01-02\n")],
            ["changed outlook more: day to look again: (none) → 2027-01-02"],
        ),
        pytest.param(
            [(SNOW, f'{SNOW}trigger = {{ en = "Snow.", zh = "雪。" }}\n')],
            ["changed outlook more: sign to watch for: (none) → Snow."],
        ),
        pytest.param(
            [('zh = "深度未知。" }\n', 'zh = "深度未知。" }\nfacts = ["seen"]\n')],
            ["changed gap depth: claims it rests on: (none) → It was seen."],
            id="what leaves a gap",
        ),
        pytest.param([('"expectation"', '"watch"')], ["changed outlook more: kind: expectation → watch"]),
        pytest.param([("if it snows", "when it snows")],
            ["changed outlook more: condition: if it snows → when it snows"]),
        pytest.param(
            [("The depth is", "The width is")],
            ["changed gap depth: words: The depth is not known. → The width is not known."],
        ),
        pytest.param([("\n[[gap]]", GAP + "\n[[gap]]")], ["added gap width: The width."], id="a gap more"),
        pytest.param([('en = "Paper"', 'en = "Post"')], ["changed source report: publisher: Paper → Post"]),
        pytest.param([('en = "Author"', 'en = "Nobody"')], ["changed source report: author: Author → Nobody"]),
        pytest.param([("date = 2026-11-21\n", "")], ["changed source report: date: 2026-11-21 → (none)"]),
        pytest.param(
            [("org/report", "org/other")],
            ["changed source report: address: https://example.org/report → https://example.org/other"],
        ),
    ],
)  # fmt: skip
def test_one_change_is_told_as_itself(
    told: Told, changed: Changed, sample: str, words: list[tuple[str, str]], expected: list[str]
) -> None:
    """Each change of the file comes to the changes a reader sees, in both directions alike."""
    other = changed(*words)
    assert told(sample, other, "en") == expected
    back = [line.split(" ")[0] for line in told(other, sample, "en")]
    swapped = {"added": "withdrawn", "withdrawn": "added"}
    assert sorted(back) == sorted(swapped.get(line.split(" ")[0], line.split(" ")[0]) for line in expected)


def test_all_of_a_record_is_told(told: Told, sample: str) -> None:
    """Of what is withdrawn or added with all its kind, the words that a reader would quote are told."""
    head = re.split(r"\n\[event\]", sample)[0]
    bare = re.sub(r"bottom_line.*\n", "", head)
    records = [
        "claim dug: Over 850 tonnes are dug. (if it rains) — Miner (Head, Mine)",
        "claim seen: It was seen.",
        "event: Forum, Hall, City, 2026-11-20",
        "section what: What ¶ Copper is dug here. ¶ Nobody saw more of it than the miner did. ¶ It was seen from afar.",
        "participant miner: Miner (Head, Mine)",
        "participant mine: Mine",
        "mineral copper: Copper",
        "outlook more: More to come. (if it snows)",
        "gap depth: The depth is not known.",
        "source report: Report",
        "source letter: Letter",
    ]
    assert told(sample, bare) == [f"withdrawn {line}" for line in ["bottom line: Copper is dug.", *records]]
    assert told(bare, sample) == [f"added {line}" for line in ["bottom line: Copper is dug.", *records]]


def test_an_event_without_more(told: Told, changed: Changed) -> None:
    """Of an event of which only the name is known the name is told."""
    none = changed((EVENT, ""))
    bare = changed((EVENT, '[event]\nname = { en = "Forum", zh = "论坛" }\n'))
    assert told(none, bare) == ["added event: Forum"]
    assert told(none, none) == []


def test_a_withdrawn_claim_is_told_once(told: Told, changed: Changed, sample: str) -> None:
    """Where a claim goes, its marks and the entries that rest on it go with it and are no changes of their own."""
    fact = sample[sample.index('[[fact]]\nid = "dug"') : sample.index('[[fact]]\nid = "seen"')]
    other = changed((fact, ""), (" [#dug]", ""), ("[#dug]", ""), ('facts = ["dug"]\n', ""))
    assert told(sample, other) == ["withdrawn claim dug: Over 850 tonnes are dug. (if it rains) — Miner (Head, Mine)"]
    assert told(other, sample)[0].startswith("added claim dug")
    assert len(told(other, sample)) == 1


def test_alike_claims_are_renamed_in_order(told: Told, changed: Changed) -> None:
    """Of claims of the same words each new id takes one old one, and the rest is added or withdrawn."""
    one, two = (FACT.replace("sold", f"sold-{n}", 1) for n in "ab")
    olds = changed((MINER, one + two + MINER))
    news = changed((MINER, one.replace("sold-a", "sold-c") + MINER))
    assert told(olds, news) == [
        "renamed claim sold-c: id: sold-a → sold-c",
        "withdrawn claim sold-b: It is sold. (if at all) — Miner (Head, Mine)",
    ]


def test_namesakes_go_by_their_ids(told: Told, changed: Changed) -> None:
    """Of participants of one name each is itself, in whatever order they stand."""
    one = MINER.replace("miner", "ali-a") + 'kind = "person"\nname = { en = "Ali", zh = "阿" }\ncountry = "PK"\n'
    two = one.replace("ali-a", "ali-b").replace('"PK"', '"CN"')
    assert told(changed((MINER, one + two + MINER)), changed((MINER, two + one + MINER))) == []


def test_a_renamed_claim_is_compared(told: Told, changed: Changed, sample: str) -> None:
    """A claim under a new id is told to be renamed, and what else is different in it too."""
    other = changed(('id = "seen"\ntab = "overview"', 'id = "viewed"\ntab = "outlook"'), ("[#seen]", "[#viewed]"))
    assert told(sample, other) == [
        "renamed claim viewed: id: seen → viewed",
        "moved claim viewed: tab: overview → outlook",
    ]


# ── Languages ────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param([("被看到了", "看见了")], ["changed claim seen: words [zh]: 被看到了。 → 看见了。"], id="a claim"),
        pytest.param(
            [('"铜在开采[#dug]。"', '"铜不在开采[#dug]。"')],
            ["changed bottom line [zh]: 铜在开采。 → 铜不在开采。"],
            id="the bottom line",
        ),
        pytest.param(
            [("没有人看到更多", "没有人看到许多")],
            ["changed section what: paragraph [zh]: 没有人看到更多。 → 没有人看到许多。"],
            id="a paragraph",
        ),
        pytest.param(
            [("\n没有人看到更多。\n", "")],
            ["withdrawn section what: paragraph [zh]: 没有人看到更多。"],
            id="a paragraph less",
        ),
    ],
)
def test_what_differs_only_in_another_language_says_so(
    told: Told, changed: Changed, sample: str, words: list[tuple[str, str]], expected: list[str]
) -> None:
    """A change that a reader of the chosen language does not see is told in the words of the other."""
    assert told(sample, changed(*words), "en") == expected
    assert told(sample, changed(*words), "zh") == [line.replace(" [zh]", "") for line in expected]


def test_a_change_in_all_languages_is_told_once(told: Told, changed: Changed, sample: str) -> None:
    """The language of the reader has it."""
    other = changed(("It was seen.", "It was heard."), ("被看到了", "被听到了"))
    assert told(sample, other, "en") == ["changed claim seen: words: It was seen. → It was heard."]
    assert told(sample, other, "zh") == ["changed claim seen: words: 被看到了。 → 被听到了。"]


ONE = 'format = 1\nid = "a"\nlanguages = [{}]\nissued = 2026-11-23\n{}'


def test_languages_that_only_one_has(told: Told) -> None:
    """A language more is a change, its texts are none; without one in common nothing can be compared."""
    both = ONE.format('"en", "ur-PK"', 'title = { en = "A", ur-PK = "ا" }')
    english, urdu = ONE.format('"en"', 'title.en = "A"'), ONE.format('"ur-PK"', 'title.ur-PK = "ا"')
    assert told(both, english, "ur") == ["changed languages: en, ur-PK → en"]
    assert told(urdu, both, "en") == ["changed languages: ur-PK → en, ur-PK"]
    with pytest.raises(BriefingError, match=r"no language in common \(en; ur-PK\)"):
        told(english, urdu)


# ── Places ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def places(old: str, new: str) -> list[Place | None]:
    """Where the changes are shown."""
    return [change.place for change in compare(loads(old.encode()), loads(new.encode()), "en").changes]


@pytest.mark.parametrize(
    ("words", "tab", "key"),
    [
        (("if it rains", "if it snows"), Tab.MINERALS, Key("fact", "dug", "condition")),
        (("value = 850", "value = 9"), Tab.MINERALS, Key("fact", "dug", "text")),
        (('condition = { en = "if it rains", zh = "如果下雨" }\n', ""), Tab.MINERALS, Key("fact", "dug", "text")),
        (("than the miner did", "than they did"), Tab.MINERALS, Key("section", "what", "body", 1)),
        (("没有人看到更多", "没有人看到许多"), Tab.MINERALS, Key("section", "what", "heading")),
        (("\n\nNobody saw more of it than the miner did.", ""), Tab.MINERALS, Key("section", "what", "heading")),
        (("Copper is dug [#dug].", "Copper was."), Tab.OVERVIEW, Key("brief", "sample", "bottom_line")),
        (("2026-11-23", "2026-11-24"), Tab.OVERVIEW, Key("brief", "sample", "title")),
        (('en = "Hall"', 'en = "Room"'), Tab.OVERVIEW, Key("event", "sample", "venue")),
        (('en = "Head"', 'en = "Boss"'), Tab.PARTICIPANTS, Key("participant", "miner", "role")),
        (('en = "Roads"', 'en = "Laws"'), Tab.MINERALS, Key("mineral", "copper", "constraints")),
        (('"expectation"', '"watch"'), Tab.OUTLOOK, Key("outlook", "more", "text")),
        (("org/report", "org/other"), Tab.OVERVIEW, Key("source", "report", "title")),
        (("The depth is", "The width is"), Tab.OVERVIEW, Key("gap", "depth", "text")),
        (("\n[[gap]]", GAP + "\n[[gap]]"), Tab.OVERVIEW, Key("gap", "width", "text")),
    ],
)
def test_the_place_of_a_change(changed: Changed, sample: str, words: tuple[str, str], tab: Tab, key: Key) -> None:
    """A change leads to the passage that shows it, or else to its record."""
    assert places(sample, changed(words)) == [Place(tab, key)]


def test_what_is_withdrawn_has_no_place(changed: Changed, sample: str) -> None:
    """What the new version lacks stands nowhere in it."""
    assert places(changed(("\n[[gap]]", GAP + "\n[[gap]]")), sample) == [None]
    assert places(sample, changed((EVENT, ""))) == [None]


def test_a_change_is_a_value(changed: Changed, sample: str) -> None:
    """Changes are plain values: equal where they say the same, and not to be changed."""
    other = loads(changed(("It was seen.", "It was heard.")).encode())
    (change,) = compare(loads(sample.encode()), other).changes
    place = Place(Tab.OVERVIEW, Key("fact", "seen", "text"))
    assert change == Change(What.CHANGED, "fact", "seen", "text", "It was seen.", "It was heard.", "en", place)
    with pytest.raises(AttributeError):
        change.new = ""  # type: ignore[misc]  # that is the point
