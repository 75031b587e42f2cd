"""Any text can be typeset, and none of it vanishes unseen."""

import pytest

from briefing.export.characters import Characters, coverage
from briefing.export.cleaning import families


@pytest.fixture
def characters() -> Characters:
    """A cleaner for fonts that have the letters below U+0250 only."""
    return Characters(lambda character: "latin" if character < "\u0250" else None)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("plain words", "plain words"),
        (" a space at each end ", " a space at each end "),
        ("two\nlines\r\n\tand\u2028more\x85", "two lines and more "),
        ("nul\x00 bell\x07 del\x7f c1\x9f", "nul bell del c1"),
        ("bom\ufeff non\ufffe\uffff\ufdd0\U0001ffff", "bom non"),
        ("over\u202eride\u202c iso\u2066late\u2069", "override isolate"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("zero\u200bwidth", "zerowidth"),
        ("e\u0301", "é"),
        ("铜", "[U+94DC]"),
        ("铜和金 x", "[U+94DC U+548C U+91D1] x"),
        ("\U0001f600", "[U+1F600]"),
        ("heart \u2764\ufe0f", "heart [U+2764]"),
        ("family \U0001f468\u200d\U0001f469", "family [U+1F468 U+1F469]"),
        ("private \ue000", "private [U+E000]"),
    ],
)
def test_cleaning(characters: Characters, words: str, expected: str) -> None:
    """What cannot or must not be set goes; what no font has is shown by its number."""
    assert characters.text(words) == expected


def test_what_was_replaced_is_reported_once_and_in_order(characters: Characters) -> None:
    """The caller can say which characters the fonts lack."""
    characters.fit({"a": "金铜", "b": ["铜 plain", "\u202e", 3, None]})
    assert characters.replaced == ("金", "铜")


def test_overlong_words_get_places_to_break(characters: Characters) -> None:
    """A word of over 24 letters can end a line inside; its letters and their order stay."""
    for words in ("x" * 25, "x" * 10_000, "a " + "é" * 500 + " b", "x\u0301" * 400):
        fitted = characters.text(words)
        assert max(len(part) for part in fitted.replace(" ", "\u200b").split("\u200b")) <= 24
        assert fitted.replace("\u200b", "") == characters.text(words).replace("\u200b", "")
        assert "\u200b\u0301" not in fitted
    assert characters.text("x" * 24) == "x" * 24


def test_overlong_words_of_other_scripts() -> None:
    """A Chinese line may end nearly anywhere by itself; Urdu letters that are parted still show that they join."""
    characters = Characters(lambda _: "any")
    chinese = "一二三四五六七八九十，" * 20
    assert characters.text(chinese) == chinese
    assert characters.text(f"{chinese}{'x' * 24}铜") == f"{chinese}{'x' * 24}铜"
    assert characters.text(f"{chinese}{'x' * 25}铜") == f"{chinese}{'x' * 12}\u200b{'x' * 12}\u200bx铜"
    assert characters.text("تحقیقات") == "تحقیقات"
    joined = "\u200d\u200b\u200d"
    assert characters.text("ب" * 30) == joined.join(["ب" * 12, "ب" * 12, "ب" * 6])


def test_addresses_stay(characters: Characters) -> None:
    """An address is not a text to be shown: a place to break in it would break it."""
    address = "https://example.org/" + "a" * 100
    assert characters.fit({"href": address})["href"] == address


def test_names_without_a_font_are_counted(characters: Characters) -> None:
    """Other names in scripts that no font has are counted instead of being spelt by numbers."""
    fitted = characters.fit({"text": "x", "names": ["copper", "铜", "銅"]})
    assert fitted == {"text": "x", "names": ["copper"], "unshown": 2}
    assert characters.replaced == ("铜", "銅")


def test_the_fonts_have_all_of_latin_greek_and_cyrillic() -> None:
    """Names with any accents, phonetic letters, arrows and the signs of citations are shown as they are."""
    folder_of = coverage(families())
    blocks = (range(0x20, 0x7F), range(0xA0, 0x2B0), range(0x300, 0x370), range(0x400, 0x530), range(0x1E00, 0x1F00))
    wanted = [chr(code) for block in blocks for code in block] + list("¶§†•…‘’“”–—−×≤≥≈°₨₹¥€←↑→↓↔αωΑΩ\ufffd")
    assert [character for character in wanted if folder_of(character) != "latin"] == []
    assert not folder_of("\U0001f600")
    assert not folder_of("א")


def test_the_fonts_have_all_of_chinese_and_urdu() -> None:
    """Every character of GB 2312, the signs of Chinese, and every letter, mark, digit and sign of Urdu is shown."""
    folder_of = coverage(families())
    pairs = (bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    chinese = {character for pair in pairs if (character := pair.decode("gb2312", "ignore"))}
    assert len(chinese) == 6763
    chinese |= set("，。、；：？！（）《》〈〉【】「」『』￥％～〇")
    assert {character for character in chinese if folder_of(character) != "han"} == set()
    urdu = set("ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۃیےۂۓ۰۱۲۳۴۵۶۷۸۹،؛؟۔٪٫٬ًٌٍَُِّْٰٖٗٓٔ؎ؐؑؒؓ\u200c")
    assert {character for character in urdu if folder_of(character) is None} == set()
