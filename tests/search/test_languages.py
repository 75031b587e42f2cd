"""A query in any language of a brief finds the passage in the language shown, and says why."""

import re
from collections.abc import Callable
from functools import cache

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.errors import Cancelled
from briefing.model.brief import Brief
from briefing.model.load import loads
from briefing.model.passages import Key, Passage, passages
from briefing.search import counterparts as counterparts_module
from briefing.search.completion import completions
from briefing.search.counterparts import Counterpart, counterparts
from briefing.search.documents import documents
from briefing.search.facets import Facets
from briefing.search.index import Index
from briefing.search.near import near
from briefing.search.query import Options, parse, tokens
from briefing.search.reasons import Reason
from briefing.search.results import Hit, Results
from briefing.search.snippet import reason_snippet, snippet
from briefing.search.text import fold
from briefing.search.words import stands_in, stands_whole_in
from tests.search.found import records
from tests.search.trilingual import TRILINGUAL, trilingual

LANGUAGES = ("en", "zh", "ur")
WHOLE = Options(whole_words=True)
CASE = Options(match_case=True)
REGEX = Options(regex=True)


@cache
def index_in(language: str, *, keep_case: bool = False, is_even: bool = False) -> Index:
    """The brief's index in a language; where it `is_even`, of one that has as many paragraphs in each."""
    brief = loads(TRILINGUAL.replace("]。下一步", "]。\n\n下一步").encode()) if is_even else trilingual()
    return Index.of(brief, language, keep_case=keep_case)


def find(words: str, language: str = "en", options: Options = Options()) -> Results:  # noqa: B008 -- immutable
    """What a query finds while the brief is shown in `language`."""
    return index_in(language, keep_case=options.match_case).search(parse(words, options))


def places(results: Results) -> list[str]:
    """Where the hits are, in order."""
    return [f"{hit.passage.key.id}.{hit.passage.key.field}" for hit in results]


def because(hit: Hit) -> list[tuple[str, list[str]]]:
    """In which languages a hit was found, and which words of them; other names without a language."""
    return [(why.language, [why.text[start:end] for start, end in why.spans] or [why.text]) for why in hit.why]


def marked(hit: Hit) -> list[str]:
    """What a hit marks."""
    return [hit.passage.text[start:end] for start, end in hit.spans]


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        pytest.param("稀土", "en", ["rare-earths.name", "reserves.text"], id="Chinese, in English"),
        pytest.param("稀土", "ur", ["rare-earths.name", "reserves.text"], id="Chinese, in Urdu"),
        pytest.param("سے زائد", "en", ["delegates.figure", "delegates.text"], id="Urdu, in English"),
        pytest.param("سے زائد", "zh", ["delegates.figure", "delegates.text"], id="Urdu, in Chinese"),
        pytest.param("超过850", "en", ["delegates.figure", "delegates.text"], id="with a figure"),
        pytest.param("چینی کمپنیاں", "en", ["firms.name"], id="a name"),
        pytest.param("rare earths", "zh", ["rare-earths.name", "reserves.text"], id="English, in Chinese"),
        pytest.param("如果修路", "en", ["reserves.condition"], id="a condition"),
        pytest.param("规模", "ur", ["scale.heading"], id="a heading"),
        pytest.param("首都", "en", ["trilingual.bottom_line"], id="the bottom line"),
        pytest.param("真纳", "en", ["trilingual.venue"], id="the venue"),
        pytest.param("会长", "en", ["wang.role"], id="a role"),
        pytest.param("日报", "en", ["daily.title"], id="a source"),
        pytest.param("地点", "en", ["place.text"], id="a gap"),
        pytest.param("法规", "en", ["policy.text"], id="an outlook item"),
        pytest.param("矿业合作大会", "en", ["trilingual.title"], id="an event's name that is not shown"),
        pytest.param("CCCPK", "ur", ["chamber.name"], id="another name"),
        pytest.param("CN", "zh", ["chamber.country"], id="what is the same in all"),
        pytest.param("稀上", "en", [], id="nothing"),
    ],
)
def test_a_query_in_any_language_finds_the_passage(words: str, language: str, expected: list[str]) -> None:
    """Whichever language the brief is shown in, words of the others find what says so in them."""
    assert places(find(words, language)) == expected


