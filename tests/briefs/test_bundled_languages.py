"""The bundled brief says the same in each of its languages, sentence by sentence."""

import re
from collections import Counter
from typing import NamedTuple

import pytest

from briefing.checks.numbers import numbers
from briefing.model.brief import Brief
from briefing.model.markup import Block, blocks, claims
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookKind
from briefing.model.participants import Participant
from tests.briefs.reading import Place, aligned, texts, words_of

EN, ZH, UR = "en", "zh", "ur"
LANGUAGES = (EN, ZH, UR)
TRANSLATED = (ZH, UR)


class Row(NamedTuple):
    """The words of a claim that must not be lost, by language."""

    zh: tuple[str, ...]
    ur: tuple[str, ...]


ROWS = (
    Row(
        ("矿业和矿产", "正走向", "中心", "中巴", "经济"),
        ("کان کنی اور معدنیات", "اقتصادی تعلقات", "مرکزی حیثیت", "جا رہی ہیں"),
    ),
    Row(("转变", "基础设施", "能源", "更深层次", "产业合作"), ("بنیادی ڈھانچے", "توانائی", "مزید گہرے صنعتی تعاون")),
    Row(
        ("中巴矿产合作论坛", "真纳会议中心", "伊斯兰堡"),
        ("پاک چین معدنی تعاون فورم", "جناح کنونشن سینٹر", "اسلام آباد"),
    ),
    Row(("两国", "参与度", "高"), ("دونوں ملکوں", "شرکت بھرپور")),
    Row(
        ("巴基斯坦高层领导", "外交官员", "决策者", "私营部门利益相关方"),
        ("پاکستان کی اعلیٰ قیادت", "سفارتی حکام", "پالیسی ساز", "نجی شعبے کے متعلقہ فریق"),
    ),
    Row(("71家中国企业",), ("71 چینی کمپنیوں",)),
    Row(("133家巴基斯坦企业",), ("133 پاکستانی کمپنیوں",)),
    Row(("超过850名代表",), ("850 سے زائد مندوبین",)),
    Row(
        ("参会情况", "兴趣日增", "潜力大", "大多尚未开发", "境外", "机制化的伙伴关系"),
        ("حاضری", "دلچسپی بڑھ رہی ہے", "بڑی اور زیادہ تر غیر استعمال شدہ", "غیر ملکی", "منظم شراکت داریوں"),
    ),
    Row(
        ("Wang Huihua", "巴基斯坦中国商会", "CCCPK", "会长"),
        ("وانگ ہوئی ہوا", "چائنا چیمبر آف کامرس اِن پاکستان", "CCCPK", "چیئرمین"),
    ),
    Row(("矿业", "两国", "经济合作", "新前沿"), ("کان کنی", "دونوں ملکوں", "اقتصادی تعاون", "نیا میدان")),
    Row(
        ("两国的交往", "日趋成熟", "如今", "核心主题", "产业", "资源领域的合作"),
        ("دونوں ملکوں", "زیادہ پختہ ہو رہے", "اب", "مرکزی موضوعات", "صنعت", "وسائل پر مشترکہ کام"),
    ),
    Row(
        ("共同决心", "超越传统项目", "长期价值", "矿产和矿业"),
        ("مشترکہ عزم", "روایتی منصوبوں سے آگے", "طویل مدتی قدر", "معدنیات اور کان کنی"),
    ),
    Row(
        ("CCCPK希望", "促进者", "鼓励负责任的投资", "透明的对话", "中国企业和巴基斯坦企业直接对接"),
        ("CCCPK سہولت فراہم کرنے والے", "ذمہ دارانہ سرمایہ کاری", "شفاف مکالمے", "چینی اور پاکستانی", "براہِ راست"),
    ),
    Row(
        ("CCCPK强调", "可持续", "巴基斯坦的发展重点", "中国投资者", "稳定、长期"),
        ("CCCPK کا زور", "پائیدار", "ترقیاتی ترجیحات", "چینی سرمایہ کاروں", "مستحکم اور طویل مدتی"),
    ),
    Row(
        ("巴基斯坦拥有可观的", "储量", "煤炭", "铜", "黄金", "工业矿物", "稀土元素"),
        ("قابلِ ذکر ذخائر", "کوئلے", "تانبے", "سونے", "صنعتی معدنیات", "نایاب ارضی عناصر"),
    ),
    Row(
        ("这些矿产储量中，有许多", "技术差距", "投资有限", "开发不足"),
        ("بہت سے ذخائر", "تکنیکی خلا", "محدود سرمایہ کاری", "خاطر خواہ ترقی نہیں"),
    ),
    Row(
        ("中国企业", "有经验", "规模化采矿", "加工", "下游一体化", "日益被视为", "关键伙伴", "弥合差距"),
        (
            "چینی کمپنیاں",
            "تجربہ",
            "بڑے پیمانے پر کان کنی",
            "پروسیسنگ",
            "انضمام",
            "کلیدی شراکت دار",
            "رجحان بڑھ رہا",
            "خلا کو پُر",
        ),
    ),
    Row(
        ("正在讨论", "勘探许可", "合资企业", "在巴基斯坦境内的增值加工", "技术转让"),
        ("تلاش کے لائسنس", "جوائنٹ وینچرز", "پاکستان کے اندر ویلیو ایڈڈ پروسیسنگ", "ٹیکنالوجی کی منتقلی", "زیرِ بحث"),
    ),
    Row(
        ("强调", "未来合作", "首位", "当地就业", "技能发展", "遵守环境标准", "包容性增长", "目标"),
        (
            "زور دیا",
            "آئندہ تعاون",
            "مقدم",
            "مقامی روزگار",
            "مہارتوں کی ترقی",
            "معیارات کی پابندی",
            "شمولیتی ترقی",
            "مقصد",
        ),
    ),
    Row(
        ("矿产", "战略性合作领域", "更广泛的目标", "中巴经济走廊", "CPEC"),
        ("معدنیات", "تزویراتی شعبے", "وسیع تر مقاصد", "چین پاکستان اقتصادی راہداری", "سی پیک"),
    ),
    Row(
        ("中巴经济走廊", "早期阶段", "集中于能源和交通基础设施"),
        ("سی پیک", "ابتدائی مراحل", "توانائی اور نقل و حمل", "مرکوز"),
    ),
    Row(
        ("矿业", "顺理成章的下一步", "合作多元化", "工业能力"),
        ("کان کنی", "اگلا فطری قدم", "تعاون میں تنوع", "صنعتی استعداد"),
    ),
    Row(
        ("正在制定", "清晰的监管框架", "对投资者友好的政策", "引入境外有信誉的企业"),
        ("زیرِ تیاری", "واضح ریگولیٹری فریم ورک", "سرمایہ کار دوست پالیسیاں", "بیرونِ ملک سے معتبر کمپنیاں"),
    ),
    Row(
        ("矿产开发可以", "增加出口", "支持工业化", "减少对进口的依赖", "如果得到有效管理"),
        ("معدنیات کی ترقی", "بڑھا سکتی", "صنعت کاری", "درآمدات پر انحصار کم", "اگر اس کا انتظام مؤثر طور پر کیا جائے"),
    ),
    Row(
        ("全球", "关键矿产", "需求持续上升", "资源基础", "战略意义"),
        ("اہم معدنیات", "عالمی طلب", "مسلسل بڑھ", "وسائل", "تزویراتی اہمیت"),
    ),
    Row(
        ("明确信号", "伊斯兰堡和北京", "已准备好", "伙伴关系的核心支柱"),
        ("واضح اشارہ", "اسلام آباد اور بیجنگ", "تیار ہیں", "شراکت داری کا ایک بنیادی ستون"),
    ),
    Row(("预计", "今后几年", "合作", "深化"), ("توقع ہے", "آنے والے برسوں", "تعاون", "گہرا")),
)

