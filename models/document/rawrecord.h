// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

#include <optional>

namespace evenkeel {

/// How a row's values lie in the bytes of its record (SQLite's file format, "Record Format"). Read from the record's
/// beginning alone, which may be all there is of it; every number in it is checked before it is believed.
class RawRecord
{
public:
    struct Column {
        quint64 type = 0;  ///< SQLite's serial type
        qint64 offset = 0;
        qint64 size = 0;

        [[nodiscard]] bool isNull() const { return type == 0; }
        [[nodiscard]] bool isInteger() const { return (type >= 1 && type <= 6) || type == 8 || type == 9; }
        [[nodiscard]] bool isBlob() const { return type >= 12 && type % 2 == 0; }
        [[nodiscard]] bool isText() const { return type >= 13 && type % 2 == 1; }
    };

    /// Nothing when these bytes can't begin a record of exactly `size` bytes.
    [[nodiscard]] static std::optional<RawRecord> parse(QByteArrayView beginning, qint64 size);

    [[nodiscard]] qsizetype columnCount() const { return m_columns.size(); }
    /// An empty one beyond the last.
    [[nodiscard]] Column column(qsizetype at) const { return at < m_columns.size() ? m_columns[at] : Column(); }

    /// A column's bytes out of the record; what there is of them where the record is cut off.
    [[nodiscard]] QByteArrayView bytes(QByteArrayView record, qsizetype index) const;
    /// 0 where the record is cut off or the column holds no integer.
    [[nodiscard]] qint64 integer(QByteArrayView record, qsizetype index) const;

private:
    QVarLengthArray<Column, 12> m_columns;
};

/// Reads SQLite's variable-length integer at `at` and moves on behind it; nothing beyond the end.
[[nodiscard]] std::optional<quint64> readVarint(QByteArrayView bytes, qsizetype &at);

}  // namespace evenkeel
