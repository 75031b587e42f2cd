"""Links that lead out of the program: never followed before the reader has seen where to."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from briefing.qt.alerts import Alerts


class WebLinks:
    """Opens addresses in the browser, once the reader agrees; others than the web's and mail are passed over."""

    def __init__(self, alerts: "Callable[[], Alerts]") -> None:
        """Ask by what `alerts` gives."""
        self._alerts = alerts

    def open(self, url: "QUrl") -> None:
        """Show where `url` leads, and go there if the reader wants to."""
        from briefing.model.integrity import LINK  # launching does not pay for it

        address = url.toString(url.ComponentFormattingOption.FullyEncoded)
        if LINK.fullmatch(address) and self._alerts().confirm_link(address):
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(url)
