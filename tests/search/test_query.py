"""What is typed into the search field becomes words, phrases, exclusions and filters, or a pattern."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.search.hints import Fault, Hint, hint
from briefing.search.query import LONGEST, Filter, FilterName, Options, Query, parse, shown_terms, tokens
from briefing.search.text import fold

BY, COUNTRY, KIND, MINERAL, TAB = (
    FilterName.BY,
    FilterName.COUNTRY,
    FilterName.KIND,
    FilterName.MINERAL,
    FilterName.TAB,
)
CASE = Options(match_case=True)
REGEX = Options(regex=True)
WHOLE = Options(whole_words=True)


def faults(query: Query) -> list[Fault]:
    """What is wrong with a query."""
    return [said.fault for said in query.hints]


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        pytest.param("", (), id="nothing"),
        pytest.param("  \t ", (), id="only spaces"),
        pytest.param('""', (), id="only quotes"),
        pytest.param('" "', (), id="a phrase of spaces"),
        pytest.param("\u200b", (), id="what shows nothing"),
        pytest.param("copper", ("copper",), id="a word"),
        pytest.param("  Copper   GOLD ", ("copper", "gold"), id="words, folded"),
        pytest.param("copper Copper", ("copper",), id="a word twice is one term"),
        pytest.param('"rare earth" copper', ("rare earth", "copper"), id="a phrase"),
        pytest.param('"rare   earth"', ("rare earth",), id="spaces in a phrase are one"),
        pytest.param("“rare earth” «gold»", ("rare earth", "gold"), id="other quotes"),
        pytest.param("„rare earth“ ”gold”", ("rare earth", "gold"), id="quotes of other countries"),
        pytest.param("＂rare earth＂", ("rare earth",), id="wide quotes"),
        pytest.param('a"b c"d', ("a", "b c", "d"), id="quotes within a word"),
        pytest.param('"rare earth""gold"', ("rare earth", "gold"), id="a phrase behind a phrase"),
        pytest.param("don't", ("don't",), id="an apostrophe is no quote"),
        pytest.param("1,850", ("1850",), id="a number"),
        pytest.param("71 133", ("71", "133"), id="numbers side by side are two terms"),
        pytest.param('"1 850"', ("1850",), id="a number in quotes is one"),
        pytest.param("铜 تانبا", ("铜", "تانبا"), id="other scripts"),
        pytest.param("copper\u3000gold\u00a0coal", ("copper", "gold", "coal"), id="other spaces"),
        pytest.param("Pak–China", ("pak china",), id="a dash between words"),
        pytest.param('"-5"', ("-5",), id="a sign in quotes"),
        pytest.param("value- max-", ("value", "max"), id="the beginning of two words"),
        pytest.param('"-" "--"', ("-", "--"), id="hyphens in quotes"),
        pytest.param("a - b", ("a", "b"), id="a lone hyphen is nothing"),
        pytest.param("- -- ---", (), id="hyphens alone are nothing"),
        pytest.param('"tab:minerals"', ("tab:minerals",), id="a filter in quotes is words"),
        pytest.param("10:30 2:1", ("10:30", "2:1"), id="a time"),
        pytest.param(":copper", (":copper",), id="a colon without a name"),
    ],
)  # fmt: skip
def test_terms(words: str, terms: tuple[str, ...]) -> None:
    """Words are terms, and a phrase in quotes is one."""
    assert parse(words) == Query(terms)


def test_only_a_hyphen_is_taken_off_a_word() -> None:
    """Its last letter stays, whichever it is."""
    assert parse("MaX- X-", CASE).terms == ("MaX", "X")


@pytest.mark.parametrize(
    ("words", "terms", "excluded"),
    [
        pytest.param("copper -coal", ("copper",), ("coal",), id="a word"),
        pytest.param("-Coal", (), ("coal",), id="nothing but an exclusion"),
        pytest.param('copper -"rare  EARTH" gold', ("copper", "gold"), ("rare earth",), id="a phrase"),
        pytest.param("−coal –gold ‐zinc －tin", (), ("coal", "gold", "zinc", "tin"), id="other hyphens"),
        pytest.param("-“rare earth”", (), ("rare earth",), id="other quotes"),
        pytest.param("copper\u3000-coal", ("copper",), ("coal",), id="behind another space"),
        pytest.param("-coal -COAL", (), ("coal",), id="a word twice is one exclusion"),
        pytest.param("-5", (), ("5",), id="a number, which would need quotes to be one below zero"),
        pytest.param("value-added", ("value added",), (), id="a hyphen within a word excludes nothing"),
        pytest.param("- coal", ("coal",), (), id="a hyphen apart excludes nothing"),
        pytest.param('-""', (), (), id="nothing is excluded"),
        pytest.param("copper -copper", ("copper",), ("copper",), id="what is wanted as well"),
        pytest.param("-铜 -تانبا", (), ("铜", "تانبا"), id="other scripts"),
    ],
)
def test_exclusions(words: str, terms: tuple[str, ...], excluded: tuple[str, ...]) -> None:
    """A hyphen before a word or a phrase says that it must not stand there."""
    assert parse(words) == Query(terms, excluded)


@pytest.mark.parametrize(
    ("words", "filters"),
    [
        pytest.param("tab:minerals", [Filter(TAB, "minerals")], id="tab"),
        pytest.param("kind:figure", [Filter(KIND, "figure")], id="kind"),
        pytest.param("by:wang", [Filter(BY, "wang")], id="by"),
        pytest.param("country:CN", [Filter(COUNTRY, "cn")], id="country, folded"),
        pytest.param("mineral:黄金", [Filter(MINERAL, "黄金")], id="mineral, in Chinese"),
        pytest.param("TAB:x Tab:y", [Filter(TAB, "x"), Filter(TAB, "y")], id="the name in capitals"),
        pytest.param("ｔａｂ：minerals", [Filter(TAB, "minerals")], id="a wide colon and wide letters"),
        pytest.param('by:"Wang   Huihua"', [Filter(BY, "wang huihua")], id="a value in quotes"),
        pytest.param("by:“Wang Huihua”", [Filter(BY, "wang huihua")], id="a value in other quotes"),
        pytest.param("-tab:minerals", [Filter(TAB, "minerals", is_negated=True)], id="negated"),
        pytest.param('–by:"a b"', [Filter(BY, "a b", is_negated=True)], id="negated with another hyphen"),
        pytest.param("tab:a tab:b", [Filter(TAB, "a"), Filter(TAB, "b")], id="two values"),
        pytest.param("tab:a kind:b", [Filter(TAB, "a"), Filter(KIND, "b")], id="two names"),
        pytest.param("tab:a -tab:a", [Filter(TAB, "a"), Filter(TAB, "a", is_negated=True)], id="both ways"),
        pytest.param("tab:A tab:a", [Filter(TAB, "a")], id="twice the same is one"),
        pytest.param("by:a:b", [Filter(BY, "a:b")], id="a colon within the value"),
        pytest.param("by:-a", [Filter(BY, "-a")], id="a hyphen within the value"),
    ],
)
@pytest.mark.parametrize("options", [Options(), CASE, REGEX], ids=["words", "case", "regex"])
def test_filters(words: str, filters: list[Filter], options: Options) -> None:
    """A filter is one of five names, a colon and a value, whatever the words are compared by."""
    assert parse(words, options) == Query(filters=tuple(filters), options=options)


def test_a_hyphen_behind_quotes() -> None:
    """A hyphen right behind quotes belongs to a compound and excludes nothing."""
    assert parse('"Pak"-China').excluded == ()
    assert parse('"Pak" -China').excluded == ("china",)


def test_a_filter_among_words() -> None:
    """Filters stand anywhere among words."""
    query = parse('copper tab:minerals "rare earth" -by:wang -coal')
    assert query == Query(
        ("copper", "rare earth"), ("coal",), (Filter(TAB, "minerals"), Filter(BY, "wang", is_negated=True))
    )
    assert parse('tab:"a"by:b') == Query(filters=(Filter(TAB, "a"), Filter(BY, "b")))


@pytest.mark.parametrize(
    ("words", "query", "said"),
    [
        pytest.param(
            "foo:Bar",
            Query(("foo:bar",)),
            hint(Fault.NO_FILTER, name="foo", choices="tab:, kind:, by:, country:, mineral:"),
            id="a filter that there is not",
        ),
        pytest.param(
            '-国家："a b"',
            Query((), ("国家:a b",)),
            hint(Fault.NO_FILTER, name="国家", choices="tab:, kind:, by:, country:, mineral:"),
            id="one in Chinese, negated, in quotes",
        ),
        pytest.param("tab:", Query(), hint(Fault.EMPTY_FILTER, name="tab"), id="no value"),
        pytest.param(
            "BY: wang",
            Query(("wang",)),
            hint(Fault.EMPTY_FILTER, name="by"),
            id="a value behind a space is a word",
        ),
        pytest.param('-kind:" "', Query(), hint(Fault.EMPTY_FILTER, name="kind"), id="a value of spaces"),
        pytest.param(
            'copper "rare earth',
            Query(("copper", "rare earth")),
            hint(Fault.OPEN_QUOTE, place=8),
            id="an open quote",
        ),
        pytest.param(
            "“铜 矿",
            Query(("铜 矿",)),
            hint(Fault.OPEN_QUOTE, place=1),
            id="an open quote at the start",
        ),
        pytest.param(
            '"a b" c"',
            Query(("a b", "c")),
            hint(Fault.OPEN_QUOTE, place=8),
            id="an open quote at the end",
        ),
        pytest.param(
            'ab by:"wang H',
            Query(("ab",), (), (Filter(BY, "wang h"),)),
            hint(Fault.OPEN_QUOTE, place=7),
            id="an open quote in a filter",
        ),
    ],
)
def test_hints(words: str, query: Query, said: Hint) -> None:
    """What is wrong with a query is said, and the rest of it is looked for."""
    found = parse(words)
    assert found.hints == (said,)
    assert not found.hints[0].is_fatal
    assert found._replace(hints=()) == query


@pytest.mark.parametrize(
    "words",
    ["10:30", "1a:b", "http://example.org/a", "https://a", "foo:", "foo: bar", 'foo:" "', "(foo:bar)", "a-b:c", ":"],
)
def test_no_hint(words: str) -> None:
    """What only looks like a filter, such as a time or an address, is a word without more ado."""
    assert parse(words).hints == ()


def test_several_hints() -> None:
    """Each fault has its hint, in the query's order."""
    assert faults(parse('tab: foo:bar "x')) == [Fault.EMPTY_FILTER, Fault.NO_FILTER, Fault.OPEN_QUOTE]


