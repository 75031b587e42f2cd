<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) by or about this participant</source>
        <translation>
            <numerusform>%n claim by or about this participant</numerusform>
            <numerusform>%n claims by or about this participant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s)</source>
        <translation>
            <numerusform>{shown} of %n row</numerusform>
            <numerusform>{shown} of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n page(s)</source>
        <translation>
            <numerusform>about %n page</numerusform>
            <numerusform>about %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more place(s)</source>
        <translation>
            <numerusform>… and %n more place</numerusform>
            <numerusform>… and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Mend the file and try again; line and column are counted from 1.</source>
        <translation>
            <numerusform>%n problem was found. Mend the file and try again; line and column are counted from 1.</numerusform>
            <numerusform>%n problems were found. Mend the file and try again; line and column are counted from 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) not shown</source>
        <translation>
            <numerusform>%n claim not shown</numerusform>
            <numerusform>%n claims not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not shown</source>
        <translation>
            <numerusform>%n section not shown</numerusform>
            <numerusform>%n sections not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) not shown</source>
        <translation>
            <numerusform>%n paragraph not shown</numerusform>
            <numerusform>%n paragraphs not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) not shown</source>
        <translation>
            <numerusform>%n gap not shown</numerusform>
            <numerusform>%n gaps not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key figure(s) not shown</source>
        <translation>
            <numerusform>%n key figure not shown</numerusform>
            <numerusform>%n key figures not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries not shown</source>
        <translation>
            <numerusform>%n entry not shown</numerusform>
            <numerusform>%n entries not shown</numerusform>
        </translation>
    </message>
</context>
</TS>
