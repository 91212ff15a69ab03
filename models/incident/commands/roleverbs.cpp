// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/roleverbs.h"

#include "models/incident/durations.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct RoleVerbs {
    Q_DECLARE_TR_FUNCTIONS(RoleVerbs)
};

Error vacant(const QString &role)
{
    return {ErrorCode::NotFound,
            RoleVerbs::tr("nobody is in the role \"%1\"").arg(role),
            {},
            RoleVerbs::tr("Assign it first: role.%1=NAME.").arg(role)};
}

}  // namespace

Changes assignRole(const Incident &incident, const QString &role, const QString &person, const VerbContext &context)
{
    const RoleAssignment *holder = incident.holderOf(role);
    const QString before = holder ? holder->person : QString();
    if (before == person)
        return {};
    const auto at = context.at                                    ? context.at
                    : isRecordedAfterwards(incident, context.now) ? std::nullopt
                                                                  : std::optional(context.now);
    Changes changes;
    if (holder && at)
        changes.append(ChangeOf<RoleAssignment>(holder->id).set<&RoleAssignment::to>(at));
    else if (holder)  // recorded afterwards without a time: the later word replaces the earlier one
        changes.append(ChangeOf<RoleAssignment>(holder->id).set<&RoleAssignment::deleted>(true));
    if (!person.isEmpty())
        changes.append(ChangeOf<RoleAssignment>(EntityId::generate(context.now))
                           .set<&RoleAssignment::role>(role)
                           .set<&RoleAssignment::person>(person)
                           .setUnlessEmpty<&RoleAssignment::from>(at));
    changes.append(ChangeOf<TimelineEntry>(EntityId::generate(context.now))
                       .set<&TimelineEntry::kind>(EntryKind::Handoff)
                       .setUnlessEmpty<&TimelineEntry::occurred>(at)
                       .set<&TimelineEntry::subject>(role)
                       .setUnlessEmpty<&TimelineEntry::before>(before)
                       .set<&TimelineEntry::after>(person)
                       .setUnlessEmpty<&TimelineEntry::reason>(context.reason));
    return changes;
}

Result<Changes> setRoleContact(const Incident &incident, const QString &role, const QString &contact)
{
    const RoleAssignment *holder = incident.holderOf(role);
    if (!holder)
        return vacant(role);
    return Changes{ChangeOf<RoleAssignment>(holder->id).set<&RoleAssignment::contact>(contact)};
}

Result<Changes> setRoleChannel(const Incident &incident, const QString &role, const QString &channel)
{
    const RoleAssignment *holder = incident.holderOf(role);
    if (!holder)
        return vacant(role);
    return Changes{ChangeOf<RoleAssignment>(holder->id).set<&RoleAssignment::channel>(channel)};
}

Result<Changes> acknowledgeRole(const Incident &incident, const QString &role, Instant at)
{
    const RoleAssignment *holder = incident.holderOf(role);
    if (!holder)
        return vacant(role);
    return Changes{ChangeOf<RoleAssignment>(holder->id).set<&RoleAssignment::acknowledged>(at)};
}

}  // namespace evenkeel
