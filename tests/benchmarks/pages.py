"""Briefs of about so many pages as a full document, with everything a brief can have, the same every time."""

import random

from tests.benchmarks.large import paragraph, vocabularies

_SECTIONS_A_PAGE = 1.35
_HEAD = """format = 1
id = "pages"
languages = ["en"]
issued = 2026-11-23
title.en = "A brief of many pages"
bottom_line.en = "A brief made up for a benchmark [#claim-0]."

[[source]]
id = "made-up"
title.en = "Made up for a benchmark"
"""
_TABS = ("overview", "participants", "minerals", "outlook")


def brief_of_pages(pages: int) -> bytes:
    """A brief file: sections of four paragraphs with marks, and to each two claims, a company, a mineral, an item."""
    chance = random.Random(2)  # noqa: S311 -- nothing secret
    words = vocabularies(chance)["en"]

    def text(count: int) -> str:
        return paragraph(chance, "en", words, count)

    parts = [_HEAD]
    for n in range(max(1, round((pages - 1) * _SECTIONS_A_PAGE))):
        tab = _TABS[n % len(_TABS)]
        body = "\n\n".join(f"{text(60)} [#claim-{2 * n + m % 2}]" for m in range(4))
        parts.append(
            f"\n[[section]]\nid = 's-{n}'\ntab = '{tab}'\nheading.en = 'Section {n}'\nbody.en = '''\n{body}'''\n"
        )
        parts.extend(
            f"\n[[fact]]\nid = 'claim-{claim}'\ntab = '{tab}'\nkind = 'event'\ntext.en = '{text(14)}'\n"
            f"said_by = 'company-{n}'\ncites = [{{ source = 'made-up', at = '¶{claim}' }}]\n"
            for claim in (2 * n, 2 * n + 1)
        )
        parts.append(
            f"\n[[participant]]\nid = 'company-{n}'\nkind = 'organisation'\nname.en = 'Company number {n}'\n"
            "country = 'CN'\n"
            f"\n[[mineral]]\nid = 'mineral-{n}'\nname.en = 'Mineral {n}'\ngroup.en = 'Base metals'\n"
            f"status.en = 'Underdeveloped and not yet measured'\n"
            f"\n[[outlook]]\nid = 'item-{n}'\nkind = 'watch'\ntext.en = '{text(14)}'\ndue = 2027-01-01\n"
            f"facts = ['claim-{2 * n}']\n"
        )
    return "".join(parts).encode()
