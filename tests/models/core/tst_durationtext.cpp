// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/durationtext.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class DurationTextTest : public QObject
{
    Q_OBJECT

private slots:
    void formats_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Duration duration, const QString &text) {
            QTest::newRow(name) << qint64(duration.count()) << text;
        };
        row("nothing", 0s, u"0 s"_s);
        row("below a second", 999ms, u"0 s"_s);
        row("seconds", 38s, u"38 s"_s);
        row("never rounded up", 59'999ms, u"59 s"_s);
        row("a minute", 60s, u"1 min"_s);
        row("seconds count in few minutes", 98s, u"1 min 38 s"_s);
        row("two digits of seconds", 9min + 5s, u"9 min 05 s"_s);
        row("seconds no longer count", 10min + 59s, u"10 min"_s);
        row("minutes", 47min, u"47 min"_s);
        row("an hour", 60min, u"1 h"_s);
        row("two digits of minutes", 2h + 5min, u"2 h 05 min"_s);
        row("last of a day", 24h - 1ms, u"23 h 59 min"_s);
        row("a day", 24h, u"1 d"_s);
        row("days and hours", 76h + 59min, u"3 d 4 h"_s);
        row("negative", -(47min), u"-47 min"_s);
        row("longest", Duration::max(), u"106751991167 d 7 h"_s);
    }
    void formats()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(formatDuration(Duration(milliseconds)), text);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("hours") << u"48h"_s << qint64(172'800);
        QTest::newRow("minutes") << u"15m"_s << qint64(900);
        QTest::newRow("two units") << u"1h30m"_s << qint64(5'400);
        QTest::newRow("days") << u"2d"_s << qint64(172'800);
        QTest::newRow("week and a day") << u"1w 1d"_s << qint64(691'200);
        QTest::newRow("as formatted") << u"2 h 05 min"_s << qint64(7'500);
        QTest::newRow("words") << u"3 Days 4 hours"_s << qint64(273'600);
        QTest::newRow("fraction") << u"1.5h"_s << qint64(5'400);
        QTest::newRow("many decimals") << u"0.33333333333333s"_s << qint64(0);
        QTest::newRow("zero") << u"0m"_s << qint64(0);
        QTest::newRow("spaces around") << u"  90s "_s << qint64(90);
        QTest::newRow("a hundred years") << u"36525d"_s << qint64(3'155'760'000);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto duration = parseDuration(text);
        QVERIFY2(duration.hasValue(), qPrintable(text));
        QCOMPARE(std::chrono::floor<std::chrono::seconds>(*duration).count(), seconds);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text :
             {u""_s, u" "_s, u"15"_s, u"m"_s, u"15 x"_s, u"-5m"_s, u"5m1h"_s, u"5m5m"_s, u"1.5h30m"_s, u"1.h"_s,
              u"36526d"_s, u"99999999999d"_s, u"999999999w"_s, u"5m,"_s, u"٣m"_s})
            QTest::addRow("'%s'", qPrintable(text)) << text;
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto duration = parseDuration(text);
        QVERIFY(!duration.hasValue());
        QVERIFY(duration.error().code == ErrorCode::InvalidInput);
        QVERIFY(!duration.error().remedy.isEmpty());
    }

    void readsWhatItFormats()
    {
        for (const Duration duration : {Duration(38s), Duration(98s), Duration(47min), Duration(125min), Duration(76h)})
            QVERIFY(*parseDuration(formatDuration(duration)) == duration);
    }
};

EVENKEEL_TEST(DurationTextTest);
#include "tst_durationtext.moc"
