"""The status bar: what the brief holds, what the checks say of it, and its language."""

import datetime as dt

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QStatusBar

from briefing.checks.findings import Finding, Severity
from briefing.model.brief import Brief
from briefing.qt.tasks import Task
from briefing.qt.words import counted, language_name


class Status(QObject):
    """Keeps the status bar of one window."""

    def __init__(self, bar: QStatusBar) -> None:
        """Write into `bar`."""
        super().__init__(bar)
        self.summary = QLabel()
        self.language = QLabel()
        self._checking: Task[tuple[Finding, ...]] | None = None
        self._content = ""
        bar.addWidget(self.summary)
        bar.addPermanentWidget(self.language)

    def show_brief(self, brief: Brief, language: str) -> None:
        """Say what is in `brief`; the checks follow when they have run."""
        facts = counted(len(brief.facts), self.tr("{} fact"), self.tr("{} facts"))
        sources = counted(len(brief.sources), self.tr("{} source"), self.tr("{} sources"))
        self._content = f"{facts} · {sources}"
        self.summary.setText(self._content)
        self.language.setText(language_name(language))
        self._check(brief)

    def _check(self, brief: Brief) -> None:
        def work(_control: object) -> tuple[Finding, ...]:
            from briefing.checks.report import check

            return check(brief, dt.datetime.now().astimezone().date())

        task = Task(work, self)
        self._checking = task
        task.done.connect(lambda findings: self._show_findings(task, findings))
        task.start()

    def _show_findings(self, task: Task[tuple[Finding, ...]], findings: tuple[Finding, ...]) -> None:
        if task is not self._checking:
            return
        errors = sum(finding.severity is Severity.ERROR for finding in findings)
        warnings = len(findings) - errors
        words = counted(errors, self.tr("{} error"), self.tr("{} errors")) if errors else self.tr("checks passed")
        if warnings:
            words += ", " + counted(warnings, self.tr("{} warning"), self.tr("{} warnings"))
        self.summary.setText(f"{self._content} · {words}")
        self.summary.setToolTip("\n".join(finding.message for finding in findings))
