"""Briefs of any size in English, Chinese and Urdu, the same every time, for the benchmarks.

Words come as often as in real text (by Zipf's law, from a vocabulary of some ten thousand in each script); the rare
ones are few enough to be looked for.
"""

import random
from itertools import cycle
from pathlib import Path

ENGLISH = (
    "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which "
    "one you were all her she there would their we him been has when who will no more if out so up said what its about "
    "than into them can only other time new some could these two may first then do any like my now over such our me "
    "copper gold coal reserves mining minerals investment Pakistan China forum licence export processing technology "
    "framework policy partnership cooperation industrial corridor energy transport geology survey company government"
).split()
STEMS = "ba de fi go hu ka le mi no pu ra se ti vo wa xe yi zo bran cron drel flin grom plast stran trev".split()
CHINESE = (
    "的 是 在 有 和 了 中国 巴基斯坦 矿业 矿产 合作 论坛 铜 黄金 煤炭 储量 投资 企业 政府 政策 技术 加工 出口 稀土 "
    "能源 走廊 经济 发展 资源 工业 基础设施 交通 项目 伙伴 关系 勘探 许可 环境 标准 就业 培训 代表 会议 报告 "
    "增长 长期 战略 价值"
).split()
SIGNS = "".join(chr(code) for code in range(0x4E10, 0x5A10))
URDU = (
    "کے میں کی ہے اور سے کا کو اس کہ نے پر یہ ہیں ایک بھی تھا تو کر پاکستان چین معدنیات کان کنی تعاون فورم تانبا سونا "
    "کوئلہ ذخائر سرمایہ کاری کمپنی حکومت پالیسی ٹیکنالوجی برآمدات توانائی راہداری اقتصادی ترقی وسائل صنعتی منصوبہ "
    "شراکت داری"
).split()
LETTERS = "ابپتٹجچحخدڈرڑزسشصضطعغفقکگلمنوہی"
SECTION_WORDS = 600
PARAGRAPH_WORDS = 60

HEAD = """format = 1
id = "large"
languages = ["en"]
issued = 2026-11-23
title.en = "A large brief"

[[source]]
id = "made-up"
title.en = "Made up for a benchmark"

[[mineral]]
id = "copper"
name.en = "Copper"
aliases = ["铜", "تانبا"]
"""

TRANSLATED_HEAD = """format = 1
id = "large"
languages = ["en", "zh", "ur"]
issued = 2026-11-23
title = { en = "A large brief", zh = "大简报", ur = "بڑا بریف" }

[[mineral]]
id = "copper"
name = { en = "Copper", zh = "铜", ur = "تانبا" }
"""


def _vocabulary(common: list[str], others: list[str]) -> tuple[list[str], list[float]]:
    words = list(dict.fromkeys([*common, *others]))
    return words, [1 / (rank + 3) for rank in range(len(words))]


def vocabularies(chance: random.Random) -> dict[str, tuple[list[str], list[float]]]:
    """The words of each script with how often they come."""
    many = range(12_000)
    return {
        "en": _vocabulary(ENGLISH, ["".join(chance.choices(STEMS, k=chance.choice([2, 3, 3, 4]))) for _ in many]),
        "zh": _vocabulary(CHINESE, ["".join(chance.choices(SIGNS, k=2)) for _ in many]),
        "ur": _vocabulary(URDU, ["".join(chance.choices(LETTERS, k=chance.choice([3, 4, 5, 6]))) for _ in many]),
    }


def translated_brief(words: int) -> bytes:
    """A brief file of so many words of prose, each section of which stands in all three languages."""
    chance = random.Random(1)  # noqa: S311 -- nothing secret
    known = vocabularies(chance)
    parts = [TRANSLATED_HEAD]
    tabs = cycle(["overview", "participants", "minerals", "outlook"])
    for number in range(-(-words // (SECTION_WORDS * len(known)))):
        left = min(SECTION_WORDS, words // len(known) - number * SECTION_WORDS)
        parts.append(f'\n[[section]]\nid = "s{number}"\ntab = "{next(tabs)}"\n')
        for script, vocabulary in known.items():
            paragraphs = [
                paragraph(chance, script, vocabulary, min(PARAGRAPH_WORDS, left - start))
                for start in range(0, left, PARAGRAPH_WORDS)
            ]
            body = "\n\n".join(paragraphs)
            parts.append(f"heading.{script} = \"Section {number}\"\nbody.{script} = '''\n{body}\n'''\n")
    return "".join(parts).encode()


def large_brief(words: int, facts: int = 0, companies: int = 0) -> bytes:
    """A brief file of so many words of prose, a third in each script, so many claims, and rows in its tables."""
    chance = random.Random(1)  # noqa: S311 -- nothing secret
    known = vocabularies(chance)
    parts = [HEAD]
    tabs = cycle(["overview", "participants", "minerals", "outlook"])
    for number, script in zip(range(-(-words // SECTION_WORDS)), cycle(known), strict=False):
        left = min(SECTION_WORDS, words - number * SECTION_WORDS)
        paragraphs = [
            paragraph(chance, script, known[script], min(PARAGRAPH_WORDS, left - start))
            for start in range(0, left, PARAGRAPH_WORDS)
        ]
        body = "\n\n".join(paragraphs)
        parts.append(
            f'\n[[section]]\nid = "s{number}"\ntab = "{next(tabs)}"\nheading.en = "Section {number}"\n'
            f"body.en = '''\n{body}\n'''\n"
        )
    for number in range(facts):
        text = paragraph(chance, "en", known["en"], 12)
        parts.append(
            f'\n[[fact]]\nid = "f{number}"\ntab = "{next(tabs)}"\nkind = "event"\ntext.en = "{text}"\n'
            'cites = [{ source = "made-up", at = "¶1" }]\n'
        )
    for number in range(companies):
        name = paragraph(chance, "en", known["en"], 3).strip(".")
        country = chance.choice(["CN", "PK", "SA", "TR", "AE"])
        parts.append(
            f'\n[[participant]]\nid = "c{number}"\nkind = "organisation"\nname.en = "{name} {number}"\n'
            f'role.en = "{paragraph(chance, "en", known["en"], 6)}"\ncountry = "{country}"\n'
        )
    return "".join(parts).encode()


def paragraph(chance: random.Random, script: str, known: tuple[list[str], list[float]], count: int) -> str:
    """Sentences of fifteen words, so many words in all."""
    words = chance.choices(*known, k=count)
    sentences = [words[start : start + 15] for start in range(0, count, 15)]
    if script == "zh":
        return "".join("".join(sentence) + "。" for sentence in sentences)
    stop = "۔" if script == "ur" else "."
    return " ".join(" ".join(sentence).capitalize() + stop for sentence in sentences)


def large_file(folder: Path, words: int, facts: int = 0, companies: int = 0) -> Path:
    """Such a brief as a file in `folder`."""
    path = folder / f"large-{words}-{facts}-{companies}.brief.toml"
    path.write_bytes(large_brief(words, facts, companies))
    return path
