// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

namespace evenkeel {

class PlaybookRun;

/// Tasks and follow-up actions: by due time, those without one after, as reports have them. An open one is
/// overdue when the playbook's clock for it is; one that is due within a day counts down. Vague words are questioned.
class ActionsModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Done, Text, Category, Horizon, Owner, Due, State, Dropped, Tags, Tracker, Count };
    /// All actions, or what is to be done after the incident: first what is overdue, then by term.
    enum class Scope { All, FollowUps };

    /// All must outlive it.
    ActionsModel(Document &document, const Clock &clock, const PlaybookRun &playbook, Scope scope = Scope::All,
                 QObject *parent = nullptr);

    /// What is overdue, each with who and until when.
    [[nodiscard]] QStringList overdue() const;
    /// The action isn't questioned any more, as long as it is worded so.
    void leaveWording(const QModelIndex &index);

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
    [[nodiscard]] std::optional<EntityId> rowOf(const EntityRef &touched) const override;
    [[nodiscard]] QString question(EntityId row, int column) const override;
    [[nodiscard]] QStringList suggestions(EntityId row, int column) const override;
    [[nodiscard]] bool changesAll(const EntityRef &touched) const override;
    [[nodiscard]] QString clockText(EntityId row) const override;

private:
    [[nodiscard]] QStringList tagsOf(EntityId row) const;

    const PlaybookRun &m_playbook;
    Scope m_scope;
};

}  // namespace evenkeel
