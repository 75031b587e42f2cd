"""How wide the columns of a table are."""

from briefing.qt.theme import GRID


def shared_widths(natural: list[int], room: int) -> list[int]:
    """Widths in pixels that add up to `room`: narrow columns keep their natural width, wide ones share what is left."""
    widths = dict(enumerate(natural))
    fixed: dict[int, int] = {}
    while widths:
        share = (room - sum(fixed.values())) / len(widths)
        narrow = {column: width for column, width in widths.items() if width <= share}
        if not narrow:
            fixed |= dict.fromkeys(widths, max(24 * GRID, int(share)))
            break
        fixed |= narrow
        widths = {column: width for column, width in widths.items() if column not in narrow}
    left = room - sum(fixed.values())
    if left > 0 and natural:
        widest = max(fixed, key=lambda column: natural[column])
        fixed[widest] += left
    return [fixed[column] for column in range(len(natural))]
