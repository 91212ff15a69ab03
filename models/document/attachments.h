// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
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

/// How long pieces that no transaction names are left alone: another process may be about to name them.
inline constexpr std::chrono::hours AttachmentGrace{24};
inline constexpr int PiecesSweptAtOnce = 4;

/// Stores all that `source` gives, each piece in a transaction of its own, so that entries typed meanwhile need wait
/// for one piece only. `betweenPieces` is called after each with the bytes stored so far; false cancels. Until a
/// transaction names the attachment its pieces are orphans, which sweepOrphans removes after a while. The same bytes
/// twice are stored once.
[[nodiscard]] Result<StoredAttachment> storeAttachment(const JournalConnection &connection, JournalAppender &appender,
                                                       QIODevice &source,
                                                       const std::function<bool(qint64)> &betweenPieces = {});

/// Part of storing an attachment that is one transaction.
using AttachmentStep = std::function<Result<void>(const JournalConnection &, JournalAppender &)>;
/// Runs a step in a transaction, in whichever thread has the connection, and waits for its outcome.
using AttachmentTransaction = std::function<Result<void>(const AttachmentStep &step)>;
/// The same for who has no connection: `source` is read in this thread.
[[nodiscard]] Result<StoredAttachment> storeAttachment(QIODevice &source, const AttachmentTransaction &transact,
                                                       const std::function<bool(qint64)> &betweenPieces = {});

/// Writes the attachment's bytes, verified against its name; Tampered when they don't fit, though what was read is
/// written then too. `betweenPieces` is called after each with the bytes read so far; false cancels. No lock is held
/// while `out` takes its time.
[[nodiscard]] Result<void> readAttachment(const JournalConnection &connection, const QByteArray &digest, QIODevice &out,
                                          const std::function<bool(qint64)> &betweenPieces = {});
/// The n-th piece, from 0, unverified; NotFound when there is none.
[[nodiscard]] Result<QByteArray> readAttachmentPiece(const JournalConnection &connection, const QByteArray &digest,
                                                     qint64 n);

/// The attachments that some transaction names, deleted evidence included (its deletion may be undone), each with the
/// first such transaction's seq.
[[nodiscard]] Result<QHash<QByteArray, qint64>> namedAttachments(const JournalConnection &connection);

/// Whether all pieces are there and together are what the name says. `betweenPieces` is as with readAttachment.
[[nodiscard]] Result<bool> isAttachmentSound(const JournalConnection &connection, const QByteArray &digest,
                                             const std::function<bool(qint64)> &betweenPieces = {});

/// Inside inTransaction: removes an attachment's pieces.
[[nodiscard]] Result<void> removeAttachment(const JournalConnection &connection, const QByteArray &digest);
/// Inside inTransaction: copies an attachment's pieces, unless they are there; gives whether it did. `betweenPieces` is
/// as with readAttachment.
[[nodiscard]] Result<bool> copyAttachment(const JournalConnection &from, const QByteArray &digest,
                                          const JournalConnection &to, JournalAppender &appender,
                                          const std::function<bool(qint64)> &betweenPieces = {});

/// Inside inTransaction: stores one piece under a name that is known already.
[[nodiscard]] Result<void> insertAttachmentPiece(const JournalConnection &connection, const JournalAppender &appender,
                                                 QByteArrayView digest, qint64 n, QByteArrayView data);

/// Removes pieces of attachments that no transaction names and that were stored over AttachmentGrace ago, and so of
/// none that somebody is storing now; gives how many went. They were all when that is less than PiecesSweptAtOnce: one
/// transaction takes no more, so that entries needn't wait for it. Called by JournalWriter while a document is open.
[[nodiscard]] Result<int> sweepOrphans(const JournalConnection &connection, JournalAppender &appender);

}  // namespace evenkeel
