"""Rules on words: what is true tomorrow too, what sells instead of telling, and names spelt one way."""

import re
from collections.abc import Iterator

from briefing.checks.rule import Context, Hit
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.minerals import Mineral
from briefing.model.participants import Participant
from briefing.model.text import Text

# read in lower case: a pattern that has to ignore case is twice as slow, as is one that begins with what is no letter
_RELATIVE = {
    "en": re.compile(
        r"(?=[a-z])\b(?:today|yesterday|tomorrow|tonight|recently|lately|nowadays|currently|at present"
        r"|(?:last|next|this|past|coming) (?:week|month|quarter|year|spring|summer|autumn|winter)"
        r"|(?:days|weeks|months) ago)\b"
    ),
    "zh": re.compile(
        r"今天|昨天|明天|今年|去年|(?<![说表证])明年|前年|[上下本]周(?!期)|上个?月|下个?月|本月|近日|近来|最近|目前|(?<!\d)日前"
    ),
    "ur": re.compile(
        r"\bآج\b|گزشتہ (?:روز|ہفتے|ماہ|سال)|اگلے (?:ہفتے|ماہ|سال)|رواں (?:ہفتے|ماہ|سال)"
        r"|حال ہی میں|ان دنوں|فی الحال"
    ),
}
_PROMOTIONAL = {
    "en": re.compile(
        r"(?=[a-z])\b(?:world[- ]class|game[- ]chang(?:er|ing)|unprecedented|ground[- ]?breaking|cutting[- ]edge"
        r"|state[- ]of[- ]the[- ]art|landmark|historic|win[- ]win|iron[- ]clad|all[- ]weather|tremendous|immense"
        r"|enormous|huge|massive|exciting|remarkable|outstanding|golden opportunit(?:y|ies)|unlock(?:s|ed|ing)?"
        r"|untold|limitless|paradigm shift|best[- ]in[- ]class)\b"
    ),
    "zh": re.compile(r"世界级|世界一流|前所未有|史无前例|里程碑|双赢|共赢|巨大潜力|历史性|黄金机遇"),
    "ur": re.compile(r"تاریخی|بے مثال|سنگ میل|عالمی معیار|انقلابی|سنہری موقع"),
}
_YEAR = re.compile(r"(?<![\d.,])20\d\d(?![\d,]|\.\d)")
_WORD = re.compile(r"[A-Z][0-9A-Za-zÀ-ɏḀ-ỿ’'-]{4,}")  # Latin letters: in Chinese no space parts a name from the rest
_EDGES = re.compile(r"(?:[’']s|[’'-])$")


def relative_date(context: Context) -> Iterator[Hit]:
    """A brief is read later than it is written: a date stands as a date."""
    for path, text in _words(context):
        for language in context.brief.languages:
            pattern = _RELATIVE.get(language.partition("-")[0])
            if pattern and (found := pattern.search(text[language].lower())):
                template = QT_TRANSLATE_NOOP(
                    "Checks", "'{words}' depends on the day it is read; write the date, or name it in Gaps"
                )
                yield (*path, language), message(template, words=found[0])


def date_to_come(context: Context) -> Iterator[Hit]:
    """What a brief reports has happened by its own date; the time to come is the outlook's."""
    brief = context.brief
    dates = [(("event", "date"), brief.event.date if brief.event else None)]
    dated = [*dates, *((("source", number, "date"), source.date) for number, source in enumerate(brief.sources))]
    for path, date in dated:
        if date is not None and date > brief.issued:
            template = QT_TRANSLATE_NOOP("Checks", "{date} is after the brief's own date, {issued}; mend one of them")
            yield path, message(template, date=str(date), issued=str(brief.issued))
    for passage in context.texts:
        if passage.is_outlook:
            continue
        for language in brief.languages:
            words = passage.text[language]
            if "20" not in words:  # which spares most texts the slower look
                continue
            years = (int(found[0]) for found in _YEAR.finditer(words))
            if year := next((year for year in years if year > brief.issued.year), None):
                template = QT_TRANSLATE_NOOP(
                    "Checks", "{year} is after the brief's own date; what is to come belongs in the tab outlook"
                )
                yield (*passage.path, language), message(template, year=year)


def promotional_words(context: Context) -> Iterator[Hit]:
    """A brief tells; it does not sell."""
    for path, text in _words(context):
        for language in context.brief.languages:
            pattern = _PROMOTIONAL.get(language.partition("-")[0])
            if pattern and (found := pattern.search(text[language].lower())):
                template = QT_TRANSLATE_NOOP("Checks", "'{words}' sells; say what was said or measured instead")
                yield (*path, language), message(template, words=found[0])


def name_spelt_two_ways(context: Context) -> Iterator[Hit]:
    """A name is spelt one way; other spellings stand under aliases, where the search finds them."""
    names = _known_words(context)
    near = {part: name for name in names for part in _without_a_letter(name)}
    for passage in context.texts:
        for language in context.brief.languages:
            for found in dict.fromkeys(_WORD.findall(passage.text[language])):
                word = _EDGES.sub("", found)
                name = _misspelt(word.casefold(), names, near)
                if name:
                    template = QT_TRANSLATE_NOOP(
                        "Checks", "'{word}' is one letter from the name '{name}'; spell it one way, or add an alias"
                    )
                    yield (*passage.path, language), message(template, word=word, name=names[name])


def _words(context: Context) -> Iterator[tuple[tuple[str | int, ...], Text]]:
    for passage in context.texts:
        yield passage.path, passage.text


def _known_words(context: Context) -> dict[str, str]:
    """The words of names and other names, and the words as they are spelt there."""
    records: tuple[Participant | Mineral, ...] = (*context.brief.participants, *context.brief.minerals)
    spellings = [record.name[language] for record in records for language in context.brief.languages]
    spellings += [alias for record in records for alias in record.aliases]
    return {word.casefold(): word for spelling in spellings for word in _WORD.findall(spelling)}


def _misspelt(word: str, names: dict[str, str], near: dict[str, str]) -> str:
    """The name that `word` is one letter from; nothing where it is a name, or only another form of one."""
    if word in names:
        return ""
    shorter = [*_without_a_letter(word)]
    candidates = {near[part] for part in (word, *shorter) if part in near} | names.keys() & shorter
    for name in sorted(candidates):
        is_a_form = name.startswith(word) or word.startswith(name)  # Pakistan, Pakistani; forum, forums
        if not is_a_form and name[0] == word[0]:
            return name
    return ""


def _without_a_letter(word: str) -> Iterator[str]:
    """`word` without each of its letters: words one letter apart have one of these in common."""
    return (word[:place] + word[place + 1 :] for place in range(len(word)))
