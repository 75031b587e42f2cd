"""The numbers of those enumerators of `Qt` that are wanted before the first paint.

To name a single one has PySide make all enums of `Qt`, of which there are some hundred and seventy: a tenth of the time
that launching takes. Properties, roles and flags take numbers as well. Wherever the window is seen already, and in what
is made later, the enumerators go by their names, as `QtCore.Qt.Key.Key_Up`.
"""

DISPLAY_ROLE = 0
"""`Qt.ItemDataRole.DisplayRole`"""
LEFT_TO_RIGHT = 0
"""`Qt.LayoutDirection.LeftToRight`"""
RIGHT_TO_LEFT = 1
"""`Qt.LayoutDirection.RightToLeft`"""
VERTICAL = 2
"""`Qt.Orientation.Vertical`"""
NO_CONTEXT_MENU = 4
"""`Qt.ContextMenuPolicy.PreventContextMenu`"""
TEXT_BESIDE_ICON = 2
"""`Qt.ToolButtonStyle.ToolButtonTextBesideIcon`"""
TAB_FOCUS = 1
"""`Qt.FocusPolicy.TabFocus`"""
BARS_AS_NEEDED = 0
"""`Qt.ScrollBarPolicy.ScrollBarAsNeeded`"""
BARS_ALWAYS = 2
"""`Qt.ScrollBarPolicy.ScrollBarAlwaysOn`"""
BARS_NEVER = 1
"""`Qt.ScrollBarPolicy.ScrollBarAlwaysOff`"""
PLAIN_TEXT = 0
"""`Qt.TextFormat.PlainText`"""
LEFT_IN_THE_MIDDLE = 0x91
"""`Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter`"""
RIGHT_IN_THE_MIDDLE = 0x92
"""The same with `Qt.AlignmentFlag.AlignRight`."""
