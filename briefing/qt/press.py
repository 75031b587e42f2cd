"""Makes documents of what is open, off the UI thread, with a typesetter that a dialog can have made ready."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from briefing.errors import ExportError
from briefing.qt.opener import Opened
from briefing.qt.tasks import Control

if TYPE_CHECKING:
    from briefing.export.document import Stage
    from briefing.export.pdf import Pdf, Typesetter
    from briefing.export.setting import Setting


class Progress(NamedTuple):
    """How far a document has come: what is being done, and how many pages it has, about; 0 where nobody can tell."""

    stage: "Stage"
    pages: int


class Press:
    """Has at most one typesetter ready, which waits for the next document."""

    def __init__(self) -> None:
        """Have none ready: its process is started only when it is needed."""
        self._ready: Typesetter | None = None

    def warm(self) -> None:
        """Have a typesetter ready: a document will be asked for soon."""
        from briefing.export.pdf import Typesetter

        if self._ready is None:
            try:
                self._ready = Typesetter()
            except ExportError:
                self._ready = None  # the document itself will say why it cannot be made

    def cool(self) -> None:
        """End the typesetter that is ready: no document was asked for."""
        ready, self._ready = self._ready, None
        if ready is not None:
            ready.close()

    def maker(self, opened: Opened, setting: "Setting", *, embed: bool = False) -> "Callable[[Control], Pdf]":
        """The work of making the document of what is `opened`, with its file inside it where `embed` says so.

        It takes the typesetter that is ready with it, and ends it, so it has to be carried out. It reports `Progress`.
        """
        ready, self._ready = self._ready, None

        def work(control: Control) -> "Pdf":
            from briefing.export.document import make
            from briefing.export.pdf import Typesetter

            with ready or Typesetter() as typesetter:
                return make(
                    opened.brief,
                    opened.language,
                    setting,
                    typesetter,
                    progress=lambda stage, pages: control.report(Progress(stage, pages)),
                    cancelled=control.cancelled,
                    embed=(opened.path.name, opened.read()) if embed else None,
                )

        return work
