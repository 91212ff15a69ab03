// SPDX-License-Identifier: GPL-3.0-or-later
// What can be changed in the timeline, and the verbs that change it.
#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/items/timelinemodel.h"

namespace evenkeel {

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    const TimelineEntry *line = entryAt(index);
    if (!line)
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return canEdit(*line, Column(index.column())) ? shown | Qt::ItemIsEditable : shown;
}

bool TimelineModel::canEdit(const TimelineEntry &entry, Column column) const
{
    // A derived line tells of a value that is changed elsewhere; only when it happened can be said anew.
    const bool derived = !entry.before.isEmpty() || !entry.after.isEmpty();
    return !m_document.isReadOnly() && entry.expunged.isEmpty() && (!derived || column == Column::Time);
}

QString TimelineModel::nameFor(const QString &one, const QList<EntityId> &lines) const
{
    return lines.size() == 1 ? one : tr("%1 (%n entries)", nullptr, int(lines.size())).arg(one);
}

bool TimelineModel::edit(const QString &name, const Changes &changes)
{
    const auto performed = m_document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return performed.hasValue();
}

bool TimelineModel::retime(EntityId id, const QString &text)
{
    const QTimeZone zone = m_utc ? QTimeZone::utc() : m_document.incident().zone();
    const auto occurred = parseOccurrence(text, {.now = m_clock.now(), .zone = zone});
    if (!occurred) {
        emit failed(occurred.error());
        return false;
    }
    return edit(tr("time of an entry"), retimeEntry(m_document.incident(), id, *occurred));
}

bool TimelineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TimelineEntry *line = entryAt(index);
    if (!line || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const EntityId id = line->id;
    const Incident &incident = m_document.incident();
    if (role == PinnedRole)
        return setPinned({id}, value.toBool());
    if (role == PrivateRole)
        return setPrivate({id}, value.toBool());
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    switch (Column(index.column())) {
    case Column::Time:
        return text == editText(*line, Column::Time) || retime(id, text);
    case Column::Kind:
        if (const auto kind = enumFromName<EntryKind>(text))
            return setKind({id}, *kind);
        return false;
    case Column::Text:
        return !text.isEmpty() && edit(tr("text of an entry"), setEntry<&TimelineEntry::text>(incident, id, text));
    case Column::Owner:
        return edit(tr("owner of an entry"), setEntry<&TimelineEntry::owner>(incident, id, text));
    case Column::Count:
        break;
    }
    return false;
}

bool TimelineModel::setPinned(const QList<EntityId> &lines, bool pinned)
{
    Changes changes;
    for (const EntityId id : lines)
        changes += setEntry<&TimelineEntry::pinned>(m_document.incident(), id, pinned);
    return edit(nameFor(pinned ? tr("pin") : tr("unpin"), lines), changes);
}

bool TimelineModel::setPrivate(const QList<EntityId> &lines, bool isPrivate)
{
    Changes changes;
    for (const EntityId id : lines)
        changes += setEntry<&TimelineEntry::isPrivate>(m_document.incident(), id, isPrivate);
    return edit(nameFor(isPrivate ? tr("make private") : tr("make public"), lines), changes);
}

bool TimelineModel::setKind(const QList<EntityId> &lines, EntryKind kind)
{
    Changes changes;
    for (const EntityId id : lines)
        if (const TimelineEntry *line = m_document.incident().entries().find(id); line && canEdit(*line, Column::Kind))
            changes += setEntry<&TimelineEntry::kind>(m_document.incident(), id, kind);
    return edit(nameFor(tr("kind of an entry"), lines), changes);
}

bool TimelineModel::changeTags(const QList<EntityId> &lines, const QStringList &added, const QStringList &removed)
{
    const Incident &incident = m_document.incident();
    Changes changes;
    for (const EntityId id : lines)
        changes += removeFromList(incident, ListName::Tag, removed, id)
                   + addToList(incident, ListName::Tag, added, m_clock.now(), id);
    return edit(nameFor(tr("tags of an entry"), lines), changes);
}

bool TimelineModel::remove(const QList<EntityId> &lines)
{
    Changes changes;
    for (const EntityId id : lines)
        changes += removeEntry(m_document.incident(), id);
    return edit(tr("remove %n entries", nullptr, int(lines.size())), changes);
}

}  // namespace evenkeel
