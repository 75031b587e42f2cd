"""Links that lead out of the program: never followed before the reader has seen where to."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from briefing.qt.panes.pieces import Line, Style
from briefing.qt.words import said, translate

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QTextBrowser

    from briefing.model.addresses import Address
    from briefing.qt.alerts import Alerts

_LONGEST_TIP = 1000
"""The most characters of an address that a tip shows: a longer one would hide the window."""


class WebLinks:
    """Opens addresses in the browser, once the reader agrees: the web's and mail's alone."""

    def __init__(self, alerts: "Callable[[], Alerts]", say: Callable[[str], None]) -> None:
        """Ask by what `alerts` gives, and `say` in one line why nothing opens."""
        self._alerts = alerts
        self._say = say

    def open(self, url: "QUrl") -> None:
        """Show where `url` leads, and go there if the reader wants to."""
        from briefing.model.integrity import LINK  # launching does not pay for it

        address = url.toString(url.ComponentFormattingOption.FullyEncoded)
        if not LINK.fullmatch(address):  # empty where Qt cannot read it
            self._say(translate("Links", "Not opened: this is no valid address of a web page or of mail"))
        elif self._alerts().confirm_link(address):
            from PySide6.QtGui import QDesktopServices

            if not QDesktopServices.openUrl(url):
                self._say(translate("Links", "Not opened: no program here opens this address"))


def address_line(url: str, style: Style) -> Line:
    """A link in a document: its address, and its real host where that is not what the address looks like."""
    from briefing.model.addresses import Address  # launching does not pay for it, nor for what the next ones need

    address = Address(url)
    aside = translate("Links", "leads to {host}").format(host=address.aside) if address.aside else ""
    return Line(address.shortened(), style, link=url, lead_out=f" · {aside}" if aside else "")


def address_words(address: "Address", most: int | None = None) -> list[str]:
    """Where an address leads, itself, in up to so many characters, and what in it may mislead: nothing is hidden."""
    from briefing.model.addresses import LONGEST
    from briefing.qt.direction import apart

    forms = [address.host, address.shown_host][: 1 + (address.shown_host != address.host)]
    hosts = "\n".join("".join(apart(form, "en")) for form in forms if form)
    parts = [translate("Alerts", "It leads to:\n{host}").format(host=hosts)] if hosts else []
    shown = "\u200b".join(re.findall(r".{1,40}", address.shortened(most or LONGEST)))  # where lines may end
    parts.append(translate("Alerts", "The address:\n{address}").format(address="".join(apart(shown, "en"))))
    return parts + [
        translate("Alerts", "Take care: {what}.").format(what=said(what, "Checks")) for what in address.oddities
    ]


def show_tip(view: "QTextBrowser", event: "QHelpEvent") -> bool:
    """Tell of the address that the pointer rests on; false where it rests on none."""
    from PySide6.QtWidgets import QToolTip

    from briefing.model.addresses import Address
    from briefing.model.integrity import LINK
    from briefing.qt.plain import tip

    area = view.viewport()
    place = area.mapFromGlobal(event.globalPos())
    target = view.anchorAt(place)
    if not LINK.fullmatch(target):
        return False
    words = "\n".join(address_words(Address(target), _LONGEST_TIP))
    lines = view.document().documentLayout().blockBoundingRect(view.cursorForPosition(place).block())
    lines.translate(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
    QToolTip.showText(event.globalPos(), tip(words), area, lines.toRect())  # until the pointer leaves these lines
    return True