TERMS = {
    r"Pak–China Mineral Cooperation Forum": ("中巴矿产合作论坛", "پاک چین معدنی تعاون فورم"),
    r"China–Pakistan Economic Corridor": ("中巴经济走廊", "چین پاکستان اقتصادی راہداری"),
    r"China Chamber of Commerce in Pakistan": ("巴基斯坦中国商会", "چائنا چیمبر آف کامرس اِن پاکستان"),
    r"CCCPK": ("CCCPK", "CCCPK"),
    r"Jinnah Convention Centre": ("真纳会议中心", "جناح کنونشن سینٹر"),
    r"Islamabad": ("伊斯兰堡", "اسلام آباد"),
    r"Beijing": ("北京", "بیجنگ"),
    r"(?i)rare earth elements": ("稀土元素", "نایاب ارضی عناصر"),
    r"(?i)industrial minerals": ("工业矿物", "صنعتی معدنیات"),
    r"critical minerals": ("关键矿产", "اہم معدنیات"),
    r"joint ventures": ("合资企业", "جوائنٹ وینچرز"),
    r"technology transfer": ("技术转让", "ٹیکنالوجی کی منتقلی"),
    r"value-added processing inside Pakistan": ("在巴基斯坦境内的增值加工", "پاکستان کے اندر ویلیو ایڈڈ پروسیسنگ"),
    r"regulatory framework": ("监管框架", "ریگولیٹری فریم ورک"),
    r"(?i)investor-friendly": ("对投资者友好", "سرمایہ کار دوست"),
    r"inclusive growth": ("包容性增长", "شمولیتی ترقی"),
    r"environmental standards": ("环境标准", "ماحولیاتی معیارات"),
    r"(?i)significant": ("可观", "قابلِ ذکر"),
    r"[Mm]any of": ("许多", "بہت سے"),
    r"Much of": ("不少", "بہت کچھ"),
    r"mostly": ("大多", "زیادہ تر"),
    r"[Mm]ore and more": ("日益", "رجحان بڑھ رہا ہے"),
    r"(?i)\bover 850": ("超过850", "850 سے زائد"),
    r"\bcan\b (?!be)": ("可以", "سکتی"),
    r"is expected": ("预计", "توقع"),
    r"in preparation": ("制定", "زیرِ تیاری"),
    r"\bready\b": ("准备好", "تیار ہیں"),
    r"clear signal": ("明确信号", "واضح اشارہ"),
    r"stressed": ("强调", "زور دیا"),
    r"highlighted": ("重点提到", "اجاگر کیا"),
    r"wants to": ("希望", "چاہتا"),
    r"[Rr]epresentatives say": ("巴基斯坦代表表示", "پاکستانی نمائندوں کا کہنا ہے"),
    r"\bif\b": ("如果", "اگر"),
    r"long-term": ("长期", "طویل مدتی"),
    r"\bnot stated\b": ("未注明|未说明|没有说明", "درج نہیں|نہیں بتائی گئی|نہیں بتایا گیا"),
    r"\bno timetable\b": ("没有[^。]*时间表", "نظام الاوقات نہیں|نہ ان کا کوئی نظام الاوقات"),
    r"\bWhether\b": ("是否", "آیا"),
}
"""Names, terms and the words that bound a claim: what stands for each in a sentence that has it in English."""

