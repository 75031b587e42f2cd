"""How many letters a text is, where one sign may stand for many: ﷺ is one, which is found by 18 letters."""

import unicodedata

MOST = {
    **dict.fromkeys([0xC4, 0xC5, 0xC7, 0xD6, 0xD9, 0xE1], 2),
    **dict.fromkeys([0xC2, 0xE0, 0xEA, 0xEB, 0xEC, 0xED, 0xF0], 3),
    0xE2: 4,
    0xE3: 7,
    0xEF: 18,
}
"""How many letters a sign stands for at most, by the first of its bytes in UTF-8; by all others, one."""
_FEW = 30
"""How many signs are sooner counted one by one than by a look at each letter of a text."""
_OTHERS = bytes(byte for byte in range(256) if byte not in MOST)


class _Letters(dict[str, int]):
    """How many letters each sign stands for: those it is decomposed to for compatibility, but for marks on them."""

    def __missing__(self, sign: str) -> int:
        parts = unicodedata.normalize("NFKD", sign)
        count = self[sign] = max(1, sum(not unicodedata.combining(part) for part in parts))
        return count


def letters(text: str, data: bytes, most: int) -> int:
    """How many letters `text` is, which is `data` in UTF-8: exactly where it may be over `most`."""
    firsts = data.translate(None, _OTHERS)
    bound = len(text) + sum((count - 1) * firsts.count(byte) for byte, count in MOST.items())
    return _counted(text) if bound > most else bound


def _counted(text: str) -> int:
    counts = _Letters()
    several = {sign: counts[sign] for sign in set(text) if counts[sign] > 1}
    if len(several) > _FEW:
        return sum(map(counts.__getitem__, text))
    return len(text) + sum((count - 1) * text.count(sign) for sign, count in several.items())
