"""Systems of other colours, in which the program can be started: by the settings of KDE, which Qt itself reads."""

from pathlib import Path

_COLOURS = {
    "dark": ("50,50,50", "36,36,36", "43,43,43", "240,240,240", "48,140,198"),
    "contrast": ("0,0,0", "0,0,0", "0,0,0", "255,255,255", "90,60,200"),
}
"""Of windows, of what is read, of every other row, of words, and of what is chosen."""
SCHEMES = ("light", *_COLOURS)
PREFER_CONTRAST = "from briefing.qt.theme import prefer_contrast; prefer_contrast(high=True)"
"""What the program does where the system asks for contrast, which KDE's settings cannot say."""


def set_up(home: Path, scheme: str) -> dict[str, str]:
    """Write a system's settings into the folder `home`; what the environment must say for them to be read."""
    if scheme not in _COLOURS:
        return {}
    window, base, other, text, chosen = _COLOURS[scheme]
    lines = []
    for part in ("Window", "Button", "View", "Selection", "Tooltip"):
        lines += [
            f"[Colors:{part}]",
            f"BackgroundNormal={({'View': base, 'Selection': chosen}).get(part, window)}",
            f"BackgroundAlternate={other}",
            f"ForegroundNormal={'255,255,255' if part == 'Selection' else text}",
            f"ForegroundInactive={text}",
            f"DecorationFocus={chosen}",
            f"DecorationHover={chosen}",
        ]
    Path(home, "kdeglobals").write_text("\n".join(lines) + "\n", "utf-8")
    return {"XDG_CURRENT_DESKTOP": "KDE", "KDE_FULL_SESSION": "true", "KDE_SESSION_VERSION": "6"}
