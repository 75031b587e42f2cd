"""How far a promise has come and how sure a judgement is: said beside the claim, in its evidence and in the outlook."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.model.brief import Fact, Figure, Tab
from briefing.model.standing import Category, Confidence, Likelihood, Status
from briefing.qt.standing import fact_standing
from briefing.qt.window import MainWindow

BRIEF = """
format = 1
id = "standing"
languages = ["en"]
issued = 2026-11-23
title.en = "Standing"

[[fact]]
id = "loan"
tab = "outlook"
kind = "commitment"
status = "memorandum"
text.en = "A loan."
figure = { value = 5, unit.en = "million dollars", currency = "USD", year = 2026 }

[[fact]]
id = "ore"
tab = "minerals"
kind = "figure"
text.en = "There is ore."
figure = { value = 5, unit.en = "Mt", category = "proved reserves", code = "JORC 2012", as_of = 2026-06-30 }

[[outlook]]
id = "signing"
kind = "watch"
text.en = "The signing."
status = "binding"
trigger.en = "A signature."
due = 2026-12-24
"""


def test_how_things_stand_is_seen(opened: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    """The outlook and the claims say it, and so does the evidence of a claim."""
    path = tmp_path / "standing.brief.toml"
    path.write_text(BRIEF)
    window = opened(path)
    outlook = window.pages.page(Tab.OUTLOOK).document.toPlainText()
    assert "Sign to watch for: A signature." in outlook
    assert "binding · to be looked at again on 24 December 2026" in outlook
    assert "commitment · in a memorandum · USD 2026" in outlook
    window.side.show_claim("ore")
    assert window.side.evidence is not None
    evidence = window.side.evidence.document.toPlainText()
    assert "proved reserves · JORC 2012 · as of 30 June 2026" in evidence


@pytest.mark.parametrize(
    ("kind", "field"), [(Status, "status"), (Likelihood, "likelihood"), (Confidence, "confidence")]
)
def test_every_rung_has_words(kind: type[Status], field: str) -> None:
    """No rung of a ladder is without words of its own."""
    base = {"id": "a", "tab": Tab.OUTLOOK, "kind": "assessment", "text": {}}
    said = [fact_standing(Fact(**base, **{field: rung})) for rung in kind]  # type: ignore[arg-type]  # as decoded
    assert len({words for (words,) in said}) == len(kind)


def test_every_category_has_words() -> None:
    """Nor is any kind of tonnage."""
    base = {"id": "a", "tab": Tab.OUTLOOK, "kind": "figure", "text": {}}
    said = [
        fact_standing(Fact(**base, figure=Figure(value=1, category=category)))  # type: ignore[arg-type]  # as above
        for category in Category
    ]
    assert [words for (words,) in said] == [category.value for category in Category]
