"""A brief with every kind of record in two languages, and what a change of its file comes to."""

from collections.abc import Callable

import pytest

from briefing.compare.comparison import compare
from briefing.compare.report import line
from briefing.model.brief import Brief
from briefing.model.load import loads

_SAMPLE = """\
format = 1
id = "sample"
languages = ["en", "zh"]
issued = 2026-11-23
title = { en = "A sample", zh = "样本" }
bottom_line.en = "Copper is dug [#dug]."
bottom_line.zh = "铜在开采[#dug]。"

[event]
name = { en = "Forum", zh = "论坛" }
venue = { en = "Hall", zh = "大厅" }
place = { en = "City", zh = "城市" }
date = 2026-11-20

[[source]]
id = "report"
title = { en = "Report", zh = "报告" }
publisher = { en = "Paper", zh = "报纸" }
author = { en = "Author", zh = "作者" }
date = 2026-11-21
url = "https://example.org/report"

[[source]]
id = "letter"
title = { en = "Letter", zh = "信" }

[[section]]
id = "what"
tab = "minerals"
heading = { en = "What", zh = "什么" }
body.en = '''
Copper is dug here [#dug].

Nobody saw more of it than the miner did.

It was seen from afar [#seen].
'''
body.zh = '''
铜在这里开采[#dug]。

没有人看到更多。

从远处看到[#seen]。
'''

[[fact]]
id = "dug"
tab = "minerals"
kind = "figure"
text = { en = "Over 850 tonnes are dug.", zh = "开采超过850吨。" }
figure = { value = 850, qualifier = "over", unit = { en = "tonnes", zh = "吨" } }
said_by = "miner"
condition = { en = "if it rains", zh = "如果下雨" }
cites = [{ source = "report", at = "¶2" }, { source = "letter" }]

[[fact]]
id = "seen"
tab = "overview"
kind = "event"
text = { en = "It was seen.", zh = "被看到了。" }

[[participant]]
id = "miner"
kind = "person"
name = { en = "Miner", zh = "矿工" }
role = { en = "Head", zh = "主任" }
organisation = "mine"
country = "PK"
count = 1
facts = ["dug"]
aliases = ["digger"]

[[participant]]
id = "mine"
kind = "organisation"
name = { en = "Mine", zh = "矿山" }

[[mineral]]
id = "copper"
name = { en = "Copper", zh = "铜" }
symbol = "Cu"
group = { en = "Metal", zh = "金属" }
status = { en = "Dug", zh = "开采中" }
constraints = { en = "Roads", zh = "道路" }
facts = ["dug"]
aliases = ["تانبا"]

[[outlook]]
id = "more"
kind = "expectation"
text = { en = "More to come.", zh = "还会有更多。" }
condition = { en = "if it snows", zh = "如果下雪" }
facts = ["dug"]

[[gap]]
id = "depth"
text = { en = "The depth is not known.", zh = "深度未知。" }
"""


@pytest.fixture(scope="session")
def sample() -> str:
    """A file with every kind of record and every key, in English and Chinese."""
    return _SAMPLE


@pytest.fixture(scope="session")
def changed() -> Callable[..., str]:
    """Puts other words in the place of some of the sample's; each must stand there."""

    def change(*words: tuple[str, str]) -> str:
        text = _SAMPLE
        for old, new in words:
            assert old in text
            text = text.replace(old, new)
        return text

    return change


@pytest.fixture(scope="session")
def told() -> Callable[..., list[str]]:
    """Tells what changed from one file to another, a line each without the blanks that align them."""

    def tell(old: str | Brief, new: str | Brief, language: str | None = None) -> list[str]:
        briefs = [loads(brief.encode()) if isinstance(brief, str) else brief for brief in (old, new)]
        shown, changes = compare(briefs[0], briefs[1], language)
        return [" ".join(line(change, shown).split()) for change in changes]

    return tell
