// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rolesmodel.h"

#include "models/core/durationtext.h"
#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/durations.h"
#include "models/incident/fieldref.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Vacant roles have no entity, so a row's id is made of the role's name.
EntityId rowOfRole(const QString &role)
{
    return EntityId::ofOrigin("role:" + role.toUtf8());
}

}  // namespace

RolesModel::RolesModel(Document &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, clock, EntityKind::RoleAssignment, parent)
{
    loadRows();
}

int RolesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QList<EntityId> RolesModel::idsInOrder() const
{
    QStringList others;
    incident().roles().forEach([&](const RoleAssignment &assignment) {
        if (!assignment.to && !assignment.role.isEmpty() && !others.contains(assignment.role))
            others.append(assignment.role);
    });
    others.sort();
    QStringList roles;
    for (const char *common : CommonRoles) {
        roles.append(QString::fromLatin1(common));
        others.removeAll(roles.last());
    }
    QList<EntityId> rows;
    for (const QString &role : roles + others) {
        rows.append(rowOfRole(role));
        m_roles.insert(rows.last(), role);
    }
    return rows;
}

QString RolesModel::roleOf(EntityId row) const
{
    return m_roles.value(row);
}

const RoleAssignment *RolesModel::holder(EntityId row) const
{
    return incident().holderOf(roleOf(row));
}

std::optional<EntityId> RolesModel::rowOf(const EntityRef &touched) const
{
    if (touched.kind != EntityKind::RoleAssignment)
        return std::nullopt;
    const RoleAssignment *assignment = incident().roles().find(touched.id);
    return assignment ? std::optional(rowOfRole(assignment->role)) : std::nullopt;
}

EntityId RolesModel::entityOf(EntityId row) const
{
    const RoleAssignment *assignment = holder(row);
    return assignment ? assignment->id : EntityId();
}

QString RolesModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Role:
        return tr("Role");
    case Column::Person:
        return tr("Person");
    case Column::Time:
        return tr("For", "how long in the role");
    case Column::Since:
        return tr("Since");
    case Column::Contact:
        return tr("Contact");
    case Column::Channel:
        return tr("Channel");
    case Column::Acknowledged:
        return tr("Acknowledged");
    case Column::Count:
        break;
    }
    return {};
}

int RolesModel::fieldOf(int column) const
{
    static const int fields[] = {
        fieldIndexOf<&RoleAssignment::role>(),    fieldIndexOf<&RoleAssignment::person>(),
        fieldIndexOf<&RoleAssignment::from>(),  // the time in the role comes from it
        fieldIndexOf<&RoleAssignment::from>(),    fieldIndexOf<&RoleAssignment::contact>(),
        fieldIndexOf<&RoleAssignment::channel>(), fieldIndexOf<&RoleAssignment::acknowledged>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

QString RolesModel::text(EntityId row, int column) const
{
    if (Column(column) == Column::Role)
        return ReportLanguage::asHeading(language().role(roleOf(row)));
    const RoleAssignment *assignment = holder(row);
    if (!assignment)
        return {};
    switch (Column(column)) {
    case Column::Person:
        return assignment->person;
    case Column::Time:
        return clockText(row);
    case Column::Since:
        return timeText(assignment->from);
    case Column::Contact:
        return assignment->contact;
    case Column::Channel:
        return assignment->channel;
    case Column::Acknowledged:
        return timeText(assignment->acknowledged);
    case Column::Role:
    case Column::Count:
        break;
    }
    return {};
}

QVariant RolesModel::sortKey(EntityId row, int column) const
{
    const RoleAssignment *assignment = holder(row);
    if (Column(column) == Column::Since || Column(column) == Column::Time)
        return assignment ? timeKey(assignment->from) : QVariant();
    if (Column(column) == Column::Acknowledged)
        return assignment ? timeKey(assignment->acknowledged) : QVariant();
    return EntityListModel::sortKey(row, column);
}

QString RolesModel::clockText(EntityId row) const
{
    const auto inRole = timeInRole(incident(), roleOf(row), now());
    return inRole ? formatDuration(*inRole) : QString();
}

QVariant RolesModel::furtherData(EntityId row, int role) const
{
    return role == RoleNameRole ? QVariant(roleOf(row)) : QVariant();
}

bool RolesModel::isEditable(EntityId row, int column) const
{
    switch (Column(column)) {
    case Column::Person:
        return true;
    case Column::Since:
    case Column::Contact:
    case Column::Channel:
    case Column::Acknowledged:
        return holder(row) != nullptr;
    case Column::Role:
    case Column::Time:
    case Column::Count:
        break;
    }
    return false;
}

Result<EntityListModel::Edit> RolesModel::edit(EntityId row, int column, const QVariant &value) const
{
    const QString role = roleOf(row);
    const QString shown = language().role(role);
    const QString written = value.toString().trimmed();
    if (Column(column) == Column::Person)
        return Edit{written.isEmpty() ? tr("Role vacant: %1").arg(shown)
                                      : tr("Role %1: %2", "which role, who").arg(shown, written),
                    assignRole(incident(), role, written, {.now = now()})};
    const RoleAssignment *assignment = holder(row);
    if (!assignment)
        return gone();
    const auto &table = incident().roles();
    switch (Column(column)) {
    case Column::Since: {
        const auto from = readCell(value, assignment->from, Tense::Past);
        if (!from)
            return from.error();
        return Edit{tr("Role %1: since").arg(shown), setField<&RoleAssignment::from>(table, assignment->id, *from)};
    }
    case Column::Contact:
        return Edit{tr("Role %1: contact").arg(shown),
                    setField<&RoleAssignment::contact>(table, assignment->id, written)};
    case Column::Channel:
        return Edit{tr("Role %1: channel").arg(shown),
                    setField<&RoleAssignment::channel>(table, assignment->id, written)};
    case Column::Acknowledged: {
        const auto at = readCell(value, assignment->acknowledged, Tense::Past);
        if (!at)
            return at.error();
        return Edit{tr("Role %1: acknowledged").arg(shown),
                    setField<&RoleAssignment::acknowledged>(table, assignment->id, *at)};
    }
    case Column::Role:
    case Column::Person:
    case Column::Time:
    case Column::Count:
        break;
    }
    return Edit{};
}

}  // namespace evenkeel
