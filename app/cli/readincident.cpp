// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readincident.h"

#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/document/journalconnection.h"
#include "models/document/journalreader.h"

namespace evenkeel {

Result<ReadIncident> readIncident(const QString &path, const QString &asOf, const Clock &clock)
{
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    const JournalReader reader(**connection);
    ReadIncident read;
    if (!asOf.isEmpty()) {
        const auto setting = reader.foldSetting();
        if (!setting)
            return setting.error();
        const auto time = parseTime(asOf, {.now = clock.now(), .zone = setting->zone()});
        if (!time)
            return time.error();
        read.asOf = *time;
    }
    auto incident = reader.fold(read.asOf);
    if (!incident)
        return incident.error();
    const auto head = reader.head();
    if (!head)
        return head.error();
    read.incident = std::move(*incident);
    read.head = QString::fromLatin1(head->hash.toHex());
    return read;
}

Instant exportTime(const Clock &clock)
{
    bool set = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    return set ? Instant(std::chrono::seconds(seconds)) : clock.now();
}

}  // namespace evenkeel
