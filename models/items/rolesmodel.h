// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

namespace evenkeel {

/// The common roles in their order, vacant ones too, then every other role that somebody is in. A row is a role and not
/// an assignment: a handover changes it in place. How long each has been in the role goes on with the clock.
class RolesModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Role, Person, Time, Since, Contact, Channel, Acknowledged, Count };
    enum Role { RoleNameRole = EntityListModel::RoleCount, RoleCount };  ///< the role as it is stored: "commander"

    RolesModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QList<EntityId> idsInOrder() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] int fieldOf(int column) const override;
    [[nodiscard]] bool isPerson(int column) const override { return Column(column) == Column::Person; }
    [[nodiscard]] QString text(EntityId row, int column) const override;
    [[nodiscard]] bool isEditable(EntityId row, int column) const override;
    [[nodiscard]] Result<Edit> edit(EntityId row, int column, const QVariant &value) const override;
    [[nodiscard]] QVariant sortKey(EntityId row, int column) const override;
    [[nodiscard]] std::optional<EntityId> rowOf(const EntityRef &touched) const override;
    [[nodiscard]] EntityId entityOf(EntityId row) const override;
    [[nodiscard]] QVariant furtherData(EntityId row, int role) const override;
    [[nodiscard]] QString clockText(EntityId row) const override;

private:
    [[nodiscard]] QString roleOf(EntityId row) const;
    [[nodiscard]] const RoleAssignment *holder(EntityId row) const;

    mutable QHash<EntityId, QString> m_roles;  ///< names by row; a cache, since ids can't be read back
};

}  // namespace evenkeel
