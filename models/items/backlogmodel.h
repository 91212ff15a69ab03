// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

namespace evenkeel {

/// What runbooks are to say and machines are to do after this incident, each with the lesson it follows from and where
/// it is. An owner makes an action of it, which also stands among the actions.
class BacklogModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Kind, Text, Where, Lesson, Owner, Count };

    BacklogModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    bool add(ListName list, const QString &text);
    /// Takes it from the list; the action that was made of it stays.
    bool remove(EntityId row);

protected:
    [[nodiscard]] QList<EntityId> idsInOrder() const override;
    [[nodiscard]] bool changesAll(const EntityRef &touched) const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] int fieldOf(int column) const override;
    [[nodiscard]] bool isPerson(int column) const override { return Column(column) == Column::Owner; }
    [[nodiscard]] QString text(EntityId row, int column) const override;
    [[nodiscard]] QVariant editValue(EntityId row, int column) const override;
    [[nodiscard]] Choices choices(EntityId row, int column) const override;
    [[nodiscard]] bool isEditable(EntityId row, int column) const override;
    [[nodiscard]] Result<Edit> edit(EntityId row, int column, const QVariant &value) const override;
};

}  // namespace evenkeel
