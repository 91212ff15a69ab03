// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/declarefile.h"

#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"

namespace evenkeel {

Result<void> createIncidentFile(const QString &path, const Changes &changes, const Clock &clock, const QString &author)
{
    return JournalConnection::create(path, [&](JournalConnection &connection) -> Result<void> {
        JournalAppender appender(connection, clock, Authorship::ofThisProcess(author));
        const auto appended = appender.append(changes);
        return appended ? Result<void>() : Result<void>(appended.error());
    });
}

}  // namespace evenkeel
