"""What a reader is told of how far a promise has come, how sure a judgement is, and what a figure counts."""

from PySide6.QtCore import QCoreApplication

from briefing.model.brief import Fact, Figure
from briefing.model.outlook import OutlookItem
from briefing.model.standing import Category, Confidence, Likelihood, Status
from briefing.qt.dates import date_words

translate = QCoreApplication.translate


def fact_standing(fact: Fact) -> list[str]:
    """All that a claim says of its own standing, a few words each."""
    found = [_status(fact.status)] if fact.status else []
    found += [_likelihood(fact.likelihood)] if fact.likelihood else []
    found += [_confidence(fact.confidence)] if fact.confidence else []
    return found + (_figure(fact.figure) if fact.figure else [])


def outlook_standing(item: OutlookItem) -> list[str]:
    """The same of an outlook item."""
    found = [_status(item.status)] if item.status else []
    due = translate("Standing", "to be looked at again on {}")
    return found + ([due.format(date_words(item.due))] if item.due else [])


def _figure(figure: Figure) -> list[str]:
    found = [_category(figure.category)] if figure.category else []
    found += [figure.code] if figure.code else []
    if figure.as_of:
        found.append(translate("Standing", "as of {}").format(date_words(figure.as_of)))
    if figure.currency:
        found.append(f"{figure.currency} {figure.year}" if figure.year else figure.currency)
    return found


def _status(status: Status) -> str:
    return {
        Status.STATED: translate("Standing", "stated only"),
        Status.MEMORANDUM: translate("Standing", "in a memorandum"),
        Status.BINDING: translate("Standing", "binding"),
        Status.FINANCED: translate("Standing", "financed"),
        Status.OPERATING: translate("Standing", "operating"),
    }[status]


def _likelihood(likelihood: Likelihood) -> str:
    return {
        Likelihood.ALMOST_NO_CHANCE: translate("Standing", "almost no chance"),
        Likelihood.VERY_UNLIKELY: translate("Standing", "very unlikely"),
        Likelihood.UNLIKELY: translate("Standing", "unlikely"),
        Likelihood.EVEN: translate("Standing", "roughly even chance"),
        Likelihood.LIKELY: translate("Standing", "likely"),
        Likelihood.VERY_LIKELY: translate("Standing", "very likely"),
        Likelihood.ALMOST_CERTAIN: translate("Standing", "almost certain"),
    }[likelihood]


def _confidence(confidence: Confidence) -> str:
    return {
        Confidence.LOW: translate("Standing", "low confidence"),
        Confidence.MODERATE: translate("Standing", "moderate confidence"),
        Confidence.HIGH: translate("Standing", "high confidence"),
    }[confidence]


def _category(category: Category) -> str:
    return {
        Category.RESOURCES: translate("Standing", "resources"),
        Category.INFERRED: translate("Standing", "inferred resources"),
        Category.INDICATED: translate("Standing", "indicated resources"),
        Category.MEASURED: translate("Standing", "measured resources"),
        Category.RESERVES: translate("Standing", "reserves"),
        Category.PROBABLE: translate("Standing", "probable reserves"),
        Category.PROVED: translate("Standing", "proved reserves"),
        Category.PRODUCTION: translate("Standing", "production"),
        Category.CAPACITY: translate("Standing", "capacity"),
        Category.TRADE: translate("Standing", "trade"),
    }[category]
