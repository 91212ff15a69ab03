// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

namespace evenkeel {

/// With whom the postmortem was shared, how and when, and which words they were given.
class SharingsModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { With, How, Audience, At, Words, Count };

    SharingsModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QList<EntityId> idsInOrder() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] int fieldOf(int column) const override;
    [[nodiscard]] QString text(EntityId row, int column) const override;
    [[nodiscard]] bool isEditable(EntityId row, int column) const override;
    [[nodiscard]] Result<Edit> edit(EntityId row, int column, const QVariant &value) const override;
    [[nodiscard]] QVariant sortKey(EntityId row, int column) const override;
    [[nodiscard]] QVariant editValue(EntityId row, int column) const override;
    [[nodiscard]] Choices choices(EntityId row, int column) const override;
    [[nodiscard]] bool changesAll(const EntityRef &touched) const override;

private:
    mutable QString m_digest;  ///< of the words that stand now, once asked for
};

}  // namespace evenkeel
