"""Finds how much of a summary has room on its pages: it is laid out, and what falls beyond the last page is left out.

Where each entry of what was laid out begins is known, and so is its height: what is left out next time is what makes up
for the excess, and what is put back is what the room that remains can take. So the second time is mostly the last.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing.export.setting import Paper

_POINTS_A_MM = 72 / 25.4
_MARGIN = 24 * _POINTS_A_MM
"""Above and below what stands on a page, as the template has it."""
_HEIGHTS = {Paper.A4: 297 * _POINTS_A_MM, Paper.LETTER: 11 * 72.0}
_NOTE = 38.0
"""Points that the line takes which counts what is left out."""
_LINE = 16.0
"""Points of a line: of an entry of which nothing is known, and what has to be left for trying one more."""
_FIRST = 40
"""Entries of a brief so long that laying out all of it would only take time."""
_TRUSTED = 6
"""Times that what is foreseen decides what comes next; after that halving does, which always ends."""


WHERE = "query(<entry>).map(it => { let at = it.location().position(); (it.value, at.page, at.y.pt()) })"
"""Asks a document where its places are; the last one is the end."""


class Place(NamedTuple):
    """Where an entry of the list `name` begins; where the name is empty, one ends. `top` is in points."""

    name: str
    page: int
    top: float


class Room:
    """The pages that a document has, as one long column."""

    def __init__(self, paper: Paper, pages: int) -> None:
        """So many pages of such paper."""
        self._page = _HEIGHTS[paper] - 2 * _MARGIN
        self._height = pages * self._page

    def left(self, places: Sequence[Place]) -> float:
        """The points that a document leaves of it whose last place is the end; what is below 0 has no room."""
        end = places[-1]
        return self._height - (end.page - 1) * self._page - (end.top - _MARGIN)


class _Heights:
    """How high each entry of each list was when it was last seen, in points."""

    def __init__(self) -> None:
        self._of: dict[str, list[float]] = defaultdict(list)

    def learn(self, places: Sequence[Place]) -> None:
        """See where entries stand. What reaches to the next page may end anywhere before: it is like its kind."""
        seen: dict[str, list[float | None]] = defaultdict(list)
        for place, following in pairwise(places):
            if place.name:
                is_known = place.page == following.page
                seen[place.name].append(following.top - place.top if is_known else None)
        for name, heights in seen.items():
            known = [height for height in heights if height is not None]
            usual = _mean(known)
            own = [usual if height is None else height for height in heights]
            self._of[name] = own + self._of[name][len(own) :]

    def of(self, name: str, number: int, *, is_seen: bool) -> float:
        """The height of the entry `number` of the list `name`; `is_seen`: it was to be laid out, if there is one."""
        heights = self._of[name]
        if number < len(heights):
            return heights[number]
        return 0.0 if is_seen else _mean(heights)


def _mean(heights: Sequence[float]) -> float:
    return sum(heights) / len(heights) if heights else _LINE


def most(
    names: Sequence[str], room: Room, lay_out: Callable[[int], list[Place]], whole: list[Place] | None = None
) -> int:
    """How many of the entries `names`, the name of a list for each, have room at once; none is taken to have.

    `lay_out` lays out the first so many of them and says where what is shown stands; `whole` is where all stand, which
    have no room. It is None where nobody knows, as there are far too many.
    """
    entries = _numbered(names)
    heights = _Heights()
    fitting, excessive = 0, len(names) + 1
    count = len(names) if whole is not None else min(_FIRST, len(names))
    seen, tries = 0, 0
    while excessive - fitting > 1:
        places = lay_out(count) if whole is None else whole
        free = room.left(places)
        if whole is not None:
            # its texts are not shortened, and nothing is counted
            free, whole = free - _NOTE, None
        elif free >= 0:
            fitting = count
        else:
            excessive = count
        heights.learn(places)
        seen = max(seen, count)
        known = [heights.of(*entry, is_seen=place < seen) for place, entry in enumerate(entries)]
        foreseen = _foreseen(known, count, free)
        if foreseen == fitting == count and free < _LINE:
            break
        tries += 1
        halfway = (fitting + excessive) // 2
        count = max(fitting + 1, min(excessive - 1, foreseen)) if tries < _TRUSTED else halfway
    return fitting


def _numbered(names: Sequence[str]) -> list[tuple[str, int]]:
    """Each name with how many there are of it before."""
    before: Counter[str] = Counter()
    found = []
    for name in names:
        found.append((name, before[name]))
        before[name] += 1
    return found


def _foreseen(heights: Sequence[float], count: int, free: float) -> int:
    """How many entries have room, where beside the first `count` of them so many points are left, or lacking."""
    while count and free < 0:
        count -= 1
        free += heights[count]
    while count < len(heights) and free >= heights[count]:
        free -= heights[count]
        count += 1
    return count
