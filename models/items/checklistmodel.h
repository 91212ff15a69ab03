// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/incident.h"
#include "models/items/followedrows.h"

namespace evenkeel {

class Clock;
class Document;

struct ChecklistItem {
    EntityId id;
    QString text;
    ActionCategory category = ActionCategory::Task;
    QString owner;
    std::optional<Instant> done;

    [[nodiscard]] EntityId key() const { return id; }
    bool operator==(const ChecklistItem &) const = default;
};

/// The steps of the response: tasks, steps of mitigation, verifications. The open ones in the order in which they came,
/// below them what is done, the latest first. Checking one completes it.
class ChecklistModel : public FollowedRows<ChecklistItem>
{
    Q_OBJECT

public:
    enum Role { DoneRole = Qt::UserRole, SubjectRole, RoleEnd };

    ChecklistModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] EntityRef subjectOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(EntityId id) const;
    [[nodiscard]] static QString nameOf(ActionCategory category);

signals:
    void failed(const evenkeel::Error &error);

private:
    void readIncident();

    Document &m_document;
    const Clock &m_clock;
};

}  // namespace evenkeel
