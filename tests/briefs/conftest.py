"""The bundled brief, for the tests that hold it against its source and its languages against each other."""

import pytest

from briefing import resources
from briefing.model.brief import Brief
from briefing.model.load import load


@pytest.fixture(scope="session")
def brief() -> Brief:
    """The bundled brief."""
    return load(resources.bundled_brief())
