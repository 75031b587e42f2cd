"""A whole brief as a TOML file, and a way back from a brief to one."""

import textwrap
from collections.abc import Callable

import msgspec
import pytest

from briefing.model.brief import Brief
from briefing.model.text import Text

_SAMPLE = """
format = 1
id = "sample"
languages = ["en", "ur"]
issued = 2026-11-23
title = { en = "A sample", ur = "نمونہ" }
bottom_line.en = "Copper is dug [#dug]."
bottom_line.ur = "تانبا نکلتا ہے [#dug]۔"

[event]
name = { en = "Forum", ur = "فورم" }
venue = { en = "Hall", ur = "ہال" }
place = { en = "City", ur = "شہر" }
date = 2026-11-20

[[source]]
id = "report"
title = { en = "Report", ur = "رپورٹ" }
publisher = { en = "Paper", ur = "اخبار" }
author = { en = "Author", ur = "مصنف" }
date = 2026-11-21
url = "https://example.org/report"

[[section]]
id = "what"
tab = "minerals"
heading = { en = "What", ur = "کیا" }
body.en = '''
Copper is dug [#dug].
'''
body.ur = '''
تانبا نکلتا ہے [#dug]۔
'''

[[fact]]
id = "dug"
tab = "minerals"
kind = "figure"
text = { en = "Over 1.5 tonnes are dug.", ur = "ڈیڑھ ٹن سے زیادہ۔" }
figure = { value = 1.5, qualifier = "over", unit = { en = "tonnes", ur = "ٹن" } }
said_by = "miner"
condition = { en = "if it rains", ur = "اگر بارش ہو" }
cites = [{ source = "report", at = "¶2" }, { source = "report" }]

[[fact]]
id = "seen"
tab = "overview"
kind = "event"
text = { en = "It was seen.", ur = "دیکھا گیا۔" }

[[participant]]
id = "miner"
kind = "person"
name = { en = "Miner", ur = "کان کن" }
role = { en = "Head", ur = "سربراہ" }
organisation = "mine"
country = "PK"
count = 1
facts = ["dug"]
aliases = ["digger"]

[[participant]]
id = "mine"
kind = "organisation"
name = { en = "Mine", ur = "کان" }

[[mineral]]
id = "copper"
name = { en = "Copper", ur = "تانبا" }
symbol = "Cu"
group = { en = "Metal", ur = "دھات" }
status = { en = "Dug", ur = "جاری" }
constraints = { en = "Roads", ur = "سڑکیں" }
facts = ["dug"]
aliases = ["铜"]

[[outlook]]
id = "more"
kind = "expectation"
text = { en = "More to come.", ur = "مزید۔" }
condition = { en = "if it rains", ur = "اگر بارش ہو" }
trigger = { en = "Clouds", ur = "بادل" }
facts = ["dug"]

[[gap]]
id = "depth"
text = { en = "The depth is not known.", ur = "گہرائی معلوم نہیں۔" }
facts = ["dug"]
"""

_SMALL = """
format = 1
id = "small"
languages = ["en"]
issued = 2026-11-23
title.en = "A small brief"
"""


@pytest.fixture(scope="session")
def sample() -> str:
    """A file with every kind of record and every key, in two languages."""
    return _SAMPLE.lstrip()


@pytest.fixture(scope="session")
def small() -> Callable[[str], bytes]:
    """Makes the smallest valid file, five lines, with more lines below them."""

    def make(more: str = "") -> bytes:
        return (_SMALL.lstrip() + textwrap.dedent(more)).encode()

    return make


@pytest.fixture(scope="session")
def dumped() -> Callable[[Brief], str]:
    """Writes a brief as TOML: each text in literal quotes where it can stand in them, everything on one line."""

    def plain(value: object) -> object:
        if isinstance(value, Text):
            return {language: value[language] for language in value}
        raise NotImplementedError

    def written(value: object) -> str:
        if isinstance(value, dict):
            return "{" + ", ".join(f"{key} = {written(item)}" for key, item in value.items() if item is not None) + "}"
        if isinstance(value, list | tuple):
            return "[" + ", ".join(written(item) for item in value) + "]"
        if isinstance(value, str):
            return quoted(value)
        return str(value)

    def quoted(words: str) -> str:
        if "'" not in words and all(sign.isprintable() for sign in words):
            return f"'{words}'"
        signs = (sign if sign.isprintable() and sign not in '"\\' else f"\\U{ord(sign):08x}" for sign in words)
        return f'"{"".join(signs)}"'

    def dump(brief: Brief) -> str:
        tables: dict[str, object] = msgspec.to_builtins(brief, enc_hook=plain, builtin_types=(type(brief.issued),))
        return "".join(f"{key} = {written(value)}\n" for key, value in tables.items() if value not in (None, ()))

    return dump
