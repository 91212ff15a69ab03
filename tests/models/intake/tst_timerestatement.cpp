// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/timerestatement.h"
#include "tests/support/testrunner.h"

#include <QTest>
#include <QTimeZone>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class TimeRestatementTest : public QObject
{
    Q_OBJECT

private slots:
    void restates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("restates");
        // 22:30 in UTC, 23:30 in Berlin; as written 17:30-05:00.
        for (const auto &text :
             {u"22:30"_s, u"22:30 UTC"_s, u"22:30 UTC (Oct 29)"_s, u"2025-10-29 22:30:00"_s, u"23:30 CET"_s,
              u"10:30 PM"_s, u"10:30pm"_s, u"17:30"_s, u"2025-10-29T23:30:00.000+01:00"_s, u"29.10.25, 23:30"_s,
              u"Wed 29 October 22:30"_s, u"2025-10-29T21:30-01:00"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const auto &text : {u""_s, u"UTC"_s, u"29"_s, u"22:31"_s, u"10:30"_s, u"22:30 disk full"_s,
                                 u"22:30 (#7)"_s, u"22:30 UTC 5"_s, u"22:30-22:45"_s, u"22:30+01:00"_s, u"at 22:30"_s,
                                 u"22:3"_s, u"2230"_s, u"22:30 é"_s, u"9999999999999999999 22:30"_s})
            QTest::newRow(qPrintable(text.isEmpty() ? u"empty"_s : text)) << text << false;
    }
    void restates()
    {
        QFETCH(QString, text);
        QFETCH(bool, restates);
        const Occurrence occurrence{*fromIsoUtc(u"2025-10-29T22:30:00Z"), std::nullopt, false};
        const TimeRestatement restatement(occurrence, u"2025-10-29T17:30:00-05:00", QTimeZone("Europe/Berlin"));
        QCOMPARE(restatement.covers(text), restates);
    }

    void restatesSpans()
    {
        const Occurrence occurrence{*fromIsoUtc(u"2025-10-29T22:30:00Z"), *fromIsoUtc(u"2025-10-29T22:45:00Z"), false};
        const TimeRestatement restatement(occurrence, {}, QTimeZone::utc());
        QVERIFY(restatement.covers(u"22:30-22:45"));
        QVERIFY(!restatement.covers(u"22:30-22:46"));
    }
};

EVENKEEL_TEST(TimeRestatementTest);
#include "tst_timerestatement.moc"
