"""The colours of the whole program: the system's, with one accent that can be read wherever it stands."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from briefing.qt.theme import legible, mixed, prefer_contrast


def adapt(app: QApplication) -> None:
    """Have what is selected, and hints in empty fields, legible: not every system's own colours are."""
    palette = app.palette()
    roles = QPalette.ColorRole
    words, ground = palette.color(roles.HighlightedText), palette.color(roles.Highlight)
    away = "#000000" if words.lightnessF() > ground.lightnessF() else "#ffffff"
    hint, base = palette.color(roles.PlaceholderText), palette.color(roles.Base)
    hint = mixed(hint, base, hint.alphaF())
    wanted = {
        roles.Highlight: legible(ground, words, QColor(away)),
        roles.PlaceholderText: legible(hint, base, palette.color(roles.Text)),
    }
    own = QPalette()
    for role, colour in wanted.items():
        if colour != palette.color(role):
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                own.setColor(group, role, colour)
    app.setPalette(own)


def follow(app: QApplication) -> None:
    """Adapt to what the reader prefers in the system, now and whenever that changes."""
    from PySide6.QtCore import Qt  # after the first paint: see `numbers`

    hints = app.styleHints()

    def wants_contrast() -> bool:
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    def renew() -> None:
        prefer_contrast(high=wants_contrast())
        app.setPalette(QPalette())  # that of the system as it is now
        adapt(app)

    hints.colorSchemeChanged.connect(renew)
    hints.accessibility().contrastPreferenceChanged.connect(renew)
    if wants_contrast():
        renew()