@pytest.mark.parametrize(
    ("words", "expected", "marks"),
    [
        pytest.param("超过850名", [("zh", ["超过850名"])], [], id="Chinese"),
        pytest.param("超过 850", [("zh", ["超过850"])], ["850"], id="one word of two stands in the English"),
        pytest.param("more 超过", [("zh", ["超过"])], ["more"], id="a word of each"),
        pytest.param("超过 زائد", [("zh", ["超过"]), ("ur", ["زائد"])], [], id="two other languages"),
        pytest.param("代表 出席", [("zh", ["代表出席"])], [], id="two words, one beside the other"),
        pytest.param("delegates", [], ["delegates"], id="its own words"),
        pytest.param("850", [], ["850"], id="what stands in each"),
    ],
)
def test_the_reason(words: str, expected: list[tuple[str, list[str]]], marks: list[str]) -> None:
    """The reason is the text in each language needed, its words marked; the shown text is marked where it has some."""
    (hit,) = [hit for hit in find(words) if hit.passage.key == Key("fact", "delegates", "text")]
    assert hit.passage.text == "The forum drew more than 850 delegates."
    assert because(hit) == expected
    assert marked(hit) == marks


def test_a_name_in_another_language_is_another_name() -> None:
    """A row that is called so in another language is found by another name, and marked whole."""
    hit = find("稀土")[0]
    assert (marked(hit), hit.why) == (["Rare earths"], (Reason("稀土"),))
    hit = find("铜")[0]
    assert (marked(hit), hit.why) == (["Copper"], (Reason("铜"),))
    hit = find("copper", "zh")[0]
    assert (marked(hit), hit.why) == (["铜"], (Reason("Copper"),))
    hit = find("red metal", "zh")[0]
    assert (marked(hit), hit.why) == (["铜"], (Reason("Red metal"),))


@pytest.mark.parametrize(
    ("words", "options", "expected"),
    [
        pytest.param("铜 reserves", Options(), ["reserves.text"], id="words of two languages"),
        pytest.param("CPEC 瓜达尔", Options(), ["licences.text"], id="a Latin name in Chinese"),
        pytest.param("گوادر CPEC office", Options(), ["licences.text"], id="words of several"),
        pytest.param("铜 licences", Options(), [], id="words of two passages"),
        pytest.param('"铜 reserves"', Options(), [], id="a phrase is of one language"),
        pytest.param('"稀土储量"', Options(), ["reserves.text"], id="a phrase"),
        pytest.param('"储量稀土"', Options(), [], id="a phrase in another order"),
        pytest.param('"سے زائد مندوبین"', Options(), ["delegates.text"], id="a phrase in Urdu"),
        pytest.param("chairman 王慧华", Options(), ["wang.role", "wang.name"], id="cells of a row"),
        pytest.param("تانب", Options(), ["copper.name", "reserves.text"], id="a part of a word"),
        pytest.param("تانبا", WHOLE, ["copper.name"], id="a whole word in Urdu"),
        pytest.param("تانبے", WHOLE, ["reserves.text"], id="a whole word of a text in Urdu"),
        pytest.param("تانب", WHOLE, [], id="no whole word in Urdu"),
        pytest.param("储量 reserves", WHOLE, ["reserves.text"], id="whole words of two languages"),
        pytest.param("储量 reserve", WHOLE, [], id="one of them no whole word"),
        pytest.param("cpec 办公室", CASE, [], id="in another case"),
        pytest.param("CPEC 办公室", CASE, ["licences.text"], id="in that case"),
    ],
)
def test_words_and_phrases(words: str, options: Options, expected: list[str]) -> None:
    """Words may be of several languages, as what they stand in says the same in each; a phrase is of one."""
    assert sorted(places(find(words, options=options))) == sorted(expected)


@pytest.mark.parametrize("language", LANGUAGES)
def test_case_is_told_in_other_languages(language: str) -> None:
    """Where case matters it does in whatever language the words stand."""
    assert places(find("CPEC", language, CASE)) == ["licences.text"]
    assert places(find("cpec", language, CASE)) == []
    assert places(find("cpec", language)) == ["licences.text"]


