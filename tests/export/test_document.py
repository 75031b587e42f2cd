"""A summary keeps to its pages, whatever the brief's length, and says what it leaves out."""

from collections.abc import Callable
from typing import Any

import page
import pytest

from briefing.errors import Cancelled
from briefing.export.document import Stage, make
from briefing.export.pages import Pages
from briefing.export.payload import payload
from briefing.export.pdf import Pdf, Typesetter
from briefing.export.selection import Longest, Selection, clip, ranked
from briefing.export.setting import MOST_PAGES_OF_A_SUMMARY, Paper, Part, Profile, Setting
from briefing.model.brief import Brief

WORDS = "The forum met again and spoke of copper, of roads and of what is not known yet. "


def long_brief(sections: int, paragraphs: int = 4, words: str = WORDS) -> str:
    """The body of a brief with so many sections, and rows, items, gaps, claims and sources to match."""
    parts = [f"bottom_line.en = '''{words * 2}'''"]
    for n in range(sections):
        body = "\n\n".join(f"Part {n}-{m}. {words * 4} [#claim-{n}]" for m in range(paragraphs))
        tab = ("overview", "participants", "minerals", "outlook")[n % 4]
        parts.append(f"""
[[source]]
id = "source-{n}"
title.en = "Source {n}"
[[section]]
id = "section-{n}"
tab = "{tab}"
heading.en = "Section {n}"
body.en = '''{body}'''
[[fact]]
id = "claim-{n}"
tab = "{tab}"
kind = "statement"
text.en = '''{words}'''
said_by = "speaker-{n}"
cites = [{{ source = "source-{n}", at = "page {n}" }}]
[[fact]]
id = "unmarked-{n}"
tab = "{tab}"
kind = "figure"
text.en = '''Unmarked {n}. {words}'''
figure = {{ value = {n}, unit.en = '''{words}''' }}
[[participant]]
id = "speaker-{n}"
kind = "organisation"
name.en = '''Speaker {n} {words}'''
[[mineral]]
id = "mineral-{n}"
name.en = "Mineral {n}"
constraints.en = '''{words}'''
[[outlook]]
id = "item-{n}"
kind = "watch"
text.en = '''Item {n}. {words}'''
[[gap]]
id = "gap-{n}"
text.en = '''Gap {n}. {words}'''
""")
    return "\n".join(parts)


def made_of(brief: Brief, setting: Setting = Setting(), **options: Any) -> Pdf:  # noqa: ANN401, B008 -- as they come
    """The document of a brief."""
    with Typesetter() as typesetter:
        return make(brief, "en", setting, typesetter, **options)


def words_of(made: Pdf) -> str:
    """What PDFium reads on all pages of a document."""
    with Pages(made.data) as pages:
        return " ".join(" ".join(pages.words(number).split()) for number in range(len(pages)))


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(
    ("sections", "paragraphs", "words"),
    [
        pytest.param(8, 3, WORDS, id="some sections too many"),
        pytest.param(1, 200, WORDS, id="one long section"),
        pytest.param(300, 4, WORDS, id="many sections"),
        pytest.param(3, 2, WORDS * 200, id="endless paragraphs"),
    ],
)
def test_a_summary_keeps_to_four_pages(
    make_brief: Callable[[str], Brief], paper: Paper, sections: int, paragraphs: int, words: str
) -> None:
    """A brief too long for its summary begins in it all the same, and the last page says what is missing."""
    made = made_of(make_brief(long_brief(sections, paragraphs, words)), Setting(paper=paper))
    shown = words_of(made)
    assert 3 <= made.pages <= MOST_PAGES_OF_A_SUMMARY
    assert "Left out or shortened to keep to four pages" in shown
    assert "Part 0-0." in shown
    validated = page.validate_pdf_bytes(made.data, profile=page.ValidationProfile.PDF_UA_1)
    assert [failure.message for failure in validated.failures] == []


def test_a_summary_that_has_room_is_whole(bundled: Brief) -> None:
    """The bundled brief's summary leaves nothing out, and says nothing of the kind."""
    made = made_of(bundled)
    assert made.pages == MOST_PAGES_OF_A_SUMMARY
    assert "Left out" not in words_of(made)


def test_a_full_document_is_never_shortened(make_brief: Callable[[str], Brief]) -> None:
    """However long a brief is, the full document has all of it."""
    made = made_of(make_brief(long_brief(12)), Setting(Profile.FULL))
    shown = words_of(made)
    assert made.pages > MOST_PAGES_OF_A_SUMMARY
    assert [n for n in range(12) if f"Part {n}-3." not in shown or f"Unmarked {n}." not in shown] == []
    assert "Left out" not in shown


def test_a_full_document_says_what_the_checks_say(bundled: Brief) -> None:
    """The result of the checks stands at the end, as a result of software, with every warning."""
    shown = words_of(made_of(bundled, Setting(Profile.FULL)))
    assert "Checks passed; warnings: 4." in shown
    assert "cannot judge whether what is said is true" in shown
    assert "verified" not in shown


