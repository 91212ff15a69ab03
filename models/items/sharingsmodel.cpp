// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sharingsmodel.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/fieldref.h"
#include "models/incident/postmortemdigest.h"

namespace evenkeel {

SharingsModel::SharingsModel(Document &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, clock, EntityKind::Sharing, parent)
{
    // Also where all was read anew.
    connect(&document, &Document::changed, this, [this] { m_digest.clear(); });
    loadRows();
}

int SharingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QList<EntityId> SharingsModel::idsInOrder() const
{
    QList<EntityId> ids;
    for (const Sharing *one : sharingsInOrder(incident()))
        ids.append(one->id);
    return ids;
}

QString SharingsModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::With:
        return tr("With");
    case Column::How:
        return tr("How");
    case Column::Audience:
        return tr("Made for");
    case Column::At:
        return tr("When");
    case Column::Words:
        return tr("Words");
    case Column::Count:
        break;
    }
    return {};
}

int SharingsModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&Sharing::with>(), fieldIndexOf<&Sharing::how>(),
                                 fieldIndexOf<&Sharing::audience>(), fieldIndexOf<&Sharing::at>(),
                                 fieldIndexOf<&Sharing::digest>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

bool SharingsModel::changesAll(const EntityRef &touched) const
{
    m_digest.clear();
    return touched.kind != EntityKind::Sharing && touched.kind != EntityKind::ReviewComment;
}

QString SharingsModel::text(EntityId row, int column) const
{
    const Sharing *sharing = incident().sharings().find(row);
    if (!sharing)
        return {};
    switch (Column(column)) {
    case Column::With:
        return sharing->with;
    case Column::How:
        return sharing->how;
    case Column::Audience:
        return nameOfChoice(sharing->audience);
    case Column::At:
        return timeText(sharing->at);
    case Column::Words:
        if (sharing->digest.isEmpty())
            return {};
        if (m_digest.isEmpty())
            m_digest = postmortemDigest(incident());
        return sharing->digest == m_digest ? tr("as they stand") : tr("others than these");
    case Column::Count:
        break;
    }
    return {};
}

QVariant SharingsModel::editValue(EntityId row, int column) const
{
    const Sharing *sharing = incident().sharings().find(row);
    if (sharing && Column(column) == Column::Audience)
        return int(sharing->audience);
    return text(row, column);
}

QVariant SharingsModel::sortKey(EntityId row, int column) const
{
    const Sharing *sharing = incident().sharings().find(row);
    if (sharing && Column(column) == Column::At)
        return timeKey(sharing->at);
    return EntityListModel::sortKey(row, column);
}

Choices SharingsModel::choices(EntityId /*row*/, int column) const
{
    if (Column(column) != Column::Audience)
        return {};
    return choicesOf<Audience>([this](Audience audience) { return nameOfChoice(audience); });
}

bool SharingsModel::isEditable(EntityId /*row*/, int column) const
{
    return Column(column) != Column::Words;
}

Result<EntityListModel::Edit> SharingsModel::edit(EntityId row, int column, const QVariant &value) const
{
    const auto &table = incident().sharings();
    const Sharing *sharing = table.find(row);
    if (!sharing || sharing->deleted)
        return gone();
    const QString written = value.toString().trimmed();
    switch (Column(column)) {
    case Column::With:
        if (written.isEmpty())
            return Error{ErrorCode::InvalidInput, tr("it isn't said with whom"), {}, tr("Delete takes the line away.")};
        return Edit{tr("shared with"), withSharedFacts(incident(), setField<&Sharing::with>(table, row, written))};
    case Column::How:
        return Edit{tr("how it was shared"), setField<&Sharing::how>(table, row, written)};
    case Column::Audience: {
        const auto audience = chosen<Audience>(value);
        if (!audience)
            return notAChoice();
        return Edit{tr("for whom it was made"), setField<&Sharing::audience>(table, row, *audience)};
    }
    case Column::At: {
        const auto at = readCell(value, sharing->at, Tense::Past);
        if (!at)
            return at.error();
        return Edit{tr("when it was shared"), withSharedFacts(incident(), setField<&Sharing::at>(table, row, *at))};
    }
    case Column::Words:
    case Column::Count:
        break;
    }
    return Edit{};
}

}  // namespace evenkeel
