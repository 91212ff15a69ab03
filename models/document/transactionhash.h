// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QList>

namespace evenkeel {

/// Computes the two hashes of the journal, both SHA-256: a payload's digest, and a transaction's hash, which covers
/// its parents' hashes, its header and the digests of its payloads; so a payload can be expunged and the chain holds.
/// Reuses its buffers; one thread at a time. Returned views hold until the next call.
class TransactionHasher
{
public:
    static constexpr qsizetype Size = 32;

    [[nodiscard]] QByteArrayView digestOf(QByteArrayView payload);

    /// `parents` and `digests` are concatenations of 32 bytes each; author and device are UTF-8. The bytes hashed,
    /// numbers big-endian: "evenkeel.transaction.1", then each of: length (4) and parents; stamp (8), writer (8),
    /// logged (8); length (4) and author; length (4) and device; length (4) and digests.
    [[nodiscard]] QByteArrayView hashOf(QByteArrayView parents, Stamp stamp, Instant logged, QByteArrayView author,
                                        QByteArrayView device, QByteArrayView digests);

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_buffer;
};

}  // namespace evenkeel
