// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline's cells say, to eyes and to screen readers.
#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/fieldref.h"
#include "models/items/fieldrole.h"
#include "models/items/timelinemodel.h"
#include "models/markup/escapehtml.h"
#include "models/report/entrywords.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString TimelineModel::timeText(Instant instant) const
{
    return m_time.dateAndClock(instant);
}

QTimeZone TimelineModel::zone() const
{
    return m_utc ? QTimeZone::utc() : m_document.incident().zone();
}

QString TimelineModel::text(const TimelineEntry &entry, Column column) const
{
    switch (column) {
    case Column::Time:
        return entry.occurred ? m_time.occurrence(entry) : tr("no time");
    case Column::Kind:
        return m_language.name(entry.kind);
    case Column::Text:
        return entry.expunged.isEmpty() ? wordsOf(entry, m_language).simplified()
                                        : tr("Expunged: %1").arg(entry.expunged);
    case Column::Owner:
        return entry.owner;
    case Column::Count:
        break;
    }
    return {};
}

QString TimelineModel::editText(const TimelineEntry &entry, Column column) const
{
    switch (column) {
    case Column::Time:
        return entry.occurred ? m_time.date(*entry.occurred) + u' ' + m_time.occurrence(entry) : QString();
    case Column::Kind:
        return QString(nameOf(entry.kind));
    case Column::Text:
        return entry.text;
    case Column::Owner:
        return entry.owner;
    case Column::Count:
        break;
    }
    return {};
}

const Evidence *TimelineModel::fileOf(const TimelineEntry &entry) const
{
    const Evidence *file =
        entry.attachment.isNull() ? nullptr : m_document.incident().evidence().find(entry.attachment);
    return file && !file->deleted ? file : nullptr;
}

QString TimelineModel::summary(const TimelineEntry &entry) const
{
    QStringList parts;
    if (entry.occurred)
        parts.append(m_time.date(*entry.occurred) + u' ' + m_time.occurrence(entry));
    parts.append(m_language.name(entry.kind));
    parts.append(entry.expunged.isEmpty() ? wordsOf(entry, m_language) : tr("Expunged: %1").arg(entry.expunged));
    if (!entry.owner.isEmpty())
        parts.append(entry.owner);
    for (const QString &tag : m_tags.value(entry.id))
        parts.append(u'#' + tag);
    if (entry.pinned)
        parts.append(tr("pinned"));
    if (isNew(entry))
        parts.append(newSince());
    if (entry.isPrivate)
        parts.append(tr("private"));
    if (const Evidence *file = fileOf(entry))
        parts.append(tr("with the file %1").arg(file->name));
    if (m_document.isPending(entry.id))
        parts.append(tr("not on the disk yet"));
    return parts.join(u", "_s);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineEntry *line = entryAt(index);
    if (!line)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, column);
    case Qt::EditRole:
        return editText(*line, column);
    case Qt::ToolTipRole:
        return toolTipText(summary(*line));
    case SummaryRole:
        return summary(*line);
    case Qt::AccessibleTextRole:
        // A reader walks along the cells of a line: the first one says it all.
        if (column == Column::Time)
            return summary(*line);
        return column == Column::Owner && line->owner.isEmpty() ? tr("Who: nobody") : text(*line, column);
    case IdRole:
        return line->id.toString();
    case KindRole:
        return int(line->kind);
    case PendingRole:
        return m_document.isPending(line->id);
    case PinnedRole:
        return line->pinned;
    case PrivateRole:
        return line->isPrivate;
    case AttachmentRole:
        return fileOf(*line) ? line->attachment.toString() : QString();
    case FieldRole:
        return QVariant::fromValue(FieldRef{{EntityKind::Entry, line->id}});
    case RowRole:
        return QVariant::fromValue(EntityRef{EntityKind::Entry, line->id});
    case FirstOfDayRole:
        return isFirstOfDay(index.row());
    case TagsRole:
        return m_tags.value(line->id);
    case NewRole:
        return isNew(*line);
    case FirstNewRole:
        return isNew(*line) && (index.row() == 0 || !isNew(entry(index.row() - 1)));
    case NewSinceRole:
        return isNew(*line) ? newSince() : QString();
    case DayRole:
        return line->occurred ? m_time.date(*line->occurred) : QString();
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !isName)
        return {};
    switch (Column(section)) {
    case Column::Time:
        // The offset is what a column has room for; the zone's own name is in the tip.
        return role == Qt::DisplayRole ? zoneName().section(u", "_s, -1) : tr("Time, %1").arg(zoneName());
    case Column::Kind:
        return tr("Kind");
    case Column::Text:
        return tr("What happened");
    case Column::Owner:
        return tr("Who");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace evenkeel
