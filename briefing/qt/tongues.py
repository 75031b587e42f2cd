"""The menus of languages: that of the window, that of the brief, which may be another one, and the letters of Urdu."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from briefing.languages import LANGUAGES
from briefing.model.text import fitting
from briefing.qt.fonts import UrduFace
from briefing.qt.interface import Interface
from briefing.qt.plain import label
from briefing.qt.settings import Settings
from briefing.qt.words import language_name

_FACES = {UrduFace.NASTALIQ: "نستعلیق", UrduFace.NASKH: "نسخ"}


class LanguageMenu(QMenu):
    """Languages by their own names, of which one is chosen, below one more entry that leaves the choice to another."""

    chosen = Signal(str)
    """A tag; empty where the choice is left to another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a menu without languages."""
        super().__init__(parent)
        self._choices = QActionGroup(self)

    def fill(self, title: str, following: str, tags: tuple[str, ...], chosen: str) -> None:
        """Offer `tags`, with the tag `chosen` chosen, or where that is empty the entry called `following`."""
        self.clear()
        self._choices.deleteLater()  # with its entries, which the menu does not own
        self._choices = QActionGroup(self)
        self.setTitle(title)
        self._offer(following, "", chosen)
        self.addSeparator()
        for tag in tags:
            self._offer(label(language_name(tag)), tag, chosen)

    def _offer(self, name: str, tag: str, chosen: str) -> None:
        action = QAction(self._choices, text=name, checkable=True, checked=tag == chosen)
        action.setData(tag)
        action.triggered.connect(partial(self.chosen.emit, tag))
        self.addAction(action)


class Tongues(QObject):
    """Lets the reader choose both languages, from two menus of one window."""

    brief_language_chosen = Signal(str)
    """The tag of the language that briefs are wanted in."""

    def __init__(self, interface: Interface, settings: Settings, wanted: str | None, window: QWidget) -> None:
        """Make the menus; briefs are wanted in the language `wanted`, else in what `settings` say."""
        super().__init__(window)
        self._interface = interface
        self._settings = settings
        self._languages: tuple[str, ...] = ()
        self._wanted = wanted or settings.brief_language
        self.of_window = LanguageMenu(window)
        self.of_brief = LanguageMenu(window)
        self.letters = QMenu(window)
        self._faces = QActionGroup(self.letters)
        self.of_window.chosen.connect(interface.choose)
        self.of_brief.chosen.connect(self._choose)
        self.fill()

    def add_to(self, menu: QMenu) -> None:
        """Put both at the end of `menu`."""
        menu.addSeparator()
        for one in (self.of_window, self.of_brief, self.letters):
            menu.addMenu(one)
            one.aboutToShow.connect(self._meet_names)

    @property
    def wanted(self) -> str:
        """The tag of the language that briefs are wanted in: that of the window, unless another was chosen."""
        return self._wanted or self._interface.language.tag

    def ask_for(self, tag: str) -> None:
        """Have briefs in the language `tag` in this window, as if it was started so."""
        self._wanted = tag
        self._fill_brief()
        self.brief_language_chosen.emit(self.wanted)

    def show_brief(self, languages: tuple[str, ...]) -> None:
        """Offer the `languages` of a brief, where it has several."""
        self._languages = languages
        self._fill_brief()

    def fill(self) -> None:
        """Offer what there is, in the words of the window's language."""
        translate = QCoreApplication.translate
        self.of_window.fill(
            translate("Tongues", "Language of the &window"),
            translate("Tongues", "&As the system"),
            tuple(language.tag for language in LANGUAGES),
            self._interface.chosen,
        )
        self._fill_letters()
        self._fill_brief()

    def _fill_brief(self) -> None:
        translate = QCoreApplication.translate
        self.of_brief.fill(
            translate("Tongues", "Language of the &brief"),
            translate("Tongues", "&As the window"),
            self._languages,
            fitting(self._wanted, self._languages) if self._wanted and self._languages else "",
        )
        self.of_brief.setEnabled(len(self._languages) > 1)

    def _fill_letters(self) -> None:
        """Offer the styles of Urdu, by their own names."""
        self.letters.clear()
        self._faces.deleteLater()
        self._faces = QActionGroup(self.letters)
        self.letters.setTitle(QCoreApplication.translate("Tongues", "&Urdu letters"))
        for face, name in _FACES.items():
            is_chosen = face is self._interface.fonts.urdu_face
            action = QAction(self._faces, text=name, checkable=True, checked=is_chosen)
            action.triggered.connect(partial(self._interface.choose_urdu_face, face))
            self.letters.addAction(action)

    def _meet_names(self) -> None:
        """Have letters for the names of languages, which now are shown."""
        for name in (*(language.name for language in LANGUAGES), *_FACES.values()):
            self._interface.fonts.meet(name)

    def _choose(self, tag: str) -> None:
        self._wanted = self._settings.brief_language = tag
        self.brief_language_chosen.emit(self.wanted)
