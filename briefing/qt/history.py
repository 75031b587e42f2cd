"""The queries of before, to be gone through with Up and Down."""

from briefing.qt.settings import Settings


class History:
    """Goes back and forth in the queries that the settings remember."""

    def __init__(self, settings: Settings) -> None:
        """Begin past the newest one."""
        self._settings = settings
        self._place = -1

    @property
    def is_at_one(self) -> bool:
        """Whether the reader is somewhere in the past."""
        return self._place >= 0

    @property
    def is_at_newest(self) -> bool:
        """Whether the reader is at the last query but the present one."""
        return self._place == 0

    def add(self, query: str) -> None:
        """Remember `query` as the newest."""
        self._settings.add_query(query)
        self.leave()

    def leave(self) -> None:
        """Go back to the present: something else is typed."""
        self._place = -1

    def older(self) -> str | None:
        """The query before; None where there is none."""
        queries = self._settings.queries
        if self._place + 1 >= len(queries):
            return None
        self._place += 1
        return queries[self._place]

    def newer(self) -> str:
        """The query after; empty past the newest."""
        self._place = max(-1, self._place - 1)
        queries = self._settings.queries
        return queries[self._place] if 0 <= self._place < len(queries) else ""
