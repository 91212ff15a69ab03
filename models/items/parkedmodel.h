// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

namespace evenkeel {

/// What was put off in the meeting, open ones first. To write an outcome settles a topic, to empty it opens it again.
class ParkedModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Text, Person, Outcome, Count };

    ParkedModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// False, after failed, when it has no words.
    bool park(const QString &text, const QString &person);

protected:
    [[nodiscard]] QList<EntityId> idsInOrder() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] int fieldOf(int column) const override;
    [[nodiscard]] bool isPerson(int column) const override { return Column(column) == Column::Person; }
    [[nodiscard]] QString text(EntityId row, int column) const override;
    [[nodiscard]] bool isEditable(EntityId row, int column) const override;
    [[nodiscard]] Result<Edit> edit(EntityId row, int column, const QVariant &value) const override;
};

}  // namespace evenkeel
