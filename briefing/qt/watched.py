"""What is at a path, and all that must be watched to learn of its changes. No Qt here; a disk may be waited for."""

import os
from pathlib import Path
from typing import NamedTuple

_MOST_LINKS = 40
"""How many links are followed, as in the kernel: more of them go round."""

Stamp = tuple[int, ...]
"""What a file is told by: another one, or the same one written again, has another stamp."""


class Look(NamedTuple):
    """What was seen at a path at one moment."""

    stamp: Stamp | None
    """None where nothing is there."""
    places: dict[str, Stamp]
    """The file and the folders that decide what the path leads to, each with what it is told by itself."""


def look(path: Path) -> Look:
    """What is at `path` now."""
    places: dict[str, Stamp] = {}
    for folder in _folders(path):
        if (status := _status(folder)) is not None:
            places[str(folder)] = (status.st_dev, status.st_ino)
    found = _status(path)
    if found is None:
        return Look(None, places)
    places[str(path)] = (found.st_dev, found.st_ino)
    times = (found.st_mtime_ns, found.st_ctime_ns)
    return Look((found.st_dev, found.st_ino, found.st_mode, found.st_size, *times), places)


def _folders(path: Path) -> list[Path]:
    """The folders whose changes decide what the path leads to.

    They are the one of the file, or the last one that there is on the way, with the folder that one lies in, since a
    folder that is moved away tells nothing itself; and the folder of each link on the way.
    """
    here, ahead, links = Path(path.anchor), list(reversed(path.parts[1:] if path.anchor else path.parts)), 0
    found: list[Path] = []
    while ahead:
        part = ahead.pop()
        if part == os.pardir:
            here = here.parent  # there are no links in it any more
            continue
        full = here / part
        target = _target(full)
        if target is not None:
            found.append(here)
            links += 1
            if links > _MOST_LINKS:
                break
            here = here / target.anchor
            ahead += reversed(target.parts[1:] if target.anchor else target.parts)
        elif ahead and full.is_dir():
            here = full
        else:
            found += [here, here.parent]
            break
    return list(dict.fromkeys(found))


def _target(path: Path) -> Path | None:
    """Where the link at `path` leads; None where there is none."""
    try:
        return path.readlink()
    except (OSError, ValueError):
        return None


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (OSError, ValueError):  # nothing there, not ours to see, a circle of links, or no path at all
        return None