def test_the_language_shown_comes_first() -> None:
    """What has the words in the language shown comes before what has them in others, wherever it stands."""
    brief = loads(
        TRILINGUAL.replace("没有", "").replace("No place is named.", "No 许可证 is named.").encode()  # the last passage
    )
    index = Index.of(brief, "en")
    assert places(index.search(parse("许可证"))) == ["place.text", "scale.body", "scale.body", "licences.text"]
    pattern = index.search(parse("许可.", REGEX))
    assert places(pattern) == ["place.text", "scale.body", "scale.body", "licences.text"]


def test_the_order_among_other_languages() -> None:
    """Among what other languages say whole words come first, then titles, then the brief's order."""
    found = find("licence", "zh")
    assert places(found) == ["scale.body", "licences.text"]
    brief = loads(TRILINGUAL.replace("Licences are next", "Licence rules are next").encode())
    assert places(Index.of(brief, "ur").search(parse("licence"))) == ["scale.body", "licences.text"]
    brief = loads(TRILINGUAL.replace("hand out licences", "hand out a licence").encode())
    assert places(Index.of(brief, "ur").search(parse("licence"))) == ["licences.text", "scale.body"]
    assert places(find("rule", "ur", REGEX)) == ["policy.text"]


def test_the_order_of_whole_words_across_languages() -> None:
    """Where whole words are asked for, a part of one in the language shown puts nothing first."""
    fact = '[[fact]]\nid = "{}"\ntab = "overview"\nkind = "event"\ntext = {{ en = "{}", zh = "{}" }}\n'
    head = 'format = 1\nid = "x"\nlanguages = ["en", "zh"]\nissued = 2026-11-23\ntitle = { en = "X", zh = "X" }\n'
    one, other = fact.format("one", "Gold.", "Gold, copper."), fact.format("other", "Copper, goldsmiths.", "Gold.")
    index = Index.of(loads(f"{head}{one}{other}".encode()), "en")
    assert places(index.search(parse("copper gold"))) == ["other.text", "one.text"]
    assert places(index.search(parse("copper gold", WHOLE))) == ["one.text", "other.text"]


def test_counts_have_both() -> None:
    """The counts of the tabs, and the total, are of hits in any language."""
    results = find("储量")
    assert {tab.value: count for tab, count in results.counts.items()} == {
        "overview": 0,
        "participants": 0,
        "minerals": 1,
        "outlook": 0,
    }
    assert results.grouped().position(Key("fact", "reserves", "text")) == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("kind:statement -储量", set()),
        ("kind:statement -اگر", set()),
        ("kind:statement -ذخیرہ", {"reserves"}),
        ("kind:mineral -铜", {"rare-earths"}),
        ('kind:figure -"超过850"', set()),
        ("kind:figure -超过851", {"delegates"}),
    ],
)
def test_an_exclusion_counts_in_every_language(language: str, words: str, expected: set[str]) -> None:
    """What a word would find, its exclusion takes away, in whichever language it says so."""
    assert {record for _, record in records(find(words, language))} == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("by:王慧华", {"reserves"}),
        ("by:وانگ", {"reserves"}),
        ("by:wang 稀土", {"reserves"}),
        ("by:会长", {"reserves"}),
        ("by:日报", {"delegates", "licences"}),
        ("tab:minerals 稀土 kind:statement", {"reserves"}),
        ("tab:outlook 稀土", set()),
        ("country:CN 储量", {"reserves"}),
        ("mineral:稀土", {"reserves", "rare-earths"}),
        ('mineral:"rare earths"', {"reserves", "rare-earths"}),
    ],
)
def test_filters_in_every_language(language: str, words: str, expected: set[str]) -> None:
    """Filters pass the same whichever language is shown, and know names in each."""
    assert {record for _, record in records(find(words, language))} == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param(r"超过\d{3}", [("zh", ["超过850"])], id="Chinese"),
        pytest.param(r"۸\w+ سے", [("ur", ["۸۵۰ سے"])], id="Urdu"),
        pytest.param(r"\bdrew\b", [], id="its own text"),
        pytest.param(r"850|超过", [], id="its own text before others"),
    ],
)
def test_patterns(pattern: str, expected: list[tuple[str, list[str]]]) -> None:
    """A pattern is held against every language, that shown first, and says in which it matches."""
    (hit,) = [hit for hit in find(pattern, options=REGEX) if hit.passage.key.field == "text"]
    assert because(hit) == expected
    assert bool(hit.spans) is not bool(hit.why)


