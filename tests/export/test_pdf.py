"""The document: sound by the standards, tagged, linked, whole, and the same every time."""

import io
import json
import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any  # Any: of the structure of a PDF, and of JSON

import page
import pikepdf
import pytest

from briefing import resources
from briefing.export.payload import payload
from briefing.export.setting import Paper, Part, Profile, Setting
from briefing.model.brief import Brief
from tests.export.readers import (
    Document,
    Typeset,
    asked,
    elements,
    faults,
    leading,
    missing_words,
    outline_of,
    pdfium,
    poppler,
    spoken,
    structure_faults,
)


@pytest.fixture(params=["rich", "bundled"])
def brief(request: pytest.FixtureRequest) -> Brief:
    """A small brief with everything in it, and the one that comes with the program."""
    found: Brief = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("profile", list(Profile))
def test_every_profile_meets_the_standards(brief: Brief, document: Document, profile: Profile) -> None:
    """A document is accessible (PDF/UA-1), archivable (PDF/A-2a), and tagged in what no validator can see."""
    data = document(brief, profile).data
    assert faults(data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []
    made = None if profile is Profile.ONE_PAGE else payload(brief, "en", Setting(profile))
    assert structure_faults(data, made) == []


def test_the_brief_itself_can_be_inside(typeset: Typeset, rich: Brief) -> None:
    """With the brief's file embedded, the document is PDF/A-3a and gives the very bytes back."""
    content = b"title = '#eval'\n\x00\xff"
    data = typeset(payload(rich, "en"), embed=("folder/a brief \u202e.toml", content)).data
    assert faults(data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A) == []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert [pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments] == [content]
        assert list(pdf.attachments) == ["a brief _.toml"]


@pytest.fixture
def template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bundled: Brief) -> Path:
    """The folder of a template that may be changed, instead of the program's own."""
    payload(bundled, "en")  # the labels are read before
    shutil.copytree(resources.path("template"), tmp_path / "template")
    (tmp_path / "fonts").symlink_to(resources.path("fonts"))
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    return tmp_path / "template"


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (("tables", "table.header(", "..("), "a table without a header"),
        (("tables", "alt: chart.alt", 'alt: "chart.png"'), "a figure without words for it"),
        (("document", "part-heading(it.heading)", "par(it.heading)"), "a part without a heading"),
        (("prose", "heading(level: 2, narrow(heading-words, 17))", "heading-words"), "a part without a heading"),
        (("tables", "alt: chart.alt,", ""), "a figure without words for it"),
    ],
)
def test_a_template_that_has_lost_something_is_noticed(
    typeset: Typeset, bundled: Brief, template: Path, change: tuple[str, str, str], fault: str
) -> None:
    """The check of the structure bites: a document without a header row, a heading or an alt text does not pass it."""
    file, words, instead = change
    broken = template / f"{file}.typ"
    assert words in broken.read_text()
    broken.write_text(broken.read_text().replace(words, instead))
    made = payload(bundled, "en", Setting(Profile.FULL))
    assert fault in structure_faults(typeset(made).data, made)


@pytest.mark.parametrize("reader", [poppler, pdfium])
@pytest.mark.parametrize("profile", [Profile.SUMMARY, Profile.FULL])
def test_all_words_are_shown_in_order(
    brief: Brief, document: Document, profile: Profile, reader: Callable[[bytes], str]
) -> None:
    """Whatever the payload says is on the pages, in its order, for each reader."""
    assert missing_words(document(brief, profile).data, payload(brief, "en", Setting(profile)), reader) == []


@pytest.mark.parametrize("profile", [Profile.SUMMARY, Profile.FULL])
def test_all_words_are_read_aloud_in_order(brief: Brief, document: Document, profile: Profile) -> None:
    """A screen reader meets the words in the order of the payload."""
    missing = missing_words(document(brief, profile).data, payload(brief, "en", Setting(profile)), spoken)
    # Poppler loses what follows a hyphen that a line was broken at
    assert [words for words in missing if not re.search(r"[-/]|\w{12}", words)] == []


def test_headings_make_the_outline(bundled: Brief, document: Document) -> None:
    """The bookmarks are the headings, sections below their parts."""
    with pikepdf.open(io.BytesIO(document(bundled, Profile.SUMMARY).data)) as pdf:
        outline = outline_of(pdf)
    titles = [title for title, _ in outline]
    inner = dict(outline)["Minerals"]
    assert titles == [
        *("Bottom line", "Key figures", "Overview", "Participants", "Minerals", "Outlook"),
        *("What the sources do not say", "Who says what", "Sources"),
    ]
    assert inner == [section.heading["en"] for section in bundled.sections if section.tab == "minerals"]