def test_case_is_kept() -> None:
    """Where case matters terms keep theirs, and all else is folded; filters go by any case."""
    query = parse('Cu "Ｒare Éarth" -COAL tab:Minerals Cu cu', CASE)
    assert query == Query(("Cu", "Rare Earth", "cu"), ("COAL",), (Filter(TAB, "minerals"),), "", CASE)


@pytest.mark.parametrize(
    ("words", "pattern", "filters"),
    [
        pytest.param("Cop+er", "Cop+er", [], id="a pattern as typed"),
        pytest.param("  a  b ", "a  b", [], id="spaces within are kept, those around are not"),
        pytest.param('"a  “b" -c', '"a  “b" -c', [], id="quotes and hyphens are its own"),
        pytest.param('a"b', 'a"b', [], id="an open quote is its own"),
        pytest.param("tab:minerals Cop+er", "Cop+er", [Filter(TAB, "minerals")], id="a filter before"),
        pytest.param('Cop+er  -by:"a b"', "Cop+er", [Filter(BY, "a b", is_negated=True)], id="a filter behind"),
        pytest.param("a  tab:x  b", "a  b", [Filter(TAB, "x")], id="a filter within"),
        pytest.param("tab:x a by:y", "a", [Filter(TAB, "x"), Filter(BY, "y")], id="filters around"),
        pytest.param("(?:tab:x)", "(?:tab:x)", [], id="what is no filter on its own"),
        pytest.param(r"\btab:x", r"\btab:x", [], id="a filter that a pattern begins before"),
        pytest.param('a "tab:x" b', 'a "tab:x" b', [], id="a filter in quotes"),
        pytest.param("foo:bar", "foo:bar", [], id="a filter that there is not"),
        pytest.param("10:30", "10:30", [], id="a time"),
        pytest.param('"a"by:b', '"a"by:b', [], id="a filter right behind quotes, which may be its own"),
        pytest.param("", "", [], id="nothing"),
        pytest.param("tab:x", "", [Filter(TAB, "x")], id="nothing but a filter"),
    ],
)
def test_patterns(words: str, pattern: str, filters: list[Filter]) -> None:
    """A regular expression is all that is typed but for the filters."""
    assert parse(words, REGEX) == Query((), (), tuple(filters), pattern, REGEX)


