"""Goes about one window: by names (Ctrl+K), and back to where the reader was. Both are made when they are wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.qt.actions import Actions
from briefing.qt.items.brief import BriefModels
from briefing.qt.pages import Pages
from briefing.qt.side import Side

if TYPE_CHECKING:
    from briefing.qt.panes.palette import CommandPalette
    from briefing.qt.trail import Trail


class Switcher(QObject):
    """Lets the reader go to anything of one window by its name."""

    closed = Signal()
    """The palette had the keyboard, and nobody to give it back to."""

    def __init__(self, window: QWidget, actions: Actions, models: BriefModels, pages: Pages, side: Side) -> None:
        """Go to `actions`, and to what `models` hold, shown in `pages` and `side`."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._models = models
        self._pages = pages
        self._side = side

    @cached_property
    def palette(self) -> "CommandPalette":
        """The palette itself."""
        from briefing.qt.panes.palette import CommandPalette

        palette = CommandPalette(self._window, self._models.fonts.meet)
        palette.closed.connect(self.closed)
        self._models.changed.connect(palette.forget)
        return palette

    @cached_property
    def trail(self) -> "Trail":
        """Where the reader has been."""
        from briefing.qt.trail import Trail

        return Trail(self._actions, self._pages, self._side, self._models)

    @property
    def is_open(self) -> bool:
        """Whether the palette is open."""
        return "palette" in self.__dict__ and self.palette.isVisible()

    def toggle(self) -> None:
        """Open the palette, in the size of the pages' text, or close it."""
        from briefing.qt.entries import action_entries, place_entries

        brief, language = self._models.brief, self._models.language
        if self.is_open:
            self.palette.leave()
        elif brief is not None:
            actions = tuple(action_entries(self._actions))
            self.palette.setFont(self._pages.font())
            self.palette.open(
                tuple(entry.name for entry in actions),
                lambda: (*actions, *place_entries(brief, language, self._pages.reveal)),
            )

    def leave(self) -> None:
        """Close the palette, where it is open."""
        if self.is_open:
            self.palette.leave()

    def let_go(self) -> None:
        """Want no answer any more to what is under way: the window closes."""
        if "palette" in self.__dict__:
            self.palette.forget()
