"""Links inside a document are joined within its bytes, or it is not made."""

import io
import re
from collections.abc import Callable

import pikepdf
import pytest

from briefing.errors import ExportError
from briefing.export.links import joined, room_for
from briefing.export.payload import payload
from briefing.export.pdf import Pdf
from briefing.model.brief import Brief


def pdf_of(*addresses: str) -> bytes:
    """A small PDF as Typst writes it, with a link to each of the addresses on its one page."""
    notes = [
        f"<</Type/Annot/Subtype/Link/Rect[{n}.5 2 3 40]/Border[0 0 0]/A<</Type/Action/S/URI/URI({address})>>"
        f"/F 4/StructParent {n}/Contents({address})>>"
        for n, address in enumerate(addresses)
    ]
    listed = " ".join(f"{4 + n} 0 R" for n in range(len(notes)))
    bodies = [
        "<</Type/Pages/Count 1/Kids[2 0 R]>>",
        f"<</Type/Page/MediaBox[0 0 100 100]/Parent 1 0 R/Annots[{listed}]>>",
        "<</Type/Catalog/Pages 1 0 R>>",
        *notes,
    ]
    made = b"%PDF-1.7\n"
    starts = []
    for number, body in enumerate(bodies, 1):
        starts.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = len(made)
    made += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f\r\n".encode()
    made += b"".join(b"%010d 00000 n\r\n" % start for start in starts)
    return made + f"trailer\n<</Size {len(bodies) + 1}/Root 3 0 R>>\nstartxref\n{table}\n%%EOF".encode()


def address(here: str, there: str, room: int = 60) -> str:
    """What the template gives a link."""
    return f"briefing:{here}/{there}/".ljust(room, ".")


def say(kind: str, number: int, page: int) -> str:
    """What a link says of itself."""
    return f"{kind} {number} (page {page})"


def test_a_link_leads_to_the_first_place_of_that_name() -> None:
    """Two marks lead to one claim, and the claim leads back to the first of them; nothing else moves."""
    made = pdf_of(
        address("use-1", "claim-1"), address("use-1", "claim-1"), address("claim-1", "use-1"), "https://example.org/"
    )
    done, pages = joined(made, say)
    assert pages == 1
    assert len(done) == len(made)
    with pikepdf.open(io.BytesIO(done)) as pdf:
        notes = list(pdf.pages[0].Annots)
        corners = [(float(note.Dest[2]), float(note.Dest[3])) for note in notes[:3]]
        assert corners == [(2.5, 40), (2.5, 40), (0.5, 40)]
        assert [str(note.Contents) for note in notes] == [
            *("claim 1 (page 1)", "claim 1 (page 1)", "use 1 (page 1)", "https://example.org/")
        ]
        assert str(notes[3].A.URI) == "https://example.org/"


def test_words_of_any_script_have_room() -> None:
    """What a link says may be in Urdu: its address is made long enough for that."""

    def urdu(_kind: str, number: int, page: int) -> str:
        return f"دعویٰ {number}، صفحہ {page}"

    room = room_for(urdu)
    made = pdf_of(address("use-99999999", "claim-1", room), address("claim-1", "use-99999999", room))
    done, _ = joined(made, urdu)
    with pikepdf.open(io.BytesIO(done)) as pdf:
        assert [str(note.Contents) for note in pdf.pages[0].Annots] == [urdu("", 1, 1), urdu("", 99_999_999, 1)]


def test_a_link_to_nowhere_is_a_fault() -> None:
    """A document with a link that leads nowhere is not made; neither is one where it has no room for its words."""
    with pytest.raises(ExportError, match="claim-2"):
        joined(pdf_of(address("use-1", "claim-2")), say)
    with pytest.raises(ExportError, match="no room"):
        joined(pdf_of(address("use-1", "use-1", 0)), lambda *_: "x" * 90)


def test_a_file_inside_cannot_pose_as_a_link(typeset: Callable[..., Pdf], rich: Brief) -> None:
    """What looks like one of our links in the embedded file, or in the words of the brief, stays as it is."""
    posing = b"/A<</Type/Action/S/URI/URI(" + address("use-9", "claim-9").encode() + b")>>"
    made = typeset(payload(rich, "en") | {"gaps": [posing.decode()]}, embed=("a.toml", posing * 3))
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        (inside,) = pdf.attachments.values()
        assert inside.get_file().read_bytes() == posing * 3
    assert re.search(rb"URI\(briefing:", made.data) is None
