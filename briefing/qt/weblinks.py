"""Links that lead out of the program: never followed before the reader has seen where to."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from briefing.qt.panes.pieces import Line, Style
from briefing.qt.words import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from briefing.qt.alerts import Alerts


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
    from briefing.model.addresses import Address  # launching does not pay for it

    address = Address(url)
    aside = translate("Links", "leads to {host}").format(host=address.aside) if address.aside else ""
    return Line(address.shortened(), style, link=url, lead_out=f" · {aside}" if aside else "")
