// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

namespace evenkeel {

/// What might be the cause, in the order in which it was thought of.
class HypothesesModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Text, State, Because, Owner, Opened, Count };

    HypothesesModel(Document &document, const Clock &clock, QObject *parent = nullptr);

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
};

}  // namespace evenkeel
