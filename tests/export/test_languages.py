"""Documents in Chinese and Urdu, and in languages that nobody has translated the program into."""

import io
import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any  # Any: of the structure of a PDF, and of JSON

import page
import pikepdf
import pytest

from briefing.export.cleaning import Cleaner
from briefing.export.payload import payload
from briefing.export.setting import MOST_PAGES_OF_A_SUMMARY, Profile, Setting
from briefing.languages import words
from briefing.model.brief import Brief
from briefing.model.load import loads
from tests.export.readers import (
    Document,
    Typeset,
    asked,
    faults,
    languages_of,
    leading,
    lines_as_seen,
    missing_words,
    pdfium,
    placed_lines,
    poppler,
    poppler_in_lines,
    squeezed,
    structure_faults,
    urdu_found,
    words_at,
)

UA, A2 = page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A
TAGS = {"en": "en", "zh": "zh-CN", "ur": "ur"}


@pytest.fixture(params=["three", "bundled"])
def brief(request: pytest.FixtureRequest) -> Brief:
    """A made-up brief in three languages, and the one that comes with the program."""
    found: Brief = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("language", ["zh", "ur"])
@pytest.mark.parametrize("profile", list(Profile))
def test_every_language_meets_the_standards(brief: Brief, document: Document, profile: Profile, language: str) -> None:
    """A document in any language is accessible, archivable and tagged, and nothing in it had to be replaced."""
    made = document(brief, profile, language)
    assert faults(made.data, UA, A2) == []
    is_whole = profile is Profile.FULL or (profile is Profile.SUMMARY and made.pages < MOST_PAGES_OF_A_SUMMARY)
    assert structure_faults(made.data, payload(brief, language, Setting(profile)) if is_whole else None) == []
    assert made.replaced == ()
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert str(pdf.Root.Lang) == TAGS[language]
        assert str(pdf.Root.ViewerPreferences.get("/Direction", "/L2R")) == ("/R2L" if language == "ur" else "/L2R")
        with pdf.open_metadata() as metadata:
            assert TAGS[language] in str(metadata["dc:language"])


@pytest.mark.parametrize("reader", [poppler, pdfium])
def test_all_chinese_words_are_found_again(brief: Brief, document: Document, reader: Callable[[bytes], str]) -> None:
    """Each reader finds every Chinese text of a document, whole and in order."""
    data = document(brief, Profile.FULL, "zh").data
    assert missing_words(data, payload(brief, "zh", Setting(Profile.FULL)), reader) == []


@pytest.mark.parametrize("reader", [poppler_in_lines, pdfium])
def test_urdu_words_are_found_again(brief: Brief, document: Document, reader: Callable[[bytes], str]) -> None:
    """Each reader finds at least 95 of 100 Urdu words, and 9 of 10 beside the word that they stand beside."""
    data = document(brief, Profile.FULL, "ur").data
    found, in_order = urdu_found(data, payload(brief, "ur", Setting(Profile.FULL)), reader)
    assert found >= 0.95
    assert in_order >= 0.9


def test_the_chinese_summary_is_whole(bundled: Brief, document: Document) -> None:
    """The bundled brief has room on the four pages of a summary in Chinese too; in Urdu the page says what has not."""
    for language, is_whole in (("zh", True), ("ur", False)):
        made = document(bundled, Profile.SUMMARY, language)
        assert made.pages == MOST_PAGES_OF_A_SUMMARY
        begin, _, _ = words(language)["left_out_of_summary"].partition("{count}")
        assert (begin.split()[0] not in poppler_in_lines(made.data)) == is_whole


@pytest.mark.parametrize(("language", "sign"), [("en", 1), ("zh", 1), ("ur", -1)])
def test_tables_and_charts_are_mirrored(three: Brief, document: Document, language: str, sign: int) -> None:
    """In Urdu the first column stands at the right, headings hang at the right, and bars grow from there."""
    data = document(three, Profile.FULL, language).data
    pages = [words_at(data, number + 1) for number in range(document(three, Profile.FULL, language).pages)]
    found = [word for sheet in pages for word in sheet]
    (symbol,) = [word for word in found if word[0] == "Cu"]
    row = [word for word in found if abs(word[3] - symbol[3]) < 2]
    first = three.minerals[0].name[language]
    places = {word[0].rstrip("0123456789"): sign * word[1] for word in row}
    assert min(places, key=lambda word: places[word]) == first
    country = words(language)["country"]["PK"].split()[0]
    (bar, *_) = [word for word in found if word[0] == "1,133"]
    label = next(word for word in found if country in word[0] and abs(word[3] - bar[3]) < 6)
    assert sign * label[1] < sign * bar[1]
    heading = three.sections[0].heading[language].split()[0]
    hanging = [word for word in found if word[0].startswith(heading)]
    assert any(sign * (word[1] - 298) < -sign * 100 * sign for word in hanging)


