<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <comment>months.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <comment>months.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <comment>months.3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>months.4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <comment>months.5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <comment>months.6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <comment>months.7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <comment>months.8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <comment>months.9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <comment>months.10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <comment>months.11</comment>
        <translation type="unfinished"></translation>
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
        <source>Left out or shortened to keep to one page: {count}. The full document has everything.</source>
        <comment>left_out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out or shortened to keep to four pages: {count}. The full document has everything.</source>
        <comment>left_out_of_summary</comment>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <comment>country.AE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <comment>country.AF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <comment>country.AG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anguilla</source>
        <comment>country.AI</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albania</source>
        <comment>country.AL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <comment>country.AM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angola</source>
        <comment>country.AO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <comment>country.AQ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <comment>country.AR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American Samoa</source>
        <comment>country.AS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <comment>country.AT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>country.AU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aruba</source>
        <comment>country.AW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <comment>country.AX</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <comment>country.AZ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <comment>country.BA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbados</source>
        <comment>country.BB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <comment>country.BD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <comment>country.BE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <comment>country.BF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <comment>country.BG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahrain</source>
        <comment>country.BH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burundi</source>
        <comment>country.BI</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <comment>country.BJ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <comment>country.BL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermuda</source>
        <comment>country.BM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunei</source>
        <comment>country.BN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolivia</source>
        <comment>country.BO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <comment>country.BQ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <comment>country.BR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahamas</source>
        <comment>country.BS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bhutan</source>
        <comment>country.BT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <comment>country.BV</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botswana</source>
        <comment>country.BW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <comment>country.BY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belize</source>
        <comment>country.BZ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <comment>country.CA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <comment>country.CC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DR Congo</source>
        <comment>country.CD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <comment>country.CF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo</source>
        <comment>country.CG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <comment>country.CH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <comment>country.CI</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <comment>country.CK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <comment>country.CL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameroon</source>
        <comment>country.CM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <comment>country.CN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombia</source>
        <comment>country.CO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <comment>country.CR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <comment>country.CU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <comment>country.CV</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curaçao</source>
        <comment>country.CW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <comment>country.CX</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <comment>country.CY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <comment>country.CZ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <comment>country.DE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Djibouti</source>
        <comment>country.DJ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <comment>country.DK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominica</source>
        <comment>country.DM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <comment>country.DO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algeria</source>
        <comment>country.DZ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecuador</source>
        <comment>country.EC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <comment>country.EE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt</source>
        <comment>country.EG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <comment>country.EH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritrea</source>
        <comment>country.ER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <comment>country.ES</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <comment>country.ET</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <comment>country.FI</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiji</source>
        <comment>country.FJ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <comment>country.FK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micronesia</source>
        <comment>country.FM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <comment>country.FO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <comment>country.FR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabon</source>
        <comment>country.GA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>country.GB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenada</source>
        <comment>country.GD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <comment>country.GE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Guiana</source>
        <comment>country.GF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guernsey</source>
        <comment>country.GG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <comment>country.GH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <comment>country.GI</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenland</source>
        <comment>country.GL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambia</source>
        <comment>country.GM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea</source>
        <comment>country.GN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <comment>country.GP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <comment>country.GQ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <comment>country.GR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <comment>country.GS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <comment>country.GT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guam</source>
        <comment>country.GU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <comment>country.GW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <comment>country.GY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <comment>country.HK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <comment>country.HM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honduras</source>
        <comment>country.HN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <comment>country.HR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <comment>country.HT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <comment>country.HU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <comment>country.ID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <comment>country.IE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <comment>country.IL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <comment>country.IM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <comment>country.IN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <comment>country.IO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraq</source>
        <comment>country.IQ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <comment>country.IR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <comment>country.IS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <comment>country.IT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jersey</source>
        <comment>country.JE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaica</source>
        <comment>country.JM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jordan</source>
        <comment>country.JO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>country.JP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <comment>country.KE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <comment>country.KG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambodia</source>
        <comment>country.KH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiribati</source>
        <comment>country.KI</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comoros</source>
        <comment>country.KM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <comment>country.KN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Korea</source>
        <comment>country.KP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <comment>country.KR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwait</source>
        <comment>country.KW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <comment>country.KY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <comment>country.KZ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laos</source>
        <comment>country.LA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebanon</source>
        <comment>country.LB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <comment>country.LC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <comment>country.LI</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <comment>country.LK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberia</source>
        <comment>country.LR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesotho</source>
        <comment>country.LS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <comment>country.LT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <comment>country.LU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <comment>country.LV</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libya</source>
        <comment>country.LY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <comment>country.MA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monaco</source>
        <comment>country.MC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <comment>country.MD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <comment>country.ME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <comment>country.MF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagascar</source>
        <comment>country.MG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <comment>country.MH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <comment>country.MK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mali</source>
        <comment>country.ML</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myanmar</source>
        <comment>country.MM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <comment>country.MN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macao</source>
        <comment>country.MO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <comment>country.MP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martinique</source>
        <comment>country.MQ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritania</source>
        <comment>country.MR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montserrat</source>
        <comment>country.MS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <comment>country.MT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritius</source>
        <comment>country.MU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maldives</source>
        <comment>country.MV</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malawi</source>
        <comment>country.MW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <comment>country.MX</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <comment>country.MY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambique</source>
        <comment>country.MZ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namibia</source>
        <comment>country.NA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <comment>country.NC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niger</source>
        <comment>country.NE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <comment>country.NF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <comment>country.NG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <comment>country.NI</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <comment>country.NL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <comment>country.NO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <comment>country.NP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nauru</source>
        <comment>country.NR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niue</source>
        <comment>country.NU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <comment>country.NZ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oman</source>
        <comment>country.OM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panama</source>
        <comment>country.PA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <comment>country.PE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <comment>country.PF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <comment>country.PG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <comment>country.PH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <comment>country.PK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <comment>country.PL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <comment>country.PM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <comment>country.PN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <comment>country.PR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palestine</source>
        <comment>country.PS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <comment>country.PT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palau</source>
        <comment>country.PW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraguay</source>
        <comment>country.PY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <comment>country.QA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunion</source>
        <comment>country.RE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <comment>country.RO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <comment>country.RS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <comment>country.RU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <comment>country.RW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <comment>country.SA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <comment>country.SB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seychelles</source>
        <comment>country.SC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan</source>
        <comment>country.SD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <comment>country.SE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>country.SG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <comment>country.SH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <comment>country.SI</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <comment>country.SJ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <comment>country.SK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <comment>country.SL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Marino</source>
        <comment>country.SM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senegal</source>
        <comment>country.SN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalia</source>
        <comment>country.SO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <comment>country.SR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Sudan</source>
        <comment>country.SS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <comment>country.ST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <comment>country.SV</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <comment>country.SX</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syria</source>
        <comment>country.SY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eswatini</source>
        <comment>country.SZ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <comment>country.TC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <comment>country.TD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <comment>country.TF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Togo</source>
        <comment>country.TG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <comment>country.TH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <comment>country.TJ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokelau</source>
        <comment>country.TK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <comment>country.TL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <comment>country.TM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <comment>country.TN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonga</source>
        <comment>country.TO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <comment>country.TR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <comment>country.TT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <comment>country.TV</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <comment>country.TW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanzania</source>
        <comment>country.TZ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <comment>country.UA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <comment>country.UG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Minor Outlying Islands</source>
        <comment>country.UM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <comment>country.US</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <comment>country.UY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <comment>country.UZ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vatican City</source>
        <comment>country.VA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <comment>country.VC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela</source>
        <comment>country.VE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <comment>country.VG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <comment>country.VI</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <comment>country.VN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <comment>country.VU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <comment>country.WF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa</source>
        <comment>country.WS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yemen</source>
        <comment>country.YE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte</source>
        <comment>country.YT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <comment>country.ZA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zambia</source>
        <comment>country.ZM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <comment>country.ZW</comment>
        <translation type="unfinished"></translation>
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
<context>
    <name>self._window</name>
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
</TS>
