// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/document/journalfixture.h"

#include "models/document/journalreader.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const QString &why)
{
    qFatal("%s", qPrintable(why));
}

QString folderTemplate(JournalFixture::Place place)
{
    const bool memory = place == JournalFixture::Place::Memory && QDir(u"/dev/shm"_s).exists();
    return (memory ? u"/dev/shm"_s : QDir::tempPath()) + u"/evenkeel-test-XXXXXX"_s;
}

}  // namespace

JournalFixture::JournalFixture(Place place) : m_folder(folderTemplate(place))
{
    if (!m_folder.isValid())
        stop(m_folder.errorString());
}

QString JournalFixture::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString JournalFixture::create(const QString &name)
{
    return createWithEntries(0, name);
}

QString JournalFixture::createWithEntries(int entries, const QString &name)
{
    const auto created = JournalConnection::create(path(name), [&](JournalConnection &connection) -> Result<void> {
        JournalAppender appender(connection, clock, authorship);
        const Change facts = ChangeOf<IncidentFacts>(nextId())
                                 .set<&IncidentFacts::key>(u"INC-1"_s)
                                 .set<&IncidentFacts::title>(u"Checkout returns 502"_s);
        if (auto appended = appender.append({facts}); !appended)
            return appended.error();
        for (int i = 1; i <= entries; ++i) {
            clock.advance(std::chrono::seconds(1));
            if (auto appended = appender.append({entry(u"entry %1"_s.arg(i))}); !appended)
                return appended.error();
        }
        return {};
    });
    if (!created)
        stop(created.error().message());
    return path(name);
}

std::unique_ptr<JournalConnection> JournalFixture::open(const QString &path, JournalConnection::Mode mode)
{
    auto connection = JournalConnection::open(path, mode);
    if (!connection)
        stop(connection.error().message());
    return std::move(*connection);
}

Incident JournalFixture::fold(const QString &path)
{
    const auto connection = open(path, JournalConnection::Mode::ReadOnly);
    auto incident = JournalReader(*connection).fold();
    if (!incident)
        stop(incident.error().message());
    return *incident;
}

void JournalFixture::tamper(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    char *message = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    if (sqlite3_exec(database, sql, nullptr, nullptr, &message) != SQLITE_OK)
        stop(QString::fromUtf8(message));
    sqlite3_close(database);
}

Change JournalFixture::entry(const QString &text, EntityId id)
{
    return ChangeOf<TimelineEntry>(id)
        .set<&TimelineEntry::kind>(EntryKind::Note)
        .set<&TimelineEntry::text>(text)
        .set<&TimelineEntry::occurred>(*fromIsoUtc(u"2026-03-14T11:58:00Z"));
}

Committed JournalFixture::append(const QString &path, const Changes &changes)
{
    const auto connection = open(path);
    JournalAppender appender(*connection, clock, authorship);
    auto committed = appender.append(changes);
    if (!committed)
        stop(committed.error().message());
    return *committed;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        stop(file.errorString());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        stop(file.errorString());
    return file.readAll();
}

}  // namespace evenkeel::test
