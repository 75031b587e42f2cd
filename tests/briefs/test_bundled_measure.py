"""The bundled brief says in Chinese and Urdu no more than its source says: no promise, no praise, no name, no sum."""

import re

import pytest

from briefing.model.brief import Brief
from tests.briefs.reading import carried, pieces, sentences, texts

LANGUAGES = ("zh", "ur")

NEVER = {
    "a promise": ("保证|承诺|担保|确保|许诺|誓言|约束力", "وعد[ہےو]|ضمانت|یقین دہانی|گارنٹی|لازمی طور|عہد(?!ی)"),
    "a proof of reserves": (
        "探明|已证实|最大|最多|最富|世界第|居首|万亿",
        "ثابت شدہ|تصدیق شدہ|سب سے|بڑے ترین|عظیم ترین|ارب|کھرب",
    ),
    "a deposit": (
        "雷科迪克|雷克迪克|山达克|杜达|塔尔|恰盖|查盖|锡亚迪克",
        r"ریکو ?ڈک|ریکوڈیک|سیندک|سینڈک|دودر|\bتھر\b|تھرپارکر|چاغی|سیاہ ?ڈک",
    ),
    "a province": (
        "俾路支|信德|旁遮普|开伯尔|吉尔吉特|巴尔蒂斯坦|克什米尔|瓜达尔",
        "بلوچستان|سندھ|پنجاب|خیبر|گلگت|بلتستان|کشمیر|گوادر",
    ),
    "money": ("美元|卢比|人民币|欧元|[亿万]元|[万亿]", "ڈالر|روپے|روپیہ|یوآن|یورو|لاکھ|کروڑ|ہزار"),
    "a date": (
        "[0-9]+[年月日]|星期|周[一二三四五六日]|昨|上周|本月|今年|去年|日前|近日",
        r"جنوری|فروری|اپریل|\bمئی\b|\bجون\b|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر|گزشتہ|رواں|\bکل\b|\bآج\b|حال ہی",
    ),
    "a company": (
        "公司|集团|中冶|紫金|江铜|中国电建|中国能建|中铝|五矿",
        r"گروپ|لمیٹڈ|ایم سی سی|زیجن|پاور چائنا|ایس آئی ایف سی",
    ),
    "a title": ("部长|大使|总理|总统|主席|委员会", r"وزیر|سفیر\b|صدر|وزارت|سیکرٹری"),
    "praise": (
        (
            "历史性|里程碑|巨大|庞大|前所未有|空前|卓越|杰出|成功|显著|重大|丰富|雄厚|瞩目|双赢|共赢|铁杆|全天候|光明|热烈|欢迎"
            "|非常|十分|极其|极大|蓬勃|宏伟|宝贵|辉煌|喜人|可喜|高度评价|优质|一流"
        ),
        (
            "تاریخی|سنگ میل|سنگِ میل|بے مثال|شاندار|عظیم|زبردست|بے پناہ|کامیاب|روشن|آہنی|ہمہ موسمی|سدا بہار|انقلابی"
            "|خوش آئند|نہایت|انتہائی|بہت (?!سے|کچھ)|قابلِ فخر|سنہر|مالا مال|وسیع(?! تر)|غیر معمولی|خیر مقدم|خوش آمدید"
        ),
    ),
}

RELATING = (
    "其中(?!任何)|共计|合计|总计|总共|一共|共有|来自|组成|占|平均|每家|比例|倍|百分",
    r"\bکل\b|مجموع|جن میں|پر مشتمل|سے تعلق رکھنے والے|فیصد|اوسط|فی کمپنی|گنا|تناسب|ملا کر|کے نمائندے",
)

WEIGHING = {
    "zh": "可观|明确|清晰|成熟|有信誉|关键|核心|战略|稳定|长期|负责任|透明|可持续|包容|友好|尚未开发|更深|顺理成章|大多"
    "|直接|参与度",
    "ur": r"قابلِ ذکر|واضح|پختہ|معتبر|\bاہم\b|کلیدی|مرکزی|تزویراتی|مستحکم|طویل مدتی|ذمہ دار|شفاف|پائیدار|شمولیتی"
    "|سرمایہ کار دوست|زیادہ تر|گہر|فطری|بھرپور|منظم|براہِ راست",
}
"""Words that weigh: each only where a claim marked or listed there has it."""