def test_names_and_figures_keep_their_order_in_urdu(three: Brief, document: Document) -> None:
    """A Latin name reads from left to right with its brackets and full stop; what follows it stands at its left."""
    seen = "\n".join(lines_as_seen(document(three, Profile.SUMMARY, "ur").data))
    assert re.search(r"21،?ExampleMining\(Pvt\.\)Ltd\.", seen)
    assert "JORC2012" in seen
    assert "12.5%" in seen
    assert re.search(r"1,850", seen)
    assert "20261224" in seen.replace("-", "")
    assert "稀土" in seen
    english = "\n".join(lines_as_seen(document(three, Profile.SUMMARY, "en").data))
    assert "(Pvt.)Ltd." in english


@pytest.mark.parametrize(
    ("language", "expected"), [("en", {"zh-CN", "ur"}), ("zh", {"en", "ur"}), ("ur", {"en", "zh-CN"})]
)
def test_passages_are_tagged(three: Brief, document: Document, language: str, expected: set[str]) -> None:
    """Names in other scripts have their language in each document, for those who hear it."""
    assert languages_of(document(three, Profile.FULL, language).data) == expected


def test_a_document_in_one_language_has_no_passages(rich: Brief, typeset: Typeset) -> None:
    """Where everything is in one language, nothing is tagged but the whole."""
    assert languages_of(typeset(payload(rich, "en")).data) == set()


@pytest.mark.parametrize(
    ("language", "profile", "expected"),
    [
        ("en", Profile.SUMMARY, ["latin"]),
        ("en", Profile.FULL, ["latin", "arabic", "han"]),  # which has the other names
        ("zh", Profile.SUMMARY, ["latin", "han"]),
        ("ur", Profile.ONE_PAGE, ["latin", "arabic"]),
    ],
)
def test_fonts_are_those_of_the_scripts_at_hand(
    three: Brief, language: str, profile: Profile, expected: list[str]
) -> None:
    """A document does not pay for fonts of scripts that are not in it."""
    assert Cleaner().clean(payload(three, language, Setting(profile))).folders == expected


MIXED = {
    "en": "In a speech on copper (铜) he said: “پاکستان میں CPEC کے 71 منصوبے ہیں۔” In Chinese: 巴基斯坦有71个项目。",
    "zh": "他用乌尔都语说：“پاکستان میں CPEC کے 71 منصوبے ہیں۔”英语译文是 “There are 71 projects.”，铜最重要。",
    "ur": "انہوں نے انگریزی میں کہا “There are 71 projects (CPEC).” اور چینی میں “巴基斯坦有71个项目。” بھی کہا۔",
}


@pytest.mark.parametrize("language", list(MIXED))
def test_languages_may_be_mixed(typeset: Typeset, language: str) -> None:
    """Sentences of one language inside another, in any field, in all pairs: sound, tagged, and each in its order."""
    made = typeset(payload(brief_in(language, MIXED[language]), language, Setting(Profile.FULL)))
    assert faults(made.data, UA, A2) == []
    assert made.replaced == ()
    assert languages_of(made.data) == set(TAGS.values()) - {TAGS[language]}
    seen = "".join(lines_as_seen(made.data))
    assert "巴基斯坦有71个项目" in seen or language == "zh"
    if language == "ur":
        assert re.search(r"71projects\(CPEC[()]\.", seen)  # PDFium takes brackets in such lines for others
    else:  # as seen from the left: the last of the sentence, and its first at the right
        assert re.search("71.{1,3}CPEC", seen)


UNKNOWN = {
    "qqx": "Some words (Pvt.) of nobody.",
    "fr": "Le cuivre arrive en tête.",
    "sr-Cyrl": "Бакар је први.",
    "ar": "النحاس أولاً مع CPEC في 2026.",
    "fa-IR": "مس در CPEC اول است.",
    "he": "נחושת ב-CPEC (2026).",
    "ja": "銅はカッパーです。",
    "zh-Hant-TW": "銅是第一位的。",
    "es-419": "El cobre primero.",
}


