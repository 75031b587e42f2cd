"""What the banner stands over: it is made only once there is need of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from briefing.qt.panes.banner import Banner
    from briefing.qt.panes.note import Note


class UnderBanner(QWidget):
    """Holds a widget, and over it the banner once there is need of one."""

    def __init__(self, content: QWidget, take_keyboard: Callable[[], None]) -> None:
        """Hold `content`; `take_keyboard` is called when the banner goes and the keyboard was there."""
        super().__init__()
        self.banner: Banner | None = None
        self.note: Note | None = None
        self._take_keyboard = take_keyboard
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(content, 1)

    @property
    def is_in_front(self) -> bool:
        """Whether this is what the reader sees."""
        return not self.isHidden()

    def make_banner(self) -> "Banner":
        """The banner, made if it was not yet."""
        if self.banner is None:
            from briefing.qt.panes.banner import Banner  # launching does not pay for it

            self.banner = Banner(self)
            self.banner.dismissed.connect(self._take_keyboard)
            self._layout.insertWidget(0, self.banner)
        return self.banner

    def tell(self, words: Callable[[], str]) -> None:
        """Show a note, in the words that `words` gives in the language of the interface, until it is put away."""
        if self.note is None:
            from briefing.qt.panes.note import Note  # as above

            self.note = Note(self)
            self.note.dismissed.connect(self._take_keyboard)
            self._layout.insertWidget(0, self.note)
        self.note.tell(words)

    def hide_banner(self) -> None:
        """Take the banner away, if there is one."""
        if self.banner is not None:
            self.banner.dismiss()

    def focus_banner(self) -> None:
        """Give the keyboard to the banner."""
        if self.banner is not None:
            self.banner.take_focus()

    def focus_note(self) -> None:
        """Give the keyboard to the note."""
        if self.note is not None:
            self.note.take_focus()
