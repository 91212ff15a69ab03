// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/alertmanagerimport.h"
#include "tests/support/fixture.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using evenkeel::test::fixture;
using namespace Qt::StringLiterals;

namespace {

QStringList shown(const IntakeResult &result)
{
    QStringList list;
    for (const IntakeEntry &entry : result.entries)
        list.append(toIsoUtc(entry.occurred.begin).mid(11) + u' ' + entry.tags.join(u',') + u' ' + entry.text);
    return list;
}

}  // namespace

class AlertmanagerImportTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheApi()
    {
        const auto result = readAlertmanager(fixture(u"alerts-api.json"_s));
        QVERIFY(result);
        // The API's endsAt is no end: nothing is resolved.
        QCOMPARE(shown(*result), (QStringList{u"00:01:30.250Z firing DiskFull instance=db-1, severity=warning"_s,
                                              u"00:03:00Z firing Cart p99 above 2 s"_s}));
        const IntakeEntry &slow = result->entries[1];
        QVERIFY(slow.kind == EntryKind::Alert);
        QCOMPARE(slow.origin, u"alertmanager:a1b2c3d4e5f60718/2026-03-29T00:03:00Z/firing"_s);
        QCOMPARE(slow.link, u"http://prometheus.example/graph?g0.expr=p99"_s);
        QCOMPARE(slow.note, u"alertname: CartSlow\nservice: cart\nseverity: critical\n"
                            "runbook_url: https://runbooks.example/cart"_s);
        QCOMPARE(result->entries[0].note.section(u'\n', -1), u"state: suppressed"_s);
    }

    void readsWebhooks()
    {
        const auto result = readAlertmanager(fixture(u"webhook.jsonl"_s));
        QVERIFY(result);
        // The resolved alert has lost its annotations; the text is that of the firing one.
        QCOMPARE(shown(*result),
                 (QStringList{u"00:03:00Z firing Cart p99 above 2 s"_s,
                              u"00:44:10Z resolved Resolved: Cart p99 above 2 s"_s, u"00:50:59.243Z firing Quiet"_s}));
        QCOMPARE(result->entries[1].origin, u"alertmanager:a1b2c3d4e5f60718/2026-03-29T00:03:00Z/resolved"_s);
        QVERIFY(result->problems.isEmpty());
    }

    void sameAlertFromApiAndWebhookIsOne()
    {
        const auto api = readAlertmanager(fixture(u"alerts-api.json"_s));
        const auto webhook = readAlertmanager(fixture(u"webhook.jsonl"_s));
        QCOMPARE(api->entries[1].origin, webhook->entries[0].origin);
    }

    void keepsTheAnnotatedOfAlertsPostedAgain()
    {
        QByteArray lines = fixture(u"webhook.jsonl"_s);
        // The resolved post first.
        const qsizetype newline = lines.indexOf('\n');
        lines = lines.mid(newline + 1) + lines.left(newline);
        const auto result = readAlertmanager(lines);
        QCOMPARE(result->entries.size(), 3);
        QCOMPARE(result->entries[0].text, u"Cart p99 above 2 s"_s);
        QCOMPARE(result->omissions.size(), 1);
    }

    void readsWhatIsIncomplete_data()
    {
        QTest::addColumn<QByteArray>("alert");
        QTest::addColumn<QString>("entries");
        QTest::addColumn<int>("problems");
        const QByteArray labels = R"("labels":{"alertname":"A"})";
        const auto row = [](const char *name, const QByteArray &alert, const QString &entries, int problems) {
            QTest::newRow(name) << QByteArray("[{" + alert
                                              + "},{\"labels\":{\"alertname\":\"B\"},"
                                                "\"startsAt\":\"2026-03-29T09:00:00Z\"}]")
                                << entries << problems;
        };
        row("no start", labels, u""_s, 1);
        row("never started", labels + R"(,"startsAt":"0001-01-01T00:00:00Z")", u""_s, 1);
        row("no labels", R"("startsAt":"2026-03-29T00:03:00Z")", u""_s, 1);
        row("no status", labels + R"(,"startsAt":"2026-03-29T00:03:00Z","endsAt":"2026-03-29T00:05:00Z")",
            u"00:03:00Z firing A"_s, 0);
        row("resolved without an end",
            labels + R"(,"startsAt":"2026-03-29T00:03:00Z","status":"resolved","endsAt":"0001-01-01T00:00:00Z")",
            u"00:03:00Z firing A"_s, 1);
        row("wrong types", R"("labels":{"alertname":7},"startsAt":"2026-03-29T00:03:00Z","annotations":[1])",
            u"00:03:00Z firing Alert "_s, 0);
    }
    void readsWhatIsIncomplete()
    {
        QFETCH(QByteArray, alert);
        QFETCH(QString, entries);
        QFETCH(int, problems);
        const auto result = readAlertmanager(alert);
        QVERIFY(result);
        QStringList found = shown(*result);
        QCOMPARE(found.takeLast(), u"09:00:00Z firing B"_s);
        QCOMPARE(found.join(u'/').left(entries.size()), entries);
        QCOMPARE(found.isEmpty(), entries.isEmpty());
        QCOMPARE(result->problems.size(), problems);
    }

    void withoutFingerprintTheLabelsTell()
    {
        const QByteArray first = R"([{"labels":{"a":"1","b":"2"},"startsAt":"2026-03-29T00:03:00Z"}])";
        const QByteArray same = R"([{"labels":{"b":"2","a":"1"},"startsAt":"2026-03-29T00:03:00Z"}])";
        const QByteArray other = R"([{"labels":{"b":"2","a":"3"},"startsAt":"2026-03-29T00:03:00Z"}])";
        const auto origin = [](const QByteArray &bytes) { return readAlertmanager(bytes)->entries[0].origin; };
        QCOMPARE(origin(first), origin(same));
        QVERIFY(origin(first) != origin(other));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("error text") << QByteArray("\"bad matcher format\"") << u"bad matcher format"_s;
        QTest::newRow("error object") << QByteArray("{\"code\":601,\"message\":\"no\"}")
                                      << u"an error, not alerts: no"_s;
        QTest::newRow("silences") << QByteArray("[{\"id\":\"x\",\"startsAt\":\"2026-03-29T00:03:00Z\"}]")
                                  << u"not Alertmanager's alerts"_s;
        QTest::newRow("status") << QByteArray("{\"uptime\":\"x\"}") << u"not Alertmanager's alerts"_s;
        QTest::newRow("no JSON") << QByteArray("<html>") << u"line 1"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const auto result = readAlertmanager(bytes);
        QVERIFY(!result);
        QVERIFY2(result.error().message().contains(message), qPrintable(result.error().message()));
        QVERIFY(!result.error().remedy.isEmpty());
    }

    void noAlertsIsNoError()
    {
        const auto result = readAlertmanager("[]");
        QVERIFY(result);
        QVERIFY(result->entries.isEmpty());
    }
};

EVENKEEL_TEST(AlertmanagerImportTest);
#include "tst_alertmanagerimport.moc"
