"""The typefaces of the screen: the system's for Latin letters, ours for Chinese and Urdu, loaded when they are shown.

Every text has the family of its language first and, once ours are loaded, all others behind it, so that a name in
another script is shown too on a machine that has no font for it. Our files are opened by the first text that needs one,
never before: launching in English opens none.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from briefing import resources
from briefing.languages import LETTERS, Script, script_of


class UrduFace(StrEnum):
    """A style of Urdu letters that the reader may choose, as the settings call it."""

    NASTALIQ = "nastaliq"
    NASKH = "naskh"


class Face(NamedTuple):
    """A typeface of ours: its name, its folder, and its files, the plain and the bold one."""

    family: str
    folder: str
    files: tuple[str, ...]


NASTALIQ = Face("Briefing Nastaliq", "screen", ("BriefingNastaliq-Regular.ttf", "BriefingNastaliq-Bold.ttf"))
NASKH = Face("Briefing Naskh", "screen", ("BriefingNaskh-Regular.ttf", "BriefingNaskh-Bold.ttf"))
HAN = Face("Noto Sans SC", "han", ("NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold.ttf"))
_BESIDE = {Script.ARABIC: NASKH, Script.HAN: HAN}
"""What letters are set in where they are the exception: Nastaliq is too tall for the lines of others."""
OURS = frozenset({NASTALIQ.family, NASKH.family, HAN.family})

_IN_NASTALIQ = frozenset({"ur", "ks", "pnb", "skr"})
"""Languages whose readers expect Nastaliq; in other ones, though written with the same letters, it is hard to read."""


class Fonts(QObject):
    """Which families texts are set in. What asks for one of ours has it loaded."""

    changed = Signal()
    """Texts are to be set in other families from now on; the application's own font has them already."""

    def __init__(self, urdu_face: str = UrduFace.NASTALIQ, parent: QObject | None = None) -> None:
        """Set Urdu in `urdu_face`, of which any other word than the two stands for the first. Nothing is loaded yet."""
        super().__init__(parent)
        self.urdu_face = UrduFace(urdu_face) if urdu_face in set(UrduFace) else UrduFace.NASTALIQ
        self._language = "en"
        self._are_met = False  # letters that ours are there for
        self._telling = QTimer(self, interval=0, singleShot=True)
        self._telling.timeout.connect(self._tell)

    def set_urdu_face(self, face: str) -> None:
        """Set Urdu in `face`, "nastaliq" or "naskh", from now on."""
        self.urdu_face = UrduFace(face)
        self._tell()

    def set_window_language(self, language: str) -> None:
        """Set the window's own texts as suits `language`."""
        self._language = language
        self._are_met |= script_of(language) in _BESIDE
        self._dress_application()

    def need(self, language: str) -> None:
        """Have the letters of `language` in all texts from now on."""
        if script_of(language) in _BESIDE and not self._are_met:
            self._are_met = True
            self._tell()

    def meet(self, text: str) -> None:
        """Have the letters of `text`, which is being shown, in all texts; what stands there is set anew soon."""
        if self._are_met or text.isascii():
            return
        for script in _BESIDE:
            # most texts end below the letters of Han, and a pattern of those takes long to make
            if max(text) >= LETTERS[script][0] and _pattern(script).search(text):
                self._are_met = True  # of all scripts at once: each that came by itself would have all texts set anew
                self._telling.start()  # not at once: the text may be in the midst of being painted
                break

    def families(self, language: str) -> list[str]:
        """The families for texts in `language`: of those that have a letter the first one gives it."""
        system = tuple(family for family in QApplication.font().families() if family not in OURS)
        script = script_of(language)
        others = [face for other, face in _BESIDE.items() if other is not script] if self._are_met else []
        own = [self._face(script, language)] if script in _BESIDE else []
        if not (own or others):
            return list(system)
        _load()
        first, behind = ([], own) if _has_forms_of_its_own(language) else (own, [])
        return [
            *(face.family for face in first),
            *_with_name(system),
            *(face.family for face in (*behind, *others)),
        ]

    def _face(self, script: Script, language: str) -> Face:
        is_nastaliq = self.urdu_face is UrduFace.NASTALIQ and language.partition("-")[0] in _IN_NASTALIQ
        return NASTALIQ if is_nastaliq else _BESIDE[script]

    def _dress_application(self) -> None:
        families = self.families(self._language)
        if families != QApplication.font().families():
            font = QFont()
            set_families(font, families)  # and nothing else: the rest stays as the system has it
            QApplication.setFont(font)

    def _tell(self) -> None:
        self._dress_application()
        self.changed.emit()


def set_families(font: QFont, families: Sequence[str]) -> None:
    """Set `font` in `families`. Neither Nastaliq, which stands on no line, nor Chinese is fitted to pixels.

    It takes long: for the first of the letters all those of the font are looked through.
    """
    font.setFamilies(families)
    is_fitted = NASTALIQ.family not in families and next(iter(families), "") != HAN.family
    fitting = QFont.HintingPreference
    font.setHintingPreference(fitting.PreferDefaultHinting if is_fitted else fitting.PreferNoHinting)


def overlook(_text: str) -> None:
    """Meet no text: for what has no need of letters other than those there are."""


def _has_forms_of_its_own(language: str) -> bool:
    """Whether `language` is written in Han letters of other forms than ours has: the system's go before those."""
    return script_of(language) is Script.HAN and (
        language.partition("-")[0] not in {"zh", "wuu", "gan"} or "-Hant" in language
    )


@cache
def _with_name(system: tuple[str, ...]) -> tuple[str, ...]:
    """The families of the `system` with the one that Qt takes for them: a name such as "Sans Serif" is that of none."""
    font = QFont()
    font.setFamilies(system)
    return tuple(dict.fromkeys((*system, QFontInfo(font).family())))


@cache
def _pattern(script: Script) -> re.Pattern[str]:
    return re.compile(f"[{LETTERS[script]}]")


@cache
def _load() -> None:
    """Open the files of all our faces, in 4 ms: their letters are read when they are shown.

    All at once: with each that is opened later Qt forgets the fonts it has open, though texts are set in them. It would
    open those anew beside themselves, time and again while the program runs, 10 MB of Chinese letters among them.
    """
    from PySide6.QtGui import QFontDatabase  # launching in English does not pay for it

    for face in (HAN, NASTALIQ, NASKH):
        for file in face.files:
            QFontDatabase.addApplicationFont(str(resources.path("fonts", face.folder, file)))
