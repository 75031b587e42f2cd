"""What has room on the pages of a summary is found by laying it out a few times."""

from collections import Counter

import pytest

from briefing.export.fitting import Place, Room, most
from briefing.export.setting import Paper

ROOM = Room(Paper.A4, 4)
PAGE, MARGIN = 705.8, 68.1
NAMES = ["prose", "gaps", "prose", "rows", "gaps"] * 20


class Press:
    """Lays out entries of some heights, list by list, each in one piece; notes how often."""

    def __init__(self, heights: dict[str, float], head: float = 100, swells: float = 0) -> None:
        """`head` stands before all of it; `swells`: what each entry after the 40th takes besides."""
        self.heights, self.head, self.swells = heights, head, swells
        self.counts: list[int] = []

    def __call__(self, count: int) -> list[Place]:
        """The places of the first so many entries."""
        self.counts.append(count)
        return self.places(count)

    def places(self, count: int) -> list[Place]:
        """As above, without a note."""
        page, top = 1 + int(self.head // PAGE), self.head % PAGE
        found = []
        for name, number in sorted(Counter(NAMES[:count]).items()):
            for _ in range(number):
                height = self.heights[name]
                if top + height > PAGE:
                    page, top = page + 1, 0.0
                found.append(Place(name, page, top + MARGIN))
                top += height
            found.append(Place("", page, top + MARGIN))
        return [*found, Place("", page, top + MARGIN + self.swells * max(0, count - 40))]


def fits(press: Press, count: int) -> bool:
    """Whether so many entries keep to the pages."""
    return ROOM.left(press.places(count)) >= 0


@pytest.mark.parametrize("is_known_whole", [True, False])
@pytest.mark.parametrize(
    ("heights", "head"),
    [
        pytest.param({"prose": 90.0, "gaps": 20.0, "rows": 30.0}, 100, id="as usual"),
        pytest.param({"prose": 400.0, "gaps": 400.0, "rows": 400.0}, 100, id="much lost at the foot of each page"),
        pytest.param({"prose": 1.0, "gaps": 300.0, "rows": 0.0}, 100, id="some take nothing"),
        pytest.param({"prose": 28.0, "gaps": 28.0, "rows": 28.0}, 10, id="nearly all"),
    ],
)
def test_as_many_as_have_room(heights: dict[str, float], head: float, is_known_whole: bool) -> None:
    """As many are found as fit, one more would not, and that takes few attempts."""
    press = Press(heights, head)
    count = most(NAMES, ROOM, press, press.places(len(NAMES)) if is_known_whole else None)
    assert fits(press, count)
    assert not fits(press, count + 1)
    assert count in press.counts
    assert len(press.counts) <= 6


def test_foresight_that_fails_does_not_go_on_for_ever() -> None:
    """Where heights say nothing of what comes, halving finds the end of it."""
    press = Press({"prose": 0.0, "gaps": 0.0, "rows": 0.0}, 2800, swells=0.7)
    count = most(NAMES, ROOM, press, press.places(len(NAMES)))
    assert fits(press, count)
    assert len(press.counts) <= 14


def test_what_has_no_room_at_all() -> None:
    """A head that fills the pages leaves room for nothing."""
    press = Press({"prose": 90.0, "gaps": 20.0, "rows": 30.0}, 4000)
    assert most(NAMES, ROOM, press, press.places(len(NAMES))) == 0


def test_all_of_it_shortened() -> None:
    """What is too long as it is may have room when its texts are shortened."""
    press = Press({"prose": 10.0, "gaps": 10.0, "rows": 10.0})
    whole = Press({"prose": 50.0, "gaps": 40.0, "rows": 40.0}).places(len(NAMES))
    assert most(NAMES, ROOM, press, whole) == len(NAMES)
