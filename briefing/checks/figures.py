"""Rules on figures: every number is carried, complete, and added up only with its like."""

import math
import re
from collections.abc import Iterator
from itertools import chain

from briefing.checks.numbers import carried_by, numbers
from briefing.checks.rule import Context, Hit
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.brief import Brief, Fact, FactKind
from briefing.model.markup import blocks
from briefing.model.problems import Path
from briefing.model.text import shortened

# read in lower case: a pattern that has to ignore case is twice as slow
_MONEY = re.compile(
    r"us\$|[$€£¥₨]|\b(?:usd|eur|gbp|cny|rmb|pkr|dollars?|euros?|yuan|renminbi|rupees?|rs)\b"
    r"|美元|欧元|人民币|[亿万]元|卢比|ڈالر|یورو|یوآن|روپے|روپیہ"
)
_WORTH = re.compile(
    r"\b(?:worth|costs?|costing|invest(?:s|ed|ing|ments?)?|loans?|financ\w+|revenues?|priced?|valued? (?:at|of)"
    r"|deals?)\b"
    r"|投资|贷款|价值|融资|سرمایہ کاری|قرض|مالیت"
)
_MAGNITUDE = re.compile(r"\b(?:thousand|million|billion|trillion|bn|crore|lakh)\b|[万亿]|ہزار|لاکھ|کروڑ|ارب")
_TONNAGE = re.compile(
    r"\b(?:(?:metric )?tonnes?|tons?|[kmg]t|t|kilograms?|kg|(?:troy )?ounces?|oz|carats?|pounds|lbs?)\b"
    r"|吨|公斤|千克|盎司|克拉|ٹن|کلوگرام|اونس|قیراط"
)
_MEASURE = re.compile(r"%|\bper ?cent\b|\b(?:km|metres?|mw|gw|hectares?|years?|months?|days?)\b|百分|公里|فیصد")
_ADDED = re.compile(
    r"\b(?:resources (?:and|plus|\+) reserves|reserves (?:and|plus|\+) resources)\b"
    r"|资源量?[和及]储量|储量[和及]资源量?|وسائل اور ذخائر|ذخائر اور وسائل"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DIGIT = re.compile(r"\d")
_MOST_DIGITS = 60
"""How much of a number is quoted: a file may have one of millions of digits."""


def number_without_fact(context: Context) -> Iterator[Hit]:
    """A number in prose must be carried by a fact that is marked in the same paragraph."""
    brief = context.brief
    for passage in context.texts:
        if passage.path[0] not in {"section", "bottom_line"}:
            continue
        for language in brief.languages:
            for block in blocks(passage.text[language]):
                facts = [brief.fact_by_id[claim] for claim in block.claims]
                carried = frozenset(chain.from_iterable(carried_by(fact, language) for fact in facts))
                for number in numbers(block.text):
                    if number not in carried:
                        template = QT_TRANSLATE_NOOP(
                            "Checks",
                            "the number {number} stands in prose, and no fact marked in its paragraph carries it",
                        )
                        yield (*passage.path, language), message(template, number=shortened(number, _MOST_DIGITS))


def count_without_fact(context: Context) -> Iterator[Hit]:
    """A participant's count must be carried by one of its facts."""
    brief = context.brief
    for number, participant in enumerate(brief.participants):
        facts = (brief.fact_by_id[fact] for fact in participant.facts)
        values = [fact.figure.value for fact in facts if fact.figure is not None]
        if participant.count is not None and participant.count not in values:
            template = QT_TRANSLATE_NOOP(
                "Checks", "the count {number} is the figure of none of the facts it rests on; name its fact"
            )
            yield ("participant", number, "count"), message(template, number=participant.count)


def figure_incomplete(context: Context) -> Iterator[Hit]:
    """A figure has a value and says what it counts."""
    for number, fact in enumerate(context.brief.facts):
        if fact.kind is FactKind.FIGURE and fact.figure is None:
            template = QT_TRANSLATE_NOOP("Checks", "the fact '{id}' is of kind figure and has none; add {right}")
            yield ("fact", number), message(template, id=fact.id, right="figure = { value = …, unit.en = … }")
        elif fact.figure is not None and fact.figure.unit is None:
            template = QT_TRANSLATE_NOOP("Checks", "the figure of '{id}' has no unit; say what it counts with {right}")
            yield ("fact", number, "figure"), message(template, id=fact.id, right="unit.en = '…'")


def money_incomplete(context: Context) -> Iterator[Hit]:
    """Money has a currency and the year of its prices."""
    language = context.brief.languages[0]
    for number, fact in enumerate(context.brief.facts):
        words = f"{fact.text[language]} {_unit(fact, language)}".lower()
        if fact.figure is None and not _DIGIT.search(words):
            continue
        is_money = bool(_MONEY.search(words)) or bool(fact.figure and fact.figure.currency)
        if not is_money and not (_WORTH.search(words) and _MAGNITUDE.search(words)):
            continue
        template = _money_lack(has_currency=is_money, has_year=_has_year(fact, language))
        if template:
            yield ("fact", number), message(template, id=fact.id, right="currency = 'USD', year = …")


def _has_year(fact: Fact, language: str) -> bool:
    return bool((fact.figure and fact.figure.year) or _YEAR.search(fact.text[language]))


def _money_lack(*, has_currency: bool, has_year: bool) -> str:
    """What is told of money that lacks something; nothing where it does not."""
    if has_currency and has_year:
        return ""
    if has_currency:
        return QT_TRANSLATE_NOOP(
            "Checks", "'{id}' speaks of money and gives no year; say it in its words, or in its figure: {right}"
        )
    if has_year:
        return QT_TRANSLATE_NOOP(
            "Checks", "'{id}' speaks of money and gives no currency; say it in its words, or in its figure: {right}"
        )
    return QT_TRANSLATE_NOOP(
        "Checks",
        "'{id}' speaks of money and gives no currency and no year; say it in its words, or in its figure: {right}",
    )


def tonnage_incomplete(context: Context) -> Iterator[Hit]:
    """A tonnage says what it counts; resources and reserves say by which code and as of when (CRIRSCO)."""
    language = context.brief.languages[0]
    for number, fact in enumerate(context.brief.facts):
        figure = fact.figure
        if figure is None or not _TONNAGE.search(_unit(fact, language).lower()):
            continue
        missing = [] if figure.category else ["category"]
        if figure.category is None or figure.category.is_resource or figure.category.is_reserve:
            missing += [key for key, value in (("code", figure.code), ("as_of", figure.as_of)) if value is None]
        if missing:
            template = (
                QT_TRANSLATE_NOOP("Checks", "the tonnage of '{id}' has {nothing}; add what its source says")
                if figure.category
                else QT_TRANSLATE_NOOP("Checks", "the tonnage of '{id}' has {nothing}; add {right}")
            )
            no_key = QT_TRANSLATE_NOOP("Checks", "no {key}")
            nothing = tuple(message(no_key, key=key) for key in missing)
            right = "category: proved reserves, production …"
            yield ("fact", number, "figure"), message(template, id=fact.id, nothing=nothing, right=right)


def quantity_twice(context: Context) -> Iterator[Hit]:
    """The same quantity has one value."""
    language = context.brief.languages[0]
    known: dict[str, Fact] = {}
    for number, fact in enumerate(context.brief.facts):
        figure, unit = fact.figure, _unit(fact, language)
        if figure is None or not unit:
            continue
        # a measure says nothing of what is measured: there the words around the number have to be the same
        is_measure = any(kind.search(unit.lower()) for kind in (_TONNAGE, _MEASURE, _MONEY, _MAGNITUDE))
        what = re.sub(r"[\d.,]+", "0", fact.text[language]) if is_measure else unit
        other = known.setdefault(" ".join(what.casefold().split()), fact)
        if other.figure is not None and other.figure.value != figure.value:
            template = QT_TRANSLATE_NOOP(
                "Checks",
                "'{id}' gives {value} {unit} where '{other}' gives {other_value}; "
                "one is wrong, or they count different things: let the unit say which",
            )
            values = {"value": figure.value, "other_value": other.figure.value}
            yield ("fact", number, "figure"), message(template, id=fact.id, unit=unit, other=other.id, **values)


def resources_and_reserves(context: Context) -> Iterator[Hit]:
    """Resources are never added to reserves: nobody has shown that they pay (CRIRSCO)."""
    brief, language = context.brief, context.brief.languages[0]
    for number, fact in enumerate(brief.facts):
        parts = [part.figure.category for part in _parts(brief, fact) if part.figure and part.figure.category]
        mixed = any(part.is_resource for part in parts) and any(part.is_reserve for part in parts)
        if mixed or (fact.figure is not None and _ADDED.search(fact.text[language].lower())):
            template = QT_TRANSLATE_NOOP("Checks", "'{id}' adds resources to reserves; give each by itself")
            yield ("fact", number), message(template, id=fact.id)


def total_across_rungs(context: Context) -> Iterator[Hit]:
    """Only commitments that have come equally far are added up."""
    no_status = message(QT_TRANSLATE_NOOP("Checks", "no status"))
    for number, fact in enumerate(context.brief.facts):
        if not fact.total_of:
            continue
        parts = _parts(context.brief, fact)
        rungs = tuple(dict.fromkeys(part.status.value if part.status else no_status for part in parts))
        if len(rungs) > 1:
            template = QT_TRANSLATE_NOOP(
                "Checks", "'{id}' adds up what has come differently far ({rungs}); give a total for each"
            )
            yield ("fact", number, "total_of"), message(template, id=fact.id, rungs=rungs)


def total_wrong(context: Context) -> Iterator[Hit]:
    """A total is what its parts add up to, all counted in the same unit."""
    brief, language = context.brief, context.brief.languages[0]
    for number, fact in enumerate(brief.facts):
        if not fact.total_of:
            continue
        path: Path = ("fact", number, "total_of")
        parts = _parts(brief, fact)
        if fact.figure is None or any(part.figure is None for part in parts):
            template = QT_TRANSLATE_NOOP(
                "Checks", "'{id}' adds up figures, and not all have one; give each a figure, or drop total_of"
            )
            yield path, message(template, id=fact.id)
            continue
        units = {_unit(part, language).casefold() for part in (fact, *parts)}
        total = math.fsum(part.figure.value for part in parts if part.figure)
        if len(units) > 1:
            template = QT_TRANSLATE_NOOP("Checks", "'{id}' adds up different units ({units}); count all in the same")
            yield path, message(template, id=fact.id, units=sorted(units))
        elif not math.isclose(total, fact.figure.value):
            template = QT_TRANSLATE_NOOP(
                "Checks", "'{id}' gives {value}, and its parts add up to {total}; mend one of them"
            )
            yield path, message(template, id=fact.id, value=fact.figure.value, total=f"{total:.15g}")


def _unit(fact: Fact, language: str) -> str:
    return fact.figure.unit[language] if fact.figure and fact.figure.unit else ""


def _parts(brief: Brief, fact: Fact) -> tuple[Fact, ...]:
    return tuple(brief.fact_by_id[part] for part in fact.total_of)
