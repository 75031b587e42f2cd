"""The room of a window: its tabs, and beside them the side while there is something in it."""

from briefing.qt.pages import Pages
from briefing.qt.panes.split import Split
from briefing.qt.settings import Settings
from briefing.qt.side import Side

_SIDE_WIDTH = 340


class Room(Split):
    """Shares it out, and keeps it as the reader has it when the side goes and comes."""

    def __init__(self, pages: Pages, side: Side, settings: Settings) -> None:
        """Give everything to `pages` as long as `side` is empty."""
        super().__init__()
        self.side_width = 0
        """The width of the side, as the reader has made it; 0 for the usual one."""
        self._side = side
        self._settings = settings
        self.addWidget(pages)
        self.addWidget(side)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        side.shown.connect(self._make_room)
        pages.all_made.connect(side.get_ready)
        self.splitterMoved.connect(self._keep)

    def _make_room(self) -> None:
        usual = min(_SIDE_WIDTH * self._settings.scale // 100, self.width() * 2 // 5)
        width = min(self.side_width, self.width() * 4 // 5) or usual
        self.handle(1).show()  # as Qt does by the next turn of the event loop, when all would change its width again
        self.setSizes([self.width() - self.handleWidth() - width, width])

    def _keep(self) -> None:
        self.side_width = self._side.width()
