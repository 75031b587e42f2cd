"""The bundled brief is written in Chinese and Urdu as these are written: letters, digits, signs and spaces."""

import re
import unicodedata
from collections.abc import Iterator

import pytest

from briefing.model.brief import Brief
from briefing.model.markup import blocks
from tests.briefs.reading import texts

HAN = "㐀-鿿"
WIDE = "，。；：！？、（）“”"
ARABIC = "\u0600-\u06ff"
URDU_SIGN = "،؛۔؟"
TRADITIONAL = (
    "業濟關係國資發產開與這個們時對動會員導術經問題長區應從進實現總結構銅黃礦決見論壇報導華稱領層負責勵衝標準環護過並"
)

ANYWHERE = {
    "a character that is not seen": r"[\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]",
    "a digit that is not Western": r"(?![0-9])\d",
    "spaces": r"\s\s|\A\s|\s\Z",
    "a space before a sign": rf"\s[,.;:!?){URDU_SIGN}{WIDE}]",
    "a sign twice": rf"([,;:{URDU_SIGN}{WIDE}])\1",
}
HOW_NOT = {
    "zh": {
        "a half-width sign": rf"[{HAN}][,.;:!?()\"']|[,.;:!?()\"'][{HAN}]",
        "a full-width letter or digit": r"[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u3000]",
        "a space": rf"[{HAN}{WIDE}]\s|\s[{HAN}{WIDE}]",
        "Arabic letters": rf"[{ARABIC}]",
        "a traditional form": f"[{TRADITIONAL}]",
        "Latin letters": r"(?<![A-Za-z])(?!(?:Wang|Huihua|CCCPK|CPEC)(?![A-Za-z]))[A-Za-z]+",
    },
    "ur": {
        "an Arabic letter": "[\u0629\u0643\u0647\u0649\u064a\u06c0]",
        "a sign of another script": rf"[{ARABIC}]\s?[,;?.!]|[,;?.!]\s?[{ARABIC}]|[{HAN}{WIDE}]",
        "no space after a sign": rf"[{URDU_SIGN}:)][{ARABIC}A-Za-z0-9](?<![{URDU_SIGN}])",
        "words joined, or with a hamza of old": r"لئے|کیلئے|کیلیے|چاہئے|دیئے|ہوگا|ہوگی|ہونگے|\bانکا\b|\bاسکا\b",
        "Latin letters": r"(?!CCCPK\b)\b[A-Za-z]+",
    },
}
"""How a text is not written, in any language and in each."""


def faults(text: str, language: str) -> Iterator[str]:
    """What in `text`, as a reader sees it, is not written as `language` is."""
    for what, pattern in {**ANYWHERE, **HOW_NOT[language]}.items():
        yield from (f"{what}: {match[0]!r}" for match in re.finditer(pattern, text))
    if not unicodedata.is_normalized("NFC", text):
        yield "a letter and its mark apart"


@pytest.mark.parametrize("language", HOW_NOT)
def test_texts_are_written_well(brief: Brief, language: str) -> None:
    """A reader of Chinese or Urdu meets no foreign sign, digit, space or letter."""
    found = {
        place.where: wrong
        for place in texts(brief)
        for block in blocks(place.text[language])
        if (wrong := list(faults(block.text, language)))
    }

    assert found == {}


@pytest.mark.parametrize(("language", "is_spaced"), [("en", True), ("zh", False), ("ur", True)])
def test_marks_stand_before_the_sign(brief: Brief, language: str, is_spaced: bool) -> None:
    """A mark stands between its words and the sign that ends them: behind a space, but for Chinese, which has none."""
    prose = "\n".join(place.text[language] for place in texts(brief))
    before = {prose[match.start() - 1].isspace() for match in re.finditer(r"\[#", prose)}

    assert before == {is_spaced}
    assert re.findall(rf"\[#[^\]]+\]\s+[,.;:{URDU_SIGN}{WIDE}]", prose) == []
    assert re.findall(rf"[,.;:{URDU_SIGN}{WIDE[:5]}]\s*\[#", prose) == []


@pytest.mark.parametrize(("script", "language"), [(rf"[{HAN}]", "zh"), (rf"[{ARABIC}]", "ur")])
def test_other_names_are_written_well(brief: Brief, script: str, language: str) -> None:
    """Other names keep the same letters; only that Chinese has its traditional forms too."""
    names = [alias for record in brief.participants for alias in record.aliases]
    names += [alias for mineral in brief.minerals for alias in mineral.aliases]
    found = [wrong for name in names if re.search(script, name) for wrong in faults(name, language)]

    assert [wrong for wrong in found if not wrong.startswith("a traditional form")] == []


@pytest.mark.parametrize("text", ["71家中国企业（CCCPK）参加了论坛。", "Wang Huihua是会长：“新前沿”。", "CPEC、黄金"])
def test_good_chinese_passes(text: str) -> None:
    """The tests above take good Chinese for good."""
    assert list(faults(text, "zh")) == []


@pytest.mark.parametrize(
    "text", ["71 چینی کمپنیوں نے شرکت کی؛ 850 سے زائد مندوبین۔", "چیمبر (CCCPK) کے مؤثر رکن ہیں: گئے، آئے۔", "قابلِ ذکر"]
)
def test_good_urdu_passes(text: str) -> None:
    """The tests above take good Urdu for good."""
    assert list(faults(text, "ur")) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        pytest.param("矿业,矿产", "a half-width sign", id="comma"),
        pytest.param("论坛(CCCPK)", "a half-width sign", id="brackets"),
        pytest.param("71 家企业", "a space", id="space"),
        pytest.param("７１家企业", "a full-width letter", id="full-width digits"),
        pytest.param("論壇", "a traditional form", id="traditional"),
        pytest.param("加工processing", "Latin letters", id="untranslated"),
        pytest.param("CPECs走廊", "Latin letters", id="a longer word"),
        pytest.param("矿业\u200b矿产", "a character that is not seen", id="zero width"),
        pytest.param("矿业。。", "a sign twice", id="twice"),
        pytest.param("走廊راہداری", "Arabic letters", id="Urdu"),
    ],
)
def test_bad_chinese_is_seen(text: str, what: str) -> None:
    """What the tests above look for in Chinese they find."""
    assert [wrong for wrong in faults(text, "zh") if wrong.startswith(what)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        pytest.param("كان کنی", "an Arabic letter", id="kaf"),
        pytest.param("معدني", "an Arabic letter", id="yeh"),
        pytest.param("ه", "an Arabic letter", id="heh"),
        pytest.param("معدنیات, کان کنی", "a sign of another script", id="comma"),
        pytest.param("ہے.", "a sign of another script", id="full stop"),
        pytest.param("۷۱ کمپنیاں", "a digit that is not Western", id="digits"),
        pytest.param("\u200fکان کنی", "a character that is not seen", id="right-to-left mark"),
        pytest.param("کان\u2067کنی\u2069", "a character that is not seen", id="isolate"),
        pytest.param("معدنیات ، سونا", "a space before a sign", id="space"),
        pytest.param("معدنیات،سونا", "no space after a sign", id="no space"),
        pytest.param("کے لئے", "words joined", id="hamza"),
        pytest.param("مو\u0654ثر", "a letter and its mark apart", id="not composed"),
        pytest.param("CPEC کے مراحل", "Latin letters", id="untranslated"),
    ],
)
def test_bad_urdu_is_seen(text: str, what: str) -> None:
    """What the tests above look for in Urdu they find."""
    assert [wrong for wrong in faults(text, "ur") if wrong.startswith(what)]
