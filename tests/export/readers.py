"""What readers find in a PDF – validators, pikepdf, Poppler, PDFium – beside what its payload says."""

import io
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from ctypes import c_double
from html import unescape
from itertools import pairwise
from typing import Any, NamedTuple, Protocol  # Any: of the structure of a PDF, and of JSON
from unicodedata import normalize

import page
import pikepdf
import pypdfium2
import pytest

from briefing.export.pdf import Pdf
from briefing.export.setting import Profile
from briefing.languages import words
from briefing.model.brief import Brief


class Document(Protocol):
    """The PDF of a brief in a profile and one of its languages: the first, if none is named."""

    def __call__(self, brief: Brief, profile: Profile, language: str = "") -> Pdf:
        """Make it, or take what was made before."""


Typeset = Callable[..., Pdf]


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
            and all(
                re.search(r"[:：] ?\d", str(element.get("/Alt", ""))) for element in found if element.S == "/Figure"
            ),
            "a part without a heading": made is None or outline_of(pdf) == expected_outline(made),
            "a language of no words": all(str(element.get("/Lang", "en")) for element in found),
        }
        return [fault for fault, holds in checks.items() if not holds]


def own(words: str) -> str:
    """Words without what tells the direction of those around it, or where a line may end."""
    return re.sub("[\u200b-\u200f\u202a-\u202e\u2060-\u2069]", "", words)


def outline_of(pdf: pikepdf.Pdf) -> list[tuple[str, list[str]]]:
    """The bookmarks of the first level, each with those below it."""
    with pdf.open_outline() as outline:
        return [(own(str(item.title)), [own(str(inner.title)) for inner in item.children]) for item in outline.root]


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
    return made.stdout.decode(errors="replace")  # texts of attributes may be in another encoding


def poppler(data: bytes) -> str:
    """What Poppler reads on the pages between header and footer, in the order it is written."""
    return asked("pdftotext", "-raw", "-x", "0", "-y", "55", "-W", "596", "-H", "728", "-", "-", data=data)


def poppler_in_lines(data: bytes) -> str:
    """What Poppler reads there line by line, each from where it begins: from the right, where lines run from there."""
    return asked("pdftotext", "-x", "0", "-y", "55", "-W", "596", "-H", "728", "-", "-", data=data)


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
    return re.sub(r"[\s\x02\u200b\u00ad\u2010\u2060\u2066-\u2069-]+", "", words)


def urdu_in(words: str) -> list[str]:
    """The Urdu words in a text, each as it is written, without the signs around it.

    Letters are compared as they are (NFC): who looks for a word types letters, no forms of them.
    """
    return re.findall(r"[\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff]+", normalize("NFC", own(words)))


def urdu_found(data: bytes, made: dict[str, Any], reader: Callable[[bytes], str]) -> tuple[float, float]:
    """The shares of the Urdu words of a payload that a reader finds, and of neighbours that it finds side by side."""
    found = urdu_in(reader(data))
    texts = [urdu_in(text) for text in expected_words(made)]
    words = Counter(word for text in texts for word in text)
    pairs = Counter(pair for text in texts for pair in pairwise(text))
    missing, parted = words - Counter(found), pairs - Counter(pairwise(found))
    return 1 - missing.total() / words.total(), 1 - parted.total() / pairs.total()


def lines_as_seen(data: bytes) -> list[str]:
    """The letters of each line of a document from left to right, as they are seen, without spaces."""
    return [squeezed("".join(letter for _, letter in line)) for line in placed_lines(data).values()]


def placed_lines(data: bytes) -> dict[tuple[int, int], list[tuple[float, str]]]:
    """Each line of a document by its page and the height it stands at: its letters, each with where it begins."""
    lines: dict[tuple[int, int], list[tuple[float, str]]] = {}
    with pypdfium2.PdfDocument(data) as pdf:
        for page, sheet in enumerate(pdf):
            text = sheet.get_textpage()
            for place in range(text.count_chars()):
                letter, left, base = text.get_text_range(place, 1), c_double(), c_double()
                pypdfium2.raw.FPDFText_GetCharOrigin(text, place, left, base)
                if letter.strip():
                    lines.setdefault((page, round(base.value)), []).append((left.value, letter))
    return {place: sorted(line) for place, line in lines.items()}


def languages_of(data: bytes) -> set[str]:
    """The languages that passages of a document are tagged with, beside its own."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = {str(element.Lang) for element in elements(pdf.Root.StructTreeRoot) if "/Lang" in element}
        for leaf in pdf.pages:
            for step in pikepdf.parse_content_stream(leaf):
                if str(step.operator) == "BDC" and isinstance(step.operands[1], pikepdf.Dictionary):
                    found.add(str(step.operands[1].get("/Lang", pdf.Root.Lang)))
        return found - {str(pdf.Root.Lang)}


def words_at(data: bytes, page: int) -> list[tuple[str, float, float, float]]:
    """The words of a page, from 1, each with its left and right side and its top, as Poppler finds them."""
    shown = asked("pdftotext", "-bbox", "-f", str(page), "-l", str(page), "-", "-", data=data)
    found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*?)</word>', shown)
    places = [(float(left), float(right), float(top)) for left, top, right, _ in found]
    texts = [own(unescape(word)) for *_, word in found]  # here Urdu ones are as they are seen from the left
    turned = (text[::-1] if urdu_in(text) else text for text in texts)
    return [(text, *place) for text, place in zip(turned, places, strict=True)]


# a label and a caption come from the template's own words


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
            comma = made["look"]["punctuation"]["comma"].strip()
            places = comma.join(f"[{place['n']}]{place['at']}" for place in claim["sources"])
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


class Leading(NamedTuple):
    """A link inside the document: its words, what is said of it, and the words and the page it leads to."""

    words: str
    said: str
    there: str
    page: int


def leading(data: bytes, language: str = "en") -> Iterator[Leading]:
    """The links of a document from claims to claims and to sources, by what PDFium finds at both of their ends."""
    ours = "|".join(re.sub(r"\\{\w+\\}", r"\\d+", re.escape(said)) for said in words(language)["jump"].values())
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
                if "/Dest" in note and re.fullmatch(ours, said):
                    leaf, _, left, top, _ = note.Dest
                    there = numbers[leaf.objgen]
                    (end,) = [end for end in boxes[there] if (end[0], end[3]) == (float(left), float(top))]
                    yield Leading(number_at(page, box), said, number_at(there, end), there + 1)
