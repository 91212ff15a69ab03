// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entitylistmodel.h"

class QMimeData;

namespace evenkeel {

/// The files that somebody drags out of an EvidenceModel of this program, in its order.
[[nodiscard]] QList<EntityId> draggedEvidence(const QMimeData &data);

/// The files kept with the incident, by when they were captured.
class EvidenceModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Name, Type, Size, Captured, Source, Count };
    enum Role { DigestRole = EntityListModel::RoleCount, RoleCount };  ///< SHA-256 in hex, which names the bytes

    EvidenceModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    /// Leaves out what only private lines point to, for a screen that others see.
    void setWithoutPrivate(bool without);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// The files that are dragged, for a text that shows them: see draggedEvidence.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    [[nodiscard]] bool canBeDragged() const override { return true; }
    [[nodiscard]] QList<EntityId> idsInOrder() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] int fieldOf(int column) const override;
    [[nodiscard]] QString text(EntityId row, int column) const override;
    [[nodiscard]] bool isEditable(EntityId row, int column) const override;
    [[nodiscard]] Result<Edit> edit(EntityId row, int column, const QVariant &value) const override;
    [[nodiscard]] QVariant sortKey(EntityId row, int column) const override;
    [[nodiscard]] QVariant furtherData(EntityId row, int role) const override;
    [[nodiscard]] std::optional<EntityId> rowOf(const EntityRef &touched) const override;

private:
    bool m_withoutPrivate = false;
};

}  // namespace evenkeel
