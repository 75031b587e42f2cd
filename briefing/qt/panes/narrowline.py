"""The line that says which claims are shown, of how many, and leads back to all."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefing.compat import override
from briefing.qt.counts import Counts
from briefing.qt.items.brief import BriefModels
from briefing.qt.theme import GRID
from briefing.qt.worded import Worded
from briefing.qt.words import Words, translate


class NarrowLine(Worded, QWidget):
    """Stands over a tab while it shows only some claims."""

    def __init__(self, models: BriefModels, parent: QWidget | None = None) -> None:
        """Say what of the brief in `models` is shown."""
        super().__init__(parent)
        self._models = models
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.all = QPushButton()
        self.all.clicked.connect(lambda: models.narrowing.show_only(None))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.all)
        self.word()

    @override
    def word(self) -> None:
        """Set every text, in the language of the interface; which claims are shown is said anew with the brief."""
        self.all.setText(self.tr("Show all"))
        self.all.setToolTip(self.tr("Show all claims again (Esc)"))

    def show_narrowing(self) -> None:
        """Say what is shown now; hide where that is everything."""
        self.setVisible(self._models.narrowing.only is not None)
        self.words.setText(narrowing_words(self._models))
        self.all.setAccessibleDescription(self.words.text())


def narrowing_words(models: BriefModels) -> str:
    """Which claims are shown, of how many."""
    brief, claims, only = models.brief, models.narrowing.claims, models.narrowing.only
    if brief is None or claims is None or only is None:
        return translate("Narrowing", "All claims are shown.")
    total = Counts().claims(len(brief.facts))
    words = translate("Narrowing", "Only {claims}: {shown} of {total}")
    return words.format(claims=Words().only(only), shown=claims.counts(only), total=total)
