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
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>Redacted in %n places.</source>
        <translation>
            <numerusform>Redacted in %n place.</numerusform>
            <numerusform>Redacted in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guardrails</name>
    <message numerus="yes">
        <source>an incident isn&apos;t closed without at least %n preventive action(s)</source>
        <translation>
            <numerusform>an incident isn&apos;t closed without at least %n preventive action</numerusform>
            <numerusform>an incident isn&apos;t closed without at least %n preventive actions</numerusform>
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
    <name>OwnTemplates</name>
    <message numerus="yes">
        <source>there are more than %n templates in one folder</source>
        <translation>
            <numerusform>there is more than %n template in one folder</numerusform>
            <numerusform>there are more than %n templates in one folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookCommand</name>
    <message numerus="yes">
        <source>%n problem(s), see &quot;evenkeel playbook validate %1&quot;</source>
        <translation>
            <numerusform>%n problem, see &quot;evenkeel playbook validate %1&quot;</numerusform>
            <numerusform>%n problems, see &quot;evenkeel playbook validate %1&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookFaults</name>
    <message numerus="yes">
        <source>Keep it to %n.</source>
        <translation>
            <numerusform>Keep it to %n.</numerusform>
            <numerusform>Keep it to %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookLibrary</name>
    <message numerus="yes">
        <source>There are %n problems in all.</source>
        <translation>
            <numerusform>There is %n problem in all.</numerusform>
            <numerusform>There are %n problems in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep it to %n in a row.</source>
        <translation>
            <numerusform>Keep it to %n in a row.</numerusform>
            <numerusform>Keep it to %n in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookPreview</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookReader</name>
    <message numerus="yes">
        <source>Keep it to %n characters.</source>
        <translation>
            <numerusform>Keep it to %n character.</numerusform>
            <numerusform>Keep it to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep it to %n items.</source>
        <translation>
            <numerusform>Keep it to %n item.</numerusform>
            <numerusform>Keep it to %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewSummary</name>
    <message numerus="yes">
        <source>%n clock(s) run out earlier</source>
        <translation>
            <numerusform>%n clock runs out earlier</numerusform>
            <numerusform>%n clocks run out earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) run out later</source>
        <translation>
            <numerusform>%n clock runs out later</numerusform>
            <numerusform>%n clocks run out later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) end otherwise</source>
        <translation>
            <numerusform>%n clock ends otherwise</numerusform>
            <numerusform>%n clocks end otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) more run out</source>
        <translation>
            <numerusform>%n clock more runs out</numerusform>
            <numerusform>%n clocks more run out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) fewer run out</source>
        <translation>
            <numerusform>%n clock fewer runs out</numerusform>
            <numerusform>%n clocks fewer run out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardrail(s) more</source>
        <translation>
            <numerusform>%n guardrail more</numerusform>
            <numerusform>%n guardrails more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardrail(s) fewer</source>
        <translation>
            <numerusform>%n guardrail fewer</numerusform>
            <numerusform>%n guardrails fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardrail(s) act otherwise</source>
        <translation>
            <numerusform>%n guardrail acts otherwise</numerusform>
            <numerusform>%n guardrails act otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) more</source>
        <translation>
            <numerusform>%n checklist more</numerusform>
            <numerusform>%n checklists more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) fewer</source>
        <translation>
            <numerusform>%n checklist fewer</numerusform>
            <numerusform>%n checklists fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) differ</source>
        <translation>
            <numerusform>%n checklist differs</numerusform>
            <numerusform>%n checklists differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n comment(s) open</source>
        <translation>
            <numerusform>%n comment open</numerusform>
            <numerusform>%n comments open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
            <numerusform>%n of them altered; its entry is tagged &quot;doubtful&quot;</numerusform>
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
    <message numerus="yes">
        <source>%n entries that were edited out</source>
        <translation>
            <numerusform>%n entry that was edited out</numerusform>
            <numerusform>%n entries that were edited out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n why(s) so far</source>
        <translation>
            <numerusform>%n why so far</numerusform>
            <numerusform>%n whys so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) so far</source>
        <translation>
            <numerusform>%n factor so far</numerusform>
            <numerusform>%n factors so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) so far</source>
        <translation>
            <numerusform>%n lesson so far</numerusform>
            <numerusform>%n lessons so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) so far</source>
        <translation>
            <numerusform>%n action so far</numerusform>
            <numerusform>%n actions so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) parked</source>
        <translation>
            <numerusform>%n topic parked</numerusform>
            <numerusform>%n topics parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>redacted in %n places</source>
        <translation>
            <numerusform>redacted in %n place</numerusform>
            <numerusform>redacted in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries recorded after it was sealed</source>
        <translation>
            <numerusform>%n entry recorded after it was sealed</numerusform>
            <numerusform>%n entries recorded after it was sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n sections for other readers</source>
        <translation>
            <numerusform>without %n section for other readers</numerusform>
            <numerusform>without %n sections for other readers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
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
    <message numerus="yes">
        <source>%n sections for other readers</source>
        <translation>
            <numerusform>%n section for other readers</numerusform>
            <numerusform>%n sections for other readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redacted in %n places.</source>
        <translation>
            <numerusform>Redacted in %n place.</numerusform>
            <numerusform>Redacted in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStyle</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusVerbs</name>
    <message numerus="yes">
        <source>the incident has %n stretch(es) of impact, and no number %1</source>
        <translation>
            <numerusform>the incident has %n stretch of impact, and no number %1</numerusform>
            <numerusform>the incident has %n stretches of impact, and no number %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyVerbs</name>
    <message numerus="yes">
        <source>there are %n why(s) so far</source>
        <translation>
            <numerusform>there is %n why so far</numerusform>
            <numerusform>there are %n whys so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ActionsPage</name>
    <message numerus="yes">
        <source>%n overdue: %1</source>
        <translation>
            <numerusform>%n overdue: %1</numerusform>
            <numerusform>%n overdue: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::AdvicePanel</name>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>what the advice is about</comment>
        <translation>
            <numerusform>%1 (%n more)</numerusform>
            <numerusform>%1 (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::Attention</name>
    <message numerus="yes">
        <source>%1: %n overdue</source>
        <comment>key</comment>
        <translation>
            <numerusform>%1: %n overdue</numerusform>
            <numerusform>%1: %n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ChecklistModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>that come later</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::CommentPanel</name>
    <message numerus="yes">
        <source>%n open comment(s) here (F9)</source>
        <translation>
            <numerusform>%n open comment here (F9)</numerusform>
            <numerusform>%n open comments here (F9)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::CurationModel</name>
    <message numerus="yes">
        <source>%n open hypotheses: %1</source>
        <translation>
            <numerusform>%n open hypothesis: %1</numerusform>
            <numerusform>%n open hypotheses: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave out %n lines</source>
        <translation>
            <numerusform>leave out %n line</numerusform>
            <numerusform>leave out %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n lines</source>
        <translation>
            <numerusform>keep %n line</numerusform>
            <numerusform>keep %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n lines</source>
        <translation>
            <numerusform>merge %n line</numerusform>
            <numerusform>merge %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tell %n lines as recorded</source>
        <translation>
            <numerusform>tell %n line as recorded</numerusform>
            <numerusform>tell %n lines as recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::CurationPage</name>
    <message numerus="yes">
        <source>%1 of %n lines kept</source>
        <translation>
            <numerusform>%1 of %n line kept</numerusform>
            <numerusform>%1 of %n lines kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims without evidence</source>
        <translation>
            <numerusform>%n claim without evidence</numerusform>
            <numerusform>%n claims without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private lines are in no report</source>
        <translation>
            <numerusform>%n private line is in no report</numerusform>
            <numerusform>%n private lines are in no report</numerusform>
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
<context>
    <name>evenkeel::DocumentBanners</name>
    <message numerus="yes">
        <source>%n change(s) of an earlier session never reached the file. They were kept.</source>
        <translation>
            <numerusform>%n change of an earlier session never reached the file. It was kept.</numerusform>
            <numerusform>%n changes of an earlier session never reached the file. They were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::EvidenceIntake</name>
    <message numerus="yes">
        <source>%n large files have %1. The incident&apos;s file grows by that much.</source>
        <translation>
            <numerusform>%n large file has %1. The incident&apos;s file grows by that much.</numerusform>
            <numerusform>%n large files have %1. The incident&apos;s file grows by that much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ExportDialog</name>
    <message numerus="yes">
        <source>Waiting until %n changes are on the disk…</source>
        <translation>
            <numerusform>Waiting until %n change is on the disk…</numerusform>
            <numerusform>Waiting until %n changes are on the disk…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not on the disk yet, so the report can&apos;t name the record it was made from. Wait until they are, or export it without.</source>
        <translation>
            <numerusform>%n change is not on the disk yet, so the report can&apos;t name the record it was made from. Wait until it is, or export it without.</numerusform>
            <numerusform>%n changes are not on the disk yet, so the report can&apos;t name the record it was made from. Wait until they are, or export it without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::FactorsModel</name>
    <message numerus="yes">
        <source>%1, %n factor(s)</source>
        <translation>
            <numerusform>%1, %n factor</numerusform>
            <numerusform>%1, %n factors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::FindBar</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::FollowPlaybookSheet</name>
    <message numerus="yes">
        <source>%n that somebody ticked or noted stay(s)</source>
        <translation>
            <numerusform>%n that somebody ticked or noted stays</numerusform>
            <numerusform>%n that somebody ticked or noted stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) apart, under “From another playbook”</source>
        <comment>steps of a checklist</comment>
        <translation>
            <numerusform>%n stands apart, under “From another playbook”</numerusform>
            <numerusform>%n stand apart, under “From another playbook”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LineStage</name>
    <message numerus="yes">
        <source>Before the incident · then %n lines</source>
        <translation>
            <numerusform>Before the incident · then %n line</numerusform>
            <numerusform>Before the incident · then %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line %1 of %n</source>
        <translation>
            <numerusform>Line %1 of %n</numerusform>
            <numerusform>Line %1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LogLineBar</name>
    <message numerus="yes">
        <source>Log %n entries</source>
        <translation>
            <numerusform>Log %n entries</numerusform>
            <numerusform>Log %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You pasted %n lines.</source>
        <translation>
            <numerusform>You pasted %n lines.</numerusform>
            <numerusform>You pasted %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>log %n entries</source>
        <translation>
            <numerusform>log %n entry</numerusform>
            <numerusform>log %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::MessageEditor</name>
    <message numerus="yes">
        <source>The message is copied, redacted in %n places.</source>
        <translation>
            <numerusform>The message is copied, redacted in %n place.</numerusform>
            <numerusform>The message is copied, redacted in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::MomentsBox</name>
    <message numerus="yes">
        <source>Times in %1; of the latest of %n impact windows</source>
        <translation>
            <numerusform>Times in %1; of the latest of %n impact windows</numerusform>
            <numerusform>Times in %1; of the latest of %n impact windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::NotesPage</name>
    <message numerus="yes">
        <source>%1: %n answer(s) of %2 kept.</source>
        <translation>
            <numerusform>%1: %n answer of %2 kept.</numerusform>
            <numerusform>%1: %n answers of %2 kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were here already, or were removed.</source>
        <translation>
            <numerusform>%n answer was here already, or was removed.</numerusform>
            <numerusform>%n answers were here already, or were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PlaybookEditor</name>
    <message numerus="yes">
        <source>%n problem(s) to be mended before it can be saved (F8):</source>
        <translation>
            <numerusform>%n problem to be mended before it can be saved (F8):</numerusform>
            <numerusform>%n problems to be mended before it can be saved (F8):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PlaybooksModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PostmortemOutlineModel</name>
    <message numerus="yes">
        <source>%1, %2, %n word(s)</source>
        <comment>section, state, length</comment>
        <translation>
            <numerusform>%1, %2, %n word</numerusform>
            <numerusform>%1, %2, %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PrintSheet</name>
    <message numerus="yes">
        <source>%n changes are not on the disk yet, so the pages can&apos;t name the record they were made from. Wait until they are, or print without it.</source>
        <translation>
            <numerusform>%n change is not on the disk yet, so the pages can&apos;t name the record they were made from. Wait until it is, or print without it.</numerusform>
            <numerusform>%n changes are not on the disk yet, so the pages can&apos;t name the record they were made from. Wait until they are, or print without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting until %n changes are on the disk…</source>
        <translation>
            <numerusform>Waiting until %n change is on the disk…</numerusform>
            <numerusform>Waiting until %n changes are on the disk…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RecoveryReportDialog</name>
    <message numerus="yes">
        <source>%n change(s) recovered.</source>
        <translation>
            <numerusform>%n change recovered.</numerusform>
            <numerusform>%n changes recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had been altered; their entries are tagged “doubtful”.</source>
        <translation>
            <numerusform>%n of them had been altered; its entry is tagged “doubtful”.</numerusform>
            <numerusform>%n of them had been altered; their entries are tagged “doubtful”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RedactionsSheet</name>
    <message numerus="yes">
        <source>Redact the &amp;people in roles (%n)</source>
        <translation>
            <numerusform>Redact the &amp;person in a role (%n)</numerusform>
            <numerusform>Redact the &amp;people in roles (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ReviewCommentsModel</name>
    <message numerus="yes">
        <source>%1 (%n answer(s))</source>
        <translation>
            <numerusform>%1 (%n answer)</numerusform>
            <numerusform>%1 (%n answers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SectionHead</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SettingsDialog</name>
    <message numerus="yes">
        <source>%n templates were written.</source>
        <translation>
            <numerusform>%n template was written.</numerusform>
            <numerusform>%n templates were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::StatusStrip</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>%n more overdue</numerusform>
            <numerusform>%n more overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TagLine</name>
    <message numerus="yes">
        <source>Tags of %n entries</source>
        <translation>
            <numerusform>Tags of %n entry</numerusform>
            <numerusform>Tags of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TimelineFilterBar</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entries</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new since the last update</source>
        <translation>
            <numerusform>%n new since the last update</numerusform>
            <numerusform>%n new since the last update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TimelineModel</name>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <translation>
            <numerusform>%1 (%n entry)</numerusform>
            <numerusform>%1 (%n entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entries</source>
        <translation>
            <numerusform>remove %n entry</numerusform>
            <numerusform>remove %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::WhyTreeModel</name>
    <message numerus="yes">
        <source>%n line(s) and files have “%1” in them</source>
        <translation>
            <numerusform>%n line or file has “%1” in it</numerusform>
            <numerusform>%n lines and files have “%1” in them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::WordingList</name>
    <message numerus="yes">
        <source>%n phrase(s) to look at (F8)</source>
        <translation>
            <numerusform>%n phrase to look at (F8)</numerusform>
            <numerusform>%n phrases to look at (F8)</numerusform>
        </translation>
    </message>
</context>
</TS>
