"""The document: sound by the standards, tagged, linked, whole, and the same every time."""

import io
import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple  # Any: of the structure of a PDF, and of JSON

import page
import pikepdf
import pypdfium2
import pytest

from briefing import resources
from briefing.errors import ExportError
from briefing.export.payload import payload
from briefing.export.pdf import Pdf
from briefing.export.setting import Paper, Part, Profile, Setting
from briefing.model.brief import Brief

Document = Callable[[Brief, Profile], Pdf]
Typeset = Callable[..., Pdf]

HOSTILE = '#eval("1/0") *b* _i_ $x^2$ \\ \\u{1} [#x] <a> @b `c` = h // n /* - + {d} #panic() ]] " \' & %'


def faults(data: bytes, *profiles: page.ValidationProfile) -> list[str]:
    """What a validator finds wrong, but for its two known false alarms."""
    known = ("STREAM-LENGTH-001", "GLYPH-WIDTH-001")
    return [
        f"{profile}: {failure.rule_id}: {failure.message}"
        for profile in profiles
        for failure in page.validate_pdf_bytes(data, profile=profile).failures
        if not failure.rule_id.endswith(known)
    ]


def elements(node: Any) -> Iterator[Any]:  # noqa: ANN401 -- any JSON or PDF object
    """Every element of a structure tree below `node`, in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def structure_faults(data: bytes, made: dict[str, Any] | None = None) -> list[str]:
    """What the validator cannot see: words that lost the structure they had in the payload `made`, if given."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        root = pdf.Root
        found = list(elements(root.StructTreeRoot))
        kinds = [str(element.S) for element in found]
        tables = [{str(inner.S) for inner in elements(element)} for element in found if element.S == "/Table"]
        checks = {
            "no heading of the first level": "/H1" in kinds or "/Title" in kinds,
            "no language": bool(str(root.get("/Lang", ""))),
            "not marked as tagged": bool(root.MarkInfo.Marked),
            "no outline": "/Outlines" in root,
            "no title": bool(str(pdf.docinfo.get("/Title", ""))),
            "a table without a header": all("/TH" in inside for inside in tables),
            "a table without rows": all("/TD" in inside for inside in tables),
            "a figure without words for it": (made is None or kinds.count("/Figure") == charts_in(made))
            and all(re.search(r": \d", str(element.get("/Alt", ""))) for element in found if element.S == "/Figure"),
            "a part without a heading": made is None or outline_of(pdf) == expected_outline(made),
            "a language of no words": all(str(element.get("/Lang", "en")) for element in found),
        }
        return [fault for fault, holds in checks.items() if not holds]


def outline_of(pdf: pikepdf.Pdf) -> list[tuple[str, list[str]]]:
    """The bookmarks of the first level, each with those below it."""
    with pdf.open_outline() as outline:
        return [(str(item.title), [str(inner.title) for inner in item.children]) for item in outline.root]


def charts_in(made: dict[str, Any]) -> int:
    """How many charts a payload has."""
    return sum(part["chart"] is not None for part in made["parts"])


def expected_outline(made: dict[str, Any]) -> list[tuple[str, list[str]]]:
    """The bookmarks that a payload should have."""
    own = made["labels"]
    found: list[tuple[str, list[str]]] = [
        (own[name], []) for name in ("bottom_line", "figures") if made[name] and made["profile"] != "one-page"
    ]
    found += [(own["contents"], [])] if made["profile"] == "full" else []
    for part in made["parts"]:
        inner = [section["heading"] for section in part["sections"]] + [group["heading"] for group in part["groups"]]
        if inner or (part["table"] or {}).get("rows"):
            found.append((part["heading"], inner))
    claims = "claims" if made["profile"] == "full" else "further_claims"
    names = {name: name for name in ("gaps", "speakers", "claims", "sources", "checks")} | {"claims": claims}
    return found + [(own[label], []) for name, label in names.items() if made[name]]


def asked(tool: str, *arguments: str, data: bytes) -> str:
    """What one of Poppler's tools says of a document."""
    found = shutil.which(tool)
    if found is None:
        pytest.skip(f"{tool} is not installed")
    made = subprocess.run([found, *arguments], input=data, capture_output=True, check=True)  # noqa: S603
    return made.stdout.decode()


def poppler(data: bytes) -> str:
    """What Poppler reads on the pages between header and footer, in the order it is written."""
    return asked("pdftotext", "-raw", "-x", "0", "-y", "55", "-W", "596", "-H", "728", "-", "-", data=data)


