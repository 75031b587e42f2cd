"""Folding: writings of the same words are equal, and the way back to the original is exact."""

import bz2
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from briefing.search import text as folding
from briefing.search.text import Folded, fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("Copper MINING", "copper mining", id="case"),
        pytest.param("İstanbul ısı", "istanbul isi", id="i with and without a dot"),
        pytest.param("Straße STRASSE ẞ", "strasse strasse ss", id="sharp s"),
        pytest.param("ΣΊΣΥΦΟΣ σίσυφος", "σισυφοσ σισυφοσ", id="sigma at a word's end"),
        pytest.param("café cafe\u0301 Ångström", "cafe cafe angstrom", id="accents, put together or apart"),
        pytest.param("Łódź Øre Đà ð Ħ", "lodz ore da d h", id="letters with a stroke"),
        pytest.param("Æsir œuvre þorn", "aesir oeuvre thorn", id="letters that are two"),
        pytest.param("Ｃｏｐｐｅｒ　１２", "copper 12", id="full width"),
        pytest.param("ｶﾞ", "カ", id="half width"),
        pytest.param("ﬁnance ﬀ ﬄ", "finance ff ffl", id="ligatures"),
        pytest.param("㎏ ² ½ Ⅻ ™", "kg 2 1/2 xii tm", id="signs that stand for letters"),
        pytest.param("⾦ ⽯ ⻓ ⺟", "金 石 长 母", id="radicals"),
        pytest.param("豈 ㈱ ㍿", "豈 (株) 株式会社", id="compatibility forms"),
        pytest.param("علي على علی", "علی علی علی", id="kinds of ye"),
        pytest.param("كتاب کتاب ڪتاب", "کتاب کتاب کتاب", id="kinds of kaf"),
        pytest.param("مدرسة مدرسہ مدرسه مدرسھ", "مدرسہ مدرسہ مدرسہ مدرسہ", id="kinds of he"),
        pytest.param("مؤمن رئیس لائۓ", "مومن رییس لایی", id="letters that carry a hamza"),
        pytest.param("أحمد إحمد آحمد ٱحمد", "احمد احمد احمد احمد", id="kinds of alef"),
        pytest.param("مُحَمَّد", "محمد", id="vowel marks"),
        pytest.param("مـــحمد", "محمد", id="tatweel"),
        pytest.param("ﻣﺤﻤﺪ ﷲ", "محمد اللہ", id="forms of presentation"),
        pytest.param("می\u200cشود نیم\u200dفاصله", "میشود نیمفاصلہ", id="joiners"),
        pytest.param("٢٣٤ ۵۶۷ ५६ ５ 𝟝", "234567 56 5 5", id="digits of other scripts"),
        pytest.param("1,850 a 1 850 b 1\u00a0850", "1850 a 1850 b 1850", id="separators of thousands"),
        pytest.param("1'850 1’850 ۱٬۸۵۰", "1850 1850 1850", id="other separators of thousands"),
        pytest.param("1,234,567 12,345", "1234567 12345", id="several of them"),
        pytest.param("1,85 1,8500 1.850 0.1,234", "1,85 1,8500 1.850 0.1,234", id="other commas and points"),
        pytest.param("12345,678", "12345,678", id="a comma behind more than three digits"),
        pytest.param("12,34,567 1,00,000 ۱۲٬۳۴٬۵۶۷", "1234567 100000 1234567", id="groups as in South Asia"),
        pytest.param("1,23 1,23,45 123,45,678", "1,23 1,23,45 123,45,678", id="no such groups"),
        pytest.param("1–2 a – b −3 ‐x —", "1-2 a - b -3 -x -", id="dashes"),
        pytest.param("Pak–China value-added a—b c−d‐e", "pak china value added a b c d e", id="hyphens between words"),
        pytest.param("covid-19 5-year 1-850", "covid 19 5 year 1-850", id="hyphens beside digits"),
        pytest.param("‘a’ ‚b‛ “c” „d‟ «e» ′f″", "'a' 'b' \"c\" \"d\" \"e\" 'f''", id="quotes"),
        pytest.param("a\u2028b\tc\nd\u00a0e\u3000f", "a b c d e f", id="spaces"),
        pytest.param("a\u00adb\u200bc\u2060d\ufeffe\u202ef\x07g", "abcdefg", id="signs that show nothing"),
        pytest.param("`a` é`", "`a` e`", id="backticks are the same everywhere"),
        pytest.param("क्षि", "कषि", id="marks of Indic scripts"),
    ],
)  # fmt: skip
def test_what_is_folded_away(text: str, expected: str) -> None:
    """Different writings of the same words become one."""
    assert fold(text).text == expected


