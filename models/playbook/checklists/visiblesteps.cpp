// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/checklists/visiblesteps.h"

#include <QSet>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool isTouched(const StepRecord &record)
{
    return record.done || !record.skipped.isEmpty() || !record.note.isEmpty() || !record.owner.isEmpty();
}

void takeRecord(VisibleStep &step, const StepRecord &record)
{
    step.owner = record.owner;
    step.done = record.done;
    step.skipped = record.skipped;
    step.note = record.note;
}

// The checklists of the means that were logged since the present impact was detected.
QSet<QString> broughtByMitigations(const RuleContext &context)
{
    QSet<QString> brought;
    const auto from =
        context.incident.windowsInOrder().size() > 1 ? detectedAt(context.incident) : std::optional<Instant>();
    for (const int row : context.reading.rowsOf(EntryKind::Mitigation)) {
        const TimelineEntry &entry = context.incident.entries().at(row);
        if (from && entry.occurred.value_or(entry.logged) < *from)
            continue;
        const QString named = mitigationMeansOf(entry, context.reading.topicsAt(row), context);
        if (const MitigationOption *means = context.playbook.mitigation(named))
            brought += QSet<QString>(means->checklists.begin(), means->checklists.end());
    }
    return brought;
}

bool belongsToMitigation(const Playbook &playbook, const QString &checklist)
{
    return std::ranges::any_of(playbook.mitigations,
                               [&](const MitigationOption &option) { return option.checklists.contains(checklist); });
}

}  // namespace

ChecklistPhase phaseOf(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Detected:
    case IncidentStatus::Declared:
    case IncidentStatus::Acknowledged:
        return ChecklistPhase::Triage;
    case IncidentStatus::Investigating:
    case IncidentStatus::Identified:
    case IncidentStatus::Reopened:
        return ChecklistPhase::Diagnose;
    case IncidentStatus::Mitigating:
        return ChecklistPhase::Mitigate;
    case IncidentStatus::Monitoring:
        return ChecklistPhase::Verify;
    case IncidentStatus::Resolved:
        return ChecklistPhase::Close;
    case IncidentStatus::Postmortem:
    case IncidentStatus::Closed:
        break;
    }
    return ChecklistPhase::After;
}

bool hasCome(ChecklistPhase phase, IncidentStatus status)
{
    return phase == ChecklistPhase::Communicate || phase <= phaseOf(status);
}

QList<VisibleStep> visibleSteps(const RuleContext &context)
{
    const int rank = context.incident.facts().severityRank;
    QList<VisibleStep> steps;
    QSet<QString> known;
    const QSet<QString> brought = broughtByMitigations(context);
    for (const Checklist &checklist : context.playbook.checklists) {
        const bool isBrought = brought.contains(checklist.checklist);
        const bool holds = isBrought || (checklist.ranks.contains(rank) && allHold(checklist.when, context));
        const bool isSpokenOf =
            holds && !checklist.when.isEmpty() && belongsToMitigation(context.playbook, checklist.checklist);
        const bool later = !isBrought && !isSpokenOf && !hasCome(checklist.phase, context.incident.facts().status);
        for (const ChecklistStep &step : checklist.steps) {
            const QString name = checklist.checklist + u'/' + step.step;
            known.insert(name);
            const StepRecord *record = recordOf(context.incident, name);
            const bool touched = record && !record->deleted && isTouched(*record);
            if (!touched && !(holds && step.ranks.contains(rank) && allHold(step.when, context)))
                continue;
            VisibleStep shown{
                checklist.phase,  checklist.title, {name, step.text}, step.detail, step.role, {}, {}, {}, {},
                later && !touched};
            if (touched)
                takeRecord(shown, *record);
            steps.append(shown);
        }
    }
    std::ranges::stable_sort(steps, {}, &VisibleStep::phase);
    context.incident.stepRecords().forEach([&](const StepRecord &record) {
        if (!isTouched(record) || known.contains(record.step))
            return;
        VisibleStep earlier{{}, {}, {record.step, record.text}, {}, {}, {}, {}, {}, {}, false};
        takeRecord(earlier, record);
        steps.append(earlier);
    });
    return steps;
}

}  // namespace evenkeel
