"""Prose: paragraphs, emphasis, lists and marks of claims; everything else stays the text it is."""

import re
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it.rules_inline import StateInline

from briefing.model import markup
from briefing.model.markup import MARK, Block, BlockKind, Run, blocks, claims

P = BlockKind.PARAGRAPH
B = BlockKind.BULLET
N = BlockKind.NUMBER


def paragraph(*runs: Run | str) -> Block:
    """A paragraph of plain words and other runs."""
    return Block(P, tuple(Run(run) if isinstance(run, str) else run for run in runs))


def mark(claim: str) -> Run:
    """A claim's mark."""
    return Run("", claim=claim)


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\n  \n", [], id="only spaces"),
        pytest.param("one", [paragraph("one")], id="a word"),
        pytest.param("one\ntwo", [paragraph("one two")], id="a line's end is a space"),
        pytest.param("one  \ntwo", [paragraph("one two")], id="two spaces at a line's end are no more"),
        pytest.param("one\n\n\n\ntwo", [paragraph("one"), paragraph("two")], id="blank lines part paragraphs"),
        pytest.param("  one\n      two", [paragraph("one two")], id="indents are nothing"),
        pytest.param("矿产\n合作", [paragraph("矿产合作")], id="Chinese lines are joined without a space"),
        pytest.param("矿产\ncopper\n合作", [paragraph("矿产 copper 合作")], id="Chinese and English lines with one"),
        pytest.param("*矿产*\n合作", [paragraph(Run("矿产", emphasis=True), "合作")], id="Chinese after emphasis"),
        pytest.param("a *b* c", [paragraph("a ", Run("b", emphasis=True), " c")], id="emphasis"),
        pytest.param("a _b_ c", [paragraph("a ", Run("b", emphasis=True), " c")], id="emphasis by low lines"),
        pytest.param("a **b** c", [paragraph("a ", Run("b", strong=True), " c")], id="strong"),
        pytest.param("***b***", [paragraph(Run("b", emphasis=True, strong=True))], id="both"),
        pytest.param(
            "**a *b* c**",
            [
                paragraph(
                    Run("a ", strong=True), Run("b", emphasis=True, strong=True), Run(" c", strong=True)
                )
            ],
            id="one in the other",
        ),
        pytest.param(
            "*a *b* c* d",
            [paragraph(Run("a b c", emphasis=True), " d")],
            id="one in its like",
        ),
        pytest.param(
            "*a* b *c*",
            [paragraph(Run("a", emphasis=True), " b ", Run("c", emphasis=True))],
            id="one after the other",
        ),
        pytest.param("2 * 3 * 4, a_b_c", [paragraph("2 * 3 * 4, a_b_c")], id="no emphasis"),
        pytest.param(r"\*a\* \[#b] c\d", [paragraph(r"*a* [#b] c\d")], id="escapes"),
        pytest.param("a\\\nb", [paragraph("a b")], id="an escaped line end"),
        pytest.param("- a\n- b", [Block(B, (Run("a"),), 1), Block(B, (Run("b"),), 1)], id="bullets"),
        pytest.param(
            "+ a\n  + b\n    + c\n+ d",
            [Block(B, (Run("a"),), 1), Block(B, (Run("b"),), 2), Block(B, (Run("c"),), 3), Block(B, (Run("d"),), 1)],
            id="bullets in bullets",
        ),
        pytest.param("1. a\n2. b", [Block(N, (Run("a"),), 1, 1), Block(N, (Run("b"),), 1, 2)], id="numbers"),
        pytest.param("1. a\n\nb", [Block(N, (Run("a"),), 1, 1), paragraph("b")], id="a paragraph behind numbers"),
        pytest.param("- a\n\n\nb", [Block(B, (Run("a"),), 1), paragraph("b")], id="a paragraph behind bullets"),
        pytest.param("7) a\n7) b", [Block(N, (Run("a"),), 1, 7), Block(N, (Run("b"),), 1, 8)], id="numbers from 7"),
        pytest.param("0. a", [Block(N, (Run("a"),), 1, 0)], id="a number 0"),
        pytest.param(
            "1. a\n   - b\n   - c\n2. d",
            [
                Block(N, (Run("a"),), 1, 1),
                Block(B, (Run("b"),), 2),
                Block(B, (Run("c"),), 2),
                Block(N, (Run("d"),), 1, 2),
            ],
            id="bullets in numbers",
        ),
        pytest.param(
            "- a\n\n  b\n- c",
            [Block(B, (Run("a"),), 1), Block(P, (Run("b"),), 1), Block(B, (Run("c"),), 1)],
            id="a paragraph in an item",
        ),
        pytest.param("-\n- b", [Block(B, (Run("b"),), 1)], id="an item with nothing in it"),
        pytest.param("1.\n2. b", [Block(N, (Run("b"),), 1, 2)], id="a number with nothing behind it"),
        pytest.param("-5 degrees\n1.5 tonnes", [paragraph("-5 degrees 1.5 tonnes")], id="no lists"),
        pytest.param("a [#b].", [paragraph("a", mark("b"), ".")], id="the space before a mark goes"),
        pytest.param("a\n[#b].", [paragraph("a", mark("b"), ".")], id="and a line's end"),
        pytest.param("*a* \n [#b].", [paragraph(Run("a", emphasis=True), mark("b"), ".")], id="after emphasis too"),
        pytest.param("a [#b] [#c]\n[#d]", [paragraph("a", mark("b"), mark("c"), mark("d"))], id="marks in a row"),
        pytest.param(
            "*a* [#b] [#c]",
            [paragraph(Run("a", emphasis=True), mark("b"), mark("c"))],
            id="marks in a row after emphasis",
        ),
        pytest.param("*a* X [#b]", [paragraph(Run("a", emphasis=True), " X", mark("b"))], id="all the letters stay"),
        pytest.param("[#b] a", [paragraph(mark("b"), " a")], id="a mark first"),
        pytest.param(
            "*a [#b] c*",
            [paragraph(Run("a", emphasis=True), mark("b"), Run(" c", emphasis=True))],
            id="a mark in emphasis",
        ),
        pytest.param("- [#b]", [Block(B, (mark("b"),), 1)], id="a mark alone in an item"),
        pytest.param("[#a b] [#] [a] [##a", [paragraph("[#a b] [#] [a] [##a")], id="no marks"),
        pytest.param("a\tb *c*", [paragraph("a\tb ", Run("c", emphasis=True))], id="a tab"),
        pytest.param("\u3000\u3000矿产\u3000\n\u3000合作", [paragraph("矿产合作")], id="wide indents are nothing"),
        pytest.param("\u3000*矿*\u3000\n\u3000合作", [paragraph(Run("矿", emphasis=True), "合作")], id="nor in markup"),
        pytest.param("矿产 [#a]\n合作", [paragraph("矿产", mark("a"), "合作")], id="Chinese lines with a mark between"),
        pytest.param("a\n\u00a0\nb", [paragraph("a"), paragraph("b")], id="a line that looks blank is"),
        pytest.param("a\u00a0b", [paragraph("a\u00a0b")], id="a space that holds words together stays"),
        pytest.param("a\rb\r\nc", [paragraph("a b c")], id="other line ends"),
    ],
)  # fmt: skip
def test_prose(prose: str, expected: list[Block]) -> None:
    """Prose becomes blocks of runs as CommonMark has it, with its marks."""
    assert list(blocks(prose)) == expected


