"""The language of the window: its texts, its letters, its dates and numbers, and the direction it runs in."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from briefing import resources
from briefing.languages import LANGUAGES, Language, language_of
from briefing.qt.direction import turn
from briefing.qt.fonts import Fonts, UrduFace
from briefing.qt.settings import Settings


class Interface(QObject):
    """What the whole program is shown in. A brief has a language of its own.

    After a change Qt tells every window and widget (`QEvent.Type.LanguageChange`), by the next turn of the event loop.
    """

    def __init__(self, settings: Settings, wanted: str | None = None, parent: QObject | None = None) -> None:
        """Show it as `wanted` says, else as `settings` do, else in the first language of the system that there is."""
        super().__init__(parent)
        self._settings = settings
        self._translators: list[QTranslator] = []
        self.fonts = Fonts(settings.urdu_face, self)
        """What every text is set in, that of briefs too."""
        self.language = language_of(wanted or "") or self._kept()
        self._apply()

    @property
    def chosen(self) -> str:
        """The tag of the language that the reader has chosen; empty where it is the system's."""
        found = language_of(self._settings.interface_language)
        return found.tag if found is not None else ""

    def choose(self, tag: str) -> None:
        """Show everything in the language `tag` from now on; with none, in the system's."""
        self._settings.interface_language = tag
        found = self._kept()
        if found is not self.language:
            self.language = found
            self._apply()

    def choose_urdu_face(self, face: UrduFace) -> None:
        """Set Urdu in `face` from now on, in the window and in briefs."""
        self._settings.urdu_face = face
        self.fonts.set_urdu_face(face)

    def _kept(self) -> Language:
        return language_of(self._settings.interface_language) or _of_system()

    def _apply(self) -> None:
        language = self.language
        locale = _locale(language)
        QLocale.setDefault(locale)
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        ours = str(resources.path("languages", "built", f"{language.tag}.qm"))
        found = [_loaded(ours)]
        if language is not LANGUAGES[0]:  # what Qt itself says; ours goes before it, and stands in where Qt has none
            from PySide6.QtCore import QLibraryInfo  # launching in English does not pay for it

            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            found.insert(0, _loaded(f"{folder}/qtbase_{locale.name()}.qm"))
        self._translators = [translator for translator in found if translator is not None]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        self.fonts.set_window_language(language.tag)
        turn(QApplication.instance() or self, language.tag)


def _of_system() -> Language:
    """The first of the languages that the system's user reads which the program speaks; English where there is none."""
    found = (language_of(tag) for tag in QLocale.system().uiLanguages())
    return next((language for language in found if language is not None), LANGUAGES[0])


def _locale(language: Language) -> QLocale:
    """How dates and numbers are written: as the system does where it speaks that language."""
    system = QLocale.system()
    return system if system.name().partition("_")[0] == language.tag else QLocale(language.tag)


def _loaded(path: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(path) else None
