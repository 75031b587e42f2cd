"""A brief to search in, and indexes of loose passages."""

from collections.abc import Callable

import pytest
from hypothesis import settings

from briefing.model.brief import Tab
from briefing.model.passages import Key, Passage
from briefing.search.index import Index

settings.register_profile("core", max_examples=60, deadline=None)
settings.load_profile("core")


@pytest.fixture(scope="session")
def index_of() -> Callable[..., Index]:
    """Makes an index of paragraphs, each of them a passage that stands alone."""

    def make(*texts: str) -> Index:
        return Index(Passage(Tab.OVERVIEW, Key("section", "s", "body", part), text) for part, text in enumerate(texts))

    return make
