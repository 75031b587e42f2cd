"""Whatever a brief holds, its document is sound: markup, controls, strange characters, overlong and missing texts."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any  # Any: of the structure of a PDF, and of JSON

import page
import pytest

from briefing import resources
from briefing.errors import ExportError
from briefing.export.payload import payload
from briefing.export.setting import Profile, Setting
from briefing.model.brief import Brief
from tests.export.readers import Typeset, asked, faults, missing_words, structure_faults, words_of

HOSTILE = '#eval("1/0") *b* _i_ $x^2$ \\ \\u{1} [#x] <a> @b `c` = h // n /* - + {d} #panic() ]] " \' & %'


# a label and a caption come from the template's own words
_NO_WORDS = {
    "paper",
    "labels",
    "language",
    "look",
    "tongues",
    "words_language",
    "profile",
    "running",
    "issued",
    "description",
    "keywords",
    "align",
    "list",  # an id
    "width",
    "label",  # of a column: the template's own words, as is the caption
    "caption",
}


def hostile(value: Any, key: str = "", prefix: str = HOSTILE) -> Any:  # noqa: ANN401 -- any JSON or PDF object
    """A payload with `prefix` before every text a brief may bring in."""
    if key in _NO_WORDS or key == "href" or (key == "kind" and value in {"paragraph", "bullets", "numbered"}):
        return value
    if isinstance(value, str):
        return f"{prefix} {value}"
    if isinstance(value, dict):
        return {name: hostile(item, name, prefix) for name, item in value.items()}
    if isinstance(value, list):
        return [hostile(item, key, prefix) for item in value]
    return value


def test_missing_fonts_are_one_clear_line(
    typeset: Typeset, rich: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without its fonts a document would be empty: it is not made, and the line says how to get them."""
    made = payload(rich, "en")
    (tmp_path / "template").symlink_to(resources.path("template"))
    (tmp_path / "fonts").mkdir()
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    with pytest.raises(ExportError, match=r"^the fonts of the document are missing; install briefing again$"):
        typeset(made)


