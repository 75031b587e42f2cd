"""Briefs to search in, and indexes of loose passages."""

from collections.abc import Callable

import pytest

from briefing import resources
from briefing.model.brief import Brief, Tab
from briefing.model.load import load, loads
from briefing.model.passages import Key, Passage
from briefing.search.index import Index

SMALL = """\
format = 1
id = "small"
languages = ["en", "zh"]
issued = 2026-11-23
title = { en = "A small brief", zh = "小简报" }

[[source]]
id = "daily"
title = { en = "Daily report", zh = "日报" }
publisher = { en = "Dawn", zh = "黎明报" }
author = { en = "A. Reporter", zh = "记者" }

[[source]]
id = "gazette"
title = { en = "Gazette", zh = "公报" }

[[section]]
id = "digging"
tab = "overview"
heading = { en = "What is dug", zh = "现金" }
body = { en = "Red metal is dug.\\n\\nThe goldsmith has cash.", zh = "挖铜矿。\\n\\n现金很多。" }

[[fact]]
id = "of-khan"
tab = "overview"
kind = "statement"
text = { en = "Roads come first.", zh = "先修路。" }
said_by = "khan"
cites = [{ source = "daily" }]

[[fact]]
id = "of-ministry"
tab = "participants"
kind = "commitment"
text = { en = "Licences follow.", zh = "然后是许可证。" }
said_by = "ministry"
cites = [{ source = "gazette" }]

[[fact]]
id = "of-daily"
tab = "minerals"
kind = "figure"
text = { en = "Two shafts are open.", zh = "两口井。" }
figure = { value = 2, unit = { en = "shafts", zh = "口" } }
cites = [{ source = "daily" }]

[[fact]]
id = "of-both"
tab = "outlook"
kind = "event"
text = { en = "A day was named.", zh = "日期已定。" }
cites = [{ source = "daily" }, { source = "gazette" }]

[[fact]]
id = "of-nobody"
tab = "overview"
kind = "event"
text = { en = "It rained.", zh = "下雨了。" }

[[participant]]
id = "ministry"
kind = "organisation"
name = { en = "Ministry of Works", zh = "工程部" }
country = "PK"
facts = ["of-daily"]
aliases = ["MoW", "وزارت تعمیرات"]

[[participant]]
id = "khan"
kind = "person"
name = { en = "Sara Khan", zh = "萨拉·汗" }
role = { en = "Secretary", zh = "秘书" }
organisation = "ministry"
aliases = ["سارہ خان"]

[[participant]]
id = "li"
kind = "person"
name = { en = "Li Wei", zh = "李伟" }
country = "CN"
facts = ["of-nobody"]

[[participant]]
id = "crowd"
kind = "group"
name = { en = "Crowd", zh = "人群" }
count = 1850

[[mineral]]
id = "copper"
name = { en = "Copper", zh = "铜" }
symbol = "Cu"
facts = ["of-daily"]
aliases = ["Red metal", "تانبا"]

[[mineral]]
id = "gold"
name = { en = "Gold", zh = "黄金" }
aliases = ["金"]

[[outlook]]
id = "promise"
kind = "commitment"
text = { en = "A road by May.", zh = "五月通路。" }
condition = { en = "if it is dry", zh = "如果天晴" }

[[outlook]]
id = "eye"
kind = "watch"
text = { en = "Whether GOLD is found.", zh = "是否找到黄金。" }

[[gap]]
id = "amount"
text = { en = "No amount is given.", zh = "没有数量。" }
"""


@pytest.fixture(scope="session")
def index_of() -> Callable[..., Index]:
    """Makes an index of paragraphs, each of them a passage that stands alone."""

    def make(*texts: str, keep_case: bool = False) -> Index:
        found = (Passage(Tab.OVERVIEW, Key("section", "s", "body", part), text) for part, text in enumerate(texts))
        return Index(found, keep_case=keep_case)

    return make


@pytest.fixture(scope="session")
def brief() -> Brief:
    """The bundled brief."""
    return load(resources.bundled_brief())


@pytest.fixture(scope="session")
def index(brief: Brief) -> Index:
    """Its index in English."""
    return Index.of(brief, "en")


@pytest.fixture(scope="session")
def cased(brief: Brief) -> Index:
    """Its index in English, with capitals told from small letters."""
    return Index.of(brief, "en", keep_case=True)


@pytest.fixture(scope="session")
def small() -> Brief:
    """A brief that has a record of nearly every kind, in English and Chinese."""
    return loads(SMALL.encode())
