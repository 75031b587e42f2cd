"""A small brief that stands in English, Chinese and Urdu."""

from briefing.model.brief import Brief
from briefing.model.load import loads

TRILINGUAL = """\
format = 1
id = "trilingual"
languages = ["en", "zh", "ur"]
issued = 2026-11-23
title = { en = "Mineral forum", zh = "矿业论坛", ur = "معدنیاتی فورم" }
bottom_line = { en = "Firms met in the capital.", zh = "企业在首都会晤。", ur = "کمپنیاں دارالحکومت میں ملیں۔" }

[event]
name = { en = "Mineral forum", zh = "矿业合作大会", ur = "معدنیاتی فورم" }
venue = { en = "Jinnah Centre", zh = "真纳中心", ur = "جناح سینٹر" }

[[source]]
id = "daily"
title = { en = "Daily report", zh = "日报", ur = "روزنامہ" }

[[section]]
id = "scale"
tab = "overview"
heading = { en = "How large it was", zh = "规模", ur = "حجم" }
body.en = '''
Delegates came from both sides [#delegates].

Licences are next [#licences].

Nobody named an amount.
'''
body.zh = '''
双方代表出席 [#delegates]。下一步是许可证 [#licences]。

无人提及金额。
'''
body.ur = '''
دونوں جانب سے مندوبین آئے [#delegates]۔

اگلا قدم لائسنس ہیں [#licences]۔

کسی نے رقم نہیں بتائی۔
'''

[[fact]]
id = "delegates"
tab = "overview"
kind = "figure"
cites = [{ source = "daily", at = "¶2" }]
text.en = "The forum drew more than 850 delegates."
text.zh = "本次论坛吸引了各界人士，超过850名代表出席，其中包括企业负责人。"
text.ur = "فورم میں ۸۵۰ سے زائد مندوبین نے شرکت کی۔"
figure = { value = 850, qualifier = "over", unit = { en = "delegates", zh = "名代表", ur = "مندوبین" } }

[[fact]]
id = "reserves"
tab = "minerals"
kind = "statement"
said_by = "wang"
cites = [{ source = "daily", at = "¶3" }]
text.en = "Reserves of metals and rare earths wait to be dug."
text.zh = "铜和稀土储量有待开采。"
text.ur = "تانبے اور نایاب ارضی عناصر کے ذخائر نکالے جانے ہیں۔"
condition = { en = "if roads are built", zh = "如果修路", ur = "اگر سڑکیں بنیں" }

[[fact]]
id = "licences"
tab = "outlook"
kind = "event"
cites = [{ source = "daily", at = "¶4" }]
text.en = "CPEC offices hand out licences in Gwadar."
text.zh = "CPEC 办公室在瓜达尔发放许可证。"
text.ur = "سی پیک کے دفاتر گوادر میں لائسنس دیتے ہیں۔"

[[participant]]
id = "wang"
kind = "person"
name = { en = "Wang Huihua", zh = "王慧华", ur = "وانگ ہوئی ہوا" }
role = { en = "Chairman", zh = "会长", ur = "چیئرمین" }
organisation = "chamber"

[[participant]]
id = "chamber"
kind = "organisation"
name = { en = "Chamber of Commerce", zh = "中国商会", ur = "ایوانِ تجارت" }
country = "CN"
aliases = ["CCCPK"]

[[participant]]
id = "firms"
kind = "group"
name = { en = "Companies from China", zh = "中国企业", ur = "چینی کمپنیاں" }
count = 71

[[mineral]]
id = "copper"
name = { en = "Copper", zh = "铜", ur = "تانبا" }
symbol = "Cu"
status = { en = "Not dug", zh = "未开采", ur = "نکالا نہیں گیا" }
aliases = ["铜", "Red metal"]

[[mineral]]
id = "rare-earths"
name = { en = "Rare earths", zh = "稀土", ur = "نایاب ارضی عناصر" }

[[outlook]]
id = "policy"
kind = "policy"
text = { en = "Rules are being written.", zh = "正在制定法规。", ur = "قواعد لکھے جا رہے ہیں۔" }

[[gap]]
id = "place"
text = { en = "No place is named.", zh = "未提及地点。", ur = "کسی جگہ کا نام نہیں۔" }
"""


def trilingual() -> Brief:
    """The brief itself."""
    return loads(TRILINGUAL.encode())
