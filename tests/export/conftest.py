"""Briefs and documents for the tests of the export."""

import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing import resources
from briefing.export.document import make
from briefing.export.pdf import Pdf, Typesetter
from briefing.export.setting import Profile, Setting
from briefing.model.brief import Brief
from briefing.model.load import load, loads

HEAD = """
format = 1
id = "sample"
languages = ["en"]
issued = 2026-11-23
title.en = "A sample brief"
"""

_RICH = """
bottom_line.en = '''Trade *grows* [#trade], and nobody says **how much**.'''

[event]
name.en = "The sample forum"
venue.en = "Hall 1"
place.en = "Islamabad"
date = 2026-11-20

[[source]]
id = "paper"
title.en = "A paper"
publisher.en = "A publisher"
author.en = "An author"
date = 2026-11-21
url = "https://example.org/paper?a=1&b=2"

[[source]]
id = "letter"
title.en = "A letter"

[[section]]
id = "one"
tab = "overview"
heading.en = "What there is"
body.en = '''
The first paragraph [#trade] [#delegates].

- a bullet
  - a deeper bullet
- another bullet

3. third
4. fourth'''

[[section]]
id = "two"
tab = "minerals"
heading.en = "What is dug"
body.en = '''Copper [#trade]'''

[[fact]]
id = "delegates"
tab = "overview"
kind = "figure"
text.en = "Over 850 delegates came."
figure = { value = 850, qualifier = "over", unit.en = "delegates" }
cites = [{ source = "paper", at = "¶2" }, { source = "letter" }]

[[fact]]
id = "trade"
tab = "overview"
kind = "assessment"
text.en = "Trade grows."
condition.en = "if it is managed well"
said_by = "wang"
cites = [{ source = "paper", at = "¶3" }]

[[fact]]
id = "lonely"
tab = "outlook"
kind = "commitment"
text.en = "Nobody marks this claim."

[[participant]]
id = "chamber"
kind = "organisation"
name.en = "The chamber"
country = "CN"
count = 1234
aliases = ["商会", "the guild"]

[[participant]]
id = "wang"
kind = "person"
name.en = "Wang"
role.en = "Chair"
organisation = "chamber"

[[mineral]]
id = "copper"
name.en = "Copper"
symbol = "Cu"
group.en = "Base metals"
status.en = "Underdeveloped"
constraints.en = "Technology"
facts = ["trade"]
aliases = ["铜"]

[[outlook]]
id = "watch"
kind = "watch"
text.en = "Whether rules come."
condition.en = "if parliament agrees"
facts = ["lonely"]

[[outlook]]
id = "hope"
kind = "expectation"
text.en = "Exports rise."

[[gap]]
id = "date"
text.en = "No value is given."
"""


def brief_of(body: str) -> Brief:
    """The brief of a file with the usual head and this body."""
    return loads((HEAD + textwrap.dedent(body)).encode())


@pytest.fixture(scope="session")
def rich() -> Brief:
    """A small brief with something in every field."""
    return brief_of(_RICH)


@pytest.fixture(scope="session")
def bundled() -> Brief:
    """The brief that comes with the program."""
    return load(resources.bundled_brief())


@pytest.fixture(scope="session")
def three() -> Brief:
    """A made-up brief in the program's three languages."""
    return load(Path(__file__).with_name("three.brief.toml"))


@pytest.fixture(scope="session")
def make_brief() -> Callable[[str], Brief]:
    """A maker of briefs from the body of a file."""
    return brief_of


@pytest.fixture(scope="session")
def typeset() -> Callable[..., Pdf]:
    """Typesets a payload, each in a process of its own."""

    def typeset(payload: dict[str, object], **options: Any) -> Pdf:  # noqa: ANN401 -- passed on as they come
        with Typesetter() as typesetter:
            return typesetter.typeset(payload, **options)

    return typeset


@pytest.fixture(scope="session")
def document() -> Callable[..., Pdf]:
    """The PDF of a brief in a profile and a language, typeset once a session."""
    made: dict[tuple[int, Profile, str], Pdf] = {}

    def get(brief: Brief, profile: Profile, language: str = "") -> Pdf:
        key = (id(brief), profile, language)
        if key not in made:
            with Typesetter() as typesetter:
                made[key] = make(brief, language or brief.languages[0], Setting(profile), typesetter)
        return made[key]

    return get
