"""Makes payloads fit to be typeset: clean texts, passages in other languages marked, and the fonts for all of them."""

from pathlib import Path
from typing import Any, NamedTuple

from briefing import resources
from briefing.errors import ExportError
from briefing.export.characters import Characters, coverage
from briefing.export.look import DISPLAY, FOLDERS, fonts
from briefing.export.tongues import Tongues
from briefing.message import QT_TRANSLATE_NOOP, message


class Clean(NamedTuple):
    """What the template is given of a payload, the folders of the fonts for it, and the characters that none has."""

    data: dict[str, Any]
    folders: list[str]
    replaced: tuple[str, ...]


class Cleaner:
    """Cleans the payloads of one document after another; what of one comes again in the next is clean already."""

    def __init__(self) -> None:
        """Know no text yet."""
        self._languages: tuple[object, ...] = ()
        self._last: tuple[dict[str, object], Clean] | None = None

    def clean(self, payload: dict[str, object]) -> Clean:
        """A payload, clean. It is not to change after that.

        Raises:
            ExportError: where one of the fonts is not there.
        """
        if self._last is None or self._last[0] is not payload:
            self._last = payload, self._cleaned(payload)
        return self._last[1]

    def _cleaned(self, payload: dict[str, Any]) -> Clean:
        own = payload["look"]
        languages = payload["language"], payload["tongues"], payload["words_language"]
        if languages != self._languages:
            self._languages = languages
            self._tongues = Tongues(*languages)
            self._characters = Characters(coverage(families()), self._tongues.marked)
        self._characters.begin()
        data: dict[str, Any] = self._characters.fit(payload)
        needed = {"latin", own["script"], *self._characters.folders}
        folders = [str(folder) for folder in FOLDERS.values() if folder in needed]
        data |= {"tongues": self._tongues.codes, "fonts": fonts(own["script"], folders)}
        return Clean(data, folders, self._characters.replaced)


def families() -> list[list[Path]]:
    """The files of each family, the Latin ones first: most characters are theirs, and they are small."""
    names = [(folder, name.replace(" ", "")) for folder in FOLDERS.values() for name in DISPLAY[folder]]
    families = [sorted(resources.path("fonts", folder).glob(f"{name}-*.ttf")) for folder, name in names]
    if not all(families):
        template = QT_TRANSLATE_NOOP("Problems", "the fonts of the document are missing; install briefing again")
        raise ExportError(message(template))
    return families