def test_patterns_of_whole_words() -> None:
    """Where only whole words are asked for a pattern matches no others in any language."""
    assert places(find("تانب.", options=Options(whole_words=True, regex=True))) == ["copper.name", "reserves.text"]
    assert places(find("تان.", options=Options(whole_words=True, regex=True))) == []


# ── Paragraphs ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        pytest.param("双方", "en", [0, 1], id="one in Chinese for two in English"),
        pytest.param("金额", "en", [2], id="by its place"),
        pytest.param("amount", "zh", [1], id="back"),
        pytest.param("sides", "zh", [0], id="the first of two for one"),
        pytest.param("next", "zh", [0], id="the second of two for one"),
        pytest.param("رقم", "en", [2], id="as many in both"),
        pytest.param("next", "ur", [1], id="as many in both, back"),
    ],
)
def test_paragraphs_that_belong_together(words: str, language: str, expected: list[int]) -> None:
    """Where there are not as many paragraphs in each language, those of the same claims belong together."""
    results = find(words, language)
    assert [hit.passage.key.part for hit in results if hit.passage.key.field == "body"] == expected


def prose(english: str, chinese: str) -> Brief:
    """A brief of one section."""
    head = 'format = 1\nid = "p"\nlanguages = ["en", "zh"]\nissued = 2026-11-23\ntitle = { en = "P", zh = "段" }\n'
    section = '[[section]]\nid = "s"\ntab = "overview"\nheading = { en = "H", zh = "题" }\n'
    fact = '[[fact]]\nid = "f"\ntab = "overview"\nkind = "event"\ntext = { en = "F", zh = "事" }\n'
    bodies = f"body.en = '''\n{english}\n'''\nbody.zh = '''\n{chinese}\n'''\n"
    return loads(f"{head}{section}{bodies}{fact}".encode())


@pytest.mark.parametrize(
    ("english", "chinese", "expected"),
    [
        ("a\n\nb", "一\n\n二", ["一", "二"]),
        ("a\n\nb\n\nc\n\nd", "一\n\n二", ["一", "一", "二", "二"]),
        ("a\n\nb", "一\n\n二\n\n三\n\n四", ["一二", "三四"]),
        ("a", "一\n\n二\n\n三", ["一二三"]),
        ("a\n\nb\n\nc", "一", ["一", "一", "一"]),
        ("- a\n- b", "一\n\n- 二", ["一", "二"]),
        ("a\n\nb [#f]\n\nc", "一 [#f]\n\n二", ["二", "一", "二"]),
        ("a [#f]\n\nb [#f]\n\nc", "一\n\n二 [#f]", ["二", "二", "一"]),
        ("a [#f]\n\nb\n\nc [#f]", "一 [#f]\n\n二 [#f]", ["一", "一", "二"]),
        ("a [#f]", "一 [#f]\n\n二", ["一二"]),
        ("a [#f]\n\nb\n\nc", "一\n\n二", ["一", "一", "二"]),
        ("a\n\nb", "一 [#f]\n\n二\n\n三", ["一二", "三"]),
    ],
)
def test_how_paragraphs_are_put_together(english: str, chinese: str, expected: list[str]) -> None:
    """Claims tell; where none does, paragraphs belong to those as far from the beginning; none is left out."""
    brief = prose(english, chinese)
    shown = tuple(passages(brief, "en"))
    found = counterparts(brief, "en", shown)
    texts = ["".join(text for _, text in found[n]) for n, passage in enumerate(shown) if passage.key.field == "body"]
    assert texts == expected


