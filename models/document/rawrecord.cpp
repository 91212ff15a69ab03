// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/rawrecord.h"

#include <algorithm>

namespace evenkeel {

std::optional<quint64> readVarint(QByteArrayView bytes, qsizetype &at)
{
    constexpr int Longest = 9;
    quint64 value = 0;
    for (int i = 0; i < Longest; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes[at++]);
        if (i == Longest - 1)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7F);
        if (byte < 0x80)
            return value;
    }
    return value;
}

std::optional<RawRecord> RawRecord::parse(QByteArrayView beginning, qint64 size)
{
    constexpr qsizetype MostColumns = 64;
    qsizetype at = 0;
    const auto headerSize = readVarint(beginning, at);
    if (!headerSize || *headerSize > quint64(std::min<qint64>(beginning.size(), size)) || qsizetype(*headerSize) < at)
        return std::nullopt;
    const QByteArrayView header = beginning.first(qsizetype(*headerSize));
    RawRecord record;
    qint64 offset = header.size();
    while (at < header.size()) {
        const auto type = readVarint(header, at);
        if (!type || *type == 10 || *type == 11 || record.m_columns.size() == MostColumns)
            return std::nullopt;
        static constexpr int Sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
        const quint64 length = *type < 10 ? quint64(Sizes[*type]) : (*type - 12) / 2;
        if (length > quint64(size - offset))
            return std::nullopt;
        record.m_columns.append({*type, offset, qint64(length)});
        offset += qint64(length);
    }
    if (offset != size)
        return std::nullopt;
    return record;
}

QByteArrayView RawRecord::bytes(QByteArrayView record, qsizetype index) const
{
    const Column at = column(index);
    const qsizetype from = std::min<qint64>(at.offset, record.size());
    return record.sliced(from, std::min<qint64>(at.size, record.size() - from));
}

qint64 RawRecord::integer(QByteArrayView record, qsizetype index) const
{
    const Column at = column(index);
    if (at.type == 9)
        return 1;
    const QByteArrayView stored = bytes(record, index);
    if (!at.isInteger() || stored.size() != at.size || stored.isEmpty())
        return 0;
    quint64 value = stored.front() < 0 ? ~quint64(0) : 0;
    for (const char byte : stored)
        value = (value << 8) | quint8(byte);
    return qint64(value);
}

}  // namespace evenkeel
