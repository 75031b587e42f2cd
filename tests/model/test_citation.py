"""A claim as it is quoted elsewhere: whole, in three forms, and with nothing in it that would act there."""

import re
import unicodedata
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing import resources
from briefing.compat import override
from briefing.model.brief import Brief, Fact
from briefing.model.citation import Phrase, Quotation, Voice, cited, one_line, quoted, reference_words, unstated
from briefing.model.evidence import evidence
from briefing.model.load import load, loads

VOICE = Voice()
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
MARKUP = (
    *("<b>", "</p>", "<!--", "&lt;", "&#42;", "*a*", "__a__", "`a`", "[a](b)", "![a](b)", "<a@b.c>", "~~a~~", "$a$"),
    *("\\", "\\*", "a|b", "==a==", "\n\n", "\n# ", "\n- ", "\r", "\t", "\x00", "\x1b[31m", "\u2028", "\u00a0", "  "),
)
HOSTILE = (
    st.lists(
        st.one_of(st.sampled_from(MARKUP), st.sampled_from(BIDI), st.text(st.characters(codec="utf-8"), max_size=4)),
        min_size=1,
        max_size=8,
    )
    .map("".join)
    .filter(str.strip)  # a blank text is no brief's
    .filter(one_line)
)
EVIL = "# <b>&amp; [x](javascript:1) *y* `z` \u202egnp.\u2066\nsecond | line"


