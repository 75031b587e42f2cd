"""What happens without the reader's doing, or out of their sight, is read aloud."""

from pathlib import Path

from tests.access.conftest import Open


def test_a_search_says_what_it_found(start: Open) -> None:
    """How many hits, then each one that is gone to; and when there are none."""
    desk = start("--lang", "en")
    field = desk.find("text", "Search this brief")
    desk.write(field, "gold")
    (count,) = desk.announced(" found")[-1:]
    assert count.endswith(" found")
    desk.press("F3")
    (hit,) = desk.announced("1 of ")[-1:]
    assert "gold" in hit.casefold()
    desk.write(field, "koper")
    assert "not found" in desk.announced("not found")
    (offered,) = desk.announced("Try: ")[-1:]
    assert "opper" in offered


def test_a_preview_says_how_far_it_has_come(start: Open) -> None:
    """That it is being made, and that it is there."""
    desk = start("--lang", "en")
    desk.find("page tab", "Outlook")
    desk.forget()
    desk.press("ctrl+p")
    preview = desk.find("frame", contains="Preview")
    said = desk.announced("laying out")
    assert said[0] == "Making the preview…"
    page = desk.find("document frame", contains="Page 1 of ", within=preview)
    desk.hear("state-changed:focused")
    assert "Pak–China Mineral Cooperation Forum" in desk.look(page).description
    desk.press("Escape", on=preview)
    desk.has_gone(preview)


def test_a_file_that_cannot_be_opened_is_told(start: Open, tmp_path: Path) -> None:
    """Its name and what is wrong are read aloud, and stand in a list that can be read."""
    bad = tmp_path / "bad.brief.toml"
    bad.write_text("format = 1\ntitel = 1\n", "utf-8")
    desk = start(str(bad), "--lang", "en")
    problems = desk.find("list", "Problems")
    names = [node.name for node in desk.tree(problems) if node.role == "list item"]
    assert any("titel" in name for name in names)
    desk.forget()
    bad.write_text("format = 1\nnot toml", "utf-8")
    desk.press("F5")
    assert any("bad.brief.toml" in words for words in desk.announced("could not be opened"))


def test_a_link_says_where_it_leads(start: Open) -> None:
    """The mark of a claim is a number to the eye, and to the ear the claim."""
    desk = start("--lang", "en")
    document = desk.find("document frame", "Overview")
    headings = [node for node in desk.tree(document, is_showing=False) if node.role == "heading"]
    assert headings[0].attributes["level"] == "1"
    desk.focus(document)
    desk.walked()
    desk.forget()
    desk.press("Tab")
    (mark,) = desk.walked()
    assert mark.role == "link"
    assert mark.name.startswith("Claim ")
    assert mark.name.endswith(".")
