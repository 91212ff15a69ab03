// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalappender.h"

#include "models/document/journalcheck.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <limits>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

qint64 microseconds(Instant instant)
{
    return std::chrono::microseconds(instant.time_since_epoch()).count();
}

}  // namespace

class JournalAppenderTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoWhenAndWhere()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        const auto connection = JournalFixture::open(path);
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        fixture.clock.advance(std::chrono::hours(1));
        const auto committed = appender.append({fixture.entry(u"line"_s)});
        QCOMPARE(committed->head.seq, 2);
        QCOMPARE(committed->head, *JournalReader(*connection).head());
        QCOMPARE(committed->header.author, u"Ana"_s);
        QCOMPARE(committed->header.device, u"laptop"_s);
        QVERIFY(committed->header.logged == fixture.clock.now());
        QVERIFY((committed->header.stamp == Stamp{microseconds(fixture.clock.now()), 7}));
        const Incident incident = JournalFixture::fold(path);
        const TimelineEntry &entry = incident.entries().at(0);
        QCOMPARE(entry.text, u"line"_s);
        QCOMPARE(entry.author, u"Ana"_s);
        QVERIFY(entry.logged == fixture.clock.now());
        QVERIFY(entry.created == committed->header.stamp);
    }

    void givesEachProcessAnotherWriter()
    {
        QVERIFY(Authorship::ofThisProcess(u"Ana"_s).writer != Authorship::ofThisProcess(u"Ana"_s).writer);
        QVERIFY(!Authorship::ofThisProcess(u"Ana"_s).device.isEmpty());
    }

    // max(wall clock, newest in the file + 1)
    void stampsAboveWhatIsThere()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        const auto connection = JournalFixture::open(path);
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        const qint64 now = microseconds(fixture.clock.now());
        QCOMPARE(appender.append({fixture.entry(u"same moment"_s)})->header.stamp.time, now + 1);
        QCOMPARE(appender.append({fixture.entry(u"same moment"_s)})->header.stamp.time, now + 2);
        fixture.clock.setNow(fixture.clock.now() - std::chrono::hours(24));
        const auto committed = appender.append({fixture.entry(u"clock set back"_s)});
        QCOMPARE(committed->header.stamp.time, now + 3);
        QVERIFY(committed->header.logged == fixture.clock.now());
        fixture.clock.setNow(fixture.clock.now() + std::chrono::hours(48));
        QCOMPARE(appender.append({fixture.entry(u"later"_s)})->header.stamp.time, microseconds(fixture.clock.now()));
    }

    // A window has shown a change under a stamp of its own before the file had it.
    void keepsAPendingStampUnlessItIsOutrun()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        const auto connection = JournalFixture::open(path);
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        const qint64 now = microseconds(fixture.clock.now());
        const TransactionHeader early{{now - 10, 9}, fixture.clock.now() - std::chrono::minutes(5), u"Bo"_s, u"pad"_s};
        TransactionHeader late = early;
        late.stamp.time = now + 1000;
        const auto committed = appender.append(
            {{{fixture.entry(u"a"_s)}, late}, {{fixture.entry(u"b"_s)}, early}, {{fixture.entry(u"c"_s)}, {}}});
        QCOMPARE(committed->size(), 3);
        QVERIFY((committed->at(0).header.stamp == Stamp{now + 1000, 9}));
        QVERIFY((committed->at(1).header.stamp == Stamp{now + 1001, 9}));
        QVERIFY((committed->at(2).header.stamp == Stamp{now + 1002, 7}));
        QCOMPARE(committed->at(1).header.author, u"Bo"_s);
        QVERIFY(committed->at(1).header.logged == early.logged);
        QCOMPARE(JournalReader(*connection).head()->seq, 4);
        QVERIFY(checkIntegrity(*connection).isSound());
    }

    void appendsAllOrNothing()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        const auto connection = JournalFixture::open(path);
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        const auto failed = appender.inTransaction([&]() -> Result<Committed> {
            const auto first = appender.insertFollowing({}, {}, {{fixture.entry(u"a"_s)}, {}});
            return first ? Result<Committed>(Error{ErrorCode::Cancelled, {}, {}, {}}) : first;
        });
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
        QCOMPARE(JournalReader(*connection).head()->seq, 1);
        QVERIFY(appender.append({fixture.entry(u"b"_s)}));
        QVERIFY(checkIntegrity(*connection).isSound());
    }

    void takesOddPeopleAndTexts()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        const auto connection = JournalFixture::open(path);
        JournalAppender nobody(*connection, fixture.clock, {});
        QVERIFY(nobody.append({fixture.entry({})}));
        JournalAppender odd(*connection, fixture.clock, {u"'; DROP TABLE journal; --"_s, u"漢字\n"_s, ~quint64(0)});
        QVERIFY(odd.append({fixture.entry(QString(300'000, u'ü'))}));
        QVERIFY(odd.append(Changes{}));
        QVERIFY(checkIntegrity(*connection).isSound());
        const Incident incident = JournalFixture::fold(path);
        QCOMPARE(incident.entries().at(0).author, QString());
        QCOMPARE(incident.entries().at(1).author, u"'; DROP TABLE journal; --"_s);
        QCOMPARE(incident.entries().at(1).text.size(), 300'000);
        QCOMPARE(incident.entries().at(1).created.writer, ~quint64(0));
    }

    void worksForSeveralConnectionsInTurn()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        const auto first = JournalFixture::open(path);
        const auto second = JournalFixture::open(path);
        JournalAppender ours(*first, fixture.clock, fixture.authorship);
        JournalAppender theirs(*second, fixture.clock, {u"Bo"_s, u"pad"_s, 8});
        Stamp last;
        for (int i = 0; i < 10; ++i) {
            const auto committed = (i % 3 == 0 ? ours : theirs).append({fixture.entry(u"line"_s)});
            QCOMPARE(committed->head.seq, i + 2);
            QVERIFY(last < committed->header.stamp);
            last = committed->header.stamp;
        }
        QVERIFY(checkIntegrity(*first).isSound());
    }

    // Another file under the name: what was open must not be written to, and what is new must not be mistaken for it.
    void noticesThatTheFileWasReplaced_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::newRow("renamed over") << QByteArray("rename");
        QTest::newRow("deleted") << QByteArray("delete");
        QTest::newRow("moved away") << QByteArray("move");
    }
    void noticesThatTheFileWasReplaced()
    {
        QFETCH(QByteArray, how);
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(2);
        const QString other = fixture.createWithEntries(5, u"other.keel"_s);
        const auto connection = JournalFixture::open(path);
        QVERIFY(!connection->isReplaced());
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        QVERIFY(appender.append({fixture.entry(u"line"_s)}));
        if (how != "rename")
            QVERIFY(how == "delete" ? QFile::remove(path) : QFile::rename(path, fixture.path(u"moved.keel"_s)));
        else
            QCOMPARE(::rename(qPrintable(other), qPrintable(path)), 0);
        QVERIFY(connection->isReplaced());
        const auto appended = appender.append({fixture.entry(u"line"_s)});
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, ErrorCode::Replaced);
        QVERIFY(!appended.error().remedy.isEmpty());
        if (how == "rename")
            QCOMPARE(JournalFixture::fold(path).entries().size(), 5);
    }

    void noticesThatTheContentWasReplaced()
    {
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(2);
        const QByteArray older = readFile(path);
        const auto connection = JournalFixture::open(path);
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        const auto known = appender.append({fixture.entry(u"line"_s)});
        QVERIFY(appender.append({{{fixture.entry(u"line"_s)}, {}}}, known->head));
        writeFile(path, older);  // a sync client puts an older version back, in place
        const auto appended = appender.append({{{fixture.entry(u"line"_s)}, {}}}, known->head);
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, ErrorCode::Replaced);
        QCOMPARE(JournalReader(*connection).head()->seq, 3);
        QVERIFY(appender.append({fixture.entry(u"line"_s)}));  // still usable, when told to go on there
    }

    void refusesToGoBeyondTheLast_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("stamp") << QByteArray("UPDATE journal SET stamp = 9223372036854775807 WHERE seq = 2");
        QTest::newRow("number") << QByteArray("UPDATE journal SET seq = 9223372036854775807 WHERE seq = 2");
    }
    void refusesToGoBeyondTheLast()
    {
        QFETCH(QByteArray, sql);
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(1);
        JournalFixture::tamper(path, sql.constData());
        const auto connection = JournalFixture::open(path);
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        QCOMPARE(appender.append({fixture.entry(u"line"_s)}).error().code, ErrorCode::Damaged);
        QVERIFY(JournalReader(*connection).fold());
        QVERIFY(!checkIntegrity(*connection).isSound());
    }
};

EVENKEEL_TEST(JournalAppenderTest);
#include "tst_journalappender.moc"
