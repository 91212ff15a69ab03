// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes to an incident's file, for the tests that kill it or run several at once:
// FILE COUNT appends so many entries and prints each one's id as soon as it is safe.
#include "models/core/clock.h"
#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"
#include "models/incident/entities.h"

#include <QCoreApplication>

#include <cstdio>

using namespace evenkeel;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const auto connection =
        JournalConnection::open(QString::fromLocal8Bit(argv[1]), JournalConnection::Mode::ReadWrite);
    if (!connection) {
        std::fprintf(stderr, "%s\n", qPrintable(connection.error().message()));
        return 1;
    }
    const SystemClock clock;
    JournalAppender appender(**connection, clock, Authorship::ofThisProcess(QStringLiteral("writer")));
    const int count = QByteArray(argv[2]).toInt();
    for (int i = 0; i < count; ++i) {
        const EntityId id = EntityId::generate(clock.now());
        // Of all sizes, so that some span pages.
        const Change entry =
            ChangeOf<TimelineEntry>(id).set<&TimelineEntry::text>(QString(i % 17 == 0 ? 9000 : 20 + i % 200, u'x'));
        if (const auto committed = appender.append({entry}); !committed) {
            std::fprintf(stderr, "%s\n", qPrintable(committed.error().message()));
            return 1;
        }
        std::puts(id.toString().toLatin1().constData());
        std::fflush(stdout);
    }
    return 0;
}
