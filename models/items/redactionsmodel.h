// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/redactionverbs.h"
#include "models/items/entitylistmodel.h"

namespace evenkeel {

/// Words that are kept from readers, in the order in which they are numbered.
class RedactionsModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column { Number, Words, Kind, Instead, From, Because, Count };

    RedactionsModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

    /// What is meant when these words are to be redacted: a person's name gets the next letter, other words a bar.
    [[nodiscard]] static RedactionOrder orderFor(const Incident &incident, const QString &words);
    /// "Engineer %1", in the incident's language.
    [[nodiscard]] static QString pseudonymPattern(const Incident &incident);

protected:
    [[nodiscard]] QList<EntityId> idsInOrder() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] int fieldOf(int column) const override;
    [[nodiscard]] QString text(EntityId row, int column) const override;
    [[nodiscard]] bool isEditable(EntityId row, int column) const override;
    [[nodiscard]] Result<Edit> edit(EntityId row, int column, const QVariant &value) const override;
    [[nodiscard]] QVariant editValue(EntityId row, int column) const override;
    [[nodiscard]] QVariant sortKey(EntityId row, int column) const override;
    [[nodiscard]] Choices choices(EntityId row, int column) const override;
    // Numbers follow from those before.
    [[nodiscard]] bool changesAll(const EntityRef &touched) const override
    {
        return touched.kind == EntityKind::Redaction;
    }

private:
    [[nodiscard]] int numberOf(EntityId row) const;
};

}  // namespace evenkeel
