// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <functional>

class QIODevice;

namespace evenkeel {

class JournalAppender;
class JournalConnection;

/// A file's bytes in the incident, named by the SHA-256 of the whole.
struct StoredAttachment {
    QByteArray digest;
    qint64 size = 0;
    bool operator==(const StoredAttachment &) const = default;
};

inline constexpr qint64 AttachmentChunkSize = 256 * 1024;

/// Stores all that `source` gives, each piece in a transaction of its own, so that entries typed meanwhile need wait
/// for one piece only. `betweenPieces` is called after each with the bytes stored so far; false cancels. Until a
/// transaction names the attachment its pieces are orphans, which sweepOrphans removes. The same bytes twice are stored
/// once.
[[nodiscard]] Result<StoredAttachment> storeAttachment(const JournalConnection &connection, JournalAppender &appender,
                                                       QIODevice &source,
                                                       const std::function<bool(qint64)> &betweenPieces = {});

/// Writes the attachment's bytes, verified against its name; Tampered when they don't fit.
[[nodiscard]] Result<void> readAttachment(const JournalConnection &connection, const QByteArray &digest,
                                          QIODevice &out);

/// Removes pieces of attachments that are not in `named`; gives how many attachments went.
[[nodiscard]] Result<int> sweepOrphans(const JournalConnection &connection, JournalAppender &appender,
                                       const QSet<QByteArray> &named);

/// The names of attachments whose bytes don't fit them.
[[nodiscard]] Result<QList<QByteArray>> findDamagedAttachments(const JournalConnection &connection);

}  // namespace evenkeel
