"""The pages of a finished PDF as pictures and words, by PDFium: what is shown and printed is what the file holds.

PDFium works in one thread at a time: every call here waits for its turn.
"""

from threading import Lock
from types import TracebackType
from typing import Any, NamedTuple, Self

from briefing.errors import Cancelled

POINTS_AN_INCH = 72
_PDFIUM = Lock()

Rect = tuple[float, float, float, float]
"""Left, top, right and bottom in points (1/72 inch) from the upper left corner of a page."""


class Picture(NamedTuple):
    """A page in pixels, four bytes each: blue, green, red, and one that means nothing."""

    width: int
    height: int
    stride: int
    data: bytes


class Place(NamedTuple):
    """Where words were found: the number of the page, from 0, and a rectangle for each of their lines."""

    page: int
    rects: tuple[Rect, ...]


class Pages:
    """An open document. As a context manager it is closed in the end.

    What is asked of it after that raises Cancelled.
    """

    def __init__(self, data: bytes) -> None:
        """Open the PDF in `data`."""
        import pypdfium2  # only those who look at pages pay for it

        with _PDFIUM:
            self._document = pypdfium2.PdfDocument(data)
            self._is_open = True
            self.sizes: tuple[tuple[float, float], ...] = tuple(
                self._document.get_page_size(number) for number in range(len(self._document))
            )
            """Width and height of each page in points."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __len__(self) -> int:
        """The number of pages."""
        return len(self.sizes)

    def close(self) -> None:
        """Let go of the document. Who asks for more of it is told that nobody wants it any more."""
        with _PDFIUM:
            self._is_open = False
            self._document.close()

    def picture(self, number: int, scale: float) -> Picture:
        """The page `number`, from 0, at `scale` pixels a point, on white."""
        with _PDFIUM:
            page = self._open_page(number)
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            picture = Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
            page.close()
            return picture

    def words(self, number: int) -> str:
        """The words of the page `number`, from 0, in the order of the file."""
        with _PDFIUM:
            page = self._open_page(number)
            text = page.get_textpage()
            words = str(text.get_text_range())
            text.close()
            page.close()
            return words

    def find(self, number: int, words: str) -> tuple[Place, ...]:
        """Where `words` stand on the page `number`, from 0, in any case; empty words are nowhere."""
        if not words.strip():
            return ()
        with _PDFIUM:
            page = self._open_page(number)
            text = page.get_textpage()
            search = text.search(words)
            places = []
            while (found := search.get_next()) is not None:
                boxes = [text.get_rect(line) for line in range(text.count_rects(*found))]
                height = self.sizes[number][1]
                rects = tuple((left, height - top, right, height - bottom) for left, bottom, right, top in boxes)
                places.append(Place(number, rects))
            search.close()
            text.close()
            page.close()
            return tuple(places)

    def _open_page(self, number: int) -> Any:  # noqa: ANN401 -- PDFium's binding has no types
        if not self._is_open:
            raise Cancelled
        return self._document[number]
