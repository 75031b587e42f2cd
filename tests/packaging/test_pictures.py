"""The pictures of the README: taken from the program by the command that the README names."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "resources" / "pictures"
SHOWN = re.findall(r"!\[[^\]]+\]\(resources/pictures/([\w-]+\.png)\)", (ROOT / "README.md").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures as they are taken now."""
    folder = tmp_path_factory.mktemp("pictures")
    command = [sys.executable, str(ROOT / ".ci" / "pictures.py"), str(folder)]
    subprocess.run(command, check=True, timeout=120)  # noqa: S603 -- our own command
    return folder


def test_the_readme_has_a_picture_of_each_tab() -> None:
    """Each tab is shown, and the overview in all three languages, with words for who cannot see it."""
    assert {"overview.png", "participants.png", "minerals.png", "outlook.png"} <= set(SHOWN)
    assert {"overview-zh.png", "overview-ur.png"} <= set(SHOWN)


def test_the_pictures_are_those_that_the_command_takes(taken: Path) -> None:
    """What is shown is kept, all that is kept is shown, and the command makes it anew, as large as it is."""
    assert {path.name for path in KEPT.glob("*.png")} == set(SHOWN) == {path.name for path in taken.glob("*.png")}
    for name in SHOWN:
        kept, new = QImage(str(KEPT / name)), QImage(str(taken / name))
        assert kept.size() == new.size()


def test_a_picture_shows_a_window_with_something_in_it(taken: Path) -> None:
    """None is blank: words and colours are in each quarter that has text."""
    for name in SHOWN:
        image = QImage(str(taken / name))
        colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height() // 2, 2)}
        assert len(colours) > 50, name
