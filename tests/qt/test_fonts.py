"""Letters: every one of a brief comes from a font of the program's own, and none is opened before it is needed."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QImage,
    QPainter,
    QRawFont,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTableView, QTextEdit
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.qt.finder import Finder
from briefing.qt.fonts import HAN, NASKH, NASTALIQ, OURS, Face, Fonts, UrduFace
from briefing.qt.interface import Interface
from briefing.qt.items.brief import BriefModels
from briefing.qt.items.records import Cell
from briefing.qt.panes.highlight import CellDelegate, Frame, draw_words, in_look, laid_out
from briefing.qt.panes.pieces import Line
from briefing.qt.panes.reading import ReadingView
from briefing.qt.window import MainWindow

THREE = Path(__file__).with_name("three.brief.toml")
IGNORED = {"\u2028", "\u2029", "\ufffc", "\u202f", "\u2002", "\u200c", *"\u2066\u2067\u2068\u2069"}
"""What is no letter, or comes from any font."""
FACES = {"zh": (HAN, None), "ur nastaliq": (NASTALIQ, UrduFace.NASTALIQ), "ur naskh": (NASKH, UrduFace.NASKH)}


@pytest.fixture
def fonts(qapp: QApplication) -> Iterator[Fonts]:
    """Fonts of which none is met yet, as when the program starts."""
    before = qapp.font()
    QApplication.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    yield Fonts()
    QApplication.setFont(before)


@pytest.fixture
def shown(opened: Callable[[Path], MainWindow], interface: Interface) -> Iterator[Callable[[str], MainWindow]]:
    """Shows the brief of three languages in one of them."""

    def show(language: str) -> MainWindow:
        window = opened(THREE)
        window.opener.show_in(language)
        for tab in Tab:
            window.pages.page(tab)
        return window

    before = interface.fonts.urdu_face
    yield show
    interface.choose_urdu_face(before)


@pytest.mark.parametrize(("language", "is_fitted"), [("en", True), ("zh", False), ("ur", False)])
def test_letters_that_take_long_to_fit_to_pixels_are_not_fitted(
    shown: Callable[[str], MainWindow], language: str, *, is_fitted: bool
) -> None:
    """Chinese and Nastaliq: the first paint would wait for it. Latin letters are as the system has them."""
    font = shown(language).pages.page(Tab.OVERVIEW).document.font()
    assert (font.hintingPreference() is not QFont.HintingPreference.PreferNoHinting) == is_fitted


def test_latin_letters_are_as_the_system_has_them_after_chinese_ones(
    shown: Callable[[str], MainWindow], interface: Interface
) -> None:
    """The window speaks Chinese for a while."""
    for language in ("zh", "en"):
        interface.choose(language)
    font = shown("en").pages.page(Tab.OVERVIEW).document.font()
    assert font.hintingPreference() is not QFont.HintingPreference.PreferNoHinting


@pytest.mark.usefixtures("fonts")
def test_a_table_has_other_letters_as_soon_as_they_are_there(qtbot: QtBot) -> None:
    """What it keeps of a cell is laid out in the letters that there were before."""
    table, text, option = QTableView(), "Copper 铜", QStyleOptionViewItem()
    qtbot.addWidget(table)
    cells = CellDelegate(Finder(), lambda _row, _column: Cell(text, None, is_number=False), table.columnWidth, table)
    option.font = font = table.font()
    before = cells._layout(option, text, 500, is_number=False)
    assert cells._layout(option, text, 500, is_number=False) is before
    font.setFamilies([*font.families(), *Fonts().families("zh")])
    option.font = font
    assert dict(letters_in(cells._layout(option, text, 500, is_number=False), text))["铜"] == HAN.family


def letters_of(document: QTextDocument) -> Iterator[tuple[str, str]]:
    """Each letter of a document that is not Latin, with the family of the font that draws it; empty where none does."""
    block = document.begin()
    while block.isValid():
        yield from letters_in(block.layout(), block.text())
        block = block.next()


def letters_in(layout: QTextLayout, text: str) -> Iterator[tuple[str, str]]:
    """The same of laid out words."""
    for place, letter in enumerate(text):
        if letter.isascii() or letter in IGNORED:
            continue
        for run in layout.glyphRuns(place, 1):
            font: QRawFont = run.rawFont()
            yield letter, font.familyName() if all(run.glyphIndexes()) else ""


def is_of(face: Face, letter: str) -> bool:
    """Whether a letter is one that `face` is there for."""
    return letter.isalpha() and (letter > "\u2e80" if face is HAN else "\u0600" < letter < "\u0700")


@pytest.mark.parametrize("case", FACES)
def test_every_letter_is_from_a_font_of_ours(
    qtbot: QtBot, shown: Callable[[str], MainWindow], interface: Interface, case: str
) -> None:
    """No letter of any tab is missing, and none of the brief's language comes from whatever the machine has."""
    face, style = FACES[case]
    if style is not None:
        interface.choose_urdu_face(style)
    window = shown(case.partition(" ")[0])
    seen: dict[str, str] = {}
    for tab in Tab:
        window.pages.show_tab(tab)
        document = window.pages.page(tab).document
        qtbot.waitUntil(lambda view=document: view.document().characterCount() > 100)  # type: ignore[misc]
        document.document().documentLayout().documentSize()
        seen |= dict(letters_of(document.document()))
    assert [letter for letter, family in seen.items() if not family] == []
    assert len([letter for letter in seen if is_of(face, letter)]) > 30
    assert {family for letter, family in seen.items() if is_of(face, letter)} == {face.family}


