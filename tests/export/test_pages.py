"""The pages of a finished PDF, as they are seen, searched and read."""

from collections.abc import Callable, Iterator
from threading import Thread

import pytest

from briefing.errors import Cancelled
from briefing.export.pages import Pages
from briefing.export.pdf import Pdf
from briefing.export.setting import Profile
from briefing.model.brief import Brief

Document = Callable[[Brief, Profile], Pdf]


@pytest.fixture
def pages(bundled: Brief, document: Document) -> Iterator[Pages]:
    """The pages of the bundled brief's summary."""
    with Pages(document(bundled, Profile.SUMMARY).data) as opened:
        yield opened


def test_how_many_and_how_large(pages: Pages, bundled: Brief, document: Document) -> None:
    """There are as many pages as the document says, each of A4."""
    assert len(pages) == document(bundled, Profile.SUMMARY).pages == len(pages.sizes)
    assert all(size == pytest.approx((595.28, 841.89), abs=0.01) for size in pages.sizes)


@pytest.mark.parametrize("scale", [0.5, 2.0])
def test_a_picture(pages: Pages, scale: float) -> None:
    """A page is a picture of the size asked for: white paper with dark letters on it."""
    picture = pages.picture(0, scale)
    assert (picture.width, picture.height) == pytest.approx((595.28 * scale, 841.89 * scale), abs=1)
    assert len(picture.data) == picture.stride * picture.height
    pixels = [picture.data[place : place + 3] for place in range(0, len(picture.data), 4)]
    assert pixels[0] == b"\xff\xff\xff"
    assert pixels.count(b"\xff\xff\xff") > len(pixels) * 0.6
    assert any(max(pixel) < 90 for pixel in pixels)


def test_words_come_in_order(pages: Pages) -> None:
    """The words of a page are read from its top to its end."""
    words = pages.words(0)
    places = [words.index(part) for part in ("Pak–China Mineral", "Bottom line", "Key figures", "Overview")]
    assert places == sorted(places)


def test_words_are_found_where_they_stand(pages: Pages) -> None:
    """A word is found in any case, within the page, from its top to its end."""
    places = pages.find(0, "MINERALS")
    assert len(places) == pages.words(0).casefold().count("minerals") > 2
    tops = []
    for page, ((left, top, right, bottom), *_) in places:
        assert page == 0
        assert 0 < left < right < 595.28
        assert 0 < top < bottom < 841.89
        assert bottom - top < 20
        tops.append(top)
    assert min(tops) < 350 < max(tops)


@pytest.mark.parametrize("words", ["", "  ", "zinc", "\U0001f600"])
def test_what_is_nowhere(pages: Pages, words: str) -> None:
    """What does not stand there is not found, nor is nothing."""
    assert pages.find(0, words) == ()


def test_many_threads_take_turns(pages: Pages) -> None:
    """Pages are asked for from many threads at once, and each gets its own."""
    found: dict[int, str] = {}

    def read(number: int) -> None:
        pages.picture(number % len(pages), 0.3)
        found[number] = pages.words(number % len(pages))

    threads = [Thread(target=read, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: pages.words(number % len(pages)) for number in range(20)}


def test_a_closed_document_is_wanted_by_nobody(bundled: Brief, document: Document) -> None:
    """Who still asks for a page is told to give up."""
    pages = Pages(document(bundled, Profile.ONE_PAGE).data)
    pages.close()
    for ask in (lambda: pages.picture(0, 1.0), lambda: pages.words(0), lambda: pages.find(0, "gold")):
        with pytest.raises(Cancelled):
            ask()
