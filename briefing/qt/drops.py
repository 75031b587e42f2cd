"""A file dropped on a window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from briefing.compat import override


class Drops(QObject):
    """Takes what is dropped on one window, where that is a single file."""

    dropped = Signal(Path)

    def __init__(self, window: QWidget) -> None:
        """Watch `window`."""
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.DragEnter, QEvent.Type.Drop} and isinstance(event, QDropEvent):
            urls = event.mimeData().urls()
            if len(urls) == 1 and urls[0].isLocalFile():
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.dropped.emit(Path(urls[0].toLocalFile()))
                return True
        return super().eventFilter(watched, event)