def test_counterparts() -> None:
    """What is the same in both languages, and the names of rows, are no counterparts."""
    brief = trilingual()
    shown = tuple(passages(brief, "en"))
    found = {passage.key: counterparts(brief, "en", shown).get(number, ()) for number, passage in enumerate(shown)}
    assert [one.language for one in found[Key("participant", "wang", "role")]] == ["zh", "ur"]
    assert found[Key("gap", "place", "text")] == (
        Counterpart("zh", "未提及地点。"),
        Counterpart("ur", "کسی جگہ کا نام نہیں۔"),
    )
    for kind, record, field in (
        ("mineral", "copper", "symbol"),
        ("mineral", "copper", "name"),
        ("participant", "firms", "count"),
    ):
        assert found[Key(kind, record, field)] == ()


def test_a_brief_in_one_language_has_none(brief: Brief) -> None:
    """Who reads a brief in one language does not pay for others."""
    one = loads(re.sub(r'languages = \["en".*?\]', 'languages = ["en"]', one_language(TRILINGUAL)).encode())
    index = Index.of(one, "en")
    assert index._other is None
    assert index.lines is index._own.lines
    assert index.alphabetic_elsewhere == ()
    assert counterparts(one, "en", index.passages) == {}
    assert brief.languages[0] == "en"


def one_language(text: str) -> str:
    """A brief with its texts in English alone."""
    text = re.sub(r"body\.(zh|ur) = '''.*?'''\n", "", text, flags=re.DOTALL)
    text = re.sub(r"^text\.(zh|ur) = .*\n", "", text, flags=re.MULTILINE)
    return re.sub(r', (zh|ur) = "[^"]*"', "", text)