NAMED = {
    "wang-huihua": (r"\bWang\b", "Wang Huihua", "وانگ ہوئی ہوا"),
    "chamber": (r"CCCPK|\b[Cc]hamber\b", "CCCPK|商会", "CCCPK|چیمبر"),
    "officials": (r"(?i)(?<!diplomatic )\bofficials?\b", "(?<!外交)官员", "(?<!سفارتی )حکام|عہدیدار"),
    "diplomatic-officials": (r"(?i)diplomatic officials", "外交官员", "سفارتی حکام"),
    "policymakers": (r"(?i)policymakers", "决策者", "پالیسی ساز"),
    "pakistani-representatives": (r"Pakistani representatives", "巴基斯坦代表", "پاکستانی نمائند"),
    "pakistani-leadership": (r"Pakistani leadership", "巴基斯坦高层领导", "پاکستان کی اعلیٰ قیادت"),
    "forum-participants": (r"Forum participants", "论坛与会者", "فورم کے شرکاء"),
    "private-sector": (r"(?i)private-sector stakeholders", "私营部门利益相关方", "نجی شعبے کے متعلقہ فریق"),
    "chinese-companies": (r"Chinese companies", "中国企业(?!和巴基斯坦企业)", "چینی کمپنی"),
    "pakistani-firms": (r"Pakistani firms", "(?<!中国企业和)巴基斯坦企业", "پاکستانی کمپنی"),
    "Islamabad": (r"Islamabad", "伊斯兰堡", "اسلام آباد"),
    "Beijing": (r"Beijing", "北京", "بیجنگ"),
    "corridor": (r"CPEC|[Cc]orridor", "CPEC|走廊", "سی پیک|راہداری"),
}
"""Who and what is named, and by which words in English, Chinese and Urdu."""

