"""A strip over the tabs: something the reader should know once."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from briefing.compat import override
from briefing.qt.announce import announce
from briefing.qt.panes.strip import Strip


class Note(Strip):
    """Says it in the language of the interface, and is quiet: nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden strip."""
        super().__init__(parent)
        self.line.setWordWrap(True)
        self._words: Callable[[], str] | None = None
        self.word()

    def tell(self, words: Callable[[], str]) -> None:
        """Show what `words` gives, and read it aloud; what was said before and not put away stays before it."""
        before = self._words if not self.isHidden() else None
        self._words = words if before is None else lambda: f"{before()} {words()}"
        self.word()
        self.show()
        announce(self, words())

    @override
    def word(self) -> None:
        super().word()
        self.setAccessibleName(self.tr("A note"))
        if self._words is not None:
            self.line.say(self._words(), is_fault=False)
