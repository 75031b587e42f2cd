"""Hears other starts of the program: each says what it asks for and ends, and the windows here do it."""

import os
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from briefing import handover
from briefing.qt.windows import Windows

_PATIENCE_MS = 5000
_MOST_AT_ONCE = 8


class Reception(QObject):
    """Listens at one place. Nothing that comes from there is trusted before it is held to be a wish."""

    def __init__(self, windows: Windows, place: str, parent: QObject | None = None) -> None:
        """Listen at `place`, unless another instance does, for what `windows` are to do."""
        super().__init__(parent)
        self._windows = windows
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_AT_ONCE)
        self._server.newConnection.connect(self._greet)
        if not _is_answered(place):  # asked first: Qt takes the place of whoever listens there
            QLocalServer.removeServer(place)  # who listened there has ended without a word
            self._server.listen(place)

    @property
    def is_listening(self) -> bool:
        """Whether other starts are heard here."""
        return self._server.isListening()

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            talk = self._server.nextPendingConnection()
            talk.setReadBufferSize(handover.LONGEST + len(handover.GO) + 1)
            talk.disconnected.connect(talk.deleteLater)
            talk.readyRead.connect(partial(self._hear, talk))
            QTimer.singleShot(_PATIENCE_MS, talk, talk.abort)
            self._hear(talk)

    def _hear(self, talk: QLocalSocket) -> None:
        """Answer a wish once it is there as a whole, and do it when that is confirmed."""
        words = bytes(talk.peek(handover.LONGEST + len(handover.GO) + 1).data())
        line, end, rest = words.partition(b"\n")
        found = handover.read_wish(line) if end else None
        if found is None:
            if end or len(line) > handover.LONGEST:
                talk.abort()
            return
        if not talk.property("answered"):
            talk.setProperty("answered", True)
            talk.write(handover.HERE)
            talk.flush()
        if rest == handover.GO:
            talk.readAll()
            talk.disconnectFromServer()
            if found.token:
                os.environ["XDG_ACTIVATION_TOKEN"] = found.token  # Qt takes it from there, once
            self._windows.meet(found.file, found.tab, found.find, found.language)


def receive(windows: Windows, parent: QObject) -> Reception | None:
    """Listen where starts of this user on this screen meet, as long as `parent` lives."""
    place = handover.meeting_place()
    if not place or (handover.HAS_SOCKETS and not handover.make_private(os.path.dirname(place))):  # noqa: PTH120 -- no Path
        return None
    reception = Reception(windows, place, parent)
    app = QCoreApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(reception.close)  # the process ends without taking things apart
    return reception


def ask(words: bytes, place: str) -> bool:
    """The same as `handover.hand_over`, by Qt's own sockets: for systems on which Python has none that fit."""
    patience = round(handover.PATIENCE * 1000)
    talk = QLocalSocket()
    talk.connectToServer(place)
    if not place or not talk.waitForConnected(patience):
        return False
    talk.write(words)
    while talk.bytesAvailable() < len(handover.HERE):
        if not talk.waitForReadyRead(patience):
            return False
    if talk.readAll().data() != handover.HERE:
        return False
    talk.write(handover.GO)
    return talk.waitForBytesWritten(patience)


def _is_answered(place: str) -> bool:
    """Whether somebody listens at `place`."""
    talk = QLocalSocket()
    talk.connectToServer(place)
    return talk.waitForConnected(round(handover.PATIENCE * 1000))