def test_a_filter_without_a_value_beside_a_pattern() -> None:
    """A filter that waits for its value is no part of the pattern."""
    query = parse("cop+er tab:", REGEX)
    assert (query.pattern, query.filters, faults(query)) == ("cop+er", (), [Fault.EMPTY_FILTER])


@pytest.mark.parametrize("options", [Options(), REGEX], ids=["words", "regex"])
def test_a_query_that_is_too_long(options: Options) -> None:
    """A query of more than a thousand characters is not looked for, and says so."""
    assert parse("a" * LONGEST, options).hints == ()
    query = parse("a" * (LONGEST + 1), options)
    assert query.is_empty
    assert query.hints == (hint(Fault.TOO_LONG, most=1000, length=1001),)
    assert query.hints[0].is_fatal
    assert query.options == options


@pytest.mark.parametrize(
    ("words", "is_empty"),
    [("", True), ("tab:", True), ("-", True), ("a", False), ("-a", False), ("tab:a", False), ("-tab:a", False)],
)
def test_whether_anything_is_asked_for(words: str, is_empty: bool) -> None:
    """A query is empty until it has a word, an exclusion or a filter."""
    assert parse(words).is_empty is is_empty
    assert parse(words, REGEX).is_empty is (is_empty and words != "-")


@pytest.mark.parametrize(
    ("words", "options", "wanted", "unwanted"),
    [
        ("", Options(), [], []),
        ('Copper "Rare  earth" -Coal -“Joint Work”', Options(), ["Copper", "“Rare  earth”"], ["Coal", "“Joint Work”"]),
        ("tab:minerals Foo:Bar -x:y 10:30", Options(), ["Foo:Bar", "10:30"], ["x:y"]),
        ('- -- "" tab:', Options(), [], []),
        ('X "-" "XX"', Options(), ["X", "“-”", "“XX”"], []),
        ('Copper "rare', WHOLE, ["Copper", "“rare”"], []),
        ("cop+er -tab:minerals", REGEX, [], []),
        ("tab:minerals", REGEX, [], []),
    ],
)
def test_what_was_asked_for(words: str, options: Options, wanted: list[str], unwanted: list[str]) -> None:
    """The reader is shown the words as they were typed, phrases in quotes, filters left out."""
    assert shown_terms(words, parse(words, options)) == (wanted, unwanted)


