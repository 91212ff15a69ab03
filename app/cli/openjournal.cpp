// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openjournal.h"

#include "app/cli/authorname.h"
#include "models/document/journalerror.h"

namespace evenkeel {

Result<OpenJournal> OpenJournal::open(const QString &path, const QString &by, const Clock &clock)
{
    auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    if ((*connection)->isReadOnly())
        return JournalError::readOnly(path);
    OpenJournal journal;
    journal.m_connection = std::move(*connection);
    journal.m_appender =
        std::make_unique<JournalAppender>(*journal.m_connection, clock, Authorship::ofThisProcess(authorName(by)));
    return journal;
}

}  // namespace evenkeel
