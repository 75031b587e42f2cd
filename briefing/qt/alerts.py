"""What is asked of the reader in boxes of their own. Tests put their own answers in place of this."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from briefing.qt.words import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from briefing.qt.about import AboutWindow
    from briefing.qt.exportdialog import Choice

_FILTER = "*.brief.toml *.toml"


class Alerts:
    """Boxes over one window."""

    def __init__(self, parent: QWidget) -> None:
        """Stand over `parent`."""
        self._parent = parent

    def ask_brief(self, folder: str) -> str:
        """Which file to open, looked for from `folder`; empty where the reader wants none after all."""
        return self._ask_file(translate("Alerts", "Open a brief"), folder)

    def ask_other_brief(self, folder: str) -> str:
        """Which file to compare the open brief with, likewise."""
        return self._ask_file(translate("Alerts", "Compare with an earlier version"), folder)

    def _ask_file(self, title: str, folder: str) -> str:
        briefs = translate("Alerts", "Briefs ({})").format(_FILTER)
        everything = translate("Alerts", "All files (*)")
        return QFileDialog.getOpenFileName(self._parent, title, folder, f"{briefs};;{everything}")[0]

    def ask_choice(self, proposed: "Choice", languages: Sequence[str] = ()) -> "Choice | None":
        """How to make a PDF, of a brief in these languages; None where the reader wants none after all."""
        from briefing.qt.exportdialog import ExportDialog

        dialog = ExportDialog(proposed, languages, self._parent)
        chosen = dialog.chosen if dialog.exec() else None
        dialog.deleteLater()
        return chosen

    def ask_pdf(self, suggested: str) -> str:
        """Which PDF to write; the system's dialog asks before a file is replaced. Empty for none after all."""
        title = translate("Alerts", "Export PDF")
        kind = translate("Alerts", "PDF documents (*.pdf)")
        dialog = QFileDialog(self._parent, title, suggested, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")  # so that it asks about the file that will be written
        dialog.selectFile(suggested)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return chosen[0] if chosen else ""

    def ask_printer(self, printer: "QPrinter", pages: int) -> bool:
        """Whether to print, after the system's dialog has set up `printer` for a document of so many pages."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, QApplication.activeWindow() or self._parent)
        dialog.setMinMax(1, pages)
        is_wanted = bool(dialog.exec())
        dialog.deleteLater()
        return is_wanted

    def tell(self, title: str, message: str) -> None:
        """Say that something did not work, and what would."""
        box = QMessageBox(QMessageBox.Icon.Warning, title, message, parent=self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def tell_fault(self, title: str, message: str, report: str) -> None:
        """Say that the program failed, with a report that can be read and copied."""
        box = QMessageBox(QMessageBox.Icon.Critical, title, message, parent=self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDetailedText(report)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = box.addButton(translate("Alerts", "Copy the report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # a box closes at each of its buttons
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        box.addButton(QMessageBox.StandardButton.Close)
        box.open()

    def confirm_link(self, address: str) -> bool:
        """Whether to open `address` in the browser, or mail program: its host is shown apart, and what may mislead."""
        from briefing.model.addresses import Address  # launching does not pay for it
        from briefing.qt.weblinks import address_words

        link = Address(address)
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Warning if link.oddities else QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(translate("Alerts", "Open a link"))
        mails = translate("Alerts", "Open this address in the mail program?")
        browses = translate("Alerts", "Open this address in the browser?")
        box.setText(mails if address.lower().startswith("mailto:") else browses)
        box.setInformativeText("\n\n".join(address_words(link)))
        if link.shortened() != address:
            box.setDetailedText(address)
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        if link.oddities:
            box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return box.exec() == QMessageBox.StandardButton.Open.value

    def about(self) -> None:
        """Say what this program is, and what it is made of."""
        self._about.show()
        self._about.activateWindow()

    @cached_property
    def _about(self) -> "AboutWindow":
        from briefing.qt.about import AboutWindow

        return AboutWindow(self._parent)
