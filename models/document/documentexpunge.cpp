// SPDX-License-Identifier: GPL-3.0-or-later
// A document from which something goes for good, by this window's hand or another's.
#include "models/document/document.h"
#include "models/document/expunge.h"
#include "models/incident/fieldref.h"

#include <algorithm>
#include <utility>
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
    m_expunging = goneWith(entry);
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, entry, reason] { writer->expunge(entry, reason); }, Qt::QueuedConnection);
    return {};
}

void Document::onExpunged(EntityId entry, const Result<void> &done)
{
    const Gone gone = std::exchange(m_expunging, {});
    // The tombstone says whether it went, also where something failed after it.
    const TimelineEntry *line = m_incident.entries().find(entry);
    if (line && !line->expunged.isEmpty())
        forget(gone);
    emit expunged(entry, done);
}

Document::Gone Document::goneWith(EntityId entry) const
{
    const TimelineEntry *line = m_incident.entries().find(entry);
    if (!line)
        return {};
    const QSet<EntityId> entities = expungedWith(m_incident, *line);
    QStringList words = wordsToForget(m_incident, entities);
    // Who has first worded it anew and then expunges it wants the first words gone as well.
    for (const QString &text : m_undo.textsOf(entities))
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty() && !words.contains(trimmed))
            words.append(trimmed);
    return {entities, words};
}

void Document::forget(const Gone &gone)
{
    m_undo.forget(gone.entities);
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

}  // namespace evenkeel
