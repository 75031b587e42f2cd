"""Every action of the program in one table: menus, shortcuts and tips are all made from it."""

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from briefing.message import QT_TRANSLATE_NOOP
from briefing.qt.announce import ask_soon
from briefing.qt.direction import apart
from briefing.qt.menuroom import Menu, give_room

_SEPARATOR = ""


class Spec(NamedTuple):
    """An action: its name in the program, the menu it stands in, its title, its shortcuts, and a tip where it helps."""

    name: str
    menu: str
    title: str
    shortcuts: tuple[str, ...] = ()
    tip: str = ""
    needs_brief: bool = False
    """Whether it is offered only while a brief is in front."""
    sign: str = ""
    """What it shows on a button of its own; with one it is switched on and off."""
    choice: str = ""
    """The name of a set of actions of which one is always chosen."""
    is_switch: bool = False
    """Whether it is switched on and off, with no button of its own."""


FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
SHOW = QT_TRANSLATE_NOOP("Actions", "S&how")
GO = QT_TRANSLATE_NOOP("Actions", "&Go")
HELP = QT_TRANSLATE_NOOP("Actions", "&Help")

MENUS = (FILE, EDIT, VIEW, GO, HELP)
_SUBMENUS = {SHOW: VIEW}
"""Menus that stand in another one, where their first action is listed."""

SHOW_ONLY = {
    "show_all": "",
    "show_figures": "figure",
    "show_statements": "statement",
    "show_commitments": "commitment",
    "show_assessments": "assessment",
    "show_own_assessments": "own",
    "show_events": "event",
}
"""The actions that choose which claims are shown: the value of the `Only` of each."""

