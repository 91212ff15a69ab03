// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/journalappender.h"

namespace evenkeel {

class JournalConnection;

/// What a merge brought in.
struct MergeOutcome {
    int transactions = 0;  ///< taken over from the other file
    int attachments = 0;
    bool operator==(const MergeOutcome &) const = default;
};

/// Unites two copies of one incident's file, as two laptops wrote them: the transactions that only `other` has are
/// appended to `connection`, and where both had gone on by themselves one with both ends as its parents. Fold makes one
/// state of them. The other file is only read. InvalidInput when they aren't copies of one incident; Tampered when the
/// other's chain doesn't hold.
[[nodiscard]] Result<MergeOutcome> mergeJournal(JournalConnection &connection, JournalAppender &appender,
                                                const JournalConnection &other);

}  // namespace evenkeel