QUALIFIER = {
    ZH: r"(?:超过|近|约|逾|至少|至多|不到|多达)(?:71|133)|(?:71|133)(?:余|多|家以上)|(?<!超过)850|850(?:余|多)",
    UR: r"(?:تقریباً|لگ بھگ|کم از کم|زیادہ سے زیادہ|قریباً) (?:71|133|850)|(?:71|133) سے|850(?! سے زائد)",
}


@pytest.fixture(scope="module")
def places(brief: Brief) -> tuple[Place, ...]:
    """Every text of the bundled brief."""
    return tuple(texts(brief))


def test_it_stands_in_three_languages(brief: Brief, places: tuple[Place, ...]) -> None:
    """Every text has English, Chinese and Urdu, in this order; English is the one to fall back on."""
    assert brief.languages == LANGUAGES
    assert [place.where for place in places if tuple(place.text) != LANGUAGES] == []
    assert len(places) > 120


@pytest.mark.parametrize(("number", "row"), list(enumerate(ROWS, 1)))
@pytest.mark.parametrize("language", TRANSLATED)
def test_claim_loses_no_word(brief: Brief, language: str, number: int, row: Row) -> None:
    """A claim has in each language the words that it must not lose."""
    said = words_of(brief.facts[number - 1], language)

    assert [word for word in getattr(row, language) if word not in said] == []
    assert len(ROWS) == len(brief.facts)


def test_sentences_correspond(places: tuple[Place, ...]) -> None:
    """A text has in each language the same paragraphs, of the same sentences, and in each the same marks in order."""
    apart = [
        (place.where, [claims(sentence) for sentence in by_language])
        for place in places
        for by_language in aligned(place, LANGUAGES)
        if len({claims(sentence) for sentence in by_language}) > 1 or "" in by_language
    ]

    assert apart == []


def test_prose_is_set_alike(brief: Brief) -> None:
    """What is a list or stands out in English is and does so in the others."""
    for text in (brief.bottom_line, *(section.body for section in brief.sections)):
        assert text is not None
        assert len({tuple(map(setting, blocks(text[language]))) for language in LANGUAGES}) == 1


def setting(block: Block) -> tuple[object, ...]:
    """How a block is set, whatever its words."""
    stressed = sum(run.emphasis for run in block.runs), sum(run.strong for run in block.runs)
    return block.kind, block.depth, block.number, stressed


def test_numbers_are_the_same(places: tuple[Place, ...]) -> None:
    """A sentence has in each language the same numbers, in Western digits and as often."""
    apart = [
        (place.where, by_language)
        for place in places
        for by_language in aligned(place, LANGUAGES)
        if any(Counter(numbers(sentence)) != Counter(re.findall("[0-9]+", by_language[0])) for sentence in by_language)
    ]

    assert apart == []


