// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/journalappender.h"

#include <QStringList>

#include <functional>

namespace evenkeel {

class Clock;

/// What a recovery brought back, and what it didn't.
struct RecoveryReport {
    struct Range {
        qint64 first = 0;
        qint64 last = 0;
        bool operator==(const Range &) const = default;
    };

    int transactions = 0;         ///< in the new file, without the one that tells of the recovery
    int doubtful = 0;             ///< of these: altered, because a hash or a digest doesn't fit
    int lostChanges = 0;          ///< in transactions that could be read in part
    QList<Range> lost;            ///< transactions of which nothing was found, by their numbers in the damaged file
    int attachments = 0;          ///< brought back whole
    QStringList lostAttachments;  ///< names, or digests in hex where no name is known
    QList<Range> emptyPages;      ///< of the damaged file: nothing but zeros
    qint64 missingPages = 0;      ///< cut off its end
    JournalHead head;             ///< of the new file

    [[nodiscard]] bool isComplete() const;
    /// What can't be read, a sentence each, for people.
    [[nodiscard]] QStringList losses() const;
};

/// Reads what can be read out of a damaged, altered or refused file into a new one, which must not exist. The old file
/// is not changed. Rows are sought one by one through SQLite as far as it can read them; then every page is searched
/// for the rest. The new file has a chain of its own; stamps, times, authors and devices are those of the old one.
/// Transactions whose hash doesn't fit are taken over and marked: their entries get the tag "doubtful". A last
/// transaction adds a note that says that this is a recovered file and how much of it is doubtful or lost.
/// NotFound, PermissionDenied or NotAnIncident when there is nothing to read; AlreadyExists when there is a new file.
/// `progress` is told how far it is, 0 to 100, in this thread; answering false cancels, and there is no new file.
[[nodiscard]] Result<RecoveryReport> recoverJournal(const QString &damagedPath, const QString &newPath,
                                                    const Clock &clock, const Authorship &authorship,
                                                    const std::function<bool(int percent)> &progress = {});

}  // namespace evenkeel
