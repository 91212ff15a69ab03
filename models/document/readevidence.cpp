// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/readevidence.h"

#include "models/document/attachments.h"
#include "models/document/journalconnection.h"

#include <QBuffer>

namespace evenkeel {

Result<QByteArray> readEvidence(const QString &incidentPath, const QString &digest, qint64 atMost)
{
    const auto connection = JournalConnection::open(incidentPath, JournalConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    const auto read = readAttachment(**connection, QByteArray::fromHex(digest.toLatin1()), out,
                                     [&](qint64 size) { return size < atMost; });
    // Stopped there on purpose; a file of just that size is taken as cut off, which only leaves it unverified.
    if (!read && read.error().code != ErrorCode::Cancelled)
        return read.error();
    bytes.truncate(atMost);
    return bytes;
}

}  // namespace evenkeel
