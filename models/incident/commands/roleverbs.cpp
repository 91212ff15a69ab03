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

Result<Changes> handOver(const Incident &incident, const QString &role, const QString &person, const ReadBack &readBack,
                         const VerbContext &context)
{
    if (person.trimmed().isEmpty())
        return Error{
            ErrorCode::InvalidInput, RoleVerbs::tr("a handover needs the next person"), {}, RoleVerbs::tr("Say who.")};
    Changes changes = assignRole(incident, role, person.trimmed(), context);
    if (changes.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     RoleVerbs::tr("%1 is in the role already").arg(person.trimmed()),
                     {},
                     RoleVerbs::tr("Name the person who takes over.")};
    for (Change &change : changes) {
        if (change.kind == EntityKind::Entry && !readBack.words.trimmed().isEmpty())
            change.fields +=
                Change(ChangeOf<TimelineEntry>(change.id).set<&TimelineEntry::note>(readBack.words.trimmed())).fields;
        // The new holder's, not the one whose time ends.
        const RoleAssignment *before = incident.roles().find(change.id);
        if (change.kind == EntityKind::RoleAssignment && !before && readBack.confirmed)
            change.fields += Change(ChangeOf<RoleAssignment>(change.id).set<&RoleAssignment::acknowledged>(
                                        context.at.value_or(context.now)))
                                 .fields;
    }
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