def test_names_in_other_scripts_are_shown(qtbot: QtBot, fonts: Fonts) -> None:
    """Names of copper in Chinese and Urdu show in an English text, and what is Latin comes from no font of ours."""
    models = BriefModels(None, fonts)
    models.language = "en"
    view = ReadingView(models, Finder())
    qtbot.addWidget(view)
    view.show_pieces(lambda: [Line("Copper = 铜 = تانبا")])
    qtbot.waitUntil(lambda: {NASKH.family, HAN.family} <= set(view.font().families()))
    assert QFontInfo(view.font()).family() not in OURS
    view.show()
    view.document().documentLayout().documentSize()
    assert view.toPlainText() == "\u2068Copper = 铜 = تانبا\u2069"
    assert all(family for _, family in letters_of(view.document()))


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("ur", "Briefing Nastaliq"),
        ("ur-PK", "Briefing Nastaliq"),
        ("ks", "Briefing Nastaliq"),
        ("fa", "Briefing Naskh"),
        ("ar", "Briefing Naskh"),
        ("zh", "Noto Sans SC"),
        ("zh-Hans-CN", "Noto Sans SC"),
    ],
)
def test_a_language_has_letters_of_its_own(fonts: Fonts, language: str, first: str) -> None:
    """Nastaliq is for those who read it; others of the same letters have Naskh. Latin comes from the system's font."""
    families = fonts.families(language)
    assert families[0] == first
    assert families[1:] == [family for family in families if family not in OURS] != []


@pytest.mark.parametrize("language", ["ja", "zh-Hant", "yue"])
def test_other_forms_of_han_are_the_systems_first(fonts: Fonts, language: str) -> None:
    """Japanese and traditional Chinese have letters of other forms: ours stand in where the system has none."""
    families = fonts.families(language)
    assert families[0] not in OURS
    assert families[-1] == HAN.family


@pytest.mark.parametrize("language", ["en", "fr", "tlh", "he", ""])
def test_other_languages_are_set_as_the_system_does(fonts: Fonts, language: str) -> None:
    """A language of other letters, or of none that is known, is left to the system's font alone."""
    assert fonts.families(language) == QApplication.font().families()


def test_a_letter_met_is_had_by_all(qtbot: QtBot, fonts: Fonts) -> None:
    """Once a text with Chinese letters is shown, every text can have them; what is shown is told once, and later.

    With them come those of Urdu: a name in its letters does not have everything set anew once more.
    """
    told: list[list[str]] = []
    fonts.changed.connect(lambda: told.append(QApplication.font().families()))
    for text in ("copper", "Zürich – 71", "铜", "铜 again", "稀土"):
        fonts.meet(text)
    assert told == []
    qtbot.waitUntil(lambda: told != [])
    fonts.meet("تانبا")
    fonts.need("ur")
    assert not fonts._telling.isActive()
    assert [families[-2:] for families in told] == [[NASKH.family, HAN.family]]
    assert fonts.families("en")[-1] == HAN.family
    assert fonts.families("ur")[-1] == HAN.family


