// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

namespace evenkeel {

/// Tasks and follow-up actions: by due time, those without one after, as reports have them. An open one whose due time
/// has come is overdue; one that is due within a day counts down.
class ActionsModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Done, Text, Category, Horizon, Owner, Due, Count };

    ActionsModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QList<EntityId> idsInOrder() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] int fieldOf(int column) const override;
    [[nodiscard]] bool isPerson(int column) const override { return Column(column) == Column::Owner; }
    [[nodiscard]] QString text(EntityId row, int column) const override;
    [[nodiscard]] bool isEditable(EntityId row, int column) const override;
    [[nodiscard]] Result<Edit> edit(EntityId row, int column, const QVariant &value) const override;
    [[nodiscard]] QVariant sortKey(EntityId row, int column) const override;
    [[nodiscard]] QVariant editValue(EntityId row, int column) const override;
    [[nodiscard]] Choices choices(EntityId row, int column) const override;
    [[nodiscard]] std::optional<bool> isChecked(EntityId row, int column) const override;
    [[nodiscard]] bool isOverdue(EntityId row) const override;
    [[nodiscard]] int dueColumn() const override;
    [[nodiscard]] QString clockText(EntityId row) const override;
};

}  // namespace evenkeel
