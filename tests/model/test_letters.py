"""How many letters the signs of Unicode stand for."""

import sys
import unicodedata

from briefing.model import decoding
from briefing.model.letters import MOST, letters


def test_the_most_letters_of_a_sign_are_known() -> None:
    """A bound on them goes by the first byte alone: it must be that of the longest there is, as Unicode has it."""
    found: dict[int, int] = {}
    for number in range(sys.maxunicode + 1):
        sign = chr(number)
        if unicodedata.category(sign) != "Cs":
            count = sum(not unicodedata.combining(part) for part in unicodedata.normalize("NFKD", sign))
            first = sign.encode()[0]
            found[first] = max(found.get(first, 0), count)
    assert {byte: count for byte, count in found.items() if count > 1} == MOST
    assert max(MOST.values()) == decoding._MOST_OF_A_SIGN


def test_letters_are_counted_one_by_one_only_where_there_may_be_too_many() -> None:
    """Else a bound says that there are not."""
    text = "ab, ﷺ، ۔ ﷲ"
    data = text.encode()
    bound = len(text) + 2 * 17
    assert letters(text, data, bound) == bound
    assert letters(text, data, bound - 1) == len(text) + 17 + len("الله") - 1


def test_a_mark_is_a_letter_by_itself_and_none_of_a_sign() -> None:
    """A file of nothing but marks is as long as it is; a letter with its marks in one sign is as it is with none."""
    text = "½\u0301\u0301ế"
    assert letters(text, text.encode(), 0) == 3 + 1 + 1 + 1


def test_many_signs_are_counted_as_few_are() -> None:
    """However many of them stand for several letters: each for those it is decomposed to."""
    signs = [chr(number) for number in range(0x3200, 0x3240) if len(unicodedata.normalize("NFKD", chr(number))) > 1]
    each = [len(unicodedata.normalize("NFKD", sign)) for sign in signs]
    assert len(signs) > 40
    for many in (1, 30, 31, len(signs)):
        text = "a" + "".join(signs[:many]) * 2
        assert letters(text, text.encode(), 0) == 1 + 2 * sum(each[:many])