def test_the_style_of_urdu_is_switched_at_once(shown: Callable[[str], MainWindow], interface: Interface) -> None:
    """What is open is set in the other style of letters, and both stay out of the way of the text's size."""
    window = shown("ur")
    document, size = window.pages.page(Tab.OVERVIEW).document, QFont(window.pages.font()).pointSizeF()
    interface.choose_urdu_face(UrduFace.NASKH)
    assert document.font().families()[0] == NASKH.family
    interface.choose_urdu_face(UrduFace.NASTALIQ)
    assert document.font().families()[0] == NASTALIQ.family
    assert document.font().pointSizeF() == size


@pytest.mark.parametrize("language", ["ur", "fa"])
def test_a_mark_inside_a_word_leaves_its_letters_joined(fonts: Fonts, language: str) -> None:
    """What is found may be part of a word: the shapes of its letters stay, whatever is laid over them."""
    text, spans = "معدنیات کمپنیاں منظر", [(0, 3), (9, 11), (16, 17)]
    font = QFont("Noto Sans", 20)
    font.setFamilies(fonts.families(language))
    layout = laid_out(text, font, Frame(500, 1))
    look, option, images = QTextCharFormat(), QStyleOptionViewItem(), []
    look.setForeground(QColor("black"))
    option.rect = QRect(0, 0, 500, 100)
    for formats in ([], in_look(text, spans, look)):
        image = QImage(500, 100, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, on=False)
            draw_words(painter, option, layout, QPoint(0, 0), QColor("black"), formats=formats)
        images.append(image)
    assert len(layout.formats()) == 0
    assert images[0].pixelColor(499, 99) == QColor("white")
    assert images[0] == images[1]


@pytest.mark.parametrize("word", ["", "comic", "naskh ", "NASKH"])
def test_an_unknown_style_counts_as_none(word: str) -> None:
    """Settings that somebody else has written do no harm."""
    assert Fonts(word).urdu_face is UrduFace.NASTALIQ


def test_the_size_of_the_text_is_kept(shown: Callable[[str], MainWindow]) -> None:
    """A brief's letters are of the size that the reader has chosen, in every language."""
    window = shown("ur")
    window.actions_["larger"].trigger()
    for view in window.pages.findChildren(QTextEdit):
        assert view.font().pointSizeF() == pytest.approx(window.pages.font().pointSizeF())


OPENED = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from briefing.qt import fonts, interface, settings, window

loaded, add = [], QFontDatabase.addApplicationFont
QFontDatabase.addApplicationFont = lambda path: (loaded.append(Path(path).name), add(path))[1]
app = QApplication([])
kept = settings.Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat))
shown = window.MainWindow(kept, interface.Interface(kept, sys.argv[3], app), sys.argv[3])
shown.opener.open(Path(sys.argv[2]))
shown.opener.wait(10)
at_paint = []
shown.first_painted.connect(lambda: at_paint.append(list(loaded)))
shown.first_painted.connect(lambda: QTimer.singleShot(1500, app.quit))
shown.show()
app.exec()
print(json.dumps([at_paint[0], loaded]))
"""


@pytest.mark.parametrize(
    ("language", "files"), [("en", ()), *((tag, HAN.files + NASTALIQ.files + NASKH.files) for tag in ("zh", "ur"))]
)
def test_fonts_are_opened_only_when_their_letters_are_shown(
    tmp_path: Path, language: str, files: tuple[str, ...]
) -> None:
    """A window in English opens no font of ours, as long as no other letters are shown; another one opens all."""
    arguments = [sys.executable, "-c", OPENED, str(tmp_path / "settings.ini"), str(THREE), language]
    done = subprocess.run(arguments, check=True, capture_output=True, text=True, timeout=60)  # noqa: S603 -- ours
    at_paint, in_the_end = json.loads(done.stdout)
    assert set(at_paint) == set(in_the_end) == set(files)
