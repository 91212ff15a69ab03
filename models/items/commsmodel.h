// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

namespace evenkeel {

class PlaybookRun;

/// Messages to audiences: sent ones by when, then those that are being written. One that was sent is
/// overdue when the playbook's clock for the next update after it is: what it promised, else the level's cadence.
class CommsModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Audience, Channel, Subject, State, NextUpdateBy, Sent, Count };

    /// All must outlive it.
    CommsModel(Document &document, const Clock &clock, const PlaybookRun &playbook, QObject *parent = nullptr);

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
    [[nodiscard]] bool isOverdue(EntityId row) const override;
    [[nodiscard]] int dueColumn() const override;
    [[nodiscard]] QString clockText(EntityId row) const override;

private:
    [[nodiscard]] Result<Edit> moveTo(CommsState state, EntityId row) const;
    const PlaybookRun &m_playbook;
};

}  // namespace evenkeel