SPECS = (
    Spec(
        "open", FILE, QT_TRANSLATE_NOOP("Actions", "&Open…"), ("Ctrl+O",), QT_TRANSLATE_NOOP("Actions", "Open a brief")
    ),
    Spec(
        "open_apart",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Open in a new &window…"),
        ("Ctrl+Shift+O",),
        QT_TRANSLATE_NOOP("Actions", "Open a brief beside this one"),
    ),
    Spec(
        "new_window",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&New window"),
        ("Ctrl+N",),
        QT_TRANSLATE_NOOP("Actions", "Show this brief once more, with a tab and a search of its own"),
    ),
    Spec("open_bundled", FILE, QT_TRANSLATE_NOOP("Actions", "Open the &bundled brief")),
    Spec(
        "reload",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Reload"),
        ("F5",),
        QT_TRANSLATE_NOOP("Actions", "Read the file again"),
    ),
    Spec(
        "compare",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Co&mpare with…"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Tell what changed since another version of this brief"),
        needs_brief=True,
    ),
    Spec("auto_reload", FILE, QT_TRANSLATE_NOOP("Actions", "Reload by i&tself when saved"), is_switch=True),
    Spec(_SEPARATOR, FILE, ""),
    Spec(
        "export",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Export PDF…"),
        ("Ctrl+E",),
        QT_TRANSLATE_NOOP("Actions", "Write a PDF summary"),
        needs_brief=True,
    ),
    Spec(
        "preview",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Pre&view and print…"),
        ("Ctrl+P",),
        QT_TRANSLATE_NOOP("Actions", "Show the PDF, to be searched, printed or saved"),
        needs_brief=True,
    ),
    Spec(_SEPARATOR, FILE, ""),
    Spec(
        "restore",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Go on where I left off"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Start with the windows and briefs that were open last"),
        is_switch=True,
    ),
    Spec("close_window", FILE, QT_TRANSLATE_NOOP("Actions", "C&lose window"), ("Ctrl+W",)),
    Spec("quit", FILE, QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",)),
    Spec("copy", EDIT, QT_TRANSLATE_NOOP("Actions", "&Copy"), ("Ctrl+C",), needs_brief=True),
    Spec(
        "copy_citation", EDIT, QT_TRANSLATE_NOOP("Actions", "Copy with c&itation"), ("Ctrl+Shift+C",), needs_brief=True
    ),
    Spec(_SEPARATOR, EDIT, ""),
    Spec("find", EDIT, QT_TRANSLATE_NOOP("Actions", "&Find"), ("Ctrl+F", "/"), needs_brief=True),
    Spec("find_next", EDIT, QT_TRANSLATE_NOOP("Actions", "Find &next"), ("F3", "Ctrl+G"), needs_brief=True),
    Spec(
        "find_previous",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Find &previous"),
        ("Shift+F3", "Ctrl+Shift+G"),
        needs_brief=True,
    ),
    Spec(_SEPARATOR, EDIT, ""),
    Spec(
        "match_case",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Match case"),
        ("Alt+C",),
        QT_TRANSLATE_NOOP("Actions", "Match case"),
        needs_brief=True,
        sign="Aa",
    ),
    Spec(
        "whole_words",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Whole words"),
        ("Alt+W",),
        QT_TRANSLATE_NOOP("Actions", "Whole words only"),
        needs_brief=True,
        sign="W",
    ),
    Spec(
        "regex",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Regular expression"),
        ("Alt+R",),
        QT_TRANSLATE_NOOP("Actions", "Regular expression, held against the text as written"),
        needs_brief=True,
        sign="\u2066.*\u2069",
    ),
    Spec(_SEPARATOR, EDIT, ""),
    Spec("forget_queries", EDIT, QT_TRANSLATE_NOOP("Actions", "Forget earlier &searches")),
    Spec(
        "checks",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Checks"),
        ("F8",),
        QT_TRANSLATE_NOOP("Actions", "What the checks find, and where"),
        needs_brief=True,
    ),
    Spec("show_all", SHOW, QT_TRANSLATE_NOOP("Actions", "&All claims"), needs_brief=True, choice="show"),
    Spec("show_figures", SHOW, QT_TRANSLATE_NOOP("Actions", "Only &figures"), needs_brief=True, choice="show"),
    Spec("show_statements", SHOW, QT_TRANSLATE_NOOP("Actions", "Only &statements"), needs_brief=True, choice="show"),
    Spec("show_commitments", SHOW, QT_TRANSLATE_NOOP("Actions", "Only &commitments"), needs_brief=True, choice="show"),
    Spec("show_assessments", SHOW, QT_TRANSLATE_NOOP("Actions", "Only assess&ments"), needs_brief=True, choice="show"),
    Spec(
        "show_own_assessments",
        SHOW,
        QT_TRANSLATE_NOOP("Actions", "Only the source’s &own assessments"),
        tip=QT_TRANSLATE_NOOP("Actions", "Assessments that no speaker answers for"),
        needs_brief=True,
        choice="show",
    ),
    Spec("show_events", SHOW, QT_TRANSLATE_NOOP("Actions", "Only &events"), needs_brief=True, choice="show"),
    Spec(_SEPARATOR, VIEW, ""),
    Spec("larger", VIEW, QT_TRANSLATE_NOOP("Actions", "&Larger text"), ("Ctrl++", "Ctrl+=")),
    Spec("smaller", VIEW, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), ("Ctrl+-",)),
    Spec("normal_size", VIEW, QT_TRANSLATE_NOOP("Actions", "&Normal text size"), ("Ctrl+0",)),
    Spec(_SEPARATOR, VIEW, ""),
    Spec("full_screen", VIEW, QT_TRANSLATE_NOOP("Actions", "&Full screen"), ("F11",)),
    Spec(
        "palette",
        GO,
        QT_TRANSLATE_NOOP("Actions", "&Go to…"),
        ("Ctrl+K",),
        QT_TRANSLATE_NOOP("Actions", "Go to an action, tab, section, participant or mineral by its name"),
        needs_brief=True,
    ),
    Spec(
        "back",
        GO,
        QT_TRANSLATE_NOOP("Actions", "&Back"),
        ("Alt+Left",),
        QT_TRANSLATE_NOOP("Actions", "Back to where you were before"),
    ),
    Spec(
        "forward",
        GO,
        QT_TRANSLATE_NOOP("Actions", "For&ward"),
        ("Alt+Right",),
        QT_TRANSLATE_NOOP("Actions", "Forward again to where you came from"),
    ),
    Spec(_SEPARATOR, GO, ""),
    Spec("overview", GO, QT_TRANSLATE_NOOP("Actions", "&Overview"), ("Ctrl+1", "Alt+1"), needs_brief=True),
    Spec("participants", GO, QT_TRANSLATE_NOOP("Actions", "&Participants"), ("Ctrl+2", "Alt+2"), needs_brief=True),
    Spec("minerals", GO, QT_TRANSLATE_NOOP("Actions", "&Minerals"), ("Ctrl+3", "Alt+3"), needs_brief=True),
    Spec("outlook", GO, QT_TRANSLATE_NOOP("Actions", "O&utlook"), ("Ctrl+4", "Alt+4"), needs_brief=True),
    Spec(_SEPARATOR, GO, ""),
    Spec("next_tab", GO, QT_TRANSLATE_NOOP("Actions", "&Next tab"), ("Ctrl+Tab", "Ctrl+PgDown"), needs_brief=True),
    Spec(
        "previous_tab",
        GO,
        QT_TRANSLATE_NOOP("Actions", "P&revious tab"),
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        needs_brief=True,
    ),
    Spec(_SEPARATOR, GO, ""),
    Spec(
        "evidence",
        GO,
        QT_TRANSLATE_NOOP("Actions", "&Evidence"),
        ("Ctrl+I",),
        QT_TRANSLATE_NOOP("Actions", "What stands behind the claim, row or hit that has the keyboard"),
        needs_brief=True,
    ),
    Spec(
        "claim_menu",
        GO,
        QT_TRANSLATE_NOOP("Actions", "Menu for what has the &keyboard"),
        ("Shift+F10",),
        needs_brief=True,
    ),
    Spec("next_claim", GO, QT_TRANSLATE_NOOP("Actions", "Next &claim of it"), ("Alt+Down",), needs_brief=True),
    Spec("previous_claim", GO, QT_TRANSLATE_NOOP("Actions", "Previous c&laim of it"), ("Alt+Up",), needs_brief=True),
    Spec("speaker_claims", GO, QT_TRANSLATE_NOOP("Actions", "All claims of this &speaker"), needs_brief=True),
    Spec("source_claims", GO, QT_TRANSLATE_NOOP("Actions", "All claims &from this source"), needs_brief=True),
    Spec(_SEPARATOR, GO, ""),
    Spec("next_pane", GO, QT_TRANSLATE_NOOP("Actions", "Next p&ane"), ("F6",)),
    Spec("previous_pane", GO, QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), ("Shift+F6",)),
    Spec("back_out", GO, QT_TRANSLATE_NOOP("Actions", "Close what is &topmost"), ("Esc",)),
    Spec(
        "shortcuts",
        HELP,
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        ("F1",),
        QT_TRANSLATE_NOOP("Actions", "List every key, and what it does"),
    ),
    Spec("about", HELP, QT_TRANSLATE_NOOP("Actions", "&About Briefing")),
)
"""The actions in the order of the menus; an empty name is a separator."""