@pytest.mark.parametrize(
    "prose",
    [
        "# a heading",
        "a heading\n=========",
        "> a quotation",
        "`code`",
        "```\ncode\n```",
        "<b>bold</b>",
        "<!-- remark -->",
        "[a link](https://example.org)",
        "![a picture](https://example.org/a.png)",
        "<https://example.org>",
        "[a]: https://example.org",
        "a | b\n--|--\n1 | 2",
        "~~struck~~",
        "&amp; &copy;",
        "https://example.org",
        "---",
        "\tindented",
    ],
)
def test_unknown_constructs_stay_text(prose: str) -> None:
    """Nothing but emphasis, lists and marks has a meaning, and no letter of the rest is lost."""
    (block,) = blocks(f"a *b*\n\n{prose}")[1:]
    assert block.kind is P
    assert {run[1:] for run in block.runs} == {(False, False, "")}
    assert block.text == " ".join(prose.split("\n")).strip()


def test_a_rule_of_stars_stays_text() -> None:
    """A line of stars is no rule."""
    assert "".join(block.text for block in blocks("* * *\n\n***")) == "***"


def test_words_and_marks_of_a_block() -> None:
    """A block knows its words without the marks, and its marks without the words."""
    (block,) = blocks("a [#b], *c* [#d]")
    assert block.text == "a, c"
    assert block.claims == ("b", "d")


@pytest.mark.parametrize(
    ("prose", "expected"),
    [("a", ()), ("a [#b]\n\n- c [#d] [#b]", ("b", "d", "b")), (r"\[#a] [#b]", ("b",))],
)
def test_the_claims_of_prose(prose: str, expected: tuple[str, ...]) -> None:
    """The marks of all blocks are told in order; an escaped one is none."""
    assert claims(prose) == expected


