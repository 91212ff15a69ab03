// SPDX-License-Identifier: GPL-3.0-or-later
// The file read by people who have nothing but the sqlite3 shell.
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList rows(const QString &path, const QString &sql)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-readonly"_s, path, sql});
    shell.waitForFinished();
    const QString errors = QString::fromUtf8(shell.readAllStandardError());
    if (!errors.isEmpty())
        return {errors};
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

Change line(EntityId id, const QString &text, const char16_t *occurred)
{
    return ChangeOf<TimelineEntry>(id)
        .set<&TimelineEntry::kind>(EntryKind::Decision)
        .set<&TimelineEntry::text>(text)
        .set<&TimelineEntry::occurred>(occurred ? fromIsoUtc(QStringView(occurred)) : std::nullopt);
}

}  // namespace

class JournalViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
            QSKIP("the sqlite3 shell is not installed");
    }

    void stateHoldsTheNewestOfEachField()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.create();
        const EntityId id = fixture.nextId();
        fixture.append(path, {line(id, u"roll back"_s, u"2026-03-14T11:58:00Z")});
        fixture.clock.advance(std::chrono::minutes(2));
        fixture.authorship.author = u"Bo"_s;
        fixture.append(path, {ChangeOf<TimelineEntry>(id)
                                  .set<&TimelineEntry::text>(u"roll back 4f2c | now"_s)
                                  .set<&TimelineEntry::pinned>(true)});
        fixture.append(path, {ChangeOf<TimelineEntry>(id).set<&TimelineEntry::occurred>(std::nullopt)});
        QCOMPARE(
            rows(path, u"SELECT field, value, author, logged, recorded FROM state WHERE kind = 'entry' ORDER BY 1"_s),
            (QStringList{u"kind|decision|Ana|2026-03-14 12:00:00|2026-03-14 12:00:00"_s,
                         u"occurred||Bo|2026-03-14 12:02:00|2026-03-14 12:00:00"_s,
                         u"pinned|1|Bo|2026-03-14 12:02:00|2026-03-14 12:00:00"_s,
                         u"text|roll back 4f2c | now|Bo|2026-03-14 12:02:00|2026-03-14 12:00:00"_s}));
        QCOMPARE(rows(path, u"SELECT value FROM state WHERE kind = 'incident' AND field = 'title'"_s),
                 QStringList{u"Checkout returns 502"_s});
    }

    void stateGoesByStampNotByArrival()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.create();
        const EntityId id = fixture.nextId();
        // Written by hand, since the appender wouldn't: two of one time whose writers decide (the second's number is
        // the higher, though it is negative as SQLite stores it), and an older one that arrives last.
        const QString sql =
            QStringLiteral("INSERT INTO journal SELECT max(seq) + 1, x'00', x'', %1, %2, 0, '', '', x'', "
                           "'[{\"id\":\"%3\",\"kind\":\"entry\",\"set\":{\"text\":\"%4\"}}]' FROM journal");
        const qint64 time = fixture.append(path, {line(id, u"first"_s, nullptr)}).header.stamp.time;
        const auto insert = [&](qint64 stamp, qint64 writer, const QString &text) {
            JournalFixture::tamper(path, qPrintable(sql.arg(stamp).arg(writer).arg(id.toString(), text)));
        };
        insert(time + 5, -1, u"highest"_s);
        insert(time + 5, 1, u"lower"_s);
        insert(time - 5, 2, u"older"_s);
        const QString told = JournalFixture::fold(path).entries().find(id)->text;
        QCOMPARE(told, u"highest"_s);
        QCOMPARE(rows(path, u"SELECT value FROM state WHERE field = 'text'"_s), QStringList{told});
    }

    void timelineIsInOrderOfWhatHappened()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.create();
        const EntityId deleted = fixture.nextId();
        const EntityId expunged = fixture.nextId();
        fixture.append(path, {line(fixture.nextId(), u"no time"_s, nullptr)});
        fixture.append(path, {line(fixture.nextId(), u"third"_s, u"2026-03-14T11:58:01Z")});
        fixture.append(path, {line(deleted, u"deleted"_s, u"2026-03-14T11:58:00Z")});
        fixture.append(path, {line(fixture.nextId(), u"second"_s, u"2026-03-14T11:58:00.250Z")});
        fixture.append(path, {line(fixture.nextId(), u"first"_s, u"2026-03-14T11:58:00Z")});
        fixture.append(path, {line(fixture.nextId(), u"the day before"_s, u"2026-03-13T23:59:59Z")});
        fixture.append(path, {ChangeOf<TimelineEntry>(deleted).set<&TimelineEntry::deleted>(true)});
        fixture.append(path, {line(expunged, u"secret"_s, u"2026-03-14T11:58:00Z")});
        JournalFixture::tamper(path, "UPDATE journal SET changes = '[null]' WHERE seq = 9");
        QCOMPARE(rows(path, u"SELECT text FROM timeline"_s),
                 (QStringList{u"the day before"_s, u"first"_s, u"second"_s, u"third"_s, u"no time"_s}));
        QCOMPARE(rows(path, u"SELECT kind, occurred, logged, id IS NOT NULL FROM timeline WHERE text = 'first'"_s),
                 QStringList{u"decision|2026-03-14T11:58:00Z|2026-03-14 12:00:00|1"_s});
        QStringList told;
        const Incident incident = JournalFixture::fold(path);
        for (const TimelineEntry *entry : incident.timeline())
            told.append(entry->text);
        QCOMPARE(rows(path, u"SELECT text FROM timeline"_s), told);
    }
};

EVENKEEL_TEST(JournalViewsTest);
#include "tst_journalviews.moc"
