// SPDX-License-Identifier: GPL-3.0-or-later
// What can be changed in the timeline, and the verbs that change it.
#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/incident/commands/entryverbs.h"
#include "models/items/timelinemodel.h"

namespace evenkeel {

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    const TimelineEntry *line = entryAt(index);
    if (!line)
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    // A derived line tells of a value that is changed elsewhere; only when it happened can be said anew.
    const bool derived = !line->before.isEmpty() || !line->after.isEmpty();
    const bool editable =
        !m_document.isReadOnly() && line->expunged.isEmpty() && (!derived || Column(index.column()) == Column::Time);
    return editable ? shown | Qt::ItemIsEditable : shown;
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
        return edit(value.toBool() ? tr("pin") : tr("unpin"),
                    setEntry<&TimelineEntry::pinned>(incident, id, value.toBool()));
    if (role == PrivateRole)
        return edit(value.toBool() ? tr("make private") : tr("make public"),
                    setEntry<&TimelineEntry::isPrivate>(incident, id, value.toBool()));
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    switch (Column(index.column())) {
    case Column::Time:
        return text == editText(*line, Column::Time) || retime(id, text);
    case Column::Kind:
        if (const auto kind = enumFromName<EntryKind>(text))
            return edit(tr("kind of an entry"), setEntry<&TimelineEntry::kind>(incident, id, *kind));
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

}  // namespace evenkeel