@pytest.mark.parametrize("language", list(UNKNOWN))
@pytest.mark.parametrize("profile", list(Profile))
def test_a_language_nobody_translated(typeset: Typeset, language: str, profile: Profile) -> None:
    """A brief in any other language makes a sound document, in its direction; our English words in it are tagged so."""
    brief = brief_in(language, UNKNOWN[language])
    made = typeset(payload(brief, language, Setting(profile)))
    assert faults(made.data, UA, A2) == []
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert str(pdf.Root.Lang).startswith(language[:2])
        right_to_left = language in {"ar", "fa-IR", "he"}
        assert str(pdf.Root.ViewerPreferences.get("/Direction", "/L2R")) == ("/R2L" if right_to_left else "/L2R")
    assert "en" in languages_of(made.data)
    assert [letter for letter in made.replaced if not "\u05d0" <= letter <= "\u05ea"] == []
    assert bool(made.replaced) == (language == "he")


@pytest.mark.parametrize("language", ["en", "zh", "ur"])
def test_signs_of_direction_in_a_brief_do_nothing(typeset: Typeset, language: str) -> None:
    """Overrides and isolates, balanced or not, change no byte of a document: text cannot lie about its order."""
    clean = MIXED[language][:60]  # what is cut to a length is cut with the signs in it
    dirty = "\u202e" + clean.replace(" ", " \u2067").replace("71", "\u202d71\u2069") + "\u202b\u2066\u202c\u202c"
    documents = [typeset(payload(brief_in(language, text), language)).data for text in (clean, dirty)]
    assert documents[0] == documents[1]


@pytest.mark.parametrize("language", ["zh", "ur"])
def test_what_no_font_has_is_shown_by_its_number(typeset: Typeset, language: str) -> None:
    """An emoji is shown by its number in every language, and the caller is told."""
    made = typeset(payload(brief_in(language, f"{MIXED[language]} \U0001f600"), language))
    assert made.replaced == ("\U0001f600",)
    assert faults(made.data, UA, A2) == []
    assert "U+1F600" in "".join(lines_as_seen(made.data))


@pytest.mark.parametrize("language", ["zh", "ur"])
def test_the_brief_itself_can_be_inside(three: Brief, typeset: Typeset, language: str) -> None:
    """With the brief's file embedded, a document in any language is PDF/A-3a."""
    data = typeset(payload(three, language), embed=("three.brief.toml", b"format = 1")).data
    assert faults(data, UA, page.ValidationProfile.PDF_A_3A) == []


@pytest.mark.parametrize("language", ["zh", "ur"])
def test_marks_lead_to_claims_in_every_language(three: Brief, document: Document, language: str) -> None:
    """The links inside a document say in its language where they lead, and lead there."""
    found = list(leading(document(three, Profile.SUMMARY, language).data, language))
    assert len(found) > 10
    assert [link for link in found if link.words != link.there] == []


@pytest.mark.parametrize("language", ["zh", "ur"])
def test_a_document_is_the_same_again(three: Brief, typeset: Typeset, document: Document, language: str) -> None:
    """A document in any language, made again, is the same byte for byte."""
    again = typeset(payload(three, language, Setting(Profile.FULL))).data
    assert again == document(three, Profile.FULL, language).data


def test_the_signs_between_words_are_those_of_the_language(three: Brief) -> None:
    """Texts are put together with the commas and brackets of their language, and numbers stay as they are."""
    shown: dict[str, Any] = {lang: payload(three, lang, Setting(Profile.FULL)) for lang in ("en", "zh", "ur")}
    roles = {lang: made["parts"][1]["table"]["rows"][2][2]["text"] for lang, made in shown.items()}
    assert roles == {"en": "Chair, Chamber of Commerce", "zh": "主席，商会", "ur": "صدر، ایوانِ تجارت"}
    assert "（CN）" in shown["zh"]["parts"][1]["chart"]["bars"][0]["label"]
    assert "；" in shown["zh"]["claims"][2]["condition"]
    assert "؛ " in shown["ur"]["claims"][2]["condition"]


@pytest.mark.parametrize("language", ["zh", "ur"])
def test_what_the_checks_say_is_translated(three: Brief, language: str) -> None:
    """The findings at the end of a full document are sentences in its language."""
    made: Any = payload(three, language, Setting(Profile.FULL))
    notes = made["checks"]["notes"]
    assert len(notes) > 5
    assert [note for note in notes if re.search(r"[a-z]+ [a-z]+ [a-z]+ [a-z]+", note)] == []


