// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

namespace evenkeel {

/// Who is asked to review the postmortem, and what they said: also whether to the words that stand now.
class ReviewersModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Person, Verdict, Answered, Asked, Count };

    ReviewersModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] static QString nameOf(ReviewVerdict verdict);

protected:
    [[nodiscard]] QList<EntityId> idsInOrder() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] int fieldOf(int column) const override;
    [[nodiscard]] bool isPerson(int column) const override { return Column(column) == Column::Person; }
    [[nodiscard]] QString text(EntityId row, int column) const override;
    [[nodiscard]] QString question(EntityId row, int column) const override;
    [[nodiscard]] bool isEditable(EntityId row, int column) const override;
    [[nodiscard]] Result<Edit> edit(EntityId row, int column, const QVariant &value) const override;
    [[nodiscard]] QVariant sortKey(EntityId row, int column) const override;
    [[nodiscard]] QVariant editValue(EntityId row, int column) const override;
    [[nodiscard]] Choices choices(EntityId row, int column) const override;
    [[nodiscard]] bool changesAll(const EntityRef &touched) const override;

private:
    [[nodiscard]] bool isOnOthers(const Reviewer &reviewer) const;

    mutable QString m_digest;  ///< of the words that stand now, once asked for
};

}  // namespace evenkeel