_LETTERS = st.sampled_from(
    [*"ab.,9 \n", "\u00a0", "\u3000", "矿", "，", "ق", "é", "[#a]", "[#", "]", "#", "\x0b", "\x85"]
)
_PLAIN = st.lists(_LETTERS, max_size=25).map("".join)
_MARKED = st.lists(_LETTERS | st.sampled_from([*"*_-+\\1)\t\r", "\n- ", "\n1. ", "  "]), max_size=30).map("".join)


@given(_PLAIN)
@example("a\u00a0\n\u3000b")
@example("\u00a0\n\na")
@example("a\n\u3000\nb")
@example("\x0ba\x0b")
@example("[#矿\n矿]")
@example("矿 [#a]\n矿")
@example("[#a]\n矿")
def test_both_ways_of_reading_agree(prose: str) -> None:
    """Prose without markup is the same blocks whether or not the CommonMark parser reads it."""
    if not markup._needs_parser(prose):
        assert list(blocks(prose)) == list(markup._parsed(prose))


@given(_MARKED)
@example("[#a] *b* [#a]")
def test_words_never_hold_a_mark(prose: str) -> None:
    """A mark that is not escaped never shows among the words, and only marks and spaces are taken from them."""
    if "\\" in prose:
        return
    found = blocks(prose)
    for block in found:
        assert not any(MARK.search(run.text) for run in block.runs)
        assert all((run.text == "") == (run.claim != "") for run in block.runs)
    assert claims(prose) == tuple(MARK.findall(prose))
    kept = re.sub(r"[^ab,矿，قé]", "", "".join(block.text for block in found))
    assert kept == re.sub(r"[^ab,矿，قé]", "", MARK.sub("", prose))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60) | _MARKED)
def test_any_text_is_prose(prose: str) -> None:
    """No text is refused, no block is empty, and an item has its depth."""
    for block in blocks(prose):
        assert block.runs
        assert block.depth >= (block.kind is not P)


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("a (b) [c] - d", 0),
        ("a\n\nb\n\n\nc", 2),
        ("*a* _b_ \\c", 5),
        ("- a\n- b", 7),
        ("1. - + a\n", 10),
        ("a *b*\n\nc\nd", 2 + 1 + 3),
        ("- a\n" + " " * 40 + "b", 3 + 1 + 2),
        ("*a*\n\nb", 2 + 2 + 1),
        ("*X*", 2),
        ("a\tb\n\nc", 2 + 1),
        ("a\0b\n\nc", 2 + 1),
        ("a [#f] " * 7, 1),
        ("a [#f] " * 8 + "\n\nb", 2 + 1),
        ("*a*" + " [#f]" * 4, 2 + 1),
    ],
)
def test_the_extent_of_prose(prose: str, expected: int) -> None:
    """Paragraphs count, each fourth mark, and with markup its signs, items (three times), lines and indents."""
    assert markup.extent(prose) == expected


def test_the_extent_of_very_many_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are enough to be too much, and nothing else is looked at then; as many as may be hide no markup."""
    monkeypatch.setattr(markup, "MAX_MARKUP", 2)
    assert [markup.extent("*a*" + "\n" * breaks) for breaks in range(4, 9)] == [2 + 4 + 2, 2 + 5 + 2, 3, 3, 4]


def test_letters_before_a_mark_stay() -> None:
    """Only spaces are taken from there."""
    assert blocks("X [#a]") == (Block(P, (Run("X"), Run("", claim="a"))),)


@pytest.mark.parametrize(
    ("prose", "expected"),
    [("a", 0), ("a * b", 0), ("- a", 1), ("* a", 1), ("1. a\n   - b\n\t\t- c", 5), ("- - 1) a", 3), ("a\n  - b", 2)],
)
def test_the_depth_of_lists(prose: str, expected: int) -> None:
    """It is never less than what is parsed."""
    assert markup.depth(prose) == expected
    assert markup.depth(prose) >= max(block.depth for block in blocks(prose))


@pytest.mark.parametrize("letters", ["[", "(", "> ", "`", "<b>", "[a](b) ", "!", "#"])
def test_what_is_no_markup_is_one_text(letters: str) -> None:
    """The parser does not stop at each sign that means something elsewhere."""
    counted = Counter[str]()
    rules = markup._parser().inline.ruler
    texts = rules.getRules("")[0]

    def count(state: StateInline, silent: bool) -> bool:
        counted["text"] += 1
        return texts(state, silent)

    rules.at("text", count)
    try:
        markup._parser().parse("*a* b" + letters * 1000)
    finally:
        rules.at("text", texts)
    assert counted["text"] < 10


def test_marks_by_the_hundred() -> None:
    """What stands before and behind many marks and line ends joins them as it does few."""
    (block,) = blocks("*铜*\n" + "[#a]\n" * 50 + "\\\n" * 50 + "中")
    assert block.runs[0].text == "铜"
    assert block.text == "铜中"
