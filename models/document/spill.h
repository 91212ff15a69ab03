// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/journalwriter.h"

#include <QString>

namespace evenkeel {

/// Keeps in the state folder what couldn't be written to an incident's file, so that it outlives the program: one file
/// for each incident and window, named by the incident's id.
class Spill
{
public:
    Spill(const QString &stateFolder, EntityId incident, quint64 writer);

    /// Replaces what is kept by this queue, durably; an empty queue removes the file.
    [[nodiscard]] Result<void> keep(const QList<QueuedTransaction> &queue) const;

    /// What earlier windows on this incident left, oldest first, and the files it lies in. Unreadable files are left
    /// alone.
    struct Left {
        QList<Transaction> transactions;
        QStringList files;
    };
    [[nodiscard]] static Left findLeft(const QString &stateFolder, EntityId incident);

private:
    QString m_path;
};

}  // namespace evenkeel
