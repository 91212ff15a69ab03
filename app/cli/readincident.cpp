// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readincident.h"

#include "app/cli/arguments.h"
#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/document/journalconnection.h"
#include "models/document/journalreader.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ReadIncidentText {
    Q_DECLARE_TR_FUNCTIONS(ReadIncident)
};

}  // namespace

Result<ReadIncident> readIncident(const QString &path, const Arguments &arguments, const Clock &clock)
{
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    const JournalReader reader(**connection);
    ReadIncident read;
    if (arguments.isSet(u"as-of"_s)) {
        const auto setting = reader.foldSetting();
        if (!setting)
            return setting.error();
        const auto time = parseTime(arguments.value(u"as-of"_s), {.now = clock.now(), .zone = setting->zone()});
        if (!time)
            return time.error();
        read.asOf = *time;
        const Instant first = setting->facts().logged;
        if (*time < first)
            return Error{ErrorCode::NotFound, ReadIncidentText::tr("nothing was recorded by then"), path,
                         ReadIncidentText::tr("The record begins at %1.").arg(toLocalText(first, setting->zone()))};
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

}  // namespace evenkeel
