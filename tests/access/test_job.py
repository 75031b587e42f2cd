"""The main job is done through AT-SPI alone, without keyboard, mouse or eyes."""

import re
from pathlib import Path

from briefing import resources
from tests.access.conftest import Open


def test_the_main_job(start: Open, tmp_path: Path) -> None:
    """Open a file, search, go to the third hit, read its evidence, export: each step is offered, and told."""
    mine, pdf = tmp_path / "mine.brief.toml", tmp_path / "mine.pdf"
    brief = resources.bundled_brief().read_text("utf-8")
    mine.write_text(re.sub(r'^title\.en = ".*"$', 'title.en = "Mine"', brief, count=1, flags=re.MULTILINE), "utf-8")
    desk = start("--lang", "en")

    desk.choose_from_menu("File", "Open…")
    dialog = desk.find("dialog", "Open a brief")
    desk.write(desk.find("text", "File name:", within=dialog), str(mine))
    desk.do(desk.find("push button", "Open", within=dialog))
    desk.has_gone(dialog)
    desk.find("frame", "Mine – Briefing")

    desk.forget()
    desk.write(desk.find("text", "Search this brief"), "mining")
    hits = desk.find("list", "Results")
    (found,) = desk.announced(" found")[-1:]
    desk.choose(hits, 2)
    (hit,) = desk.announced(f"3 of {found.split()[0]}")[-1:]
    assert "mining" in hit.casefold()

    desk.choose_from_menu("Go", "Evidence")
    evidence = desk.text(desk.find("document frame", "Evidence"))
    assert evidence.startswith("Claim ")
    assert "Who says it" in evidence
    assert "¶" in evidence

    desk.do(desk.find("push button", "Export PDF"))
    choices = desk.find("dialog", "Export PDF")
    desk.do(desk.find("push button", "Export…", within=choices))
    desk.has_gone(choices)
    dialog = desk.find("dialog", "Export PDF")
    desk.write(desk.find("text", "File name:", within=dialog), str(pdf))
    desk.forget()
    desk.do(desk.find("push button", "Save", within=dialog))
    said = desk.announced("Written: ")
    assert said[0] == "Writing mine.pdf…"
    assert any("laying out about" in words for words in said)
    assert pdf.read_bytes().startswith(b"%PDF")
