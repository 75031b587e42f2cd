"""Ctrl+K: opens and closes the command palette, which is made when it is first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.qt.actions import Actions
from briefing.qt.items.brief import BriefModels
from briefing.qt.pages import Pages

if TYPE_CHECKING:
    from briefing.qt.panes.palette import CommandPalette


class Switcher(QObject):
    """Lets the reader go to anything of one window by its name."""

    closed = Signal()
    """The palette had the keyboard, and nobody to give it back to."""

    def __init__(self, window: QWidget, actions: Actions, models: BriefModels, pages: Pages) -> None:
        """Go to `actions`, and to what `models` hold, shown in `pages`."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._models = models
        self._pages = pages

    @cached_property
    def palette(self) -> "CommandPalette":
        """The palette itself."""
        from briefing.qt.panes.palette import CommandPalette

        palette = CommandPalette(self._window, self._models.fonts.meet)
        palette.closed.connect(self.closed)
        self._models.changed.connect(palette.forget)
        return palette

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
