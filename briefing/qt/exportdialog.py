"""What an export asks before it asks for a file: how much, on which paper, which parts, with which mark."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from briefing.compat import override
from briefing.export.setting import LONGEST_MARK, Paper, Part, Profile, Setting
from briefing.model.brief import Tab
from briefing.qt.panes.field import Field
from briefing.qt.theme import GRID
from briefing.qt.worded import Worded
from briefing.qt.words import Words, language_name


class Choice(NamedTuple):
    """How to make the document, whether to put the brief's own file into it, and whether to show it first."""

    setting: Setting
    embed: bool = False
    preview: bool = False
    language: str = ""
    """Of the brief's languages the document's; that of the window where it is empty."""


def usual_choice() -> Choice:
    """What is proposed first: the summary, on the paper of the reader's country."""
    is_letter = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Choice(Setting(paper=Paper.LETTER if is_letter else Paper.A4))


class ExportDialog(Worded, QDialog):
    """Asks for a `Choice`."""

    def __init__(self, choice: Choice, languages: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """Propose `choice`; of several `languages`, those of the brief, one can be chosen."""
        super().__init__(parent)
        setting = choice.setting
        self.chosen = choice
        """What was chosen when the dialog was accepted."""
        self._group = QButtonGroup(self)
        self.profiles: dict[Profile, QRadioButton] = {}
        self.parts: dict[Part, QCheckBox] = {}
        self._explained: dict[Profile, QLabel] = {}
        self.paper = QComboBox()
        for paper in Paper:
            self.paper.addItem("", paper)
        self.paper.setCurrentIndex(self.paper.findData(setting.paper))
        self.language = QComboBox()
        for language in languages:
            self.language.addItem(language_name(language), language)
        self.language.setCurrentIndex(max(0, self.language.findData(choice.language)))
        self.mark = Field(setting.mark)
        self.mark.setMaxLength(LONGEST_MARK)
        self.embed = QCheckBox()
        self.embed.setChecked(choice.embed)
        columns = self._how_much(setting), self._included(setting)
        form = QFormLayout()
        form.setVerticalSpacing(3 * GRID)
        self._titles = [_row(form, field) for field in (*columns, self.paper, self.language, self.mark)]
        form.setRowVisible(self.language, len(languages) > 1)
        form.addRow("", self.embed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.preview = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._wants_preview = False
        self.preview.clicked.connect(self._accept_preview)
        self.go = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(5 * GRID)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.go.setDefault(True)
        self._group.buttonToggled.connect(self._show_state)
        self._show_state()
        self.word()
        self.profiles[setting.profile].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def choice(self) -> Choice:
        """What is chosen now."""
        # pressed by its letter, a button is checked only when Qt has shown it pressed for a moment
        pressed = [profile for profile, button in self.profiles.items() if button.isDown()]
        checked = [profile for profile, button in self.profiles.items() if button.isChecked()]
        profile = [*pressed, *checked][0]
        parts = frozenset(part for part, box in self.parts.items() if box.isChecked())
        mark = " ".join(self.mark.text().split())
        setting = Setting(profile, Paper(self.paper.currentData()), mark, parts)
        return Choice(setting, self.embed.isChecked(), self._wants_preview, self.language.currentData() or "")

    @override
    def accept(self) -> None:
        self.chosen = self.choice  # now: a button that is shown pressed is let go when the dialog goes
        super().accept()

    @override
    def word(self) -> None:
        self.setWindowTitle(self.tr("Export PDF"))
        titles = [self.tr("How much"), self.tr("Include"), self.tr("&Paper"), self.tr("&Language")]
        for label, title in zip(self._titles, (*titles, self.tr("&Handling mark")), strict=True):
            label.setText(title)
        for paper, title in ((Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))):
            self.paper.setItemText(self.paper.findData(paper), title)
        for profile, title, said in (
            (Profile.ONE_PAGE, self.tr("&One page"), self.tr("what matters most; what has no room is counted")),
            (Profile.SUMMARY, self.tr("&Summary"), self.tr("at most four pages; what has no room is counted")),
            (Profile.FULL, self.tr("&Full"), self.tr("all of it: every claim in words, a chart, the checks")),
        ):
            self.profiles[profile].setText(title)
            self.profiles[profile].setAccessibleDescription(said)
            self._explained[profile].setText(said)
        parts = {Part(tab.value): Words().tab(tab) for tab in Tab}
        parts[Part.GAPS] = self.tr("What the sources do not say")
        for part, box in self.parts.items():
            box.setText(parts[part])
        self.mark.setPlaceholderText(self.tr("none; for instance TLP:GREEN"))
        self.embed.setText(self.tr("Put the &brief's file into the PDF"))
        self.embed.setToolTip(self.tr("The document then is PDF/A-3, which some archives do not take"))
        self.preview.setText(self.tr("Pre&view"))
        self.go.setText(self.tr("Export…"))

    def _accept_preview(self) -> None:
        self._wants_preview = True
        self.accept()

    def _how_much(self, setting: Setting) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for profile in (Profile.ONE_PAGE, Profile.SUMMARY, Profile.FULL):
            button = self.profiles[profile] = QRadioButton()
            button.setChecked(profile is setting.profile)
            self._group.addButton(button)
            explained = self._explained[profile] = QLabel()
            explained.setIndent(6 * GRID)
            column.addWidget(button)
            column.addWidget(explained)
        return column

    def _included(self, setting: Setting) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for part in Part:
            box = self.parts[part] = QCheckBox()
            box.setChecked(part in setting.parts)
            box.toggled.connect(self._show_state)
            column.addWidget(box)
        return column

    def _show_state(self) -> None:
        """Offer what goes together: one page has no parts to choose, any other has at least one."""
        is_page = self.profiles[Profile.ONE_PAGE].isChecked()
        for box in self.parts.values():
            box.setEnabled(not is_page)
        is_something = is_page or any(box.isChecked() for box in self.parts.values())
        self.go.setEnabled(is_something)
        self.preview.setEnabled(is_something)


def _row(form: QFormLayout, field: QWidget | QLayout) -> QLabel:
    """Put `field` into `form`, behind a title whose letter leads there."""
    title = QLabel()
    if isinstance(field, QWidget):
        title.setBuddy(field)
        form.addRow(title, field)
    else:
        form.addRow(title, field)
    return title