def spoken(data: bytes) -> str:
    """What is read aloud: the words of the structure tree, in its order."""
    shown = asked("pdfinfo", "-struct-text", "-", data=data)
    return "\n".join(re.findall(r'^ +"(.*)"$', shown, re.MULTILINE))


def pdfium(data: bytes) -> str:
    """What PDFium reads there."""
    with pypdfium2.PdfDocument(data) as pdf:
        texts = (sheet.get_textpage().get_text_bounded(bottom=60, top=sheet.get_height() - 55) for sheet in pdf)
        return "\n".join(texts)


def words_of(data: bytes, reader: Callable[[bytes], str] = poppler) -> str:
    """The words that a reader finds, without spaces and hyphens."""
    return squeezed(reader(data))


def squeezed(words: str) -> str:
    """Words without what the breaking of lines may change."""
    return re.sub(r"[\s\x02\u200b\u00ad\u2010\u2060-]+", "", words)


# a label and a caption come from the template's own words
_NO_WORDS = {
    "paper",
    "labels",
    "language",
    "region",
    "profile",
    "running",
    "issued",
    "description",
    "keywords",
    "align",
    "width",
    "label",  # of a column: the template's own words, as is the caption
    "caption",
}


def expected_words(made: dict[str, Any]) -> Iterator[str]:
    """The texts of a payload in the order in which the document shows them, with the numbers of marks."""
    yield from (made["issued_line"], made["title"], made["event_line"])
    yield from prose_words(made["bottom_line"])
    for card in made["figures"]:
        yield from (card["value"], card["unit"])
    for part in made["parts"]:
        yield from part_words(part)
    yield from made["gaps"]
    for speaker in made["speakers"]:
        yield from (speaker["speaker"], speaker["role"])
        for claim in speaker["claims"]:
            places = ",".join(f"[{place['n']}]{place['at']}" for place in claim["sources"])
            yield from (f"{claim['n']}{places}", claim["condition"])
    for claim in made["claims"]:
        yield from (str(claim["n"]), claim["text"], claim["condition"], claim["speaker"], claim["role"])
        yield from (f"[{place['n']}]{place['at']}" for place in claim["sources"])
    for source in made["sources"]:
        yield from (source["title"], source["rest"], source["url"])
    if made["checks"]:
        yield from (made["checks"]["result"], *made["checks"]["notes"])


def part_words(part: dict[str, Any]) -> Iterator[str]:
    """The texts of a part, as above."""
    rows = (part["table"] or {"rows": []})["rows"]
    if part["sections"] or part["groups"] or rows:
        yield part["heading"]
    for section in part["sections"]:
        yield section["heading"]
        yield from prose_words(section["blocks"])
    for row in rows:
        yield from (cell["text"] for cell in row if "names" not in cell)
    for group in part["groups"]:
        yield group["heading"]
        for entry in group["entries"]:
            yield from (entry["text"], entry["condition"])


def prose_words(blocks: list[dict[str, Any]]) -> Iterator[str]:
    """The words of each paragraph, in order."""
    for block in blocks:
        if block["kind"] == "paragraph":
            runs = block["runs"]
            yield "".join(run.get("text", ",".join(map(str, run.get("marks", [])))) for run in runs)
        else:
            for entry in block["entries"]:
                yield from prose_words(entry)


def missing_words(data: bytes, made: dict[str, Any], reader: Callable[[bytes], str] = poppler) -> list[str]:
    """The texts of a payload that the document does not show, or not in their order."""
    shown, position, missing = words_of(data, reader), 0, []
    for text in expected_words(made):
        place = shown.find(squeezed(text), position)
        if place < 0:
            missing.append(text)
        else:
            position = place + len(squeezed(text))
    return missing


def hostile(value: Any, key: str = "", prefix: str = HOSTILE) -> Any:  # noqa: ANN401 -- any JSON or PDF object
    """A payload with `prefix` before every text a brief may bring in."""
    if key in _NO_WORDS or key == "href" or (key == "kind" and value in {"paragraph", "bullets", "numbered"}):
        return value
    if isinstance(value, str):
        return f"{prefix} {value}"
    if isinstance(value, dict):
        return {name: hostile(item, name, prefix) for name, item in value.items()}
    if isinstance(value, list):
        return [hostile(item, key, prefix) for item in value]
    return value


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


