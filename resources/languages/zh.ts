<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;bundled brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what changed since another version of this brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload by i&amp;tself when saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a PDF summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view and print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the PDF, to be searched, printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression, held against the text as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget earlier &amp;searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checks find, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a&amp;ssessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the source’s &amp;own assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments that no speaker answers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an action, tab, section, participant or mineral by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the claim, row or hit that has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;claim of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous c&amp;laim of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All claims of this &amp;speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All claims &amp;from this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is &amp;topmost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Briefing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Open a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Briefing {}&lt;/h3&gt;&lt;p&gt;A desktop reader for structured briefs: every claim with its source and its speaker.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence. Made with Python, Qt (PySide6, LGPL), msgspec, Typst, tree-sitter and markdown-it.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Briefing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not of your file:
{}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>A problem in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every problem of the file (Alt+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} – shown is the last good version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefModels</name>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the open brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen change in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all changes as a table (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed: a reader sees the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands only in the other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>the number {number} stands in prose, and no fact marked in its paragraph carries it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the count {number} is the figure of none of the facts it rests on; name its fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fact &apos;{id}&apos; is of kind figure and has none; add {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure of &apos;{id}&apos; has no unit; say what it counts with {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; speaks of money and gives no year; say it in its words, or in its figure: {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; speaks of money and gives no currency; say it in its words, or in its figure: {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; speaks of money and gives no currency and no year; say it in its words, or in its figure: {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tonnage of &apos;{id}&apos; has {nothing}; add what its source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tonnage of &apos;{id}&apos; has {nothing}; add {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; gives {value} {unit} where &apos;{other}&apos; gives {other_value}; one is wrong, or they count different things: let the unit say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds resources to reserves; give each by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds up what has come differently far ({rungs}); give a total for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds up figures, and not all have one; give each a figure, or drop total_of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds up different units ({units}); count all in the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; gives {value}, and its parts add up to {total}; mend one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule is called &apos;{rule}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; finds nothing here any more; take the dismissal out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is dismissed is looked at once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can check a claim whose source is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in prose is quoted; it must lead to who gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count in a table is quoted as any other figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources need not pay; added to reserves they mislead whoever invests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total that its parts do not make discredits the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader weighs a claim by who published it, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source that backs nothing lends weight it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number without a unit can be read as anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts can be compared only in one currency, at the prices of one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tonnage is a resource, a reserve or an output; which one decides what it is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two values for one thing at least one is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise and a paid bill do not make a sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody is named for cannot be held to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minister&apos;s word and a bystander&apos;s differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word at a forum is not yet a contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judgement is used by how likely it is and how sure its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who watches needs to know what to look for, or when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Today” is another day for whoever reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of what has not happened yet is a forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise is not information, and costs the brief its credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A misspelt name is not found, and offends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many readers read nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are what readers look for first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known must not be taken for what is not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a month a brief is history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no bottom line; say in one to three sentences what the reader must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bottom line has {number} sentences; cut it to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no key figures; give a fact of the tab overview a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no gaps; say what the sources leave open in [[gap]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the brief was issued {days} days ago; look whether it still holds and issue it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the claim &apos;{id}&apos; cites no source; add {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source &apos;{id}&apos; has no {key}; add it if it is known, and leave it in Gaps if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claim cites the source &apos;{id}&apos;; cite it or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement &apos;{id}&apos; has no speaker; add said_by, or choose another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaker &apos;{id}&apos; has no role; add {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} assessment does not say how likely and how sure ({ids}); add likelihood and confidence where the source says so, and leave it in Gaps if it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} assessments do not say how likely and how sure ({ids}); add likelihood and confidence where the source says so, and leave it in Gaps if it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} assessments do not say how likely and how sure ({ids} and {more} more); add likelihood and confidence where the source says so, and leave it in Gaps if it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commitment &apos;{id}&apos; has no status; add {right}: stated, memorandum, binding, financed or operating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; does not say what would show it; add {right}, or due = a date to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{words}&apos; depends on the day it is read; write the date, or name it in Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is after the brief&apos;s own date, {issued}; mend one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} is after the brief&apos;s own date; what is to come belongs in the tab outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{words}&apos; sells; say what was said or measured instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is one letter from the name &apos;{name}&apos;; spell it one way, or add an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksWindow</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking “{}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software sees whether a claim names its source and speaker; it cannot judge whether it is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule has found anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed in the file: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimDesk</name>
    <message>
        <source>All claims are shown again, to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim stands behind this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a claim first: press its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker or source is named for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All claims by or about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All claims of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All claims from {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimListPane</name>
    <message>
        <source>Close the list of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of claims (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} by or about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back to claim {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>Claim {number}: {words} {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an action, section, participant or mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes by that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing with {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} – What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{old}” (issued {old_date}) to the open brief “{new}” (issued {new_date}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file bears the later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in a language both have: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more; open the file to see them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>,</source>
        <comment>grouping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <comment>months.0</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>February</source>
        <comment>months.1</comment>
        <translation>2</translation>
    </message>
    <message>
        <source>March</source>
        <comment>months.2</comment>
        <translation>3</translation>
    </message>
    <message>
        <source>April</source>
        <comment>months.3</comment>
        <translation>4</translation>
    </message>
    <message>
        <source>May</source>
        <comment>months.4</comment>
        <translation>5</translation>
    </message>
    <message>
        <source>June</source>
        <comment>months.5</comment>
        <translation>6</translation>
    </message>
    <message>
        <source>July</source>
        <comment>months.6</comment>
        <translation>7</translation>
    </message>
    <message>
        <source>August</source>
        <comment>months.7</comment>
        <translation>8</translation>
    </message>
    <message>
        <source>September</source>
        <comment>months.8</comment>
        <translation>9</translation>
    </message>
    <message>
        <source>October</source>
        <comment>months.9</comment>
        <translation>10</translation>
    </message>
    <message>
        <source>November</source>
        <comment>months.10</comment>
        <translation>11</translation>
    </message>
    <message>
        <source>December</source>
        <comment>months.11</comment>
        <translation>12</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <comment>untitled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>kicker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued {date}</source>
        <comment>issued</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>contents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom line</source>
        <comment>bottom_line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <comment>figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>overview</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>participants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minerals</source>
        <comment>minerals</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <comment>outlook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <comment>gaps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>claims</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every claim of this brief with who makes it and where it can be read. A small number in the text leads here; the number here leads back.</source>
        <comment>claims_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further claims</source>
        <comment>further_claims</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what</source>
        <comment>speakers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each claim by its number and its place in a source. A small number in the text leads here; the number here leads back.</source>
        <comment>speakers_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims by who makes them</source>
        <comment>speakers_table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>checks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software has looked whether claims name their source and speaker, and whether numbers are carried by claims. It cannot judge whether what is said is true.</source>
        <comment>checks_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks passed; warnings: {warnings}.</source>
        <comment>checks_passed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks not passed; errors: {errors}, warnings: {warnings}.</source>
        <comment>checks_failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>more_findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most</source>
        <comment>matters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to watch</source>
        <comment>watch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>chart_word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies by country</source>
        <comment>chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part, or in whose name something is said</source>
        <comment>participants_table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minerals named, and what is said of them</source>
        <comment>minerals_table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims in order</source>
        <comment>claims_table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role and organisation</source>
        <comment>column.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <comment>column.country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column.count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>column.aliases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>column.symbol</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column.group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <comment>column.constraints</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column.number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>column.claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, each with its place in a source</source>
        <comment>column.claims</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <comment>column.speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column.source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <comment>column.used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>fact.figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <comment>fact.event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>fact.statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <comment>fact.assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <comment>fact.commitment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <comment>outlook_kind.commitment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>outlook_kind.policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations</source>
        <comment>outlook_kind.expectation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To watch</source>
        <comment>outlook_kind.watch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {value}</source>
        <comment>qualifier.over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {value}</source>
        <comment>qualifier.under</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {value}</source>
        <comment>qualifier.about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {value}</source>
        <comment>qualifier.at least</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>qualifier.at most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {value}</source>
        <comment>qualifier.up to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly {value}</source>
        <comment>qualifier.nearly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition: {condition}</source>
        <comment>condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: {trigger}</source>
        <comment>trigger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at again on {date}</source>
        <comment>due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {date}</source>
        <comment>as_of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated only</source>
        <comment>standing.stated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a memorandum</source>
        <comment>standing.memorandum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binding</source>
        <comment>standing.binding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>financed</source>
        <comment>standing.financed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operating</source>
        <comment>standing.operating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost no chance</source>
        <comment>standing.almost no chance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unlikely</source>
        <comment>standing.very unlikely</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>standing.unlikely</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <comment>standing.roughly even chance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <comment>standing.likely</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <comment>standing.very likely</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost certain</source>
        <comment>standing.almost certain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low confidence</source>
        <comment>standing.low</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <comment>standing.moderate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high confidence</source>
        <comment>standing.high</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources</source>
        <comment>standing.resources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred resources</source>
        <comment>standing.inferred resources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicated resources</source>
        <comment>standing.indicated resources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured resources</source>
        <comment>standing.measured resources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserves</source>
        <comment>standing.reserves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable reserves</source>
        <comment>standing.probable reserves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved reserves</source>
        <comment>standing.proved reserves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <comment>standing.production</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <comment>standing.capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade</source>
        <comment>standing.trade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {count} in other scripts</source>
        <comment>other_scripts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source itself</source>
        <comment>source_itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source given</source>
        <comment>no_source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry is left out or shortened to keep to one page; the full document has it.</source>
        <comment>left_out.one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are left out or shortened to keep to one page; the full document has them.</source>
        <comment>left_out.many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry is left out or shortened to keep to four pages; the full document has it.</source>
        <comment>left_out_of_summary.one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are left out or shortened to keep to four pages; the full document has them.</source>
        <comment>left_out_of_summary.many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {n}, page {page}</source>
        <comment>jump.claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {n} in the text, page {page}</source>
        <comment>jump.use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {n}, page {page}</source>
        <comment>jump.source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first claim from source {n}, page {page}</source>
        <comment>jump.cite</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file this document was made from</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brief on {event}, with the source of every claim.</source>
        <comment>description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brief with the source of every claim.</source>
        <comment>description_plain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andorra</source>
        <comment>country.AD</comment>
        <translation>安道尔</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <comment>country.AE</comment>
        <translation>阿拉伯联合酋长国</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <comment>country.AF</comment>
        <translation>阿富汗</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <comment>country.AG</comment>
        <translation>安提瓜和巴布达</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <comment>country.AI</comment>
        <translation>安圭拉</translation>
    </message>
    <message>
        <source>Albania</source>
        <comment>country.AL</comment>
        <translation>阿尔巴尼亚</translation>
    </message>
    <message>
        <source>Armenia</source>
        <comment>country.AM</comment>
        <translation>亚美尼亚</translation>
    </message>
    <message>
        <source>Angola</source>
        <comment>country.AO</comment>
        <translation>安哥拉</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <comment>country.AQ</comment>
        <translation>南极洲</translation>
    </message>
    <message>
        <source>Argentina</source>
        <comment>country.AR</comment>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <comment>country.AS</comment>
        <translation>美属萨摩亚</translation>
    </message>
    <message>
        <source>Austria</source>
        <comment>country.AT</comment>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>country.AU</comment>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Aruba</source>
        <comment>country.AW</comment>
        <translation>阿鲁巴</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <comment>country.AX</comment>
        <translation>奥兰群岛</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <comment>country.AZ</comment>
        <translation>阿塞拜疆</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <comment>country.BA</comment>
        <translation>波斯尼亚和黑塞哥维那</translation>
    </message>
    <message>
        <source>Barbados</source>
        <comment>country.BB</comment>
        <translation>巴巴多斯</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <comment>country.BD</comment>
        <translation>孟加拉国</translation>
    </message>
    <message>
        <source>Belgium</source>
        <comment>country.BE</comment>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <comment>country.BF</comment>
        <translation>布基纳法索</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <comment>country.BG</comment>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <comment>country.BH</comment>
        <translation>巴林</translation>
    </message>
    <message>
        <source>Burundi</source>
        <comment>country.BI</comment>
        <translation>布隆迪</translation>
    </message>
    <message>
        <source>Benin</source>
        <comment>country.BJ</comment>
        <translation>贝宁</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <comment>country.BL</comment>
        <translation>圣巴泰勒米</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <comment>country.BM</comment>
        <translation>百慕大</translation>
    </message>
    <message>
        <source>Brunei</source>
        <comment>country.BN</comment>
        <translation>文莱</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <comment>country.BO</comment>
        <translation>玻利维亚</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <comment>country.BQ</comment>
        <translation>荷属加勒比区</translation>
    </message>
    <message>
        <source>Brazil</source>
        <comment>country.BR</comment>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <comment>country.BS</comment>
        <translation>巴哈马</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <comment>country.BT</comment>
        <translation>不丹</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <comment>country.BV</comment>
        <translation>布韦岛</translation>
    </message>
    <message>
        <source>Botswana</source>
        <comment>country.BW</comment>
        <translation>博茨瓦纳</translation>
    </message>
    <message>
        <source>Belarus</source>
        <comment>country.BY</comment>
        <translation>白俄罗斯</translation>
    </message>
    <message>
        <source>Belize</source>
        <comment>country.BZ</comment>
        <translation>伯利兹</translation>
    </message>
    <message>
        <source>Canada</source>
        <comment>country.CA</comment>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <comment>country.CC</comment>
        <translation>科科斯（基林）群岛</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <comment>country.CD</comment>
        <translation>刚果（金）</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <comment>country.CF</comment>
        <translation>中非共和国</translation>
    </message>
    <message>
        <source>Congo</source>
        <comment>country.CG</comment>
        <translation>刚果（布）</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <comment>country.CH</comment>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <comment>country.CI</comment>
        <translation>科特迪瓦</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <comment>country.CK</comment>
        <translation>库克群岛</translation>
    </message>
    <message>
        <source>Chile</source>
        <comment>country.CL</comment>
        <translation>智利</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <comment>country.CM</comment>
        <translation>喀麦隆</translation>
    </message>
    <message>
        <source>China</source>
        <comment>country.CN</comment>
        <translation>中国</translation>
    </message>
    <message>
        <source>Colombia</source>
        <comment>country.CO</comment>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <comment>country.CR</comment>
        <translation>哥斯达黎加</translation>
    </message>
    <message>
        <source>Cuba</source>
        <comment>country.CU</comment>
        <translation>古巴</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <comment>country.CV</comment>
        <translation>佛得角</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <comment>country.CW</comment>
        <translation>库拉索</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <comment>country.CX</comment>
        <translation>圣诞岛</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <comment>country.CY</comment>
        <translation>塞浦路斯</translation>
    </message>
    <message>
        <source>Czechia</source>
        <comment>country.CZ</comment>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Germany</source>
        <comment>country.DE</comment>
        <translation>德国</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <comment>country.DJ</comment>
        <translation>吉布提</translation>
    </message>
    <message>
        <source>Denmark</source>
        <comment>country.DK</comment>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Dominica</source>
        <comment>country.DM</comment>
        <translation>多米尼克</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <comment>country.DO</comment>
        <translation>多米尼加共和国</translation>
    </message>
    <message>
        <source>Algeria</source>
        <comment>country.DZ</comment>
        <translation>阿尔及利亚</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <comment>country.EC</comment>
        <translation>厄瓜多尔</translation>
    </message>
    <message>
        <source>Estonia</source>
        <comment>country.EE</comment>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Egypt</source>
        <comment>country.EG</comment>
        <translation>埃及</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <comment>country.EH</comment>
        <translation>西撒哈拉</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <comment>country.ER</comment>
        <translation>厄立特里亚</translation>
    </message>
    <message>
        <source>Spain</source>
        <comment>country.ES</comment>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <comment>country.ET</comment>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <source>Finland</source>
        <comment>country.FI</comment>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>Fiji</source>
        <comment>country.FJ</comment>
        <translation>斐济</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <comment>country.FK</comment>
        <translation>福克兰群岛</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <comment>country.FM</comment>
        <translation>密克罗尼西亚</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <comment>country.FO</comment>
        <translation>法罗群岛</translation>
    </message>
    <message>
        <source>France</source>
        <comment>country.FR</comment>
        <translation>法国</translation>
    </message>
    <message>
        <source>Gabon</source>
        <comment>country.GA</comment>
        <translation>加蓬</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>country.GB</comment>
        <translation>英国</translation>
    </message>
    <message>
        <source>Grenada</source>
        <comment>country.GD</comment>
        <translation>格林纳达</translation>
    </message>
    <message>
        <source>Georgia</source>
        <comment>country.GE</comment>
        <translation>格鲁吉亚</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <comment>country.GF</comment>
        <translation>法属圭亚那</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <comment>country.GG</comment>
        <translation>根西岛</translation>
    </message>
    <message>
        <source>Ghana</source>
        <comment>country.GH</comment>
        <translation>加纳</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <comment>country.GI</comment>
        <translation>直布罗陀</translation>
    </message>
    <message>
        <source>Greenland</source>
        <comment>country.GL</comment>
        <translation>格陵兰</translation>
    </message>
    <message>
        <source>Gambia</source>
        <comment>country.GM</comment>
        <translation>冈比亚</translation>
    </message>
    <message>
        <source>Guinea</source>
        <comment>country.GN</comment>
        <translation>几内亚</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <comment>country.GP</comment>
        <translation>瓜德罗普</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <comment>country.GQ</comment>
        <translation>赤道几内亚</translation>
    </message>
    <message>
        <source>Greece</source>
        <comment>country.GR</comment>
        <translation>希腊</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <comment>country.GS</comment>
        <translation>南乔治亚和南桑威奇群岛</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <comment>country.GT</comment>
        <translation>危地马拉</translation>
    </message>
    <message>
        <source>Guam</source>
        <comment>country.GU</comment>
        <translation>关岛</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <comment>country.GW</comment>
        <translation>几内亚比绍</translation>
    </message>
    <message>
        <source>Guyana</source>
        <comment>country.GY</comment>
        <translation>圭亚那</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <comment>country.HK</comment>
        <translation>香港</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <comment>country.HM</comment>
        <translation>赫德岛和麦克唐纳群岛</translation>
    </message>
    <message>
        <source>Honduras</source>
        <comment>country.HN</comment>
        <translation>洪都拉斯</translation>
    </message>
    <message>
        <source>Croatia</source>
        <comment>country.HR</comment>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Haiti</source>
        <comment>country.HT</comment>
        <translation>海地</translation>
    </message>
    <message>
        <source>Hungary</source>
        <comment>country.HU</comment>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <comment>country.ID</comment>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Ireland</source>
        <comment>country.IE</comment>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Israel</source>
        <comment>country.IL</comment>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <comment>country.IM</comment>
        <translation>马恩岛</translation>
    </message>
    <message>
        <source>India</source>
        <comment>country.IN</comment>
        <translation>印度</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <comment>country.IO</comment>
        <translation>英属印度洋领地</translation>
    </message>
    <message>
        <source>Iraq</source>
        <comment>country.IQ</comment>
        <translation>伊拉克</translation>
    </message>
    <message>
        <source>Iran</source>
        <comment>country.IR</comment>
        <translation>伊朗</translation>
    </message>
    <message>
        <source>Iceland</source>
        <comment>country.IS</comment>
        <translation>冰岛</translation>
    </message>
    <message>
        <source>Italy</source>
        <comment>country.IT</comment>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Jersey</source>
        <comment>country.JE</comment>
        <translation>泽西岛</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <comment>country.JM</comment>
        <translation>牙买加</translation>
    </message>
    <message>
        <source>Jordan</source>
        <comment>country.JO</comment>
        <translation>约旦</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>country.JP</comment>
        <translation>日本</translation>
    </message>
    <message>
        <source>Kenya</source>
        <comment>country.KE</comment>
        <translation>肯尼亚</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <comment>country.KG</comment>
        <translation>吉尔吉斯斯坦</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <comment>country.KH</comment>
        <translation>柬埔寨</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <comment>country.KI</comment>
        <translation>基里巴斯</translation>
    </message>
    <message>
        <source>Comoros</source>
        <comment>country.KM</comment>
        <translation>科摩罗</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <comment>country.KN</comment>
        <translation>圣基茨和尼维斯</translation>
    </message>
    <message>
        <source>North Korea</source>
        <comment>country.KP</comment>
        <translation>朝鲜</translation>
    </message>
    <message>
        <source>South Korea</source>
        <comment>country.KR</comment>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <comment>country.KW</comment>
        <translation>科威特</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <comment>country.KY</comment>
        <translation>开曼群岛</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <comment>country.KZ</comment>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>Laos</source>
        <comment>country.LA</comment>
        <translation>老挝</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <comment>country.LB</comment>
        <translation>黎巴嫩</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <comment>country.LC</comment>
        <translation>圣卢西亚</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <comment>country.LI</comment>
        <translation>列支敦士登</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <comment>country.LK</comment>
        <translation>斯里兰卡</translation>
    </message>
    <message>
        <source>Liberia</source>
        <comment>country.LR</comment>
        <translation>利比里亚</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <comment>country.LS</comment>
        <translation>莱索托</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <comment>country.LT</comment>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <comment>country.LU</comment>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Latvia</source>
        <comment>country.LV</comment>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Libya</source>
        <comment>country.LY</comment>
        <translation>利比亚</translation>
    </message>
    <message>
        <source>Morocco</source>
        <comment>country.MA</comment>
        <translation>摩洛哥</translation>
    </message>
    <message>
        <source>Monaco</source>
        <comment>country.MC</comment>
        <translation>摩纳哥</translation>
    </message>
    <message>
        <source>Moldova</source>
        <comment>country.MD</comment>
        <translation>摩尔多瓦</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <comment>country.ME</comment>
        <translation>黑山</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <comment>country.MF</comment>
        <translation>法属圣马丁</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <comment>country.MG</comment>
        <translation>马达加斯加</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <comment>country.MH</comment>
        <translation>马绍尔群岛</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <comment>country.MK</comment>
        <translation>北马其顿</translation>
    </message>
    <message>
        <source>Mali</source>
        <comment>country.ML</comment>
        <translation>马里</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <comment>country.MM</comment>
        <translation>缅甸</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <comment>country.MN</comment>
        <translation>蒙古</translation>
    </message>
    <message>
        <source>Macao</source>
        <comment>country.MO</comment>
        <translation>澳门</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <comment>country.MP</comment>
        <translation>北马里亚纳群岛</translation>
    </message>
    <message>
        <source>Martinique</source>
        <comment>country.MQ</comment>
        <translation>马提尼克</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <comment>country.MR</comment>
        <translation>毛里塔尼亚</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <comment>country.MS</comment>
        <translation>蒙特塞拉特</translation>
    </message>
    <message>
        <source>Malta</source>
        <comment>country.MT</comment>
        <translation>马耳他</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <comment>country.MU</comment>
        <translation>毛里求斯</translation>
    </message>
    <message>
        <source>Maldives</source>
        <comment>country.MV</comment>
        <translation>马尔代夫</translation>
    </message>
    <message>
        <source>Malawi</source>
        <comment>country.MW</comment>
        <translation>马拉维</translation>
    </message>
    <message>
        <source>Mexico</source>
        <comment>country.MX</comment>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <comment>country.MY</comment>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <comment>country.MZ</comment>
        <translation>莫桑比克</translation>
    </message>
    <message>
        <source>Namibia</source>
        <comment>country.NA</comment>
        <translation>纳米比亚</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <comment>country.NC</comment>
        <translation>新喀里多尼亚</translation>
    </message>
    <message>
        <source>Niger</source>
        <comment>country.NE</comment>
        <translation>尼日尔</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <comment>country.NF</comment>
        <translation>诺福克岛</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <comment>country.NG</comment>
        <translation>尼日利亚</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <comment>country.NI</comment>
        <translation>尼加拉瓜</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <comment>country.NL</comment>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Norway</source>
        <comment>country.NO</comment>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Nepal</source>
        <comment>country.NP</comment>
        <translation>尼泊尔</translation>
    </message>
    <message>
        <source>Nauru</source>
        <comment>country.NR</comment>
        <translation>瑙鲁</translation>
    </message>
    <message>
        <source>Niue</source>
        <comment>country.NU</comment>
        <translation>纽埃</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <comment>country.NZ</comment>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Oman</source>
        <comment>country.OM</comment>
        <translation>阿曼</translation>
    </message>
    <message>
        <source>Panama</source>
        <comment>country.PA</comment>
        <translation>巴拿马</translation>
    </message>
    <message>
        <source>Peru</source>
        <comment>country.PE</comment>
        <translation>秘鲁</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <comment>country.PF</comment>
        <translation>法属波利尼西亚</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <comment>country.PG</comment>
        <translation>巴布亚新几内亚</translation>
    </message>
    <message>
        <source>Philippines</source>
        <comment>country.PH</comment>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <comment>country.PK</comment>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <source>Poland</source>
        <comment>country.PL</comment>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <comment>country.PM</comment>
        <translation>圣皮埃尔和密克隆群岛</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <comment>country.PN</comment>
        <translation>皮特凯恩群岛</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <comment>country.PR</comment>
        <translation>波多黎各</translation>
    </message>
    <message>
        <source>Palestine</source>
        <comment>country.PS</comment>
        <translation>巴勒斯坦</translation>
    </message>
    <message>
        <source>Portugal</source>
        <comment>country.PT</comment>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Palau</source>
        <comment>country.PW</comment>
        <translation>帕劳</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <comment>country.PY</comment>
        <translation>巴拉圭</translation>
    </message>
    <message>
        <source>Qatar</source>
        <comment>country.QA</comment>
        <translation>卡塔尔</translation>
    </message>
    <message>
        <source>Réunion</source>
        <comment>country.RE</comment>
        <translation>留尼汪</translation>
    </message>
    <message>
        <source>Romania</source>
        <comment>country.RO</comment>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Serbia</source>
        <comment>country.RS</comment>
        <translation>塞尔维亚</translation>
    </message>
    <message>
        <source>Russia</source>
        <comment>country.RU</comment>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <comment>country.RW</comment>
        <translation>卢旺达</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <comment>country.SA</comment>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <comment>country.SB</comment>
        <translation>所罗门群岛</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <comment>country.SC</comment>
        <translation>塞舌尔</translation>
    </message>
    <message>
        <source>Sudan</source>
        <comment>country.SD</comment>
        <translation>苏丹</translation>
    </message>
    <message>
        <source>Sweden</source>
        <comment>country.SE</comment>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>country.SG</comment>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <comment>country.SH</comment>
        <translation>圣赫勒拿</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <comment>country.SI</comment>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <comment>country.SJ</comment>
        <translation>斯瓦尔巴和扬马延</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <comment>country.SK</comment>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <comment>country.SL</comment>
        <translation>塞拉利昂</translation>
    </message>
    <message>
        <source>San Marino</source>
        <comment>country.SM</comment>
        <translation>圣马力诺</translation>
    </message>
    <message>
        <source>Senegal</source>
        <comment>country.SN</comment>
        <translation>塞内加尔</translation>
    </message>
    <message>
        <source>Somalia</source>
        <comment>country.SO</comment>
        <translation>索马里</translation>
    </message>
    <message>
        <source>Suriname</source>
        <comment>country.SR</comment>
        <translation>苏里南</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <comment>country.SS</comment>
        <translation>南苏丹</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <comment>country.ST</comment>
        <translation>圣多美和普林西比</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <comment>country.SV</comment>
        <translation>萨尔瓦多</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <comment>country.SX</comment>
        <translation>荷属圣马丁</translation>
    </message>
    <message>
        <source>Syria</source>
        <comment>country.SY</comment>
        <translation>叙利亚</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <comment>country.SZ</comment>
        <translation>斯威士兰</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <comment>country.TC</comment>
        <translation>特克斯和凯科斯群岛</translation>
    </message>
    <message>
        <source>Chad</source>
        <comment>country.TD</comment>
        <translation>乍得</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <comment>country.TF</comment>
        <translation>法属南部领地</translation>
    </message>
    <message>
        <source>Togo</source>
        <comment>country.TG</comment>
        <translation>多哥</translation>
    </message>
    <message>
        <source>Thailand</source>
        <comment>country.TH</comment>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <comment>country.TJ</comment>
        <translation>塔吉克斯坦</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <comment>country.TK</comment>
        <translation>托克劳</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <comment>country.TL</comment>
        <translation>东帝汶</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <comment>country.TM</comment>
        <translation>土库曼斯坦</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <comment>country.TN</comment>
        <translation>突尼斯</translation>
    </message>
    <message>
        <source>Tonga</source>
        <comment>country.TO</comment>
        <translation>汤加</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <comment>country.TR</comment>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <comment>country.TT</comment>
        <translation>特立尼达和多巴哥</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <comment>country.TV</comment>
        <translation>图瓦卢</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <comment>country.TW</comment>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <comment>country.TZ</comment>
        <translation>坦桑尼亚</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <comment>country.UA</comment>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Uganda</source>
        <comment>country.UG</comment>
        <translation>乌干达</translation>
    </message>
    <message>
        <source>US Minor Outlying Islands</source>
        <comment>country.UM</comment>
        <translation>美国本土外小岛屿</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>country.US</comment>
        <translation>美国</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <comment>country.UY</comment>
        <translation>乌拉圭</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <comment>country.UZ</comment>
        <translation>乌兹别克斯坦</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <comment>country.VA</comment>
        <translation>梵蒂冈</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <comment>country.VC</comment>
        <translation>圣文森特和格林纳丁斯</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <comment>country.VE</comment>
        <translation>委内瑞拉</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <comment>country.VG</comment>
        <translation>英属维尔京群岛</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <comment>country.VI</comment>
        <translation>美属维尔京群岛</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <comment>country.VN</comment>
        <translation>越南</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <comment>country.VU</comment>
        <translation>瓦努阿图</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <comment>country.WF</comment>
        <translation>瓦利斯和富图纳</translation>
    </message>
    <message>
        <source>Samoa</source>
        <comment>country.WS</comment>
        <translation>萨摩亚</translation>
    </message>
    <message>
        <source>Yemen</source>
        <comment>country.YE</comment>
        <translation>也门</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <comment>country.YT</comment>
        <translation>马约特</translation>
    </message>
    <message>
        <source>South Africa</source>
        <comment>country.ZA</comment>
        <translation>南非</translation>
    </message>
    <message>
        <source>Zambia</source>
        <comment>country.ZM</comment>
        <translation>赞比亚</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <comment>country.ZW</comment>
        <translation>津巴布韦</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous claim (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close evidence (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the claim&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the claim with speaker, source and brief (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} · {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; for instance TLP:GREEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the &amp;brief&apos;s file into the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document then is PDF/A-3, which some archives do not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handling mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what matters most; what has no room is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most four pages; what has no room is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it: every claim in words, a chart, the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Writing {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path} ({pages})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has these characters; each is shown by its number: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveReload</name>
    <message>
        <source>A file that is saved is read again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are read again only by F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and read again: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell of changes to {name}: it is looked at every {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} – Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier searches are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MineralsTab</name>
    <message>
        <source>Minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief names no minerals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrowLine</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all claims again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All claims are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {claims}: {shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookTab</name>
    <message>
        <source>Condition: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign to watch for: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>BOTTOM LINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated by the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the event: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief issued: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} key figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All claims from this source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>{} section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Parts of the brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief names no participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim by or about this participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims by or about this participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this participant says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of this participant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Title and bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments, policies, expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>{} – Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>Making the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: {pages} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>they have no language in common ({old}; {new})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document cannot be made: nothing in it is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document cannot be made: a link in it has no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document cannot be made: it has no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your quota on this disk is used up; make room or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to write in this folder; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large for this disk; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of this path is a file, not a folder; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist; create it or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF needs the package typst, which is not installed; install briefing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the typesetting process cannot be started: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document cannot be typeset: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the typesetting process ended before it was done ({code}); for a very large brief choose the profile summary or one-page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder for temporary files can be written to; set TMPDIR to one that can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fonts of the document are missing; install briefing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-23, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; known are {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is missing; add {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, without quotes or separators, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: expected one of {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: expected {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {right}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {least} or more, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a country code of two capitals such as PK (ISO 3166-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id of lower-case letters, digits and single hyphens, at most 100 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one visible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} = one of {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} = {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; is taken by {kind} {number}; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{language}&apos; is no language tag; write it as in &apos;en&apos;, &apos;zh&apos; or &apos;ur-PK&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{language}&apos; is listed twice; list it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mark {mark} names no fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {kind} has the id &apos;{id}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; is a person; name an organisation or a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no https:, http: or mailto: link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, not infinity or nan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many values or lines for a brief; split it into several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested over {most} deep; a brief needs 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of over {most} parts; a brief needs 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key or a bare value of over {most} characters; shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more problems than the {most} listed; mend these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a directory; name a .toml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device or a pipe; name a .toml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {size} MiB; a brief has at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8; save the file in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; `briefing new` writes one to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not TOML: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text in &apos;{language}&apos;, which the brief lists in languages; add {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a text by language, such as {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{language}&apos; is not in languages; add it there or take the text away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in &apos;{language}&apos; is blank; write it or take the key away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changed since it was opened; reload it (F5) and export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer does not take the document; look whether it is there and has paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer stopped before page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something went wrong inside the program: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the brief that is open (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One problem was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} problems were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file and try again; line and column are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Export under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: laying out {pages}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open r&amp;ecent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search this brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“a phrase” · -without · tab: kind: by: country: mineral:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>to be looked at again on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a memorandum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>financed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicated resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>{} fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more: see `briefing check`</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>{shown} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size {} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language of the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the &amp;brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched because: {name} = {alias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source’s own assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
