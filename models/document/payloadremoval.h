// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/change.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace evenkeel {

class JournalAppender;
class JournalConnection;

/// Taking payloads out of the journal for good, for expunging and for carrying that over in a merge.
namespace payloadremoval {

/// What went.
struct Removed {
    QSet<QByteArray> digests;      ///< of the payloads
    QSet<QByteArray> attachments;  ///< digests that the payloads named
};

/// Inside inTransaction: replaces every payload of these entities by null, except those that record an expunging.
[[nodiscard]] Result<Removed> removePayloads(const JournalConnection &connection, JournalAppender &appender,
                                             const QSet<EntityId> &entities);

/// The digests that a change records as expunged.
[[nodiscard]] QList<QByteArray> recordedIn(const Change &change);
/// The stored form of such a record: hex digests in rising order, so that the same set gives the same text.
[[nodiscard]] QString recordOf(const QSet<QByteArray> &digests);

}  // namespace payloadremoval

}  // namespace evenkeel
