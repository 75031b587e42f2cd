"""A chart as a screen reader meets it: a list of its bars, each with its words and its value."""

from functools import partial

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from briefing.compat import override
from briefing.qt.access.parts import Look, Part, Parts
from briefing.qt.panes.chart import BarChart


class ChartAccess(QAccessibleWidget):
    """Speaks for one chart."""

    def __init__(self, chart: BarChart) -> None:
        """Speak for `chart`, whatever bars it comes to have."""
        super().__init__(chart, QAccessible.Role.Chart)
        self._chart = chart
        self._told: object = None
        self._parts = Parts(chart)

    def _bars(self) -> list[Part]:
        bars = self._chart.bars
        if bars is not self._told:
            self._told = bars
            most = max((bar.value for bar in bars), default=0)
            self._parts.renew(
                [
                    Part(
                        self,
                        self._chart,
                        Look(
                            QAccessible.Role.ListItem,
                            partial(self._chart.words_of, bar),
                            partial(self._chart.rect_of, number),
                            value=(bar.value, most),
                        ),
                    )
                    for number, bar in enumerate(bars)
                ]
            )
        return self._parts.made

    @override
    def childCount(self) -> int:
        return len(self._bars())

    @override
    def child(self, index: int) -> QAccessibleInterface:
        return self._bars()[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._parts.index(child)
