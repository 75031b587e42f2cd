"""How words are compared: the actions that are switched on and off for it, and what the finder makes of them."""

from typing import TYPE_CHECKING

from briefing.qt.actions import Actions
from briefing.qt.finder import Finder
from briefing.qt.panes.searchbar import SearchBar

if TYPE_CHECKING:
    from briefing.search.near import Suggestion

TOGGLES = ("match_case", "whole_words", "regex")
"""The actions, in the order of the finder's options."""


class SearchOptions:
    """Keeps the finder to what the actions of one window say."""

    def __init__(self, actions: Actions, finder: Finder, search: SearchBar) -> None:
        """Put buttons for the actions into the bar `search`."""
        self._actions = [actions[name] for name in TOGGLES]
        self._finder = finder
        self._search = search
        search.add_toggles(self._actions)

    def apply(self) -> None:
        """Search anew, as the actions are set."""
        from briefing.search.query import Options

        self._finder.set_options(Options(*(action.isChecked() for action in self._actions)))

    def search_instead(self, suggestion: "Suggestion") -> None:
        """Look for what was suggested in place of a query that finds nothing."""
        for action, is_on in zip(self._actions, suggestion.options, strict=True):
            action.setChecked(is_on)
        if suggestion.query == self._finder.query:
            self.apply()
        self._search.search(suggestion.query)
        self._search.take_focus()
