// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidencemodel.h"

#include "models/incident/commands/evidenceverbs.h"
#include "models/incident/commands/fieldverbs.h"
#include "models/incident/fieldref.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <tuple>

namespace evenkeel {

namespace {

constexpr QLatin1StringView DraggedType("application/x-evenkeel-evidence");

}  // namespace

QList<EntityId> draggedEvidence(const QMimeData &data)
{
    QList<EntityId> files;
    for (const QByteArray &id : data.data(QString(DraggedType)).split('\n'))
        if (const auto file = EntityId::fromLatin1(id))
            files.append(*file);
    return files;
}

EvidenceModel::EvidenceModel(Document &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, clock, EntityKind::Evidence, parent)
{
    loadRows();
}

void EvidenceModel::setWithoutPrivate(bool without)
{
    if (without == m_withoutPrivate)
        return;
    m_withoutPrivate = without;
    resetRows();
}

// Whether a file is private hangs on the lines that point to it.
std::optional<EntityId> EvidenceModel::rowOf(const EntityRef &touched) const
{
    if (touched.kind == EntityKind::Entry && m_withoutPrivate)
        if (const TimelineEntry *entry = incident().entries().find(touched.id); entry && !entry->attachment.isNull())
            return entry->attachment;
    return EntityListModel::rowOf(touched);
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QList<EntityId> EvidenceModel::idsInOrder() const
{
    auto files = incident().evidence().all();
    std::ranges::sort(files, {}, [](const Evidence *file) {
        return std::tuple(file->captured.value_or(file->logged), file->created, file->id);
    });
    const QSet<EntityId> hidden = m_withoutPrivate ? privateEvidence(incident()) : QSet<EntityId>();
    QList<EntityId> ids;
    for (const Evidence *file : files)
        if (!hidden.contains(file->id))
            ids.append(file->id);
    return ids;
}

QString EvidenceModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Name:
        return tr("Name");
    case Column::Type:
        return tr("Type");
    case Column::Size:
        return tr("Size");
    case Column::Captured:
        return tr("Captured");
    case Column::Source:
        return tr("Source");
    case Column::Count:
        break;
    }
    return {};
}

int EvidenceModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&Evidence::name>(), fieldIndexOf<&Evidence::mimeType>(),
                                 fieldIndexOf<&Evidence::size>(), fieldIndexOf<&Evidence::captured>(),
                                 fieldIndexOf<&Evidence::source>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

QString EvidenceModel::text(EntityId row, int column) const
{
    const Evidence *file = incident().evidence().find(row);
    if (!file)
        return {};
    switch (Column(column)) {
    case Column::Name:
        return file->name;
    case Column::Type:
        return file->mimeType;
    case Column::Size:
        return QLocale().formattedDataSize(file->size);
    case Column::Captured:
        return timeText(file->captured);
    case Column::Source:
        return file->source;
    case Column::Count:
        break;
    }
    return {};
}

QVariant EvidenceModel::sortKey(EntityId row, int column) const
{
    const Evidence *file = incident().evidence().find(row);
    if (file && Column(column) == Column::Size)
        return file->size;
    if (file && Column(column) == Column::Captured)
        return timeKey(file->captured);
    return EntityListModel::sortKey(row, column);
}

QStringList EvidenceModel::mimeTypes() const
{
    return {QString(DraggedType)};
}

QMimeData *EvidenceModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    for (const QModelIndex &index : indexes)
        if (const QByteArray id = index.data(IdRole).value<EntityId>().toString().toLatin1(); !ids.contains(id))
            ids.append(id);
    auto *data = new QMimeData;
    data->setData(QString(DraggedType), ids.join('\n'));
    return data;
}

QVariant EvidenceModel::furtherData(EntityId row, int role) const
{
    const Evidence *file = incident().evidence().find(row);
    return file && role == DigestRole ? QVariant(file->digest) : QVariant();
}

bool EvidenceModel::isEditable(EntityId /*row*/, int column) const
{
    return Column(column) != Column::Type && Column(column) != Column::Size;
}

Result<EntityListModel::Edit> EvidenceModel::edit(EntityId row, int column, const QVariant &value) const
{
    const auto &table = incident().evidence();
    const Evidence *file = table.find(row);
    if (!file || file->deleted)
        return gone();
    const QString written = value.toString().trimmed();
    switch (Column(column)) {
    case Column::Name:
        if (written.isEmpty())
            return Error{ErrorCode::InvalidInput, tr("evidence needs a name"), {}, {}};
        return Edit{tr("Evidence: name"), setField<&Evidence::name>(table, row, written)};
    case Column::Captured: {
        const auto captured = readCell(value, file->captured, Tense::Past);
        if (!captured)
            return captured.error();
        return Edit{tr("Evidence: time"), setField<&Evidence::captured>(table, row, *captured)};
    }
    case Column::Source:
        return Edit{tr("Evidence: source"), setField<&Evidence::source>(table, row, written)};
    case Column::Type:
    case Column::Size:
    case Column::Count:
        break;
    }
    return Edit{};
}

}  // namespace evenkeel
