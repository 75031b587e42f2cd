"""What answers for the words of a document: its claims, each with who makes it and where that can be read; sources."""

from briefing.export.selection import Longest, Selection
from briefing.export.wording import Json, Wording
from briefing.model.brief import Brief, Fact
from briefing.model.evidence import Evidence, evidence
from briefing.model.markup import claims

_MOST_PLACES = 3
"""Places in sources that a claim is given with, where a summary has to leave anything out."""


class Registers(Wording):
    """Lists what was marked, and what was not."""

    def __init__(self, brief: Brief, language: str, selection: Selection) -> None:
        """Word `brief` in `language`, one that it has, as far as `selection` goes."""
        super().__init__(brief, language)
        self.selection = selection
        self._number_of = {source.id: number for number, source in enumerate(brief.sources, 1)}
        self._cited: set[int] = set()

    def cut(self, words: str, most: Longest) -> str:
        """`words`, shorter than `most` where the document has to leave anything out."""
        return self.selection.clipped(words, most)

    def in_order(self) -> Json:
        """Every claim in the order of the file, with its words, kind, speaker, sources and the sections that use it."""
        sections = self._sections_by_fact()
        listed = [
            self._claim(fact) | {"kind": self.labels["fact"][fact.kind.value], "sections": sections.get(fact.id, [])}
            for fact in self.brief.facts
        ]
        return {"claims": listed, "speakers": []}

    def by_speaker(self) -> Json:
        """The claims that are marked, by who makes them, and the others with their words."""
        marked = [fact for fact in self.brief.facts if self.brief.fact_number[fact.id] in self.marked]
        others = [fact for fact in self.brief.facts if self.brief.fact_number[fact.id] not in self.marked]
        speakers: dict[tuple[str, str], Json] = {}
        for claim in map(self._claim, marked):
            key = (claim["speaker"], claim["role"])
            speakers.setdefault(key, {"speaker": key[0], "role": key[1], "claims": []})["claims"].append(claim)
        shown = self.selection.kept("claims", others)
        return {"speakers": list(speakers.values()), "claims": [self._claim(fact) for fact in shown]}

    def sources(self) -> list[Json]:
        """The sources; where anything is left out, those that the listed claims cite."""
        return [
            self.source(number, source) | {"cited": number in self._cited}
            for number, source in enumerate(self.brief.sources, 1)
            if self.selection.is_everything or number in self._cited
        ]

    def _claim(self, fact: Fact) -> Json:
        behind = evidence(self.brief, fact, self.language)
        return {
            "n": behind.number,
            "text": self.cut(behind.text, Longest.ITEM),
            "condition": self.cut(self.notes(behind), Longest.ITEM),
            "speaker": self.cut(behind.speaker or self.labels["source_itself"], Longest.CELL),
            "role": self.cut(self.role(self.brief.participant_by_id.get(fact.said_by or "")), Longest.CELL),
            "sources": self._places(behind),
            "used": behind.number in self.marked,
        }

    def _places(self, behind: Evidence) -> list[Json]:
        places = behind.references if self.selection.is_everything else behind.references[:_MOST_PLACES]
        numbers = [self._number_of[place.source.id] for place in places]
        self._cited.update(numbers)
        return [
            {"n": number, "at": self.cut(place.at, Longest.FIGURE)}
            for number, place in zip(numbers, places, strict=True)
        ]

    def _sections_by_fact(self) -> dict[str, list[str]]:
        """The headings of the sections that mark a fact, by its id."""
        found: dict[str, list[str]] = {}
        for section in self.brief.sections:
            for claim in dict.fromkeys(claims(self.text(section.body))):
                found.setdefault(claim, []).append(self.text(section.heading))
        return found
