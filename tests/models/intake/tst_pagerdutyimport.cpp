// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/pagerdutyimport.h"
#include "tests/support/fixture.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using evenkeel::test::fixture;
using namespace Qt::StringLiterals;

class PagerDutyImportTest : public QObject
{
    Q_OBJECT

private slots:
    void readsLogEntries()
    {
        const auto result = readPagerDuty(fixture(u"logentries.json"_s));
        QVERIFY(result);
        QVERIFY(result->problems.isEmpty());
        QCOMPARE(result->entries.size(), 4);
        const IntakeEntry &triggered = result->entries[0];
        QCOMPARE(triggered.origin, u"pagerduty:R1"_s);
        QVERIFY(triggered.kind == EntryKind::Alert);
        QCOMPARE(triggered.text, u"Triggered through the API"_s);
        QCOMPARE(triggered.owner, u"Cart"_s);
        QCOMPARE(triggered.note, u"count: 3\ndescription: p99 above 2 s\nincident: [#7] Cart is slow"_s);
        const IntakeEntry &notified = result->entries[1];
        QVERIFY(notified.kind == EntryKind::Paged);
        QCOMPARE(notified.note, u"user: Bo Lindt"_s);
        const IntakeEntry &annotated = result->entries[2];
        QVERIFY(annotated.kind == EntryKind::Note);
        QCOMPARE(annotated.text, u"Pool looks exhausted"_s);
        QCOMPARE(annotated.owner, u"Bo Lindt"_s);
        const IntakeEntry &resolved = result->entries[3];
        QVERIFY(resolved.kind == EntryKind::Status);
        QCOMPARE(toIsoUtc(resolved.occurred.begin), u"2026-03-29T00:44:10Z"_s);
        QVERIFY(resolved.link.endsWith(u"/R4"_s));
    }

    void readsNotes()
    {
        const auto result = readPagerDuty(fixture(u"notes.json"_s));
        QCOMPARE(result->entries.size(), 1);
        QCOMPARE(result->entries[0].origin, u"pagerduty:N1"_s);
        QCOMPARE(result->entries[0].text, u"Rolling back\nnow"_s);
        QCOMPARE(result->entries[0].owner, u"Bo Lindt"_s);
        QCOMPARE(toIsoUtc(result->entries[0].occurred.begin), u"2026-03-29T00:28:51Z"_s);
    }

    void readsPagesAndPlainArrays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray entry =
            R"({"id":"R1","type":"x_log_entry","summary":"s","created_at":"2026-03-29T00:03:00Z"})";
        const QByteArray other =
            R"({"id":"R2","type":"x_log_entry","summary":"t","created_at":"2026-03-29T00:04:00Z"})";
        QTest::newRow("array") << QByteArray('[' + other + ',' + entry + ']');
        QTest::newRow("pages in an array")
            << QByteArray("[{\"log_entries\":[" + entry + "]},{\"log_entries\":[" + other + "]}]");
        QTest::newRow("pages in lines") << QByteArray("{\"log_entries\":[" + entry + "]}\n{\"notes\":[" + other + "]}");
        QTest::newRow("entries in lines") << QByteArray(entry + '\n' + other + '\n' + entry);
        QTest::newRow("one wrapped") << QByteArray("{\"log_entry\":" + entry + "}\n{\"note\":" + other + '}');
    }
    void readsPagesAndPlainArrays()
    {
        QFETCH(QByteArray, bytes);
        const auto result = readPagerDuty(bytes);
        QVERIFY(result);
        QCOMPARE(result->entries.size(), 2);
        QCOMPARE(result->entries[0].text, u"s"_s);
        QCOMPARE(result->entries[1].origin, u"pagerduty:R2"_s);
    }

    void listsWhatItLeavesOut()
    {
        const auto result = readPagerDuty(R"([{"id":"R1","summary":"s","created_at":"2026-03-29T00:03:00Z"},
            {"summary":"s","created_at":"2026-03-29T00:03:00Z"}, {"id":"R2","summary":"s","created_at":"soon"},
            {"id":"R3","created_at":"2026-03-29T00:03:00Z"}, 7])");
        QCOMPARE(result->entries.size(), 1);
        QCOMPARE(result->problems.size(), 4);
        QCOMPARE(result->problems[1].where, u"entry 3"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("incident") << QByteArray(R"({"incident":{"id":"P1","created_at":"2026-03-29T00:03:00Z"}})")
                                  << u"incident without its log entries"_s;
        QTest::newRow("error") << QByteArray(R"({"error":{"message":"Not Found","code":2100}})") << u"Not Found"_s;
        QTest::newRow("something else") << QByteArray("[1,2]") << u"not PagerDuty's log entries"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const auto result = readPagerDuty(bytes);
        QVERIFY(!result);
        QVERIFY2(result.error().message().contains(message), qPrintable(result.error().message()));
    }
};

EVENKEEL_TEST(PagerDutyImportTest);
#include "tst_pagerdutyimport.moc"