def test_pieces() -> None:
    """Each piece of a query has its place, its sign, its name and its value as typed."""
    words = 'Copper -"rare earth" -by:"Wang H" x:y「'
    found = list(tokens(words))
    assert [words[token.start : token.end] for token in found] == ["Copper", '-"rare earth"', '-by:"Wang H"', "x:y「"]
    assert [token.is_negated for token in found] == [False, True, True, False]
    assert [token.name for token in found] == ["", "", "by", "x"]
    assert [token.filter_name for token in found] == [None, None, BY, None]
    assert [token.value for token in found] == ["Copper", "rare earth", "Wang H", "y「"]
    assert [token.is_quoted for token in found] == [False, True, True, False]
    assert not any(token.is_open for token in found)
    (token,) = tokens('by:"Wang ')
    assert (token.value, token.is_quoted, token.is_open) == ("Wang ", True, True)


QUERIES = st.lists(
    st.sampled_from(
        [*'ab1, "“:：-–ß\u0301\u00a0ﷺ/', "tab:", "by:", "-kind:", "x:", "\u200b", "\n", "铜", "ت", "A", "İ", "(", "\\"]
    ),
    max_size=15,
).map("".join) | st.text(max_size=30)
OPTIONS = st.builds(Options, st.booleans(), st.booleans(), st.booleans())


@given(QUERIES, OPTIONS)
@example('-"', Options())
@example('tab:"', REGEX)
@example("-\u200b", Options())
def test_any_text_is_a_query(words: str, options: Options) -> None:
    """No query is refused; its terms are folded, different and not empty, and each of its hints is a sentence."""
    query = parse(words, options)
    assert query.options == options
    for terms in (query.terms, query.excluded):
        assert len(set(terms)) == len(terms)
        for term in terms:
            assert fold(term, keep_case=options.match_case).text == term != ""
            assert term == " ".join(term.split())
    for by in query.filters:
        assert fold(by.value).text == by.value == " ".join(by.value.split()) != ""
    assert len(set(query.filters)) == len(query.filters)
    if options.regex:
        assert query.terms == query.excluded == ()
        assert query.pattern == query.pattern.strip()
    else:
        assert query.pattern == ""
    for said in query.hints:
        assert said.words().endswith(".")


@given(QUERIES)
def test_pieces_are_where_they_say(words: str) -> None:
    """The pieces of a query follow each other, and each is what stands at its place; between them are only spaces."""
    place, between = 0, ""
    for token in tokens(words):
        assert place <= token.start < token.end
        between += words[place : token.start]
        place = token.end
        piece = words[token.start : token.end]
        if token.is_negated:
            assert fold(piece[0]).text == "-"
            piece = piece[1:]
        if token.name:
            assert piece.startswith(token.name)
            piece = piece[len(token.name) :]
            assert fold(piece[0]).text == ":"
            piece = piece[1:]
        if token.is_quoted:
            assert piece[1 : len(piece) - (not token.is_open)] == token.value
        else:
            assert piece == token.value
    assert fold(between + words[place:]).text.strip() == ""


@given(st.lists(st.text("abcß铜", min_size=1, max_size=4), max_size=4), st.text("abcßA铜", min_size=1, max_size=4))
def test_filters_take_nothing_from_a_pattern(before: list[str], pattern: str) -> None:
    """However many filters stand around it, the pattern stays what it is."""
    words = " ".join([*(f"by:{value}" for value in before), pattern, *(f'-tab:"{value}"' for value in before)])
    query = parse(words, REGEX)
    assert query.pattern == pattern
    assert {by.value for by in query.filters} == {re.sub("ß", "ss", value) for value in before}