@pytest.mark.parametrize(
    ("text", "found", "marked"),
    [
        pytest.param("Copper", "copper", "Copper", id="same length"),
        pytest.param("cafe\u0301s", "cafe", "cafe\u0301", id="a mark goes with its letter"),
        pytest.param("Straße", "s", "S", id="the first letter"),
        pytest.param("Straße", "strass", "Straß", id="half of a letter that is two marks it"),
        pytest.param("😀 Straße x", "x", "x", id="behind an astral letter and a letter that is two"),
        pytest.param("a\u200bb", "ab", "a\u200bb", id="what shows nothing lies within"),
        pytest.param("1,850 delegates", "850", "850", id="behind a separator"),
        pytest.param("1,850 delegates", "1", "1", id="before a separator"),
        pytest.param("1,850 delegates", "1850 d", "1,850 d", id="over a separator"),
        pytest.param("850 ۸۵۰", "850", "850", id="two numbers side by side"),
        pytest.param("é 1 ۸۵۰ x", "1", "1", id="before a separator in another script"),
        pytest.param("ﷺ", "صلی", "ﷺ", id="a word of a sign that is several"),
    ],
)  # fmt: skip
def test_the_way_back(text: str, found: str, marked: str) -> None:
    """What is found in the folded text is marked in the original, no more of it and no less."""
    folded = fold(text)
    start = folded.text.index(found)
    begin, end = folded.span(start, start + len(found))
    assert text[begin:end] == marked


def test_the_way_back_over_all_that_changes_places() -> None:
    """Behind a ligature and a number whose separators are gone a word is still where it stands."""
    text = "ﬁ 1,200 oz, ﬂ 3,400"
    folded = fold(text)
    assert folded.text == "fi 1200 oz, fl 3400"
    for words, original in (("fi", "ﬁ"), ("1200", "1,200"), ("oz", "oz"), ("fl", "ﬂ"), ("3400", "3,400")):
        start = folded.text.index(words)
        begin, end = folded.span(start, start + len(words))
        assert text[begin:end] == original


def test_plain_text_needs_no_way_back() -> None:
    """Where every letter stays in its place no places are kept."""
    assert fold("Copper and gold") == Folded("copper and gold", None)
    assert fold("Ångström") == Folded("angstrom", None)


_ALPHABET = st.sampled_from([*"aZé9 1,.'-ßİﬁﷺ1８۸٬ـَﻻ金⾦", "\u0301", "\u200c", "\u00a0", "😀", "\n", "``"])
_TEXTS = st.lists(_ALPHABET, max_size=25).map("".join) | st.text(max_size=25)


@given(_TEXTS)
@example("1,234,567 1,234")
@example("850 ۸۵۰ ٬850")
@example("1’234’567,890")
def test_folding_again_changes_nothing(text: str) -> None:
    """Folded text is folded."""
    assert fold(fold(text).text).text == fold(text).text


@given(_TEXTS, st.sampled_from([1, 2, 3, 7]))
@example("aß", 1)
@example("ß\u0301", 1)
@example("éa\u0301b", 2)
@example("a\u0301ßa\u0301", 2)
def test_a_long_text_is_folded_step_by_step(text: str, step: int) -> None:
    """Wherever a step ends, the letters are folded as at once, and go back to the same places."""
    at_once = fold(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folding, "_STEP", step)
        assert fold(text) == at_once


