// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/gate.h"

#include "models/core/clock.h"
#include "models/document/document.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct Gate {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

// What blocking guardrails look at. Logging a line never pays for them.
bool concernsGuardrails(const Change &change)
{
    return change.kind == EntityKind::Facts || change.kind == EntityKind::RoleAssignment
           || change.kind == EntityKind::ActionItem;
}

}  // namespace

QList<UnmetGuardrail> blockedBy(const Incident &incident, const Changes &changes, Instant now)
{
    if (std::ranges::none_of(changes, concernsGuardrails))
        return {};
    return newlyBlocked(incident, incident.with(changes, now));
}

Changes passingOf(const QList<UnmetGuardrail> &guardrails, const VerbContext &context)
{
    Changes changes;
    for (const UnmetGuardrail &guardrail : guardrails)
        changes.append(ChangeOf<TimelineEntry>(EntityId::generate(context.now))
                           .set<&TimelineEntry::kind>(EntryKind::Decision)
                           .set<&TimelineEntry::occurred>(context.at.value_or(context.now))
                           .set<&TimelineEntry::text>(Gate::tr("Guardrail passed: %1").arg(guardrail.what))
                           .set<&TimelineEntry::subject>(guardrail.id)
                           .set<&TimelineEntry::reason>(context.reason));
    return changes;
}

void holdGuardrails(Document &document, const Clock &clock)
{
    document.setGate([&clock](const Incident &before, const Changes &changes) -> Result<void> {
        const auto blocked = blockedBy(before, changes, clock.now());
        if (blocked.isEmpty())
            return {};
        return Error{ErrorCode::Blocked, blocked.first().what, {}, blocked.first().mend};
    });
}

}  // namespace evenkeel
