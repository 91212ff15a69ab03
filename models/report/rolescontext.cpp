// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/roleverbs.h"
#include "models/report/reportcontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// The roles that every response needs; shown as vacant when nobody is in them.
constexpr auto NeededRoles = std::to_array({"commander", "communications", "technical", "scribe"});

// The roles to show: those that are needed or held, in the order in which they are known, then the playbook's own.
QStringList rolesInOrder(const Incident &incident)
{
    QStringList held;
    incident.roles().forEach([&](const RoleAssignment &assignment) {
        if (!assignment.to && !held.contains(assignment.role))
            held.append(assignment.role);
    });
    held.sort();
    QStringList roles;
    for (const char *role : CommonRoles) {
        const QString name = QString::fromLatin1(role);
        const bool needed =
            std::ranges::any_of(NeededRoles, [&](const char *known) { return name == QLatin1StringView(known); });
        if (held.removeAll(name) > 0 || needed)
            roles.append(name);
    }
    return roles + held;
}

int rankOf(const QString &role)
{
    const auto *const at =
        std::ranges::find_if(CommonRoles, [&](const char *known) { return role == QLatin1StringView(known); });
    return int(at - std::begin(CommonRoles));
}

}  // namespace

void ReportContext::addRoles(TemplateData &data) const
{
    QList<TemplateData> roles;
    for (const QString &role : rolesInOrder(m_scope.incident)) {
        const RoleAssignment *holder = m_scope.incident.holderOf(role);
        TemplateData row;
        row.cell("role"_L1, ReportLanguage::asHeading(m_scope.language.role(role)));
        cellOrNone(row, "person"_L1, holder && m_scope.disclosure.showsPeople() ? holder->person : QString());
        const bool inside = m_scope.disclosure.isInternal();
        cellOrNone(row, "contact"_L1, holder && inside ? holder->contact : QString());
        cellOrNone(row, "channel"_L1, holder && inside ? holder->channel : QString());
        cellOrNone(row, "since"_L1, holder ? momentOrEmpty(holder->from) : QString());
        roles.append(row);
    }
    data.list("roles"_L1, roles);

    // Who took part: by role, and of one role by when; then who only did something.
    auto assignments = m_scope.incident.roles().all();
    std::ranges::sort(assignments, {}, [](const RoleAssignment *assignment) {
        return std::tuple(rankOf(assignment->role), assignment->role, assignment->from, assignment->created);
    });
    QStringList people, responders;
    for (const RoleAssignment *assignment : assignments) {
        if (assignment->person.isEmpty())
            continue;
        const QString role = m_scope.language.role(assignment->role);
        const QString until = momentOrEmpty(assignment->to);
        responders.append(
            until.isEmpty()
                ? u"%1 (%2)"_s.arg(assignment->person, role)
                : word(QT_TRANSLATE_NOOP("Report", "%1 (%2 until %3)")).arg(assignment->person, role, until));
        people.append(assignment->person);
    }
    for (const TimelineEntry *entry : m_scope.disclosure.timeline())
        if (!entry->owner.isEmpty() && !people.contains(entry->owner)) {
            people.append(entry->owner);
            responders.append(entry->owner);
        }
    m_scope.disclosure.showsPeople() ? lineOrNone(data, "responders"_L1, responders.join(u", "_s))
                                     : data.line("responders"_L1, {});
}

}  // namespace evenkeel
