// SPDX-License-Identifier: GPL-3.0-or-later
// A document from which something goes for good, by this window's hand or another's.
#include "models/document/document.h"
#include "models/document/expunge.h"
#include "models/incident/fieldref.h"

#include <algorithm>
#include <variant>

namespace evenkeel {

namespace {

bool expunges(const Change &change)
{
    static const int tombstone = fieldIndexOf<&TimelineEntry::expunged>();
    return change.kind == EntityKind::Entry && std::ranges::any_of(change.fields, [](const FieldChange &set) {
               const auto *reason = set.index == tombstone ? std::get_if<QString>(&set.value) : nullptr;
               return reason && !reason->isEmpty();
           });
}

}  // namespace

Result<void> Document::expunge(EntityId entry, const QString &reason)
{
    if (const auto can = writable(); !can)
        return can;
    if (!m_incident.entries().find(entry))
        return Error{ErrorCode::NotFound, tr("somebody has removed it meanwhile"), {}, {}};
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, entry, reason] { writer->expunge(entry, reason); }, Qt::QueuedConnection);
    return {};
}

Document::Gone Document::goneWith(EntityId entry) const
{
    const TimelineEntry *line = m_incident.entries().find(entry);
    if (!line)
        return {};
    const QSet<EntityId> entities = expungedWith(m_incident, *line);
    QStringList words = wordsToForget(m_incident, entities);
    // Whoever first words it anew and then expunges it wants the first words gone as well.
    for (const EntityId id : entities)
        words += m_earlierWords.value(id);
    words.removeDuplicates();
    return {entities, words};
}

void Document::keepEarlierWords(const Changes &changes)
{
    for (const Change &change : changes)
        if (const QStringList words = wordsToForget(m_incident, {change.id}); !words.isEmpty()) {
            QStringList &earlier = m_earlierWords[change.id];
            earlier += words;
            earlier.removeDuplicates();
        }
}

void Document::forget(const Gone &gone)
{
    m_undo.forget(gone.entities);
    for (const EntityId id : gone.entities)
        m_earlierWords.remove(id);
    drafts().forget(gone.entities, gone.words);
    emit forgotten(gone.entities, gone.words);
}

Document::Gone Document::goneIn(const QList<Transaction> &transactions) const
{
    Gone gone;
    for (const Transaction &transaction : transactions)
        for (const Change &change : transaction.changes)
            if (expunges(change)) {
                const Gone with = goneWith(change.id);
                gone.entities += with.entities;
                gone.words += with.words;
            }
    return gone;
}

Document::Gone Document::goneSince(const Incident &read) const
{
    Gone gone;
    read.entries().forEach([&](const TimelineEntry &line) {
        const TimelineEntry *before = m_incident.entries().find(line.id);
        if (line.expunged.isEmpty() || !before || !before->expunged.isEmpty())
            return;
        const Gone with = goneWith(line.id);
        gone.entities += with.entities;
        gone.words += with.words;
    });
    return gone;
}

}  // namespace evenkeel
