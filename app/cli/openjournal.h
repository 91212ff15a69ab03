// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"

#include <memory>

namespace evenkeel {

class Clock;

/// An incident's file as a command has it open for writing: waits for the lock, and for the disk.
class OpenJournal
{
public:
    [[nodiscard]] static Result<OpenJournal> open(const QString &path, const QString &by, const Clock &clock);

    [[nodiscard]] JournalConnection &connection() { return *m_connection; }
    [[nodiscard]] JournalAppender &appender() { return *m_appender; }
    [[nodiscard]] JournalReader reader() const { return JournalReader(*m_connection); }

private:
    std::unique_ptr<JournalConnection> m_connection;
    std::unique_ptr<JournalAppender> m_appender;
};

}  // namespace evenkeel