def test_making_it_can_be_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Making an index of several languages ends at whichever point it is not wanted any more."""
    monkeypatch.setattr(counterparts_module, "_STEP", 1)
    asked = 0

    def cancelled_at(most: int) -> Callable[[], bool]:
        def is_cancelled() -> bool:
            nonlocal asked
            asked += 1
            return asked > most

        return is_cancelled

    Index.of(trilingual(), "en", is_cancelled=cancelled_at(1_000_000))
    times, asked = asked, 0
    assert times > 3
    for most in range(times):
        asked = 0
        with pytest.raises(Cancelled):
            Index.of(trilingual(), "en", is_cancelled=cancelled_at(most))


@pytest.mark.parametrize(
    "words",
    ["超过850", "سے زائد", "dug", "mineral:copper", "mineral:铜", "-铜", "850 -licences", "by:wang", "جناح", "zzz"],
)
@pytest.mark.parametrize("options", [Options(), CASE, WHOLE])
def test_a_long_brief_is_looked_through_step_by_step(
    monkeypatch: pytest.MonkeyPatch, words: str, options: Options
) -> None:
    """However many passages are looked at in one go, the same are found, for the same reasons."""
    at_once = list(find(words, "en", options))
    monkeypatch.setattr("briefing.search.index._STEP", 2)
    by_steps = Index.of(trilingual(), "en", keep_case=options.match_case).search(parse(words, options))
    assert list(by_steps) == at_once


@pytest.mark.parametrize("words", ["mineral:copper", "by:wang", "by:WANG", "mineral:铜"])
def test_filters_know_no_case(words: str) -> None:
    """What a filter lets through is the same where case matters for words."""
    assert records(find(words, "en", CASE)) == records(find(words))


@pytest.mark.parametrize("words", ["جناح", "سینٹر", "真纳中心"])
def test_whole_words_at_the_ends_of_a_text(words: str) -> None:
    """The first and the last word of what a passage says in another language are whole words there."""
    assert places(find(words, "en", WHOLE)) == ["trilingual.venue"]


def test_making_an_index_of_one_language_can_be_cancelled(small: Brief) -> None:
    """As well as of several."""
    with pytest.raises(Cancelled):
        Index.of(msgspec.structs.replace(small, languages=("en",)), "en", is_cancelled=lambda: True)


# ── What is offered ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        pytest.param("稀上", "en", ["稀土"], id="Chinese, in English"),
        pytest.param("مندبین", "en", ["مندوبین"], id="Urdu, in English"),
        pytest.param("گوادرر", "zh", ["گوادر"], id="Urdu, in Chinese"),
        pytest.param("delegtes", "zh", ["delegates"], id="English, in Chinese"),
        pytest.param("gwader", "ur", ["Gwadar"], id="as it is written there"),
        pytest.param("储量 resrves", "en", ["储量 Reserves"], id="a word of two languages"),
    ],
)
def test_the_nearest_words_are_of_any_language(words: str, language: str, expected: list[str]) -> None:
    """A misspelt word is told the nearest of any language of the brief, as it is written there."""
    assert [one.query for one in near(index_in(language), words, Options())] == expected


def test_the_nearest_words_of_the_language_shown_come_first() -> None:
    """Of two words that are as near, that of the language shown comes first; a nearer one of another goes before."""
    brief = prose("stone stove", "stole storm")
    assert [one.words for one in near(Index.of(brief, "en"), "stoxe", Options())] == ["stone", "stove", "stole"]
    assert [one.words for one in near(Index.of(brief, "zh"), "stoxe", Options())] == ["stole", "stone", "stove"]
    assert [one.words for one in near(Index.of(brief, "en"), "stromm", Options())] == ["storm"]


def test_any_case_is_offered_across_languages() -> None:
    """Words that another case would find, one in each language, are offered so."""
    offered = near(index_in("en", keep_case=True), "cpec 办公室", CASE)
    assert (offered[0].query, offered[0].options) == ("cpec 办公室", Options())


def after(words: str, language: str) -> list[str]:
    """What a filter could go on with."""
    return [one.shown for one in completions(words, len(words), Facets(trilingual(), language))]


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        pytest.param("mineral:", "en", ["Copper", "Rare earths"], id="nothing typed: the language shown"),
        pytest.param("mineral:", "zh", ["铜", "稀土"], id="the same in Chinese"),
        pytest.param("mineral:稀", "en", ["稀土"], id="Chinese, in English"),
        pytest.param("mineral:نا", "zh", ["نایاب ارضی عناصر"], id="Urdu, in Chinese"),
        pytest.param("mineral:cop", "zh", ["Copper"], id="English, in Chinese"),
        pytest.param("mineral:稀土", "en", [], id="a value that is whole"),
        pytest.param("by:王", "en", ["王慧华"], id="who says it"),
        pytest.param("by:w", "en", ["Wang Huihua"], id="the language shown alone where it fits"),
        pytest.param("kind:数", "en", [], id="no names"),
        pytest.param("mineral:金", "en", [], id="none of any language"),
    ],
)
def test_completions(words: str, language: str, expected: list[str]) -> None:
    """Values are offered in the language shown, and in others where only theirs begin as what is typed."""
    assert after(words, language) == expected


# ── Snippets ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_words_of_a_reason() -> None:
    """Of a text in another language a few words around those found are shown, marked; the hit itself from its start."""
    hit = find("超过850")[1]  # the first is the figure by itself
    shown = reason_snippet(hit.why[0])
    assert shown.text == "本次论坛吸引了各界人士，超过850名代表出席，其中包括企业负责人。"
    assert [shown.text[start:end] for start, end in shown.spans] == ["超过850"]
    assert snippet(hit) == (hit.passage.text, ())
    assert reason_snippet(Reason("稀土")) == ("稀土", ())
    name = "A name " * 20 + "end"
    assert reason_snippet(Reason(name, "", ((0, 1),))) == (name, ((0, 1),))  # another name is shown whole
    long = Reason("金" * 30 + "铜" + "银" * 90, "zh", ((30, 31),))
    assert reason_snippet(long) == ("…" + "金" * 12 + "铜" + "银" * 47 + "…", ((13, 14),))


# ── Whatever is typed ────────────────────────────────────────────────────────────────────────────────────────────────

_TEXTS = st.deferred(
    lambda: st.sampled_from([passage for language in LANGUAGES for passage in passages(trilingual(), language)])
)


@given(_TEXTS, st.sampled_from(LANGUAGES), st.booleans(), st.data())
def test_any_words_of_a_passage_find_it_in_every_language(
    passage: Passage, shown: str, whole_words: bool, data: st.DataObject
) -> None:
    """Whoever types words of a passage in any language finds it in the language shown, marked or with the reason."""
    words = passage.text.split()
    typed = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=3))
    query = " ".join(f'"{word.replace(chr(34), "")}"' for word in typed)
    key = passage.key
    results = find(query, shown, Options(whole_words=whole_words))
    hits = [hit for hit in results if hit.passage.key[:2] in {key[:2], ("brief", key.id)}]
    if not results.query.terms:
        return
    assert hits
    assert all(hit.spans or hit.why for hit in hits)


_PIECES = st.sampled_from(
    "850|licen|CPEC|Rare|dug|rare earth|铜|稀土|储量|许可证|名|تانب|نایاب|مندوبین|سے|-铜|-licence|-مندوبین|tab:minerals"
    '|by:wang|by:王|mineral:铜|kind:figure|-kind:event|"سے زائد"|"more than"|"超过850"|x|-x'.split("|")
)
_TYPED = st.lists(_PIECES, min_size=1, max_size=3).map(" ".join)
_OPTIONS = st.builds(Options, st.booleans(), st.booleans(), st.sampled_from([False, False, True]))
_HIDDEN = {("event", "trilingual")}
"""The event's name is shown only in Chinese, where it is not the brief's title."""


@given(_TYPED, _OPTIONS)
@example("-铜", Options())
@example("dug -铜", Options())
def test_the_same_records_in_every_language(words: str, options: Options) -> None:
    """A query means the same whichever language is shown, where each has as many paragraphs: it finds the same."""
    indexes = [index_in(language, keep_case=options.match_case, is_even=True) for language in LANGUAGES]
    found = [records(index.search(parse(words, options))) - _HIDDEN for index in indexes]
    assert found[0] == found[1] == found[2]


@given(_TYPED, _OPTIONS, st.sampled_from(LANGUAGES))
@example("dug تانب", Options(), "zh")
def test_a_hit_says_why(words: str, options: Options, language: str) -> None:
    """A hit is marked in its own text or says which other text has the words, and every mark has one of them."""
    results = find(words, language, options)
    for hit in results:
        if results.query.terms or results.query.pattern:
            assert hit.spans or hit.why
        for text, spans in [(hit.passage.text, hit.spans), *((why.text, why.spans) for why in hit.why if why.language)]:
            for start, end in spans:
                folded = fold(text[start:end], keep_case=options.match_case).text
                whole = hit.why and (start, end) == (0, len(text))
                assert whole or results.query.pattern or any(term in folded for term in results.query.terms)


@given(_TYPED, _OPTIONS, st.sampled_from(LANGUAGES))
@example("dug تانب", Options(), "zh")
@example("dug تانب", Options(), "en")
def test_records_that_have_all_of_it_in_the_language_shown_come_first(
    words: str, options: Options, language: str
) -> None:
    """What is found only by other languages' words stands behind what the language shown says, however well it fits."""
    results = find(words, language, options)
    index, is_in = results.searched, stands_whole_in if options.whole_words else stands_in
    said = [
        [fold(text, keep_case=options.match_case).text for text in (passage.text, *passage.aliases)]
        for passage in index.passages
    ]
    record_of = {number: document.members for document in documents(index.passages) for number in document.members}

    def says(term: str, number: int) -> bool:
        return any(is_in(term, text) for text in said[number])

    def is_first(number: int) -> bool:
        terms = results.query.terms
        has_all = all(any(says(term, member) for member in record_of[number]) for term in terms)
        return has_all and any(says(term, number) for term in terms)

    order = [is_first(index.number_of[hit.passage.key]) for hit in results]
    assert not results.query.terms or order == sorted(order, reverse=True)


@given(_TYPED, _OPTIONS, st.sampled_from(LANGUAGES))
def test_typing_on_finds_what_a_new_search_finds(words: str, options: Options, language: str) -> None:
    """At each letter the hits are the same, whether or not those of the letter before were used."""
    index = index_in(language, keep_case=options.match_case)
    before: Results | None = None
    for length in range(1, len(words) + 1):
        query = parse(words[:length], options)
        before = index.search(query, within=before)
        assert list(before) == list(index.search(query))


@given(_TYPED, st.sampled_from(LANGUAGES))
def test_whatever_is_offered_finds_something(words: str, language: str) -> None:
    """What is offered in place of a query that finds nothing finds something, in any language."""
    index = index_in(language)
    for piece in [*words.split(), words, words.replace("0", "1"), f"{words} qq"]:
        if not index.search(parse(piece)):
            for one in near(index, piece, Options()):
                assert index.search(parse(one.query, one.options))
                assert list(tokens(one.query))
