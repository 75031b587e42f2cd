"""Passages in another language than their document are known by their letters."""

import time

import pytest

from briefing.export.characters import Characters
from briefing.export.tongues import Tongues, parted, untranslated, untranslated_around

_SHOWN = {"\ufdd0": "<", "\ufdd1": ">", "\u2066": "[", "\u2069": "]"}


def marked(language: str, words: str, *, is_untranslated: bool = False) -> str:
    """A text with its marks as signs that can be seen: `<` with a letter, and `>`; `[` and `]` around a figure."""
    found = Tongues(language, ("en", "zh", "ur"), "en").marked(words, is_untranslated=is_untranslated)
    return found.translate({ord(sign): shown for sign, shown in _SHOWN.items()})


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("plain – words of “Türkiye”", "plain – words of “Türkiye”"),
        ("copper (铜) and 稀土, too", "copper (<h铜>) and <h稀土>, too"),
        ("copper 铜和金。 Yes", "copper <h铜和金。> Yes"),
        ("アルミ and 銅", "<jアルミ> and <h銅>"),
        ("ｱﾙﾐ and ￥7", "<jｱﾙﾐ> and <h￥>7"),
        ("He said تانبا and سونا.", "He said <aتانبا> and <aسونا>."),
        ("پاکستان میں CPEC ہے۔", "<aپاکستان میں CPEC ہے۔>"),
        ("He said “میں CPEC 71 ہے۔” here", "He said “<aمیں CPEC 71 ہے۔>” here"),
        ("A list (تانبا copper silver)", "A list (<aتانبا> copper silver)"),
        ("{铜} of {count}", "{<h铜>} of {count}"),
    ],
)
def test_in_english(words: str, expected: str) -> None:
    """Chinese and Urdu in English lines are passages; a quotation in Urdu is one with the Latin names in it."""
    assert marked("en", words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("铜 71 %", "铜 71 %"),
        ("中国的 CPEC Mining (Pvt.) Ltd. 和铜", "中国的 <lCPEC Mining (Pvt.) Ltd.> 和铜"),
        ("铜（تانبا）", "铜（<aتانبا>）"),
    ],
)
def test_in_chinese(words: str, expected: str) -> None:
    """Latin names and Urdu in Chinese lines are passages; figures are not."""
    assert marked("zh", words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("تانبا", "تانبا"),
        ("کمپنی Foo (Pvt.) Ltd. نے", "کمپنی <lFoo (Pvt.) Ltd.> نے"),
        ("(CPEC Mining) اور “copper (Cu)”، Au", "(<lCPEC Mining>) اور “<lcopper (Cu)>”، <lAu>"),
        ("Who came, and when?", "<lWho came, and when?>"),
        ("یہ 铜 ہے", "یہ <h铜> ہے"),
        ("صرف 3.5 Mt ہے", "صرف <l3.5 Mt> ہے"),
        ("پیداوار 12.5% یا -5 یا $7", "پیداوار [12.5%] یا [-5] یا [$7]"),
        ("تاریخ 2026-11-23 ہے", "تاریخ [2026-11-23] ہے"),
        ("سال 1,850 اور 5–7", "سال 1,850 اور 5–7"),
        ("پیداوار ۱۲٫۵ یا +۵۰% یا １２%", "پیداوار ۱۲٫۵ یا [+۵۰%] یا <h１２>%"),
        ("صفحہ {page} از {pages}", "صفحہ {page} از {pages}"),
    ],
)
def test_in_urdu(words: str, expected: str) -> None:
    """Latin names keep their brackets and full stops, figures their signs; fields for the template are left alone."""
    assert marked("ur", words) == expected


def test_in_a_script_without_a_font() -> None:
    """In Hebrew, which no font here has, Latin names and numbers keep their order all the same."""
    assert marked("he", " [U+05D0] Foo Ltd. ") == " <l[U+05D0] Foo Ltd.> "


@pytest.mark.parametrize(
    ("language", "languages", "code", "expected"),
    [
        ("en", ("en",), "h", ("zh", "CN", "ltr")),
        ("en", ("en",), "a", ("ur", "", "rtl")),
        ("en", ("en", "fa-IR"), "a", ("fa", "IR", "rtl")),
        ("en", ("en", "zh-Hant-TW"), "h", ("zh", "TW", "ltr")),
        ("ur", ("ur", "fr", "en"), "l", ("fr", "", "ltr")),
        ("ar", ("he", "ar"), "l", ("en", "", "ltr")),
        ("ur-PK", ("ur-PK",), "o", ("ur", "PK", "rtl")),
    ],
)
def test_a_passage_has_the_language_of_the_brief(
    language: str, languages: tuple[str, ...], code: str, expected: tuple[str, str, str]
) -> None:
    """A passage is in the first of the brief's languages with its script, else in the one that is most likely."""
    found = Tongues(language, languages, "en").codes[code]
    assert (found["lang"], found["region"], found["direction"]) == expected


def test_untranslated_words_are_marked_but_for_their_fields() -> None:
    """Words of the program that nobody has translated are passages, even in the same script; what they hold is not."""
    found = untranslated_around("Condition: {condition}").replace("{condition}", "si la loi")
    characters = Characters(lambda _: "latin", Tongues("fr", ("fr",), "en").marked)
    shown = characters.fit({"text": found, "description": found})
    assert shown["text"].translate({ord(sign): text for sign, text in _SHOWN.items()}) == "<wCondition:> si la loi"
    assert shown["description"] == "Condition: si la loi"
    assert characters.fit(untranslated("Page {page}"))[2:-1] == "Page {page}"


@pytest.mark.parametrize("words", ["\ufdd0abc", "abc\ufdd1", "\ufdd2abc", "\ufdd0\ufdd1\ufdd2", "\ufdd2a\ufdd2b"])
def test_a_brief_cannot_mark_by_itself(words: str) -> None:
    """The signs of a mark in a brief's own text vanish, and none of the letters with them."""
    characters = Characters(lambda _: "latin", Tongues("en", ("en",), "en").marked)
    assert characters.fit(words) == "".join(letter for letter in words if letter < "\ufdd0")
    assert parted("plain") == ["plain"]


@pytest.mark.parametrize("words", ["1", "1,", "-", "1-", "م a(", 'م a"', "م “a ", "{a", "铜 a "])
def test_any_length_of_words_is_marked_soon(words: str) -> None:
    """The time grows with the length of a text, not with its square."""
    begin = time.perf_counter()
    for language in ("en", "zh", "ur"):
        marked(language, "م铜" + words * 100_000)
    assert time.perf_counter() - begin < 10
