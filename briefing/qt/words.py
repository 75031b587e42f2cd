"""The names a reader sees for what the file calls by a key: kinds, tabs, what a claim rests on."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from briefing.languages import language_of
from briefing.message import worded
from briefing.model.brief import FactKind, Tab
from briefing.model.evidence import Evidence
from briefing.model.outlook import OutlookKind
from briefing.model.participants import ParticipantKind
from briefing.qt.dates import date_words

if TYPE_CHECKING:
    from briefing.model.citation import Voice
    from briefing.model.claims import Only
    from briefing.search.hints import Hint
    from briefing.search.query import Query
    from briefing.search.results import Hit
    from briefing.search.snippet import Snippet

translate = QCoreApplication.translate
_PLACE = "\0"
"""Stands for a text while others are put beside it."""


class Words:
    """Names in the language of the interface, as it is now."""

    def tab(self, tab: Tab) -> str:
        """The title of a tab."""
        return {
            Tab.OVERVIEW: translate("Words", "Overview"),
            Tab.PARTICIPANTS: translate("Words", "Participants"),
            Tab.MINERALS: translate("Words", "Minerals"),
            Tab.OUTLOOK: translate("Words", "Outlook"),
        }[tab]

    def fact_kind(self, kind: FactKind) -> str:
        """What a claim is."""
        return {
            FactKind.FIGURE: translate("Words", "figure"),
            FactKind.EVENT: translate("Words", "event"),
            FactKind.STATEMENT: translate("Words", "statement"),
            FactKind.ASSESSMENT: translate("Words", "assessment"),
            FactKind.COMMITMENT: translate("Words", "commitment"),
        }[kind]

    def participant_kind(self, kind: ParticipantKind) -> str:
        """What a participant is."""
        return {
            ParticipantKind.PERSON: translate("Words", "person"),
            ParticipantKind.ORGANISATION: translate("Words", "organisation"),
            ParticipantKind.GROUP: translate("Words", "group"),
        }[kind]

    def outlook_kind(self, kind: OutlookKind) -> str:
        """What an outlook item is; the heading of its group."""
        return {
            OutlookKind.COMMITMENT: translate("Words", "Commitments"),
            OutlookKind.POLICY: translate("Words", "Policies"),
            OutlookKind.EXPECTATION: translate("Words", "Expectations"),
            OutlookKind.WATCH: translate("Words", "What to watch"),
        }[kind]

    def query(self, words: str, query: "Query") -> str:
        """How `query`, which was typed as `words`, is understood."""
        from briefing.search.query import shown_terms, tokens  # launching does not pay for it

        wanted, unwanted = shown_terms(words, query)
        parts = []
        if wanted:
            parts.append(translate("Words", "with {}").format(listed(wanted)))
        if query.pattern:
            parts.append(translate("Words", "matching {}").format(query.pattern))
        if unwanted:
            parts.append(translate("Words", "without {}").format(listed(unwanted)))
        values: dict[tuple[str, bool], list[str]] = {}
        for token in tokens(words):
            if token.filter_name is not None and token.value.strip():
                values.setdefault((token.filter_name.value, token.is_negated), []).append(token.value.strip())
        for (name, is_negated), found in values.items():
            pattern = translate("Words", "{filter}: {values}")
            only = pattern.format(filter=name, values=translate("Words", " or ").join(found))
            parts.append(translate("Words", "not {}").format(only) if is_negated else only)
        return " · ".join(parts)

    def hint(self, hint: "Hint") -> str:
        """What is wrong with a query."""
        return hint.words(lambda text: translate("Hints", text))

    def reason(self, hit: "Hit") -> "Snippet":
        """Why a passage was found that has not all of the words itself, and where they stand in that; empty if it has.

        Names and texts of other languages are isolated, so that each keeps its own direction.
        """
        from briefing.search.snippet import Snippet, reason_snippet

        text, spans = "", []
        for reason in hit.why:
            shown = reason_snippet(reason)
            if reason.language:
                pattern = translate("Words", "in {language}: {snippet}")
                fields = {"language": _island(language_name(reason.language)), "snippet": _PLACE}
            else:
                pattern = translate("Words", "matched because: {name} = {alias}")
                fields = {"name": _island(hit.passage.text), "alias": _PLACE}
            before, _, after = pattern.format(**fields).partition(_PLACE)
            text += f" · {before}" if text else before
            spans += [(start + len(text) + 1, end + len(text) + 1) for start, end in shown.spans]
            text += _island(shown.text) + after
        return Snippet(text, tuple(spans))

    def found(self, hit: "Hit") -> str:
        """A hit in one line: its sentence, and why it was found."""
        from briefing.search.snippet import snippet

        return " · ".join(part for part in (snippet(hit).text, self.reason(hit).text) if part)

    def speaker(self, evidence: Evidence) -> str:
        """Who makes a claim, with the role it is made in."""
        from briefing.model.citation import speaker_words

        return speaker_words(evidence, voice())

    def only(self, only: "Only | None") -> str:
        """The claims that are shown."""
        from briefing.model.claims import Only

        return {
            None: translate("Words", "all claims"),
            Only.FIGURES: translate("Words", "figures"),
            Only.STATEMENTS: translate("Words", "statements"),
            Only.COMMITMENTS: translate("Words", "commitments"),
            Only.ASSESSMENTS: translate("Words", "assessments"),
            Only.OWN_ASSESSMENTS: translate("Words", "the source’s own assessments"),
            Only.EVENTS: translate("Words", "events"),
        }[only]


def _island(text: str) -> str:
    """`text` with a direction of its own, whatever it stands beside; its first letter is the second of what comes."""
    from briefing.qt.direction import apart  # which has words itself

    return "".join(apart(text))


def said(text: str, context: str = "Problems") -> str:
    """What the core says, in the language of the interface: its templates are translated under `context`."""
    is_mirrored = QGuiApplication.isRightToLeft()
    return worded(text, lambda english: translate(context, english), _island if is_mirrored else str)


def listed(words: Iterable[str]) -> str:
    """The words as a list in a line."""
    return translate("Words", ", ").join(words)


def voice() -> "Voice":
    """How citations speak in the language of the interface."""
    from briefing.model.citation import Voice

    return Voice(lambda text: translate("Citation", text), date_words)


def is_right_to_left(text: str) -> bool:
    """Whether `text` runs from right to left: whether its first letter with a direction does."""
    from unicodedata import bidirectional

    return next((kind != "L" for kind in map(bidirectional, text) if kind in {"L", "R", "AL"}), False)


def language_name(language: str) -> str:
    """The name of a language in itself, without the country it is spoken in."""
    known = language_of(language)
    if known is not None and known.tag == language:
        return known.name
    locale = QLocale(language)
    if locale.language() is QLocale.Language.English:
        return "English"  # Qt's own name for it is that of one country
    return locale.nativeLanguageName() or language
