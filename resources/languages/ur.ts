<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Briefing</source>
        <translation>پروگرام Briefing کے بارے میں</translation>
    </message>
    <message>
        <source>A desktop reader for structured briefs: every claim with its source and its speaker.</source>
        <translation>منظم بریف پڑھنے کا ڈیسک ٹاپ پروگرام: ہر دعویٰ اپنے ماخذ اور اپنے مقرر کے ساتھ۔</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Each part it is made of has its own licence:</source>
        <translation>آزاد سافٹ ویئر، MIT لائسنس کے تحت۔ اس کے ہر حصے کا اپنا لائسنس ہے:</translation>
    </message>
    <message>
        <source>The program is not installed, so its packages are not known.</source>
        <translation>پروگرام نصب نہیں ہے، اس لیے اس کے پیکج معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Briefing {}</source>
        <translation>Briefing {}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>حصے اور ان کے لائسنس</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>لائسنس کا متن</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>فہرست نقل کریں</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>{} (font)</source>
        <translation>{} (فونٹ)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>درج نہیں</translation>
    </message>
    <message>
        <source>{name} {version}: {licence}</source>
        <translation>{name} {version}: {licence}</translation>
    </message>
    <message>
        <source>Used under the LGPL, version 3, unchanged, as libraries of their own that you may replace by others; the Qt Project offers their source.</source>
        <translation>LGPL، نسخہ 3، کے تحت، کسی تبدیلی کے بغیر، الگ لائبریریوں کے طور پر استعمال ہوتا ہے جن کی جگہ آپ دوسری رکھ سکتے ہیں؛ ان کا سورس کوڈ Qt Project فراہم کرتا ہے۔</translation>
    </message>
    <message>
        <source>No text of the licence came with this part.</source>
        <translation>اس حصے کے ساتھ لائسنس کا متن نہیں آیا۔</translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>فہرست نقل ہو گئی۔</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>فائل (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ترمیم (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>منظر (&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>دکھائیں (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>جائیں (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مدد (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>کھولیں (&amp;O)…</translation>
    </message>
    <message>
        <source>Open a brief</source>
        <translation>کوئی بریف کھولیں</translation>
    </message>
    <message>
        <source>Open in a new &amp;window…</source>
        <translation>نئی ونڈو میں کھولیں (&amp;W)…</translation>
    </message>
    <message>
        <source>Open a brief beside this one</source>
        <translation>اس کے ساتھ ایک اور بریف کھولیں</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>نئی ونڈو (&amp;N)</translation>
    </message>
    <message>
        <source>Show this brief once more, with a tab and a search of its own</source>
        <translation>یہی بریف ایک بار اور دکھائیں، اپنے الگ ٹیب اور تلاش کے ساتھ</translation>
    </message>
    <message>
        <source>Open the &amp;bundled brief</source>
        <translation>ساتھ دیا گیا بریف کھولیں (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>دوبارہ لوڈ کریں (&amp;R)</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>فائل دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>موازنہ کریں (&amp;M)…</translation>
    </message>
    <message>
        <source>Tell what changed since another version of this brief</source>
        <translation>دیکھیں کہ اس بریف کے کسی اور نسخے سے اب تک کیا بدلا ہے</translation>
    </message>
    <message>
        <source>Reload by i&amp;tself when saved</source>
        <translation>محفوظ ہوتے ہی دوبارہ لوڈ ہو (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>پی ڈی ایف برآمد کریں (&amp;E)…</translation>
    </message>
    <message>
        <source>Write a PDF summary</source>
        <translation>پی ڈی ایف خلاصہ تیار کریں</translation>
    </message>
    <message>
        <source>Pre&amp;view and print…</source>
        <translation>پیش منظر اور پرنٹ (&amp;V)…</translation>
    </message>
    <message>
        <source>Show the PDF, to be searched, printed or saved</source>
        <translation>پی ڈی ایف دکھائیں، تاکہ اس میں تلاش کی جا سکے، اسے پرنٹ یا محفوظ کیا جا سکے</translation>
    </message>
    <message>
        <source>&amp;Go on where I left off</source>
        <translation>جہاں چھوڑا تھا وہیں سے شروع کریں (&amp;G)</translation>
    </message>
    <message>
        <source>Start with the windows and briefs that were open last</source>
        <translation>آغاز پر وہی ونڈوز اور بریف کھولیں جو آخری بار کھلے تھے</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>ونڈو بند کریں (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>باہر نکلیں (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں (&amp;C)</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>حوالے کے ساتھ کاپی کریں (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>تلاش کریں (&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>اگلا تلاش کریں (&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>پچھلا تلاش کریں (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>بڑے چھوٹے حروف کا فرق رکھیں (&amp;M)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>بڑے چھوٹے حروف کا فرق رکھیں</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>صرف مکمل الفاظ (&amp;W)</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>صرف مکمل الفاظ</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>ریگولر ایکسپریشن (&amp;R)</translation>
    </message>
    <message>
        <source>Regular expression, held against the text as written</source>
        <translation>ریگولر ایکسپریشن، متن سے ویسے ہی ملایا جاتا ہے جیسے وہ لکھا ہے</translation>
    </message>
    <message>
        <source>Forget earlier &amp;searches</source>
        <translation>سابقہ تلاشیں مٹا دیں (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>جانچ (&amp;C)</translation>
    </message>
    <message>
        <source>What the checks find, and where</source>
        <translation>جانچ نے کس بات کی نشاندہی کی، اور کہاں</translation>
    </message>
    <message>
        <source>&amp;All claims</source>
        <translation>تمام دعوے (&amp;A)</translation>
    </message>
    <message>
        <source>Only &amp;figures</source>
        <translation>صرف اعداد (&amp;F)</translation>
    </message>
    <message>
        <source>Only &amp;statements</source>
        <translation>صرف بیانات (&amp;S)</translation>
    </message>
    <message>
        <source>Only &amp;commitments</source>
        <translation>صرف وعدے (&amp;C)</translation>
    </message>
    <message>
        <source>Only assess&amp;ments</source>
        <translation>صرف جائزے (&amp;J)</translation>
    </message>
    <message>
        <source>Only the source’s &amp;own assessments</source>
        <translation>صرف ماخذ کے اپنے جائزے (&amp;O)</translation>
    </message>
    <message>
        <source>Assessments that no speaker answers for</source>
        <translation>وہ جائزے جن کا ذمہ دار کوئی مقرر نہیں</translation>
    </message>
    <message>
        <source>Only &amp;events</source>
        <translation>صرف واقعات (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>متن بڑا کریں (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>متن چھوٹا کریں (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>متن کا معمول کا سائز (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>پوری اسکرین (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>یہاں جائیں (&amp;G)…</translation>
    </message>
    <message>
        <source>Go to an action, tab, section, participant or mineral by its name</source>
        <translation>نام سے کسی عمل، ٹیب، سیکشن، شریک یا معدنی شے پر جائیں</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>پیچھے (&amp;H)</translation>
    </message>
    <message>
        <source>Back to where you were before</source>
        <translation>وہاں واپس جہاں آپ پہلے تھے</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>آگے (&amp;W)</translation>
    </message>
    <message>
        <source>Forward again to where you came from</source>
        <translation>دوبارہ آگے وہاں جہاں سے آپ آئے</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>ایک نظر میں (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>شرکاء (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Minerals</source>
        <translation>معدنیات (&amp;M)</translation>
    </message>
    <message>
        <source>O&amp;utlook</source>
        <translation>مستقبل کا منظرنامہ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>اگلا ٹیب (&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>پچھلا ٹیب (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>شواہد (&amp;E)</translation>
    </message>
    <message>
        <source>What stands behind the claim, row or hit that has the keyboard</source>
        <translation>جس دعوے، قطار یا نتیجے پر کی بورڈ کا فوکس ہے، اس کے پیچھے کیا ہے</translation>
    </message>
    <message>
        <source>Menu for what has the &amp;keyboard</source>
        <translation>جس پر کی بورڈ کا فوکس ہے، اس کا مینیو (&amp;K)</translation>
    </message>
    <message>
        <source>Next &amp;claim of it</source>
        <translation>اس کا اگلا دعویٰ (&amp;C)</translation>
    </message>
    <message>
        <source>Previous c&amp;laim of it</source>
        <translation>اس کا پچھلا دعویٰ (&amp;L)</translation>
    </message>
    <message>
        <source>All claims of this &amp;speaker</source>
        <translation>اس مقرر کے تمام دعوے (&amp;S)</translation>
    </message>
    <message>
        <source>All claims &amp;from this source</source>
        <translation>اس ماخذ کے تمام دعوے (&amp;F)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>اگلا پینل (&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>پچھلا پینل (&amp;B)</translation>
    </message>
    <message>
        <source>Close what is &amp;topmost</source>
        <translation>سب سے اوپر کی چیز بند کریں (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹ (&amp;K)</translation>
    </message>
    <message>
        <source>List every key, and what it does</source>
        <translation>ہر کلید اور اس کا کام دکھائیں</translation>
    </message>
    <message>
        <source>&amp;About Briefing</source>
        <translation>پروگرام Briefing کے بارے میں (&amp;A)</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Open a brief</source>
        <translation>کوئی بریف کھولیں</translation>
    </message>
    <message>
        <source>Compare with an earlier version</source>
        <translation>پہلے کے نسخے سے موازنہ کریں</translation>
    </message>
    <message>
        <source>Briefs ({})</source>
        <translation>بریف ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>پی ڈی ایف برآمد کریں</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>پی ڈی ایف دستاویزات (*.pdf)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>رپورٹ کاپی کریں</translation>
    </message>
    <message>
        <source>It leads to:
{host}</source>
        <translation>یہ یہاں لے جاتا ہے:
{host}</translation>
    </message>
    <message>
        <source>The address:
{address}</source>
        <translation>پتہ:
{address}</translation>
    </message>
    <message>
        <source>Take care: {what}.</source>
        <translation>خبردار: {what}۔</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>لنک کھولیں</translation>
    </message>
    <message>
        <source>Open this address in the mail program?</source>
        <translation>یہ پتہ ای میل کے پروگرام میں کھولیں؟</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>یہ پتہ براؤزر میں کھولیں؟</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Line {line}, column {column}: {what} – shown is the last good version</source>
        <translation>سطر {line}، کالم {column}: {what} – آخری درست نسخہ دکھایا جا رہا ہے</translation>
    </message>
    <message>
        <source>The file: {} – shown is the last good version</source>
        <translation>فائل: {} – آخری درست نسخہ دکھایا جا رہا ہے</translation>
    </message>
    <message>
        <source>A problem in the file</source>
        <translation>فائل میں ایک مسئلہ</translation>
    </message>
    <message>
        <source>Show &amp;problems</source>
        <translation>مسائل دکھائیں (&amp;P)</translation>
    </message>
    <message>
        <source>List every problem of the file ({keys})</source>
        <translation>فائل کے تمام مسائل کی فہرست دکھائیں ({keys})</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>یہ پیغام ہٹائیں</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>یہ پیغام ہٹائیں (Esc)</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>اور {} مزید</translation>
    </message>
</context>
<context>
    <name>BriefModels</name>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اکائی</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>معدنیات</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>علامت</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>زمرہ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>رکاوٹیں</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>معلوماتی خلا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>تعداد</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>کس چیز کی</translation>
    </message>
    <message>
        <source>In the other file</source>
        <translation>دوسری فائل میں</translation>
    </message>
    <message>
        <source>In the open brief</source>
        <translation>کھلے بریف میں</translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>The chosen change in full</source>
        <translation>منتخب تبدیلی پوری تفصیل سے</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>سب کاپی کریں (&amp;C)</translation>
    </message>
    <message>
        <source>Copy all changes as a table (Ctrl+C)</source>
        <translation>تمام تبدیلیاں جدول کی صورت میں کاپی کریں (Ctrl+C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>بند کریں (&amp;L)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Nothing changed: a reader sees the same in both.</source>
        <translation>کچھ نہیں بدلا: پڑھنے والے کو دونوں میں ایک ہی چیز نظر آتی ہے۔</translation>
    </message>
    <message>
        <source>This stands only in the other file.</source>
        <translation>یہ صرف دوسری فائل میں ہے۔</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کاپی ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>the number {number} stands in prose, and no fact marked in its paragraph carries it</source>
        <translation>عبارت میں عدد {number} آیا ہے، مگر اس کے پیراگراف میں نشان زد کسی دعوے میں یہ موجود نہیں</translation>
    </message>
    <message>
        <source>the count {number} is the figure of none of the facts it rests on; name its fact</source>
        <translation>تعداد {number} ان دعووں میں سے کسی کا عدد نہیں جن پر یہ مبنی ہے؛ متعلقہ دعوے کا نام دیں</translation>
    </message>
    <message>
        <source>the fact &apos;{id}&apos; is of kind figure and has none; add {right}</source>
        <translation>دعوے &apos;{id}&apos; کی قسم figure ہے مگر اس میں کوئی عدد نہیں؛ {right} شامل کریں</translation>
    </message>
    <message>
        <source>the figure of &apos;{id}&apos; has no unit; say what it counts with {right}</source>
        <translation>دعوے &apos;{id}&apos; کے عدد کی اکائی نہیں دی گئی؛ {right} سے بتائیں کہ وہ کیا گنتا ہے</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; speaks of money and gives no year; say it in its words, or in its figure: {right}</source>
        <translation>دعوے &apos;{id}&apos; میں رقم کا ذکر ہے مگر سال نہیں؛ اس کے الفاظ میں یا اس کے عدد میں بتائیں: {right}</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; speaks of money and gives no currency; say it in its words, or in its figure: {right}</source>
        <translation>دعوے &apos;{id}&apos; میں رقم کا ذکر ہے مگر کرنسی نہیں؛ اس کے الفاظ میں یا اس کے عدد میں بتائیں: {right}</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; speaks of money and gives no currency and no year; say it in its words, or in its figure: {right}</source>
        <translation>دعوے &apos;{id}&apos; میں رقم کا ذکر ہے مگر نہ کرنسی ہے نہ سال؛ اس کے الفاظ میں یا اس کے عدد میں بتائیں: {right}</translation>
    </message>
    <message>
        <source>the tonnage of &apos;{id}&apos; has {nothing}; add what its source says</source>
        <translation>دعوے &apos;{id}&apos; میں ٹن کی مقدار کے ساتھ یہ درج نہیں: {nothing}؛ جو اس کا ماخذ بتائے وہ شامل کریں</translation>
    </message>
    <message>
        <source>the tonnage of &apos;{id}&apos; has {nothing}; add {right}</source>
        <translation>دعوے &apos;{id}&apos; میں ٹن کی مقدار کے ساتھ یہ درج نہیں: {nothing}؛ {right} شامل کریں</translation>
    </message>
    <message>
        <source>no {key}</source>
        <translation>{key}</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; gives {value} {unit} where &apos;{other}&apos; gives {other_value}; one is wrong, or they count different things: let the unit say which</source>
        <translation>دعوے &apos;{id}&apos; میں {value} {unit} ہے جبکہ &apos;{other}&apos; میں {other_value}؛ یا تو ایک غلط ہے یا دونوں الگ چیزیں گنتے ہیں: اکائی سے واضح کریں کہ کون سی</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds resources to reserves; give each by itself</source>
        <translation>دعوے &apos;{id}&apos; میں وسائل کو ذخائر میں جمع کیا گیا ہے؛ دونوں الگ الگ دیں</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>بلا status</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds up what has come differently far ({rungs}); give a total for each</source>
        <translation>دعوے &apos;{id}&apos; میں مختلف مرحلوں تک پہنچی باتیں جمع کی گئی ہیں ({rungs})؛ ہر مرحلے کا الگ مجموعہ دیں</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds up figures, and not all have one; give each a figure, or drop total_of</source>
        <translation>دعوے &apos;{id}&apos; میں کئی دعووں کے اعداد جمع کیے گئے ہیں مگر ہر ایک میں عدد نہیں؛ ہر ایک میں عدد دیں، یا total_of نکال دیں</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds up different units ({units}); count all in the same</source>
        <translation>دعوے &apos;{id}&apos; میں مختلف اکائیاں جمع کی گئی ہیں ({units})؛ سب کو ایک ہی اکائی میں گنیں</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; gives {value}, and its parts add up to {total}; mend one of them</source>
        <translation>دعوے &apos;{id}&apos; میں {value} ہے جبکہ اس کے اجزا کا مجموعہ {total} ہے؛ دونوں میں سے ایک درست کریں</translation>
    </message>
    <message>
        <source>no rule is called &apos;{rule}&apos;</source>
        <translation>ایسا کوئی قاعدہ نہیں جس کا نام &apos;{rule}&apos; ہو</translation>
    </message>
    <message>
        <source>{what}; did you mean &apos;{near}&apos;?</source>
        <translation>{what}؛ کیا آپ کی مراد &apos;{near}&apos; ہے؟</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; finds nothing here any more; take the dismissal out</source>
        <translation>قاعدہ &apos;{rule}&apos; یہاں اب کوئی نشاندہی نہیں کرتا؛ dismissal نکال دیں</translation>
    </message>
    <message>
        <source>What is dismissed is looked at once more.</source>
        <translation>جسے نظر انداز کیا گیا ہو، اسے ایک بار پھر دیکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody can check a claim whose source is not named.</source>
        <translation>جس دعوے کا ماخذ نہ بتایا گیا ہو، اسے کوئی پرکھ نہیں سکتا۔</translation>
    </message>
    <message>
        <source>A number in prose is quoted; it must lead to who gives it.</source>
        <translation>عبارت میں آیا عدد آگے نقل کیا جاتا ہے؛ اس سے معلوم ہونا چاہیے کہ وہ کس نے دیا۔</translation>
    </message>
    <message>
        <source>A count in a table is quoted as any other figure.</source>
        <translation>جدول میں دی گئی تعداد بھی کسی اور عدد کی طرح نقل کی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Resources need not pay; added to reserves they mislead whoever invests.</source>
        <translation>ضروری نہیں کہ وسائل نکالنا نفع بخش ہو؛ انہیں ذخائر میں جمع کرنا سرمایہ کار کو گمراہ کرتا ہے۔</translation>
    </message>
    <message>
        <source>A total that its parts do not make discredits the rest.</source>
        <translation>جو مجموعہ اپنے اجزا سے نہ بنے، وہ باقی سب کو بھی مشکوک کر دیتا ہے۔</translation>
    </message>
    <message>
        <source>A reader weighs a claim by who published it, and when.</source>
        <translation>قاری دعوے کا وزن اس سے کرتا ہے کہ وہ کس نے شائع کیا اور کب۔</translation>
    </message>
    <message>
        <source>A source that backs nothing lends weight it does not have.</source>
        <translation>جس ماخذ پر کوئی دعویٰ قائم نہ ہو، وہ ایسا وزن دکھاتا ہے جو اس میں نہیں۔</translation>
    </message>
    <message>
        <source>Who follows a source must come to it, and not to somebody who poses as it.</source>
        <translation>جو ماخذ تک جانا چاہے وہ اسی تک پہنچے، اس کا روپ دھارنے والے تک نہیں۔</translation>
    </message>
    <message>
        <source>A number without a unit can be read as anything.</source>
        <translation>اکائی کے بغیر عدد سے کچھ بھی سمجھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Amounts can be compared only in one currency, at the prices of one year.</source>
        <translation>رقوم کا موازنہ صرف ایک ہی کرنسی میں اور ایک ہی سال کی قیمتوں پر ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>A tonnage is a resource, a reserve or an output; which one decides what it is worth.</source>
        <translation>ٹن کی مقدار وسائل کی ہوتی ہے، ذخائر کی یا پیداوار کی؛ اس کی اہمیت اسی سے طے ہوتی ہے کہ وہ کس کی ہے۔</translation>
    </message>
    <message>
        <source>Of two values for one thing at least one is wrong.</source>
        <translation>ایک ہی چیز کی دو قدروں میں سے کم از کم ایک غلط ہے۔</translation>
    </message>
    <message>
        <source>A promise and a paid bill do not make a sum.</source>
        <translation>وعدے اور ادا شدہ بل کو جمع نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>What nobody is named for cannot be held to anybody.</source>
        <translation>جس بات کے ساتھ کسی کا نام نہ ہو، اس کا کسی سے جواب نہیں مانگا جا سکتا۔</translation>
    </message>
    <message>
        <source>A minister&apos;s word and a bystander&apos;s differ.</source>
        <translation>وزیر کی بات اور راہ گیر کی بات ایک سی نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>A word at a forum is not yet a contract.</source>
        <translation>فورم پر کہی گئی بات ابھی معاہدہ نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>A judgement is used by how likely it is and how sure its maker.</source>
        <translation>رائے سے کام لینے کے لیے یہ جاننا ضروری ہے کہ اس کا امکان کتنا ہے اور دینے والے کو اس پر کتنا اعتماد ہے۔</translation>
    </message>
    <message>
        <source>Who watches needs to know what to look for, or when.</source>
        <translation>نظر رکھنے والے کو معلوم ہونا چاہیے کہ کیا دیکھنا ہے، یا کب۔</translation>
    </message>
    <message>
        <source>“Today” is another day for whoever reads it.</source>
        <translation>پڑھنے والے کے لیے “آج” کوئی اور دن ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A report of what has not happened yet is a forecast.</source>
        <translation>جو ابھی ہوا ہی نہیں، اس کی خبر پیش گوئی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Praise is not information, and costs the brief its credit.</source>
        <translation>تعریف معلومات نہیں ہوتی، اور بریف کا اعتبار گھٹاتی ہے۔</translation>
    </message>
    <message>
        <source>A misspelt name is not found, and offends.</source>
        <translation>غلط ہجوں والا نام تلاش میں نہیں ملتا، اور ناگوار گزرتا ہے۔</translation>
    </message>
    <message>
        <source>Many readers read nothing else.</source>
        <translation>بہت سے قارئین اس کے سوا کچھ نہیں پڑھتے۔</translation>
    </message>
    <message>
        <source>Figures are what readers look for first.</source>
        <translation>قارئین سب سے پہلے اعداد دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>What is not known must not be taken for what is not so.</source>
        <translation>جو بات معلوم نہیں، اس سے یہ نہ سمجھا جائے کہ وہ ہے ہی نہیں۔</translation>
    </message>
    <message>
        <source>After a month a brief is history.</source>
        <translation>ایک مہینے بعد بریف پرانی بات ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>there is no bottom line; say in one to three sentences what the reader must know</source>
        <translation>لبِ لباب نہیں دیا گیا؛ ایک سے تین جملوں میں بتائیں کہ قاری کے لیے کیا جاننا ضروری ہے</translation>
    </message>
    <message>
        <source>the bottom line has {number} sentences; cut it to {most}</source>
        <translation>لبِ لباب کے جملوں کی تعداد {number} ہے؛ اسے {most} تک محدود کریں</translation>
    </message>
    <message>
        <source>there are no key figures; give a fact of the tab overview a figure</source>
        <translation>کوئی کلیدی عدد نہیں؛ ٹیب overview کے کسی دعوے میں عدد دیں</translation>
    </message>
    <message>
        <source>there are no gaps; say what the sources leave open in [[gap]]</source>
        <translation>کوئی معلوماتی خلا نہیں بتایا گیا؛ مآخذ نے جو باتیں نہیں بتائیں، انہیں [[gap]] میں لکھیں</translation>
    </message>
    <message>
        <source>the brief was issued {days} days ago; look whether it still holds and issue it anew</source>
        <translation>بریف کو جاری ہوئے {days} دن ہو چکے ہیں؛ دیکھیں کہ آیا یہ اب بھی درست ہے، اور اسے نئے سرے سے جاری کریں</translation>
    </message>
    <message>
        <source>the claim &apos;{id}&apos; cites no source; add {right}</source>
        <translation>دعوے &apos;{id}&apos; میں کسی ماخذ کا حوالہ نہیں؛ {right} شامل کریں</translation>
    </message>
    <message>
        <source>the source &apos;{id}&apos; has no {key}; add it if it is known, and leave it in Gaps if not</source>
        <translation>ماخذ &apos;{id}&apos; میں {key} درج نہیں؛ معلوم ہو تو شامل کریں، ورنہ اسے معلوماتی خلا میں لکھیں</translation>
    </message>
    <message>
        <source>no claim cites the source &apos;{id}&apos;; cite it or take it out</source>
        <translation>کسی دعوے میں ماخذ &apos;{id}&apos; کا حوالہ نہیں؛ اس کا حوالہ دیں یا اسے نکال دیں</translation>
    </message>
    <message>
        <source>the address of the source &apos;{id}&apos; may mislead: {what}; give the plain address, or none</source>
        <translation>ماخذ &apos;{id}&apos; کا پتہ گمراہ کر سکتا ہے: {what}؛ سیدھا پتہ دیں، یا کوئی نہ دیں</translation>
    </message>
    <message>
        <source>the statement &apos;{id}&apos; has no speaker; add said_by, or choose another kind</source>
        <translation>بیان &apos;{id}&apos; کا کوئی مقرر نہیں؛ said_by شامل کریں، یا کوئی اور قسم منتخب کریں</translation>
    </message>
    <message>
        <source>the speaker &apos;{id}&apos; has no role; add {right}</source>
        <translation>مقرر &apos;{id}&apos; کا عہدہ درج نہیں؛ {right} شامل کریں</translation>
    </message>
    <message>
        <source>{number} assessment does not say how likely and how sure ({ids}); add likelihood and confidence where the source says so, and leave it in Gaps if it does not</source>
        <translation>{number} جائزے میں امکان اور اعتماد کا درجہ نہیں بتایا گیا ({ids})؛ اگر ماخذ بتاتا ہے تو likelihood اور confidence شامل کریں، ورنہ اسے معلوماتی خلا میں لکھیں</translation>
    </message>
    <message>
        <source>{number} assessments do not say how likely and how sure ({ids}); add likelihood and confidence where the source says so, and leave it in Gaps if it does not</source>
        <translation>{number} جائزوں میں امکان اور اعتماد کا درجہ نہیں بتایا گیا ({ids})؛ جہاں ماخذ بتاتا ہے وہاں likelihood اور confidence شامل کریں، ورنہ اسے معلوماتی خلا میں لکھیں</translation>
    </message>
    <message>
        <source>{number} assessments do not say how likely and how sure ({ids} and {more} more); add likelihood and confidence where the source says so, and leave it in Gaps if it does not</source>
        <translation>{number} جائزوں میں امکان اور اعتماد کا درجہ نہیں بتایا گیا ({ids} اور {more} مزید)؛ جہاں ماخذ بتاتا ہے وہاں likelihood اور confidence شامل کریں، ورنہ اسے معلوماتی خلا میں لکھیں</translation>
    </message>
    <message>
        <source>the commitment &apos;{id}&apos; has no status; add {right}: stated, memorandum, binding, financed or operating</source>
        <translation>وعدے &apos;{id}&apos; کی کیفیت درج نہیں؛ {right} شامل کریں، جس کی قدر stated، memorandum، binding، financed یا operating ہو</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; does not say what would show it; add {right}, or due = a date to look again</source>
        <translation>اندراج &apos;{id}&apos; میں نہیں بتایا گیا کہ کون سی نشانی اسے ظاہر کرے گی؛ {right} شامل کریں، یا due میں دوبارہ دیکھنے کی تاریخ دیں</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; depends on the day it is read; write the date, or name it in Gaps</source>
        <translation>الفاظ &apos;{words}&apos; کا مطلب پڑھنے کے دن پر منحصر ہے؛ تاریخ لکھیں، یا معلوماتی خلا میں اس کا ذکر کریں</translation>
    </message>
    <message>
        <source>{date} is after the brief&apos;s own date, {issued}; mend one of them</source>
        <translation>تاریخ {date} بریف کی اپنی تاریخ، {issued}، کے بعد ہے؛ دونوں میں سے ایک درست کریں</translation>
    </message>
    <message>
        <source>{year} is after the brief&apos;s own date; what is to come belongs in the tab outlook</source>
        <translation>سال {year} بریف کی اپنی تاریخ کے بعد ہے؛ آنے والی باتوں کی جگہ ٹیب outlook ہے</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; sells; say what was said or measured instead</source>
        <translation>الفاظ &apos;{words}&apos; تشہیری ہیں؛ ان کے بجائے بتائیں کہ کیا کہا گیا یا کیا ناپا گیا</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is one letter from the name &apos;{name}&apos;; spell it one way, or add an alias</source>
        <translation>لفظ &apos;{word}&apos; اور نام &apos;{name}&apos; میں صرف ایک حرف کا فرق ہے؛ ہجے ایک رکھیں، یا alias شامل کریں</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“{name}” before the @ is no host but a name to sign in with; it leads to {host}</source>
        <translation>@ سے پہلے ”{name}“ میزبان نہیں بلکہ داخلے کا نام ہے؛ پتہ {host} تک لے جاتا ہے</translation>
    </message>
    <message>
        <source>the host {host} ({shown}) mixes letters of scripts that look alike: {letters}</source>
        <translation>میزبان {host} ({shown}) میں ایسے رسم الخط کے حروف ملے ہوئے ہیں جو ایک جیسے دکھتے ہیں: {letters}</translation>
    </message>
    <message>
        <source>the host {host} ({shown}) only looks like Latin letters</source>
        <translation>میزبان {host} ({shown}) صرف دیکھنے میں لاطینی حروف ہیں</translation>
    </message>
    <message>
        <source>it holds signs that cannot be seen or that turn text: {signs}</source>
        <translation>اس میں ایسے نشان ہیں جو نظر نہیں آتے یا متن کا رخ بدل دیتے ہیں: {signs}</translation>
    </message>
</context>
<context>
    <name>ChecksWindow</name>
    <message>
        <source>Checks</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نشاندہیاں</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>اس جگہ پر جائیں</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>فہرست کاپی کریں</translation>
    </message>
    <message>
        <source>Checking “{}”…</source>
        <translation>جانچ جاری ہے: “{}”…</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدہ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نشاندہی</translation>
    </message>
    <message>
        <source>{finding}. {why}</source>
        <translation>{finding}۔ {why}</translation>
    </message>
    <message>
        <source>{words} Dismissed in the file: {reason}</source>
        <translation>{words} فائل میں نظر انداز کیا گیا: {reason}</translation>
    </message>
    <message>
        <source>No rule has found anything.</source>
        <translation>کسی قاعدے نے کوئی نشاندہی نہیں کی۔</translation>
    </message>
    <message>
        <source>○ dismissed</source>
        <translation>○ نظر انداز</translation>
    </message>
    <message>
        <source>“{title}”: {result}. Software sees whether a claim names its source and speaker; it cannot judge whether it is true.</source>
        <translation>جانچ، “{title}”: {result}۔ سافٹ ویئر یہ دیکھتا ہے کہ آیا دعوے میں اس کے ماخذ اور مقرر کا نام ہے؛ یہ نہیں پرکھ سکتا کہ دعویٰ سچ ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>✖ error</source>
        <translation>✖ خرابی</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ انتباہ</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Completions</source>
        <translation>تکمیل کی تجاویز</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>— {who}; {sources}. {brief}</source>
        <translation>— {who}؛ {sources}۔ {brief}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source> (condition: {})</source>
        <translation> (شرط: {})</translation>
    </message>
    <message>
        <source>The source itself</source>
        <translation>خود ماخذ</translation>
    </message>
    <message>
        <source>Assessment (a judgement) by {}</source>
        <translation>جائزہ (رائے) از {}</translation>
    </message>
    <message>
        <source>Assessment (a judgement) by the source itself</source>
        <translation>جائزہ (رائے) از خود ماخذ</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>ماخذ نہیں دیا گیا</translation>
    </message>
    <message>
        <source> ({} not stated)</source>
        <translation> (درج نہیں: {})</translation>
    </message>
    <message>
        <source>author</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>{speaker} ({role})</source>
        <translation>{speaker} ({role})</translation>
    </message>
    <message>
        <source>{title}, {place}</source>
        <translation>{title}، {place}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{listed}, {last}</source>
        <translation>{listed}، {last}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>As given in “{title}”, brief of {date}.</source>
        <translation>بحوالہ “{title}”، بریف مورخہ {date}۔</translation>
    </message>
</context>
<context>
    <name>ClaimDesk</name>
    <message>
        <source>All claims are shown again, to go there.</source>
        <translation>وہاں جانے کے لیے تمام دعوے دوبارہ دکھائے جا رہے ہیں۔</translation>
    </message>
    <message>
        <source>No claim stands behind this.</source>
        <translation>اس کے پیچھے کوئی دعویٰ نہیں۔</translation>
    </message>
    <message>
        <source>Open a claim first: press its number.</source>
        <translation>پہلے کوئی دعویٰ کھولیں: اس کا نمبر دبائیں۔</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>حوالے کے ساتھ کاپی ہو گیا۔</translation>
    </message>
    <message>
        <source>No speaker or source is named for this.</source>
        <translation>اس کے لیے کسی مقرر یا ماخذ کا نام نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>All claims by or about {}</source>
        <translation>ان کی جانب سے یا ان کے بارے میں تمام دعوے: {}</translation>
    </message>
    <message>
        <source>All claims of {}</source>
        <translation>تمام دعوے از {}</translation>
    </message>
    <message>
        <source>All claims from {}</source>
        <translation>تمام دعوے، ماخذ: {}</translation>
    </message>
</context>
<context>
    <name>ClaimListPane</name>
    <message>
        <source>Close the list of claims</source>
        <translation>دعووں کی فہرست بند کریں</translation>
    </message>
    <message>
        <source>Close the list of claims (Esc)</source>
        <translation>دعووں کی فہرست بند کریں (Esc)</translation>
    </message>
    <message>
        <source>{total} of {name}</source>
        <translation>{total} از {name}</translation>
    </message>
    <message>
        <source>{total} from {name}</source>
        <translation>{total}، ماخذ: {name}</translation>
    </message>
    <message>
        <source>{total} by or about {name}</source>
        <translation>{total}، ان کی جانب سے یا ان کے بارے میں: {name}</translation>
    </message>
    <message>
        <source>← Back to claim {}</source>
        <translation>→ دعویٰ نمبر {} پر واپس جائیں</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>Claim {number}: {words} {place}</source>
        <translation>دعویٰ {number}: {words} {place}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>یہاں جائیں</translation>
    </message>
    <message>
        <source>Go to an action, section, participant or mineral</source>
        <translation>کسی عمل، سیکشن، شریک یا معدنی شے پر جائیں</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>کہاں جانا ہے</translation>
    </message>
    <message>
        <source>Nothing goes by that name.</source>
        <translation>اس نام کی کوئی چیز نہیں۔</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>added</source>
        <translation>اضافہ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>اخراج</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>نام کی تبدیلی</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منتقلی</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>بریف</translation>
    </message>
    <message>
        <source>event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>دعویٰ</translation>
    </message>
    <message>
        <source>section</source>
        <translation>سیکشن</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>شریک</translation>
    </message>
    <message>
        <source>mineral</source>
        <translation>معدنی شے</translation>
    </message>
    <message>
        <source>outlook</source>
        <translation>مستقبل کا منظرنامہ</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>معلوماتی خلا</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>دیگر نام</translation>
    </message>
    <message>
        <source>effective date</source>
        <translation>اعداد و شمار کی تاریخ</translation>
    </message>
    <message>
        <source>author</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>پیراگراف</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>لبِ لباب</translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation>مقدار کی نوعیت</translation>
    </message>
    <message>
        <source>claims it rests on</source>
        <translation>بنیادی دعوے</translation>
    </message>
    <message>
        <source>reporting code</source>
        <translation>رپورٹنگ کوڈ</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>what holds it back</source>
        <translation>رکاوٹیں</translation>
    </message>
    <message>
        <source>count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>day to look again</source>
        <translation>دوبارہ دیکھنے کا دن</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>group</source>
        <translation>زمرہ</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>id</source>
        <translation>شناخت</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>تاریخِ اجرا</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>امکان</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>مآخذ</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>status</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>علامت</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>ٹیب</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>claims it adds up</source>
        <translation>جمع کیے گئے دعوے</translation>
    </message>
    <message>
        <source>sign to watch for</source>
        <translation>قابلِ توجہ نشانی</translation>
    </message>
    <message>
        <source>address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>جائے انعقاد</translation>
    </message>
    <message>
        <source>year of its prices</source>
        <translation>قیمتوں کا سال</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(کوئی نہیں)</translation>
    </message>
    <message>
        <source>{kind} {id}</source>
        <translation>{kind} {id}</translation>
    </message>
    <message>
        <source>{record}: {field}</source>
        <translation>{record}: {field}</translation>
    </message>
    <message>
        <source>{number} added</source>
        <translation>{number} شامل</translation>
    </message>
    <message>
        <source>{number} withdrawn</source>
        <translation>{number} خارج</translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>{number} تبدیل</translation>
    </message>
    <message>
        <source>{number} renamed</source>
        <translation>{number} کا نام تبدیل</translation>
    </message>
    <message>
        <source>{number} moved</source>
        <translation>{number} منتقل</translation>
    </message>
    <message>
        <source>{total}: {counts}</source>
        <translation>{total}: {counts}</translation>
    </message>
    <message>
        <source>{subject} ({language})</source>
        <translation>{subject} ({language})</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} ← {new}</translation>
    </message>
    <message>
        <source>{change}: {subject}: {words}</source>
        <translation>{change}: {subject}: {words}</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing with {}…</source>
        <translation>موازنہ جاری ہے: {}…</translation>
    </message>
    <message>
        <source>{} – What changed</source>
        <translation>کیا بدلا – {}</translation>
    </message>
    <message>
        <source>From “{old}” (issued {old_date}) to the open brief “{new}” (issued {new_date}).</source>
        <translation>فائل “{old}” (تاریخِ اجرا {old_date}) سے کھلے بریف “{new}” (تاریخِ اجرا {new_date}) تک۔</translation>
    </message>
    <message>
        <source>{words} The other file bears the later date.</source>
        <translation>{words} دوسری فائل کی تاریخ بعد کی ہے۔</translation>
    </message>
    <message>
        <source>{words} Told in a language both have: {language}.</source>
        <translation>{words} ایسی زبان میں بتایا گیا جو دونوں میں ہے: {language}۔</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>فائل {file}: {what}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>… and {} more; open the file to see them all</source>
        <translation>… اور {} مزید؛ سب دیکھنے کے لیے فائل کھولیں</translation>
    </message>
    <message>
        <source>“{}” could not be opened</source>
        <translation>فائل “{}” نہیں کھل سکی</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n دعویٰ</numerusform>
            <numerusform>%n دعوے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) by or about this participant</source>
        <translation>
            <numerusform>اس شریک کی جانب سے یا اس کے بارے میں %n دعویٰ</numerusform>
            <numerusform>اس شریک کی جانب سے یا اس کے بارے میں %n دعوے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n دعویٰ</numerusform>
            <numerusform>%n دعوے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n ماخذ</numerusform>
            <numerusform>%n مآخذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s)</source>
        <translation>
            <numerusform>{shown} از %n قطار</numerusform>
            <numerusform>{shown} از %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحہ</numerusform>
            <numerusform>%n صفحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n page(s)</source>
        <translation>
            <numerusform>تقریباً %n صفحہ</numerusform>
            <numerusform>تقریباً %n صفحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more place(s)</source>
        <translation>
            <numerusform>… اور %n مزید مقام</numerusform>
            <numerusform>… اور %n مزید مقامات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n فرق</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n خرابی</numerusform>
            <numerusform>%n خرابیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n انتباہ</numerusform>
            <numerusform>%n انتباہات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Mend the file and try again; line and column are counted from 1.</source>
        <translation>
            <numerusform>%n مسئلہ ملا۔ فائل درست کر کے دوبارہ کوشش کریں؛ سطر اور کالم 1 سے گنے جاتے ہیں۔</numerusform>
            <numerusform>%n مسائل ملے۔ فائل درست کر کے دوبارہ کوشش کریں؛ سطر اور کالم 1 سے گنے جاتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) not shown</source>
        <translation>
            <numerusform>%n دعویٰ نہیں دکھایا گیا</numerusform>
            <numerusform>%n دعوے نہیں دکھائے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not shown</source>
        <translation>
            <numerusform>%n سیکشن نہیں دکھایا گیا</numerusform>
            <numerusform>%n سیکشن نہیں دکھائے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) not shown</source>
        <translation>
            <numerusform>%n پیراگراف نہیں دکھایا گیا</numerusform>
            <numerusform>%n پیراگراف نہیں دکھائے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) not shown</source>
        <translation>
            <numerusform>%n معلوماتی خلا نہیں دکھایا گیا</numerusform>
            <numerusform>%n معلوماتی خلا نہیں دکھائے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key figure(s) not shown</source>
        <translation>
            <numerusform>%n کلیدی عدد نہیں دکھایا گیا</numerusform>
            <numerusform>%n کلیدی اعداد نہیں دکھائے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries not shown</source>
        <translation>
            <numerusform>%n اندراج نہیں دکھایا گیا</numerusform>
            <numerusform>%n اندراجات نہیں دکھائے گئے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>,</source>
        <comment>grouping</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>January</source>
        <comment>months.0</comment>
        <translation>جنوری</translation>
    </message>
    <message>
        <source>February</source>
        <comment>months.1</comment>
        <translation>فروری</translation>
    </message>
    <message>
        <source>March</source>
        <comment>months.2</comment>
        <translation>مارچ</translation>
    </message>
    <message>
        <source>April</source>
        <comment>months.3</comment>
        <translation>اپریل</translation>
    </message>
    <message>
        <source>May</source>
        <comment>months.4</comment>
        <translation>مئی</translation>
    </message>
    <message>
        <source>June</source>
        <comment>months.5</comment>
        <translation>جون</translation>
    </message>
    <message>
        <source>July</source>
        <comment>months.6</comment>
        <translation>جولائی</translation>
    </message>
    <message>
        <source>August</source>
        <comment>months.7</comment>
        <translation>اگست</translation>
    </message>
    <message>
        <source>September</source>
        <comment>months.8</comment>
        <translation>ستمبر</translation>
    </message>
    <message>
        <source>October</source>
        <comment>months.9</comment>
        <translation>اکتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <comment>months.10</comment>
        <translation>نومبر</translation>
    </message>
    <message>
        <source>December</source>
        <comment>months.11</comment>
        <translation>دسمبر</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <comment>untitled</comment>
        <translation>بے عنوان بریف</translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>kicker</comment>
        <translation>بریف</translation>
    </message>
    <message>
        <source>Issued {date}</source>
        <comment>issued</comment>
        <translation>تاریخِ اجرا: {date}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <comment>page</comment>
        <translation>صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>contents</comment>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <comment>bottom_line</comment>
        <translation>لبِ لباب</translation>
    </message>
    <message>
        <source>Key figures</source>
        <comment>figures</comment>
        <translation>کلیدی اعداد</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>overview</comment>
        <translation>ایک نظر میں</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>participants</comment>
        <translation>شرکاء</translation>
    </message>
    <message>
        <source>Minerals</source>
        <comment>minerals</comment>
        <translation>معدنیات</translation>
    </message>
    <message>
        <source>Outlook</source>
        <comment>outlook</comment>
        <translation>مستقبل کا منظرنامہ</translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <comment>gaps</comment>
        <translation>مآخذ کیا نہیں بتاتے</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>claims</comment>
        <translation>دعوے</translation>
    </message>
    <message>
        <source>Every claim of this brief with who makes it and where it can be read. A small number in the text leads here; the number here leads back.</source>
        <comment>claims_note</comment>
        <translation>اس بریف کا ہر دعویٰ، اس وضاحت کے ساتھ کہ وہ کس کا ہے اور کہاں پڑھا جا سکتا ہے۔ متن میں درج چھوٹا نمبر یہاں لاتا ہے؛ یہاں درج نمبر واپس لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>Further claims</source>
        <comment>further_claims</comment>
        <translation>مزید دعوے</translation>
    </message>
    <message>
        <source>Who says what</source>
        <comment>speakers</comment>
        <translation>کون کیا کہتا ہے</translation>
    </message>
    <message>
        <source>Each claim by its number and its place in a source. A small number in the text leads here; the number here leads back.</source>
        <comment>speakers_note</comment>
        <translation>ہر دعویٰ اپنے نمبر سے، اور ماخذ میں اپنے مقام کے ساتھ۔ متن میں درج چھوٹا نمبر یہاں لاتا ہے؛ یہاں درج نمبر واپس لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>Claims by who makes them</source>
        <comment>speakers_table</comment>
        <translation>دعوے، مقرر کے لحاظ سے</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>checks</comment>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Software has looked whether claims name their source and speaker, and whether numbers are carried by claims. It cannot judge whether what is said is true.</source>
        <comment>checks_note</comment>
        <translation>سافٹ ویئر نے دیکھا ہے کہ آیا دعووں میں ان کے ماخذ اور مقرر کا نام ہے، اور آیا اعداد کے پیچھے دعوے موجود ہیں۔ وہ یہ نہیں پرکھ سکتا کہ جو کہا گیا وہ سچ ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Checks passed; warnings: {warnings}.</source>
        <comment>checks_passed</comment>
        <translation>جانچ میں کامیاب؛ انتباہات: {warnings}۔</translation>
    </message>
    <message>
        <source>Checks not passed; errors: {errors}, warnings: {warnings}.</source>
        <comment>checks_failed</comment>
        <translation>جانچ میں ناکام؛ خرابیاں: {errors}، انتباہات: {warnings}۔</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>more_findings</comment>
        <translation>اور {count} مزید</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>sources</comment>
        <translation>مآخذ</translation>
    </message>
    <message>
        <source>What matters most</source>
        <comment>matters</comment>
        <translation>سب سے اہم باتیں</translation>
    </message>
    <message>
        <source>What to watch</source>
        <comment>watch</comment>
        <translation>نظر رکھنے کی باتیں</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>table</comment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>chart_word</comment>
        <translation>چارٹ</translation>
    </message>
    <message>
        <source>Companies by country</source>
        <comment>chart</comment>
        <translation>ملک کے لحاظ سے کمپنیاں</translation>
    </message>
    <message>
        <source>Who took part, or in whose name something is said</source>
        <comment>participants_table</comment>
        <translation>کس نے شرکت کی، یا کس کے نام سے کوئی بات کہی گئی</translation>
    </message>
    <message>
        <source>Minerals named, and what is said of them</source>
        <comment>minerals_table</comment>
        <translation>مذکورہ معدنیات، اور ان کے بارے میں کیا کہا گیا</translation>
    </message>
    <message>
        <source>Claims in order</source>
        <comment>claims_table</comment>
        <translation>ترتیب وار دعوے</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column.name</comment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role and organisation</source>
        <comment>column.role</comment>
        <translation>عہدہ اور ادارہ</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>column.country</comment>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column.count</comment>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>column.aliases</comment>
        <translation>دیگر نام</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>column.symbol</comment>
        <translation>علامت</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column.group</comment>
        <translation>زمرہ</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column.status</comment>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Constraints</source>
        <comment>column.constraints</comment>
        <translation>رکاوٹیں</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column.number</comment>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>column.claim</comment>
        <translation>دعویٰ</translation>
    </message>
    <message>
        <source>Claims, each with its place in a source</source>
        <comment>column.claims</comment>
        <translation>دعوے، ہر ایک ماخذ میں اپنے مقام کے ساتھ</translation>
    </message>
    <message>
        <source>Said by</source>
        <comment>column.speaker</comment>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column.source</comment>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Used in</source>
        <comment>column.used</comment>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>fact.figure</comment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>fact.event</comment>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>fact.statement</comment>
        <translation>بیان</translation>
    </message>
    <message>
        <source>Assessment</source>
        <comment>fact.assessment</comment>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Commitment</source>
        <comment>fact.commitment</comment>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Commitments</source>
        <comment>outlook_kind.commitment</comment>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>outlook_kind.policy</comment>
        <translation>پالیسیاں</translation>
    </message>
    <message>
        <source>Expectations</source>
        <comment>outlook_kind.expectation</comment>
        <translation>توقعات</translation>
    </message>
    <message>
        <source>To watch</source>
        <comment>outlook_kind.watch</comment>
        <translation>نظر رکھنے کی باتیں</translation>
    </message>
    <message>
        <source>over {value}</source>
        <comment>qualifier.over</comment>
        <translation>{value} سے زائد</translation>
    </message>
    <message>
        <source>under {value}</source>
        <comment>qualifier.under</comment>
        <translation>{value} سے کم</translation>
    </message>
    <message>
        <source>about {value}</source>
        <comment>qualifier.about</comment>
        <translation>تقریباً {value}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <comment>qualifier.at least</comment>
        <translation>کم از کم {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>qualifier.at most</comment>
        <translation>زیادہ سے زیادہ {value}</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <comment>qualifier.up to</comment>
        <translation>{value} تک</translation>
    </message>
    <message>
        <source>nearly {value}</source>
        <comment>qualifier.nearly</comment>
        <translation>{value} کے قریب</translation>
    </message>
    <message>
        <source>Condition: {condition}</source>
        <comment>condition</comment>
        <translation>شرط: {condition}</translation>
    </message>
    <message>
        <source>Sign: {trigger}</source>
        <comment>trigger</comment>
        <translation>نشانی: {trigger}</translation>
    </message>
    <message>
        <source>to be looked at again on {date}</source>
        <comment>due</comment>
        <translation>{date} کو دوبارہ دیکھنا ہے</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <comment>as_of</comment>
        <translation>بتاریخ {date}</translation>
    </message>
    <message>
        <source>stated only</source>
        <comment>standing.stated</comment>
        <translation>صرف بیان کی حد تک</translation>
    </message>
    <message>
        <source>in a memorandum</source>
        <comment>standing.memorandum</comment>
        <translation>مفاہمتی یادداشت میں</translation>
    </message>
    <message>
        <source>binding</source>
        <comment>standing.binding</comment>
        <translation>قانوناً لازم</translation>
    </message>
    <message>
        <source>financed</source>
        <comment>standing.financed</comment>
        <translation>مالی وسائل فراہم</translation>
    </message>
    <message>
        <source>operating</source>
        <comment>standing.operating</comment>
        <translation>فعال</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <comment>standing.almost no chance</comment>
        <translation>امکان نہ ہونے کے برابر</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <comment>standing.very unlikely</comment>
        <translation>بہت کم امکان</translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>standing.unlikely</comment>
        <translation>کم امکان</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <comment>standing.roughly even chance</comment>
        <translation>تقریباً نصف امکان</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>standing.likely</comment>
        <translation>زیادہ امکان</translation>
    </message>
    <message>
        <source>very likely</source>
        <comment>standing.very likely</comment>
        <translation>بہت زیادہ امکان</translation>
    </message>
    <message>
        <source>almost certain</source>
        <comment>standing.almost certain</comment>
        <translation>تقریباً یقینی</translation>
    </message>
    <message>
        <source>low confidence</source>
        <comment>standing.low</comment>
        <translation>کم اعتماد</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <comment>standing.moderate</comment>
        <translation>درمیانہ اعتماد</translation>
    </message>
    <message>
        <source>high confidence</source>
        <comment>standing.high</comment>
        <translation>زیادہ اعتماد</translation>
    </message>
    <message>
        <source>resources</source>
        <comment>standing.resources</comment>
        <translation>وسائل</translation>
    </message>
    <message>
        <source>inferred resources</source>
        <comment>standing.inferred resources</comment>
        <translation>قیاسی وسائل</translation>
    </message>
    <message>
        <source>indicated resources</source>
        <comment>standing.indicated resources</comment>
        <translation>معقول حد تک معلوم وسائل</translation>
    </message>
    <message>
        <source>measured resources</source>
        <comment>standing.measured resources</comment>
        <translation>پیمائش شدہ وسائل</translation>
    </message>
    <message>
        <source>reserves</source>
        <comment>standing.reserves</comment>
        <translation>ذخائر</translation>
    </message>
    <message>
        <source>probable reserves</source>
        <comment>standing.probable reserves</comment>
        <translation>امکانی ذخائر</translation>
    </message>
    <message>
        <source>proved reserves</source>
        <comment>standing.proved reserves</comment>
        <translation>ثابت شدہ ذخائر</translation>
    </message>
    <message>
        <source>production</source>
        <comment>standing.production</comment>
        <translation>پیداوار</translation>
    </message>
    <message>
        <source>capacity</source>
        <comment>standing.capacity</comment>
        <translation>پیداواری گنجائش</translation>
    </message>
    <message>
        <source>trade</source>
        <comment>standing.trade</comment>
        <translation>تجارت</translation>
    </message>
    <message>
        <source>+ {count} in other scripts</source>
        <comment>other_scripts</comment>
        <translation>+ {count} دیگر رسم الخط میں</translation>
    </message>
    <message>
        <source>The source itself</source>
        <comment>source_itself</comment>
        <translation>خود ماخذ</translation>
    </message>
    <message>
        <source>No source given</source>
        <comment>no_source</comment>
        <translation>ماخذ نہیں دیا گیا</translation>
    </message>
    <message>
        <source>Left out or shortened to keep to one page: {count}. The full document has everything.</source>
        <comment>left_out</comment>
        <translation>ایک صفحے میں رکھنے کے لیے حذف یا مختصر کیے گئے اندراجات: {count}۔ مکمل دستاویز میں سب کچھ موجود ہے۔</translation>
    </message>
    <message>
        <source>Left out or shortened to keep to four pages: {count}. The full document has everything.</source>
        <comment>left_out_of_summary</comment>
        <translation>چار صفحات میں رکھنے کے لیے حذف یا مختصر کیے گئے اندراجات: {count}۔ مکمل دستاویز میں سب کچھ موجود ہے۔</translation>
    </message>
    <message>
        <source>Claim {n}, page {page}</source>
        <comment>jump.claim</comment>
        <translation>دعویٰ {n}، صفحہ {page}</translation>
    </message>
    <message>
        <source>Claim {n} in the text, page {page}</source>
        <comment>jump.use</comment>
        <translation>متن میں دعویٰ {n}، صفحہ {page}</translation>
    </message>
    <message>
        <source>Source {n}, page {page}</source>
        <comment>jump.source</comment>
        <translation>ماخذ {n}، صفحہ {page}</translation>
    </message>
    <message>
        <source>The first claim from source {n}, page {page}</source>
        <comment>jump.cite</comment>
        <translation>ماخذ {n} کا پہلا دعویٰ، صفحہ {page}</translation>
    </message>
    <message>
        <source>The file this document was made from</source>
        <comment>attachment</comment>
        <translation>وہ فائل جس سے یہ دستاویز بنائی گئی</translation>
    </message>
    <message>
        <source>A brief on {event}, with the source of every claim.</source>
        <comment>description</comment>
        <translation>{event} پر بریف، ہر دعوے کے ماخذ کے ساتھ۔</translation>
    </message>
    <message>
        <source>A brief with the source of every claim.</source>
        <comment>description_plain</comment>
        <translation>بریف، ہر دعوے کے ماخذ کے ساتھ۔</translation>
    </message>
    <message>
        <source>Andorra</source>
        <comment>country.AD</comment>
        <translation>انڈورا</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <comment>country.AE</comment>
        <translation>متحدہ عرب امارات</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <comment>country.AF</comment>
        <translation>افغانستان</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <comment>country.AG</comment>
        <translation>انٹیگوا اور باربودا</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <comment>country.AI</comment>
        <translation>انگوئیلا</translation>
    </message>
    <message>
        <source>Albania</source>
        <comment>country.AL</comment>
        <translation>البانیہ</translation>
    </message>
    <message>
        <source>Armenia</source>
        <comment>country.AM</comment>
        <translation>آرمینیا</translation>
    </message>
    <message>
        <source>Angola</source>
        <comment>country.AO</comment>
        <translation>انگولا</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <comment>country.AQ</comment>
        <translation>انٹارکٹیکا</translation>
    </message>
    <message>
        <source>Argentina</source>
        <comment>country.AR</comment>
        <translation>ارجنٹینا</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <comment>country.AS</comment>
        <translation>امریکی ساموآ</translation>
    </message>
    <message>
        <source>Austria</source>
        <comment>country.AT</comment>
        <translation>آسٹریا</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>country.AU</comment>
        <translation>آسٹریلیا</translation>
    </message>
    <message>
        <source>Aruba</source>
        <comment>country.AW</comment>
        <translation>اروبا</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <comment>country.AX</comment>
        <translation>آلینڈ آئلینڈز</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <comment>country.AZ</comment>
        <translation>آذربائیجان</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <comment>country.BA</comment>
        <translation>بوسنیا اور ہرزیگووینا</translation>
    </message>
    <message>
        <source>Barbados</source>
        <comment>country.BB</comment>
        <translation>بارباڈوس</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <comment>country.BD</comment>
        <translation>بنگلہ دیش</translation>
    </message>
    <message>
        <source>Belgium</source>
        <comment>country.BE</comment>
        <translation>بیلجیم</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <comment>country.BF</comment>
        <translation>برکینا فاسو</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <comment>country.BG</comment>
        <translation>بلغاریہ</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <comment>country.BH</comment>
        <translation>بحرین</translation>
    </message>
    <message>
        <source>Burundi</source>
        <comment>country.BI</comment>
        <translation>برونڈی</translation>
    </message>
    <message>
        <source>Benin</source>
        <comment>country.BJ</comment>
        <translation>بینن</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <comment>country.BL</comment>
        <translation>سینٹ برتھلیمی</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <comment>country.BM</comment>
        <translation>برمودا</translation>
    </message>
    <message>
        <source>Brunei</source>
        <comment>country.BN</comment>
        <translation>برونائی</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <comment>country.BO</comment>
        <translation>بولیویا</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <comment>country.BQ</comment>
        <translation>کریبیائی نیدرلینڈز</translation>
    </message>
    <message>
        <source>Brazil</source>
        <comment>country.BR</comment>
        <translation>برازیل</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <comment>country.BS</comment>
        <translation>بہاماس</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <comment>country.BT</comment>
        <translation>بھوٹان</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <comment>country.BV</comment>
        <translation>بؤویٹ آئلینڈ</translation>
    </message>
    <message>
        <source>Botswana</source>
        <comment>country.BW</comment>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Belarus</source>
        <comment>country.BY</comment>
        <translation>بیلاروس</translation>
    </message>
    <message>
        <source>Belize</source>
        <comment>country.BZ</comment>
        <translation>بیلائز</translation>
    </message>
    <message>
        <source>Canada</source>
        <comment>country.CA</comment>
        <translation>کینیڈا</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <comment>country.CC</comment>
        <translation>کوکوس (کیلنگ) جزائر</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <comment>country.CD</comment>
        <translation>کانگو - کنشاسا</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <comment>country.CF</comment>
        <translation>وسط افریقی جمہوریہ</translation>
    </message>
    <message>
        <source>Congo</source>
        <comment>country.CG</comment>
        <translation>کانگو - برازاویلے</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <comment>country.CH</comment>
        <translation>سوئٹزرلینڈ</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <comment>country.CI</comment>
        <translation>کوٹ ڈی آئیوری</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <comment>country.CK</comment>
        <translation>کک آئلینڈز</translation>
    </message>
    <message>
        <source>Chile</source>
        <comment>country.CL</comment>
        <translation>چلی</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <comment>country.CM</comment>
        <translation>کیمرون</translation>
    </message>
    <message>
        <source>China</source>
        <comment>country.CN</comment>
        <translation>چین</translation>
    </message>
    <message>
        <source>Colombia</source>
        <comment>country.CO</comment>
        <translation>کولمبیا</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <comment>country.CR</comment>
        <translation>کوسٹا ریکا</translation>
    </message>
    <message>
        <source>Cuba</source>
        <comment>country.CU</comment>
        <translation>کیوبا</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <comment>country.CV</comment>
        <translation>کیپ ورڈی</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <comment>country.CW</comment>
        <translation>کیوراکاؤ</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <comment>country.CX</comment>
        <translation>جزیرہ کرسمس</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <comment>country.CY</comment>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <comment>country.CZ</comment>
        <translation>چیکیا</translation>
    </message>
    <message>
        <source>Germany</source>
        <comment>country.DE</comment>
        <translation>جرمنی</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <comment>country.DJ</comment>
        <translation>جبوتی</translation>
    </message>
    <message>
        <source>Denmark</source>
        <comment>country.DK</comment>
        <translation>ڈنمارک</translation>
    </message>
    <message>
        <source>Dominica</source>
        <comment>country.DM</comment>
        <translation>ڈومنیکا</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <comment>country.DO</comment>
        <translation>جمہوریہ ڈومینیکن</translation>
    </message>
    <message>
        <source>Algeria</source>
        <comment>country.DZ</comment>
        <translation>الجیریا</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <comment>country.EC</comment>
        <translation>ایکواڈور</translation>
    </message>
    <message>
        <source>Estonia</source>
        <comment>country.EE</comment>
        <translation>اسٹونیا</translation>
    </message>
    <message>
        <source>Egypt</source>
        <comment>country.EG</comment>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <comment>country.EH</comment>
        <translation>مغربی صحارا</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <comment>country.ER</comment>
        <translation>اریٹیریا</translation>
    </message>
    <message>
        <source>Spain</source>
        <comment>country.ES</comment>
        <translation>اسپین</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <comment>country.ET</comment>
        <translation>ایتھوپیا</translation>
    </message>
    <message>
        <source>Finland</source>
        <comment>country.FI</comment>
        <translation>فن لینڈ</translation>
    </message>
    <message>
        <source>Fiji</source>
        <comment>country.FJ</comment>
        <translation>فجی</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <comment>country.FK</comment>
        <translation>فاکلینڈ جزائر</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <comment>country.FM</comment>
        <translation>مائکرونیشیا</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <comment>country.FO</comment>
        <translation>جزائر فارو</translation>
    </message>
    <message>
        <source>France</source>
        <comment>country.FR</comment>
        <translation>فرانس</translation>
    </message>
    <message>
        <source>Gabon</source>
        <comment>country.GA</comment>
        <translation>گیبون</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>country.GB</comment>
        <translation>برطانیہ</translation>
    </message>
    <message>
        <source>Grenada</source>
        <comment>country.GD</comment>
        <translation>گریناڈا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <comment>country.GE</comment>
        <translation>جارجیا</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <comment>country.GF</comment>
        <translation>فرینچ گیانا</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <comment>country.GG</comment>
        <translation>گوئرنسی</translation>
    </message>
    <message>
        <source>Ghana</source>
        <comment>country.GH</comment>
        <translation>گھانا</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <comment>country.GI</comment>
        <translation>جبل الطارق</translation>
    </message>
    <message>
        <source>Greenland</source>
        <comment>country.GL</comment>
        <translation>گرین لینڈ</translation>
    </message>
    <message>
        <source>Gambia</source>
        <comment>country.GM</comment>
        <translation>گیمبیا</translation>
    </message>
    <message>
        <source>Guinea</source>
        <comment>country.GN</comment>
        <translation>گنی</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <comment>country.GP</comment>
        <translation>گواڈیلوپ</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <comment>country.GQ</comment>
        <translation>استوائی گنی</translation>
    </message>
    <message>
        <source>Greece</source>
        <comment>country.GR</comment>
        <translation>یونان</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <comment>country.GS</comment>
        <translation>جنوبی جارجیا اور جنوبی سینڈوچ جزائر</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <comment>country.GT</comment>
        <translation>گواٹے مالا</translation>
    </message>
    <message>
        <source>Guam</source>
        <comment>country.GU</comment>
        <translation>گوام</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <comment>country.GW</comment>
        <translation>گنی بساؤ</translation>
    </message>
    <message>
        <source>Guyana</source>
        <comment>country.GY</comment>
        <translation>گیانا</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <comment>country.HK</comment>
        <translation>ہانگ کانگ</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <comment>country.HM</comment>
        <translation>ہیرڈ اور میکڈونلڈ جزائر</translation>
    </message>
    <message>
        <source>Honduras</source>
        <comment>country.HN</comment>
        <translation>ہونڈوراس</translation>
    </message>
    <message>
        <source>Croatia</source>
        <comment>country.HR</comment>
        <translation>کروشیا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <comment>country.HT</comment>
        <translation>ہیٹی</translation>
    </message>
    <message>
        <source>Hungary</source>
        <comment>country.HU</comment>
        <translation>ہنگری</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <comment>country.ID</comment>
        <translation>انڈونیشیا</translation>
    </message>
    <message>
        <source>Ireland</source>
        <comment>country.IE</comment>
        <translation>آئرلینڈ</translation>
    </message>
    <message>
        <source>Israel</source>
        <comment>country.IL</comment>
        <translation>اسرائیل</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <comment>country.IM</comment>
        <translation>آئل آف مین</translation>
    </message>
    <message>
        <source>India</source>
        <comment>country.IN</comment>
        <translation>بھارت</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <comment>country.IO</comment>
        <translation>برطانوی بحر ہند کا علاقہ</translation>
    </message>
    <message>
        <source>Iraq</source>
        <comment>country.IQ</comment>
        <translation>عراق</translation>
    </message>
    <message>
        <source>Iran</source>
        <comment>country.IR</comment>
        <translation>ایران</translation>
    </message>
    <message>
        <source>Iceland</source>
        <comment>country.IS</comment>
        <translation>آئس لینڈ</translation>
    </message>
    <message>
        <source>Italy</source>
        <comment>country.IT</comment>
        <translation>اٹلی</translation>
    </message>
    <message>
        <source>Jersey</source>
        <comment>country.JE</comment>
        <translation>جرسی</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <comment>country.JM</comment>
        <translation>جمائیکا</translation>
    </message>
    <message>
        <source>Jordan</source>
        <comment>country.JO</comment>
        <translation>اردن</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>country.JP</comment>
        <translation>جاپان</translation>
    </message>
    <message>
        <source>Kenya</source>
        <comment>country.KE</comment>
        <translation>کینیا</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <comment>country.KG</comment>
        <translation>کرغزستان</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <comment>country.KH</comment>
        <translation>کمبوڈیا</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <comment>country.KI</comment>
        <translation>کریباتی</translation>
    </message>
    <message>
        <source>Comoros</source>
        <comment>country.KM</comment>
        <translation>کوموروس</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <comment>country.KN</comment>
        <translation>سینٹ کٹس اور نیویس</translation>
    </message>
    <message>
        <source>North Korea</source>
        <comment>country.KP</comment>
        <translation>شمالی کوریا</translation>
    </message>
    <message>
        <source>South Korea</source>
        <comment>country.KR</comment>
        <translation>جنوبی کوریا</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <comment>country.KW</comment>
        <translation>کویت</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <comment>country.KY</comment>
        <translation>کیمین آئلینڈز</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <comment>country.KZ</comment>
        <translation>قزاخستان</translation>
    </message>
    <message>
        <source>Laos</source>
        <comment>country.LA</comment>
        <translation>لاؤس</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <comment>country.LB</comment>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <comment>country.LC</comment>
        <translation>سینٹ لوسیا</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <comment>country.LI</comment>
        <translation>لیشٹنسٹائن</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <comment>country.LK</comment>
        <translation>سری لنکا</translation>
    </message>
    <message>
        <source>Liberia</source>
        <comment>country.LR</comment>
        <translation>لائبیریا</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <comment>country.LS</comment>
        <translation>لیسوتھو</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <comment>country.LT</comment>
        <translation>لیتھونیا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <comment>country.LU</comment>
        <translation>لکسمبرگ</translation>
    </message>
    <message>
        <source>Latvia</source>
        <comment>country.LV</comment>
        <translation>لٹویا</translation>
    </message>
    <message>
        <source>Libya</source>
        <comment>country.LY</comment>
        <translation>لیبیا</translation>
    </message>
    <message>
        <source>Morocco</source>
        <comment>country.MA</comment>
        <translation>مراکش</translation>
    </message>
    <message>
        <source>Monaco</source>
        <comment>country.MC</comment>
        <translation>موناکو</translation>
    </message>
    <message>
        <source>Moldova</source>
        <comment>country.MD</comment>
        <translation>مالدووا</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <comment>country.ME</comment>
        <translation>مونٹے نیگرو</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <comment>country.MF</comment>
        <translation>سینٹ مارٹن</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <comment>country.MG</comment>
        <translation>مڈغاسکر</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <comment>country.MH</comment>
        <translation>مارشل آئلینڈز</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <comment>country.MK</comment>
        <translation>شمالی مقدونیہ</translation>
    </message>
    <message>
        <source>Mali</source>
        <comment>country.ML</comment>
        <translation>مالی</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <comment>country.MM</comment>
        <translation>میانمار</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <comment>country.MN</comment>
        <translation>منگولیا</translation>
    </message>
    <message>
        <source>Macao</source>
        <comment>country.MO</comment>
        <translation>مکاؤ</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <comment>country.MP</comment>
        <translation>شمالی ماریانا آئلینڈز</translation>
    </message>
    <message>
        <source>Martinique</source>
        <comment>country.MQ</comment>
        <translation>مارٹینک</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <comment>country.MR</comment>
        <translation>موریطانیہ</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <comment>country.MS</comment>
        <translation>مونٹسیراٹ</translation>
    </message>
    <message>
        <source>Malta</source>
        <comment>country.MT</comment>
        <translation>مالٹا</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <comment>country.MU</comment>
        <translation>ماریشس</translation>
    </message>
    <message>
        <source>Maldives</source>
        <comment>country.MV</comment>
        <translation>مالدیپ</translation>
    </message>
    <message>
        <source>Malawi</source>
        <comment>country.MW</comment>
        <translation>ملاوی</translation>
    </message>
    <message>
        <source>Mexico</source>
        <comment>country.MX</comment>
        <translation>میکسیکو</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <comment>country.MY</comment>
        <translation>ملائشیا</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <comment>country.MZ</comment>
        <translation>موزمبیق</translation>
    </message>
    <message>
        <source>Namibia</source>
        <comment>country.NA</comment>
        <translation>نامیبیا</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <comment>country.NC</comment>
        <translation>نیو کلیڈونیا</translation>
    </message>
    <message>
        <source>Niger</source>
        <comment>country.NE</comment>
        <translation>نائجر</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <comment>country.NF</comment>
        <translation>نارفوک آئلینڈ</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <comment>country.NG</comment>
        <translation>نائجیریا</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <comment>country.NI</comment>
        <translation>نکاراگووا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <comment>country.NL</comment>
        <translation>نیدرلینڈز</translation>
    </message>
    <message>
        <source>Norway</source>
        <comment>country.NO</comment>
        <translation>ناروے</translation>
    </message>
    <message>
        <source>Nepal</source>
        <comment>country.NP</comment>
        <translation>نیپال</translation>
    </message>
    <message>
        <source>Nauru</source>
        <comment>country.NR</comment>
        <translation>نؤرو</translation>
    </message>
    <message>
        <source>Niue</source>
        <comment>country.NU</comment>
        <translation>نیئو</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <comment>country.NZ</comment>
        <translation>نیوزی لینڈ</translation>
    </message>
    <message>
        <source>Oman</source>
        <comment>country.OM</comment>
        <translation>عمان</translation>
    </message>
    <message>
        <source>Panama</source>
        <comment>country.PA</comment>
        <translation>پانامہ</translation>
    </message>
    <message>
        <source>Peru</source>
        <comment>country.PE</comment>
        <translation>پیرو</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <comment>country.PF</comment>
        <translation>فرانسیسی پولینیشیا</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <comment>country.PG</comment>
        <translation>پاپوآ نیو گنی</translation>
    </message>
    <message>
        <source>Philippines</source>
        <comment>country.PH</comment>
        <translation>فلپائن</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <comment>country.PK</comment>
        <translation>پاکستان</translation>
    </message>
    <message>
        <source>Poland</source>
        <comment>country.PL</comment>
        <translation>پولینڈ</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <comment>country.PM</comment>
        <translation>سینٹ پیئر اور میکلیئون</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <comment>country.PN</comment>
        <translation>پٹکائرن جزائر</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <comment>country.PR</comment>
        <translation>پیورٹو ریکو</translation>
    </message>
    <message>
        <source>Palestine</source>
        <comment>country.PS</comment>
        <translation>فلسطین</translation>
    </message>
    <message>
        <source>Portugal</source>
        <comment>country.PT</comment>
        <translation>پرتگال</translation>
    </message>
    <message>
        <source>Palau</source>
        <comment>country.PW</comment>
        <translation>پالاؤ</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <comment>country.PY</comment>
        <translation>پیراگوئے</translation>
    </message>
    <message>
        <source>Qatar</source>
        <comment>country.QA</comment>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Réunion</source>
        <comment>country.RE</comment>
        <translation>ری یونین</translation>
    </message>
    <message>
        <source>Romania</source>
        <comment>country.RO</comment>
        <translation>رومانیہ</translation>
    </message>
    <message>
        <source>Serbia</source>
        <comment>country.RS</comment>
        <translation>سربیا</translation>
    </message>
    <message>
        <source>Russia</source>
        <comment>country.RU</comment>
        <translation>روس</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <comment>country.RW</comment>
        <translation>روانڈا</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <comment>country.SA</comment>
        <translation>سعودی عرب</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <comment>country.SB</comment>
        <translation>سولومن آئلینڈز</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <comment>country.SC</comment>
        <translation>سیشلز</translation>
    </message>
    <message>
        <source>Sudan</source>
        <comment>country.SD</comment>
        <translation>سوڈان</translation>
    </message>
    <message>
        <source>Sweden</source>
        <comment>country.SE</comment>
        <translation>سویڈن</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>country.SG</comment>
        <translation>سنگاپور</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <comment>country.SH</comment>
        <translation>سینٹ ہیلینا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <comment>country.SI</comment>
        <translation>سلووینیا</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <comment>country.SJ</comment>
        <translation>سوالبرڈ اور جان ماین</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <comment>country.SK</comment>
        <translation>سلوواکیہ</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <comment>country.SL</comment>
        <translation>سیرالیون</translation>
    </message>
    <message>
        <source>San Marino</source>
        <comment>country.SM</comment>
        <translation>سان مارینو</translation>
    </message>
    <message>
        <source>Senegal</source>
        <comment>country.SN</comment>
        <translation>سینیگل</translation>
    </message>
    <message>
        <source>Somalia</source>
        <comment>country.SO</comment>
        <translation>صومالیہ</translation>
    </message>
    <message>
        <source>Suriname</source>
        <comment>country.SR</comment>
        <translation>سورینام</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <comment>country.SS</comment>
        <translation>جنوبی سوڈان</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <comment>country.ST</comment>
        <translation>ساؤ ٹومے اور پرنسپے</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <comment>country.SV</comment>
        <translation>ال سلواڈور</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <comment>country.SX</comment>
        <translation>سنٹ مارٹن</translation>
    </message>
    <message>
        <source>Syria</source>
        <comment>country.SY</comment>
        <translation>شام</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <comment>country.SZ</comment>
        <translation>ایسواتینی</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <comment>country.TC</comment>
        <translation>ٹرکس اور کیکوس جزائر</translation>
    </message>
    <message>
        <source>Chad</source>
        <comment>country.TD</comment>
        <translation>چاڈ</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <comment>country.TF</comment>
        <translation>فرانسیسی جنوبی خطے</translation>
    </message>
    <message>
        <source>Togo</source>
        <comment>country.TG</comment>
        <translation>ٹوگو</translation>
    </message>
    <message>
        <source>Thailand</source>
        <comment>country.TH</comment>
        <translation>تھائی لینڈ</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <comment>country.TJ</comment>
        <translation>تاجکستان</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <comment>country.TK</comment>
        <translation>ٹوکیلاؤ</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <comment>country.TL</comment>
        <translation>تیمور لیسٹ</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <comment>country.TM</comment>
        <translation>ترکمانستان</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <comment>country.TN</comment>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Tonga</source>
        <comment>country.TO</comment>
        <translation>ٹونگا</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <comment>country.TR</comment>
        <translation>ترکیہ</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <comment>country.TT</comment>
        <translation>ترینیداد اور ٹوباگو</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <comment>country.TV</comment>
        <translation>ٹووالو</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <comment>country.TW</comment>
        <translation>تائیوان</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <comment>country.TZ</comment>
        <translation>تنزانیہ</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <comment>country.UA</comment>
        <translation>یوکرین</translation>
    </message>
    <message>
        <source>Uganda</source>
        <comment>country.UG</comment>
        <translation>یوگنڈا</translation>
    </message>
    <message>
        <source>US Minor Outlying Islands</source>
        <comment>country.UM</comment>
        <translation>امریکہ کے دور افتادہ چھوٹے جزائر</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>country.US</comment>
        <translation>امریکہ</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <comment>country.UY</comment>
        <translation>یوروگوئے</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <comment>country.UZ</comment>
        <translation>ازبکستان</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <comment>country.VA</comment>
        <translation>ویٹیکن سٹی</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <comment>country.VC</comment>
        <translation>سینٹ ونسنٹ اور گرینیڈائنز</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <comment>country.VE</comment>
        <translation>وینزوئیلا</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <comment>country.VG</comment>
        <translation>برٹش ورجن آئلینڈز</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <comment>country.VI</comment>
        <translation>امریکی ورجن آئلینڈز</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <comment>country.VN</comment>
        <translation>ویتنام</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <comment>country.VU</comment>
        <translation>وانواتو</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <comment>country.WF</comment>
        <translation>ویلیز اور فیوٹیونا</translation>
    </message>
    <message>
        <source>Samoa</source>
        <comment>country.WS</comment>
        <translation>ساموآ</translation>
    </message>
    <message>
        <source>Yemen</source>
        <comment>country.YE</comment>
        <translation>یمن</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <comment>country.YT</comment>
        <translation>مایوٹ</translation>
    </message>
    <message>
        <source>South Africa</source>
        <comment>country.ZA</comment>
        <translation>جنوبی افریقہ</translation>
    </message>
    <message>
        <source>Zambia</source>
        <comment>country.ZM</comment>
        <translation>زامبیا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <comment>country.ZW</comment>
        <translation>زمبابوے</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>شواہد</translation>
    </message>
    <message>
        <source>Previous claim (Alt+Up)</source>
        <translation>پچھلا دعویٰ (Alt+Up)</translation>
    </message>
    <message>
        <source>Next claim (Alt+Down)</source>
        <translation>اگلا دعویٰ (Alt+Down)</translation>
    </message>
    <message>
        <source>Close evidence</source>
        <translation>شواہد بند کریں</translation>
    </message>
    <message>
        <source>Close evidence (Esc)</source>
        <translation>شواہد بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy the claim&apos;s words</source>
        <translation>دعوے کے الفاظ کاپی کریں</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>حوالے کے ساتھ کاپی کریں</translation>
    </message>
    <message>
        <source>Copy the claim with speaker, source and brief (Ctrl+Shift+C)</source>
        <translation>دعوے کو مقرر، ماخذ اور بریف سمیت کاپی کریں (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} از {total}</translation>
    </message>
    <message>
        <source>{place}: {claim}</source>
        <translation>{place}: {claim}</translation>
    </message>
    <message>
        <source>Claim {number} · {kind}</source>
        <translation>دعویٰ {number} · {kind}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>کون کہتا ہے</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>کہاں درج ہے</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>ماخذ نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>کہاں استعمال ہوا</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>لبِ لباب</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export PDF</source>
        <translation>پی ڈی ایف برآمد کریں</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>لیٹر</translation>
    </message>
    <message>
        <source>none; for instance TLP:GREEN</source>
        <translation>کوئی نہیں؛ مثلاً TLP:GREEN</translation>
    </message>
    <message>
        <source>Put the &amp;brief&apos;s file into the PDF</source>
        <translation>بریف کی فائل پی ڈی ایف میں شامل کریں (&amp;B)</translation>
    </message>
    <message>
        <source>The document then is PDF/A-3, which some archives do not take</source>
        <translation>تب دستاویز PDF/A-3 ہو گی، جسے بعض آرکائیو قبول نہیں کرتے</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>کتنی تفصیل</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>کاغذ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Handling mark</source>
        <translation>رازداری کا نشان (&amp;H)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>پیش منظر (&amp;V)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برآمد کریں…</translation>
    </message>
    <message>
        <source>&amp;One page</source>
        <translation>ایک صفحہ (&amp;O)</translation>
    </message>
    <message>
        <source>what matters most; what has no room is counted</source>
        <translation>سب سے اہم باتیں؛ جس کی گنجائش نہ ہو، اس کی تعداد بتائی جاتی ہے</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>خلاصہ (&amp;S)</translation>
    </message>
    <message>
        <source>at most four pages; what has no room is counted</source>
        <translation>زیادہ سے زیادہ چار صفحات؛ جس کی گنجائش نہ ہو، اس کی تعداد بتائی جاتی ہے</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>مکمل (&amp;F)</translation>
    </message>
    <message>
        <source>all of it: every claim in words, a chart, the checks</source>
        <translation>سب کچھ: ہر دعویٰ الفاظ میں، چارٹ اور جانچ</translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <translation>مآخذ کیا نہیں بتاتے</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Writing {}</source>
        <translation>فائل لکھی جا رہی ہے: {}</translation>
    </message>
    <message>
        <source>Written: {path} ({pages})</source>
        <translation>لکھ دی گئی: {path} ({pages})</translation>
    </message>
    <message>
        <source>No font has these characters; each is shown by its number: {}</source>
        <translation>یہ حروف کسی فونٹ میں نہیں؛ ہر ایک کو اس کے نمبر سے دکھایا گیا ہے: {}</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>برآمد منسوخ کر دی گئی؛ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>پی ڈی ایف برآمد کریں</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>This is a fault of the program, not of your file.</source>
        <translation>یہ پروگرام کی خرابی ہے، آپ کی فائل کی نہیں۔</translation>
    </message>
    <message>
        <source>The report says where it happened, and nothing of the brief.</source>
        <translation>رپورٹ بتاتی ہے کہ خرابی کہاں ہوئی؛ اس میں بریف کی کوئی بات نہیں۔</translation>
    </message>
    <message>
        <source>It is kept in {}.</source>
        <translation>یہ {} میں محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>کچھ غلط ہو گیا</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>The quotation mark at character {place} is not closed; the phrase runs to the end.</source>
        <translation>حرف نمبر {place} پر کھلنے والے واوین بند نہیں ہوئے؛ فقرہ آخر تک شمار ہو گا۔</translation>
    </message>
    <message>
        <source>No filter “{name}:”, so it is searched as it stands. There are: {choices}.</source>
        <translation>فلٹر “{name}” موجود نہیں، اس لیے اسے جوں کا توں تلاش کیا جا رہا ہے۔ دستیاب فلٹر: {choices}۔</translation>
    </message>
    <message>
        <source>“{name}:{value}” fits nothing here. It takes: {choices}.</source>
        <translation>فلٹر “{name}” کی قدر “{value}” یہاں کسی سے میل نہیں کھاتی۔ ممکنہ قدریں: {choices}۔</translation>
    </message>
    <message>
        <source>“{name}:{value}” fits nothing here, nor would any other value.</source>
        <translation>فلٹر “{name}” کی قدر “{value}” یہاں کسی سے میل نہیں کھاتی، اور نہ کوئی اور قدر کھائے گی۔</translation>
    </message>
    <message>
        <source>“{name}:” waits for a value and does nothing yet.</source>
        <translation>فلٹر “{name}” کو قدر درکار ہے؛ ابھی یہ کچھ نہیں کرتا۔</translation>
    </message>
    <message>
        <source>This is no regular expression, at character {place}: {reason}.</source>
        <translation>یہ ریگولر ایکسپریشن نہیں، حرف نمبر {place} پر: {reason}۔</translation>
    </message>
    <message>
        <source>The search was stopped after {milliseconds} ms; a simpler query gets an answer.</source>
        <translation>تلاش {milliseconds} ملی سیکنڈ بعد روک دی گئی؛ سادہ عبارت سے جواب مل سکتا ہے۔</translation>
    </message>
    <message>
        <source>A query has at most {most} characters, and this one has {length}.</source>
        <translation>تلاش کی عبارت میں زیادہ سے زیادہ {most} حروف ہو سکتے ہیں، جبکہ اس میں {length} ہیں۔</translation>
    </message>
    <message>
        <source>the flags x and V1 are not taken</source>
        <translation>فلیگ x اور V1 قبول نہیں کیے جاتے</translation>
    </message>
    <message>
        <source>it repeats its parts too many times</source>
        <translation>یہ اپنے حصے بہت زیادہ بار دہراتا ہے</translation>
    </message>
    <message>
        <source>it is too large or nested too deep</source>
        <translation>یہ بہت بڑا ہے یا اس میں تہیں بہت زیادہ ہیں</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language of the brief: {}</source>
        <translation>بریف کی زبان: {}</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Not opened: this is no valid address of a web page or of mail</source>
        <translation>نہیں کھولا گیا: یہ کسی ویب صفحے یا ای میل کا درست پتہ نہیں</translation>
    </message>
    <message>
        <source>Not opened: no program here opens this address</source>
        <translation>نہیں کھولا گیا: یہاں کوئی پروگرام یہ پتہ نہیں کھولتا</translation>
    </message>
    <message>
        <source>leads to {host}</source>
        <translation>{host} تک لے جاتا ہے</translation>
    </message>
</context>
<context>
    <name>LiveReload</name>
    <message>
        <source>A file that is saved is read again by itself.</source>
        <translation>محفوظ ہونے پر فائل خود بخود دوبارہ پڑھی جائے گی۔</translation>
    </message>
    <message>
        <source>Files are read again only by F5.</source>
        <translation>فائلیں صرف F5 سے دوبارہ پڑھی جائیں گی۔</translation>
    </message>
    <message>
        <source>Saved, and read again: {}</source>
        <translation>محفوظ ہوئی اور دوبارہ پڑھی گئی: {}</translation>
    </message>
    <message>
        <source>The system does not tell of changes to {name}: it is looked at every {seconds} seconds.</source>
        <translation>سسٹم {name} میں تبدیلیوں کی اطلاع نہیں دیتا: اسے ہر {seconds} سیکنڈ بعد دیکھا جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>اوزار</translation>
    </message>
    <message>
        <source>Opening {}…</source>
        <translation>فائل کھولی جا رہی ہے: {}…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>{} – Briefing</source>
        <translation>{} – Briefing</translation>
    </message>
    <message>
        <source>Earlier searches are forgotten.</source>
        <translation>سابقہ تلاشیں مٹا دی گئیں۔</translation>
    </message>
</context>
<context>
    <name>MineralsTab</name>
    <message>
        <source>Minerals</source>
        <translation>معدنیات</translation>
    </message>
    <message>
        <source>Filter minerals</source>
        <translation>معدنیات فلٹر کریں</translation>
    </message>
    <message>
        <source>This brief names no minerals.</source>
        <translation>اس بریف میں کسی معدنی شے کا نام نہیں۔</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>رکاوٹیں</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>دیگر نام</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>اس کے بارے میں کیا کہا گیا</translation>
    </message>
</context>
<context>
    <name>NarrowLine</name>
    <message>
        <source>Show all</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>Show all claims again (Esc)</source>
        <translation>تمام دعوے دوبارہ دکھائیں (Esc)</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All claims are shown.</source>
        <translation>تمام دعوے دکھائے جا رہے ہیں۔</translation>
    </message>
    <message>
        <source>Only {claims}: {shown} of {total}</source>
        <translation>صرف {claims}: {shown} از {total}</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>A note</source>
        <translation>اطلاع</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>checks passed</source>
        <translation>جانچ میں کامیاب</translation>
    </message>
    <message>
        <source>{number} dismissed</source>
        <translation>{number} نظر انداز</translation>
    </message>
</context>
<context>
    <name>OutlookTab</name>
    <message>
        <source>This brief says nothing of what is to come.</source>
        <translation>اس بریف میں آئندہ کے بارے میں کچھ درج نہیں۔</translation>
    </message>
    <message>
        <source>Condition: </source>
        <translation>شرط: </translation>
    </message>
    <message>
        <source>Sign to watch for: </source>
        <translation>قابلِ توجہ نشانی: </translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>BOTTOM LINE</source>
        <translation>لبِ لباب</translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <translation>مآخذ کیا نہیں بتاتے</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>مآخذ</translation>
    </message>
    <message>
        <source>not stated by the sources</source>
        <translation>مآخذ میں درج نہیں</translation>
    </message>
    <message>
        <source>Date of the event: </source>
        <translation>تقریب کی تاریخ: </translation>
    </message>
    <message>
        <source>Brief issued: </source>
        <translation>بریف کی تاریخِ اجرا: </translation>
    </message>
    <message>
        <source>Publisher: </source>
        <translation>ناشر: </translation>
    </message>
    <message>
        <source>Author: </source>
        <translation>مصنف: </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>درج نہیں</translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>تاریخ: </translation>
    </message>
    <message>
        <source>Address: </source>
        <translation>پتہ: </translation>
    </message>
    <message>
        <source>All claims from this source</source>
        <translation>اس ماخذ کے تمام دعوے</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Claims</source>
        <translation>دعوے</translation>
    </message>
    <message>
        <source>Condition: </source>
        <translation>شرط: </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Parts of the brief</source>
        <translation>بریف کے حصے</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Participant</source>
        <translation>شریک</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>معدنی شے</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Participants</source>
        <translation>شرکاء</translation>
    </message>
    <message>
        <source>Filter participants</source>
        <translation>شرکاء فلٹر کریں</translation>
    </message>
    <message>
        <source>This brief names no participants.</source>
        <translation>اس بریف میں کسی شریک کا نام نہیں۔</translation>
    </message>
    <message>
        <source>Companies by country</source>
        <translation>ملک کے لحاظ سے کمپنیاں</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>کمپنیاں</translation>
    </message>
    <message>
        <source>Claims by speaker</source>
        <translation>مقررین کے لحاظ سے دعوے</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>دعوے</translation>
    </message>
    <message>
        <source>What this participant says</source>
        <translation>یہ شریک کیا کہتا ہے</translation>
    </message>
    <message>
        <source>What is said of this participant</source>
        <translation>اس شریک کے بارے میں کیا کہا گیا</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Title and bottom line</source>
        <translation>عنوان اور لبِ لباب</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>کلیدی اعداد</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>دعوے</translation>
    </message>
    <message>
        <source>Commitments, policies, expectations</source>
        <translation>وعدے، پالیسیاں، توقعات</translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <translation>مآخذ کیا نہیں بتاتے</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>مآخذ</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>{} – Preview</source>
        <translation>پیش منظر – {}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>زوم</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>صفحے کی چوڑائی</translation>
    </message>
    <message>
        <source>Search the document</source>
        <translation>دستاویز میں تلاش کریں</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>اوزار</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>پی ڈی ایف محفوظ کریں…</translation>
    </message>
    <message>
        <source> of {} </source>
        <translation> از {} </translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} از {total}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>نہیں ملا</translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>Making the preview</source>
        <translation>پیش منظر بن رہا ہے</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>پرنٹ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Printed: {pages} ({place})</source>
        <translation>پرنٹ مکمل: {pages} ({place})</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>لکھ دی گئی: {}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>پی ڈی ایف محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>they have no language in common ({old}; {new})</source>
        <translation>دونوں میں کوئی زبان مشترک نہیں ({old}؛ {new})</translation>
    </message>
    <message>
        <source>the document cannot be made: nothing in it is called {name}</source>
        <translation>دستاویز نہیں بن سکتی: اس میں {name} نام کی کوئی چیز نہیں</translation>
    </message>
    <message>
        <source>the document cannot be made: a link in it has no room</source>
        <translation>دستاویز نہیں بن سکتی: اس کے ایک لنک کے لیے جگہ نہیں</translation>
    </message>
    <message>
        <source>the document cannot be made: it has no pages</source>
        <translation>دستاویز نہیں بن سکتی: اس میں کوئی صفحہ نہیں</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <translation>ڈسک بھر چکی ہے؛ جگہ بنائیں یا کوئی اور مقام منتخب کریں</translation>
    </message>
    <message>
        <source>your quota on this disk is used up; make room or choose another place</source>
        <translation>اس ڈسک پر آپ کا کوٹا ختم ہو چکا ہے؛ جگہ بنائیں یا کوئی اور مقام منتخب کریں</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <translation>ڈسک صرف پڑھنے کے لیے ہے؛ کوئی اور مقام منتخب کریں</translation>
    </message>
    <message>
        <source>no permission to write in this folder; choose another place</source>
        <translation>اس فولڈر میں لکھنے کی اجازت نہیں؛ کوئی اور مقام منتخب کریں</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>نام بہت لمبا ہے؛ کوئی مختصر نام منتخب کریں</translation>
    </message>
    <message>
        <source>the file is too large for this disk; choose another place</source>
        <translation>فائل اس ڈسک کے لیے بہت بڑی ہے؛ کوئی اور مقام منتخب کریں</translation>
    </message>
    <message>
        <source>a part of this path is a file, not a folder; choose another place</source>
        <translation>اس راستے کا ایک حصہ فولڈر نہیں بلکہ فائل ہے؛ کوئی اور مقام منتخب کریں</translation>
    </message>
    <message>
        <source>the folder does not exist; create it or choose another place</source>
        <translation>فولڈر موجود نہیں؛ اسے بنائیں یا کوئی اور مقام منتخب کریں</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation>یہ فولڈر ہے: {path}؛ اس میں کسی فائل کا نام دیں</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>فائل {path} نہیں لکھی جا سکتی: {reason}</translation>
    </message>
    <message>
        <source>the PDF needs the package typst, which is not installed; install briefing again</source>
        <translation>پی ڈی ایف کے لیے typst پیکج درکار ہے، جو انسٹال نہیں؛ Briefing دوبارہ انسٹال کریں</translation>
    </message>
    <message>
        <source>the typesetting process cannot be started: {reason}</source>
        <translation>صفحہ سازی کا عمل شروع نہیں ہو سکتا: {reason}</translation>
    </message>
    <message>
        <source>the document cannot be typeset: {reason}</source>
        <translation>دستاویز کی صفحہ سازی نہیں ہو سکتی: {reason}</translation>
    </message>
    <message>
        <source>the typesetting process ended before it was done ({code}); for a very large brief choose the profile summary or one-page</source>
        <translation>صفحہ سازی کا عمل مکمل ہونے سے پہلے رک گیا ({code})؛ بہت بڑے بریف کے لیے “خلاصہ” (summary) یا “ایک صفحہ” (one-page) منتخب کریں</translation>
    </message>
    <message>
        <source>no folder for temporary files can be written to; set TMPDIR to one that can</source>
        <translation>عارضی فائلوں کے لیے کوئی ایسا فولڈر نہیں جس میں لکھا جا سکے؛ TMPDIR میں ایسا فولڈر مقرر کریں جس میں لکھا جا سکے</translation>
    </message>
    <message>
        <source>the folder for temporary files cannot be written to ({reason}); set TMPDIR to one that can</source>
        <translation>عارضی فائلوں کے فولڈر میں لکھا نہیں جا سکتا ({reason})؛ TMPDIR میں ایسا فولڈر رکھیں جس میں لکھا جا سکے</translation>
    </message>
    <message>
        <source>the fonts of the document are missing; install briefing again</source>
        <translation>دستاویز کے فونٹ موجود نہیں؛ Briefing دوبارہ انسٹال کریں</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] میں فہرست</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>واوین میں متن</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>پورا عدد</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23, without quotes</source>
        <translation>واوین کے بغیر تاریخ، YYYY-MM-DD کی شکل میں</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>expected {right}</source>
        <translation>یہاں {right} درکار ہے</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos;</source>
        <translation>نامعلوم کلید &apos;{key}&apos;</translation>
    </message>
    <message>
        <source>{what}; known are {keys}</source>
        <translation>{what}؛ معلوم کلیدیں: {keys}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is missing; add {right}</source>
        <translation>کلید &apos;{key}&apos; موجود نہیں؛ {right} شامل کریں</translation>
    </message>
    <message>
        <source>expected at least {least}</source>
        <translation>کم از کم {least} درکار</translation>
    </message>
    <message>
        <source>expected a number, without quotes or separators, not {value}</source>
        <translation>واوین اور فاصل نشانات کے بغیر عدد درکار ہے، {value} نہیں</translation>
    </message>
    <message>
        <source>{value}: expected one of {right}</source>
        <translation>قدر {value} درست نہیں؛ ان میں سے ایک درکار ہے: {right}</translation>
    </message>
    <message>
        <source>{value}: expected {right}</source>
        <translation>قدر {value} درست نہیں؛ یہاں {right} درکار ہے</translation>
    </message>
    <message>
        <source>expected {right}, not {value}</source>
        <translation>یہاں {right} درکار ہے، {value} نہیں</translation>
    </message>
    <message>
        <source>expected {least} or more, not {value}</source>
        <translation>کم از کم {least} درکار ہے، {value} نہیں</translation>
    </message>
    <message>
        <source>a country code of two capitals such as PK (ISO 3166-1)</source>
        <translation>دو بڑے حروف کا ملکی کوڈ، جیسے PK (ISO 3166-1)</translation>
    </message>
    <message>
        <source>an id of lower-case letters, digits and single hyphens, at most 100 characters</source>
        <translation>چھوٹے لاطینی حروف، ہندسوں اور اکہرے ہائفن سے بنی شناخت (id)، زیادہ سے زیادہ 100 حروف</translation>
    </message>
    <message>
        <source>at least one visible character</source>
        <translation>کم از کم ایک نظر آنے والا حرف</translation>
    </message>
    <message>
        <source>{key} = one of {right}</source>
        <translation>{key} ({right} میں سے ایک)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>{key} = {right}</source>
        <translation>{key} = {right}</translation>
    </message>
    <message>
        <source>has {count} records; a brief has at most {most}, so split it into several</source>
        <translation>اس میں {count} اندراجات ہیں؛ بریف میں زیادہ سے زیادہ {most} ہو سکتے ہیں، اس لیے اسے کئی فائلوں میں تقسیم کریں</translation>
    </message>
    <message>
        <source>{what}; did you mean &apos;{near}&apos;?</source>
        <translation>{what}؛ کیا آپ کی مراد &apos;{near}&apos; ہے؟</translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; is taken by {kind} {number}; choose another</source>
        <translation>شناخت &apos;{id}&apos; پہلے سے {kind} {number} کے پاس ہے؛ کوئی اور منتخب کریں</translation>
    </message>
    <message>
        <source>{count} languages; a brief has at most {most}</source>
        <translation>{count} زبانیں ہیں؛ بریف میں زیادہ سے زیادہ {most} ہو سکتی ہیں</translation>
    </message>
    <message>
        <source>&apos;{language}&apos; is no language tag; write it as in &apos;en&apos;, &apos;zh&apos; or &apos;ur-PK&apos;</source>
        <translation>زبان کا ٹیگ &apos;{language}&apos; درست نہیں؛ اسے &apos;en&apos;، &apos;zh&apos; یا &apos;ur-PK&apos; کی طرح لکھیں</translation>
    </message>
    <message>
        <source>&apos;{language}&apos; is listed twice; list it once</source>
        <translation>زبان &apos;{language}&apos; فہرست میں دو بار درج ہے؛ اسے ایک بار لکھیں</translation>
    </message>
    <message>
        <source>too many paragraphs, list items, emphases and marks up to here; split the brief into several</source>
        <translation>یہاں تک پیراگراف، فہرست کے نکات، زور دیے گئے الفاظ اور نشانات بہت زیادہ ہیں؛ بریف کو کئی فائلوں میں تقسیم کریں</translation>
    </message>
    <message>
        <source>lists nested over {most} deep; a brief needs 2</source>
        <translation>فہرستیں {most} سے زیادہ تہوں میں ہیں؛ بریف کے لیے 2 کافی ہیں</translation>
    </message>
    <message>
        <source>the mark {mark} names no fact</source>
        <translation>نشان {mark} کسی دعوے (fact) کا نام نہیں</translation>
    </message>
    <message>
        <source>no {kind} has the id &apos;{id}&apos;</source>
        <translation>ایسا کوئی {kind} نہیں جس کی شناخت &apos;{id}&apos; ہو</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; is a person; name an organisation or a group</source>
        <translation>شناخت &apos;{id}&apos; کسی شخص کی ہے؛ کسی ادارے یا گروہ کا نام دیں</translation>
    </message>
    <message>
        <source>{url} is no https:, http: or mailto: link</source>
        <translation>لنک {url} نہ https کا ہے، نہ http کا اور نہ mailto کا</translation>
    </message>
    <message>
        <source>expected a number, not infinity or nan</source>
        <translation>عدد درکار ہے، infinity یا nan نہیں</translation>
    </message>
    <message>
        <source>has too much in it for a brief; split it into several</source>
        <translation>بریف کے لیے اس میں بہت زیادہ مواد ہے؛ اسے کئی فائلوں میں تقسیم کریں</translation>
    </message>
    <message>
        <source>nested over {most} deep; a brief needs 4</source>
        <translation>{most} سے زیادہ تہیں ہیں؛ بریف کے لیے 4 کافی ہیں</translation>
    </message>
    <message>
        <source>a key of over {most} parts; a brief needs 3</source>
        <translation>کلید کے حصے {most} سے زیادہ ہیں؛ بریف کے لیے 3 کافی ہیں</translation>
    </message>
    <message>
        <source>a key or a bare value of over {most} characters; shorten it</source>
        <translation>کلید یا واوین کے بغیر قدر {most} حروف سے لمبی ہے؛ اسے مختصر کریں</translation>
    </message>
    <message>
        <source>has more problems than the {most} listed; mend these first</source>
        <translation>درج کیے گئے {most} مسائل کے علاوہ بھی مسائل ہیں؛ پہلے یہ درست کریں</translation>
    </message>
    <message>
        <source>has not answered for {seconds} seconds; the disk or network folder it is on may be gone</source>
        <translation>{seconds} سیکنڈ سے جواب نہیں آیا؛ شاید وہ ڈسک یا نیٹ ورک فولڈر دستیاب نہیں رہا جس پر یہ ہے</translation>
    </message>
    <message>
        <source>is a directory; name a .toml file</source>
        <translation>یہ فولڈر ہے؛ کسی TOML فائل کا نام دیں</translation>
    </message>
    <message>
        <source>is a device or a pipe; name a .toml file</source>
        <translation>یہ ڈیوائس یا پائپ ہے؛ کسی TOML فائل کا نام دیں</translation>
    </message>
    <message>
        <source>is {size} MiB; a brief has at most {most}</source>
        <translation>اس کا حجم {size} MiB ہے؛ بریف کا زیادہ سے زیادہ حجم {most} ہو سکتا ہے</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8; save the file in UTF-8</source>
        <translation>بائٹ {byte} درست UTF-8 نہیں؛ فائل UTF-8 میں محفوظ کریں</translation>
    </message>
    <message>
        <source>has {count} million letters; a brief has at most {most}</source>
        <translation>اس میں {count} ملین حروف ہیں؛ بریف میں زیادہ سے زیادہ {most} ملین ہو سکتے ہیں</translation>
    </message>
    <message>
        <source>the file is empty; `briefing new` writes one to start from</source>
        <translation>فائل خالی ہے؛ `briefing new` سے ابتدائی فائل بنائی جا سکتی ہے</translation>
    </message>
    <message>
        <source>has {count} million letters, each sign counted as those it stands for; a brief has at most {most}</source>
        <translation>اگر ہر علامت کو ان حروف کے برابر گنا جائے جن کی جگہ وہ لکھی جاتی ہے تو اس میں {count} ملین حروف ہیں؛ بریف میں زیادہ سے زیادہ {most} ملین ہو سکتے ہیں</translation>
    </message>
    <message>
        <source>not TOML: {what}</source>
        <translation>یہ TOML نہیں: {what}</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ایسی کوئی فائل نہیں</translation>
    </message>
    <message>
        <source>may not be read; check its permissions</source>
        <translation>پڑھنے کی اجازت نہیں؛ اس کی اجازتیں دیکھیں</translation>
    </message>
    <message>
        <source>no text in &apos;{language}&apos;, which the brief lists in languages; add {right}</source>
        <translation>زبان &apos;{language}&apos; میں متن نہیں، حالانکہ وہ بریف کی languages میں درج ہے؛ {right} شامل کریں</translation>
    </message>
    <message>
        <source>expected a text by language, such as {right}</source>
        <translation>زبان کے لحاظ سے متن درکار ہے، جیسے {right}</translation>
    </message>
    <message>
        <source>&apos;{language}&apos; is not in languages; add it there or take the text away</source>
        <translation>زبان &apos;{language}&apos; کا ذکر languages میں نہیں؛ اسے وہاں شامل کریں یا یہ متن ہٹا دیں</translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation>واوین میں متن درکار ہے</translation>
    </message>
    <message>
        <source>the text in &apos;{language}&apos; is blank; write it or take the key away</source>
        <translation>زبان &apos;{language}&apos; کا متن خالی ہے؛ اسے لکھیں یا کلید ہٹا دیں</translation>
    </message>
    <message>
        <source>{name} has changed since it was opened; reload it (F5) and export again</source>
        <translation>کھلنے کے بعد {name} بدل چکی ہے؛ اسے دوبارہ لوڈ کریں (F5) اور پھر برآمد کریں</translation>
    </message>
    <message>
        <source>the printer does not take the document; look whether it is there and has paper</source>
        <translation>پرنٹر دستاویز قبول نہیں کر رہا؛ دیکھیں کہ وہ منسلک ہے اور اس میں کاغذ ہے</translation>
    </message>
    <message>
        <source>the printer stopped before page {number}</source>
        <translation>پرنٹر صفحہ {number} سے پہلے رک گیا</translation>
    </message>
    <message>
        <source>something went wrong inside the program: {what}</source>
        <translation>پروگرام کے اندر کچھ غلط ہو گیا: {what}</translation>
    </message>
    <message>
        <source>there is not enough memory for this; close other programs or use a smaller file</source>
        <translation>اس کے لیے میموری کافی نہیں؛ دوسرے پروگرام بند کریں یا چھوٹی فائل استعمال کریں</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>{line}:{column}: {what}</source>
        <translation>سطر {line}، کالم {column}: {what}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مسائل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Read the file again (F5)</source>
        <translation>فائل دوبارہ پڑھیں (F5)</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>کوئی اور فائل کھولیں…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Back to the brief that is open (Esc)</source>
        <translation>کھلے بریف پر واپس جائیں (Esc)</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>فہرست کاپی کریں</translation>
    </message>
    <message>
        <source>“{}” could not be opened</source>
        <translation>فائل “{}” نہیں کھل سکی</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>فائل نہیں پڑھی جا سکی۔</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Export under way</source>
        <translation>برآمد جاری ہے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
    <message>
        <source>{what}: laying out {pages}…</source>
        <translation>{what} – صفحہ بندی، {pages}…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>سب منتخب کریں (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>بڑھائیں (&amp;I)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>گھٹائیں (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>گھٹائیں</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>قدر گھٹائیں</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>ایک صفحہ پیچھے جائیں</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>اگلے صفحے پر جائیں</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>بڑھائیں</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>قدر بڑھائیں</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>دبائیں</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>نیچے اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>بائیں اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>دائیں اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>اوپر اسکرول کریں</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>نیچے کی طرف اسکرول کریں</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>بائیں طرف اسکرول کریں</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>دائیں طرف اسکرول کریں</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>اوپر کی طرف اسکرول کریں</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>فوکس کریں</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>فوکس یہاں لائیں</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>مینیو دکھائیں</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>مینیو دکھائیں</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>حالت بدلیں</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>عمل انجام دیں</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>غلط</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>انتخاب کی فہرست کھولیں</translation>
    </message>
    <message>
        <source>True</source>
        <translation>درست</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
فولڈر نہیں ملا۔
براہِ کرم تصدیق کریں کہ فولڈر کا درست نام دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
فائل نہیں ملی۔
براہِ کرم تصدیق کریں کہ فائل کا درست نام دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>فائل (%1)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>فائل %1 پہلے سے موجود ہے۔
کیا آپ اس کی جگہ نئی فائل رکھنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>منتخب کریں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف کریں (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>نیا فولڈر (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>کھولیں (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>نام تبدیل کریں (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں (&amp;S)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>فائل &apos;%1&apos; میں تبدیلی ممنوع ہے۔
کیا آپ پھر بھی اسے حذف کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>کیا آپ واقعی &apos;%1&apos; کو حذف کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>تفصیلی منظر پر جائیں</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>فہرست کے منظر پر جائیں</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>فولڈر حذف نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفصیلی منظر</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا نام: (&amp;N)</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>فائل فولڈر</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>فائلوں کی قسم:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>فولڈر تلاش کریں</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>پیچھے جائیں</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>آگے جائیں</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>اوپر کے فولڈر میں جائیں</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>فہرست کا منظر</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>مقامات اور بک مارکس کی فہرست</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>میرا کمپیوٹر</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>اوپر کا فولڈر</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>حالیہ مقامات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>نئے نام سے محفوظ کریں</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>دکھائیں </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>پوشیدہ فائلیں دکھائیں (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>سائیڈ بار</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامعلوم</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>پیسٹ کریں (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس کریں (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کٹ کریں (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>تفصیلات چھپائیں...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>تفصیلات دکھائیں...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>نہیں (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ہاں (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>روک دیں</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>رد کریں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نظر انداز کریں</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>سب کے لیے نہیں (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ری سیٹ کریں</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ڈیفالٹ بحال کریں</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>سب محفوظ کریں</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>سب کے لیے ہاں (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>فائل %1 پہلے سے موجود ہے۔
کیا آپ اس کی جگہ نئی فائل لکھنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>یہ فائل نہیں، فولڈر ہے: %1
براہِ کرم فائل کا کوئی اور نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>اختیارات &gt;&gt; (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>اختیارات &lt;&lt; (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>پرنٹ کریں (&amp;P)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>تمام صفحات</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>جفت صفحات</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>فائل %1 میں لکھا نہیں جا سکتا۔
براہِ کرم فائل کا کوئی اور نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>مقامی فائل</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>طاق صفحات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>فائل میں پرنٹ کریں ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>فائل میں پرنٹ کریں (پی ڈی ایف)</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>پہلے صفحے کا نمبر آخری صفحے کے نمبر سے بڑا نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>پی ڈی ایف فائل لکھیں</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>ترتیب سے جوڑیں</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>رنگین</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>رنگ کا انداز</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>کاپیاں</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>کاپیاں:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>موجودہ صفحہ</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>دو طرفہ پرنٹنگ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>گرے اسکیل</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>لمبی جانب جلد</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>اختیارات</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>آؤٹ پٹ کی ترتیبات</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>صفحات کا سیٹ:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>سب پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>پرنٹ کی حد</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>الٹی ترتیب</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>چھوٹی جانب جلد</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>صفحات یا حدود کوما (,) سے الگ کر کے لکھیں۔ حد دو اعداد کے درمیان ہائفن (-) لگا کر بنتی ہے: 5 اور 7 کے درمیان ہائفن ہو تو صفحات 5، 6 اور 7 پرنٹ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>نام: (&amp;N)</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>مقام:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>آؤٹ پٹ فائل: (&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>خصوصیات (&amp;R)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>قسم:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>سب سے نیچے</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>بایاں کنارہ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ایک صفحہ نیچے</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ایک صفحہ بائیں</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ایک صفحہ دائیں</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ایک صفحہ اوپر</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>دایاں کنارہ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>نیچے اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>یہاں تک اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>بائیں اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>دائیں اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>اوپر اسکرول کریں</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>سب سے اوپر</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>بائیں اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>دائیں اسکرول کریں</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>پہلے قطعی حرف کی سمت کا علیحدہ حصہ (FSI)</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>یونیکوڈ کنٹرول حرف داخل کریں</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>بائیں سے دائیں شمولیت کا آغاز (LRE)</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>بائیں سے دائیں علیحدہ حصہ (LRI)</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>بائیں سے دائیں نشان (LRM)</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>بائیں سے دائیں جبری سمت کا آغاز (LRO)</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>سمتی وضع کا اختتام (PDF)</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>علیحدہ حصے کا اختتام (PDI)</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>دائیں سے بائیں شمولیت کا آغاز (RLE)</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>دائیں سے بائیں علیحدہ حصہ (RLI)</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>دائیں سے بائیں نشان (RLM)</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>دائیں سے بائیں جبری سمت کا آغاز (RLO)</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>صفر چوڑائی کا جوڑنے والا (ZWJ)</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>صفر چوڑائی کا نہ جوڑنے والا (ZWNJ)</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>صفر چوڑائی کا خالی وقفہ (ZWSP)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>پیسٹ کریں (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس کریں (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>لنک کا پتہ کاپی کریں (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کٹ کریں (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Claim {number}: {words}</source>
        <translation>دعویٰ {number}: {words}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>حالیہ بریف کھولیں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>یہ فہرست صاف کریں (&amp;F)</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>{tab}, {title}: {found}</source>
        <translation>{tab}، {title}: {found}</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>Try:</source>
        <translation>یہ آزمائیں:</translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation>تلاش “{}” کا کوئی نتیجہ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Search for {}</source>
        <translation>تلاش کریں: {}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search this brief</source>
        <translation>اس بریف میں تلاش کریں</translation>
    </message>
    <message>
        <source>Search this brief (Ctrl+F)</source>
        <translation>اس بریف میں تلاش کریں (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>تلاش صاف کریں</translation>
    </message>
    <message>
        <source>“a phrase” · -without · tab: kind: by: country: mineral:</source>
        <translation>“فقرہ”، -لفظ، اور کالن کے ساتھ: tab kind by country mineral</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>پچھلا نتیجہ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>اگلا نتیجہ (F3)</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>تلاش جاری ہے…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>روک دی گئی</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>تلاش نہیں ہوئی</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>نہیں ملا</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>نتائج: {}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} از {total}</translation>
    </message>
    <message>
        <source>no search</source>
        <translation>کوئی تلاش نہیں</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{} is not there any more. This is the brief that comes with the program.</source>
        <translation>{} اب موجود نہیں۔ یہ پروگرام کے ساتھ دیا گیا بریف ہے۔</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹ</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>کلید یا اس کا کام تلاش کریں</translation>
    </message>
    <message>
        <source>No key or action goes by that.</source>
        <translation>ایسی کوئی کلید یا کارروائی نہیں۔</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} یا {other}</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Divider</source>
        <translation>تقسیمی پٹی</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>تیر والی کلیدوں سے ہٹتی ہے</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>to be looked at again on {}</source>
        <translation>{} کو دوبارہ دیکھنا ہے</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>بتاریخ {}</translation>
    </message>
    <message>
        <source>stated only</source>
        <translation>صرف بیان کی حد تک</translation>
    </message>
    <message>
        <source>in a memorandum</source>
        <translation>مفاہمتی یادداشت میں</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>قانوناً لازم</translation>
    </message>
    <message>
        <source>financed</source>
        <translation>مالی وسائل فراہم</translation>
    </message>
    <message>
        <source>operating</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>امکان نہ ہونے کے برابر</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>بہت کم امکان</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>کم امکان</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>تقریباً نصف امکان</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>زیادہ امکان</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>بہت زیادہ امکان</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>تقریباً یقینی</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>کم اعتماد</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>درمیانہ اعتماد</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>زیادہ اعتماد</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>وسائل</translation>
    </message>
    <message>
        <source>inferred resources</source>
        <translation>قیاسی وسائل</translation>
    </message>
    <message>
        <source>indicated resources</source>
        <translation>معقول حد تک معلوم وسائل</translation>
    </message>
    <message>
        <source>measured resources</source>
        <translation>پیمائش شدہ وسائل</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>ذخائر</translation>
    </message>
    <message>
        <source>probable reserves</source>
        <translation>امکانی ذخائر</translation>
    </message>
    <message>
        <source>proved reserves</source>
        <translation>ثابت شدہ ذخائر</translation>
    </message>
    <message>
        <source>production</source>
        <translation>پیداوار</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>پیداواری گنجائش</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>تجارت</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Language of the brief</source>
        <translation>بریف کی زبان</translation>
    </message>
    <message>
        <source>… and {} more: see `briefing check`</source>
        <translation>… اور {} مزید: `briefing check` دیکھیں</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size {} %</source>
        <translation>متن کا سائز {} فیصد</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language of the &amp;window</source>
        <translation>ونڈو کی زبان (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>سسٹم کے مطابق (&amp;A)</translation>
    </message>
    <message>
        <source>Language of the &amp;brief</source>
        <translation>بریف کی زبان (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;As the window</source>
        <translation>ونڈو کے مطابق (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Urdu letters</source>
        <translation>اردو رسم الخط (&amp;U)</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>event</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>بیان</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>گروہ</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>پالیسی</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>نظر رکھنے کی بات</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>ایک نظر میں</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>شرکاء</translation>
    </message>
    <message>
        <source>minerals</source>
        <translation>معدنیات</translation>
    </message>
    <message>
        <source>outlook</source>
        <translation>مستقبل کا منظرنامہ</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>صرف بیان کی حد تک</translation>
    </message>
    <message>
        <source>memorandum</source>
        <translation>مفاہمتی یادداشت میں</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>قانوناً لازم</translation>
    </message>
    <message>
        <source>financed</source>
        <translation>مالی وسائل فراہم</translation>
    </message>
    <message>
        <source>operating</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>امکان نہ ہونے کے برابر</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>بہت کم امکان</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>کم امکان</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>تقریباً نصف امکان</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>زیادہ امکان</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>بہت زیادہ امکان</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>تقریباً یقینی</translation>
    </message>
    <message>
        <source>low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>درمیانہ</translation>
    </message>
    <message>
        <source>high</source>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>وسائل</translation>
    </message>
    <message>
        <source>inferred resources</source>
        <translation>قیاسی وسائل</translation>
    </message>
    <message>
        <source>indicated resources</source>
        <translation>معقول حد تک معلوم وسائل</translation>
    </message>
    <message>
        <source>measured resources</source>
        <translation>پیمائش شدہ وسائل</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>ذخائر</translation>
    </message>
    <message>
        <source>probable reserves</source>
        <translation>امکانی ذخائر</translation>
    </message>
    <message>
        <source>proved reserves</source>
        <translation>ثابت شدہ ذخائر</translation>
    </message>
    <message>
        <source>production</source>
        <translation>پیداوار</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>پیداواری گنجائش</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>تجارت</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>“{words}” کے بغیر</translation>
    </message>
    <message>
        <source>{words} as separate words</source>
        <translation>{words}، الگ الگ الفاظ کے طور پر</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>بڑے چھوٹے حروف کے فرق کے بغیر</translation>
    </message>
    <message>
        <source>as part of a word</source>
        <translation>لفظ کے جزو کے طور پر</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The settings could not be read, so all are as at first; the old file is kept as {}.</source>
        <translation>ترتیبات پڑھی نہ جا سکیں، اس لیے سب ابتدائی حالت پر ہیں؛ پرانی فائل {} کے نام سے محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Settings cannot be kept, for {} cannot be written: what is set holds until the program ends.</source>
        <translation>ترتیبات محفوظ نہیں کی جا سکتیں، کیونکہ {} میں لکھا نہیں جا سکتا: جو ترتیب دی جائے وہ پروگرام کے بند ہونے تک رہے گی۔</translation>
    </message>
    <message>
        <source>Press a claim’s number to see who says it and where. {find} searches, {palette} goes anywhere, {shortcuts} lists every key.</source>
        <translation>کسی دعوے کا نمبر دبائیں تو معلوم ہو گا کہ یہ کس نے اور کہاں کہا۔ {find} سے تلاش، {palette} سے کہیں بھی جائیں، {shortcuts} سے تمام کلیدیں۔</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Overview</source>
        <translation>ایک نظر میں</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>شرکاء</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>معدنیات</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>مستقبل کا منظرنامہ</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>event</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>بیان</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>گروہ</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>پالیسیاں</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>توقعات</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>نظر رکھنے کی باتیں</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>شامل: {}</translation>
    </message>
    <message>
        <source>matching {}</source>
        <translation>مطابق: {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>بغیر: {}</translation>
    </message>
    <message>
        <source>{filter}: {values}</source>
        <translation>فلٹر {filter}: {values}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>سوائے {}</translation>
    </message>
    <message>
        <source>in {language}: {snippet}</source>
        <translation>{language} میں: {snippet}</translation>
    </message>
    <message>
        <source>matched because: {name} = {alias}</source>
        <translation>مطابقت کی وجہ: {name} = {alias}</translation>
    </message>
    <message>
        <source>all claims</source>
        <translation>تمام دعوے</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>بیانات</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>جائزے</translation>
    </message>
    <message>
        <source>the source’s own assessments</source>
        <translation>ماخذ کے اپنے جائزے</translation>
    </message>
    <message>
        <source>events</source>
        <translation>واقعات</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
</TS>