@pytest.mark.parametrize("profile", list(Profile))
def test_no_text_acts_as_markup(typeset: Typeset, rich: Brief, profile: Profile) -> None:
    """Code and markup in any field of a brief is shown as it was written."""
    made = hostile(payload(rich, "en", Setting(profile)))
    made |= {"title": HOSTILE, "event": HOSTILE, "running": HOSTILE, "keywords": [HOSTILE], "description": HOSTILE}
    found = typeset(made)
    assert faults(found.data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []
    if profile is Profile.SUMMARY:
        assert missing_words(found.data, made) == []


@pytest.mark.parametrize(
    "prefix",
    [
        pytest.param("\x00\x01\x1f\x7f\x9f\ufeff\ufffe\ufdd0", id="controls"),
        pytest.param("\u202e\u2066\u200f\u061c\u200d\u200c\u00ad\u2028", id="directions"),
        pytest.param("\ud83d\udc00 \udfff", id="surrogates"),
        pytest.param("\U0001f600\U0001f468\u200d\U0001f469\u2764\ufe0f", id="emoji"),
        pytest.param("铜 商会 پاکستان ไทย हिन्दी", id="scripts"),
        pytest.param("x" * 1000, id="overlong"),
        pytest.param("a\u0301\u0323" * 300, id="accents"),
        pytest.param("W" * 24, id="wide"),
    ],
)
def test_any_characters_can_be_set(typeset: Typeset, rich: Brief, prefix: str) -> None:
    """No character in any field of a brief aborts an export or breaks a standard."""
    made: Any = hostile(payload(rich, "en", Setting(Profile.FULL)), prefix=prefix)
    made |= {key: f"{prefix}{made[key]}" for key in ("running", "description")}
    found = typeset(made)
    assert faults(found.data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []
    assert structure_faults(found.data) == []


@pytest.mark.parametrize("empty", ["", " ", "\u202e", "\ufeff\x00"])
def test_empty_texts_are_left_out(typeset: Typeset, rich: Brief, empty: str) -> None:
    """A title, a heading or an item with nothing to see in it does not stop the document."""

    def emptied(value: Any, key: str = "") -> Any:  # noqa: ANN401 -- any JSON or PDF object
        if key in _NO_WORDS or (key == "kind" and value in {"paragraph", "bullets", "numbered"}):
            return value
        if isinstance(value, str):
            return empty
        if isinstance(value, dict):
            return {name: emptied(item, name) for name, item in value.items()}
        return [emptied(item, key) for item in value] if isinstance(value, list) else value

    for profile in Profile:
        data = typeset(emptied(payload(rich, "en", Setting(profile)))).data
        assert faults(data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []


def test_a_brief_of_a_title_alone(typeset: Typeset, make_brief: Callable[[str], Brief]) -> None:
    """The least a brief may be makes a document in each profile."""
    for profile in Profile:
        found = typeset(payload(make_brief(""), "en", Setting(profile)))
        assert found.pages == 1
        assert faults(found.data, page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A) == []


def test_what_no_font_has_is_shown_and_reported(typeset: Typeset, make_brief: Callable[[str], Brief]) -> None:
    """A Thai heading is there by the numbers of its characters, and the caller is told."""
    brief = make_brief("[[section]]\nid='a'\ntab='overview'\nheading.en='ท copper'\nbody.en='Words.'")
    found = typeset(payload(brief, "en"))
    assert found.replaced == ("ท",)
    assert "[U+0E17]copper" in words_of(found.data)


@pytest.mark.parametrize("long", ["word " * 5, "word " * 2000], ids=["short", "long"])
@pytest.mark.parametrize("many", [1, 60])
def test_one_page_is_one_page(typeset: Typeset, make_brief: Callable[[str], Brief], long: str, many: int) -> None:
    """However long a brief is, its one page is one, with its bottom line and a word on what is left out."""
    parts = [f"bottom_line.en = 'Bottom {long}'"]
    for n in range(many):
        parts += [
            f"[[source]]\nid = 's-{n}'\ntitle.en = '{long}'",
            f"[[fact]]\nid = 'f-{n}'\ntab = 'overview'\nkind = 'figure'\ntext.en = '{long}'",
            f"figure = {{ value = {10**n}, qualifier = 'at least', unit.en = '{long}' }}",
            f"[[fact]]\nid = 'a-{n}'\ntab = 'outlook'\nkind = 'assessment'\ntext.en = '{long}'",
            f"condition.en = '{long}'",
            f"[[outlook]]\nid = 'o-{n}'\nkind = 'watch'\ntext.en = '{long}'\ncondition.en = '{long}'",
        ]
    found = typeset(payload(make_brief("\n".join(parts)), "en", Setting(Profile.ONE_PAGE)))
    shown = words_of(found.data)
    assert found.pages == 1
    assert "Bottomword" in shown
    assert ("Leftout" in shown) == (many > 1 or len(long) > 100)


def test_long_cells_do_not_leave_the_page(typeset: Typeset, make_brief: Callable[[str], Brief]) -> None:
    """Three hundred characters in a cell, a long name, a huge number: the words stay between the margins."""
    long = "Ministry of Petroleum and Natural Resources Undersecretariat " * 5
    body = f"[[participant]]\nid='a'\nkind='person'\nname.en='{long}'\nrole.en='{long}'\ncountry='GS'\n"
    body += "count=123456789012345\n"
    body += f"[[mineral]]\nid='a'\nname.en='{long}'\nsymbol='{'Cu' * 40}'\ngroup.en='{long}'\nstatus.en='{long}'\n"
    body += f"constraints.en='{long}'\n"
    found = typeset(payload(make_brief(body), "en"))
    boxes = asked("pdftotext", "-bbox", "-", "-", data=found.data)
    edges = [(float(left), float(right)) for left, right in re.findall(r'xMin="([\d.]+)".*?xMax="([\d.]+)"', boxes)]
    assert edges
    assert min(left for left, _ in edges) >= 60
    assert max(right for _, right in edges) <= 596 - 60


def test_a_fault_of_the_template_is_one_line(
    typeset: Typeset, rich: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """What the typesetter refuses, and what it only warns of, is an error of one line, and nothing on the terminal."""
    made = payload(rich, "en")
    (tmp_path / "fonts").symlink_to(resources.path("fonts"))
    shutil.copytree(resources.path("template"), tmp_path / "template")
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    for fault, expected in (("#panic(1)", "panicked"), ("#set text(font: 'No such font')".replace("'", '"'), "font")):
        shutil.copytree(tmp_path / "template", tmp_path / "kept", dirs_exist_ok=True)
        with (tmp_path / "template" / "main.typ").open("a") as file:
            file.write(f"\n{fault}\nx\n")
        with pytest.raises(ExportError) as caught:
            typeset(made)
        assert expected in str(caught.value)
        assert "\n" not in str(caught.value)
        shutil.copytree(tmp_path / "kept", tmp_path / "template", dirs_exist_ok=True)
    assert capfd.readouterr() == ("", "")
