"""The languages the program speaks, and what is known of any other one by its tag (BCP 47)."""

from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from briefing import resources

Words = dict[str, Any]
"""The words that go with a document in one language: texts by name, some in groups; fields stand in braces."""


class Script(StrEnum):
    """A script the program has fonts for, by its code in ISO 15924."""

    LATIN = "Latn"
    HAN = "Hans"
    ARABIC = "Arab"


LETTERS = {
    Script.LATIN: "A-Za-zªºÀ-ÖØ-öø-\u024f\u1e00-\u1eff",
    Script.ARABIC: "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc",
    Script.HAN: (
        "\u2e80-\u2fdf\u3000-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffee"
        "\U00020000-\U0003ffff"
    ),
}
"""What each script is written in, signs such as 。 too, as ranges for the brackets of a pattern.

Those from U+FDD0 to U+FDEF are left out: no text has them, and programs use them as they like.
"""


class Language(NamedTuple):
    """A language that the window and documents are translated into."""

    tag: str
    name: str
    """Its name in itself."""
    script: Script


LANGUAGES = (
    Language("en", "English", Script.LATIN),
    Language("zh", "中文", Script.HAN),
    Language("ur", "اردو", Script.ARABIC),
)
"""The first is the one the program is written in; it stands in for what another lacks."""

COMMAS = {Script.LATIN: ", ", Script.HAN: "，", Script.ARABIC: "، "}
"""What stands between the parts of a line, by script."""

# Languages that nobody has translated the program into, but in which a brief may be written.
_ARABIC = frozenset(
    {"ar", "azb", "bal", "bqi", "ckb", "fa", "glk", "ks", "lrc", "mzn", "pnb", "prs", "ps", "sd", "skr", "ug"}
)
_HAN = frozenset({"gan", "hak", "ja", "lzh", "nan", "wuu", "yue"})
_OTHER_RIGHT_TO_LEFT = frozenset({"arc", "dv", "he", "iw", "ji", "nqo", "rhg", "syr", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"Adlm", "Arab", "Aran", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"})
_SCRIPTS = {"Hans": Script.HAN, "Hant": Script.HAN, "Jpan": Script.HAN, "Arab": Script.ARABIC, "Aran": Script.ARABIC}


def language_of(tag: str) -> Language | None:
    """The language of the program that a reader of `tag` is served by, as `ur` by `ur-PK`; None where there is none."""
    base = tag.partition("-")[0]
    return next((language for language in LANGUAGES if language.tag in {tag, base}), None)


def script_of(tag: str) -> Script:
    """The script that texts in `tag` are set in, as far as the program has fonts: Latin where it has none."""
    base, written = _parts(tag)
    if written:
        return _SCRIPTS.get(written, Script.LATIN)
    known = language_of(tag)
    if known is not None:
        return known.script
    return Script.ARABIC if base in _ARABIC else Script.HAN if base in _HAN else Script.LATIN


def is_right_to_left(tag: str) -> bool:
    """Whether lines in `tag` run from right to left."""
    base, written = _parts(tag)
    if written:
        return written in _RIGHT_TO_LEFT_SCRIPTS
    return script_of(tag) is Script.ARABIC or base in _OTHER_RIGHT_TO_LEFT


def words(tag: str) -> Words:
    """The words that go with a document in `tag`, English where nobody has translated them; `language` says which."""
    known = language_of(tag)
    return _words((known or LANGUAGES[0]).tag)


@cache
def _words(tag: str) -> Words:
    from msgspec import json  # it reads this in a tenth of the time of the module json, which it spares

    source = resources.path("languages", "en.json")
    name = source if tag == LANGUAGES[0].tag else resources.path("languages", "built", f"{tag}.json")
    found: Words = json.decode(name.read_bytes())
    return {**found, "language": tag}


def _parts(tag: str) -> tuple[str, str]:
    """The language and the script that a tag names; the latter empty where it names none."""
    base, _, rest = tag.partition("-")
    second = rest.partition("-")[0]
    return base, second if len(second) == 4 and second.isalpha() else ""  # noqa: PLR2004 -- as BCP 47 has it
