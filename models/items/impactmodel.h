// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/impactverbs.h"
#include "models/items/entitylistmodel.h"

namespace evenkeel {

/// What each stretch of impact cost, in each respect: a row for all of them, whether anybody said something or not. The
/// amount takes what people write ("12k", "~300", "350 EUR/min") and fills unit, rate and uncertainty from it. What a
/// rate has come to counts on while the impact lasts.
class ImpactModel final : public EntityListModel
{
    Q_OBJECT

public:
    enum class Column {
        Window,
        Dimension,
        Knowledge,
        Amount,
        Unit,
        PerMinute,
        Total,
        Uncertainty,
        Source,
        Remark,
        Count
    };

    /// Both must outlive it.
    ImpactModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

    /// The sums over all stretches of impact, one text a respect, of those that are known: "Users: at most 1,900
    /// users".
    [[nodiscard]] QStringList totals() const;
    /// Whether anybody said anything yet.
    [[nodiscard]] bool isUntouched() const;
    /// Whether any amount is a rate.
    [[nodiscard]] bool hasRates() const;

protected:
    [[nodiscard]] QList<EntityId> idsInOrder() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] int fieldOf(int column) const override;
    [[nodiscard]] std::optional<EntityId> rowOf(const EntityRef &touched) const override;
    [[nodiscard]] EntityId entityOf(EntityId row) const override;
    [[nodiscard]] QString text(EntityId row, int column) const override;
    [[nodiscard]] bool isEditable(EntityId row, int column) const override;
    [[nodiscard]] Result<Edit> edit(EntityId row, int column, const QVariant &value) const override;
    [[nodiscard]] QVariant sortKey(EntityId row, int column) const override;
    [[nodiscard]] QVariant editValue(EntityId row, int column) const override;
    [[nodiscard]] Choices choices(EntityId row, int column) const override;
    [[nodiscard]] QStringList suggestions(EntityId row, int column) const override;
    [[nodiscard]] std::optional<bool> isChecked(EntityId row, int column) const override;
    [[nodiscard]] QString clockText(EntityId row) const override;

private:
    [[nodiscard]] MeasurePlace placeAt(EntityId row) const { return m_places.value(row); }
    [[nodiscard]] ImpactMeasure measureAt(EntityId row) const;
    [[nodiscard]] QString windowText(EntityId window) const;
    [[nodiscard]] QString totalText(const ImpactMeasure &measure, const MeasurePlace &place) const;

    mutable QHash<EntityId, MeasurePlace> m_places;  ///< of the rows: where nothing is said there is no entity
};

}  // namespace evenkeel