def test_no_letters_lean_in_chinese_and_urdu(three: Brief, document: Document) -> None:
    """Stressed words are heavier there: neither script has italics, and a slanted font would lack its letters."""
    for language, expected in (("en", True), ("zh", False), ("ur", False)):
        fonts = asked("pdffonts", "-", data=document(three, Profile.FULL, language).data)
        assert ("-It" in fonts) == expected


@pytest.mark.parametrize(("language", "inside"), [("zh", "工程师介绍"), ("ur", "JORC2012")])
def test_lines_are_evenly_apart(three: Brief, document: Document, language: str, inside: str) -> None:
    """Names in other scripts do not push the lines of a paragraph apart, and there is room between them."""
    lines = placed_lines(document(three, Profile.SUMMARY, language).data)
    texts = {place: squeezed("".join(letter for _, letter in line)) for place, line in lines.items()}
    ((page, middle),) = [place for place, text in texts.items() if inside in text]
    near = (place for place, text in texts.items() if place[0] == page and len(text) > 10)  # no numbers of claims
    heights = sorted(height for _, height in near if -17 < height - middle < 34)
    steps = {above - below for below, above in pairwise(heights)}
    assert max(steps) - min(steps) <= 1
    assert min(steps) >= 14


def test_marks_stand_close_to_chinese_words(three: Brief, document: Document) -> None:
    """There is no room between a Chinese word and the number of its claim, as there would be before another number."""
    lines = placed_lines(document(three, Profile.SUMMARY, "zh").data)
    ((page, height), line), *_ = (
        found for found in lines.items() if {"达", "致"} <= {letter for _, letter in found[1]}
    )
    places = {letter: left for left, letter in line}
    size = places["达"] - places["事"]
    above = [line for (sheet, place), line in lines.items() if sheet == page and 0 < place - height < size]
    marks = [left for line in above for left, letter in line if letter == "3"]
    assert marks == [pytest.approx(places["致"] + size, abs=0.1 * size)]


def test_our_words_are_marked_where_nobody_translated_them() -> None:
    """In a language of the same script too, words of ours are told from those of the brief."""
    made: Any = payload(brief_in("fr", UNKNOWN["fr"]), "fr", Setting(Profile.FULL))
    ours = [made["issued_line"], made["parts"][0]["heading"], made["parts"][1]["table"]["rows"][0][-1]["text"]]
    assert ours == [f"\ufdd2{text}\ufdd1" for text in ("Issued 23 November 2026", "Overview", "China (CN)")]
    assert made["claims"][0]["condition"] == f"\ufdd2Condition:\ufdd1 {UNKNOWN['fr']}; \ufdd2likely\ufdd1"
    assert "\ufdd2" not in made["title"]


def test_any_length_of_words_stays_on_the_page(typeset: Typeset) -> None:
    """A Chinese paragraph without a space and an Urdu word without an end keep between the margins."""
    for language, text in (("zh", "铜和金" * 400), ("ur", "سبتجحمن" * 60)):
        data = typeset(payload(brief_in(language, text), language)).data
        for left, right in ((word[1], word[2]) for word in words_at(data, 1)):
            assert left >= 60
            assert right <= 596 - 60


def brief_in(language: str, text: str) -> Brief:
    """A brief in one language, with the same text in every field of words."""
    fields = {name: f"{name}.{language} = '''{text}'''" for name in ("title", "bottom_line", "heading", "body", "text")}
    parts = [f"format = 1\nid = 'one'\nlanguages = ['{language}']\nissued = 2026-11-23"]
    parts += [fields["title"], fields["bottom_line"].replace(text, f"{text} [#fact]")]
    parts += ["[[source]]\nid = 'source'", fields["title"]]
    parts += ["[[section]]\nid = 'section'\ntab = 'overview'", fields["heading"], fields["body"]]
    parts += ["[[fact]]\nid = 'fact'\ntab = 'overview'\nkind = 'assessment'\nlikelihood = 'likely'", fields["text"]]
    parts += ["said_by = 'person'\ncites = [{ source = 'source', at = 'p. 4' }]"]
    parts += [f"condition.{language} = '''{text}'''"]
    parts += [f"[[participant]]\nid = 'person'\nkind = 'person'\nname.{language} = '''{text}'''\ncountry = 'CN'"]
    parts += [f"[[mineral]]\nid = 'mineral'\nsymbol = 'Cu'\nname.{language} = '''{text}'''"]
    parts += ["[[outlook]]\nid = 'outlook'\nkind = 'watch'\ndue = 2026-12-24", fields["text"]]
    return loads("\n".join(parts).encode())
