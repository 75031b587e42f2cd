"""What the desktop is told of the program is valid, and in the program's three languages."""

import configparser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage, qAlpha, qGray

from briefing import APP_ID, __version__, resources
from briefing.desktop.place import MEDIA_TYPE, SIZES
from briefing.model.brief import Tab
from briefing.qt.appicon import png
from tests.desktop.conftest import Run

ENTRY = resources.path("desktop", f"{APP_ID}.desktop")
METAINFO = resources.path("desktop", f"{APP_ID}.metainfo.xml")
MIME = resources.path("desktop", f"{APP_ID}.xml")
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
LANGUAGES = {None, "ur", "zh_CN"}
FREEDESKTOP = "{http://www.freedesktop.org/standards/shared-mime-info}"


def tree(path: Path) -> ET.Element:
    """What an XML file of ours holds."""
    return ET.parse(path).getroot()  # noqa: S314 -- a file of ours


def test_the_menu_entry_is_valid(ask: Run) -> None:
    """The desktop's own validator has nothing to say about it."""
    done = ask("desktop-file-validate", "--no-hints", ENTRY)
    assert done.stdout + done.stderr == ""


def test_a_broken_menu_entry_is_not(ask: Run, tmp_path: Path) -> None:
    """The validator does look: without a name the entry is no entry."""
    broken = tmp_path / ENTRY.name
    broken.write_text(ENTRY.read_text(encoding="utf-8").replace("\nName=", "\nX-Name="), encoding="utf-8")
    assert "Name" in ask("desktop-file-validate", broken, code=1).stdout


def test_the_description_is_valid(ask: Run) -> None:
    """The validator of software centres finds nothing to warn of, without any network."""
    ask("appstreamcli", "validate", "--no-net", METAINFO)


def test_a_broken_description_is_not(ask: Run, tmp_path: Path) -> None:
    """The validator does look: a description without its summary is none."""
    broken = tmp_path / METAINFO.name
    lines = METAINFO.read_text(encoding="utf-8").splitlines()
    broken.write_text("\n".join(line for line in lines if "<summary" not in line), encoding="utf-8")
    assert "summary" in ask("appstreamcli", "validate", "--no-net", broken, code=3).stdout


@pytest.mark.parametrize("key", ["Name", "GenericName", "Comment", "Keywords"])
def test_the_menu_entry_speaks_three_languages(key: str) -> None:
    """What a menu shows and searches is there in English, Chinese and Urdu."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(ENTRY.read_text(encoding="utf-8"))
    entry = parser["Desktop Entry"]
    texts = [entry[name] for name in (key, f"{key}[ur]", f"{key}[zh_CN]")]
    assert all(texts)
    if key != "Name":  # which is the same everywhere
        assert len(set(texts)) == len(LANGUAGES)


def test_descriptions_speak_three_languages() -> None:
    """Whatever software centres show stands in each language equally often; so does the name of the file type."""
    component, kind = tree(METAINFO), tree(MIME)
    for element, tags in (
        (component, ("name", "summary", "description/p", "screenshots/screenshot/caption")),
        (kind, (f"{FREEDESKTOP}mime-type/{FREEDESKTOP}comment",)),
    ):
        for tag in tags:
            found = [text.get(LANGUAGE) for text in element.findall(tag)]
            assert set(found) == LANGUAGES, tag
            assert len({found.count(language) for language in LANGUAGES}) == 1, tag


def test_the_files_agree_with_each_other_and_the_program() -> None:
    """One name for the program, one for the type of its files, one version; a picture of each tab."""
    component = tree(METAINFO)
    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == ENTRY.name
    assert component.findtext("provides/mediatype") == MEDIA_TYPE
    assert next(component.iter("release")).get("version") == __version__
    assert [Path(image.text or "").stem for image in component.iter("image")] == [tab.value for tab in Tab]
    entry = ENTRY.read_text(encoding="utf-8").splitlines()
    assert {f"Icon={APP_ID}", f"MimeType={MEDIA_TYPE};"} <= set(entry)
    kind = tree(MIME).find(f"{FREEDESKTOP}mime-type")
    assert kind is not None
    assert kind.get("type") == MEDIA_TYPE
    assert [found.get("type") for found in kind.iter(f"{FREEDESKTOP}sub-class-of")] == ["application/toml"]


@pytest.mark.parametrize("size", SIZES)
def test_the_icon_is_drawn_at_each_size(size: int) -> None:
    """Each picture has its size, transparent corners, and light and dark parts that tell it from any background."""
    image = QImage.fromData(png(size))
    assert (image.width(), image.height()) == (size, size)
    assert qAlpha(image.pixel(0, 0)) == 0
    greys = {qGray(image.pixel(x, y)) for x in range(size) for y in range(size) if qAlpha(image.pixel(x, y)) == 255}
    assert min(greys) < 70
    assert max(greys) > 240


def test_the_smallest_icon_is_sharp() -> None:
    """At 16 pixels page and lines lie on whole pixels: nothing of them is blurred."""
    image = QImage.fromData(png(16))
    dark, paper = image.pixel(2, 8), image.pixel(3, 8)
    assert [image.pixel(x, 3) for x in range(3, 9)] == [paper, dark, dark, dark, dark, paper]
    assert [image.pixel(5, y) for y in range(2, 7)] == [paper, dark, paper, dark, paper]
