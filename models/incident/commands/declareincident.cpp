// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/declareincident.h"

#include "models/core/zonename.h"
#include "models/incident/commands/listverbs.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct DeclareIncident {
    Q_DECLARE_TR_FUNCTIONS(DeclareIncident)
};

}  // namespace

Result<Changes> declareIncident(const Declaration &declaration, Instant now)
{
    if (declaration.title.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     DeclareIncident::tr("an incident needs a title"),
                     {},
                     DeclareIncident::tr("Say in a few words what is wrong.")};
    if (!declaration.zone.isEmpty())
        if (const auto zone = zoneFromName(declaration.zone); !zone)
            return zone.error();
    const Instant at = declaration.at.value_or(now);
    if (declaration.began && *declaration.began > at)
        return Error{ErrorCode::InvalidInput,
                     DeclareIncident::tr("the incident can't have begun after it was detected"),
                     {},
                     DeclareIncident::tr("Give an earlier onset, or a later detection.")};

    const Severity severity = declaration.severity.value_or(Severity{});
    const EntityId window = EntityId::generate(now);
    const EntityId copy = declaration.playbookText.isEmpty() ? EntityId() : EntityId::generate(now);
    Changes changes;
    changes.append(ChangeOf<IncidentFacts>(EntityId::generate(now))
                       .set<&IncidentFacts::key>(declaration.key)
                       .set<&IncidentFacts::title>(declaration.title.trimmed())
                       .setUnlessEmpty<&IncidentFacts::impact>(declaration.impact.trimmed())
                       .set<&IncidentFacts::zone>(declaration.zone.isEmpty() ? QStringLiteral("UTC") : declaration.zone)
                       .setUnlessEmpty<&IncidentFacts::language>(declaration.language)
                       .setUnlessEmpty<&IncidentFacts::playbook>(declaration.playbook)
                       .setUnlessEmpty<&IncidentFacts::playbookCopy>(copy)
                       .setUnlessEmpty<&IncidentFacts::drill>(declaration.drill)
                       .setUnlessEmpty<&IncidentFacts::whatChanged>(declaration.whatChanged)
                       .setUnlessEmpty<&IncidentFacts::severityScheme>(severity.scheme)
                       .setUnlessEmpty<&IncidentFacts::severityLevel>(severity.level)
                       .setUnlessEmpty<&IncidentFacts::severityRank>(severity.rank)
                       .set<&IncidentFacts::status>(IncidentStatus::Declared)
                       .set<&IncidentFacts::declared>(at));
    if (!copy.isNull())
        changes.append(ChangeOf<PlaybookCopy>(copy)
                           .set<&PlaybookCopy::name>(declaration.playbook)
                           .set<&PlaybookCopy::text>(declaration.playbookText));
    changes.append(ChangeOf<ImpactWindow>(window)
                       .setUnlessEmpty<&ImpactWindow::began>(declaration.began)
                       .set<&ImpactWindow::detected>(at));
    changes.append(ChangeOf<TimelineEntry>(EntityId::generate(now))
                       .set<&TimelineEntry::kind>(EntryKind::Status)
                       .set<&TimelineEntry::occurred>(at)
                       .set<&TimelineEntry::after>(QString(nameOf(IncidentStatus::Declared))));
    if (severity.rank > 0)
        changes.append(ChangeOf<TimelineEntry>(EntityId::generate(now))
                           .set<&TimelineEntry::kind>(EntryKind::Severity)
                           .set<&TimelineEntry::occurred>(at)
                           .set<&TimelineEntry::after>(severity.level));
    if (!declaration.commander.isEmpty())
        changes.append(ChangeOf<RoleAssignment>(EntityId::generate(now))
                           .set<&RoleAssignment::role>(QStringLiteral("commander"))
                           .set<&RoleAssignment::person>(declaration.commander)
                           .set<&RoleAssignment::from>(at));
    const auto addAll = [&](ListName list, const QStringList &texts) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            changes.append(listMember(list, {}, texts[i], int(i), now));
    };
    addAll(ListName::System, declaration.systems);
    addAll(ListName::Stakeholder, declaration.stakeholders);
    addAll(ListName::Region, declaration.regions);
    return changes;
}

}  // namespace evenkeel
