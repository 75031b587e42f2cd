"""How a document is set, by the script of its language: its fonts, its spacing, and the signs between its words."""

from collections.abc import Collection
from typing import Any, NamedTuple

from briefing.languages import COMMAS, Script, is_right_to_left, script_of

Json = dict[str, Any]


class Punctuation(NamedTuple):
    """The signs between words that documents put together, with their spaces."""

    comma: str = COMMAS[Script.LATIN]
    semicolon: str = "; "
    colon: str = ": "
    stop: str = ". "
    brackets: str = "{words} ({more})"


class _Look(NamedTuple):
    """The measures of a script, as factors of those for Latin.

    `edges`: where a line ends above and below its base, in parts of the letters' size, where the font's will not do.
    `slants`: whether italics stress a word.
    """

    punctuation: Punctuation = Punctuation()
    scale: float = 1
    leading: float = 1
    edges: tuple[float, ...] = ()
    slants: bool = True


_LOOKS = {
    Script.LATIN: _Look(),
    Script.HAN: _Look(
        Punctuation(COMMAS[Script.HAN], "；", "：", "。", "{words}（{more}）"),
        scale=0.95,
        leading=0.9,
        edges=(0.88, -0.12),
        slants=False,
    ),
    Script.ARABIC: _Look(
        Punctuation(COMMAS[Script.ARABIC], "؛ ", ": ", "۔ "),
        scale=1.04,
        leading=0.65,
        edges=(0.78, -0.27),
        slants=False,
    ),
}

FOLDERS = {Script.LATIN: "latin", Script.ARABIC: "arabic", Script.HAN: "han"}
"""The folders of the fonts. Every file in one is looked at, so a document has those of the scripts it holds."""

_TEXT = {
    "latin": ("Source Serif 4", "Source Sans 3", "Noto Sans"),
    "arabic": ("Noto Naskh Arabic",),
    "han": ("Noto Sans SC",),
}
DISPLAY = _TEXT | {"latin": ("Source Sans 3", "Noto Sans")}
"""The families in each folder that headings and tables are set in; prose has them too."""
_ASCII_AND_LETTERS = {
    Script.HAN: r"[\p{Latin}!-~·•¶§]",
    Script.ARABIC: r"[\p{Latin}0-9%+$&/.,#@=_~-]",
}
"""What the Latin font sets in other scripts, though theirs has it too: a class of characters as Rust writes it."""


def punctuation(language: str) -> Punctuation:
    """The signs between words in `language`."""
    return _LOOKS[script_of(language)].punctuation


def look(language: str) -> Json:
    """How a document in `language` is set, ready for the template; its fonts are known when its letters are."""
    own = _LOOKS[script_of(language)]
    return {
        "direction": "rtl" if is_right_to_left(language) else "ltr",
        "script": FOLDERS[script_of(language)],
        "scale": own.scale,
        "leading": own.leading,
        "edges": list(own.edges),
        "slants": own.slants,
        "punctuation": own.punctuation._asdict(),
    }


def scale(language: str) -> float:
    """How much larger letters in `language` are set, to be as easy to read as Latin ones."""
    return _LOOKS[script_of(language)].scale


def fonts(script: str, folders: Collection[str]) -> Json:
    """The families for prose and for all else, in the order in which they are asked for a letter.

    `script` is the folder of the document's own, `folders` are those of all scripts that it holds.
    """
    own = next(key for key, folder in FOLDERS.items() if folder == script)
    order = [script, *(folder for folder in FOLDERS.values() if folder in folders and folder != script)]
    found: Json = {}
    for name, families in (("text", DISPLAY if own is Script.HAN else _TEXT), ("display", DISPLAY)):
        found[name] = [family for folder in order for family in families[folder]]
        if own in _ASCII_AND_LETTERS:
            found[name].insert(0, {"name": families["latin"][0], "covers": _ASCII_AND_LETTERS[own]})
    return found
