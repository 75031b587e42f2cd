"""What the set-up asks a bare system for is what Qt's libraries name as needed: no more, no less."""

import re
import struct
import sys
from pathlib import Path
from typing import NamedTuple

import PySide6
import pytest

BASE = re.compile(
    r"ld-linux.*|lib(c|m|dl|pthread|resolv|gcc_s|stdc\+\+|z)\.so\.\d+"
)  # on every Debian: its own tools need them
LOAD, DYNAMIC, NEEDED, STRING_TABLE = 1, 2, 1, 5  # of an ELF file's segments, and of its dynamic section's entries
START = (
    *("lib/libQt6PdfWidgets.so.6", "lib/libQt6PrintSupport.so.6", "lib/libQt6Svg.so.6", "lib/libQt6DBus.so.6"),
    *("plugins/platforms/libqxcb.so", "plugins/platforms/libqoffscreen.so"),
    *("plugins/iconengines/*.so", "plugins/imageformats/*.so"),
    *("plugins/platforminputcontexts/libcompose*.so", "plugins/platforminputcontexts/libibus*.so"),
)


class Segment(NamedTuple):
    """A program header of an ELF file, as far as it is needed here."""

    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    length: int


def _needed(library: Path) -> set[str]:
    """The libraries that a 64-bit ELF file names as needed."""
    data = library.read_bytes()
    (headers,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    segments = [Segment(*struct.unpack_from("<IIQQQQ", data, headers + number * size)) for number in range(count)]
    dynamic = next(segment for segment in segments if segment.kind == DYNAMIC)
    entries = list(struct.iter_unpack("<QQ", data[dynamic.offset : dynamic.offset + dynamic.length]))
    address = next(value for tag, value in entries if tag == STRING_TABLE)
    holder = next(s for s in segments if s.kind == LOAD and s.address <= address < s.address + s.length)
    names = data[holder.offset + address - holder.address :]
    return {names[value : names.index(b"\0", value)].decode() for tag, value in entries if tag == NEEDED}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt's wheels bring all they need")
def test_the_set_up_asks_for_what_qt_needs(checkout: Path) -> None:
    """The libraries in the set-up's table are those that Qt's libraries and plugins need from the system."""
    qt = Path(PySide6.__path__[0], "Qt")
    own = {path.name for path in Path(qt, "lib").iterdir()}
    waiting = [path for pattern in START for path in qt.glob(pattern)]
    seen = set(waiting)
    needed: set[str] = set()
    while waiting:
        names = _needed(waiting.pop())
        needed |= names - own
        new = {qt / "lib" / name for name in names & own} - seen
        seen |= new
        waiting += new
    table = re.findall(r"^(\S+\.so\S*)\s", (checkout / ".ci" / "setup.sh").read_text("utf-8"), re.MULTILINE)
    foreign = {name for name in needed if not name.startswith("libQt6")}  # a plugin may belong to a part of Qt left out
    assert {name for name in foreign if not BASE.fullmatch(name)} == set(table)
