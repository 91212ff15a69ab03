// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/attendees.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

QStringList attendeesOf(const Incident &incident)
{
    QStringList names;
    const auto add = [&](const QString &person) {
        const QString name = person.simplified();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    };
    auto roles = incident.roles().all();
    std::ranges::sort(roles, {}, [](const RoleAssignment *role) {
        return std::tuple(role->from.value_or(role->logged), role->created, role->id);
    });
    for (const RoleAssignment *role : roles)
        add(role->person);
    add(incident.facts().postmortemOwner);
    for (const Reviewer *reviewer : incident.reviewers().all())
        add(reviewer->person);
    for (const ListMember *invited : incident.list(ListName::Invited))
        add(invited->text);
    return names;
}

}  // namespace evenkeel
