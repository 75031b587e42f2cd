"""Rules on figures: every number is carried, complete, and added up only with its like."""

import math
import re
from collections.abc import Iterator
from itertools import chain

from briefing.checks.numbers import carried_by, numbers
from briefing.checks.rule import Context, Hit
from briefing.model.brief import Brief, Fact, FactKind
from briefing.model.markup import blocks
from briefing.model.problems import Path

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
                        yield (
                            (*passage.path, language),
                            f"the number {number} stands in prose, and no fact marked in its paragraph carries it",
                        )


def count_without_fact(context: Context) -> Iterator[Hit]:
    """A participant's count must be carried by one of its facts."""
    brief = context.brief
    for number, participant in enumerate(brief.participants):
        facts = (brief.fact_by_id[fact] for fact in participant.facts)
        values = [fact.figure.value for fact in facts if fact.figure is not None]
        if participant.count is not None and participant.count not in values:
            yield (
                ("participant", number, "count"),
                f"the count {participant.count} is the figure of none of the facts it rests on; name its fact",
            )


def figure_incomplete(context: Context) -> Iterator[Hit]:
    """A figure has a value and says what it counts."""
    for number, fact in enumerate(context.brief.facts):
        if fact.kind is FactKind.FIGURE and fact.figure is None:
            yield (
                ("fact", number),
                f"the fact '{fact.id}' is of kind figure and has none; add figure = {{ value = …, unit.en = … }}",
            )
        elif fact.figure is not None and fact.figure.unit is None:
            yield (
                ("fact", number, "figure"),
                f"the figure of '{fact.id}' has no unit; say what it counts with unit.en = '…'",
            )


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
        figure = fact.figure
        missing = [] if is_money else ["currency"]
        missing += [] if (figure and figure.year) or _YEAR.search(fact.text[language]) else ["year"]
        if missing:
            message = f"'{fact.id}' speaks of money and gives no {' and no '.join(missing)}; "
            message += "say it in its words, or in its figure: currency = 'USD', year = …"
            yield ("fact", number), message


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
            message = f"the tonnage of '{fact.id}' has no {', no '.join(missing)}; "
            message += "add what its source says" if figure.category else "add category: proved reserves, production …"
            yield ("fact", number, "figure"), message


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
            message = f"'{fact.id}' gives {figure.value} {unit} where '{other.id}' gives {other.figure.value}; "
            message += "one is wrong, or they count different things: let the unit say which"
            yield ("fact", number, "figure"), message


def resources_and_reserves(context: Context) -> Iterator[Hit]:
    """Resources are never added to reserves: nobody has shown that they pay (CRIRSCO)."""
    brief, language = context.brief, context.brief.languages[0]
    for number, fact in enumerate(brief.facts):
        parts = [part.figure.category for part in _parts(brief, fact) if part.figure and part.figure.category]
        mixed = any(part.is_resource for part in parts) and any(part.is_reserve for part in parts)
        if mixed or (fact.figure is not None and _ADDED.search(fact.text[language].lower())):
            yield ("fact", number), f"'{fact.id}' adds resources to reserves; give each by itself"


def total_across_rungs(context: Context) -> Iterator[Hit]:
    """Only commitments that have come equally far are added up."""
    for number, fact in enumerate(context.brief.facts):
        rungs = dict.fromkeys(part.status.value if part.status else "no status" for part in _parts(context.brief, fact))
        if len(rungs) > 1:
            yield (
                ("fact", number, "total_of"),
                f"'{fact.id}' adds up what has come differently far ({', '.join(rungs)}); give a total for each",
            )


def total_wrong(context: Context) -> Iterator[Hit]:
    """A total is what its parts add up to, all counted in the same unit."""
    brief, language = context.brief, context.brief.languages[0]
    for number, fact in enumerate(brief.facts):
        if not fact.total_of:
            continue
        path: Path = ("fact", number, "total_of")
        parts = _parts(brief, fact)
        if fact.figure is None or any(part.figure is None for part in parts):
            yield path, f"'{fact.id}' adds up figures, and not all have one; give each a figure, or drop total_of"
            continue
        units = {_unit(part, language).casefold() for part in (fact, *parts)}
        total = math.fsum(part.figure.value for part in parts if part.figure)
        if len(units) > 1:
            yield path, f"'{fact.id}' adds up different units ({', '.join(sorted(units))}); count all in the same"
        elif not math.isclose(total, fact.figure.value, rel_tol=1e-9):
            yield path, f"'{fact.id}' gives {fact.figure.value}, and its parts add up to {total:.15g}; mend one of them"


def _unit(fact: Fact, language: str) -> str:
    return fact.figure.unit[language] if fact.figure and fact.figure.unit else ""


def _parts(brief: Brief, fact: Fact) -> tuple[Fact, ...]:
    return tuple(brief.fact_by_id[part] for part in fact.total_of)