@pytest.mark.parametrize("english", TERMS)
def test_term_and_qualifier_are_kept(places: tuple[Place, ...], english: str) -> None:
    """A sentence that has a name, a term or a word that bounds the claim has its like in the other languages."""
    found = [by for place in places for by in aligned(place, LANGUAGES) if re.search(english, by[0])]
    lost = [
        sentence
        for by_language in found
        for sentence, like in zip(by_language[1:], TERMS[english], strict=True)
        if not re.search(like, sentence)
    ]

    assert found
    assert lost == []


@pytest.mark.parametrize("name", NAMED)
def test_the_same_are_named(places: tuple[Place, ...], name: str) -> None:
    """Nobody is named as speaker, present or party in one language who is not in the others."""
    patterns = dict(zip(LANGUAGES, NAMED[name], strict=True))
    naming = {
        language: {place.where for place in places if re.search(pattern, place.text[language])}
        for language, pattern in patterns.items()
    }

    assert naming[EN]
    assert naming[ZH] == naming[EN]
    assert naming[UR] == naming[EN]


@pytest.mark.parametrize("language", TRANSLATED)
def test_qualifier_belongs_to_850_and_to_no_other(places: tuple[Place, ...], language: str) -> None:
    """850 never stands without its "over", and 71 and 133 never with a qualifier."""
    said = "\n".join(place.text[language] for place in places)

    assert re.findall(QUALIFIER[language], said) == []
    assert len(re.findall("850", said)) == 4


def test_unit_reads_on_after_its_value(brief: Brief) -> None:
    """Value and unit of a figure read as its claim does: in Chinese the unit begins with the measure word."""
    for fact in brief.key_figures:
        assert fact.figure is not None
        assert fact.figure.unit is not None
        assert f"{fact.figure.value} {fact.figure.unit[EN]}" in fact.text[EN]
        assert f"{fact.figure.value}{fact.figure.unit[ZH]}" in fact.text[ZH]
        assert fact.figure.unit[ZH][0] in "家名"


@pytest.mark.parametrize("language", LANGUAGES)
def test_condition_is_never_dropped(brief: Brief, language: str) -> None:
    """The one conditional claim has its condition in each language, in the outlook and in prose too."""
    [fact] = [fact for fact in brief.facts if fact.condition is not None]
    assert fact.condition is not None
    condition = fact.condition[language]
    told = [b.text for section in brief.sections for b in blocks(section.body[language]) if fact.id in b.claims]
    items = [item for item in brief.outlook if fact.id in item.facts and item.kind is not OutlookKind.WATCH]

    assert told
    assert [text for text in told if condition not in text] == []
    assert [item.condition and item.condition[language] for item in items] == [condition]


def test_what_is_watched_is_a_question(brief: Brief) -> None:
    """Something to watch is told in each language as something that nobody knows yet."""
    for item in brief.outlook:
        is_watched = item.kind is OutlookKind.WATCH
        assert ("是否" in item.text[ZH], item.text[UR].startswith("آیا ")) == (is_watched, is_watched)


def test_no_characters_are_made_up_for_a_name(brief: Brief) -> None:
    """The sources do not say how Wang Huihua's name is written in Chinese, so it stays in Latin letters there."""
    wang = brief.participant_by_id["wang-huihua"]

    assert (wang.name[ZH], wang.name[UR]) == ("Wang Huihua", "وانگ ہوئی ہوا")
    assert "Huihua Wang" in wang.aliases
    assert not re.search("[㐀-鿿]", "".join(wang.aliases))


def test_names_are_found_by_other_words(brief: Brief) -> None:
    """A name's other scripts stand once, as the name there; what stands among the aliases is none of the names."""
    records: list[Participant | Mineral] = [*brief.participants, *brief.minerals]
    twice = [set(record.aliases) & {record.name[language] for language in LANGUAGES} for record in records]

    assert not any(twice)
    assert "CCCPK" in brief.participant_by_id["chamber"].aliases
