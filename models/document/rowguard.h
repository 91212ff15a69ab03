// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace evenkeel {

/// Keeps a walk through a table finite: a damaged or malicious tree can lead to the same page again and again. A sound
/// one gives its rows in strictly rising order, and no more bytes than the file has.
class RowGuard
{
public:
    explicit RowGuard(qint64 fileSize) : m_bytesLeft(4 * fileSize + 1024 * 1024) {}

    /// Whether the walk may go on from this row.
    [[nodiscard]] bool admits(qint64 rowid, qint64 bytes)
    {
        const bool rises = rowid > m_last;
        m_last = rowid;
        m_bytesLeft -= bytes;
        return rises && m_bytesLeft >= 0;
    }

private:
    qint64 m_last = std::numeric_limits<qint64>::min();
    qint64 m_bytesLeft;
};

}  // namespace evenkeel
