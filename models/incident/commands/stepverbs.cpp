// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/stepverbs.h"

#include "models/incident/durations.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct StepVerbs {
    Q_DECLARE_TR_FUNCTIONS(StepVerbs)
};

std::optional<Instant> whenDone(const Incident &incident, const VerbContext &context)
{
    if (context.at)
        return context.at;
    return isRecordedAfterwards(incident, context.now) ? std::nullopt : std::optional(context.now);
}

ChangeOf<StepRecord> recordChange(const Incident &incident, const StepName &step)
{
    ChangeOf<StepRecord> change(stepRecordId(incident.id(), step.step));
    if (!recordOf(incident, step.step))
        change.set<&StepRecord::step>(step.step).set<&StepRecord::text>(step.text);
    return change;
}

ChangeOf<TimelineEntry> lineAbout(const Incident &incident, const StepName &step, EntryKind kind,
                                  const VerbContext &context)
{
    ChangeOf<TimelineEntry> line(EntityId::generate(context.now));
    line.set<&TimelineEntry::kind>(kind)
        .set<&TimelineEntry::text>(step.text)
        .setUnlessEmpty<&TimelineEntry::occurred>(whenDone(incident, context))
        .set<&TimelineEntry::regarding>(stepRecordId(incident.id(), step.step));
    return line;
}

}  // namespace

EntityId stepRecordId(EntityId incident, const QString &step)
{
    return EntityId::ofOrigin("step\n" + incident.toString().toLatin1() + '\n' + step.toUtf8());
}

const StepRecord *recordOf(const Incident &incident, const QString &step)
{
    return incident.stepRecords().find(stepRecordId(incident.id(), step));
}

Changes completeStep(const Incident &incident, const StepName &step, const VerbContext &context)
{
    const StepRecord *record = recordOf(incident, step.step);
    if (record && record->done)
        return {};
    // When it was done is wanted even where the line can't say it.
    return {recordChange(incident, step)
                .set<&StepRecord::done>(context.at.value_or(context.now))
                .set<&StepRecord::skipped>(QString()),
            lineAbout(incident, step, EntryKind::Action, context)};
}

Changes reopenStep(const Incident &incident, const QString &step)
{
    const StepRecord *record = recordOf(incident, step);
    if (!record || (!record->done && record->skipped.isEmpty()))
        return {};
    Changes changes{
        ChangeOf<StepRecord>(record->id).set<&StepRecord::done>(std::nullopt).set<&StepRecord::skipped>(QString())};
    incident.entries().forEach([&](const TimelineEntry &line) {
        if (line.regarding == record->id)
            changes.append(ChangeOf<TimelineEntry>(line.id).set<&TimelineEntry::deleted>(true));
    });
    return changes;
}

Result<Changes> skipStep(const Incident &incident, const StepName &step, const VerbContext &context)
{
    if (context.reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     StepVerbs::tr("a step is skipped for a reason"),
                     {},
                     StepVerbs::tr("Say why it doesn't apply.")};
    return Changes{recordChange(incident, step)
                       .set<&StepRecord::done>(std::nullopt)
                       .set<&StepRecord::skipped>(context.reason.trimmed()),
                   lineAbout(incident, step, EntryKind::Decision, context)
                       .set<&TimelineEntry::subject>(QStringLiteral("step-skipped"))
                       .set<&TimelineEntry::reason>(context.reason.trimmed())};
}

Changes assignStep(const Incident &incident, const StepName &step, const QString &owner)
{
    const StepRecord *record = recordOf(incident, step.step);
    if (record ? record->owner == owner.trimmed() : owner.trimmed().isEmpty())
        return {};
    return {recordChange(incident, step).set<&StepRecord::owner>(owner.trimmed())};
}

Changes noteStep(const Incident &incident, const StepName &step, const QString &note)
{
    const StepRecord *record = recordOf(incident, step.step);
    if (record ? record->note == note.trimmed() : note.trimmed().isEmpty())
        return {};
    return {recordChange(incident, step).set<&StepRecord::note>(note.trimmed())};
}

}  // namespace evenkeel
