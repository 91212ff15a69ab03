// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchjournal.h"
#include "tests/bench/samples.h"

#include <QFile>

#include <optional>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int AppendRounds = 400;

// The file of somebody who has only SQLite: the same rows in a table without an index, the same pragmas.
class RawJournal
{
public:
    explicit RawJournal(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK
            || sqlite3_exec(m_database,
                            "DROP INDEX journal_setting; VACUUM; PRAGMA journal_mode = DELETE; "
                            "PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON",
                            nullptr, nullptr, nullptr)
                   != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
        Statement newest(m_database, "SELECT max(seq) FROM journal");
        newest.step();
        m_seq = newest.integer(0);
        m_insert.emplace(m_database, journalrow::Insert);
    }
    ~RawJournal()
    {
        m_insert.reset();
        sqlite3_close(m_database);
    }
    RawJournal(const RawJournal &) = delete;
    RawJournal &operator=(const RawJournal &) = delete;

    void insert(JournalRow row)
    {
        row.seq = ++m_seq;
        if (!journalrow::insert(*m_insert, journalrow::viewOf(row)))
            stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }

private:
    sqlite3 *m_database = nullptr;
    std::optional<Statement> m_insert;
    qint64 m_seq = 0;
};

JournalRow newestRow(const JournalConnection &connection)
{
    Statement newest(connection.handle(), (QByteArray(journalrow::Select) + "ORDER BY seq DESC LIMIT 1").constData());
    newest.step();
    const JournalRowView row = journalrow::at(newest);
    return {row.seq,
            row.hash.toByteArray(),
            row.parents.toByteArray(),
            row.stamp,
            row.logged,
            row.author.toByteArray(),
            row.device.toByteArray(),
            row.digests.toByteArray(),
            row.changes.toByteArray()};
}

Pair measure(const QString &folder, int lines)
{
    const QString path = u"%1/append-%2.keel"_s.arg(folder).arg(lines);
    const QString rawPath = path + u".raw"_s;
    makeJournal(path, lines);
    QFile::copy(path, rawPath);

    auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadWrite);
    if (!connection)
        stop(connection.error().message());
    const JournalRow row = newestRow(**connection);
    RawJournal raw(rawPath);
    const SystemClock clock;
    JournalAppender appender(**connection, clock, Authorship::ofThisProcess(u"Ana"_s));
    int next = lines;
    return takeTurns(
        AppendRounds,
        [&] {
            if (const auto appended = appender.append(lineOf(next++)); !appended)
                stop(appended.error().message());
        },
        [&] { raw.insert(row); });
}

}  // namespace

QList<Figure> appendBench(const QString &folder)
{
    const Pair small = measure(folder, 1'000);
    const Pair large = measure(folder, 100'000);
    const auto figure = [](const QString &what, const Pair &pair) {
        return Figure{
            what,         timeText(pair.ours), timeText(pair.theirs) + u" raw insert"_s, ratioText(pair.ratio),
            u"≤ 1.5 ×"_s, pair.ratio <= 1.5};
    };
    // By what the raw insert has grown meanwhile, so that a disk that slows down isn't ours to answer for.
    const double growth = large.ratio / small.ratio;
    return {figure(u"append one durable entry, journal of 1,000"_s, small),
            figure(u"append one durable entry, journal of 100,000"_s, large),
            {u"… its growth from 1,000 to 100,000"_s, timeText(large.ours), timeText(small.ours), ratioText(growth),
             u"flat (≤ 1.2 ×)"_s, growth <= 1.2}};
}

}  // namespace evenkeel::bench
