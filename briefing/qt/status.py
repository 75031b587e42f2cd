"""The status bar: what the brief holds, what the checks say of it, and its language."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QStatusBar, QToolButton

from briefing.compat import override
from briefing.model.brief import Brief
from briefing.qt.collector import loading
from briefing.qt.counts import Counts
from briefing.qt.plain import set_tip
from briefing.qt.tasks import Control, Task
from briefing.qt.words import language_name, said

if TYPE_CHECKING:
    from briefing.checks.findings import Finding
    from briefing.qt.languagebutton import LanguageButton

_MOST_SHOWN = 20
"""How many findings the status bar names."""


class Status(QObject):
    """Keeps the status bar of one window."""

    def __init__(self, bar: QStatusBar, checks: QAction) -> None:
        """Write into `bar`; a press on the summary does what `checks` does."""
        super().__init__(bar)
        self._bar = bar
        self.summary = _Summary(bar)
        self.summary.setAutoRaise(True)
        self.summary.clicked.connect(lambda: checks.trigger())  # noqa: PLW0108 -- without what `clicked` brings
        self.language = QLabel()
        self.languages: LanguageButton | None = None
        """What stands in place of `language` where there are several; made when first that is so."""
        self._checking: Task[tuple[Finding, ...]] | None = None
        self._brief: Brief | None = None  # to be checked
        self._checked: tuple[Brief, tuple[Finding, ...]] | None = None
        self._content = ""
        bar.addWidget(self.summary)
        bar.addPermanentWidget(self.language)

    def show_brief(self, brief: Brief, language: str) -> None:
        """Say what is in `brief`; what the checks say follows on `start_checks`, unless it is known already."""
        facts = Counts().facts(len(brief.facts))
        sources = Counts().sources(len(brief.sources))
        self.let_go()
        self._content = f"{facts} · {sources}"
        self.language.setText(language_name(language))
        if self._checked is not None and self._checked[0] is brief:
            self._brief = None
            self._tell(self._checked[1])
        else:
            self._brief, self._checked = brief, None
            set_tip(self.summary, "")
            self.summary.setText(self._content)

    def offer_languages(self, menu: QMenu) -> None:
        """Have the language open `menu`, if that can be used: after the first paint, which pays for no button."""
        if menu.isEnabled() and self.languages is None:
            from briefing.qt.languagebutton import LanguageButton

            self.languages = LanguageButton(menu)
            self._bar.insertPermanentWidget(1, self.languages)  # after the summary
        self.language.setVisible(not menu.isEnabled())
        if self.languages is not None:
            self.languages.setVisible(menu.isEnabled())
            self.languages.show_language(self.language.text())

    def start_checks(self) -> None:
        """Check the brief off the UI thread, and say what came of it."""
        self.language.setAccessibleDescription(self.tr("Language of the brief"))
        brief, self._brief = self._brief, None
        if brief is None:
            return

        def work(control: Control) -> "tuple[Finding, ...]":
            from briefing.checks.report import check

            with loading():
                return check(brief, dt.datetime.now().astimezone().date(), control.cancelled)

        task = Task(work)
        self._checking = task
        task.done.connect(lambda findings: self._show_findings(task, brief, findings))
        task.start()

    def let_go(self) -> None:
        """Want no answer any more to what is under way: another brief comes, or the window closes."""
        if self._checking is not None:
            self._checking.cancel()
        self._checking = None

    def _show_findings(self, task: "Task[tuple[Finding, ...]]", brief: Brief, findings: "tuple[Finding, ...]") -> None:
        if task is self._checking:
            self._checking = None
            self._checked = brief, findings
            self._tell(findings)

    def _tell(self, findings: "tuple[Finding, ...]") -> None:
        from briefing.qt.outcome import outcome

        self.summary.setText(f"{self._content} · {outcome(findings)}")
        lines = [said(finding.message, "Checks") for finding in findings[:_MOST_SHOWN]]
        if len(findings) > _MOST_SHOWN:
            lines.append(self.tr("… and {} more: see `briefing check`").format(len(findings) - _MOST_SHOWN))
        set_tip(self.summary, "\n".join(lines))


class _Summary(QToolButton):
    """A button that stays out of sight while something is said in its place."""

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__()
        self._bar = bar

    @override
    def setVisible(self, visible: bool) -> None:
        if not (visible and self._bar.currentMessage()):  # Qt shows it over a message when the bar gets one part more
            super().setVisible(visible)