class Actions:
    """The actions of one window by name, already in its menus."""

    def __init__(self, window: QMainWindow, handlers: dict[str, Callable[[], object]]) -> None:
        """Make every action of the table; `handlers` says what each does, and must name them all."""
        self.menus: dict[str, QMenu] = {}
        self._actions: dict[str, QAction] = {}
        for menu in MENUS:
            self.menus[menu] = made = Menu(translated(menu), window)
            window.menuBar().addMenu(made)
            made.aboutToShow.connect(partial(give_room, made))
        choices: dict[str, QActionGroup] = {}
        for spec in SPECS:
            if spec.menu not in self.menus:
                self.menus[spec.menu] = made = Menu(translated(spec.menu), window)
                self.menus[_SUBMENUS[spec.menu]].addMenu(made)
            if spec.name == _SEPARATOR:
                self.menus[spec.menu].addSeparator()
                continue
            action = QAction(window)
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
            action.setCheckable(spec.is_switch or bool(spec.sign or spec.choice))
            if spec.sign:
                action.setIconText(spec.sign)
            if spec.choice:
                choices.setdefault(spec.choice, QActionGroup(window)).addAction(action)
            _word(action, spec)
            handler = handlers[spec.name]
            run = partial(ask_soon, handler) if spec.title.endswith("…") else handler
            action.triggered.connect(lambda _=False, run=run: run())
            self.menus[spec.menu].addAction(action)
            self._actions[spec.name] = action
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def retranslate(self) -> None:
        """Name everything anew, in the language the interface has now."""
        for title, menu in self.menus.items():
            menu.setTitle(translated(title))
        for spec in SPECS:
            if spec.name != _SEPARATOR:
                _word(self[spec.name], spec)

    def __getitem__(self, name: str) -> QAction:
        """The action with that name in the table."""
        return self._actions[name]


def _word(action: QAction, spec: Spec) -> None:
    """Give `action` its title and tip; it keeps the sign that stands on a button of its own."""
    title = translated(spec.title)
    action.setText(title)
    if not spec.sign:
        action.setIconText(bare(title))
    tip = translated(spec.tip) if spec.tip else bare(title)
    pattern = translated(QT_TRANSLATE_NOOP("Actions", "{tip} ({keys})")) if spec.shortcuts else "{tip}"
    action.setToolTip(pattern.format(tip=tip, keys=key_names(spec)[0] if spec.shortcuts else ""))


def key_names(spec: Spec) -> list[str]:
    """The shortcuts of an action as the system writes them, each from left to right on a line of either direction."""
    native = QKeySequence.SequenceFormat.NativeText
    names = [QKeySequence(keys).toString(native) for keys in spec.shortcuts]
    return ["".join(apart(name, "en")) for name in names] if QGuiApplication.isRightToLeft() else names


def menu_of(spec: Spec) -> str:
    """The menu of the bar that an action stands in, be it in another one within."""
    return _SUBMENUS.get(spec.menu, spec.menu)


def menu_title(text: str) -> str:
    """A title of the table without its mnemonic and its dots."""
    return bare(translated(text))


def bare(title: str) -> str:
    """A title as it stands in a menu, without its mnemonic and its dots."""
    if "(&" in title:  # a letter in brackets behind a title that has none of its own, as in Chinese
        title = re.sub(r"\s*\(&.\)", "", title)
    return title.replace("&", "").removesuffix("…")


def translated(text: str) -> str:
    """A text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)