@pytest.mark.parametrize("profile", [Profile.SUMMARY, Profile.FULL])
def test_marks_lead_to_claims_and_claims_to_sources(brief: Brief, document: Document, profile: Profile) -> None:
    """A press on a mark leads to its claim, on a claim's number to its first mark, on a citation to its source."""
    data = document(brief, profile).data
    found = list(leading(data))
    assert [link for link in found if link.words != link.there] == []
    seen = Counter(re.sub(r"\d+", "N", link.said) for link in found)
    made: Any = payload(brief, "en", Setting(profile))
    claims = [*made["claims"], *(claim for speaker in made["speakers"] for claim in speaker["claims"])]
    marks = re.findall(r'"marks": \[([\d, ]+)\]', json.dumps(made))
    assert seen == {
        "Claim N, page N": sum(len(listed.split(",")) for listed in marks),
        "Claim N in the text, page N": sum(claim["used"] for claim in claims),
        "Source N, page N": sum(len(claim["sources"]) for claim in claims),
        "The first claim from source N, page N": sum(source["cited"] for source in made["sources"]),
    }
    assert all(link.said.endswith(f"page {link.page}") for link in found)
    assert b"briefing:" not in data


def test_addresses_lead_out(rich: Brief, document: Document) -> None:
    """The address of a source is a link to it."""
    with pikepdf.open(io.BytesIO(document(rich, Profile.SUMMARY).data)) as pdf:
        notes: list[Any] = [note for leaf in pdf.pages for note in leaf.get("/Annots", [])]
        outside = [str(note.A.URI) for note in notes if note.get("/A", {}).get("/S") == "/URI"]
    assert outside == ["https://example.org/paper?a=1&b=2"]


def test_metadata(rich: Brief, document: Document) -> None:
    """Title, description, keywords, language and the brief's own date are in the document."""
    with pikepdf.open(io.BytesIO(document(rich, Profile.SUMMARY).data)) as pdf:
        info = {str(key): str(value) for key, value in dict(pdf.docinfo).items()}
        assert str(pdf.Root.Lang) == "en"
    assert info["/Title"] == "A sample brief"
    assert info["/Subject"] == "A brief on The sample forum, with the source of every claim."
    assert info["/Keywords"] == "Copper"
    assert info["/CreationDate"].startswith("D:20261123000000")


SIZES = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612, 792)}


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("paper", list(Paper))
def test_paper_and_mark(typeset: Typeset, bundled: Brief, profile: Profile, paper: Paper) -> None:
    """Each page has the size asked for and the mark at its head and foot; those who hear the page hear it once."""
    made = typeset(payload(bundled, "en", Setting(profile, paper, "TLP:GREEN – ministry")))
    assert faults(made.data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []
    assert profile is not Profile.ONE_PAGE or made.pages == 1
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        for sheet in pdf.pages:
            _, _, *size = (float(side) for side in sheet.mediabox)
            assert size == pytest.approx(SIZES[paper], abs=0.01)
    *pages, _ = asked("pdftotext", "-layout", "-", "-", data=made.data).split("\f")
    assert [text.count("TLP:GREEN – ministry") for text in pages] == [3] + [2] * (made.pages - 1)


def test_parts_can_be_left_out(typeset: Typeset, bundled: Brief) -> None:
    """A part that is not asked for is not there, nor in the outline; the claims and sources always are."""
    made = typeset(payload(bundled, "en", Setting(parts=frozenset({Part.MINERALS}))))
    assert faults(made.data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []
    with pikepdf.open(io.BytesIO(made.data)) as pdf, pdf.open_outline() as outline:
        titles = [str(item.title) for item in outline.root]
    assert titles == ["Bottom line", "Key figures", "Minerals", "Who says what", "Further claims", "Sources"]


def test_the_chart_says_its_values(bundled: Brief, document: Document) -> None:
    """Who cannot see the bars hears what they say; a brief with one country has nothing to compare."""
    with pikepdf.open(io.BytesIO(document(bundled, Profile.FULL).data)) as pdf:
        figures = [element for element in elements(pdf.Root.StructTreeRoot) if element.S == "/Figure"]
        assert [str(figure.Alt) for figure in figures] == ["Companies by country: China (CN): 71; Pakistan (PK): 133"]


def test_the_count_of_pages_is_right(bundled: Brief, document: Document) -> None:
    """The document says how many pages it has, and the bundled brief's summary is short."""
    for profile, most in ((Profile.ONE_PAGE, 1), (Profile.SUMMARY, 4), (Profile.FULL, 8)):
        made = document(bundled, profile)
        with pikepdf.open(io.BytesIO(made.data)) as pdf:
            assert len(pdf.pages) == made.pages <= most


def test_the_same_brief_gives_the_same_bytes(typeset: Typeset, rich: Brief, document: Document) -> None:
    """A document made again is the same, byte for byte."""
    assert typeset(payload(rich, "en")).data == document(rich, Profile.SUMMARY).data