def test_missing_fonts_are_one_clear_line(
    typeset: Typeset, rich: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without its fonts a document would be empty: it is not made, and the line says how to get them."""
    made = payload(rich, "en")
    (tmp_path / "template").symlink_to(resources.path("template"))
    (tmp_path / "fonts").mkdir()
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    with pytest.raises(ExportError, match=r"^the fonts of the document are missing; install briefing again$"):
        typeset(made)


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


class Leading(NamedTuple):
    """A link inside the document: its words, what is said of it, and the words and the page it leads to."""

    words: str
    said: str
    there: str
    page: int


def leading(data: bytes) -> Iterator[Leading]:
    """The links of a document from claims to claims and to sources, by what PDFium finds at both of their ends."""
    pages = pypdfium2.PdfDocument(data)

    def number_at(page: int, box: tuple[float, ...]) -> str:
        around = pages[page].get_textpage().get_text_bounded(*box)
        found = re.search(r"\[?\d+\]?", around)  # a letter beside it may lean into the box
        return found[0] if found else around

    with pikepdf.open(io.BytesIO(data)) as pdf:
        numbers: dict[Any, int] = {leaf.objgen: number for number, leaf in enumerate(pdf.pages)}
        notes: list[list[Any]] = [list(leaf.get("/Annots", [])) for leaf in pdf.pages]
        boxes = [[tuple(map(float, note.Rect)) for note in found] for found in notes]
        for page, found in enumerate(notes):
            for box, note in zip(boxes[page], found, strict=True):
                said = str(note.get("/Contents", ""))
                if "/Dest" in note and re.match(r"(The first claim|Claim|Source) ", said):
                    leaf, _, left, top, _ = note.Dest
                    there = numbers[leaf.objgen]
                    (end,) = [end for end in boxes[there] if (end[0], end[3]) == (float(left), float(top))]
                    yield Leading(number_at(page, box), said, number_at(there, end), there + 1)


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


@pytest.mark.parametrize("profile", list(Profile))
def test_no_text_acts_as_markup(typeset: Typeset, rich: Brief, profile: Profile) -> None:
    """Code and markup in any field of a brief is shown as it was written."""
    made = hostile(payload(rich, "en", Setting(profile)))
    made |= {"title": HOSTILE, "event": HOSTILE, "running": HOSTILE, "keywords": [HOSTILE], "description": HOSTILE}
    found = typeset(made)
    assert faults(found.data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []
    if profile is Profile.SUMMARY:
        assert missing_words(found.data, made) == []


@pytest.mark.parametrize(
    "prefix",
    [
        pytest.param("\x00\x01\x1f\x7f\x9f\ufeff\ufffe\ufdd0", id="controls"),
        pytest.param("\u202e\u2066\u200f\u061c\u200d\u200c\u00ad\u2028", id="directions"),
        pytest.param("\ud83d\udc00 \udfff", id="surrogates"),
        pytest.param("\U0001f600\U0001f468\u200d\U0001f469\u2764\ufe0f", id="emoji"),
        pytest.param("铜 商会 پاکستان ไทย हिन्दी", id="scripts"),
        pytest.param("x" * 1000, id="overlong"),
        pytest.param("a\u0301\u0323" * 300, id="accents"),
        pytest.param("W" * 24, id="wide"),
    ],
)
def test_any_characters_can_be_set(typeset: Typeset, rich: Brief, prefix: str) -> None:
    """No character in any field of a brief aborts an export or breaks a standard."""
    made: Any = hostile(payload(rich, "en", Setting(Profile.FULL)), prefix=prefix)
    made |= {key: f"{prefix}{made[key]}" for key in ("running", "description")}
    found = typeset(made)
    assert faults(found.data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []
    assert structure_faults(found.data) == []


@pytest.mark.parametrize("empty", ["", " ", "\u202e", "\ufeff\x00"])
def test_empty_texts_are_left_out(typeset: Typeset, rich: Brief, empty: str) -> None:
    """A title, a heading or an item with nothing to see in it does not stop the document."""

    def emptied(value: Any, key: str = "") -> Any:  # noqa: ANN401 -- any JSON or PDF object
        if key in _NO_WORDS or (key == "kind" and value in {"paragraph", "bullets", "numbered"}):
            return value
        if isinstance(value, str):
            return empty
        if isinstance(value, dict):
            return {name: emptied(item, name) for name, item in value.items()}
        return [emptied(item, key) for item in value] if isinstance(value, list) else value

    for profile in Profile:
        data = typeset(emptied(payload(rich, "en", Setting(profile)))).data
        assert faults(data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []


def test_a_brief_of_a_title_alone(typeset: Typeset, make_brief: Callable[[str], Brief]) -> None:
    """The least a brief may be makes a document in each profile."""
    for profile in Profile:
        found = typeset(payload(make_brief(""), "en", Setting(profile)))
        assert found.pages == 1
        assert faults(found.data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []


def test_what_no_font_has_is_shown_and_reported(typeset: Typeset, make_brief: Callable[[str], Brief]) -> None:
    """A Chinese heading is there by the numbers of its characters, and the caller is told."""
    brief = make_brief("[[section]]\nid='a'\ntab='overview'\nheading.en='铜 copper'\nbody.en='Words.'")
    found = typeset(payload(brief, "en"))
    assert found.replaced == ("铜",)
    assert "[U+94DC]copper" in words_of(found.data)


@pytest.mark.parametrize("long", ["word " * 5, "word " * 2000], ids=["short", "long"])
@pytest.mark.parametrize("many", [1, 60])
def test_one_page_is_one_page(typeset: Typeset, make_brief: Callable[[str], Brief], long: str, many: int) -> None:
    """However long a brief is, its one page is one, with its bottom line and a word on what is left out."""
    parts = [f"bottom_line.en = 'Bottom {long}'"]
    for n in range(many):
        parts += [
            f"[[source]]\nid = 's-{n}'\ntitle.en = '{long}'",
            f"[[fact]]\nid = 'f-{n}'\ntab = 'overview'\nkind = 'figure'\ntext.en = '{long}'",
            f"figure = {{ value = {10**n}, qualifier = 'at least', unit.en = '{long}' }}",
            f"[[fact]]\nid = 'a-{n}'\ntab = 'outlook'\nkind = 'assessment'\ntext.en = '{long}'",
            f"condition.en = '{long}'",
            f"[[outlook]]\nid = 'o-{n}'\nkind = 'watch'\ntext.en = '{long}'\ncondition.en = '{long}'",
        ]
    found = typeset(payload(make_brief("\n".join(parts)), "en", Setting(Profile.ONE_PAGE)))
    shown = words_of(found.data)
    assert found.pages == 1
    assert "Bottomword" in shown
    assert ("leftout" in shown) == (many > 1 or len(long) > 100)


def test_long_cells_do_not_leave_the_page(typeset: Typeset, make_brief: Callable[[str], Brief]) -> None:
    """Three hundred characters in a cell, a long name, a huge number: the words stay between the margins."""
    long = "Ministry of Petroleum and Natural Resources Undersecretariat " * 5
    body = f"[[participant]]\nid='a'\nkind='person'\nname.en='{long}'\nrole.en='{long}'\ncountry='GS'\n"
    body += "count=123456789012345\n"
    body += f"[[mineral]]\nid='a'\nname.en='{long}'\nsymbol='{'Cu' * 40}'\ngroup.en='{long}'\nstatus.en='{long}'\n"
    body += f"constraints.en='{long}'\n"
    found = typeset(payload(make_brief(body), "en"))
    boxes = asked("pdftotext", "-bbox", "-", "-", data=found.data)
    edges = [(float(left), float(right)) for left, right in re.findall(r'xMin="([\d.]+)".*?xMax="([\d.]+)"', boxes)]
    assert edges
    assert min(left for left, _ in edges) >= 60
    assert max(right for _, right in edges) <= 596 - 60


def test_a_fault_of_the_template_is_one_line(
    typeset: Typeset, rich: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """What the typesetter refuses, and what it only warns of, is an error of one line, and nothing on the terminal."""
    made = payload(rich, "en")
    (tmp_path / "fonts").symlink_to(resources.path("fonts"))
    shutil.copytree(resources.path("template"), tmp_path / "template")
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    for fault, expected in (("#panic(1)", "panicked"), ("#set text(font: 'No such font')".replace("'", '"'), "font")):
        shutil.copytree(tmp_path / "template", tmp_path / "kept", dirs_exist_ok=True)
        with (tmp_path / "template" / "main.typ").open("a") as file:
            file.write(f"\n{fault}\nx\n")
        with pytest.raises(ExportError) as caught:
            typeset(made)
        assert expected in str(caught.value)
        assert "\n" not in str(caught.value)
        shutil.copytree(tmp_path / "kept", tmp_path / "template", dirs_exist_ok=True)
    assert capfd.readouterr() == ("", "")
