// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/hypothesesmodel.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/fieldref.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

HypothesesModel::HypothesesModel(Document &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, clock, EntityKind::Hypothesis, parent)
{
    loadRows();
}

int HypothesesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QList<EntityId> HypothesesModel::idsInOrder() const
{
    auto hypotheses = incident().hypotheses().all();
    std::ranges::sort(hypotheses, {}, [](const Hypothesis *hypothesis) {
        return std::tuple(hypothesis->opened.value_or(hypothesis->logged), hypothesis->created, hypothesis->id);
    });
    QList<EntityId> ids;
    for (const Hypothesis *hypothesis : hypotheses)
        ids.append(hypothesis->id);
    return ids;
}

QString HypothesesModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Text:
        return tr("Hypothesis");
    case Column::State:
        return tr("State");
    case Column::Because:
        return tr("Because");
    case Column::Owner:
        return tr("Owner");
    case Column::Opened:
        return tr("Opened");
    case Column::Count:
        break;
    }
    return {};
}

int HypothesesModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&Hypothesis::text>(), fieldIndexOf<&Hypothesis::state>(),
                                 fieldIndexOf<&Hypothesis::because>(), fieldIndexOf<&Hypothesis::owner>(),
                                 fieldIndexOf<&Hypothesis::opened>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

QString HypothesesModel::text(EntityId row, int column) const
{
    const Hypothesis *hypothesis = incident().hypotheses().find(row);
    if (!hypothesis)
        return {};
    switch (Column(column)) {
    case Column::Text:
        return hypothesis->text;
    case Column::State:
        return nameOfChoice(hypothesis->state);
    case Column::Because:
        return hypothesis->because;
    case Column::Owner:
        return hypothesis->owner;
    case Column::Opened:
        return timeText(hypothesis->opened);
    case Column::Count:
        break;
    }
    return {};
}

QVariant HypothesesModel::editValue(EntityId row, int column) const
{
    const Hypothesis *hypothesis = incident().hypotheses().find(row);
    if (hypothesis && Column(column) == Column::State)
        return int(hypothesis->state);
    return text(row, column);
}

QVariant HypothesesModel::sortKey(EntityId row, int column) const
{
    const Hypothesis *hypothesis = incident().hypotheses().find(row);
    if (hypothesis && Column(column) == Column::State)
        return int(hypothesis->state);
    if (hypothesis && Column(column) == Column::Opened)
        return timeKey(hypothesis->opened);
    return EntityListModel::sortKey(row, column);
}

Choices HypothesesModel::choices(EntityId /*row*/, int column) const
{
    if (Column(column) != Column::State)
        return {};
    return choicesOf<HypothesisState>([this](HypothesisState state) { return nameOfChoice(state); });
}

bool HypothesesModel::isEditable(EntityId /*row*/, int /*column*/) const
{
    return true;
}

Result<EntityListModel::Edit> HypothesesModel::edit(EntityId row, int column, const QVariant &value) const
{
    const auto &table = incident().hypotheses();
    const Hypothesis *hypothesis = table.find(row);
    if (!hypothesis || hypothesis->deleted)
        return gone();
    const QString written = value.toString().trimmed();
    switch (Column(column)) {
    case Column::Text:
        if (written.isEmpty())
            return Error{ErrorCode::InvalidInput, tr("a hypothesis needs a text"), {}, {}};
        return Edit{tr("Hypothesis: text"), setField<&Hypothesis::text>(table, row, written)};
    case Column::State: {
        const auto state = chosen<HypothesisState>(value);
        if (!state)
            return notAChoice();
        const QString name = tr("Hypothesis: %1", "its state").arg(language().name(*state));
        if (*state == hypothesis->state)
            return Edit{name, {}};
        const auto changes = decideHypothesis(incident(), row, *state, hypothesis->because, now());
        if (!changes)
            return changes.error();
        return Edit{name, *changes};
    }
    case Column::Because:
        return Edit{tr("Hypothesis: reason"), setField<&Hypothesis::because>(table, row, written)};
    case Column::Owner:
        return Edit{tr("Hypothesis: owner"), setField<&Hypothesis::owner>(table, row, written)};
    case Column::Opened: {
        const auto opened = readCell(value, hypothesis->opened, Tense::Past);
        if (!opened)
            return opened.error();
        return Edit{tr("Hypothesis: time"), setField<&Hypothesis::opened>(table, row, *opened)};
    }
    case Column::Count:
        break;
    }
    return Edit{};
}

}  // namespace evenkeel
