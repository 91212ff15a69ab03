<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>sound: %n transaction(s), newest %1</source>
        <translation>
            <numerusform>sound: %n transaction, newest %1</numerusform>
            <numerusform>sound: %n transactions, newest %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) taken over</source>
        <translation>
            <numerusform>%n transaction taken over</numerusform>
            <numerusform>%n transactions taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>%n entry added</numerusform>
            <numerusform>%n entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordVerbs</name>
    <message numerus="yes">
        <source>there are %n why(s) so far</source>
        <translation>
            <numerusform>there is %n why so far</numerusform>
            <numerusform>there are %n whys so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message numerus="yes">
        <source>%n transaction(s) recovered into %1</source>
        <translation>
            <numerusform>%n transaction recovered into %1</numerusform>
            <numerusform>%n transactions recovered into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them altered; their entries are tagged &quot;doubtful&quot;</source>
        <translation>
            <numerusform>%n of them altered; their entries are tagged &quot;doubtful&quot;</numerusform>
            <numerusform>%n of them altered; their entries are tagged &quot;doubtful&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more in the postmortem</source>
        <translation>
            <numerusform>%n more in the postmortem</numerusform>
            <numerusform>%n more in the postmortem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are overdue.</source>
        <translation>
            <numerusform>%n task is overdue.</numerusform>
            <numerusform>%n tasks are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks have no owner.</source>
        <translation>
            <numerusform>%n task has no owner.</numerusform>
            <numerusform>%n tasks have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private entries</source>
        <translation>
            <numerusform>%n private entry</numerusform>
            <numerusform>%n private entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries for other readers</source>
        <translation>
            <numerusform>%n entry for other readers</numerusform>
            <numerusform>%n entries for other readers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::Document</name>
    <message numerus="yes">
        <source>%n change(s) are not on the disk yet</source>
        <translation>
            <numerusform>%n change is not on the disk yet</numerusform>
            <numerusform>%n changes are not on the disk yet</numerusform>
        </translation>
    </message>
</context>
</TS>