def test_what_is_left_out_is_counted_right(make_brief: Callable[[str], Brief]) -> None:
    """The number on the last page is that of the entries missing or cut, a section as one."""
    brief = make_brief(long_brief(6, 2))
    names = ["section section-0", "section section-1", "section section-1", "minerals", "gaps", "gaps"]
    made: Any = payload(brief, "en", Setting(), Selection(names))
    assert [[section["heading"] for section in part["sections"]] for part in made["parts"]] == [
        ["Section 0"],
        ["Section 1"],
        [],
        [],
    ]
    assert [len(part["table"]["rows"]) for part in made["parts"][1:3]] == [0, 1]
    assert len(made["gaps"]) == 2
    sections, rows, items, gaps = 5, 6 + 5, 6, 4
    claims = 8  # all but those of the shown paragraphs and of the two key figures
    cut = 2  # the units of the key figures
    assert made["left_out"] == sections + rows + items + gaps + claims + cut


def test_what_is_not_known_outlasts_what_to_watch(make_brief: Callable[[str], Brief]) -> None:
    """Nothing to watch is there before all gaps are."""
    names = ranked(make_brief(long_brief(9, 3)), "en", Setting())
    assert [name for name in names if name in {"gaps", "outlook watch"}] == ["gaps"] * 9 + ["outlook watch"] * 9


def test_what_is_not_known_is_all_in_urdu(bundled: Brief, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Urdu summary of the bundled brief has no room for all of it, but has for all that is not known."""
    made: list[dict[str, Any]] = []
    real = Typesetter.typeset

    def typeset(self: Typesetter, shown: dict[str, Any], **options: Any) -> Pdf:  # noqa: ANN401 -- as they come
        made.append(shown)
        return real(self, shown, **options)

    monkeypatch.setattr(Typesetter, "typeset", typeset)
    with Typesetter("ur") as typesetter:
        make(bundled, "ur", Setting(), typesetter)
    assert len(made) == 1
    assert made[0]["left_out"] > 0
    assert len(made[0]["gaps"]) == len(bundled.gaps)


def test_a_summary_leaves_no_room_for_more(make_brief: Callable[[str], Brief], monkeypatch: pytest.MonkeyPatch) -> None:
    """With the next entry it would be too long; it was laid out a few times, and is the same when made again."""
    brief = make_brief(long_brief(9, 2))
    laid_out: list[dict[str, object]] = []
    real = Typesetter.asked

    def asked(self: Typesetter, shown: dict[str, object], *arguments: Any, **options: Any) -> Any:  # noqa: ANN401
        laid_out.append(shown)
        return real(self, shown, *arguments, **options)

    monkeypatch.setattr(Typesetter, "asked", asked)
    made = made_of(brief)
    assert 1 < len(laid_out) < 6
    names = ranked(brief, "en", Setting())
    shown = [payload(brief, "en", Setting(), Selection(names[:count])) for count in range(len(names) + 1)]
    chosen = next(count for count, it in enumerate(shown) if it["left_out"] == laid_out[-1]["left_out"])
    with Typesetter() as typesetter:
        pages = [typesetter.typeset(shown[count] | {"long": False}).pages for count in (chosen, chosen + 1)]
    assert pages == [MOST_PAGES_OF_A_SUMMARY, MOST_PAGES_OF_A_SUMMARY + 1]
    assert made_of(brief) == made


def test_the_beginning_of_everything_comes_first(make_brief: Callable[[str], Brief]) -> None:
    """Early sections before late ones, their beginnings before their rest; parts not asked for are not there."""
    brief = make_brief(long_brief(9, 3))
    names = ranked(brief, "en", Setting())
    assert names[:4] == [f"section section-{n}" for n in range(4)]
    assert names.count("section section-0") == 3
    assert names.index("section section-4") < [i for i, name in enumerate(names) if name == "section section-0"][1]
    only = ranked(brief, "en", Setting(parts=frozenset({Part.GAPS})))
    assert set(only) == {"gaps", "claims"}


def test_progress_is_told(bundled: Brief) -> None:
    """The caller hears of each stage, of about how many pages there will be, and at last how many there are."""
    told: list[tuple[Stage, int]] = []
    made = made_of(bundled, Setting(Profile.FULL), progress=lambda *progress: told.append(progress))
    (first, _), (second, about), (third, pages) = told
    assert (first, second, third) == tuple(Stage)
    assert pages == made.pages
    assert pages / 2 < about < pages * 2


def test_cancelling_between_attempts(make_brief: Callable[[str], Brief]) -> None:
    """A summary that is being fitted can be given up."""
    told: list[Stage] = []
    with pytest.raises(Cancelled):
        made_of(
            make_brief(long_brief(30)),
            progress=lambda stage, _: told.append(stage),
            cancelled=lambda: told.count(Stage.TYPESETTING) > 2,
        )


def test_a_cut_text_ends_at_a_word() -> None:
    """What is shortened ends with a whole word and an ellipsis, and is not longer than it may be."""
    assert clip("one two three four", 13) == "one two…"
    assert clip("short", 13) == "short"
    assert len(clip("x" * 500, Longest.CELL)) == Longest.CELL
