// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/transactionhash.h"

#include <QtEndian>

namespace evenkeel {

namespace {

template <typename N>
void appendNumber(QByteArray &buffer, N number)
{
    char bytes[sizeof(N)];
    qToBigEndian(number, bytes);
    buffer.append(bytes, sizeof(N));
}

void appendSized(QByteArray &buffer, QByteArrayView bytes)
{
    appendNumber(buffer, quint32(bytes.size()));
    buffer.append(bytes);
}

}  // namespace

QByteArrayView TransactionHasher::digestOf(QByteArrayView payload)
{
    m_hash.reset();
    m_hash.addData(payload);
    return m_hash.resultView();
}

QByteArrayView TransactionHasher::hashOf(QByteArrayView parents, Stamp stamp, Instant logged, QByteArrayView author,
                                         QByteArrayView device, QByteArrayView digests)
{
    m_buffer.resize(0);
    m_buffer.append("evenkeel.transaction.1");
    appendSized(m_buffer, parents);
    appendNumber(m_buffer, quint64(stamp.time));
    appendNumber(m_buffer, stamp.writer);
    appendNumber(m_buffer, quint64(logged.time_since_epoch().count()));
    appendSized(m_buffer, author);
    appendSized(m_buffer, device);
    appendSized(m_buffer, digests);
    return digestOf(m_buffer);
}

}  // namespace evenkeel
