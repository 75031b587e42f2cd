"""Every rule a brief is checked by, with its weight and why it matters.

Rules follow the practice of intelligence and situation reports (ICD 203: sources described, uncertainty stated,
information told from judgement; OCHA: figures with unit and source) and of mineral reporting (CRIRSCO: category, code
and effective date of a tonnage).
"""

from briefing.checks import figures, shape, sourcing, wording
from briefing.checks.findings import Severity
from briefing.checks.rule import Rule
from briefing.message import QT_TRANSLATE_NOOP

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING

RULES: tuple[Rule, ...] = (
    Rule(
        "claim-without-source",
        _ERROR,
        QT_TRANSLATE_NOOP("Checks", "Nobody can check a claim whose source is not named."),
        sourcing.claim_without_source,
    ),
    Rule(
        "number-without-fact",
        _ERROR,
        QT_TRANSLATE_NOOP("Checks", "A number in prose is quoted; it must lead to who gives it."),
        figures.number_without_fact,
    ),
    Rule(
        "count-without-fact",
        _ERROR,
        QT_TRANSLATE_NOOP("Checks", "A count in a table is quoted as any other figure."),
        figures.count_without_fact,
    ),
    Rule(
        "resources-and-reserves",
        _ERROR,
        QT_TRANSLATE_NOOP("Checks", "Resources need not pay; added to reserves they mislead whoever invests."),
        figures.resources_and_reserves,
    ),
    Rule(
        "total-wrong",
        _ERROR,
        QT_TRANSLATE_NOOP("Checks", "A total that its parts do not make discredits the rest."),
        figures.total_wrong,
    ),
    Rule(
        "source-undescribed",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "A reader weighs a claim by who published it, and when."),
        sourcing.source_undescribed,
    ),
    Rule(
        "source-uncited",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "A source that backs nothing lends weight it does not have."),
        sourcing.source_uncited,
    ),
    Rule(
        "link-misleading",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "Who follows a source must come to it, and not to somebody who poses as it."),
        sourcing.link_misleading,
    ),
    Rule(
        "figure-incomplete",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "A number without a unit can be read as anything."),
        figures.figure_incomplete,
    ),
    Rule(
        "money-incomplete",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "Amounts can be compared only in one currency, at the prices of one year."),
        figures.money_incomplete,
    ),
    Rule(
        "tonnage-incomplete",
        _WARNING,
        QT_TRANSLATE_NOOP(
            "Checks", "A tonnage is a resource, a reserve or an output; which one decides what it is worth."
        ),
        figures.tonnage_incomplete,
    ),
    Rule(
        "quantity-twice",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "Of two values for one thing at least one is wrong."),
        figures.quantity_twice,
    ),
    Rule(
        "total-across-rungs",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "A promise and a paid bill do not make a sum."),
        figures.total_across_rungs,
    ),
    Rule(
        "statement-without-speaker",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "What nobody is named for cannot be held to anybody."),
        sourcing.statement_without_speaker,
    ),
    Rule(
        "speaker-without-role",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "A minister's word and a bystander's differ."),
        sourcing.speaker_without_role,
    ),
    Rule(
        "commitment-without-status",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "A word at a forum is not yet a contract."),
        sourcing.commitment_without_status,
    ),
    Rule(
        "judgement-without-likelihood",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "A judgement is used by how likely it is and how sure its maker."),
        sourcing.judgement_without_likelihood,
    ),
    Rule(
        "watch-without-trigger",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "Who watches needs to know what to look for, or when."),
        sourcing.watch_without_trigger,
    ),
    Rule(
        "relative-date",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "“Today” is another day for whoever reads it."),
        wording.relative_date,
    ),
    Rule(
        "date-to-come",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "A report of what has not happened yet is a forecast."),
        wording.date_to_come,
    ),
    Rule(
        "promotional-words",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "Praise is not information, and costs the brief its credit."),
        wording.promotional_words,
    ),
    Rule(
        "name-spelt-two-ways",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "A misspelt name is not found, and offends."),
        wording.name_spelt_two_ways,
    ),
    Rule(
        "bottom-line",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "Many readers read nothing else."),
        shape.bottom_line,
    ),
    Rule(
        "no-key-figures",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "Figures are what readers look for first."),
        shape.no_key_figures,
    ),
    Rule(
        "no-gaps",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "What is not known must not be taken for what is not so."),
        shape.no_gaps,
    ),
    Rule(
        "brief-old",
        _WARNING,
        QT_TRANSLATE_NOOP("Checks", "After a month a brief is history."),
        shape.brief_old,
    ),
)
"""Every rule, in the order their findings are shown in."""
