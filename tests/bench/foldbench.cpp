// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalconnection.h"
#include "models/document/journalreader.h"
#include "models/document/journalrow.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchjournal.h"
#include "tests/bench/samples.h"

#include <QFile>

#include <malloc.h>
#include <optional>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 100'000;
constexpr int FoldRounds = 7;

Incident openAndFold(const QString &path)
{
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    if (!connection)
        stop(connection.error().message());
    auto incident = JournalReader(**connection).fold();
    if (!incident)
        stop(incident.error().message());
    return *std::move(incident);
}

// Every column of every row, as a program would that has only SQLite.
qint64 selectAll(const QString &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(database)));
    qint64 bytes = 0;
    {
        Statement rows(database, journalrow::Select);
        while (rows.step()) {
            const JournalRowView row = journalrow::at(rows);
            bytes += row.hash.size() + row.author.size() + row.device.size() + row.digests.size() + row.changes.size();
        }
    }
    sqlite3_close(database);
    return bytes;
}

double bytesAllocated()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

}  // namespace

QList<Figure> foldBench(const QString &folder)
{
    const QString path = folder + u"/fold.keel"_s;
    makeJournal(path, Lines);
    // Once before anything is measured, so that what is made once a process isn't counted for an entry.
    (void)openAndFold(path);

    std::optional<Incident> incident;
    const double before = bytesAllocated();
    incident = openAndFold(path);
    const double perEntry = (bytesAllocated() - before) / Lines;
    incident.reset();

    qint64 bytes = 0;
    const Pair pair = takeTurns(
        FoldRounds, [&] { (void)openAndFold(path); }, [&] { bytes += selectAll(path); });
    if (bytes == 0)
        stop(u"the journal was empty"_s);
    return {{u"open and fold 100,000 entries"_s, timeText(pair.ours), timeText(pair.theirs) + u" raw SELECT"_s,
             ratioText(pair.ratio), u"≤ 5 ×"_s, pair.ratio <= 5},
            {u"… memory an entry"_s, sizeText(perEntry), {}, {}, u"≤ 1 KiB"_s, perEntry <= 1024}};
}

}  // namespace evenkeel::bench