@given(_TEXTS, st.data())
def test_spans_lie_in_the_original(text: str, data: st.DataObject) -> None:
    """Every part of the folded text has a part of the original, not empty, and in the same order."""
    folded = fold(text)
    assume(folded.text)
    spans = [folded.span(place, place + 1) for place in range(len(folded.text))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    assert folded.span(start, end) == (spans[start][0], spans[end - 1][1])


@given(_TEXTS, st.data())
def test_the_part_marked_folds_to_what_was_found(text: str, data: st.DataObject) -> None:
    """Where no letter becomes several and no separator goes, the part marked is the part that was asked for."""
    letters = [fold(letter).text for letter in text]
    assume(all(len(letter) <= 1 for letter in letters))
    assume(fold(text).text == "".join(letters) != "")
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    begin, stop = folded.span(start, end)
    assert "".join(fold(letter).text for letter in text[begin:stop]) == folded.text[start:end]


@pytest.mark.parametrize("plane", [0, 1, 2, 3, 14])
def test_every_letter_of_unicode(plane: int) -> None:
    """Each letter folds alike alone and among others, in one step, and leaves no mark, capital or line end."""
    for number in range(plane << 16, (plane + 1) << 16):
        letter = chr(number)
        if unicodedata.category(letter) == "Cs":
            continue
        folded = fold(letter).text
        assert fold(folded).text == folded, hex(number)
        assert fold("é" + letter).text == "e" + folded, hex(number)
        assert not any(unicodedata.combining(part) for part in folded), hex(number)
        assert "\n" not in folded


def test_case_can_be_kept() -> None:
    """All but case is folded away where case is asked for."""
    assert fold("Ｃu ÉTÉ ŁÓDŹ Æ 1,850 Pak–China ٨", keep_case=True).text == "Cu ETE LODZ AE 1850 Pak China 8"
    assert fold("Cu", keep_case=True) == Folded("Cu", None)


@given(_TEXTS)
@example("ẞÆÞ ı İ")
def test_case_is_all_that_is_kept(text: str) -> None:
    """Folded with its case, and then without, a text is what it is folded at once; and so again with its case."""
    cased = fold(text, keep_case=True).text
    assert fold(cased, keep_case=True).text == cased
    assert fold(cased).text == fold(text).text


# ── Unicode's own data ───────────────────────────────────────────────────────────────────────────────────────────────

UNICODE = Path("/usr/share/unicode")  # Debian's package unicode-data


def rows(name: str) -> list[list[str]]:
    """The fields of each row of a file of Unicode's, but for rows with letters this Python does not know yet."""
    path = UNICODE / name
    if path.suffix == ".bz2" or not path.exists():
        lines = bz2.decompress((UNICODE / f"{path.name.removesuffix('.bz2')}.bz2").read_bytes()).decode().splitlines()
    else:
        lines = path.read_text("utf-8").splitlines()
    found = [[field.strip() for field in line.partition("#")[0].split(";")] for line in lines]
    return [row for row in found if len(row) > 1 and all(unicodedata.category(c) != "Cn" for c in letters(row[0]))]


def letters(codes: str) -> str:
    """The letters with those code points, in hexadecimal."""
    return "".join(chr(int(code, 16)) for code in re.split(r"[ .]+", codes))


def test_case_as_unicode_folds_it() -> None:
    """Every letter of CaseFolding.txt folds as the letters it is said to fold to."""
    mapped = [row for row in rows("CaseFolding.txt") if row[1] in "CF"]
    assert len(mapped) > 1400
    assert [row for row in mapped if fold(letters(row[0])).text != fold(letters(row[2])).text] == []


def test_forms_as_unicode_normalizes_them() -> None:
    """The source of each row of NormalizationTest.txt folds as each of its normal forms."""
    forms = rows("NormalizationTest.txt")
    assert len(forms) > 18_000
    wrong = [row[0] for row in forms if len({fold(letters(field)).text for field in row[:5]}) > 1]
    assert wrong == []


def test_radicals_as_unicode_equates_them() -> None:
    """Every radical and stroke of EquivalentUnifiedIdeograph.txt folds as its ideograph."""
    pairs = [
        (chr(code), letters(row[1]))
        for row in rows("EquivalentUnifiedIdeograph.txt")
        for code in range(ord(letters(row[0])[0]), ord(letters(row[0])[-1]) + 1)
    ]
    assert len(pairs) > 300
    assert [pair for pair in pairs if fold(pair[0]).text != fold(pair[1]).text] == []


def test_digits_as_unicode_numbers_them() -> None:
    """Every decimal digit of UnicodeData.txt folds to its value."""
    digits = [(chr(int(row[0], 16)), row[6]) for row in rows("UnicodeData.txt") if row[2] == "Nd"]
    assert len(digits) > 600
    assert [digit for digit in digits if fold(digit[0]).text != digit[1]] == []
