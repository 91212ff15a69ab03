// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

namespace evenkeel {

/// The comments on a postmortem, a row a thread, in the order of its sections; those that are settled only when they
/// are asked for.
class ReviewCommentsModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Section, Words, Text, Person, State, Count };

    ReviewCommentsModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    void setShowsSettled(bool shows);
    /// What undo calls it that this comment is settled, or open again.
    [[nodiscard]] static QString settlingName(bool settled);

protected:
    [[nodiscard]] QList<EntityId> idsInOrder() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] int fieldOf(int column) const override;
    [[nodiscard]] QString text(EntityId row, int column) const override;
    [[nodiscard]] std::optional<bool> isChecked(EntityId row, int column) const override;
    [[nodiscard]] bool isEditable(EntityId row, int column) const override;
    [[nodiscard]] Result<Edit> edit(EntityId row, int column, const QVariant &value) const override;
    [[nodiscard]] std::optional<EntityId> rowOf(const EntityRef &touched) const override;
    [[nodiscard]] bool changesAll(const EntityRef &touched) const override;

private:
    bool m_showsSettled = false;
};

}  // namespace evenkeel
