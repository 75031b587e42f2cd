"""A document on paper, at the printer's own resolution."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from briefing.errors import OutputError
from briefing.export.pages import POINTS_AN_INCH, Pages
from briefing.message import QT_TRANSLATE_NOOP, message

_FINEST = 600
"""Dots an inch: a printer that has more gets no better letters by them, but pictures of hundreds of megabytes."""


def new_printer(sizes: Sequence[tuple[float, float]]) -> QPrinter:
    """A printer set up for the paper of pages of these sizes, in points."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if sizes:
        width, height = sizes[0]
        size = QPageSize(QSize(round(width), round(height)), "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        printer.setPageSize(size)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def chosen_pages(printer: QPrinter, count: int) -> range:
    """The numbers, from 0, of the pages that the print dialog asks for."""
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        return range(printer.fromPage() - 1, min(count, printer.toPage()))
    return range(count)


def print_pages(pages: Pages, printer: QPrinter, numbers: Iterable[int]) -> None:
    """Print those pages, each as large as the paper lets it.

    Raises:
        OutputError: where the printer does not take them.
    """
    painter = QPainter()
    if not painter.begin(printer):
        template = QT_TRANSLATE_NOOP(
            "Problems", "the printer does not take the document; look whether it is there and has paper"
        )
        raise OutputError(message(template))
    try:
        for place, number in enumerate(numbers):
            if place and not printer.newPage():
                template = QT_TRANSLATE_NOOP("Problems", "the printer stopped before page {number}")
                raise OutputError(message(template, number=number + 1))
            width, height, stride, data = pages.picture(number, min(printer.resolution(), _FINEST) / POINTS_AN_INCH)
            image = QImage(data, width, height, stride, QImage.Format.Format_RGB32)
            paper = painter.viewport()
            fitted = image.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(paper.topLeft(), fitted)
            target.moveCenter(paper.center())
            painter.drawImage(target, image)
    finally:
        painter.end()