class _Reader(HTMLParser):
    """Reads HTML as a browser would: its tags, its text by paragraph, its addresses."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.paragraphs: list[str] = []
        self.addresses: list[str] = []
        self.feed(html)
        self.close()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "p":
            self.paragraphs.append("")
        self.addresses += [value or "" for name, value in attrs if name == "href"]

    @override
    def handle_data(self, data: str) -> None:
        self.paragraphs[-1] += data


def markdown_text(markdown: str) -> list[str]:
    """What a reader of the Markdown sees, paragraph by paragraph; it must be nothing but text and addresses."""
    shown = []
    for token in MarkdownIt("commonmark").parse(markdown):
        assert token.type.removesuffix("_open").removesuffix("_close") in {"paragraph", "inline", "blockquote"}
        if token.type == "inline":
            children = token.children or []
            assert {child.type for child in children} <= {"text", "link_open", "link_close", "text_special"}
            shown.append("".join(child.content for child in children))
    return shown


def _toml(text: str) -> str:
    return '"' + "".join(f"\\U{ord(sign):08x}" for sign in text) + '"'


def hostile(sample: str, text: str) -> Brief:
    """The sample with `text` in every place that a citation takes words from."""
    words = _toml(text)
    for old in (
        '"A sample"',
        '"Over 1.5 tonnes are dug."',
        '"if it rains"',
        '"Miner"',
        '"Head"',
        '"Mine"',
        '"Report"',
        '"Paper"',
        '"Author"',
        '"¶2"',
    ):
        assert old in sample
        sample = sample.replace(old, words)
    return loads(sample.encode())


def citation(brief: Brief, fact: Fact | None = None) -> Quotation:
    """The first claim of `brief`, or `fact`, with its citation."""
    return cited(brief, [evidence(brief, fact or brief.facts[0], "en")], "en", VOICE)


def test_everything_known_is_named(sample: str) -> None:
    """Words, condition, speaker with role, every source as it is described with its place, the brief and its date."""
    assert citation(loads(sample.encode())).plain == (
        "“Over 1.5 tonnes are dug.” (condition: if it rains) — Miner (Head, Mine); Author, Report, Paper, 2026-11-21, "
        "¶2, https://example.org/report; Author, Report, Paper, 2026-11-21, https://example.org/report. As given in "
        "“A sample”, brief of 2026-11-23."
    )


def test_what_is_not_known_is_said_not_made_up(sample: str) -> None:
    """Without speaker and source it says so; of a source it says which of its four fields is not stated."""
    brief = loads(sample.encode())
    assert citation(brief, brief.facts[1]).plain == (
        "“It was seen.” — The source itself; no source given. As given in “A sample”, brief of 2026-11-23."
    )
    bare = re.sub(r"\n(publisher = .*\nauthor = .*)\ndate = .*\nurl = .*", r"\n\1", sample)
    brief = loads(re.sub(r"\npublisher = .*", "", bare).encode())
    assert unstated(brief.sources[0]) == (Phrase.PUBLISHER, Phrase.DATE, Phrase.ADDRESS)
    assert "; Author, Report, ¶2 (publisher, date, address not stated); " in citation(brief).plain


def test_an_address_in_disguise_is_cited_with_its_letters(sample: str) -> None:
    """Where a host shows other letters than it has, both stand in the citation; else the address alone."""
    text = sample.replace("https://example.org/report", "https://xn--80ak6aa92e.com/")
    assert "https://xn--80ak6aa92e.com/ (аррӏе.com)" in citation(loads(text.encode())).plain
    assert "https://example.org/report;" in citation(loads(sample.encode())).plain


def test_speakers_and_authors_of_whom_little_is_known(sample: str) -> None:
    """A speaker without a role is named alone; a source without an author begins with its title."""
    text = sample.replace('role = { en = "Head", ur = "سربراہ" }\norganisation = "mine"\n', "")
    text = text.replace('author = { en = "Author", ur = "مصنف" }\n', "")
    assert (
        "— Miner; Report, Paper, 2026-11-21, ¶2, https://example.org/report (author not stated); "
        in citation(loads(text.encode())).plain
    )


@pytest.mark.parametrize(
    ("speaker", "words"),
    [
        ('said_by = "miner"\n', "— Assessment (a judgement) by Miner (Head, Mine); "),
        ("", "— Assessment (a judgement) by the source itself; "),
    ],
)
def test_a_judgement_is_not_quoted_as_a_fact(sample: str, speaker: str, words: str) -> None:
    """Of an assessment, all three forms say that it is one and whose."""
    text = sample.replace('kind = "figure"', 'kind = "assessment"', 1).replace('said_by = "miner"\n', speaker)
    for form in citation(loads(text.encode())):
        assert words in form.replace("\\", "")


def test_words_alone_keep_their_condition(sample: str) -> None:
    """What a claim hangs on is part of it; several claims stand in a paragraph each."""
    brief = loads(sample.encode())
    found = quoted([evidence(brief, fact, "en") for fact in brief.facts], "en", VOICE)
    assert found.plain == "Over 1.5 tonnes are dug. (condition: if it rains)\nIt was seen."
    assert markdown_text(found.markdown) == found.plain.split("\n") == _Reader(found.html).paragraphs


def test_a_source_and_its_place(sample: str) -> None:
    """A source's title goes with the place in it, where one is given."""
    brief = loads(sample.encode())
    found = evidence(brief, brief.facts[0], "en")
    assert [reference_words(reference, "en", VOICE) for reference in found.references] == ["Report, ¶2", "Report"]


def test_several_citations_stand_apart(sample: str) -> None:
    """Each has a paragraph of its own in every form."""
    brief = loads(sample.encode())
    both = cited(brief, [evidence(brief, fact, "en") for fact in brief.facts], "en", VOICE)
    assert both.plain.split("\n\n") == [citation(brief, fact).plain for fact in brief.facts]
    assert _Reader(both.html).paragraphs == markdown_text(both.markdown)
    assert len(_Reader(both.html).paragraphs) == 4
    assert "/report>. As given" in both.markdown  # an address stands as one


def test_markup_in_a_brief_stays_text(sample: str) -> None:
    """What looks like HTML or Markdown is read as it is written, on one line, and turns nothing round."""
    found = citation(hostile(sample, EVIL))
    assert "# <b>&amp; [x](javascript:1) *y* `z` gnp. second | line" in found.plain
    read = _Reader(found.html)
    assert set(read.tags) == {"blockquote", "p", "a"}
    assert set(read.addresses) == {"https://example.org/report"}
    assert "\n" not in found.plain