GAPS = (
    (("报道", "发布方", "作者", "日期", "网址"), ("رپورٹ", "ناشر", "مصنف", "تاریخ", "پتہ")),
    (("来源", "71", "133", "超过850"), ("ماخذ", "71", "133", "850 سے زائد")),
    (("论坛", "日期"), ("فورم", "تاریخ")),
    (("主办方",), ("منتظم",)),
    (("任何企业",), ("کسی کمپنی",)),
    (("除Wang Huihua外", "官员"), ("وانگ ہوئی ہوا کے سوا", "عہدیدار")),
    (("国别", "代表"), ("مندوبین", "ملک کے لحاظ سے")),
    (
        ("政府、企业界和商会以外", "社区", "劳动者", "环保机构"),
        ("حکومت", "چیمبر سے باہر", "آبادیاں", "محنت کش", "ماحولیاتی ادارے"),
    ),
    (("金额", "价值", "交易", "投资", "储量"), ("مالیت", "سودے", "سرمایہ کاری", "ذخیرے")),
    (("协议", "备忘录", "签署"), ("معاہدے", "یادداشت", "دستخط")),
    (("项目", "矿床", "省份"), ("منصوبے", "معدنی ذخیرے", "صوبے")),
    (("时间表", "框架", "政策"), ("نظام الاوقات", "فریم ورک", "پالیسیوں")),
    (("可能性", "置信度"), ("امکان", "اعتماد")),
    (("安全", "融资", "水资源", "收益分享"), ("سلامتی", "مالی وسائل", "پانی", "آمدنی کی تقسیم")),
)
"""What the source leaves open, in the file's order: the words of the gap that says so."""


@pytest.mark.parametrize("what", NEVER)
@pytest.mark.parametrize(("column", "language"), list(enumerate(LANGUAGES)))
def test_what_must_not_be_said_is_not_said(brief: Brief, column: int, language: str, what: str) -> None:
    """No text has a promise, proof, deposit, province, sum, date, company or praise that the source does not have."""
    pattern = re.compile(NEVER[what][column])
    said = [match[0] for place in texts(brief) for match in pattern.finditer(place.text[language])]

    assert said == []


@pytest.mark.parametrize("what", NEVER)
def test_what_must_not_be_said_is_seen(what: str) -> None:
    """The words looked for are words: each of the plain ones is found where it stands."""
    for pattern in NEVER[what]:
        for word in pattern.split("|"):
            if word.isalpha():
                assert re.search(pattern, word)


@pytest.mark.parametrize(("pattern", "language"), list(zip(RELATING, LANGUAGES, strict=True)), ids=LANGUAGES)
def test_figures_are_not_related(brief: Brief, pattern: str, language: str) -> None:
    """The companies and firms are never added up, nor set in relation to the delegates."""
    related = [
        sentence
        for place in texts(brief)
        for sentence in sentences(place.text[language])
        if re.search("71|133|850|与会代表|مندوبین", sentence) and re.search(pattern, sentence)
    ]

    assert related == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_weighing_words_are_the_sources_own(brief: Brief, language: str) -> None:
    """A word that weighs stands only where a claim marked or listed there has it."""
    loose = [
        (piece.where, word)
        for piece in pieces(brief, language)
        for word in re.findall(WEIGHING[language], piece.text)
        if word not in carried(brief, piece, language)
    ]

    assert loose == []


@pytest.mark.parametrize(("column", "language"), list(enumerate(LANGUAGES)))
def test_gaps_are_named(brief: Brief, column: int, language: str) -> None:
    """Each thing the source leaves open is a gap, in one sentence that says it is missing."""
    assert len(GAPS) == len(brief.gaps)
    for gap, words in zip(brief.gaps, GAPS, strict=True):
        text = gap.text[language]
        assert [word for word in words[column] if word not in text] == []
        assert len(sentences(text)) == 1
        assert re.search("没有|نہیں|نہ ", text)
