// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/parkedmodel.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/meetingverbs.h"
#include "models/incident/fieldref.h"

namespace evenkeel {

ParkedModel::ParkedModel(Document &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, clock, EntityKind::ParkedTopic, parent)
{
    loadRows();
}

int ParkedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

bool ParkedModel::park(const QString &text, const QString &person)
{
    return perform(tr("park a topic"), parkTopic(text, person, now()));
}

QList<EntityId> ParkedModel::idsInOrder() const
{
    QList<EntityId> ids;
    for (const ParkedTopic *topic : parkedInOrder(incident()))
        ids.append(topic->id);
    return ids;
}

QString ParkedModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Text:
        return tr("Topic");
    case Column::Person:
        return tr("From");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Count:
        break;
    }
    return {};
}

int ParkedModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&ParkedTopic::text>(), fieldIndexOf<&ParkedTopic::person>(),
                                 fieldIndexOf<&ParkedTopic::outcome>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

QString ParkedModel::text(EntityId row, int column) const
{
    const ParkedTopic *topic = incident().parkedTopics().find(row);
    if (!topic)
        return {};
    switch (Column(column)) {
    case Column::Text:
        return topic->text;
    case Column::Person:
        return topic->person;
    case Column::Outcome:
        return topic->outcome;
    case Column::Count:
        break;
    }
    return {};
}

bool ParkedModel::isEditable(EntityId /*row*/, int /*column*/) const
{
    return true;
}

Result<EntityListModel::Edit> ParkedModel::edit(EntityId row, int column, const QVariant &value) const
{
    const auto &table = incident().parkedTopics();
    const ParkedTopic *topic = table.find(row);
    if (!topic || topic->deleted)
        return gone();
    const QString written = value.toString().simplified();
    switch (Column(column)) {
    case Column::Text:
        // Without words it isn't a topic.
        if (written.isEmpty())
            return Edit{tr("remove a parked topic"), removeEntity(table, row)};
        return Edit{tr("Parked topic: words"), setField<&ParkedTopic::text>(table, row, written)};
    case Column::Person:
        return Edit{tr("Parked topic: from whom"), setField<&ParkedTopic::person>(table, row, written)};
    case Column::Outcome: {
        if (written.isEmpty())
            return Edit{tr("open a parked topic again"), reopenTopic(incident(), row)};
        const auto changes = settleTopic(incident(), row, written, now());
        if (!changes)
            return changes.error();
        return Edit{tr("settle a parked topic"), *changes};
    }
    case Column::Count:
        break;
    }
    return Edit{};
}

}  // namespace evenkeel
