"""All that a document shows, as words: the brief in one language, ready for the template.

A payload is plain JSON. Nothing in it is markup: the template sets every string as it stands. A claim is given by its
number.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from briefing.export.look import look
from briefing.export.onepage import OnePage
from briefing.export.registers import Registers
from briefing.export.selection import Longest, Selection, clip
from briefing.export.setting import LONGEST_MARK, PAPERS, Part, Profile, Setting
from briefing.export.wording import Json, Wording
from briefing.languages import words
from briefing.message import worded
from briefing.model.brief import Brief, Fact, Section, Tab
from briefing.model.markup import Block, blocks
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookKind
from briefing.model.participants import Participant
from briefing.model.tallies import counts_by_country

_NOT_SHOWN = frozenset({"country", "date", "decimal", "grouping", "language", "months", "qualifier", "quoted"})
"""Words that are parts of others, which the template gets whole."""
_RUNNING_TITLE = 80
_LEAST_BARS = 2
_MOST_FINDINGS = 200


def payload(
    brief: Brief,
    language: str,
    setting: Setting = Setting(),  # noqa: B008 -- immutable
    selection: Selection | None = None,
) -> dict[str, object]:
    """What the template shows of `brief` in `language` (one that it has), ready for JSON.

    `selection`: what a summary has room for; everything where it is None.
    """
    body: Json
    if setting.profile is Profile.ONE_PAGE:
        body = OnePage(brief, language).body()
    else:
        body = _Document(brief, language, selection or Selection()).body(setting)
    return _head(brief, language, setting) | body


def _head(brief: Brief, language: str, setting: Setting) -> Json:
    wording = Wording(brief, language)
    event = wording.text(brief.event.name) if brief.event else ""
    title = wording.text(brief.title)
    says = wording.labels["description"].replace("{event}", event) if event else wording.labels["description_plain"]
    issued = wording.date(brief.issued)
    return {
        "language": language,
        "profile": str(setting.profile),
        "paper": PAPERS[setting.paper],
        "mark": clip(setting.mark, LONGEST_MARK),
        "labels": {key: found for key, found in wording.labels.items() if key not in _NOT_SHOWN},
        "look": look(language),
        "tongues": list(brief.languages),
        "words_language": words(language)["language"],
        "title": title,
        "running": clip(title, _RUNNING_TITLE),
        "event": clip(event, _RUNNING_TITLE),
        "event_line": wording.event_line(),
        "issued": issued,
        "issued_line": wording.dated(words(language)["issued"], brief.issued),
        "timestamp": int(datetime(*brief.issued.timetuple()[:3], tzinfo=UTC).timestamp()),
        "description": says,
        "keywords": [wording.text(mineral.name) for mineral in brief.minerals],
    }


class _Document(Registers):
    """A brief in one language, on its way to a payload of a summary or a full document."""

    def body(self, setting: Setting) -> Json:
        """What stands under the head, made in its order: a claim has to be marked before it is listed."""
        is_full = setting.profile is Profile.FULL
        made: Json = {
            "title": self.cut(self.text(self.brief.title), Longest.TITLE),
            "event_line": self.cut(self.event_line(), Longest.TITLE),
            "bottom_line": self.prose(
                self.selection.shortened(block, Longest.BOTTOM_LINE)
                for block in blocks(self.text(self.brief.bottom_line))
            ),
            "figures": [self.key_figure(fact) for fact in self.brief.key_figures],
            "parts": [make() for part, make in self._makers(is_full).items() if part in setting.parts],
            "gaps": self._gaps() if Part.GAPS in setting.parts else [],
        }
        made |= self.in_order() if is_full else self.by_speaker()
        made |= {"sources": self.sources(), "checks": self._checks() if is_full else None}
        return made | {"left_out": self.selection.left_out}

    def key_figure(self, fact: Fact) -> Json:
        """A key figure's card, of few words."""
        card = self.card(fact)
        return card | {name: self.cut(card[name], Longest.FIGURE) for name in ("value", "unit")}

    def _makers(self, is_full: bool) -> dict[Part, Callable[[], Json]]:
        return {
            Part.OVERVIEW: lambda: self._part(Tab.OVERVIEW),
            Part.PARTICIPANTS: lambda: (
                self._part(Tab.PARTICIPANTS)
                | {"chart": self._chart() if is_full else None, "table": self._participants(is_full)}
            ),
            Part.MINERALS: lambda: self._part(Tab.MINERALS) | {"table": self._minerals(is_full)},
            Part.OUTLOOK: lambda: self._part(Tab.OUTLOOK) | {"groups": self._outlook()},
        }

    def _part(self, tab: Tab) -> Json:
        sections = [
            {
                "list": f"section {section.id}",
                "heading": self.cut(self.text(section.heading), Longest.CELL),
                "blocks": self.prose(shown),
            }
            for section in self.brief.sections_of(tab)
            if self.selection.shows(f"section {section.id}") and (shown := self._shown_of(section))
        ]
        made: Json = {"list": tab.value, "heading": self.labels[tab.value], "sections": sections}
        return made | {"chart": None, "table": None, "groups": []}

    def _shown_of(self, section: Section) -> list[Block]:
        shown = self.selection.kept(f"section {section.id}", blocks(self.text(section.body)), as_one=True)
        return [self.selection.shortened(block, Longest.PARAGRAPH) for block in shown]

    def _chart(self) -> Json | None:
        """The chart of companies by country, and its values in words; none where there is nothing to compare."""
        counts = counts_by_country(self.brief)
        most = max(counts.values(), default=0)
        if len(counts) < _LEAST_BARS or not most:
            return None
        bars = [
            {"label": self.country(code), "shown": self.number(count), "share": round(count / most, 4)}
            for code, count in counts.items()
        ]
        colon = self.signs.colon
        values = self.signs.semicolon.join(f"{bar['label']}{colon}{bar['shown']}" for bar in bars)
        return {"title": self.labels["chart"], "alt": f"{self.labels['chart']}{colon}{values}", "bars": bars}

    def _participants(self, is_full: bool) -> Json:
        label = self.labels["column"]
        columns: list[tuple[str, str, str, Callable[[Participant], Json]]] = [
            (label["name"], "wide", "", self._name),
            (label["role"], "wide", "", lambda p: self._cell(self.role(p))),
            (label["country"], "narrow", "", lambda p: {"text": self.country(p.country)}),
            (label["count"], "narrow", "number", lambda p: {"text": "" if p.count is None else self.number(p.count)}),
        ]
        if is_full:
            columns.insert(1, (label["aliases"], "wide", "", _names))
        shown = self.selection.kept("participants", self.brief.participants)
        return _table(self.labels["participants_table"], columns, shown)

    def _minerals(self, is_full: bool) -> Json:
        label = self.labels["column"]
        columns: list[tuple[str, str, str, Callable[[Mineral], Json]]] = [
            (label["name"], "wide", "", self._name),
            (label["symbol"], "narrow", "", lambda m: self._cell(m.symbol or "")),
            (label["group"], "wide", "", lambda m: self._cell(self.text(m.group))),
            (label["status"], "wide", "", lambda m: self._cell(self.text(m.status))),
            (label["constraints"], "wider", "", lambda m: self._cell(self.text(m.constraints))),
        ]
        if is_full:
            columns.insert(1, (label["aliases"], "wide", "", _names))
        return _table(self.labels["minerals_table"], columns, self.selection.kept("minerals", self.brief.minerals))

    def _name(self, record: Participant | Mineral) -> Json:
        return self._cell(self.text(record.name)) | {"marks": self.marks(record.facts)}

    def _cell(self, words: str) -> Json:
        return {"text": self.cut(words, Longest.CELL)}

    def _outlook(self) -> list[Json]:
        groups = []
        for kind in OutlookKind:
            items = [item for item in self.brief.outlook if item.kind is kind]
            entries = [
                {
                    "text": self.cut(self.text(item.text), Longest.ITEM),
                    "condition": self.cut(self.outlook_notes(item), Longest.ITEM),
                    "marks": self.marks(item.facts),
                }
                for item in self.selection.kept(f"outlook {kind}", items)
            ]
            if entries:
                heading = self.labels["outlook_kind"][kind.value]
                groups.append({"list": f"outlook {kind}", "heading": heading, "entries": entries})
        return groups

    def _gaps(self) -> list[str]:
        shown = self.selection.kept("gaps", self.brief.gaps)
        return [self.cut(self.text(gap.text), Longest.ITEM) for gap in shown]

    def _checks(self) -> Json:
        """What the checks say of the brief on its own day, so that the document is the same whenever it is made."""
        from briefing.checks.report import check, tally  # other documents do not pay for it

        findings = check(self.brief, self.brief.issued)
        errors, warnings = tally(findings)
        said = self.labels["checks_failed" if errors else "checks_passed"]
        more = len(findings) - _MOST_FINDINGS
        quoted: dict[str, str] = words(self.language).get("quoted", {}).get("Checks", {})
        notes = [
            self.own(worded(finding.message, lambda text: quoted.get(text) or text))
            for finding in findings[:_MOST_FINDINGS]
        ]
        notes += [self.labels["more_findings"].replace("{count}", str(more))] if more > 0 else []
        return {
            "result": said.replace("{errors}", str(errors)).replace("{warnings}", str(warnings)),
            "notes": notes,
        }


def _names(record: Participant | Mineral) -> Json:
    """The other names of a record, each by itself: which of them the fonts can show is known only later."""
    return {"text": "\n".join(record.aliases), "names": list(record.aliases)}


def _table(caption: str, columns: list[tuple[str, str, str, Callable[[Any], Json]]], records: Sequence[Any]) -> Json:
    """A table of `records` without the columns that none of them fills; nothing where there are no records."""
    cells = [[make(record) for _, _, _, make in columns] for record in records]
    filled = [place for place in range(len(columns)) if any(row[place]["text"] for row in cells)]
    return {
        "caption": caption,
        "columns": [dict(zip(("label", "width", "align"), columns[place][:3], strict=True)) for place in filled],
        "rows": [[row[place] for place in filled] for row in cells],
    }