@given(text=HOSTILE)
def test_all_forms_say_the_same(sample: str, text: str) -> None:
    """Read as HTML or as Markdown, a citation is the very words of its plain form, with everything named in it."""
    found = citation(hostile(sample, text))
    assert " ".join(_Reader(found.html).paragraphs) == found.plain
    assert _squeezed(" ".join(markdown_text(found.markdown))) == _squeezed(found.plain)
    assert found.plain.count(one_line(text)) >= 8  # title, words, condition, speaker, role, source, publisher, place
    assert not set(BIDI) & set("".join(found))
    assert "\n" not in found.plain


@given(text=HOSTILE)
def test_words_alone_say_the_same(sample: str, text: str) -> None:
    """The words of a claim are a paragraph of text, though they begin as a heading, a list or a rule."""
    brief = hostile(sample, text)
    found = quoted([evidence(brief, brief.facts[0], "en")], "en", VOICE)
    assert _Reader(found.html).paragraphs == [found.plain]
    assert [_squeezed(words) for words in markdown_text(found.markdown)] == [_squeezed(found.plain)]


def test_one_line_begins_and_ends_with_a_letter() -> None:
    """No space of any kind is left around it, and no letter is taken away."""
    assert one_line(" \u3000X-ray\u3000X\u00a0\n") == "X-ray\u3000X"


@given(text=st.text(st.characters(codec="utf-8")))
def test_one_line_holds_no_control(text: str) -> None:
    """Nothing is left that ends a line, acts on a terminal or turns text round; what can be seen stays in order."""
    line = one_line(text)
    assert not [sign for sign in line if unicodedata.category(sign) in {"Cc", "Zl", "Zp"}]
    assert not set(BIDI) & set(line)
    assert [sign for sign in line if sign.isalnum()] == [sign for sign in text if sign.isalnum()]


@pytest.mark.parametrize(
    "words", ["1. one", "- item", "+ item", "# head", "12) x", "===", "---", "> quote", "~~~", "    x"]
)
def test_no_block_begins(sample: str, words: str) -> None:
    """What would begin a block of Markdown stays a paragraph."""
    brief = loads(sample.replace("Over 1.5 tonnes are dug.", words).encode())
    found = quoted([evidence(brief, brief.facts[0], "en")], "en", VOICE)
    assert markdown_text(found.markdown) == [found.plain]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Chairman, China Chamber of Commerce in Pakistan"),
        ("zh", "会长，巴基斯坦中国商会"),
        ("ur", "چیئرمین، چائنا چیمبر آف کامرس اِن پاکستان"),
    ],
)
def test_a_role_has_the_comma_of_its_language(language: str, expected: str) -> None:
    """Role and organisation are parted as the brief's language does it."""
    brief = load(resources.bundled_brief())
    assert evidence(brief, brief.fact_by_id["chairman"], language).role == expected


def test_a_voice_speaks_the_readers_language(sample: str) -> None:
    """Every phrase of its own goes through the translation, and dates through theirs."""
    asked: list[str] = []

    def translated(text: str) -> str:
        asked.append(text)
        return text

    brief = loads(sample.encode())
    voice = Voice(translated, lambda date: f"<{date.year}>")
    assert "brief of <2026>." in cited(brief, [evidence(brief, brief.facts[1], "en")], "en", voice).plain
    phrases = [Phrase.QUOTED, Phrase.BRIEF, Phrase.ITSELF, Phrase.LINE, Phrase.NO_SOURCE]
    assert asked == [phrase.value for phrase in phrases]


def _squeezed(text: str) -> str:
    """A renderer drops spaces at a line's ends that are not ASCII; it shows the same."""
    return " ".join(text.split())
