// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/gate.h"

#include "models/document/document.h"
#include "models/incident/durations.h"
#include "models/incident/fieldref.h"
#include "models/playbook/playbookrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct Gate {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

// What guardrails that hold up look at. A line that somebody logs tells what happened and is never refused; only a
// mitigation that is chosen, which names its means, is a step that can still be thought over.
bool concernsGuardrails(const Change &change)
{
    if (change.kind == EntityKind::Entry) {
        const int subject = fieldIndexOf<&TimelineEntry::subject>();
        return std::ranges::any_of(change.fields,
                                   [subject](const FieldChange &field) { return field.index == subject; });
    }
    return change.kind == EntityKind::Facts || change.kind == EntityKind::RoleAssignment
           || change.kind == EntityKind::ActionItem;
}

// Guardrails about how the impact is stopped hold up whoever chooses a mitigation, and nobody who reopens an incident
// or classifies it anew, though they apply again from then on.
bool isAbout(const UnmetGuardrail &guardrail, const Changes &changes)
{
    if (guardrail.guardrail != Guardrail::RollbackVerified && guardrail.guardrail != Guardrail::FastestSafeMitigation)
        return true;
    return std::ranges::any_of(
        changes, [](const Change &change) { return change.kind == EntityKind::Entry && concernsGuardrails(change); });
}

}  // namespace

QList<UnmetGuardrail> heldUpBy(const RuleContext &before, const Changes &changes)
{
    if (std::ranges::none_of(changes, concernsGuardrails))
        return {};
    const Incident after = before.incident.with(changes, before.now);
    IncidentReading reading = before.reading;
    QList<EntityRef> touched;
    for (const Change &change : changes)
        touched.append({change.kind, change.id});
    reading.update(after, touched);
    const auto already = unmetGuardrails(before);
    auto held = unmetGuardrails({after, reading, before.playbook, before.surroundings, before.now});
    held.removeIf([&](const UnmetGuardrail &guardrail) {
        const bool holdsUp = guardrail.effect == GuardrailEffect::Block || guardrail.effect == GuardrailEffect::Confirm;
        return !holdsUp || already.contains(guardrail) || !isAbout(guardrail, changes);
    });
    return held;
}

bool blocksAny(const QList<UnmetGuardrail> &guardrails)
{
    return std::ranges::any_of(
        guardrails, [](const UnmetGuardrail &guardrail) { return guardrail.effect == GuardrailEffect::Block; });
}

Changes passingOf(const Incident &incident, const QList<UnmetGuardrail> &guardrails, const VerbContext &context)
{
    // When a line is put in years later, "now" isn't when anything was decided.
    const auto when = context.at || isRecordedAfterwards(incident, context.now) ? context.at : context.now;
    Changes changes;
    for (const UnmetGuardrail &guardrail : guardrails)
        changes.append(ChangeOf<TimelineEntry>(EntityId::generate(context.now))
                           .set<&TimelineEntry::kind>(EntryKind::Decision)
                           .setUnlessEmpty<&TimelineEntry::occurred>(when)
                           .set<&TimelineEntry::text>(Gate::tr("Guardrail passed: %1").arg(guardrail.what))
                           .set<&TimelineEntry::subject>(guardrail.id())
                           .set<&TimelineEntry::reason>(context.reason));
    return changes;
}

void holdGuardrails(Document &document, const PlaybookRun &run)
{
    document.addGate([&run](const Incident &, const Changes &changes) -> Result<void> {
        const auto held = heldUpBy(run.context(), changes);
        if (held.isEmpty())
            return {};
        return Error{ErrorCode::Blocked, held.first().what, {}, held.first().mend};
    });
}

}  // namespace evenkeel
